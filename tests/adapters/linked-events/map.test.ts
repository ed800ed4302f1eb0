import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkedEvents, readLinkedEventsPayload } from '../../../src/adapters/linked-events/index.js';
import { readTimes } from '../../../src/adapters/linked-events/times.js';
import type { CalendarEvent, Fetch } from '../../../src/model/index.js';

const wire = {
  id: 'kaislasalmi:1',
  name: { fi: 'Rantakahvit', sv: 'Strandkaffe' },
  event_status: 'EventScheduled',
  start_time: '2026-10-05T14:00:00Z',
  end_time: '2026-10-05T16:00:00Z',
};
const reference = (id: string): { '@id': string } => ({
  '@id': `https://tapahtumat.example/v1/event/${id}/?format=json`,
});
const readOne = (more: object): CalendarEvent | undefined =>
  readLinkedEventsPayload({ ...wire, ...more }).events[0];
const readAll = (...items: object[]): ReturnType<typeof readLinkedEventsPayload> =>
  readLinkedEventsPayload({ meta: { count: items.length, next: null }, data: items });

describe('times of Linked Events', () => {
  for (const [name, start, end, expected] of [
    [
      'bare dates, the last one inclusive',
      '2026-10-05',
      '2026-10-07',
      { start: '2026-10-05', end: '2026-10-07' },
    ],
    ['a bare date alone', '2026-10-05', undefined, { start: '2026-10-05' }],
    [
      'instants',
      '2026-10-05T14:00:00Z',
      '2026-10-05T16:00:00Z',
      { start: '2026-10-05T14:00:00Z', end: '2026-10-05T16:00:00Z' },
    ],
    ['summer midnight in Greenwich time', '2026-06-30T21:00:00Z', undefined, { start: '2026-07-01' }],
    ['winter midnight in Greenwich time', '2026-12-05T22:00:00Z', undefined, { start: '2026-12-06' }],
    [
      'midnight to midnight',
      '2026-07-31T21:00:00Z',
      '2026-08-03T21:00:00Z',
      { start: '2026-08-01', end: '2026-08-03' },
    ],
    [
      'midnight to midnight over the clock change',
      '2026-10-23T21:00:00Z',
      '2026-10-25T22:00:00Z',
      { start: '2026-10-24', end: '2026-10-25' },
    ],
    [
      'midnight to a minute before midnight',
      '2026-10-04T21:00:00Z',
      '2026-10-05T20:59:00Z',
      { start: '2026-10-05', end: '2026-10-05' },
    ],
    [
      'a night that begins at midnight',
      '2026-12-31T22:00:00Z',
      '2027-01-01T02:00:00Z',
      { start: '2026-12-31T22:00:00Z', end: '2027-01-01T02:00:00Z' },
    ],
    [
      'an hour and a bare last day',
      '2026-10-05T14:00:00Z',
      '2026-10-07',
      { start: '2026-10-05T14:00:00Z', end: '2026-10-07' },
    ],
    [
      'an hour and the same bare day',
      '2026-10-05T14:00:00Z',
      '2026-10-05',
      { start: '2026-10-05T14:00:00Z' },
    ],
    ['nothing', undefined, undefined, {}],
  ] as const)
    it(name, () => assert.deepEqual(readTimes(start, end), expected));
});

