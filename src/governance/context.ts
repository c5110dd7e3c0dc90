import type DataLoader from 'dataloader';
import type { Clock } from '../kernel/clock.ts';
import type { Locale } from '../kernel/refusal.ts';
import type { Viewer } from './viewer.ts';

/** A member as named in "who may": readable by every member of the organization. */
export interface NamedMember {
  readonly id: string;
  readonly name: string;
}

/** What every resolver gets: who asks, in which language, when. Higher floors extend it with their doors. */
export interface LawContext {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly requestId: string;
  /** Members of the viewer's organization who hold a role today, by role slug. */
  readonly membersByRole: DataLoader<string, readonly NamedMember[]>;
}
