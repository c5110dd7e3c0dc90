import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema as buildFromSdl,
  graphql,
  GraphQLBoolean,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { Refused } from '../../src/kernel/refusal.ts';
import { Allow, allowMiddleware, assertGuarded } from '../../src/governance/allow.ts';
import { CanResultType, ExplanationType, RefusalType } from '../../src/governance/law-types.ts';
import {
  ClauseResolver,
  ExplanationResolver,
  MatrixResolver,
  MayDecideResolver,
  RefusalResolver,
} from '../../src/governance/law.resolver.ts';
import type { Viewer } from '../../src/governance/viewer.ts';
import { as, override } from './people.ts';

@Resolver()
class ApprovalResolver {
  @Allow('contract.sign_technical', 'quote.approve')
  @Query(() => Boolean)
  mayApprove(): boolean {
    return true;
  }
}

const schema = await buildSchema({
  resolvers: [ApprovalResolver, ClauseResolver, MatrixResolver, RefusalResolver, ExplanationResolver, MayDecideResolver],
  orphanedTypes: [RefusalType, ExplanationType, CanResultType],
  globalMiddlewares: [allowMiddleware],
  validate: false,
});

async function ask(source: string, viewer: Viewer | null, locale = 'en') {
  const context = { viewer, locale, clock: { now: () => new Date('2026-03-02T00:00:00Z') } };
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  const cause = errors?.[0]?.originalError;
  return { data, code: errors?.[0]?.extensions['code'], refusals: cause instanceof Refused ? cause.refusals : [] };
}

describe('a guarded field', () => {
  it('is open to who may do one of its actions', async () => {
    expect((await ask('{ mayApprove }', as('TM', 'sales_manager', { headOf: 'sales_team' }))).data).toEqual({ mayApprove: true });
  });

  it('is refused to who may do none, with the action that somebody here holds', async () => {
    const { refusals } = await ask('{ mayApprove }', as('TM', 'sales_rep'));
    expect(refusals).toMatchObject([{ code: 'NOT_PERMITTED', clauses: ['TM-5.1.3c'] }]);
  });

  it('is refused to who is not signed in', async () => {
    expect((await ask('{ mayApprove }', null)).code).toBe('UNAUTHENTICATED');
  });

  it('cannot name an action that no policy knows', () => {
    expect(() => Allow('quote.aprove')).toThrow('quote.aprove');
  });
});

describe('a schema', () => {
  const node = new GraphQLInterfaceType({ name: 'Node', fields: { id: { type: GraphQLBoolean } } });
  const build = (fields: GraphQLFieldConfigMap<unknown, unknown>, extensions: Record<string, unknown> = {}) =>
    new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields }),
      types: [new GraphQLObjectType({ name: 'Customer', interfaces: [node], fields: { id: { type: GraphQLBoolean } }, extensions })],
    });
  const open = { customers: { type: GraphQLBoolean } };
  const guarded = { customers: { type: GraphQLBoolean, extensions: { allow: ['customer.read'] } } };

  it('with a root field that nobody guards does not build', () => {
    expect(() => assertGuarded(build(open, { readBy: ['customer.read'] }))).toThrow(/Query\.customers/);
  });

  it('with a record that nobody may read does not build', () => {
    expect(() => assertGuarded(build(guarded))).toThrow(/Customer/);
  });

  it('with a public field without a reason does not build', () => {
    expect(() =>
      assertGuarded(build({ customers: { type: GraphQLBoolean, extensions: { public: ' ' } } }, { readBy: ['customer.read'] })),
    ).toThrow(/Query\.customers/);
  });

  it('names every gap at once, of mutations too', () => {
    expect(() => assertGuarded(buildFromSdl('type Query { a: Int b: Int } type Mutation { c: Int }'))).toThrow(
      /Query\.a, Query\.b, Mutation\.c/,
    );
  });

  it('with every guard builds', () => {
    expect(() => assertGuarded(build(guarded, { readBy: ['customer.read'] }))).not.toThrow();
    expect(() => assertGuarded(schema)).not.toThrow();
  });
});

describe('the law over GraphQL', () => {
  it("a clause is told in the caller's language or the one asked for", async () => {
    const { data } = await ask('{ clause(id: "TM-5.1.3c") { id document article actor kind subject text zh: text(locale: zh_CN) } }', null);
    expect(data?.['clause']).toEqual({
      id: 'TM-5.1.3c',
      document: 'TM',
      article: '5.1.3',
      actor: ['sales_manager'],
      kind: 'approval',
      subject: 'quote',
      text: expect.stringContaining('sales manager'),
      zh: '报价单提交客户之前，必须由销售经理审核其合理性与准确性。',
    });
    expect((await ask('{ clause(id: "TM-99") { id } }', null)).data).toEqual({ clause: null });
  });

  it('clauses are narrowed, and an unknown subject or kind is refused by name', async () => {
    expect((await ask('{ clauses(document: TM, subject: "quote", kind: "approval") { id } }', null)).data?.['clauses']).toContainEqual({
      id: 'TM-5.1.3c',
    });
    expect((await ask('{ clauses(subject: "quotes") { id } }', null)).refusals).toMatchObject([{ code: 'UNKNOWN_ENUM', field: 'subject' }]);
    expect((await ask('{ clauses(kind: "law") { id } }', null)).refusals).toMatchObject([{ code: 'UNKNOWN_ENUM', field: 'kind' }]);
  });

  it('the matrix spells roles, reaches and bases as the specification, and marks what the organization switched off', async () => {
    const query = '{ permissionMatrix(pack: BS) { action title group grants { role reach basis clauses limit switchedOff } } }';
    const viewer = as('BS', 'business_rep', { overrides: [override('FALLBACK_OFF', 'expense_claim.pay')] });
    const matrix = async (caller: Viewer) =>
      (await ask(query, caller)).data?.['permissionMatrix'] as { action: string; grants: unknown[] }[];
    const find = (lines: { action: string; grants: unknown[] }[], action: string) => lines.find((line) => line.action === action)?.grants;
    const own = await matrix(viewer);
    expect(own).toHaveLength(224);
    expect(find(own, 'price.grant_allowance')).toEqual([
      { role: 'marketing_manager', reach: 'within limit', basis: 'stated', clauses: ['BS-2.2.3n'], limit: null, switchedOff: false },
    ]);
    expect(find(own, 'advertisement.track')?.[0]).toMatchObject({ limit: 'own_region' });
    expect(find(own, 'expense_claim.pay')).toMatchObject([{ role: 'finance', switchedOff: true }]);
    expect(find(await matrix(as('TM', 'sales_rep')), 'expense_claim.pay')).toMatchObject([{ switchedOff: false }]);
  });

  it('everything is described in sentences', () => {
    const ours = [
      'Clause',
      'Refusal',
      'Explanation',
      'CanResult',
      'MayDecide',
      'NamedMember',
      'MatrixAction',
      'MatrixGrant',
      'PolicyPack',
      'Language',
    ];
    const types = ours.map((name) => schema.getType(name)!);
    const parts = types.flatMap((type) => [
      type,
      ...('getFields' in type ? Object.values(type.getFields()) : []),
      ...('getValues' in type ? type.getValues() : []),
    ]);
    expect(parts.filter(({ description }) => !description?.endsWith('.')).map(({ name }) => name)).toEqual([]);
  });
});
