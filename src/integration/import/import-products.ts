import { Refused } from '../../kernel/refusal.ts';
import { takeOverPrice } from '../../sales/price/take-over-price.ts';
import { createProduct } from '../../sales/product/create-product.ts';
import { noteSources, takenOver, type ImportRun } from './import-run.ts';

/** Adds products with their list prices; answers uuids by name. */
export async function importProducts(at: ImportRun): Promise<ReadonlyMap<string, string>> {
  const { run, viewer, report, mapping, workplace, source } = at;
  const products = await takenOver(at, 'Product');
  for (const { fields, refusals, ...origin } of source.products) {
    if (refusals.length > 0) report.refused('Product', origin, refusals, workplace.law);
    else if (products.has(fields.name)) report.knew('Product', origin);
    else {
      try {
        const id = await run(viewer, 'createProduct', async (work) => {
          const { id: made } = (await createProduct(work, fields)).record!;
          await work.flush();
          if (fields.price !== null) {
            const { baseCurrency: currency } = workplace;
            await takeOverPrice(work, { productId: made, price: fields.price, currency, demandNote: mapping.priceReason });
          }
          noteSources(work, mapping, { type: 'Product', ids: [[fields.name, made]] });
          return made;
        });
        products.set(fields.name, id);
        report.took('Product', origin);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        report.refused('Product', origin, error.refusals, workplace.law);
      }
    }
  }
  return products;
}
