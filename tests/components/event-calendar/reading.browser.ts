import { expect } from '@open-wc/testing';
import {
  all,
  attach,
  cell,
  chooseView,
  click,
  counted,
  days,
  event,
  focused,
  freshPage,
  hasFocus,
  heard,
  isGone,
  keepsFocus,
  mount,
  one,
  part,
  period,
  press,
  settled,
  source,
  textOf,
  titles,
  type,
  until,
} from './calendar-tools.js';
import { expectAccessible } from '../../suites/accessible.js';
import { addDays } from '../../../src/time/days.js';
import { dayOf } from '../../../src/time/zone.js';
import { createClient } from '../../../src/client/index.js';
import type { EventsPort } from '../../../src/model/ports.js';

const cellWithFocus = (): string | undefined => (focused() as HTMLElement).dataset['cell'];

/** Files that the widget saves from now on, kept here in place of the reader's disk. */
function catchFiles(): { files: Blob[]; names: string[]; stop: () => void } {
  const files: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click: realClick } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return 'blob:nothing';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) names.push(this.download);
    else realClick.call(this);
  };
  const stop = (): void => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = realClick;
  };
  return { files, names, stop };
}

describe('the month by keyboard', () => {
  beforeEach(freshPage);

  it('is one stop of the Tab key, and moves by the arrow keys, Home, End and the Page keys', async () => {
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    cell(calendar, '2026-11-24').focus();
    const walk: [string, string][] = [
      ['ArrowRight', '2026-11-25'],
      ['ArrowDown', '2026-12-02'],
      ['ArrowLeft', '2026-12-01'],
      ['ArrowUp', '2026-11-24'],
      ['Home', '2026-11-23'],
      ['End', '2026-11-29'],
      ['PageDown', '2026-12-29'],
      ['PageUp', '2026-11-29'],
      ['Shift+PageDown', '2027-11-29'],
      ['Shift+PageUp', '2026-11-29'],
    ];
    for (const [key, day] of walk) {
      await press(key);
      await until(() => cellWithFocus() === day, `${key}: ${day}, and not ${cellWithFocus()}`);
    }
    await settled(calendar);
    expect(period(calendar)).to.equal('Marraskuu 2026');
    expect(all(calendar, '[data-cell][tabindex="0"]')).to.have.length(1);
    await press('Tab');
    expect(cellWithFocus()).to.equal(undefined);
  });

  it('stays with the reader who is ahead of the answers', async () => {
    const from = source();
    const calendar = await mount({ client: from.client, view: 'month', date: '2026-11-24' });
    const open = from.hold();
    cell(calendar, '2026-11-24').focus();
    for (const [key, day] of [
      ['PageDown', '2026-12-24'],
      ['PageUp', '2026-11-24'],
      ['PageDown', '2026-12-24'],
    ] as const) {
      await press(key);
      await until(() => cellWithFocus() === day, `${key}: ${day}`);
    }
    open();
    await settled(calendar);
    expect(cellWithFocus()).to.equal('2026-12-24');
  });

  it('says the month that a key has led to, once', async () => {
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    cell(calendar, '2026-11-24').focus();
    await press('PageDown');
    await heard('Joulukuu 2026: 7 tapahtumaa, 30.11.2026–3.1.2027');
  });

  it('brings the reader from a day to its events, and from an event back to it', async () => {
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    cell(calendar, '2026-11-24').focus();
    await press('ArrowLeft', 'Enter');
    await until(() => (focused() as HTMLElement).dataset['day'] === '2026-11-23', 'the day’s heading');
    await press('Tab');
    expect(textOf(focused())).to.equal('Naapurikahvit');
    await press('Enter');
    await until(() => focused()?.id === 'detail-title', 'the event');
    await press('Shift+Tab', 'Enter');
    const event = '[data-id="kahvit.2026-11-23"]';
    await until(() => focused()?.matches(`${event}:not(.cell-event)`), 'the event under the month');
    await click(one(calendar, `.cell-event${event}`));
    await until(() => focused()?.id === 'detail-title', 'the event');
    await press('Shift+Tab', 'Enter');
    await until(() => focused()?.matches(`.cell-event${event}`), 'the event in its day');
  });

  it('leaves keys alone that belong to the browser', async () => {
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    const day = cell(calendar, '2026-11-24');
    const pressed = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    day.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(false);
  });

  it('keeps date and focus over a change of the view', async () => {
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    cell(calendar, '2026-11-24').focus();
    await press('ArrowRight');
    const radio = one<HTMLInputElement>(calendar, '.views input[value=month]')!;
    radio.focus();
    await press('ArrowRight');
    await settled(calendar);
    expect(period(calendar)).to.equal('Viikko 48, 23.11.–29.11.2026');
    hasFocus(one(calendar, '.views input[value=week]'));
    await press('ArrowRight');
    await settled(calendar);
    hasFocus(one(calendar, '.views input[value=list]'));
    expect(days(calendar)[0]).to.equal('2026-11-30');
    expect(period(calendar)).to.equal('25.11.–22.12.2026');
  });

  it('writes days as each language does: in Swedish no point follows the month', async () => {
    for (const [language, week] of [
      ['sv', 'Vecka 48, 23.11–29.11.2026'],
      ['en', 'Week 48, 23 Nov–29 Nov 2026'],
    ]) {
      const calendar = await mount({ language: language!, view: 'week', date: '2026-11-24' });
      expect(period(calendar)).to.equal(week);
    }
  });

  it('marks holidays and eves, with week numbers and Monday first', async () => {
    const calendar = await mount({ view: 'month', date: '2026-12-06' });
    await until(() => /itsenäisyyspäivä/.test(cell(calendar, '2026-12-06').ariaLabel ?? ''), 'the name');
    expect(cell(calendar, '2026-12-24').ariaLabel).to.match(/jouluaatto/);
    expect(all(calendar, 'tbody th').map(textOf)).to.deep.equal(['49', '50', '51', '52', '53']);
    expect(all(calendar, 'tbody tr:first-child [data-cell]')[0]!.dataset['cell']).to.equal('2026-11-30');
  });
});

