import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kerrokantasi, readKerrokantasiPayload } from '../../../src/adapters/kerrokantasi/index.js';
import { readHearings } from '../../../src/adapters/kerrokantasi/map.js';
import { createClient } from '../../../src/client/index.js';
import { readSurvey } from '../../../src/model/read-survey.js';
import { mutate, mutation, upstreamFolder } from '../../suites/adapter-contract.js';

const folder = join(upstreamFolder, 'kerrokantasi');
const skip = existsSync(folder) ? false : `no payloads at ${folder}`;
const genuine = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('kerrokantasi: payloads', { skip }, () => {
  it('of a list are hearings, open while they were open', () => {
    const payload = genuine('hearing-list-single-2017.json');
    const during = readHearings(payload, Date.parse('2017-09-01T00:00:00Z'));
    assert.deepEqual([during.records, during.mapped, during.problems.length], [1, 1, 0]);
    assert.ok(during.hearings[0]?.isOpen && during.hearings[0].title['fi']);
    assert.equal(readHearings(payload, Date.parse('2018-01-01T00:00:00Z')).hearings[0]?.isOpen, false);
    assert.equal(readHearings(genuine('hearing-list-empty-2017.json'), 0).records, 0);
  });

  it('of a hearing have its sections, without the one that is shown when it has closed', () => {
    const draft = genuine('hearing-draft-from-admin-ui-2025.json') as {
      sections: { id: string; questions: unknown[] }[];
    };
    // A draft has no ids yet: as the server gives them when it is saved.
    draft.sections.forEach((section, index) => (section.id = `s${index}`));
    const { hearings } = readHearings(draft, Date.parse('2025-05-02T07:20:00Z'));
    assert.deepEqual(
      hearings[0]?.sections.map(({ id, isForAll }) => [id, isForAll]),
      [['s0', true]],
    );
  });

  it('of any kind, whole or broken, never make the reader throw', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(mutation, { maxLength: 8 }), (name, mutations) => {
        const payload = mutations.reduce((value, one) => mutate(value, one), genuine(name));
        const { records, mapped, hearings } = readKerrokantasiPayload(payload);
        assert.ok(mapped <= records && hearings.length === mapped);
      }),
      { numRuns: 200 },
    );
  });
});

describe('kerrokantasi', () => {
  const poll = {
    id: 5,
    type: 'multiple-choice',
    text: { fi: 'Mihin laituri?' },
    options: [
      { id: 51, text: { fi: 'Itään' } },
      { id: 52, text: { fi: 'Länteen' } },
    ],
  };
  const hearing = {
    id: 'ranta',
    title: { fi: 'Rannan suunnitelma', sv: 'Plan för stranden' },
    open_at: '2020-01-01T00:00:00Z',
    close_at: '2999-01-01T00:00:00Z',
    closed: false,
    published: true,
    borough: {},
    sections: [
      {
        id: 'paa',
        type: 'main',
        title: {},
        abstract: { fi: '<p>Lue tämä</p>' },
        commenting: 'open',
        commenting_map_tools: 'marker',
        questions: [poll],
      },
      { id: 'vain', type: 'part', title: { fi: 'Vain kirjautuneille' }, commenting: 'registered' },
      { id: 'ei', type: 'part', title: { fi: 'Ei kommentteja' }, commenting: 'none' },
      { id: 'loppu', type: 'closure-info', title: { fi: 'Suljettu' }, commenting: 'open' },
    ],
  };
  /** A server with one hearing, which remembers who has voted. */
  function server() {
    const asked: { path: string; body: unknown }[] = [];
    const voted = new Set<string>();
    const fetch = async (address: unknown, init?: RequestInit): Promise<Response> => {
      const { pathname } = new URL(String(address));
      const path = pathname.replace('/v1/', '');
      asked.push({ path, body: init?.body ? (JSON.parse(String(init.body)) as unknown) : undefined });
      if (path === 'hearing/')
        return Response.json({
          count: 1,
          next: null,
          previous: null,
          results: [{ ...hearing, sections: undefined }, null],
        });
      if (path === 'hearing/ranta/') return Response.json(hearing);
      if (path.endsWith('/vote/')) {
        if (voted.has(path)) return new Response(null, { status: 304 });
        voted.add(path);
        return Response.json({ status: 'Vote has been added' }, { status: 201 });
      }
      if (path === 'hearing/ranta/sections/paa/comments/')
        return Response.json({ id: 1234, content: '' }, { status: 201 });
      return new Response('', { status: 403 });
    };
    return { asked, adapter: kerrokantasi({ baseUrl: 'https://hearings.example/v1', fetch }) };
  }

  it('has a topic for each section on which anybody may comment', async () => {
    const topics = await createClient(server().adapter).feedback!.topics();
    assert.deepEqual(
      topics.map(({ id, name, place }) => [id, name['fi'], place]),
      [['ranta/paa', 'Rannan suunnitelma', true]],
    );
    assert.equal(topics[0]?.summary?.['fi'], 'Lue tämä');
  });

  it('sends a comment to its section', async () => {
    const { asked, adapter } = server();
    const receipt = await adapter.feedback.submit({
      key: 'comment-12345',
      topic: 'ranta/paa',
      message: 'Hyvä.',
      language: 'fi',
      place: { position: { latitude: 60.1, longitude: 22.2 } },
    });
    assert.equal(receipt.reference, '1234');
    assert.deepEqual(asked.at(-1), {
      path: 'hearing/ranta/sections/paa/comments/',
      body: { content: 'Hyvä.', language_code: 'fi', geojson: { type: 'Point', coordinates: [22.2, 60.1] } },
    });
    await assert.rejects(
      adapter.feedback.submit({ key: 'comment-12346', topic: 'ranta/vain', message: 'Ei' }),
      {
        kind: 'http',
        status: 403,
      },
    );
  });

  it('asks a poll as a survey, and answers it', async () => {
    const { asked, adapter } = server();
    const survey = (await adapter.surveys.get('ranta/paa'))!;
    assert.equal(readSurvey(survey).wrong, undefined);
    await adapter.surveys.submit({
      key: 'poll-123456',
      survey: { id: survey.id, version: 1 },
      answers: [{ question: '5', value: ['52'] }],
    });
    assert.deepEqual(asked.at(-1)?.body, {
      content: '',
      answers: [{ question: 5, type: 'multiple-choice', answers: [52] }],
    });
    assert.equal(await adapter.surveys.get('ranta/vain'), undefined);
  });

  it('takes a vote once, and says so the second time', async () => {
    const { adapter } = server();
    assert.equal((await adapter.vote('ranta/paa', '9')).again, undefined);
    assert.equal((await adapter.vote('ranta/paa', '9')).again, true);
  });
});