describe('events of Linked Events', () => {
  it('keep the languages that were written, and not the copies', () => {
    const event = readOne({ name: { en: 'Rantakahvit', sv: 'Rantakahvit', fi: 'Rantakahvit', ru: 'Кофе' } });
    assert.deepEqual(event?.name, { fi: 'Rantakahvit', ru: 'Кофе' });
  });

  it('have no HTML in any text', () => {
    const event = readOne({
      name: { fi: 'Kahvit <b>rannalla</b>' },
      short_description: { fi: '<p>Tule&nbsp;mukaan</p>' },
      description: { fi: '<p>Tuo <a href="https://kuppi.example">kuppi</a><script>x()</script></p>' },
      offers: [{ is_free: false, price: { fi: '<p>5–15 €</p>' } }],
      provider: { fi: '<i>Rantaväki ry</i>' },
      location_extra_info: { fi: 'Laituri 2<br>Turku' },
    });
    assert.equal(event?.name['fi'], 'Kahvit rannalla');
    assert.equal(event?.summary?.['fi'], 'Tule mukaan');
    assert.deepEqual(event?.description?.['fi'], [
      { type: 'paragraph', children: ['Tuo ', { text: 'kuppi', href: 'https://kuppi.example' }] },
    ]);
    assert.deepEqual(event?.cost, { free: false, amount: 5, description: { fi: '5–15 €' } });
    assert.equal(event?.organiser?.name['fi'], 'Rantaväki ry');
    assert.doesNotMatch(JSON.stringify(event), /<|x\(\)/);
  });

  it('mark a picture that may be shown with its event only, and take it over https', () => {
    const event = readOne({
      images: [
        { url: 'javascript:x' },
        {
          url: 'http://kuvat.example/1.jpg',
          license: 'event_only',
          alt_text: 'Kuppeja laiturilla',
          photographer_name: 'A. Ranta',
        },
      ],
    });
    assert.deepEqual(event?.image, {
      url: 'https://kuvat.example/1.jpg',
      alt: { fi: 'Kuppeja laiturilla' },
      onlyWithEvent: true,
      credit: 'A. Ranta',
    });
    assert.equal(
      readOne({ images: [{ url: 'https://kuvat.example/2.jpg', license: 'cc_by' }] })?.image?.licence,
      'CC-BY-4.0',
    );
  });

  it('know that the Internet is no place', () => {
    const event = readOne({ location: { '@id': 'https://x.example/v1/place/helsinki:internet/' } });
    assert.equal(event?.online, true);
    assert.equal(event?.place, undefined);
    const turku = readOne({ is_virtualevent: true, virtualevent_url: 'https://kokous.example/1' });
    assert.deepEqual(turku?.onlineLink, { url: 'https://kokous.example/1' });
  });

  it('take the municipality from the place, its town or the running text', () => {
    const place = { name: { fi: 'Kirjasto' }, street_address: { fi: 'Kirjatie 1' } };
    const division = { ...place, divisions: [{ type: 'muni', name: { fi: 'Naantali' } }] };
    const of = (more: object): string | undefined => readOne(more)?.place?.address?.municipality;
    assert.equal(of({ location: division }), '529');
    assert.equal(of({ location: { ...place, address_locality: { sv: 'Åbo' } } }), '853');
    assert.equal(of({ location: null, location_extra_info: { fi: 'Aukio 12, Turku / Kupittaa\n' } }), '853');
    assert.equal(of({ location: place }), undefined);
  });

  it('of a series are its occurrences, once each', () => {
    const parent = {
      ...wire,
      id: 'k:p',
      name: { fi: 'Kahvit kautena' },
      super_event_type: 'recurring',
      end_time: '2026-12-05T16:00:00Z',
    };
    const child = { ...wire, id: 'k:1', super_event: reference('k:p') };
    const second = {
      ...wire,
      id: 'k:2',
      start_time: '2026-10-12T14:00:00Z',
      end_time: '2026-10-12T16:00:00Z',
      super_event: reference('k:p'),
    };
    const { events, records, mapped, problems } = readAll(
      { ...parent, sub_events: [child, second] },
      child,
      second,
    );
    assert.deepEqual(
      events.map(({ id, series }) => [id, series]),
      [
        ['k:1', { id: 'k:p', name: { fi: 'Kahvit kautena' } }],
        ['k:2', { id: 'k:p', name: { fi: 'Kahvit kautena' } }],
      ],
    );
    assert.deepEqual([records, mapped, problems], [3, 3, []]);
    assert.deepEqual(
      readAll({ ...parent, sub_events: [child, second] }).events.map(({ id }) => id),
      ['k:1', 'k:2'],
    );
  });

  it('of a cancelled day in a living series are shown as cancelled', () => {
    const { events } = readAll(
      { ...wire, id: 'k:p', super_event_type: 'recurring' },
      { ...wire, id: 'k:1', super_event: reference('k:p'), event_status: 'EventCancelled' },
      { ...wire, id: 'k:2', super_event: reference('k:p') },
    );
    assert.deepEqual(
      events.map(({ status }) => status),
      ['cancelled', 'scheduled'],
    );
  });

  it('of a festival are the festival and its parts', () => {
    const { events } = readAll(
      {
        ...wire,
        id: 'k:f',
        name: { fi: 'Rantaviikko' },
        start_time: '2026-10-05',
        end_time: '2026-10-11',
        super_event_type: 'umbrella',
      },
      { ...wire, id: 'k:1', super_event: reference('k:f') },
    );
    assert.deepEqual(
      events.map(({ id, partOf }) => [id, partOf?.name?.['fi']]),
      [
        ['k:f', undefined],
        ['k:1', 'Rantaviikko'],
      ],
    );
  });

  it('leave out what is deleted, a draft or an unknown series, and say so', () => {
    const { events, problems } = readAll(
      { ...wire, id: 'k:1', deleted: true },
      { ...wire, id: 'k:2', publication_status: 'draft' },
      { ...wire, id: 'k:3', super_event_type: 'recurring', sub_events: [reference('k:9')] },
      { ...wire, id: 'k:4', start_time: null },
      { ...wire, id: 'k:5', start_time: '9999-12-31T10:00:00Z' },
      { ...wire, id: 'k:6', start_time: '0000-01-01' },
      { ...wire, id: 'k:7', end_time: '2026-10-04T10:00:00Z' },
    );
    assert.deepEqual(
      events.map(({ id, end }) => [id, end]),
      [['k:7', undefined]],
    );
    assert.deepEqual(
      problems.map(({ id, message }) => `${id} ${message}`),
      [
        'k:1 deleted',
        'k:2 a draft',
        'k:3 a series whose occurrences are not among these',
        'k:4 no time is told',
        'k:5 not a time, or a year that cannot be',
        'k:6 not a time, or a year that cannot be',
        'k:7 before the start; shown without an end',
      ],
    );
  });

  it('tell places, deadlines and tickets', () => {
    const event = readOne({
      enrolment_url: { fi: 'https://ilmo.example/1' },
      enrolment_end_time: '2026-10-01T20:59:00Z',
      maximum_attendee_capacity: 20,
      remaining_attendee_capacity: 0,
      offers: [{ is_free: false, price: { fi: '5 + 2 €' }, info_url: { fi: 'https://liput.example' } }],
      audience_min_age: 18,
      in_language: [{ '@id': 'https://x.example/v1/language/sv/' }],
    });
    assert.deepEqual(event?.registration, {
      required: true,
      link: { url: 'https://ilmo.example/1' },
      deadline: '2026-10-01T20:59:00Z',
      places: 20,
      placesLeft: 0,
    });
    assert.equal(event?.cost?.amount, undefined, 'sums that are added are for reading');
    assert.deepEqual(event?.links, [
      { url: 'https://liput.example', name: { fi: 'Liput', sv: 'Biljetter', en: 'Tickets' } },
    ]);
    assert.deepEqual([event?.ageRange, event?.languages], [{ minimum: 18 }, ['sv']]);
  });
});

