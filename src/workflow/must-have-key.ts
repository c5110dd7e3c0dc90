import { getNamedType, isInputObjectType, type GraphQLInputType, type GraphQLResolveInfo } from 'graphql';
import { Refused } from '../kernel/refusal.ts';
import { amountLimits } from '../governance/amount-limits.ts';
import { decides } from '../governance/decisions.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { Viewer } from '../governance/viewer.ts';
import { MoneyInput } from './money-input.ts';

/**
 * A machine repeats what it got no answer to, and nobody is there who notices that money was booked twice: what moves
 * money or decides takes a key. Which mutations do follows from the schema: their inputs and the actions that they declare.
 */
export function mustHaveKey(viewer: Viewer, info: GraphQLResolveInfo, hasKey: boolean): void {
  if (!viewer.isServiceAccount || hasKey || !isWeighty(info)) return;
  throw new Refused([refuse(platformRules.keyRequired, { field: 'Idempotency-Key', values: { mutation: info.fieldName } })]);
}

function isWeighty({ parentType, fieldName }: GraphQLResolveInfo): boolean {
  const { args, extensions } = parentType.getFields()[fieldName]!;
  const actions = (extensions['allow'] ?? []) as readonly string[];
  return actions.some((action) => action in amountLimits || decides(action)) || args.some(({ type }) => carriesMoney(type, new Set()));
}

function carriesMoney(given: GraphQLInputType, seen: Set<string>): boolean {
  const type = getNamedType(given);
  if (!isInputObjectType(type) || seen.has(type.name)) return false;
  seen.add(type.name);
  return type.name === MoneyInput.name || Object.values(type.getFields()).some((field) => carriesMoney(field.type, seen));
}
