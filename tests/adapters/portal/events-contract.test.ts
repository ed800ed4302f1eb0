import { portal, readPortalEventsPayload } from '../../../src/adapters/portal/index.js';
import { eventAdapterSuite } from '../../suites/event-contract.js';

eventAdapterSuite('portal: events', {
  read: readPortalEventsPayload,
  adapter: portal,
  hasPages: true,
  api: ({ records, stuck }) => {
    const ids = records.map((record) => (record as { id?: unknown }).id);
    return (url) => {
      const [, api, version, list, id] = url.pathname.split('/');
      if (`${api}/${version}/${list}` !== 'api/v1/events') return undefined;
      if (id) return records[ids.indexOf(decodeURIComponent(id))];
      // Smaller pages than are asked for, so that there are several.
      const start = stuck ? 0 : Number(url.searchParams.get('cursor') ?? 0);
      const end = start + 10;
      return {
        items: records.slice(start, end),
        total: records.length,
        undated: [],
        ...(end < records.length && { nextCursor: String(end) }),
        problems: [],
      };
    };
  },
  record: (id, name) => ({
    id,
    name: { fi: name },
    start: '2026-10-05T17:00:00+03:00',
    end: '2026-10-05T19:00:00+03:00',
    provenance: { system: 'static', id },
  }),
  broken: (record) => ({ ...(record as object), start: 'soon' }),
});
