import type { PackCode } from '../../governance/law.ts';
import { packs } from '../../governance/packs.ts';
import type { Workplace } from '../../governance/system-role.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { loadViewer } from '../../organization/member/load-viewer.ts';
import { createOrganization, founderOf, type CreateOrganizationInput } from '../../organization/organization/create-organization.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { directory } from '../../organization/session/directory.ts';
import { domainOf } from './address.ts';
import type { Run } from './import-run.ts';
import type { Mapping } from './mapping.ts';

export interface Target {
  readonly organization: string;
  readonly pack: PackCode;
}

/** The organization that records go into: known already, or to be founded by its head. */
export interface Destination extends Workplace {
  /** Address of the head of the company. */
  readonly headEmail: string;
  /** Sets the organization up, nothing where it stands; answers the invitation of a head without a password. */
  readonly found: (run: Run, passwordHash: string | null) => Promise<string | null>;
}

/** Finds the organization by the address of its head; throws where it works by another document. */
export async function destinationOf(context: RegistrationContext, { organization, pack }: Target, mapping: Mapping): Promise<Destination> {
  const known = await knownDestination(context, { organization, pack });
  if (known) return known;
  const email = headEmailOf({ organization, pack });
  const input = foundingOf({ organization, pack }, mapping, email);
  const head = founderOf(input, context.clock.now());
  return {
    ...workplaceOf({ ...head, timeZone: mapping.organization.timeZone }, pack),
    headEmail: email,
    found: async (run, passwordHash) => {
      const { also } = await run(head, 'createOrganization', (work) =>
        createOrganization(work, input, { passwordHash, clearedOn: work.today }),
      );
      return (also?.['invitationToken'] ?? null) as string | null;
    },
  };
}

/** The same for an organization that exists; null where it does not. */
export async function knownDestination(context: RegistrationContext, target: Target): Promise<Destination | null> {
  const email = headEmailOf(target);
  const [known] = await directory(context.sessions).organizationsOf(email);
  if (!known) return null;
  return { ...workplaceOf(await headOf(context, known, email), target.pack), headEmail: email, found: async () => null };
}

function headEmailOf({ organization, pack }: Target): string {
  return `${packs[pack].classes.top[0]!}@${domainOf(organization)}`;
}

function foundingOf({ organization, pack }: Target, { organization: given }: Mapping, email: string): CreateOrganizationInput {
  const [top] = packs[pack].classes.top;
  const name = packs[pack].roles.find(({ slug }) => slug === top)!.name.en;
  const baseCurrency = given.currency as NonNullable<CreateOrganizationInput['baseCurrency']>;
  const founder = { name, email, password: '' };
  return { name: organization, pack, locale: given.locale, timeZone: given.timeZone, baseCurrency, founder };
}

async function headOf(context: RegistrationContext, organizationId: string, email: string): Promise<Viewer> {
  const text = 'select id from member where organization_id = $1::uuid and email = $2';
  const [row] = await context.read(organizationId, { text, values: [organizationId, email] }, 'slow');
  const head = await loadViewer(context.read, context.clock, { organizationId, memberId: String(row?.['id']), sessionId: null });
  if (!head) throw new Error(`${email} no longer works in the organization; records go into organizations that have their head.`);
  return head;
}

function workplaceOf({ organizationId, law, timeZone, baseCurrency, fiscalYearStart }: Viewer, pack: PackCode): Workplace {
  if (law.pack !== pack) throw new Error(`The organization works by ${law.pack}, not by ${pack}.`);
  return { organizationId, law, timeZone, baseCurrency, fiscalYearStart };
}
