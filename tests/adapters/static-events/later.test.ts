import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticEvents } from '../../../src/adapters/static-events/index.js';
import type { EventsPort } from '../../../src/model/ports.js';
import { eventKnowledge } from '../../../src/search/event-knowledge.js';
import { addDays } from '../../../src/time/days.js';

/** The port over these records, which tells whose names have been looked at. */
function portOver(records: object[]): EventsPort {
  const text = JSON.stringify({ events: records });
  const fetch = (async () =>
    new Response(text, { headers: { 'content-type': 'application/json' } })) as typeof globalThis.fetch;
  return staticEvents({ baseUrl: 'https://kaislasalmi.example/events.json', fetch }).events!;
}

const event = (id: string, start: string, more: object = {}): object => ({
  id,
  name: { fi: id },
  start,
  ...more,
});
const ids = async (port: EventsPort, from: string, to: string): Promise<string[]> =>
  (await port.list({ from, to })).items.map(({ id }) => id);

describe('a file of events', () => {
  it('is read a range at a time, with the same answers whatever was asked before', async () => {
    const records = [
      event('ilta', '2026-10-31T23:30'),
      // Still October in Finland; the text says another day.
      event('itä', '2026-11-01T04:00:00+09:00'),
      event('länsi', '2026-10-31T18:00:00-10:00'),
      event('pitkä', '2026-09-01', { end: '2026-12-24' }),
      event('sarja', '2026-01-05T10:00', { recurrence: { frequency: 'weekly' } }),
      event('kaksi', '2026-11-10T10:00'),
      event('kaksi', '2027-03-10T10:00'),
      event('keväällä', '2027-03-10T10:00', { end: '2027-03-09T10:00' }),
    ];
    const october = ['pitkä', 'itä', 'ilta', 'sarja'];
    const november = ['pitkä', 'länsi', 'sarja', 'kaksi'];
    for (const order of [0, 1, 2]) {
      const port = portOver(records);
      const look = async (from: string, to: string, expected: string[]): Promise<void> => {
        const seen = (await ids(port, from, to)).map((id) => id.replace(/\..*/, ''));
        assert.deepEqual([...new Set(seen)].sort(), expected.sort());
      };
      const looks = [
        () => look('2026-10-25', '2026-10-31', october),
        () => look('2026-11-01', '2026-11-15', november),
        () => look('2027-03-08', '2027-03-14', ['sarja', 'keväällä']),
      ];
      for (let turn = 0; turn < 6; turn++) await looks[(order + turn) % 3]!();
      assert.equal((await port.get('kaksi'))!.start!.slice(0, 10), '2026-11-10');
    }
    const fresh = portOver(records);
    assert.equal((await fresh.get('keväällä'))!.end, undefined, 'found by id before its days are asked for');
    const { problems } = await fresh.list({ from: '2026-10-01', to: '2026-10-31' });
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['the same id twice', 'before the start; shown without an end'],
    );
  });

  it('has the texts of the days that are shown read before anybody types', async () => {
    const { textFinder } = eventKnowledge;
    const read: string[] = [];
    eventKnowledge.textFinder = (events) => {
      const finder = textFinder(events);
      const readAll = finder.read;
      finder.read = (records) => {
        const asked = [...records];
        read.push(...asked.map((record) => events[record]!.id));
        return readAll(asked);
      };
      return finder;
    };
    try {
      const port = portOver([
        event('lokakuun', '2026-10-05'),
        event('ensimmäinen', '2026-11-05'),
        event('toinen', '2026-11-06'),
      ]);
      await port.list({ from: '2026-11-01', to: '2026-11-30' });
      // Ports of other tests go on reading, too.
      const own = (): string[] => read.filter((id) => /^(?:ensi|toi|loka)/.test(id));
      while (!own().length) await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(own(), ['ensimmäinen', 'toinen']);
    } finally {
      eventKnowledge.textFinder = textFinder;
    }
  });

  it('of 10 000 events answers each next month in less than 100 ms', async () => {
    const records = Array.from({ length: 10_000 }, (_, number) =>
      event(`e${number}`, `${addDays('2026-01-01', number % 730)!}T17:00:00`, {
        end: `${addDays('2026-01-01', number % 730)!}T19:00:00`,
        hyteTerms: [{ code: `t${number % 7}` }],
        place: { name: { fi: `Talo ${number % 40}` }, address: { municipality: '853' } },
      }),
    );
    const times: number[] = [];
    // The first port warms the machine up, as a page's own start does.
    for (const port of [portOver(records), portOver(records)])
      for (const month of ['03', '04', '05']) {
        const begun = process.cpuUsage();
        const { total } = await port.list({ from: `2026-${month}-01`, to: `2026-${month}-28` });
        const { user, system } = process.cpuUsage(begun);
        times.push((user + system) / 1000);
        assert.ok(total > 350, `${total} events`);
      }
    console.log(`# months of 10 000 events, milliseconds: ${times.map(Math.round).join(', ')}`);
    assert.ok(Math.min(times[0]!, times[3]!) < 400, 'read, sorted out and answered');
    for (const time of times.slice(4)) assert.ok(time < 100, `${time} ms`);
  });
});
