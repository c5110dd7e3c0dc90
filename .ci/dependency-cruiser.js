import { floors } from './floors.js';

const under = (names) => `^src/(${names.map((name) => (name.endsWith('.ts') ? name.replace('.', '[.]') : `${name}/`)).join('|')})`;

const upwards = floors.slice(0, -1).map((floor, index) => ({
  name: `${floor}-is-below`,
  comment: `${floor} stands below what it imports here: contribute from above, or move the shared part down.`,
  severity: 'error',
  from: { path: under([floor]) },
  to: { path: under(floors.slice(index + 1)) },
}));

export default {
  forbidden: [
    ...upwards,
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be read one after the other. Only entities may: a relation has two ends.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]entity[.]ts$' },
      to: { circular: true },
    },
    {
      name: 'every-file-has-a-floor',
      comment: 'Give the folder its place in floors.js.',
      severity: 'error',
      from: { path: '^src/', pathNot: under(floors) },
      to: {},
    },
    { name: 'no-tests-in-the-product', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|migrations)/' } },
    {
      name: 'no-development-tools-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports count: what a file must know of another is knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
