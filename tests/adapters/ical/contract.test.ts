import { ical } from '../../../src/adapters/ical/index.js';
import { readIcalPayload } from '../../../src/adapters/ical/read.js';
import { eventAdapterSuite } from '../../suites/event-contract.js';

eventAdapterSuite('ical', {
  payloads: 'icalendar',
  isText: true,
  read: readIcalPayload,
  adapter: (options) => ical({ ...options, baseUrl: `${options.baseUrl}calendar.ics` }),
  api:
    ({ records }) =>
    ({ pathname }) =>
      pathname === '/calendar.ics'
        ? `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${records.join('')}END:VCALENDAR\r\n`
        : undefined,
  record: (id, name) =>
    [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `SUMMARY:${name}`,
      'DTSTART;TZID=Europe/Helsinki:20261005T170000',
      'DTEND;TZID=Europe/Helsinki:20261005T190000',
      'END:VEVENT',
      '',
    ].join('\r\n'),
  broken: (record) => String(record).replace(/DTSTART[^\r]*/, 'DTSTART:soon'),
});
