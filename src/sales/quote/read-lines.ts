import { Decimal } from 'decimal.js';
import { toGlobalId } from '../../kernel/id.ts';
import type { Currency } from '../../kernel/money.ts';
import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { brokenRows, refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { productOnSale } from '../opportunity/create-opportunity.ts';
import { priceInForce } from '../price/price-in-force.ts';
import { Product } from '../product/product.entity.ts';
import type { LinePrice } from './quote-amounts.ts';
import type { QuoteLine } from './quote-line.entity.ts';
import type { QuoteLineInput } from './quote.inputs.ts';
import { lineRows } from './quote.process.ts';

/** What a line says, before it is priced. */
export interface LineContent extends LinePrice {
  readonly productId: string | null;
  readonly specification: string | null;
  readonly unit: string;
}

/** A line as it is sent, and as it is so far. */
export interface GivenLine {
  readonly input: QuoteLineInput;
  readonly known: RowOf<QuoteLine> | null;
}

const MOST_LINES = 200;

/** Reads the lines of an input; refuses with every fault of every line, by its place (`lines.2.specification`). */
export async function readLines(work: Work, lines: readonly GivenLine[], currency: Currency): Promise<readonly LineContent[]> {
  if (lines.length > MOST_LINES) {
    const values = { value: lines.length, field: 'lines', reason: `at most ${MOST_LINES} lines` };
    work.refuse(platformRules.invalidValue, { field: 'lines', values });
  }
  const faults: Refusal[] = [];
  const contents: LineContent[] = [];
  for (const [index, line] of lines.entries()) {
    const tell = (refusal: Refusal): void => void faults.push({ ...refusal, field: `lines.${index}.${refusal.field}` });
    contents.push(await readLine(work, line, currency, tell));
  }
  if (faults.length > 0) throw new Refused(faults);
  return contents;
}

/** A percentage out of an input field, with all its places. */
export function percentOf(value: string, field: string): string | Refusal {
  return decimalOf(value, field, (percent) => percent.lte(100));
}

type Tell = (refusal: Refusal) => void;

async function readLine(work: Work, { input, known }: GivenLine, currency: Currency, tell: Tell): Promise<LineContent> {
  const product = await productOf(work, input, known, tell);
  const specification = (input.specification === undefined ? known?.specification : input.specification) ?? null;
  const unitPrice = input.unitPrice ?? known?.unitPrice ?? (product && (await priceInForce(work, product.id, currency)));
  for (const refusal of brokenRows(work.law, lineRows, { facts: {}, input: { specification, unitPrice } })) tell(refusal);
  const told = (read: string | Refusal): string => {
    if (typeof read === 'string') return read;
    tell(read);
    return '0';
  };
  return {
    productId: product?.id ?? null,
    specification,
    unit: input.unit ?? known?.unit ?? product?.unit ?? 'piece',
    quantity: told(decimalOf(input.quantity ?? known?.quantity ?? '1', 'quantity', (quantity) => quantity.gt(0))),
    unitPrice: told(decimalOf(unitPrice ?? '0', 'unitPrice', () => true)),
    discountPercent: told(percentOf(input.discountPercent ?? known?.discountPercent ?? '0', 'discountPercent')),
    taxPercent: told(percentOf(input.taxPercent ?? known?.taxPercent ?? '0', 'taxPercent')),
  };
}

/** A product that is offered anew is on sale; one that stands in the line already may have been retired. */
async function productOf(
  work: Work,
  { product: id }: QuoteLineInput,
  known: GivenLine['known'],
  tell: Tell,
): Promise<RowOf<Product> | null> {
  if (id === null || (id === undefined && !known?.productId)) return null;
  const knownId = known?.productId ? toGlobalId('prd', known.productId) : null;
  try {
    return id === undefined || id === knownId ? await work.find(Product, knownId!, 'product') : await productOnSale(work, id);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const refusal of error.refusals) tell({ ...refusal, field: 'product' });
    return null;
  }
}

/** A decimal that the store keeps exactly, with all its places so that equal ones are equal text. */
function decimalOf(value: string, field: string, isFitting: (value: Decimal) => boolean): string | Refusal {
  if (/^\d{1,13}(\.\d{1,6})?$/.test(value) && isFitting(new Decimal(value))) return new Decimal(value).toFixed(6);
  return refuse(platformRules.invalidValue, { field, values: { value: value.slice(0, 60), field, reason: 'wrong_value' } });
}
