import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, domainOf } from '../../../src/integration/import/address.ts';
import { readCommandLine } from '../../../src/integration/import/import-options.ts';
import { readMapping } from '../../../src/integration/import/mapping.ts';
import { readCsv } from '../../../src/integration/import/read-csv.ts';
import { readSource } from '../../../src/integration/import/read-source.ts';

describe('comma-separated text', () => {
  test('is read with quotes, doubled quotes, commas and breaks inside, and Windows line ends', () => {
    const text = '\uFEFFname,note\r\n"Norda, Ltd.","says ""yes""\nand more"\r\n\r\nSudo,\r\n';
    expect(readCsv(text)).toEqual([
      { line: 2, values: { name: 'Norda, Ltd.', note: 'says "yes"\nand more' } },
      { line: 5, values: { name: 'Sudo', note: '' } },
    ]);
  });

  test('may lack cells and the last line end', () => {
    expect(readCsv('a,b\n1')).toEqual([{ line: 2, values: { a: '1', b: '' } }]);
    expect(readCsv('')).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['Ana García', 'ana.garcia'],
    ['Mei-Mei Johns', 'mei-mei.johns'],
    ["Seán O'Brien", 'sean.obrien'],
    ['  Łukasz  Ørsted ', 'lukasz.orsted'],
    ['J. R. Ewing', 'j.r.ewing'],
    ['张伟', ''],
  ])('%s is %s', (name, address) => expect(addressOf(name)).toBe(address));

  test.each([
    ['Maven', 'maven.example'],
    ['Maven Analytics & Söhne', 'maven-analytics-sohne.example'],
    ['未来', 'organization.example'],
  ])('%s lives at %s', (name, domain) => expect(domainOf(name)).toBe(domain));
});

describe('the command line', () => {
  test('names organization, pack and folder', () => {
    expect(readCommandLine(['--organization', 'Maven', '--pack', 'TM', '--dry-run', 'data'])).toEqual({
      folder: 'data',
      rates: null,
      correctionReason: null,
      organization: 'Maven',
      pack: 'TM',
      isDryRun: true,
      report: null,
      mapping: null,
    });
  });

  test.each([
    [[]],
    [['--organization', 'Maven', 'data']],
    [['--organization', 'Maven', '--pack', 'XX', 'data']],
    [['--organization', 'Maven', '--pack', 'TM']],
  ])('%j is answered with the usage', (given: string[]) => expect(() => readCommandLine(given)).toThrow('Usage: npm run import'));
});

describe('a mapping', () => {
  const written = (content: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'closedloop-mapping-')), 'mapping.json');
    writeFileSync(file, content);
    return file;
  };

  test('that says what nobody knows is refused by path', () => {
    const mapping = { ...readMapping(null), dateFormat: 'stardate' };
    expect(() => readMapping(written(JSON.stringify(mapping)))).toThrow('dateFormat');
  });

  test('whose files lack a column names it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'closedloop-files-'));
    writeFileSync(join(folder, 'sales_teams.csv'), 'sales_agent,manager\nAna,Bo\n');
    expect(() => readSource(folder, readMapping(null))).toThrow('sales_teams.csv has no column regional_office.');
  });
});
