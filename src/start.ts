import type { Logger } from 'pino';
import type { App, AppContext } from './app.ts';
import { demoSignIns } from './integration/demo/create-demo.ts';
import { openPlatform, type Platform } from './platform.ts';
import { buildSchema } from './schema.ts';
import { createApollo } from './server/apollo.ts';
import type { Config } from './server/config.ts';
import { drain } from './server/drain.ts';
import { createHttp } from './server/http.ts';
import type { Lifecycle } from './server/lifecycle.ts';
import { listen } from './server/listen.ts';
import type { Running } from './server/process.ts';
import { createRateLimits } from './server/rate-limit.ts';
import { sharePoints } from './server/share-points.ts';

/** Starts the platform: HTTP first, so that probes see it coming, then database, migrations, demo. Wired by hand, here and nowhere else. */
export async function start(config: Config, log: Logger): Promise<Running> {
  const lifecycle: Lifecycle = { phase: 'starting' };
  const rateLimits = createRateLimits(config);
  const tracing = config.tracing && (await import('./server/tracing.ts')).startTracing(config.tracing, log);
  const graphql = await createApollo<AppContext>({
    schema: await buildSchema(),
    log,
    isProduction: config.isProduction,
    rateLimits,
    requestMs: config.requestMs,
    tracing,
  });
  let platform: Platform | null = null;
  // Until the platform stands, HTTP answers 503 and asks for neither.
  const app = (): App => platform!.app;
  const http = createHttp<AppContext>({
    config,
    log,
    lifecycle,
    graphql,
    rateLimits,
    viewerOf: (token) => app().viewerOf(token),
    contextOf: (caller) => app().contextOf(caller),
    askDatabase: () => app().askDatabase(),
    files: {
      receive: (sending) => app().files.receive(sending),
      open: (token, requestId) => app().files.open(token, requestId),
    },
    tracing,
  });
  let stopSharing = async (): Promise<void> => {};
  const stop = async (): Promise<void> => {
    await drain(http, lifecycle);
    await graphql.apollo.stop();
    await stopSharing();
    await platform?.close();
    await tracing?.stop();
  };
  try {
    const url = await listen(http, config);
    platform = await openPlatform(config, log);
    stopSharing = sharePoints(rateLimits, platform.exchangePoints);
    lifecycle.phase = 'ready';
    return { url, stop, ...(platform.hasDemo ? { note: demoSignIns() } : {}) };
  } catch (error) {
    await stop();
    throw error;
  }
}
