/**
 * Marks that a statement writes into its JSON text, for what SQL leaves to us: a masked value, a row whose reading is
 * logged, a value to be completed, a figure that lacks masked values. Each stands between U+0001 and U+0002 as they are.
 * JSON escapes both wherever a stored text holds them, so no text of any user is ever taken for a mark.
 */
export type Mark = 'masked' | 'logged' | 'completed' | 'partial';

const letters = { masked: 'm', logged: 'l', completed: 'c', partial: 'p' } as const satisfies Record<Mark, string>;
const MARK = /\u0001([mlcp])(\d*) ([^\u0002]*)\u0002/;

/** The SQL text of a mark. `index` says which mask or completion of the plan; `content` is SQL that is never NULL. */
export function markSql(mark: Mark, index: number | null, content: string | null): string {
  const opening = `E'\\x01${letters[mark]}${index ?? ''} `;
  return content === null ? `${opening}\\x02'` : `${opening}' || ${content} || E'\\x02'`;
}

/** One piece of a statement's text: JSON as it goes out, or a mark with what it carries. */
export type Piece = string | { readonly mark: Mark; readonly index: number; readonly content: string };

/** Cuts a statement's text at its marks; null when it has none. */
export function cutAtMarks(text: string): readonly Piece[] | null {
  if (!text.includes('\u0001')) return null;
  const parts = text.split(MARK);
  const pieces: Piece[] = [parts[0]!];
  for (let at = 1; at < parts.length; at += 4) {
    const [letter, index, content, rest] = parts.slice(at, at + 4) as [string, string, string, string];
    pieces.push({ mark: marks[letter]!, index: Number(index), content }, rest);
  }
  return pieces;
}

const marks: Readonly<Record<string, Mark>> = Object.fromEntries(Object.entries(letters).map(([mark, letter]) => [letter, mark as Mark]));
