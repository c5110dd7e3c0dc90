import { availableParallelism } from 'node:os';

/** Tests run against one real PostgreSQL; `test/support/global-setup.js` starts it. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  testTimeout: 30_000,
  // One per core, since a worker waits little; few enough for the server's connections.
  maxWorkers: Math.min(4, availableParallelism()),
};
