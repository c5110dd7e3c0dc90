import { actions, platformActions } from './actions.ts';
import { amountLimits } from './amount-limits.ts';
import { chains } from './chains.ts';
import { clauses } from './clauses.ts';
import { guardRules } from './guard-rules.ts';
import { lawOf, type Grant, type Law, type PackCode } from './law.ts';
import type { Pack } from './pack.ts';
import { settings } from './settings.ts';
import { steps } from './steps.ts';

/** One chapter that a higher floor adds: a process with its ways between states and its law rows. */
export interface PrintedProcess {
  readonly title: string;
  readonly transitions: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: string;
    /** Null where the step follows from another deed, or rests on a right that is no grant. */
    readonly action: string | null;
    readonly clauses: readonly string[];
  }[];
  readonly rows: readonly { readonly rule: string; readonly clauses: readonly string[]; readonly code: string }[];
}

/** The whole law of one document as Markdown. The same pack and processes always give the same text. */
export function printLaw(pack: PackCode, processes: readonly PrintedProcess[] = []): string {
  const law = lawOf(pack, [], '2000-01-01');
  const { policy } = law;
  const chapters = [
    `# ${policy.name.en} (${pack})\n\n${policy.name.zh}`,
    printRoles(policy),
    printDepartments(policy),
    printGrants(law),
    printPlatform(law),
    printSettings(law),
    printSteps(law),
    printChains(law),
    printGuards(law),
    ...(processes.length > 0 ? [printProcesses(processes)] : []),
    printClauses(pack),
  ];
  return `${chapters.join('\n\n')}\n`;
}

function printRoles({ roles, reportingLine, implications }: Pack): string {
  return [
    '## Roles',
    table(
      ['Role', 'Name', '名称', 'Held as', 'Basis', 'Meaning'],
      roles.map((one) => [code(one.slug), one.name.en, one.name.zh, one.kind, one.basis, one.meaning]),
    ),
    `### Reporting lines\n\n${capital(reportingLine.note)} (${reportingLine.clauses.join(', ')}).`,
    table(
      ['Role', 'Reports to'],
      reportingLine.lines.map((one) => [code(one.role), code(one.reportsTo)]),
    ),
    '### Implications\n\nWho holds the first role has the grants of the second too.',
    table(
      ['Role', 'As head of', 'Also has', 'Within'],
      implications.map((one) => [code(one.role), one.whenHeadOf ?? '–', code(one.has), one.cap ?? 'as granted']),
    ),
  ].join('\n\n');
}

function printDepartments({ departments }: Pack): string {
  const rows = departments.map((one) => [
    code(one.slug),
    one.zh,
    one.kind,
    one.parent ?? '–',
    one.head ? code(one.head) : '–',
    one.members.map(code).join(', ') || '–',
    one.basis,
    one.clauses.join(', '),
  ]);
  return `## Departments\n\n${table(['Department', '名称', 'Kind', 'Part of', 'Head', 'Members', 'Basis', 'Clauses'], rows)}`;
}

function printGrants(law: Law): string {
  const groups = [...new Set(actions.map((action) => action.group))];
  const chapters = groups.map((group) => {
    const rows = actions
      .filter((action) => action.group === group)
      .flatMap(({ slug, title }) => {
        const grants = law.grantsOf(slug);
        return grants.length === 0 ? [[code(slug), title.en, 'off', '', '', '']] : grants.map((grant) => grantRow(slug, title.en, grant));
      });
    return `### ${group}\n\n${table(['Action', 'Title', 'Role', 'Reach', 'Basis', 'Clauses'], rows)}`;
  });
  return ['## Grants', ...chapters].join('\n\n');
}

function printPlatform(law: Law): string {
  const rows = platformActions.flatMap(({ slug, title }) => law.grantsOf(slug).map((grant) => grantRow(slug, title.en, grant)));
  return `## Platform\n\nNo policy knows these actions; they follow from running the platform.\n\n${table(['Action', 'Title', 'Role', 'Reach', 'Basis', 'Clauses'], rows)}`;
}

function grantRow(slug: string, title: string, { role, reach, limit, basis, clauses: cited }: Grant): readonly string[] {
  return [code(slug), title, code(role), limit ? `${reach} [${limit}]` : reach, basis, cited.join(', ')];
}

