import { randomUUID } from 'node:crypto';
import type { CompletionContext } from './completion.ts';
import { cutAtMarks, type Mark, type Piece } from './mark.ts';
import type { Plan } from './plan.ts';
import { Planned, type LoggedRead, type MaskedField } from './planned.ts';
import { project } from './project.ts';

/**
 * Turns the statement's text into the answer: takes out the marks of logged reads, puts null for masked values and tells
 * where, and puts completed values in place. Text without marks goes out untouched, and so does all text between them.
 */
export async function complete(
  text: string,
  plan: Plan,
  context: CompletionContext,
): Promise<{ planned: Planned; logged: readonly LoggedRead[] }> {
  const pieces = cutAtMarks(text);
  if (!pieces) return { planned: new Planned(text), logged: [] };
  const values =
    plan.completions.length === 0 ? pieces.map(plainValueOf) : await Promise.all(pieces.map((piece) => valueOf(piece, plan, context)));
  return { planned: new Planned(values.join(''), maskedIn(pieces, plan)), logged: loggedIn(pieces) };
}

/** What stands in a piece's place where nothing is to be computed. */
function plainValueOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.mark === 'partial') return piece.content;
  return piece.mark === 'logged' ? '' : 'null';
}

async function valueOf(piece: Piece, plan: Plan, context: CompletionContext): Promise<string> {
  if (typeof piece === 'string' || piece.mark !== 'completed' || piece.content === 'null') return plainValueOf(piece);
  const { complete: made, selected } = plan.completions[piece.index]!;
  return JSON.stringify(await project(await made(JSON.parse(piece.content) as never, context), selected, context));
}

function loggedIn(pieces: readonly Piece[]): readonly LoggedRead[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || piece.mark !== 'logged') return [];
    const [type, id] = piece.content.split(' ') as [string, string];
    return [{ type, id }];
  });
}

/** Stands where a masked value is while the answer's places are counted; nobody outside of this process ever learns it. */
const HERE = randomUUID();

/** Where the masked values are. Completed values are left out: they hold no masks. */
function maskedIn(pieces: readonly Piece[], plan: Plan): readonly MaskedField[] {
  if (!pieces.some((piece) => typeof piece !== 'string' && isMask(piece.mark))) return [];
  const located = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.mark === 'logged') return '';
    return isMask(piece.mark) ? `"${HERE}${piece.index}"` : 'null';
  });
  const masked: MaskedField[] = [];
  gather(JSON.parse(located.join('')), [], plan, masked);
  return masked;
}

/** What is reported in `extensions.masked`: a value that is null, and a figure that lacks some. */
function isMask(mark: Mark): boolean {
  return mark === 'masked' || mark === 'partial';
}

function gather(value: unknown, path: readonly (string | number)[], plan: Plan, masked: MaskedField[]): void {
  if (typeof value === 'string') {
    if (value.startsWith(HERE)) masked.push({ path, ...plan.masks[Number(value.slice(HERE.length))]! });
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) gather(each, [...path, index], plan, masked);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) gather(each, [...path, name], plan, masked);
  }
}
