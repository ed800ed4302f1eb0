import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import '../../../src/define/adapter-static.js';
import { staticFiles } from '../../../src/adapters/static/index.js';
import { connect, createClient, type Client } from '../../../src/client/index.js';
import {
  ClientError,
  plainText,
  safeLink,
  type ClientErrorKind,
  type ServicePage,
} from '../../../src/model/index.js';
import { idsOf, localHost, send, service, servicesOf, type Handler } from './local-host.js';

// Every line of what may come in place of a good answer, as a site meets it: an attribute, a client, a web host.

const host = localHost();
const elsewhere = localHost();

/** What reaches nobody would be an error on the page. */
const unheard: unknown[] = [];
const hear = (reason: unknown): void => void unheard.push(reason);
before(() => void process.on('unhandledRejection', hear));
after(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', hear);
  assert.deepEqual(unheard, []);
});

/** The client that `services="static:…"` makes of whatever the host says. */
const clientFor = (answer: Handler | string | object): Promise<Client> =>
  connect({
    services: `static:${host.serve(typeof answer === 'function' ? (answer as Handler) : (_request, response) => send(response, answer))}/services.json`,
    organisations: `static:${host.origin}/services.json`,
  });

const pageFor = async (answer: Handler | string | object): Promise<ServicePage> =>
  (await clientFor(answer)).services!.search({ limit: 100 });

