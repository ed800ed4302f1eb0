import { expect } from '@open-wc/testing';
import type { EventCalendar } from '../../../src/components/event-calendar/event-calendar.js';
import type { CalendarEvent } from '../../../src/model/event.js';
import { LANGUAGES, widgetStates } from '../../suites/widget-states.js';
import { expectAccessible } from '../../suites/accessible.js';
import { everything } from '../../fixtures/calendar/events.js';
import {
  all,
  attach,
  broken,
  calendarTemplate,
  chooseView,
  click,
  counted,
  event,
  freshPage,
  heard,
  held,
  isGone,
  keepsFocus,
  mount,
  one,
  pageWidth,
  part,
  period,
  settled,
  source,
  textOf,
  titles,
  until,
  withoutWarnings,
} from './calendar-tools.js';

const inView = (view: 'list' | 'month' | 'week', date: string) => ({
  template: () => calendarTemplate({ client: source().client, view, date, heading: 'Tapahtumat' }),
  act: settled,
});

describe('the event calendar in every state', () => {
  beforeEach(freshPage);
  withoutWarnings();

  widgetStates<EventCalendar>('kumppani-event-calendar', {
    'not configured': {
      template: () => calendarTemplate({}),
      reached: (calendar) => one(calendar, 'slot:not([name])') !== null && !one(calendar, '.base'),
    },
    pending: {
      template: () => calendarTemplate({ client: held(source()).client }),
      reached: (calendar) => one(calendar, '[aria-busy=true]') !== null,
    },
    'pending for more than a second': {
      template: () => calendarTemplate({ client: held(source()).client }),
      reached: (calendar) => one(calendar, '[aria-busy=true] p') !== null,
    },
    error: {
      template: () => calendarTemplate({ client: broken(source()).client }),
      reached: (calendar) => one(calendar, '[part~=notice] slot') !== null,
    },
    empty: {
      template: () => calendarTemplate({ client: source([]).client }),
      reached: (calendar) => one(calendar, '[part~=notice] slot[name=empty]') !== null,
    },
    complete: {
      ...inView('list', '2026-11-22'),
      reached: (calendar) => all(calendar, '[part~=item]').length > 10,
    },
    'complete, a month': {
      ...inView('month', '2026-11-24'),
      reached: (calendar) => all(calendar, '[data-cell]').length === 42,
    },
    'complete, a month without events': {
      ...inView('month', '2028-02-29'),
      reached: (calendar) => one(calendar, '.no-events') !== null,
    },
    'complete, a week': {
      ...inView('week', '2026-11-24'),
      reached: (calendar) => all(calendar, '.week > li').length === 7,
    },
    'showing its filters, some in use': {
      template: () => calendarTemplate({ client: source().client, municipality: '990 853' }),
      act: async (calendar) => {
        await settled(calendar);
        await click(one(calendar, '[aria-controls=filters]'));
        for (const summary of all(calendar, 'details:not([open]) > summary')) await click(summary);
      },
      reached: (calendar) =>
        all(calendar, 'details[open]').length >= 6 && all(calendar, '[part~=chip]').length === 2,
    },
    detail: {
      template: () =>
        calendarTemplate({
          client: source([everything]).client,
          subscriptionUrl: 'webcal://a.example/b.ics',
        }),
      act: async (calendar) => {
        await settled(calendar);
        await click(one(calendar, '[part~=item-title] [data-id=ilta]'));
      },
      reached: (calendar) => one(calendar, '[part~=detail] .channel') !== null,
    },
    'told to open an event that is gone': {
      template: () => calendarTemplate({ client: source().client, urlState: 's' }),
      act: () => {
        location.hash = '#s-id=gone';
      },
      reached: (calendar) => /löydy|finns inte längre|no longer/.test(textOf(one(calendar, '#detail-title'))),
    },
  });

  it('is accessible when it is wide, light and dark, in each view', async () => {
    const { style } = document.documentElement;
    const before = style.cssText;
    try {
      for (const ground of ['light', 'dark']) {
        style.cssText = `color-scheme: ${ground}; background: Canvas; color: CanvasText`;
        const calendar = await mount({ date: '2026-11-24', language: 'sv' });
        await expectAccessible(calendar);
        for (const view of ['month', 'week']) {
          await chooseView(calendar, view);
          await click(one(calendar, '.toggle'));
          await expectAccessible(calendar);
          await click(one(calendar, '.toggle'));
        }
      }
    } finally {
      style.cssText = before;
    }
  });

  it('has nothing under 24 pixels, and at most 15 stops of the Tab key in a full month', async () => {
    const calendar = await mount({
      view: 'month',
      date: '2026-11-24',
      subscriptionUrl: 'webcal://kunta.example/tapahtumat.ics',
    });
    const stops = all(calendar, 'a[href], button, input, select, summary, [tabindex]').filter(
      (element) => element.tabIndex >= 0 && element.getBoundingClientRect().width > 0,
    );
    expect(stops.length).to.be.at.most(15);
    for (const view of ['month', 'week', 'list']) {
      await chooseView(calendar, view);
      const small = all(calendar, 'a[href], button, input, select, summary').filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      });
      expect(
        small.map((element) => `${element.localName} ${textOf(element)}`),
        view,
      ).to.deep.equal([]);
    }
  });
});

