import type { GraphQLResolveInfo } from 'graphql';
import { fromGlobalId } from '../kernel/id.ts';
import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { compose } from '../query/compose.ts';
import type { QueryContext } from '../query/context.ts';
import { cutAtMarks } from '../query/mark.ts';
import { modelByPrefix } from '../query/model.ts';
import type { Planned } from '../query/planned.ts';
import { prepareRow } from '../query/read.ts';
import { selectionOf } from '../query/selection.ts';
import { lookUpKey, type KeptAnswer, type KeyedField } from './idempotency.ts';
import { partsOf, recordsIn } from './payload.ts';

interface ReplayContext extends QueryContext {
  /** Hears that a root field is answered as it was before. */
  readonly noteReplay?: () => void;
}

/**
 * Answers a request whose key was used before: what was answered then, or why not. The caller's rights of today are
 * asked: a record that the caller no longer sees is null, and one that now shows other fields is read anew.
 */
export async function replay(context: ReplayContext, info: GraphQLResolveInfo, field: KeyedField): Promise<Planned> {
  const [found] = await context.read(field.organizationId, lookUpKey(field), 'fast');
  const answer = found?.['answer'] as KeptAnswer | null | undefined;
  if (found && found['bodyHash'] !== field.bodyHash) throw refused(platformRules.idempotencyConflict, field);
  if (!answer) throw refused(platformRules.requestInFlight, field);
  context.noteReplay?.();
  const selected = selectionOf(info).root;
  const id = answer.record === null ? null : fromGlobalId(answer.record);
  const model = id && modelByPrefix(id.prefix);
  const shown = new Map(
    await Promise.all(
      recordsIn(selected, model ?? null).map(async (child, index) => {
        const read = prepareRow(context, model!, id!.uuid, info, child);
        const kept = answer.reads?.[index];
        const rows = await context.read(field.organizationId, read.statement, read.lane);
        const isAsOpen = kept?.plan === read.statement.name && closedPlaces(kept?.text) === closedPlaces(rows[0]?.['r']);
        return [child, await read.finish(isAsOpen ? [{ r: kept!.text }] : rows)] as const;
      }),
    ),
  );
  return compose(
    selected,
    context,
    partsOf(selected, (child) => shown.get(child) ?? { ...answer.also, refusals: [] }[child.name]),
  );
}

/** What a text that the planner read keeps closed: all of it, or the masks in it. */
function closedPlaces(text: unknown): string {
  if (typeof text !== 'string') return 'all';
  return (cutAtMarks(text) ?? []).flatMap((piece) => (typeof piece !== 'string' && piece.mark === 'masked' ? [piece.index] : [])).join();
}

function refused(rule: Parameters<typeof refuse>[0], { key }: KeyedField): Refused {
  return new Refused([refuse(rule, { field: 'Idempotency-Key', values: { key } })]);
}
