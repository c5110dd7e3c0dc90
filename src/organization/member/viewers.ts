import type { Clock } from '../../kernel/clock.ts';
import { remember } from '../../kernel/remember.ts';
import type { Notices } from '../../database/notices.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { Read } from '../../query/context.ts';
import type { AccessTokens } from '../session/access-token.ts';
import { findToken } from '../token/find-token.ts';
import { hashToken, isApiToken, organizationOf } from '../token/token-text.ts';
import { loadViewer } from './load-viewer.ts';

/**
 * Viewers live so long without being asked for again. Changes of members, posts, sessions, tokens and law are heard of at
 * once, in whichever process they are made; this bounds what a line that went dead without a word can hide, and a day's end.
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
  /** Hears that an API token was used. */
  readonly noteUse: (organizationId: string, tokenId: string) => void;
  readonly freshMs?: number;
}

interface Known {
  readonly viewer: Promise<Viewer | null>;
  readonly organizationId: string;
  /** Null for an API token while it is looked up: whoever it belongs to may be meant by a notice. */
  memberId: string | null;
  readonly loadedAt: number;
}

/** Turns access tokens and API tokens into viewers. Each is loaded once in a few seconds, however many requests carry it. */
export function createViewers({ read, clock, accessTokens, notices, noteUse, freshMs = FRESH_MS }: ViewerParts): Viewers {
  const known = new Map<string, Known>();
  const forget = (id: string): void => {
    for (const [key, { memberId, organizationId }] of known) {
      if (memberId === id || memberId === null || organizationId === id) known.delete(key);
    }
  };
  notices.follow({ onNotice: forget, onGap: () => known.clear() });

  /** What is known under the key, or what `load` answers, to be known from now on. */
  function fresh(
    key: string,
    whose: Pick<Known, 'organizationId' | 'memberId'>,
    load: () => Promise<Viewer | null>,
  ): Promise<Viewer | null> {
    const found = known.get(key);
    const now = performance.now();
    if (found && now - found.loadedAt < freshMs) return found.viewer;
    const viewer = load();
    if (!notices.isListening()) return viewer;
    const entry: Known = { ...whose, viewer, loadedAt: now };
    known.delete(key);
    remember(known, key, entry, MOST_KNOWN);
    viewer.then(
      (loaded) => {
        entry.memberId = loaded?.memberId ?? whose.memberId;
      },
      // A failed load is nobody's viewer: the next request tries again.
      () => known.get(key) === entry && known.delete(key),
    );
    return viewer;
  }

  async function ofSession(text: string): Promise<Viewer | null> {
    const claims = await accessTokens.verify(text);
    return claims && fresh(claims.sessionId, claims, () => loadViewer(read, clock, claims));
  }

  async function ofApiToken(text: string): Promise<Viewer | null> {
    const organizationId = organizationOf(text);
    if (organizationId === null) return null;
    const viewer = await fresh(hashToken(text), { organizationId, memberId: null }, async () => {
      const key = await findToken(read, clock, text);
      return key && loadViewer(read, clock, key);
    });
    if (!viewer?.token || viewer.token.expiresAt <= clock.now()) return null;
    noteUse(organizationId, viewer.token.id);
    return viewer;
  }

  return { viewerOf: (text) => (isApiToken(text) ? ofApiToken(text) : ofSession(text)), forget };
}
