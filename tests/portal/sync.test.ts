import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { newestRelease, readRelease } from '../../examples/portal/src/release.js';
import { linkDuplicates } from '../../examples/portal/src/sync/duplicates.js';
import { dueMode, runDue } from '../../examples/portal/src/sync/schedule.js';
import { selectThirdSector } from '../../examples/portal/src/sync/select.js';
import {
  sourceSettings,
  thirdSectorOf,
  type SourceSettings,
} from '../../examples/portal/src/sync/sources.js';
import {
  syncSource,
  syncStatus,
  type SyncOptions,
  type SyncOutcome,
  type SyncProgress,
  type SyncRun,
} from '../../examples/portal/src/sync/run.js';
import type { Organisation, Service } from '../../src/model/index.js';
import { catalogueV12 } from '../adapters/ptv/v12-catalogue.js';
import { service, testConfig } from './support.js';

const ORGANISATION = '10000000-0000-4000-8000-000000000001';
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const ptvService = (number: number): Record<string, unknown> => ({
  id: idOf(number),
  type: 'Service',
  serviceNames: [{ language: 'fi', value: `Palvelu ${number}`, type: 'Name' }],
  areaType: 'Nationwide',
  languages: ['fi'],
  organizations: [
    { organization: { id: ORGANISATION, name: 'Kaislasalmen Kyläyhdistys ry' }, roleType: 'Responsible' },
  ],
  serviceChannels: [],
  publishingStatus: 'Published',
  modified: '2026-03-01T10:15:52.373877',
});

/** A catalogue of its own kind, that can be told to misbehave. */
class Catalogue {
  records = Array.from({ length: 25 }, (_, number) => ptvService(number));
  requests: URL[] = [];
  /** Answers itself and says so, before the catalogue would. */
  trouble: ((url: URL, response: ServerResponse) => boolean) | undefined;
  readonly server: Server = createServer((request, response) => this.#answer(request, response));

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(url);
    if (this.trouble?.(url, response)) return;
    const body = this.#body(url);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? null));
  }

  #body({ pathname, searchParams }: URL): unknown {
    const ids = searchParams.get('guids')?.split(',') ?? [];
    if (pathname === '/Service/list') return this.records.filter(({ id }) => ids.includes(id as string));
    if (pathname === '/Organization/list')
      return [
        {
          id: ORGANISATION,
          organizationType: 'Organization',
          organizationNames: [{ language: 'fi', value: 'Kaislasalmen Kyläyhdistys ry', type: 'Name' }],
          publishingStatus: 'Published',
        },
      ];
    if (pathname !== '/Service') return undefined;
    const page = Number(searchParams.get('page'));
    const itemList = this.records.slice((page - 1) * 5, page * 5).map(({ id }) => ({ id, name: 'Palvelu' }));
    return {
      pageNumber: page,
      pageSize: 5,
      pageCount: Math.ceil(this.records.length / 5),
      itemList: itemList.length ? itemList : null,
    };
  }
}

