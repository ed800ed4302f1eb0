import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { readFiles } from '../../examples/portal/src/import.js';

const demo = 'examples/demo-data';

describe('reading files', () => {
  it('takes several folders as one directory, and leaves out files of theirs that hold other things', async () => {
    const parts = await readFiles(`${demo}/part-one`, `${demo}/part-two`, `${demo}/events/courses.json`);
    const all = await readFiles(demo);
    assert.ok(parts.services.length > 100);
    assert.deepEqual(
      all.services.map(({ id }) => id),
      parts.services.map(({ id }) => id),
    );
    assert.deepEqual(parts.others, []);
    assert.ok(all.others.length > 20, 'assessments and figures');
    assert.ok(parts.events.length > 0 && all.events.length > parts.events.length);
  });

  it('takes no list of something else for services because it has names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kumppani-import-'));
    try {
      const write = (name: string, payload: unknown): Promise<void> =>
        writeFile(join(folder, name), JSON.stringify(payload));
      const one = (id: string): object => ({
        id,
        name: { fi: 'Kahvit' },
        organisation: { id: 'o', name: { fi: 'Kylätalo ry' } },
      });
      await write('calendar.json', [{ ...one('event'), start: '2026-12-01' }]);
      await write('package.json', { name: 'x', services: {} });
      await write('feed.json', { type: 'FeatureCollection', features: [one('place')] });
      await write('services-town.json', [one('own')]);
      await write('hsds.json', { services: [{ id: 'theirs', name: 'Coffee', organization_id: 'o' }] });
      const { services, others, problems } = await readFiles(folder);
      assert.deepEqual(
        services.map(({ id }) => id),
        ['own'],
      );
      assert.deepEqual(
        others.map((name) => basename(name)),
        ['calendar.json', 'feed.json', 'package.json'],
      );
      assert.deepEqual(
        problems.map(({ id }) => id),
        ['theirs'],
      );
      assert.deepEqual(
        (await readFiles(join(folder, 'calendar.json'))).services.length,
        1,
        'asked for by name',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what is wrong with a file that was asked for by its name', async () => {
    await assert.rejects(readFiles('package.json'), /nothing was changed/);
    const { problems, others } = await readFiles(`${demo}/part-one`, 'package.json');
    assert.deepEqual(others, []);
    assert.match(problems.at(-1)!.path, /^package\.json/);
  });
});