/** Every verb fails in the same way, with a message that can be read and tells nothing about the reader. */
async function fails(client: Client, kind: ClientErrorKind, message: RegExp): Promise<ClientError> {
  const { services, organisations } = client;
  const query = { text: 'salainen asia' };
  let first: ClientError | undefined;
  for (const call of [
    () => services!.search(query),
    () => services!.get('s0'),
    () => services!.facets(query),
    () => services!.suggest!('salainen'),
    () => organisations!.search(query),
    () => organisations!.get('lepola'),
  ]) {
    const thrown: unknown = await call().then(
      () => assert.fail('should have been rejected'),
      (error: unknown) => error,
    );
    assert.ok(thrown instanceof ClientError, `rejected with ${String(thrown)}`);
    assert.equal(thrown.kind, kind, thrown.message);
    assert.match(thrown.message, message);
    assert.doesNotMatch(thrown.message, /salainen|undefined|\[object/);
    first ??= thrown;
  }
  return first!;
}

const good = servicesOf(3);

describe('what is not a directory', () => {
  const notJson = {
    'an empty answer': '',
    words: 'Palvelu on suljettu',
    'a script': 'callback([])',
    NaN: 'NaN',
    'a zip file': 'PK\u0003\u0004\u0000\u0000',
    'half a file': JSON.stringify(good).slice(0, -20),
    'a file cut in a text': JSON.stringify(good).slice(0, 14),
    'a file that goes on after its end': `${JSON.stringify(good)}${JSON.stringify(good)}`,
  };
  for (const [what, body] of Object.entries(notJson))
    it(`${what} is not JSON, and said so`, async () => {
      await fails(await clientFor(body), 'shape', /^The service answered with something that is not JSON\.$/);
    });

  for (const page of [
    '<!doctype html><title>Huoltokatko</title>',
    '\n <html><body>',
    '<?xml version="1.0"?><a/>',
  ])
    it(`a page with status 200 is told from data: ${page.trim().slice(0, 9)}`, async () => {
      const answer: Handler = (_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(page);
      };
      await fails(
        await clientFor(answer),
        'shape',
        /^The service answered with an HTML page instead of data\.$/,
      );
    });

  for (const body of [
    'null',
    '5',
    '"words"',
    '{}',
    '{"error":"no"}',
    '{"services":null}',
    '{"services":{"0":1}}',
  ])
    it(`JSON of another kind is: ${body}`, async () => {
      await fails(await clientFor(body), 'shape', /^The file is not a directory of services\.$/);
    });
});

describe('an empty list', () => {
  for (const body of ['[]', '{"services":[]}', '{"services":[],"organisations":[]}', '{"organisations":[]}'])
    it(`is no failure: ${body}`, async () => {
      const { services, organisations } = await clientFor(body);
      const page = await services!.search({ text: 'ruoka', municipalities: ['853'] });
      assert.deepEqual([page.items, page.total, page.problems], [[], 0, []]);
      assert.equal(page.nextCursor, undefined);
      assert.equal(await services!.get('s0'), undefined);
      assert.deepEqual(await services!.suggest!('xyzzy'), []);
      assert.equal((await services!.facets({})).free, 0);
      assert.equal((await organisations!.search({})).total, 0);
    });
});

describe('broken records', () => {
  const broken: unknown[] = [
    null,
    7,
    'a service',
    [],
    {},
    { id: 'no-name' },
    { ...service('no-organisation'), organisation: undefined },
    { ...service(''), id: '  ' },
    { ...service('n'), id: 12 },
    { ...service('text-for-list'), channels: 'phone' },
    { ...service('unknown-status'), status: 'open' },
    { ...service('unknown-channel'), channels: [{ type: 'pigeon' }] },
    { ...service('price'), cost: { amount: '12 €' } },
    { ...service('where'), channels: [{ type: 'visit', place: { position: { latitude: 60 } } }] },
  ];

  it('every second time leave the good ones, and each is told with its place and its id', async () => {
    const list = broken.flatMap((record, at) => [service(`good-${at}`), record]);
    const page = await pageFor(list);
    assert.deepEqual(idsOf(page.items), broken.map((_, at) => `good-${at}`).sort());
    assert.equal(page.total, broken.length);
    assert.deepEqual(
      page.problems.map(({ path }) => path),
      broken.map((_, at) => `services[${2 * at + 1}]`),
    );
    for (const { message } of page.problems) assert.match(message, /^[\w.[\]]+: expected \w/);
    assert.equal(page.problems[5]!.id, 'no-name');
    assert.equal(page.problems[10]!.message, 'status: expected active or paused or closed');
  });

  it('alone leave an empty page and not an error', async () => {
    const page = await pageFor(broken);
    assert.deepEqual([page.total, page.problems.length], [0, broken.length]);
  });

  const nameless = [
    undefined,
    null,
    {},
    { fi: '' },
    { fi: ' \u00a0\n', sv: '\t' },
    { fi: null },
    [],
    '',
    'Kerho',
  ];
  for (const name of nameless)
    it(`with a name in no language are left out: ${JSON.stringify(name)}`, async () => {
      const page = await pageFor([service('a', { name }), service('b')]);
      assert.deepEqual(idsOf(page.items), ['b']);
      assert.deepEqual(
        page.problems.map(({ id }) => id),
        ['a'],
      );
    });

  it('are not those with a name in a language nobody asked for', async () => {
    const page = await pageFor([service('a', { name: { fi: ' ', se: 'Searvevuoigŋa' } })]);
    assert.deepEqual(page.items[0]?.name, { se: 'Searvevuoigŋa' });
  });

  it('change nothing outside themselves', async () => {
    const hostile = `[${JSON.stringify(service('a')).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')}]`;
    const [item] = (await pageFor(hostile)).items;
    assert.equal(item?.id, 'a');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal((item as { polluted?: unknown }).polluted, undefined);
  });

  it('may be deeper than any record is', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const list = `[${JSON.stringify(service('good'))},{"id":"deep","name":${deep}},{"id":"deeper","name":{"fi":"Nimi"},"organisation":{"name":{"fi":"Ry"}},"description":{"fi":${'['.repeat(5000)}${']'.repeat(5000)}}}]`;
    const page = await pageFor(list);
    assert.deepEqual(idsOf(page.items), ['deeper', 'good'], 'what is too deep is as good as not told');
  });
});

