/**
 * The floors of the house, ground floor first: a folder or file imports itself and what stands before it. The check of
 * imports (`npm run floors`) and the formatter, which sorts imports in this order, both read it.
 */
export const floors = [
  'kernel',
  'database',
  'governance',
  'query',
  'workflow',
  'organization',
  'customer',
  'budget',
  'planning',
  'marketing',
  'sales',
  'service',
  'risk',
  'performance',
  'improvement',
  'metrics',
  'integration',
  'server',
  'schema.ts',
  'print-schema.ts',
  'consequences.ts',
  'dailies.ts',
  'notices.ts',
  'app.ts',
  'import.ts',
  'main.ts',
];
