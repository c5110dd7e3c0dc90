import { testHostileArguments } from './hostile-arguments.ts';

await testHostileArguments('query');
