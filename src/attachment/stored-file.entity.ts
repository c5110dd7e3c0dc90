import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * One content in the store of files, from the request for its upload on. What is attached keeps it; what is not, or no
 * more, is collected. `REQUESTED → RECEIVING → RECEIVED → ATTACHED`; an upload that failed is `FAILED`.
 */
@Entity({ tableName: 'stored_file' })
@Index({ name: 'stored_file_state', properties: ['state', 'expiresAt'] })
export class StoredFile {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Who asked for the upload, and alone may attach it. */
  @Property({ type: 'uuid' })
  memberId!: string;

  /** Type and id of the record that it is for. */
  @Property({ type: 'text' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  contentType!: string;

  /** Bytes, as announced; the content has neither more nor fewer. */
  @Property({ type: 'int' })
  size!: number;

  @Property({ type: 'text', nullable: true })
  sha256!: string | null;

  @Property({ type: 'text' })
  state!: string;

  /** SHA-256 of the secret in the upload link. */
  @Property({ columnType: 'bytea' })
  secretHash!: Buffer;

  @Property({ columnType: 'timestamptz(3)' })
  createdAt!: Date;

  /** Until when it may be uploaded and attached. */
  @Property({ columnType: 'timestamptz(3)' })
  expiresAt!: Date;
}
