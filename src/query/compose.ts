import { Planned } from './planned.ts';
import { project } from './project.ts';
import type { Selected } from './selection.ts';

/** How one field of a composed object is made: planned text, or a plain value that is cut to the selection. */
export type Part = (selected: Selected) => unknown;

/** Puts an object together whose fields come from different places: a viewer, the payload of a mutation. */
export async function compose(selected: Selected, context: unknown, parts: Readonly<Record<string, Part>>): Promise<Planned> {
  const made = await Promise.all(
    selected.children().map(async (child): Promise<readonly [string, Planned]> => {
      if (child.name === '__typename') return [child.key, new Planned(JSON.stringify(selected.type!.name))];
      const value: unknown = await parts[child.name]?.(child);
      return [child.key, value instanceof Planned ? value : new Planned(JSON.stringify(await project(value, child, context)))];
    }),
  );
  const masked = made.flatMap(([key, part]) => part.masked.map((mask) => ({ ...mask, path: [key, ...mask.path] })));
  return new Planned(`{${made.map(([key, { text }]) => `${JSON.stringify(key)}:${text}`).join(',')}}`, masked);
}
