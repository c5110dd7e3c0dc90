import { existsSync } from 'node:fs';
import { clusterFolder } from './embedded-folder.ts';
import { firstContact } from './first-contact.ts';
import { withOwnerUrl, type DatabasePlace } from './owner-url.ts';
import { StartupProblem } from './startup-problem.ts';
import { isSound, verifyAudit, type Verification } from './verify.ts';

/** Prints for every organization up to where its audit chain holds; ends with 1 when one is broken. */
async function main(): Promise<void> {
  const verifications = await withOwnerUrl(placeOfDatabase(), async (url) => {
    await (await firstContact(url)).end();
    return await verifyAudit(url, process.argv[2]);
  });
  const lines = verifications.map(describe);
  if (lines.length === 0) lines.push('There is nothing to verify: no organization has audit entries.');
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = verifications.every(isSound) ? 0 : 1;
}

/** The database that holds something to verify: an empty one is not made for it. */
function placeOfDatabase(): DatabasePlace {
  const dataDir = process.env['CLOSEDLOOP_DATA_DIR'] || './.closedloop';
  const databaseUrl = process.env['DATABASE_URL'] || null;
  if (databaseUrl === null && !existsSync(clusterFolder(dataDir))) {
    throw new StartupProblem(
      `There is no data in ${dataDir}; name the data folder in CLOSEDLOOP_DATA_DIR, or the database in DATABASE_URL.`,
    );
  }
  return { databaseUrl, dataDir };
}

function describe({ organizationId, validUntil, struck, broken, unsealed, strays }: Verification): string {
  const valid = validUntil
    ? `valid up to seal ${validUntil.sequence} (${validUntil.at.toISOString()}, ${validUntil.hash})`
    : 'no valid seal';
  const fault = broken ? `; BROKEN at seal ${broken.sequence}: ${broken.reason} (entry ${broken.entryId})` : '';
  const tail = unsealed.since ? `; ${unsealed.count} not yet sealed, the oldest of ${unsealed.since.toISOString()}` : '';
  const stray = strays > 0n ? `; ${strays} entries without a seal that wait for none` : '';
  const erased = struck > 0n ? `; values of persons were erased from ${struck} entries` : '';
  return `${organizationId}: ${valid}${erased}${fault}${tail}${stray}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartupProblem ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
