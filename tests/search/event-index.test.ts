import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CalendarEvent, EventQuery } from '../../src/model/index.js';
import { createEventIndex, type EventIndex } from '../../src/search/event-index.js';
import { eventKnowledge } from '../../src/search/event-knowledge.js';
import { textFinder } from '../../src/search/event-text.js';
import { wordsOf } from '../../src/search/words.js';

const october = { from: '2026-10-01', to: '2026-10-31' };
const place = (municipality: string): CalendarEvent['place'] => ({ address: { municipality } });

const events: CalendarEvent[] = [
  {
    id: 'kahvit',
    name: { fi: 'Naapurikahvit', sv: 'Grannkaffe' },
    start: '2026-10-05T13:00:00+03:00',
    end: '2026-10-05T15:00:00+03:00',
    recurrence: { frequency: 'weekly' },
    changes: [{ day: '2026-10-12', status: 'cancelled' }],
    place: place('853'),
    organiser: { id: 'naapurit', name: { fi: 'Naapurit ry' } },
    hyteTerms: [{ code: 'open-meeting-places' }],
    cost: { free: true },
    languages: ['fi', 'sv'],
  },
  {
    id: 'leiri',
    name: { fi: 'Perheiden syysleiri' },
    start: '2026-10-16',
    end: '2026-10-18',
    place: place('529'),
    organiser: { name: { fi: 'Leirisäätiö sr' } },
    hyteTerms: [{ code: 'recreation' }],
    targetGroups: [{ code: 'KR1.2' }],
    languages: ['fi'],
    cost: { free: false, amount: 40 },
  },
  {
    id: 'verkkoryhma',
    name: { fi: 'Läheisten verkkoryhmä' },
    summary: { fi: 'Omaishoidon kysymyksiä iltaisin.' },
    start: '2026-10-20T18:00:00+03:00',
    online: true,
    hyteTerms: [{ code: 'peer-support' }],
    languages: ['fi'],
  },
  {
    id: 'kuntailta',
    name: { fi: 'Maakunnan järjestöilta' },
    start: '2026-10-20T18:00:00+03:00',
    end: '2026-10-20T20:00:00+03:00',
    areas: [{ type: 'region', code: '02' }],
    cost: { free: true },
  },
  {
    id: 'yo',
    name: { fi: 'Yö nuorisotilassa' },
    start: '2026-10-31T22:30:00+02:00',
    end: '2026-11-01T08:00:00+02:00',
  },
  { id: 'jaatie', name: { fi: 'Jäätien kävely' }, status: 'postponed', place: place('529') },
];
/** As the `events` port asks it. */
const indexOf = (list: readonly CalendarEvent[]): EventIndex => {
  const own = createEventIndex(list);
  return { ...own, list: (query) => own.list(query, eventKnowledge) };
};
const index = indexOf(events);
const ids = (query: Partial<EventQuery>): string[] =>
  index.list({ ...october, ...query }).items.map(({ id }) => id);

describe('a range of events', () => {
  it('is in order, series opened, the postponed apart', () => {
    const { items, total, undated } = index.list(october);
    assert.deepEqual(
      items.map(({ id }) => id),
      [
        'kahvit.2026-10-05',
        'kahvit.2026-10-12',
        'leiri',
        'kahvit.2026-10-19',
        'kuntailta',
        'verkkoryhma',
        'kahvit.2026-10-26',
        'yo',
      ],
    );
    assert.equal(total, 8);
    assert.deepEqual(
      undated.map(({ id }) => id),
      ['jaatie'],
    );
  });

  it('finds what goes on from before, and a month with nothing in it', () => {
    assert.deepEqual(ids({ from: '2026-10-17', to: '2026-10-17' }), ['leiri']);
    assert.ok(ids({ from: '2026-11-01', to: '2026-11-01' }).includes('yo'));
    const empty = index.list({ from: '2020-02-01', to: '2020-02-29' });
    assert.deepEqual([empty.items, empty.total, empty.facets.hyteTerms], [[], 0, []]);
  });

  it('gives pages', () => {
    const first = index.list({ ...october, limit: 3 });
    assert.deepEqual([first.items.length, first.total, first.nextCursor], [3, 8, '3']);
    assert.equal(index.list({ ...october, limit: 5, cursor: '3' }).nextCursor, undefined);
    assert.equal(index.list({ ...october, cursor: 'x', limit: -1 }).items.length, 1);
  });

  it('gives an event, a series and an occurrence by id', () => {
    assert.equal(index.get('leiri')?.start, '2026-10-16');
    assert.ok(index.get('kahvit')?.recurrence);
    assert.equal(index.get('kahvit.2026-10-12')?.status, 'cancelled');
    assert.equal(index.get('kahvit.2026-10-13'), undefined);
    assert.equal(index.get('leiri.2026-10-16'), undefined);
  });
});

