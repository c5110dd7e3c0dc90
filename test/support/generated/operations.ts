/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The acceptance by the customer. */
export type AcceptImplementationInput = {
  /** What the customer said. */
  readonly acceptance?: string | null | undefined;
  /** Day on which the customer accepted. */
  readonly acceptedOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** The token of an invitation, and a password. */
export type AcceptInvitationInput = {
  /** Password, 12 characters or more. */
  readonly password: string;
  /** Token that came with the invitation. */
  readonly token: string;
};

/** Why a record is open to a member beside all grants (R4). */
export type AccessKind =
  /** A copy or report that a clause orders. */
  | 'COPY'
  /** An invitation to a review that a clause orders. */
  | 'INVITATION'
  /** A notification that a clause orders. */
  | 'NOTIFICATION';

/** Condition on a value of a fixed vocabulary. */
export type AccessKindFilter = {
  /** Equal to. */
  readonly eq?: AccessKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<AccessKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: AccessKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<AccessKind> | null | undefined;
};

/** Which AccessLogEntry records; all given conditions must hold. */
export type AccessLogEntryWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<AccessLogEntryWhere> | null | undefined;
  /** When it was read. */
  readonly at?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who read. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: AccessLogEntryWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<AccessLogEntryWhere> | null | undefined;
};

/** A branch that begins to work. */
export type ActivateBranchInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A target that has bought. */
export type ActivateCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Day of the first purchase. */
  readonly firstPurchaseOn?: string | null | undefined;
  /** Id of the record. */
  readonly id: string;
};

/** A segment that is to be used. */
export type ActivateSegmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A further member who must agree to an open step. */
export type AddApproverInput = {
  /** The approval. */
  readonly approvalId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the approval that the caller saw; another one is refused as stale. Without it the decisions of others since do not matter. */
  readonly expectedVersion?: number | null | undefined;
  /** Whom to ask. */
  readonly memberId: string;
  /** The step; the one that waits for the viewer when absent. */
  readonly stepId?: string | null | undefined;
};

/** A new person at a customer. */
export type AddContactInput = {
  /** Birthday. */
  readonly birthday?: string | null | undefined;
  /** The customer. */
  readonly customerId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Whether this is the person to turn to first; another one then is no longer. */
  readonly isPrimary?: boolean | null | undefined;
  /** Whether the person agreed to be on the e-mail marketing list. */
  readonly mailingConsent?: boolean | null | undefined;
  /** Mobile telephone. */
  readonly mobile?: string | null | undefined;
  /** Name. */
  readonly name: string;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Preferences. */
  readonly preferences?: string | null | undefined;
  /** Position at the customer. */
  readonly title?: string | null | undefined;
  /** WeChat name. */
  readonly weChat?: string | null | undefined;
};

/** What the customer agreed to. */
export type AgreeOpportunityInput = {
  /** Agreement on solution and quotation, and how it was given (TM-5.1.4a, MS-3.2.3b, MC-4.2.5). */
  readonly agreement?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** Condition on a list of Allowance records. */
export type AllowanceListWhere = {
  /** No readable record fulfils it. */
  readonly none?: AllowanceWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: AllowanceWhere | null | undefined;
};

/** Where a sales allowance stands (P18). */
export type AllowanceState =
  /** Given to the customer. */
  | 'APPLIED'
  /** Passed on to the next authority. */
  | 'ESCALATED'
  /** Granted. */
  | 'GRANTED'
  /** Refused. */
  | 'REFUSED'
  /** Asked for. */
  | 'REQUESTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type AllowanceStateFilter = {
  /** Equal to. */
  readonly eq?: AllowanceState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<AllowanceState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: AllowanceState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<AllowanceState> | null | undefined;
};

/** Which Allowance records; all given conditions must hold. */
export type AllowanceWhere = {
  /** How much the customer is to get. */
  readonly amount?: MoneyFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<AllowanceWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer who gets it. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who granted, refused or revoked it. */
  readonly decidedBy?: MemberWhere | null | undefined;
  /** Day of the decision. */
  readonly decidedOn?: DayFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that the opportunity was booked for when it was asked for. */
  readonly department?: DepartmentWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether who asked for it decided it too: within the own limit, or where nobody else could (G20). */
  readonly isOwnDecision?: BooleanFilter | null | undefined;
  /** Not this. */
  readonly not?: AllowanceWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The opportunity that it is for. */
  readonly opportunity?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<AllowanceWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Region that the opportunity was booked for when it was asked for. */
  readonly region?: RegionWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who asked for it. */
  readonly requestedBy?: MemberWhere | null | undefined;
  /** Where it stands. */
  readonly state?: AllowanceStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Where an amendment to a contract stands (P21). */
export type AmendmentState =
  /** Drafted. */
  | 'DRAFT'
  /** Under review. */
  | 'IN_REVIEW'
  /** Its parts are being signed by the departments. */
  | 'IN_SIGNATURE'
  /** Dropped before it was signed. */
  | 'REJECTED'
  /** Both parts signed by the departments. */
  | 'RELEASED'
  /** Review passed. */
  | 'REVIEW_PASSED'
  /** Signed with the customer: the contract says so now. */
  | 'SIGNED';

/** Condition on a value of a fixed vocabulary. */
export type AmendmentStateFilter = {
  /** Equal to. */
  readonly eq?: AmendmentState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<AmendmentState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: AmendmentState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<AmendmentState> | null | undefined;
};

/** What the customer needs. */
export type AnalyseOpportunityNeedsInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Needs of the customer (TM-5.1.2, MS-3.2.2b, MC-4.2.4). */
  readonly needs?: string | null | undefined;
  /** Pain points of the customer (TM-5.1.2). */
  readonly painPoints?: string | null | undefined;
};

/** An entry that is wrong. */
export type AnnulInteractionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Condition on a list of ApiToken records. */
export type ApiTokenListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ApiTokenWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ApiTokenWhere | null | undefined;
};

/** Whether an API token was revoked. */
export type ApiTokenState =
  /** Holds until it expires. */
  | 'ACTIVE'
  /** Revoked. */
  | 'REVOKED';

/** Condition on a value of a fixed vocabulary. */
export type ApiTokenStateFilter = {
  /** Equal to. */
  readonly eq?: ApiTokenState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ApiTokenState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ApiTokenState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ApiTokenState> | null | undefined;
};

/** Which ApiToken records; all given conditions must hold. */
export type ApiTokenWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** When it stops to hold. */
  readonly expiresAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who works by it. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: ApiTokenWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** Its readable beginning, such as `clk_7Fq2LmPx`. */
  readonly prefix?: TextFilter | null | undefined;
  /** Whether it was revoked. */
  readonly state?: ApiTokenStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** An allowance that the customer got. */
export type ApplyAllowanceInput = {
  /** Number of the quotation, contract or invoice in which the customer got it. */
  readonly appliedTo?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A precaution for poor credit. */
export type ApplyPrecautionInput = {
  /** Highest credit, for a credit limit. */
  readonly creditLimit?: MoneyInput | null | undefined;
  /** The customer. */
  readonly customerId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Measure, out of the list of the organization; PREPAYMENT, CREDIT_LIMIT or GUARANTEE while it keeps none. */
  readonly measure?: string | null | undefined;
  /** Further terms. */
  readonly terms?: string | null | undefined;
};

/** A post for a member, for some days. */
export type AppointMemberInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** First day; today when absent. */
  readonly fromDay?: string | null | undefined;
  /** Id of the record. */
  readonly id: string;
  /** The post. */
  readonly postId: string;
  /** The superior; otherwise the one that follows from the reporting line. */
  readonly superiorId?: string | null | undefined;
  /** First day on which the post is no longer held. */
  readonly untilDay?: string | null | undefined;
};

/** Condition on a list of Appointment records. */
export type AppointmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: AppointmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: AppointmentWhere | null | undefined;
};

/** Which Appointment records; all given conditions must hold. */
export type AppointmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<AppointmentWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** First day of the hold. */
  readonly fromDay?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The member who holds it. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: AppointmentWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<AppointmentWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The post held. */
  readonly post?: PostWhere | null | undefined;
  /** First day on which the post is no longer held; empty while it is. */
  readonly untilDay?: DayFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** What is decided on a step of an approval. */
export type ApprovalDecision =
  /** Agree. */
  | 'APPROVE'
  /** Disagree, so that the separate meeting of the chain decides. */
  | 'ESCALATE'
  /** Give back to the author, with a reason. */
  | 'RETURN';

/** Condition on a list of Approval records. */
export type ApprovalListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ApprovalWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ApprovalWhere | null | undefined;
};

/** How many of those asked must agree. */
export type ApprovalMode =
  /** All of them. */
  | 'ALL'
  /** One of them. */
  | 'ANY';

/** Where an approval stands. */
export type ApprovalState =
  /** All steps have passed. */
  | 'APPROVED'
  /** Waits for decisions. */
  | 'PENDING'
  /** Given back with a reason. */
  | 'RETURNED'
  /** Void, because what was to be approved has changed. */
  | 'VOIDED'
  /** Taken back by the author. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type ApprovalStateFilter = {
  /** Equal to. */
  readonly eq?: ApprovalState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ApprovalState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ApprovalState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ApprovalState> | null | undefined;
};

/** Condition on a list of ApprovalStep records. */
export type ApprovalStepListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ApprovalStepWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ApprovalStepWhere | null | undefined;
};

/** Where a step of an approval stands. */
export type ApprovalStepState =
  /** Passed. */
  | 'APPROVED'
  /** No agreement: passed on to the separate meeting. */
  | 'ESCALATED'
  /** Waits for decisions. */
  | 'OPEN'
  /** Given back with a reason. */
  | 'RETURNED'
  /** Not needed. */
  | 'SKIPPED'
  /** Void, because what was to be approved has changed. */
  | 'VOIDED'
  /** Its turn has not come. */
  | 'WAITING';

/** Condition on a value of a fixed vocabulary. */
export type ApprovalStepStateFilter = {
  /** Equal to. */
  readonly eq?: ApprovalStepState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ApprovalStepState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ApprovalStepState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ApprovalStepState> | null | undefined;
};

/** Which ApprovalStep records; all given conditions must hold. */
export type ApprovalStepWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ApprovalStepWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The approval. */
  readonly approval?: ApprovalWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: ApprovalStepWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ApprovalStepWhere> | null | undefined;
  /** Place in the route, from 1. */
  readonly place?: IntegerFilter | null | undefined;
  /** Slug of the step, such as `quote.approve`, or of the role. */
  readonly slug?: TextFilter | null | undefined;
  /** Where it stands. */
  readonly state?: ApprovalStepStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Who was asked, and what was decided. */
  readonly votes?: ApprovalVoteListWhere | null | undefined;
};

/** Condition on a list of ApprovalVote records. */
export type ApprovalVoteListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ApprovalVoteWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ApprovalVoteWhere | null | undefined;
};

/** What somebody who was asked decided. */
export type ApprovalVoteState =
  /** Agreed. */
  | 'APPROVED'
  /** Asked, has not decided. */
  | 'ASKED'
  /** Not needed any more. */
  | 'DROPPED'
  /** Disagreed, so that a separate meeting decides. */
  | 'ESCALATED'
  /** Gave it back. */
  | 'RETURNED';

/** Condition on a value of a fixed vocabulary. */
export type ApprovalVoteStateFilter = {
  /** Equal to. */
  readonly eq?: ApprovalVoteState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ApprovalVoteState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ApprovalVoteState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ApprovalVoteState> | null | undefined;
};

/** Which ApprovalVote records; all given conditions must hold. */
export type ApprovalVoteWhere = {
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who asked this member beside those whom the chain asks. */
  readonly addedBy?: MemberWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<ApprovalVoteWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The approval. */
  readonly approval?: ApprovalWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** When it was decided. */
  readonly decidedAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who decided; empty before. */
  readonly decidedBy?: MemberWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who is asked, or decided without having been asked. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: ApprovalVoteWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. On whose behalf it was decided; empty where it was in the own right. */
  readonly onBehalfOf?: MemberWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ApprovalVoteWhere> | null | undefined;
  /** What was decided. */
  readonly state?: ApprovalVoteStateFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The step. */
  readonly step?: ApprovalStepWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Which Approval records; all given conditions must hold. */
export type ApprovalWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ApprovalWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who made what is to be approved, and does not decide on it either (G20). */
  readonly author?: MemberWhere | null | undefined;
  /** Slug of the chain, such as `quote.approval`. */
  readonly chain?: TextFilter | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** When it ended; empty while it waits. */
  readonly decidedAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it waits for a decision of the viewer, or of somebody who delegated it. */
  readonly isMine?: BooleanFilter | null | undefined;
  /** Not this. */
  readonly not?: ApprovalWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. On whose behalf it was submitted; empty where it was in the own right. */
  readonly onBehalfOf?: MemberWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ApprovalWhere> | null | undefined;
  /** Where it stands. */
  readonly state?: ApprovalStateFilter | null | undefined;
  /** Its route, in order. */
  readonly steps?: ApprovalStepListWhere | null | undefined;
  /** When it was submitted. */
  readonly submittedAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who submitted it. */
  readonly submittedBy?: MemberWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Who was asked, and what was decided. */
  readonly votes?: ApprovalVoteListWhere | null | undefined;
};

/** Where a contract is kept. */
export type ArchiveContractInput = {
  /** Where the original lies (BS-2.2.4d). */
  readonly archivePlace?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** What the assessment found. */
export type AssessCreditInput = {
  /** What the level rests on. */
  readonly basis?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Level, out of the list of the organization; GOOD or POOR while it keeps none. */
  readonly level?: string | null | undefined;
};

/** Members who become responsible for a customer. */
export type AssignCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The members; those who are responsible already stay so. */
  readonly memberIds: ReadonlyArray<string>;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A duty that a member is given beside posts. */
export type AssignDutyInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The duty, such as `legal`. */
  readonly duty: string;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** First day; today when absent. */
  readonly fromDay?: string | null | undefined;
  /** Id of the record. */
  readonly id: string;
  /** First day on which the duty is no longer held. */
  readonly untilDay?: string | null | undefined;
};

/** Who implements a contract. */
export type AssignImplementationInput = {
  /** Who implements it from now on. */
  readonly assigneeId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A new responsible person. */
export type AssignOpportunityInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Who is responsible from now on. */
  readonly owner: string;
};

/** A region that a member shall own. */
export type AssignRegionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The member. */
  readonly memberId: string;
  /** The region. */
  readonly regionId: string;
};

/** An uploaded file that is to be attached to the record that it was requested for. */
export type AttachFileInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the upload. */
  readonly uploadId: string;
};

/** Condition on a list of Attachment records. */
export type AttachmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: AttachmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: AttachmentWhere | null | undefined;
};

/** Which Attachment records; all given conditions must hold. */
export type AttachmentWhere = {
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The amendment, where it is attached to one. */
  readonly amendment?: ContractAmendmentWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<AttachmentWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contact, where it is attached to one. */
  readonly contact?: ContactWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract, where it is attached to one. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer, where it is attached to the customer file itself. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The implementation, where it is attached to one. */
  readonly implementation?: ImplementationWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The call, message or visit, where it is attached to one. */
  readonly interaction?: InteractionWhere | null | undefined;
  /** Name of the file. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: AttachmentWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The opportunity, where it is attached to one. */
  readonly opportunity?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<AttachmentWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Which AuditEntry records; all given conditions must hold. */
export type AuditEntryWhere = {
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who did it; null for the platform itself. */
  readonly actor?: MemberWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<AuditEntryWhere> | null | undefined;
  /** When it was done. */
  readonly at?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: AuditEntryWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<AuditEntryWhere> | null | undefined;
  /** Type of the record. */
  readonly recordType?: TextFilter | null | undefined;
};

/** Condition on a yes or no. */
export type BooleanFilter = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
};

/** What a follow-up found (MS-3.2.2a, MS-3.2.2b). */
export type BuyingIntention =
  /** Intends to buy. */
  | 'BUYING'
  /** No intention. */
  | 'NONE'
  /** Undecided. */
  | 'UNDECIDED';

/** Condition on a value of a fixed vocabulary. */
export type BuyingIntentionFilter = {
  /** Equal to. */
  readonly eq?: BuyingIntention | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<BuyingIntention> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: BuyingIntention | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<BuyingIntention> | null | undefined;
};

/** What a calendar makes of a day. */
export type CalendarDayKind =
  /** Not worked on. */
  | 'HOLIDAY'
  /** Worked on although it is at a weekend. */
  | 'WORKDAY';

/** Condition on a value of a fixed vocabulary. */
export type CalendarDayKindFilter = {
  /** Equal to. */
  readonly eq?: CalendarDayKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<CalendarDayKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: CalendarDayKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<CalendarDayKind> | null | undefined;
};

/** Which CalendarDay records; all given conditions must hold. */
export type CalendarDayWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CalendarDayWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** The day. */
  readonly day?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** What the calendar makes of it. */
  readonly kind?: CalendarDayKindFilter | null | undefined;
  /** Not this. */
  readonly not?: CalendarDayWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CalendarDayWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Year of the calendar that it belongs to. */
  readonly year?: IntegerFilter | null | undefined;
};

/** Where the working days of a year come from. */
export type CalendarSource =
  /** The published holidays and make-up workdays of the country. */
  | 'NATIONAL'
  /** The organization has taken over or changed the calendar of the year. */
  | 'ORGANIZATION'
  /** No calendar is known yet: weekends only. */
  | 'WEEKENDS';

/** What changes of an amendment that is not signed; what is left out stays. */
export type ChangeAmendmentInput = {
  /** What the customer pays from then on. */
  readonly amount?: MoneyInput | null | undefined;
  /** Terms of the commercial part from then on. */
  readonly commercialTerms?: string | null | undefined;
  /** Day by which is delivered from then on. */
  readonly deliveryDueOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Last day on which the contract holds from then on. */
  readonly expiresOn?: string | null | undefined;
  /** Id of the record. */
  readonly id: string;
  /** Whether it is special by the criterion of the organization (BS-3.2c). */
  readonly isSpecial?: boolean | null | undefined;
  /** When and how it is paid from then on. */
  readonly paymentTerms?: string | null | undefined;
  /** Why the contract changes. */
  readonly reason?: string | null | undefined;
  /** Terms of the technical part from then on. */
  readonly technicalTerms?: string | null | undefined;
};

/** What the organization makes of one day. */
export type ChangeCalendarDayInput = {
  /** The day, today or later. */
  readonly day: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What it becomes; null makes it an ordinary day again. */
  readonly kind?: CalendarDayKind | null | undefined;
  /** Name of the holiday, or why the day is worked on. */
  readonly name?: string | null | undefined;
};

/** What changed about a person at a customer. */
export type ChangeContactInput = {
  /** Birthday. */
  readonly birthday?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Version of the contact that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the contact. */
  readonly id: string;
  /** Whether this is the person to turn to first; another one then is no longer. */
  readonly isPrimary?: boolean | null | undefined;
  /** Whether the person agreed to be on the e-mail marketing list. */
  readonly mailingConsent?: boolean | null | undefined;
  /** Mobile telephone. */
  readonly mobile?: string | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Preferences. */
  readonly preferences?: string | null | undefined;
  /** Position at the customer. */
  readonly title?: string | null | undefined;
  /** WeChat name. */
  readonly weChat?: string | null | undefined;
};

/** What changes of a contract that is not signed; what is left out stays. */
export type ChangeContractInput = {
  /** What the customer pays (MC-4.2.5). */
  readonly amount?: MoneyInput | null | undefined;
  /** Terms of the commercial part (MS-3.2.3c, BS-3.2d). */
  readonly commercialTerms?: string | null | undefined;
  /** Our rights and obligations; as a whole (TM-5.1.4b). */
  readonly company?: ContractSideInput | null | undefined;
  /** The customer's rights and obligations; as a whole (TM-5.1.4b). */
  readonly customer?: ContractSideInput | null | undefined;
  /** Day by which is delivered (MC-4.2.5). */
  readonly deliveryDueOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Whether it is special by the criterion of the organization (BS-3.2c). */
  readonly isSpecial?: boolean | null | undefined;
  /** What kind of contract it is. */
  readonly kind?: ContractKind | null | undefined;
  /** When and how it is paid (MC-4.2.5). */
  readonly paymentTerms?: string | null | undefined;
  /** What makes it special (BS-3.2c). */
  readonly specialReason?: string | null | undefined;
  /** Terms of the technical part (BS-3.2b, BS-3.2d). */
  readonly technicalTerms?: string | null | undefined;
  /** What it is about. */
  readonly title?: string | null | undefined;
};

/** What changes about a grade. Its code stays: other systems filter by it. */
export type ChangeGradeInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Service measures that customers of this grade get. */
  readonly serviceMeasures?: string | null | undefined;
  /** Days between two visits to a customer of this grade. */
  readonly visitIntervalDays?: number | null | undefined;
};

/** What changes of an opportunity; what is left out stays. */
export type ChangeOpportunityInput = {
  /** The customer; open until the contact begins. */
  readonly customer?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Day on which it is expected to close. */
  readonly expectedCloseOn?: string | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** What it is about. */
  readonly name?: string | null | undefined;
  /** The product. */
  readonly product?: string | null | undefined;
  /** What it may be worth; from the quotation on the quoted amount counts. */
  readonly value?: MoneyInput | null | undefined;
};

/** The present password, and a new one. */
export type ChangePasswordInput = {
  /** The present password. */
  readonly currentPassword: string;
  /** The new password, 12 characters or more. */
  readonly newPassword: string;
};

/** What changes of a draft; what is left out stays. */
export type ChangePriceInput = {
  /** What one unit costs us, in the same currency (CL-3.2.2a). */
  readonly basisCost?: string | null | undefined;
  /** What competitors ask, in the same currency (CL-3.2.2a). */
  readonly competitorPrice?: string | null | undefined;
  /** ISO 4217 code of the currency. */
  readonly currency?: string | null | undefined;
  /** What is known of the demand (CL-3.2.2a). */
  readonly demandNote?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Price of one unit, with up to six decimal places. */
  readonly price?: string | null | undefined;
  /** Day from which it is meant to hold. */
  readonly validFrom?: string | null | undefined;
  /** Why the price matches the value of the product (CL-3.2.2b). */
  readonly valueArgument?: string | null | undefined;
};

/** What changes of a product; what is left out stays. */
export type ChangeProductInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Series or group. */
  readonly series?: string | null | undefined;
  /** Unit in which it is counted. */
  readonly unit?: string | null | undefined;
};

/** Terms of a quotation that change; what is left out stays. */
export type ChangeQuoteInput = {
  /** After-sales service (TM-5.1.3b). */
  readonly afterSalesService?: string | null | undefined;
  /** The person at the customer whom it is addressed to. */
  readonly contact?: string | null | undefined;
  /** Delivery date (MS-3.2.3a). */
  readonly deliveryDueOn?: string | null | undefined;
  /** Delivery time (TM-5.1.3b). */
  readonly deliveryTime?: string | null | undefined;
  /** Discount on every line, in percent, 0 to 100. */
  readonly discountPercent?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Way of payment (MS-3.2.3a). */
  readonly paymentMethod?: string | null | undefined;
  /** Solution that is offered; that of the opportunity when absent (TM-5.1.3a). */
  readonly solution?: string | null | undefined;
  /** Last day on which the customer may accept it, not before today. */
  readonly validUntil?: string | null | undefined;
};

/** All lines of a quotation as they are to be. */
export type ChangeQuoteLinesInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The lines in their order, at most 200; a line that is left out goes. */
  readonly lines: ReadonlyArray<ChangedQuoteLineInput>;
};

/** What changes about a draft of a segment. */
export type ChangeSegmentInput = {
  /** How it fits the core competence of the company. */
  readonly competenceFit?: string | null | undefined;
  /** Competition. */
  readonly competition?: string | null | undefined;
  /** Who belongs to it, in words. */
  readonly criteria?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the segment that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Potential for growth. */
  readonly growthPotential?: string | null | undefined;
  /** Id of the segment. */
  readonly id: string;
  /** Features of the need. */
  readonly needFeatures?: string | null | undefined;
  /** Size of the market. */
  readonly size?: string | null | undefined;
};

/** A line as it is to be; what is left out of a line that there is already stays. */
export type ChangedQuoteLineInput = {
  /** Discount on the line, in percent, 0 to 100; none when absent. */
  readonly discountPercent?: string | null | undefined;
  /** Id of a line that there is already; a new line has none. */
  readonly id?: string | null | undefined;
  /** The product, where it is in the catalogue. */
  readonly product?: string | null | undefined;
  /** How many units, more than none; 1 when absent. */
  readonly quantity?: string | null | undefined;
  /** Specification of the product or service (TM-5.1.3b, MS-3.2.3a). */
  readonly specification?: string | null | undefined;
  /** Tax on the line, in percent, 0 to 100; none when absent. */
  readonly taxPercent?: string | null | undefined;
  /** Unit; that of the product when absent. */
  readonly unit?: string | null | undefined;
  /** Price of one unit; that of the price list in the currency of the quotation when absent. */
  readonly unitPrice?: string | null | undefined;
};

/** What the check of the terms with the customer found. */
export type CheckContractWithCustomerInput = {
  /** How the terms were checked, and with whom (TM-5.1.4c). */
  readonly checkNote?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** That neither side has an objection left (TM-5.1.4c). */
  readonly hasNoObjection?: boolean | null | undefined;
  /** Id of the record. */
  readonly id: string;
};

/** The class of a customer and the factors that it follows from. */
export type ClassifyCustomerInput = {
  /** Class under that scheme, such as "manufacturing". */
  readonly className: string;
  /** By what the customer is classified. */
  readonly classScheme: CustomerClassScheme;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Features of the need. */
  readonly needFeatures?: string | null | undefined;
  /** How often the customer buys. */
  readonly purchaseFrequency?: string | null | undefined;
};

/** A department that ends. */
export type CloseDepartmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** The end of a contract that was fulfilled. */
export type CompleteContractInput = {
  /** Day on which everything was done; today when absent. */
  readonly completedOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** Condition on a list of Contact records. */
export type ContactListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ContactWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ContactWhere | null | undefined;
};

/** How the contact with a target began. */
export type ContactOpportunityInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Day on which contact began; today when absent. */
  readonly engagedOn?: string | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Visit plan: background of the company (MC-4.2.2). */
  readonly visitBackground?: string | null | undefined;
  /** Visit plan: demonstration prepared (MC-4.2.2). */
  readonly visitDemonstration?: string | null | undefined;
  /** Visit plan: sales material prepared (MC-4.2.2). */
  readonly visitMaterial?: string | null | undefined;
  /** Visit plan: needs to find out (MC-4.2.2). */
  readonly visitNeeds?: string | null | undefined;
  /** Visit plan: how the customer purchases (MC-4.2.2). */
  readonly visitPurchasingProcess?: string | null | undefined;
};

/** Whether a person can still be reached at the customer. */
export type ContactState =
  /** Can be reached. */
  | 'ACTIVE'
  /** Left, or no longer to be contacted. */
  | 'ENDED'
  /** Erased: nothing is known of the person any more. */
  | 'ERASED';

/** Condition on a value of a fixed vocabulary. */
export type ContactStateFilter = {
  /** Equal to. */
  readonly eq?: ContactState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ContactState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ContactState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ContactState> | null | undefined;
};

/** Which Contact records; all given conditions must hold. */
export type ContactWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** E-mail address. */
  readonly email?: TextFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Calls, messages and visits with the person. */
  readonly interactions?: InteractionListWhere | null | undefined;
  /** Whether this is the person to turn to first. */
  readonly isPrimary?: BooleanFilter | null | undefined;
  /** Whether the person agreed to be on the e-mail marketing list (TM-4.2.3a). */
  readonly mailingConsent?: BooleanFilter | null | undefined;
  /** Name. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: ContactWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Whether the person can still be reached there. */
  readonly state?: ContactStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of ContractAmendment records. */
export type ContractAmendmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ContractAmendmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ContractAmendmentWhere | null | undefined;
};

/** Which ContractAmendment records; all given conditions must hold. */
export type ContractAmendmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ContractAmendmentWhere> | null | undefined;
  /** Its submissions for approval, latest first. */
  readonly approvals?: ApprovalListWhere | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: ContractAmendmentWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ContractAmendmentWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who signed it with the customer. */
  readonly signedBy?: MemberWhere | null | undefined;
  /** Day on which it was signed with the customer. */
  readonly signedOn?: DayFilter | null | undefined;
  /** Where it stands. */
  readonly state?: AmendmentStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** What a contract is about. */
export type ContractKind =
  /** Framework agreement. */
  | 'FRAMEWORK'
  /** Sales contract. */
  | 'SALES'
  /** Service contract. */
  | 'SERVICE';

/** Condition on a value of a fixed vocabulary. */
export type ContractKindFilter = {
  /** Equal to. */
  readonly eq?: ContractKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ContractKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ContractKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ContractKind> | null | undefined;
};

/** Condition on a list of Contract records. */
export type ContractListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ContractWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ContractWhere | null | undefined;
};

/** Parts of a contract, which different departments sign (BS-3.2d). */
export type ContractPartKind =
  /** Commercial part. */
  | 'COMMERCIAL'
  /** Technical part. */
  | 'TECHNICAL';

/** Condition on a value of a fixed vocabulary. */
export type ContractPartKindFilter = {
  /** Equal to. */
  readonly eq?: ContractPartKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ContractPartKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ContractPartKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ContractPartKind> | null | undefined;
};

/** Condition on a list of ContractPart records. */
export type ContractPartListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ContractPartWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ContractPartWhere | null | undefined;
};

/** Which ContractPart records; all given conditions must hold. */
export type ContractPartWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ContractPartWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Which part it is. */
  readonly kind?: ContractPartKindFilter | null | undefined;
  /** Not this. */
  readonly not?: ContractPartWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ContractPartWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of ContractParty records. */
export type ContractPartyListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ContractPartyWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ContractPartyWhere | null | undefined;
};

/** Which ContractParty records; all given conditions must hold. */
export type ContractPartyWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ContractPartyWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: ContractPartyWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ContractPartyWhere> | null | undefined;
  /** Which side it is. */
  readonly side?: ContractSideFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Sides of a contract (TM-5.1.4b). */
export type ContractSide =
  /** We. */
  | 'COMPANY'
  /** The customer. */
  | 'CUSTOMER';

/** Condition on a value of a fixed vocabulary. */
export type ContractSideFilter = {
  /** Equal to. */
  readonly eq?: ContractSide | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ContractSide> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ContractSide | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ContractSide> | null | undefined;
};

/** What a side of a contract may claim and what it owes. */
export type ContractSideInput = {
  /** Name as in the contract; that of the organization or the customer when absent. */
  readonly name?: string | null | undefined;
  /** What it owes (TM-5.1.4b). */
  readonly obligations?: string | null | undefined;
  /** What it may claim (TM-5.1.4b). */
  readonly rights?: string | null | undefined;
};

/** Where a contract stands (P21). */
export type ContractState =
  /** Archived. */
  | 'ARCHIVED'
  /** Completed. */
  | 'COMPLETED'
  /** Checked with the customer. */
  | 'CUSTOMER_CHECKED'
  /** Drafted. */
  | 'DRAFT'
  /** In effect. */
  | 'EFFECTIVE'
  /** Being implemented. */
  | 'IMPLEMENTING'
  /** Under review. */
  | 'IN_REVIEW'
  /** Its parts are being signed by the departments. */
  | 'IN_SIGNATURE'
  /** Dropped before it was signed. */
  | 'REJECTED'
  /** Both parts signed by the departments. */
  | 'RELEASED'
  /** Review passed. */
  | 'REVIEW_PASSED'
  /** Signed with the customer. */
  | 'SIGNED'
  /** Terminated after it was signed. */
  | 'TERMINATED';

