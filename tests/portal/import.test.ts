import assert from 'node:assert/strict';
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
    assert.equal(parts.others, 0);
    assert.ok(all.others > 20, 'assessments and figures');
    assert.ok(parts.events.length > 0 && all.events.length > parts.events.length);
  });

  it('says what is wrong with a file that was asked for by its name', async () => {
    await assert.rejects(readFiles('package.json'), /nothing was changed/);
    const { problems, others } = await readFiles(`${demo}/part-one`, 'package.json');
    assert.equal(others, 0);
    assert.match(problems.at(-1)!.path, /^package\.json/);
  });
});
