import { fromGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { actionOf } from '../../governance/actions.ts';
import { decide, type Decision } from '../../governance/decide.ts';
import { notFound, refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { reaching } from '../../governance/reach.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelByPrefix, type RecordModel } from '../../query/model.ts';
import { Sheet, type Run } from '../../query/sheet.ts';
import { coveringGrounds, seen } from '../../query/visible.ts';
import { outOfReach } from '../../workflow/lock.ts';

export interface Check {
  readonly action: string;
  /** Global id of a record; without one: may the viewer do it at all? */
  readonly id?: string | null;
}

const MOST_CHECKS = 100;

/** The decision on each check: visible? → permitted?, all in one statement. */
export async function checkPermissions(context: QueryContext, viewer: Viewer, checks: readonly Check[]): Promise<readonly Decision[]> {
  if (checks.length > MOST_CHECKS) {
    throw new Refused([
      refuse(platformRules.invalidValue, {
        field: 'checks',
        values: { value: checks.length, field: 'checks', reason: `at most ${MOST_CHECKS} checks` },
      }),
    ]);
  }
  for (const { action } of checks) mustBeKnown(action);
  const withId = checks.flatMap((check, index) => (check.id ? [{ ...targetOf(check.id, index), action: check.action, index }] : []));
  const covering = withId.length > 0 ? await ask(context, viewer, withId) : [];
  return checks.map(({ action, id }, index) => {
    if (!id) return decide(viewer, action);
    const at = withId.findIndex((each) => each.index === index);
    return decisionOn(viewer, withId[at]!, id, covering[at] ?? null);
  });
}

interface Target {
  readonly model: RecordModel;
  readonly uuid: string;
  readonly action: string;
  readonly index: number;
}

/** Of each record, which grounds of the action cover it; null for one that the viewer may not see. */
async function ask(context: QueryContext, viewer: Viewer, targets: readonly Target[]): Promise<readonly (readonly boolean[] | null)[]> {
  const run: Run = { viewer, id: null, arguments: [] };
  const sheet = new Sheet(run, null);
  const parts = targets.map(({ model, uuid, action, index }) => {
    const alias = sheet.alias('c');
    const id = sheet.parameter(`check.${index}`, 'uuid', () => uuid);
    return `(select to_json(${coveringGrounds(model, action, alias, sheet)}) from ${model.table} ${alias} where ${alias}.organization_id = ${sheet.organization} and ${alias}.id = ${id} and ${seen(model, alias, sheet)})`;
  });
  const { text, getters } = sheet.finish(`select json_build_array(${parts.join(', ')}) as covering`);
  const rows = await context.read(viewer.organizationId, { text, values: getters.map((getter) => getter(run)) }, 'fast');
  return rows[0]?.['covering'] as readonly (readonly boolean[] | null)[];
}

function decisionOn(viewer: Viewer, { model, uuid, action }: Target, id: string, covering: readonly boolean[] | null): Decision {
  if (!covering) return { allowed: false, action, refusal: notFound(model.name, id), mayDecide: [] };
  const term = reaching(viewer, action)[covering.indexOf(true)];
  return term ? { allowed: true, action, term } : outOfReach(viewer, action, model, uuid);
}

function targetOf(id: string, index: number): Pick<Target, 'model' | 'uuid'> {
  const parsed = fromGlobalId(id);
  const model = parsed ? modelByPrefix(parsed.prefix) : undefined;
  if (!parsed || !model?.published) {
    throw new Refused([refuse(platformRules.malformedId, { field: `checks.${index}.id`, values: { id: id.slice(0, 60) } })]);
  }
  return { model, uuid: parsed.uuid };
}

function mustBeKnown(action: string): void {
  if (!actionOf(action)) {
    throw new Refused([
      refuse(platformRules.unknownEnum, {
        field: 'action',
        values: { value: action.slice(0, 60), enumeration: 'action', allowed: 'permissionMatrix { action }' },
      }),
    ]);
  }
}
