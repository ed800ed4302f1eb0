import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { staticChecklists } from '../../../src/adapters/static-checklists/index.js';
import { writeChecklistFile } from '../../../src/checklists/index.js';
import { connect, registerAdapter } from '../../../src/client/index.js';
import type { Fetch } from '../../../src/model/index.js';
import { assessment, rated, template } from '../../checklists/samples.js';
import { checklistContract, published } from '../../suites/checklist-contract.js';

const FOLDER = 'examples/demo-data/assessments/';
registerAdapter('static-checklists', (options) => staticChecklists(options));

/** The demo's folder as a web host serves it, with some files lost or spoilt. */
function host(spoilt: Readonly<Record<string, string | undefined>> = {}): { fetch: Fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (input) => {
      const name = String(input).split('/').at(-1)!;
      asked.push(name);
      const text =
        name in spoilt
          ? spoilt[name]
          : existsSync(FOLDER + name)
            ? readFileSync(FOLDER + name, 'utf8')
            : undefined;
      return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
    },
  };
}
const folder = (fetch: Fetch) =>
  staticChecklists({ baseUrl: 'https://kunta.example/data/', fetch }).checklists;

const kindOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (thrown: { kind: string }) => thrown.kind,
  );

checklistContract('static file', () => {
  const saved = writeChecklistFile({ template, assessments: [...published] });
  return Promise.resolve({
    adapter: staticChecklists({
      baseUrl: 'https://kunta.example/arviot.json',
      fetch: () => Promise.resolve(new Response(saved)),
    }),
    idOf: (id) => id,
  });
});

describe('assessments in static files', () => {
  it('names every municipality that should have a row, with its size', async () => {
    const places = await folder(host().fetch).places!();
    assert.equal(places.length, 27);
    assert.deepEqual(
      places.find(({ code }) => code === '853'),
      { code: '853', size: 'large' },
    );
  });

  it('fetches only the files of the municipalities asked for, and each once', async () => {
    const { fetch, asked } = host();
    const port = folder(fetch);
    const query = { municipalities: ['284', '734'], years: [2026], sides: ['municipality'] as const };
    const results = await port.results(query);
    await port.results(query);
    assert.deepEqual(
      results.map(({ municipality, year, side }) => [municipality, year, side]),
      [
        ['284', 2026, 'municipality'],
        ['734', 2026, 'municipality'],
      ],
    );
    assert.deepEqual(asked.sort(), ['284-koski-tl.json', '734-salo.json', 'index.json']);
  });

  it('answers for the whole region, and leaves out what another template asked', async () => {
    const port = folder(host().fetch);
    const all = await port.results({ template: 'ngo-friendly-municipality' });
    assert.ok(all.length > 300, String(all.length));
    assert.ok(new Set(all.map(({ municipality }) => municipality)).size > 20);
    assert.deepEqual(await port.results({ template: 'other' }), []);
  });

  it('shows the others when one file is lost or spoilt, and fails when all are', async () => {
    const port = folder(host({ '853-turku.json': undefined, '734-salo.json': '<!doctype html>' }).fetch);
    const results = await port.results({ municipalities: ['284', '734', '853'] });
    assert.deepEqual([...new Set(results.map(({ municipality }) => municipality))], ['284']);
    assert.equal(await kindOf(port.results({ municipalities: ['853'] })), 'http');
    assert.equal(await kindOf(folder(host({ 'index.json': '{}' }).fetch).places!()), 'shape');
  });

  it('opens one file as the checklist saves it, its template too', async () => {
    const saved = writeChecklistFile({
      template,
      assessments: [assessment({ id: 'x', answers: rated({ a: 'partly' }) })],
    });
    const client = await connect(
      { checklists: 'static:https://kunta.example/arvio.json' },
      { fetch: () => Promise.resolve(new Response(saved)) },
    );
    const port = client.checklists!;
    assert.deepEqual(await port.template('test'), template);
    assert.equal(await port.template('other'), undefined);
    assert.equal((await port.load('x'))?.answers[0]?.rating, 'partly');
    assert.equal(await port.load('y'), undefined);
    assert.deepEqual(await port.places!(), [{ code: '990' }]);
  });

  it('says that nothing can be saved there', async () => {
    assert.equal(await kindOf(folder(host().fetch).save(assessment())), 'unsupported');
  });

  it('refuses a file that is not ours', async () => {
    const port = staticChecklists({
      baseUrl: 'https://kunta.example/arvio.json',
      fetch: () => Promise.resolve(new Response('{"services":[]}')),
    }).checklists;
    assert.equal(await kindOf(port.results({})), 'shape');
  });
});
