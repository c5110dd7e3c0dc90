import { startEmbedded } from '../../src/database/embedded.ts';

/** Runs an embedded server in the folder it is given until it is killed; prints its URL and process id. */
const server = await startEmbedded({ folder: process.argv[2]!, durable: process.argv[3] === 'durable' });
console.log(JSON.stringify({ url: server.url, pid: server.pid() }));
setInterval(() => {}, 60_000);
