import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../governance/viewer.ts';

const MINUTE = 60;

/** Points that remain in the present minute, as the `RateLimit` headers tell them. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

export interface RateLimits {
  /** Takes an operation's cost from whoever asks: a member, or a stranger's address. */
  take(caller: Counted, cost: number): Promise<Allowance | null>;
}

/** Whose points are taken. */
export interface Counted {
  readonly viewer: Viewer | null;
  readonly address: string;
}

/**
 * Counts points per minute: for members over all their sessions, for strangers by address. Each process counts for
 * itself, so that a limit is a bound for one process and never costs a round trip.
 */
export function createRateLimits({
  memberPoints,
  strangerPoints,
}: {
  readonly memberPoints: number | null;
  readonly strangerPoints: number | null;
}): RateLimits {
  const members = limiter(memberPoints);
  const strangers = limiter(strangerPoints);
  return {
    async take({ viewer, address }, cost) {
      const counted = viewer ? members : strangers;
      if (!counted) return null;
      const key = viewer ? viewer.memberId : address;
      try {
        return allowance(counted.points, await counted.consume(key, cost), false);
      } catch (result) {
        if (result instanceof RateLimiterRes) return allowance(counted.points, result, true);
        throw result;
      }
    },
  };
}

function limiter(points: number | null): RateLimiterMemory | null {
  return points === null ? null : new RateLimiterMemory({ points, duration: MINUTE });
}

function allowance(limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes, isExceeded: boolean): Allowance {
  return { limit, remaining: Math.max(0, remainingPoints), resetSeconds: Math.ceil(msBeforeNext / 1000), isExceeded };
}

/** The `RateLimit` header: points in a minute, points that remain, seconds until they are whole again. */
export function describeAllowance({ limit, remaining, resetSeconds }: Allowance): string {
  return `limit=${limit}, remaining=${remaining}, reset=${resetSeconds}`;
}
