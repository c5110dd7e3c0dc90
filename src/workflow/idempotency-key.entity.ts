import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One `Idempotency-Key` that was used in the last day, with what was answered: written in the deed's own transaction. */
@Entity({ tableName: 'idempotency_key' })
@Index({ name: 'idempotency_key_created_at', properties: ['createdAt'] })
export class IdempotencyKey {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  /** The member: each has keys of their own. */
  @PrimaryKey({ type: 'uuid' })
  actorId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ columnType: 'timestamptz' })
  createdAt!: Date;

  /** SHA-256 of document, operation, variables and API token. */
  @Property({ type: 'text' })
  bodyHash!: string;

  /** What each root field of the operation answered, by its name in the response. */
  @Property({ columnType: 'jsonb' })
  answers!: object;
}
