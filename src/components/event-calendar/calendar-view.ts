/**
 * What the calendar draws once there are events. Loaded with the first question, so that the page's first file stays
 * small: the three views, filters, and their styles.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { CalendarViewName, ListSpan } from '../../i18n/event-calendar/messages.js';
import type { EventPage } from '../../model/event-query.js';
import type { CalendarEvent } from '../../model/event.js';
import { pickText, safeLink } from '../../model/localized.js';
import { contentStyles } from '../../styles/content.js';
import { resultStyles } from '../../styles/results.js';
import { addDays, addMonths, dayNumber, isoWeek, spanOf } from '../../time/days.js';
import { eventDays } from '../../time/event-times.js';
import { renderChips } from '../shared/chips.js';
import { check, renderFacet, type Facet } from '../shared/facet.js';
import { heading } from '../shared/heading.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { capitalised } from '../shared/names.js';
import { waiting } from '../shared/states.js';
import { moved, rangeOf, weeksOf } from './calendar-range.js';
import {
  LIST_FILTERS,
  SWITCHES,
  toggled,
  withoutFilters,
  type CalendarState,
  type ListFilter,
} from './calendar-state.js';
import { styles } from './calendar-view.styles.js';
import { eventName, eventRow, narrowOpener } from './event-row.js';
import {
  dayRange,
  eventHours,
  fullDay,
  longDay,
  monthName,
  shortDay,
  shortMonth,
  shortWeekday,
  weekdayName,
  type Drawing,
} from './event-words.js';

export { noLore } from './event-words.js';

/** Styles of all of it, over those the calendar has from the start. */
export const viewStyles = [contentStyles, resultStyles, styles];

/** Events of a day in the month's table, the last of them giving way to "+3" where there are more. */
const SHOWN_IN_CELL = 4;
/** Events of the chosen day under the month, so that the Tab key is not long on its way through it. */
const SHOWN_UNDER_MONTH = 5;
/** Events of a day in the week. */
const SHOWN_IN_WEEK = 12;

/** Values of a filter, those with most events: nobody looks through more, and there are no more municipalities. */
const MOST_VALUES = 310;

/** The first of some events: all of them, or so many that there is room for a button to the rest. */
const firstOf = (events: readonly CalendarEvent[], most: number): readonly CalendarEvent[] =>
  events.length > most ? events.slice(0, most - 1) : events;

/** What is asked next, out of what is asked now. */
type Change = (now: CalendarState) => CalendarState;

/** What is on the page, and what the reader's hands can do with it. */
export interface CalendarView extends Drawing {
  asked: CalendarState;
  page: EventPage;
  level: number;
  /** The lists of codes have come, or will not. */
  named: boolean;
  pending: boolean;
  slow: boolean;
  /** The events on the page are those of other days: the answer for these is on its way. */
  isOther: boolean;
  /** What is said when the last question failed. */
  failed: TemplateResult | undefined;
  filtersOpen: boolean;
  withoutFilters: boolean;
  /** Rows of the list that are drawn. */
  shown: number;
  /** Changes what is asked by then, which may be more than is drawn: hands are faster than answers. */
  set: (change: Change) => void;
  /** `set`, and the focus goes on: the control that had it is gone. */
  remove: (change: Change) => void;
  /** Another day of the month's table, by keyboard or pointer. */
  chooseDay: (day: string, focus: 'cell' | 'list') => void;
  /** All events of one day, as a list. */
  showDay: (day: string) => void;
  toggleFilters: () => void;
  open: (event: CalendarEvent) => void;
  /** Address of an event for a link; `undefined` without `url-state`. */
  link: (event: CalendarEvent) => string | undefined;
  /** Address of a feed; empty without one. */
  subscription: string;
  /** What there is to say of it is shown. */
  feedOpen: boolean;
  openFeed: (isOpen: boolean) => void;
  copyFeed: (address: string) => void;
  /** The address has just been copied. */
  copied: boolean;
  download: () => void;
  /** More rows of the list, the first new one of which is given. */
  more: (next: CalendarEvent | undefined) => void;
}

