import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { authorityFor } from '../../governance/law.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { LockOptions } from '../../workflow/lock.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryContract } from './carry-contract.ts';
import { contractRules } from './contract-rules.ts';
import { Contract } from './contract.entity.ts';
import type { TerminationSide } from './contract.vocabulary.ts';

@InputType({ description: 'Why a contract that is signed ends before it is fulfilled.' })
export class TerminateContractInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

type Side = keyof typeof TerminationSide;

const OF_SALES = 'opportunity.assign';
const OF_SERVICE = 'contract.sign_technical';
const terminable: ReadonlySet<string> = new Set(['SIGNED', 'EFFECTIVE', 'IMPLEMENTING']);

/**
 * Terminates a signed contract: the head of sales does; where another department signed its technical part, both of them
 * jointly, each for the own department (G26). The first of two asks, the other one's word terminates.
 */
export async function terminateContract(work: Work, input: TerminateContractInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const byRight = refusing(work);
  if (work.law.isStepOn(OF_SERVICE)) {
    const row = await work.lock(Contract, id, { action: [OF_SALES, OF_SERVICE], expectedVersion, byRight });
    const side: Side = work.deed.action === OF_SALES ? 'SALES' : 'SERVICE';
    if (isFirst(work, row, side) && terminable.has(row.state)) return ask(work, row, { side, reason: input.reason ?? null });
  }
  const { id: uuid } = await carryContract(work, 'terminate', input, {
    byRight,
    values: (row) => ({ endReason: input.reason ?? row.endReason }),
  });
  return { record: { type: Contract, id: uuid } };
}

/** Whoever is none of those who terminate hears who they are, whatever else they may do with the contract. */
function refusing(work: Work): NonNullable<LockOptions['byRight']> {
  return () => {
    const roles = [
      ...new Set([OF_SALES, ...(work.law.isStepOn(OF_SERVICE) ? [OF_SERVICE] : [])].flatMap((action) => authorityFor(work.law, action))),
    ];
    return work.refuse(contractRules.terminator, { values: { action: 'terminate the contract', roles: { roles } } });
  };
}

/** Whether nobody has asked yet; refused where the same department, or the same person, asks twice. */
function isFirst(work: Work, { terminationSide, terminationAskedById }: RowOf<Contract>, side: Side): boolean {
  if (terminationSide === null) return true;
  if (terminationSide !== side && terminationAskedById !== work.viewer.memberId) return false;
  const values = {
    approver: { roles: authorityFor(work.law, side === 'SALES' ? OF_SALES : OF_SERVICE) },
    date: '—',
    decision: 'terminate',
  };
  return work.refuse(contractRules.terminatedByOne, { values });
}

function ask(work: Work, row: RowOf<Contract>, { side, reason }: { readonly side: Side; readonly reason: string | null }): Done {
  if (reason === null) work.refuse(contractRules.terminationReason, { values: { field: 'reason' } });
  work.change(Contract, row, { terminationSide: side, terminationAskedById: work.viewer.memberId, endReason: reason });
  return { record: { type: Contract, id: row.id } };
}
