import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticFiles, type StaticOptions } from '../../../src/adapters/static/index.js';
import { ClientError, type Adapter, type Service } from '../../../src/model/index.js';
import { files, idsOf, localHost, send, service, servicesOf } from './local-host.js';

const host = localHost();

const open = (path: string, options: Partial<StaticOptions> = {}): Adapter =>
  staticFiles({ baseUrl: `${host.origin}${path}`, ...options });

const all = async (adapter: Adapter): Promise<Service[]> =>
  (await adapter.services!.search({ limit: 100 })).items;

const failsWith = async (adapter: Adapter, kind: string): Promise<ClientError> => {
  const thrown: unknown = await adapter.services!.search({}).then(
    () => assert.fail('should have been rejected'),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof ClientError, String(thrown));
  assert.equal(thrown.kind, kind);
  return thrown;
};

describe('one file', () => {
  it('is an object with services and organisations', async () => {
    host.serve({
      '/services.json': {
        services: servicesOf(3),
        organisations: [
          { id: 'lepola', name: { fi: 'Kaislasalmen Lepola ry', sv: 'Vassunds Lepola rf' } },
          { id: 'aaltola', name: { fi: 'Aaltola ry' }, areas: [{ type: 'municipality', code: '990' }] },
        ],
      },
    });
    const { services, organisations } = open('/services.json');
    assert.equal((await services!.search({})).total, 3);
    assert.equal((await services!.get('s1'))?.name['fi'], 'Palvelu s1');
    assert.deepEqual(
      (await organisations!.search({})).items.map(({ id }) => id),
      ['aaltola', 'lepola'],
    );
    assert.equal((await organisations!.search({ text: 'vassund' })).total, 1);
    assert.equal((await organisations!.search({ municipalities: ['990'] })).total, 1);
    assert.equal((await organisations!.get('lepola'))?.name['sv'], 'Vassunds Lepola rf');
    assert.deepEqual(host.asked, ['/services.json']);
  });

  it('is made ready for a text before anybody has typed, as a folder is', async () => {
    host.serve({
      '/services.json': { services: servicesOf(3) },
      '/x/index.json': { services: servicesOf(3) },
    });
    for (const path of ['/services.json', '/x/']) {
      const { services } = open(path);
      await services!.prepare!();
      const asked = host.asked.length;
      assert.equal((await services!.search({ text: 'palvelu' })).total, 3);
      assert.equal(host.asked.length, asked);
    }
  });

  it('may be a bare list of services', async () => {
    host.serve({ '/list.json': servicesOf(2) });
    assert.deepEqual(idsOf(await all(open('/list.json'))), ['s0', 's1']);
  });

  it('may have a query in its address, and a byte order mark at its start', async () => {
    host.serve({ '/services.json?v=2&x=a%20b': `\uFEFF${JSON.stringify(servicesOf(1))}` });
    assert.equal((await all(open('/services.json?v=2&x=a%20b'))).length, 1);
  });

  it('is asked for once however many ask, also together', async () => {
    host.serve({ '/services.json': servicesOf(2) });
    const { services, organisations } = open('/services.json');
    await Promise.all([
      services!.search({}),
      services!.get('s0'),
      services!.facets({}),
      organisations!.search({}),
    ]);
    await services!.search({ text: 'palvelu' });
    assert.equal(host.asked.length, 1);
  });

  it('lists other files to nobody: it is no folder', async () => {
    host.serve({
      '/services.json': { services: servicesOf(1), files: ['other.json'] },
      '/other.json': servicesOf(2, 1),
    });
    assert.equal((await all(open('/services.json'))).length, 1);
    assert.deepEqual(host.asked, ['/services.json']);
  });

  it('is resolved against the page when its address is relative', async () => {
    host.serve({ '/data/services.json': servicesOf(1) });
    const page = globalThis as { document?: { baseURI: string } };
    page.document = { baseURI: `${host.origin}/palvelut/haku.html` };
    try {
      assert.equal((await all(staticFiles({ baseUrl: '../data/services.json' }))).length, 1);
      assert.equal((await all(staticFiles({ baseUrl: '/data/services.json' }))).length, 1);
    } finally {
      delete page.document;
    }
  });

  it('at no web address is unsupported at once', () => {
    for (const baseUrl of [
      'services.json',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:application/json,[]',
      '',
    ])
      assert.throws(
        () => staticFiles({ baseUrl }),
        (thrown) => thrown instanceof ClientError && thrown.kind === 'unsupported',
        baseUrl,
      );
  });

  it('of 30 000 services is read whole, and every page of it can be had', async () => {
    host.serve({ '/services.json': { services: servicesOf(30_000) } });
    const { services } = open('/services.json');
    const first = await services!.search({ limit: 100 });
    assert.deepEqual([first.total, first.items.length, first.problems.length], [30_000, 100, 0]);
    assert.equal((await services!.search({ limit: 100, cursor: '29950' })).items.length, 50);
    assert.equal((await services!.get('s29999'))?.id, 's29999');
  });
});