describe('filters of events', () => {
  beforeEach(freshPage);

  it('narrow the list, count what is left, and can be taken away with the focus kept', async () => {
    const calendar = await mount({ municipality: '853' });
    expect(all(calendar, '[part~=chip]').map(textOf)).to.deep.equal(['Kunta: Turku']);
    expect(titles(calendar).filter((title) => title.startsWith('Tiistain'))).to.have.length(4);
    await click(one(calendar, '[part~=chip]'));
    await settled(calendar);
    isGone(one(calendar, '[part~=chip]'));
    keepsFocus(calendar);
    await heard(/: \d+ tapahtumaa$/);
  });

  it('promise in a month what is then counted and taken along, the days of its neighbours too', async () => {
    const on = (id: string, start: string, free: boolean): object => ({
      id,
      name: { fi: id },
      start,
      cost: { free },
      provenance: { system: 'static', id },
    });
    const { client } = source([
      on('lokakuu', '2026-10-27T12:00', true),
      on('marraskuu', '2026-11-10T12:00', true),
      on('maksullinen', '2026-11-11T12:00', false),
    ]);
    const calendar = await mount({ client, view: 'month', date: '2026-11-10' });
    expect(counted(calendar)).to.equal('3 tapahtumaa, 26.10.–6.12.2026');
    const free = all(calendar, '#filters .check').find((label) => /^Maksuton/.test(textOf(label)))!;
    expect(textOf(one(calendar, '#filters .check .amount'))).to.equal('2');
    free.click();
    await settled(calendar);
    expect(period(calendar)).to.equal('Marraskuu 2026');
    expect(counted(calendar)).to.equal('2 tapahtumaa, 26.10.–6.12.2026');
    expect(all(calendar, '[part~=month] [data-id]').map(textOf)).to.deep.equal(['lokakuu', 'marraskuu']);
    const { files, names, stop } = catchFiles();
    try {
      await click(one(calendar, '.take-along button'));
      await until(() => names.length === 1, 'a file');
    } finally {
      stop();
    }
    expect(names).to.deep.equal(['tapahtumat-26-10-6-12-2026.ics']);
    const days = (await files[0]!.text()).match(/DTSTART[^:]*:2026\d{4}/g)!.map((line) => line.slice(-8));
    expect(days).to.deep.equal(['20261027', '20261110']);
  });

  it('name a municipality that no list knows by its post office', async () => {
    const calendar = await mount({ language: 'sv' });
    const names = all(calendar, '#filters details:first-of-type .check').map(textOf);
    expect(names.some((name) => name.startsWith('Vassund'))).to.equal(true);
  });

  it('find while somebody types, another form of a word too', async () => {
    const calendar = await mount();
    await click(one(calendar, '#text'));
    await type('vertaisryhmät');
    await until(() => titles(calendar)[0] === 'Vertaisryhmän avoin ilta', 'the event');
    expect(counted(calendar)).to.equal('1 tapahtuma');
    hasFocus(one(calendar, '#text'));
  });

  it('show a way on when nothing is left', async () => {
    const calendar = await mount();
    await click(one(calendar, '#text'));
    await type('qqqq');
    await until(() => one(calendar, '[part~=notice]'), 'a notice');
    const [, without] = all(calendar, '[part~=notice] button');
    await click(without!);
    await settled(calendar);
    expect(titles(calendar).length).to.be.above(10);
  });

  it('choose a span: the weekend of the day that is looked at', async () => {
    const calendar = await mount({ date: '2026-12-02' });
    const select = one<HTMLSelectElement>(calendar, '#span')!;
    select.value = 'weekend';
    select.dispatchEvent(new Event('change'));
    await settled(calendar);
    expect(period(calendar)).to.equal('5.12.–6.12.2026');
    expect(titles(calendar)).to.deep.equal(['Perheiden talvileiri', 'Jäätien kävely']);
  });
});

