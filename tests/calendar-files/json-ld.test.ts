import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addToCalendarLinks, jsonLdText, toJsonLd } from '../../src/calendar-files/index.js';
import type { CalendarEvent } from '../../src/model/index.js';

const event: CalendarEvent = {
  id: 'kahvit',
  name: { fi: 'Naapurikahvit', sv: 'Grannkaffe' },
  summary: { fi: 'Kahvia ja seuraa.' },
  start: '2026-10-05T13:00:00+03:00',
  end: '2026-10-05T15:00:00+03:00',
  place: {
    name: { fi: 'Satamatalo' },
    address: { street: { fi: 'Köysipolku 7' }, postalCode: '21990', postOffice: { fi: 'Kaislasalmi' } },
    position: { latitude: 60.2362, longitude: 22.1075 },
  },
  organiser: { name: { fi: 'Sataman väki ry' } },
  cost: { free: true },
  image: { url: 'https://kuvat.example/1.jpg' },
};

describe('schema.org data of an event', () => {
  it('says what, when, where, by whom and for how much', () => {
    assert.deepEqual(toJsonLd(event, { url: 'https://kunta.example/kahvit' }), {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Naapurikahvit',
      startDate: '2026-10-05T13:00:00+03:00',
      endDate: '2026-10-05T15:00:00+03:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Satamatalo',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Köysipolku 7',
          postalCode: '21990',
          addressLocality: 'Kaislasalmi',
          addressCountry: 'FI',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 60.2362, longitude: 22.1075 },
      },
      description: 'Kahvia ja seuraa.',
      organizer: { '@type': 'Organization', name: 'Sataman väki ry' },
      image: 'https://kuvat.example/1.jpg',
      url: 'https://kunta.example/kahvit',
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        url: 'https://kunta.example/kahvit',
        availability: 'https://schema.org/InStock',
      },
    });
  });

  it('tells cancelled, moved and mixed events apart', () => {
    const of = (more: Partial<CalendarEvent>): unknown[] => {
      const data = toJsonLd({ ...event, ...more })!;
      return [data['eventStatus'], data['eventAttendanceMode']].map((value) =>
        String(value).split('/').at(-1),
      );
    };
    assert.deepEqual(of({ status: 'cancelled' }), ['EventCancelled', 'OfflineEventAttendanceMode']);
    assert.deepEqual(of({ status: 'moved-online', online: true }), [
      'EventMovedOnline',
      'MixedEventAttendanceMode',
    ]);
    const { place: _place, ...nowhere } = event;
    assert.equal(
      toJsonLd({ ...nowhere, online: true })?.['eventAttendanceMode'],
      'https://schema.org/OnlineEventAttendanceMode',
    );
    assert.equal(toJsonLd({ ...event, start: '2026-10-05', end: '2026-10-07' })?.['endDate'], '2026-10-07');
  });

  it('has nothing for an event without a time', () => {
    const { start: _start, ...undated } = event;
    assert.equal(toJsonLd(undated), undefined);
    assert.equal(jsonLdText([undated]), '[]');
  });

  it('cannot end its element, whatever the texts are', () => {
    const text = jsonLdText([{ ...event, name: { fi: '</script><script>alert(1)</script>' } }]);
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { name: string }).name, '</script><script>alert(1)</script>');
  });
});

describe('links that add an event to a calendar', () => {
  it('say the same moments to each service', () => {
    const [google, outlook] = addToCalendarLinks(event, {
      languages: ['sv', 'fi'],
      url: 'https://kunta.example/kahvit',
    }).map(({ url }) => new URL(url).searchParams);
    assert.equal(google?.get('dates'), '20261005T100000Z/20261005T120000Z');
    assert.equal(google?.get('text'), 'Grannkaffe');
    assert.equal(google?.get('location'), 'Satamatalo, Köysipolku 7, Kaislasalmi');
    assert.deepEqual(
      [outlook?.get('startdt'), outlook?.get('enddt')],
      ['2026-10-05T10:00:00Z', '2026-10-05T12:00:00Z'],
    );
  });

  it('end whole days on the day after', () => {
    const [google] = addToCalendarLinks({ ...event, start: '2026-10-05', end: '2026-10-07' });
    assert.equal(new URL(google!.url).searchParams.get('dates'), '20261005/20261008');
    const { start: _start, ...undated } = event;
    assert.deepEqual(addToCalendarLinks(undated), []);
  });
});
