import type { GraphQLResolveInfo } from 'graphql';
import type { Transaction } from '../../src/database/transaction.ts';
import { perform, type Done, type WriteContext } from '../../src/workflow/perform.ts';
import type { Work } from '../../src/workflow/work.ts';
import { buildSchema } from '../../src/schema.ts';
import type { Answer, Company } from '../support/company.ts';

type Verb = (work: Work, input: { readonly dryRun?: boolean }) => Promise<Done>;
type Resolve = (source: unknown, args: { input: { dryRun?: boolean } }, context: WriteContext, info: GraphQLResolveInfo) => unknown;

/** Mutations whose verb a test may put in place of the real one; the schema around it stays as it is. */
const stages = new Map<string, Verb>();

/** Call it at the top of a test file, before anything is asked. */
export async function stage(...fields: readonly string[]): Promise<void> {
  const mutations = (await buildSchema()).getMutationType()!.getFields();
  for (const name of fields) {
    const field = mutations[name]!;
    const real = field.resolve as Resolve;
    const resolve: Resolve = (source, args, context, info) => {
      const verb = stages.get(name);
      return verb ? perform(context, info, verb, args.input) : real(source, args, context, info);
    };
    field.resolve = resolve as never;
  }
}

export interface Performed extends Answer {
  readonly transaction: Transaction | null;
  readonly attempts: number;
}

/** Runs a verb of the test's own as `createProduct`, by whoever may: the answer, and what became of its transaction. */
export async function performed(company: Company, verb: Verb, options: { as?: string; dryRun?: boolean } = {}): Promise<Performed> {
  let transaction: Transaction | null = null;
  let attempts = 0;
  stages.set('createProduct', (work, input) => {
    transaction = work.transaction;
    attempts += 1;
    return verb(work, input);
  });
  try {
    const answer = await company
      .as(options.as ?? 'company_management')
      .run(
        `mutation ($dryRun: Boolean) { createProduct(input: { name: "x", dryRun: $dryRun }) { product { id name series unit version } refusals { code field message rule clauses { id } } } }`,
        { dryRun: options.dryRun ?? false },
      );
    return { ...answer, transaction, attempts };
  } finally {
    stages.delete('createProduct');
  }
}

/** How many rows each table has; reads are logged beside the deed and left out. */
export async function rowCounts({ database }: Company): Promise<Readonly<Record<string, number>>> {
  const tables = await database.asOwner<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('access_log', 'audit_seal') order by 1`,
  );
  const counted = await database.asOwner<Record<string, string>>(
    `select ${tables.map(({ name }) => `(select count(*) from ${name}) as ${name}`).join(', ')}`,
  );
  return Object.fromEntries(Object.entries(counted[0]!).map(([name, count]) => [name, Number(count)]));
}
