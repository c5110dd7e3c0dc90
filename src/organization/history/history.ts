import { Arg, ID, Int } from 'type-graphql';
import { fromGlobalId, toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { clause } from '../../governance/clauses.ts';
import type { LawContext } from '../../governance/context.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import type { QueryContext } from '../../query/context.ts';
import { contribute } from '../../query/field.ts';
import { modelOf, type Class, type RecordModel } from '../../query/model.ts';
import type { Selected } from '../../query/selection.ts';
import type { Run, Sheet } from '../../query/sheet.ts';
import { unmasked } from '../../query/visible.ts';
import { personalColumns } from '../../workflow/personal-values.ts';
import { changesOf, type Columns } from './changes.ts';
import { HistoryEntryType } from './history-type.ts';
import { opening, wrappedKeysSql, type WrappedKeys } from './opened.ts';

const PREFIX = 'aud';
const USUAL = 20;
const MOST = 100;

/** Gives a record its `history(first, after)`, newest first, read in the record's own statement by those who read the record. */
export function contributeHistory(type: Class): void {
  const model = modelOf(type);
  contribute(type, {
    kind: 'completed',
    name: 'history',
    description: 'What was done to the record, newest first; values of fields that the viewer may not read are left out.',
    nullable: true,
    type: () => [HistoryEntryType],
    needs: (alias, sheet, selected) => neededSql(model, alias, sheet, selected),
    complete: ((needed: Needed, context: QueryContext) => {
      const open = opening(context.personalCipher, needed.keys ?? {});
      const opened = (entry: Entry) => ({ ...entry, before: open(entry.id, entry.before), after: open(entry.id, entry.after) });
      return needed.entries.map((entry) => entryOf(model, opened(entry), needed.open, context));
    }) as never,
  });
  const { prototype } = type;
  Arg('first', () => Int, { nullable: true, description: 'At most so many entries, 1 to 100; 20 when absent.' })(prototype, 'history', 0);
  Arg('after', () => ID, { nullable: true, description: 'Id of the entry after which to go on.' })(prototype, 'history', 1);
}

/** Arguments of the field; the schema says of what kind they are. */
interface Given {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly actor: Named | null;
  readonly onBehalfOf: Named | null;
  readonly token: string | null;
  readonly action: string;
  readonly rule: string | null;
  readonly clauses: readonly string[];
  readonly revision: string;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

interface Needed {
  /** Of each confidential field, whether it is open to the viewer on this row. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly entries: readonly Entry[];
  /** Keys of the person whom values are about, where the record holds some. */
  readonly keys?: WrappedKeys | null;
}

function neededSql(model: RecordModel, alias: string, sheet: Sheet, { argumentsAt }: Selected): string {
  const masks = [...model.fields.values()].flatMap(({ name, mask, openedBy }) =>
    mask ? [`'${name}', ${unmasked(model, { mask, openedBy }, alias, sheet)}`] : [],
  );
  const given = ({ arguments: all }: Run): Given => all[argumentsAt] ?? {};
  const first = sheet.parameter(`history.first.${argumentsAt}`, 'int', (run) => sizeOf(given(run).first));
  const after = sheet.parameter(`history.after.${argumentsAt}`, 'uuid', (run) => entryId(given(run).after));
  const named = (person: string): string =>
    `case when ${person}.id is null then null else json_build_object('id', ${person}.id, 'name', ${person}.name) end`;
  const entry = `json_build_object('id', e.id, 'at', e.at, 'actor', ${named('a')}, 'onBehalfOf', ${named('b')}, 'token', k.prefix, 'action', e.action, 'rule', e.rule,
    'clauses', e.clauses, 'revision', e.law_revision, 'before', e.before, 'after', e.after)`;
  const personal = personalColumns(model);
  const keys = personal ? `'keys', ${wrappedKeysSql([`${alias}.${personal.person}`], sheet.organization)}, ` : '';
  return `json_build_object('open', json_build_object(${masks.join(', ')}), ${keys}'entries', coalesce((
    select json_agg(${entry} order by e.id desc) from (
      select h.* from audit_entry h where h.organization_id = ${sheet.organization} and h.record_type = '${model.name}' and h.record_id = ${alias}.id
        and (${after} is null or h.id < ${after}) order by h.id desc limit ${first}) e
    left join member a on a.organization_id = ${sheet.organization} and a.id = e.actor_id
    left join api_token k on k.organization_id = ${sheet.organization} and k.id = e.session_id
    left join member b on b.organization_id = ${sheet.organization} and b.id = e.on_behalf_of_id), '[]'::json))::text`;
}

function entryOf(model: RecordModel, entry: Entry, open: Needed['open'], { locale, viewer }: LawContext): HistoryEntryType {
  return {
    id: toGlobalId(PREFIX, entry.id),
    at: new Date(entry.at),
    actor: namedMember(entry.actor),
    onBehalfOf: namedMember(entry.onBehalfOf),
    token: entry.token,
    action: entry.action,
    transition: entry.rule,
    clauses: entry.clauses.flatMap((id) => clause(id) ?? []).map((one) => renderClause(one, locale)),
    lawRevision: entry.revision,
    changes: changesOf(model, entry.before, entry.after, { open, baseCurrency: viewer!.baseCurrency }),
  };
}

function namedMember(named: Named | null): Named | null {
  return named && { id: toGlobalId('mem', named.id), name: named.name };
}

function sizeOf(first: Given['first']): number {
  const size = first ?? USUAL;
  if (size >= 1 && size <= MOST) return size;
  throw new Refused([refuse(platformRules.pageTooLarge, { field: 'first', values: { limit: MOST, given: size } })]);
}

function entryId(after: Given['after']): string | null {
  if (after === null || after === undefined) return null;
  const parsed = fromGlobalId(after);
  if (parsed?.prefix === PREFIX) return parsed.uuid;
  throw new Refused([refuse(platformRules.malformedId, { field: 'after', values: { id: after.slice(0, 60) } })]);
}
