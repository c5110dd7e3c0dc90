import { runningEmbeddedUrl, startEmbedded } from './embedded.ts';

/** Where a command that works beside the platform finds the database. */
export interface DatabasePlace {
  /** An external database, or null. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded one. */
  readonly dataDir: string;
}

/** Runs with the owner's URL: of the external database, else of the embedded one, as the platform runs it or started for the moment. */
export async function withOwnerUrl<T>({ databaseUrl, dataDir }: DatabasePlace, run: (url: string) => Promise<T>): Promise<T> {
  const url = databaseUrl ?? runningEmbeddedUrl(dataDir);
  if (url) return await run(url);
  const server = await startEmbedded({ folder: dataDir });
  try {
    return await run(server.url);
  } finally {
    await server.stop();
  }
}
