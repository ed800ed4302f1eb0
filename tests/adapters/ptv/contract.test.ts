import { ptv, readPtvPayload } from '../../../src/adapters/ptv/index.js';
import { adapterSuite } from '../../suites/adapter-contract.js';

const idOf = (record: unknown): string =>
  typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';

adapterSuite('ptv', {
  payloads: 'ptv',
  read: readPtvPayload,
  adapter: (options) => ptv(options),
  // The whole catalogue: a list of ids and names, then records by their ids.
  api({ records, pageSize, stuck }) {
    return ({ pathname, searchParams }) => {
      const asked = searchParams.get('guids')?.split(',') ?? [];
      if (pathname === '/Service/list') return records.filter((record) => asked.includes(idOf(record)));
      if (pathname === '/Service') {
        const pageNumber = stuck ? 1 : Number(searchParams.get('page'));
        const start = (pageNumber - 1) * pageSize;
        const itemList = records
          .slice(start, start + pageSize)
          .map((record) => ({ id: idOf(record), name: 'Palvelu' }));
        return {
          pageNumber,
          pageSize,
          pageCount: Math.ceil(records.length / pageSize),
          itemList: itemList.length ? itemList : null,
        };
      }
      return undefined;
    };
  },
  record: (id, name) => ({
    id,
    type: 'Service',
    serviceNames: [{ language: 'fi', value: name, type: 'Name' }],
    serviceDescriptions: [{ language: 'fi', value: 'Kaislasalmen avoin kerho.', type: 'Summary' }],
    areaType: 'Nationwide',
    areas: null,
    languages: ['fi'],
    organizations: [
      {
        organization: { id: '10000000-0000-4000-8000-000000000001', name: 'Kaislasalmen Kyläyhdistys ry' },
        roleType: 'Responsible',
      },
    ],
    serviceChannels: [],
    publishingStatus: 'Published',
    modified: '2026-03-01T10:15:52.373877',
  }),
});
