import { AccessLogEntry } from './access-log.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditSeal } from './audit-seal.entity.ts';
import { OutboxEntry } from './outbox.entity.ts';
import { RecordAccess } from './record-access.entity.ts';

/** The tables that every verb and every read leaves traces in. */
export const databaseEntities = [AuditEntry, AuditSeal, OutboxEntry, RecordAccess, AccessLogEntry];