/** Every text a service can have. */
const texts = (text: string, id: string): Record<string, unknown> => ({
  id,
  name: { fi: text, sv: text },
  alternateName: { fi: text },
  summary: { fi: text },
  description: {
    fi: text,
    sv: [{ type: 'paragraph', children: [text, { text, href: 'https://a.example/' }] }],
  },
  instructions: { fi: text },
  eligibility: { fi: text },
  organisation: { id: text, name: { fi: text } },
  otherOrganisations: [{ name: { fi: text } }],
  keywords: [{ fi: text }],
  hyteTerms: [{ code: text, name: { fi: text } }],
  serviceClasses: [{ code: text }],
  targetGroups: [{ code: text, name: { fi: text } }],
  lifeEvents: [{ code: text }],
  languages: [text],
  areas: [{ type: 'municipality', code: text, name: { fi: text } }],
  cost: { description: { fi: text }, currency: text },
  verifiedAt: text,
  modifiedAt: text,
  links: [{ url: 'https://a.example/', name: { fi: text }, language: text }],
  channels: [
    {
      type: 'visit',
      name: { fi: text },
      description: { fi: text },
      emails: [text],
      phones: [{ number: text, description: { fi: text } }],
      languages: [text],
      place: {
        name: { fi: text },
        address: { street: { fi: text }, postalCode: text, municipality: text },
        accessibility: [{ text: { fi: text } }],
      },
      openingHours: {
        periods: [
          {
            validFrom: text,
            recurrenceRule: text,
            note: { fi: text },
            times: [{ day: 1, opens: text, closes: text }],
          },
        ],
      },
    },
  ],
  provenance: { system: text, id: text, licence: text, attribution: text },
});

/** Asks everything there is to ask, so that whatever a text may break is broken here. */
async function askEverything(client: Client, text: string): Promise<ServicePage> {
  const { services, organisations } = client;
  const page = await services!.search({ limit: 100 });
  for (const query of [
    { text },
    { text: text.slice(0, 40), sort: 'name' as const },
    { sort: 'freshness' as const, readerLanguages: [text] },
    { municipalities: [text], counties: [text], hyteTerms: [text], targetGroups: [text], languages: [text] },
    { organisations: [text], cursor: text, free: true, remote: true },
  ]) {
    const answer = await services!.search(query);
    assert.ok(answer.total <= page.total);
    await services!.facets(query);
  }
  await services!.suggest!(text, { readerLanguages: ['fi', text] });
  await services!.get(text);
  await organisations!.search({ text, municipalities: [text], cursor: text });
  return page;
}

describe('a text', () => {
  it('of 50 000 characters is kept whole, found, and takes no time', async () => {
    const words = 'vertaistukiryhmä tapaa '.repeat(2200).slice(0, 50_000).trim();
    const one = 'ä'.repeat(50_000);
    const client = await clientFor([texts(words, 'words'), texts(one, 'one'), service('good')]);
    const started = performance.now();
    const page = await askEverything(client, words);
    await askEverything(client, one);
    const took = performance.now() - started;
    assert.deepEqual(idsOf(page.items), ['good', 'one', 'words']);
    assert.equal((await client.services!.get('words'))?.summary?.['fi'], words);
    const { items } = await client.services!.search({ text: 'vertaistuki' });
    assert.deepEqual(idsOf(items), ['words']);
    assert.ok(took < 5000, `${took} ms`);
  });

  const hostile = [
    '<script>globalThis.executed = true</script>',
    '<img src=x onerror="globalThis.executed = true">',
    '"><svg/onload=globalThis.executed=true>',
    '${globalThis.executed = true}{{constructor.constructor("executed=true")()}}',
    '</textarea><!--<style>*{display:none}',
    '\u202e\u0000\ud800 \u200b',
    '.*+?^$()[]{}|\\',
    '__proto__',
  ];
  for (const text of hostile)
    it(`is text whatever it says: ${JSON.stringify(text).slice(0, 50)}`, async () => {
      const client = await clientFor([texts(text, 'hostile'), service('good')]);
      const page = await askEverything(client, text);
      assert.deepEqual(idsOf(page.items), ['good', 'hostile']);
      const found = page.items.find(({ id }) => id === 'hostile')!;
      assert.equal(found.name['fi'], text, 'kept as it is: it is drawn as text');
      assert.equal((globalThis as { executed?: boolean }).executed, undefined);
    });
});

