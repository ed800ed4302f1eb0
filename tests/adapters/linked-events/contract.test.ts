import { linkedEvents, readLinkedEventsPayload } from '../../../src/adapters/linked-events/index.js';
import { eventAdapterSuite } from '../../suites/event-contract.js';

const idOf = (record: unknown): string => String((record as { id?: unknown }).id);

eventAdapterSuite('linked-events', {
  payloads: 'linked-events',
  read: readLinkedEventsPayload,
  adapter: (options) => linkedEvents(options),
  hasPages: true,
  recordId: (index) => `kaislasalmi:${index}`,
  api:
    ({ records, pageSize, origin, nextOrigin, stuck }) =>
    ({ pathname, searchParams }) => {
      const [, id] = /^\/event\/([^/]+)\/$/.exec(pathname) ?? [];
      if (id) return records.find((record) => idOf(record) === decodeURIComponent(id));
      if (pathname !== '/event/') return undefined;
      const page = stuck ? 1 : Number(searchParams.get('page') ?? 1);
      const start = (page - 1) * pageSize;
      return {
        meta: {
          count: records.length,
          next: start + pageSize < records.length ? `${nextOrigin ?? origin}/event/?page=${page + 1}` : null,
          previous: null,
        },
        data: records.slice(start, start + pageSize),
      };
    },
  record: (id, name) => ({
    id,
    name: { fi: name, sv: null, en: '' },
    event_status: 'EventScheduled',
    start_time: '2026-10-05T14:00:00Z',
    end_time: '2026-10-05T16:00:00Z',
    location: { '@id': 'https://tapahtumat.example/v1/place/kaislasalmi:1/' },
    offers: [{ is_free: true, price: null, description: null, info_url: null }],
    '@id': `https://tapahtumat.example/v1/event/${id}/`,
    '@type': 'Event/LinkedEvent',
  }),
  broken: (record) => ({ ...(record as object), name: null }),
});
