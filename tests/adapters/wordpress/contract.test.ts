import { readWordPressPayload, wordpress } from '../../../src/adapters/wordpress/index.js';
import { eventAdapterSuite } from '../../suites/event-contract.js';

const ROOT = '/wp-json/tribe/events/v1/events';

eventAdapterSuite('wordpress', {
  payloads: 'wordpress',
  read: readWordPressPayload,
  adapter: (options) => wordpress(options),
  hasPages: true,
  recordId: (index) => String(1000 + index),
  api:
    ({ records, pageSize, origin, nextOrigin, stuck }) =>
    ({ pathname, searchParams }) => {
      if (pathname.startsWith(`${ROOT}/`))
        return records.find(
          (record) => (record as { id: number }).id === Number(pathname.slice(ROOT.length + 1)),
        );
      if (pathname !== ROOT) return undefined;
      const page = stuck ? 1 : Number(searchParams.get('page') ?? 1);
      const start = (page - 1) * pageSize;
      return {
        events: records.slice(start, start + pageSize),
        total: records.length,
        total_pages: Math.ceil(records.length / pageSize),
        next_rest_url: `${nextOrigin ?? origin}${ROOT}?page=${page + 1}`,
      };
    },
  record: (id, name) => ({
    id: Number(id),
    status: 'publish',
    title: name,
    url: `https://jarjesto.example/tapahtuma/${id}/`,
    description: '<p>Tervetuloa!</p>',
    image: false,
    all_day: false,
    start_date: '2026-10-05 17:00:00',
    end_date: '2026-10-05 19:00:00',
    utc_start_date: '2026-10-05 14:00:00',
    utc_end_date: '2026-10-05 16:00:00',
    timezone: 'Europe/Helsinki',
    cost: '',
    venue: [],
    organizer: [],
  }),
  broken: (record) => ({ ...(record as object), title: '' }),
});
