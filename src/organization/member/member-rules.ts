import type { Citation } from '../../governance/law-row.ts';
import { headClauses, lineClauses as clauses } from '../organization/structure-clauses.ts';

const confidential = ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'] as const;

/** What members and their line keep, whatever the pack. */
export const memberRules = {
  emailForm: { rule: 'member.email.form', clauses, code: 'INVALID_VALUE', field: 'email', remedy: 'correct_value' },
  notActive: { rule: 'member.active', clauses, code: 'NOT_ACTIVE', remedy: 'choose_other' },
  /** Who stands above others, follows a leaver or acts for somebody is a person. */
  person: { rule: 'member.person', clauses: headClauses, code: 'PERSON_REQUIRED', remedy: 'choose_other' },
  circular: { rule: 'member.superior.circle', clauses, code: 'CIRCULAR', field: 'superiorId', remedy: 'choose_other' },
  unknownDuty: { rule: 'member.duty.known', clauses, code: 'UNKNOWN_ENUM', field: 'duty', remedy: 'choose_offered' },
  noDuty: { rule: 'member.duty.held', clauses, code: 'INVALID_VALUE', field: 'duty', remedy: 'choose_other' },
  notInPost: { rule: 'member.move.post', clauses, code: 'MISSING_FIELD', field: 'postId', remedy: 'fill_field' },
  ownSuccessor: {
    rule: 'member.deactivate.successor',
    clauses: headClauses,
    code: 'INVALID_VALUE',
    field: 'successorId',
    remedy: 'choose_other',
  },
  /** For consequences of `member.deactivate` that find open records and no successor. */
  successorMissing: {
    rule: 'member.deactivate.records',
    clauses,
    code: 'SUCCESSOR_MISSING',
    field: 'successorId',
    remedy: 'name_successor',
  },
  /** A background check is somebody else's word (G19). */
  ownClearance: {
    rule: 'member.clearance.other_person',
    clauses: ['MS-4.1.3b', 'G19', ...confidential],
    code: 'OWN_RECORD',
    action: 'platform.record_clearance',
    remedy: 'ask_holder',
  },
  clearanceDate: { rule: 'member.clearance.date', clauses: ['MS-4.1.3b', ...confidential], code: 'DATE_ORDER', remedy: 'correct_value' },
  invitation: { rule: 'platform.invitation', clauses: confidential, code: 'INVITATION_INVALID', remedy: 'invite_again' },
} as const satisfies Record<string, Citation>;