describe('filters of events', () => {
  for (const [name, query, expected] of [
    ['type of activity', { hyteTerms: ['recreation', 'peer-support'] }, ['leiri', 'verkkoryhma']],
    ['for whom', { targetGroups: ['KR1.2'] }, ['leiri']],
    [
      'language',
      { languages: ['sv'], weekdays: [1] },
      ['kahvit.2026-10-05', 'kahvit.2026-10-12', 'kahvit.2026-10-19', 'kahvit.2026-10-26'],
    ],
    [
      'municipality, with what is for its region and what can be joined from anywhere',
      { municipalities: ['529'] },
      ['leiri', 'kuntailta', 'verkkoryhma'],
    ],
    ['an unknown municipality', { municipalities: ['990'] }, ['verkkoryhma']],
    ['free of charge', { free: true, weekdays: [2] }, ['kuntailta']],
    ['online', { online: true }, ['verkkoryhma']],
    ['organiser by id or by name', { organisers: ['Leirisäätiö sr'] }, ['leiri']],
    ['weekday', { weekdays: [7] }, ['leiri']],
    ['part of the day', { partsOfDay: ['night'] as const }, ['yo']],
    [
      'without the cancelled',
      { withoutCancelled: true, hyteTerms: ['open-meeting-places'] },
      ['kahvit.2026-10-05', 'kahvit.2026-10-19', 'kahvit.2026-10-26'],
    ],
    ['all of them at once', { free: true, online: true }, []],
  ] as const)
    it(name, () => assert.deepEqual(ids(query as Partial<EventQuery>), expected));

  for (const [text, expected] of [
    ['syysleiri', ['leiri']],
    ['syysleirille', ['leiri']],
    ['perhe', ['leiri']],
    ['PERHEIDEN leiri', ['leiri']],
    ['omaishoito', ['verkkoryhma']],
    ['vertaistoiminta', ['verkkoryhma']],
    ['laheisten', ['verkkoryhma']],
    ['grannkaffet', 4],
    ['kahveille', 4],
    ['leirisäätiö', ['leiri']],
    ['leiri kahvit', []],
    ['zzz', []],
    ['  ', 8],
    ['<script>', []],
  ] as const)
    it(`by the text "${text}"`, () => {
      const found = ids({ text });
      if (typeof expected === 'number') assert.equal(found.length, expected);
      else assert.deepEqual(found, expected);
    });

  it('count what choosing each value would leave', () => {
    for (const query of [
      {},
      { hyteTerms: ['recreation'] },
      { free: true },
      { municipalities: ['529'] },
    ] as Partial<EventQuery>[]) {
      const { facets } = index.list({ ...october, ...query });
      for (const name of [
        'hyteTerms',
        'targetGroups',
        'languages',
        'organisers',
        'municipalities',
        'partsOfDay',
      ] as const)
        for (const { code, count } of facets[name])
          assert.equal(index.list({ ...october, ...query, [name]: [code] }).total, count, `${name} ${code}`);
      for (const { code, count } of facets.weekdays)
        assert.equal(index.list({ ...october, ...query, weekdays: [Number(code)] }).total, count);
      assert.equal(index.list({ ...october, ...query, free: true }).total, facets.free);
      assert.equal(index.list({ ...october, ...query, online: true }).total, facets.online);
    }
  });

  it('count a chosen municipality that no event of these days names', () => {
    const { total, facets } = index.list({ from: '2026-10-20', to: '2026-10-20', municipalities: ['529'] });
    assert.equal(total, 2);
    assert.deepEqual(
      facets.municipalities.map(({ code, count }) => [code, count]),
      [['529', total]],
    );
  });
});

