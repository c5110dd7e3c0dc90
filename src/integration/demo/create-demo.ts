import { packCodes, type PackCode } from '../../governance/law.ts';
import { packs } from '../../governance/packs.ts';
import type { RegistrationContext } from '../../organization/organization/organization.resolver.ts';
import { directory } from '../../organization/session/directory.ts';
import { foundCompany } from './found-company.ts';

export const demoPassword = 'closedloop-demo';

/** One organization per policy document, one member of every post. Adds only what is missing. */
export async function createDemo(context: RegistrationContext): Promise<void> {
  const passwordHash = await context.sessions.passwords.hash(demoPassword);
  for (const pack of packCodes) {
    const top = packs[pack].classes.top[0]!;
    const known = await directory(context).organizationsOf(`${top}@${domainOf(pack)}`);
    if (known.length > 0) continue;
    await foundCompany(context, {
      pack,
      name: `${packs[pack].name.en} demo`,
      domain: domainOf(pack),
      passwordHash,
      locale: 'en',
      timeZone: 'Asia/Shanghai',
    });
  }
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
