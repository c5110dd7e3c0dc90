import type { Pack } from './pack.ts';
import type { HeldPost, Viewer } from './viewer.ts';

/** Whether a post heads a marketing or sales department of the template: the limit `marketing_or_sales_head`. */
export function headsMarketingOrSales(policy: Pack, post: HeldPost): boolean {
  const kind = headedKind(policy, post);
  return kind !== null && (marketingKinds.has(kind) || salesKinds.has(kind));
}

/** Whether a post is the head of all marketing: where its role heads other departments too, the one it heads must be marketing. */
export function headsAllMarketing(policy: Pack, post: HeldPost): boolean {
  if (!policy.classes.mhead.includes(post.role)) return false;
  const headed = policy.departments.filter((department) => department.head === post.role);
  if (headed.length === 1) return true;
  const kind = headedKind(policy, post);
  return kind !== null && marketingKinds.has(kind);
}

/** Whether the viewer stands for finance: a department is represented by its members, and by its head. */
export function isInFinance({ law, posts }: Pick<Viewer, 'law' | 'posts'>): boolean {
  return posts.some(
    ({ role, headOf }) => role === 'finance' || law.impliedRolesOf(role, headOf).some((implied) => implied.role === 'finance'),
  );
}

function headedKind(policy: Pack, post: HeldPost): string | null {
  return policy.departments.find((department) => department.slug === post.headOf)?.kind ?? null;
}

const marketingKinds: ReadonlySet<string> = new Set([
  'marketing department',
  'marketing centre',
  'market department',
  'merged market department',
]);
const salesKinds: ReadonlySet<string> = new Set(['sales department']);
