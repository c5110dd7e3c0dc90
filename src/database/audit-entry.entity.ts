import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What was done: one row per deed, written in the deed's own transaction and never changed. */
@Entity({ tableName: 'audit_entry' })
@Index({ name: 'audit_entry_record', properties: ['organizationId', 'recordType', 'recordId', 'id'] })
@Index({ name: 'audit_entry_at', properties: ['organizationId', 'at', 'id'] })
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ columnType: 'timestamptz' })
  at!: Date;

  /** The member who acted; null for a named system role. */
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  onBehalfOfId!: string | null;

  /** The session or token that carried the deed. */
  @Property({ type: 'uuid', nullable: true })
  sessionId!: string | null;

  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text', nullable: true })
  rule!: string | null;

  @Property({ columnType: 'text[]' })
  clauses!: string[];

  @Property({ type: 'text' })
  lawRevision!: string;

  @Property({ type: 'text' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ columnType: 'jsonb', nullable: true })
  before!: object | null;

  @Property({ columnType: 'jsonb', nullable: true })
  after!: object | null;
}
