import { Kind, parse, print, printSchema, type DefinitionNode, type GraphQLSchema } from 'graphql';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openRootFields } from './root-fields.ts';

/** Files that are printed from the code and committed, by path from the root. */
export type PrintedFiles = Readonly<Record<string, string>>;

/** The schema as clients see it: root types first, then by name, so that a moved import changes nothing. */
export function printApi(schema: GraphQLSchema): string {
  const { definitions } = parse(printSchema(openRootFields(schema)));
  const sorted = definitions.toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
  return `${print({ kind: Kind.DOCUMENT, definitions: sorted })}\n`;
}

function rankOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? (definition.name?.value ?? '') : '';
  const root = ['', 'Query', 'Mutation'].indexOf(name);
  return root >= 0 ? `0${root}` : `1${name}`;
}

export async function writeFiles(files: PrintedFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Paths whose committed text is not what the code prints now. */
export async function staleFiles(files: PrintedFiles): Promise<readonly string[]> {
  const isCurrent = Object.entries(files).map(async ([path, text]) => (await readFile(path, 'utf8').catch(() => null)) === text);
  const current = await Promise.all(isCurrent);
  return Object.keys(files).filter((_path, index) => !current[index]);
}
