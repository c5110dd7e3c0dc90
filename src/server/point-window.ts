/** What one key has in the present window. */
export interface Points {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

const WINDOW_MS = 60_000;
/** Keys that are counted at the same time; the oldest is forgotten first, so that strangers cannot fill the memory. */
const MOST_KEYS = 100_000;

/** Whoever takes less than this share of the limit between two exchanges is of no interest to other processes. */
const TELLING_SHARE = 1 / 50;

/** Counts points per key in windows of a minute, the same for all keys. Nothing waits and no timer runs. */
export class PointWindow {
  readonly #limit: number;
  readonly #now: () => number;
  #taken = new Map<string, number>();
  /** What other processes have not been told of. */
  #untold = new Map<string, number>();
  #endsAt = 0;

  constructor(limit: number, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes points. What is more than remains is refused, and uses up what remains: trying on does not help. */
  take(key: string, points: number): Points {
    this.#turn();
    const taken = (this.#taken.get(key) ?? 0) + points;
    if (this.#taken.size >= MOST_KEYS && !this.#taken.has(key)) this.#forget(this.#taken.keys().next().value!);
    this.#taken.set(key, taken);
    this.#untold.set(key, (this.#untold.get(key) ?? 0) + points);
    return this.#pointsOf(taken, taken > this.#limit);
  }

  /** What there is, without taking any; exceeded when nothing is left. */
  look(key: string): Points {
    this.#turn();
    const taken = this.#taken.get(key) ?? 0;
    return this.#pointsOf(taken, taken >= this.#limit);
  }

  /** The end of the window, which is the same for all processes, and what heavy users took since this was last asked. */
  tell(): { readonly endsAt: number; readonly taken: ReadonlyMap<string, number> } {
    this.#turn();
    const taken = new Map([...this.#untold].filter(([, points]) => points >= this.#limit * TELLING_SHARE));
    for (const key of taken.keys()) this.#untold.delete(key);
    return { endsAt: this.#endsAt, taken };
  }

  /** Learns what all processes together took of a key in the window that ends then. */
  learn(endsAt: number, key: string, total: number): void {
    if (endsAt === this.#endsAt) this.#taken.set(key, total + (this.#untold.get(key) ?? 0));
  }

  #pointsOf(taken: number, isExceeded: boolean): Points {
    const resetSeconds = Math.max(1, Math.ceil((this.#endsAt - this.#now()) / 1000));
    return { limit: this.#limit, remaining: Math.max(0, this.#limit - taken), resetSeconds, isExceeded };
  }

  #forget(key: string): void {
    this.#taken.delete(key);
    this.#untold.delete(key);
  }

  #turn(): void {
    const now = this.#now();
    if (now < this.#endsAt) return;
    this.#taken = new Map();
    this.#untold = new Map();
    this.#endsAt = (Math.floor(now / WINDOW_MS) + 1) * WINDOW_MS;
  }
}
