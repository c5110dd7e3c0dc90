import { newOneTimeToken, type OneTimeToken } from './one-time-token.ts';

/** An invitation is good for so long. */
export const invitationDays = 7;

/** The way back for a lost password is open for so long. */
const resetMinutes = 60;

export function newInvitation(organizationId: string, now: Date): OneTimeToken {
  return newOneTimeToken('cli', organizationId, new Date(now.getTime() + invitationDays * 86_400_000));
}

export function newPasswordReset(organizationId: string, now: Date): OneTimeToken {
  return newOneTimeToken('clr', organizationId, new Date(now.getTime() + resetMinutes * 60_000));
}
