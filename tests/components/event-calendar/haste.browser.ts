import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createClient } from '../../../src/client/index.js';
import type { CalendarEvent } from '../../../src/model/event.js';
import type { EventsPort } from '../../../src/model/ports.js';
import { manyEvents } from '../../fixtures/calendar/events.js';
import {
  all,
  attach,
  event,
  freshPage,
  mount,
  one,
  period,
  settled,
  source,
  textOf,
  titles,
  until,
} from './calendar-tools.js';

// Hands that are faster than the answers: whatever is done while an answer is on its way, the calendar ends where
// these hands have led it.

const box = (calendar: Element, name: string): HTMLInputElement | undefined =>
  all(calendar, '.filters .check')
    .find((label) => textOf(label).startsWith(name))
    ?.querySelector('input') ?? undefined;
const chips = (calendar: Element): string[] => all(calendar, '[part~=chip]').map(textOf).sort();
const checked = (calendar: Element): string[] =>
  all<HTMLInputElement>(calendar, '.filters .check input')
    .filter((input) => input.checked)
    .map((input) => textOf(input.closest('label')));
const choose = (calendar: Element, view: string): void =>
  one<HTMLInputElement>(calendar, `.views input[value=${view}]`)!.click();

/** All that a reader sees of it. */
const seen = (calendar: Element): unknown => ({
  period: period(calendar),
  text: textOf(one(calendar, '.results')),
  boxes: checked(calendar),
  view: one<HTMLInputElement>(calendar, '.views input:checked')?.value,
  found: one<HTMLInputElement>(calendar, '#text')?.value,
  chosen: one(calendar, '[data-cell][tabindex="0"]')?.dataset['cell'],
});

