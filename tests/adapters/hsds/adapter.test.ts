import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { hsds, type HsdsOptions } from '../../../src/adapters/hsds/index.js';
import type { Adapter, Problem, Service } from '../../../src/model/index.js';

type Answer = { status?: number; body?: unknown; html?: string; location?: string } | undefined;

let server: Server;
let answer: (url: URL) => Answer | Promise<Answer>;
let asked: string[] = [];
let underWay = 0;
let mostUnderWay = 0;

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`;

before(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', address());
    asked.push(url.pathname.replace(/^\/hsds\//, '') + url.search);
    mostUnderWay = Math.max(mostUnderWay, ++underWay);
    void Promise.resolve(answer(url)).then((told) => {
      underWay--;
      if (told?.location) response.setHeader('location', told.location);
      response.statusCode = told?.status ?? (told ? 200 : 404);
      response.setHeader('content-type', told?.html ? 'text/html' : 'application/json');
      response.end(told?.html ?? JSON.stringify(told?.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => {
  server.closeAllConnections();
  server.close();
});

function start(next: typeof answer, options: Partial<HsdsOptions> = {}): Adapter {
  answer = next;
  asked = [];
  mostUnderWay = 0;
  return hsds({ baseUrl: address(), timeout: 2000, ...options });
}

async function all(adapter: Adapter): Promise<{ items: Service[]; total: number; problems: Problem[] }> {
  assert.ok(adapter.services);
  const page = await adapter.services.search({ limit: 100 });
  return page;
}

const organization = { id: 'o1', name: 'Kaislan Apu ry' };
const whole = (number: number): Record<string, unknown> => ({
  id: `s${number}`,
  name: `Palvelu ${number}`,
  status: 'active',
  organization,
  phones: [{ id: 'p', number: '02 000 1234' }],
});
const thin = (number: number): Record<string, unknown> => {
  const { phones: _phones, ...rest } = whole(number);
  return rest;
};
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const contents = (items: unknown[], more: object = {}): Answer => ({ body: { contents: items, ...more } });
const pageOf = (url: URL): number => Number(url.searchParams.get('page'));
const path = (url: URL): string => url.pathname.replace(/^\/hsds\/?/, '');
const phonesOf = (service: Service | undefined): unknown => service?.channels?.[0]?.phones?.[0]?.number;

describe('pages', () => {
  /** 5 services, two a page. */
  const paged =
    (envelope: (items: unknown[], page: number) => object, firstPage = 1) =>
    (url: URL): Answer => {
      if (path(url) !== 'services') return undefined;
      const index = pageOf(url) - firstPage;
      const items = range(1, 5)
        .slice(Math.max(0, index) * 2, Math.max(0, index) * 2 + 2)
        .map(whole);
      return { body: envelope(index < 0 ? [] : items, pageOf(url)) };
    };
  it('are read in the envelope of HSDS 3', async () => {
    const page = await all(
      start(
        paged((items, number) => ({
          contents: items,
          total_items: 5,
          total_pages: 3,
          page_number: number,
          size: 2,
          first_page: number === 1,
          last_page: number === 3,
          empty: false,
        })),
      ),
    );
    assert.equal(page.total, 5);
    assert.deepEqual(page.problems, []);
    assert.deepEqual(
      asked.filter((one) => one.startsWith('services')),
      [1, 2, 3].map((number) => `services?page=${number}&per_page=100`),
    );
  });
  it('are read in the envelope of UK 1.0', async () => {
    const page = await all(
      start(
        paged((items, number) => ({
          content: items,
          totalElements: 5,
          totalPages: 3,
          number,
          size: 2,
          first: number === 1,
          last: number === 3,
        })),
      ),
    );
    assert.equal(page.total, 5);
  });
  it('are read when they are counted from nought', async () => {
    const page = await all(
      start(
        paged(
          (items, number) => ({
            content: items,
            totalElements: 5,
            number,
            first: number === 0,
            last: number === 2,
          }),
          0,
        ),
      ),
    );
    assert.equal(page.total, 5);
  });
  it('are read on though the server says that the first is the last', async () => {
    const page = await all(
      start(
        paged((items) => ({
          contents: items,
          total_items: 1,
          total_pages: 1,
          page_number: 1,
          last_page: true,
        })),
      ),
    );
    assert.equal(page.total, 5);
  });
  it('are not read on for ever though the server says that there are more', async () => {
    const page = await all(
      start(paged((items) => ({ contents: items, total_items: 9999, total_pages: 9999, last_page: false }))),
    );
    assert.equal(page.total, 5);
    assert.ok(asked.length < 8, asked.join());
  });
  it('end with one that brings nothing new', async () => {
    const page = await all(
      start((url) => (path(url) === 'services' ? contents([whole(1), whole(2)]) : undefined)),
    );
    assert.equal(page.total, 2);
    assert.equal(asked.filter((one) => one.startsWith('services')).length, 2);
  });
  it('are no more than allowed', async () => {
    const endless = (url: URL): Answer =>
      path(url) === 'services' ? contents([whole(pageOf(url))]) : undefined;
    const page = await all(start(endless, { maxPages: 3 }));
    assert.equal(page.total, 3);
    assert.deepEqual(page.problems, [{ path: 'services', message: 'only the first 3 pages were read' }]);
  });
  it('that fail leave the others their readers', async () => {
    const page = await all(
      start((url) =>
        path(url) !== 'services'
          ? undefined
          : pageOf(url) < 3
            ? contents([whole(pageOf(url))])
            : { status: 500 },
      ),
    );
    assert.equal(page.total, 2);
    assert.deepEqual(page.problems, [{ path: 'services?page=3', message: 'The service answered 500.' }]);
  });
});

describe('a list of outlines', () => {
  const api =
    (count: number, detail: (number: number) => Answer | Promise<Answer>) =>
    (url: URL): Answer | Promise<Answer> => {
      if (path(url) === 'services')
        return pageOf(url) === 1 ? contents(range(1, count).map(thin)) : contents([]);
      const id = /^services\/s(\d+)$/.exec(path(url))?.[1];
      return id ? detail(Number(id)) : undefined;
    };
  it('is completed, four at a time', async () => {
    const slowly = async (number: number): Promise<Answer> => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return { body: whole(number) };
    };
    const { items, problems } = await all(start(api(20, slowly)));
    assert.equal(items.length, 20);
    assert.ok(items.every((item) => phonesOf(item) === '02 000 1234'));
    assert.deepEqual(problems, []);
    assert.equal(asked.filter((one) => one.startsWith('services/')).length, 20);
    // The list of organisations is asked for at the same time.
    assert.ok(mostUnderWay <= 5 && mostUnderWay >= 4, `${mostUnderWay} at once`);
  });
  it('keeps what cannot be completed, and says so', async () => {
    const { items, problems } = await all(
      start(
        api(6, (number) => (number === 2 ? { status: 500 } : { body: whole(number === 3 ? 4 : number) })),
      ),
    );
    assert.equal(items.length, 6);
    assert.deepEqual(
      items.filter((item) => !phonesOf(item)).map(({ id }) => id),
      ['s2', 's3'],
    );
    assert.deepEqual(
      problems.map(({ id, path: where }) => [id, where]),
      [
        ['s2', 'services/s2'],
        ['s3', 'services/s3'],
      ],
    );
  });
  it('is not hammered when nothing can be completed', async () => {
    const { items, problems } = await all(start(api(60, () => undefined)));
    assert.equal(items.length, 60);
    assert.ok(asked.length < 15, `${asked.length} requests`);
    assert.match(problems.at(-1)?.message ?? '', /more were not completed/);
  });
  it('leaves whole records among them alone', async () => {
    await all(
      start((url) =>
        path(url) === 'services'
          ? contents([thin(1), whole(2)])
          : path(url) === 'services/s1'
            ? { body: whole(1) }
            : undefined,
      ),
    );
    assert.deepEqual(
      asked.filter((one) => one.startsWith('services/')),
      ['services/s1'],
    );
  });
  it('keeps what only the list tells', async () => {
    const { items } = await all(
      start((url) =>
        path(url) === 'services'
          ? contents([{ ...thin(1), alternate_name: 'Lyhyt' }])
          : path(url) === 'services/s1'
            ? { body: { ...whole(1), alternate_name: null } }
            : undefined,
      ),
    );
    assert.deepEqual(items[0]?.alternateName, { en: 'Lyhyt' });
    assert.equal(phonesOf(items[0]), '02 000 1234');
  });
  it('is asked for whole at once where the standard knows how', async () => {
    const { items } = await all(
      start((url) => {
        if (!path(url)) return { body: { version: '3.1' } };
        if (path(url) !== 'services') return undefined;
        const make = url.searchParams.get('full') === 'true' ? whole : thin;
        return contents(range(pageOf(url) * 2 - 1, Math.min(3, pageOf(url) * 2)).map(make));
      }),
    );
    assert.equal(items.length, 3);
    assert.ok(items.every(phonesOf));
    assert.equal(asked.filter((one) => one.startsWith('services/')).length, 0);
  });
  it('has ids that are safe in an address', async () => {
    const odd = { ...thin(1), id: 'a/b?c=ä' };
    await all(
      start((url) => (path(url) === 'services' ? contents([odd]) : { body: { ...whole(1), id: odd.id } })),
    );
    assert.ok(asked.includes('services/a%2Fb%3Fc%3D%C3%A4'), asked.join());
  });
});

describe('the root', () => {
  const list = contents([whole(1)]);
  const roots: [string, Answer][] = [
    ['is missing', undefined],
    ['is a page', { html: '<!doctype html><title>API</title>' }],
    ['fails', { status: 500 }],
    ['leads to another origin', { status: 302, location: 'http://127.0.0.1:9/handbook' }],
    ['tells no version', { body: { version: null } }],
  ];
  for (const [what, root] of roots)
    it(`may be of no use: it ${what}`, async () => {
      assert.equal(
        (await all(start((url) => (path(url) ? (path(url) === 'services' ? list : undefined) : root)))).total,
        1,
      );
    });
  it('is not asked when the version is given', async () => {
    await all(start((url) => (path(url) === 'services' ? list : undefined), { version: 'HSDS-UK-3.0' }));
    assert.deepEqual([...new Set(asked.map((one) => one.split('?')[0]))], ['services']);
  });
  it('decides what the UK means by a price', async () => {
    const priced = { ...whole(1), cost_options: [{ amount: 3 }] };
    const api =
      (version: string) =>
      (url: URL): Answer =>
        path(url) ? (path(url) === 'services' ? contents([priced]) : undefined) : { body: { version } };
    assert.equal((await all(start(api('HSDS-UK-3.0')))).items[0]?.cost?.currency, 'GBP');
    assert.equal((await all(start(api('3.0')))).items[0]?.cost?.currency, undefined);
  });
});

describe('organisations', () => {
  it('are found with and without services, and by the id alone', async () => {
    const adapter = start(
      (url) => {
        if (path(url) === 'services')
          return contents([
            whole(1),
            { ...whole(2), organization: null, organization_id: 'o2' },
            { ...whole(3), organization: null },
          ]);
        if (path(url) === 'organizations')
          return contents(
            ['o2', 'o3'].map((id) => ({
              id,
              name: `Yhdistys ${id}`,
              description: 'x',
              email: 'a@example.org',
            })),
          );
        return undefined;
      },
      { language: 'fi' },
    );
    const { items } = await all(adapter);
    assert.deepEqual(
      items.map(({ organisation }) => organisation.name['fi']),
      ['Kaislan Apu ry', 'Yhdistys o2', '127.0.0.1'],
    );
    const found = await adapter.organisations?.search({});
    assert.deepEqual(
      found?.items.map(({ id }) => id),
      ['o1', 'o2', 'o3'],
    );
    assert.equal((await adapter.organisations?.get('o3'))?.emails?.[0], 'a@example.org');
  });
  it('may be a page of another kind without harm', async () => {
    const page = await all(
      start((url) =>
        path(url) === 'services'
          ? contents([whole(1)])
          : path(url) === 'organizations'
            ? { html: '<p>no</p>' }
            : undefined,
      ),
    );
    assert.deepEqual([page.total, page.problems], [1, []]);
  });
});

describe('a record', () => {
  it('tells where it comes from and on what terms', async () => {
    const { items } = await all(
      start((url) => (path(url) === 'services' ? contents([whole(1)]) : undefined), {
        licence: 'CC-BY-4.0',
        attribution: 'Kaislasalmi',
      }),
    );
    const { fetchedAt, ...provenance } = items[0]?.provenance ?? { system: '', id: '' };
    assert.deepEqual(provenance, {
      system: 'hsds',
      id: 's1',
      licence: 'CC-BY-4.0',
      attribution: 'Kaislasalmi',
      url: `${address()}/services/s1`,
    });
    assert.ok(Math.abs(Date.parse(fetchedAt ?? '') - Date.now()) < 60_000);
  });
});

describe('the address', () => {
  it('may end with a slash, or not, or carry a query', async () => {
    for (const end of ['', '/', '?x=1', '/#top']) {
      await all(
        start((url) => (path(url) === 'services' ? contents([whole(1)]) : undefined), {
          baseUrl: address() + end,
        }),
      );
      assert.ok(asked.includes('services?page=1&per_page=100'), asked.join());
    }
  });
});

describe('reading again', () => {
  it('waits until the directory is old', async () => {
    const adapter = start((url) => (path(url) === 'services' ? contents([whole(1)]) : undefined), {
      maxAge: 40,
    });
    await all(adapter);
    const first = asked.length;
    await all(adapter);
    assert.equal(asked.length, first);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await all(adapter);
    assert.ok(asked.length > first);
  });
});
