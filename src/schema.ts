import type { GraphQLSchema } from 'graphql';
import { buildSchema as buildTypeGraphqlSchema } from 'type-graphql';
import { Attachment } from './attachment/attachment.entity.ts';
import { AttachmentResolver } from './attachment/attachment.resolver.ts';
import { Contact } from './customer/contact/contact.entity.ts';
import { ContactResolver } from './customer/contact/contact.resolver.ts';
import { CreditAssessment } from './customer/credit/credit-assessment.entity.ts';
import { CreditPrecaution } from './customer/credit/credit-precaution.entity.ts';
import { CreditResolver } from './customer/credit/credit.resolver.ts';
import { CustomerStepResolver } from './customer/customer/customer-step.resolver.ts';
import { Customer, CustomerAssignment } from './customer/customer/customer.entity.ts';
import { CustomerResolver } from './customer/customer/customer.resolver.ts';
import { CustomerGrade } from './customer/grade/customer-grade.entity.ts';
import { CustomerGradeResolver } from './customer/grade/customer-grade.resolver.ts';
import { Interaction } from './customer/interaction/interaction.entity.ts';
import { InteractionResolver } from './customer/interaction/interaction.resolver.ts';
import { PersonalDataResolver } from './customer/personal-data/personal-data.resolver.ts';
import { PersonalErasure } from './customer/personal-data/personal-erasure.entity.ts';
import { Segment, SegmentCustomer } from './customer/segment/segment.entity.ts';
import { SegmentResolver } from './customer/segment/segment.resolver.ts';
import { CustomerSelection } from './customer/selection/customer-selection.entity.ts';
import { CustomerSelectionResolver } from './customer/selection/customer-selection.resolver.ts';
import { allowMiddleware, assertGuarded } from './governance/allow.ts';
import { ClauseResolver, ExplanationResolver, MatrixResolver, MayDecideResolver, RefusalResolver } from './governance/law.resolver.ts';
import { ImportSource } from './integration/import/import-source.entity.ts';
import { MetricsResolver } from './metrics/metrics.resolver.ts';
import { ApprovalStep } from './organization/approval/approval-step.entity.ts';
import { ApprovalVote } from './organization/approval/approval-vote.entity.ts';
import { Approval } from './organization/approval/approval.entity.ts';
import { ApprovalResolver } from './organization/approval/approval.resolver.ts';
import { AccessLogEntry } from './organization/audit-log/access-log-entry.entity.ts';
import { AuditEntry } from './organization/audit-log/audit-entry.entity.ts';
import { CalendarDay } from './organization/calendar/calendar-day.entity.ts';
import { CalendarResolver } from './organization/calendar/calendar.resolver.ts';
import { CurrencyRate } from './organization/currency-rate/currency-rate.entity.ts';
import { CurrencyRateResolver } from './organization/currency-rate/currency-rate.resolver.ts';
import { Delegation } from './organization/delegation/delegation.entity.ts';
import { DelegationResolver } from './organization/delegation/delegation.resolver.ts';
import { Department } from './organization/department/department.entity.ts';
import { DepartmentResolver } from './organization/department/department.resolver.ts';
import { Duty } from './organization/duty/duty.entity.ts';
import { DutyResolver } from './organization/duty/duty.resolver.ts';
import { EnumerationResolver } from './organization/enumeration/enumeration.resolver.ts';
import { LawOfResolver } from './organization/law-override/law-of.resolver.ts';
import { LawOverrideRecord } from './organization/law-override/law-override.entity.ts';
import { Mail } from './organization/mail/mail.entity.ts';
import { Member } from './organization/member/member.entity.ts';
import { MemberResolver } from './organization/member/member.resolver.ts';
import { NotificationPreference } from './organization/notification/notification-preference.entity.ts';
import { Notification } from './organization/notification/notification.entity.ts';
import { NotificationResolver } from './organization/notification/notification.resolver.ts';
import { Organization } from './organization/organization/organization.entity.ts';
import { OrganizationResolver } from './organization/organization/organization.resolver.ts';
import { Appointment, Post, RegionOwnership } from './organization/post/post.entity.ts';
import { PostResolver } from './organization/post/post.resolver.ts';
import { RecordAccess } from './organization/record-access/record-access.entity.ts';
import { Region } from './organization/region/region.entity.ts';
import { RegionResolver } from './organization/region/region.resolver.ts';
import { ServiceAccountResolver } from './organization/service-account/service-account.resolver.ts';
import { PasswordResetResolver } from './organization/session/password-reset.resolver.ts';
import { PasswordResolver } from './organization/session/password.resolver.ts';
import { Credential, RefreshToken, Session } from './organization/session/session.entity.ts';
import { SessionResolver } from './organization/session/session.resolver.ts';
import { ApiToken } from './organization/token/api-token.entity.ts';
import { ApiTokenResolver } from './organization/token/api-token.resolver.ts';
import { ViewerResolver } from './organization/viewer/viewer.resolver.ts';
import { publishInverses } from './query/field.ts';
import { publishInputs } from './query/input-type.ts';
import { modelOf, type Class } from './query/model.ts';
import { recordQueries } from './query/record-queries.ts';
import { searchQueries } from './query/search-queries.ts';
import { Allowance } from './sales/allowance/allowance.entity.ts';
import { AllowanceResolver } from './sales/allowance/allowance.resolver.ts';
import { ContractAmendment } from './sales/amendment/amendment.entity.ts';
import { AmendmentResolver } from './sales/amendment/amendment.resolver.ts';
import { ContractKeepingResolver } from './sales/contract/contract-keeping.resolver.ts';
import { ContractParty, ContractPart } from './sales/contract/contract-part.entity.ts';
import { Contract } from './sales/contract/contract.entity.ts';
import { ContractResolver } from './sales/contract/contract.resolver.ts';
import { SalesHistoryResolver } from './sales/history/sales-history.resolver.ts';
import { Implementation } from './sales/implementation/implementation.entity.ts';
import { ImplementationResolver } from './sales/implementation/implementation.resolver.ts';
import { PerformanceUrge } from './sales/implementation/performance-urge.entity.ts';
import { OpportunityStepResolver } from './sales/opportunity/opportunity-step.resolver.ts';
import { Opportunity } from './sales/opportunity/opportunity.entity.ts';
import { OpportunityResolver } from './sales/opportunity/opportunity.resolver.ts';
import { PreSalesSupport } from './sales/pre-sales/pre-sales-support.entity.ts';
import { PreSalesSupportResolver } from './sales/pre-sales/pre-sales-support.resolver.ts';
import { PriceListItem } from './sales/price/price-list-item.entity.ts';
import { PriceResolver } from './sales/price/price.resolver.ts';
import { Product } from './sales/product/product.entity.ts';
import { ProductResolver } from './sales/product/product.resolver.ts';
import { QuoteLine } from './sales/quote/quote-line.entity.ts';
import { QuoteStepResolver } from './sales/quote/quote-step.resolver.ts';
import { Quote } from './sales/quote/quote.entity.ts';
import { QuoteResolver } from './sales/quote/quote.resolver.ts';
import { TraceResolver } from './sales/trace/trace.resolver.ts';

