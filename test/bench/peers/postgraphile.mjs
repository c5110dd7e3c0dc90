// PostGraphile on the platform's tables: POSTGRES_URL, PORT, and POLICY=on to answer each request as one organization.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { POSTGRES_URL, PORT, POLICY } = process.env;

/** Row-level security sees the role and the organization that a request names. */
const underPolicy = ({ node }) => ({ pgSettings: { role: 'closedloop_api', 'app.org': node.req.headers['x-organization'] } });

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: POSTGRES_URL, schemas: ['public'], poolConfig: { max: Number(process.env.POOL ?? 10) } })],
  grafast: { explain: false, ...(POLICY === 'on' ? { context: underPolicy } : {}) },
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql', websockets: false },
});

const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
