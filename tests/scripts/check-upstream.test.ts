import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkUpstream } from '../../scripts/check-upstream.js';
import { readPtvPayload } from '../../src/adapters/ptv/index.js';

const script = fileURLToPath(new URL('../../scripts/check-upstream.ts', import.meta.url));

const service = {
  id: '00000000-0000-4000-8000-000000000001',
  serviceNames: [{ language: 'fi', value: 'Avoin olohuone', type: 'Name' }],
  organizations: [{ organization: { id: '1', name: 'Kaislasalmen Lepola ry' }, roleType: 'Responsible' }],
};

describe('check:upstream', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-upstream-'));
    await mkdir(join(folder, 'deeper', 'still'), { recursive: true });
    await writeFile(join(folder, 'service.json'), `\uFEFF${JSON.stringify(service)}`);
    await writeFile(
      join(folder, 'deeper', 'page.json'),
      JSON.stringify({ itemList: [service, { id: 'x', name: 'y' }] }),
    );
    await writeFile(join(folder, 'deeper', 'still', 'half.json'), '{"id":');
    await writeFile(join(folder, 'deeper', 'foreign.json'), '{"openapi":"3.0.1"}');
    await writeFile(join(folder, 'notes.txt'), 'notes');
  });
  after(() => rm(folder, { recursive: true }));

  const run = (...words: string[]): Promise<{ code: number; out: string; error: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['--import', 'tsx', script, ...words], (failure, out, error) =>
        resolve({ code: Number(failure?.code ?? 0), out, error }),
      );
    });

  it('prints one JSON object for a folder and those below it', async () => {
    const { code, out, error } = await run('ptv', folder);
    assert.deepEqual(JSON.parse(out), {
      adapter: 'ptv',
      files: 5,
      records: 3,
      mapped: 2,
      problems: 4,
      threw: 0,
    });
    assert.equal(code, 0);
    assert.equal(error, '');
  });
  it('lists the problems when asked, beside the object', async () => {
    const { out, error } = await run('ptv', folder, '--list');
    assert.equal(JSON.parse(out).problems, 4);
    assert.deepEqual(error.trim().split('\n'), [
      'deeper/foreign.json  not a PTV record',
      'deeper/page.json  itemList[1]  x  id and name only',
      'deeper/still/half.json  not JSON',
      'notes.txt  not JSON',
    ]);
  });
  it('says in one sentence what it does not know', async () => {
    for (const words of [
      ['nobody', folder],
      [],
      ['ptv'],
      ['ptv', join(folder, 'nowhere')],
      ['toString', folder],
    ]) {
      const { code, out, error } = await run(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(out, '');
      assert.equal(error.trim().split('\n').length, 1);
    }
    assert.match(
      (await run('nobody', folder)).error,
      /Unknown adapter "nobody": use one of ptv, hsds, static, /,
    );
  });
  it('counts a reader that throws and goes on', async () => {
    const problems: string[] = [];
    const report = await checkUpstream(
      'ptv',
      folder,
      (payload) => {
        if (Object.hasOwn(payload as object, 'itemList')) throw new Error('broken');
        return readPtvPayload(payload);
      },
      (file, { message }) => problems.push(`${file}: ${message}`),
    );
    assert.deepEqual([report.threw, report.files, report.mapped], [1, 5, 1]);
    assert.ok(problems.includes('deeper/page.json: threw: Error: broken'));
  });
});
