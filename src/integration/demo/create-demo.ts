import { packCodes, type PackCode } from '../../governance/law.ts';
import { packs } from '../../governance/packs.ts';
import type { Viewer } from '../../governance/viewer.ts';
import { loadViewer } from '../../organization/member/load-viewer.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { directory } from '../../organization/session/directory.ts';
import { askForAllowance } from './allowance.ts';
import { foundCompany } from './found-company.ts';
import { fillPipeline } from './pipeline.ts';
import { fillPriceList } from './price-list.ts';

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
    await fillOnce(context, pack, founded);
  }
}

/** Gives the sales worker customers and the company a price list, unless it has some. */
async function fillOnce(context: RegistrationContext, pack: PackCode, organizationId: string): Promise<void> {
  const { classes, grants } = packs[pack];
  const [has] = await context.read(organizationId, { text: FILLED, values: [organizationId] }, 'slow');
  const holder = (role: string | undefined) => viewerAt(context, organizationId, `${role}@${domainOf(pack)}`);
  const worker = await holder(classes.sworker[0]);
  if (worker && has?.['customers'] !== true) await fillPipeline(context, worker);
  const keeper = await holder(classes.top[0]);
  const pricer = await holder(grants.find(({ action }) => action === 'price.set')?.role);
  if (keeper && pricer && has?.['products'] !== true) await fillPriceList(context, keeper, pricer);
  if (worker) await askForAllowance(context, worker);
}

const FILLED = `select exists (select from customer where organization_id = $1::uuid) as customers, exists (select from product where organization_id = $1::uuid) as products`;

async function viewerAt(context: RegistrationContext, organizationId: string, email: string): Promise<Viewer | null> {
  const text = 'select id from member where organization_id = $1::uuid and email = $2';
  const [row] = await context.read(organizationId, { text, values: [organizationId, email] }, 'slow');
  return row ? loadViewer(context.read, context.clock, { organizationId, memberId: String(row['id']), sessionId: null }) : null;
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
