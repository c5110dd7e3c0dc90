import { parseArgs } from 'node:util';
import { packCodes, type PackCode } from '../../governance/law.ts';

export const usage =
  'npm run import -- --organization NAME --pack TM|CL|MS|MC|BS [--dry-run] [--report FILE] ([--mapping FILE] DIR | --rates FILE [--correction REASON])';

export interface CommandLine {
  /** The folder of a data set; null where rates are imported. */
  readonly folder: string | null;
  /** A file of exchange rates, or null. */
  readonly rates: string | null;
  /** Why days that have a rate get another one, or null. */
  readonly correctionReason: string | null;
  readonly organization: string;
  readonly pack: PackCode;
  readonly isDryRun: boolean;
  /** Where the report goes, a line of JSON per record; null for none. */
  readonly report: string | null;
  readonly mapping: string | null;
}

/** Reads the command line; throws one sentence where it does not say what is to be imported. */
export function readCommandLine(given: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      organization: { type: 'string' },
      pack: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      mapping: { type: 'string' },
      rates: { type: 'string' },
      correction: { type: 'string' },
    },
  });
  const pack = packCodes.find((code) => code === values.pack);
  if (!values.organization?.trim() || !pack || positionals.length !== (values.rates ? 0 : 1)) throw new Error(`Usage: ${usage}`);
  return {
    folder: positionals[0] ?? null,
    rates: values.rates ?? null,
    correctionReason: values.correction ?? null,
    organization: values.organization.trim(),
    pack,
    isDryRun: values['dry-run'],
    report: values.report ?? null,
    mapping: values.mapping ?? null,
  };
}
