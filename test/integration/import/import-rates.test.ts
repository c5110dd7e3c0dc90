import { expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRates, type RatesImport } from '../../../src/integration/import/import-rates.ts';
import { testCompany } from '../../support/company.ts';

const company = await testCompany('TM');
const folder = mkdtempSync(join(tmpdir(), 'closedloop-rates-'));

/** A company of tests has its head under the address that an import looks for. */
const organization = 'TM';

async function bring(lines: readonly string[], more: Partial<RatesImport> = {}) {
  const file = join(folder, 'rates.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const options = { organization, pack: 'TM', file, correctionReason: null, isDryRun: false, ...more } as const;
  return importRates(company.app.systemContext(), options);
}

const stored = async () =>
  company.database.asOwner<{ currency: string; rate: string; source: string }>(
    'select currency, rate::text, source from currency_rate order by currency',
  );

test('a dirty file is refused line by line, and nothing of it is written', async () => {
  const report = await bring([
    '\uFEFFcurrency,fromDay,rate,units',
    'USD,2026-03-01,7.18,',
    'usd,2026-02-30,7.18,',
    ',2026-03-01,7.18,',
    'EUR,2026-03-01,"8,30",',
    '"GBP",01.03.2026,9.1,1',
    'JPY,2026-03-01,4.8,hundred',
    'CNY,2026-03-01,1,1',
    '',
    'USD,2026-03-01,7.19,1',
  ]);
  expect(
    report.lines.map(({ line, result, refusals }) => `${line} ${result} ${refusals.map(({ code, field }) => `${code} ${field}`).join()}`),
  ).toEqual([
    '3 refused INVALID_VALUE rates.1.fromDay',
    '4 refused UNKNOWN_ENUM rates.2.currency',
    '5 refused INVALID_VALUE rates.3.rate',
    '6 refused INVALID_VALUE rates.4.fromDay',
    '7 refused INVALID_VALUE rates.5.units',
    '8 refused INVALID_VALUE rates.6.currency',
    '10 refused RATE_EXISTS rates.7.fromDay',
  ]);
  expect(await stored()).toEqual([]);
});

test('a clean file is taken over once, and names its origin', async () => {
  const lines = ['currency,fromDay,rate,units', 'USD,2026-03-01,7.18,', 'JPY,2026-03-01,4.8123,100'];
  await bring(lines, { isDryRun: true });
  expect(await stored()).toEqual([]);
  expect((await bring(lines)).summary).toEqual({ CurrencyRate: { mapped: 2, corrected: 0, known: 0, refused: 0 } });
  await bring(lines);
  expect(await stored()).toEqual([
    { currency: 'JPY', rate: '4.812300', source: 'rates.csv' },
    { currency: 'USD', rate: '7.180000', source: 'rates.csv' },
  ]);
});

test('a file without the columns, or for a company that is not there, is told so', async () => {
  await expect(bring(['currency,day,rate', 'USD,2026-03-01,7'])).rejects.toThrow('has no column fromDay');
  await expect(bring(['currency,fromDay,rate', 'USD,2026-03-01,7'], { organization: 'Nobody' })).rejects.toThrow(
    'There is no organization Nobody',
  );
});
