import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../kernel/clock.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Origin } from './import-report.ts';
import type { FileKey, Mapping } from './mapping.ts';
import { readCsv } from './read-csv.ts';
import { SourceValues } from './source-values.ts';

/** A line of a file as the mapping reads it: its fields, where it stands, and what cannot be read of it. */
export interface SourceRow<Fields> extends Origin {
  readonly fields: Fields;
  readonly refusals: readonly Refusal[];
}

export interface TeamFields {
  readonly member: string;
  readonly manager: string;
  readonly region: string;
}

export interface ProductFields {
  readonly name: string;
  readonly series: string | null;
  readonly unit: string | null;
  readonly price: string | null;
}

export interface CustomerFields {
  readonly name: string;
  readonly industry: string | null;
  readonly foundedYear: number | null;
  readonly annualRevenue: string | null;
  readonly employeeCount: number | null;
  readonly country: string | null;
  readonly parent: string | null;
}

export interface OpportunityFields {
  readonly member: string;
  readonly product: string | null;
  readonly customer: string | null;
  readonly stage: string;
  readonly engagedOn: Day | null;
  readonly closedOn: Day | null;
  readonly value: string | null;
}

export interface Source {
  readonly teams: readonly SourceRow<TeamFields>[];
  readonly products: readonly SourceRow<ProductFields>[];
  readonly customers: readonly SourceRow<CustomerFields>[];
  readonly opportunities: readonly SourceRow<OpportunityFields>[];
}

/** Reads all files of a data set; nothing is written yet. Throws when a file or a column is not there. */
export function readSource(folder: string, mapping: Mapping): Source {
  const read = <Fields>(key: FileKey, idField: string, fieldsOf: (values: SourceValues) => Fields) =>
    readRows(folder, { mapping, key, idField }, fieldsOf);
  return {
    teams: read('teams', 'member', (values) => ({
      member: values.required('member'),
      manager: values.required('manager'),
      region: values.required('region'),
    })),
    products: read('products', 'name', (values) => ({
      name: values.required('name'),
      series: values.text('series'),
      unit: values.text('unit'),
      price: values.amount('price'),
    })),
    customers: read('customers', 'name', (values) => ({
      name: values.required('name'),
      industry: values.text('industry'),
      foundedYear: values.integer('foundedYear'),
      annualRevenue: values.amount('annualRevenue'),
      employeeCount: values.integer('employeeCount'),
      country: values.text('country'),
      parent: values.text('parent'),
    })),
    opportunities: read('opportunities', 'sourceId', (values) => ({
      member: values.required('member'),
      product: values.text('product'),
      customer: values.text('customer'),
      stage: values.required('stage'),
      engagedOn: values.day('engagedOn'),
      closedOn: values.day('closedOn'),
      value: values.amount('value'),
    })),
  };
}

interface Reading {
  readonly mapping: Mapping;
  readonly key: FileKey;
  /** The field that tells rows apart. */
  readonly idField: string;
}

function readRows<Fields>(
  folder: string,
  { mapping, key, idField }: Reading,
  fieldsOf: (values: SourceValues) => Fields,
): readonly SourceRow<Fields>[] {
  const { file, columns } = mapping.files[key];
  const rows = readCsv(readFileSync(join(folder, file), 'utf8'));
  const missing = Object.values(columns)
    .map((rule) => (typeof rule === 'string' ? rule : rule.column))
    .filter((column) => rows[0] && !(column in rows[0].values));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
  const seen = new Set<string>();
  return rows.map((row) => {
    const values = new SourceValues(row, key, mapping);
    const sourceId = new SourceValues(row, key, mapping).required(idField);
    const fields = fieldsOf(values);
    if (sourceId === '') values.required(idField);
    else if (seen.has(sourceId)) values.refusals.push(twice(idField, sourceId));
    seen.add(sourceId);
    return { sourceId, file, line: row.line, fields, notes: values.notes, refusals: values.refusals };
  });
}

function twice(field: string, value: string): Refusal {
  return refuse(platformRules.invalidValue, { field, values: { field, value: value.slice(0, 60), reason: 'it stands in the file twice' } });
}
