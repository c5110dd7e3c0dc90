import type { Refusal } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { SalesHistoryRowInput } from '../../sales/history/sales-history.inputs.ts';
import type { Note } from './import-report.ts';
import { customerId, memberId, productId, type ImportRun } from './import-run.ts';
import type { StageRule } from './mapping.ts';
import type { OpportunityFields } from './read-source.ts';

/** Uuids of what was taken over before the opportunities, by name. */
export interface Taken {
  readonly members: ReadonlyMap<string, string>;
  readonly products: ReadonlyMap<string, string>;
  readonly customers: ReadonlyMap<string, string>;
}

export interface ReadRow {
  readonly row: SalesHistoryRowInput;
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}

/** A row of the source as the verb takes it, by the first rule of the mapping that fits its stage. */
export function historyRowOf(fields: OpportunityFields, { mapping, workplace }: ImportRun, taken: Taken): ReadRow {
  const refusals: Refusal[] = [];
  const idOf = (field: 'member' | 'product' | 'customer', known: ReadonlyMap<string, string>): string | null => {
    const name = fields[field];
    if (!name) return null;
    const id = known.get(name) ?? null;
    if (id === null) refusals.push(invalid(field, name, 'it was not taken over'));
    return id;
  };
  const owner = idOf('member', taken.members);
  const product = idOf('product', taken.products);
  const customer = idOf('customer', taken.customers);
  const rule = mapping.stages.find(({ stage, without }) => stage === fields.stage && (!without || fields[without] === null));
  if (!rule) refusals.push(invalid('stage', fields.stage, 'the mapping has no rule for it'));
  const { withCustomer, withoutCustomer } = mapping.opportunityName;
  const row: SalesHistoryRowInput = {
    name: filled(fields.customer ? withCustomer : withoutCustomer, fields),
    owner: owner === null ? '' : memberId(owner),
    product: product === null ? null : productId(product),
    customer: customer === null ? null : customerId(customer),
    outcome: rule?.outcome ?? null,
    state: rule?.state ?? null,
    value: fields.value === null ? null : { amount: fields.value, currency: workplace.baseCurrency },
    engagedOn: fields.engagedOn,
    closedOn: fields.closedOn,
    assessment: textOf(rule?.assessment, fields),
    contactNote: textOf(rule?.contactNote, fields),
    closeReason: textOf(rule?.closeReason, fields),
  };
  return { row, notes: rule ? notesOf(rule, fields) : [], refusals };
}

function notesOf({ state, outcome, correction, note }: StageRule, { stage }: OpportunityFields): readonly Note[] {
  const to = state ?? outcome ?? '';
  return [
    ...(correction ? [{ field: 'stage', from: stage, to, reason: correction }] : []),
    ...(note ? [{ field: 'stage', reason: note }] : []),
  ];
}

function textOf(template: string | undefined, fields: OpportunityFields): string | null {
  return template === undefined ? null : filled(template, fields);
}

function filled(template: string, fields: OpportunityFields): string {
  return template.replace(/\{(\w+)\}/g, (_mark, name: string) => (fields as unknown as Record<string, string | null>)[name] ?? '—');
}

function invalid(field: string, value: string, reason: string): Refusal {
  return refuse(platformRules.invalidValue, { field, values: { field, value: value.slice(0, 60), reason } });
}
