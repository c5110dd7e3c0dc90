/** Makes a field's value out of what `needs` selected (a JSON value): pure, no I/O. */
export type Completion = (needed: never, context: CompletionContext) => unknown;

/** What a completion may know beside the row; trades see more through their own context type. */
export type CompletionContext = object;
