import type { Money } from '../../kernel/money.ts';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf, ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf, unlessSame } from '../../organization/currency-rate/money-of.ts';
import { ContractParty, ContractPart } from './contract-part.entity.ts';
import { contentRows } from './contract-rules.ts';
import { Contract } from './contract.entity.ts';
import type { ContractContent, ContractSideInput } from './contract.inputs.ts';
import type { ContractKind } from './contract.vocabulary.ts';

/** What a contract says, wherever it is stored. */
export interface Content {
  readonly title: string;
  readonly kind: keyof typeof ContractKind;
  readonly amount: Money | null;
  readonly paymentTerms: string | null;
  readonly deliveryDueOn: string | null;
  /** Null while nobody has said whether it is. */
  readonly isSpecial: boolean | null;
  readonly specialReason: string | null;
  readonly technicalTerms: string | null;
  readonly commercialTerms: string | null;
  readonly company: Side;
  readonly customer: Side;
}

interface Side {
  readonly name: string;
  readonly rights: string | null;
  readonly obligations: string | null;
}

/** Content in its rows, locked. */
export interface StoredContent {
  readonly parts: readonly RowOf<ContractPart>[];
  readonly parties: readonly RowOf<ContractParty>[];
}

const plain = [
  'title',
  'kind',
  'paymentTerms',
  'deliveryDueOn',
  'isSpecial',
  'specialReason',
  'technicalTerms',
  'commercialTerms',
] as const;

/** Content with what an input changes of it; refused where the document asks for more. */
export async function changedContent(work: Work, before: Content, input: ContractContent): Promise<Content> {
  const given = Object.fromEntries(
    plain.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  ) as Partial<Content>;
  const content: Content = {
    ...before,
    ...given,
    amount: input.amount === undefined ? before.amount : unlessSame(before.amount, await moneyOf(work, input.amount, 'amount')),
    company: changedSide(before.company, input.company),
    customer: changedSide(before.customer, input.customer),
  };
  const { company, customer } = content;
  const told = {
    ...content,
    companyRights: company.rights,
    companyObligations: company.obligations,
    customerRights: customer.rights,
    customerObligations: customer.obligations,
  };
  const broken = brokenRows(work.law, contentRows, { facts: {}, input: told });
  if (broken.length > 0) throw new Refused(broken);
  return content;
}

function changedSide(before: Side, input: ContractSideInput | null | undefined): Side {
  if (!input) return before;
  return { name: input.name ?? before.name, rights: input.rights ?? null, obligations: input.obligations ?? null };
}

/** What stands in the contract's own row. */
export function contentValues(work: Work, content: Content): ValuesOf<Contract> {
  const { title, kind, amount, paymentTerms, deliveryDueOn, isSpecial, specialReason } = content;
  const criterion = work.law.setting('special_contract_criterion');
  return {
    title,
    kind,
    amount,
    paymentTerms,
    deliveryDueOn,
    isSpecial: isSpecial ?? false,
    specialReason,
    specialCriterion: typeof criterion === 'string' ? criterion : null,
  };
}

export async function storedContent(work: Work, contractId: string): Promise<StoredContent> {
  const parts = await lockedRows(work, ContractPart, 't.contract_id = $2::uuid', [contractId]);
  const parties = await lockedRows(work, ContractParty, 't.contract_id = $2::uuid', [contractId]);
  return { parts, parties };
}

/** The content of a contract as it stands in its rows. */
export function contentOf(contract: RowOf<Contract>, { parts, parties }: StoredContent): Content {
  const termsOf = (kind: string): string | null => parts.find((part) => part.kind === kind)?.terms ?? null;
  const sideOf = (side: string): Side => parties.find((party) => party.side === side)!;
  const { title, kind, amount, paymentTerms, deliveryDueOn, isSpecial, specialReason } = contract;
  return {
    title,
    kind,
    amount,
    paymentTerms,
    deliveryDueOn,
    isSpecial,
    specialReason,
    technicalTerms: termsOf('TECHNICAL'),
    commercialTerms: termsOf('COMMERCIAL'),
    company: sideOf('COMPANY'),
    customer: sideOf('CUSTOMER'),
  };
}

/** Writes parts and sides of a contract; answers whether any of them differs from before. */
export function writeParts(work: Work, contractId: string, content: Content, { parts, parties }: StoredContent): boolean {
  const terms = [
    ['TECHNICAL', content.technicalTerms],
    ['COMMERCIAL', content.commercialTerms],
  ] as const;
  const sides = [
    ['COMPANY', content.company],
    ['CUSTOMER', content.customer],
  ] as const;
  const changed = [
    ...terms.map(([kind, text]) =>
      writePart(
        work,
        contractId,
        { kind, terms: text },
        parts.find((part) => part.kind === kind),
      ),
    ),
    ...sides.map(([side, { name, rights, obligations }]) => {
      const party = parties.find((each) => each.side === side);
      if (party) return work.change(ContractParty, party, { name, rights, obligations }) !== party;
      work.create(ContractParty, { contractId, side, name, rights, obligations });
      return true;
    }),
  ];
  return changed.includes(true);
}

interface Part {
  readonly kind: RowOf<ContractPart>['kind'];
  readonly terms: string | null;
}

function writePart(work: Work, contractId: string, { kind, terms }: Part, part: RowOf<ContractPart> | undefined): boolean {
  if (part && terms !== null) return work.change(ContractPart, part, { terms }) !== part;
  if (part) work.remove(ContractPart, part);
  else if (terms !== null) work.create(ContractPart, { contractId, kind, terms });
  return part !== undefined || terms !== null;
}
