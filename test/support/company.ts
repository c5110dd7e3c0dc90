import { hash } from '@node-rs/argon2';
import { parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Clock } from '../../src/kernel/clock.ts';
import { uuidv7, toGlobalId } from '../../src/kernel/id.ts';
import type { ReaderOptions } from '../../src/database/reader.ts';
import { localFiles } from '../../src/files/local-files.ts';
import type { PackCode } from '../../src/governance/law.ts';
import { packs } from '../../src/governance/packs.ts';
import type { Viewer } from '../../src/governance/viewer.ts';
import { carryOut } from '../../src/workflow/carry-out.ts';
import { addMembers } from '../../src/organization/member/add-members.ts';
import { loadViewer } from '../../src/organization/member/load-viewer.ts';
import { foundCompany } from '../../src/integration/demo/found-company.ts';
import { createCostOf } from '../../src/server/cost.ts';
import { createExecutor } from '../../src/server/executor.ts';
import { createPresenter } from '../../src/server/present-error.ts';
import { createRateLimits } from '../../src/server/rate-limit.ts';
import { stringifyResult } from '../../src/server/spliced-data.ts';
import { createApp, type App, type AppContext } from '../../src/app.ts';
import { buildSchema } from '../../src/schema.ts';
import { openStore } from '../../src/store.ts';
import { testDatabase, type TestDatabase } from './database.ts';

/** The answer of one operation as a client sees it. */
export interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: any }[];
  readonly extensions?: any;
  /** Present where a mutation was answered as before, under the same key. */
  readonly isReplayed?: true;
}

/** What a request carries beside its body. */
export interface Request {
  readonly idempotencyKey?: string;
}

/** A signed-in member. */
export interface Actor {
  run(document: string, variables?: Record<string, unknown>, request?: Request): Promise<Answer>;
  viewer(): Promise<Viewer>;
}

