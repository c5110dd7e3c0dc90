import { MetadataStorage, type EntityClass } from '@mikro-orm/core';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = fileURLToPath(new URL('..', import.meta.url));

/** Every entity of the house, found by file name: for migrations and tests of the schema, which are about all floors. */
export async function loadEntities(folder = sources): Promise<EntityClass[]> {
  const files = globSync('**/*.entity.{ts,js}', { cwd: folder }).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((module) => Object.values(module));
  return [...new Set(exported.filter(isEntity))];
}

function isEntity(value: unknown): value is EntityClass {
  return typeof value === 'function' && Object.hasOwn(value, MetadataStorage.PATH_SYMBOL);
}