describe('a folder', () => {
  it('has an index that lists its files, and may have records in the index too', async () => {
    host.serve({
      '/data/index.json': {
        services: [service('in-index')],
        files: ['a.json', 'more/b.json', '/elsewhere/c.json', './d.json?v=1'],
      },
      '/data/a.json': servicesOf(2),
      '/data/more/b.json': { services: [service('b')] },
      '/elsewhere/c.json': { services: [service('c')], organisations: [{ id: 'o', name: { fi: 'O ry' } }] },
      '/data/d.json?v=1': [service('d')],
    });
    const adapter = open('/data/');
    assert.deepEqual(idsOf(await all(adapter)), ['b', 'c', 'd', 'in-index', 's0', 's1']);
    assert.equal((await adapter.organisations!.search({})).total, 1);
  });

  it('whose index is a bare list of services has no other files', async () => {
    host.serve({ '/data/index.json': servicesOf(2) });
    assert.equal((await all(open('/data/'))).length, 2);
  });

  it('may name a file twice, and things that are no names', async () => {
    host.serve({
      '/data/index.json': { files: ['a.json', 'a.json', 7, null, { name: 'b.json' }] },
      '/data/a.json': servicesOf(2),
    });
    const page = await open('/data/').services!.search({});
    assert.deepEqual([page.total, page.problems], [2, []]);
    assert.equal(host.asked.filter((path) => path === '/data/a.json').length, 1);
  });

  it('shows what the other files have when one is missing, and says which', async () => {
    host.serve({
      '/data/index.json': { files: ['a.json', 'lost.json', 'b.json'] },
      '/data/a.json': servicesOf(2),
      '/data/b.json': servicesOf(2, 2),
    });
    const { total, problems } = await open('/data/').services!.search({});
    assert.equal(total, 4);
    assert.deepEqual(problems, [{ path: 'lost.json', message: 'The service answered 404.' }]);
  });

  it('shows what the other files have when one is no directory, not JSON or on another origin', async () => {
    host.serve({
      '/data/index.json': { files: ['a.json', 'text.json', 'html.json', 'https://elsewhere.example/x.json'] },
      '/data/a.json': servicesOf(2),
      '/data/text.json': '"words"',
      '/data/html.json': '<!doctype html><title>Huoltokatko</title>',
    });
    const { total, problems } = await open('/data/').services!.search({});
    assert.equal(total, 2);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      'html.json',
      'https://elsewhere.example/x.json',
      'text.json',
    ]);
  });

  it('shows the records of its index when all its files are lost', async () => {
    host.serve({ '/data/index.json': { services: servicesOf(1), files: ['lost.json'] } });
    const { total, problems } = await open('/data/').services!.search({});
    assert.deepEqual([total, problems.length], [1, 1]);
  });

  it('of which nothing can be read is an error of the first kind met', async () => {
    host.serve({ '/data/index.json': { files: ['lost.json', 'gone.json'] } });
    assert.equal((await failsWith(open('/data/'), 'http')).status, 404);
  });

  it('without an index is an error', async () => {
    host.serve({ '/data/a.json': servicesOf(1) });
    assert.equal((await failsWith(open('/data/'), 'http')).status, 404);
  });

  it('that names 100 000 files is read up to a limit, and says so', async () => {
    host.serve((_request, response, path) =>
      send(
        response,
        path === '/data/index.json'
          ? { files: Array.from({ length: 100_000 }, (_, at) => `${at}.json`) }
          : [service(path)],
      ),
    );
    const { total, problems } = await open('/data/').services!.search({});
    assert.equal(total, 500);
    assert.deepEqual(problems, [{ path: 'files', message: 'only the first 500 files were read' }]);
    assert.ok(host.asked.length <= 502, `${host.asked.length} requests`);
  });

  it('is read a few files at a time', async () => {
    let underWay = 0;
    let most = 0;
    host.serve((_request, response, path) => {
      if (path === '/data/index.json')
        return send(response, { files: Array.from({ length: 20 }, (_, at) => `${at}.json`) });
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        send(response, [service(path)]);
      }, 5);
    });
    assert.equal((await all(open('/data/'))).length, 20);
    assert.ok(most > 1 && most <= 4, `${most} at once`);
  });
});

describe('the same id twice', () => {
  it('in one file is the first of the two, and told', async () => {
    host.serve({ '/a.json': [service('a'), service('a', { name: { fi: 'Toinen' } }), service('b')] });
    const page = await open('/a.json').services!.search({});
    assert.equal(page.total, 2);
    assert.equal((await open('/a.json').services!.get('a'))?.name['fi'], 'Palvelu a');
    assert.deepEqual(
      page.problems.map(({ id, message }) => [id, message]),
      [['a', 'the same id twice']],
    );
  });

  it('in two files is that of the file named first, however late it comes', async () => {
    host.serve((_request, response, path) => {
      if (path === '/data/index.json') send(response, { files: ['slow.json', 'quick.json'] });
      else
        setTimeout(
          () => send(response, [service('a', { name: { fi: path } })]),
          path.includes('slow') ? 30 : 0,
        );
    });
    const [only, ...others] = await all(open('/data/'));
    assert.deepEqual([only?.name['fi'], others.length], ['/data/slow.json', 0]);
  });
});

