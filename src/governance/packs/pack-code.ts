/** The five policy documents, each one selectable pack. */
export const packCodes = ['TM', 'CL', 'MS', 'MC', 'BS'] as const;
export type PackCode = (typeof packCodes)[number];
