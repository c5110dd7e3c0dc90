import type { PackCode } from '../../governance/law.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { importCustomers } from './import-customers.ts';
import { importMembers } from './import-members.ts';
import { importOpportunities } from './import-opportunities.ts';
import { destinationOf, type Destination } from './import-organization.ts';
import { importProducts } from './import-products.ts';
import { ImportReport } from './import-report.ts';
import { dryRun, importerOf, realRun, type ImportRun, type Run } from './import-run.ts';
import { importStructure } from './import-structure.ts';
import { readMapping } from './mapping.ts';
import { readSource } from './read-source.ts';

export interface ImportOptions {
  readonly folder: string;
  readonly organization: string;
  readonly pack: PackCode;
  /** A mapping of one's own, or null for the one that comes with the platform. */
  readonly mapping: string | null;
  readonly isDryRun: boolean;
  /** What members sign in with; null leaves them to be invited. */
  readonly password: string | null;
  readonly progress: (sentence: string) => void;
}

/**
 * Takes a folder of files over into an organization, which is founded where it does not exist: regions, teams, members,
 * products, customers, opportunities. Adds only what no earlier run took over; a dry run leaves nothing.
 */
export async function importFiles(context: RegistrationContext, options: ImportOptions): Promise<ImportReport> {
  const mapping = readMapping(options.mapping);
  const source = readSource(options.folder, mapping);
  const report = new ImportReport();
  const destination = await destinationOf(context, options, mapping);
  const passwordHash = options.password === null ? null : await context.sessions.passwords.hash(options.password);
  const steps = async (run: Run): Promise<void> => {
    const invitation = await destination.found(run, passwordHash);
    if (invitation) report.took('Member', { sourceId: destination.headEmail, file: null, line: null, notes: [] }, invitation);
    const viewer = importerOf(destination);
    await takeOver({ run, workplace: destination, viewer, source, mapping, report, progress: options.progress }, options, passwordHash);
  };
  if (options.isDryRun) await dryRun(context, destination.organizationId, steps);
  else await steps(realRun(context));
  return report;
}

async function takeOver(
  at: ImportRun & { readonly workplace: Destination },
  { organization }: ImportOptions,
  passwordHash: string | null,
): Promise<void> {
  const teams = await importStructure(at);
  at.progress(`${teams.size} teams`);
  const members = await importMembers(at, { organization, passwordHash, teams });
  at.progress(`${members.size} members`);
  const products = await importProducts(at);
  at.progress(`${products.size} products`);
  const customers = await importCustomers(at, members);
  at.progress(`${customers.size} customers`);
  await importOpportunities(at, { members, products, customers });
}
