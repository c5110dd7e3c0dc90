/**
 * Marks that a statement writes into its JSON text, for what SQL leaves to us: a masked value, a row whose reading is
 * logged, a value to be completed, a figure that lacks masked values. Each stands between U+0001 and U+0002 as they are.
 * JSON escapes both wherever a stored text holds them, so no text of any user is ever taken for a mark.
 */
export type Mark = 'masked' | 'logged' | 'completed' | 'partial';

const letters = { masked: 'm', logged: 'l', completed: 'c', partial: 'p' } as const satisfies Record<Mark, string>;
/** The SQL text of a mark. `index` says which mask or completion of the plan; `content` is SQL that is never NULL. */
export function markSql(mark: Mark, index: number | null, content: string | null): string {
  const opening = `E'\\x01${letters[mark]}${index ?? ''} `;
  return content === null ? `${opening}\\x02'` : `${opening}' || ${content} || E'\\x02'`;
}

/** One piece of a statement's text: JSON as it goes out, or a mark with what it carries. */
export type Piece = string | { readonly mark: Mark; readonly index: number; readonly content: string };

/** Cuts a statement's text at its marks; null when it has none. */
export function cutAtMarks(text: string): readonly Piece[] | null {
  let opening = text.indexOf('\u0001');
  if (opening < 0) return null;
  const pieces: Piece[] = [];
  let from = 0;
  while (opening >= 0) {
    const closing = text.indexOf('\u0002', opening);
    const space = text.indexOf(' ', opening);
    const mark = marks[text[opening + 1]!]!;
    const index = Number(text.slice(opening + 2, space));
    pieces.push(text.slice(from, opening), { mark, index, content: text.slice(space + 1, closing) });
    from = closing + 1;
    opening = text.indexOf('\u0001', from);
  }
  pieces.push(text.slice(from));
  return pieces;
}

const marks: Readonly<Record<string, Mark>> = Object.fromEntries(Object.entries(letters).map(([mark, letter]) => [letter, mark as Mark]));
