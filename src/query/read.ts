import type { GraphQLResolveInfo } from 'graphql';
import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { Viewer } from '../governance/viewer.ts';
import { checkedList } from './arguments.ts';
import { anyId, checkedId } from './checked-id.ts';
import { complete } from './complete.ts';
import { allOf } from './condition.ts';
import { connectionText } from './connection-text.ts';
import type { QueryContext, Statement } from './context.ts';
import { modelOfConnection, type RecordModel } from './model.ts';
import { objectText } from './object-text.ts';
import { closureOf } from './place.ts';
import { planFor, statementOf, type Write } from './plan.ts';
import { Planned } from './planned.ts';
import { argumentsOf, selectionOf, type Selected } from './selection.ts';
import type { Run, Sheet } from './sheet.ts';
import { partialLimits, seen } from './visible.ts';

/** A root list: one statement, whatever its depth. */
export function readList(context: QueryContext, model: RecordModel, info: GraphQLResolveInfo): Promise<Planned> {
  const { root } = selectionOf(info);
  return send(
    context,
    prepare(context, info, 'list', null, (sheet) => `select ${connectionText(root, { model, sheet, within: null }, objectText)} as r`),
  );
}

/** The list of a record below a composed root field, such as the overrides of the law. */
export function readListAt(context: QueryContext, model: RecordModel, info: GraphQLResolveInfo, selected: Selected): Promise<Planned> {
  return send(
    context,
    prepare(
      context,
      info,
      `list at ${selected.key}`,
      null,
      (sheet) => `select ${connectionText(selected, { model, sheet, path: [], within: null }, objectText)} as r`,
    ),
  );
}

/** One record by its id as clients write it; null when it does not exist or the viewer may not see it. */
export function readOne(context: QueryContext, model: RecordModel, id: string, info: GraphQLResolveInfo): Promise<Planned> {
  return readRow(context, model, checkedId(id, model, 'id'), info, selectionOf(info).root);
}

/** Any record by its id. */
export function readNode(context: QueryContext, id: string, info: GraphQLResolveInfo): Promise<Planned> {
  const { model, uuid } = anyId(id, 'id');
  return readRow(context, model, uuid, info, selectionOf(info).root);
}

/** The row of a record under any selected field: a root field, or the record in a mutation's payload. */
export function readRow(
  context: QueryContext,
  model: RecordModel,
  uuid: string,
  info: GraphQLResolveInfo,
  selected: Selected,
): Promise<Planned> {
  return send(context, prepareRow(context, model, uuid, info, selected));
}

/** The same read, ready to be sent by a write on its own connection. */
export function prepareRow(
  context: QueryContext,
  model: RecordModel,
  uuid: string,
  info: GraphQLResolveInfo,
  selected: Selected,
): PreparedRead {
  return prepare(context, info, `${model.name} at ${selected.key}`, uuid, (sheet) => rowSql(model, selected, sheet));
}

/** A read before it is sent: its statement, and what makes the answer of the rows. */
export interface PreparedRead {
  readonly statement: Statement;
  readonly lane: 'fast' | 'slow';
  readonly finish: (rows: readonly Readonly<Record<string, unknown>>[]) => Promise<Planned>;
}

function rowSql(model: RecordModel, selected: Selected, sheet: Sheet): string {
  const alias = sheet.alias('t');
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  const id = sheet.parameter('id', 'uuid', (run) => run.id);
  const conditions = allOf([`${alias}.organization_id = ${sheet.organization}`, `${alias}.id = ${id}`, seen(model, alias, sheet)]);
  return `select ${objectText(selected, { model, alias, sheet, closure })} as r from ${model.table} ${alias} where ${conditions}`;
}

function prepare(context: QueryContext, info: GraphQLResolveInfo, purpose: string, id: string | null, write: Write): PreparedRead {
  const viewer = signedIn(context);
  const selection = selectionOf(info);
  const run: Run = { viewer, id, arguments: checkedArguments(selection.argued, argumentsOf(selection, info.variableValues), viewer) };
  const plan = planFor(selection, run, info.schema, purpose, write);
  const finish = async ([row]: readonly Readonly<Record<string, unknown>>[]): Promise<Planned> => {
    const text = row?.['r'];
    if (typeof text !== 'string') return new Planned('null');
    const { planned, logged } = await complete(text, plan, context);
    if (logged.length > 0) context.logAccess(viewer, context.requestId, logged);
    return planned;
  };
  return { statement: statementOf(plan, run), lane: plan.lane, finish };
}

async function send(context: QueryContext, { statement, lane, finish }: PreparedRead): Promise<Planned> {
  return finish(await context.read(signedIn(context).organizationId, statement, lane));
}

/** The viewer of a request, or the refusal that asks to sign in. */
export function signedIn(context: QueryContext): Viewer {
  if (!context.viewer) throw new Refused([refuse(platformRules.notSignedIn, {})]);
  return context.viewer;
}

/** Arguments of lists are checked here; those of other fields by their resolver. */
function checkedArguments(
  argued: ReturnType<typeof selectionOf>['argued'],
  all: readonly Readonly<Record<string, unknown>>[],
  viewer: Viewer,
): Run['arguments'] {
  return all.map((given, index) => {
    const model = modelOfConnection(argued[index]!.typeName);
    return model ? checkedList(given, model, viewer.baseCurrency) : given;
  });
}
