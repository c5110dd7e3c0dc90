import { actions } from './actions.ts';
import type { Grant, Law } from './law.ts';

/** One line of the permission matrix under a law. */
export interface MatrixAction {
  readonly action: string;
  readonly title: string;
  readonly group: string;
  readonly grants: readonly Grant[];
}

/** The policies' 224 actions in the order of the specification, with their grants under a law. */
export function matrixOf(law: Law): readonly MatrixAction[] {
  return actions.map(({ slug, title, group }) => ({ action: slug, title: title.en, group, grants: law.grantsOf(slug) }));
}