describe('ten thousand events', () => {
  it('are listed, filtered and searched within 100 ms', () => {
    const words = [
      'kahvit',
      'kävely',
      'kerho',
      'vertaisryhmä',
      'retki',
      'lukupiiri',
      'konsertti',
      'tietoilta',
    ];
    const many: CalendarEvent[] = Array.from({ length: 10_000 }, (_, number) => {
      const start = new Date(Date.UTC(2026, 9, 1, 6 + (number % 12)) + (number % 92) * 86_400_000);
      return {
        id: `t${number}`,
        name: { fi: `${words[number % 8]!} ${number}`, sv: `Evenemang ${number}` },
        start: start.toISOString(),
        end: new Date(start.getTime() + 7_200_000).toISOString(),
        hyteTerms: [{ code: number % 2 ? 'recreation' : 'peer-support' }],
        languages: ['fi'],
        cost: { free: number % 3 === 0 },
        place: place(number % 5 ? '853' : '529'),
      };
    });
    const big = indexOf(many);
    const range = { from: '2026-10-01', to: '2026-12-31' };
    const took: string[] = [];
    const measure = (name: string, query: Partial<EventQuery>, least: number): void => {
      let best = Infinity;
      let first: number | undefined;
      let total = 0;
      for (let round = 0; round < 3; round++) {
        const before = process.cpuUsage();
        const page = big.list({ ...range, ...query });
        total = page.total;
        // They are counted when they are looked at.
        assert.ok(page.facets.languages.length);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, (user + system) / 1000);
        first ??= best;
      }
      took.push(`${name} ${best.toFixed(1)} (at first ${first!.toFixed(1)}) ms`);
      assert.ok(total >= least, `${name}: ${total}`);
      assert.ok(best < 100, `${name}: ${best} ms`);
    };
    measure('all', {}, 10_000);
    measure('one month', { from: '2026-11-01', to: '2026-11-30' }, 3000);
    measure('filters', { hyteTerms: ['recreation'], free: true, municipalities: ['853'] }, 1000);
    measure('text', { text: 'kahveille' }, 1000);
    console.log(`# ${took.join(', ')} of processor time`);
  });
});

describe('words of events', () => {
  const named = (id: string, name: string): CalendarEvent => ({
    id,
    name: { fi: name },
    start: '2026-10-05',
  });

  it('are those that a typed text has, whatever the letters', () => {
    const letters = fc.constantFrom(...'aäöåøeésKT1 -‐’:.,/\u0301😀ß');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const finder = textFinder([named('a', text)]);
        eventKnowledge.atOnce(finder.read([0]));
        for (const { form } of wordsOf(text)) assert.deepEqual([...(finder.find(form) ?? [])], [1], form);
      }),
    );
  });

  it('are read once, only of the days that are asked for, and a list that is asked reads what is left', () => {
    const later = { ...named('c', 'kahvit'), start: '2027-01-05' };
    const index = createEventIndex([named('a', 'kahvit'), named('b', 'kahvit'), later]);
    const steps = index.readTexts(october, eventKnowledge);
    steps.next();
    const found = (): string[] =>
      index.list({ ...october, text: 'kahvit' }, eventKnowledge).items.map(({ id }) => id);
    assert.deepEqual(found(), ['a', 'b']);
    assert.equal(steps.next().done, true);
    assert.equal(index.readTexts(october, eventKnowledge).next().done, true);
    assert.equal(
      index.readTexts({ from: '2027-01-01', to: '2027-01-31' }, eventKnowledge).next().done,
      false,
    );
    assert.deepEqual(found(), ['a', 'b']);
  });
});

describe('an index without knowledge of words and places', () => {
  const bare = createEventIndex(events);
  const found = (query: Partial<EventQuery>): string[] =>
    bare.list({ ...october, ...query }).items.map(({ id }) => id);

  it('finds by the letters of a word, and by filters', () => {
    assert.deepEqual(found({ text: 'leir' }), ['leiri']);
    assert.deepEqual(found({ text: 'perheitä' }), []);
    assert.deepEqual(ids({ text: 'perheitä' }), ['leiri']);
    assert.deepEqual(found({ municipalities: ['529'] }), ['leiri', 'verkkoryhma']);
  });

  it('says when knowledge would change the answer', () => {
    assert.equal(bare.needsKnowledge({ ...october, text: 'leiri' }), true);
    // Something here is for a whole region: only the list of municipalities knows what is in it.
    assert.equal(bare.needsKnowledge(october), true);
    assert.equal(createEventIndex(events.slice(0, 3)).needsKnowledge(october), false);
  });
});