describe('portal: reading a source', () => {
  let database: Database;
  let catalogue: Catalogue;
  let source: SourceSettings;

  before(async () => {
    database = await openDatabase(testConfig());
    await migrate(database);
  });
  after(() => database.close());
  beforeEach(async () => {
    for (const table of ['record', 'release', 'sync_run', 'sync_answer'])
      await database.queries.execute(sql.raw(`delete from ${table}`));
    catalogue = new Catalogue();
    await new Promise<void>((resolve) => catalogue.server.listen(0, '127.0.0.1', resolve));
    source = sourceSettings({ name: 'ptv', kind: 'ptv', baseUrl: catalogue.url, thirdSector: false });
  });
  afterEach(() => {
    catalogue.server.closeAllConnections();
    catalogue.server.close();
  });

  const sync = (options: SyncOptions = {}): Promise<SyncOutcome> =>
    syncSource(database, source, { firstPause: 5, ...options });
  const living = async (): Promise<string[]> =>
    (
      await rowsOf<{ id: string }>(
        database.queries,
        sql`select id from record where kind = 'service' and deleted_at is null order by id`,
      )
    ).map(({ id }) => id);
  /** The services of the newest release: what readers are given. */
  const published = async (): Promise<number> => (await newestRelease(database))?.services ?? 0;

  it('takes everything in and publishes it, with provenance', async () => {
    const outcome = await sync();
    assert.deepEqual([outcome.state, outcome.counts.added, outcome.counts.services], ['done', 26, 25]);
    assert.equal(await published(), 25);
    const { services } = await readRelease(database, outcome.counts.release!);
    const [first] = Buffer.from(services).toString().split('\n');
    assert.deepEqual((JSON.parse(first!) as Service).provenance, {
      system: 'ptv',
      id: idOf(0),
      licence: 'CC0-1.0',
      attribution: 'Palvelutietovaranto',
    });
    const again = await sync();
    assert.deepEqual([again.state, again.counts.unchanged, again.counts.changed], ['done', 26, 0]);
    assert.equal(again.counts.release, outcome.counts.release, 'nothing new to take up');
  });
  it('buries what is told no longer, and digs it up again', async () => {
    await sync();
    const [lost] = catalogue.records.splice(3, 1);
    assert.equal((await sync()).counts.removed, 1);
    assert.equal(await published(), 24);
    catalogue.records.push(lost!);
    assert.equal((await sync()).counts.returned, 1);
    assert.equal(await published(), 25);
  });
  it('goes on from where it was broken off', async () => {
    catalogue.trouble = (url, response) => {
      if (url.searchParams.get('page') !== '4') return false;
      response.destroy();
      return true;
    };
    const broken = await sync();
    assert.equal(broken.state, 'failed');
    assert.match(broken.reason!, /could not|could be read|Not everything/);
    assert.deepEqual([await living(), await published()], [[], 0]);
    catalogue.trouble = undefined;
    catalogue.requests = [];
    const resumed = await sync();
    assert.equal(resumed.state, 'done');
    assert.ok(resumed.counts.fromBefore! >= 3, `${resumed.counts.fromBefore} answers from before`);
    assert.equal(catalogue.requests.filter(({ searchParams }) => searchParams.get('page') === '1').length, 0);
    assert.equal(await published(), 25);
  });
  it('is one at a time', async () => {
    const outcomes = await Promise.all([sync(), sync()]);
    assert.deepEqual(outcomes.map(({ state }) => state).sort(), ['done', 'refused']);
  });
  it('takes over from a run that has stopped without a word', async () => {
    await database.queries.execute(sql`
      insert into sync_run (source, mode, state, heartbeat_at) values ('ptv', 'full', 'running', now() - interval '5 minutes')`);
    assert.equal((await sync()).state, 'done');
    assert.deepEqual((await syncStatus(database)).map(({ state }) => state).sort(), ['done', 'failed']);
  });
  for (const [what, heard] of [
    ['whose process was killed', `now() - interval '5 minutes'`],
    ['that was begun by a clock that ran ahead', `now() + interval '1 year'`],
  ] as const)
    it(`goes on by its schedule after a run ${what}`, async () => {
      await database.queries.execute(sql`
        insert into sync_run (source, mode, state, started_at, heartbeat_at)
        values ('ptv', 'full', 'running', ${sql.raw(heard)} - interval '20 minutes', ${sql.raw(heard)})`);
      const outcomes: string[] = [];
      await runDue(database, [source], ({ state }) => outcomes.push(state), new AbortController().signal);
      assert.deepEqual(outcomes, ['done']);
      assert.equal(await published(), 25);
    });

  const FAULTS: [string, (url: URL, response: ServerResponse) => boolean][] = [
    ['answers 500', (_url, response) => Boolean(response.writeHead(500).end())],
    [
      'answers with a page for people',
      (_url, response) =>
        Boolean(
          response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Katko</title>'),
        ),
    ],
    [
      'sends half a page',
      (url, response) => {
        if (url.searchParams.get('page') !== '2') return false;
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"pageNumber":2,"itemList":[{"id"');
        return true;
      },
    ],
    [
      'gives the same page for ever',
      (url, response) => {
        if (url.pathname !== '/Service') return false;
        const itemList = [0, 1, 2, 3, 4].map((number) => ({ id: idOf(number), name: 'Palvelu' }));
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ pageNumber: 1, pageSize: 5, pageCount: 5, itemList }));
        return true;
      },
    ],
    [
      'vanishes in the middle',
      (url, response) => {
        if (Number(url.searchParams.get('page')) < 3) return false;
        response.destroy();
        return true;
      },
    ],
    [
      'is suddenly empty',
      (url, response) => {
        if (url.pathname !== '/Service') return false;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ pageNumber: 1, pageSize: 5, pageCount: 0, itemList: null }));
        return true;
      },
    ],
    [
      'answers with something else that is JSON',
      (_url, response) =>
        Boolean(response.writeHead(200, { 'content-type': 'application/json' }).end('{"error":"x"}')),
    ],
  ];
  for (const [what, trouble] of FAULTS)
    it(`keeps the last good directory when the source ${what}, and gets well by itself`, async () => {
      const { counts } = await sync();
      const before = await living();
      catalogue.trouble = trouble;
      const outcome = await sync();
      assert.equal(outcome.state, 'failed', outcome.reason);
      assert.ok(outcome.reason);
      assert.deepEqual(await living(), before);
      assert.equal((await newestRelease(database))!.id, counts.release);
      catalogue.trouble = undefined;
      catalogue.records.push(ptvService(99));
      // The first may have gone on from pages that were read before the addition.
      assert.deepEqual([(await sync()).state, (await sync()).state], ['done', 'done']);
      assert.equal(await published(), 26);
    });

  it('holds a fall of more than a third, and takes exactly what was held when it is confirmed', async () => {
    await sync();
    catalogue.records.length = 10;
    const held = await sync();
    assert.equal(held.state, 'held');
    assert.match(held.reason!, /25.*10/);
    assert.equal(await published(), 25);
    catalogue.requests = [];
    const confirmed = await sync({ isConfirmed: true });
    assert.deepEqual([confirmed.state, confirmed.counts.removed], ['done', 15]);
    assert.equal(catalogue.requests.length, 0, 'nothing was asked anew');
    assert.equal(await published(), 10);
  });
  it('waits as long as a busy source asks', async () => {
    let busy = 2;
    catalogue.trouble = (_url, response) =>
      busy-- > 0 && Boolean(response.writeHead(429, { 'retry-after': '1' }).end());
    const began = Date.now();
    assert.equal((await sync()).state, 'done');
    assert.ok(Date.now() - began > 900);
  });
  it('asks only for what has changed, and removes nothing then', async () => {
    await sync();
    catalogue.requests = [];
    catalogue.records = [ptvService(0), ptvService(77)];
    const outcome = await sync({ mode: 'incremental' });
    assert.deepEqual([outcome.state, outcome.counts.added, outcome.counts.removed], ['done', 1, 0]);
    assert.ok(catalogue.requests.find(({ pathname }) => pathname === '/Service')?.searchParams.get('date'));
    assert.equal(await published(), 26);
    catalogue.records = [];
    assert.equal((await sync({ mode: 'incremental' })).state, 'done', 'no change is no failure');
    assert.equal(await published(), 26);
  });
  it('tells how far it has come', async () => {
    const told: SyncProgress[] = [];
    await sync({ onProgress: (progress) => told.push({ ...progress }) });
    assert.ok(told.length >= 7);
    assert.equal(told.at(-1)!.answers, told.length);
    assert.ok(told[2]!.expected! >= 5 && told[2]!.left !== undefined);
  });
  it('sends a key to its own source only, from the environment', async () => {
    const keys: unknown[] = [];
    catalogue.server.on('request', (request: IncomingMessage) => keys.push(request.headers['x-api-key']));
    source = { ...source, headers: { 'x-api-key': 'PTV_KEY' } };
    assert.equal((await sync({ environment: { PTV_KEY: 'avain' } })).state, 'done');
    assert.deepEqual([...new Set(keys)], ['avain']);
    catalogue.trouble = (_url, response) =>
      Boolean(response.writeHead(302, { location: 'http://localhost:9/' }).end());
    assert.equal((await sync({ environment: { PTV_KEY: 'avain' } })).state, 'failed');
  });
  it('reads an HSDS feed and static files the same way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-static-'));
    writeFileSync(join(folder, 'services.json'), JSON.stringify([service('a'), service('b')]));
    const files = sourceSettings({ name: 'files', kind: 'static', path: folder, licence: 'CC-BY-4.0' });
    assert.equal((await syncSource(database, files)).counts.added, 2);
    rmSync(folder, { recursive: true });
    catalogue.trouble = (url, response) => {
      const services = [0, 1, 2].map((number) => ({
        id: `hsds-${number}`,
        name: `Palvelu ${number}`,
        status: 'active',
        description: 'Tule mukaan.',
        organization: { id: 'yhdistys-1', name: 'Kaislasalmen kylätalo ry' },
        phones: [{ number: '+358 2 000 1234' }],
        service_at_locations: [],
      }));
      const body =
        url.pathname === '/services'
          ? {
              total_items: 3,
              total_pages: 1,
              page_number: 1,
              size: 3,
              first_page: true,
              last_page: true,
              contents: services,
            }
          : url.pathname === '/'
            ? { version: '3.0' }
            : undefined;
      response
        .writeHead(body ? 200 : 404, { 'content-type': 'application/json' })
        .end(JSON.stringify(body ?? {}));
      return true;
    };
    const feed = sourceSettings({ name: 'feed', kind: 'hsds', baseUrl: catalogue.url, language: 'fi' });
    const outcome = await syncSource(database, feed, { firstPause: 5 });
    assert.deepEqual([outcome.state, outcome.counts.services], ['done', 3], outcome.reason);
    assert.equal(await published(), 5);
  });

  it('shows a service once that two sources tell, by Y-tunnus, name and address', async () => {
    const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
      id,
      name: { fi: 'Kaislasalmen Omaiset ry' },
      ...more,
    });
    const at = (street: string): Pick<Service, 'channels'> => ({
      channels: [{ type: 'visit', place: { address: { street: { fi: street }, postalCode: '99000' } } }],
    });
    const kerho = {
      name: { fi: 'Omaisten kerho' },
      organisation: { id: 'y1', name: { fi: 'Kaislasalmen Omaiset ry' } },
    };
    await importRecords(database, 'one', {
      organisations: [organisation('y1', { businessId: '9900002-7' })],
      services: [
        service('k1', { ...kerho, ...at('Kylätie 3'), verifiedAt: '2026-01-01' }),
        service('k3', { ...kerho, ...at('Rantatie 9') }),
      ],
    });
    await importRecords(database, 'two', {
      organisations: [
        organisation('y2', { businessId: '9900002-7', name: { fi: 'Kaislasalmen omaisyhdistys' } }),
        organisation('y4', { businessId: '9900003-5' }),
      ],
      services: [
        service('k2', {
          ...kerho,
          ...at('KYLÄTIE 3'),
          name: { fi: 'Omaisten Kerho' },
          organisation: { id: 'y2', name: { fi: 'Kaislasalmen omaisyhdistys' } },
        }),
        service('k4', { ...kerho, organisation: { id: 'y4', name: { fi: 'Toinen ry' } } }),
      ],
    });
    assert.equal(await linkDuplicates(database.queries, { one: 1 }), 2);
    const links = await rowsOf<{ id: string; shown: string }>(
      database.queries,
      sql`select id, duplicate_of as shown from record where duplicate_of is not null order by id`,
    );
    assert.deepEqual(links, [
      { id: 'k2', shown: 'k1' },
      { id: 'y2', shown: 'y1' },
    ]);
    assert.equal(await linkDuplicates(database.queries, { two: 1 }), 2);
    const [row] = await rowsOf<{ shown: string }>(
      database.queries,
      sql`select duplicate_of as shown from record where id = 'k1'`,
    );
    assert.equal(row!.shown, 'k2', 'the source with the higher number is shown');
  });
});

