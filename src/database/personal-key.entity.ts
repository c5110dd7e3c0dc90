import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * The key under which the audit keeps the values of one person, wrapped by a secret of the database. Erasing the person
 * takes the key away; the row stays, so that none is made anew.
 */
@Entity({ tableName: 'personal_key' })
export class PersonalKey {
  @PrimaryKey({ type: 'uuid' })
  organizationId!: string;

  /** Id of the record that is the person. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ columnType: 'bytea', nullable: true })
  wrappedKey!: Buffer | null;

  @Property({ columnType: 'timestamptz(3)' })
  createdAt!: Date;

  @Property({ columnType: 'timestamptz(3)', nullable: true })
  erasedAt!: Date | null;
}
