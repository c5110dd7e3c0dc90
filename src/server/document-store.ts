import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { remember } from '../kernel/remember.ts';

const MOST_DOCUMENTS = 1_000;

/**
 * Parsed documents by what Apollo calls them, the least recently used given up first. Apollo's own store counts the
 * bytes of documents, but selections, prices and plans hang on each, many times its size, and go with it.
 */
export class DocumentStore implements NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  readonly #documents = new Map<string, DocumentNode>();

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) this.#keep(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#keep(key, document);
  }

  async delete(key: string): Promise<void> {
    this.#documents.delete(key);
  }

  #keep(key: string, document: DocumentNode): void {
    this.#documents.delete(key);
    remember(this.#documents, key, document, MOST_DOCUMENTS);
  }
}
