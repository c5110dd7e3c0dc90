import { isIPv6 } from 'node:net';
import type { ExchangePoints } from '../database/shared-points.ts';
import type { Viewer } from '../governance/viewer.ts';
import { PointWindow, type Points } from './point-window.ts';

/** What remains of the caller's points after an operation, under every policy that it falls under. */
export interface Allowance {
  readonly policies: readonly Policy[];
  readonly isExceeded: boolean;
  /** Until the window of what is exceeded, or of the first policy, ends. */
  readonly resetSeconds: number;
}

export interface Policy extends Points {
  readonly name: 'member' | 'token' | 'address';
}

/** Whose points are taken. */
export interface Counted {
  readonly viewer: Viewer | null;
  readonly address: string;
}

export interface RateLimits {
  /** Takes an operation's cost from whoever asks; null where nobody counts. */
  take(caller: Counted, cost: number): Allowance | null;
  /** The allowance of a caller who has no points left, before anything is done for them; null for everybody else. */
  exhausted(caller: Counted): Allowance | null;
  /** Tells other processes what heavy users took here, and learns what they took there. */
  exchange(exchange: ExchangePoints): Promise<void>;
}

/** Points per minute, or null without limit. */
export interface RateLimitSettings {
  readonly memberPoints?: number | null;
  /** Of one session: a script that runs away leaves its member's screen alive. */
  readonly tokenPoints?: number | null;
  readonly strangerPoints?: number | null;
}

/**
 * Counts points per minute: of members by token and over all their tokens, of strangers by address, so that a stranger
 * uses up nobody else's. Each process counts at once, without a round trip; heavy users are counted over all processes
 * by an exchange every second, so that they get no more than a second's worth beyond their points.
 */
export function createRateLimits(
  { memberPoints = null, tokenPoints = null, strangerPoints = null }: RateLimitSettings,
  now: () => number = Date.now,
): RateLimits {
  const windowOf = (points: number | null): PointWindow | null => (points === null ? null : new PointWindow(points, now));
  const windows = { token: windowOf(tokenPoints), member: windowOf(memberPoints), address: windowOf(strangerPoints) };
  /** The narrowest first: what a token may not spend is not taken from its member. */
  const keysOf = ({ viewer, address }: Counted): readonly (readonly [Policy['name'], string])[] => {
    if (!viewer) return [['address', networkOf(address)]];
    return [...(viewer.sessionId ? [['token', viewer.sessionId] as const] : []), ['member', viewer.memberId]];
  };
  const allowanceOf = (caller: Counted, ask: (window: PointWindow, key: string) => Points): Allowance | null => {
    const policies: Policy[] = [];
    for (const [name, key] of keysOf(caller)) {
      const window = windows[name];
      if (!window) continue;
      const points = ask(window, key);
      policies.push({ name, ...points });
      if (points.isExceeded) break;
    }
    const telling = policies.at(-1);
    if (!telling) return null;
    return { policies, isExceeded: telling.isExceeded, resetSeconds: telling.resetSeconds };
  };
  return {
    take: (caller, cost) => allowanceOf(caller, (window, key) => window.take(key, cost)),
    exhausted(caller) {
      const allowance = allowanceOf(caller, (window, key) => window.look(key));
      return allowance?.isExceeded ? allowance : null;
    },
    async exchange(exchange) {
      for (const [name, window] of Object.entries(windows)) {
        const { endsAt, taken } = window?.tell() ?? { endsAt: 0, taken: new Map<string, number>() };
        if (taken.size === 0) continue;
        const totals = await exchange(endsAt, new Map([...taken].map(([key, points]) => [`${name} ${key}`, points])));
        for (const key of taken.keys()) window!.learn(endsAt, key, totals.get(`${name} ${key}`) ?? 0);
      }
    },
  };
}

/** One subscriber has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const filled = address.includes('::') ? Array.from({ length: 8 - groups.length - after.length }, () => '0') : [];
  return [...groups, ...filled, ...after].slice(0, 4).join(':');
}

/**
 * The header fields of draft-ietf-httpapi-ratelimit-headers-11: `RateLimit-Policy` is what there is in a minute,
 * `RateLimit` what remains of it and for how many seconds. Points are no registered unit, so a parameter of ours names it.
 */
export function rateLimitHeaders({ policies }: Allowance): Readonly<Record<'ratelimit-policy' | 'ratelimit', string>> {
  return {
    'ratelimit-policy': policies.map(({ name, limit }) => `"${name}";q=${limit};w=60;closedloop-unit="points"`).join(', '),
    ratelimit: policies.map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`).join(', '),
  };
}
