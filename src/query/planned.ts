/** One field that the viewer may not read, at one place of the answer: reported in `extensions.masked`. */
export interface MaskedField {
  /** Response path below the root field, such as `['nodes', 3, 'creditLevel']`. */
  readonly path: readonly (string | number)[];
  readonly action: string;
  readonly clauses: readonly string[];
}

/**
 * What a planned root field resolves to: the finished JSON text of the field's value, straight from PostgreSQL
 * or completed. The executor splices the text into the response and never walks it.
 */
export class Planned {
  readonly text: string;
  readonly masked: readonly MaskedField[];

  constructor(text: string, masked: readonly MaskedField[] = []) {
    this.text = text;
    this.masked = masked;
  }
}

/** One read of customer data outside *own* (G19). */
export interface LoggedRead {
  readonly type: string;
  readonly id: string;
}
