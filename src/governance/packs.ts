import type { Pack } from './pack.ts';
import { BS } from './packs/BS.ts';
import { CL } from './packs/CL.ts';
import { MC } from './packs/MC.ts';
import { MS } from './packs/MS.ts';
import type { PackCode } from './packs/pack-code.ts';
import { TM } from './packs/TM.ts';

/** The packs an organization can choose from. */
export const packs: Readonly<Record<PackCode, Pack>> = { TM, CL, MS, MC, BS };
