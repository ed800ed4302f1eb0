import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createLink,
  publishAnswers,
  publishStatement,
  revokeLink,
  saveVersion,
} from '../../../examples/portal/src/assessments.js';
import { define } from '../../../examples/portal/src/definitions.js';
import { decideProposal } from '../../../examples/portal/src/proposals.js';
import { portal } from '../../../src/adapters/portal/index.js';
import { portalChecklistsOnly } from '../../../src/adapters/portal/checklists.js';
import { connect, createClient, registerAdapter, type Client } from '../../../src/client/index.js';
import type { ClientError } from '../../../src/model/client-error.js';
import type { AssessmentSide, Assessment } from '../../../src/model/index.js';
import { rated, template } from '../../checklists/samples.js';
import { startPortal, type TestPortal } from '../../portal/support.js';
import { checklistContract, published } from '../../suites/checklist-contract.js';

registerAdapter('portal-checklists', (options) => portalChecklistsOnly(options));

const group = (place: string, side: AssessmentSide, year = 2026) => ({
  template: template.id,
  place,
  side,
  year,
});

checklistContract('portal', async () => {
  const { portal: server, database, url } = await startPortal();
  await define(database, template);
  const ids = new Map<string, string>();
  for (const one of published) {
    const { municipality = '', side, year, id } = one;
    const link = await createLink(database, 'test', {
      ...group(municipality, side, year),
      role: 'publish',
      name: 'Testi',
      days: 1,
    });
    const facts = { ...group(municipality, side, year), id: link.assessment, joint: true };
    const { revision: _revision, ...told } = one;
    await saveVersion(database, link.id, facts, told);
    await publishStatement(database, link.id, facts, 1);
    ids.set(id, link.assessment);
  }
  return {
    adapter: portalChecklistsOnly({ baseUrl: url }),
    idOf: (id) => ids.get(id)!,
    close: () => server.stop(),
  };
});

