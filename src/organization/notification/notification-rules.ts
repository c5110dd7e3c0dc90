import type { Citation } from '../../governance/law-row.ts';

/** Information is kept from those who have no right to it; the inbox is its owner's alone. */
export const inboxClauses = ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'] as const;

/** What the inbox keeps. */
export const notificationRules = {
  whichOnes: { rule: 'notification.mark.which', clauses: inboxClauses, code: 'MISSING_FIELD', field: 'ids', remedy: 'fill_field' },
  tooMany: { rule: 'notification.mark.size', clauses: inboxClauses, code: 'PAGE_TOO_LARGE', field: 'ids', remedy: 'ask_less' },
  unknownKind: { rule: 'notification.kind', clauses: inboxClauses, code: 'UNKNOWN_ENUM', field: 'kind', remedy: 'choose_offered' },
} as const satisfies Record<string, Citation>;

/** What a document orders reaches whom it is for: the clause itself refuses to be switched off. */
export function orderedNotice(kind: string, clauses: readonly string[]): Citation {
  return { rule: `notification.${kind}.ordered`, clauses, code: 'NOTICE_ORDERED', field: 'mail', remedy: 'choose_other' };
}
