import type { Citation } from '../governance/law-row.ts';

/** Files and records are kept complete, and what is kept is kept safe. */
const clauses = ['TM-1.1', 'CL-2.3.2', 'MS-2.1.2', 'MC-3.1.4', 'BS-2.2.5l'] as const;

export const attachmentRules = {
  type: { rule: 'attachment.type', clauses, code: 'FILE_TYPE', field: 'contentType', remedy: 'choose_offered' },
  name: { rule: 'attachment.name', clauses, code: 'INVALID_VALUE', field: 'name', remedy: 'correct_value' },
  size: { rule: 'attachment.size', clauses, code: 'FILE_TOO_LARGE', field: 'size', remedy: 'correct_value' },
  room: { rule: 'attachment.room', clauses, code: 'NO_ROOM_FOR_FILES', field: 'size', remedy: 'ask_operator' },
  uploaded: { rule: 'attachment.uploaded', clauses, code: 'FILE_NOT_UPLOADED', field: 'uploadId', remedy: 'complete_step' },
} as const satisfies Record<string, Citation>;
