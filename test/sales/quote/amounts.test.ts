import { describe, expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { newProduct, price } from '../price/catalogue.ts';
import { act, at, brief, drafted, line, needing, read, terms, type Quote } from './desk.ts';

const company = await testCompany('TM');
const rep = 'sales_rep';
const opportunity = (await needing(company, rep)).id;

type Amounts = Readonly<Record<string, { readonly amount: string }>>;
type Told = Quote & Amounts;

const told = async (id: string): Promise<Told> => (await read(company, rep, id)) as Told;
const create = (input: Record<string, unknown>) =>
  act(company, rep, 'createQuote', { opportunity, ...terms, lines: [line], dryRun: true, ...input });
const ofLine = (input: Record<string, unknown>) => create({ lines: [{ ...line, ...input }] });

describe('the amounts of a quotation', () => {
  test('MS-3.2.3a are computed from its lines: discounts of line and quotation, tax by line, rounded once', async () => {
    const lines = [
      { ...line, quantity: '3', unitPrice: '0.335', discountPercent: '0', taxPercent: '0' },
      { ...line, quantity: '1.5', unitPrice: '199.99', discountPercent: '10', taxPercent: '13' },
      { ...line, quantity: '2', unitPrice: '50000', taxPercent: '6' },
    ];
    const { id } = await drafted(company, rep, { opportunity, lines, discountPercent: '2.5' });
    const quote = await told(id);
    const amounts = quote.lines.nodes.map((each) =>
      ['list', 'net', 'tax', 'gross'].map((name) => (each as unknown as Amounts)[name]!.amount),
    );
    expect(amounts).toEqual([
      ['1.01', '0.98', '0.00', '0.98'],
      ['299.99', '263.24', '34.22', '297.46'],
      ['100000.00', '97500.00', '5850.00', '103350.00'],
    ]);
    expect(['subtotal', 'discountAmount', 'tax', 'total'].map((name) => quote[name]!.amount)).toEqual([
      '100301.00',
      '2536.78',
      '5884.22',
      '103648.44',
    ]);
    const less = await act(company, rep, 'changeQuote', { ...at(quote), discountPercent: '0' });
    expect((less.quote as Told)['discountAmount']!.amount).toBe('30.00');
  });

  test('follow the lines: kept by their id, added, and left out', async () => {
    const quote = await drafted(company, rep, { opportunity, lines: [line, { ...line, quantity: '1' }] });
    const [first, second] = quote.lines.nodes;
    const lines = [
      { ...line, specification: 'Oil', quantity: '4', unitPrice: '25', taxPercent: '0' },
      { id: second!.id, unitPrice: '100' },
    ];
    const changed = await act(company, rep, 'changeQuoteLines', { ...at(quote), lines });
    expect(brief(changed)).toEqual([]);
    expect(changed.quote.lines.nodes.map(({ id, specification, net }) => [id === second!.id, specification, net.amount])).toEqual([
      [false, 'Oil', '100.00'],
      [true, 'Press of 80 tons', '100.00'],
    ]);
    expect(changed.quote).toMatchObject({ total: { amount: '213.00' }, contentVersion: 2 });
    const gone = { ...at(changed.quote), lines: [{ id: first!.id }] };
    expect(brief(await act(company, rep, 'changeQuoteLines', gone))).toEqual(['NOT_FOUND lines.0.id ']);
    const twice = { ...at(changed.quote), lines: [{ id: second!.id }, { id: second!.id }] };
    expect(brief(await act(company, rep, 'changeQuoteLines', twice))).toEqual(['INVALID_VALUE lines.1.id TM-1.1']);
  });

  test('TM-5.1.3b begin with the list price of a product in the currency of the quotation, and its unit', async () => {
    const priced = await newProduct(company);
    await price(company, priced, { price: '1234.567891', currency: 'CNY' });
    const { quote } = await create({ lines: [{ product: priced, specification: 'As listed' }] });
    expect(quote.lines.nodes[0]).toMatchObject({ quantity: '1.000000', unit: 'piece', unitPrice: '1234.567891' });
    expect(brief(await create({ lines: [{ product: await newProduct(company), specification: 'Unpriced' }] }))).toEqual([
      'MISSING_FIELD lines.0.unitPrice TM-5.1.3b',
    ]);
  });

  test('are booked at the rate of the day in another currency, and refused where there is none', async () => {
    expect(brief(await create({ currency: 'USD' }))).toEqual(['RATE_MISSING currency TM-1.1']);
    expect(brief(await create({ currency: 'XXX' }))).toEqual(['UNKNOWN_ENUM currency TM-1.1']);
    await company.database.asOwner(
      `insert into currency_rate (organization_id, id, version, created_at, updated_at, currency, from_day, rate, units, revision, source)
        values ($1, uuidv7(), 1, now(), now(), 'USD', '2026-03-01', 7.1234, 1, 1, 'Central bank')`,
      [company.organizationId],
    );
    const { quote } = await create({ currency: 'USD', lines: [{ ...line, quantity: '1', unitPrice: '99.999', taxPercent: '0' }] });
    expect(quote.total).toEqual({ amount: '100.00', currency: 'USD', base: { amount: '712.34' } });
  });

  test.each([
    [{ quantity: '0' }, 'INVALID_VALUE lines.0.quantity'],
    [{ quantity: '-1' }, 'INVALID_VALUE lines.0.quantity'],
    [{ quantity: '1.0000001' }, 'INVALID_VALUE lines.0.quantity'],
    [{ quantity: 'two' }, 'INVALID_VALUE lines.0.quantity'],
    [{ unitPrice: '-0.01' }, 'INVALID_VALUE lines.0.unitPrice'],
    [{ unitPrice: '1e3' }, 'INVALID_VALUE lines.0.unitPrice'],
    [{ discountPercent: '100.000001' }, 'INVALID_VALUE lines.0.discountPercent'],
    [{ taxPercent: '101' }, 'INVALID_VALUE lines.0.taxPercent'],
    [{ quantity: '9999999999999', unitPrice: '9999999999999' }, 'MONEY_TOO_LARGE lines'],
    [{ specification: ' ' }, 'MISSING_FIELD lines.0.specification'],
  ])('TM-1.1 are not made of %j', async (input, refusal) => {
    const became = await ofLine(input);
    expect(brief(became).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([refusal]);
  });

  test('TM-1.1 are not made of a discount above the whole, or of too many lines', async () => {
    expect(brief(await create({ discountPercent: '100.5' }))).toEqual(['INVALID_VALUE discountPercent TM-1.1']);
    expect(brief(await create({ lines: Array.from({ length: 201 }, () => line) }))).toEqual(['INVALID_VALUE lines TM-1.1']);
  });

  test('no input takes an amount that is computed', async () => {
    for (const field of ['total', 'subtotal', 'discountAmount', 'tax']) {
      await expect(create({ [field]: '1' })).rejects.toThrow();
    }
  });
});

test('TM-1.1 a quotation is addressed to a person at its own customer', async () => {
  const other = await needing(company, rep);
  const added = await company
    .as(rep)
    .run('mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } refusals { code } } }', {
      input: { customerId: other.customer, name: 'Lin Mei', phone: '+86 21 5550 1001' },
    });
  const contact = added.data.addContact.contact.id;
  expect(brief(await create({ contact }))).toEqual(['INVALID_VALUE contact TM-1.1']);
  expect(brief(await create({ contact, opportunity: other.id }))).toEqual([]);
});