/** Condition on a value of a fixed vocabulary. */
export type ContractStateFilter = {
  /** Equal to. */
  readonly eq?: ContractState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ContractState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ContractState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ContractState> | null | undefined;
};

/** Which Contract records; all given conditions must hold. */
export type ContractWhere = {
  /** Its amendments, latest first. */
  readonly amendments?: ContractAmendmentListWhere | null | undefined;
  /** What the customer pays. */
  readonly amount?: MoneyFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<ContractWhere> | null | undefined;
  /** Its submissions for approval, latest first. */
  readonly approvals?: ApprovalListWhere | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The precaution for the customer's credit that it rests on (TM-7.1.4b). */
  readonly creditPrecaution?: CreditPrecautionWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** Day by which is delivered (MC-4.2.5). */
  readonly deliveryDueOn?: DayFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that it counts for. */
  readonly department?: DepartmentWhere | null | undefined;
  /** First day on which it holds. */
  readonly effectiveOn?: DayFilter | null | undefined;
  /** Last day on which it holds; empty where it ends with its fulfilment. */
  readonly expiresOn?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Its implementation, where a department of its own runs it. */
  readonly implementations?: ImplementationListWhere | null | undefined;
  /** Whether it is special, so that a separate meeting passes it (BS-3.2c). */
  readonly isSpecial?: BooleanFilter | null | undefined;
  /** What kind of contract it is. */
  readonly kind?: ContractKindFilter | null | undefined;
  /** Not this. */
  readonly not?: ContractWhere | null | undefined;
  /** Number, given when it is drafted. */
  readonly number?: TextFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The opportunity that it concludes. */
  readonly opportunity?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ContractWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who is responsible. */
  readonly owner?: MemberWhere | null | undefined;
  /** Its sides. */
  readonly parties?: ContractPartyListWhere | null | undefined;
  /** Its parts. */
  readonly parts?: ContractPartListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The quotation that it is drafted from (TM-5.1.4a). */
  readonly quote?: QuoteWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Region that it counts for. */
  readonly region?: RegionWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who signed it with the customer. */
  readonly signedBy?: MemberWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The document that was signed: one of its files. */
  readonly signedDocument?: AttachmentWhere | null | undefined;
  /** Day on which it was signed with the customer. */
  readonly signedOn?: DayFilter | null | undefined;
  /** Where it stands. */
  readonly state?: ContractStateFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who asks to terminate it, while another has to agree. */
  readonly terminationAskedBy?: MemberWhere | null | undefined;
  /** What it is about. */
  readonly title?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** How its performance was urged. */
  readonly urges?: PerformanceUrgeListWhere | null | undefined;
};

/** A token to work by, and what it is limited to. */
export type CreateApiTokenInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** When it stops to hold, at most 366 days from now. */
  readonly expiresAt: string;
  /** The service account that works by it; the caller when absent. */
  readonly memberId?: string | null | undefined;
  /** What it is for, such as "Website form". */
  readonly name: string;
  /** Actions, such as `opportunity.manage`, 1 to 50; only such as the posts of the holder give. */
  readonly scope: ReadonlyArray<string>;
};

/** A new customer file. */
export type CreateCustomerInput = {
  /** Address. */
  readonly address?: string | null | undefined;
  /** Revenue per year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** Country. */
  readonly country?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** General e-mail address. */
  readonly email?: string | null | undefined;
  /** Number of employees. */
  readonly employeeCount?: number | null | undefined;
  /** Year in which the customer was founded. */
  readonly foundedYear?: number | null | undefined;
  /** Industry. */
  readonly industry?: string | null | undefined;
  /** Name in the commercial register. */
  readonly legalName?: string | null | undefined;
  /** Whether the customer agreed to be on the e-mail marketing list. */
  readonly mailingConsent?: boolean | null | undefined;
  /** Name of the customer. */
  readonly name: string;
  /** Needs. */
  readonly needs?: string | null | undefined;
  /** The company that this one is a subsidiary of. */
  readonly parentId?: string | null | undefined;
  /** Telephone of the customer, to find whether it is known already. */
  readonly phone?: string | null | undefined;
  /** Preferences. */
  readonly preferences?: string | null | undefined;
  /** The customer who referred this one. */
  readonly referrerId?: string | null | undefined;
  /** Number in the commercial register or unified social credit code; no two customers share one. */
  readonly registrationNumber?: string | null | undefined;
  /** Members who are to be responsible; the caller when absent, or nobody yet where the caller opens files for everybody. */
  readonly responsibleIds?: ReadonlyArray<string> | null | undefined;
  /** Where the customer was found. */
  readonly source?: CustomerSource | null | undefined;
  /** How the customer uses the products and what it says about them. */
  readonly usageFeedback?: string | null | undefined;
  /** Website. */
  readonly website?: string | null | undefined;
};

/** A new department, team or branch. */
export type CreateDepartmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What kind of department it is; its posts follow from it. */
  readonly kind: DepartmentKind;
  /** Name, unique in the company. */
  readonly name: string;
  /** The department that it belongs to; without one it stands at the top. */
  readonly parentId?: string | null | undefined;
  /** The region that it works in; a branch has one (C40, BS-2.1.2d). */
  readonly regionId?: string | null | undefined;
};

/** A new customer grade at the end of the list. */
export type CreateGradeInput = {
  /** Short name in capitals, digits and underscores, such as KEY. */
  readonly code: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Name. */
  readonly name: string;
  /** Service measures that customers of this grade get. */
  readonly serviceMeasures?: string | null | undefined;
  /** Days between two visits to a customer of this grade. */
  readonly visitIntervalDays?: number | null | undefined;
};

/** A new lead. */
export type CreateOpportunityInput = {
  /** The customer, where it has a file already. */
  readonly customer?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Day on which it is expected to close. */
  readonly expectedCloseOn?: string | null | undefined;
  /** What it is about. */
  readonly name: string;
  /** Who is responsible; the caller when absent. For others opportunity.assign is needed. */
  readonly owner?: string | null | undefined;
  /** The product. */
  readonly product?: string | null | undefined;
  /** Where it was found (TM-5.1.1a, MS-3.2.1b, MC-4.2.1). */
  readonly source?: CustomerSource | null | undefined;
  /** What it may be worth. */
  readonly value?: MoneyInput | null | undefined;
};

/** A new company and the policy document that it works by. */
export type CreateOrganizationInput = {
  /** Base currency; CNY when absent. */
  readonly baseCurrency?: Currency | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Month in which the fiscal year begins, 1 to 12; January when absent. */
  readonly fiscalYearStart?: number | null | undefined;
  /** The head of the company. */
  readonly founder: FounderInput;
  /** Language of messages; Simplified Chinese when absent. */
  readonly locale?: Language | null | undefined;
  /** Name of the company. */
  readonly name: string;
  /** The policy document. */
  readonly pack: PolicyPack;
  /** Time zone as an IANA name; Asia/Shanghai when absent. */
  readonly timeZone?: string | null | undefined;
};

/** A new post in a department. */
export type CreatePostInput = {
  /** The department. */
  readonly departmentId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Whether it heads the department; a member's post when absent. */
  readonly isHead?: boolean | null | undefined;
  /** Role of the pack, such as `sales_rep`. */
  readonly role: string;
};

/** A new product. */
export type CreateProductInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Name; no other product of the organization has it. */
  readonly name: string;
  /** Series or group that it belongs to. */
  readonly series?: string | null | undefined;
  /** Unit in which it is counted; "piece" when absent. */
  readonly unit?: string | null | undefined;
};

/** A new quotation for an opportunity. */
export type CreateQuoteInput = {
  /** After-sales service (TM-5.1.3b). */
  readonly afterSalesService?: string | null | undefined;
  /** The person at the customer whom it is addressed to. */
  readonly contact?: string | null | undefined;
  /** ISO 4217 code of its currency; the base currency when absent. */
  readonly currency?: string | null | undefined;
  /** Delivery date (MS-3.2.3a). */
  readonly deliveryDueOn?: string | null | undefined;
  /** Delivery time (TM-5.1.3b). */
  readonly deliveryTime?: string | null | undefined;
  /** Discount on every line, in percent, 0 to 100. */
  readonly discountPercent?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Its lines in their order, at most 200. */
  readonly lines: ReadonlyArray<QuoteLineInput>;
  /** The opportunity that it is for. */
  readonly opportunity: string;
  /** Way of payment (MS-3.2.3a). */
  readonly paymentMethod?: string | null | undefined;
  /** Solution that is offered; that of the opportunity when absent (TM-5.1.3a). */
  readonly solution?: string | null | undefined;
  /** Last day on which the customer may accept it, not before today. */
  readonly validUntil?: string | null | undefined;
};

/** A new sales region. */
export type CreateRegionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Name, unique in the company. */
  readonly name: string;
};

/** A new segment. */
export type CreateSegmentInput = {
  /** How it fits the core competence of the company. */
  readonly competenceFit?: string | null | undefined;
  /** Competition. */
  readonly competition?: string | null | undefined;
  /** Who belongs to it, in words. */
  readonly criteria: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Potential for growth. */
  readonly growthPotential?: string | null | undefined;
  /** Name; no two segments share one. */
  readonly name: string;
  /** Features of the need. */
  readonly needFeatures?: string | null | undefined;
  /** Size of the market. */
  readonly size?: string | null | undefined;
};

/** A machine that is to work here. */
export type CreateServiceAccountInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Name, such as "Website form". */
  readonly name: string;
  /** Post whose rights it has; not one that heads a department or the company, and no duty. */
  readonly postId: string;
  /** What it is for. */
  readonly purpose: string;
  /** Person who answers for it, as its superior; the caller when absent. */
  readonly responsibleId?: string | null | undefined;
};

/** Condition on a list of CreditAssessment records. */
export type CreditAssessmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: CreditAssessmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: CreditAssessmentWhere | null | undefined;
};

/** Where a credit assessment stands (P15). */
export type CreditAssessmentState =
  /** Level and basis are recorded. */
  | 'ASSESSED'
  /** Counts no longer. */
  | 'EXPIRED'
  /** Asked for. */
  | 'REQUESTED'
  /** Counts. */
  | 'VALID';

/** Condition on a value of a fixed vocabulary. */
export type CreditAssessmentStateFilter = {
  /** Equal to. */
  readonly eq?: CreditAssessmentState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<CreditAssessmentState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: CreditAssessmentState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<CreditAssessmentState> | null | undefined;
};

/** Which CreditAssessment records; all given conditions must hold. */
export type CreditAssessmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CreditAssessmentWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who assessed. */
  readonly assessedBy?: MemberWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Level, out of the list of the organization (setting credit_levels). */
  readonly level?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: CreditAssessmentWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CreditAssessmentWhere> | null | undefined;
  /** Where it stands. */
  readonly state?: CreditAssessmentStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Last day on which it counts. */
  readonly validUntil?: DayFilter | null | undefined;
};

/** Condition on a list of CreditPrecaution records. */
export type CreditPrecautionListWhere = {
  /** No readable record fulfils it. */
  readonly none?: CreditPrecautionWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: CreditPrecautionWhere | null | undefined;
};

/** Which CreditPrecaution records; all given conditions must hold. */
export type CreditPrecautionWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CreditPrecautionWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Measure, out of the list of the organization (setting precaution_list). */
  readonly measure?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: CreditPrecautionWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CreditPrecautionWhere> | null | undefined;
  /** Whether it holds. */
  readonly state?: PrecautionStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** A currency by its ISO 4217 code. */
export type Currency =
  /** Currency AED. */
  | 'AED'
  /** Currency AUD. */
  | 'AUD'
  /** Currency BHD. */
  | 'BHD'
  /** Currency BRL. */
  | 'BRL'
  /** Currency CAD. */
  | 'CAD'
  /** Currency CHF. */
  | 'CHF'
  /** Currency CLP. */
  | 'CLP'
  /** Currency CNY. */
  | 'CNY'
  /** Currency CZK. */
  | 'CZK'
  /** Currency DKK. */
  | 'DKK'
  /** Currency EUR. */
  | 'EUR'
  /** Currency GBP. */
  | 'GBP'
  /** Currency HKD. */
  | 'HKD'
  /** Currency HUF. */
  | 'HUF'
  /** Currency IDR. */
  | 'IDR'
  /** Currency ILS. */
  | 'ILS'
  /** Currency INR. */
  | 'INR'
  /** Currency JOD. */
  | 'JOD'
  /** Currency JPY. */
  | 'JPY'
  /** Currency KRW. */
  | 'KRW'
  /** Currency KWD. */
  | 'KWD'
  /** Currency MOP. */
  | 'MOP'
  /** Currency MXN. */
  | 'MXN'
  /** Currency MYR. */
  | 'MYR'
  /** Currency NOK. */
  | 'NOK'
  /** Currency NZD. */
  | 'NZD'
  /** Currency OMR. */
  | 'OMR'
  /** Currency PHP. */
  | 'PHP'
  /** Currency PLN. */
  | 'PLN'
  /** Currency RUB. */
  | 'RUB'
  /** Currency SAR. */
  | 'SAR'
  /** Currency SEK. */
  | 'SEK'
  /** Currency SGD. */
  | 'SGD'
  /** Currency THB. */
  | 'THB'
  /** Currency TND. */
  | 'TND'
  /** Currency TRY. */
  | 'TRY'
  /** Currency TWD. */
  | 'TWD'
  /** Currency USD. */
  | 'USD'
  /** Currency VND. */
  | 'VND'
  /** Currency ZAR. */
  | 'ZAR';

/** Condition on a value of a fixed vocabulary. */
export type CurrencyFilter = {
  /** Equal to. */
  readonly eq?: Currency | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<Currency> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: Currency | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<Currency> | null | undefined;
};

/** What a currency costs in the base currency from a day on. */
export type CurrencyRateInput = {
  /** ISO 4217 code of the currency. */
  readonly currency: string;
  /** First day on which it holds. */
  readonly fromDay: string;
  /** What the units cost in the base currency, with at most 6 decimal places. */
  readonly rate: string;
  /** For how many units the rate is given: 1, 10, 100 and so on up to 1000000; 1 when absent. */
  readonly units?: number | null | undefined;
};

/** Which CurrencyRate records; all given conditions must hold. */
export type CurrencyRateWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CurrencyRateWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** The currency. */
  readonly currency?: CurrencyFilter | null | undefined;
  /** First day on which it holds. */
  readonly fromDay?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: CurrencyRateWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CurrencyRateWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of CustomerAssignment records. */
export type CustomerAssignmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: CustomerAssignmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: CustomerAssignmentWhere | null | undefined;
};

/** Which CustomerAssignment records; all given conditions must hold. */
export type CustomerAssignmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CustomerAssignmentWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** First day. */
  readonly fromDay?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The member responsible. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: CustomerAssignmentWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CustomerAssignmentWhere> | null | undefined;
  /** Day on which it ended; empty while it holds. */
  readonly untilDay?: DayFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** By what customers are classified. */
export type CustomerClassScheme =
  /** By industry (MS-4.2.1). */
  | 'INDUSTRY'
  /** By size (MS-4.2.1). */
  | 'SIZE'
  /** By value (MS-4.2.1, MC-5.2.2). */
  | 'VALUE';

/** Condition on a value of a fixed vocabulary. */
export type CustomerClassSchemeFilter = {
  /** Equal to. */
  readonly eq?: CustomerClassScheme | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<CustomerClassScheme> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: CustomerClassScheme | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<CustomerClassScheme> | null | undefined;
};

/** Which CustomerGrade records; all given conditions must hold. */
export type CustomerGradeWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CustomerGradeWhere> | null | undefined;
  /** Short name in capitals, such as KEY. */
  readonly code?: TextFilter | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** Customers of this grade. */
  readonly customers?: CustomerListWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: CustomerGradeWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CustomerGradeWhere> | null | undefined;
  /** Place in the list; the most important grade has 1. */
  readonly position?: IntegerFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of Customer records. */
export type CustomerListWhere = {
  /** No readable record fulfils it. */
  readonly none?: CustomerWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: CustomerWhere | null | undefined;
};

/** Condition on a list of CustomerSelection records. */
export type CustomerSelectionListWhere = {
  /** No readable record fulfils it. */
  readonly none?: CustomerSelectionWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: CustomerSelectionWhere | null | undefined;
};

/** Which CustomerSelection records; all given conditions must hold. */
export type CustomerSelectionWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CustomerSelectionWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who decided. */
  readonly decidedBy?: MemberWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: CustomerSelectionWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CustomerSelectionWhere> | null | undefined;
  /** What is proposed. */
  readonly proposal?: SelectionChoiceFilter | null | undefined;
  /** Where it stands. */
  readonly state?: SelectionStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Where a customer was found. */
export type CustomerSource =
  /** Industry exhibition (TM-5.1.1a, MS-3.2.1b, MC-4.2.1). */
  | 'EXHIBITION'
  /** Market research (MS-3.2.1b, MC-4.2.1). */
  | 'MARKET_RESEARCH'
  /** Online marketing (MS-3.2.1b). */
  | 'ONLINE_MARKETING'
  /** Referral by a customer (TM-5.1.1a, MS-3.2.1b, MC-4.2.1). */
  | 'REFERRAL'
  /** Web search (TM-5.1.1a, MC-4.2.1). */
  | 'WEB_SEARCH';

/** Condition on a value of a fixed vocabulary. */
export type CustomerSourceFilter = {
  /** Equal to. */
  readonly eq?: CustomerSource | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<CustomerSource> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: CustomerSource | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<CustomerSource> | null | undefined;
};

/** Where a customer stands (P14). */
export type CustomerState =
  /** Buys. */
  | 'ACTIVE'
  /** Has bought and does no more. */
  | 'DORMANT'
  /** Dropped or gone. */
  | 'LOST'
  /** Known, not assessed yet. */
  | 'PROSPECT'
  /** Assessed and chosen as a target. */
  | 'TARGET';

/** Condition on a value of a fixed vocabulary. */
export type CustomerStateFilter = {
  /** Equal to. */
  readonly eq?: CustomerState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<CustomerState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: CustomerState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<CustomerState> | null | undefined;
};

/** Which Customer records; all given conditions must hold. */
export type CustomerWhere = {
  /** Day of the first contract, order or recorded purchase. */
  readonly activeSince?: DayFilter | null | undefined;
  /** Allowances for the customer. */
  readonly allowances?: AllowanceListWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<CustomerWhere> | null | undefined;
  /** Revenue of the customer per year. */
  readonly annualRevenue?: MoneyFilter | null | undefined;
  /** Members who are or were responsible, latest first. */
  readonly assignments?: CustomerAssignmentListWhere | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** Class under that scheme, such as "manufacturing". */
  readonly className?: TextFilter | null | undefined;
  /** By what the customer is classified (MS-4.2.1). */
  readonly classScheme?: CustomerClassSchemeFilter | null | undefined;
  /** People at the customer. */
  readonly contacts?: ContactListWhere | null | undefined;
  /** Contracts with the customer. */
  readonly contracts?: ContractListWhere | null | undefined;
  /** Country. */
  readonly country?: TextFilter | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** Assessments of the customer's credit. */
  readonly creditAssessments?: CreditAssessmentListWhere | null | undefined;
  /** Precautions for the customer's credit. */
  readonly creditPrecautions?: CreditPrecautionListWhere | null | undefined;
  /** Size: number of employees. */
  readonly employeeCount?: IntegerFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Grade (MS-4.2.2a). */
  readonly grade?: CustomerGradeWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Industry. */
  readonly industry?: TextFilter | null | undefined;
  /** Calls, messages and visits, latest first. */
  readonly interactions?: InteractionListWhere | null | undefined;
  /** Day on which the file was last verified (MS-4.1.2). */
  readonly lastVerifiedOn?: DayFilter | null | undefined;
  /** Whether the customer agreed to be on the e-mail marketing list (TM-4.2.3a). */
  readonly mailingConsent?: BooleanFilter | null | undefined;
  /** Name of the customer. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: CustomerWhere | null | undefined;
  /** Opportunities with the customer. */
  readonly opportunities?: OpportunityListWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CustomerWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The company that this one is a subsidiary of. */
  readonly parent?: CustomerWhere | null | undefined;
  /** Quotations to the customer, latest first. */
  readonly quotes?: QuoteListWhere | null | undefined;
  /** Customers that this one referred. */
  readonly referredCustomers?: CustomerListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer who referred this one (MS-4.3.3, TM-5.1.6b). */
  readonly referrer?: CustomerWhere | null | undefined;
  /** Segments that the customer is in. */
  readonly segments?: SegmentCustomerListWhere | null | undefined;
  /** Proposals to keep or drop the customer. */
  readonly selections?: CustomerSelectionListWhere | null | undefined;
  /** Where the customer was found. */
  readonly source?: CustomerSourceFilter | null | undefined;
  /** Where the customer stands. */
  readonly state?: CustomerStateFilter | null | undefined;
  /** Companies that belong to this one. */
  readonly subsidiaries?: CustomerListWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a day. */
export type DayFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than. */
  readonly gt?: string | null | undefined;
  /** At least. */
  readonly gte?: string | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: string | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A member who leaves. */
export type DeactivateMemberInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Who takes over open records and direct reports. */
  readonly successorId?: string | null | undefined;
};

/** A decision on the step of an approval that is open. */
export type DecideApprovalInput = {
  /** The approval. */
  readonly approvalId: string;
  /** What is decided. */
  readonly decision: ApprovalDecision;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the approval that the caller saw; another one is refused as stale. Without it the decisions of others since do not matter. */
  readonly expectedVersion?: number | null | undefined;
  /** Minutes of the meeting, where a meeting decides. */
  readonly minutes?: string | null | undefined;
  /** Why; required unless it is approved. */
  readonly reason?: string | null | undefined;
  /** The step that is decided; needed where the viewer has decided another step already, so that nothing is decided twice by mistake. */
  readonly stepId?: string | null | undefined;
};

/** The decision on a proposed selection. */
export type DecideCustomerSelectionInput = {
  /** What is decided. */
  readonly decision?: SelectionChoice | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Rights that somebody may use for a while on behalf of another. */
export type DelegateAuthorityInput = {
  /** Actions, such as `quote.approve`; only what the delegator holds. */
  readonly actions: ReadonlyArray<string>;
  /** Highest amount that may be decided; without one, as the delegator. */
  readonly amountLimit?: MoneyInput | null | undefined;
  /** Who may use them. */
  readonly delegateId: string;
  /** Whose rights; the own ones when absent. */
  readonly delegatorId?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** First day; today when absent. */
  readonly fromDay?: string | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** First day on which it no longer holds, at most 366 days later. */
  readonly untilDay: string;
};

/** Condition on a list of Delegation records. */
export type DelegationListWhere = {
  /** No readable record fulfils it. */
  readonly none?: DelegationWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: DelegationWhere | null | undefined;
};

/** Which Delegation records; all given conditions must hold. */
export type DelegationWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<DelegationWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Member who acts. */
  readonly delegate?: MemberWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Member whose rights are used. */
  readonly delegator?: MemberWhere | null | undefined;
  /** First day. */
  readonly fromDay?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: DelegationWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<DelegationWhere> | null | undefined;
  /** First day on which it no longer holds. */
  readonly untilDay?: DayFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** The delivery of what a contract asks for. */
export type DeliverImplementationInput = {
  /** Day of the delivery. */
  readonly deliveredOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** The delivery of an order. */
export type DeliverOpportunityInput = {
  /** Day of delivery (TM-5.1.5a, MS-3.2.4b, MC-4.2.6). */
  readonly deliveredOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** Kind of a department. */
export type DepartmentKind =
  /** Brand team. */
  | 'BRAND_TEAM'
  /** Customer service department. */
  | 'CUSTOMER_SERVICE'
  /** Finance. */
  | 'FINANCE'
  /** Logistics. */
  | 'LOGISTICS'
  /** Company management. */
  | 'MANAGEMENT'
  /** Market department. */
  | 'MARKET'
  /** Marketing department. */
  | 'MARKETING'
  /** Marketing centre. */
  | 'MARKETING_CENTRE'
  /** Merged market department. */
  | 'MERGED_MARKET'
  /** Other department. */
  | 'OTHER'
  /** Production. */
  | 'PRODUCTION'
  /** Regional branch. */
  | 'REGIONAL_BRANCH'
  /** Research team. */
  | 'RESEARCH_TEAM'
  /** Sales department. */
  | 'SALES'
  /** Sales team. */
  | 'SALES_TEAM';

/** Condition on a value of a fixed vocabulary. */
export type DepartmentKindFilter = {
  /** Equal to. */
  readonly eq?: DepartmentKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<DepartmentKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: DepartmentKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<DepartmentKind> | null | undefined;
};

/** Condition on a list of Department records. */
export type DepartmentListWhere = {
  /** No readable record fulfils it. */
  readonly none?: DepartmentWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: DepartmentWhere | null | undefined;
};

/** Whether a department works. */
export type DepartmentState =
  /** Active. */
  | 'ACTIVE'
  /** Closed. */
  | 'CLOSED'
  /** Proposed; only branches begin so (BS-2.1.2d). */
  | 'PROPOSED';

/** Condition on a value of a fixed vocabulary. */
export type DepartmentStateFilter = {
  /** Equal to. */
  readonly eq?: DepartmentState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<DepartmentState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: DepartmentState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<DepartmentState> | null | undefined;
};

/** Which Department records; all given conditions must hold. */
export type DepartmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<DepartmentWhere> | null | undefined;
  /** Departments directly below. */
  readonly children?: DepartmentListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** What is and was owed in the department. */
  readonly duties?: DutyListWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of department it is. */
  readonly kind?: DepartmentKindFilter | null | undefined;
  /** Name of the department. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: DepartmentWhere | null | undefined;
  /** Opportunities booked for the department. */
  readonly opportunities?: OpportunityListWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<DepartmentWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The department that it belongs to; empty at the top. */
  readonly parent?: DepartmentWhere | null | undefined;
  /** Posts of the department. */
  readonly posts?: PostListWhere | null | undefined;
  /** Applications for pre-sales support that the department deals with. */
  readonly preSalesSupports?: PreSalesSupportListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The region that a branch or regional department works in. */
  readonly region?: RegionWhere | null | undefined;
  /** Whether it works. */
  readonly state?: DepartmentStateFilter | null | undefined;
  /** Name of the department in the template of the pack; empty for those that the template does not know. */
  readonly template?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Why a lead is dropped. */
export type DisqualifyOpportunityInput = {
  /** What the assessment found (TM-5.1.1b, MS-3.2.1c, MC-4.2.1). */
  readonly assessment?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why it is dropped. */
  readonly reason?: string | null | undefined;
};

/** A change of a signed contract; what is left out stays as the contract says. */
export type DraftAmendmentInput = {
  /** What the customer pays from then on. */
  readonly amount?: MoneyInput | null | undefined;
  /** Terms of the commercial part from then on. */
  readonly commercialTerms?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** Day by which is delivered from then on. */
  readonly deliveryDueOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Last day on which the contract holds from then on. */
  readonly expiresOn?: string | null | undefined;
  /** Whether it is special by the criterion of the organization (BS-3.2c). */
  readonly isSpecial?: boolean | null | undefined;
  /** When and how it is paid from then on. */
  readonly paymentTerms?: string | null | undefined;
  /** Why it changes. */
  readonly reason: string;
  /** Terms of the technical part from then on. */
  readonly technicalTerms?: string | null | undefined;
};

/** A contract to be drafted, from an opportunity whose customer has agreed. */
export type DraftContractInput = {
  /** What the customer pays (MC-4.2.5). */
  readonly amount?: MoneyInput | null | undefined;
  /** Terms of the commercial part (MS-3.2.3c, BS-3.2d). */
  readonly commercialTerms?: string | null | undefined;
  /** Our rights and obligations (TM-5.1.4b). */
  readonly company?: ContractSideInput | null | undefined;
  /** The customer's rights and obligations (TM-5.1.4b). */
  readonly customer?: ContractSideInput | null | undefined;
  /** Day by which is delivered (MC-4.2.5). */
  readonly deliveryDueOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Whether it is special by the criterion of the organization (BS-3.2c). */
  readonly isSpecial?: boolean | null | undefined;
  /** What kind of contract it is; a sales contract when absent. */
  readonly kind?: ContractKind | null | undefined;
  /** The opportunity; that of the quotation when absent. */
  readonly opportunityId?: string | null | undefined;
  /** When and how it is paid (MC-4.2.5). */
  readonly paymentTerms?: string | null | undefined;
  /** The accepted quotation that it is drafted from (TM-5.1.4a). */
  readonly quoteId?: string | null | undefined;
  /** What makes it special (BS-3.2c). */
  readonly specialReason?: string | null | undefined;
  /** Terms of the technical part (BS-3.2b, BS-3.2d). */
  readonly technicalTerms?: string | null | undefined;
  /** What it is about. */
  readonly title: string;
};

/** A new price of a product. */
export type DraftPriceInput = {
  /** What one unit costs us, in the same currency (CL-3.2.2a). */
  readonly basisCost?: string | null | undefined;
  /** What competitors ask, in the same currency (CL-3.2.2a). */
  readonly competitorPrice?: string | null | undefined;
  /** ISO 4217 code of the currency. */
  readonly currency: string;
  /** What is known of the demand (CL-3.2.2a). */
  readonly demandNote?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Price of one unit, with up to six decimal places. */
  readonly price: string;
  /** The product. */
  readonly product: string;
  /** Day from which it is meant to hold; today when absent. */
  readonly validFrom?: string | null | undefined;
  /** Why the price matches the value of the product (CL-3.2.2b). */
  readonly valueArgument?: string | null | undefined;
};

/** Why an amendment is given up. */
export type DropAmendmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Why a contract that is not signed is given up. */
export type DropContractInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Condition on a list of Duty records. */
export type DutyListWhere = {
  /** No readable record fulfils it. */
  readonly none?: DutyWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: DutyWhere | null | undefined;
};

/** Where a duty stands. */
export type DutyState =
  /** Not done by its day, the superior was told. */
  | 'ESCALATED'
  /** Done: there is a record that fulfils it. */
  | 'FULFILLED'
  /** No longer owed. */
  | 'LAPSED'
  /** To be done. */
  | 'OPEN'
  /** Not done by its day. */
  | 'OVERDUE'
  /** To be done soon, the owner was reminded. */
  | 'REMINDED';

/** Condition on a value of a fixed vocabulary. */
export type DutyStateFilter = {
  /** Equal to. */
  readonly eq?: DutyState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<DutyState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: DutyState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<DutyState> | null | undefined;
};

/** Which Duty records; all given conditions must hold. */
export type DutyWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<DutyWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that it is owed in. */
  readonly department?: DepartmentWhere | null | undefined;
  /** Working day on which it is due. */
  readonly dueOn?: DayFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Superior who was told that it is overdue. */
  readonly escalatedTo?: MemberWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether the holidays of the year were not known when the day was reckoned, so that it may move. */
  readonly isProvisional?: BooleanFilter | null | undefined;
  /** What is owed, such as `work_report`. */
  readonly kind?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: DutyWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<DutyWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who owes it today. */
  readonly owner?: MemberWhere | null | undefined;
  /** Fiscal period that it is about, such as `2026`, `2026-Q1` or `2026-03`; for a deadline the day that it is counted from. */
  readonly period?: TextFilter | null | undefined;
  /** Day on which the owner is reminded. */
  readonly remindOn?: DayFilter | null | undefined;
  /** Where it stands. */
  readonly state?: DutyStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** The end of an appointment; `id` is that of the appointment. */
export type EndAppointmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** First day on which the post is no longer held; today when absent. */
  readonly untilDay?: string | null | undefined;
};

/** A change of law that ends. */
export type EndOverrideInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** First day on which it no longer holds; today when absent. */
  readonly untilDay?: string | null | undefined;
};

/** The erasure of everything that is known of a person. */
export type ErasePersonalDataInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why: who asked for it, and when. */
  readonly reason?: string | null | undefined;
  /** Whether what was said with the person goes too; when absent, it stays without name and addresses of the person. */
  readonly withTexts?: boolean | null | undefined;
};

