import { expect } from '@jest/globals';
import { fromGlobalId } from '../../src/kernel/id.ts';
import type { Company } from '../support/company.ts';

/** A record as the store has it. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

export interface RandomWalk {
  readonly company: Company;
  readonly table: string;
  readonly steps: number;
  /** The ways that there are, by verb and state; what is not here is no way. */
  readonly ways: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who may take a step at all; everybody else is refused or finds nothing. */
  readonly takers: Readonly<Record<string, readonly string[]>>;
  /** A new record to walk with; answers its id. */
  readonly begin: () => Promise<string>;
  /** Answers whether it was done. */
  readonly attempt: (who: string, verb: string, record: Standing) => Promise<boolean>;
}

/**
 * Everybody of a company tries everything in an order that is the same in every run. No step is done that is no way, or by
 * whom it is not for; a step that was refused leaves the record as it was. Answers the states that were reached.
 */
export async function randomWalk({ company, table, steps, ways, takers, begin, attempt }: RandomWalk): Promise<ReadonlySet<string>> {
  const members = await company.database.asOwner<{ email: string }>(
    `select email from member where organization_id = $1 and kind = 'PERSON' order by email`,
    [company.organizationId],
  );
  const everybody = members.map(({ email }) => email.split('@')[0]!);
  const random = seeded(table.length * 7919);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const reached = new Set<string>();
  let record = await standing(company, table, await begin());
  for (let step = 0; step < steps; step += 1) {
    // Half of the time somebody who may tries what may be possible; else anybody tries anything.
    const possible = Object.keys(ways).filter((verb) => record.state in ways[verb]!);
    const isLikely = random() < 0.5 && possible.length > 0;
    const verb = pick(isLikely ? possible : Object.keys(ways));
    const who = pick(isLikely ? takers[verb]! : everybody);
    const isDone = await attempt(who, verb, record);
    const after = await standing(company, table, record.id);
    const wanted = isDone ? ways[verb]![record.state] : record.state;
    expect([step, who, verb, record.state, after.state]).toEqual([step, who, verb, record.state, wanted]);
    expect(after.version > record.version).toBe(isDone);
    if (isDone) expect([verb, takers[verb]]).toEqual([verb, expect.arrayContaining([who])]);
    reached.add(after.state);
    record = possible.length === 0 && random() < 0.6 ? await standing(company, table, await begin()) : after;
  }
  return reached;
}

async function standing(company: Company, table: string, id: string): Promise<Standing> {
  const [row] = await company.database.asOwner<{ version: number; state: string }>(
    `select version, state from ${table} where organization_id = $1 and id = $2`,
    [company.organizationId, fromGlobalId(id)!.uuid],
  );
  return { id, ...row! };
}

/** Numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
