import { isUncleared, reaching, type ReachTerm } from '../governance/reach.ts';
import type { Viewer } from '../governance/viewer.ts';
import { allOf, anyOf, FALSE, TRUE } from './condition.ts';
import type { Mask } from './mask.ts';
import { modelOf, type FieldModel, type RecordModel } from './model.ts';
import type { Getter, Sheet } from './sheet.ts';

/** The condition under which the viewer reads the row in full: own, grants, reporting line, access given (R1 to R4 of reading.md). */
export function readable(model: RecordModel, alias: string, sheet: Sheet): string {
  const rule = model.readBy;
  if ('everyone' in rule) return TRUE;
  if ('condition' in rule) return rule.condition(alias, sheet);
  if ('via' in rule) {
    const whole = ofWhole(model, rule.via, alias, sheet, (each, wholeAlias) => readable(each, wholeAlias, sheet));
    return allOf([rule.and?.(alias, sheet) ?? TRUE, whole]);
  }
  const { viewer } = sheet;
  if (rule.actions.some((action) => isUncleared(viewer, action))) return FALSE;
  // What a token was not given for stays closed to it, own records included.
  if (viewer.scope && !rule.actions.some((action) => viewer.scope!.has(action))) return FALSE;
  if (viewer.isHeadOfCompany && rule.line !== false && viewer.scope === null) return TRUE;
  const line = rule.own === false ? nobody : rule.line === false ? ownOnly : ownAndLine;
  const terms: Terms = { key: `${rule.actions.join()}.${line.name}`, of: termsOn(rule.actions, opensWhole), beside: line };
  const granted = ofScope(model, alias, sheet, (root, rootAlias) => covered(root, rootAlias, terms, sheet));
  if (granted === TRUE || rule.own === false) return granted;
  // What looks at the row alone comes before what looks into other tables.
  return anyOf([
    createdByViewer(alias, sheet),
    granted,
    accessGiven(model, alias, sheet),
    rule.also?.(alias, sheet) ?? FALSE,
    ...model.readers.map((further) => further(alias, sheet)),
  ]);
}

/** The widest terms on which grants on actions, and the line, may open records in full. */
export function widestTerms(actions: readonly string[]): Terms {
  return { key: `${actions.join()}.${ownAndLine.name}`, of: termsOn(actions, opensWhole), beside: ownAndLine };
}

/** The condition under which the row exists for the viewer: read in full, or opened in part by a grant such as that of a mailing list. */
export function seen(model: RecordModel, alias: string, sheet: Sheet): string {
  return anyOf([readable(model, alias, sheet), partlyOpen(model, alias, sheet)]);
}

/** The condition under which a grant opens the row in part. */
export function partlyOpen(model: RecordModel, alias: string, sheet: Sheet): string {
  const rule = model.readBy;
  if ('everyone' in rule || 'condition' in rule) return FALSE;
  if ('via' in rule) {
    const whole = ofWhole(model, rule.via, alias, sheet, (each, wholeAlias) => partlyOpen(each, wholeAlias, sheet));
    return allOf([rule.and?.(alias, sheet) ?? TRUE, whole]);
  }
  const terms: Terms = { key: `part.${rule.actions.join()}`, of: termsOn(rule.actions, opensPartly) };
  return ofScope(model, alias, sheet, (root, rootAlias) => covered(root, rootAlias, terms, sheet));
}

/** Limits of grants that open the record in part, such as `mailing_list_fields`; empty when none does. */
export function partialLimits(model: RecordModel, viewer: Viewer): readonly string[] {
  const rule = model.readBy;
  if ('everyone' in rule || 'condition' in rule) return [];
  if ('via' in rule) return [...new Set(wholesOf(model, rule.via).flatMap((whole) => partialLimits(whole, viewer)))];
  return [...new Set(termsOn(rule.actions, opensPartly)(viewer).map((term) => term.limit!))];
}

/** A confidential field: its mask, and what opens it beside that. */
type MaskedField = Pick<FieldModel, 'openedBy'> & { readonly mask: Mask };

/** The condition under which a confidential field of the row is open. */
export function unmasked(model: RecordModel, { mask, openedBy }: MaskedField, alias: string, sheet: Sheet): string {
  if (mask.opensTo?.(sheet.viewer)) return TRUE;
  const terms: Terms = { key: mask.action, of: termsOn([mask.action], opensWhole) };
  const granted = ofScope(model, alias, sheet, (root, rootAlias) =>
    anyOf([covered(root, rootAlias, terms, sheet), mask.own ? responsibleViewer(root, rootAlias, sheet) : FALSE]),
  );
  return anyOf([granted, openedBy?.(alias, sheet) ?? FALSE]);
}

