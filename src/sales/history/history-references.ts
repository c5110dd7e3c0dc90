import { Refused, type Refusal } from '../../kernel/refusal.ts';
import type { Class } from '../../query/model.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { Product } from '../product/product.entity.ts';
import type { SalesHistoryRowInput } from './sales-history.inputs.ts';

/** What an id in a row stands for: a record that the viewer sees, or why it cannot be used. */
export type Reference = { readonly id: string } | { readonly refusal: Refusal };

export interface References {
  readonly of: (id: string | null | undefined, field: keyof typeof types) => Reference | null;
  /** Uuids of all owners that were found. */
  readonly memberIds: readonly string[];
}

const types = { owner: Member, customer: Customer, product: Product } as const;

/** Looks every record up once, however many rows name it. */
export async function historyReferences(work: Work, rows: readonly SalesHistoryRowInput[]): Promise<References> {
  const found = new Map<string, Reference>();
  await Promise.all(
    (Object.keys(types) as (keyof typeof types)[]).flatMap((field) => {
      const ids = new Set(rows.map((row) => row[field]).filter((id): id is string => typeof id === 'string'));
      return [...ids].map(async (id) => found.set(`${field} ${id}`, await lookUp(work, types[field], id, field)));
    }),
  );
  const owners = [...found].filter(([key]) => key.startsWith('owner ')).map(([, reference]) => reference);
  return {
    of: (id, field) => (id ? found.get(`${field} ${id}`)! : null),
    memberIds: owners.flatMap((owner) => ('id' in owner ? [owner.id] : [])),
  };
}

async function lookUp(work: Work, type: Class, id: string, field: string): Promise<Reference> {
  try {
    return { id: (await work.find<{ id: string }>(type as Class<{ id: string }>, id, field)).id };
  } catch (error) {
    if (error instanceof Refused) return { refusal: { ...error.refusals[0]!, field } };
    throw error;
  }
}
