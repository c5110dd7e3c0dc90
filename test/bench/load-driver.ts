import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Counted, Order } from './load-server.ts';

export interface LoadDriver {
  load(order: Order): Promise<Counted>;
  stop(): void;
}

/** Starts the load driver in a process of its own, so that its work is not taken for a server's. */
export function startLoadDriver(): LoadDriver {
  const child = fork(fileURLToPath(new URL('driver.ts', import.meta.url)), {
    execArgv: ['--import', '@swc-node/register/esm-register'],
  });
  return {
    async load(order) {
      child.send(order);
      const [message] = (await once(child, 'message')) as [{ counted?: Counted; error?: string }];
      if (!message.counted) throw new Error(message.error);
      return message.counted;
    },
    stop: () => child.disconnect(),
  };
}
