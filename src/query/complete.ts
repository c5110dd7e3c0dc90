import type { CompletionContext } from './completion.ts';
import type { Plan } from './plan.ts';
import { Planned, type LoggedRead, type MaskedField } from './planned.ts';
import { project } from './project.ts';

const MASKED = '"\\u0001';
const LOG_OPEN = '\u0001';
const LOG_MARK = /\u0001([0-9a-f-]{36})([A-Za-z]+)\u0002/g;

/**
 * Turns the statement's text into the answer: takes out the marks of logged reads, replaces masked values by null and
 * tells where, and computes completed fields. Text without any of them goes out untouched.
 */
export async function complete(
  text: string,
  plan: Plan,
  context: CompletionContext,
): Promise<{ planned: Planned; logged: readonly LoggedRead[] }> {
  const logged: LoggedRead[] = [];
  const clean =
    plan.logs && text.includes(LOG_OPEN) ? text.replace(LOG_MARK, (_, id: string, type: string) => (logged.push({ id, type }), '')) : text;
  const isMasked = plan.masks.length > 0 && clean.includes(MASKED);
  if (!isMasked && plan.completions.length === 0) return { planned: new Planned(clean), logged };
  const root = { value: JSON.parse(clean) as unknown };
  const masked: MaskedField[] = [];
  if (isMasked) unmask(root, 'value', [], plan, masked);
  for (const completion of plan.completions) {
    await eachAt(root.value, completion.path, 0, async (holder, key) => {
      const needed = holder[key];
      if (needed !== null) holder[key] = await project(await completion.complete(needed as never, context), completion.selected, context);
    });
  }
  return { planned: new Planned(JSON.stringify(root.value), masked), logged };
}

type Holder = Record<string | number, unknown>;

function unmask(holder: Holder, key: string | number, path: readonly (string | number)[], plan: Plan, masked: MaskedField[]): void {
  const value = holder[key];
  if (typeof value === 'string' && value.startsWith(LOG_OPEN)) {
    const mask = plan.masks[Number(value.slice(1))];
    if (!mask) return;
    holder[key] = null;
    masked.push({ path, ...mask });
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) unmask(value as unknown as Holder, index, [...path, index], plan, masked);
  } else if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) unmask(value as Holder, name, [...path, name], plan, masked);
  }
}

/** Visits the places that a path with `*` names; missing and null parts have none. */
async function eachAt(
  value: unknown,
  path: readonly string[],
  at: number,
  visit: (holder: Holder, key: string) => Promise<void>,
): Promise<void> {
  if (value === null || typeof value !== 'object') return;
  const key = path[at]!;
  if (key === '*') {
    for (const each of value as readonly unknown[]) await eachAt(each, path, at + 1, visit);
    return;
  }
  if (!(key in value)) return;
  if (at === path.length - 1) await visit(value as Holder, key);
  else await eachAt((value as Holder)[key], path, at + 1, visit);
}
