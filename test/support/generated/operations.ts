/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a follow-up found (MS-3.2.2a, MS-3.2.2b). */
export type BuyingIntention =
  /** Intends to buy. */
  | 'BUYING'
  /** No intention. */
  | 'NONE'
  /** Undecided. */
  | 'UNDECIDED';

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
  readonly locale?: LocaleChoice | null | undefined;
  /** Name of the company. */
  readonly name: string;
  /** The policy document. */
  readonly pack: Pack;
  /** Time zone as an IANA name; Asia/Shanghai when absent. */
  readonly timeZone?: string | null | undefined;
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

/** How high a factor of a grade is. */
export type FactorLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

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

/** Who began the interaction. */
export type InteractionDirection =
  /** The customer did. */
  | 'INBOUND'
  /** We did. */
  | 'OUTBOUND';

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

/** Language of messages. */
export type LocaleChoice =
  /** English. */
  | 'en'
  /** Simplified Chinese. */
  | 'zh_CN';

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

/** An amount of money. */
export type MoneyInput = {
  /** Amount in the main unit, such as "1234.50". */
  readonly amount: string;
  /** ISO 4217 code of the currency. */
  readonly currency: string;
};

/** How an opportunity ended. */
export type OpportunityOutcome =
  /** Dropped at the assessment. */
  | 'DISQUALIFIED'
  /** Lost. */
  | 'LOST'
  /** A contract was signed. */
  | 'WON';

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

/** A policy document as a company chooses it. */
export type Pack =
  /** Marketing System Concept. */
  | 'BS'
  /** Closed-Loop Marketing Policy. */
  | 'CL'
  /** Marketing Centre Compilation. */
  | 'MC'
  /** Marketing and Sales Measures. */
  | 'MS'
  /** Marketing Management Measures. */
  | 'TM';

/** A question: may I do this, to this record? */
export type PermissionCheck = {
  /** Action, such as `opportunity.manage`. */
  readonly action: string;
  /** The record; without it: may I do it at all? */
  readonly id?: string | null | undefined;
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

/** A call, message or visit. */
export type RecordInteractionInput = {
  /** When; now when absent. */
  readonly at?: string | null | undefined;
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
  /** What was said. */
  readonly summary?: string | null | undefined;
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

/** The signed contract. */
export type SignOpportunityContractInput = {
  /** Amount of the contract. */
  readonly contractAmount?: MoneyInput | null | undefined;
  /** Number of the contract. */
  readonly contractReference?: string | null | undefined;
  /** Check and answer everything, and leave nothing behind. */
  readonly dryRun?: boolean | null | undefined;
  /** Version of the record that the caller saw; another one is refused as stale. */
  readonly expectedVersion: number;
  /** Id of the record. */
  readonly id: string;
  /** Day on which it was signed. */
  readonly signedOn?: string | null | undefined;
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
  /** Day on which the quotation went to the customer. */
  readonly quoteSentOn?: string | null | undefined;
};

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

export type CatalogueQueryVariables = Exact<{
  search: string;
}>;


export type CatalogueQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly name: string, readonly series: string | null, readonly unit: string | null, readonly listPrice: { readonly amount: string, readonly currency: string } | null }> } | null };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { readonly createProduct: { readonly product: { readonly id: string, readonly version: number | null, readonly name: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

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

export type SignOpportunityContractMutationVariables = Exact<{
  input: SignOpportunityContractInput;
}>;


export type SignOpportunityContractMutation = { readonly signOpportunityContract: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type DeliverOpportunityMutationVariables = Exact<{
  input: DeliverOpportunityInput;
}>;


export type DeliverOpportunityMutation = { readonly deliverOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type LoseOpportunityMutationVariables = Exact<{
  input: LoseOpportunityInput;
}>;


export type LoseOpportunityMutation = { readonly loseOpportunity: { readonly opportunity: { readonly id: string, readonly version: number | null, readonly name: string, readonly state: OpportunityState, readonly outcome: OpportunityOutcome | null, readonly expectedCloseOn: string | null, readonly value: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { readonly createOrganization: { readonly organization: { readonly id: string, readonly name: string, readonly pack: Pack } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } | null };

export type ColleaguesQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly appointments: { readonly nodes: ReadonlyArray<{ readonly post: { readonly role: string, readonly department: { readonly name: string } | null } | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RefusalPartsFragment = { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type TransitionPartsFragment = { readonly name: string, readonly to: string, readonly action: string, readonly allowed: boolean, readonly clauses: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly field: string, readonly required: boolean, readonly offered: boolean, readonly clauses: ReadonlyArray<string> }>, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

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

export type MeQueryVariables = Exact<{
  checks: ReadonlyArray<PermissionCheck> | PermissionCheck;
}>;


export type MeQuery = { readonly viewer: { readonly member: { readonly id: string, readonly name: string, readonly email: string, readonly appointments: { readonly nodes: ReadonlyArray<{ readonly post: { readonly role: string, readonly department: { readonly name: string } | null } | null }> } | null }, readonly organization: { readonly id: string, readonly name: string, readonly pack: Pack }, readonly can: ReadonlyArray<{ readonly action: string, readonly id: string | null, readonly allowed: boolean, readonly refusal: { readonly code: string, readonly message: string, readonly field: string | null, readonly rule: string | null, readonly remedy: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly document: string, readonly article: string, readonly text: string }>, readonly mayDecide: ReadonlyArray<{ readonly role: string, readonly title: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null }> } | null };

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
export const SignOpportunityContractDocument = new TypedDocumentString(`
    mutation SignOpportunityContract($input: SignOpportunityContractInput!) {
  signOpportunityContract(input: $input) {
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
}`) as unknown as TypedDocumentString<SignOpportunityContractMutation, SignOpportunityContractMutationVariables>;
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