import { loadServer, type Order } from './load-server.ts';

/** The load driver's process: takes orders from its parent, one at a time, and tells what it counted. */
process.on('message', (order: Order) => {
  loadServer(order).then(
    (counted) => process.send!({ counted }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
