import { expect } from '@open-wc/testing';
import { everything } from '../../fixtures/calendar/events.js';
import { LONG, SCRIPT } from '../../fixtures/finder/hostile.js';
import { expectAccessible } from '../../suites/accessible.js';
import { watchHarm } from '../../suites/hostile.js';
import { sticksOut } from '../../suites/widget-states.js';
import { all, chooseView, freshPage, mount, one, settled, source, textOf, until } from './calendar-tools.js';

/** A record with the text in every place of a text; what is not text, times and codes stay. */
const everywhere = (value: unknown, text: string, key = ''): unknown => {
  if (typeof value === 'string')
    return /^(?:id|start|end|deadline|type|code|url|accessible)$/.test(key) ? value : text;
  if (Array.isArray(value)) return value.map((one) => everywhere(one, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everywhere(one, text, name)]));
};

const at = (id: string, start: unknown, more: object = {}): object => ({
  id,
  name: { fi: id },
  start,
  ...more,
});

/** Everything that a list of events should not hold, and two good ones. */
const hostile: unknown[] = [
  at('hyvä', '2026-11-24T09:00:00+02:00'),
  at('loppuu ennen alkua', '2026-11-24T10:00:00+02:00', { end: '2026-11-23T10:00:00+02:00' }),
  at('ei loppua', '2026-11-24T11:00:00+02:00'),
  at('vuosi nolla', '0000-01-01', { end: '2026-11-24' }),
  at('vuosi 9999', '2026-11-24', { end: '9999-12-31' }),
  at('aina', '2020-01-01T12:00:00', { recurrence: { frequency: 'daily' } }),
  at('tuntematon vyöhyke', '2026-11-24T13:00:00', { timeZone: 'Mars/Olympus_Mons' }),
  at('kaksi', '2026-11-24T14:00:00+02:00'),
  at('kaksi', '2026-11-25T14:00:00+02:00'),
  at('ei päivää', '2026-02-30'),
  at('ei aikaa', { toString: 1 }),
  null,
  'tapahtuma',
  { ...(everywhere(everything, SCRIPT) as object), start: '2026-11-24T15:00:00+02:00', end: undefined },
  { ...(everywhere(everything, LONG) as object), id: 'pitkä', start: '2026-11-24T16:00:00+02:00' },
  at('kuva', '2026-11-24T18:00:00+02:00', {
    image: { url: 'http://kuvat.example/kuva.png', alt: { fi: SCRIPT } },
  }),
  at('osoitteet', '2026-11-24T19:00:00+02:00', {
    links: [{ url: 'javascript:hurt=true' }, { url: 'data:text/html,x' }],
    online: true,
    onlineLink: { url: 'javascript:hurt=true' },
    registration: { required: true, link: { url: 'vbscript:x' } },
    emails: ['x@y.example?bcc=all'],
    phones: [{ number: 'javascript:hurt=true' }],
  }),
  at('hyvä 2', '2026-11-24T20:00:00+02:00'),
];

const isHarmless = watchHarm(
  'script, b:not(.week-day b), i, iframe, object, embed, style',
  /^(https:\/\/|mailto:|tel:|#)/,
);

describe('a hostile list of events', () => {
  beforeEach(freshPage);

  const shown = (): ReturnType<typeof mount> =>
    mount({ client: source(hostile).client, date: '2026-11-24', withImages: true });

  it('is left out and counted where it cannot be read', async () => {
    const { client } = source(hostile);
    const { problems } = await client.events!.list({ from: '2026-11-24', to: '2026-11-24' });
    expect(problems.map(({ id, message }) => `${id}: ${message}`)).to.have.members([
      'loppuu ennen alkua: before the start; shown without an end',
      'vuosi nolla: not a time, or a year that cannot be',
      'vuosi 9999: not a time, or a year that cannot be; shown without an end',
      'tuntematon vyöhyke: unknown time zone "Mars/Olympus_Mons": read as Finnish time',
      'kaksi: the same id twice',
      'ei päivää: not a time, or a year that cannot be',
      'ei aikaa: start: expected string',
      'undefined: record: expected object',
      'undefined: record: expected object',
    ]);
  });

  it('is shown sensibly in every view', async () => {
    const calendar = await shown();
    for (const view of ['week', 'month', 'list']) {
      await chooseView(calendar, view);
      isHarmless(calendar);
      expect(sticksOut(calendar, Infinity), view).to.deep.equal([]);
    }
    const first = all(calendar, '.day-group')[0]!;
    expect(
      [...first.querySelectorAll('[part~=item-title]')].map((title) => textOf(title).slice(0, 20)),
    ).to.deep.equal([
      'vuosi 9999',
      'hyvä',
      'loppuu ennen alkua',
      'ei loppua',
      'aina',
      'tuntematon vyöhyke',
      'kaksi',
      SCRIPT.slice(0, 20),
      LONG.slice(0, 20),
      'kuva',
      'osoitteet',
      'hyvä 2',
    ]);
  });

  it('is accessible as a list, and shown sensibly in full', async () => {
    const calendar = await shown();
    await expectAccessible(calendar);
    for (const id of ['ilta', 'pitkä', 'kuva', 'osoitteet']) {
      one(calendar, `[data-id="${CSS.escape(id)}"]`)!.click();
      await until(() => one(calendar, '[part~=detail]'), id);
      await settled(calendar);
      isHarmless(calendar);
      one(calendar, '.back')!.click();
      await until(() => one(calendar, '.results'), 'back');
    }
  });
});