/** An assessment that counts no longer. */
export type ExpireCreditInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** The person whose data is to be handed out. */
export type ExportPersonalDataInput = {
  /** The contact. */
  readonly contactId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
};

/** How high a factor of a grade is. */
export type FactorLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** What of an interaction is passed on to others, as the documents order. */
export type FeedbackSubject =
  /** Opinion of a customer or user (TM-2.1.4b, BS-2.2.5k, BS-2.1.1c). */
  | 'CUSTOMER_OPINION'
  /** Information from the market (MC-2.2.5d, BS-2.2.5k). */
  | 'MARKET_INFORMATION'
  /** Need of the market or of a customer (TM-2.1.4b, MC-2.2.5d). */
  | 'MARKET_NEED'
  /** Information from a user (BS-2.1.1c). */
  | 'USER_INFORMATION';

/** Condition on a value of a fixed vocabulary. */
export type FeedbackSubjectFilter = {
  /** Equal to. */
  readonly eq?: FeedbackSubject | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<FeedbackSubject> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: FeedbackSubject | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<FeedbackSubject> | null | undefined;
};

/** What a follow-up found. */
export type FollowUpOpportunityInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Intention to buy (MS-3.2.2a). */
  readonly intention?: BuyingIntention | null | undefined;
  /** Day of the next contact (MS-3.2.2a). */
  readonly nextContactOn?: string | null | undefined;
};

/** An application that is passed on. */
export type ForwardPreSalesSupportInput = {
  /** The department that serves; needed where there are several. */
  readonly department?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** The first member of a company: the head of the company. */
export type FounderInput = {
  /** E-mail address to sign in with. */
  readonly email: string;
  /** Name. */
  readonly name: string;
  /** Password, 12 characters or more. */
  readonly password: string;
};

/** The grade of a customer and the factors that it follows from. */
export type GradeCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** The grade, out of the list of the organization. */
  readonly gradeId: string;
  /** Id of the record. */
  readonly id: string;
  /** Loyalty. */
  readonly loyalty?: FactorLevel | null | undefined;
  /** Purchase potential. */
  readonly purchasePotential?: FactorLevel | null | undefined;
  /** Contribution to value. */
  readonly valueContribution?: FactorLevel | null | undefined;
};

/** An allowance that is granted. */
export type GrantAllowanceInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why, or on what terms. */
  readonly reason?: string | null | undefined;
};

/** A holiday of one or several days. */
export type HolidayInput = {
  /** First day. */
  readonly from: string;
  /** Its name. */
  readonly name: string;
  /** Last day. */
  readonly until: string;
};

/** Condition on an id. */
export type IdFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: string | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Condition on a list of Implementation records. */
export type ImplementationListWhere = {
  /** No readable record fulfils it. */
  readonly none?: ImplementationWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: ImplementationWhere | null | undefined;
};

/** Where the implementation of a contract stands (P22). */
export type ImplementationState =
  /** Accepted by the customer. */
  | 'ACCEPTED'
  /** Delivered. */
  | 'DELIVERED'
  /** In progress. */
  | 'IN_PROGRESS'
  /** Not started. */
  | 'NOT_STARTED'
  /** An insurmountable obstacle has been filed. */
  | 'OBSTACLE';

/** Condition on a value of a fixed vocabulary. */
export type ImplementationStateFilter = {
  /** Equal to. */
  readonly eq?: ImplementationState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ImplementationState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ImplementationState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ImplementationState> | null | undefined;
};

/** Which Implementation records; all given conditions must hold. */
export type ImplementationWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ImplementationWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who implements it; empty until somebody is named. */
  readonly assignee?: MemberWhere | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that the contract counts for. */
  readonly department?: DepartmentWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: ImplementationWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ImplementationWhere> | null | undefined;
  /** Day on which it is planned to be delivered. */
  readonly plannedOn?: DayFilter | null | undefined;
  /** Where it stands. */
  readonly state?: ImplementationStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** The calendar of one year: its holidays, and the days at weekends that are worked on. */
export type ImportCalendarYearInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The holidays, weekends within them included. */
  readonly holidays: ReadonlyArray<HolidayInput>;
  /** Where it was taken from, such as a notice of the government. */
  readonly source: string;
  /** Days at weekends that make up for holidays. */
  readonly workdays: ReadonlyArray<string>;
  /** The year. */
  readonly year: number;
};

/** Exchange rates to take over, all or none. */
export type ImportCurrencyRatesInput = {
  /** Why days that have a rate already get another one; without it such days are refused. What was booked stays as it was booked. */
  readonly correctionReason?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The rates, 1 to 20000. */
  readonly rates: ReadonlyArray<CurrencyRateInput>;
  /** Where they were taken from, such as a central bank. */
  readonly source: string;
};

/** Condition on an instant. */
export type InstantFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than. */
  readonly gt?: string | null | undefined;
  /** At least. */
  readonly gte?: string | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: string | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Condition on a whole number. */
export type IntegerFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: number | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Who began the interaction. */
export type InteractionDirection =
  /** The customer did. */
  | 'INBOUND'
  /** We did. */
  | 'OUTBOUND';

/** Condition on a list of Interaction records. */
export type InteractionListWhere = {
  /** No readable record fulfils it. */
  readonly none?: InteractionWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: InteractionWhere | null | undefined;
};

/** How a customer was spoken with. */
export type InteractionMeans =
  /** E-mail (TM-5.1.1c, CL-4.3.2b, MS-4.3.1, MC-5.2.3). */
  | 'E_MAIL'
  /** Text message (MS-4.3.1, MC-5.2.3). */
  | 'SMS'
  /** Social media (MS-4.3.1). */
  | 'SOCIAL_MEDIA'
  /** Telephone (TM-5.1.1c, CL-4.3.2b, MS-4.3.1, MC-5.2.3). */
  | 'TELEPHONE'
  /** Visit (TM-5.1.1c, CL-4.3.2b, MC-4.2.3). */
  | 'VISIT';

/** Condition on a value of a fixed vocabulary. */
export type InteractionMeansFilter = {
  /** Equal to. */
  readonly eq?: InteractionMeans | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<InteractionMeans> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: InteractionMeans | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<InteractionMeans> | null | undefined;
};

/** Whether an entry counts. */
export type InteractionState =
  /** Annulled; it stays readable and counts no longer. */
  | 'ANNULLED'
  /** Counts. */
  | 'RECORDED';

/** Condition on a value of a fixed vocabulary. */
export type InteractionStateFilter = {
  /** Equal to. */
  readonly eq?: InteractionState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<InteractionState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: InteractionState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<InteractionState> | null | undefined;
};

/** Which Interaction records; all given conditions must hold. */
export type InteractionWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<InteractionWhere> | null | undefined;
  /** When. */
  readonly at?: InstantFilter | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Another department that the feedback concerns (MC-2.2.5d, MC-2.2.7e). */
  readonly concerns?: DepartmentWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The person spoken with. */
  readonly contact?: ContactWhere | null | undefined;
  /** Entries that stand for this annulled one. */
  readonly corrections?: InteractionListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The annulled entry that this one stands for. */
  readonly corrects?: InteractionWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** What of it is passed on to others (TM-2.1.4b, MC-2.2.5d, BS-2.1.1c, BS-2.2.5k); empty when nothing is. */
  readonly feedback?: FeedbackSubjectFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** How. */
  readonly means?: InteractionMeansFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who spoke for us. */
  readonly member?: MemberWhere | null | undefined;
  /** Day of the next contact. */
  readonly nextContactOn?: DayFilter | null | undefined;
  /** Not this. */
  readonly not?: InteractionWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<InteractionWhere> | null | undefined;
  /** Whether the entry counts. */
  readonly state?: InteractionStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** A member who gets a new invitation. */
export type InviteMemberAgainInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** Somebody who is to join the company. */
export type InviteMemberInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** E-mail address at work, unique in the company. */
  readonly email: string;
  /** Language of messages; the company's when absent. */
  readonly locale?: Language | null | undefined;
  /** Name. */
  readonly name: string;
  /** The first post; who manages one department names a post in it. */
  readonly postId?: string | null | undefined;
  /** The superior; otherwise the one that follows from the reporting line. */
  readonly superiorId?: string | null | undefined;
};

/** A language that clauses and messages are written in. */
export type Language =
  /** English. */
  | 'en'
  /** Simplified Chinese. */
  | 'zh_CN';

/** A precaution that is no longer needed. */
export type LiftPrecautionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A customer that is lost. */
export type LoseCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Why an opportunity was lost. */
export type LoseOpportunityInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why it was lost, in the words of the customer where possible. */
  readonly reason?: string | null | undefined;
};

/** A notification that the viewer wants to come back to. */
export type MarkNotificationUnreadInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Id of the notification. */
  readonly id: string;
};

/** Notifications that the viewer has read: those named, or all until an instant. */
export type MarkNotificationsReadInput = {
  /** All that happened until then. */
  readonly allUntil?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Ids of the notifications, at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

/** Whether a member is a person. */
export type MemberKind =
  /** A person. */
  | 'PERSON'
  /** A machine that works by API tokens, in a post. */
  | 'SERVICE_ACCOUNT';

/** Condition on a value of a fixed vocabulary. */
export type MemberKindFilter = {
  /** Equal to. */
  readonly eq?: MemberKind | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<MemberKind> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: MemberKind | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<MemberKind> | null | undefined;
};

/** Condition on a list of Member records. */
export type MemberListWhere = {
  /** No readable record fulfils it. */
  readonly none?: MemberWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: MemberWhere | null | undefined;
};

/** Whether a member works in the company. */
export type MemberState =
  /** Active. */
  | 'ACTIVE'
  /** Deactivated. */
  | 'DEACTIVATED'
  /** Invited, has not signed in yet. */
  | 'INVITED';

/** Condition on a value of a fixed vocabulary. */
export type MemberStateFilter = {
  /** Equal to. */
  readonly eq?: MemberState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<MemberState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: MemberState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<MemberState> | null | undefined;
};

/** Which Member records; all given conditions must hold. */
export type MemberWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<MemberWhere> | null | undefined;
  /** API tokens of the member. */
  readonly apiTokens?: ApiTokenListWhere | null | undefined;
  /** Posts that the member holds and held. */
  readonly appointments?: AppointmentListWhere | null | undefined;
  /** Decisions on approvals that the member was asked for. */
  readonly approvalVotes?: ApprovalVoteListWhere | null | undefined;
  /** What the member submitted for approval. */
  readonly approvalsSubmitted?: ApprovalListWhere | null | undefined;
  /** Contracts that the member is responsible for. */
  readonly contracts?: ContractListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** Customers that the member is or was responsible for. */
  readonly customerAssignments?: CustomerAssignmentListWhere | null | undefined;
  /** Delegations that the member gave. */
  readonly delegationsGiven?: DelegationListWhere | null | undefined;
  /** Delegations that the member received. */
  readonly delegationsReceived?: DelegationListWhere | null | undefined;
  /** Members who report to this one. */
  readonly directReports?: MemberListWhere | null | undefined;
  /** What the member owes and owed. */
  readonly duties?: DutyListWhere | null | undefined;
  /** E-mail address at work, in lower case; the member signs in with it. A service account has none. */
  readonly email?: TextFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Implementations that the member is responsible for. */
  readonly implementations?: ImplementationListWhere | null | undefined;
  /** Calls, messages and visits that the member had. */
  readonly interactions?: InteractionListWhere | null | undefined;
  /** Person or service account. */
  readonly kind?: MemberKindFilter | null | undefined;
  /** Name of the member. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: MemberWhere | null | undefined;
  /** Opportunities that the member is responsible for. */
  readonly opportunities?: OpportunityListWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<MemberWhere> | null | undefined;
  /** Pre-sales support that the member applied for. */
  readonly preSalesSupports?: PreSalesSupportListWhere | null | undefined;
  /** Quotations that the member is responsible for. */
  readonly quotes?: QuoteListWhere | null | undefined;
  /** Regions that the member owns. */
  readonly regions?: RegionOwnershipListWhere | null | undefined;
  /** Allowances that the member asked for. */
  readonly requestedAllowances?: AllowanceListWhere | null | undefined;
  /** Whether the member works here. */
  readonly state?: MemberStateFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The direct superior in the reporting line; of a service account, the person who answers for it. */
  readonly superior?: MemberWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** The days of a figure: from and to, or a fiscal year, or one quarter or month of it. */
export type MetricPeriod = {
  /** First day; open when absent. */
  readonly from?: string | null | undefined;
  /** Month of that year, 1 to 12; 1 is the month in which it begins. */
  readonly month?: number | null | undefined;
  /** Quarter of that year, 1 to 4. */
  readonly quarter?: number | null | undefined;
  /** Last day; open when absent. */
  readonly to?: string | null | undefined;
  /** Fiscal year, named after the calendar year in which it begins. */
  readonly year?: number | null | undefined;
};

/** What a metric is counted in. */
export type MetricUnit =
  /** A number of records. */
  | 'COUNT'
  /** An amount in the base currency of the organization. */
  | 'CURRENCY'
  /** A share from 0 to 1 with six decimal places; null where there is nothing to divide by. */
  | 'RATIO';

/** Condition on an amount, in the base currency of the organization. */
export type MoneyFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Greater than. */
  readonly gt?: string | null | undefined;
  /** At least. */
  readonly gte?: string | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: string | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** An amount of money. */
export type MoneyInput = {
  /** Amount in the main unit, such as "1234.50". */
  readonly amount: string;
  /** ISO 4217 code of the currency; in another one than the base currency it is booked at the exchange rate of the day. */
  readonly currency: string;
};

/** Where a department is to stand. */
export type MoveDepartmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The department that it shall belong to; without one it stands at the top. */
  readonly parentId?: string | null | undefined;
};

/** The post that a member moves to today. */
export type MoveMemberInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The new post; all others end. */
  readonly postId: string;
  /** The superior; otherwise the one that follows from the reporting line. */
  readonly superiorId?: string | null | undefined;
};

/** What is noted of an implementation that goes on; what is left out stays. */
export type NoteImplementationInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Day on which it is planned to be delivered. */
  readonly plannedOn?: string | null | undefined;
  /** What has been done so far. */
  readonly progress?: string | null | undefined;
};

/** Whether a kind of notification is mailed too. */
export type NotificationMail =
  /** A mail for each, at once. */
  | 'AT_ONCE'
  /** One mail a day for all of them. */
  | 'DAILY'
  /** In the inbox only. */
  | 'NONE';

/** Which Notification records; all given conditions must hold. */
export type NotificationWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<NotificationWhere> | null | undefined;
  /** When it happened. */
  readonly at?: InstantFilter | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** What it tells of, such as `opportunity.assigned`. */
  readonly kind?: TextFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Whom it is for: the viewer. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: NotificationWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<NotificationWhere> | null | undefined;
  /** When the viewer marked it as read; empty before. */
  readonly readAt?: InstantFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of Opportunity records. */
export type OpportunityListWhere = {
  /** No readable record fulfils it. */
  readonly none?: OpportunityWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: OpportunityWhere | null | undefined;
};

/** How an opportunity ended. */
export type OpportunityOutcome =
  /** Dropped at the assessment. */
  | 'DISQUALIFIED'
  /** Lost. */
  | 'LOST'
  /** A contract was signed. */
  | 'WON';

/** Condition on a value of a fixed vocabulary. */
export type OpportunityOutcomeFilter = {
  /** Equal to. */
  readonly eq?: OpportunityOutcome | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<OpportunityOutcome> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: OpportunityOutcome | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<OpportunityOutcome> | null | undefined;
};

/** Where an opportunity stands (P16, TM-5.1). */
export type OpportunityState =
  /** In contact. */
  | 'CONTACTED'
  /** Agreed, contract to be signed. */
  | 'CONTRACT'
  /** Dropped at the assessment. */
  | 'DISQUALIFIED'
  /** Closed before it came here, taken over from other records. */
  | 'HISTORICAL'
  /** A lead, not assessed yet. */
  | 'LEAD'
  /** Lost. */
  | 'LOST'
  /** Delivered, customer maintenance. */
  | 'MAINTENANCE'
  /** Needs analysis. */
  | 'NEEDS_ANALYSIS'
  /** Negotiation. */
  | 'NEGOTIATION'
  /** Contract signed, order in execution. */
  | 'ORDER_EXECUTION'
  /** Assessed and chosen as a target. */
  | 'SCREENED'
  /** Solution and quotation. */
  | 'SOLUTION_QUOTE';

/** Condition on a value of a fixed vocabulary. */
export type OpportunityStateFilter = {
  /** Equal to. */
  readonly eq?: OpportunityState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<OpportunityState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: OpportunityState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<OpportunityState> | null | undefined;
};

/** Which Opportunity records; all given conditions must hold. */
export type OpportunityWhere = {
  /** Allowances asked for in the opportunity. */
  readonly allowances?: AllowanceListWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<OpportunityWhere> | null | undefined;
  /** Files attached to it, latest first. */
  readonly attachments?: AttachmentListWhere | null | undefined;
  /** Day on which it was won, lost or disqualified. */
  readonly closedOn?: DayFilter | null | undefined;
  /** Contracts drafted for it, latest first. */
  readonly contracts?: ContractListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer; empty while a lead has no file yet. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that it is booked for; it follows the owner until a contract is signed. */
  readonly department?: DepartmentWhere | null | undefined;
  /** Day on which contact began. */
  readonly engagedOn?: DayFilter | null | undefined;
  /** Day on which it is expected to close. */
  readonly expectedCloseOn?: DayFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Intention that the last follow-up found (MS-3.2.2a). */
  readonly intention?: BuyingIntentionFilter | null | undefined;
  /** Whether it is a key target (MS-3.2.1c). */
  readonly isKeyTarget?: BooleanFilter | null | undefined;
  /** What it is about. */
  readonly name?: TextFilter | null | undefined;
  /** Day of the next contact (MS-3.2.2a). */
  readonly nextContactOn?: DayFilter | null | undefined;
  /** Not this. */
  readonly not?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<OpportunityWhere> | null | undefined;
  /** How it ended; empty while it is open. */
  readonly outcome?: OpportunityOutcomeFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who is responsible. */
  readonly owner?: MemberWhere | null | undefined;
  /** Applications for pre-sales support in the opportunity. */
  readonly preSalesSupports?: PreSalesSupportListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The product it is about. */
  readonly product?: ProductWhere | null | undefined;
  /** Quotations for the opportunity, latest first. */
  readonly quotes?: QuoteListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Region that it is booked for. */
  readonly region?: RegionWhere | null | undefined;
  /** Where the lead was found (TM-5.1.1a, MS-3.2.1b, MC-4.2.1); empty for records taken over. */
  readonly source?: CustomerSourceFilter | null | undefined;
  /** Where it stands. */
  readonly state?: OpportunityStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** What it is worth: expected while it is open, the contract amount once it is won. */
  readonly value?: MoneyFilter | null | undefined;
};

/** How an organization changes its pack. */
export type OverrideKind =
  /** Switches on an action that the pack has off. */
  | 'ACTION_ON'
  /** Sets the steps of an approval chain. */
  | 'CHAIN'
  /** Switches off the fallback grants of an action. */
  | 'FALLBACK_OFF'
  /** Sets a value that the documents leave open. */
  | 'SETTING'
  /** Switches an approval or review step on or off. */
  | 'STEP';

/** A dated change of the law of this organization. */
export type OverrideLawInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** First day; today when absent. */
  readonly fromDay?: string | null | undefined;
  /** The action, setting, step or chain, by kind. */
  readonly key: string;
  /** What is changed. */
  readonly kind: OverrideKind;
  /** First day on which it no longer holds; open when absent. */
  readonly untilDay?: string | null | undefined;
  /** True or false to switch; the value of a setting, null to leave it open; of a chain the list of its steps, each `{ step | role | relation: "superior", mode, isParallel, isDistinct, isMeeting, isOnEscalation, above, upTo }`, amounts in the minor unit of the base currency. */
  readonly value?: unknown;
};

/** Condition on a list of PerformanceUrge records. */
export type PerformanceUrgeListWhere = {
  /** No readable record fulfils it. */
  readonly none?: PerformanceUrgeWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: PerformanceUrgeWhere | null | undefined;
};

/** Which PerformanceUrge records; all given conditions must hold. */
export type PerformanceUrgeWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<PerformanceUrgeWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The contract. */
  readonly contract?: ContractWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: PerformanceUrgeWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<PerformanceUrgeWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who urged. */
  readonly urgedBy?: MemberWhere | null | undefined;
};

/** A question: may I do this, to this record? */
export type PermissionCheck = {
  /** Action, such as `opportunity.manage`. */
  readonly action: string;
  /** The record; without it: may I do it at all? */
  readonly id?: string | null | undefined;
};

/** A policy document that an organization can choose as its law. */
export type PolicyPack =
  /** Marketing System Concept: a merged sales-and-marketing department and a technical service department. */
  | 'BS'
  /** Closed-Loop Marketing Policy: one marketing department, from research to evaluation and correction. */
  | 'CL'
  /** Marketing Centre Compilation: a centre with a market, a sales and a customer service department. */
  | 'MC'
  /** Marketing and Sales Measures: marketing and sales departments with strict finance reviews. */
  | 'MS'
  /** Marketing Management Measures: a director with a research, a brand and a sales team. */
  | 'TM';

/** Condition on a list of Post records. */
export type PostListWhere = {
  /** No readable record fulfils it. */
  readonly none?: PostWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: PostWhere | null | undefined;
};

/** Which Post records; all given conditions must hold. */
export type PostWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<PostWhere> | null | undefined;
  /** Who holds and held the post. */
  readonly appointments?: AppointmentListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department of the post; empty for the top of the company and for duties. */
  readonly department?: DepartmentWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Whether it heads the department. */
  readonly isHead?: BooleanFilter | null | undefined;
  /** Not this. */
  readonly not?: PostWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<PostWhere> | null | undefined;
  /** Role of the pack, such as `sales_manager`. */
  readonly role?: TextFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** A step of pre-sales support that is explained. */
export type PreSalesReasonInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Resources for pre-sales support. */
export type PreSalesResourcesInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** People, days and means. */
  readonly resources?: string | null | undefined;
};

/** Condition on a list of PreSalesSupport records. */
export type PreSalesSupportListWhere = {
  /** No readable record fulfils it. */
  readonly none?: PreSalesSupportWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: PreSalesSupportWhere | null | undefined;
};

/** Where an application for pre-sales support stands (P17). */
export type PreSalesSupportState =
  /** Closed. */
  | 'CLOSED'
  /** Passed on to the service department. */
  | 'FORWARDED'
  /** The departments do not agree. */
  | 'NOT_AGREED'
  /** Applied for. */
  | 'REQUESTED'
  /** The resources are agreed. */
  | 'RESOURCES_AGREED'
  /** The support was given. */
  | 'SUPPORTED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type PreSalesSupportStateFilter = {
  /** Equal to. */
  readonly eq?: PreSalesSupportState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<PreSalesSupportState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: PreSalesSupportState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<PreSalesSupportState> | null | undefined;
};

/** Which PreSalesSupport records; all given conditions must hold. */
export type PreSalesSupportWhere = {
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who agreed for the other department, or decided where they did not agree. */
  readonly agreedBy?: MemberWhere | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<PreSalesSupportWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who applied. */
  readonly applicant?: MemberWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that deals with it now: that of the opportunity, then the one that serves. */
  readonly department?: DepartmentWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: PreSalesSupportWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The opportunity that needs support. */
  readonly opportunity?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<PreSalesSupportWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who proposed the resources. */
  readonly proposedBy?: MemberWhere | null | undefined;
  /** Where it stands. */
  readonly state?: PreSalesSupportStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Day on which it is needed. */
  readonly wantedOn?: DayFilter | null | undefined;
};

/** Whether a precaution holds. */
export type PrecautionState =
  /** Holds. */
  | 'IN_FORCE'
  /** Lifted. */
  | 'LIFTED';

/** Condition on a value of a fixed vocabulary. */
export type PrecautionStateFilter = {
  /** Equal to. */
  readonly eq?: PrecautionState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<PrecautionState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: PrecautionState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<PrecautionState> | null | undefined;
};

/** Condition on a list of PriceListItem records. */
export type PriceListItemListWhere = {
  /** No readable record fulfils it. */
  readonly none?: PriceListItemWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: PriceListItemWhere | null | undefined;
};

/** Where a price of the list stands (P18). */
export type PriceListItemState =
  /** Being set. */
  | 'DRAFT'
  /** Replaced by a later price. */
  | 'REPLACED'
  /** In force. */
  | 'VALID'
  /** Withdrawn before it was in force. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type PriceListItemStateFilter = {
  /** Equal to. */
  readonly eq?: PriceListItemState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<PriceListItemState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: PriceListItemState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<PriceListItemState> | null | undefined;
};

/** Which PriceListItem records; all given conditions must hold. */
export type PriceListItemWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<PriceListItemWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** ISO 4217 code of the currency of price, cost and competitor price. */
  readonly currency?: TextFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: PriceListItemWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<PriceListItemWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The product. */
  readonly product?: ProductWhere | null | undefined;
  /** Where it stands. */
  readonly state?: PriceListItemStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** First day on which it holds; in a draft, the day that is meant. */
  readonly validFrom?: DayFilter | null | undefined;
  /** Day on which a later price took its place; empty while it holds. */
  readonly validUntil?: DayFilter | null | undefined;
};

/** Whether a product is sold. */
export type ProductState =
  /** Sold. */
  | 'ACTIVE'
  /** Not sold any more. */
  | 'RETIRED';

/** Condition on a value of a fixed vocabulary. */
export type ProductStateFilter = {
  /** Equal to. */
  readonly eq?: ProductState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<ProductState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: ProductState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<ProductState> | null | undefined;
};

/** Which Product records; all given conditions must hold. */
export type ProductWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ProductWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Price of one unit, rounded to the minor unit, by which products are filtered and ordered; the price list has the exact one. Empty while none was set. */
  readonly listPrice?: MoneyFilter | null | undefined;
  /** Name of the product. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: ProductWhere | null | undefined;
  /** Opportunities for the product. */
  readonly opportunities?: OpportunityListWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ProductWhere> | null | undefined;
  /** Prices of the product, latest first. */
  readonly priceListItems?: PriceListItemListWhere | null | undefined;
  /** Lines of quotations that offer the product. */
  readonly quoteLines?: QuoteLineListWhere | null | undefined;
  /** Series or group that it belongs to. */
  readonly series?: TextFilter | null | undefined;
  /** Whether it is sold. */
  readonly state?: ProductStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** A proposal to keep or drop a customer. */
export type ProposeCustomerSelectionInput = {
  /** The customer. */
  readonly customerId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What is proposed. */
  readonly proposal: SelectionChoice;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** What the customer is offered. */
export type ProposeOpportunitySolutionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Amount of the quotation (TM-5.1.3a). */
  readonly quotedAmount?: MoneyInput | null | undefined;
  /** Individual solution (TM-5.1.3a, MS-3.2.2b, MC-4.2.4). */
  readonly solution?: string | null | undefined;
};

/** A draft that is to hold. */
export type PutPriceInForceInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** First day on which it holds; the day of the draft when absent. Never later than today. */
  readonly validFrom?: string | null | undefined;
};

/** What a line of a quotation says; its amounts are computed. */
export type QuoteLineInput = {
  /** Discount on the line, in percent, 0 to 100; none when absent. */
  readonly discountPercent?: string | null | undefined;
  /** The product, where it is in the catalogue. */
  readonly product?: string | null | undefined;
  /** How many units, more than none; 1 when absent. */
  readonly quantity?: string | null | undefined;
  /** Specification of the product or service (TM-5.1.3b, MS-3.2.3a). */
  readonly specification?: string | null | undefined;
  /** Tax on the line, in percent, 0 to 100; none when absent. */
  readonly taxPercent?: string | null | undefined;
  /** Unit; that of the product when absent. */
  readonly unit?: string | null | undefined;
  /** Price of one unit; that of the price list in the currency of the quotation when absent. */
  readonly unitPrice?: string | null | undefined;
};

/** Condition on a list of QuoteLine records. */
export type QuoteLineListWhere = {
  /** No readable record fulfils it. */
  readonly none?: QuoteLineWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: QuoteLineWhere | null | undefined;
};

/** Which QuoteLine records; all given conditions must hold. */
export type QuoteLineWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<QuoteLineWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: QuoteLineWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<QuoteLineWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The product; empty for what is in no catalogue. */
  readonly product?: ProductWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The quotation. */
  readonly quote?: QuoteWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Condition on a list of Quote records. */
export type QuoteListWhere = {
  /** No readable record fulfils it. */
  readonly none?: QuoteWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: QuoteWhere | null | undefined;
};

/** Where a quotation stands (P19). */
export type QuoteState =
  /** Accepted by the customer. */
  | 'ACCEPTED'
  /** Approved, not sent yet. */
  | 'APPROVED'
  /** Declined by the customer. */
  | 'DECLINED'
  /** A draft. */
  | 'DRAFT'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Submitted for approval. */
  | 'IN_APPROVAL'
  /** Returned by an approver. */
  | 'RETURNED'
  /** Sent to the customer. */
  | 'SENT'
  /** Withdrawn, or replaced by a later version. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type QuoteStateFilter = {
  /** Equal to. */
  readonly eq?: QuoteState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<QuoteState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: QuoteState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<QuoteState> | null | undefined;
};

/** Which Quote records; all given conditions must hold. */
export type QuoteWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<QuoteWhere> | null | undefined;
  /** Day on which the customer accepted or declined it. */
  readonly answeredOn?: DayFilter | null | undefined;
  /** Its submissions for approval, latest first. */
  readonly approvals?: ApprovalListWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The person at the customer whom it is addressed to. */
  readonly contact?: ContactWhere | null | undefined;
  /** Contracts drafted from the quotation. */
  readonly contracts?: ContractListWhere | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer of the opportunity. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Department that it counts for; it follows the opportunity until it is answered. */
  readonly department?: DepartmentWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Lines in their order. */
  readonly lines?: QuoteLineListWhere | null | undefined;
  /** Not this. */
  readonly not?: QuoteWhere | null | undefined;
  /** Number, the same for all versions of a quotation. */
  readonly number?: TextFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The opportunity that it is for. */
  readonly opportunity?: OpportunityWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<QuoteWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Who is responsible: the owner of the opportunity. */
  readonly owner?: MemberWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Region that it counts for. */
  readonly region?: RegionWhere | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The version that it takes the place of once it is sent. */
  readonly revisionOf?: QuoteWhere | null | undefined;
  /** Versions that were made of it. */
  readonly revisions?: QuoteListWhere | null | undefined;
  /** Day on which it went to the customer. */
  readonly sentOn?: DayFilter | null | undefined;
  /** Where it stands. */
  readonly state?: QuoteStateFilter | null | undefined;
  /** What the customer is asked for: subtotal less discounts, with tax. */
  readonly total?: MoneyFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
  /** Last day on which the customer may accept it; without one it does not expire. */
  readonly validUntil?: DayFilter | null | undefined;
};

