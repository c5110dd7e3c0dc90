import type { Viewer } from '../governance/viewer.ts';

/** What keeps a confidential field closed, and what opens it. */
export interface Mask {
  /** A grant on this action whose reach covers the record opens the field. */
  readonly action: string;
  readonly clauses: readonly string[];
  /** True where being responsible for the record opens the field as well (R1). */
  readonly own: boolean;
  /** Viewers to whom it is open on every record that they read, beside that. */
  readonly opensTo?: (viewer: Viewer) => boolean;
}