/** All records, in the order of the trades. A record that is not here has no table. */
export const records: readonly Class[] = [
  Organization,
  Region,
  Department,
  Member,
  Post,
  Appointment,
  RegionOwnership,
  Delegation,
  LawOverrideRecord,
  RecordAccess,
  AuditEntry,
  AccessLogEntry,
  Notification,
  NotificationPreference,
  Mail,
  CurrencyRate,
  Approval,
  ApprovalStep,
  ApprovalVote,
  Session,
  RefreshToken,
  Credential,
  ApiToken,
  CustomerGrade,
  Customer,
  CustomerAssignment,
  Contact,
  Interaction,
  PersonalErasure,
  CreditAssessment,
  CreditPrecaution,
  CustomerSelection,
  Segment,
  SegmentCustomer,
  Product,
  PriceListItem,
  Opportunity,
  Quote,
  QuoteLine,
  Allowance,
  PreSalesSupport,
  Contract,
  ContractPart,
  ContractParty,
  ContractAmendment,
  Implementation,
  PerformanceUrge,
  CalendarDay,
  Duty,
  Attachment,
  ImportSource,
];

/** All resolvers, in the order of the trades. */
const resolvers: readonly Class[] = [
  ClauseResolver,
  MatrixResolver,
  RefusalResolver,
  MayDecideResolver,
  ExplanationResolver,
  ViewerResolver,
  SessionResolver,
  PasswordResolver,
  PasswordResetResolver,
  OrganizationResolver,
  LawOfResolver,
  CalendarResolver,
  DutyResolver,
  EnumerationResolver,
  DepartmentResolver,
  RegionResolver,
  PostResolver,
  MemberResolver,
  NotificationResolver,
  DelegationResolver,
  ApprovalResolver,
  ServiceAccountResolver,
  ApiTokenResolver,
  CurrencyRateResolver,
  CustomerGradeResolver,
  CustomerResolver,
  CustomerStepResolver,
  ContactResolver,
  PersonalDataResolver,
  InteractionResolver,
  CreditResolver,
  CustomerSelectionResolver,
  SegmentResolver,
  ProductResolver,
  PriceResolver,
  OpportunityResolver,
  OpportunityStepResolver,
  QuoteResolver,
  QuoteStepResolver,
  AllowanceResolver,
  PreSalesSupportResolver,
  ContractResolver,
  ContractKeepingResolver,
  AmendmentResolver,
  ImplementationResolver,
  TraceResolver,
  SalesHistoryResolver,
  AttachmentResolver,
  MetricsResolver,
];

let built: Promise<GraphQLSchema> | null = null;

/** The schema, built once: refused when a root field or record names no guard. */
export function buildSchema(): Promise<GraphQLSchema> {
  built ??= build();
  return built;
}

async function build(): Promise<GraphQLSchema> {
  publishInverses();
  const published = records.map(modelOf).filter((model) => model.published);
  publishInputs(records.map(modelOf));
  const all = [...resolvers, ...published.map(recordQueries), searchQueries()];
  const schema = await buildTypeGraphqlSchema({
    resolvers: all as never,
    orphanedTypes: published.map((model) => model.type) as never,
    globalMiddlewares: [allowMiddleware],
    validate: false,
    // GraphQL itself checks it when it is first used; here all of it would be introspected once more.
    skipCheck: true,
  });
  assertGuarded(schema);
  return schema;
}