describe('an event', () => {
  beforeEach(freshPage);

  it('is told in full, in the reader’s language where there is one', async () => {
    const calendar = await mount({ date: '2026-11-24' });
    await click(one(calendar, '[data-id=ilta]'));
    await until(() => one(calendar, '[part~=detail]'), 'the detail');
    const text = textOf(part(calendar, 'detail'));
    for (const piece of [
      /[Tt]iistai(na)? 24\. marraskuuta 2026 klo 17\.00–19\.00/,
      'Järjestötalo Köysistö',
      'Satamakatu 12',
      'Ilmoittaudu viimeistään 20.11.2026',
      '3 paikkaa jäljellä',
      '16–29-vuotiaille',
      'Suomi, ruotsi, suomalainen viittomakieli',
      'Vertaistoiminta',
      'Nuoret',
      'Lähellä, CC-BY-4.0',
    ])
      expect(text).to.match(piece instanceof RegExp ? piece : new RegExp(piece));
    expect(text.replaceAll('\u00a0', ' ')).to.include('5,00 €');
    const online = all<HTMLAnchorElement>(calendar, '.add-online a').map(({ host }) => host);
    expect(online).to.deep.equal(['calendar.google.com', 'outlook.live.com']);
    isGone(one(calendar, 'img'));
  });

  it('has its picture only where the page allows it', async () => {
    const calendar = await mount({ date: '2026-11-24', withImages: true });
    await click(one(calendar, '[data-id=ilta]'));
    await until(() => one(calendar, 'img'), 'the picture');
    const image = one<HTMLImageElement>(calendar, 'img')!;
    expect(image.alt).to.equal('Tyhjä kuva');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('tells the next times of its series, each a way to that one, and Back leads to the calendar', async () => {
    const today = dayOf(Date.now());
    const start = addDays(today, 1)!;
    const day = (week: number): string => addDays(start, week * 7)!;
    const weekly = {
      id: 'kerho',
      name: { fi: 'Viikon kerho' },
      start: `${start}T13:00`,
      end: `${start}T15:00`,
      recurrence: { frequency: 'weekly', count: 9 },
      changes: [{ day: day(2), status: 'cancelled' }],
    };
    const calendar = await mount({ client: source([weekly]).client, date: today, urlState: 'k' });
    await click(one(calendar, `[data-id="kerho.${start}"]`));
    await until(() => all(calendar, '.times li').length === 6, 'the next times');
    const shown = all(calendar, '.times li').map(textOf);
    const [year, month, date] = day(1).split('-').map(Number);
    // The year is told when it is another.
    const ofYear = today.startsWith(`${year}-`) ? '' : year;
    expect(shown[0]).to.match(
      new RegExp(`^[KLMPST][a-z]+ ${date}\\.${month}\\.${ofYear} klo 13\\.00–15\\.00$`),
    );
    expect(shown[1]).to.match(/Peruttu$/);
    expect(shown[5]).to.match(/^ja 3 muuta kertaa, viimeinen /);
    await expectAccessible(calendar);
    await click(one(calendar, `.times [data-id="kerho.${day(1)}"]`));
    await until(
      () =>
        one(calendar, `.times [data-id="kerho.${start}"]`) &&
        !one(calendar, `.times [data-id="kerho.${day(1)}"]`),
      'the others of that one',
    );
    expect(location.hash).to.include(`k-id=kerho.${day(1)}`);
    hasFocus(one(calendar, '#detail-title'));
    await click(one(calendar, '.back'));
    await until(() => !one(calendar, '[part~=detail]'), 'the calendar');
    expect(titles(calendar)).to.include('Viikon kerho');
  });

  it('is the page’s to show when the page wants to', async () => {
    const calendar = await mount({ date: '2026-11-24' });
    calendar.addEventListener('kumppani-event-select', (chosen) => chosen.preventDefault());
    const chosen = event<CustomEvent<{ event: { id: string } }>>(calendar, 'kumppani-event-select');
    await click(one(calendar, '[data-id=ilta]'));
    expect((await chosen).detail.event.id).to.equal('ilta');
    isGone(one(calendar, '[part~=detail]'));
  });

  it('and the whole view can be taken along as a calendar file', async () => {
    const calendar = await mount({ date: '2026-11-24' });
    const { files, names, stop } = catchFiles();
    try {
      await click(one(calendar, '.take-along button'));
      await until(() => files.length === 1, 'a file');
      const text = await files[0]!.text();
      expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
      expect(text.match(/BEGIN:VEVENT/g)!.length).to.be.above(10);
      expect(text).to.include('STATUS:CANCELLED');
      await click(one(calendar, '[part~=item-title] :is(a, button)'));
      await until(() => one(calendar, '[part~=detail] .button'), 'the event');
      await click(
        all(calendar, '[part~=detail] .button').find((button) => /kalenteriin/.test(textOf(button)))!,
      );
      await until(() => names.length === 2, 'the file of one event');
      expect(names[0]).to.equal('tapahtumat-24-11-21-12-2026.ics');
      expect(names[1]).to.match(/^[a-z][a-z0-9-]*-2026-11-2\d\.ics$/);
    } finally {
      stop();
    }
  });

  it('can be subscribed to, by a safe address only', async () => {
    const calendar = await mount({ subscriptionUrl: 'https://kunta.example/tapahtumat.ics' });
    const feed = (): string | undefined => one<HTMLAnchorElement>(calendar, '.take-along a')?.href;
    await click(one(calendar, '.take-along summary'));
    await until(feed, 'the way to subscribe');
    expect(feed()).to.equal('webcal://kunta.example/tapahtumat.ics');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      const told = heard('Osoite on kopioitu.');
      await click(one(calendar, '.feed button'));
      await told;
      expect(copied).to.deep.equal(['https://kunta.example/tapahtumat.ics']);
      expect(textOf(one(calendar, '.feed'))).to.include('Osoite on kopioitu.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    calendar.subscriptionUrl = 'javascript:alert(1)';
    await calendar.updateComplete;
    expect(feed()).to.equal(undefined);
  });

  it('gives the address of what is shown, filters and all, when its source has one', async () => {
    const { client } = source();
    const events: EventsPort = {
      list: (query, options) => client.events!.list(query, options),
      get: (id, options) => client.events!.get(id, options),
      subscriptionUrl: async ({ free = false }) => `https://portaali.example/events.ics?free=${free}`,
    };
    const calendar = await mount({ client: createClient({ system: 'fake', events }) });
    const address = (): string | undefined => one<HTMLInputElement>(calendar, '.take-along input')?.value;
    await until(() => one(calendar, '.take-along summary'), 'the way to subscribe');
    await click(one(calendar, '.take-along summary'));
    await until(() => address() === 'https://portaali.example/events.ics?free=false', 'the address');
    expect(one<HTMLAnchorElement>(calendar, '.take-along a')!.href).to.match(/^webcal:/);
    [...calendar.renderRoot.querySelectorAll<HTMLInputElement>('.filters .check input')][0]!.click();
    await until(() => address()!.endsWith('free=true'), 'the address of the filtered view');
  });

  it('tells search engines of the events that are shown, as long as it is on the page', async () => {
    const described = (): string | undefined =>
      document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? undefined;
    const calendar = await mount({ date: '2026-11-24', structuredData: true });
    await until(described, 'structured data');
    const data = JSON.parse(described()!) as { '@type': string; name: string }[];
    expect(data.length).to.be.above(10);
    expect(data[0]!['@type']).to.equal('Event');
    calendar.remove();
    expect(described()).to.equal(undefined);
  });
});

describe('the calendar in the page’s address', () => {
  beforeEach(freshPage);

  it('opens as a link says, shares an event, and Back leads back', async () => {
    location.hash = '#k-view=week&k-day=2026-11-24&k-free=1';
    const calendar = await mount({ urlState: 'k' });
    expect(period(calendar)).to.equal('Viikko 48, 23.11.–29.11.2026');
    expect(all(calendar, '[part~=chip]').map(textOf)).to.deep.equal(['Maksuton']);
    await click(one(calendar, '[data-id="kahvit.2026-11-23"]'));
    await until(() => one(calendar, '[part~=detail]'), 'the detail');
    expect(location.hash).to.include('k-free=1').and.to.include('k-id=kahvit.2026-11-23');
    const given: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => void given.push(data),
    });
    const named = (name: string) => () =>
      all<HTMLButtonElement>(calendar, 'button').find((one) => textOf(one) === name);
    await until(named('Jaa linkki'), 'the button');
    named('Jaa linkki')()!.click();
    await until(() => given.length, 'what is given on');
    Reflect.deleteProperty(navigator, 'share');
    // The day and the event, and nothing of what the reader has looked for.
    expect(given[0]!.url!.split('#')[1]).to.equal('k-view=list&k-day=2026-11-23&k-id=kahvit.2026-11-23');
    history.back();
    await until(() => one(calendar, '.week'), 'the week');
    await until(() => (focused() as HTMLElement | null)?.dataset['id'] === 'kahvit.2026-11-23', 'the focus');
  });

  it('leaves out what is no view, no day and no span', async () => {
    for (const day of ['2026-02-30', '9999-12-31', '0000-01-01']) {
      location.hash = `#k-view=year&k-day=${day}&k-span=ever`;
      const calendar = await attach({ client: source().client, urlState: 'k', date: '2026-11-22' });
      await settled(calendar);
      hasNoError(calendar);
    }
  });
});

const hasNoError = (calendar: Element): void => {
  isGone(one(calendar, '[part~=notice] slot:not([name])'));
  if (!one(calendar, '.period-title')) throw new Error('The calendar shows nothing.');
};

describe('Finnish time, wherever the reader is', () => {
  beforeEach(freshPage);

  const overnight = [
    // Both clock changes and New Year; the hours as the clock on a Finnish wall shows them.
    {
      id: 'kevat',
      name: { fi: 'Kevätyö' },
      start: '2027-03-28T01:30:00+02:00',
      end: '2027-03-28T05:00:00+03:00',
    },
    {
      id: 'syksy',
      name: { fi: 'Syysyö' },
      start: '2027-10-31T02:30:00+03:00',
      end: '2027-10-31T03:30:00+02:00',
    },
    {
      id: 'vuosi',
      name: { fi: 'Vuosi vaihtuu' },
      start: '2026-12-31T22:00:00Z',
      end: '2026-12-31T23:30:00Z',
    },
    {
      id: 'sarja',
      name: { fi: 'Sarja' },
      start: '2027-03-21T17:00',
      end: '2027-03-21T18:00',
      recurrence: { frequency: 'weekly' },
    },
  ];

  it(`holds over the clock changes and New Year (here: ${Intl.DateTimeFormat().resolvedOptions().timeZone})`, async () => {
    const shown = async (date: string): Promise<string[]> => {
      const calendar = await mount({ client: source(overnight).client, date, view: 'week' });
      return all(calendar, '.week > li').flatMap((day) =>
        [...day.querySelectorAll('.week-event')].map(
          (item) => `${textOf(day.querySelector('[data-day]')).slice(0, 14).trim()} ${textOf(item)}`,
        ),
      );
    };
    expect(await shown('2027-03-28')).to.deep.equal([
      'sunnuntai 28. klo 1.30–5.00 Kevätyö',
      'sunnuntai 28. klo 17.00–18.00 Sarja',
    ]);
    expect((await shown('2027-10-31'))[0]).to.equal('sunnuntai 31. klo 2.30–3.30 Syysyö');
    expect(await shown('2027-01-01')).to.deep.equal(['perjantai 1. t klo 0.00–1.30 Vuosi vaihtuu']);
    expect((await shown('2026-12-31')).length).to.equal(1);
  });

  it('says which day is today in words, and comes back to it', async () => {
    const calendar = await mount({ view: 'month', date: '2020-02-29' });
    await click(part(calendar, 'today'));
    await settled(calendar);
    const finnish = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format();
    expect(one(calendar, '[aria-current=date]')!.dataset['cell']).to.equal(finnish);
    expect(one(calendar, '[aria-current=date]')!.ariaLabel).to.match(/, tänään/);
    await chooseView(calendar, 'week');
    expect(one(calendar, '.week .today')).to.exist;
  });
});
