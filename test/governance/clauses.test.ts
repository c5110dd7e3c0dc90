import { expect, it } from '@jest/globals';
import { clause, clauses } from '../../src/governance/clauses.ts';
import { guardRules } from '../../src/governance/guard-rules.ts';
import { packCodes } from '../../src/governance/law.ts';
import { packs } from '../../src/governance/packs.ts';
import { settings } from '../../src/governance/settings.ts';
import { specification } from '../spec/oracle.ts';

it('all 521 clauses are there, in order, with actor, kind, subject and text as specified', () => {
  expect(specification.clauses).toHaveLength(521);
  expect(clauses().map(({ id, actor, kind, subject, text }) => ({ id, actor, kind, subject, rule: text.en }))).toEqual(
    specification.clauses.map(({ id, actor, kind, subject, rule }) => ({ id, actor, kind, subject, rule })),
  );
});

it('every clause is written in Chinese too', () => {
  for (const { id, text } of clauses()) expect([id, /\p{Script=Han}/u.test(text.zh)]).toEqual([id, true]);
});

it('the article is the id without document and letter of the part', () => {
  expect(clause('TM-5.1.3c')).toMatchObject({ document: 'TM', article: '5.1.3' });
  expect(clause('BS-2.2.0')).toMatchObject({ document: 'BS', article: '2.2.0' });
});

it('clauses are found by document, subject and kind together', () => {
  const found = clauses({ document: 'TM', subject: 'quote', kind: 'approval' }).map(({ id }) => id);
  expect(found).toEqual(
    specification.clauses
      .filter(({ id, subject, kind }) => id.startsWith('TM-') && subject === 'quote' && kind === 'approval')
      .map(({ id }) => id),
  );
  expect(found).toContain('TM-5.1.3c');
});

it('an id that no document has is unknown', () => {
  expect(clause('TM-99.9')).toBeUndefined();
});

it('the 26 guard rules are clauses of their own in both languages', () => {
  expect(guardRules.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, index) => `G${index + 1}`));
  for (const { id } of guardRules) {
    const text = { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) };
    expect(clause(id)).toMatchObject({ document: 'GUARD', text });
  }
});

it('each guard rule binds some document by itself, and documents name no other', () => {
  const bound = new Set(packCodes.flatMap((code) => packs[code].guards));
  expect([...bound].toSorted()).toEqual(guardRules.map(({ id }) => id).toSorted());
});

it('whatever the packs, guard rules and settings cite exists', () => {
  const cited = [
    ...packCodes.flatMap((code) => [...packs[code].grants, ...packs[code].departments, ...packs[code].steps, packs[code].reportingLine]),
    ...guardRules,
    ...settings,
  ].flatMap((row) => row.clauses);
  expect(cited.filter((id) => !clause(id))).toEqual([]);
});
