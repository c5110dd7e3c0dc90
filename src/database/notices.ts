import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clientConfig } from './connection.ts';

/** Hears, in every process, what transactions of any process notify at their commit. */
export interface Notices {
  follow(follower: Follower): void;
  /** Whether nothing is being missed: what is remembered while this is false may be outdated already. */
  isListening(): boolean;
  stop(): Promise<void>;
}

export interface Follower {
  /** The payload of one notification. */
  readonly onNotice?: (payload: string) => void;
  /** Listening begins, or has ended: notifications may have been missed, so what they keep fresh is to be forgotten. */
  readonly onGap: (isListening: boolean) => void;
}

const LONGEST_PAUSE_MS = 1_000;

/** Listens on a channel over a connection of its own, which is made again for as long as it takes. */
export function listenTo(url: string, channel: string): Notices {
  const settings = { ...clientConfig(url, { statementTimeoutMs: 5_000, genericPlans: false, applicationName: 'closedloop listen' }) };
  const followers: Follower[] = [];
  const stopping = new AbortController();
  let current: pg.Client | null = null;
  let listening = false;

  function turn(isListening: boolean): void {
    if (listening === isListening) return;
    listening = isListening;
    if (!stopping.signal.aborted) for (const { onGap } of followers) onGap(isListening);
  }

  /** Resolves when listening has ended. */
  async function listen(): Promise<void> {
    const client = (current = new pg.Client(settings));
    const ended = new Promise<void>((done) => client.once('end', done));
    // Its end tells all; an error event, unheard, would end the process.
    client.on('error', () => {});
    client.on('notification', ({ payload = '' }) => {
      for (const { onNotice } of followers) onNotice?.(payload);
    });
    const begun = client
      .connect()
      .then(() => client.query(`listen ${client.escapeIdentifier(channel)}`))
      .then(() => turn(!stopping.signal.aborted));
    await Promise.race([begun.then(() => ended), ended]).catch(() => client.end());
  }

  async function keepListening(): Promise<void> {
    for (let delay = 50; !stopping.signal.aborted; delay = Math.min(delay * 2, LONGEST_PAUSE_MS)) {
      await listen().catch(() => {});
      if (listening) delay = 50;
      turn(false);
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  void keepListening();
  return {
    follow: (follower) => void followers.push(follower),
    isListening: () => listening,
    async stop() {
      stopping.abort();
      await current?.end();
    },
  };
}
