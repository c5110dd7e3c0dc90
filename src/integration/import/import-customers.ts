import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { createCustomer } from '../../customer/customer/create-customer.ts';
import { customerId, memberId, noteSources, takenOver, type ImportRun } from './import-run.ts';
import type { CustomerFields, SourceRow } from './read-source.ts';

/** Opens a file for every customer, for all members who worked with it; parents before their subsidiaries. Answers uuids by name. */
export async function importCustomers(at: ImportRun, members: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const { report, workplace, source } = at;
  const customers = await takenOver(at, 'Customer');
  const responsible = responsibleFor(at, members);
  let waiting = source.customers;
  while (waiting.length > 0) {
    const later: SourceRow<CustomerFields>[] = [];
    for (const row of waiting) {
      const { fields, refusals, ...origin } = row;
      if (refusals.length > 0) report.refused('Customer', origin, refusals, workplace.law);
      else if (customers.has(fields.name)) report.knew('Customer', origin);
      else if (fields.parent !== null && !customers.has(fields.parent)) later.push(row);
      else await open(at, row, { customers, responsibleIds: responsible.get(fields.name) ?? [] });
    }
    // Nothing more comes by waiting: the parent is in no file, was refused, or stands in a circle.
    if (later.length === waiting.length) {
      for (const { fields, refusals: _none, ...origin } of later) {
        report.refused('Customer', origin, [unknownParent(fields.parent!)], workplace.law);
      }
      break;
    }
    waiting = later;
  }
  return customers;
}

interface Opening {
  readonly customers: Map<string, string>;
  readonly responsibleIds: readonly string[];
}

async function open(
  at: ImportRun,
  { fields, refusals: _none, ...origin }: SourceRow<CustomerFields>,
  { customers, responsibleIds }: Opening,
): Promise<void> {
  const { run, viewer, report, mapping, workplace } = at;
  const { annualRevenue, parent, ...plain } = fields;
  const input = {
    ...plain,
    annualRevenue: annualRevenue === null ? null : { amount: annualRevenue, currency: workplace.baseCurrency },
    parentId: parent === null ? null : customerId(customers.get(parent)!),
    responsibleIds,
  };
  try {
    const id = await run(viewer, 'createCustomer', async (work) => {
      const { id: made } = (await createCustomer(work, input)).record!;
      noteSources(work, mapping, { type: 'Customer', ids: [[fields.name, made]] });
      return made;
    });
    customers.set(fields.name, id);
    report.took('Customer', origin);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    report.refused('Customer', origin, error.refusals, workplace.law);
  }
}

/** Client ids of the members who worked with each customer, by its name. */
function responsibleFor({ source }: ImportRun, members: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { fields } of source.opportunities) {
    const member = members.get(fields.member);
    if (!fields.customer || !member) continue;
    const known = found.get(fields.customer) ?? new Set<string>();
    found.set(fields.customer, known.add(memberId(member)));
  }
  return new Map([...found].map(([name, ids]) => [name, [...ids].toSorted()]));
}

function unknownParent(parent: string): Refusal {
  return refuse(platformRules.invalidValue, {
    field: 'parent',
    values: { field: 'parent', value: parent.slice(0, 60), reason: 'no such customer was taken over' },
  });
}