function printSettings(law: Law): string {
  const rows = settings.map(({ slug, title, kind, choices, clauses: cited }) => {
    const value = law.setting(slug);
    return [
      code(slug),
      title.en,
      title.zh,
      choices.length > 0 ? choices.join(' / ') : kind,
      value === null ? 'open' : code(JSON.stringify(value)),
      cited.join(', '),
    ];
  });
  const limits = Object.entries(amountLimits)
    .filter(([action]) => law.grantsOf(action).some((grant) => grant.reach === 'within limit'))
    .map(([action, limit]) => [code(action), code(limit.setting), code(limit.next)]);
  return [
    `## Settings\n\nWhat the document leaves open.\n\n${table(['Setting', 'Title', '名称', 'Kind', 'Value', 'Clauses'], rows)}`,
    `### Limits\n\nAbove the amount, or while it is open, the next authority decides.\n\n${table(['Action', 'Amount in', 'Next authority holds'], limits)}`,
  ].join('\n\n');
}

function printSteps(law: Law): string {
  const rows = steps.map(({ slug, title, action }) => {
    const byDefault = law.policy.steps.find((one) => one.slug === slug);
    return [
      code(slug),
      title.en,
      title.zh,
      code(action),
      law.isStepOn(slug) ? 'on' : 'off',
      byDefault?.by ?? '–',
      byDefault?.clauses.join(', ') ?? '–',
    ];
  });
  return `## Steps\n\nWhich approval and review steps are on by default, and by what.\n\n${table(['Step', 'Title', '名称', 'Decided by holders of', 'Default', 'By', 'Clauses'], rows)}`;
}

function printChains(law: Law): string {
  const rows = chains.flatMap(({ slug, title }) => {
    const counted = law.chain(slug);
    if (counted.length === 0) return [[code(slug), title.en, title.zh, 'effective on submission', '', '']];
    return counted.map((step, index) => {
      const opens = step.isOnEscalation
        ? 'without agreement, or for what is special'
        : step.isParallel && index > 0
          ? 'with the one before'
          : 'in its turn';
      const narrowed = [step.isDistinct && 'another person', step.isMeeting && 'with minutes'].filter(Boolean);
      return [
        code(slug),
        title.en,
        title.zh,
        code(step.slug),
        step.mode === 'ALL' ? 'all who are asked' : 'one of them',
        [opens, ...narrowed].join(', '),
      ];
    });
  });
  return `## Approval chains\n\nSteps in their order, as far as they are on. An organization may set others; what the document states stays (C12, G20).\n\n${table(['Chain', 'Title', '名称', 'Step', 'Decided by', 'Opens'], rows)}`;
}

function printGuards(law: Law): string {
  const rows = guardRules
    .filter((rule) => law.isInForce([rule.id]))
    .map((rule) => [rule.id, rule.text.en, rule.text.zh, rule.clauses.filter((one) => law.isInForce([one])).join(', ') || '–']);
  return `## Guard rules\n\n${table(['Rule', 'Text', '条文', 'Clauses'], rows)}`;
}

function printProcesses(processes: readonly PrintedProcess[]): string {
  const chapters = processes.map(({ title, transitions, rows }) => {
    const ways = transitions.map((way) => [
      code(way.name),
      way.from.join(', '),
      way.to,
      way.action === null ? '–' : code(way.action),
      way.clauses.join(', ') || '–',
    ]);
    const laws = rows.map((row) => [code(row.rule), code(row.code), row.clauses.join(', ')]);
    const law = laws.length > 0 ? `\n\n${table(['Rule', 'Refuses with', 'Clauses'], laws)}` : '';
    return `### ${title}\n\n${table(['Transition', 'From', 'To', 'Action', 'Clauses'], ways)}${law}`;
  });
  return ['## Processes', ...chapters].join('\n\n');
}

function printClauses(pack: PackCode): string {
  const rows = clauses({ document: pack }).map((one) => [one.id, one.kind, one.subject, one.text.zh, one.text.en]);
  return `## Clauses\n\n${table(['Clause', 'Kind', 'Subject', '条文', 'Text'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
