import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { staticSurveys } from '../../../src/adapters/static-surveys/index.js';
import { loadSurvey } from '../../../src/surveys/index.js';

const figures = readFileSync('examples/demo-data/figures/quality-days.json', 'utf8');
const pulse = JSON.stringify(await loadSurvey('pulse'));

/** A web host with these files. */
const host =
  (files: Readonly<Record<string, string>>): typeof fetch =>
  async (address) => {
    const body = files[new URL(String(address)).pathname];
    return new Response(body ?? '<!doctype html><title>404</title>', {
      status: body === undefined ? 404 : 200,
    });
  };

describe('surveys in files', () => {
  it('are a definition and its results, by id, in a folder', async () => {
    const { surveys } = staticSurveys({
      baseUrl: 'https://example.org/surveys/',
      fetch: host({ '/surveys/pulse.json': pulse, '/surveys/quality-days.results.json': figures }),
    });
    assert.equal((await surveys.get('pulse'))?.id, 'pulse');
    assert.equal(await surveys.get('no-such'), undefined);
    assert.ok((await surveys.results('quality-days'))?.slices.length);
    assert.equal(await surveys.results('pulse'), undefined);
    await assert.rejects(
      surveys.submit({ key: 'key-12345', survey: { id: 'pulse', version: 1 }, answers: [] }),
      {
        kind: 'unsupported',
      },
    );
  });

  it('may be one file of results', async () => {
    const { surveys } = staticSurveys({
      baseUrl: 'https://example.org/figures.json',
      fetch: host({ '/figures.json': figures }),
    });
    const results = await surveys.results('any');
    assert.deepEqual(await surveys.get('any'), results?.survey);
  });

  it('say what is wrong with a file, by its place', async () => {
    for (const [body, expected] of [
      ['<html>', /HTML page/],
      ['{"id":"x"}', /cannot be used/],
      [pulse.replace('"version":1', '"version":0'), /version/],
    ] as const) {
      const { surveys } = staticSurveys({
        baseUrl: 'https://example.org/',
        fetch: host({ '/x.json': body }),
      });
      await assert.rejects(surveys.get('x'), { kind: 'shape', message: expected });
    }
  });
});
