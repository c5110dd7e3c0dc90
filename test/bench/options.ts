import { parseArgs } from 'node:util';

export interface Options {
  /** Rounds that count, in each of which every contestant is measured once. */
  readonly rounds: number;
  /** Length of one measurement. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Workloads whose name holds one of these texts; all when empty. */
  readonly only: readonly string[];
  /** Where the ratios are written as JSON, or null. */
  readonly json: string | null;
  /** Numbers of opportunities at which the page of 50 is measured instead of everything else; null unless asked. */
  readonly growth: readonly number[] | null;
  /** Whether searches are measured instead of everything else. */
  readonly search: boolean;
  /** Minutes of mixed load after which memory is judged, instead of everything else; null unless asked. */
  readonly soak: number | null;
  /** Folder for a processor profile of this API, or null. */
  readonly profile: string | null;
}

/** Reads the command line of `npm run bench -- …`. Unknown options and bad numbers throw. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '16,64' },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      growth: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,1000000,10000000' },
      search: { type: 'boolean', default: false },
      soak: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      profile: { type: 'string' },
    },
  });
  return {
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    connections: values.connections.split(',').map((each) => positive('connections', each)),
    only: values.only,
    json: values.json ?? null,
    growth: values.growth ? values.sizes.split(',').map((each) => positive('sizes', each)) : null,
    search: values.search,
    soak: values.soak ? positive('minutes', values.minutes) : null,
    profile: values.profile ?? null,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} must be a number above 0, but it is "${text}".`);
  return number;
}
