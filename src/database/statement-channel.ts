import { tracingChannel } from 'node:diagnostics_channel';
import type { Statement } from './prepared.ts';

export interface StatementMessage {
  readonly statement: Statement;
}

/** Tells whoever follows of every statement that is sent and answered. Nobody does unless tracing is configured. */
export const statementChannel = tracingChannel<unknown, StatementMessage>('closedloop.statement');
