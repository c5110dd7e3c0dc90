import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { buildSchema as buildFromSdl, graphql, GraphQLBoolean, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfigMap } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { Allow, allowMiddleware, assertGuarded } from '../../src/governance/allow.ts';
import { ClauseResolver, ExplanationResolver, MatrixResolver, MayDecideResolver, RefusalResolver } from '../../src/governance/law.resolver.ts';
import type { Viewer } from '../../src/governance/viewer.ts';
import { Refused } from '../../src/kernel/refusal.ts';
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
  globalMiddlewares: [allowMiddleware],
  validate: false,
});

async function ask(source: string, viewer: Viewer | null, locale = 'en') {
  const context = { viewer, locale, clock: { now: () => new Date('2026-03-02T00:00:00Z') } };
  return graphql({ schema, source, contextValue: context }) as Promise<{ data?: Record<string, any>; errors?: readonly any[] }>;
}

describe('a guarded field', () => {
  it('is open to who may do one of its actions', async () => {
    expect(await ask('{ mayApprove }', as('TM', 'sales_manager', { headOf: 'sales_team' }))).toEqual({ data: { mayApprove: true } });
  });

  it('is refused to who may do none, with the action that somebody here holds', async () => {
    const { errors } = await ask('{ mayApprove }', as('TM', 'sales_rep'));
    expect(errors?.[0].originalError).toBeInstanceOf(Refused);
    expect(errors?.[0].originalError.refusals).toMatchObject([{ code: 'NOT_PERMITTED', clauses: ['TM-5.1.3c'] }]);
  });

  it('is refused to who is not signed in', async () => {
    expect((await ask('{ mayApprove }', null)).errors?.[0].extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
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
    expect(() => assertGuarded(build({ customers: { type: GraphQLBoolean, extensions: { public: ' ' } } }, { readBy: ['customer.read'] }))).toThrow(/Query\.customers/);
  });

  it('names every gap at once, of mutations too', () => {
    expect(() => assertGuarded(buildFromSdl('type Query { a: Int b: Int } type Mutation { c: Int }'))).toThrow(/Query\.a, Query\.b, Mutation\.c/);
  });

  it('with every guard builds', () => {
    expect(() => assertGuarded(build(guarded, { readBy: ['customer.read'] }))).not.toThrow();
    expect(() => assertGuarded(schema)).not.toThrow();
  });
});

describe('the law over GraphQL', () => {
  it('a clause is told in the caller\'s language or the one asked for', async () => {
    const { data } = await ask('{ clause(id: "TM-5.1.3c") { id document article actor kind subject text zh: text(locale: ZH_CN) } }', null);
    expect(data?.['clause']).toEqual({
      id: 'TM-5.1.3c', document: 'TM', article: '5.1.3', actor: ['sales_manager'], kind: 'approval', subject: 'quote',
      text: expect.stringContaining('sales manager'), zh: '报价单提交客户之前，必须由销售经理审核其合理性与准确性。',
    });
    expect((await ask('{ clause(id: "TM-99") { id } }', null)).data).toEqual({ clause: null });
  });

  it('clauses are narrowed, and an unknown subject or kind is refused by name', async () => {
    expect((await ask('{ clauses(document: TM, subject: "quote", kind: "approval") { id } }', null)).data?.['clauses']).toContainEqual({ id: 'TM-5.1.3c' });
    expect((await ask('{ clauses(subject: "quotes") { id } }', null)).errors?.[0].originalError.refusals).toMatchObject([{ code: 'UNKNOWN_ENUM', field: 'subject' }]);
    expect((await ask('{ clauses(kind: "law") { id } }', null)).errors?.[0].originalError.refusals).toMatchObject([{ code: 'UNKNOWN_ENUM', field: 'kind' }]);
  });

  it('the matrix spells roles, reaches and bases as the specification, and marks what the organization switched off', async () => {
    const query = '{ permissionMatrix(pack: BS) { action title group grants { role reach basis clauses limit switchedOff } } }';
    const viewer = as('BS', 'business_rep', { overrides: [override('FALLBACK_OFF', 'expense_claim.pay')] });
    const own = (await ask(query, viewer)).data?.['permissionMatrix'] as any[];
    const find = (matrix: any[], action: string) => matrix.find((line) => line.action === action);
    expect(own).toHaveLength(224);
    expect(find(own, 'price.grant_allowance').grants).toEqual([{ role: 'marketing_manager', reach: 'within limit', basis: 'stated', clauses: ['BS-2.2.3n'], limit: null, switchedOff: false }]);
    expect(find(own, 'advertisement.track').grants[0]).toMatchObject({ limit: 'own_region' });
    expect(find(own, 'expense_claim.pay').grants).toMatchObject([{ role: 'finance', switchedOff: true }]);
    expect(find((await ask(query, as('TM', 'sales_rep'))).data?.['permissionMatrix'], 'expense_claim.pay').grants).toMatchObject([{ switchedOff: false }]);
  });

  it('everything is described in sentences', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || !['Clause', 'Refusal', 'Explanation', 'MayDecide', 'NamedMember', 'MatrixAction', 'MatrixGrant', 'PolicyPack', 'Language'].includes(type.name)) continue;
      const parts: { name: string; description?: string | null }[] = [type, ...('getFields' in type ? Object.values(type.getFields()) : []), ...('getValues' in type ? type.getValues() : [])];
      for (const { name, description } of parts) expect([type.name, name, description]).toEqual([type.name, name, expect.stringMatching(/\.$/)]);
    }
  });
});
