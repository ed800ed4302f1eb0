import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWordPressPayload, wordpress } from '../../../src/adapters/wordpress/index.js';
import type { CalendarEvent } from '../../../src/model/index.js';

const wire = {
  id: 7,
  status: 'publish',
  title: 'Kahvit &#038; k&auml;sity&ouml;t',
  url: 'https://jarjesto.example/tapahtuma/kahvit/',
  all_day: false,
  start_date: '2026-10-05 17:00:00',
  end_date: '2026-10-05 19:00:00',
  utc_start_date: '2026-10-05 14:00:00',
  utc_end_date: '2026-10-05 16:00:00',
  timezone: 'Europe/Helsinki',
};
const readOne = (more: object): CalendarEvent | undefined =>
  readWordPressPayload({ ...wire, ...more }).events[0];

describe('events of The Events Calendar', () => {
  it('have their entities read and their offset kept', () => {
    const event = readOne({});
    assert.equal(event?.name['fi'], 'Kahvit & käsityöt');
    assert.deepEqual([event?.start, event?.end], ['2026-10-05T17:00:00+03:00', '2026-10-05T19:00:00+03:00']);
  });

  it('end whole days on their last day', () => {
    const event = readOne({
      all_day: true,
      start_date: '2026-10-05 00:00:00',
      end_date: '2026-10-07 23:59:59',
    });
    assert.deepEqual([event?.start, event?.end], ['2026-10-05', '2026-10-07']);
  });

  it('take false, [] and "" for not told', () => {
    const event = readOne({
      image: false,
      venue: [],
      organizer: [],
      cost: '',
      excerpt: '',
      description: '',
      website: '',
    });
    for (const key of ['image', 'place', 'organiser', 'cost', 'summary', 'description'] as const)
      assert.equal(event?.[key], undefined, key);
  });

  it('tell their place, organiser, price and picture', () => {
    const event = readOne({
      venue: {
        venue: 'Kirjasto',
        address: 'Kirjatie 1',
        zip: '21100',
        city: 'Naantali',
        geo_lat: '60.46',
        geo_lng: '22.02',
      },
      organizer: [
        { id: 3, organizer: 'Rantaväki ry', phone: '+358 2 000 1234', email: 'info@rantavaki.example' },
      ],
      cost: '5€ &#8211; 10€',
      cost_details: { values: ['10', '5'] },
      image: { url: 'http://jarjesto.example/kuva.jpg', alt: 'Kuppeja' },
      categories: [{ name: 'Vertaistuki', slug: 'vertaistuki' }],
    });
    assert.deepEqual(event?.place?.address, {
      street: { fi: 'Kirjatie 1' },
      postalCode: '21100',
      postOffice: { fi: 'Naantali' },
      municipality: '529',
    });
    assert.deepEqual(event?.organiser, { id: '3', name: { fi: 'Rantaväki ry' } });
    assert.deepEqual(
      [event?.phones, event?.emails],
      [[{ number: '+358 2 000 1234' }], ['info@rantavaki.example']],
    );
    assert.deepEqual(event?.cost, { free: false, amount: 5, description: { fi: '5€ – 10€' } });
    assert.deepEqual(event?.image, { url: 'https://jarjesto.example/kuva.jpg', alt: { fi: 'Kuppeja' } });
  });

  it('are free when the site says so in figures or words', () => {
    for (const cost of ['0', '0 €', 'Ilmainen', 'Maksuton', 'Gratis'])
      assert.deepEqual(readOne({ cost })?.cost, { free: true }, cost);
  });

  it('tell that they are cancelled or online', () => {
    const event = readOne({
      json_ld: {
        eventStatus: 'https://schema.org/EventCancelled',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      },
      virtual_url: 'https://kokous.example/7',
    });
    assert.deepEqual(
      [event?.status, event?.online, event?.onlineLink?.url],
      ['cancelled', true, 'https://kokous.example/7'],
    );
  });

  it('that are not published are left out, and counted', () => {
    const { events, problems } = readWordPressPayload({ events: [{ ...wire, status: 'draft' }] });
    assert.deepEqual(events, []);
    assert.deepEqual(problems, [{ path: 'events[0]', message: 'not published (draft)', id: '7' }]);
  });

  it('are asked for at the site’s own address', async () => {
    const asked: string[] = [];
    const { events } = wordpress({
      baseUrl: 'https://jarjesto.example/fi',
      hyteTerms: { vertaistuki: ['peer-support'] },
      fetch: (input) => {
        asked.push(String(input));
        return Promise.resolve(
          new Response(
            JSON.stringify({
              events: [{ ...wire, tags: [{ name: 'Vertaistuki', slug: 'vertaistuki' }] }],
              total_pages: 1,
            }),
          ),
        );
      },
    });
    const { items } = await events!.list({ from: '2026-10-01', to: '2026-10-31' });
    assert.match(
      asked[0]!,
      /^https:\/\/jarjesto\.example\/fi\/wp-json\/tribe\/events\/v1\/events\?start_date=2026-10-01/,
    );
    assert.deepEqual(items[0]?.hyteTerms, [{ code: 'peer-support' }]);
  });
});
