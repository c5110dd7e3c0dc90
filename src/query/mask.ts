/** What keeps a confidential field closed, and what opens it. */
export interface Mask {
  /** A grant on this action whose reach covers the record opens the field. */
  readonly action: string;
  readonly clauses: readonly string[];
  /** True where being responsible for the record opens the field as well (R1). */
  readonly own: boolean;
}
