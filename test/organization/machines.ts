import { answer, clock, type Answer, type Company, type Request } from '../support/company.ts';
import { deed, post, type Outcome } from './support.ts';

/** A service account as a test names it. */
export interface Machine {
  readonly id: string;
  readonly uuid: string;
}

/** Puts a machine into a post, by the head of the company, who answers for it unless told otherwise. */
export async function machineIn(
  company: Company,
  role: string,
  more: { department?: string; responsible?: string } = {},
): Promise<Machine> {
  const { id: postId } = await post(company, role, more.department);
  const { codes, payload } = await deed(
    company,
    'founder',
    'createServiceAccount',
    {
      name: `Machine ${role}`,
      purpose: 'Brings leads from the website.',
      postId,
      ...(more.responsible ? { responsibleId: company.member(more.responsible).id } : {}),
    },
    'member { id }',
  );
  if (codes.length > 0) throw new Error(codes.join());
  const { id } = payload.member;
  return { id, uuid: uuidOf(id) };
}

export function uuidOf(id: string): string {
  return id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const inDays = (days: number): string => new Date(clock.now().getTime() + days * 86_400_000).toISOString();

/** A token of the member, or of the maker without one. */
export async function makeToken(company: Company, maker: string, scope: readonly string[], memberId?: string): Promise<Outcome> {
  const input = { name: 'A test', scope, expiresAt: inDays(30), ...(memberId ? { memberId } : {}) };
  return deed(company, maker, 'createApiToken', input, 'token apiToken { id version prefix scope }');
}

export async function tokenOf(company: Company, memberId: string, scope: readonly string[]): Promise<string> {
  const { codes, payload } = await makeToken(company, 'founder', scope, memberId);
  if (codes.length > 0) throw new Error(codes.join());
  return payload.token;
}

/** What the bearer of a token is answered; null where the token does not hold. */
export async function byToken(
  company: Company,
  token: string,
  document: string,
  variables: object = {},
  request: Request = {},
): Promise<Answer | null> {
  const viewer = await company.app.viewerOf(token);
  return viewer && answer(company.app, viewer, document, variables as Record<string, unknown>, request);
}
