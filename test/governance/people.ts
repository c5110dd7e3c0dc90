import type { RecordScope } from '../../src/governance/decide.ts';
import { lawOf, type LawOverride, type PackCode } from '../../src/governance/law.ts';
import type { HeldPost, Viewer } from '../../src/governance/viewer.ts';

/** The members and units of a small organization: the viewer with a colleague of the team, one of the department, and a stranger. */
export const self = 'member-self';
export const teammate = 'member-teammate';
export const colleague = 'member-colleague';
export const stranger = 'member-stranger';
export const today = '2026-03-02';

export function post(role: string, more: Partial<HeldPost> = {}): HeldPost {
  return {
    id: `post-${role}`,
    role,
    departmentId: 'unit-team',
    departmentSlug: null,
    headOf: null,
    unitIds: ['unit-team', 'unit-branch'],
    teamUnitIds: ['unit-team'],
    departmentMemberIds: [self, teammate, colleague],
    teamMemberIds: [self, teammate],
    regionIds: [],
    ...more,
  };
}

/** A member with one post; who heads a department has the teammate as direct report. */
export function as(
  pack: PackCode,
  role: string,
  more: Partial<Viewer> & { headOf?: string | null; overrides?: readonly LawOverride[] } = {},
): Viewer {
  const { headOf = null, overrides = [], ...rest } = more;
  return {
    organizationId: 'organization',
    memberId: self,
    name: 'Self',
    locale: 'en',
    timeZone: 'Asia/Shanghai',
    baseCurrency: 'CNY',
    fiscalYearStart: 1,
    law: lawOf(pack, overrides, today),
    posts: [post(role, { headOf })],
    duties: [],
    vacantDuties: [],
    directReportIds: headOf ? [teammate] : [],
    lineMemberIds: [],
    isHeadOfCompany: false,
    isCleared: true,
    delegations: [],
    scope: null,
    sessionId: null,
    ...rest,
  };
}

export function override(kind: LawOverride['kind'], key: string, value: unknown = true, more: Partial<LawOverride> = {}): LawOverride {
  return { kind, key, value, from: '2026-01-01', until: null, ...more };
}

function record(responsibleId: string, unitId: string, more: Partial<RecordScope> = {}): RecordScope {
  return { type: 'Record', id: 'record', responsibleIds: [responsibleId], unitIds: [unitId], regionIds: [], ...more };
}

export const records = {
  own: record(self, 'unit-team'),
  team: record(teammate, 'unit-team'),
  department: record(colleague, 'unit-branch'),
  elsewhere: record(stranger, 'unit-other'),
  invited: record(stranger, 'unit-other', { isInvited: true }),
};
