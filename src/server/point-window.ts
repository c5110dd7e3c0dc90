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

/** Counts points per key in windows of a minute, the same for all keys. Nothing waits and no timer runs. */
export class PointWindow {
  readonly #limit: number;
  readonly #now: () => number;
  #taken = new Map<string, number>();
  #endsAt = 0;

  constructor(limit: number, now: () => number = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes points. What is more than remains is refused, and uses up what remains: trying on does not help. */
  take(key: string, points: number): Points {
    this.#turn();
    const taken = (this.#taken.get(key) ?? 0) + points;
    if (this.#taken.size >= MOST_KEYS && !this.#taken.has(key)) this.#taken.delete(this.#taken.keys().next().value!);
    this.#taken.set(key, taken);
    return this.#pointsOf(taken, taken > this.#limit);
  }

  /** What there is, without taking any; exceeded when nothing is left. */
  look(key: string): Points {
    this.#turn();
    const taken = this.#taken.get(key) ?? 0;
    return this.#pointsOf(taken, taken >= this.#limit);
  }

  #pointsOf(taken: number, isExceeded: boolean): Points {
    const resetSeconds = Math.max(1, Math.ceil((this.#endsAt - this.#now()) / 1000));
    return { limit: this.#limit, remaining: Math.max(0, this.#limit - taken), resetSeconds, isExceeded };
  }

  #turn(): void {
    const now = this.#now();
    if (now < this.#endsAt) return;
    this.#taken = new Map();
    this.#endsAt = now + WINDOW_MS;
  }
}
