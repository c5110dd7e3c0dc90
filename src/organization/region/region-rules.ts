import type { Citation } from '../../governance/law-row.ts';
import { structureClauses } from '../organization/structure-clauses.ts';

const clauses = ['MC-4.1.2', 'BS-2.1.2d', 'BS-2.2.5e', ...structureClauses] as const;

/** What regions and their owners keep (C40). */
export const regionRules = {
  nameTaken: { rule: 'region.name', clauses, code: 'NAME_TAKEN', field: 'name', remedy: 'correct_value' },
  alreadyOwned: { rule: 'region.assign.once', clauses, code: 'ALREADY_HELD', field: 'memberId', remedy: 'open_existing' },
} as const satisfies Record<string, Citation>;

/** A region is a dimension of the whole company: who has a right to all of it sets regions up. */
export const regionManagers = ['branch.manage', 'organization.configure'] as const;