/** The condition under which a grant on the action covers the row: what `decide` answers, as SQL. */
export function permitted(model: RecordModel, action: string, alias: string, sheet: Sheet): string {
  const terms: Terms = { key: action, of: termsOn([action], opensWhole) };
  return ofScope(model, alias, sheet, (root, rootAlias) => covered(root, rootAlias, terms, sheet));
}

/** SQL array that tells of each ground that `reaching` answers, in order, whether it covers the row. */
export function coveringGrounds(model: RecordModel, action: string, alias: string, sheet: Sheet): string {
  const grounds = reaching(sheet.viewer, action).map((_, index) =>
    ofScope(model, alias, sheet, (root, rootAlias) =>
      covered(root, rootAlias, { key: `${action}#${index}`, of: groundAt(action, index) }, sheet),
    ),
  );
  return `array[${grounds.join(', ')}]::boolean[]`;
}

/** The condition under which the row belongs to the viewer: what `own` means, for the log of reads outside it (G19). */
export function owned(model: RecordModel, alias: string, sheet: Sheet): string {
  return ofScope(model, alias, sheet, (root, rootAlias) =>
    anyOf([createdByViewer(rootAlias, sheet), responsibleViewer(root, rootAlias, sheet)]),
  );
}

/** The condition under which a member is the viewer, or below the viewer in the reporting line (R1, R3): a figure on one person is for them. */
export function inOwnLine(member: string, sheet: Sheet): string {
  if (sheet.viewer.isHeadOfCompany && sheet.viewer.scope === null) return TRUE;
  const parameter = sheet.parameter('members.own.line', 'uuid[]', idsOf(ownAndLine));
  return `coalesce(${member} = any(${parameter}), false)`;
}

/** A part belongs to whom its whole belongs to: walks up to the record that carries the scope, and judges that. */
function ofScope(model: RecordModel, alias: string, sheet: Sheet, judge: Judge): string {
  const via = 'via' in model.scope ? model.scope.via : 'via' in model.readBy && isUnscoped(model) ? model.readBy.via : null;
  if (via === null) return judge(model, alias);
  return ofWhole(model, via, alias, sheet, (whole, wholeAlias) => ofScope(whole, wholeAlias, sheet, judge));
}

type Judge = (model: RecordModel, alias: string) => string;

function ofWhole(model: RecordModel, via: Via, alias: string, sheet: Sheet, judge: Judge): string {
  if (typeof via === 'string') return ofOneWhole(model, via, alias, sheet, judge);
  // What is judged to be true of every whole of one type says nothing of a part that belongs to another.
  const parts = via.map((each) => {
    const condition = ofOneWhole(model, each, alias, sheet, judge);
    return condition === TRUE ? `${alias}.${relationOf(model, each).column} is not null` : condition;
  });
  return anyOf(parts);
}

function ofOneWhole(model: RecordModel, via: string, alias: string, sheet: Sheet, judge: Judge): string {
  const relation = relationOf(model, via);
  const whole = modelOf(relation.target());
  const wholeAlias = sheet.alias('w');
  const condition = judge(whole, wholeAlias);
  if (condition === TRUE || condition === FALSE) return condition;
  return `exists (select 1 from ${whole.table} ${wholeAlias} where ${wholeAlias}.organization_id = ${sheet.organization} and ${wholeAlias}.id = ${alias}.${relation.column} and ${condition})`;
}

type Via = string | readonly string[];

/** The types of record that a part may belong to. */
function wholesOf(model: RecordModel, via: Via): readonly RecordModel[] {
  return [via].flat().map((each) => modelOf(relationOf(model, each).target()));
}

export function relationOf(model: RecordModel, via: string): FieldModel & { readonly kind: 'one' } {
  const relation = model.fields.get(via);
  if (relation?.kind !== 'one') throw new Error(`${model.name} is part of what ${via} points to, which is no relation.`);
  return relation;
}

function isUnscoped({ scope }: RecordModel): boolean {
  return Object.keys(scope).length === 0;
}

/** Terms to look at, read anew for every viewer who runs the same plan. */
export interface Terms {
  /** Names them among the statement's parameters. */
  readonly key: string;
  readonly of: (viewer: Viewer) => readonly ReachTerm[];
  /** Members whose records are reached whatever the terms say. */
  readonly beside?: (viewer: Viewer) => readonly string[];
}

function nobody(): readonly string[] {
  return [];
}

function ownOnly({ memberId }: Viewer): readonly string[] {
  return [memberId];
}

function ownAndLine({ memberId, lineMemberIds }: Viewer): readonly string[] {
  return [memberId, ...lineMemberIds];
}

function termsOn(actions: readonly string[], opens: (term: ReachTerm) => boolean): Terms['of'] {
  return (viewer) => actions.flatMap((action) => reaching(viewer, action)).filter(opens);
}

