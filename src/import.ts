import 'reflect-metadata';
import { createApp } from './app.ts';
import { migrate } from './database/migrate.ts';
import { withOwnerUrl } from './database/owner-url.ts';
import { demoPassword } from './integration/demo/create-demo.ts';
import { importFiles } from './integration/import/import-files.ts';
import { readCommandLine } from './integration/import/import-options.ts';
import { importRates } from './integration/import/import-rates.ts';
import type { Summary } from './integration/import/import-report.ts';
import { systemClock } from './kernel/clock.ts';
import { buildSchema } from './schema.ts';
import { readConfig } from './server/config.ts';
import { openStore } from './store.ts';

/** Takes files over into an organization: `npm run import -- --organization NAME --pack TM DIR`, or exchange rates: `--rates FILE`. */
async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const config = readConfig(process.env);
  if (config.isProduction && options.folder !== null && !options.isDryRun && !options.report) {
    throw new Error('In production members come by invitation: name a file with --report, it carries their invitations.');
  }
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  await buildSchema();
  await withOwnerUrl(config, async (ownerUrl) => {
    await migrate(ownerUrl);
    const store = await openStore(ownerUrl, { error: (problem: unknown) => say(String(problem)), info: () => {} });
    try {
      const app = await createApp({ ...store, clock: systemClock, isRegistrationOpen: false, showsInvitations: false });
      const password = config.isProduction ? null : demoPassword;
      const { folder, rates: file } = options;
      const report =
        folder === null
          ? await importRates(app.systemContext(), { ...options, file: file! })
          : await importFiles(app.systemContext(), { ...options, folder, password, progress: say });
      for (const { line, refusals } of file === null ? [] : report.lines) {
        for (const { message } of refusals) say(`${file}:${line}: ${message}`);
      }
      if (options.report) report.write(options.report);
      process.stdout.write(tableOf(report.summary));
      if (options.isDryRun) say('Nothing was written: this was a dry run.');
      if (Object.values(report.summary).some(({ refused }) => refused > 0)) process.exitCode = 2;
    } finally {
      await store.close();
    }
  });
}

function tableOf(summary: Summary): string {
  const lines = Object.entries(summary).map(
    ([record, { mapped, corrected, known, refused }]) =>
      `${record.padEnd(12)} ${String(mapped).padStart(6)} mapped ${String(corrected).padStart(6)} corrected ${String(known).padStart(6)} known ${String(refused).padStart(6)} refused`,
  );
  return `${lines.join('\n')}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
