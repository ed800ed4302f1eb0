/** What every source of checklists promises. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '../../src/client/index.js';
import type { Adapter, Assessment, ChecklistsPort } from '../../src/model/index.js';
import { ClientError } from '../../src/model/client-error.js';
import { ITEMS, rated, template } from '../checklists/samples.js';

/** Statements that a source under test has published: two places, two years, two sides. */
export const published: readonly Assessment[] = (
  [
    ['853', 2025, 'municipality', 'notYet'],
    ['853', 2026, 'municipality', 'partly'],
    ['853', 2026, 'association', 'notYet'],
    ['990', 2026, 'municipality', 'inPlace'],
  ] as const
).map(([municipality, year, side, rating]) => ({
  id: `published-${municipality}-${year}-${side}`,
  template: { id: template.id, version: template.version },
  municipality,
  side,
  year,
  joint: true,
  answeredAt: '2026-11-01',
  answers: rated(Object.fromEntries(ITEMS.map((item) => [item, rating]))),
  revision: 1,
}));

export interface ChecklistSource {
  adapter: Adapter;
  /** Ids as the source calls the statements, by ours. */
  idOf(id: string): string;
  close?(): Promise<void>;
}

const facts = ({ municipality, year, side, joint, answers }: Assessment): unknown[] => [
  municipality,
  year,
  side,
  joint,
  answers,
];
const sorted = (assessments: readonly Assessment[]): unknown[] =>
  assessments
    .map((one) => facts(one))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** @param open a source that has {@link published} and the template of the samples */
export function checklistContract(name: string, open: () => Promise<ChecklistSource>): void {
  describe(`${name}: the promises of a source of checklists`, () => {
    let source: ChecklistSource;
    let port: ChecklistsPort;
    before(async () => {
      source = await open();
      port = createClient(source.adapter).checklists!;
    });
    after(() => source.close?.());

    it('has its template whole, and nothing under another name', async () => {
      assert.deepEqual(await port.template(template.id), template);
      assert.equal(await port.template('no-such-list'), undefined);
    });
    it('answers a query that says nothing with everything that is published', async () => {
      assert.deepEqual(sorted(await port.results({})), sorted(published));
    });
    it('narrows by template, place, year and side, together', async () => {
      for (const [query, keep] of [
        [{ template: template.id }, () => true],
        [{ template: 'no-such-list' }, () => false],
        [{ municipalities: ['853'] }, ({ municipality }) => municipality === '853'],
        [{ municipalities: ['853', '990'], years: [2026] }, ({ year }) => year === 2026],
        [{ counties: ['02'] }, () => false],
        [{ sides: ['association'] }, ({ side }) => side === 'association'],
        [
          { municipalities: ['853'], years: [2026], sides: ['municipality', 'association'] },
          ({ municipality, year }) => municipality === '853' && year === 2026,
        ],
      ] as [Parameters<ChecklistsPort['results']>[0], (one: Assessment) => boolean][])
        assert.deepEqual(
          sorted(await port.results(query)),
          sorted(published.filter(keep)),
          JSON.stringify(query),
        );
    });
    it('has one by its id, and none that is not there', async () => {
      const [first] = published;
      assert.deepEqual(facts((await port.load(source.idOf(first!.id)))!), facts(first!));
      assert.equal(await port.load('nothing-like-it'), undefined);
    });
    it('takes nothing from somebody who may not write', async () => {
      await assert.rejects(port.save({ ...published[0]!, id: source.idOf(published[0]!.id) }), (error) => {
        assert.ok(error instanceof ClientError);
        assert.ok(error.kind === 'unsupported' || error.status === 401, error.message);
        return true;
      });
    });
    it('ends a call that nobody waits for any more', async () => {
      const stop = new AbortController();
      const call = port.results({ years: [2026] }, { signal: stop.signal });
      stop.abort();
      await assert.rejects(call, (error: ClientError) => error.kind === 'aborted');
    });
  });
}
