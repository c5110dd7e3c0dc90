import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Opens one record to one member beside all grants: a copy or notification that a clause orders. */
@Entity({ tableName: 'record_access' })
@Index({ name: 'record_access_member', properties: ['organizationId', 'memberId', 'recordType', 'recordId'] })
export class RecordAccess {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'text' })
  recordType!: string;

  @PrimaryKey({ type: 'uuid' })
  recordId!: string;

  @PrimaryKey({ type: 'uuid' })
  memberId!: string;

  @PrimaryKey({ type: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'text' })
  clause!: string;

  @Property({ columnType: 'timestamptz' })
  grantedAt!: Date;
}
