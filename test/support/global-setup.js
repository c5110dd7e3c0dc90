// Jest loads its set-up without transforming it; this hook lets Node read our TypeScript, decorators included.
import '@swc-node/register/esm-register';

export default async function setUp() {
  const { startTestServer } = await import('./test-server.ts');
  await startTestServer();
}
