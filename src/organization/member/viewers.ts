import type { Clock } from '../../kernel/clock.ts';
import type { Notices } from '../../database/notices.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { Read } from '../../query/context.ts';
import type { AccessTokens } from '../session/access-token.ts';
import { loadViewer, type ViewerKey } from './load-viewer.ts';

/**
 * Viewers live so long without being asked for again. Changes of members, posts, sessions and law are heard of at once,
 * in whichever process they are made; this bounds what a line that went dead without a word can hide, and a day's end.
 */
const FRESH_MS = 3_000;
const MOST_KNOWN = 5_000;

export interface Viewers {
  readonly viewerOf: (token: string) => Promise<Viewer | null>;
  /** Forgets what is known of a member, or of a whole organization when its posts or law changed; both go by their uuid. */
  readonly forget: (id: string) => void;
}

/** The channel on which the store tells of members and organizations that changed, by their uuid. */
export const viewerChannel = 'closedloop_viewers';

export interface ViewerParts {
  readonly read: Read;
  readonly clock: Clock;
  readonly accessTokens: AccessTokens;
  /** What `viewerChannel` carries. */
  readonly notices: Pick<Notices, 'follow' | 'isListening'>;
  readonly freshMs?: number;
}

/** Turns access tokens into viewers. Each is loaded once in a few seconds, however many requests carry it. */
export function createViewers({ read, clock, accessTokens, notices, freshMs = FRESH_MS }: ViewerParts): Viewers {
  const known = new Map<string, { readonly viewer: Promise<Viewer | null>; readonly key: ViewerKey; readonly loadedAt: number }>();
  const forget = (id: string): void => {
    for (const [sessionId, { key }] of known) if (key.memberId === id || key.organizationId === id) known.delete(sessionId);
  };
  notices.follow({ onNotice: forget, onGap: () => known.clear() });
  return {
    async viewerOf(token) {
      const claims = await accessTokens.verify(token);
      if (!claims) return null;
      const found = known.get(claims.sessionId);
      const now = performance.now();
      if (found && now - found.loadedAt < freshMs) return found.viewer;
      const { organizationId, memberId, sessionId } = claims;
      const key: ViewerKey = { organizationId, memberId, sessionId };
      const viewer = loadViewer(read, clock, key);
      if (!notices.isListening()) return viewer;
      known.delete(sessionId);
      if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
      known.set(sessionId, { viewer, key, loadedAt: now });
      // A failed load is nobody's viewer: the next request tries again.
      viewer.catch(() => known.get(sessionId)?.viewer === viewer && known.delete(sessionId));
      return viewer;
    },
    forget,
  };
}
