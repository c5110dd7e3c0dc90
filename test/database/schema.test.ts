import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadEntities } from '../../src/database/entity-files.ts';
import { createOrm } from '../../src/database/orm.ts';
import { schemaDifference } from '../../src/database/schema-difference.ts';
import { schemaViolations } from '../../src/database/schema-rules.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

/** Violations that a change to the schema brings; the change is undone. */
async function violationsAfter(change: string): Promise<string[]> {
  await owner.query(`begin; ${change}`);
  try {
    return await schemaViolations(owner);
  } finally {
    await owner.query('rollback');
  }
}

describe('the schema', () => {
  it('keeps the rules of the store in every table', async () => {
    expect(await schemaViolations(owner)).toEqual([]);
  });

  it('is what the entities say', async () => {
    expect(await schemaDifference(database.ownerUrl, await loadEntities())).toEqual([]);
  });

  it('gives no column a type by accident: an explicit type stands wherever reflection sees only Object', async () => {
    const properties = [
      ...createOrm(await loadEntities())
        .getMetadata()
        .getAll()
        .values(),
    ].flatMap((entity) => entity.props.map((property) => ({ entity, property })));
    const accidents = properties.filter(({ property }) => property.columnTypes?.some((type) => type.startsWith('varchar')));
    expect(accidents.map(({ entity, property }) => `${entity.className}.${property.name}`)).toEqual([]);
  });
});

describe('the rules of the store', () => {
  const good = `create table sample (organization_id uuid not null, id uuid not null, audit_id uuid, primary key (organization_id, id)); select closedloop.protect('sample')`;

  it.each([
    ['no organization', `create table sample (id int primary key)`, 'sample has no organization_id'],
    [
      'an organization that may be null',
      `create table sample (organization_id uuid, id uuid primary key)`,
      'sample has no organization_id that must not be null.',
    ],
    [
      'a primary key of its id alone',
      `create table sample (organization_id uuid not null, id uuid primary key)`,
      'sample has no primary key that begins with organization_id.',
    ],
    [
      'no row-level security',
      `${good}; alter table sample no force row level security`,
      'sample does not enable and force row-level security.',
    ],
    ['no policy', `${good}; drop policy tenant on sample`, 'sample has no policy tenant'],
    ['a policy that lets everything through', `${good}; alter policy tenant on sample using (true)`, 'sample has no policy tenant'],
    ['a policy that lets everything in', `${good}; alter policy tenant on sample with check (true)`, 'sample has no policy tenant'],
    ['a second, open policy', `${good}; create policy open on sample using (true)`, 'sample has another policy that opens it to the API.'],
    [
      'the API as owner',
      `${good}; grant create on schema public to closedloop_api; alter table sample owner to closedloop_api`,
      'sample belongs to a role of the API.',
    ],
    [
      'a unique index across organizations',
      `${good}; create unique index sample_audit on sample (audit_id)`,
      'sample_audit is a unique index that does not begin with organization_id.',
    ],
    [
      'a reference that does not begin with the organization',
      `${good}; alter table sample add constraint wrong foreign key (id, organization_id) references sample`,
      'sample.wrong is a foreign key that does not begin with organization_id on both sides.',
    ],
    [
      'a deletion that nulls the organization',
      `${good}; alter table sample add constraint wrong foreign key (organization_id, audit_id) references sample on delete set null`,
      'sample.wrong sets organization_id to null when the referenced row is deleted.',
    ],
    [
      'a native enumeration',
      `${good}; create type mood as enum ('good'); alter table sample add mood mood`,
      'sample.mood has a native enumeration type',
    ],
    [
      'a time of the database',
      `${good}; alter table sample add at timestamptz default now()`,
      'sample.at takes its time from the database',
    ],
  ])('refuse %s', async (_, change, violation) => {
    expect(await violationsAfter(change)).toEqual(expect.arrayContaining([expect.stringContaining(violation)]));
  });

  it('accept a table that keeps them', async () => {
    expect(
      await violationsAfter(
        `${good}; alter table sample add constraint fitting foreign key (organization_id, audit_id) references sample on delete set null (audit_id)`,
      ),
    ).toEqual([]);
  });
});
