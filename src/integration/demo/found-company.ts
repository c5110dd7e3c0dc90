import { packs } from '../../governance/packs.ts';
import { carryOut } from '../../workflow/carry-out.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { createOrganization, founderOf, type CreateOrganizationInput } from '../../organization/organization/create-organization.ts';
import { staffEveryPost } from './staff.ts';

export interface NewCompany {
  readonly pack: CreateOrganizationInput['pack'];
  readonly name: string;
  /** The part of every address behind the @. */
  readonly domain: string;
  readonly passwordHash: string;
  readonly locale: CreateOrganizationInput['locale'];
  readonly timeZone: string;
}

export interface Founded {
  readonly organizationId: string;
  /** The head of the company. */
  readonly founderId: string;
}

/** Sets up an organization by its pack and gives every post a holder. */
export async function foundCompany(context: WriteContext, company: NewCompany): Promise<Founded> {
  const { pack, name, domain, passwordHash, locale, timeZone } = company;
  const role = packs[pack].classes.top[0]!;
  const input = {
    name,
    pack,
    locale,
    timeZone,
    founder: { name: packs[pack].roles.find(({ slug }) => slug === role)!.name.en, email: `${role}@${domain}`, password: '' },
  };
  const head = founderOf(input, context.clock.now());
  await carryOut(context, head, 'createOrganization', async (work) => {
    await createOrganization(work, input, { passwordHash, clearedOn: work.today });
    await staffEveryPost(work, { domain, passwordHash });
  });
  return { organizationId: head.organizationId, founderId: head.memberId };
}
