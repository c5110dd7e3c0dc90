/**
 * Lets the questions of one deed travel together, in one round trip. Each is awaited where its turn comes, so that
 * refusals keep their order; a question that nobody comes to, because an earlier one was refused, fails in silence.
 */
export function atOnce<Asked extends readonly (Promise<unknown> | null)[]>(...asked: Asked): Asked {
  for (const each of asked) each?.catch(() => {});
  return asked;
}
