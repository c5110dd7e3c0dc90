import type { Work } from '../../workflow/work.ts';

/** The price of one unit of a product in a currency, exact, with six decimal places; null where none is in force. */
export async function priceInForce(work: Work, productId: string, currency: string): Promise<string | null> {
  const { rows } = await work.transaction.query<{ price: string }>({
    text: `select price::text as price from price_list_item where organization_id = $1::uuid and product_id = $2::uuid and currency = $3 and state = 'VALID'`,
    values: [work.viewer.organizationId, productId, currency],
  });
  return rows[0]?.price ?? null;
}
