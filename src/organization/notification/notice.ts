import { invariant } from '../../kernel/invariant.ts';
import type { Locale } from '../../kernel/refusal.ts';
import type { ClauseRef } from '../../governance/law.ts';
import type { LocalText } from '../../governance/pack.ts';
import { modelOf, type Class } from '../../query/model.ts';
import type { Happening } from '../../workflow/happening.ts';
import type { AccessKind } from '../record-access/access-kind.vocabulary.ts';
import { valueFault, type NoticeValue } from './notice-value.ts';
import type { NotificationMail } from './notification.vocabulary.ts';
import type { Occasion } from './occasion.ts';
import type { Recipient } from './recipient.ts';

/** Whom a notice goes to, by which clauses: in force where one of them is; and when, where not every time. */
export interface Addressing {
  readonly recipient: Recipient;
  readonly clauses: readonly ClauseRef[];
  readonly when: (happening: Happening) => boolean;
}

/** One kind of notification: what it follows from, who is told by which clause, and what they read. */
export interface Notice {
  readonly kind: string;
  readonly on: Occasion;
  readonly to: readonly Addressing[];
  /** Set where the document orders the notice itself: the record is opened to whom it goes to, and nobody switches it off. */
  readonly opens: keyof typeof AccessKind | null;
  /** Relation of the record to the one that the notice leads to; null for the record itself. */
  readonly about: string | null;
  readonly title: LocalText;
  /** Words in braces are values: `actor` and those of `values`. */
  readonly text: LocalText;
  readonly values: Readonly<Record<string, NoticeValue>>;
  /** How values are spelled that are names in a catalogue; others stand as they are. */
  readonly spelled: Readonly<Record<string, (value: string, locale: Locale) => string>>;
  /** Field of the record with the clauses that it rests on, which are cited instead of those of the addressing. */
  readonly cites: string | null;
  /** Whether everybody whom it goes to reads the record, so that it may tell more than a link shows. */
  readonly isForReaders: boolean;
  /** Whether it is mailed, as long as the member chose nothing else. */
  readonly mail: keyof typeof NotificationMail;
}

/** What the list of notices may leave out. */
export type NoticeOptions = Omit<Notice, 'kind' | keyof typeof usual> & Partial<Pick<Notice, keyof typeof usual>>;

const usual = { opens: null, about: null, spelled: {}, cites: null, isForReaders: false, mail: 'DAILY' } as const;

/** Declares a kind of notification. Refuses values that a link does not show (R5), since its readers may see no more. */
export function notify(kind: string, options: NoticeOptions): Notice {
  const notice: Notice = { ...usual, ...options, kind };
  for (const [name, value] of Object.entries(notice.values)) {
    const fault = valueFault(notice.on.type, value, notice.isForReaders);
    invariant(fault === null, `${kind} tells ${name}, which ${fault}`);
  }
  return notice;
}

/** Says to whom a notice goes by which clauses. */
export function to(recipient: Recipient, clauses: readonly ClauseRef[], when: Addressing['when'] = () => true): Addressing {
  return { recipient, clauses, when };
}

let arranged: readonly Notice[] = [];
let byKind: ReadonlyMap<string, Notice> = new Map();

/** Takes the one list of notices; of several that tell one member of one deed, the first does. */
export function arrangeNotices(notices: readonly Notice[]): void {
  byKind = new Map(notices.map((notice) => [notice.kind, notice]));
  invariant(byKind.size === notices.length, 'each kind of notification is declared once');
  arranged = notices;
}

export function allNotices(): readonly Notice[] {
  return arranged;
}

export function noticeOf(kind: string): Notice | undefined {
  return byKind.get(kind);
}

/** The type of record that a notice leads to. */
export function aboutOf({ on, about }: Notice): Class {
  if (about === null) return on.type;
  const relation = modelOf(on.type).fields.get(about);
  invariant(relation?.kind === 'one', `${modelOf(on.type).name}.${about} is a relation`);
  return relation.target();
}

/** Types of records that notices lead to. */
export function noticedTypes(): readonly Class[] {
  return [...new Set(arranged.map(aboutOf))].filter((type) => modelOf(type).published);
}