/** The heading of the period: "marraskuu 2026", "viikko 47, 16.–22.11.2026". */
export function periodName(view: Pick<CalendarView, 'asked' | 'words' | 'languages'>): string {
  const { asked, words } = view;
  const { from, to } = rangeOf(asked);
  const unit = asked.view === 'list' ? asked.span : asked.view;
  if (unit === 'month') return capitalised(monthName(view, asked.day));
  if (unit === 'today') return capitalised(fullDay(view, from));
  const range = dayRange(view, from, to);
  return unit === 'week' ? `${words.week(isoWeek(dayNumber(from)!).week)}, ${range}` : range;
}

/**
 * The days that are counted, filtered and taken along: all that are shown. A month's table begins and ends with days of
 * its neighbours, and a source counts what it is asked for, so the month's name would promise fewer.
 */
export function shownDays(view: Pick<CalendarView, 'asked' | 'words' | 'languages'>): string {
  const { from, to } = rangeOf(view.asked);
  return view.asked.view === 'month' ? dayRange(view, from, to) : periodName(view);
}

type Counted = Pick<CalendarView, 'asked' | 'words' | 'languages' | 'page'>;

/** "14 tapahtumaa", under the name of a month "14 tapahtumaa, 26.10.–6.12.2026". */
const countShown = (view: Counted): string =>
  view.words.found(view.page.total) + (view.asked.view === 'month' ? `, ${shownDays(view)}` : '');

/** What a screen reader hears when the period or the filters change. */
export const summary = (view: Counted): string => `${periodName(view)}: ${countShown(view)}`;

export function renderCalendar(view: CalendarView): TemplateResult {
  const { asked, withoutFilters: isBare } = view;
  const body = { list: renderList, month: renderMonth, week: renderWeek }[asked.view];
  // A month and a week need the whole width; the filters fold away there.
  const layout = isBare ? 'base' : asked.view === 'list' ? 'layout' : 'layout stacked';
  return html`${renderToolbar(view)}
    <div class=${layout}>
      ${isBare ? nothing : renderFilters(view)}
      <div class="results" aria-busy=${view.pending}>
        ${renderFilterChips(view)} ${view.slow ? html`<p class="muted">${view.words.loading}</p>` : nothing}
        ${view.failed ?? [body(view), renderUndated(view), renderTakeAlong(view)]}
      </div>
    </div>`;
}

function renderToolbar(view: CalendarView): TemplateResult {
  const { asked, words, set, today } = view;
  const unit: ListSpan = asked.view === 'list' ? asked.span : asked.view;
  const step = (direction: 1 | -1): TemplateResult =>
    html`<button
      class="button step"
      part=${direction > 0 ? 'next' : 'previous'}
      type="button"
      @click=${() => set((now) => moved(now, direction))}
    >
      <span class=${direction > 0 ? 'forward' : 'backward'}>${chevronIcon}</span
      ><span class="visually-hidden">${(direction > 0 ? words.next : words.previous)(unit)}</span>
    </button>`;
  return html`<div class="toolbar" part="toolbar">
    <div class="steps">
      ${step(-1)}
      <button
        class="button"
        part="today"
        type="button"
        @click=${() => set((now) => ({ ...now, day: today }))}
      >
        ${words.toToday}
      </button>
      ${step(1)}
    </div>
    <div class="period">
      ${heading(view.level, 'period-title', html`<span tabindex="-1">${periodName(view)}</span>`)}
      <p class="muted">${view.isOther ? '\u00a0' : countShown(view)}</p>
    </div>
    <fieldset class="views">
      <legend class="visually-hidden">${words.view}</legend>
      ${Object.entries(words.views).map(
        ([name, text]) =>
          html`<label class="segment"
            ><input
              type="radio"
              name="view"
              value=${name}
              .checked=${name === asked.view}
              @change=${() => set((now) => ({ ...now, view: name as CalendarViewName }))}
            /><span>${text}</span></label
          >`,
      )}
    </fieldset>
    ${
      asked.view === 'list'
        ? html`<div class="span">
            <label for="span">${words.span}</label>
            <select
              class="field"
              id="span"
              @change=${(event: Event) =>
                set((now) => ({ ...now, span: (event.target as HTMLSelectElement).value as ListSpan }))}
            >
              ${Object.entries(words.spans).map(
                ([span, name]) =>
                  html`<option value=${span} ?selected=${span === asked.span}>${name}</option>`,
              )}
            </select>
          </div>`
        : nothing
    }
  </div>`;
}