describe('a link', () => {
  const unsafe = [
    'javascript:alert(1)',
    ' JaVa\tScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/palvelut',
  ];
  const linked = (url: string): Record<string, unknown> =>
    service('linked', {
      links: [
        { url, name: { fi: 'Vaara' } },
        { url: 'https://a.example/', name: { fi: 'Hyvä' } },
      ],
      channels: [{ type: 'online', links: [{ url }] }],
      description: {
        fi: [
          { type: 'paragraph', children: ['Lue ', { text: 'ohje', href: url }, ' ensin.'] },
          {
            type: 'list',
            items: [[{ text: 'kartta', href: url }], [{ text: 'muu', href: 'tel:+35820001234' }]],
          },
        ],
      },
      provenance: { system: 'static', id: 'linked', url },
    });

  for (const url of unsafe)
    it(`nobody may be sent to is no link, and costs nobody the service: ${JSON.stringify(url)}`, async () => {
      const { items, problems } = await pageFor([linked(url)]);
      assert.deepEqual(problems, []);
      const [item] = items;
      assert.deepEqual(item?.links, [{ url: 'https://a.example/', name: { fi: 'Hyvä' } }]);
      assert.deepEqual(item?.channels, [{ type: 'online' }]);
      assert.deepEqual(item?.provenance, { system: 'static', id: 'linked' });
      assert.equal(plainText(item!.description!['fi']!), 'Lue ohje ensin.\n- kartta\n- muu');
      everyLink(item, (link) => assert.equal(safeLink(link), link));
    });

  it('without a scheme is completed, and one that is fine is kept', async () => {
    const [item] = (
      await pageFor([
        service('a', {
          links: [{ url: 'www.lepola.example/ryhmä' }, { url: 'mailto:a@example.org' }, { url: 'tel:112' }],
        }),
      ])
    ).items;
    assert.deepEqual(
      item?.links?.map(({ url }) => url),
      ['https://www.lepola.example/ryhmä', 'mailto:a@example.org', 'tel:112'],
    );
  });
});

function everyLink(value: unknown, check: (link: string) => void, key = ''): void {
  if (typeof value === 'string' && (key === 'url' || key === 'href')) check(value);
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) everyLink(inner, check, name);
}