describe('the event calendar, telling what is', () => {
  beforeEach(freshPage);

  for (const language of LANGUAGES)
    it(`says period, count and events in words (${language})`, async () => {
      const calendar = await mount({ language, date: '2026-11-24', view: 'month' });
      const said = { fi: 'Marraskuu 2026', sv: 'November 2026', en: 'November 2026' }[language];
      expect(period(calendar)).to.equal(said);
      const count = {
        fi: '15 tapahtumaa, 26.10.–6.12.2026',
        sv: '15 evenemang, 26.10–6.12.2026',
        en: '15 events, 26 Oct–6 Dec 2026',
      }[language];
      expect(counted(calendar)).to.equal(count);
      expect(one(calendar, '[data-cell="2026-11-24"]')!.getAttribute('aria-label')).to.match(
        {
          fi: /tiistai 24\. marraskuuta, 9 tapahtumaa/,
          sv: /tisdag 24 november, 9 evenemang/,
          en: /Tuesday,? 24 November, 9 events/,
        }[language],
      );
    });

  it('keeps what was on the page while the next answer is on its way, and claims nothing about it', async () => {
    const from = source();
    const calendar = await mount({ client: from.client, view: 'month' });
    const open = from.hold();
    await click(part(calendar, 'next'));
    expect(period(calendar)).to.equal('Joulukuu 2026');
    expect(counted(calendar)).to.equal('');
    expect(one(calendar, '.results')!.getAttribute('aria-busy')).to.equal('true');
    isGone(one(calendar, '.no-events'));
    open();
    await settled(calendar);
    expect(counted(calendar)).to.equal('7 tapahtumaa, 30.11.2026–3.1.2027');
    await heard('Joulukuu 2026: 7 tapahtumaa, 30.11.2026–3.1.2027');
  });

  it('lets the reader go on from a failure: retry, or another period', async () => {
    const from = source();
    const calendar = await mount({ client: from.client });
    from.fail('timeout');
    const told = event<CustomEvent<{ kind: string }>>(calendar, 'kumppani-error');
    await click(part(calendar, 'next'));
    expect((await told).detail.kind).to.equal('timeout');
    await until(() => one(calendar, '[part~=notice] button'), 'a way on');
    expect(part(calendar, 'previous')).to.exist;
    from.fail();
    await click(one(calendar, '[part~=notice] button'));
    keepsFocus(calendar);
    await settled(calendar);
    isGone(one(calendar, '[part~=notice]'));
    expect(titles(calendar)).to.include('Raitis uusivuosi');
  });

  it('keeps the focus when the first question fails and is asked again', async () => {
    const from = source();
    from.fail('network');
    const calendar = await attach({ client: from.client });
    await until(() => one(calendar, '[part~=notice] button'), 'the notice');
    from.fail();
    await click(one(calendar, '[part~=notice] button'));
    keepsFocus(calendar);
    await settled(calendar);
    keepsFocus(calendar);
  });

  it('shows what is cancelled, what goes on for days, and what has no time yet', async () => {
    const calendar = await mount({ date: '2026-11-29' });
    const items = all(calendar, '[part~=item]').map(textOf);
    expect(items.some((text) => /Peruttu.*Naapurikahvit, Peruttu/.test(text))).to.equal(true);
    expect(items.some((text) => /koko päivä, jatkuu 6\.12\. asti.*talvileiri/.test(text))).to.equal(true);
    expect(textOf(one(calendar, 'section:last-of-type'))).to.match(/uusi aika.*Jäätien kävely/);
  });

  it('draws forty rows at first and the rest when asked, with the focus on the first new one', async () => {
    const many = Array.from({ length: 100 }, (_, number) => ({
      id: `t${number}`,
      name: { fi: `Tapahtuma ${number}` },
      start: `2026-11-23T10:${String(number % 60).padStart(2, '0')}:00+02:00`,
    }));
    const calendar = await mount({ client: source(many).client });
    expect(titles(calendar)).to.have.length(40);
    expect(textOf(one(calendar, '.more .muted'))).to.equal('Näkyvissä 40/100');
    const order = titles(calendar);
    await click(one(calendar, '.more button'));
    await until(() => titles(calendar).length === 80, 'more rows');
    expect(titles(calendar).slice(0, 40)).to.deep.equal(order);
    expect(textOf(calendar.shadowRoot!.activeElement)).to.equal(titles(calendar)[40]);
  });

  it('shows the events that the page gives it as objects, and others when it gives others', async () => {
    const given = (name: string): CalendarEvent => ({
      id: name,
      name: { fi: name },
      start: '2026-11-23T10:00',
    });
    const calendar = await attach();
    calendar.eventList = [given('Torikahvit'), { ...given('Retki'), start: '2026-11-31' }];
    await settled(calendar);
    expect(titles(calendar)).to.deep.equal(['Torikahvit']);
    await click(one(calendar, '[part~=item-title] button'));
    await until(() => one(calendar, '[part~=detail]'), 'the event');
    await click(one(calendar, '.back'));
    calendar.eventList = [given('Talkoot')];
    await until(() => titles(calendar)[0] === 'Talkoot', 'the other events');
    keepsFocus(calendar);
  });

  it('shows dots and the chosen day’s list where there is no room for titles', async () => {
    await pageWidth(400);
    const calendar = await mount({ view: 'month', date: '2026-11-24' });
    expect(one(calendar, '.cell-events')!.getBoundingClientRect().height).to.equal(0);
    expect(one(calendar, '.dots:not(:empty)')!.getBoundingClientRect().height).to.be.above(0);
    expect(titles(calendar)).to.have.length(4);
    await click(one(calendar, '.rest button'));
    await settled(calendar);
    // Nine on the day, and the one that has no day yet.
    expect(titles(calendar)).to.have.length(10);
    expect(period(calendar)).to.match(/^Tiistai 24\. marraskuuta 2026|^Tiistaina 24\. marraskuuta 2026/);
    keepsFocus(calendar);
  });
});
