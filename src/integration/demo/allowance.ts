import { toGlobalId } from '../../kernel/id.ts';
import { grantsInForce } from '../../governance/law.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { deciding } from '../../sales/allowance/allowance.process.ts';
import { requestAllowance } from '../../sales/allowance/request-allowance.ts';

/** An allowance that the sales worker asks for, where the law knows allowances; no limit is set, so it waits for the next authority. */
export async function askForAllowance(context: WriteContext, worker: Viewer): Promise<void> {
  if (grantsInForce(worker.law, deciding).length === 0) return;
  const text = `select o.id::text as id from opportunity o where o.organization_id = $1::uuid and o.owner_id = $2::uuid and o.customer_id is not null and o.outcome is null
      and not exists (select from allowance a where a.organization_id = o.organization_id) order by o.id limit 1`;
  const [open] = await context.read(worker.organizationId, { text, values: [worker.organizationId, worker.memberId] }, 'slow');
  if (!open) return;
  const opportunity = toGlobalId('opp', String(open['id']));
  const amount = { amount: '3000.00', currency: worker.baseCurrency };
  await carryOut(context, worker, 'createDemo', (work) =>
    requestAllowance(work, { opportunity, amount, reason: 'They order for a second plant if we meet their budget.' }),
  );
}
