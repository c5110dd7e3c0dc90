import { expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const source = new URL('../../../shared/spec/', import.meta.url);
const isPresent = existsSync(source);

for (const file of ['permissions.yaml', 'roles.yaml', 'clauses.yaml']) {
  (isPresent ? it : it.skip)(`the committed ${file} equals the specification`, () => {
    expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toBe(readFileSync(new URL(file, source), 'utf8'));
  });
}
