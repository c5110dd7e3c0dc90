import { reaching } from '../../governance/reach.ts';
import { FALSE, TRUE } from '../../query/condition.ts';
import type { ReadRule } from '../../query/model.ts';

/**
 * An implementation is read by everybody in the department that runs it, by whoever keeps contracts and by the head of
 * sales, and by the owner of the contract, who does not write it (reading.md).
 */
export const implementationReadBy: ReadRule = {
  actions: ['contract.implement', 'contract.report_obstacle', 'contract.urge_performance', 'contract.manage', 'opportunity.read_team'],
  clauses: ['TM-5.1.5a', 'CL-4.4.2b', 'MS-3.2.4b', 'MC-4.2.6', 'BS-3.3a', 'BS-3.3b'],
  also: (_alias, { viewer }) => {
    const isInDepartment = viewer.law.isInForce(['BS-3.3a']) && reaching(viewer, 'contract.implement').length > 0;
    return isInDepartment && viewer.scope === null ? TRUE : FALSE;
  },
};