describe('a host', () => {
  /** Busy so often, with these headers, then good. */
  const busy =
    (times: number, headers: Record<string, string> = {}): Handler =>
    (_request, response) => {
      if (times-- > 0) response.writeHead(429, headers).end('Too many requests');
      else send(response, good);
    };

  it('that is busy (429) is asked again, though it does not say when', async () => {
    assert.equal((await pageFor(busy(2))).total, 3);
    assert.equal(host.asked.length, 3);
  });

  it('that is busy is left alone for as long as it says', async () => {
    const started = performance.now();
    assert.equal((await pageFor(busy(1, { 'retry-after': '1' }))).total, 3);
    assert.ok(performance.now() - started >= 990, 'waited for a second');
    assert.equal(host.asked.length, 2);
  });

  it('that stays busy is an error with its status, after three times', async () => {
    const thrown: unknown = await pageFor(busy(99)).catch((error: unknown) => error);
    assert.ok(thrown instanceof ClientError);
    assert.deepEqual([thrown.kind, thrown.status, host.asked.length], ['http', 429, 3]);
  });

  it('that wants to be left alone for an hour is an error at once', async () => {
    const started = performance.now();
    const error = await fails(
      await clientFor(busy(99, { 'retry-after': '3600' })),
      'http',
      /^The service answered 429\.$/,
    );
    assert.equal(error.status, 429);
    assert.ok(performance.now() - started < 2000);
  });

  for (const status of [400, 401, 403, 404, 410, 500, 501])
    it(`that says ${status} is not asked again`, async () => {
      const thrown: unknown = await pageFor(
        (_request, response) => void response.writeHead(status).end(),
      ).catch((error: unknown) => error);
      assert.ok(thrown instanceof ClientError);
      assert.deepEqual([thrown.kind, thrown.status, host.asked.length], ['http', status, 1]);
    });

  it('that never answers is given up', async () => {
    const baseUrl = `${host.serve(() => {})}/services.json`;
    const started = performance.now();
    await fails(createClient(staticFiles({ baseUrl, timeout: 100 })), 'timeout', /^No answer in time\.$/);
    assert.ok(performance.now() - started < 3000);
  });

  it('that stops half-way is given up, too', async () => {
    const baseUrl = `${host.serve((_request, response) => void response.writeHead(200).write('[{"id":'))}/services.json`;
    await fails(createClient(staticFiles({ baseUrl, timeout: 100 })), 'timeout', /^No answer in time\.$/);
  });

  it('that breaks the connection, or is not there, cannot be reached', async () => {
    await fails(
      await clientFor((request) => void request.socket.destroy()),
      'network',
      /could not be reached/,
    );
    const gone = createClient(staticFiles({ baseUrl: 'http://127.0.0.1:1/services.json' }));
    await fails(gone, 'network', /could not be reached/);
  });

  it('that sends the reader to another origin is not believed', async () => {
    elsewhere.serve({ '/services.json': servicesOf(5) });
    const away: Handler = (_request, response) =>
      void response.writeHead(302, { location: `${elsewhere.origin}/services.json` }).end();
    await fails(await clientFor(away), 'network', /redirected to another origin/);
  });

  it('may send the reader on within itself', async () => {
    const page = await pageFor((_request, response, path) =>
      path === '/services.json'
        ? void response.writeHead(301, { location: '/new.json' }).end()
        : send(response, good),
    );
    assert.equal(page.total, 3);
  });

  it('that comes back is asked anew', async () => {
    let down = true;
    const { services } = await clientFor((_request, response) =>
      down ? void response.writeHead(500).end() : send(response, good),
    );
    await assert.rejects(
      services!.search({}),
      (error) => error instanceof ClientError && error.kind === 'http',
    );
    down = false;
    assert.equal((await services!.search({})).total, 3);
  });

  it('is left when the reader leaves', async () => {
    const { services } = await clientFor(() => {});
    const controller = new AbortController();
    const calls = [
      services!.search({}, controller),
      services!.facets({}, controller),
      services!.get('a', controller),
    ];
    setTimeout(() => controller.abort(), 20);
    for (const call of calls)
      await assert.rejects(call, (error) => error instanceof ClientError && error.kind === 'aborted');
  });
});

describe('a municipality code nobody knows', () => {
  const nationwide = service('everywhere', { areas: [{ type: 'nationwide' }] });
  const local = service('local', { areas: [{ type: 'municipality', code: '853' }] });
  const strange = service('strange', {
    areas: [{ type: 'municipality', code: '999', name: { fi: 'Uusikylä' } }],
  });

  it('finds what there is for everybody, and nothing of its own', async () => {
    const { services } = await clientFor([nationwide, local]);
    for (const code of ['999', 'Turku', '', '853; drop', '__proto__'])
      assert.deepEqual(
        idsOf((await services!.search({ municipalities: [code] })).items),
        ['everywhere'],
        code,
      );
    assert.deepEqual(idsOf((await services!.search({ municipalities: ['999', '853'] })).items), [
      'everywhere',
      'local',
    ]);
    assert.deepEqual(idsOf((await services!.search({ counties: ['77'] })).items), ['everywhere']);
  });

  it('of a service is kept, found, and named as the service names it', async () => {
    const { services } = await clientFor([nationwide, local, strange]);
    const page = await services!.search({ municipalities: ['999'] });
    assert.deepEqual(
      page.items.map(({ id }) => id),
      ['strange', 'everywhere'],
    );
    const facet = (await services!.facets({})).municipalities.find(({ code }) => code === '999');
    assert.deepEqual([facet?.count, facet?.name], [2, { fi: 'Uusikylä' }]);
  });
});

describe('an adapter nobody knows', () => {
  it('is unsupported, and the message says which there are', async () => {
    const started = performance.now();
    const thrown: unknown = await connect({ services: 'statik:https://data.example/' }).catch(
      (error: unknown) => error,
    );
    assert.ok(thrown instanceof ClientError);
    assert.equal(thrown.kind, 'unsupported');
    assert.equal(thrown.message, 'No adapter is called “statik” on this page. Known: static.');
    assert.ok(performance.now() - started < 10_000);
  });
});
