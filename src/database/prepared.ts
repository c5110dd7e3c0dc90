/** A statement with its parameters. */
export interface Statement {
  /** Statements without a name are found again by their text. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** How to send a statement on one connection. An empty `wireName` is PostgreSQL's unnamed statement. */
export interface Preparation {
  readonly wireName: string;
  readonly isParsed: boolean;
}

const CAPACITY = 500;

/**
 * The prepared statements of one connection. A statement is prepared at its second use, the least recently used one
 * is given up when there are too many. Names on the wire are never used twice, so that a statement whose preparation
 * failed half-way can always be prepared anew.
 */
export class PreparedStatements {
  private readonly entries = new Map<string, { wireName: string; text: string }>();
  private readonly usedOnce = new Set<string>();
  private readonly abandoned: string[] = [];
  private readonly capacity: number;
  private count = 0;

  constructor(capacity = CAPACITY) {
    this.capacity = capacity;
  }

  /** `always` prepares at the first use. */
  prepare(statement: Statement, always = false): Preparation {
    const key = keyOf(statement);
    const entry = this.entries.get(key);
    if (entry && entry.text === statement.text) {
      this.entries.delete(key);
      this.entries.set(key, entry);
      return { wireName: entry.wireName, isParsed: true };
    }
    if (!always && !this.usedOnce.delete(key)) {
      this.rememberUse(key);
      return { wireName: '', isParsed: false };
    }
    if (entry) this.abandon(key);
    if (this.entries.size >= this.capacity) this.abandon(this.entries.keys().next().value!);
    const wireName = `s${++this.count}`;
    this.entries.set(key, { wireName, text: statement.text });
    return { wireName, isParsed: false };
  }

  /** Called when a group failed: whether PostgreSQL still knows the statement is uncertain, so the name is given up. */
  forget(statement: Statement, preparation: Preparation): void {
    const key = keyOf(statement);
    if (this.entries.get(key)?.wireName !== preparation.wireName) return;
    this.abandon(key);
    this.usedOnce.add(key);
  }

  /** Names to close on the server before anything else is sent. Closing an unknown name is no error. */
  takeAbandoned(): string[] {
    return this.abandoned.splice(0);
  }

  private abandon(key: string): void {
    this.abandoned.push(this.entries.get(key)!.wireName);
    this.entries.delete(key);
  }

  private rememberUse(key: string): void {
    if (this.usedOnce.size >= 4 * this.capacity) this.usedOnce.delete(this.usedOnce.values().next().value!);
    this.usedOnce.add(key);
  }
}

const keyOf = (statement: Statement) => statement.name ?? statement.text;
