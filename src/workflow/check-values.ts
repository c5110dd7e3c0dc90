import { isDay } from '../kernel/clock.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { clauseIds, refuse } from '../governance/law-row.ts';
import type { Law } from '../governance/law.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { PlainKind } from '../query/column-kind.ts';
import type { FieldModel, RecordModel } from '../query/model.ts';
import { offered, vocabularyOf } from '../query/vocabulary.ts';
import { propertyOf } from './row.ts';

const LONGEST_TEXT = 200;
const MOST_TEXTS = 50;
// Line breaks and tabs are text; other control characters are not.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * What is wrong with values of a record, whatever verb writes them: length, characters, vocabulary of the pack, days,
 * and for a new record what must not be empty. Refusals name the property.
 */
export function checkValues(model: RecordModel, values: Readonly<Record<string, unknown>>, law: Law, isNew: boolean): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const field of model.fields.values()) {
    const property = propertyOf(field);
    if (property === null || field.kind === 'id' || (!isNew && !(property in values))) continue;
    const value = values[property] ?? null;
    const refusal = value === null || value === '' ? checkEmpty(field, property, value) : checkValue(field, property, value, law);
    if (refusal) refusals.push(refusal);
  }
  return refusals;
}

/** Columns that the store or the work itself fills. */
const filled = new Set(['version', 'createdAt', 'updatedAt', 'createdById']);

function checkEmpty(field: FieldModel, property: string, value: unknown): Refusal | null {
  if ((field.nullable && value !== '') || filled.has(property)) return null;
  return refuse(platformRules.missingField, {
    field: property,
    values: { field: property, clause: clauseIds(platformRules.missingField).join(', ') },
  });
}

function checkValue(field: FieldModel, property: string, value: unknown, law: Law): Refusal | null {
  if (field.kind !== 'column') return null;
  if (field.type === 'choice') return checkChoice(field.choice!, property, String(value), law);
  if (field.type === 'text') return checkText(String(value), property, field.length ?? LONGEST_TEXT);
  if (field.type === 'texts') {
    const texts = value as readonly string[];
    if (texts.length > MOST_TEXTS) return invalid(property, `${texts.length}`, `at most ${MOST_TEXTS} entries`);
    return texts.map((text) => checkText(text, property, LONGEST_TEXT)).find((refusal) => refusal !== null) ?? null;
  }
  return isFitting(field.type, value) ? null : invalid(property, typeof value === 'string' ? value : '…', 'wrong_value');
}

/** Whether PostgreSQL takes the value, so that none ever fails there for its form. */
function isFitting(type: PlainKind, value: unknown): boolean {
  switch (type) {
    case 'day':
      return isDay(String(value)) && !String(value).startsWith('0000');
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'decimal':
      return /^-?\d{1,13}(\.\d{1,6})?$/.test(String(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'instant':
      return value instanceof Date && value.getTime() === value.getTime() && value.getUTCFullYear() > 0 && value.getUTCFullYear() < 10_000;
    case 'json':
      return isStorable(value);
    default:
      return true;
  }
}

/** `jsonb` holds neither NUL nor half of a character. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => isStorable(key) && isStorable(each));
}

function checkText(text: string, property: string, limit: number): Refusal | null {
  if (text.length > limit) {
    return refuse(platformRules.tooLong, { field: property, values: { field: property, length: text.length, limit } });
  }
  if (CONTROL.test(text) || !text.isWellFormed()) return invalid(property, '…', 'it holds control characters');
  if (text.trim() === '') return invalid(property, '…', 'it is blank');
  return null;
}

function checkChoice(choice: object, property: string, value: string, law: Law): Refusal | null {
  const vocabulary = vocabularyOf(choice);
  const allowed = offered(vocabulary, law).map((each) => each.value);
  if (allowed.includes(value)) return null;
  const isKnown = vocabulary.values.some((each) => each.value === value);
  const row = isKnown ? platformRules.enumNotInPack : platformRules.unknownEnum;
  return refuse(row, {
    field: property,
    values: { value, enumeration: vocabulary.name, allowed: allowed.join(', '), pack: law.policy.code },
  });
}

function invalid(property: string, value: string, reason: string): Refusal {
  return refuse(platformRules.invalidValue, { field: property, values: { value: value.slice(0, 60), field: property, reason } });
}
