import { floors } from './floors.js';

const folders = floors.filter((floor) => !floor.endsWith('.ts'));

/** Imports: packages, then ours from the ground floor up, so that every block shows where a file stands. */
export default {
  printWidth: 140,
  singleQuote: true,
  sortPackageJson: false,
  sortImports: {
    newlinesBetween: false,
    customGroups: folders.map((folder) => ({ groupName: folder, elementNamePattern: [`../**/${folder}/**`, `../${folder}/**`] })),
    groups: ['side_effect', ['builtin', 'external'], ...folders, 'parent', ['sibling', 'index'], 'unknown'],
  },
};
