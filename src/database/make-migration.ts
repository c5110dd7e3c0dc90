import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from './embedded.ts';
import { loadEntities } from './entity-files.ts';
import { migrate } from './migrate.ts';
import { migrationsFolder } from './migration-files.ts';
import { schemaDifference } from './schema-difference.ts';

/**
 * Writes the next migration, `make-migration.ts Quote`: what the entities have that the migrations so far do not make.
 * The file is a draft that a person reviews; it never drops what no entity knows.
 */
async function main(): Promise<void> {
  const [, , name] = process.argv;
  if (!name || !/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error('Name the migration in PascalCase, such as: make-migration.ts Quote');
  const statements = await differenceToFreshDatabase();
  if (statements.length === 0) {
    process.stdout.write('The migrations already make what the entities say.\n');
    return;
  }
  const className = `Migration${nextNumber()}${name}`;
  const file = join(migrationsFolder, `${className}.ts`);
  writeFileSync(file, migrationText(className, statements));
  process.stdout.write(`Review ${file}.\n`);
}

async function differenceToFreshDatabase(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-migration-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ folder: join(folder, 'data'), durable: false });
  try {
    await migrate(server.url);
    return await schemaDifference(server.url, await loadEntities());
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function nextNumber(): string {
  const numbers = readdirSync(migrationsFolder).flatMap((file) => /^Migration(\d{4})/.exec(file)?.[1] ?? []);
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(4, '0');
}

/** Every new table of an organization is put behind row-level security at the end. */
function migrationText(className: string, statements: readonly string[]): string {
  const tables = statements.flatMap((statement) => /^create table "(\w+)" \("organization_id"/.exec(statement)?.[1] ?? []);
  const protections = tables.map((table) => `select closedloop.protect('${table}')`);
  const lines = [...statements, ...protections].map((statement) => `    this.addSql(\`${escape(layOut(statement))}\`);`);
  return `import { Migration } from '@mikro-orm/migrations';

export class ${className} extends Migration {
  override up(): void {
${lines.join('\n')}
  }
}
`;
}

/** Puts each column of a new table on a line of its own. */
function layOut(statement: string): string {
  if (!statement.startsWith('create table')) return statement;
  let depth = 0;
  return statement.replace(/[(),]/g, (mark) => {
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === '(' && depth === 1) return '(\n      ';
    if (mark === ')' && depth === 0) return '\n    )';
    return mark === ',' && depth === 1 ? ',\n     ' : mark;
  });
}

const escape = (sql: string) => sql.replace(/[`$\\]/g, '\\$&');

await main();
