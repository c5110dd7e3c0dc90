import type pg from 'pg';
import type { BenchOrganization } from './data/organizations.ts';

/** What workloads ask about: the loaded organizations, and the owner's connection to choose subjects with. */
export interface World {
  readonly organizations: readonly BenchOrganization[];
  readonly owner: pg.Client;
}