describe('after a while', () => {
  const fresh = { maxAge: 0 };
  /** A file with an ETag, as a web host serves it. */
  const tagged =
    (content: () => unknown, tag: () => string, answers: number[]): Parameters<typeof host.serve>[0] =>
    (request, response) => {
      response.setHeader('etag', tag());
      if (request.headers['if-none-match'] !== tag()) {
        answers.push(200);
        return send(response, content());
      }
      answers.push(304);
      response.writeHead(304).end();
    };

  it('nothing is asked again before its time', async () => {
    host.serve({ '/a.json': servicesOf(1) });
    const adapter = open('/a.json', { maxAge: 60_000 });
    await all(adapter);
    await all(adapter);
    assert.equal(host.asked.length, 1);
  });

  it('a file is asked for by its ETag, and what has not changed is not sent again', async () => {
    const answers: number[] = [];
    let tag = '"one"';
    let content = servicesOf(1);
    host.serve(
      tagged(
        () => content,
        () => tag,
        answers,
      ),
    );
    const adapter = open('/a.json', fresh);
    const [first] = await all(adapter);
    assert.equal((await all(adapter))[0], first, 'the very same record: nothing was read again');
    assert.deepEqual(answers, [200, 304]);
    [tag, content] = ['"two"', servicesOf(3)];
    assert.equal((await all(adapter)).length, 3);
    assert.equal((await all(adapter)).length, 3);
    assert.deepEqual(answers, [200, 304, 200, 304]);
  });

  it('a file of the same date is not read again', async () => {
    const asked: (string | undefined)[] = [];
    host.serve((request, response) => {
      asked.push(request.headers['if-none-match']);
      response.setHeader('last-modified', 'Sat, 21 Nov 2026 10:00:00 GMT');
      send(response, servicesOf(2));
    });
    const adapter = open('/a.json', fresh);
    const [first] = await all(adapter);
    assert.equal((await all(adapter))[0], first, 'the very same record');
    assert.deepEqual(asked, [undefined, undefined], 'a date is no ETag');
  });

  it('a host that tells no version is read anew', async () => {
    let count = 1;
    host.serve((_request, response) => send(response, servicesOf(count++)));
    const adapter = open('/a.json', fresh);
    assert.equal((await all(adapter)).length, 1);
    assert.equal((await all(adapter)).length, 2);
  });

  it('of a folder only the files that changed are read', async () => {
    const tags: Record<string, string> = {
      '/data/index.json': '"i"',
      '/data/a.json': '"a"',
      '/data/b.json': '"b"',
    };
    const contents: Record<string, unknown> = {
      '/data/index.json': { files: ['a.json', 'b.json'] },
      '/data/a.json': servicesOf(2),
      '/data/b.json': servicesOf(2, 2),
    };
    let sent: string[] = [];
    host.serve((request, response, path) => {
      response.setHeader('etag', tags[path]!);
      if (request.headers['if-none-match'] === tags[path]) return void response.writeHead(304).end();
      sent.push(path);
      send(response, contents[path]);
    });
    const adapter = open('/data/', fresh);
    assert.equal((await all(adapter)).length, 4);
    sent = [];
    [tags['/data/b.json'], contents['/data/b.json']] = ['"b2"', [service('new')]];
    assert.deepEqual(idsOf(await all(adapter)), ['new', 's0', 's1']);
    assert.deepEqual(
      sent.filter((path) => path !== '/data/index.json'),
      ['/data/b.json'],
    );
  });

  it('a file that is lost for a moment keeps what it said, and the loss is told', async () => {
    let lost = false;
    let count = 1;
    host.serve((_request, response, path) => {
      if (path === '/data/index.json') send(response, { files: ['a.json', 'b.json'] });
      else if (path === '/data/a.json') send(response, servicesOf(count));
      else if (lost) response.writeHead(500).end();
      else send(response, [service('b')]);
    });
    const adapter = open('/data/', fresh);
    assert.deepEqual(idsOf(await all(adapter)), ['b', 's0']);
    [lost, count] = [true, 2];
    const page = await adapter.services!.search({ limit: 100 });
    assert.deepEqual(idsOf(page.items), ['b', 's0', 's1']);
    assert.deepEqual(page.problems, [{ path: 'b.json', message: 'The service answered 500.' }]);
    lost = false;
    assert.deepEqual((await adapter.services!.search({})).problems, []);
  });

  it('a host that has gone leaves the reader what it said', async () => {
    host.serve({ '/a.json': servicesOf(3) });
    const adapter = open('/a.json', fresh);
    assert.equal((await all(adapter)).length, 3);
    host.serve((_request, response) => void response.writeHead(500).end());
    assert.equal((await all(adapter)).length, 3);
    host.serve((_request, response) => send(response, '<!doctype html>'));
    assert.equal((await all(adapter)).length, 3);
    host.serve(files({ '/a.json': servicesOf(4) }));
    assert.equal((await all(adapter)).length, 4);
  });
});
