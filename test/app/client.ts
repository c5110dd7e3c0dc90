import { SignInDocument, type TypedDocumentString } from '../support/generated/operations.ts';

/** What came back: `data` where there is any, and the errors with their codes. */
export interface Reply<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** All that a client in TypeScript needs beside the generated documents; copy it into yours. */
export interface Client {
  readonly token: string | null;
  /** Sends a document with the variables that it declares; the answer has the type of its selection. */
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Reply<Data>>;
  /** As `ask`, where only data will do. */
  get<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data>;
  signIn(email: string, password: string): Promise<Client>;
}

export function clientOf(url: string, token: string | null = null): Client {
  const ask: Client['ask'] = async (document, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Reply<never>>;
    return { status: response.status, data, errors };
  };
  const get: Client['get'] = async (document, variables) => {
    const { data, errors } = await ask(document, variables);
    if (data === null || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
  return {
    token,
    ask,
    get,
    async signIn(email, password) {
      const { signIn } = await get(SignInDocument, { email, password });
      const [refusal] = signIn?.refusals ?? [];
      if (!signIn?.accessToken) throw new Error(refusal?.message ?? 'There was no answer.');
      return clientOf(url, signIn.accessToken);
    },
  };
}
