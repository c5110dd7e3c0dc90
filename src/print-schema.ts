import 'reflect-metadata';
import { packCodes } from './governance/law.ts';
import { printLaw } from './governance/print-law.ts';
import { buildSchema } from './schema.ts';
import { printApi, staleFiles, writeFiles } from './server/printed-files.ts';
import { printedProcesses } from './workflow/printed-process.ts';

/** `npm run schema` writes the schema and the law of each document; with `--check` it tells which files are not current. */
const files = {
  'schema/schema.graphql': printApi(await buildSchema()),
  ...Object.fromEntries(packCodes.map((pack) => [`schema/law/${pack}.md`, printLaw(pack, printedProcesses(pack))])),
};

if (process.argv.includes('--check')) {
  const stale = await staleFiles(files);
  if (stale.length > 0) {
    console.error(`Not current: ${stale.join(', ')}. Run "npm run schema" and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  await writeFiles(files);
}
