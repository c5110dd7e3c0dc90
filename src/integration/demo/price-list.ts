import { toGlobalId } from '../../kernel/id.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { modelOf } from '../../query/model.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { Done, WriteContext } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { draftPrice } from '../../sales/price/draft-price.ts';
import { putPriceInForce } from '../../sales/price/put-price-in-force.ts';
import { createProduct } from '../../sales/product/create-product.ts';

/** An invented product with its price, and what that rests on. */
interface DemoProduct {
  readonly name: string;
  readonly series: string;
  readonly unit: string;
  readonly price: string;
  readonly basisCost: string;
  readonly competitorPrice: string;
}

const products: readonly DemoProduct[] = [
  { name: 'Planning system', series: 'Systems', unit: 'plant', price: '79000', basisCost: '41200', competitorPrice: '84000' },
  { name: 'Pilot seat', series: 'Pilots', unit: 'seat', price: '1060', basisCost: '388.5', competitorPrice: '1190' },
  { name: '生产数据分析系统', series: 'Systems', unit: '套', price: '84000', basisCost: '45600', competitorPrice: '90000' },
];

/** Products added by who keeps them, each with a price in force and the first one with a draft of the next. */
export async function fillPriceList(context: WriteContext, keeper: Viewer, pricer: Viewer): Promise<void> {
  const as = (viewer: Viewer, verb: (work: Work) => Promise<Done>): Promise<string> =>
    carryOut(context, viewer, 'createDemo', (work) => shown(work, verb));
  for (const [index, { name, series, unit, price, ...basis }] of products.entries()) {
    const product = await as(keeper, (work) => createProduct(work, { name, series, unit }));
    const said = {
      ...basis,
      demandNote: 'Three of four customers asked for it this year.',
      valueArgument: 'It pays for itself within a year.',
    };
    const currency = pricer.baseCurrency;
    const id = await as(pricer, (work) => draftPrice(work, { product, price, currency, ...said }));
    await as(pricer, (work) => putPriceInForce(work, { id, expectedVersion: 1 }));
    if (index === 0) await as(pricer, (work) => draftPrice(work, { product, price: '81500', currency, ...said }));
  }
}

/** The record's id as clients write it. */
async function shown(work: Work, verb: (work: Work) => Promise<Done>): Promise<string> {
  const { record } = await verb(work);
  return toGlobalId(modelOf(record!.type).prefix, record!.id);
}
