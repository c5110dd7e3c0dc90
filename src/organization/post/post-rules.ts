import type { Citation } from '../../governance/law-row.ts';
import { headClauses, lineClauses as clauses } from '../organization/structure-clauses.ts';

/** What posts and appointments keep, whatever the pack. */
export const postRules = {
  unknownRole: { rule: 'post.create.role', clauses, code: 'UNKNOWN_ENUM', field: 'role', remedy: 'choose_offered' },
  notFitting: { rule: 'post.create.fit', clauses, code: 'ROLE_NOT_FITTING', field: 'role', remedy: 'choose_other' },
  closedDepartment: { rule: 'post.department', clauses, code: 'NOT_ACTIVE', field: 'departmentId', remedy: 'choose_other' },
  exists: { rule: 'post.create.once', clauses, code: 'NAME_TAKEN', field: 'role', remedy: 'open_existing' },
  held: { rule: 'post.remove.vacant', clauses, code: 'STILL_IN_USE', remedy: 'end_dependents' },
  removed: { rule: 'post.open', clauses, code: 'RECORD_LOCKED', remedy: 'choose_other' },
  alreadyHeld: { rule: 'appointment.once', clauses, code: 'ALREADY_HELD', field: 'postId', remedy: 'open_existing' },
  person: { rule: 'appointment.person', clauses: headClauses, code: 'PERSON_REQUIRED', field: 'postId', remedy: 'choose_other' },
  ended: { rule: 'appointment.open', clauses, code: 'RECORD_LOCKED', remedy: 'none' },
  /** The company always has a head who can act. */
  lastHolder: {
    rule: 'appointment.top.held',
    clauses: headClauses,
    code: 'LAST_HOLDER',
    action: 'platform.manage_members',
    remedy: 'name_successor',
  },
  /** Superiors of the unit propose, the head of the company decides (BS-2.2.3e). */
  proposalOnly: {
    rule: 'appointment.decision',
    clauses: ['BS-2.2.3e'],
    code: 'PROPOSAL_ONLY',
    action: 'position.decide',
    remedy: 'propose',
  },
} as const satisfies Record<string, Citation>;
