import type { Logger } from 'pino';

const LONGEST_STOP = 25_000;

/**
 * Stops the process on SIGTERM or Ctrl-C, once. A second Ctrl-C ends it at once, and so does a stop that takes longer
 * than an orchestrator's patience.
 */
export function onStopSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const begin = (signal: NodeJS.Signals): void => {
    if (stopping) {
      // Supervisors repeat SIGTERM; only a person at the keyboard means "now".
      if (signal === 'SIGINT') process.exit(130);
      return;
    }
    stopping = true;
    log.info({ signal }, 'stopping: requests in flight are finished');
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
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
