import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What has to leave the database: notifications, ordered copies and jobs read from here once the deed is committed. */
@Entity({ tableName: 'outbox' })
@Index({ name: 'outbox_waiting', properties: ['organizationId', 'attempts', 'id'] })
export class OutboxEntry {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ columnType: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  topic!: string;

  @Property({ type: 'text' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ columnType: 'jsonb' })
  payload!: object;

  /** The audit entry of the deed that it follows from. */
  @Property({ type: 'uuid', nullable: true })
  auditId!: string | null;

  /** How often it could not be told. */
  @Property({ type: 'int', default: 0 })
  attempts!: number;
}
