import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVENT, TABLE } from '../../src/model/compiled-events.js';
import { CalendarEvent, readEvents, type Problem } from '../../src/model/index.js';
import { readsAsZodDoes } from '../suites/schema-reading.js';

const whole = {
  id: 'kahvit',
  name: { fi: 'Naapurikahvit', sv: 'Grannkaffe' },
  status: 'rescheduled',
  start: '2026-10-05T13:00:00+03:00',
  end: '2026-10-05T15:00:00+03:00',
  previousStart: '2026-10-04T13:00:00+03:00',
  timeZone: 'Europe/Helsinki',
  summary: { fi: 'Kahvia ja seuraa.' },
  description: {
    fi: [{ type: 'list', items: [['oma kuppi', { text: 'kartta', href: 'https://kartta.example' }]] }],
  },
  place: {
    name: { fi: 'Satamatalo' },
    address: { municipality: '990' },
    position: { latitude: 60.2, longitude: 22.1 },
  },
  online: true,
  onlineLink: { url: 'https://kahvit.example/etana' },
  organiser: { id: 'satama', name: { fi: 'Sataman väki ry' } },
  phones: [{ number: '+358 2 000 1234' }],
  emails: ['kahvit@example.org'],
  links: [{ url: 'https://kahvit.example', language: 'fi' }],
  cost: { free: true },
  registration: {
    required: true,
    link: { url: 'https://kahvit.example/ilmo' },
    deadline: '2026-10-01',
    places: 20,
    placesLeft: 3,
  },
  targetGroups: [{ code: 'KR1.1' }],
  audience: { fi: 'Kaikenikäisille' },
  ageRange: { minimum: 18 },
  languages: ['fi', 'sv'],
  accessibility: [{ text: { fi: 'Tilassa on induktiosilmukka.' }, accessible: 'yes' }],
  hyteTerms: [{ code: 'open-meeting-places' }],
  keywords: [{ fi: 'kahvi' }],
  areas: [{ type: 'municipality', code: '990' }],
  image: {
    url: 'https://kahvit.example/kuva.jpg',
    alt: { fi: 'Kahvikuppeja' },
    licence: 'CC-BY-4.0',
    onlyWithEvent: true,
  },
  series: { id: 'sarja' },
  partOf: { id: 'viikko', name: { fi: 'Naapuriviikko' } },
  recurrence: { frequency: 'weekly', weekdays: [1], until: '2026-12-14', except: ['2026-12-07'] },
  changes: [{ day: '2026-10-12', status: 'cancelled' }],
  sequence: 2,
  modifiedAt: '2026-09-01T10:00:00Z',
  provenance: { system: 'static', id: 'kahvit' },
};

describe('the model of an event', () => {
  it('has a place for everything an organiser tells', () => {
    const problems: Problem[] = [];
    assert.deepEqual(readEvents([whole], problems), [whole]);
    assert.deepEqual(problems, []);
  });

  readsAsZodDoes('event', CalendarEvent, TABLE, EVENT, whole);

  it('says where a record is broken, and keeps the others', () => {
    const problems: Problem[] = [];
    const read = readEvents(
      [
        whole,
        { ...whole, status: 'maybe' },
        { ...whole, name: { fi: ' ' } },
        null,
        { ...whole, cost: { amount: '5' } },
      ],
      problems,
    );
    assert.equal(read.length, 1);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [
        'events[1] status: expected scheduled or cancelled or postponed or rescheduled or moved-online',
        'events[2] name: expected object',
        'events[3] record: expected object',
        'events[4] cost.amount: expected number',
      ],
    );
  });

  it('takes null, empty text and blanks for "not told"', () => {
    const [read] = readEvents(
      [{ ...whole, end: null, summary: { fi: ' ' }, keywords: [], organiser: {} }],
      [],
    );
    for (const key of ['end', 'summary', 'keywords', 'organiser'] as const)
      assert.equal(read?.[key], undefined, key);
  });

  it('hides where a confidential event is, and keeps its municipality', () => {
    const [read] = readEvents([{ ...whole, place: { ...whole.place, confidential: true } }], []);
    assert.deepEqual(read?.place, {
      name: { fi: 'Satamatalo' },
      address: { municipality: '990' },
      confidential: true,
    });
  });
});
