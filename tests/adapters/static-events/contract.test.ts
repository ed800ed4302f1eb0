import { readStaticEventsPayload, staticEvents } from '../../../src/adapters/static-events/index.js';
import { eventAdapterSuite } from '../../suites/event-contract.js';

eventAdapterSuite('static-events', {
  read: readStaticEventsPayload,
  adapter: (options) => staticEvents({ ...options, baseUrl: `${options.baseUrl}events.json` }),
  api:
    ({ records }) =>
    ({ pathname }) =>
      pathname === '/events.json' ? { events: records } : undefined,
  record: (id, name) => ({
    id,
    name: { fi: name },
    start: '2026-10-05T17:00',
    end: '2026-10-05T19:00',
  }),
  broken: (record) => ({ ...(record as object), start: 'soon' }),
});
