import { describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import type pg from 'pg';
import { testCompany } from '../../support/company.ts';
import { act, cny, openFile } from './pipeline.ts';

const company = await testCompany('TM');
const customer = await openFile(company, 'sales_rep', 'Harbour Crane Works');
const given = { name: 'Line for the new hall', source: 'REFERRAL', customer, value: cny('123456.00') };

/** How often something was sent to the database after an answer had been waited for, on the connections that write. */
async function tripsOf(run: () => Promise<unknown>): Promise<number> {
  const pool = company.app.systemContext().transactions;
  let trips = 0;
  const watched: (() => void)[] = [];
  const watch = (client: pg.PoolClient): void => {
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    const send = stream.write.bind(stream);
    let isAnswered = true;
    const answered = (): void => void (isAnswered = true);
    stream.write = ((...sent: Parameters<typeof send>) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      return send(...sent);
    }) as typeof stream.write;
    stream.on('data', answered);
    watched.push(() => {
      stream.write = send;
      stream.off('data', answered);
    });
  };
  pool.on('acquire', watch);
  try {
    await run();
  } finally {
    pool.off('acquire', watch);
    for (const stop of watched) stop();
  }
  return trips;
}

describe('what a creation sends to the database', () => {
  it('is two round trips: look, then write, audit, announce, read back and commit', async () => {
    await act(company, 'sales_rep', 'createOpportunity', given);
    const trips = await tripsOf(async () => expect((await act(company, 'sales_rep', 'createOpportunity', given)).refusals).toEqual([]));
    expect(trips).toBe(2);
  });

  it('is two round trips with a key as well', async () => {
    const document =
      'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id name } refusals { code } } }';
    const create = async (idempotencyKey: string) => {
      const { data } = await company.as('sales_rep').run(document, { input: given }, { idempotencyKey });
      expect(data.createOpportunity.refusals).toEqual([]);
    };
    await create('one');
    expect(await tripsOf(() => create('two'))).toBe(2);
  });
});
