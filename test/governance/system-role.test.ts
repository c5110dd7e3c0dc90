import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/governance/decide.ts';
import { lawOf, packCodes } from '../../src/governance/law.ts';
import { matrixOf } from '../../src/governance/matrix.ts';
import { importer, systemViewer } from '../../src/governance/system-role.ts';
import { anyId } from '../support/database.ts';

const record = { type: 'Opportunity', id: anyId(), responsibleIds: [anyId()], unitIds: [], regionIds: [] };

describe.each(packCodes)('the importer under %s', (pack) => {
  const law = lawOf(pack, [], '2026-03-02');
  const viewer = systemViewer(importer, { organizationId: anyId(), law, timeZone: 'UTC', baseCurrency: 'USD', fiscalYearStart: 1 });

  test('may do on every record what it needs, by the clauses of the document', () => {
    for (const action of importer.actions.filter((one) => law.grantsOf(one).length > 0)) {
      const decision = decide(viewer, action, record);
      expect(decision).toMatchObject({ allowed: true, term: { role: 'importer', all: true } });
    }
  });

  test('may do nothing else', () => {
    const others = matrixOf(law)
      .map(({ action }) => action)
      .filter((action) => !importer.actions.includes(action));
    expect(others.filter((action) => decide(viewer, action).allowed)).toEqual([]);
  });

  test('gets no action that the document has off', () => {
    const off = importer.actions.filter((action) => law.grantsOf(action).length === 0);
    for (const action of off) expect(decide(viewer, action)).toMatchObject({ allowed: false, refusal: { code: 'WRONG_POLICY_PACK' } });
  });

  test('changes nothing about what others may do', () => {
    for (const action of importer.actions) {
      expect(viewer.law.grantsOf(action).filter(({ role }) => role !== 'importer')).toEqual(law.grantsOf(action));
    }
  });
});
