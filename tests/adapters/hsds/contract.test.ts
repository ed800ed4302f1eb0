import { hsds, readHsdsPayload } from '../../../src/adapters/hsds/index.js';
import { adapterSuite } from '../../suites/adapter-contract.js';

adapterSuite('hsds', {
  payloads: 'hsds',
  read: readHsdsPayload,
  adapter: hsds,
  api: ({ records, pageSize, origin, nextOrigin, stuck }) => {
    const outline = (record: unknown): unknown => {
      const { phones: _phones, service_at_locations: _places, ...rest } = record as Record<string, unknown>;
      return rest;
    };
    return (url) => {
      const [, list, id] = url.pathname.split('/');
      if (!list) return { version: '3.0' };
      if (list !== 'services') return undefined;
      if (id) return records.find((record) => (record as { id?: unknown }).id === id);
      const page = stuck ? 1 : Number(url.searchParams.get('page') ?? 1);
      const contents = records.slice((page - 1) * pageSize, page * pageSize).map(outline);
      return {
        total_items: records.length,
        total_pages: Math.ceil(records.length / pageSize),
        page_number: page,
        size: contents.length,
        first_page: page === 1,
        last_page: page * pageSize >= records.length,
        empty: !contents.length,
        next: `${nextOrigin ?? origin}/services?page=${page + 1}`,
        contents,
      };
    };
  },
  record: (id, name) => ({
    id,
    name,
    status: 'active',
    description: 'Tule mukaan.',
    organization: { id: 'yhdistys-1', name: 'Kaislasalmen kylätalo ry', description: 'Kylätalo kaikille.' },
    phones: [{ id: 'p1', number: '+358 2 000 1234' }],
    service_at_locations: [
      { id: `${id}-s`, location: { id: 'l1', location_type: 'physical', name: 'Kylätalo', addresses: [] } },
    ],
  }),
});
