import { describe, expect, it } from '@jest/globals';
import { actions } from '../../src/governance/actions.ts';
import { lawOf, packCodes, type PackCode } from '../../src/governance/law.ts';
import { matrixOf } from '../../src/governance/matrix.ts';
import { packs } from '../../src/governance/packs.ts';
import { specification } from '../spec/oracle.ts';
import { override, today } from './people.ts';

const bare = (pack: PackCode) => lawOf(pack, [], today);
const grantsOf = (pack: PackCode) => packs[pack].grants;
const count = (pack: PackCode, basis: string) => grantsOf(pack).filter((grant) => grant.basis === basis).length;

it('the matrix has the 224 actions of the specification in its order, with group and title', () => {
  expect(matrixOf(bare('TM')).map(({ action, group, title }) => ({ action, group, title }))).toEqual(
    Object.entries(specification.permissions).map(([action, { group, title }]) => ({ action, group, title })),
  );
  expect(actions).toHaveLength(224);
});

describe.each(packCodes)('%s', (pack) => {
  it('has exactly the grants of the specification: role, reach, basis, clauses, limit, in order', () => {
    expect(matrixOf(bare(pack)).map(({ action, grants }) => [action, grants.map(({ action: _action, ...grant }) => grant)])).toEqual(
      Object.entries(specification.permissions).map(([action, { packs: byPack }]) => [
        action,
        (byPack[pack] ?? []).map((grant) => ({ limit: null, ...grant, switchedOff: false })),
      ]),
    );
  });

  it('has the roles, lines, implications, departments and classes of the specification', () => {
    const specified = specification.roles.packs[pack]!;
    const { roles, reportingLine, implications, departments, classes } = packs[pack];
    expect(roles.map(({ slug, kind, basis, meaning }) => ({ slug, kind, basis, meaning }))).toEqual(
      specified.roles.map(({ slug, kind, basis, meaning }) => ({ slug, kind, basis, meaning })),
    );
    expect(reportingLine.lines.map(({ role, reportsTo }) => ({ role, reports_to: reportsTo }))).toEqual(specified.reporting_line.lines);
    expect(implications.map(({ role, has, cap, whenHeadOf }) => [role, has, cap, whenHeadOf])).toEqual(
      specified.implications.map(({ role, has, reach, when_head_of: whenHeadOf }) => [role, has, reach ?? null, whenHeadOf ?? null]),
    );
    expect(departments.map(({ zh: _zh, ...department }) => department)).toEqual(
      specified.departments.map(({ slug, kind, parent, head, members, basis, clauses }) => ({
        slug,
        kind,
        parent,
        head,
        members,
        basis,
        clauses,
      })),
    );
    expect(classes).toEqual(Object.fromEntries(Object.entries(specification.roles.classes).map(([name, byPack]) => [name, byPack[pack]])));
  });
});

it('counts agree with the table of actions per pack', () => {
  const table = packCodes.map((pack) => {
    const named = new Map<string, boolean>();
    for (const { action, basis } of grantsOf(pack)) named.set(action, (named.get(action) ?? false) || basis !== 'fallback');
    const own = [...named.values()].filter(Boolean).length;
    return [
      pack,
      own,
      named.size - own,
      224 - named.size,
      count(pack, 'stated'),
      count(pack, 'implied'),
      count(pack, 'fallback'),
      grantsOf(pack).length,
    ];
  });
  expect(table).toEqual([
    ['TM', 102, 58, 64, 77, 58, 65, 200],
    ['CL', 90, 76, 58, 27, 79, 82, 188],
    ['MS', 81, 80, 63, 16, 77, 87, 180],
    ['MC', 104, 62, 58, 95, 69, 80, 244],
    ['BS', 145, 59, 20, 107, 78, 72, 257],
  ]);
});

it('there are 1,069 grants: 322 stated, 361 implied, 386 fallback, 26 of them with a limit', () => {
  const sum = (basis: string) => packCodes.reduce((total, pack) => total + count(pack, basis), 0);
  expect([sum('stated'), sum('implied'), sum('fallback')]).toEqual([322, 361, 386]);
  expect(packCodes.flatMap(grantsOf)).toHaveLength(1069);
  expect(packCodes.flatMap(grantsOf).filter(({ limit }) => limit !== null)).toHaveLength(26);
});

it('a fallback that the organization switched off stays in the matrix, marked', () => {
  const law = lawOf('MS', [override('FALLBACK_OFF', 'order.ship')], today);
  const other = lawOf('TM', [override('FALLBACK_OFF', 'order.ship')], today);
  expect(law.grantsOf('order.ship').map(({ switchedOff }) => switchedOff)).toEqual([false]);
  expect(other.grantsOf('order.ship').map(({ switchedOff }) => switchedOff)).toEqual([true]);
});

it('actions of the platform are no part of the matrix and go to those who configure the organization', () => {
  expect(matrixOf(bare('TM')).some(({ action }) => action.startsWith('platform.'))).toBe(false);
  const holders = (action: string) =>
    bare('TM')
      .grantsOf(action)
      .map(({ role, reach }) => [role, reach]);
  expect(holders('platform.manage_tokens')).toEqual(holders('organization.configure'));
  expect(
    bare('MC')
      .grantsOf('platform.manage_members')
      .map(({ role }) => role),
  ).toEqual(
    ['marketing_director', 'company_management', 'marketing_director', 'marketing_manager', 'sales_manager', 'service_manager'].filter(
      (role, index, all) => all.indexOf(role) === index,
    ),
  );
  expect(
    bare('MS')
      .grantsOf('platform.record_clearance')
      .map(({ role }) => role),
  ).toEqual(['company_management', 'department_head']);
});