/** A dormant customer that buys again. */
export type ReactivateCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Which RecordAccess records; all given conditions must hold. */
export type RecordAccessWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<RecordAccessWhere> | null | undefined;
  /** The clause that orders it. */
  readonly clause?: TextFilter | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** When it was opened. */
  readonly grantedAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Why it is open. */
  readonly kind?: AccessKindFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. Whom it is open to. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: RecordAccessWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RecordAccessWhere> | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Background check and training of a member (MS-4.1.3b). */
export type RecordClearanceInput = {
  /** Day of the background check. */
  readonly backgroundCheckedOn: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Day of the training. */
  readonly trainedOn: string;
};

/** The record and the version of it that the caller saw. */
export type RecordInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A call, message or visit. */
export type RecordInteractionInput = {
  /** When; now when absent. */
  readonly at?: string | null | undefined;
  /** Another department that the feedback concerns. */
  readonly concernsId?: string | null | undefined;
  /** The person spoken with. */
  readonly contactId?: string | null | undefined;
  /** The annulled entry that this one stands for. */
  readonly correctsId?: string | null | undefined;
  /** The customer. */
  readonly customerId: string;
  /** Who began. */
  readonly direction: InteractionDirection;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What of it is to be passed on to others. */
  readonly feedback?: FeedbackSubject | null | undefined;
  /** Intention to buy. */
  readonly intention?: string | null | undefined;
  /** How. */
  readonly means: InteractionMeans;
  /** Need that was learned. */
  readonly need?: string | null | undefined;
  /** Day of the next contact. */
  readonly nextContactOn?: string | null | undefined;
  /** Opinion that was learned. */
  readonly opinion?: string | null | undefined;
  /** What is suggested on the ground of the feedback. */
  readonly suggestion?: string | null | undefined;
  /** What was said. */
  readonly summary?: string | null | undefined;
};

/** Support that was given. */
export type RecordPreSalesSupportInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** What the support came to. */
  readonly result?: string | null | undefined;
};

/** The agreement of the customer. */
export type RecordQuoteAcceptanceInput = {
  /** How the customer agreed (TM-5.1.4a, MS-3.2.3b, MC-4.2.5). */
  readonly agreement?: string | null | undefined;
  /** Day of the agreement; today when absent. */
  readonly answeredOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** The refusal of the customer. */
export type RecordQuoteDeclineInput = {
  /** Day of the refusal; today when absent. */
  readonly answeredOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why, in the words of the customer where possible. */
  readonly reason?: string | null | undefined;
};

/** What sales has done so far, as far as it is known. */
export type RecordSalesHistoryInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 1000 rows. */
  readonly rows: ReadonlyArray<SalesHistoryRowInput>;
};

/** An allowance that is not granted. */
export type RefuseAllowanceInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A lost customer that is a prospect again. */
export type RegainCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Condition on a list of RegionOwnership records. */
export type RegionOwnershipListWhere = {
  /** No readable record fulfils it. */
  readonly none?: RegionOwnershipWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: RegionOwnershipWhere | null | undefined;
};

/** Which RegionOwnership records; all given conditions must hold. */
export type RegionOwnershipWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<RegionOwnershipWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The member who owns it. */
  readonly member?: MemberWhere | null | undefined;
  /** Not this. */
  readonly not?: RegionOwnershipWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RegionOwnershipWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The region. */
  readonly region?: RegionWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Which Region records; all given conditions must hold. */
export type RegionWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<RegionWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** Departments that work in the region. */
  readonly departments?: DepartmentListWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Name of the region. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: RegionWhere | null | undefined;
  /** Opportunities booked for the region. */
  readonly opportunities?: OpportunityListWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RegionWhere> | null | undefined;
  /** Members who own the region. */
  readonly owners?: RegionOwnershipListWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** The entry of a contract in the register. */
export type RegisterContractInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Number in the register, which no other contract has. */
  readonly registerNumber: string;
};

/** An attachment that is to be removed; the file goes with it. */
export type RemoveAttachmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A person who left the customer, or is no longer to be contacted. */
export type RemoveContactInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A duty that a member shall hold no longer. */
export type RemoveDutyInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The duty, such as `legal`. */
  readonly duty: string;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A grade that is no longer offered. */
export type RemoveGradeInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A vacant post that there shall be no longer. */
export type RemoveVacantPostInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A new name for an attachment. */
export type RenameAttachmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name of the file, with the ending of its type. */
  readonly name: string;
};

/** A new name for a department. */
export type RenameDepartmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name, unique in the company. */
  readonly name: string;
};

/** A new name for a region. */
export type RenameRegionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name, unique in the company. */
  readonly name: string;
};

/** What changes of a service account; what is left out stays. */
export type RenameServiceAccountInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Name. */
  readonly name?: string | null | undefined;
  /** What it is for. */
  readonly purpose?: string | null | undefined;
};

/** All grades in their new order. */
export type ReorderGradesInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Every grade once, the most important first. */
  readonly gradeIds: ReadonlyArray<string>;
};

/** An obstacle that the department cannot overcome by itself. Its evidence is attached to the implementation. */
export type ReportImplementationObstacleInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** What the obstacle is (BS-3.3b). */
  readonly obstacle?: string | null | undefined;
};

/** An allowance that a customer is to get. */
export type RequestAllowanceInput = {
  /** How much the customer is to get. */
  readonly amount: MoneyInput;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** The opportunity that it is for. */
  readonly opportunity: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A customer whose credit is to be assessed. */
export type RequestCreditAssessmentInput = {
  /** The customer. */
  readonly customerId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Why, such as the cooperation that is planned. */
  readonly purpose?: string | null | undefined;
};

/** An application for pre-sales support. */
export type RequestPreSalesSupportInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What is needed. */
  readonly need?: string | null | undefined;
  /** The opportunity that needs support. */
  readonly opportunity: string;
  /** Day on which it is needed. */
  readonly wantedOn?: string | null | undefined;
};

/** A file that is to be uploaded for a record. */
export type RequestUploadInput = {
  /** Media type, such as `application/pdf`. */
  readonly contentType: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the file, with the ending of its type. */
  readonly name: string;
  /** The record: a customer, contact, interaction or opportunity. */
  readonly recordId: string;
  /** Length in bytes; an upload that is longer or shorter is refused. */
  readonly size: number;
};

/** The token that came by mail, and a new password. */
export type ResetPasswordInput = {
  /** The new password, 12 characters or more. */
  readonly password: string;
  /** Token that came by mail. */
  readonly token: string;
};

/** How an obstacle was overcome. */
export type ResolveImplementationObstacleInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** How it was overcome (BS-3.3b). */
  readonly resolution?: string | null | undefined;
};

/** A customer that has bought and does no more. */
export type RestCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A segment that is no longer used. */
export type RetireSegmentInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A service account that is no longer needed. */
export type RetireServiceAccountInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Person who takes over its open records; who answers for it when absent. */
  readonly successorId?: string | null | undefined;
};

/** A granted allowance that is taken back. */
export type RevokeAllowanceInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A token that is revoked. */
export type RevokeApiTokenInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A delegation that is taken back. */
export type RevokeDelegationInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** An opportunity that was worked on elsewhere: a closed one with its outcome, an open one with its state. */
export type SalesHistoryRowInput = {
  /** What is known of the assessment of an open one. */
  readonly assessment?: string | null | undefined;
  /** Why it was lost or disqualified. */
  readonly closeReason?: string | null | undefined;
  /** Day on which it ended. */
  readonly closedOn?: string | null | undefined;
  /** What is known of the contact with the customer of an open one. */
  readonly contactNote?: string | null | undefined;
  /** The customer. */
  readonly customer?: string | null | undefined;
  /** Day on which contact began. */
  readonly engagedOn?: string | null | undefined;
  /** Day on which an open one is expected to close. */
  readonly expectedCloseOn?: string | null | undefined;
  /** What it was about. */
  readonly name: string;
  /** How it ended; absent for an open one. */
  readonly outcome?: OpportunityOutcome | null | undefined;
  /** Member who was or is responsible. */
  readonly owner: string;
  /** The product. */
  readonly product?: string | null | undefined;
  /** Where the lead was found. */
  readonly source?: CustomerSource | null | undefined;
  /** Where an open one stands: LEAD, SCREENED or CONTACTED. */
  readonly state?: OpportunityState | null | undefined;
  /** What it was or may be worth. */
  readonly value?: MoneyInput | null | undefined;
};

/** What the screening of a lead found. */
export type ScreenOpportunityInput = {
  /** What the assessment found (TM-5.1.1b, MS-3.2.1c, MC-4.2.1). */
  readonly assessment?: string | null | undefined;
  /** How a key target is to be developed (MS-3.2.1c). */
  readonly developmentScheme?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Whether it is a key target (MS-3.2.1c). */
  readonly isKeyTarget?: boolean | null | undefined;
  /** Class of the prospect (MS-3.2.1c). */
  readonly prospectClass?: string | null | undefined;
};

/** A type of record that a search looks through. */
export type SearchType =
  /** Contact records, by name, title, email. */
  | 'CONTACT'
  /** Customer records, by name, legalName, registrationNumber. */
  | 'CUSTOMER'
  /** Member records, by name, email. */
  | 'MEMBER'
  /** Opportunity records, by name, contractReference. */
  | 'OPPORTUNITY'
  /** Product records, by name, series. */
  | 'PRODUCT'
  /** Quote records, by number. */
  | 'QUOTE';

/** Condition on a list of SegmentCustomer records. */
export type SegmentCustomerListWhere = {
  /** No readable record fulfils it. */
  readonly none?: SegmentCustomerWhere | null | undefined;
  /** At least one readable record fulfils it. */
  readonly some?: SegmentCustomerWhere | null | undefined;
};

/** Which SegmentCustomer records; all given conditions must hold. */
export type SegmentCustomerWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<SegmentCustomerWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The customer. */
  readonly customer?: CustomerWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: SegmentCustomerWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SegmentCustomerWhere> | null | undefined;
  /** By a record that this one points to; a closed one fulfils nothing but a condition on its id alone. The segment. */
  readonly segment?: SegmentWhere | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** Where a segment stands (P8). */
export type SegmentState =
  /** In use. */
  | 'ACTIVE'
  /** Being described. */
  | 'DRAFT'
  /** No longer used. */
  | 'RETIRED';

/** Condition on a value of a fixed vocabulary. */
export type SegmentStateFilter = {
  /** Equal to. */
  readonly eq?: SegmentState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<SegmentState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: SegmentState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<SegmentState> | null | undefined;
};

/** Which Segment records; all given conditions must hold. */
export type SegmentWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<SegmentWhere> | null | undefined;
  /** When the record was created. */
  readonly createdAt?: InstantFilter | null | undefined;
  /** Customers in the segment. */
  readonly customers?: SegmentCustomerListWhere | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** Name. */
  readonly name?: TextFilter | null | undefined;
  /** Not this. */
  readonly not?: SegmentWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SegmentWhere> | null | undefined;
  /** Where it stands. */
  readonly state?: SegmentStateFilter | null | undefined;
  /** When the record was last changed. */
  readonly updatedAt?: InstantFilter | null | undefined;
};

/** What becomes of a customer. */
export type SelectionChoice =
  /** Drop the customer. */
  | 'DROP'
  /** Keep the customer. */
  | 'KEEP';

/** Condition on a value of a fixed vocabulary. */
export type SelectionChoiceFilter = {
  /** Equal to. */
  readonly eq?: SelectionChoice | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<SelectionChoice> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: SelectionChoice | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<SelectionChoice> | null | undefined;
};

/** Where a proposed selection stands. */
export type SelectionState =
  /** Decided. */
  | 'DECIDED'
  /** Proposed. */
  | 'PROPOSED'
  /** Withdrawn by who proposed it. */
  | 'WITHDRAWN';

/** Condition on a value of a fixed vocabulary. */
export type SelectionStateFilter = {
  /** Equal to. */
  readonly eq?: SelectionState | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<SelectionState> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: SelectionState | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<SelectionState> | null | undefined;
};

/** Whether a kind of notification is mailed too. */
export type SetNotificationPreferenceInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Kind of notification, out of `viewer { notificationSettings }`. */
  readonly kind: string;
  /** The choice; what a document orders is always mailed where mail is set up. */
  readonly mail: NotificationMail;
};

/** Customers who come into a segment or leave it. */
export type SetSegmentCustomersInput = {
  /** Customers who come in. */
  readonly add?: ReadonlyArray<string> | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Customers who leave. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
};

/** The direct superior of a member. */
export type SetSuperiorInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The superior. */
  readonly superiorId: string;
};

/** The amendment that was signed with the customer. */
export type SignAmendmentInput = {
  /** How the customer agreed (TM-5.1.4c). */
  readonly agreement?: string | null | undefined;
  /** The signed document: one of the files attached to the amendment. */
  readonly documentId?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Day on which both sides signed. */
  readonly signedOn?: string | null | undefined;
};

/** The contract that was signed with the customer. */
export type SignContractInput = {
  /** Further departments concerned, whose heads get a copy beside those that always do (TM-5.1.4d). */
  readonly copyToIds?: ReadonlyArray<string> | null | undefined;
  /** The signed document: one of the files attached to the contract. */
  readonly documentId?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** First day on which it holds; the day of the signature when absent. */
  readonly effectiveOn?: string | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Last day on which it holds. */
  readonly expiresOn?: string | null | undefined;
  /** Id of the record. */
  readonly id: string;
  /** Day on which both sides signed. */
  readonly signedOn?: string | null | undefined;
};

/** The start of an implementation. */
export type StartImplementationInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Day on which it is planned to be delivered. */
  readonly plannedOn?: string | null | undefined;
};

/** What is negotiated. */
export type StartOpportunityNegotiationInput = {
  /** Delivery date (MC-4.2.5). */
  readonly deliveryDueOn?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Price (MC-4.2.5). */
  readonly negotiatedPrice?: MoneyInput | null | undefined;
  /** Way of payment (MC-4.2.5). */
  readonly paymentMethod?: string | null | undefined;
};

/** Why a step went another way than the chain says. */
export type StepDeparture =
  /** Nobody else holds the right to decide on this record, so it went on to a superior. */
  | 'NOBODY_HOLDS_IT'
  /** It was not needed any more. */
  | 'NOT_NEEDED'
  /** The amount is outside the step's band. */
  | 'OUTSIDE_BAND'
  /** The submitter or author holds the right to decide, so it went on to somebody else. */
  | 'SUBMITTER_IS_APPROVER';

/** An amendment that goes into review. */
export type SubmitAmendmentForReviewInput = {
  /** Departments that are convened (BS-3.2a). */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Opinion of whoever convenes the review (BS-2.2.4a). */
  readonly opinion?: string | null | undefined;
};

/** A contract that goes into review. */
export type SubmitContractForReviewInput = {
  /** Departments that are convened: their heads give an opinion, all members where a department has no head (BS-3.2a). */
  readonly departmentIds?: ReadonlyArray<string> | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Opinion of whoever convenes the review (BS-2.2.4a). */
  readonly opinion?: string | null | undefined;
};

/** For which of the two departments somebody speaks (BS-3.5b). */
export type SupportSide =
  /** The department that sells. */
  | 'SALES'
  /** The department that serves. */
  | 'SERVICE';

/** A prospect that is chosen as a target. */
export type TargetCustomerInput = {
  /** What screening and assessment found. */
  readonly assessment?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** Why a contract that is signed ends before it is fulfilled. */
export type TerminateContractInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** Condition on a text. */
export type TextFilter = {
  /** Contains, in any case of letters. */
  readonly contains?: string | null | undefined;
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** One of; at most 100 values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is empty (or masked). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to, or empty. */
  readonly ne?: string | null | undefined;
  /** None of, or empty; at most 100 values. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Begins with, letters in the same case. */
  readonly startsWith?: string | null | undefined;
};

/** A member who is no longer responsible for a customer, and who follows. */
export type UnassignCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** The member who leaves. */
  readonly memberId: string;
  /** Why. */
  readonly reason?: string | null | undefined;
  /** The member who takes over; needed where nobody else is responsible. */
  readonly successorId?: string | null | undefined;
};

/** A region that a member shall own no longer; `id` is that of the ownership. */
export type UnassignRegionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** What changed in a customer file. State, class, grade, credit and responsibility have mutations of their own. */
export type UpdateCustomerInput = {
  /** Address. */
  readonly address?: string | null | undefined;
  /** Revenue per year. */
  readonly annualRevenue?: MoneyInput | null | undefined;
  /** Country. */
  readonly country?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** General e-mail address. */
  readonly email?: string | null | undefined;
  /** Number of employees. */
  readonly employeeCount?: number | null | undefined;
  /** Version of the customer that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Year in which the customer was founded. */
  readonly foundedYear?: number | null | undefined;
  /** Id of the customer. */
  readonly id: string;
  /** Industry. */
  readonly industry?: string | null | undefined;
  /** Name in the commercial register. */
  readonly legalName?: string | null | undefined;
  /** Whether the customer agreed to be on the e-mail marketing list. */
  readonly mailingConsent?: boolean | null | undefined;
  /** Name of the customer. */
  readonly name?: string | null | undefined;
  /** Needs. */
  readonly needs?: string | null | undefined;
  /** The company that this one is a subsidiary of. */
  readonly parentId?: string | null | undefined;
  /** Preferences. */
  readonly preferences?: string | null | undefined;
  /** The customer who referred this one. */
  readonly referrerId?: string | null | undefined;
  /** Number in the commercial register or unified social credit code; no two customers share one. */
  readonly registrationNumber?: string | null | undefined;
  /** Where the customer was found. */
  readonly source?: CustomerSource | null | undefined;
  /** How the customer uses the products and what it says about them. */
  readonly usageFeedback?: string | null | undefined;
  /** Website. */
  readonly website?: string | null | undefined;
};

/** A word to those who perform a contract. */
export type UrgePerformanceInput = {
  /** The contract. */
  readonly contractId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** What they are urged to do (BS-2.2.5f). */
  readonly note: string;
};

/** Until when the assessment counts. */
export type ValidateCreditInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Last day on which it counts. */
  readonly validUntil?: string | null | undefined;
};

/** A customer file that was gone through and found current. */
export type VerifyCustomerInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A submission that is taken back. */
export type WithdrawApprovalInput = {
  /** The approval. */
  readonly approvalId: string;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the approval that the caller saw; another one is refused as stale. Without it the decisions of others since do not matter. */
  readonly expectedVersion?: number | null | undefined;
  /** Why. */
  readonly reason?: string | null | undefined;
};

/** A proposal that is taken back. */
export type WithdrawCustomerSelectionInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
};

/** A quotation that is withdrawn. */
export type WithdrawQuoteInput = {
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Why; needed once it was approved or sent. */
  readonly reason?: string | null | undefined;
};

export type AllowancesToDecideQueryVariables = Exact<{ [key: string]: never; }>;


export type AllowancesToDecideQuery = { readonly allowances: { readonly nodes: ReadonlyArray<{ readonly reason: string | null, readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly requestedBy: { readonly id: string, readonly name: string } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly amount: { readonly amount: string, readonly currency: string } | null }> } | null };

export type AllowancePartsFragment = { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null };

export type RequestAllowanceMutationVariables = Exact<{
  input: RequestAllowanceInput;
}>;


