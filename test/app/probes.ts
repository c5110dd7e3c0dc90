import type { Answer } from '../support/company.ts';

/** How one probe of graphql-cop (github.com/dolevf/graphql-cop, 1.15) asks, and what answer it takes for a finding. */
interface Probe {
  readonly title: string;
  readonly finds: (ask: Ask) => Promise<boolean>;
}

interface Ask {
  /** Sends a body as JSON, as the probes do. */
  readonly post: (body: unknown) => Promise<Answer>;
  /** Sends a document under the name that all probes share. */
  readonly query: (query: string) => Promise<Answer>;
  readonly send: (path: string, init?: RequestInit) => Promise<string>;
}

const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join('');

const probes: readonly Probe[] = [
  {
    title: 'Introspection',
    finds: async ({ query }) => Boolean((await query('query cop { __schema { types { name fields { name } } } }')).data?.__schema?.types),
  },
  {
    title: 'Field Suggestions',
    finds: async ({ query }) => String((await query('query cop { __schema { directive } }')).errors?.[0]?.message).includes('Did you mean'),
  },
  {
    title: 'GraphQL IDE',
    async finds({ send }) {
      const signs = ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'];
      const pages = await Promise.all(['/graphiql', '/playground', '/console', '/graphql'].map((path) => send(path)));
      return pages.some((page) => signs.some((sign) => page.includes(sign)));
    },
  },
  {
    title: 'GET Method Query Support',
    finds: async ({ send }) => hasTypename(await send(`/graphql?query=${encodeURIComponent('query cop {__typename}')}`)),
  },
  {
    title: 'Mutation is allowed over GET',
    finds: async ({ send }) => hasTypename(await send(`/graphql?query=${encodeURIComponent('mutation cop {__typename}')}`)),
  },
  {
    title: 'POST based url-encoded query',
    async finds({ send }) {
      const form = new URLSearchParams({ query: 'query cop {__typename}' });
      const asBody = await send('/graphql', { method: 'POST', body: form });
      return hasTypename(asBody) || hasTypename(await send(`/graphql?${form.toString()}`, { method: 'POST' }));
    },
  },
  {
    title: 'Alias Overloading',
    async finds({ query }) {
      return Boolean((await query(`query cop { ${times(101, (index) => `alias${index}:__typename \n`)} }`)).data?.alias100);
    },
  },
  {
    title: 'Array-based Query Batching',
    async finds({ post }) {
      const answers = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
      return Array.isArray(answers) && answers.length >= 10;
    },
  },
  {
    title: 'Directive Overloading',
    finds: async ({ query }) => (await query(`query cop { __typename ${'@aa'.repeat(10)} }`)).errors?.length === 10,
  },
  {
    title: 'Introspection-based Circular Query',
    async finds({ query }) {
      const circle = `${'type { fields { '.repeat(3)}type { name }${' } }'.repeat(3)}`;
      return (await query(`query cop { __schema { types { fields { ${circle} } } } }`)).data?.__schema?.types?.length > 25;
    },
  },
  {
    title: 'Circular Fragment',
    async finds({ query }) {
      return !('errors' in (await query('query cop { ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }')));
    },
  },
  {
    title: 'Field Duplication',
    finds: async ({ query }) => Boolean((await query(`query cop { ${'__typename \n'.repeat(500)}} `)).data?.__typename),
  },
  {
    title: 'Trace Mode',
    async finds({ query }) {
      const answer = await query('query cop { __typename }');
      return (
        Boolean(answer.extensions?.tracing ?? answer.extensions?.exception) || JSON.stringify(answer).toLowerCase().includes('stacktrace')
      );
    },
  },
  {
    title: 'Unhandled Errors',
    finds: async ({ query }) => Boolean((await query('qwerty cop { abc }')).errors?.[0]?.extensions?.exception),
  },
];

/** Titles of the probes that find something at a server. */
export async function findings(url: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const send: Ask['send'] = async (path, init = {}) =>
    await (await fetch(`${url}${path}`, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } })).text();
  const post: Ask['post'] = async (body) =>
    JSON.parse(await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const query: Ask['query'] = async (text) => await post({ query: text, operationName: 'cop' });
  const found: string[] = [];
  for (const { title, finds } of probes) if (await finds({ post, query, send })) found.push(title);
  return found;
}

function hasTypename(text: string): boolean {
  try {
    return Boolean(JSON.parse(text).data?.__typename);
  } catch {
    return false;
  }
}