describe('portal: reading PTV v12 through its key', () => {
  const KEY = 'avain-jota-kukaan-ei-nae';
  const catalogue = catalogueV12({ services: 5 });
  const answered: { status: number; key: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const key = request.headers['x-api-key'];
    const body =
      key === KEY
        ? catalogue(new URL(request.url ?? '/', 'http://ptv.example'))
        : { status: 401, detail: key };
    const status = key === KEY ? (typeof body === 'number' ? body : 200) : 401;
    answered.push({ status, key: String(key) });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  let database: Database;
  let source: SourceSettings;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    database = await openDatabase(testConfig());
    await migrate(database);
    source = sourceSettings({
      name: 'ptv',
      kind: 'ptv-v12',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v12/`,
      municipality: '853',
      headers: { 'x-api-key': 'PTV_KEY' },
    });
  });
  after(async () => {
    server.close();
    await database.close();
  });
  const run = (environment: Record<string, string>, options: SyncOptions = {}): Promise<SyncOutcome> =>
    syncSource(database, source, { environment, firstPause: 1, ...options });

  it('takes the third sector in, whole and what is new', async () => {
    const { state, counts } = await run({ PTV_KEY: KEY });
    assert.equal(state, 'done');
    assert.deepEqual([counts.services, counts.added, counts.problems], [5, 7, 0]);
    assert.equal((await newestRelease(database))?.services, 5);
    const again = await run({ PTV_KEY: KEY }, { mode: 'incremental' });
    assert.deepEqual([again.state, again.counts.unchanged], ['done', 7]);
    assert.ok(answered.every(({ status }) => status === 200));
  });

  it('leaves the last good directory with a wrong key or none, and tells the key to nobody', async () => {
    const wrong = await run({ PTV_KEY: 'arvaus' });
    assert.deepEqual([wrong.state, wrong.reason], ['failed', '/api/v12/service/search: status 401']);
    const none = await run({});
    assert.deepEqual(
      [none.state, none.reason],
      ['failed', 'Source ptv needs the environment variable PTV_KEY.'],
    );
    assert.equal((await newestRelease(database))?.services, 5);
    assert.equal((await run({ PTV_KEY: KEY })).state, 'done', 'nothing is left locked');
    const kept = await rowsOf<{ told: string }>(
      database.queries,
      sql`select row_to_json(sync_run)::text as told from sync_run
        union all select row_to_json(record)::text from record
        union all select concat(url, encode(body, 'escape')) from sync_answer`,
    );
    assert.ok(kept.length > 10);
    for (const { told } of kept) assert.doesNotMatch(told, /avain-jota|arvaus/);
  });
});

describe('portal: which services are taken', () => {
  const organisations: Organisation[] = [
    { id: 'ry', name: { fi: 'Yhdistys ry' }, kind: 'association' },
    { id: 'kunta', name: { fi: 'Kaislasalmi' }, kind: 'municipality' },
  ];
  const by = (id: string, organisation: string, more: Partial<Service> = {}): Service =>
    service(id, { organisation: { id: organisation, name: { fi: organisation } }, ...more });
  const records = {
    services: [
      by('own', 'ry'),
      by('office', 'kunta'),
      by('peer', 'kunta', { serviceClasses: [{ code: 'P4.12' }] }),
      by('for-associations', 'kunta', { targetGroups: [{ code: 'KR2.7' }] }),
      by('bought', 'kunta', { otherOrganisations: [{ id: 'ry', name: { fi: 'Yhdistys ry' } }] }),
    ],
    organisations,
  };
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const base = { name: 'x', baseUrl: 'https://ptv.example/' };

  it('are those of the third sector, for PTV', () => {
    const selected = selectThirdSector(records, thirdSectorOf(sourceSettings({ ...base, kind: 'ptv' })));
    assert.deepEqual(ids(selected.services), ['own', 'peer', 'for-associations', 'bought']);
  });
  it('are all when the installation says so, and for files', () => {
    for (const settings of [
      { ...base, kind: 'ptv', thirdSector: false },
      { ...base, kind: 'static' },
    ])
      assert.equal(selectThirdSector(records, thirdSectorOf(sourceSettings(settings))).services.length, 5);
  });
  it('are what the installation lists', () => {
    const filter = thirdSectorOf(
      sourceSettings({ ...base, kind: 'ptv', thirdSector: { targetGroups: [], serviceClasses: [] } }),
    );
    assert.deepEqual(ids(selectThirdSector(records, filter).services), ['own', 'bought']);
  });
});

describe('portal: when a source is read', () => {
  const source = sourceSettings({ name: 'ptv', kind: 'ptv', baseUrl: 'https://ptv.example/' });
  const now = Date.parse('2026-05-04T12:00:00Z');
  const run = (hoursAgo: number, more: Partial<SyncRun> = {}): SyncRun => ({
    id: 'x',
    source: 'ptv',
    mode: 'full',
    state: 'done',
    startedAt: new Date(now - hoursAgo * 3_600_000).toISOString(),
    counts: {},
    ...more,
  });
  for (const [what, runs, expected] of [
    ['the first time', [], 'full'],
    ['a day after', [run(25)], 'full'],
    ['an hour after', [run(2)], 'incremental'],
    ['soon after', [run(0.5)], undefined],
    ['when the last reading was by a clock that ran ahead', [run(-400)], 'full'],
    ['while it is being read', [run(0.1, { state: 'running' }), run(30)], undefined],
    ['while somebody has to confirm', [run(1, { state: 'held' }), run(30)], undefined],
    ['right after a failure', [run(0.1, { state: 'failed' }), run(30)], undefined],
    ['some time after a failure', [run(1, { state: 'failed' }), run(30)], 'full'],
  ] as [string, SyncRun[], string | undefined][])
    it(`${what}: ${expected ?? 'not now'}`, () => assert.equal(dueMode(source, runs, now), expected));
});
