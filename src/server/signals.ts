import type { Logger } from 'pino';

const longestStop = 25_000;

/** npm repeats the terminal's Ctrl-C to us, so the same key press arrives twice. */
const samePress = 1_000;

/**
 * Stops the process on SIGTERM or Ctrl-C, once. A second Ctrl-C ends it at once, and so does a stop that takes longer
 * than an orchestrator's patience.
 */
export function onStopSignal(log: Logger, stop: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  const begin = (signal: NodeJS.Signals): void => {
    if (stoppingSince !== null) {
      // Supervisors repeat SIGTERM; only a person at the keyboard means "now".
      if (signal === 'SIGINT' && performance.now() - stoppingSince > samePress) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    log.info({ signal }, 'stopping: requests in flight are finished');
    setTimeout(() => process.exit(1), longestStop).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}