// Filters

const active = (asked: CalendarState): number =>
  LIST_FILTERS.reduce((sum, filter) => sum + asked[filter].length, 0) +
  SWITCHES.filter((name) => asked[name]).length +
  (asked.text ? 1 : 0);

function renderFilters(view: CalendarView): TemplateResult {
  const { asked, words, page, set } = view;
  const facet = (filter: ListFilter): Facet => ({
    title: words[filter],
    values: page.facets[filter].slice(0, MOST_VALUES),
    chosen: asked[filter],
    open: filter === 'municipalities',
    describe: (value) => view.lore.describe(view, filter, value),
    toggle: (code) => set((now) => toggled(now, filter, code)),
  });
  return html`<div>
    <button
      class="button toggle"
      type="button"
      aria-expanded=${view.filtersOpen}
      aria-controls="filters"
      @click=${view.toggleFilters}
    >
      ${words.filtersWith(active(asked))}${chevronIcon}
    </button>
    <div class=${view.filtersOpen ? 'filters open' : 'filters'} id="filters" part="filters">
      ${heading(view.level + 1, 'filters-title', words.filters)}
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="label" for="text">${words.searchLabel}</label>
        <input
          class="field"
          id="text"
          name="text"
          type="search"
          autocomplete="off"
          maxlength="500"
          .value=${asked.text}
          @input=${(event: Event) => set((now) => ({ ...now, text: (event.target as HTMLInputElement).value }))}
        />
      </form>
      ${
        view.named
          ? html`<div>
                ${check(asked.free, words.free, page.facets.free, () => set((now) => ({ ...now, free: !now.free })))}
                ${check(asked.online, words.online, page.facets.online, () => set((now) => ({ ...now, online: !now.online })))}
              </div>
              ${LIST_FILTERS.map((filter) => renderFacet(facet(filter)))}`
          : nothing
      }
    </div>
  </div>`;
}

function renderFilterChips(view: CalendarView): TemplateResult | typeof nothing {
  const { asked, words, remove, page } = view;
  const lists = LIST_FILTERS.flatMap((filter) =>
    asked[filter].map((code) => {
      const value = page.facets[filter].find((one) => one.code === code) ?? { code };
      const name = `${words[filter]}: ${view.lore.describe(view, filter, value)[0]}`;
      return {
        name,
        remove: () => remove((now) => ({ ...now, [filter]: now[filter].filter((one) => one !== code) })),
      };
    }),
  );
  const switches = SWITCHES.filter((name) => asked[name]).map((name) => ({
    name: words[name],
    remove: () => remove((now) => ({ ...now, [name]: false })),
  }));
  const text = asked.text
    ? [{ name: words.textChip(asked.text), remove: () => remove((now) => ({ ...now, text: '' })) }]
    : [];
  return renderChips([...text, ...lists, ...switches], words, () => remove(withoutFilters));
}

// The views

/** Events by the days of a range; what goes on for several days stands on each of them, or on the first so many. */
function byDay(
  events: readonly CalendarEvent[],
  { from, to }: ReturnType<typeof rangeOf>,
  most?: number,
): Map<string, CalendarEvent[]> {
  const days = new Map<string, CalendarEvent[]>();
  for (const event of events)
    for (const day of eventDays(event, from, to).slice(0, most)) {
      const list = days.get(day);
      if (list) list.push(event);
      else days.set(day, [event]);
    }
  return days;
}

/** Drawn again with every step of the reader: then the days of the same events are the same lists. */
const daysKept = new WeakMap<object, { from: string; days: ReturnType<typeof byDay> }>();

