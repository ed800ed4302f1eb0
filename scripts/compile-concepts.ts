/**
 * `npm run compile:concepts`: writes the concepts of `src/search/concepts/data` to `packed.ts`, the form that is read.
 */
import { writeFileSync } from 'node:fs';
import { themes } from '../src/search/concepts/data/index.js';
import { packConcepts } from '../src/search/concepts/packing.js';
import { parseConcepts } from '../src/search/concepts/parse-concepts.js';

writeFileSync(
  new URL('../src/search/concepts/packed.ts', import.meta.url),
  `/** Written by \`npm run compile:concepts\`: change the words in \`data/\`. See \`packing.ts\` for the form. */
export const PACKED = \`${packConcepts(themes.flatMap(parseConcepts))}\`;
`,
);
