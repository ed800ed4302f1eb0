/** The demo’s directory: services and organisations of `examples/demo-data` in one object, for the static adapter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../examples/demo-data');

/**
 * @returns {{ services: object[], organisations: object[] }} sorted by id, so that a build does not depend on how the
 *   texts are divided into files
 * @throws when two records share an id
 */
export function demoDirectory(folder = FOLDER) {
  const directory = { services: [], organisations: [] };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // Other kinds of records (events) stand in files of their own names.
    const list = /(?:^|[\\/])(services|organisations)(?:-[^\\/]*)?\.json$/.exec(file)?.[1];
    if (list) directory[list].push(...JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  for (const [list, records] of Object.entries(directory)) {
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
    const twice = records.find(({ id }, index) => records[index + 1]?.id === id);
    if (twice) throw new Error(`Two ${list} have the id ${twice.id}.`);
  }
  return directory;
}

/** @returns {object[]} the demo's events and series, file by file */
export function demoEvents(folder = FOLDER) {
  const read = (name) => JSON.parse(readFileSync(join(folder, 'events', name), 'utf8'));
  return read('index.json').files.flatMap((file) => read(file).events);
}

/**
 * @returns {unknown[]} feedback topics, surveys and checklist templates of `examples/demo-data/definitions`, by file
 *   name; and the municipalities that are compared
 */
export function demoDefinitions(folder = FOLDER) {
  const place = join(folder, 'definitions');
  const { municipalities } = JSON.parse(readFileSync(join(folder, 'assessments/index.json'), 'utf8'));
  return [
    ...readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(place, name), 'utf8'))),
    { municipalities },
  ];
}

/**
 * @returns {unknown[]} files of invented assessments, as the checklist saves them: the municipalities of
 *   Varsinais-Suomi, and the demo's own
 */
export function demoAssessments(folder = FOLDER) {
  const { municipalities } = JSON.parse(readFileSync(join(folder, 'assessments/index.json'), 'utf8'));
  return [...municipalities.map(({ file }) => `assessments/${file}`), 'kaislasalmi-assessments.json'].map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')),
  );
}
