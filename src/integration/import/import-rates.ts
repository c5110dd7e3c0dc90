import { readFileSync } from 'node:fs';
import { Refused } from '../../kernel/refusal.ts';
import type { CurrencyRateInput } from '../../organization/currency-rate/currency-rate.inputs.ts';
import { importCurrencyRates } from '../../organization/currency-rate/import-currency-rates.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { knownDestination, type Target } from './import-organization.ts';
import { ImportReport, type Origin } from './import-report.ts';
import { dryRun, importerOf, realRun, type Run } from './import-run.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

export interface RatesImport extends Target {
  /** A CSV file with the columns currency, fromDay, rate, and units where rates are for 100 and the like. */
  readonly file: string;
  /** Why days that have a rate already get another one, or null. */
  readonly correctionReason: string | null;
  readonly isDryRun: boolean;
}

const needed = ['currency', 'fromDay', 'rate'] as const;

/** Takes a file of exchange rates over into an organization that exists: all lines, or none and what is wrong with each. */
export async function importRates(context: RegistrationContext, options: RatesImport): Promise<ImportReport> {
  const { file, organization } = options;
  const rows = readCsv(readFileSync(file, 'utf8'));
  const missing = needed.filter((column) => rows[0] && !(column in rows[0].values));
  if (rows.length === 0 || missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ') || needed.join(', ')}.`);
  const destination = await knownDestination(context, options);
  if (!destination) throw new Error(`There is no organization ${organization}; rates go into one that exists.`);
  const viewer = importerOf(destination);
  const rates = rows.map(rateOf);
  const report = new ImportReport();
  const steps = async (run: Run): Promise<void> => {
    const input = { rates, source: file.split(/[/\\]/).at(-1)!, correctionReason: options.correctionReason };
    await run(viewer, 'importCurrencyRates', (work) => importCurrencyRates(work, input));
  };
  try {
    await (options.isDryRun ? dryRun(context, destination.organizationId, steps) : steps(realRun(context)));
    for (const row of rows) report.took('CurrencyRate', originOf(row, file));
  } catch (error) {
    if (!(error instanceof Refused) || error.refusals.some(({ field }) => !field?.startsWith('rates.'))) throw error;
    for (const [index, row] of rows.entries()) {
      const own = error.refusals.filter(({ field }) => field?.startsWith(`rates.${index}.`));
      if (own.length > 0) report.refused('CurrencyRate', originOf(row, file), own, destination.law);
    }
  }
  return report;
}

function rateOf({ values }: CsvRow): CurrencyRateInput {
  const { currency = '', fromDay = '', rate = '', units = '' } = values;
  return { currency: currency.toUpperCase(), fromDay, rate, units: units === '' ? null : Number(units) };
}

function originOf({ line, values }: CsvRow, file: string): Origin {
  return { sourceId: `${values['currency']} ${values['fromDay']}`, file, line, notes: [] };
}
