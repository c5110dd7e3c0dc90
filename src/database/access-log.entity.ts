import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Who read what, where reading must be logged: one row per request and guarded field, never changed. */
@Entity({ tableName: 'access_log' })
@Index({ name: 'access_log_member', properties: ['organizationId', 'memberId', 'at'] })
export class AccessLogEntry {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ columnType: 'timestamptz' })
  at!: Date;

  @Property({ type: 'uuid' })
  memberId!: string;

  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  recordType!: string;

  @Property({ columnType: 'uuid[]' })
  recordIds!: string[];

  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  /** The confidential field that was read; null when the record as a whole is logged. */
  @Property({ type: 'text', nullable: true })
  field!: string | null;
}