function daysOfMonth({ page: { items }, asked }: CalendarView): ReturnType<typeof byDay> {
  const range = rangeOf(asked);
  let kept = daysKept.get(items);
  if (kept?.from !== range.from)
    daysKept.set(items, (kept = { from: range.from, days: byDay(items, range) }));
  return kept.days;
}

function renderList(view: CalendarView): TemplateResult {
  if (view.isOther) return waiting(view.words, false);
  const { items } = view.page;
  // In the list an event stands once.
  const days = byDay(items.slice(0, view.shown), rangeOf(view.asked), 1);
  if (!days.size) return renderNothing(view);
  return html`<ol class="days">
      ${[...days]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([day, events]) => html`<li class="day-group">${renderDay(view, day, events)}</li>`)}
    </ol>
    ${
      items.length > view.shown
        ? html`<p class="more">
            <button class="button" type="button" @click=${() => view.more(items[view.shown])}>
              ${view.words.more}
            </button>
            <span class="muted">${view.words.shown(view.shown, items.length)}</span>
          </p>`
        : nothing
    }`;
}

const holidayName = ({ languages, lore }: CalendarView, day: string): string =>
  pickText(lore.holidayOn(day)?.name, languages)?.value ?? '';

/** A day with its events: the date as a block at the side, the events beside it. */
function renderDay(view: CalendarView, day: string, events: readonly CalendarEvent[]): TemplateResult {
  const holiday = holidayName(view, day);
  return html`<div class=${day === view.today ? 'date today' : 'date'} aria-hidden="true">
      <span class="weekday">${shortWeekday(view, day)}</span>
      <span class="number">${Number(day.slice(8))}</span>
      <span class="month-name">${shortMonth(view, day)}</span>
    </div>
    <div class="day-events">
      ${heading(
        view.level + 1,
        'day-title',
        html`<span tabindex="-1" data-day=${day}>${capitalised(longDay(view, day))}</span>${
            holiday ? html`<span class="holiday"> ${holiday}</span>` : nothing
          }`,
      )}
      <ul class="events">
        ${events.map((event) => html`<li>${eventRow(view, event, day, view.level + 2)}</li>`)}
      </ul>
    </div>`;
}

/** A way to the rest of a day's events. */
const restOf = (view: CalendarView, day: string, count: number): TemplateResult =>
  html`<p>
    <button class="button" type="button" @click=${() => view.showDay(day)}>
      ${view.words.allOfDay(count)}
    </button>
  </p>`;

