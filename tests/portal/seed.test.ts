import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listPublished } from '../../examples/portal/src/assessments.js';
import { migrate, openDatabase, rowsOf, sql, type Database } from '../../examples/portal/src/database.js';
import { Definitions } from '../../examples/portal/src/definitions.js';
import { isOfPortal } from '../../examples/portal/src/embedded.js';
import { importRecords } from '../../examples/portal/src/import.js';
import { newestRelease, publish } from '../../examples/portal/src/release.js';
import { seed, type Seed, type SeedOutcome } from '../../examples/portal/src/seed.js';
import { readChecklistData } from '../../src/checklists/file.js';
import type { Assessment, AssessmentSummary } from '../../src/model/checklist.js';
import { SHIPPED_SURVEYS } from '../../src/surveys/index.js';
import {
  demoAssessments,
  demoDefinitions,
  demoDirectory,
  demoEvents,
} from '../../scripts/build-demo-data.mjs';
import { service, testConfig } from './support.js';

const demo = (): Seed => ({
  directory: demoDirectory(),
  events: { events: demoEvents() },
  definitions: demoDefinitions(),
});

describe('portal: the demo’s data', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase(testConfig());
    await migrate(database);
  });
  after(() => database.close());

  const put = async (told: Seed, edition = 'one'): Promise<SeedOutcome & { asked: number }> => {
    let asked = 0;
    const outcome = await seed(database, told, edition, () => asked++);
    return { ...outcome, asked };
  };

  it('is read once, and again when it or the program has changed', async () => {
    const first = await put(demo());
    const { services, organisations } = demoDirectory();
    assert.equal(first.state, 'imported');
    assert.equal(first.asked, 1);
    assert.equal(first.counts?.added, services.length + organisations.length + demoEvents().length);
    assert.equal(first.counts?.services, services.length, 'every service of the demo is one of the model');
    assert.equal((await newestRelease(database))?.services, services.length);

    assert.deepEqual(await put(demo()), { state: 'unchanged', asked: 0 });

    const changed = demo();
    (changed.directory as ReturnType<typeof demoDirectory>).services.pop();
    const second = await put(changed);
    assert.deepEqual([second.counts?.added, second.counts?.removed], [0, 1]);
    assert.equal((await newestRelease(database))?.services, services.length - 1);

    const third = await put(changed, 'two');
    assert.equal(third.state, 'imported');
    assert.deepEqual([third.counts?.changed, third.counts?.removed], [0, 0]);
  });

  it('has its topics in their order, and the nine surveys', async () => {
    const definitions = new Definitions(database);
    assert.deepEqual(
      (await definitions.topics()).map(({ id }) => id),
      ['services', 'wrong-information', 'cooperation', 'place', 'accessibility'],
    );
    assert.equal(SHIPPED_SURVEYS.length, 9);
    for (const id of SHIPPED_SURVEYS) assert.equal((await definitions.survey(id))?.id, id);
  });

  it('has invented assessments of 27 municipalities and its own, published by the portal’s own rules, and leaves what is there', async () => {
    const told = { ...demo(), assessments: demoAssessments() };
    const { assessments } = await put(told, 'three');
    const all = told.assessments.flatMap((file) => readChecklistData(file).value!.assessments);
    assert.equal(assessments, all.length);
    const query = { template: 'ngo-friendly-municipality' };
    const { items } = await listPublished<Assessment>(database, 'statement', query, { limit: 500 });
    assert.equal(new Set(items.map(({ municipality }) => municipality)).size, 28);
    assert.equal(items.length, all.filter(({ joint }) => joint).length);
    assert.ok(items.every(({ invented }) => invented));
    const { items: counts } = await listPublished<AssessmentSummary>(database, 'answers', query, {
      limit: 500,
    });
    const groups = new Map<string, number>();
    for (const { municipality, year, joint } of all)
      if (!joint) groups.set(`${municipality} ${year}`, (groups.get(`${municipality} ${year}`) ?? 0) + 1);
    for (const { municipality, year, respondents, invented } of counts) {
      assert.equal(respondents, groups.get(`${municipality} ${year}`));
      assert.ok(invented && respondents >= 5);
    }
    assert.ok(counts.length < groups.size, 'few answers are not published');
    assert.equal((await new Definitions(database).places()).length, 27);

    await database.queries.execute(sql`update assessment_publication set is_current = false`);
    assert.equal((await put(told, 'four')).assessments, 0);
    assert.equal((await listPublished(database, 'statement', query, { limit: 1 })).items.length, 0);
  });

  it('does not go among the records of a portal in use', async () => {
    await database.queries.execute(sql`delete from setting where name = 'demo-data'`);
    await importRecords(database, 'own', { services: [service('a')], organisations: [] });
    await publish(database);
    assert.deepEqual(await put(demo(), 'three'), { state: 'own', asked: 0 });
    const [row] = await rowsOf<{ n: string }>(
      database.queries,
      sql`select count(*) as n from setting where name = 'demo-data'`,
    );
    assert.equal(Number(row!.n), 0);
  });
});

it('a server that answers others, too, knows the portal’s paths', () => {
  for (const path of [
    '/api/v1/services',
    '/api',
    '/staff',
    '/staff/staff.js',
    '/metrics',
    '/health',
    '/ready',
  ])
    assert.equal(isOfPortal(path), true, path);
  for (const path of ['/', '/fi/', '/staffing', '/apis', '/metrics/x', '//api/v1', '/fi/api/v1'])
    assert.equal(isOfPortal(path), false, path);
});
