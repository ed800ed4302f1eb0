/** In the page: a calendar, and what a reader does with it, one action at a time. */
import '../../src/define/event-calendar.js';
import type { EventCalendar } from '../../src/components/event-calendar/event-calendar.js';
import type { CalendarEvent } from '../../src/model/index.js';

type Doing = (...told: string[]) => void;

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const calendar = document.createElement('kumppani-event-calendar') as EventCalendar;
const root = (): ShadowRoot => calendar.renderRoot as ShadowRoot;
const one = <Kind extends HTMLElement>(selector: string): Kind => {
  const element = root().querySelector<Kind>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const files: Blob[] = [];
URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
document.addEventListener('click', (event) => {
  if ((event.composedPath()[0] as Element).matches('a[download]')) event.preventDefault();
});

const chosenDay = (): string => one('[data-cell][tabindex="0"]').dataset['cell']!;
let dayBefore = '';
function press(key?: string): void {
  dayBefore = chosenDay();
  one(`[data-cell="${dayBefore}"]`).dispatchEvent(
    new KeyboardEvent('keydown', { key: key!, bubbles: true, cancelable: true }),
  );
}

/** What is done, with what it is waited for by. */
const actions: Record<string, { act: Doing; done?: () => unknown }> = {
  click: { act: (selector) => one(selector!).click() },
  filter: {
    // The first value of a facet.
    act: (title) => {
      const facets = [...root().querySelectorAll('.filters details')];
      const facet = facets.find((one) => one.querySelector('summary')!.textContent.includes(title!));
      if (!facet)
        throw new Error(`There is no ${title} among ${facets.map(({ textContent }) => textContent)}.`);
      facet.querySelector('input')!.click();
    },
  },
  choose: {
    act: (selector, value) => {
      const field = one<HTMLSelectElement>(selector!);
      field.value = value!;
      field.dispatchEvent(new Event('change'));
    },
  },
  type: {
    act: (text) => {
      const field = one<HTMLInputElement>('#text');
      field.value = text!;
      field.dispatchEvent(new Event('input'));
    },
  },
  press: { act: press },
  // Within the month: nobody is asked.
  step: { act: press, done: () => chosenDay() !== dayBefore },
  open: {
    act: () => one('[part~=item-title] [data-id]').click(),
    done: () => root().querySelector('[part~=detail]'),
  },
  back: { act: () => one('.back').click(), done: () => root().querySelector('.toolbar') },
  more: {
    act: () => one('.more button').click(),
    done: () => root().querySelectorAll('[part~=item]').length > 40,
  },
  file: { act: (selector) => one(selector!).click(), done: () => files.length },
};

export interface ActionTimes {
  /** To the frame that shows the answer. */
  paintedMs: number;
  /** Tasks of the page's thread of more than 50 ms, to the moment all of it had come to rest. */
  longTasks: number[];
  shown: number;
}

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
}).observe({ type: 'longtask' });

async function timed(act: () => void, done: (() => unknown) | undefined): Promise<ActionTimes> {
  let answered = false;
  const hear = (): void => void (answered = true);
  calendar.addEventListener('kumppani-event-results', hear);
  files.length = longTasks.length = 0;
  const start = performance.now();
  act();
  while (!(done ? done() : answered)) {
    if (performance.now() - start > 20_000) throw new Error('There was no answer in 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve));
  }
  await calendar.updateComplete;
  await frame();
  const paintedMs = performance.now() - start;
  calendar.removeEventListener('kumppani-event-results', hear);
  // What follows an answer, filters and names, comes when the browser is idle.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return { paintedMs, longTasks: [...longTasks], shown: root().querySelectorAll('[data-id]').length };
}

Object.assign(globalThis, {
  openCalendar: (events: CalendarEvent[], date: string) => {
    calendar.date = date;
    return timed(() => {
      calendar.eventList = events;
      document.body.append(calendar);
    }, undefined);
  },
  useCalendar: (name: string, ...told: string[]) => {
    const { act, done } = actions[name]!;
    return timed(() => act(...told), done);
  },
});