describe('checklists of a portal', () => {
  let running: TestPortal;
  let client: Client;
  before(async () => {
    running = await startPortal();
    await define(running.database, template);
    client = await connect({ checklists: `portal:${running.url}` });
  });
  after(() => running.portal.stop());

  const link = (role: 'answer' | 'edit' | 'publish', side: AssessmentSide = 'municipality', place = '990') =>
    createLink(running.database, 'test', { ...group(place, side), role, name: 'Testi', days: 1 });

  it('go on with what a key is for, and say what somebody else saved meanwhile', async () => {
    const port = client.checklists!;
    const [mine, theirs] = [await link('edit'), await link('publish')];
    const opened = (await port.open!(mine.key))!;
    assert.deepEqual([opened.role, opened.assessment.joint, opened.assessment.answers], ['edit', true, []]);
    const first = await port.save(
      { ...opened.assessment, answers: rated({ a: 'partly' }) },
      { key: mine.key },
    );
    assert.ok('saved' in first);
    assert.equal(first.saved.revision, 1);
    const other = (await port.open!(theirs.key))!;
    assert.ok(
      'saved' in
        (await port.save({ ...other.assessment, answers: rated({ a: 'notYet' }) }, { key: theirs.key })),
    );
    const second = await port.save({ ...first.saved, answers: rated({ a: 'inPlace' }) }, { key: mine.key });
    assert.ok('conflict' in second);
    assert.deepEqual([second.conflict.revision, second.conflict.answers], [2, rated({ a: 'notYet' })]);

    assert.deepEqual(await port.results({}), []);
    await assert.rejects(
      port.publish!(second.conflict, { key: mine.key }),
      (error: ClientError) => error.status === 403,
    );
    await port.publish!(second.conflict, { key: theirs.key });
    assert.deepEqual(
      (await port.results({ municipalities: ['990'] })).map(({ revision }) => revision),
      [2],
    );
    assert.equal((await port.open!(theirs.key))!.published, 2);
    assert.deepEqual((await port.load(mine.assessment))!.answers, rated({ a: 'notYet' }));
  });
  it('open nothing for a key that has ended or was never given', async () => {
    const key = await link('answer', 'association');
    assert.ok(await client.checklists!.open!(key.key));
    await revokeLink(running.database, 'test', key.id);
    assert.equal(await client.checklists!.open!(key.key), undefined);
    assert.equal(await client.checklists!.open!('kpl_nothing'), undefined);
  });
  it('tell persons’ answers as counts', async () => {
    const at = '734';
    for (let person = 0; person < 6; person++) {
      const { key } = await link('answer', 'association', at);
      const { assessment } = (await client.checklists!.open!(key))!;
      await client.checklists!.save(
        {
          ...assessment,
          answers: rated({ a: person < 2 ? 'notYet' : 'inPlace', ...(person < 4 && { b: 'partly' }) }),
        },
        { key },
      );
    }
    await publishAnswers(running.database, 'test', template, group(at, 'association'), {});
    const [summary] = await client.checklists!.summaries!({ municipalities: [at] });
    assert.deepEqual(summary!.items, [
      { item: 'a', counts: { inPlace: 4, partly: 0, notYet: 2, notRelevant: 0 } },
      { item: 'b' },
      { item: 'c' },
    ]);
    assert.deepEqual(await client.checklists!.results({ municipalities: [at] }), []);
  });
  it('take a proposal as feedback, and show it when it has been accepted', async () => {
    const whole = createClient(portal({ baseUrl: running.url }));
    await whole.feedback!.submit({
      key: 'proposal-adapter-1',
      topic: 'general',
      message: 'Kutsu myös pienet yhdistykset.',
      about: { type: 'item', id: 'a', checklist: 'test', place: '990' },
      consents: [{ purpose: 'publish', words: 'Saa julkaista.' }],
    });
    assert.deepEqual(await client.checklists!.proposals!({ template: 'test', municipality: '990' }), []);
    await decideProposal(running.database, 'test', 'proposal-adapter-1', {
      state: 'accepted',
      publish: true,
      answer: 'Teemme niin.',
    });
    const [proposal] = await whole.checklists!.proposals!({ template: 'test', municipality: '990' });
    assert.deepEqual(
      [proposal!.item, proposal!.text, proposal!.answer],
      ['a', 'Kutsu myös pienet yhdistykset.', 'Teemme niin.'],
    );
  });
  it('say who is compared, answered or not, as the installation has defined', async () => {
    const told = {
      municipalities: [{ code: '853', size: 'large', file: '853-turku.json' }, { code: '019' }],
    };
    assert.equal(await define(running.database, told), '2 municipalities to compare');
    assert.deepEqual(await client.checklists!.places!(), [{ code: '853', size: 'large' }, { code: '019' }]);
    const answering = (body: unknown) =>
      portalChecklistsOnly({
        baseUrl: 'https://portaali.example',
        fetch: () => Promise.resolve(new Response(JSON.stringify(body))),
      }).checklists;
    assert.deepEqual(await answering({ items: [{ code: '853' }, { code: 5 }, null] }).places!(), [
      { code: '853' },
    ]);
    assert.deepEqual(await answering(null).places!(), []);
  });

  it('leave out what is no assessment, and refuse a page that is no list', async () => {
    const answering = (body: unknown) =>
      portalChecklistsOnly({
        baseUrl: 'https://portaali.example',
        fetch: () => Promise.resolve(new Response(JSON.stringify(body))),
      }).checklists;
    const [good] = published as readonly Assessment[];
    assert.deepEqual(await answering({ items: [good, { id: 1 }, null] }).results({}), [good]);
    assert.deepEqual(await answering({ items: [null, { side: 'x' }] }).summaries!({}), []);
    for (const call of [
      answering('<html>').results({}),
      answering([]).summaries!({}),
      answering({}).load('x'),
    ])
      await assert.rejects(call, (error: ClientError) => error.kind === 'shape');
  });
});
