import type { Currency } from '../kernel/money.ts';
import type { Locale } from '../kernel/refusal.ts';
import type { Law } from './law.ts';

/** A post in force today: a role of the pack in one department. Member ids and unit ids are uuids. */
export interface HeldPost {
  readonly id: string;
  readonly role: string;
  readonly departmentId: string | null;
  /** Slug of the pack's department template, such as `research_team`; null for departments that the template does not know. */
  readonly departmentSlug: string | null;
  /** Template slug of the department that this post heads, or null; implications `when_head_of` look here. */
  readonly headOf: string | null;
  /** The department and everything below it (teams, branches): what reach `department` covers. */
  readonly unitIds: readonly string[];
  /** The post's own department alone: what reach `team` covers beside direct reports. */
  readonly teamUnitIds: readonly string[];
  /** Members with a post in `unitIds`. */
  readonly departmentMemberIds: readonly string[];
  /** Members with a post in `teamUnitIds`, and direct reports of the holder. */
  readonly teamMemberIds: readonly string[];
  readonly regionIds: readonly string[];
}

/** What somebody else may do for the holder of a post: the delegator's posts, narrowed by action and amount. */
export interface HeldDelegation {
  readonly id: string;
  readonly fromMemberId: string;
  readonly fromName: string;
  readonly actions: readonly string[];
  /** Highest amount in the base currency's minor unit, or null without limit. */
  readonly amountLimit: bigint | null;
  readonly posts: readonly HeldPost[];
  /** Direct reports of the delegator: what the relation `superior` covers when it is delegated. */
  readonly directReportIds: readonly string[];
}

/** The API token that a request carries instead of a sign-in. */
export interface HeldToken {
  readonly id: string;
  /** Its readable part, such as `clk_7Fq2LmPx`. */
  readonly prefix: string;
  readonly expiresAt: Date;
}

/** The signed-in member as the law sees them; immutable, built once per token and cached for seconds. */
export interface Viewer {
  readonly organizationId: string;
  readonly memberId: string;
  /** True for a machine that holds a post: it does what the post may, and decides nothing. */
  readonly isServiceAccount?: boolean;
  /** Name of the system role that works here instead of a member (`system-role.ts`). */
  readonly systemRole?: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Currency in which amounts are compared and summed. */
  readonly baseCurrency: Currency;
  /** Calendar month in which the fiscal year of the organization begins, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly law: Law;
  readonly posts: readonly HeldPost[];
  /** Duties given to the member beside posts, such as `legal`. */
  readonly duties: readonly string[];
  /** Duties that nobody in the organization holds today: their steps go to the head of all marketing. */
  readonly vacantDuties: readonly string[];
  /** Direct reports: what a grant to the relation `superior` covers with reach `team`. */
  readonly directReportIds: readonly string[];
  /** Everybody below in the reporting line, any depth (R3 of reading.md), without the member. */
  readonly lineMemberIds: readonly string[];
  /** Head of the company (class `top`): reads all business records (R3). */
  readonly isHeadOfCompany: boolean;
  /** A background check and training are recorded (G19). */
  readonly isCleared: boolean;
  readonly delegations: readonly HeldDelegation[];
  /** Actions that the token is limited to, or null for a member's own sign-in. */
  readonly scope: ReadonlySet<string> | null;
  /** The API token that limits it; absent for a member's own sign-in. */
  readonly token?: HeldToken;
  /** The session, or the API token, that carries the request. */
  readonly sessionId: string | null;
}
