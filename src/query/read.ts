import type { GraphQLResolveInfo } from 'graphql';
import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { Viewer } from '../governance/viewer.ts';
import { checkedHits, checkedList } from './arguments.ts';
import { anyId, checkedId } from './checked-id.ts';
import { complete } from './complete.ts';
import { connectionText } from './connection-text.ts';
import type { QueryContext, Statement } from './context.ts';
import { hits } from './hit-order.ts';
import { hitsText } from './hits-text.ts';
import { modelOfConnection, type RecordModel, type RowSql } from './model.ts';
import { nodesText, wantedNodes } from './nodes-text.ts';
import { objectText, rowText } from './object-text.ts';
import type { Place } from './place.ts';
import { planFor, statementOf, type Write } from './plan.ts';
import { Planned } from './planned.ts';
import { argumentsAt, selectionOf, type Argued, type Selected, type Selection } from './selection.ts';
import type { Run } from './sheet.ts';
import { traceFrom, traceText, type Trace } from './trace-text.ts';

/** A root list: one statement, whatever its depth. `given` are its arguments where graphql-js has coerced them already. */
export function readList(context: QueryContext, model: RecordModel, info: GraphQLResolveInfo, given?: Given): Promise<Planned> {
  const selected = selectionOf(info).root;
  return send(context, prepare(context, info, { selected, purpose: model.name, ...(given && { given }) }, listWriter(model, selected)));
}

/**
 * The list of a record below a composed root field, such as the overrides of the law; `within` binds it further, such as
 * to what is the viewer's own.
 */
export function readListAt(
  context: QueryContext,
  model: RecordModel,
  info: GraphQLResolveInfo,
  selected: Selected,
  within: RowSql | null = null,
): Promise<Planned> {
  return send(context, prepare(context, info, { selected, purpose: model.name }, listWriter(model, selected, within)));
}

function listWriter(model: RecordModel, selected: Selected, bound: RowSql | null = null): Write {
  const within = bound && (({ alias, sheet }: Place) => bound(alias, sheet));
  return (sheet) => `select ${connectionText(selected, { model, sheet, within }, objectText)} as r`;
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

/** Records of any types by their ids, in the order of the ids: one statement for all. */
export function readNodes(context: QueryContext, ids: readonly string[], info: GraphQLResolveInfo): Promise<Planned> {
  const selected = selectionOf(info).root;
  const nodes = wantedNodes(ids);
  const purpose = nodes.map(({ model }) => model.name).join();
  return send(context, prepare(context, info, { selected, purpose, nodes }, nodesText(nodes, selected)));
}

/** Records of all types that a text finds: one statement for all. */
export function readHits(context: QueryContext, info: GraphQLResolveInfo): Promise<Planned> {
  const selected = selectionOf(info).root;
  return send(
    context,
    prepare(context, info, { selected, purpose: 'search' }, (sheet) => `select ${hitsText(selected, sheet)} as r`),
  );
}

/** What hangs together with a record, whichever of it the id names: one statement for all. */
export function readTrace(context: QueryContext, trace: Trace, id: string, info: GraphQLResolveInfo): Promise<Planned> {
  const selected = selectionOf(info).root;
  const start = traceFrom(trace, id);
  const wanted = { selected, purpose: `trace.${start.model.name}`, id: start.uuid };
  return send(context, prepare(context, info, wanted, traceText(trace, start, selected)));
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
  const write: Write = (sheet) => {
    const id = sheet.parameter('id', 'uuid', (run) => run.id);
    return `select (${rowText(model, selected, sheet, id)}) as r`;
  };
  return prepare(context, info, { selected, purpose: model.name, id: uuid }, write);
}

/** Figures over records: one statement, written by whoever knows them. `checked` are the arguments of the root field. */
export function readFigures(context: QueryContext, info: GraphQLResolveInfo, checked: Given, write: Write): Promise<Planned> {
  return send(context, prepare(context, info, { selected: selectionOf(info).root, purpose: 'figures', checked }, write));
}

/** A read before it is sent: its statement, and what makes the answer of the rows. */
export interface PreparedRead {
  readonly statement: Statement;
  readonly lane: 'fast' | 'slow';
  readonly finish: (rows: readonly Readonly<Record<string, unknown>>[]) => Promise<Planned>;
}

/** What is read: the place in the selection, the record types, and by which ids. */
interface Wanted {
  readonly selected: Selected;
  readonly purpose: string;
  readonly id?: string;
  readonly nodes?: Run['nodes'];
  /** Arguments of the place itself, coerced. */
  readonly given?: Given;
  /** Arguments of the place itself, checked already: they are taken as they are. */
  readonly checked?: Given;
}

function prepare(context: QueryContext, info: GraphQLResolveInfo, wanted: Wanted, write: Write): PreparedRead {
  const viewer = signedIn(context);
  const selection = selectionOf(info);
  const given = givenTo(selection, info.variableValues, viewer, wanted);
  const run: Run = { viewer, id: wanted.id ?? null, ...(wanted.nodes ? { nodes: wanted.nodes } : {}), arguments: given };
  const plan = planFor(wanted.selected, run, info.schema, wanted.purpose, write);
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

/** The arguments of a request, coerced. Those of lists are checked here; those of other fields by their resolver. */
function givenTo({ argued }: Selection, variables: Given, viewer: Viewer, { selected, given: atPlace, checked }: Wanted): Run['arguments'] {
  return argued.map((each, index) => {
    if (checked && index === selected.argumentsAt) return checked;
    const coerced = index === selected.argumentsAt ? atPlace : undefined;
    if (!each.isConstant) return checkedAt(each, coerced ?? argumentsAt(each, variables), viewer);
    const byCurrency = constants.get(each) ?? new Map<string, Given>();
    constants.set(each, byCurrency);
    let given = byCurrency.get(viewer.baseCurrency);
    if (!given) byCurrency.set(viewer.baseCurrency, (given = checkedAt(each, argumentsAt(each, variables), viewer)));
    return given;
  });
}

type Given = Readonly<Record<string, unknown>>;

/** Arguments without variables, checked once per parsed document and currency. */
const constants = new WeakMap<Argued, Map<string, Given>>();

function checkedAt({ typeName }: Argued, given: Given, viewer: Viewer): Given {
  if (typeName === `${hits.name}Connection`) return checkedHits(given);
  const model = modelOfConnection(typeName);
  return model ? checkedList(given, model, viewer.baseCurrency) : given;
}
