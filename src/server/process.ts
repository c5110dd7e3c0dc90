import type { Logger } from 'pino';
import { StartupProblem } from '../database/startup-problem.ts';
import { readConfig, type Config } from './config.ts';
import { createLog } from './log.ts';
import { onStopSignal } from './signals.ts';

/** A started platform. */
export interface Running {
  /** Where it can be opened. */
  readonly url: string;
  /** What the operator may want to know beside the address. */
  readonly note?: string;
  /** Finishes what is in flight and closes every door; safe to call once. */
  stop(): Promise<void>;
}

export type Start = (config: Config, log: Logger) => Promise<Running>;

/**
 * Runs the platform until a signal ends it. What the operator can mend is told in one sentence and exit code 1;
 * everything else keeps its stack.
 */
export async function runProcess(start: Start): Promise<void> {
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const starting = start(config, log);
    onStopSignal(log, async () => await (await starting).stop());
    const { url, note } = await starting;
    log.info({ url, node: process.versions.node }, 'ready');
    // Standard output is the log's, in JSON; what is for people goes beside it.
    console.error(`Closedloop answers at ${url}/graphql; the playground is at ${url}/`);
    if (note) console.error(note);
  } catch (error) {
    console.error(error instanceof StartupProblem ? error.message : error);
    process.exit(1);
  }
}
