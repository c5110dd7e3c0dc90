import { clauseIds, rowsInForce } from '../governance/law-row.ts';
import { lawOf, type PackCode } from '../governance/law.ts';
import type { PrintedProcess } from '../governance/print-law.ts';
import { modelOf } from '../query/model.ts';
import { allProcesses, type Process } from './process.ts';

/** The processes as a document prints them: ways between states, and the law rows that are in force under it. */
export function printedProcesses(pack: PackCode): readonly PrintedProcess[] {
  return allProcesses()
    .toSorted((one, other) => sectionNumber(one) - sectionNumber(other) || (one.slug < other.slug ? -1 : 1))
    .map((process) => printed(process, pack));
}

function printed(process: Process, pack: PackCode): PrintedProcess {
  const law = lawOf(pack, [], '2000-01-01');
  const transitions = Object.values(process.transitions);
  return {
    title: `${process.section} ${modelOf(process.type()).name}`,
    transitions: transitions.map(({ name, from, to, action, isPersonal, clauses }) => ({
      name,
      from,
      to,
      action: isPersonal ? null : action,
      clauses: clauses.filter((clause) => law.isInForce([clause])),
    })),
    rows: rowsInForce(
      law,
      transitions.flatMap(({ rows }) => rows),
    ).map((row) => ({ rule: row.rule, code: row.code, clauses: clauseIds(row) })),
  };
}

function sectionNumber({ section }: Process): number {
  return Number(section.replace(/\D/g, ''));
}
