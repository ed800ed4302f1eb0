import { portal, readPortalPayload } from '../../../src/adapters/portal/index.js';
import { adapterSuite } from '../../suites/adapter-contract.js';

adapterSuite('portal', {
  payloads: 'portal',
  read: readPortalPayload,
  adapter: portal,
  // A portal gives as many as are asked for.
  api: ({ records, stuck }) => {
    const ids = records.map((record) => (record as { id?: unknown }).id);
    return (url) => {
      const [, api, version, list, id] = url.pathname.split('/');
      if (`${api}/${version}/${list}` !== 'api/v1/services') return undefined;
      if (id) return records[ids.indexOf(id)];
      const start = stuck ? 0 : Number(url.searchParams.get('cursor') ?? 0);
      const end = start + Number(url.searchParams.get('limit') ?? 20);
      return {
        items: records.slice(start, end),
        total: records.length,
        ...(end < records.length && { nextCursor: String(end) }),
        problems: [],
      };
    };
  },
  record: (id, name) => ({
    id,
    name: { fi: name },
    status: 'active',
    organisation: { id: 'yhdistys-1', name: { fi: 'Kaislasalmen kylätalo ry' } },
    channels: [{ type: 'phone', phones: [{ number: '+358 2 000 1234' }] }],
    provenance: { system: 'static', id },
  }),
});
