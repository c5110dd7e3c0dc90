import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const columnRule = z.union([z.string(), z.strictObject({ column: z.string(), scale: z.number().positive() })]);
const file = <const Fields extends readonly string[]>(...fields: Fields) =>
  z.strictObject({ file: z.string(), columns: z.partialRecord(z.enum(fields), columnRule) });

const mappingShape = z.strictObject({
  /** Goes in front of every source id, so that two data sets never meet. */
  dataset: z.string().regex(/^[a-z0-9-]+$/, 'has small letters, digits and hyphens'),
  organization: z.strictObject({ currency: z.string(), locale: z.enum(['en', 'zh_CN']), timeZone: z.string() }),
  dateFormat: z.enum(['month/day/year', 'day/month/year', 'year-month-day']),
  files: z.strictObject({
    teams: file('member', 'manager', 'region'),
    products: file('name', 'series', 'unit', 'price'),
    customers: file('name', 'industry', 'foundedYear', 'annualRevenue', 'employeeCount', 'country', 'parent'),
    opportunities: file('sourceId', 'member', 'product', 'customer', 'stage', 'engagedOn', 'closedOn', 'value'),
  }),
  /** What is written wrong in a field (`customers.country`), and how it is meant. */
  corrections: z.record(z.string(), z.record(z.string(), z.string())),
  opportunityName: z.strictObject({ withCustomer: z.string(), withoutCustomer: z.string() }),
  priceReason: z.string(),
  /** The first rule that fits a row's stage decides; texts may name fields of the row in braces. */
  stages: z.array(
    z.strictObject({
      stage: z.string(),
      without: z.enum(['customer', 'product', 'engagedOn']).optional(),
      state: z.enum(['LEAD', 'SCREENED', 'CONTACTED']).optional(),
      outcome: z.enum(['WON', 'LOST', 'DISQUALIFIED']).optional(),
      assessment: z.string().optional(),
      contactNote: z.string().optional(),
      closeReason: z.string().optional(),
      /** Why a row is not taken as it says. */
      correction: z.string().optional(),
      /** What else the report tells of such rows. */
      note: z.string().optional(),
    }),
  ),
});

/** How the files of one data set become records: data, so that the next data set needs no code. */
export type Mapping = z.infer<typeof mappingShape>;
export type FileKey = keyof Mapping['files'];
export type StageRule = Mapping['stages'][number];

/** The mapping of a file, or of the data set that comes with the platform. Throws what is wrong with it, by path. */
export function readMapping(path: string | null): Mapping {
  const source = path ?? fileURLToPath(new URL('./crm-sales-opportunities.json', import.meta.url));
  const parsed = mappingShape.safeParse(JSON.parse(readFileSync(source, 'utf8')));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the mapping'}: ${issue.message}`);
  throw new Error(`${source} is no mapping: ${faults.join('; ')}`);
}
