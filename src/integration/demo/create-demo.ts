import { packCodes, type PackCode } from '../../governance/law.ts';
import { packs } from '../../governance/packs.ts';
import { loadViewer } from '../../organization/member/load-viewer.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { directory } from '../../organization/session/directory.ts';
import { foundCompany } from './found-company.ts';
import { fillPipeline } from './pipeline.ts';

export const demoPassword = 'closedloop-demo';

/** One organization per policy document, one member of every post. Adds only what is missing. */
export async function createDemo(context: RegistrationContext): Promise<void> {
  const passwordHash = await context.sessions.passwords.hash(demoPassword);
  for (const pack of packCodes) {
    const { classes, name } = packs[pack];
    const domain = domainOf(pack);
    const organizationId = (await directory(context).organizationsOf(`${classes.top[0]!}@${domain}`))[0];
    const founded =
      organizationId ??
      (await foundCompany(context, { pack, name: `${name.en} demo`, domain, passwordHash, locale: 'en', timeZone: 'Asia/Shanghai' }))
        .organizationId;
    await fillOnce(context, founded, `${classes.sworker[0]!}@${domain}`);
  }
}

/** Gives the sales worker customers, unless the company has some. */
async function fillOnce(context: RegistrationContext, organizationId: string, email: string): Promise<void> {
  const text = `select m.id, exists (select from customer c where c.organization_id = m.organization_id) as filled from member m where m.organization_id = $1::uuid and m.email = $2`;
  const [row] = await context.read(organizationId, { text, values: [organizationId, email] }, 'slow');
  if (!row || row['filled'] === true) return;
  const worker = await loadViewer(context.read, context.clock, { organizationId, memberId: String(row['id']), sessionId: null });
  await fillPipeline(context, worker!);
}

/** The sign-in data that a newcomer sees in the terminal. */
export function demoSignIns(): string {
  const lines = packCodes.map((pack) => {
    const posts = packs[pack].roles.filter(({ kind }) => kind !== 'relation').map(({ slug }) => slug);
    return `  ${pack}  ${posts.join(', ')}  @${domainOf(pack)}`;
  });
  return [`Sign in as any post with the password ${demoPassword}, for example sales_manager@tm.example:`, ...lines].join('\n');
}

function domainOf(pack: PackCode): string {
  return `${pack.toLowerCase()}.example`;
}