/** The viewer who runs the plan is not always the one it was made for. */
function groundAt(action: string, index: number): Terms['of'] {
  return (viewer) => reaching(viewer, action).slice(index, index + 1);
}

/** Whether the terms reach the row. */
function covered(model: RecordModel, alias: string, terms: Terms, sheet: Sheet): string {
  const reach = reachOf(model, terms, sheet);
  if (reach === 'all') return TRUE;
  const { unit, region } = scopeOf(model);
  return anyOf([
    reach.members ? responsible(model, alias, reach.members) : FALSE,
    reach.units ? `coalesce(${alias}.${unit} = any(${reach.units}), false)` : FALSE,
    reach.regions ? `coalesce(${alias}.${region} = any(${reach.regions}), false)` : FALSE,
    reach.isInvited ? accessGiven(model, alias, sheet) : FALSE,
  ]);
}

/** What terms reach: parameters of ids, null where they reach nothing by such. */
interface Reach {
  readonly members: string | null;
  readonly units: string | null;
  readonly regions: string | null;
  readonly isInvited: boolean;
}

/** The reach of terms over a record. They are merged: one parameter for members, one for units, one for regions. */
export function reachOf(model: RecordModel, { key, of, beside }: Terms, sheet: Sheet): Reach | 'all' {
  const terms = of(sheet.viewer);
  if (terms.some((term) => !term.invitedOnly && (term.all || 'shared' in model.scope))) return 'all';
  const again = (viewer: Viewer): readonly ReachTerm[] => of(viewer).filter((term) => !term.invitedOnly);
  const reached = again(sheet.viewer);
  const { members, unit, region } = scopeOf(model);
  const idsBy = (kind: string, ids: (viewer: Viewer) => readonly string[]): string =>
    sheet.parameter(`${kind}.${key}`, 'uuid[]', idsOf(ids));
  const responsibles = (viewer: Viewer): readonly string[] => [
    ...again(viewer).flatMap((term) => term.memberIds),
    ...(beside?.(viewer) ?? []),
  ];
  return {
    members: members && (reached.length > 0 || beside) ? idsBy('members', responsibles) : null,
    units:
      unit && reached.some((term) => term.unitIds.length > 0)
        ? idsBy('units', (viewer) => again(viewer).flatMap((term) => term.unitIds))
        : null,
    regions:
      region && reached.some((term) => term.regionIds.length > 0)
        ? idsBy('regions', (viewer) => again(viewer).flatMap((term) => term.regionIds))
        : null,
    isInvited: terms.some((term) => term.invitedOnly),
  };
}

function responsible(model: RecordModel, alias: string, parameter: string): string {
  const { members } = scopeOf(model);
  if (!members) return FALSE;
  return typeof members === 'function' ? members(alias, parameter) : `coalesce(${alias}.${members} = any(${parameter}), false)`;
}

/** A viewer's list of uuids as an array literal, written once for as long as the viewer is known: a head's line is long. */
function idsOf(ids: (viewer: Viewer) => readonly string[]): Getter {
  const known = new WeakMap<Viewer, string>();
  return ({ viewer }) => {
    let literal = known.get(viewer);
    if (literal === undefined) known.set(viewer, (literal = `{${[...new Set(ids(viewer))].join()}}`));
    return literal;
  };
}

function responsibleViewer(model: RecordModel, alias: string, sheet: Sheet): string {
  return responsible(model, alias, sheet.parameter(`members.${ownOnly.name}`, 'uuid[]', idsOf(ownOnly)));
}

function createdByViewer(alias: string, sheet: Sheet): string {
  return `coalesce(${alias}.created_by_id = ${viewerParameter(sheet)}, false)`;
}

/** Copies, notifications and invitations that the documents order open the record (R4). */
function accessGiven(model: RecordModel, alias: string, sheet: Sheet): string {
  return `exists (select 1 from record_access a where a.organization_id = ${sheet.organization} and a.record_type = '${model.name}' and a.record_id = ${alias}.id and a.member_id = ${viewerParameter(sheet)})`;
}

export function scopeOf(model: RecordModel): {
  members?: string | ((alias: string, parameter: string) => string);
  among?: (organization: string, parameter: string) => string;
  unit?: string;
  region?: string;
} {
  return 'via' in model.scope || 'shared' in model.scope ? {} : model.scope;
}

export function viewerParameter(sheet: Sheet): string {
  return sheet.parameter('viewer', 'uuid', ({ viewer }) => viewer.memberId);
}

/** Sums and counts open no single record; a mailing list opens some fields only. */
function opensWhole(term: ReachTerm): boolean {
  return term.limit !== 'aggregated_only' && term.limit !== 'mailing_list_fields';
}

function opensPartly(term: ReachTerm): boolean {
  return term.limit === 'mailing_list_fields';
}
