import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ptv, type PtvOptions } from '../../../src/adapters/ptv/index.js';
import { ClientError } from '../../../src/model/index.js';

const BASE = 'https://ptv.example/api/v11';

const idOf = (group: number, number: number): string =>
  `${String(group).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const name = (value: string): unknown => [{ language: 'fi', value, type: 'Name' }];

const organisations = [
  { id: idOf(9, 1), organizationType: 'Organization', organizationNames: name('Kaislasalmen Lepola ry') },
  { id: idOf(9, 2), organizationType: 'Municipality', organizationNames: name('Kaislasalmen kaupunki') },
];

const service = (number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: idOf(1, number),
  serviceNames: name(`Palvelu ${number}`),
  organizations: [{ organization: { id: idOf(9, 1), name: 'Lepola' }, roleType: 'Responsible' }],
  publishingStatus: 'Published',
  ...more,
});

type Answer = (url: URL) => unknown;

/** A `fetch` over a function from address to JSON; a number is a status. Keeps what was asked. */
function fakeFetch(answer: Answer): { fetch: typeof fetch; asked: URL[]; most: () => number } {
  const asked: URL[] = [];
  let underWay = 0;
  let most = 0;
  const fetch = async (input: unknown): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    asked.push(url);
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setTimeout(resolve, 2));
    underWay--;
    const body = answer(url);
    return typeof body === 'number' ? new Response('', { status: body }) : Response.json(body);
  };
  return { fetch, asked, most: () => most };
}

/** The API as far as the adapter uses it: everything by ids, and `lists` page by page. */
const api =
  (records: readonly { id?: unknown }[], pageSize: number): Answer =>
  ({ pathname, searchParams }) => {
    const path = pathname.replace('/api/v11/', '');
    const guids = searchParams.get('guids')?.split(',');
    if (guids) {
      const known = path === 'Organization/list' ? organisations : records;
      const found = known.filter(({ id }) => guids.includes(String(id)));
      return found.length ? found : 404;
    }
    const page = Number(searchParams.get('page'));
    const services = records.filter(({ id }) => String(id).startsWith('00000001'));
    const items = services.slice((page - 1) * pageSize, page * pageSize);
    return {
      pageNumber: page,
      pageSize,
      pageCount: Math.ceil(services.length / pageSize),
      itemList: items.length
        ? path === 'Service'
          ? items.map(({ id }) => ({ id, name: 'x' }))
          : items
        : null,
    };
  };

const range = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => service(index + 1));

async function search(
  answer: Answer,
  options: Partial<PtvOptions> = {},
): Promise<{ ids: string[]; total: number; messages: string[]; asked: URL[]; most: number }> {
  const { fetch, asked, most } = fakeFetch(answer);
  const page = await ptv({ baseUrl: BASE, fetch, ...options }).services!.search({ limit: 100 });
  return {
    ids: page.items.map(({ id }) => id),
    total: page.total,
    messages: page.problems.map(({ path, message }) => `${path}: ${message}`),
    asked,
    most: most(),
  };
}

const paths = (asked: readonly URL[]): string[] =>
  asked.map(({ pathname }) => pathname.replace('/api/v11/', ''));

describe('reading PTV', () => {
  it('completes the list of ids, a hundred at a time, and reads each thing once', async () => {
    const { total, asked, messages } = await search(api(range(250), 200));
    assert.equal(total, 250);
    assert.deepEqual(messages, []);
    assert.deepEqual(paths(asked).sort(), [
      'Organization/list',
      'Service',
      'Service',
      'Service/list',
      'Service/list',
      'Service/list',
    ]);
    for (const url of asked) {
      assert.equal(url.origin, 'https://ptv.example');
      assert.ok((url.searchParams.get('guids')?.split(',').length ?? 0) <= 100);
    }
  });
  it('asks for a municipality, a county or an organisation by the API’s own words', async () => {
    const first = async (options: Partial<PtvOptions>): Promise<string> => {
      const { asked } = await search(api(range(1), 10), options);
      return asked[0]!.href.slice(BASE.length + 1);
    };
    assert.equal(
      await first({ municipality: '990' }),
      'Service/list/area/Municipality/code/990?includeWholeCountry=false&page=1',
    );
    assert.equal(
      await first({ county: '02', nationwide: true }),
      'Service/list/area/WellbeingServiceCounties/code/02?includeWholeCountry=true&page=1',
    );
    assert.equal(
      await first({ organisation: '1234567-8' }),
      'Service/list/organization?code=1234567-8&page=1',
    );
    assert.equal(
      await first({ organisation: idOf(9, 1) }),
      `Service/list/organization?organizationId=${idOf(9, 1)}&page=1`,
    );
  });
  it('shows a service that is listed for two municipalities once', async () => {
    const { total, messages } = await search(api(range(3), 10), { municipality: ['990', '991'] });
    assert.deepEqual([total, messages], [3, []]);
  });
  it('puts channels and general descriptions into their services', async () => {
    const channel = {
      id: idOf(2, 1),
      serviceChannelType: 'Phone',
      serviceChannelNames: name('Neuvonta'),
      phoneNumbers: [{ prefixNumber: '+358', number: '2 000 1234' }],
    };
    const general = {
      id: idOf(3, 1),
      names: name('Yleinen'),
      descriptions: [],
      serviceClasses: [{ code: 'P4' }],
    };
    const records = [
      service(1, {
        generalDescriptionId: idOf(3, 1),
        serviceChannels: [{ serviceChannel: { id: idOf(2, 1) } }],
      }),
      channel,
      general,
    ];
    const { fetch } = fakeFetch(api(records, 10));
    const adapter = ptv({ baseUrl: BASE, fetch, municipality: '990' });
    const found = await adapter.services!.get(idOf(1, 1));
    assert.deepEqual(found?.channels?.[0]?.phones, [{ number: '+358 2 000 1234' }]);
    assert.deepEqual(found?.serviceClasses, [{ code: 'P4' }]);
    assert.ok(!Number.isNaN(Date.parse(found?.provenance?.fetchedAt ?? '')));
    const organisation = await adapter.organisations!.get(idOf(9, 1));
    assert.equal(organisation?.kind, 'association');
  });
  it('keeps the services of associations, and those an association provides for a city', async () => {
    const city = { organization: { id: idOf(9, 2), name: 'Kaupunki' }, roleType: 'Responsible' };
    const association = { organization: { id: idOf(9, 1), name: 'Lepola' }, roleType: 'Producer' };
    const records = [
      service(1),
      service(2, { organizations: [city] }),
      service(3, {
        organizations: [city, association],
        serviceChannels: [{ serviceChannel: { id: idOf(2, 7) } }],
      }),
    ];
    const { ids, asked } = await search(api(records, 10), { municipality: '990', thirdSectorOnly: true });
    assert.deepEqual(ids.sort(), [idOf(1, 1), idOf(1, 3)]);
    const channelRequests = asked.filter(({ pathname }) => pathname.endsWith('ServiceChannel/list'));
    assert.deepEqual(
      channelRequests.map(({ searchParams }) => searchParams.get('guids')),
      [idOf(2, 7)],
    );
  });
  it('fails when it cannot tell whose services they are', async () => {
    const answer: Answer = (url) =>
      url.pathname.endsWith('Organization/list') ? 500 : api(range(2), 10)(url);
    await assert.rejects(
      search(answer, { thirdSectorOnly: true }),
      (error) => error instanceof ClientError && error.status === 500,
    );
    const { total, messages } = await search(answer);
    assert.equal(total, 2);
    assert.deepEqual(messages, ['Organization/list 1: The service answered 500.']);
  });
  it('loses only the records of a page that cannot be read', async () => {
    const whole = api(range(50), 10);
    const { total, messages } = await search(
      (url) => (url.searchParams.get('page') === '3' ? 500 : whole(url)),
      { municipality: '990' },
    );
    assert.equal(total, 40);
    assert.deepEqual(messages, ['Service/list/area/Municipality/code/990 page 3: The service answered 500.']);
  });
  it('stops at the hard cap and says so', async () => {
    let page = 0;
    const endless: Answer = (url) =>
      url.pathname.endsWith('Organization/list')
        ? organisations
        : { pageNumber: ++page, pageCount: 1_000_000, itemList: [service(page)] };
    const { total, messages, asked } = await search(endless, { municipality: '990', maxPages: 7 });
    assert.equal(total, 7);
    assert.equal(asked.length, 8);
    assert.deepEqual(messages, ['Service/list/area/Municipality/code/990: only the first 7 pages were read']);
  });
  it('stops when a list repeats itself, whatever its page count says', async () => {
    const { total, asked } = await search(
      (url) =>
        url.pathname.endsWith('Organization/list')
          ? organisations
          : { pageNumber: 1, pageCount: 1_000_000, itemList: [service(1), service(2)] },
      { municipality: '990' },
    );
    assert.equal(total, 2);
    assert.ok(asked.length <= 6, `${asked.length} requests`);
  });
  it('stops at an empty page when there is no page count', async () => {
    const { total, asked } = await search(
      (url) =>
        url.pathname.endsWith('Organization/list')
          ? organisations
          : {
              itemList:
                Number(url.searchParams.get('page')) < 4
                  ? [service(Number(url.searchParams.get('page')))]
                  : null,
            },
      { municipality: '990' },
    );
    assert.equal(total, 3);
    assert.equal(asked.length, 5);
  });
  it('never has more requests under way than it may', async () => {
    const whole = api(range(1200), 50);
    assert.ok((await search(whole, { concurrency: 3 })).most <= 3);
    assert.equal((await search(whole, { concurrency: 1 })).most, 1);
  });
  it('reads the catalogue once for everybody who waits', async () => {
    const { fetch, asked } = fakeFetch(api(range(3), 10));
    const adapter = ptv({ baseUrl: `${BASE}/`, fetch, municipality: '990' });
    await Promise.all([
      adapter.services!.search({}),
      adapter.services!.facets({}),
      adapter.organisations!.search({}),
    ]);
    assert.deepEqual(paths(asked), ['Service/list/area/Municipality/code/990', 'Organization/list']);
  });
  it('rejects an answer that is no list, with the right kind', async () => {
    await assert.rejects(
      search(() => ({ date: ['The date parameter is invalid.'] })),
      (error) => error instanceof ClientError && error.kind === 'shape',
    );
    await assert.rejects(
      search(() => 404),
      (error) => error instanceof ClientError && error.status === 404,
    );
  });
});
