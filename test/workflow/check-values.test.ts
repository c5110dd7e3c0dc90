import { describe, expect, it } from '@jest/globals';
import { lawOf } from '../../src/governance/law.ts';
import { decimal, text } from '../../src/query/field.ts';
import { modelOf, type Class } from '../../src/query/model.ts';
import { record, TenantRecord } from '../../src/query/record.ts';
import { checkValues } from '../../src/workflow/check-values.ts';
import { Delegation } from '../../src/organization/delegation/delegation.entity.ts';
import { LawOverrideRecord } from '../../src/organization/law-override/law-override.entity.ts';
import { Contact } from '../../src/customer/contact/contact.entity.ts';
import { Customer } from '../../src/customer/customer/customer.entity.ts';
import { Interaction } from '../../src/customer/interaction/interaction.entity.ts';

@record({
  prefix: 'zzz',
  table: 'measure',
  plural: 'measures',
  description: 'A measure.',
  readBy: { everyone: 'TM-1.1' },
  published: false,
})
class Measure extends TenantRecord {
  @decimal({ description: 'Weight.' })
  weight!: string;

  @text({ description: 'Note.', nullable: true, length: 5 })
  note!: string | null;
}

const law = lawOf('TM', [], '2026-03-02');
const codes = (type: Class, values: object, isNew = false): readonly string[] =>
  checkValues(modelOf(type), values as Record<string, unknown>, law, isNew).map(({ code, field }) => `${code} ${field}`);

describe('values that no verb writes', () => {
  it.each(['a\u0000b', '\u0001m0 \u0002', 'bell\u0007', 'delete\u007f', 'half \ud800', '\udc00'])('a text with %j in it', (name) => {
    expect(codes(Customer, { name })).toEqual(['INVALID_VALUE name']);
  });

  it.each([
    ['', 'MISSING_FIELD'],
    ['  ', 'INVALID_VALUE'],
    ['\n\t', 'INVALID_VALUE'],
    ['x'.repeat(201), 'TOO_LONG'],
  ])('a text that is %j', (name, code) => {
    expect(codes(Customer, { name })).toEqual([`${code} name`]);
  });

  it.each(['2026-02-30', '2026-13-01', '0000-01-01', '20260101', 'infinity', 'now', '2026-01-01T00:00'])('the day %s', (lastVerifiedOn) => {
    expect(codes(Customer, { lastVerifiedOn })).toEqual(['INVALID_VALUE lastVerifiedOn']);
  });

  it.each([1.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, '12'])('the whole number %s', (employeeCount) => {
    expect(codes(Customer, { employeeCount })).toEqual(['INVALID_VALUE employeeCount']);
  });

  it.each(['1e3', 'NaN', '1.1234567', '12345678901234', '', 'a', '1,5'])('the decimal %j', (weight) => {
    expect(codes(Measure, { weight })).toEqual([weight === '' ? 'MISSING_FIELD weight' : 'INVALID_VALUE weight']);
  });

  it.each([new Date(Number.NaN), new Date('-000001-01-01T00:00:00Z'), new Date('+012026-01-01T00:00:00Z'), '2026-01-01'])(
    'the instant %s',
    (at) => {
      expect(codes(Interaction, { at })).toEqual(['INVALID_VALUE at']);
    },
  );

  it('JSON that PostgreSQL cannot hold', () => {
    for (const value of [{ value: 'a\u0000' }, { '\u0000': 1 }, { value: [{ deep: '\ud800' }] }]) {
      expect(codes(LawOverrideRecord, { value })).toEqual(['INVALID_VALUE value']);
    }
    expect(codes(LawOverrideRecord, { value: { value: [1, 'ü', null, { a: true }] } })).toEqual([]);
  });

  it('too many texts in a list, or a bad one among them', () => {
    expect(codes(Delegation, { actions: Array.from({ length: 51 }, () => 'a') })).toEqual(['INVALID_VALUE actions']);
    expect(codes(Delegation, { actions: ['a', 'b\u0000'] })).toEqual(['INVALID_VALUE actions']);
  });

  it('a value that nobody knows, and one that the document of the company does not offer', () => {
    expect(codes(Customer, { state: 'BEST' })).toEqual(['UNKNOWN_ENUM state']);
    expect(codes(Contact, { mailingConsent: 'yes' })).toEqual(['INVALID_VALUE mailingConsent']);
  });
});

describe('values that verbs write', () => {
  it('texts of any language, with line breaks and tabs', () => {
    for (const name of ['中心', "O'Brien -- $1", 'a\nb\tc\r\n', '😀', '%_\\"']) expect(codes(Customer, { name })).toEqual([]);
  });

  it('what the schema holds: exact decimals, leap days, empty optional fields', () => {
    for (const weight of ['0', '-1.5', '9999999999999.999999']) expect(codes(Measure, { weight })).toEqual([]);
    expect(codes(Customer, { lastVerifiedOn: '2028-02-29', industry: null, employeeCount: -(2 ** 31) + 1 })).toEqual([]);
  });

  it('of a new record, all that must not be empty at once', () => {
    expect(codes(Measure, {}, true)).toEqual(['MISSING_FIELD weight']);
    expect(codes(Measure, { note: 'too long' }, true)).toEqual(['MISSING_FIELD weight', 'TOO_LONG note']);
  });
});