function renderMonth(view: CalendarView): TemplateResult {
  const { asked, words } = view;
  const weeks = weeksOf(asked.day);
  const days = daysOfMonth(view);
  const chosen = days.get(asked.day) ?? [];
  const shown = firstOf(chosen, SHOWN_UNDER_MONTH);
  return html`<table
      class="month"
      part="month"
      role="grid"
      aria-label=${periodName(view)}
      @click=${(event: MouseEvent) => monthClick(view, event)}
      @keydown=${(event: KeyboardEvent) => monthKey(view, event)}
    >
      <thead>
        <tr>
          <th class="week-number" scope="col">
            <span class="visually-hidden">${words.weekLong}</span
            ><span aria-hidden="true">${words.weekColumn}</span>
          </th>
          ${weeks[0]!.days.map(
            (day) =>
              html`<th scope="col">
                <span aria-hidden="true">${shortWeekday(view, day)}</span
                ><span class="visually-hidden">${weekdayName(view, day)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              <th class="week-number" scope="row">${week.week}</th>
              ${week.days.map((day) => renderCell(view, day, days.get(day) ?? []))}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="day-group chosen-day">
      ${renderDay(view, asked.day, shown)}
      ${chosen.length || view.isOther ? nothing : html`<p class="muted no-events">${words.found(0)}</p>`}
      ${
        shown.length < chosen.length
          ? html`<div class="rest">${restOf(view, asked.day, chosen.length)}</div>`
          : nothing
      }
    </div>`;
}

function renderCell(view: CalendarView, day: string, events: readonly CalendarEvent[]): TemplateResult {
  const { asked, words, today } = view;
  const isChosen = day === asked.day;
  const classes = [
    day.slice(0, 7) === asked.day.slice(0, 7) ? '' : 'outside',
    day === today ? 'today' : '',
    isChosen ? 'chosen' : '',
    view.lore.holidayOn(day)?.kind === 'holiday' ? 'red' : '',
  ];
  const holiday = holidayName(view, day);
  const date = longDay(view, day) + (holiday ? `, ${holiday}` : '');
  const label = view.isOther ? date : words.dayWith(date, events.length);
  return html`<td class=${classes.join(' ').trim()} aria-selected=${isChosen}>
    <button
      class="cell-day"
      type="button"
      data-cell=${day}
      tabindex=${isChosen ? 0 : -1}
      aria-current=${day === today ? 'date' : nothing}
      aria-label=${label}
      .textContent=${Number(day.slice(8))}
    ></button>
    <span class="dots" aria-hidden="true" .textContent=${'•'.repeat(Math.min(3, events.length))}></span>
    ${events.length ? cellEvents(view, day, events) : nothing}
  </td>`;
}

/** What is in the cells, and the words it is in. */
const cellsKept = new WeakMap<readonly CalendarEvent[], { list: Element; more: unknown; status: unknown }>();

/**
 * A cell's events. There are hundreds of them in a month, and none of them changes before other events come: so they
 * are elements and their texts, made once, and not templates to be gone through with each step of the reader.
 */
function cellEvents(view: CalendarView, day: string, events: readonly CalendarEvent[]): Element {
  const { moreOnDay: more, status } = view.words;
  const kept = cellsKept.get(events);
  if (kept?.more === more && kept.status === status) return kept.list;
  const list = document.createElement('ul');
  list.className = 'cell-events';
  const add = (name: unknown, className: string, key: 'id' | 'rest', value: string): void => {
    const button = document.createElement('button');
    Object.assign(button, { className, type: 'button', tabIndex: -1 });
    button.dataset[key] = value;
    if (typeof name === 'string') button.textContent = name;
    else render(name, button);
    list.appendChild(document.createElement('li')).append(button);
  };
  const shown = firstOf(events, SHOWN_IN_CELL);
  for (const event of shown)
    add(
      eventName(view, event),
      event.status === 'cancelled' ? 'cell-event cancelled' : 'cell-event',
      'id',
      event.id,
    );
  if (shown.length < events.length)
    add(
      html`${more(events.length - shown.length)}<span class="visually-hidden">, ${longDay(view, day)}</span>`,
      'cell-event more-events',
      'rest',
      day,
    );
  cellsKept.set(events, { list, more, status });
  return list;
}

/** What is pressed in the table says for what: one listener does, where each button would have its own. */
function monthClick({ page, chooseDay, open, showDay }: CalendarView, { target }: MouseEvent): void {
  const { cell, id, rest } = (target as Element).closest('button')?.dataset ?? {};
  const event = id && page.items.find((one) => one.id === id);
  if (event) open(event);
  else if (cell) chooseDay(cell, 'list');
  else if (rest) showDay(rest);
}

/** Days that the arrow keys move by, as in a date picker of the WAI-ARIA Authoring Practices. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function monthKey(view: CalendarView, event: KeyboardEvent): void {
  const { asked } = view;
  const { key, shiftKey } = event;
  if (!(event.target as Element).matches('[data-cell]') || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const { from, to } = spanOf(asked.day, 'week')!;
  const step = STEPS[key];
  const day =
    step !== undefined
      ? addDays(asked.day, step)
      : key === 'Home'
        ? from
        : key === 'End'
          ? to
          : key === 'PageDown' || key === 'PageUp'
            ? addMonths(asked.day, (key === 'PageDown' ? 1 : -1) * (shiftKey ? 12 : 1))
            : undefined;
  if (!day) return;
  event.preventDefault();
  view.chooseDay(day, 'cell');
}

function renderWeek(view: CalendarView): TemplateResult {
  const range = rangeOf(view.asked);
  const days = byDay(view.page.items, range);
  return html`<ol class="week" part="week">
    ${Array.from({ length: 7 }, (_, index) => addDays(range.from, index)!).map((day) => {
      const events = days.get(day) ?? [];
      const shown = firstOf(events, SHOWN_IN_WEEK);
      const holiday = holidayName(view, day);
      const date = longDay(view, day);
      return html`<li class=${day === view.today ? 'today' : ''}>
        ${heading(
          view.level + 1,
          'week-day',
          html`<span aria-hidden="true"
              >${capitalised(shortWeekday(view, day))} <b>${shortDay(view, day)}</b></span
            ><span class="visually-hidden" tabindex="-1" data-day=${day}
              >${view.isOther ? date : view.words.dayWith(date, events.length)}</span
            >`,
        )}
        ${holiday ? html`<p class="holiday">${holiday}</p>` : nothing}
        ${
          events.length || view.isOther
            ? nothing
            : html`<p class="muted no-events" aria-hidden="true">${view.words.found(0)}</p>`
        }
        <ul class="events">
          ${shown.map(
            (event) =>
              html`<li class="week-event">
                <span class="muted">${eventHours(view, event, day)}</span>
                <p class="item-title">${narrowOpener(view, event)}</p>
              </li>`,
          )}
        </ul>
        ${shown.length < events.length ? restOf(view, day, events.length) : nothing}
      </li>`;
    })}
  </ol>`;
}

function renderNothing({ asked, words, remove, set }: CalendarView): TemplateResult {
  return html`<div class="notice" part="notice">
    <p class="notice-text">${words.nothing}</p>
    <p>${words.nothingHelp}</p>
    <div class="chips">
      <button class="button" type="button" @click=${() => set((now) => moved(now, 1))}>
        ${words.nextPeriod}
      </button>
      ${
        active(asked)
          ? html`<button class="button" type="button" @click=${() => remove(withoutFilters)}>
              ${words.withoutFilters}
            </button>`
          : nothing
      }
    </div>
    <slot name="empty"></slot>
  </div>`;
}

function renderTakeAlong(view: CalendarView): TemplateResult | typeof nothing {
  const { words, download, page, subscription, isOther } = view;
  // `webcal:` is `https:` that a calendar program takes; nothing else passes.
  const feed =
    subscription && safeLink(new URL(subscription.replace(/^webcal:/i, 'https:'), document.baseURI).href);
  const canDownload = page.items.length > 0 && !isOther;
  if (!canDownload && !feed) return nothing;
  return html`<div class="take-along">
    ${
      canDownload
        ? html`<button class="button" type="button" @click=${download}>${words.downloadAll}</button>`
        : nothing
    }
    ${
      feed
        ? html`<details @toggle=${(event: Event) => view.openFeed((event.target as HTMLDetailsElement).open)}>
            <summary class="button">${words.subscribe}${chevronIcon}</summary>
            ${
              view.feedOpen
                ? html`<p>${words.feedHint}</p>
                    <p><a href=${feed.replace(/^https?:/, 'webcal:')}>${words.feedOpen}</a></p>
                    <label class="label" for="feed">${words.feedAddress}</label>
                    <div class="feed">
                      <input
                        class="field"
                        id="feed"
                        type="text"
                        readonly
                        .value=${feed}
                        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
                      />
                      <button class="button" type="button" @click=${() => view.copyFeed(feed)}>
                        ${words.copyAddress}
                      </button>
                      ${view.copied ? html`<span class="muted">${words.addressCopied}</span>` : nothing}
                    </div>`
                : nothing
            }
          </details>`
        : nothing
    }
  </div>`;
}

/** Postponed events without a new time have no day to stand under. */
function renderUndated(view: CalendarView): TemplateResult | typeof nothing {
  const { undated } = view.page;
  if (!undated.length || view.asked.view !== 'list') return nothing;
  return html`<section>
    ${heading(view.level + 1, 'section-title', view.words.undated)}
    <ul class="events">
      ${undated.map((event) => html`<li>${eventRow(view, event, '', view.level + 2)}</li>`)}
    </ul>
  </section>`;
}
