import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { randomWalk } from '../random-walk.ts';
import { act, at, draft, newProduct } from './catalogue.ts';

const company = await testCompany('MC');

test('MC-4.1.3 no walk leads a price where no way leads, whoever tries', async () => {
  const product = await newProduct(company);
  const reached = await randomWalk({
    company,
    table: 'price_list_item',
    steps: 100,
    ways: {
      changePrice: { DRAFT: 'DRAFT' },
      putPriceInForce: { DRAFT: 'VALID' },
      withdrawPrice: { DRAFT: 'WITHDRAWN' },
    },
    takers: { changePrice: ['sales_manager'], putPriceInForce: ['sales_manager'], withdrawPrice: ['sales_manager'] },
    begin: async () => (await draft(company, product)).id,
    attempt: async (who, verb, record) => {
      const more = verb === 'changePrice' ? { price: `${record.version + 1}.5` } : {};
      return (await act(company, who, verb, { ...at(record), ...more })).refusals.length === 0;
    },
  });
  expect([...reached].toSorted()).toEqual(['DRAFT', 'VALID', 'WITHDRAWN']);
  const [row] = await company.database.asOwner<{ valid: number }>(
    `select count(*)::int as valid from price_list_item where organization_id = $1 and state = 'VALID'`,
    [company.organizationId],
  );
  expect(row!.valid).toBe(1);
});
