import { beforeAll, describe, expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { takeUp } from '../opportunity/pipeline.ts';
import { apply, at, did } from './stage.ts';

const company = await testCompany('BS');

describe('BS-3.5a BS-3.5b an application for pre-sales support', () => {
  let id: string;
  let version: number;
  let opportunity: string;
  beforeAll(async () => {
    opportunity = (await takeUp(company, 'business_rep')).id;
    ({ id, version } = await apply(company, { opportunity }));
  });

  const sees = async (who: string, here = company): Promise<readonly (boolean | null)[]> => {
    const { data, errors } = await here.as(who).run(
      `query ($id: ID!, $opportunity: ID!) { node(id: $id) { id } preSalesSupport(id: $id) { need }
        preSalesSupports { nodes { id } totalCount } opportunity(id: $opportunity) { preSalesSupports { totalCount } } }`,
      { id, opportunity },
    );
    expect(errors).toBeUndefined();
    const { node, preSalesSupport, preSalesSupports, opportunity: whole } = data;
    return [
      node !== null,
      preSalesSupport !== null,
      preSalesSupports.totalCount > 0 && preSalesSupports.nodes.length > 0,
      whole && whole.preSalesSupports.totalCount > 0,
    ];
  };

  const everywhere = [true, true, true, true];
  const nowhere = [false, false, false, null];

  test.each(['business_rep', 'marketing_manager', 'general_manager'])('is read by %s', async (who) => {
    expect(await sees(who)).toEqual(everywhere);
  });

  test.each(['service_manager', 'service_specialist', 'business_assistant', 'finance', 'production'])(
    'is not read by %s before it is passed on',
    async (who) => {
      expect(await sees(who)).toEqual(nowhere);
    },
  );

  test('is read by the service manager once it is passed on, by no specialist, and still by the market department', async () => {
    await did(company, 'marketing_manager', 'forwardPreSalesSupport', at({ id, version }));
    expect((await sees('service_manager')).slice(0, 3)).toEqual([true, true, true]);
    for (const who of ['service_specialist', 'business_assistant', 'finance']) expect(await sees(who)).toEqual(nowhere);
    for (const who of ['business_rep', 'marketing_manager', 'general_manager']) expect(await sees(who)).toEqual(everywhere);
  });

  test('is not read by a peer, nor in another company', async () => {
    expect(await sees(await company.hire('business_rep'))).toEqual(nowhere);
    expect(await sees('general_manager', await company.beside('BS'))).toEqual(nowhere);
  });
});
