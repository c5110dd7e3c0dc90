import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { clauses } from '../../src/governance/clauses.ts';
import { packCodes } from '../../src/governance/law.ts';
import { packs } from '../../src/governance/packs.ts';
import { printLaw } from '../../src/governance/print-law.ts';
import { printedProcesses } from '../../src/workflow/printed-process.ts';
import { buildSchema } from '../../src/schema.ts';

it.each(packCodes)('schema/law/%s.md is the printed law, the processes of the trades included', async (pack) => {
  await buildSchema();
  expect(readFileSync(new URL(`../../schema/law/${pack}.md`, import.meta.url), 'utf8')).toBe(printLaw(pack, printedProcesses(pack)));
});

it.each(packCodes)('%s prints every grant and every clause of its document', (pack) => {
  const printed = printLaw(pack);
  const rows = printed.split('\n');
  for (const { action, role, reach, basis } of packs[pack].grants) {
    expect([
      action,
      role,
      rows.some((row) => row.startsWith(`| \`${action}\` |`) && row.includes(`\`${role}\` | ${reach}`) && row.includes(basis)),
    ]).toEqual([action, role, true]);
  }
  const missing = clauses({ document: pack }).filter(({ id, text }) => !printed.includes(`| ${id} |`) || !printed.includes(text.zh));
  expect(missing).toEqual([]);
});

it('rows of processes are printed with their clauses', () => {
  const rows = [{ rule: 'quote.send.isApproved', clauses: ['TM-5.1.3c'], code: 'QUOTE_NOT_APPROVED' }];
  expect(printLaw('TM', [{ title: 'Quotation', transitions: [], rows }])).toContain(
    '| `quote.send.isApproved` | `QUOTE_NOT_APPROVED` | TM-5.1.3c |',
  );
});
