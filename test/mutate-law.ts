import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * `npm run mutate-law [-- PART_OF_A_PATH]`: drops one law row at a time from the process files, in a copy of the
 * project, and runs the tests of its trade. Tests that cite a clause of the row must go red; survivors are printed.
 */
const root = process.cwd();
const wanted = process.argv[2] ?? '';
const copy = copyOfProject();
const survivors: string[] = [];
let killed = 0;

try {
  for (const file of processFiles(join(copy, 'src'))) {
    const source = readFileSync(file, 'utf8');
    for (const row of rowsOf(file, source)) {
      writeFileSync(file, source.slice(0, row.start) + source.slice(row.end));
      const name = `${relative(copy, file)}:${row.line} ${row.text}`;
      const isRed = goesRed(file, row.clauses);
      if (isRed) killed += 1;
      else survivors.push(name);
      console.log(`${isRed ? 'red     ' : 'SURVIVED'} ${name}`);
    }
    writeFileSync(file, source);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${killed} rows are guarded by tests that cite their clause, ${survivors.length} survived.`);
process.exitCode = survivors.length === 0 ? 0 : 1;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  readonly clauses: readonly string[];
}

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closedloop-law-'));
  for (const part of ['src', 'test', 'migrations', 'schema', 'package.json', 'tsconfig.json', '.ci']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function processFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.process.ts') && file.includes(wanted)).map((file) => join(folder, file));
}

/** Calls of `require`, `fact` and `guard` that are members of a `rows` list. */
function rowsOf(file: string, source: string): readonly Row[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const rows: Row[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'rows' && ts.isArrayLiteralExpression(node.initializer)) {
      for (const element of node.initializer.elements) rows.push(rowAt(element, source, tree));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return rows;
}

function rowAt(element: ts.Expression, source: string, tree: ts.SourceFile): Row {
  const start = element.getStart();
  const after = /^\s*,/.exec(source.slice(element.end));
  const text = element.getText();
  return {
    start,
    end: element.end + (after?.[0].length ?? 0),
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    text: text.replaceAll(/\s+/g, ' ').slice(0, 100),
    clauses: [...text.matchAll(/'([A-Z]{2}-[\d.]+[a-z]?|G\d+)'/g)].map(([, clause]) => clause!),
  };
}

/** Runs the tests of the row's trade whose titles cite one of its clauses. No such test is a survivor too. */
function goesRed(file: string, clauses: readonly string[]): boolean {
  const trade = relative(join(copy, 'src'), file).split('/')[0]!;
  const cited = clauses.map((clause) => clause.replaceAll('.', String.raw`\.`)).join('|');
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--config',
    '.ci/jest.config.js',
  ];
  const run = spawnSync(
    process.execPath,
    [...jest, `test/${trade}`, '--testNamePattern', `(${cited})(?![\\da-z])`, '--silent', '--maxWorkers=2'],
    { cwd: copy, encoding: 'utf8' },
  );
  return run.status !== 0 && /Tests:.* failed/.test(run.stderr);
}
