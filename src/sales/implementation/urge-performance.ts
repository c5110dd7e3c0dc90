import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Contract } from '../contract/contract.entity.ts';
import type { UrgePerformanceInput } from './implementation.inputs.ts';
import { PerformanceUrge } from './performance-urge.entity.ts';

const performed: ReadonlySet<string> = new Set(['SIGNED', 'EFFECTIVE', 'IMPLEMENTING']);

/** Urges that a contract is performed normally and in time. It is recorded and told, and changes nothing of the implementation. */
export async function urgePerformance(work: Work, { contractId, note }: UrgePerformanceInput): Promise<Done> {
  const contract = await work.lock(Contract, contractId, {
    action: 'contract.urge_performance',
    expectedVersion: null,
    field: 'contractId',
  });
  if (!performed.has(contract.state)) {
    const state = { state: `P21.${contract.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'contractId', values: { type: 'Contract', id: contractId, state } });
  }
  const urge = work.create(PerformanceUrge, { contractId: contract.id, urgedById: work.viewer.memberId, note });
  return { record: { type: PerformanceUrge, id: urge.id } };
}