describe('the Linked Events adapter', () => {
  const answering =
    (answers: Readonly<Record<string, [number, unknown]>>, asked: string[] = []): Fetch =>
    (input) => {
      const url = new URL(String(input));
      asked.push(url.pathname + url.search);
      const [status, body] = answers[url.pathname] ?? [404, { detail: 'Not found.' }];
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    };

  it('has nothing for an event that is gone, and the new event for one that was replaced', async () => {
    const asked: string[] = [];
    const { events } = linkedEvents({
      baseUrl: 'https://tapahtumat.example/v1',
      fetch: answering(
        {
          '/v1/event/k%3A1/': [410, { detail: 'Event has been deleted.' }],
          // A real server redirects; what arrives is the other event.
          '/v1/event/k%3A2/': [200, { ...wire, id: 'k:3' }],
        },
        asked,
      ),
    });
    assert.equal(await events!.get('k:1'), undefined);
    assert.equal((await events!.get('k:2'))?.id, 'k:3');
    assert.equal(await events!.get('k:9'), undefined);
    assert.match(asked[0]!, /^\/v1\/event\/k%3A1\/\?include=/);
  });

  it('asks for the days it was asked for, with the parameters of its site', async () => {
    const asked: string[] = [];
    const { events } = linkedEvents({
      baseUrl: 'https://tapahtumat.example/v1/',
      parameters: { division: 'kunta:turku' },
      hyteTerms: { 'yso:p1': ['peer-support', 'no-such-term'] },
      municipality: '853',
      attribution: 'Esimerkkikaupunki',
      fetch: answering(
        {
          '/v1/event/': [
            200,
            {
              meta: { next: null },
              data: [{ ...wire, keywords: [{ id: 'yso:p1', name: { fi: 'vertaistuki' } }] }],
            },
          ],
        },
        asked,
      ),
    });
    const { items, facets } = await events!.list({ from: '2026-10-01', to: '2026-10-31' });
    const { searchParams } = new URL(asked[0]!, 'https://x.example');
    assert.deepEqual(
      ['start', 'end', 'division', 'page'].map((name) => searchParams.get(name)),
      ['2026-10-01', '2026-10-31', 'kunta:turku', null],
    );
    assert.deepEqual(items[0]?.hyteTerms, [{ code: 'peer-support' }]);
    assert.equal(items[0]?.provenance?.attribution, 'Esimerkkikaupunki');
    assert.deepEqual(facets.municipalities, [{ code: '853', count: 1 }]);
  });
});
