import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** One link of an organization's chain over its audit entries: each hash covers the entry and the hash before it. */
@Entity({ tableName: 'audit_seal' })
@Unique({ name: 'audit_seal_entry', properties: ['organizationId', 'entryId'] })
export class AuditSeal {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ columnType: 'bigint' })
  sequence!: bigint;

  @Property({ type: 'uuid' })
  entryId!: string;

  @Property({ columnType: 'bytea' })
  hash!: Buffer;

  /** The hash of the link before; empty for the first. */
  @Property({ columnType: 'bytea' })
  previousHash!: Buffer;
}