export type RequestAllowanceMutation = { readonly requestAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type GrantAllowanceMutationVariables = Exact<{
  input: GrantAllowanceInput;
}>;


export type GrantAllowanceMutation = { readonly grantAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RefuseAllowanceMutationVariables = Exact<{
  input: RefuseAllowanceInput;
}>;


export type RefuseAllowanceMutation = { readonly refuseAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type EscalateAllowanceMutationVariables = Exact<{
  input: RecordInput;
}>;


export type EscalateAllowanceMutation = { readonly escalateAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawAllowanceMutationVariables = Exact<{
  input: RecordInput;
}>;


export type WithdrawAllowanceMutation = { readonly withdrawAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RevokeAllowanceMutationVariables = Exact<{
  input: RevokeAllowanceInput;
}>;


export type RevokeAllowanceMutation = { readonly revokeAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ApplyAllowanceMutationVariables = Exact<{
  input: ApplyAllowanceInput;
}>;


export type ApplyAllowanceMutation = { readonly applyAllowance: { readonly allowance: { readonly id: string, readonly version: number | null, readonly state: AllowanceState, readonly escalatedOn: string | null, readonly decidedOn: string | null, readonly decisionReason: string | null, readonly appliedTo: string | null, readonly appliedOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AmendmentSheetFragment = { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null };

export type AmendmentFileQueryVariables = Exact<{
  id: string;
}>;


export type AmendmentFileQuery = { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly url: string | null }> } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null };

export type DraftAmendmentMutationVariables = Exact<{
  input: DraftAmendmentInput;
}>;


export type DraftAmendmentMutation = { readonly draftAmendment: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeAmendmentMutationVariables = Exact<{
  input: ChangeAmendmentInput;
}>;


export type ChangeAmendmentMutation = { readonly changeAmendment: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SubmitAmendmentForReviewMutationVariables = Exact<{
  input: SubmitAmendmentForReviewInput;
}>;


export type SubmitAmendmentForReviewMutation = { readonly submitAmendmentForReview: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SubmitAmendmentForSignatureMutationVariables = Exact<{
  input: RecordInput;
}>;


export type SubmitAmendmentForSignatureMutation = { readonly submitAmendmentForSignature: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SignAmendmentMutationVariables = Exact<{
  input: SignAmendmentInput;
}>;


export type SignAmendmentMutation = { readonly signAmendment: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DropAmendmentMutationVariables = Exact<{
  input: DropAmendmentInput;
}>;


export type DropAmendmentMutation = { readonly dropAmendment: { readonly contractAmendment: { readonly id: string, readonly version: number | null, readonly number: number, readonly state: AmendmentState, readonly reason: string | null, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly expiresOn: string | null, readonly technicalTerms: string | null, readonly commercialTerms: string | null, readonly isSpecial: boolean | null, readonly agreement: string | null, readonly signedOn: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ApprovalLineFragment = { readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
    | { readonly __typename: 'AccessLogEntry', readonly id: string }
    | { readonly __typename: 'Allowance', readonly id: string }
    | { readonly __typename: 'ApiToken', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'ApprovalStep', readonly id: string }
    | { readonly __typename: 'ApprovalVote', readonly id: string }
    | { readonly __typename: 'Attachment', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'CalendarDay', readonly id: string }
    | { readonly __typename: 'Contact', readonly id: string }
    | { readonly __typename: 'Contract', readonly id: string }
    | { readonly __typename: 'ContractAmendment', readonly id: string }
    | { readonly __typename: 'ContractPart', readonly id: string }
    | { readonly __typename: 'ContractParty', readonly id: string }
    | { readonly __typename: 'CreditAssessment', readonly id: string }
    | { readonly __typename: 'CreditPrecaution', readonly id: string }
    | { readonly __typename: 'CurrencyRate', readonly id: string }
    | { readonly __typename: 'Customer', readonly id: string }
    | { readonly __typename: 'CustomerAssignment', readonly id: string }
    | { readonly __typename: 'CustomerGrade', readonly id: string }
    | { readonly __typename: 'CustomerSelection', readonly id: string }
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Implementation', readonly id: string }
    | { readonly __typename: 'Interaction', readonly id: string }
    | { readonly __typename: 'LawOverrideRecord', readonly id: string }
    | { readonly __typename: 'Member', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'NotificationPreference', readonly id: string }
    | { readonly __typename: 'Opportunity', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PerformanceUrge', readonly id: string }
    | { readonly __typename: 'PersonalErasure', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'PreSalesSupport', readonly id: string }
    | { readonly __typename: 'PriceListItem', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'QuoteLine', readonly id: string }
    | { readonly __typename: 'RecordAccess', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'RegionOwnership', readonly id: string }
    | { readonly __typename: 'Segment', readonly id: string }
    | { readonly __typename: 'SegmentCustomer', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
   | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type ApprovalRouteFragment = { readonly decidedAt: string | null, readonly voidedField: string | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly steps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number | null, readonly stage: number | null, readonly title: string | null, readonly state: ApprovalStepState, readonly departure: StepDeparture | null, readonly mode: ApprovalMode | null, readonly isMeeting: boolean | null, readonly minutes: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly votes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApprovalVoteState, readonly decidedAt: string | null, readonly reason: string | null, readonly isOwnDecision: boolean | null, readonly member: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly addedBy: { readonly id: string, readonly name: string } | null }> } | null }> } | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
    | { readonly __typename: 'AccessLogEntry', readonly id: string }
    | { readonly __typename: 'Allowance', readonly id: string }
    | { readonly __typename: 'ApiToken', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'ApprovalStep', readonly id: string }
    | { readonly __typename: 'ApprovalVote', readonly id: string }
    | { readonly __typename: 'Attachment', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'CalendarDay', readonly id: string }
    | { readonly __typename: 'Contact', readonly id: string }
    | { readonly __typename: 'Contract', readonly id: string }
    | { readonly __typename: 'ContractAmendment', readonly id: string }
    | { readonly __typename: 'ContractPart', readonly id: string }
    | { readonly __typename: 'ContractParty', readonly id: string }
    | { readonly __typename: 'CreditAssessment', readonly id: string }
    | { readonly __typename: 'CreditPrecaution', readonly id: string }
    | { readonly __typename: 'CurrencyRate', readonly id: string }
    | { readonly __typename: 'Customer', readonly id: string }
    | { readonly __typename: 'CustomerAssignment', readonly id: string }
    | { readonly __typename: 'CustomerGrade', readonly id: string }
    | { readonly __typename: 'CustomerSelection', readonly id: string }
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Implementation', readonly id: string }
    | { readonly __typename: 'Interaction', readonly id: string }
    | { readonly __typename: 'LawOverrideRecord', readonly id: string }
    | { readonly __typename: 'Member', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'NotificationPreference', readonly id: string }
    | { readonly __typename: 'Opportunity', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PerformanceUrge', readonly id: string }
    | { readonly __typename: 'PersonalErasure', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'PreSalesSupport', readonly id: string }
    | { readonly __typename: 'PriceListItem', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'QuoteLine', readonly id: string }
    | { readonly __typename: 'RecordAccess', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'RegionOwnership', readonly id: string }
    | { readonly __typename: 'Segment', readonly id: string }
    | { readonly __typename: 'SegmentCustomer', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
   | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type MyApprovalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyApprovalsQuery = { readonly viewer: { readonly approvals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
          | { readonly __typename: 'AccessLogEntry', readonly id: string }
          | { readonly __typename: 'Allowance', readonly id: string }
          | { readonly __typename: 'ApiToken', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'ApprovalStep', readonly id: string }
          | { readonly __typename: 'ApprovalVote', readonly id: string }
          | { readonly __typename: 'Attachment', readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'CalendarDay', readonly id: string }
          | { readonly __typename: 'Contact', readonly id: string }
          | { readonly __typename: 'Contract', readonly id: string }
          | { readonly __typename: 'ContractAmendment', readonly id: string }
          | { readonly __typename: 'ContractPart', readonly id: string }
          | { readonly __typename: 'ContractParty', readonly id: string }
          | { readonly __typename: 'CreditAssessment', readonly id: string }
          | { readonly __typename: 'CreditPrecaution', readonly id: string }
          | { readonly __typename: 'CurrencyRate', readonly id: string }
          | { readonly __typename: 'Customer', readonly id: string }
          | { readonly __typename: 'CustomerAssignment', readonly id: string }
          | { readonly __typename: 'CustomerGrade', readonly id: string }
          | { readonly __typename: 'CustomerSelection', readonly id: string }
          | { readonly __typename: 'Delegation', readonly id: string }
          | { readonly __typename: 'Department', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Implementation', readonly id: string }
          | { readonly __typename: 'Interaction', readonly id: string }
          | { readonly __typename: 'LawOverrideRecord', readonly id: string }
          | { readonly __typename: 'Member', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'NotificationPreference', readonly id: string }
          | { readonly __typename: 'Opportunity', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'PerformanceUrge', readonly id: string }
          | { readonly __typename: 'PersonalErasure', readonly id: string }
          | { readonly __typename: 'Post', readonly id: string }
          | { readonly __typename: 'PreSalesSupport', readonly id: string }
          | { readonly __typename: 'PriceListItem', readonly id: string }
          | { readonly __typename: 'Product', readonly id: string }
          | { readonly __typename: 'Quote', readonly id: string }
          | { readonly __typename: 'QuoteLine', readonly id: string }
          | { readonly __typename: 'RecordAccess', readonly id: string }
          | { readonly __typename: 'Region', readonly id: string }
          | { readonly __typename: 'RegionOwnership', readonly id: string }
          | { readonly __typename: 'Segment', readonly id: string }
          | { readonly __typename: 'SegmentCustomer', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
         | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ApprovalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ApprovalWhere | null | undefined;
}>;


export type ApprovalsQuery = { readonly approvals: { readonly nodes: ReadonlyArray<{ readonly isMine: boolean | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ApprovalQueryVariables = Exact<{
  id: string;
}>;


export type ApprovalQuery = { readonly approval: { readonly isMine: boolean | null, readonly decidedAt: string | null, readonly voidedField: string | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly steps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number | null, readonly stage: number | null, readonly title: string | null, readonly state: ApprovalStepState, readonly departure: StepDeparture | null, readonly mode: ApprovalMode | null, readonly isMeeting: boolean | null, readonly minutes: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly votes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApprovalVoteState, readonly decidedAt: string | null, readonly reason: string | null, readonly isOwnDecision: boolean | null, readonly member: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly addedBy: { readonly id: string, readonly name: string } | null }> } | null }> } | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
      | { readonly __typename: 'AccessLogEntry', readonly id: string }
      | { readonly __typename: 'Allowance', readonly id: string }
      | { readonly __typename: 'ApiToken', readonly id: string }
      | { readonly __typename: 'Appointment', readonly id: string }
      | { readonly __typename: 'Approval', readonly id: string }
      | { readonly __typename: 'ApprovalStep', readonly id: string }
      | { readonly __typename: 'ApprovalVote', readonly id: string }
      | { readonly __typename: 'Attachment', readonly id: string }
      | { readonly __typename: 'AuditEntry', readonly id: string }
      | { readonly __typename: 'CalendarDay', readonly id: string }
      | { readonly __typename: 'Contact', readonly id: string }
      | { readonly __typename: 'Contract', readonly id: string }
      | { readonly __typename: 'ContractAmendment', readonly id: string }
      | { readonly __typename: 'ContractPart', readonly id: string }
      | { readonly __typename: 'ContractParty', readonly id: string }
      | { readonly __typename: 'CreditAssessment', readonly id: string }
      | { readonly __typename: 'CreditPrecaution', readonly id: string }
      | { readonly __typename: 'CurrencyRate', readonly id: string }
      | { readonly __typename: 'Customer', readonly id: string }
      | { readonly __typename: 'CustomerAssignment', readonly id: string }
      | { readonly __typename: 'CustomerGrade', readonly id: string }
      | { readonly __typename: 'CustomerSelection', readonly id: string }
      | { readonly __typename: 'Delegation', readonly id: string }
      | { readonly __typename: 'Department', readonly id: string }
      | { readonly __typename: 'Duty', readonly id: string }
      | { readonly __typename: 'Implementation', readonly id: string }
      | { readonly __typename: 'Interaction', readonly id: string }
      | { readonly __typename: 'LawOverrideRecord', readonly id: string }
      | { readonly __typename: 'Member', readonly id: string }
      | { readonly __typename: 'Notification', readonly id: string }
      | { readonly __typename: 'NotificationPreference', readonly id: string }
      | { readonly __typename: 'Opportunity', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'PerformanceUrge', readonly id: string }
      | { readonly __typename: 'PersonalErasure', readonly id: string }
      | { readonly __typename: 'Post', readonly id: string }
      | { readonly __typename: 'PreSalesSupport', readonly id: string }
      | { readonly __typename: 'PriceListItem', readonly id: string }
      | { readonly __typename: 'Product', readonly id: string }
      | { readonly __typename: 'Quote', readonly id: string }
      | { readonly __typename: 'QuoteLine', readonly id: string }
      | { readonly __typename: 'RecordAccess', readonly id: string }
      | { readonly __typename: 'Region', readonly id: string }
      | { readonly __typename: 'RegionOwnership', readonly id: string }
      | { readonly __typename: 'Segment', readonly id: string }
      | { readonly __typename: 'SegmentCustomer', readonly id: string }
      | { readonly __typename: 'Session', readonly id: string }
     | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { readonly decideApproval: { readonly approval: { readonly decidedAt: string | null, readonly voidedField: string | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly steps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number | null, readonly stage: number | null, readonly title: string | null, readonly state: ApprovalStepState, readonly departure: StepDeparture | null, readonly mode: ApprovalMode | null, readonly isMeeting: boolean | null, readonly minutes: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly votes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApprovalVoteState, readonly decidedAt: string | null, readonly reason: string | null, readonly isOwnDecision: boolean | null, readonly member: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly addedBy: { readonly id: string, readonly name: string } | null }> } | null }> } | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawApprovalMutationVariables = Exact<{
  input: WithdrawApprovalInput;
}>;


export type WithdrawApprovalMutation = { readonly withdrawApproval: { readonly approval: { readonly decidedAt: string | null, readonly voidedField: string | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly steps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number | null, readonly stage: number | null, readonly title: string | null, readonly state: ApprovalStepState, readonly departure: StepDeparture | null, readonly mode: ApprovalMode | null, readonly isMeeting: boolean | null, readonly minutes: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly votes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApprovalVoteState, readonly decidedAt: string | null, readonly reason: string | null, readonly isOwnDecision: boolean | null, readonly member: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly addedBy: { readonly id: string, readonly name: string } | null }> } | null }> } | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AddApproverMutationVariables = Exact<{
  input: AddApproverInput;
}>;


export type AddApproverMutation = { readonly addApprover: { readonly approval: { readonly decidedAt: string | null, readonly voidedField: string | null, readonly id: string, readonly version: number | null, readonly chain: string | null, readonly state: ApprovalState, readonly submittedAt: string | null, readonly steps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: number | null, readonly stage: number | null, readonly title: string | null, readonly state: ApprovalStepState, readonly departure: StepDeparture | null, readonly mode: ApprovalMode | null, readonly isMeeting: boolean | null, readonly minutes: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly votes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApprovalVoteState, readonly decidedAt: string | null, readonly reason: string | null, readonly isOwnDecision: boolean | null, readonly member: { readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly addedBy: { readonly id: string, readonly name: string } | null }> } | null }> } | null, readonly submittedBy: { readonly id: string, readonly name: string } | null, readonly subject:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { readonly requestUpload: { readonly upload: { readonly id: string, readonly url: string, readonly expiresAt: string, readonly size: number } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { readonly attachFile: { readonly attachment: { readonly id: string, readonly version: number | null, readonly name: string | null, readonly contentType: string | null, readonly size: number | null, readonly sha256: string | null, readonly url: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AttachmentLineFragment = { readonly id: string, readonly version: number | null, readonly name: string | null, readonly contentType: string | null, readonly size: number | null, readonly sha256: string | null, readonly url: string | null };

export type AttachmentsOfCustomerQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttachmentsOfCustomerQuery = { readonly customer: { readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string | null, readonly contentType: string | null, readonly size: number | null, readonly sha256: string | null, readonly url: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type RenameAttachmentMutationVariables = Exact<{
  input: RenameAttachmentInput;
}>;


export type RenameAttachmentMutation = { readonly renameAttachment: { readonly attachment: { readonly id: string, readonly version: number | null, readonly name: string | null, readonly contentType: string | null, readonly size: number | null, readonly sha256: string | null, readonly url: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { readonly removeAttachment: { readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CatalogueQueryVariables = Exact<{
  search: string;
}>;


export type CatalogueQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly series: string | null, readonly unit: string | null, readonly listPrice: { readonly amount: string, readonly currency: string } | null }> } | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { readonly createProduct: { readonly product: { readonly id: string, readonly version: number | null, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type ChangeProductMutation = { readonly changeProduct: { readonly product: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: ProductState, readonly listPrice: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RetireProductMutationVariables = Exact<{
  input: RecordInput;
}>;


export type RetireProductMutation = { readonly retireProduct: { readonly product: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: ProductState, readonly listPrice: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ReactivateProductMutationVariables = Exact<{
  input: RecordInput;
}>;


export type ReactivateProductMutation = { readonly reactivateProduct: { readonly product: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: ProductState, readonly listPrice: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type PricePartsFragment = { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null };

export type PricesOfProductQueryVariables = Exact<{
  id: string;
}>;


export type PricesOfProductQuery = { readonly product: { readonly id: string, readonly name: string, readonly currentPrice: { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null } | null, readonly priceListItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null }> } | null } | null };

export type DraftPriceMutationVariables = Exact<{
  input: DraftPriceInput;
}>;


export type DraftPriceMutation = { readonly draftPrice: { readonly priceListItem: { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangePriceMutationVariables = Exact<{
  input: ChangePriceInput;
}>;


export type ChangePriceMutation = { readonly changePrice: { readonly priceListItem: { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type PutPriceInForceMutationVariables = Exact<{
  input: PutPriceInForceInput;
}>;


export type PutPriceInForceMutation = { readonly putPriceInForce: { readonly priceListItem: { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawPriceMutationVariables = Exact<{
  input: RecordInput;
}>;


export type WithdrawPriceMutation = { readonly withdrawPrice: { readonly priceListItem: { readonly id: string, readonly version: number | null, readonly state: PriceListItemState | null, readonly price: string | null, readonly currency: string | null, readonly basisCost: string | null, readonly competitorPrice: string | null, readonly demandNote: string | null, readonly valueArgument: string | null, readonly validFrom: string | null, readonly validUntil: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ContractSheetFragment = { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null };

export type ContractFileQueryVariables = Exact<{
  id: string;
}>;


export type ContractFileQuery = { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly signedDocument: { readonly id: string, readonly name: string | null, readonly url: string | null } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly url: string | null }> } | null, readonly approvals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly chain: string | null, readonly state: ApprovalState, readonly voidedField: string | null }> } | null, readonly implementations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ImplementationState }> } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null };

export type ContractBoardQueryVariables = Exact<{
  states: ReadonlyArray<ContractState> | ContractState;
}>;


export type ContractBoardQuery = { readonly contracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null }> } | null };

export type DraftContractMutationVariables = Exact<{
  input: DraftContractInput;
}>;


export type DraftContractMutation = { readonly draftContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeContractMutationVariables = Exact<{
  input: ChangeContractInput;
}>;


export type ChangeContractMutation = { readonly changeContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CheckContractWithCustomerMutationVariables = Exact<{
  input: CheckContractWithCustomerInput;
}>;


export type CheckContractWithCustomerMutation = { readonly checkContractWithCustomer: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SubmitContractForReviewMutationVariables = Exact<{
  input: SubmitContractForReviewInput;
}>;


export type SubmitContractForReviewMutation = { readonly submitContractForReview: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SubmitContractForSignatureMutationVariables = Exact<{
  input: RecordInput;
}>;


export type SubmitContractForSignatureMutation = { readonly submitContractForSignature: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { readonly signContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DropContractMutationVariables = Exact<{
  input: DropContractInput;
}>;


export type DropContractMutation = { readonly dropContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecallContractMutationVariables = Exact<{
  input: DropContractInput;
}>;


export type RecallContractMutation = { readonly recallContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type PerformContractMutationVariables = Exact<{
  input: RecordInput;
}>;


export type PerformContractMutation = { readonly performContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CompleteContractMutationVariables = Exact<{
  input: CompleteContractInput;
}>;


export type CompleteContractMutation = { readonly completeContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RegisterContractMutationVariables = Exact<{
  input: RegisterContractInput;
}>;


export type RegisterContractMutation = { readonly registerContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ArchiveContractMutationVariables = Exact<{
  input: ArchiveContractInput;
}>;


export type ArchiveContractMutation = { readonly archiveContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type TerminateContractMutationVariables = Exact<{
  input: TerminateContractInput;
}>;


export type TerminateContractMutation = { readonly terminateContract: { readonly contract: { readonly id: string, readonly version: number | null, readonly number: string, readonly title: string, readonly kind: ContractKind | null, readonly state: ContractState, readonly paymentTerms: string | null, readonly deliveryDueOn: string | null, readonly isSpecial: boolean | null, readonly specialReason: string | null, readonly checkedOn: string | null, readonly signedOn: string | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly registerNumber: string | null, readonly endReason: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState } | null, readonly quote: { readonly id: string, readonly number: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly parts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContractPartKind | null, readonly terms: string | null }> } | null, readonly parties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContractSide | null, readonly name: string | null, readonly rights: string | null, readonly obligations: string | null }> } | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly chain: string | null, readonly voidedField: string | null } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreditCardFragment = { readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly customer: { readonly id: string, readonly name: string } | null };

export type PrecautionCardFragment = { readonly id: string, readonly version: number | null, readonly state: PrecautionState | null, readonly measure: string | null, readonly terms: string | null, readonly creditLimit: { readonly amount: string, readonly currency: string } | null };

export type CreditOfQueryVariables = Exact<{
  customer: string;
}>;


export type CreditOfQuery = { readonly creditAssessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly customer: { readonly id: string, readonly name: string } | null }> } | null, readonly creditPrecautions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly state: PrecautionState | null, readonly measure: string | null, readonly terms: string | null, readonly creditLimit: { readonly amount: string, readonly currency: string } | null }> } | null };

export type RequestCreditAssessmentMutationVariables = Exact<{
  input: RequestCreditAssessmentInput;
}>;


export type RequestCreditAssessmentMutation = { readonly requestCreditAssessment: { readonly creditAssessment: { readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AssessCreditMutationVariables = Exact<{
  input: AssessCreditInput;
}>;


export type AssessCreditMutation = { readonly assessCredit: { readonly creditAssessment: { readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ValidateCreditMutationVariables = Exact<{
  input: ValidateCreditInput;
}>;


export type ValidateCreditMutation = { readonly validateCredit: { readonly creditAssessment: { readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ExpireCreditMutationVariables = Exact<{
  input: ExpireCreditInput;
}>;


export type ExpireCreditMutation = { readonly expireCredit: { readonly creditAssessment: { readonly id: string, readonly version: number | null, readonly state: CreditAssessmentState | null, readonly level: string | null, readonly isPoor: boolean | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ApplyPrecautionMutationVariables = Exact<{
  input: ApplyPrecautionInput;
}>;


export type ApplyPrecautionMutation = { readonly applyPrecaution: { readonly creditPrecaution: { readonly id: string, readonly version: number | null, readonly state: PrecautionState | null, readonly measure: string | null, readonly terms: string | null, readonly creditLimit: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type LiftPrecautionMutationVariables = Exact<{
  input: LiftPrecautionInput;
}>;


export type LiftPrecautionMutation = { readonly liftPrecaution: { readonly creditPrecaution: { readonly id: string, readonly version: number | null, readonly state: PrecautionState | null, readonly measure: string | null, readonly terms: string | null, readonly creditLimit: { readonly amount: string, readonly currency: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CurrencyRatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: CurrencyRateWhere | null | undefined;
}>;


export type CurrencyRatesQuery = { readonly currencyRates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly currency: Currency, readonly fromDay: string, readonly rate: string, readonly units: number, readonly source: string, readonly revision: number, readonly correctionReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ImportCurrencyRatesMutationVariables = Exact<{
  input: ImportCurrencyRatesInput;
}>;


export type ImportCurrencyRatesMutation = { readonly importCurrencyRates: { readonly imported: number | null, readonly known: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CustomerLineFragment = { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null };

export type CustomersOfQueryVariables = Exact<{
  member: string;
  after?: string | null | undefined;
}>;


export type CustomersOfQuery = { readonly customers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CustomerFileQueryVariables = Exact<{
  id: string;
}>;


export type CustomerFileQuery = { readonly customer: { readonly legalName: string | null, readonly registrationNumber: string | null, readonly address: string | null, readonly website: string | null, readonly needs: string | null, readonly preferences: string | null, readonly assessment: string | null, readonly lastVerifiedOn: string | null, readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly annualRevenue: { readonly amount: string, readonly currency: string } | null, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly fromDay: string | null, readonly member: { readonly id: string, readonly name: string } | null }> } | null, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly title: string | null, readonly email: string | null, readonly phone: string | null, readonly isPrimary: boolean | null }> } | null, readonly interactions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly means: InteractionMeans | null, readonly direction: InteractionDirection | null, readonly summary: string | null, readonly nextContactOn: string | null, readonly member: { readonly name: string } | null }> } | null, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OpportunityState }> } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly grade: { readonly code: string, readonly name: string } | null } | null };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { readonly createCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly possibleDuplicates: { readonly hiddenCount: number, readonly remedy: string | null, readonly customers: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { readonly updateCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type TargetCustomerMutationVariables = Exact<{
  input: TargetCustomerInput;
}>;


export type TargetCustomerMutation = { readonly targetCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AssignCustomerMutationVariables = Exact<{
  input: AssignCustomerInput;
}>;


export type AssignCustomerMutation = { readonly assignCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type GradeCustomerMutationVariables = Exact<{
  input: GradeCustomerInput;
}>;


export type GradeCustomerMutation = { readonly gradeCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { readonly addContact: { readonly contact: { readonly id: string, readonly version: number | null, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordInteractionMutationVariables = Exact<{
  input: RecordInteractionInput;
}>;


export type RecordInteractionMutation = { readonly recordInteraction: { readonly interaction: { readonly id: string, readonly at: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ActivateCustomerMutationVariables = Exact<{
  input: ActivateCustomerInput;
}>;


export type ActivateCustomerMutation = { readonly activateCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RestCustomerMutationVariables = Exact<{
  input: RestCustomerInput;
}>;


export type RestCustomerMutation = { readonly restCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ReactivateCustomerMutationVariables = Exact<{
  input: ReactivateCustomerInput;
}>;


export type ReactivateCustomerMutation = { readonly reactivateCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type LoseCustomerMutationVariables = Exact<{
  input: LoseCustomerInput;
}>;


export type LoseCustomerMutation = { readonly loseCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RegainCustomerMutationVariables = Exact<{
  input: RegainCustomerInput;
}>;


export type RegainCustomerMutation = { readonly regainCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type VerifyCustomerMutationVariables = Exact<{
  input: VerifyCustomerInput;
}>;


export type VerifyCustomerMutation = { readonly verifyCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type UnassignCustomerMutationVariables = Exact<{
  input: UnassignCustomerInput;
}>;


export type UnassignCustomerMutation = { readonly unassignCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ClassifyCustomerMutationVariables = Exact<{
  input: ClassifyCustomerInput;
}>;


export type ClassifyCustomerMutation = { readonly classifyCustomer: { readonly customer: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: CustomerState, readonly industry: string | null, readonly country: string | null, readonly grade: { readonly code: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { readonly changeContact: { readonly contact: { readonly id: string, readonly version: number | null, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RemoveContactMutationVariables = Exact<{
  input: RemoveContactInput;
}>;


export type RemoveContactMutation = { readonly removeContact: { readonly contact: { readonly id: string, readonly version: number | null, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AnnulInteractionMutationVariables = Exact<{
  input: AnnulInteractionInput;
}>;


export type AnnulInteractionMutation = { readonly annulInteraction: { readonly interaction: { readonly id: string, readonly version: number | null, readonly state: InteractionState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DepartmentLineFragment = { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null };

export type DepartmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly posts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: string, readonly isHead: boolean, readonly appointments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly fromDay: string, readonly untilDay: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly post: { readonly id: string, readonly role: string } | null }> } | null }> } | null, readonly parent: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { readonly createDepartment: { readonly department: { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RenameDepartmentMutationVariables = Exact<{
  input: RenameDepartmentInput;
}>;


export type RenameDepartmentMutation = { readonly renameDepartment: { readonly department: { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type MoveDepartmentMutationVariables = Exact<{
  input: MoveDepartmentInput;
}>;


export type MoveDepartmentMutation = { readonly moveDepartment: { readonly department: { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ActivateBranchMutationVariables = Exact<{
  input: ActivateBranchInput;
}>;


export type ActivateBranchMutation = { readonly activateBranch: { readonly department: { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CloseDepartmentMutationVariables = Exact<{
  input: CloseDepartmentInput;
}>;


export type CloseDepartmentMutation = { readonly closeDepartment: { readonly department: { readonly id: string, readonly version: number, readonly name: string, readonly kind: DepartmentKind, readonly state: DepartmentState, readonly parent: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;


export type CreatePostMutation = { readonly createPost: { readonly post: { readonly id: string, readonly version: number, readonly role: string, readonly isHead: boolean } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RemoveVacantPostMutationVariables = Exact<{
  input: RemoveVacantPostInput;
}>;


export type RemoveVacantPostMutation = { readonly removeVacantPost: { readonly post: { readonly id: string, readonly version: number, readonly role: string, readonly isHead: boolean } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreateRegionMutationVariables = Exact<{
  input: CreateRegionInput;
}>;


export type CreateRegionMutation = { readonly createRegion: { readonly region: { readonly id: string, readonly version: number, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RenameRegionMutationVariables = Exact<{
  input: RenameRegionInput;
}>;


export type RenameRegionMutation = { readonly renameRegion: { readonly region: { readonly id: string, readonly version: number, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AssignRegionMutationVariables = Exact<{
  input: AssignRegionInput;
}>;


export type AssignRegionMutation = { readonly assignRegion: { readonly regionOwnership: { readonly id: string, readonly version: number } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type UnassignRegionMutationVariables = Exact<{
  input: UnassignRegionInput;
}>;


export type UnassignRegionMutation = { readonly unassignRegion: { readonly regionOwnership: { readonly id: string, readonly version: number } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DutyLineFragment = { readonly id: string, readonly kind: string | null, readonly title: string | null, readonly period: string | null, readonly dueOn: string | null, readonly remindOn: string | null, readonly isProvisional: boolean | null, readonly state: DutyState | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly subject:
    | { readonly __typename: 'AccessLogEntry', readonly id: string }
    | { readonly __typename: 'Allowance', readonly id: string }
    | { readonly __typename: 'ApiToken', readonly id: string }
    | { readonly __typename: 'Appointment', readonly id: string }
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'ApprovalStep', readonly id: string }
    | { readonly __typename: 'ApprovalVote', readonly id: string }
    | { readonly __typename: 'Attachment', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'CalendarDay', readonly id: string }
    | { readonly __typename: 'Contact', readonly id: string }
    | { readonly __typename: 'Contract', readonly id: string }
    | { readonly __typename: 'ContractAmendment', readonly id: string }
    | { readonly __typename: 'ContractPart', readonly id: string }
    | { readonly __typename: 'ContractParty', readonly id: string }
    | { readonly __typename: 'CreditAssessment', readonly id: string }
    | { readonly __typename: 'CreditPrecaution', readonly id: string }
    | { readonly __typename: 'CurrencyRate', readonly id: string }
    | { readonly __typename: 'Customer', readonly id: string }
    | { readonly __typename: 'CustomerAssignment', readonly id: string }
    | { readonly __typename: 'CustomerGrade', readonly id: string }
    | { readonly __typename: 'CustomerSelection', readonly id: string }
    | { readonly __typename: 'Delegation', readonly id: string }
    | { readonly __typename: 'Department', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Implementation', readonly id: string }
    | { readonly __typename: 'Interaction', readonly id: string }
    | { readonly __typename: 'LawOverrideRecord', readonly id: string }
    | { readonly __typename: 'Member', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'NotificationPreference', readonly id: string }
    | { readonly __typename: 'Opportunity', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PerformanceUrge', readonly id: string }
    | { readonly __typename: 'PersonalErasure', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'PreSalesSupport', readonly id: string }
    | { readonly __typename: 'PriceListItem', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'QuoteLine', readonly id: string }
    | { readonly __typename: 'RecordAccess', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'RegionOwnership', readonly id: string }
    | { readonly __typename: 'Segment', readonly id: string }
    | { readonly __typename: 'SegmentCustomer', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
   | null };

export type MyDutiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: DutyWhere | null | undefined;
}>;


export type MyDutiesQuery = { readonly viewer: { readonly duties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string | null, readonly title: string | null, readonly period: string | null, readonly dueOn: string | null, readonly remindOn: string | null, readonly isProvisional: boolean | null, readonly state: DutyState | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly subject:
          | { readonly __typename: 'AccessLogEntry', readonly id: string }
          | { readonly __typename: 'Allowance', readonly id: string }
          | { readonly __typename: 'ApiToken', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'ApprovalStep', readonly id: string }
          | { readonly __typename: 'ApprovalVote', readonly id: string }
          | { readonly __typename: 'Attachment', readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'CalendarDay', readonly id: string }
          | { readonly __typename: 'Contact', readonly id: string }
          | { readonly __typename: 'Contract', readonly id: string }
          | { readonly __typename: 'ContractAmendment', readonly id: string }
          | { readonly __typename: 'ContractPart', readonly id: string }
          | { readonly __typename: 'ContractParty', readonly id: string }
          | { readonly __typename: 'CreditAssessment', readonly id: string }
          | { readonly __typename: 'CreditPrecaution', readonly id: string }
          | { readonly __typename: 'CurrencyRate', readonly id: string }
          | { readonly __typename: 'Customer', readonly id: string }
          | { readonly __typename: 'CustomerAssignment', readonly id: string }
          | { readonly __typename: 'CustomerGrade', readonly id: string }
          | { readonly __typename: 'CustomerSelection', readonly id: string }
          | { readonly __typename: 'Delegation', readonly id: string }
          | { readonly __typename: 'Department', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Implementation', readonly id: string }
          | { readonly __typename: 'Interaction', readonly id: string }
          | { readonly __typename: 'LawOverrideRecord', readonly id: string }
          | { readonly __typename: 'Member', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'NotificationPreference', readonly id: string }
          | { readonly __typename: 'Opportunity', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'PerformanceUrge', readonly id: string }
          | { readonly __typename: 'PersonalErasure', readonly id: string }
          | { readonly __typename: 'Post', readonly id: string }
          | { readonly __typename: 'PreSalesSupport', readonly id: string }
          | { readonly __typename: 'PriceListItem', readonly id: string }
          | { readonly __typename: 'Product', readonly id: string }
          | { readonly __typename: 'Quote', readonly id: string }
          | { readonly __typename: 'QuoteLine', readonly id: string }
          | { readonly __typename: 'RecordAccess', readonly id: string }
          | { readonly __typename: 'Region', readonly id: string }
          | { readonly __typename: 'RegionOwnership', readonly id: string }
          | { readonly __typename: 'Segment', readonly id: string }
          | { readonly __typename: 'SegmentCustomer', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type DutiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: DutyWhere | null | undefined;
}>;


export type DutiesQuery = { readonly duties: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly escalatedOn: string | null, readonly fulfilledOn: string | null, readonly id: string, readonly kind: string | null, readonly title: string | null, readonly period: string | null, readonly dueOn: string | null, readonly remindOn: string | null, readonly isProvisional: boolean | null, readonly state: DutyState | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly department: { readonly id: string, readonly name: string } | null, readonly escalatedTo: { readonly id: string, readonly name: string } | null, readonly fulfilledBy:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly subject:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DutyOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyOverviewQuery = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly toCome: { readonly totalCount: number } | null, readonly overdue: { readonly totalCount: number } | null, readonly escalated: { readonly totalCount: number } | null }> } | null };

export type DutyCalendarQueryVariables = Exact<{
  year: number;
}>;


export type DutyCalendarQuery = { readonly dutyCalendar: ReadonlyArray<{ readonly kind: string, readonly title: string, readonly period: string | null, readonly dueOn: string | null, readonly remindOn: string | null, readonly isProvisional: boolean, readonly missingSetting: string | null, readonly roles: ReadonlyArray<string>, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly clauses: ReadonlyArray<{ readonly id: string }> }> | null, readonly workingYear: { readonly year: number, readonly source: CalendarSource, readonly publishedIn: string | null, readonly isProvisional: boolean, readonly days: ReadonlyArray<{ readonly day: string, readonly kind: CalendarDayKind, readonly name: string }> } | null };

export type CalendarDaysQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: CalendarDayWhere | null | undefined;
}>;


export type CalendarDaysQuery = { readonly calendarDays: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly year: number, readonly kind: CalendarDayKind, readonly name: string, readonly source: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ImportCalendarYearMutationVariables = Exact<{
  input: ImportCalendarYearInput;
}>;


export type ImportCalendarYearMutation = { readonly importCalendarYear: { readonly days: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeCalendarDayMutationVariables = Exact<{
  input: ChangeCalendarDayInput;
}>;


export type ChangeCalendarDayMutation = { readonly changeCalendarDay: { readonly isWorkingDay: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CustomerGradesQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomerGradesQuery = { readonly customerGrades: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null }> } | null };

export type GradeLineFragment = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null };

export type CreateGradeMutationVariables = Exact<{
  input: CreateGradeInput;
}>;


export type CreateGradeMutation = { readonly createGrade: { readonly customerGrade: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeGradeMutationVariables = Exact<{
  input: ChangeGradeInput;
}>;


export type ChangeGradeMutation = { readonly changeGrade: { readonly customerGrade: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ReorderGradesMutationVariables = Exact<{
  input: ReorderGradesInput;
}>;


export type ReorderGradesMutation = { readonly reorderGrades: { readonly customerGrade: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RemoveGradeMutationVariables = Exact<{
  input: RemoveGradeInput;
}>;


export type RemoveGradeMutation = { readonly removeGrade: { readonly customerGrade: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly position: number, readonly visitIntervalDays: number | null, readonly serviceMeasures: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ImplementationSheetFragment = { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null };

export type ImplementationFileQueryVariables = Exact<{
  id: string;
}>;


export type ImplementationFileQuery = { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly url: string | null }> } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null };

export type AssignImplementationMutationVariables = Exact<{
  input: AssignImplementationInput;
}>;


export type AssignImplementationMutation = { readonly assignImplementation: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type StartImplementationMutationVariables = Exact<{
  input: StartImplementationInput;
}>;


export type StartImplementationMutation = { readonly startImplementation: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type NoteImplementationMutationVariables = Exact<{
  input: NoteImplementationInput;
}>;


export type NoteImplementationMutation = { readonly noteImplementation: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ReportImplementationObstacleMutationVariables = Exact<{
  input: ReportImplementationObstacleInput;
}>;


export type ReportImplementationObstacleMutation = { readonly reportImplementationObstacle: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ResolveImplementationObstacleMutationVariables = Exact<{
  input: ResolveImplementationObstacleInput;
}>;


export type ResolveImplementationObstacleMutation = { readonly resolveImplementationObstacle: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DeliverImplementationMutationVariables = Exact<{
  input: DeliverImplementationInput;
}>;


export type DeliverImplementationMutation = { readonly deliverImplementation: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AcceptImplementationMutationVariables = Exact<{
  input: AcceptImplementationInput;
}>;


export type AcceptImplementationMutation = { readonly acceptImplementation: { readonly implementation: { readonly id: string, readonly version: number | null, readonly state: ImplementationState, readonly plannedOn: string | null, readonly progress: string | null, readonly obstacle: string | null, readonly obstacleOn: string | null, readonly resolution: string | null, readonly deliveredOn: string | null, readonly acceptedOn: string | null, readonly acceptance: string | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type UrgePerformanceMutationVariables = Exact<{
  input: UrgePerformanceInput;
}>;


export type UrgePerformanceMutation = { readonly urgePerformance: { readonly performanceUrge: { readonly id: string, readonly note: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type LawOfMyOrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type LawOfMyOrganizationQuery = { readonly lawOf: { readonly pack: PolicyPack, readonly revision: string, readonly changedActions: ReadonlyArray<{ readonly action: string, readonly title: string }>, readonly settings: ReadonlyArray<{ readonly name: string, readonly title: string, readonly kind: string, readonly value: unknown, readonly choices: ReadonlyArray<string>, readonly clauses: ReadonlyArray<string> }> } | null };

export type PermissionMatrixQueryVariables = Exact<{
  pack: PolicyPack;
}>;


export type PermissionMatrixQuery = { readonly permissionMatrix: ReadonlyArray<{ readonly action: string, readonly title: string, readonly group: string, readonly grants: ReadonlyArray<{ readonly role: string, readonly reach: string, readonly basis: string, readonly clauses: ReadonlyArray<string>, readonly limit: string | null, readonly switchedOff: boolean }> }> | null };

export type ClauseQueryVariables = Exact<{
  id: string;
}>;


export type ClauseQuery = { readonly clause: { readonly id: string, readonly document: string, readonly article: string, readonly text: string } | null };

export type OverrideLawMutationVariables = Exact<{
  input: OverrideLawInput;
}>;


export type OverrideLawMutation = { readonly overrideLaw: { readonly lawOverrideRecord: { readonly id: string, readonly version: number, readonly kind: OverrideKind, readonly key: string, readonly value: Record<string, unknown>, readonly fromDay: string, readonly untilDay: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type EndOverrideMutationVariables = Exact<{
  input: EndOverrideInput;
}>;


export type EndOverrideMutation = { readonly endOverride: { readonly lawOverrideRecord: { readonly id: string, readonly version: number, readonly kind: OverrideKind, readonly key: string, readonly value: Record<string, unknown>, readonly fromDay: string, readonly untilDay: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DelegateAuthorityMutationVariables = Exact<{
  input: DelegateAuthorityInput;
}>;


export type DelegateAuthorityMutation = { readonly delegateAuthority: { readonly delegation: { readonly id: string, readonly version: number | null, readonly actions: ReadonlyArray<string> | null, readonly fromDay: string | null, readonly untilDay: string | null, readonly delegate: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { readonly revokeDelegation: { readonly delegation: { readonly id: string, readonly version: number | null, readonly actions: ReadonlyArray<string> | null, readonly fromDay: string | null, readonly untilDay: string | null, readonly delegate: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ApiTokenLineFragment = { readonly id: string, readonly version: number | null, readonly name: string | null, readonly prefix: string | null, readonly scope: ReadonlyArray<string> | null, readonly state: ApiTokenState | null, readonly expiresAt: string | null, readonly lastUsedAt: string | null };

export type ServiceAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceAccountsQuery = { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: string | null, readonly superior: { readonly id: string, readonly name: string } | null, readonly apiTokens: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string | null, readonly prefix: string | null, readonly scope: ReadonlyArray<string> | null, readonly state: ApiTokenState | null, readonly expiresAt: string | null, readonly lastUsedAt: string | null }> } | null }> } | null };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { readonly createServiceAccount: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RenameServiceAccountMutationVariables = Exact<{
  input: RenameServiceAccountInput;
}>;


export type RenameServiceAccountMutation = { readonly renameServiceAccount: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RetireServiceAccountMutationVariables = Exact<{
  input: RetireServiceAccountInput;
}>;


export type RetireServiceAccountMutation = { readonly retireServiceAccount: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly createApiToken: { readonly token: string | null, readonly apiToken: { readonly id: string, readonly version: number | null, readonly name: string | null, readonly prefix: string | null, readonly scope: ReadonlyArray<string> | null, readonly state: ApiTokenState | null, readonly expiresAt: string | null, readonly lastUsedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken: { readonly apiToken: { readonly id: string, readonly version: number | null, readonly name: string | null, readonly prefix: string | null, readonly scope: ReadonlyArray<string> | null, readonly state: ApiTokenState | null, readonly expiresAt: string | null, readonly lastUsedAt: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type MemberLineFragment = { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null };

export type AppointmentLineFragment = { readonly id: string, readonly version: number, readonly fromDay: string, readonly untilDay: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly post: { readonly id: string, readonly role: string } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly invitationToken: string | null, readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type InviteMemberAgainMutationVariables = Exact<{
  input: InviteMemberAgainInput;
}>;


export type InviteMemberAgainMutation = { readonly inviteMemberAgain: { readonly invitationToken: string | null, readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type MoveMemberMutationVariables = Exact<{
  input: MoveMemberInput;
}>;


export type MoveMemberMutation = { readonly moveMember: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SetSuperiorMutationVariables = Exact<{
  input: SetSuperiorInput;
}>;


export type SetSuperiorMutation = { readonly setSuperior: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DeactivateMemberMutationVariables = Exact<{
  input: DeactivateMemberInput;
}>;


export type DeactivateMemberMutation = { readonly deactivateMember: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AssignDutyMutationVariables = Exact<{
  input: AssignDutyInput;
}>;


export type AssignDutyMutation = { readonly assignDuty: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RemoveDutyMutationVariables = Exact<{
  input: RemoveDutyInput;
}>;


export type RemoveDutyMutation = { readonly removeDuty: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordClearanceMutationVariables = Exact<{
  input: RecordClearanceInput;
}>;


export type RecordClearanceMutation = { readonly recordClearance: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly member: { readonly id: string, readonly version: number, readonly name: string, readonly email: string | null, readonly state: MemberState, readonly superior: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AppointMemberMutationVariables = Exact<{
  input: AppointMemberInput;
}>;


export type AppointMemberMutation = { readonly appointMember: { readonly appointment: { readonly id: string, readonly version: number, readonly fromDay: string, readonly untilDay: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly post: { readonly id: string, readonly role: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { readonly endAppointment: { readonly appointment: { readonly id: string, readonly version: number, readonly fromDay: string, readonly untilDay: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly post: { readonly id: string, readonly role: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type MetricCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricCatalogueQuery = { readonly metricCatalogue: ReadonlyArray<{ readonly code: string, readonly field: string, readonly title: string, readonly description: string, readonly unit: MetricUnit, readonly additive: boolean, readonly countedOn: string | null, readonly dimensions: ReadonlyArray<string>, readonly clauses: ReadonlyArray<string> }> | null };

export type ValueWonQueryVariables = Exact<{
  period: MetricPeriod;
  where?: OpportunityWhere | null | undefined;
}>;


export type ValueWonQuery = { readonly metrics: { readonly rows: ReadonlyArray<{ readonly outcomeRate: string | null, readonly region: { readonly id: string, readonly name: string } | null, readonly manager: { readonly id: string, readonly name: string } | null, readonly product: { readonly id: string, readonly name: string } | null, readonly month: { readonly label: string, readonly from: string, readonly to: string } | null, readonly valueWon: { readonly amount: string, readonly currency: string } }> } | null };

export type PipelineFiguresQueryVariables = Exact<{
  period: MetricPeriod;
}>;


export type PipelineFiguresQuery = { readonly metrics: { readonly rows: ReadonlyArray<{ readonly newCustomers: number, readonly interactionCount: number, readonly opportunityCount: number, readonly outcomeRate: string | null, readonly opportunityValue: { readonly amount: string, readonly currency: string }, readonly valueWon: { readonly amount: string, readonly currency: string } }>, readonly byState: ReadonlyArray<{ readonly opportunityState: OpportunityState | null, readonly opportunityCount: number, readonly opportunityValue: { readonly amount: string, readonly currency: string } }> } | null };

export type CustomersByGradeQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomersByGradeQuery = { readonly metrics: { readonly rows: ReadonlyArray<{ readonly customerCount: number, readonly customerGrade: { readonly code: string, readonly name: string } | null }> } | null };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: NotificationWhere | null | undefined;
}>;


export type InboxQuery = { readonly viewer: { readonly unreadCount: number, readonly notifications: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string | null, readonly at: string | null, readonly title: string | null, readonly text: string | null, readonly readAt: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null, readonly record:
          | { readonly __typename: 'AccessLogEntry', readonly id: string }
          | { readonly __typename: 'Allowance', readonly id: string }
          | { readonly __typename: 'ApiToken', readonly id: string }
          | { readonly __typename: 'Appointment', readonly id: string }
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'ApprovalStep', readonly id: string }
          | { readonly __typename: 'ApprovalVote', readonly id: string }
          | { readonly __typename: 'Attachment', readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'CalendarDay', readonly id: string }
          | { readonly __typename: 'Contact', readonly id: string }
          | { readonly __typename: 'Contract', readonly id: string }
          | { readonly __typename: 'ContractAmendment', readonly id: string }
          | { readonly __typename: 'ContractPart', readonly id: string }
          | { readonly __typename: 'ContractParty', readonly id: string }
          | { readonly __typename: 'CreditAssessment', readonly id: string }
          | { readonly __typename: 'CreditPrecaution', readonly id: string }
          | { readonly __typename: 'CurrencyRate', readonly id: string }
          | { readonly __typename: 'Customer', readonly id: string }
          | { readonly __typename: 'CustomerAssignment', readonly id: string }
          | { readonly __typename: 'CustomerGrade', readonly id: string }
          | { readonly __typename: 'CustomerSelection', readonly id: string }
          | { readonly __typename: 'Delegation', readonly id: string }
          | { readonly __typename: 'Department', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Implementation', readonly id: string }
          | { readonly __typename: 'Interaction', readonly id: string }
          | { readonly __typename: 'LawOverrideRecord', readonly id: string }
          | { readonly __typename: 'Member', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'NotificationPreference', readonly id: string }
          | { readonly __typename: 'Opportunity', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'PerformanceUrge', readonly id: string }
          | { readonly __typename: 'PersonalErasure', readonly id: string }
          | { readonly __typename: 'Post', readonly id: string }
          | { readonly __typename: 'PreSalesSupport', readonly id: string }
          | { readonly __typename: 'PriceListItem', readonly id: string }
          | { readonly __typename: 'Product', readonly id: string }
          | { readonly __typename: 'Quote', readonly id: string }
          | { readonly __typename: 'QuoteLine', readonly id: string }
          | { readonly __typename: 'RecordAccess', readonly id: string }
          | { readonly __typename: 'Region', readonly id: string }
          | { readonly __typename: 'RegionOwnership', readonly id: string }
          | { readonly __typename: 'Segment', readonly id: string }
          | { readonly __typename: 'SegmentCustomer', readonly id: string }
          | { readonly __typename: 'Session', readonly id: string }
         | null }> } | null } | null };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { readonly viewer: { readonly notificationSettings: ReadonlyArray<{ readonly kind: string, readonly title: string, readonly isOrdered: boolean, readonly mail: NotificationMail, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> }> } | null };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead: { readonly markedCount: number | null, readonly unreadCount: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type MarkNotificationUnreadMutationVariables = Exact<{
  input: MarkNotificationUnreadInput;
}>;


export type MarkNotificationUnreadMutation = { readonly markNotificationUnread: { readonly markedCount: number | null, readonly unreadCount: number | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetNotificationPreferenceMutation = { readonly setNotificationPreference: { readonly notificationPreference: { readonly id: string, readonly kind: string | null, readonly mail: NotificationMail | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordAccessesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: RecordAccessWhere | null | undefined;
}>;


export type RecordAccessesQuery = { readonly recordAccesses: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AccessKind | null, readonly clause: string | null, readonly grantedAt: string | null, readonly member: { readonly id: string, readonly name: string } | null, readonly record:
        | { readonly __typename: 'AccessLogEntry', readonly id: string }
        | { readonly __typename: 'Allowance', readonly id: string }
        | { readonly __typename: 'ApiToken', readonly id: string }
        | { readonly __typename: 'Appointment', readonly id: string }
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'ApprovalStep', readonly id: string }
        | { readonly __typename: 'ApprovalVote', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'CalendarDay', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Contract', readonly id: string }
        | { readonly __typename: 'ContractAmendment', readonly id: string }
        | { readonly __typename: 'ContractPart', readonly id: string }
        | { readonly __typename: 'ContractParty', readonly id: string }
        | { readonly __typename: 'CreditAssessment', readonly id: string }
        | { readonly __typename: 'CreditPrecaution', readonly id: string }
        | { readonly __typename: 'CurrencyRate', readonly id: string }
        | { readonly __typename: 'Customer', readonly id: string }
        | { readonly __typename: 'CustomerAssignment', readonly id: string }
        | { readonly __typename: 'CustomerGrade', readonly id: string }
        | { readonly __typename: 'CustomerSelection', readonly id: string }
        | { readonly __typename: 'Delegation', readonly id: string }
        | { readonly __typename: 'Department', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Implementation', readonly id: string }
        | { readonly __typename: 'Interaction', readonly id: string }
        | { readonly __typename: 'LawOverrideRecord', readonly id: string }
        | { readonly __typename: 'Member', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'NotificationPreference', readonly id: string }
        | { readonly __typename: 'Opportunity', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PerformanceUrge', readonly id: string }
        | { readonly __typename: 'PersonalErasure', readonly id: string }
        | { readonly __typename: 'Post', readonly id: string }
        | { readonly __typename: 'PreSalesSupport', readonly id: string }
        | { readonly __typename: 'PriceListItem', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Quote', readonly id: string }
        | { readonly __typename: 'QuoteLine', readonly id: string }
        | { readonly __typename: 'RecordAccess', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'RegionOwnership', readonly id: string }
        | { readonly __typename: 'Segment', readonly id: string }
        | { readonly __typename: 'SegmentCustomer', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
       | null }> } | null };

export type AuditEntriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: AuditEntryWhere | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly action: string | null, readonly rule: string | null, readonly recordType: string | null, readonly changedId: string | null, readonly written: ReadonlyArray<string> | null, readonly requestId: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> } | null };

export type AccessLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: AccessLogEntryWhere | null | undefined;
}>;


export type AccessLogQuery = { readonly accessLog: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string | null, readonly action: string | null, readonly recordType: string | null, readonly readIds: ReadonlyArray<string> | null, readonly requestId: string | null, readonly member: { readonly id: string, readonly name: string } | null }> } | null };

export type OpportunityCardFragment = { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null };

export type OpportunityBoardQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpportunityBoardQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OpportunityFileQueryVariables = Exact<{
  id: string;
}>;


export type OpportunityFileQuery = { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null };

export type CreateOpportunityMutationVariables = Exact<{
  input: CreateOpportunityInput;
}>;


export type CreateOpportunityMutation = { readonly createOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeOpportunityMutationVariables = Exact<{
  input: ChangeOpportunityInput;
}>;


export type ChangeOpportunityMutation = { readonly changeOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AssignOpportunityMutationVariables = Exact<{
  input: AssignOpportunityInput;
}>;


export type AssignOpportunityMutation = { readonly assignOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ScreenOpportunityMutationVariables = Exact<{
  input: ScreenOpportunityInput;
}>;


export type ScreenOpportunityMutation = { readonly screenOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DisqualifyOpportunityMutationVariables = Exact<{
  input: DisqualifyOpportunityInput;
}>;


export type DisqualifyOpportunityMutation = { readonly disqualifyOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ContactOpportunityMutationVariables = Exact<{
  input: ContactOpportunityInput;
}>;


export type ContactOpportunityMutation = { readonly contactOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type FollowUpOpportunityMutationVariables = Exact<{
  input: FollowUpOpportunityInput;
}>;


export type FollowUpOpportunityMutation = { readonly followUpOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AnalyseOpportunityNeedsMutationVariables = Exact<{
  input: AnalyseOpportunityNeedsInput;
}>;


export type AnalyseOpportunityNeedsMutation = { readonly analyseOpportunityNeeds: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ProposeOpportunitySolutionMutationVariables = Exact<{
  input: ProposeOpportunitySolutionInput;
}>;


export type ProposeOpportunitySolutionMutation = { readonly proposeOpportunitySolution: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type StartOpportunityNegotiationMutationVariables = Exact<{
  input: StartOpportunityNegotiationInput;
}>;


export type StartOpportunityNegotiationMutation = { readonly startOpportunityNegotiation: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AgreeOpportunityMutationVariables = Exact<{
  input: AgreeOpportunityInput;
}>;


export type AgreeOpportunityMutation = { readonly agreeOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DeliverOpportunityMutationVariables = Exact<{
  input: DeliverOpportunityInput;
}>;


export type DeliverOpportunityMutation = { readonly deliverOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type LoseOpportunityMutationVariables = Exact<{
  input: LoseOpportunityInput;
}>;


export type LoseOpportunityMutation = { readonly loseOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordSalesHistoryMutationVariables = Exact<{
  input: RecordSalesHistoryInput;
}>;


export type RecordSalesHistoryMutation = { readonly recordSalesHistory: { readonly recorded: number | null, readonly ids: ReadonlyArray<string> | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { readonly createOrganization: { readonly organization: { readonly id: string, readonly name: string, readonly pack: PolicyPack } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ColleaguesQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly appointments: { readonly nodes: ReadonlyArray<{ readonly post: { readonly role: string, readonly department: { readonly name: string } | null } | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ExportPersonalDataMutationVariables = Exact<{
  input: ExportPersonalDataInput;
}>;


export type ExportPersonalDataMutation = { readonly exportPersonalData: { readonly data: Record<string, unknown> | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ErasePersonalDataMutationVariables = Exact<{
  input: ErasePersonalDataInput;
}>;


export type ErasePersonalDataMutation = { readonly erasePersonalData: { readonly contact: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: ContactState | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type PersonalErasuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonalErasuresQuery = { readonly personalErasures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string | null, readonly reason: string | null, readonly mentions: number | null, readonly entries: number | null, readonly contact: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PreSalesSupportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PreSalesSupportsQuery = { readonly preSalesSupports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly applicant: { readonly id: string, readonly name: string } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly allowed: boolean, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null }> } | null };

export type PreSalesSupportPartsFragment = { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null };

export type RequestPreSalesSupportMutationVariables = Exact<{
  input: RequestPreSalesSupportInput;
}>;


export type RequestPreSalesSupportMutation = { readonly requestPreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ForwardPreSalesSupportMutationVariables = Exact<{
  input: ForwardPreSalesSupportInput;
}>;


export type ForwardPreSalesSupportMutation = { readonly forwardPreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ProposePreSalesResourcesMutationVariables = Exact<{
  input: PreSalesResourcesInput;
}>;


export type ProposePreSalesResourcesMutation = { readonly proposePreSalesResources: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type AgreePreSalesResourcesMutationVariables = Exact<{
  input: RecordInput;
}>;


export type AgreePreSalesResourcesMutation = { readonly agreePreSalesResources: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DisagreeOnPreSalesResourcesMutationVariables = Exact<{
  input: PreSalesReasonInput;
}>;


export type DisagreeOnPreSalesResourcesMutation = { readonly disagreeOnPreSalesResources: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SettlePreSalesSupportMutationVariables = Exact<{
  input: PreSalesResourcesInput;
}>;


export type SettlePreSalesSupportMutation = { readonly settlePreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DeclinePreSalesSupportMutationVariables = Exact<{
  input: PreSalesReasonInput;
}>;


export type DeclinePreSalesSupportMutation = { readonly declinePreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordPreSalesSupportMutationVariables = Exact<{
  input: RecordPreSalesSupportInput;
}>;


export type RecordPreSalesSupportMutation = { readonly recordPreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ClosePreSalesSupportMutationVariables = Exact<{
  input: RecordInput;
}>;


export type ClosePreSalesSupportMutation = { readonly closePreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawPreSalesSupportMutationVariables = Exact<{
  input: PreSalesReasonInput;
}>;


export type WithdrawPreSalesSupportMutation = { readonly withdrawPreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CancelPreSalesSupportMutationVariables = Exact<{
  input: PreSalesReasonInput;
}>;


export type CancelPreSalesSupportMutation = { readonly cancelPreSalesSupport: { readonly preSalesSupport: { readonly id: string, readonly version: number | null, readonly state: PreSalesSupportState, readonly need: string | null, readonly wantedOn: string | null, readonly resources: string | null, readonly proposedSide: SupportSide | null, readonly agreedOn: string | null, readonly reason: string | null, readonly result: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type QuoteSheetFragment = { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null };

export type QuoteFileQueryVariables = Exact<{
  id: string;
}>;


export type QuoteFileQuery = { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly revisionOf: { readonly id: string, readonly versionNumber: number, readonly state: QuoteState } | null, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly versionNumber: number, readonly state: QuoteState }> } | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null };

export type QuotesOfQueryVariables = Exact<{
  opportunity: string;
}>;


export type QuotesOfQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly sentOn: string | null, readonly answeredOn: string | null, readonly total: { readonly amount: string, readonly currency: string } | null }> } | null };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
}>;


export type CreateQuoteMutation = { readonly createQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeQuoteMutationVariables = Exact<{
  input: ChangeQuoteInput;
}>;


export type ChangeQuoteMutation = { readonly changeQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeQuoteLinesMutationVariables = Exact<{
  input: ChangeQuoteLinesInput;
}>;


export type ChangeQuoteLinesMutation = { readonly changeQuoteLines: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ReviseQuoteMutationVariables = Exact<{
  input: RecordInput;
}>;


export type ReviseQuoteMutation = { readonly reviseQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SubmitQuoteMutationVariables = Exact<{
  input: RecordInput;
}>;


export type SubmitQuoteMutation = { readonly submitQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly approval: { readonly id: string, readonly state: ApprovalState, readonly nextApprovers: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SendQuoteMutationVariables = Exact<{
  input: RecordInput;
}>;


export type SendQuoteMutation = { readonly sendQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordQuoteAcceptanceMutationVariables = Exact<{
  input: RecordQuoteAcceptanceInput;
}>;


export type RecordQuoteAcceptanceMutation = { readonly recordQuoteAcceptance: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RecordQuoteDeclineMutationVariables = Exact<{
  input: RecordQuoteDeclineInput;
}>;


export type RecordQuoteDeclineMutation = { readonly recordQuoteDecline: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawQuoteMutationVariables = Exact<{
  input: WithdrawQuoteInput;
}>;


export type WithdrawQuoteMutation = { readonly withdrawQuote: { readonly quote: { readonly id: string, readonly version: number | null, readonly number: string, readonly versionNumber: number, readonly state: QuoteState, readonly solution: string | null, readonly deliveryTime: string | null, readonly deliveryDueOn: string | null, readonly afterSalesService: string | null, readonly paymentMethod: string | null, readonly validUntil: string | null, readonly discountPercent: string | null, readonly sentOn: string | null, readonly answeredOn: string | null, readonly subtotal: { readonly amount: string, readonly currency: string } | null, readonly discountAmount: { readonly amount: string, readonly currency: string } | null, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly amount: string, readonly currency: string } | null, readonly opportunity: { readonly id: string, readonly name: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly specification: string | null, readonly quantity: string | null, readonly unit: string | null, readonly unitPrice: string | null, readonly discountPercent: string | null, readonly taxPercent: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly net: { readonly amount: string, readonly currency: string } | null, readonly gross: { readonly amount: string, readonly currency: string } | null }> } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RefusalPartsFragment = { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type TransitionPartsFragment = { readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly type: SearchType, readonly title: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string, readonly customer: { readonly id: string, readonly name: string } | null }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly state: OpportunityState, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FindCustomersQueryVariables = Exact<{
  text: string;
  where?: CustomerWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type FindCustomersQuery = { readonly customers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly registrationNumber: string | null, readonly state: CustomerState }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SegmentCardFragment = { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null };

export type SegmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SegmentsQuery = { readonly segments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null, readonly availableTransitions: ReadonlyArray<{ readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CreateSegmentMutationVariables = Exact<{
  input: CreateSegmentInput;
}>;


export type CreateSegmentMutation = { readonly createSegment: { readonly segment: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ChangeSegmentMutationVariables = Exact<{
  input: ChangeSegmentInput;
}>;


export type ChangeSegmentMutation = { readonly changeSegment: { readonly segment: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ActivateSegmentMutationVariables = Exact<{
  input: ActivateSegmentInput;
}>;


export type ActivateSegmentMutation = { readonly activateSegment: { readonly segment: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RetireSegmentMutationVariables = Exact<{
  input: RetireSegmentInput;
}>;


export type RetireSegmentMutation = { readonly retireSegment: { readonly segment: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SetSegmentCustomersMutationVariables = Exact<{
  input: SetSegmentCustomersInput;
}>;


export type SetSegmentCustomersMutation = { readonly setSegmentCustomers: { readonly segment: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: SegmentState, readonly criteria: string | null, readonly size: string | null, readonly growthPotential: string | null, readonly competenceFit: string | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SelectionCardFragment = { readonly id: string, readonly version: number | null, readonly proposal: SelectionChoice | null, readonly reason: string | null, readonly state: SelectionState | null, readonly decision: SelectionChoice | null, readonly decisionReason: string | null, readonly customer: { readonly id: string, readonly name: string } | null };

export type ProposeCustomerSelectionMutationVariables = Exact<{
  input: ProposeCustomerSelectionInput;
}>;


export type ProposeCustomerSelectionMutation = { readonly proposeCustomerSelection: { readonly customerSelection: { readonly id: string, readonly version: number | null, readonly proposal: SelectionChoice | null, readonly reason: string | null, readonly state: SelectionState | null, readonly decision: SelectionChoice | null, readonly decisionReason: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DecideCustomerSelectionMutationVariables = Exact<{
  input: DecideCustomerSelectionInput;
}>;


export type DecideCustomerSelectionMutation = { readonly decideCustomerSelection: { readonly customerSelection: { readonly id: string, readonly version: number | null, readonly proposal: SelectionChoice | null, readonly reason: string | null, readonly state: SelectionState | null, readonly decision: SelectionChoice | null, readonly decisionReason: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type WithdrawCustomerSelectionMutationVariables = Exact<{
  input: WithdrawCustomerSelectionInput;
}>;


export type WithdrawCustomerSelectionMutation = { readonly withdrawCustomerSelection: { readonly customerSelection: { readonly id: string, readonly version: number | null, readonly proposal: SelectionChoice | null, readonly reason: string | null, readonly state: SelectionState | null, readonly decision: SelectionChoice | null, readonly decisionReason: string | null, readonly customer: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { readonly signIn: { readonly accessToken: string | null, readonly refreshToken: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshSessionMutation = { readonly refreshSession: { readonly accessToken: string | null, readonly refreshToken: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type SignOutMutationVariables = Exact<{
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly accessToken: string | null, readonly refreshToken: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset: { readonly isDone: boolean, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword: { readonly isDone: boolean, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type TraceOfQueryVariables = Exact<{
  id: string;
}>;


export type TraceOfQuery = { readonly trace: { readonly opportunity: { readonly id: string, readonly name: string, readonly state: OpportunityState, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly quotes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly versionNumber: number, readonly state: QuoteState }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly state: ContractState, readonly owner: { readonly id: string, readonly name: string } | null }>, readonly amendments: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: AmendmentState }>, readonly implementations: ReadonlyArray<{ readonly id: string, readonly state: ImplementationState, readonly assignee: { readonly id: string, readonly name: string } | null }> } | null };

export type MeQueryVariables = Exact<{
  checks: ReadonlyArray<PermissionCheck> | PermissionCheck;
}>;


export type MeQuery = { readonly viewer: { readonly member: { readonly id: string, readonly name: string, readonly email: string | null, readonly appointments: { readonly nodes: ReadonlyArray<{ readonly post: { readonly role: string, readonly department: { readonly name: string } | null } | null }> } | null }, readonly organization: { readonly id: string, readonly name: string, readonly pack: PolicyPack }, readonly can: ReadonlyArray<{ readonly action: string, readonly id: string | null, readonly allowed: boolean, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> } | null };

export type MyPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPermissionsQuery = { readonly viewer: { readonly permissions: ReadonlyArray<{ readonly action: string, readonly role: string, readonly reach: string, readonly limit: string | null, readonly clauses: ReadonlyArray<string>, readonly onBehalfOf: string | null }> } | null };

export type ExplainQueryVariables = Exact<{
  action: string;
  id?: string | null | undefined;
}>;


export type ExplainQuery = { readonly explain: { readonly allowed: boolean, readonly action: string, readonly title: string, readonly rule: string | null, readonly role: string | null, readonly reach: string | null, readonly basis: string | null, readonly limit: string | null, readonly message: string | null, readonly next: string | null, readonly clauses: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AllowancePartsFragmentDoc = new TypedDocumentString(`
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
    `, {"fragmentName":"AllowanceParts"}) as unknown as TypedDocumentString<AllowancePartsFragment, unknown>;
export const AmendmentSheetFragmentDoc = new TypedDocumentString(`
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
    `, {"fragmentName":"AmendmentSheet"}) as unknown as TypedDocumentString<AmendmentSheetFragment, unknown>;
export const ApprovalLineFragmentDoc = new TypedDocumentString(`
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}
    `, {"fragmentName":"ApprovalLine"}) as unknown as TypedDocumentString<ApprovalLineFragment, unknown>;
export const ApprovalRouteFragmentDoc = new TypedDocumentString(`
    fragment ApprovalRoute on Approval {
  ...ApprovalLine
  decidedAt
  voidedField
  steps(first: 20) {
    nodes {
      id
      place
      stage
      title
      state
      departure
      mode
      isMeeting
      minutes
      clauses {
        id
        text
      }
      votes(first: 20) {
        nodes {
          id
          state
          member {
            id
            name
          }
          decidedBy {
            id
            name
          }
          onBehalfOf {
            id
            name
          }
          addedBy {
            id
            name
          }
          decidedAt
          reason
          isOwnDecision
        }
      }
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}`, {"fragmentName":"ApprovalRoute"}) as unknown as TypedDocumentString<ApprovalRouteFragment, unknown>;
export const AttachmentLineFragmentDoc = new TypedDocumentString(`
    fragment AttachmentLine on Attachment {
  id
  version
  name
  contentType
  size
  sha256
  url
}
    `, {"fragmentName":"AttachmentLine"}) as unknown as TypedDocumentString<AttachmentLineFragment, unknown>;
export const PricePartsFragmentDoc = new TypedDocumentString(`
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}
    `, {"fragmentName":"PriceParts"}) as unknown as TypedDocumentString<PricePartsFragment, unknown>;
export const ContractSheetFragmentDoc = new TypedDocumentString(`
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
    `, {"fragmentName":"ContractSheet"}) as unknown as TypedDocumentString<ContractSheetFragment, unknown>;
export const CreditCardFragmentDoc = new TypedDocumentString(`
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
    `, {"fragmentName":"CreditCard"}) as unknown as TypedDocumentString<CreditCardFragment, unknown>;
export const PrecautionCardFragmentDoc = new TypedDocumentString(`
    fragment PrecautionCard on CreditPrecaution {
  id
  version
  state
  measure
  creditLimit {
    amount
    currency
  }
  terms
}
    `, {"fragmentName":"PrecautionCard"}) as unknown as TypedDocumentString<PrecautionCardFragment, unknown>;
export const CustomerLineFragmentDoc = new TypedDocumentString(`
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
    `, {"fragmentName":"CustomerLine"}) as unknown as TypedDocumentString<CustomerLineFragment, unknown>;
export const DepartmentLineFragmentDoc = new TypedDocumentString(`
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
    `, {"fragmentName":"DepartmentLine"}) as unknown as TypedDocumentString<DepartmentLineFragment, unknown>;
export const DutyLineFragmentDoc = new TypedDocumentString(`
    fragment DutyLine on Duty {
  id
  kind
  title
  period
  dueOn
  remindOn
  isProvisional
  state
  clauses {
    id
    text
  }
  subject {
    __typename
    id
  }
}
    `, {"fragmentName":"DutyLine"}) as unknown as TypedDocumentString<DutyLineFragment, unknown>;
export const GradeLineFragmentDoc = new TypedDocumentString(`
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}
    `, {"fragmentName":"GradeLine"}) as unknown as TypedDocumentString<GradeLineFragment, unknown>;
export const ImplementationSheetFragmentDoc = new TypedDocumentString(`
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
    `, {"fragmentName":"ImplementationSheet"}) as unknown as TypedDocumentString<ImplementationSheetFragment, unknown>;
export const ApiTokenLineFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenLine on ApiToken {
  id
  version
  name
  prefix
  scope
  state
  expiresAt
  lastUsedAt
}
    `, {"fragmentName":"ApiTokenLine"}) as unknown as TypedDocumentString<ApiTokenLineFragment, unknown>;
export const MemberLineFragmentDoc = new TypedDocumentString(`
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
    `, {"fragmentName":"MemberLine"}) as unknown as TypedDocumentString<MemberLineFragment, unknown>;
export const AppointmentLineFragmentDoc = new TypedDocumentString(`
    fragment AppointmentLine on Appointment {
  id
  version
  fromDay
  untilDay
  member {
    id
    name
  }
  post {
    id
    role
  }
}
    `, {"fragmentName":"AppointmentLine"}) as unknown as TypedDocumentString<AppointmentLineFragment, unknown>;
export const OpportunityCardFragmentDoc = new TypedDocumentString(`
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
    `, {"fragmentName":"OpportunityCard"}) as unknown as TypedDocumentString<OpportunityCardFragment, unknown>;
export const PreSalesSupportPartsFragmentDoc = new TypedDocumentString(`
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
    `, {"fragmentName":"PreSalesSupportParts"}) as unknown as TypedDocumentString<PreSalesSupportPartsFragment, unknown>;
export const QuoteSheetFragmentDoc = new TypedDocumentString(`
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
    `, {"fragmentName":"QuoteSheet"}) as unknown as TypedDocumentString<QuoteSheetFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const TransitionPartsFragmentDoc = new TypedDocumentString(`
    fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`, {"fragmentName":"TransitionParts"}) as unknown as TypedDocumentString<TransitionPartsFragment, unknown>;
export const SegmentCardFragmentDoc = new TypedDocumentString(`
    fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}
    `, {"fragmentName":"SegmentCard"}) as unknown as TypedDocumentString<SegmentCardFragment, unknown>;
export const SelectionCardFragmentDoc = new TypedDocumentString(`
    fragment SelectionCard on CustomerSelection {
  id
  version
  proposal
  reason
  state
  decision
  decisionReason
  customer {
    id
    name
  }
}
    `, {"fragmentName":"SelectionCard"}) as unknown as TypedDocumentString<SelectionCardFragment, unknown>;
export const AllowancesToDecideDocument = new TypedDocumentString(`
    query AllowancesToDecide {
  allowances(
    first: 50
    where: {state: {in: [REQUESTED, ESCALATED]}}
    orderBy: [{createdAt: ASC}]
  ) {
    nodes {
      ...AllowanceParts
      reason
      customer {
        id
        name
      }
      opportunity {
        id
        name
      }
      requestedBy {
        id
        name
      }
      availableTransitions {
        name
        allowed
        refusal {
          ...RefusalParts
        }
      }
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AllowancesToDecideQuery, AllowancesToDecideQueryVariables>;
export const RequestAllowanceDocument = new TypedDocumentString(`
    mutation RequestAllowance($input: RequestAllowanceInput!) {
  requestAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RequestAllowanceMutation, RequestAllowanceMutationVariables>;
export const GrantAllowanceDocument = new TypedDocumentString(`
    mutation GrantAllowance($input: GrantAllowanceInput!) {
  grantAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<GrantAllowanceMutation, GrantAllowanceMutationVariables>;
export const RefuseAllowanceDocument = new TypedDocumentString(`
    mutation RefuseAllowance($input: RefuseAllowanceInput!) {
  refuseAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RefuseAllowanceMutation, RefuseAllowanceMutationVariables>;
export const EscalateAllowanceDocument = new TypedDocumentString(`
    mutation EscalateAllowance($input: RecordInput!) {
  escalateAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<EscalateAllowanceMutation, EscalateAllowanceMutationVariables>;
export const WithdrawAllowanceDocument = new TypedDocumentString(`
    mutation WithdrawAllowance($input: RecordInput!) {
  withdrawAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<WithdrawAllowanceMutation, WithdrawAllowanceMutationVariables>;
export const RevokeAllowanceDocument = new TypedDocumentString(`
    mutation RevokeAllowance($input: RevokeAllowanceInput!) {
  revokeAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RevokeAllowanceMutation, RevokeAllowanceMutationVariables>;
export const ApplyAllowanceDocument = new TypedDocumentString(`
    mutation ApplyAllowance($input: ApplyAllowanceInput!) {
  applyAllowance(input: $input) {
    allowance {
      ...AllowanceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AllowanceParts on Allowance {
  id
  version
  state
  amount {
    amount
    currency
  }
  escalatedOn
  decidedOn
  decisionReason
  appliedTo
  appliedOn
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ApplyAllowanceMutation, ApplyAllowanceMutationVariables>;
export const AmendmentFileDocument = new TypedDocumentString(`
    query AmendmentFile($id: ID!) {
  contractAmendment(id: $id) {
    ...AmendmentSheet
    attachments {
      nodes {
        id
        name
        url
      }
    }
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<AmendmentFileQuery, AmendmentFileQueryVariables>;
export const DraftAmendmentDocument = new TypedDocumentString(`
    mutation DraftAmendment($input: DraftAmendmentInput!) {
  draftAmendment(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DraftAmendmentMutation, DraftAmendmentMutationVariables>;
export const ChangeAmendmentDocument = new TypedDocumentString(`
    mutation ChangeAmendment($input: ChangeAmendmentInput!) {
  changeAmendment(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeAmendmentMutation, ChangeAmendmentMutationVariables>;
export const SubmitAmendmentForReviewDocument = new TypedDocumentString(`
    mutation SubmitAmendmentForReview($input: SubmitAmendmentForReviewInput!) {
  submitAmendmentForReview(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SubmitAmendmentForReviewMutation, SubmitAmendmentForReviewMutationVariables>;
export const SubmitAmendmentForSignatureDocument = new TypedDocumentString(`
    mutation SubmitAmendmentForSignature($input: RecordInput!) {
  submitAmendmentForSignature(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SubmitAmendmentForSignatureMutation, SubmitAmendmentForSignatureMutationVariables>;
export const SignAmendmentDocument = new TypedDocumentString(`
    mutation SignAmendment($input: SignAmendmentInput!) {
  signAmendment(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SignAmendmentMutation, SignAmendmentMutationVariables>;
export const DropAmendmentDocument = new TypedDocumentString(`
    mutation DropAmendment($input: DropAmendmentInput!) {
  dropAmendment(input: $input) {
    contractAmendment {
      ...AmendmentSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AmendmentSheet on ContractAmendment {
  id
  version
  number
  state
  reason
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  expiresOn
  technicalTerms
  commercialTerms
  isSpecial
  agreement
  signedOn
  endReason
  contract {
    id
    number
    title
    state
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DropAmendmentMutation, DropAmendmentMutationVariables>;
export const MyApprovalsDocument = new TypedDocumentString(`
    query MyApprovals($first: Int, $after: String) {
  viewer {
    approvals(first: $first, after: $after) {
      totalCount
      nodes {
        ...ApprovalLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyApprovalsQuery, MyApprovalsQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($first: Int, $after: String, $where: ApprovalWhere) {
  approvals(first: $first, after: $after, where: $where) {
    nodes {
      ...ApprovalLine
      isMine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}`) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const ApprovalDocument = new TypedDocumentString(`
    query Approval($id: ID!) {
  approval(id: $id) {
    ...ApprovalRoute
    isMine
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}
fragment ApprovalRoute on Approval {
  ...ApprovalLine
  decidedAt
  voidedField
  steps(first: 20) {
    nodes {
      id
      place
      stage
      title
      state
      departure
      mode
      isMeeting
      minutes
      clauses {
        id
        text
      }
      votes(first: 20) {
        nodes {
          id
          state
          member {
            id
            name
          }
          decidedBy {
            id
            name
          }
          onBehalfOf {
            id
            name
          }
          addedBy {
            id
            name
          }
          decidedAt
          reason
          isOwnDecision
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ApprovalQuery, ApprovalQueryVariables>;
export const DecideApprovalDocument = new TypedDocumentString(`
    mutation DecideApproval($input: DecideApprovalInput!) {
  decideApproval(input: $input) {
    approval {
      ...ApprovalRoute
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}
fragment ApprovalRoute on Approval {
  ...ApprovalLine
  decidedAt
  voidedField
  steps(first: 20) {
    nodes {
      id
      place
      stage
      title
      state
      departure
      mode
      isMeeting
      minutes
      clauses {
        id
        text
      }
      votes(first: 20) {
        nodes {
          id
          state
          member {
            id
            name
          }
          decidedBy {
            id
            name
          }
          onBehalfOf {
            id
            name
          }
          addedBy {
            id
            name
          }
          decidedAt
          reason
          isOwnDecision
        }
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DecideApprovalMutation, DecideApprovalMutationVariables>;
export const WithdrawApprovalDocument = new TypedDocumentString(`
    mutation WithdrawApproval($input: WithdrawApprovalInput!) {
  withdrawApproval(input: $input) {
    approval {
      ...ApprovalRoute
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}
fragment ApprovalRoute on Approval {
  ...ApprovalLine
  decidedAt
  voidedField
  steps(first: 20) {
    nodes {
      id
      place
      stage
      title
      state
      departure
      mode
      isMeeting
      minutes
      clauses {
        id
        text
      }
      votes(first: 20) {
        nodes {
          id
          state
          member {
            id
            name
          }
          decidedBy {
            id
            name
          }
          onBehalfOf {
            id
            name
          }
          addedBy {
            id
            name
          }
          decidedAt
          reason
          isOwnDecision
        }
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<WithdrawApprovalMutation, WithdrawApprovalMutationVariables>;
export const AddApproverDocument = new TypedDocumentString(`
    mutation AddApprover($input: AddApproverInput!) {
  addApprover(input: $input) {
    approval {
      ...ApprovalRoute
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ApprovalLine on Approval {
  id
  version
  chain
  state
  submittedAt
  submittedBy {
    id
    name
  }
  subject {
    __typename
    id
  }
  nextApprovers {
    id
    name
  }
}
fragment ApprovalRoute on Approval {
  ...ApprovalLine
  decidedAt
  voidedField
  steps(first: 20) {
    nodes {
      id
      place
      stage
      title
      state
      departure
      mode
      isMeeting
      minutes
      clauses {
        id
        text
      }
      votes(first: 20) {
        nodes {
          id
          state
          member {
            id
            name
          }
          decidedBy {
            id
            name
          }
          onBehalfOf {
            id
            name
          }
          addedBy {
            id
            name
          }
          decidedAt
          reason
          isOwnDecision
        }
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AddApproverMutation, AddApproverMutationVariables>;
export const RequestUploadDocument = new TypedDocumentString(`
    mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) {
    upload {
      id
      url
      expiresAt
      size
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const AttachFileDocument = new TypedDocumentString(`
    mutation AttachFile($input: AttachFileInput!) {
  attachFile(input: $input) {
    attachment {
      ...AttachmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AttachmentLine on Attachment {
  id
  version
  name
  contentType
  size
  sha256
  url
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AttachFileMutation, AttachFileMutationVariables>;
export const AttachmentsOfCustomerDocument = new TypedDocumentString(`
    query AttachmentsOfCustomer($id: ID!, $first: Int, $after: String) {
  customer(id: $id) {
    attachments(first: $first, after: $after) {
      nodes {
        ...AttachmentLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AttachmentLine on Attachment {
  id
  version
  name
  contentType
  size
  sha256
  url
}`) as unknown as TypedDocumentString<AttachmentsOfCustomerQuery, AttachmentsOfCustomerQueryVariables>;
export const RenameAttachmentDocument = new TypedDocumentString(`
    mutation RenameAttachment($input: RenameAttachmentInput!) {
  renameAttachment(input: $input) {
    attachment {
      ...AttachmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AttachmentLine on Attachment {
  id
  version
  name
  contentType
  size
  sha256
  url
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RenameAttachmentMutation, RenameAttachmentMutationVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($search: String!) {
  products(
    first: 50
    where: {name: {contains: $search}, state: {eq: ACTIVE}}
    orderBy: [{name: ASC}]
  ) {
    nodes {
      id
      version
      name
      series
      unit
      listPrice {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CreateProductDocument = new TypedDocumentString(`
    mutation CreateProduct($input: CreateProductInput!) {
  createProduct(input: $input) {
    product {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateProductMutation, CreateProductMutationVariables>;
export const ChangeProductDocument = new TypedDocumentString(`
    mutation ChangeProduct($input: ChangeProductInput!) {
  changeProduct(input: $input) {
    product {
      id
      version
      name
      state
      listPrice {
        amount
        currency
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeProductMutation, ChangeProductMutationVariables>;
export const RetireProductDocument = new TypedDocumentString(`
    mutation RetireProduct($input: RecordInput!) {
  retireProduct(input: $input) {
    product {
      id
      version
      name
      state
      listPrice {
        amount
        currency
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RetireProductMutation, RetireProductMutationVariables>;
export const ReactivateProductDocument = new TypedDocumentString(`
    mutation ReactivateProduct($input: RecordInput!) {
  reactivateProduct(input: $input) {
    product {
      id
      version
      name
      state
      listPrice {
        amount
        currency
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ReactivateProductMutation, ReactivateProductMutationVariables>;
export const PricesOfProductDocument = new TypedDocumentString(`
    query PricesOfProduct($id: ID!) {
  product(id: $id) {
    id
    name
    currentPrice {
      ...PriceParts
    }
    priceListItems(first: 20) {
      nodes {
        ...PriceParts
      }
    }
  }
}
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}`) as unknown as TypedDocumentString<PricesOfProductQuery, PricesOfProductQueryVariables>;
export const DraftPriceDocument = new TypedDocumentString(`
    mutation DraftPrice($input: DraftPriceInput!) {
  draftPrice(input: $input) {
    priceListItem {
      ...PriceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DraftPriceMutation, DraftPriceMutationVariables>;
export const ChangePriceDocument = new TypedDocumentString(`
    mutation ChangePrice($input: ChangePriceInput!) {
  changePrice(input: $input) {
    priceListItem {
      ...PriceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangePriceMutation, ChangePriceMutationVariables>;
export const PutPriceInForceDocument = new TypedDocumentString(`
    mutation PutPriceInForce($input: PutPriceInForceInput!) {
  putPriceInForce(input: $input) {
    priceListItem {
      ...PriceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<PutPriceInForceMutation, PutPriceInForceMutationVariables>;
export const WithdrawPriceDocument = new TypedDocumentString(`
    mutation WithdrawPrice($input: RecordInput!) {
  withdrawPrice(input: $input) {
    priceListItem {
      ...PriceParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PriceParts on PriceListItem {
  id
  version
  state
  price
  currency
  basisCost
  competitorPrice
  demandNote
  valueArgument
  validFrom
  validUntil
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<WithdrawPriceMutation, WithdrawPriceMutationVariables>;
export const ContractFileDocument = new TypedDocumentString(`
    query ContractFile($id: ID!) {
  contract(id: $id) {
    ...ContractSheet
    signedDocument {
      id
      name
      url
    }
    attachments {
      nodes {
        id
        name
        url
      }
    }
    approvals {
      nodes {
        id
        chain
        state
        voidedField
      }
    }
    implementations {
      nodes {
        id
        state
      }
    }
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<ContractFileQuery, ContractFileQueryVariables>;
export const ContractBoardDocument = new TypedDocumentString(`
    query ContractBoard($states: [ContractState!]!) {
  contracts(first: 50, where: {state: {in: $states}}) {
    nodes {
      id
      number
      title
      state
      amount {
        amount
        currency
      }
      customer {
        id
        name
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ContractBoardQuery, ContractBoardQueryVariables>;
export const DraftContractDocument = new TypedDocumentString(`
    mutation DraftContract($input: DraftContractInput!) {
  draftContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DraftContractMutation, DraftContractMutationVariables>;
export const ChangeContractDocument = new TypedDocumentString(`
    mutation ChangeContract($input: ChangeContractInput!) {
  changeContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeContractMutation, ChangeContractMutationVariables>;
export const CheckContractWithCustomerDocument = new TypedDocumentString(`
    mutation CheckContractWithCustomer($input: CheckContractWithCustomerInput!) {
  checkContractWithCustomer(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CheckContractWithCustomerMutation, CheckContractWithCustomerMutationVariables>;
export const SubmitContractForReviewDocument = new TypedDocumentString(`
    mutation SubmitContractForReview($input: SubmitContractForReviewInput!) {
  submitContractForReview(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SubmitContractForReviewMutation, SubmitContractForReviewMutationVariables>;
export const SubmitContractForSignatureDocument = new TypedDocumentString(`
    mutation SubmitContractForSignature($input: RecordInput!) {
  submitContractForSignature(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SubmitContractForSignatureMutation, SubmitContractForSignatureMutationVariables>;
export const SignContractDocument = new TypedDocumentString(`
    mutation SignContract($input: SignContractInput!) {
  signContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SignContractMutation, SignContractMutationVariables>;
export const DropContractDocument = new TypedDocumentString(`
    mutation DropContract($input: DropContractInput!) {
  dropContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DropContractMutation, DropContractMutationVariables>;
export const RecallContractDocument = new TypedDocumentString(`
    mutation RecallContract($input: DropContractInput!) {
  recallContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecallContractMutation, RecallContractMutationVariables>;
export const PerformContractDocument = new TypedDocumentString(`
    mutation PerformContract($input: RecordInput!) {
  performContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<PerformContractMutation, PerformContractMutationVariables>;
export const CompleteContractDocument = new TypedDocumentString(`
    mutation CompleteContract($input: CompleteContractInput!) {
  completeContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CompleteContractMutation, CompleteContractMutationVariables>;
export const RegisterContractDocument = new TypedDocumentString(`
    mutation RegisterContract($input: RegisterContractInput!) {
  registerContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RegisterContractMutation, RegisterContractMutationVariables>;
export const ArchiveContractDocument = new TypedDocumentString(`
    mutation ArchiveContract($input: ArchiveContractInput!) {
  archiveContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ArchiveContractMutation, ArchiveContractMutationVariables>;
export const TerminateContractDocument = new TypedDocumentString(`
    mutation TerminateContract($input: TerminateContractInput!) {
  terminateContract(input: $input) {
    contract {
      ...ContractSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ContractSheet on Contract {
  id
  version
  number
  title
  kind
  state
  amount {
    amount
    currency
  }
  paymentTerms
  deliveryDueOn
  isSpecial
  specialReason
  checkedOn
  signedOn
  effectiveOn
  expiresOn
  registerNumber
  endReason
  opportunity {
    id
    name
    state
  }
  quote {
    id
    number
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  parts {
    nodes {
      id
      kind
      terms
    }
  }
  parties {
    nodes {
      id
      side
      name
      rights
      obligations
    }
  }
  approval {
    id
    state
    chain
    voidedField
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<TerminateContractMutation, TerminateContractMutationVariables>;
export const CreditOfDocument = new TypedDocumentString(`
    query CreditOf($customer: ID!) {
  creditAssessments(
    first: 20
    where: {customer: {id: {eq: $customer}}}
    orderBy: [{createdAt: DESC}]
  ) {
    nodes {
      ...CreditCard
      availableTransitions {
        ...TransitionParts
      }
    }
  }
  creditPrecautions(
    first: 20
    where: {customer: {id: {eq: $customer}}}
    orderBy: [{createdAt: DESC}]
  ) {
    nodes {
      ...PrecautionCard
    }
  }
}
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
fragment PrecautionCard on CreditPrecaution {
  id
  version
  state
  measure
  creditLimit {
    amount
    currency
  }
  terms
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<CreditOfQuery, CreditOfQueryVariables>;
export const RequestCreditAssessmentDocument = new TypedDocumentString(`
    mutation RequestCreditAssessment($input: RequestCreditAssessmentInput!) {
  requestCreditAssessment(input: $input) {
    creditAssessment {
      ...CreditCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RequestCreditAssessmentMutation, RequestCreditAssessmentMutationVariables>;
export const AssessCreditDocument = new TypedDocumentString(`
    mutation AssessCredit($input: AssessCreditInput!) {
  assessCredit(input: $input) {
    creditAssessment {
      ...CreditCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssessCreditMutation, AssessCreditMutationVariables>;
export const ValidateCreditDocument = new TypedDocumentString(`
    mutation ValidateCredit($input: ValidateCreditInput!) {
  validateCredit(input: $input) {
    creditAssessment {
      ...CreditCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ValidateCreditMutation, ValidateCreditMutationVariables>;
export const ExpireCreditDocument = new TypedDocumentString(`
    mutation ExpireCredit($input: ExpireCreditInput!) {
  expireCredit(input: $input) {
    creditAssessment {
      ...CreditCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CreditCard on CreditAssessment {
  id
  version
  state
  level
  isPoor
  validFrom
  validUntil
  customer {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ExpireCreditMutation, ExpireCreditMutationVariables>;
export const ApplyPrecautionDocument = new TypedDocumentString(`
    mutation ApplyPrecaution($input: ApplyPrecautionInput!) {
  applyPrecaution(input: $input) {
    creditPrecaution {
      ...PrecautionCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PrecautionCard on CreditPrecaution {
  id
  version
  state
  measure
  creditLimit {
    amount
    currency
  }
  terms
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ApplyPrecautionMutation, ApplyPrecautionMutationVariables>;
export const LiftPrecautionDocument = new TypedDocumentString(`
    mutation LiftPrecaution($input: LiftPrecautionInput!) {
  liftPrecaution(input: $input) {
    creditPrecaution {
      ...PrecautionCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PrecautionCard on CreditPrecaution {
  id
  version
  state
  measure
  creditLimit {
    amount
    currency
  }
  terms
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<LiftPrecautionMutation, LiftPrecautionMutationVariables>;
export const CurrencyRatesDocument = new TypedDocumentString(`
    query CurrencyRates($first: Int, $after: String, $where: CurrencyRateWhere) {
  currencyRates(
    first: $first
    after: $after
    where: $where
    orderBy: [{fromDay: DESC}]
  ) {
    nodes {
      id
      currency
      fromDay
      rate
      units
      source
      revision
      correctionReason
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CurrencyRatesQuery, CurrencyRatesQueryVariables>;
export const ImportCurrencyRatesDocument = new TypedDocumentString(`
    mutation ImportCurrencyRates($input: ImportCurrencyRatesInput!) {
  importCurrencyRates(input: $input) {
    imported
    known
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ImportCurrencyRatesMutation, ImportCurrencyRatesMutationVariables>;
export const CustomersOfDocument = new TypedDocumentString(`
    query CustomersOf($member: ID!, $after: String) {
  customers(
    first: 20
    after: $after
    where: {assignments: {some: {member: {id: {eq: $member}}, untilDay: {isNull: true}}}}
    orderBy: [{name: ASC}]
  ) {
    nodes {
      ...CustomerLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}`) as unknown as TypedDocumentString<CustomersOfQuery, CustomersOfQueryVariables>;
export const CustomerFileDocument = new TypedDocumentString(`
    query CustomerFile($id: ID!) {
  customer(id: $id) {
    ...CustomerLine
    legalName
    registrationNumber
    address
    website
    annualRevenue {
      amount
      currency
    }
    needs
    preferences
    assessment
    lastVerifiedOn
    assignments(where: {untilDay: {isNull: true}}) {
      nodes {
        member {
          id
          name
        }
        fromDay
      }
    }
    contacts(first: 50, orderBy: [{name: ASC}]) {
      nodes {
        id
        version
        name
        title
        email
        phone
        isPrimary
      }
    }
    interactions(first: 20, orderBy: [{at: DESC}]) {
      nodes {
        id
        at
        means
        direction
        summary
        nextContactOn
        member {
          name
        }
      }
    }
    opportunities {
      nodes {
        id
        name
        state
      }
    }
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<CustomerFileQuery, CustomerFileQueryVariables>;
export const CreateCustomerDocument = new TypedDocumentString(`
    mutation CreateCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    possibleDuplicates {
      customers {
        id
        name
      }
      hiddenCount
      remedy
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = new TypedDocumentString(`
    mutation UpdateCustomer($input: UpdateCustomerInput!) {
  updateCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const TargetCustomerDocument = new TypedDocumentString(`
    mutation TargetCustomer($input: TargetCustomerInput!) {
  targetCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<TargetCustomerMutation, TargetCustomerMutationVariables>;
export const AssignCustomerDocument = new TypedDocumentString(`
    mutation AssignCustomer($input: AssignCustomerInput!) {
  assignCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssignCustomerMutation, AssignCustomerMutationVariables>;
export const GradeCustomerDocument = new TypedDocumentString(`
    mutation GradeCustomer($input: GradeCustomerInput!) {
  gradeCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<GradeCustomerMutation, GradeCustomerMutationVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($input: AddContactInput!) {
  addContact(input: $input) {
    contact {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const RecordInteractionDocument = new TypedDocumentString(`
    mutation RecordInteraction($input: RecordInteractionInput!) {
  recordInteraction(input: $input) {
    interaction {
      id
      at
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordInteractionMutation, RecordInteractionMutationVariables>;
export const ActivateCustomerDocument = new TypedDocumentString(`
    mutation ActivateCustomer($input: ActivateCustomerInput!) {
  activateCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ActivateCustomerMutation, ActivateCustomerMutationVariables>;
export const RestCustomerDocument = new TypedDocumentString(`
    mutation RestCustomer($input: RestCustomerInput!) {
  restCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RestCustomerMutation, RestCustomerMutationVariables>;
export const ReactivateCustomerDocument = new TypedDocumentString(`
    mutation ReactivateCustomer($input: ReactivateCustomerInput!) {
  reactivateCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ReactivateCustomerMutation, ReactivateCustomerMutationVariables>;
export const LoseCustomerDocument = new TypedDocumentString(`
    mutation LoseCustomer($input: LoseCustomerInput!) {
  loseCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<LoseCustomerMutation, LoseCustomerMutationVariables>;
export const RegainCustomerDocument = new TypedDocumentString(`
    mutation RegainCustomer($input: RegainCustomerInput!) {
  regainCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RegainCustomerMutation, RegainCustomerMutationVariables>;
export const VerifyCustomerDocument = new TypedDocumentString(`
    mutation VerifyCustomer($input: VerifyCustomerInput!) {
  verifyCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<VerifyCustomerMutation, VerifyCustomerMutationVariables>;
export const UnassignCustomerDocument = new TypedDocumentString(`
    mutation UnassignCustomer($input: UnassignCustomerInput!) {
  unassignCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<UnassignCustomerMutation, UnassignCustomerMutationVariables>;
export const ClassifyCustomerDocument = new TypedDocumentString(`
    mutation ClassifyCustomer($input: ClassifyCustomerInput!) {
  classifyCustomer(input: $input) {
    customer {
      ...CustomerLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment CustomerLine on Customer {
  id
  version
  name
  state
  industry
  country
  grade {
    code
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ClassifyCustomerMutation, ClassifyCustomerMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($input: ChangeContactInput!) {
  changeContact(input: $input) {
    contact {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($input: RemoveContactInput!) {
  removeContact(input: $input) {
    contact {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const AnnulInteractionDocument = new TypedDocumentString(`
    mutation AnnulInteraction($input: AnnulInteractionInput!) {
  annulInteraction(input: $input) {
    interaction {
      id
      version
      state
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AnnulInteractionMutation, AnnulInteractionMutationVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($after: String) {
  departments(
    first: 100
    after: $after
    where: {state: {ne: CLOSED}}
    orderBy: [{name: ASC}]
  ) {
    nodes {
      ...DepartmentLine
      posts(first: 10) {
        nodes {
          id
          role
          isHead
          appointments(first: 3, where: {untilDay: {isNull: true}}) {
            nodes {
              ...AppointmentLine
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment AppointmentLine on Appointment {
  id
  version
  fromDay
  untilDay
  member {
    id
    name
  }
  post {
    id
    role
  }
}`) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const CreateDepartmentDocument = new TypedDocumentString(`
    mutation CreateDepartment($input: CreateDepartmentInput!) {
  createDepartment(input: $input) {
    department {
      ...DepartmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const RenameDepartmentDocument = new TypedDocumentString(`
    mutation RenameDepartment($input: RenameDepartmentInput!) {
  renameDepartment(input: $input) {
    department {
      ...DepartmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RenameDepartmentMutation, RenameDepartmentMutationVariables>;
export const MoveDepartmentDocument = new TypedDocumentString(`
    mutation MoveDepartment($input: MoveDepartmentInput!) {
  moveDepartment(input: $input) {
    department {
      ...DepartmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<MoveDepartmentMutation, MoveDepartmentMutationVariables>;
export const ActivateBranchDocument = new TypedDocumentString(`
    mutation ActivateBranch($input: ActivateBranchInput!) {
  activateBranch(input: $input) {
    department {
      ...DepartmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ActivateBranchMutation, ActivateBranchMutationVariables>;
export const CloseDepartmentDocument = new TypedDocumentString(`
    mutation CloseDepartment($input: CloseDepartmentInput!) {
  closeDepartment(input: $input) {
    department {
      ...DepartmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment DepartmentLine on Department {
  id
  version
  name
  kind
  state
  parent {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CloseDepartmentMutation, CloseDepartmentMutationVariables>;
export const CreatePostDocument = new TypedDocumentString(`
    mutation CreatePost($input: CreatePostInput!) {
  createPost(input: $input) {
    post {
      id
      version
      role
      isHead
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreatePostMutation, CreatePostMutationVariables>;
export const RemoveVacantPostDocument = new TypedDocumentString(`
    mutation RemoveVacantPost($input: RemoveVacantPostInput!) {
  removeVacantPost(input: $input) {
    post {
      id
      version
      role
      isHead
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RemoveVacantPostMutation, RemoveVacantPostMutationVariables>;
export const CreateRegionDocument = new TypedDocumentString(`
    mutation CreateRegion($input: CreateRegionInput!) {
  createRegion(input: $input) {
    region {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateRegionMutation, CreateRegionMutationVariables>;
export const RenameRegionDocument = new TypedDocumentString(`
    mutation RenameRegion($input: RenameRegionInput!) {
  renameRegion(input: $input) {
    region {
      id
      version
      name
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RenameRegionMutation, RenameRegionMutationVariables>;
export const AssignRegionDocument = new TypedDocumentString(`
    mutation AssignRegion($input: AssignRegionInput!) {
  assignRegion(input: $input) {
    regionOwnership {
      id
      version
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssignRegionMutation, AssignRegionMutationVariables>;
export const UnassignRegionDocument = new TypedDocumentString(`
    mutation UnassignRegion($input: UnassignRegionInput!) {
  unassignRegion(input: $input) {
    regionOwnership {
      id
      version
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<UnassignRegionMutation, UnassignRegionMutationVariables>;
export const MyDutiesDocument = new TypedDocumentString(`
    query MyDuties($first: Int, $after: String, $where: DutyWhere) {
  viewer {
    duties(first: $first, after: $after, where: $where, orderBy: [{dueOn: ASC}]) {
      totalCount
      nodes {
        ...DutyLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DutyLine on Duty {
  id
  kind
  title
  period
  dueOn
  remindOn
  isProvisional
  state
  clauses {
    id
    text
  }
  subject {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<MyDutiesQuery, MyDutiesQueryVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($first: Int, $after: String, $where: DutyWhere) {
  duties(first: $first, after: $after, where: $where, orderBy: [{dueOn: ASC}]) {
    nodes {
      ...DutyLine
      role
      owner {
        id
        name
      }
      department {
        id
        name
      }
      escalatedTo {
        id
        name
      }
      escalatedOn
      fulfilledOn
      fulfilledBy {
        __typename
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DutyLine on Duty {
  id
  kind
  title
  period
  dueOn
  remindOn
  isProvisional
  state
  clauses {
    id
    text
  }
  subject {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DutyOverviewDocument = new TypedDocumentString(`
    query DutyOverview {
  departments(first: 100, orderBy: [{name: ASC}]) {
    nodes {
      id
      name
      toCome: duties(first: 1, where: {state: {in: [OPEN, REMINDED]}}) {
        totalCount
      }
      overdue: duties(first: 1, where: {state: {eq: OVERDUE}}) {
        totalCount
      }
      escalated: duties(first: 1, where: {state: {eq: ESCALATED}}) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutyOverviewQuery, DutyOverviewQueryVariables>;
export const DutyCalendarDocument = new TypedDocumentString(`
    query DutyCalendar($year: Int!) {
  dutyCalendar(year: $year) {
    kind
    title
    period
    dueOn
    remindOn
    isProvisional
    missingSetting
    roles
    owners {
      id
      name
    }
    clauses {
      id
    }
  }
  workingYear(year: $year) {
    year
    source
    publishedIn
    isProvisional
    days {
      day
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DutyCalendarQuery, DutyCalendarQueryVariables>;
export const CalendarDaysDocument = new TypedDocumentString(`
    query CalendarDays($first: Int, $after: String, $where: CalendarDayWhere) {
  calendarDays(first: $first, after: $after, where: $where, orderBy: [{day: ASC}]) {
    nodes {
      id
      day
      year
      kind
      name
      source
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarDaysQuery, CalendarDaysQueryVariables>;
export const ImportCalendarYearDocument = new TypedDocumentString(`
    mutation ImportCalendarYear($input: ImportCalendarYearInput!) {
  importCalendarYear(input: $input) {
    days
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ImportCalendarYearMutation, ImportCalendarYearMutationVariables>;
export const ChangeCalendarDayDocument = new TypedDocumentString(`
    mutation ChangeCalendarDay($input: ChangeCalendarDayInput!) {
  changeCalendarDay(input: $input) {
    isWorkingDay
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeCalendarDayMutation, ChangeCalendarDayMutationVariables>;
export const CustomerGradesDocument = new TypedDocumentString(`
    query CustomerGrades {
  customerGrades(first: 100, orderBy: [{position: ASC}]) {
    nodes {
      ...GradeLine
    }
  }
}
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}`) as unknown as TypedDocumentString<CustomerGradesQuery, CustomerGradesQueryVariables>;
export const CreateGradeDocument = new TypedDocumentString(`
    mutation CreateGrade($input: CreateGradeInput!) {
  createGrade(input: $input) {
    customerGrade {
      ...GradeLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateGradeMutation, CreateGradeMutationVariables>;
export const ChangeGradeDocument = new TypedDocumentString(`
    mutation ChangeGrade($input: ChangeGradeInput!) {
  changeGrade(input: $input) {
    customerGrade {
      ...GradeLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeGradeMutation, ChangeGradeMutationVariables>;
export const ReorderGradesDocument = new TypedDocumentString(`
    mutation ReorderGrades($input: ReorderGradesInput!) {
  reorderGrades(input: $input) {
    customerGrade {
      ...GradeLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ReorderGradesMutation, ReorderGradesMutationVariables>;
export const RemoveGradeDocument = new TypedDocumentString(`
    mutation RemoveGrade($input: RemoveGradeInput!) {
  removeGrade(input: $input) {
    customerGrade {
      ...GradeLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment GradeLine on CustomerGrade {
  id
  version
  code
  name
  position
  visitIntervalDays
  serviceMeasures
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RemoveGradeMutation, RemoveGradeMutationVariables>;
export const ImplementationFileDocument = new TypedDocumentString(`
    query ImplementationFile($id: ID!) {
  implementation(id: $id) {
    ...ImplementationSheet
    attachments {
      nodes {
        id
        name
        url
      }
    }
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<ImplementationFileQuery, ImplementationFileQueryVariables>;
export const AssignImplementationDocument = new TypedDocumentString(`
    mutation AssignImplementation($input: AssignImplementationInput!) {
  assignImplementation(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssignImplementationMutation, AssignImplementationMutationVariables>;
export const StartImplementationDocument = new TypedDocumentString(`
    mutation StartImplementation($input: StartImplementationInput!) {
  startImplementation(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<StartImplementationMutation, StartImplementationMutationVariables>;
export const NoteImplementationDocument = new TypedDocumentString(`
    mutation NoteImplementation($input: NoteImplementationInput!) {
  noteImplementation(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<NoteImplementationMutation, NoteImplementationMutationVariables>;
export const ReportImplementationObstacleDocument = new TypedDocumentString(`
    mutation ReportImplementationObstacle($input: ReportImplementationObstacleInput!) {
  reportImplementationObstacle(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ReportImplementationObstacleMutation, ReportImplementationObstacleMutationVariables>;
export const ResolveImplementationObstacleDocument = new TypedDocumentString(`
    mutation ResolveImplementationObstacle($input: ResolveImplementationObstacleInput!) {
  resolveImplementationObstacle(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ResolveImplementationObstacleMutation, ResolveImplementationObstacleMutationVariables>;
export const DeliverImplementationDocument = new TypedDocumentString(`
    mutation DeliverImplementation($input: DeliverImplementationInput!) {
  deliverImplementation(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DeliverImplementationMutation, DeliverImplementationMutationVariables>;
export const AcceptImplementationDocument = new TypedDocumentString(`
    mutation AcceptImplementation($input: AcceptImplementationInput!) {
  acceptImplementation(input: $input) {
    implementation {
      ...ImplementationSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ImplementationSheet on Implementation {
  id
  version
  state
  plannedOn
  progress
  obstacle
  obstacleOn
  resolution
  deliveredOn
  acceptedOn
  acceptance
  assignee {
    id
    name
  }
  contract {
    id
    number
    title
    state
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AcceptImplementationMutation, AcceptImplementationMutationVariables>;
export const UrgePerformanceDocument = new TypedDocumentString(`
    mutation UrgePerformance($input: UrgePerformanceInput!) {
  urgePerformance(input: $input) {
    performanceUrge {
      id
      note
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<UrgePerformanceMutation, UrgePerformanceMutationVariables>;
export const LawOfMyOrganizationDocument = new TypedDocumentString(`
    query LawOfMyOrganization {
  lawOf {
    pack
    revision
    changedActions {
      action
      title
    }
    settings {
      name
      title
      kind
      value
      choices
      clauses
    }
  }
}
    `) as unknown as TypedDocumentString<LawOfMyOrganizationQuery, LawOfMyOrganizationQueryVariables>;
export const PermissionMatrixDocument = new TypedDocumentString(`
    query PermissionMatrix($pack: PolicyPack!) {
  permissionMatrix(pack: $pack) {
    action
    title
    group
    grants {
      role
      reach
      basis
      clauses
      limit
      switchedOff
    }
  }
}
    `) as unknown as TypedDocumentString<PermissionMatrixQuery, PermissionMatrixQueryVariables>;
export const ClauseDocument = new TypedDocumentString(`
    query Clause($id: String!) {
  clause(id: $id) {
    id
    document
    article
    text
  }
}
    `) as unknown as TypedDocumentString<ClauseQuery, ClauseQueryVariables>;
export const OverrideLawDocument = new TypedDocumentString(`
    mutation OverrideLaw($input: OverrideLawInput!) {
  overrideLaw(input: $input) {
    lawOverrideRecord {
      id
      version
      kind
      key
      value
      fromDay
      untilDay
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<OverrideLawMutation, OverrideLawMutationVariables>;
export const EndOverrideDocument = new TypedDocumentString(`
    mutation EndOverride($input: EndOverrideInput!) {
  endOverride(input: $input) {
    lawOverrideRecord {
      id
      version
      kind
      key
      value
      fromDay
      untilDay
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<EndOverrideMutation, EndOverrideMutationVariables>;
export const DelegateAuthorityDocument = new TypedDocumentString(`
    mutation DelegateAuthority($input: DelegateAuthorityInput!) {
  delegateAuthority(input: $input) {
    delegation {
      id
      version
      actions
      fromDay
      untilDay
      delegate {
        id
        name
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DelegateAuthorityMutation, DelegateAuthorityMutationVariables>;
export const RevokeDelegationDocument = new TypedDocumentString(`
    mutation RevokeDelegation($input: RevokeDelegationInput!) {
  revokeDelegation(input: $input) {
    delegation {
      id
      version
      actions
      fromDay
      untilDay
      delegate {
        id
        name
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const ServiceAccountsDocument = new TypedDocumentString(`
    query ServiceAccounts {
  members(where: {kind: {eq: SERVICE_ACCOUNT}, state: {eq: ACTIVE}}) {
    nodes {
      id
      version
      name
      purpose
      superior {
        id
        name
      }
      apiTokens(first: 10) {
        nodes {
          ...ApiTokenLine
        }
      }
    }
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  version
  name
  prefix
  scope
  state
  expiresAt
  lastUsedAt
}`) as unknown as TypedDocumentString<ServiceAccountsQuery, ServiceAccountsQueryVariables>;
export const CreateServiceAccountDocument = new TypedDocumentString(`
    mutation CreateServiceAccount($input: CreateServiceAccountInput!) {
  createServiceAccount(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateServiceAccountMutation, CreateServiceAccountMutationVariables>;
export const RenameServiceAccountDocument = new TypedDocumentString(`
    mutation RenameServiceAccount($input: RenameServiceAccountInput!) {
  renameServiceAccount(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RenameServiceAccountMutation, RenameServiceAccountMutationVariables>;
export const RetireServiceAccountDocument = new TypedDocumentString(`
    mutation RetireServiceAccount($input: RetireServiceAccountInput!) {
  retireServiceAccount(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RetireServiceAccountMutation, RetireServiceAccountMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    apiToken {
      ...ApiTokenLine
    }
    token
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  version
  name
  prefix
  scope
  state
  expiresAt
  lastUsedAt
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    apiToken {
      ...ApiTokenLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  version
  name
  prefix
  scope
  state
  expiresAt
  lastUsedAt
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    member {
      ...MemberLine
    }
    invitationToken
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const InviteMemberAgainDocument = new TypedDocumentString(`
    mutation InviteMemberAgain($input: InviteMemberAgainInput!) {
  inviteMemberAgain(input: $input) {
    member {
      ...MemberLine
    }
    invitationToken
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<InviteMemberAgainMutation, InviteMemberAgainMutationVariables>;
export const MoveMemberDocument = new TypedDocumentString(`
    mutation MoveMember($input: MoveMemberInput!) {
  moveMember(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<MoveMemberMutation, MoveMemberMutationVariables>;
export const SetSuperiorDocument = new TypedDocumentString(`
    mutation SetSuperior($input: SetSuperiorInput!) {
  setSuperior(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SetSuperiorMutation, SetSuperiorMutationVariables>;
export const DeactivateMemberDocument = new TypedDocumentString(`
    mutation DeactivateMember($input: DeactivateMemberInput!) {
  deactivateMember(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DeactivateMemberMutation, DeactivateMemberMutationVariables>;
export const AssignDutyDocument = new TypedDocumentString(`
    mutation AssignDuty($input: AssignDutyInput!) {
  assignDuty(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssignDutyMutation, AssignDutyMutationVariables>;
export const RemoveDutyDocument = new TypedDocumentString(`
    mutation RemoveDuty($input: RemoveDutyInput!) {
  removeDuty(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RemoveDutyMutation, RemoveDutyMutationVariables>;
export const RecordClearanceDocument = new TypedDocumentString(`
    mutation RecordClearance($input: RecordClearanceInput!) {
  recordClearance(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordClearanceMutation, RecordClearanceMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    member {
      ...MemberLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment MemberLine on Member {
  id
  version
  name
  email
  state
  superior {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AppointMemberDocument = new TypedDocumentString(`
    mutation AppointMember($input: AppointMemberInput!) {
  appointMember(input: $input) {
    appointment {
      ...AppointmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AppointmentLine on Appointment {
  id
  version
  fromDay
  untilDay
  member {
    id
    name
  }
  post {
    id
    role
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AppointMemberMutation, AppointMemberMutationVariables>;
export const EndAppointmentDocument = new TypedDocumentString(`
    mutation EndAppointment($input: EndAppointmentInput!) {
  endAppointment(input: $input) {
    appointment {
      ...AppointmentLine
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment AppointmentLine on Appointment {
  id
  version
  fromDay
  untilDay
  member {
    id
    name
  }
  post {
    id
    role
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const MetricCatalogueDocument = new TypedDocumentString(`
    query MetricCatalogue {
  metricCatalogue {
    code
    field
    title
    description
    unit
    additive
    countedOn
    dimensions
    clauses
  }
}
    `) as unknown as TypedDocumentString<MetricCatalogueQuery, MetricCatalogueQueryVariables>;
export const ValueWonDocument = new TypedDocumentString(`
    query ValueWon($period: MetricPeriod!, $where: OpportunityWhere) {
  metrics(period: $period, where: {opportunities: $where}) {
    rows {
      region {
        id
        name
      }
      manager {
        id
        name
      }
      product {
        id
        name
      }
      month {
        label
        from
        to
      }
      valueWon {
        amount
        currency
      }
      outcomeRate
    }
  }
}
    `) as unknown as TypedDocumentString<ValueWonQuery, ValueWonQueryVariables>;
export const PipelineFiguresDocument = new TypedDocumentString(`
    query PipelineFigures($period: MetricPeriod!) {
  metrics(period: $period) {
    rows {
      newCustomers
      interactionCount
      opportunityCount
      opportunityValue {
        amount
        currency
      }
      outcomeRate
      valueWon {
        amount
        currency
      }
    }
    byState: rows {
      opportunityState
      opportunityCount
      opportunityValue {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PipelineFiguresQuery, PipelineFiguresQueryVariables>;
export const CustomersByGradeDocument = new TypedDocumentString(`
    query CustomersByGrade {
  metrics {
    rows {
      customerGrade {
        code
        name
      }
      customerCount
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersByGradeQuery, CustomersByGradeQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int, $after: String, $where: NotificationWhere) {
  viewer {
    unreadCount
    notifications(first: $first, after: $after, where: $where) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        at
        title
        text
        readAt
        clauses {
          id
          text
        }
        record {
          __typename
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const NotificationSettingsDocument = new TypedDocumentString(`
    query NotificationSettings {
  viewer {
    notificationSettings {
      kind
      title
      isOrdered
      mail
      clauses {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    markedCount
    unreadCount
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MarkNotificationUnreadDocument = new TypedDocumentString(`
    mutation MarkNotificationUnread($input: MarkNotificationUnreadInput!) {
  markNotificationUnread(input: $input) {
    markedCount
    unreadCount
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<MarkNotificationUnreadMutation, MarkNotificationUnreadMutationVariables>;
export const SetNotificationPreferenceDocument = new TypedDocumentString(`
    mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) {
    notificationPreference {
      id
      kind
      mail
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const RecordAccessesDocument = new TypedDocumentString(`
    query RecordAccesses($first: Int, $after: String, $where: RecordAccessWhere) {
  recordAccesses(first: $first, after: $after, where: $where) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      clause
      grantedAt
      member {
        id
        name
      }
      record {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAccessesQuery, RecordAccessesQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($first: Int, $after: String, $where: AuditEntryWhere) {
  auditEntries(first: $first, after: $after, where: $where) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      actor {
        id
        name
      }
      onBehalfOf {
        id
        name
      }
      action
      rule
      clauses {
        id
        text
      }
      recordType
      changedId
      written
      requestId
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($first: Int, $after: String, $where: AccessLogEntryWhere) {
  accessLog(first: $first, after: $after, where: $where) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      member {
        id
        name
      }
      action
      recordType
      readIds
      requestId
    }
  }
}
    `) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const OpportunityBoardDocument = new TypedDocumentString(`
    query OpportunityBoard($after: String) {
  opportunities(
    first: 50
    after: $after
    where: {outcome: {isNull: true}}
    orderBy: [{state: ASC}, {value: DESC}]
  ) {
    nodes {
      ...OpportunityCard
      availableTransitions {
        ...TransitionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<OpportunityBoardQuery, OpportunityBoardQueryVariables>;
export const OpportunityFileDocument = new TypedDocumentString(`
    query OpportunityFile($id: ID!) {
  opportunity(id: $id) {
    ...OpportunityCard
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<OpportunityFileQuery, OpportunityFileQueryVariables>;
export const CreateOpportunityDocument = new TypedDocumentString(`
    mutation CreateOpportunity($input: CreateOpportunityInput!) {
  createOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateOpportunityMutation, CreateOpportunityMutationVariables>;
export const ChangeOpportunityDocument = new TypedDocumentString(`
    mutation ChangeOpportunity($input: ChangeOpportunityInput!) {
  changeOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeOpportunityMutation, ChangeOpportunityMutationVariables>;
export const AssignOpportunityDocument = new TypedDocumentString(`
    mutation AssignOpportunity($input: AssignOpportunityInput!) {
  assignOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AssignOpportunityMutation, AssignOpportunityMutationVariables>;
export const ScreenOpportunityDocument = new TypedDocumentString(`
    mutation ScreenOpportunity($input: ScreenOpportunityInput!) {
  screenOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ScreenOpportunityMutation, ScreenOpportunityMutationVariables>;
export const DisqualifyOpportunityDocument = new TypedDocumentString(`
    mutation DisqualifyOpportunity($input: DisqualifyOpportunityInput!) {
  disqualifyOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DisqualifyOpportunityMutation, DisqualifyOpportunityMutationVariables>;
export const ContactOpportunityDocument = new TypedDocumentString(`
    mutation ContactOpportunity($input: ContactOpportunityInput!) {
  contactOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ContactOpportunityMutation, ContactOpportunityMutationVariables>;
export const FollowUpOpportunityDocument = new TypedDocumentString(`
    mutation FollowUpOpportunity($input: FollowUpOpportunityInput!) {
  followUpOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<FollowUpOpportunityMutation, FollowUpOpportunityMutationVariables>;
export const AnalyseOpportunityNeedsDocument = new TypedDocumentString(`
    mutation AnalyseOpportunityNeeds($input: AnalyseOpportunityNeedsInput!) {
  analyseOpportunityNeeds(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AnalyseOpportunityNeedsMutation, AnalyseOpportunityNeedsMutationVariables>;
export const ProposeOpportunitySolutionDocument = new TypedDocumentString(`
    mutation ProposeOpportunitySolution($input: ProposeOpportunitySolutionInput!) {
  proposeOpportunitySolution(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ProposeOpportunitySolutionMutation, ProposeOpportunitySolutionMutationVariables>;
export const StartOpportunityNegotiationDocument = new TypedDocumentString(`
    mutation StartOpportunityNegotiation($input: StartOpportunityNegotiationInput!) {
  startOpportunityNegotiation(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<StartOpportunityNegotiationMutation, StartOpportunityNegotiationMutationVariables>;
export const AgreeOpportunityDocument = new TypedDocumentString(`
    mutation AgreeOpportunity($input: AgreeOpportunityInput!) {
  agreeOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AgreeOpportunityMutation, AgreeOpportunityMutationVariables>;
export const DeliverOpportunityDocument = new TypedDocumentString(`
    mutation DeliverOpportunity($input: DeliverOpportunityInput!) {
  deliverOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DeliverOpportunityMutation, DeliverOpportunityMutationVariables>;
export const LoseOpportunityDocument = new TypedDocumentString(`
    mutation LoseOpportunity($input: LoseOpportunityInput!) {
  loseOpportunity(input: $input) {
    opportunity {
      ...OpportunityCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment OpportunityCard on Opportunity {
  id
  version
  name
  state
  outcome
  value {
    amount
    currency
  }
  expectedCloseOn
  customer {
    id
    name
  }
  owner {
    id
    name
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<LoseOpportunityMutation, LoseOpportunityMutationVariables>;
export const RecordSalesHistoryDocument = new TypedDocumentString(`
    mutation RecordSalesHistory($input: RecordSalesHistoryInput!) {
  recordSalesHistory(input: $input) {
    recorded
    ids
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordSalesHistoryMutation, RecordSalesHistoryMutationVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  createOrganization(input: $input) {
    organization {
      id
      name
      pack
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($search: String!, $after: String) {
  members(
    first: 20
    after: $after
    where: {name: {contains: $search}, state: {eq: ACTIVE}}
    orderBy: [{name: ASC}]
  ) {
    nodes {
      id
      name
      appointments(where: {untilDay: {isNull: true}}) {
        nodes {
          post {
            role
            department {
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const ExportPersonalDataDocument = new TypedDocumentString(`
    mutation ExportPersonalData($input: ExportPersonalDataInput!) {
  exportPersonalData(input: $input) {
    data
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>;
export const ErasePersonalDataDocument = new TypedDocumentString(`
    mutation ErasePersonalData($input: ErasePersonalDataInput!) {
  erasePersonalData(input: $input) {
    contact {
      id
      version
      name
      state
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ErasePersonalDataMutation, ErasePersonalDataMutationVariables>;
export const PersonalErasuresDocument = new TypedDocumentString(`
    query PersonalErasures($first: Int, $after: String) {
  personalErasures(first: $first, after: $after) {
    nodes {
      id
      createdAt
      reason
      mentions
      entries
      contact {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalErasuresQuery, PersonalErasuresQueryVariables>;
export const PreSalesSupportsDocument = new TypedDocumentString(`
    query PreSalesSupports {
  preSalesSupports(first: 50, orderBy: [{createdAt: DESC}]) {
    nodes {
      ...PreSalesSupportParts
      opportunity {
        id
        name
      }
      applicant {
        id
        name
      }
      availableTransitions {
        name
        allowed
        refusal {
          ...RefusalParts
        }
      }
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<PreSalesSupportsQuery, PreSalesSupportsQueryVariables>;
export const RequestPreSalesSupportDocument = new TypedDocumentString(`
    mutation RequestPreSalesSupport($input: RequestPreSalesSupportInput!) {
  requestPreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RequestPreSalesSupportMutation, RequestPreSalesSupportMutationVariables>;
export const ForwardPreSalesSupportDocument = new TypedDocumentString(`
    mutation ForwardPreSalesSupport($input: ForwardPreSalesSupportInput!) {
  forwardPreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ForwardPreSalesSupportMutation, ForwardPreSalesSupportMutationVariables>;
export const ProposePreSalesResourcesDocument = new TypedDocumentString(`
    mutation ProposePreSalesResources($input: PreSalesResourcesInput!) {
  proposePreSalesResources(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ProposePreSalesResourcesMutation, ProposePreSalesResourcesMutationVariables>;
export const AgreePreSalesResourcesDocument = new TypedDocumentString(`
    mutation AgreePreSalesResources($input: RecordInput!) {
  agreePreSalesResources(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AgreePreSalesResourcesMutation, AgreePreSalesResourcesMutationVariables>;
export const DisagreeOnPreSalesResourcesDocument = new TypedDocumentString(`
    mutation DisagreeOnPreSalesResources($input: PreSalesReasonInput!) {
  disagreeOnPreSalesResources(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DisagreeOnPreSalesResourcesMutation, DisagreeOnPreSalesResourcesMutationVariables>;
export const SettlePreSalesSupportDocument = new TypedDocumentString(`
    mutation SettlePreSalesSupport($input: PreSalesResourcesInput!) {
  settlePreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SettlePreSalesSupportMutation, SettlePreSalesSupportMutationVariables>;
export const DeclinePreSalesSupportDocument = new TypedDocumentString(`
    mutation DeclinePreSalesSupport($input: PreSalesReasonInput!) {
  declinePreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<DeclinePreSalesSupportMutation, DeclinePreSalesSupportMutationVariables>;
export const RecordPreSalesSupportDocument = new TypedDocumentString(`
    mutation RecordPreSalesSupport($input: RecordPreSalesSupportInput!) {
  recordPreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordPreSalesSupportMutation, RecordPreSalesSupportMutationVariables>;
export const ClosePreSalesSupportDocument = new TypedDocumentString(`
    mutation ClosePreSalesSupport($input: RecordInput!) {
  closePreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ClosePreSalesSupportMutation, ClosePreSalesSupportMutationVariables>;
export const WithdrawPreSalesSupportDocument = new TypedDocumentString(`
    mutation WithdrawPreSalesSupport($input: PreSalesReasonInput!) {
  withdrawPreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<WithdrawPreSalesSupportMutation, WithdrawPreSalesSupportMutationVariables>;
export const CancelPreSalesSupportDocument = new TypedDocumentString(`
    mutation CancelPreSalesSupport($input: PreSalesReasonInput!) {
  cancelPreSalesSupport(input: $input) {
    preSalesSupport {
      ...PreSalesSupportParts
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment PreSalesSupportParts on PreSalesSupport {
  id
  version
  state
  need
  wantedOn
  resources
  proposedSide
  agreedOn
  reason
  result
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CancelPreSalesSupportMutation, CancelPreSalesSupportMutationVariables>;
export const QuoteFileDocument = new TypedDocumentString(`
    query QuoteFile($id: ID!) {
  quote(id: $id) {
    ...QuoteSheet
    revisionOf {
      id
      versionNumber
      state
    }
    revisions {
      nodes {
        id
        versionNumber
        state
      }
    }
    availableTransitions {
      ...TransitionParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<QuoteFileQuery, QuoteFileQueryVariables>;
export const QuotesOfDocument = new TypedDocumentString(`
    query QuotesOf($opportunity: ID!) {
  quotes(first: 50, where: {opportunity: {id: {eq: $opportunity}}}) {
    nodes {
      id
      number
      versionNumber
      state
      total {
        amount
        currency
      }
      sentOn
      answeredOn
    }
  }
}
    `) as unknown as TypedDocumentString<QuotesOfQuery, QuotesOfQueryVariables>;
export const CreateQuoteDocument = new TypedDocumentString(`
    mutation CreateQuote($input: CreateQuoteInput!) {
  createQuote(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<CreateQuoteMutation, CreateQuoteMutationVariables>;
export const ChangeQuoteDocument = new TypedDocumentString(`
    mutation ChangeQuote($input: ChangeQuoteInput!) {
  changeQuote(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeQuoteMutation, ChangeQuoteMutationVariables>;
export const ChangeQuoteLinesDocument = new TypedDocumentString(`
    mutation ChangeQuoteLines($input: ChangeQuoteLinesInput!) {
  changeQuoteLines(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ChangeQuoteLinesMutation, ChangeQuoteLinesMutationVariables>;
export const ReviseQuoteDocument = new TypedDocumentString(`
    mutation ReviseQuote($input: RecordInput!) {
  reviseQuote(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ReviseQuoteMutation, ReviseQuoteMutationVariables>;
export const SubmitQuoteDocument = new TypedDocumentString(`
    mutation SubmitQuote($input: RecordInput!) {
  submitQuote(input: $input) {
    quote {
      ...QuoteSheet
      approval {
        id
        state
        nextApprovers {
          id
          name
        }
      }
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SubmitQuoteMutation, SubmitQuoteMutationVariables>;
export const SendQuoteDocument = new TypedDocumentString(`
    mutation SendQuote($input: RecordInput!) {
  sendQuote(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SendQuoteMutation, SendQuoteMutationVariables>;
export const RecordQuoteAcceptanceDocument = new TypedDocumentString(`
    mutation RecordQuoteAcceptance($input: RecordQuoteAcceptanceInput!) {
  recordQuoteAcceptance(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordQuoteAcceptanceMutation, RecordQuoteAcceptanceMutationVariables>;
export const RecordQuoteDeclineDocument = new TypedDocumentString(`
    mutation RecordQuoteDecline($input: RecordQuoteDeclineInput!) {
  recordQuoteDecline(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RecordQuoteDeclineMutation, RecordQuoteDeclineMutationVariables>;
export const WithdrawQuoteDocument = new TypedDocumentString(`
    mutation WithdrawQuote($input: WithdrawQuoteInput!) {
  withdrawQuote(input: $input) {
    quote {
      ...QuoteSheet
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment QuoteSheet on Quote {
  id
  version
  number
  versionNumber
  state
  solution
  deliveryTime
  deliveryDueOn
  afterSalesService
  paymentMethod
  validUntil
  discountPercent
  subtotal {
    amount
    currency
  }
  discountAmount {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  total {
    amount
    currency
  }
  sentOn
  answeredOn
  opportunity {
    id
    name
  }
  customer {
    id
    name
  }
  owner {
    id
    name
  }
  lines(first: 100) {
    nodes {
      id
      position
      product {
        id
        name
      }
      specification
      quantity
      unit
      unitPrice
      discountPercent
      taxPercent
      net {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<WithdrawQuoteMutation, WithdrawQuoteMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    nodes {
      type
      title
      node {
        id
        ... on Contact {
          customer {
            id
            name
          }
        }
        ... on Opportunity {
          state
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FindCustomersDocument = new TypedDocumentString(`
    query FindCustomers($text: String!, $where: CustomerWhere, $after: String) {
  customers(
    search: $text
    where: $where
    orderBy: [{name: ASC}]
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      id
      name
      registrationNumber
      state
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindCustomersQuery, FindCustomersQueryVariables>;
export const SegmentsDocument = new TypedDocumentString(`
    query Segments($after: String) {
  segments(first: 50, after: $after, orderBy: [{name: ASC}]) {
    nodes {
      ...SegmentCard
      availableTransitions {
        ...TransitionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment TransitionParts on AvailableTransition {
  name
  to
  action
  allowed
  clauses
  inputs {
    field
    required
    offered
    clauses
  }
  refusal {
    ...RefusalParts
  }
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<SegmentsQuery, SegmentsQueryVariables>;
export const CreateSegmentDocument = new TypedDocumentString(`
    mutation CreateSegment($input: CreateSegmentInput!) {
  createSegment(input: $input) {
    segment {
      ...SegmentCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<CreateSegmentMutation, CreateSegmentMutationVariables>;
export const ChangeSegmentDocument = new TypedDocumentString(`
    mutation ChangeSegment($input: ChangeSegmentInput!) {
  changeSegment(input: $input) {
    segment {
      ...SegmentCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<ChangeSegmentMutation, ChangeSegmentMutationVariables>;
export const ActivateSegmentDocument = new TypedDocumentString(`
    mutation ActivateSegment($input: ActivateSegmentInput!) {
  activateSegment(input: $input) {
    segment {
      ...SegmentCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<ActivateSegmentMutation, ActivateSegmentMutationVariables>;
export const RetireSegmentDocument = new TypedDocumentString(`
    mutation RetireSegment($input: RetireSegmentInput!) {
  retireSegment(input: $input) {
    segment {
      ...SegmentCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<RetireSegmentMutation, RetireSegmentMutationVariables>;
export const SetSegmentCustomersDocument = new TypedDocumentString(`
    mutation SetSegmentCustomers($input: SetSegmentCustomersInput!) {
  setSegmentCustomers(input: $input) {
    segment {
      ...SegmentCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SegmentCard on Segment {
  id
  version
  name
  state
  criteria
  size
  growthPotential
  competenceFit
}`) as unknown as TypedDocumentString<SetSegmentCustomersMutation, SetSegmentCustomersMutationVariables>;
export const ProposeCustomerSelectionDocument = new TypedDocumentString(`
    mutation ProposeCustomerSelection($input: ProposeCustomerSelectionInput!) {
  proposeCustomerSelection(input: $input) {
    customerSelection {
      ...SelectionCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SelectionCard on CustomerSelection {
  id
  version
  proposal
  reason
  state
  decision
  decisionReason
  customer {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProposeCustomerSelectionMutation, ProposeCustomerSelectionMutationVariables>;
export const DecideCustomerSelectionDocument = new TypedDocumentString(`
    mutation DecideCustomerSelection($input: DecideCustomerSelectionInput!) {
  decideCustomerSelection(input: $input) {
    customerSelection {
      ...SelectionCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SelectionCard on CustomerSelection {
  id
  version
  proposal
  reason
  state
  decision
  decisionReason
  customer {
    id
    name
  }
}`) as unknown as TypedDocumentString<DecideCustomerSelectionMutation, DecideCustomerSelectionMutationVariables>;
export const WithdrawCustomerSelectionDocument = new TypedDocumentString(`
    mutation WithdrawCustomerSelection($input: WithdrawCustomerSelectionInput!) {
  withdrawCustomerSelection(input: $input) {
    customerSelection {
      ...SelectionCard
    }
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}
fragment SelectionCard on CustomerSelection {
  id
  version
  proposal
  reason
  state
  decision
  decisionReason
  customer {
    id
    name
  }
}`) as unknown as TypedDocumentString<WithdrawCustomerSelectionMutation, WithdrawCustomerSelectionMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(input: {email: $email, password: $password}) {
    accessToken
    refreshToken
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($refreshToken: String!) {
  refreshSession(refreshToken: $refreshToken) {
    accessToken
    refreshToken
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($everywhere: Boolean) {
  signOut(everywhere: $everywhere) {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    accessToken
    refreshToken
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    isDone
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    isDone
    refusals {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const TraceOfDocument = new TypedDocumentString(`
    query TraceOf($id: ID!) {
  trace(id: $id) {
    opportunity {
      id
      name
      state
      owner {
        id
        name
      }
    }
    quotes {
      id
      number
      versionNumber
      state
    }
    contracts {
      id
      number
      title
      state
      owner {
        id
        name
      }
    }
    amendments {
      id
      number
      state
    }
    implementations {
      id
      state
      assignee {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceOfQuery, TraceOfQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me($checks: [PermissionCheck!]!) {
  viewer {
    member {
      id
      name
      email
      appointments(where: {untilDay: {isNull: true}}) {
        nodes {
          post {
            role
            department {
              name
            }
          }
        }
      }
    }
    organization {
      id
      name
      pack
    }
    can(checks: $checks) {
      action
      id
      allowed
      refusal {
        ...RefusalParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  field
  rule
  clauses {
    id
    document
    article
    text
  }
  mayDecide {
    role
    title
    members {
      id
      name
    }
  }
  remedy
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MyPermissionsDocument = new TypedDocumentString(`
    query MyPermissions {
  viewer {
    permissions {
      action
      role
      reach
      limit
      clauses
      onBehalfOf
    }
  }
}
    `) as unknown as TypedDocumentString<MyPermissionsQuery, MyPermissionsQueryVariables>;
export const ExplainDocument = new TypedDocumentString(`
    query Explain($action: String!, $id: ID) {
  explain(action: $action, id: $id) {
    allowed
    action
    title
    rule
    clauses {
      id
      text
    }
    role
    reach
    basis
    limit
    message
    next
    mayDecide {
      role
      title
      members {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainQuery, ExplainQueryVariables>;