describe('a reader who is faster than the answers', () => {
  beforeEach(freshPage);

  it('has every filter that was chosen, and none that was taken back', async () => {
    const from = source();
    const calendar = await mount({ client: from.client });
    const open = from.hold();
    for (const name of ['Maksuton', 'Vertaistoiminta', 'Voi osallistua', 'Voi osallistua']) {
      box(calendar, name)!.click();
      await calendar.updateComplete;
    }
    open();
    await settled(calendar);
    expect(chips(calendar)).to.deep.equal(['Maksuton', 'Toiminnan muoto: Vertaistoiminta']);
    expect(checked(calendar).length).to.equal(2);
  });

  it('ends where a calendar would be that was asked for nothing else', async () => {
    const acts = {
      free: (calendar: Element) => box(calendar, 'Maksuton')?.click(),
      town: (calendar: Element) => box(calendar, 'Turku')?.click(),
      term: (calendar: Element) => box(calendar, 'Vertaistoiminta')?.click(),
      chip: (calendar: Element) => one(calendar, '[part~=chip]')?.click(),
      next: (calendar: Element) => one(calendar, '[part~=next]')?.click(),
      previous: (calendar: Element) => one(calendar, '[part~=previous]')?.click(),
      month: (calendar: Element) => one(calendar, '.views') && choose(calendar, 'month'),
      week: (calendar: Element) => one(calendar, '.views') && choose(calendar, 'week'),
      list: (calendar: Element) => one(calendar, '.views') && choose(calendar, 'list'),
      type: (calendar: Element) => {
        const field = one<HTMLInputElement>(calendar, '#text');
        if (!field) return;
        field.value = field.value ? '' : 'kerho';
        field.dispatchEvent(new Event('input'));
      },
      key: (calendar: Element) =>
        one(calendar, '[data-cell][tabindex="0"]')?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
        ),
      open: (calendar: Element) => one(calendar, '.results [data-id]')?.click(),
      back: (calendar: Element) => one(calendar, '.back')?.click(),
      again: (calendar: Element) => one(calendar, '[part~=notice] button')?.click(),
    };
    const others = [
      'hold',
      'let go',
      'fail',
      'mend',
      'leave',
      'away',
      'home',
      'other',
      'sv',
      'fi',
      'wait',
    ] as const;
    type Step = keyof typeof acts | (typeof others)[number];
    const steps: Step[] = [...(Object.keys(acts) as Step[]), ...others];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 2, maxLength: 12 }), async (walk) => {
        await freshPage();
        const sources = [source(), source(manyEvents.filter((_event, index) => index % 3))];
        let at = 0;
        const calendar = await mount({ client: sources[at]!.client });
        const page = calendar.parentElement!;
        const held: (() => void)[] = [];
        const doing: Record<(typeof others)[number], () => unknown> = {
          hold: () => held.push(...sources.map((one) => one.hold())),
          'let go': () => held.splice(0).forEach((open) => open()),
          fail: () => sources.forEach((one) => one.fail('timeout')),
          mend: () => sources.forEach((one) => one.fail()),
          leave: async () => {
            calendar.remove();
            await Promise.resolve();
            page.append(calendar);
          },
          away: () => calendar.remove(),
          home: () => calendar.isConnected || page.append(calendar),
          other: () => (calendar.client = sources[(at = 1 - at)]!.client),
          sv: () => (page.lang = 'sv'),
          fi: () => (page.lang = 'fi'),
          wait: () => new Promise((resolve) => setTimeout(resolve, 5)),
        };
        for (const step of walk) {
          // Nobody has their hands in what is not on the page.
          if (step in acts && !calendar.isConnected) continue;
          await (step in acts
            ? acts[step as keyof typeof acts](calendar)
            : doing[step as keyof typeof doing]());
          await calendar.updateComplete;
        }
        for (const step of ['let go', 'mend', 'fi', 'home'] as const) await doing[step]();
        await settled(calendar);
        if (one(calendar, '[part~=notice] slot:not([name])')) {
          acts.again(calendar);
          await settled(calendar);
        }
        const asked = Reflect.get(calendar, 'asked') as { event: string };
        if (asked.event) {
          const told = await sources[at]!.client.events!.get(asked.event);
          // One opened out of the other source's answer is shown as that source told it.
          if (told) expect(textOf(one(calendar, '#detail-title'))).to.match(new RegExp(`^${told.name.fi}`));
          return;
        }
        // The same asked of one that nobody has had in their hands.
        const other = await attach({ client: sources[at]!.client });
        Reflect.set(other, 'asked', asked);
        await settled(other);
        expect(seen(calendar)).to.deep.equal(seen(other));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('is led back once, however often Back is pressed', async () => {
    const calendar = await mount({ client: source().client, urlState: 'k' });
    const { length } = history;
    one(calendar, '.results [data-id]')!.click();
    await until(() => one(calendar, '[part~=detail]'), 'the event');
    expect(history.length).to.equal(length + 1);
    const moved = event(window, 'popstate');
    one(calendar, '.back')!.click();
    await calendar.updateComplete;
    // The history has not moved yet; a second press finds the calendar.
    expect(one(calendar, '.back')).to.equal(null);
    await moved;
    await settled(calendar);
    expect(one(calendar, '.toolbar')).to.exist;
    expect(location.hash).not.to.include('k-id');
  });

  it('sees the calendar when the history leads back from what is gone, before other filters are answered', async () => {
    location.hash = '#k-id=gone';
    const from = source();
    const calendar = await mount({ client: from.client, urlState: 'k' });
    await until(() => /ei enää löydy/.test(textOf(one(calendar, '#detail-title'))), 'that it is gone');
    const open = from.hold();
    location.hash = '#k-free=1';
    await until(() => one(calendar, '.toolbar'), 'the calendar');
    open();
    await settled(calendar);
    expect(chips(calendar)).to.deep.equal(['Maksuton']);
  });

  it('is given the events of the day the page chose while the calendar was not on it', async () => {
    const calendar = await mount({ client: source().client });
    const page = calendar.parentElement!;
    calendar.remove();
    calendar.eventList = [{ id: 'a', name: { fi: 'Talkoot' }, start: '2026-12-01T10:00' }];
    calendar.client = undefined!;
    await calendar.updateComplete;
    page.append(calendar);
    await until(() => titles(calendar)[0] === 'Talkoot', 'the other events');
  });

  it('sees an event as the newest list has it', async () => {
    const told = (name: string): CalendarEvent[] => [
      { id: 'a', name: { fi: name }, start: '2026-11-23T10:00' },
    ];
    const calendar = await attach();
    calendar.eventList = told('Talkoot');
    await settled(calendar);
    one(calendar, '.results [data-id]')!.click();
    await until(() => textOf(one(calendar, '#detail-title')) === 'Talkoot', 'the event');
    calendar.eventList = told('Siivoustalkoot');
    await until(() => textOf(one(calendar, '#detail-title')) === 'Siivoustalkoot', 'the newer one');
    calendar.eventList = [];
    await until(() => /ei enää löydy/.test(textOf(one(calendar, '#detail-title'))), 'that it is gone');
  });

  it('is never given the address of a calendar that is not the one shown', async () => {
    const { client } = source();
    const answers = new Map<boolean, (address: string) => void>();
    const events: EventsPort = {
      list: (query, options) => client.events!.list(query, options),
      get: (id, options) => client.events!.get(id, options),
      subscriptionUrl: ({ free = false }) => new Promise((resolve) => answers.set(free, resolve)),
    };
    const calendar = await mount({ client: createClient({ system: 'fake', events }) });
    await until(() => answers.has(false), 'the question');
    box(calendar, 'Maksuton')!.click();
    await until(() => answers.has(true), 'the next question');
    answers.get(true)!('https://portaali.example/free.ics');
    await until(() => one(calendar, '.take-along summary'), 'the way to subscribe');
    answers.get(false)!('https://portaali.example/all.ics');
    await calendar.updateComplete;
    one(calendar, '.take-along summary')!.click();
    await until(() => one<HTMLInputElement>(calendar, '#feed'), 'the address');
    expect(one<HTMLInputElement>(calendar, '#feed')!.value).to.equal('https://portaali.example/free.ics');
  });
});