export interface Company {
  readonly pack: PackCode;
  readonly organizationId: string;
  readonly database: TestDatabase;
  readonly app: App;
  /** A member by the part of the address before the @: every post of the pack is one. */
  as(address: string): Actor;
  member(address: string): { readonly id: string; readonly uuid: string; readonly name: string };
  /** Adds a member to a post; answers the address for `as`. */
  hire(role: string, options?: { department?: string; cleared?: boolean }): Promise<string>;
  /** A second organization in the same database. */
  beside(pack: PackCode): Promise<Company>;
  /** Statements that reads have sent so far, to count them. */
  readonly statements: readonly string[];
}

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  #now = new Date('2026-03-02T02:00:00.000Z');

  now(): Date {
    return this.#now;
  }

  set(iso: string): void {
    this.#now = new Date(iso);
  }

  forward(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

export const clock = new TestClock();
const silent = pino({ level: 'silent' });
let passwordHash: string | null = null;

interface CompanyOptions {
  readonly hasMail?: boolean;
  readonly reading?: ReaderOptions;
}

/** A busy machine is no fault: what takes too long is tested by itself. */
const patient: ReaderOptions = { fastTimeoutMs: 20_000 };

/** One organization of the pack with one member of every post, in a database of its own. Called at the top of a test file. */
export async function testCompany(pack: PackCode, { hasMail = false, reading = patient }: CompanyOptions = {}): Promise<Company> {
  const database = await testDatabase();
  const store = await openStore(database.ownerUrl, silent, reading);
  database.closeFirst(() => store.close());
  const statements: string[] = [];
  const reader: typeof store.reader = {
    ...store.reader,
    read: (organizationId, statement, options) => {
      statements.push(statement.text);
      return store.reader.read(organizationId, statement, options);
    },
  };
  const files = { store: localFiles(mkdtempSync(join(tmpdir(), 'closedloop-files-'))), limits: { largest: 200_000, total: 1_000_000 } };
  const app = await createApp({ ...store, reader, clock, isRegistrationOpen: true, hasMail, showsInvitations: !hasMail, files });
  return companyBeside(pack, database, app, statements);
}

async function companyBeside(pack: PackCode, database: TestDatabase, app: App, statements: string[]): Promise<Company> {
  passwordHash ??= await hash('closedloop-demo', { memoryCost: 1024, timeCost: 1 });
  const name = `Company ${pack} ${uuidv7(new Date()).slice(-6)}`;
  const domain = `${pack.toLowerCase()}.example`;
  const { organizationId, founderId } = await foundCompany(contextOf(app, null), {
    pack,
    name,
    domain,
    passwordHash,
    locale: 'en',
    timeZone: 'UTC',
  });
  return companyOf(pack, organizationId, { database, app, statements, founder: founderId });
}

interface Parts {
  readonly database: TestDatabase;
  readonly app: App;
  readonly statements: string[];
  readonly founder: string;
}

async function companyOf(pack: PackCode, organizationId: string, parts: Parts): Promise<Company> {
  const { database, app, statements } = parts;
  const members = new Map<string, { id: string; uuid: string; name: string }>();
  const learn = async (): Promise<void> => {
    for (const row of await database.asOwner<{ id: string; name: string; email: string }>(
      `select id, name, email from member where organization_id = $1 and kind = 'PERSON'`,
      [organizationId],
    )) {
      members.set(row.email.split('@')[0]!, { id: toGlobalId('mem', row.id), uuid: row.id, name: row.name });
    }
    members.set('founder', members.get(packs[pack].classes.top[0]!)!);
  };
  await learn();
  const member = (address: string) => {
    const found = members.get(address);
    if (!found) throw new Error(`Nobody is ${address}; there are ${[...members.keys()].join(', ')}.`);
    return found;
  };
  return {
    pack,
    organizationId,
    database,
    app,
    statements,
    member,
    as: (address) => {
      const { uuid } = member(address);
      return {
        viewer: () => viewerOf(app, organizationId, uuid),
        run: async (document, variables, request) => answer(app, await viewerOf(app, organizationId, uuid), document, variables, request),
      };
    },
    async hire(role, { department, cleared = true } = {}) {
      const posts = await database.asOwner<{ id: string }>(
        `select p.id from post p left join department d on d.organization_id = p.organization_id and d.id = p.department_id
         where p.organization_id = $1 and p.role = $2 and ($3::text is null or d.template = $3) order by p.id limit 1`,
        [organizationId, role, department ?? null],
      );
      const address = `${role}.${members.size}`;
      const founder = await viewerOf(app, organizationId, parts.founder);
      await carryOut(contextOf(app, founder), founder, 'addMembers', (work) =>
        addMembers(work, [
          {
            name: address,
            email: `${address}@${pack.toLowerCase()}.example`,
            passwordHash: passwordHash!,
            postIds: [posts[0]!.id],
            clearedOn: cleared ? '2026-01-05' : null,
          },
        ]),
      );
      await learn();
      return address;
    },
    beside: (other) => companyBeside(other, database, app, statements),
  };
}

async function viewerOf(app: App, organizationId: string, memberId: string): Promise<Viewer> {
  const viewer = await loadViewer(contextOf(app, null).read, clock, { organizationId, memberId, sessionId: null });
  if (!viewer) throw new Error('The member is gone.');
  return viewer;
}

function contextOf(app: App, viewer: Viewer | null, { idempotencyKey }: Request = {}): AppContext {
  return app.contextOf({
    viewer,
    locale: viewer?.locale ?? 'en',
    requestId: uuidv7(new Date()),
    address: '127.0.0.1',
    idempotencyKey: idempotencyKey ?? null,
    note: { operationName: null, errorCodes: [] },
  });
}

const documents = new Map<string, DocumentNode>();

/** Answers an operation as the server does, without HTTP; what the schema does not allow fails the test at once. */
export async function answer(
  app: App,
  viewer: Viewer | null,
  document: string,
  variables?: Record<string, unknown>,
  request: Request = {},
): Promise<Answer> {
  const schema = await buildSchema();
  let parsed = documents.get(document);
  if (!parsed) {
    parsed = parse(document);
    const faults = validate(schema, parsed);
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
    documents.set(document, parsed);
  }
  const executor = createExecutor({
    schema,
    costOf: createCostOf(schema),
    rateLimits: createRateLimits({ memberPoints: null, strangerPoints: null }),
    present: createPresenter(silent),
  });
  const context = contextOf(app, viewer, request);
  const result: ExecutionResult = await executor({ document: parsed, operationName: null, variables, context });
  const told = JSON.parse(stringifyResult(result)) as Answer;
  return context.note.isReplayed ? { ...told, isReplayed: true } : told;
}
