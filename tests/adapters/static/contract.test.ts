import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStaticPayload } from '../../../src/adapters/static/payload.js';
import { staticFiles } from '../../../src/adapters/static/index.js';
import { adapterSuite } from '../../suites/adapter-contract.js';

/** Nobody else writes the model's own form; the demo's files are the ones there are. */
const demoData = fileURLToPath(new URL('../../../examples/demo-data/', import.meta.url));
const examples = readdirSync(demoData, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((file) => ({
    path: relative(demoData, file),
    payload: JSON.parse(readFileSync(file, 'utf8')) as unknown,
  }));

adapterSuite('static', {
  payloads: 'static',
  examples,
  ownForm: true,
  read: readStaticPayload,
  adapter: (options) => staticFiles(options),
  // A folder: an index that lists the files, and so many records a file.
  api({ records, pageSize, nextOrigin, stuck }) {
    const count = Math.ceil(records.length / pageSize);
    const files = Array.from({ length: count }, (_, page) => `page-${page}.json`);
    return ({ pathname }) => {
      if (pathname === '/index.json')
        return { files: nextOrigin ? [files[0], `${nextOrigin}/page-1.json`] : files };
      const page = /^\/page-(\d+)\.json$/.exec(pathname)?.[1];
      if (page === undefined) return undefined;
      const start = stuck ? 0 : Number(page) * pageSize;
      return { services: records.slice(start, start + pageSize) };
    };
  },
  record: (id, name) => ({
    id,
    name: { fi: name },
    summary: { fi: 'Kaislasalmen avoin kerho.' },
    organisation: { id: 'kylayhdistys', name: { fi: 'Kaislasalmen Kyläyhdistys ry' } },
    areas: [{ type: 'nationwide' }],
    languages: ['fi'],
    modifiedAt: '2026-03-01',
  }),
});
