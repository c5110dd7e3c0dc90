import { Logger } from 'graphile-worker';

/** Where the runner of jobs writes: a part of pino. */
export interface JobLog {
  readonly error: (about: object, message: string) => void;
  readonly debug: (about: object, message: string) => void;
}

/**
 * What graphile-worker tells, in our log. That the database is lost is told elsewhere, once, so the worker's own
 * troubles with it are for those who look closely.
 */
export function jobLogger(log: JobLog): Logger {
  return new Logger(() => (level, message, meta) => {
    const about = { jobs: true, ...(meta?.['error'] ? { err: meta['error'] } : {}) };
    if (level === 'error' && meta?.['failure']) log.error(about, message);
    else log.debug(about, message);
  });
}
