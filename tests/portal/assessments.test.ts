import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { countable, countsOf, type Basis } from '../../examples/portal/src/assessment-counts.js';
import { assessmentLinkCommand } from '../../examples/portal/src/assessment-cli.js';
import { createLink } from '../../examples/portal/src/assessments.js';
import { rowsOf, sql } from '../../examples/portal/src/database.js';
import { define } from '../../examples/portal/src/definitions.js';
import { createToken } from '../../examples/portal/src/tokens.js';
import { RATINGS } from '../../src/checklists/index.js';
import type { Assessment, AssessmentSide, AssessmentSummary, Rating } from '../../src/model/index.js';
import { ITEMS, rated, template } from '../checklists/samples.js';
import { startPortal, type TestPortal } from './support.js';

interface Answered {
  status: number;
  json: Record<string, unknown>;
  text: string;
  headers: Headers;
}

interface Key {
  id: string;
  key: string;
  assessment: string;
}

describe('portal: assessments', () => {
  let running: TestPortal;
  const tokens: Record<string, string> = {};

  before(async () => {
    running = await startPortal();
    await define(running.database, template);
    for (const scope of ['read', 'answer', 'admin'] as const)
      tokens[scope] = (await createToken(running.database, { name: `Testi ${scope}`, scope })).token;
  });
  after(() => running.portal.stop());

  async function call(method: string, path: string, held = '', body?: unknown): Promise<Answered> {
    const response = await fetch(`${running.url}/api/v1/${path}`, {
      method,
      headers: {
        ...(held && { authorization: `Bearer ${held}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text;
    return {
      status: response.status,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
      text,
      headers: response.headers,
    };
  }

  const secretOf = (key: string): string => key.split('_').slice(2).join('_');

  let place = 100;
  /** A place of its own for each test. */
  const newPlace = (): string => String(place++);

  const link = (
    role: 'answer' | 'edit' | 'publish',
    more: Partial<{
      place: string;
      side: AssessmentSide;
      year: number;
      days: number;
      assessment: string;
    }> = {},
  ): Promise<Key> =>
    createLink(running.database, 'test', {
      template: 'test',
      place: more.place ?? '990',
      side: 'municipality',
      year: 2026,
      days: 30,
      name: 'Työryhmä',
      role,
      ...more,
    });

  const open = async (key: string): Promise<Assessment> =>
    (await call('GET', 'assessment-link', key)).json['assessment'] as Assessment;
  const save = (
    key: string,
    assessment: object & { id: string; [field: string]: unknown },
  ): Promise<Answered> => call('POST', `assessments/${assessment.id}/versions`, key, assessment);

  /** A person's answers, saved. */
  async function answer(at: string, ratings: Partial<Record<string, Rating>>, key?: Key): Promise<Key> {
    const held = key ?? (await link('answer', { place: at, side: 'association' }));
    const { status, text } = await save(held.key, {
      ...(await open(held.key)),
      answers: rated(ratings).map((one) => ({ ...one, evidence: `Näyttö ${held.id}` })),
    });
    assert.equal(status, 200, text);
    return held;
  }
  const publishAnswers = (at: string, more: object = {}): Promise<Answered> =>
    call('POST', 'staff/assessment-answers', tokens['admin'], {
      template: 'test',
      place: at,
      side: 'association',
      year: 2026,
      ...more,
    });
  const shown = async (at: string): Promise<AssessmentSummary | undefined> => {
    const { json } = await call('GET', `assessment-summaries?municipalities=${at}`);
    return (json['items'] as AssessmentSummary[])[0];
  };

  describe('keys', () => {
    it('open what they are for, and nothing else', async () => {
      const own = await link('answer', { side: 'association' });
      const other = await link('answer', { side: 'association' });
      assert.notEqual(own.assessment, other.assessment, 'every respondent has answers of their own');
      const opened = await call('GET', 'assessment-link', own.key);
      assert.equal(opened.headers.get('cache-control'), 'no-store');
      assert.equal(opened.json['role'], 'answer');
      const assessment = opened.json['assessment'] as Assessment;
      assert.deepEqual(
        [assessment.id, assessment.municipality, assessment.year, assessment.side, assessment.joint],
        [own.assessment, '990', 2026, 'association', undefined],
      );
      assert.equal((await call('GET', `assessments/${own.assessment}`, other.key)).status, 403);
      assert.equal((await save(other.key, { ...assessment })).status, 403);
      assert.equal((await call('GET', `assessments/${own.assessment}`)).status, 404, 'without a key');
      assert.equal((await call('GET', `assessments/${own.assessment}/versions`)).status, 401);
    });
    it('are 256 bits that the database has only the hash of', async () => {
      const { key } = await link('answer');
      const secret = secretOf(key);
      assert.equal(Buffer.from(secret, 'base64url').length, 32);
      const [row] = await rowsOf<{ all: string }>(
        running.database.queries,
        sql`select string_agg(assessment_link::text, ' ') as all from assessment_link`,
      );
      assert.ok(!row!.all.includes(secret));
      const forged = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
      for (const held of [forged, `${key}x`, 'kpl_', 'x'])
        assert.deepEqual(
          [
            (await call('GET', 'assessment-link', held)).status,
            (await call('GET', 'assessment-link', held)).json['code'],
          ],
          [401, 'unauthorised'],
        );
    });
    it('end when their time has come, and when they are revoked; what was answered stays', async () => {
      const key = await answer('990', { a: 'partly' });
      const begun = await open(key.key);
      const old = await link('answer', { days: -1 });
      assert.equal((await call('GET', 'assessment-link', old.key)).status, 401);
      assert.equal(
        (await call('POST', `staff/assessment-links/${key.id}/revoke`, tokens['read'])).status,
        403,
      );
      assert.equal(
        (await call('POST', `staff/assessment-links/${key.id}/revoke`, tokens['admin'])).status,
        204,
      );
      assert.equal((await call('GET', 'assessment-link', key.key)).status, 401);
      assert.equal((await save(key.key, begun)).status, 401);
      const again = await link('answer', { side: 'association', assessment: key.assessment });
      assert.equal((await open(again.key)).answers[0]!.rating, 'partly', 'a new key to the same answers');
    });
    it('are made by staff who may, shown once, and listed without secrets', async () => {
      const told = {
        template: 'test',
        place: '990',
        side: 'resident-panel',
        year: 2026,
        role: 'answer',
        name: 'Raati 1',
        days: 14,
      };
      assert.equal((await call('POST', 'staff/assessment-links', tokens['answer'], told)).status, 403);
      const made = await call('POST', 'staff/assessment-links', tokens['admin'], told);
      assert.equal(made.status, 201);
      const key = made.json['key'] as string;
      assert.equal((await open(key)).side, 'resident-panel');
      const listed = await call('GET', 'staff/assessment-links', tokens['read']);
      assert.match(listed.text, /Raati 1/);
      assert.ok(!listed.text.includes(secretOf(key)));
      const unknown = await call('POST', 'staff/assessment-links', tokens['admin'], {
        ...told,
        template: 'none',
      });
      assert.deepEqual([unknown.status, unknown.json['code']], [422, 'unknown-subject']);
      assert.equal(
        (await call('POST', 'staff/assessment-links', tokens['admin'], { ...told, place: '<b>' })).status,
        400,
      );
    });
  });

  it('keys come from the command line too, one a respondent, as whole links', async () => {
    const lines: string[] = [];
    const run = (...words: string[]): Promise<number | undefined> =>
      assessmentLinkCommand(words, running.database, (line) => void lines.push(line));
    const told = [
      '--template',
      'test',
      '--place',
      '990',
      '--year',
      '2026',
      '--side',
      'association',
      '--name',
      'Yhdistys',
    ];
    const page = 'https://kaislasalmi.example/lista';
    assert.equal(await run('create', ...told, '--count', '3', '--page', `${page}#vanha`), 0);
    const keys = lines.flatMap((line) => (line.startsWith(page) ? [line.split('#checklist-key=')[1]!] : []));
    assert.equal(new Set(keys).size, 3);
    const opened = await Promise.all(keys.map((key) => open(key)));
    assert.equal(new Set(opened.map(({ id }) => id)).size, 3);
    lines.length = 0;
    assert.equal(await run('list'), 0);
    const line = lines.find((one) => one.includes('Yhdistys 2'))!;
    assert.equal(await run('revoke', line.split(' ')[0]!), 0);
    assert.equal(await run('revoke', line.split(' ')[0]!), 1);
    for (const wrong of [
      ['create', ...told, '--role', 'owner'],
      ['create', ...told, '--days', '0'],
      ['create', ...told, '--page', 'lista'],
      ['create', '--name', 'x'],
      [],
    ])
      assert.equal(await run(...wrong), undefined, wrong.join(' '));
    assert.equal(await run('create', ...told, '--template', 'none'), 1);
  });

  describe('versions', () => {
    it('are added and never overwritten; of two who save at once the second sees both', async () => {
      const at = newPlace();
      const [mine, theirs] = [await link('edit', { place: at }), await link('edit', { place: at })];
      assert.equal(mine.assessment, theirs.assessment, 'one statement of the municipality a year');
      const first = await save(mine.key, { ...(await open(mine.key)), answers: rated({ a: 'partly' }) });
      assert.deepEqual([first.status, first.json['revision']], [200, 1]);
      const begun = first.json as unknown as Assessment;
      const both = await Promise.all([
        save(mine.key, { ...begun, answers: rated({ a: 'inPlace' }) }),
        save(theirs.key, { ...begun, answers: rated({ a: 'notYet' }) }),
      ]);
      assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
      const refused = both.find(({ status }) => status === 409)!;
      assert.match(refused.headers.get('content-type')!, /problem\+json/);
      assert.equal(refused.json['code'], 'conflict');
      const kept = (await call('GET', `assessments/${mine.assessment}`, mine.key)).json;
      assert.deepEqual([kept['revision'], refused.json['conflict']], [2, kept]);
      const chosen = await save(theirs.key, {
        ...(kept as unknown as Assessment),
        answers: rated({ a: 'notYet', b: 'inPlace' }),
      });
      assert.equal(chosen.json['revision'], 3);
      const versions = await call('GET', `assessments/${mine.assessment}/versions`, mine.key);
      assert.deepEqual(
        (versions.json['items'] as { revision: number; savedBy: string }[]).map((one) => [
          one.revision,
          one.savedBy,
        ]),
        [3, 2, 1].map((revision) => [revision, 'Työryhmä']),
      );
      const old = await call('GET', `assessments/${mine.assessment}/versions/1`, mine.key);
      assert.deepEqual(old.json['answers'], rated({ a: 'partly' }));
    });
    it('are the same when they are sent again', async () => {
      const key = await link('answer');
      const sent = { ...(await open(key.key)), answers: rated({ a: 'partly' }) };
      const twice = await Promise.all([save(key.key, sent), save(key.key, sent), save(key.key, sent)]);
      assert.deepEqual(
        twice.map(({ status, json }) => [status, json['revision']]),
        Array(3).fill([200, 1]),
      );
    });
    it('stay about what the key is for, whatever was sent', async () => {
      const key = await link('answer', { side: 'association' });
      const { json } = await save(key.key, {
        ...(await open(key.key)),
        municipality: '091',
        county: '02',
        side: 'municipality',
        year: 1999,
        joint: true,
        respondent: { id: 'x', name: 'Aino' },
        answers: rated({ a: 'inPlace' }),
      });
      assert.deepEqual(
        [json['municipality'], json['county'], json['side'], json['year'], json['joint'], json['respondent']],
        ['990', undefined, 'association', 2026, undefined, undefined],
      );
    });
    it('hold odd letters and long texts, and refuse what is no assessment', async () => {
      const key = await link('answer');
      const begun = await open(key.key);
      const odd = "'; drop table assessment; -- <script>alert(1)</script> 🙂 مرحبا";
      const { status, json } = await save(key.key, {
        ...begun,
        answers: [{ item: 'a', rating: 'partly', owner: 'x'.repeat(5000), evidence: `${odd}\u0000\ud800` }],
      });
      assert.equal(status, 200);
      const [kept] = (json as unknown as Assessment).answers;
      assert.equal(kept!.owner!.length, 5000);
      assert.ok(kept!.evidence!.startsWith(odd));
      for (const [wrong, path] of [
        [{ ...begun, answers: [{ item: 'a', rating: 'perfect' }] }, /answers/],
        [{ ...begun, answers: [{ item: 'a' }, { item: 'a' }] }, /answers\[1\]\.item/],
        [{ ...begun, answers: [{ item: 'a', dueDate: '2027-02-31' }] }, /dueDate/],
        [{ ...begun, template: { id: 'other', version: 1 } }, /template\.id/],
        [{ ...begun, revision: 0.5 }, /revision/],
        [{ id: begun.id }, /template/],
      ] as [{ id: string }, RegExp][]) {
        const refused = await save(key.key, wrong);
        assert.deepEqual([refused.status, refused.json['code']], [400, 'invalid-body']);
        assert.match(refused.text, path);
      }
      const fresh = await link('answer');
      const future = await save(fresh.key, { ...(await open(fresh.key)), revision: 7 });
      assert.deepEqual([future.status, future.json['code']], [409, 'conflict']);
    });
  });

  describe('publishing', () => {
    it('is a step of its own, for who may; only what is published is public', async () => {
      const at = newPlace();
      const editor = await link('edit', { place: at });
      const publisher = await link('publish', { place: at });
      assert.equal(editor.assessment, publisher.assessment);
      const path = `assessments/${editor.assessment}`;
      const { json } = await save(editor.key, {
        ...(await open(editor.key)),
        respondent: { name: 'Hyvinvointityöryhmä' },
        answers: rated({ a: 'inPlace' }),
      });
      const listed = async (query = `municipalities=${at}`): Promise<Assessment[]> =>
        (await call('GET', `assessments?${query}`)).json['items'] as Assessment[];
      assert.deepEqual([(await call('GET', path)).status, await listed()], [404, []]);
      assert.equal((await call('POST', `${path}/publication`, editor.key, { revision: 1 })).status, 403);
      assert.equal(
        (await call('POST', `${path}/publication`, tokens['answer'], { revision: 1 })).status,
        403,
      );
      assert.equal((await call('POST', `${path}/publication`, publisher.key, { revision: 2 })).status, 404);
      assert.equal((await call('POST', `${path}/publication`, publisher.key, { revision: 1 })).status, 200);
      assert.deepEqual((await listed())[0], { ...json });

      // Going on does not change what is public until it is published too.
      await save(editor.key, { ...(json as unknown as Assessment), answers: rated({ a: 'notYet' }) });
      const [still] = await listed();
      assert.deepEqual([still!.revision, still!.answers[0]!.rating], [1, 'inPlace']);
      const opened = await call('GET', 'assessment-link', publisher.key);
      assert.equal(opened.json['published'], 1);
      assert.equal((await call('POST', `${path}/publication`, publisher.key, { revision: 2 })).status, 200);
      assert.deepEqual(
        (await listed()).map(({ revision }) => revision),
        [2],
      );
      const first = await call('GET', path);
      const again = await fetch(`${running.url}/api/v1/${path}`, {
        headers: { 'if-none-match': first.headers.get('etag')! },
      });
      assert.equal(again.status, 304);

      assert.deepEqual(
        await Promise.all(
          [
            `template=test&municipalities=${at}`,
            `municipalities=${at}&years=2026&sides=municipality`,
            `municipalities=${at}&years=2025`,
            `municipalities=${at}&sides=association`,
            `municipalities=${at}&template=other`,
            'regions=99',
          ].map(async (query) => (await listed(query)).length),
        ),
        [1, 1, 0, 0, 0, 0],
      );
      assert.equal((await call('DELETE', `${path}/publication`, editor.key)).status, 403);
      assert.equal((await call('DELETE', `${path}/publication`, tokens['admin'])).status, 204);
      assert.deepEqual([(await call('GET', path)).status, await listed()], [404, []]);
      const audit = await call('GET', 'staff/audit', tokens['admin']);
      const actions = (audit.json['items'] as { action: string; object: string; token: string }[])
        .filter(({ object }) => object === editor.assessment)
        .map(({ action }) => action);
      assert.deepEqual(actions, ['withdraw-assessment', 'publish-assessment', 'publish-assessment']);
      assert.doesNotMatch(audit.text, /Hyvinvointityöryhmä/);
    });
    it('lists by region and page by page', async () => {
      const codes = ['853', '734', '284'];
      for (const at of codes) {
        const key = await link('publish', { place: at, year: 2025 });
        await save(key.key, { ...(await open(key.key)), answers: rated({ a: 'partly' }) });
        await call('POST', `assessments/${key.assessment}/publication`, key.key, { revision: 1 });
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { json } = await call(
          'GET',
          `assessments?regions=02&years=2025&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...(json['items'] as Assessment[]).map(({ municipality }) => municipality!));
        cursor = json['nextCursor'] as string | undefined;
      } while (cursor);
      assert.deepEqual(seen.sort(), [...codes].sort());
      assert.equal((await call('GET', 'assessments?cursor=x')).status, 400);
    });
    it('never shows a person’s own answers, not to staff either', async () => {
      const key = await answer('990', { a: 'partly' });
      const path = `assessments/${key.assessment}`;
      for (const held of Object.values(tokens)) {
        assert.equal((await call('GET', path, held)).status, 403);
        assert.equal((await call('GET', `${path}/versions/1`, held)).status, 403);
        assert.equal((await call('POST', `${path}/publication`, held, { revision: 1 })).status, 403);
      }
    });
  });

  describe('answers of persons', () => {
    it('are counted, from five up, and shown when they have been published', async () => {
      const at = newPlace();
      const keys: Key[] = [];
      for (let person = 0; person < 4; person++) keys.push(await answer(at, { a: 'partly', b: 'inPlace' }));
      const few = await publishAnswers(at);
      assert.deepEqual([few.status, few.json['code']], [422, 'too-few-answers']);
      assert.equal(
        (
          await call(
            'GET',
            `staff/assessment-answers?template=test&place=${at}&side=association&year=2026`,
            tokens['read'],
          )
        ).status,
        422,
      );
      keys.push(await answer(at, { a: 'notYet', b: 'inPlace' }));
      await answer(at, { a: 'notYet' }, keys[0]);
      assert.equal(await shown(at), undefined, 'not before it is published');
      assert.equal((await publishAnswers(at)).status, 200);
      const summary = (await shown(at))!;
      assert.equal(summary.respondents, 5);
      assert.deepEqual(summary.items, [
        { item: 'a', counts: { inPlace: 0, partly: 3, notYet: 2, notRelevant: 0 } },
        { item: 'b' },
        { item: 'c' },
      ]);
      assert.equal(summary.remarks, undefined, 'words only when they are let through');

      // One more: had it been counted, everybody could tell what the newcomer answered.
      await answer(at, { a: 'inPlace', b: 'inPlace' });
      await publishAnswers(at, { remarks: true });
      const next = (await shown(at))!;
      assert.deepEqual(next.items[0], summary.items[0]);
      assert.deepEqual(next.items[1], {
        item: 'b',
        counts: { inPlace: 5, partly: 0, notYet: 0, notRelevant: 0 },
      });
      assert.ok(next.remarks!.length);
      const withdrawn = await call('POST', 'staff/assessment-answers/withdraw', tokens['admin'], {
        template: 'test',
        place: at,
        side: 'association',
        year: 2026,
      });
      assert.equal(withdrawn.status, 204);
      assert.equal(await shown(at), undefined);
      await publishAnswers(at);
      assert.deepEqual((await shown(at))!.items[0], summary.items[0], 'what was public before still counts');
    });
    it('published by several at once are published after one another', async () => {
      const at = newPlace();
      for (let person = 0; person < 5; person++) await answer(at, { a: 'partly' });
      const all = await Promise.all([publishAnswers(at), publishAnswers(at), publishAnswers(at)]);
      assert.deepEqual(
        all.map(({ status }) => status),
        [200, 200, 200],
      );
      const [row] = await rowsOf<{ n: string }>(
        running.database.queries,
        sql`select count(*) as n from assessment_publication where place = ${at} and is_current`,
      );
      assert.equal(Number(row!.n), 1);
    });
    it('cannot be worked out from any two pictures (property)', () => {
      const person = fc.record(
        Object.fromEntries(
          ITEMS.map((item) => [item, fc.option(fc.constantFrom(...RATINGS), { nil: undefined })]),
        ),
      ) as fc.Arbitrary<Partial<Record<string, Rating>>>;
      // From year to year some change their minds and some come in.
      const rounds = fc.array(fc.dictionary(fc.constantFrom(...'pqrstuvwxyzåäö'), person, { minKeys: 1 }), {
        minLength: 1,
        maxLength: 6,
      });
      let frozen = 0;
      fc.assert(
        fc.property(rounds, fc.integer({ min: 2, max: 5 }), (changes, minimum) => {
          const answers = new Map<string, Assessment>();
          const pictures: Basis[] = [];
          for (const change of changes) {
            for (const [id, ratings] of Object.entries(change))
              answers.set(id, {
                id,
                template: { id: 'test', version: 2 },
                side: 'association',
                year: 2026,
                answers: rated(ratings).filter(({ rating }) => rating),
              });
            pictures.unshift(countable(template, answers, pictures, minimum));
          }
          for (const item of ITEMS) {
            const public_ = pictures.flatMap((one) => (one[item] ? [one[item]] : []));
            for (const one of public_) {
              assert.ok(Object.keys(one).length >= minimum);
              for (const other of public_) {
                const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
                const differ = [...ids].filter((id) => one[id] !== other[id]).length;
                assert.ok(differ === 0 || differ >= minimum, `${differ} of ${minimum}`);
              }
            }
            if (pictures.length > 1 && public_.length > 1 && public_[0] === public_[1]) frozen++;
          }
          const [newest] = pictures;
          for (const { item, counts } of countsOf(template, newest!))
            assert.equal(
              counts ? counts.inPlace + counts.partly + counts.notYet + counts.notRelevant : 0,
              Object.keys(newest![item] ?? {}).length,
            );
        }),
      );
      assert.ok(frozen > 0, 'some pictures stayed as they were');
    });
  });

  describe('proposals', () => {
    const propose = async (
      consents: object[] = [{ purpose: 'publish', words: 'Saa julkaista.' }],
    ): Promise<string> => {
      const key = randomUUID();
      const sent = await call('POST', 'feedback', '', {
        key,
        topic: 'general',
        message: `Kokouskutsut kuukautta ennen <b>${key}</b>`,
        about: { type: 'item', checklist: 'test', id: 'a', name: 'Kohta A', place: '990' },
        contact: { email: 'yhdistys@example.org' },
        consents: [{ purpose: 'answer', words: 'Saa vastata.' }, ...consents],
      });
      assert.equal(sent.status, 201, sent.text);
      return key;
    };
    const shownProposals = async (at = '990'): Promise<{ text: string; answer?: string }[]> =>
      (await call('GET', `checklists/test/proposals?place=${at}`)).json['items'] as { text: string }[];
    const decide = (key: string, body: object, held = tokens['answer']): Promise<Answered> =>
      call('POST', `staff/proposals/${key}`, held, body);

    it('are shown under their item once staff have accepted and published them, without who it was', async () => {
      const key = await propose();
      const listed = await call('GET', 'staff/proposals', tokens['read']);
      assert.match(listed.text, new RegExp(key));
      assert.doesNotMatch(listed.text, /yhdistys@/);
      assert.equal((await decide(key, { state: 'accepted', publish: true }, tokens['read'])).status, 403);
      const accepted = await decide(key, { state: 'accepted', answer: 'Otamme käyttöön keväällä.' });
      assert.deepEqual([accepted.status, accepted.json['state']], [200, 'accepted']);
      assert.deepEqual(await shownProposals(), []);
      await decide(key, { state: 'accepted', answer: 'Otamme käyttöön keväällä.', publish: true });
      const [shownOne] = await shownProposals();
      assert.deepEqual(
        [shownOne!.text, shownOne!.answer],
        [`Kokouskutsut kuukautta ennen <b>${key}</b>`, 'Otamme käyttöön keväällä.'],
      );
      assert.deepEqual(await shownProposals('853'), [], 'another place');
      await decide(key, { state: 'declined' });
      assert.deepEqual(await shownProposals(), []);
      const audit = await call('GET', 'staff/audit', tokens['admin']);
      assert.deepEqual(
        (audit.json['items'] as { action: string; object: string }[])
          .filter(({ object }) => object === key)
          .map(({ action }) => action),
        ['declined-proposal', 'publish-proposal', 'accepted-proposal'],
      );
    });
    it('are published in other words when the writer did not agree to the own ones', async () => {
      const key = await propose([]);
      const refused = await decide(key, { state: 'accepted', publish: true });
      assert.deepEqual([refused.status, refused.json['code']], [400, 'invalid-body']);
      await decide(key, { state: 'accepted', publish: true, text: 'Kutsut lähetetään ajoissa.' });
      assert.deepEqual(
        (await shownProposals()).map(({ text }) => text),
        ['Kutsut lähetetään ajoissa.'],
      );
      assert.equal((await decide('nothing-like-it', { state: 'accepted' })).status, 404);
    });
  });

  it('templates are listed and asked about by their version', async () => {
    const { json } = await call('GET', 'checklists');
    const ids = (json['items'] as { id: string; items: number }[]).map(({ id, items }) => [id, items]);
    assert.deepEqual(ids, [
      ['test', 3],
      ['ngo-friendly-municipality', 9],
      ['northern-ostrobothnia-7', 7],
      ['ngo-friendly-county', 9],
    ]);
    const first = await call('GET', 'checklists/ngo-friendly-municipality');
    assert.equal(first.headers.get('cache-control'), 'public, no-cache');
    assert.ok(first.headers.get('etag'));
    assert.equal((await call('GET', 'checklists/none')).status, 404);
  });
});
