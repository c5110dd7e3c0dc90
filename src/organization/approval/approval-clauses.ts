import { carried } from '../../governance/law-row.ts';
import type { CarriedClause } from '../../governance/law.ts';

/** Where each document has something decided by another person than the author. */
export const approving = ['TM-5.1.3c', 'CL-4.1.3b', 'MS-5.2.2b', 'MC-4.1.5', 'BS-2.2.3i'] as const;

/** Two signatures are given by two people: BS says so of contracts, and nothing less holds where another organization wants two. */
export const twoPeople: CarriedClause = carried('BS-3.2d', { to: 'all' });

/** A meeting that decides is minuted. */
export const minuted: CarriedClause = carried('BS-3.2c', { to: 'all' });

/** What the processes of approvals name as their action; decisions themselves are taken by the action of each step. */
export const decidingAction = 'quote.approve';
