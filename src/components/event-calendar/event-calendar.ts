import {
  LitElement,
  adoptStyles,
  html,
  noChange,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Client } from '../../client/client.js';
import { announce, prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import type { UrlStateController } from '../../controllers/url-state-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type {
  CalendarViewName,
  EventCalendarFrameMessages,
  EventCalendarMessages,
} from '../../i18n/event-calendar/messages.js';
import { ClientError } from '../../model/client-error.js';
import type { EventPage, EventQuery } from '../../model/event-query.js';
import type { CalendarEvent } from '../../model/event.js';
import type { EventsPort } from '../../model/ports.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { dispatch } from '../shared/dispatch.js';
import { heading } from '../shared/heading.js';
import { backIcon } from '../shared/icons.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import { initialState, type CalendarState } from './calendar-state.js';
import type { CalendarView } from './calendar-view.js';
import type { Lore } from './calendar-lore.js';
import type { OtherTimes } from './calendar-series.js';
import './event-calendar.events.js';

type Range = typeof import('./calendar-range.js');
type View = typeof import('./calendar-view.js');

/** Whether the calendar has such a day, written `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  try {
    return new Date(text).toISOString().slice(0, 10) === text;
  } catch {
    return false;
  }
}

/** Rows of the list before "show more", and how many more there are then. */
const SHOWN_AT_FIRST = 40;

/** Events of the page as a port; the code that reads them is loaded with the first question. */
function givenPort(events: readonly CalendarEvent[]): EventsPort {
  let loading: Promise<EventsPort> | undefined;
  const port = (): Promise<EventsPort> =>
    (loading ??= import('../../adapters/static-events/index.js').then(
      ({ givenEvents }) => givenEvents(events),
      (thrown: unknown) => {
        loading = undefined;
        throw thrown;
      },
    ));
  return {
    list: async (...asked) => (await port()).list(...asked),
    get: async (...asked) => (await port()).get(...asked),
  };
}

/** When the browser has drawn what there is and has nothing else to do. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari has no such call.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });

const loadActions = (): Promise<typeof import('./calendar-actions.js')> => import('./calendar-actions.js');

interface Results {
  page: EventPage;
  view: View;
  range: Range;
  /** The days it answers. */
  days: string;
}

/**
 * The events of associations on a municipality's own page: a list by day, a month, a week, filters with counts, one
 * event in full, and calendar files to take along. Everything is shown in Finnish time, wherever the reader is.
 *
 * @slot - Shown until the calendar is ready, when it cannot load, and when scripts never run.
 * @slot empty - Under "no events": where else to look.
 *
 * @event {EventSelectEvent} kumppani-event-select - The reader chose an event. Cancel it to show it yourself.
 * @event {EventResultsEvent} kumppani-event-results - New events are on the page.
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart toolbar - Period, steps and the choice of view.
 * @csspart previous - The button to the period before.
 * @csspart today - The button to today.
 * @csspart next - The button to the period after.
 * @csspart filters - The panel of filters.
 * @csspart chip - A filter in use.
 * @csspart month - The month's table.
 * @csspart week - The week's columns.
 * @csspart item - One event of the list.
 * @csspart item-title - Its title.
 * @csspart detail - One event in full.
 * @csspart detail-title - Its title.
 * @csspart notice - What is said when there is nothing, or loading fails.
 *
 * @cssproperty --kumppani-accent - Links, buttons, today, focus.
 * @cssproperty --kumppani-on-accent - Text on the accent colour.
 * @cssproperty --kumppani-surface - Ground of the widget.
 * @cssproperty --kumppani-raised - Ground of filters and date blocks.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-error - Errors and public holidays.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class EventCalendar extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    events: {},
    eventList: { attribute: false },
    client: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    view: {},
    date: {},
    municipality: {},
    urlState: { attribute: 'url-state' },
    subscriptionUrl: { attribute: 'subscription-url' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    withImages: { type: Boolean, attribute: 'with-images' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    messages: { attribute: false },
    asked: { state: true },
    filtersOpen: { state: true },
    opened: { state: true },
    shown: { state: true },
    copied: { state: true },
    lore: { state: true },
    feed: { state: true },
    feedOpen: { state: true },
  };

  /** Where events come from: an adapter's name, a colon and an address, `linked-events:https://…`. */
  events?: string;
  /**
   * Events the page has already, in the form of the model: the calendar reads these and asks nobody. Counts before
   * `events`. For other events give another list; changing this one is not noticed.
   */
  eventList?: readonly CalendarEvent[];
  /** A client made by the page's own script. Counts before all of these, a provider around the calendar too. */
  client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  headingLevel = 2;
  /** The view at the start: `list`, `month` or `week`. */
  view: CalendarViewName = 'list';
  /** The day to start from, `YYYY-MM-DD`. Today in Finland when left out. */
  date = '';
  /** Code of the municipality chosen at the start: `853`. Several are separated by blanks. */
  municipality = '';
  /** Keeps what is shown in the page's address under this prefix, so that a link or Back brings it back. */
  urlState = '';
  /** Address of an iCalendar feed of these events, `webcal:` or `https:`, for those who subscribe to the calendar. */
  subscriptionUrl = '';
  /** Leaves out the filter panel. */
  withoutFilters = false;
  /** Shows an event's picture, which the browser asks of the host that keeps it. */
  withImages = false;
  /**
   * Tells search engines of the events that are shown, as schema.org/Event in the page's head. A page with Trusted
   * Types must allow the policy `kumppani` for it.
   */
  structuredData = false;
  /** Words of your own in place of the calendar's. */
  messages?: Partial<EventCalendarMessages>;

  private asked: CalendarState = initialState('');
  private filtersOpen = false;
  private opened?: CalendarEvent | undefined;
  /** Events of the list that are drawn; more when the reader asks for more. */
  private shown = SHOWN_AT_FIRST;
  /** An address has just been copied. */
  private copied = false;
  private lore?: Lore;
  /** Address of a calendar of what is shown, from a source that gives one. */
  private feed = '';
  private feedOpen = false;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, commonShell);
  #own = new LoadedWordsController<EventCalendarFrameMessages>(this, {
    fi: () => import('./words-fi.js'),
    sv: () => import('./words-sv.js'),
    en: () => import('./words-en.js'),
  });
  #results = new LoadController<Results>(this);
  #detail = new LoadController<CalendarEvent | undefined>(this);
  #others = new LoadController<OtherTimes>(this);
  /** The page's address as a place for the state; only when `url-state` asks for it. */
  #address?: UrlStateController<CalendarState>;
  #port?: EventsPort;
  #given?: EventsPort | undefined;
  /** What the page's own attributes ask for. */
  #initial = this.asked;
  /** What was asked last: the events on the page answer it, or will. */
  #question?: string;
  #range?: Range;
  /** Nothing is drawn this time. */
  #isSkipped = false;
  /** What is drawn: the event, or the view of which days, be their events here or not. */
  #drawn?: string;
  /** Something waits for what is drawn next. */
  #isHurried = false;
  /** The view whose styles the shadow root wears. */
  #dressed?: View;
  /** The reader has tried again: the focus went to the wrapper, and must be able to stay there. */
  #retried = false;
  /** The reader chose the event that is open: the focus is theirs to be moved. */
  #chosen = false;
  /** Which of its titles opened the event: a month has it in its day's cell and in the list of the chosen day. */
  #opener = '';
  /** Where search engines read of the events. */
  #described?: HTMLScriptElement;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (!this.hasUpdated) return;
    void this.#describe();
    // Taken out while it was loading and put back later: it asks again. Else it asks what is new by then.
    if (this.#results.interrupted || this.#detail.interrupted || this.#others.interrupted) this.#ask();
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#described?.remove();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('eventList')) this.#given = this.eventList && givenPort(this.eventList);
    if (!changed.has('view') && !changed.has('date') && !changed.has('municipality')) return;
    // What day it is in Finland is known when the days are.
    const day = isDay(this.date) ? this.date : (this.#range?.today() ?? '');
    // A removed attribute is null, whatever the types say.
    const municipalities = (this.municipality ?? '').split(/[\s,]+/).filter(Boolean);
    const view = ['list', 'month', 'week'].includes(this.view) ? this.view : 'list';
    this.#initial = { ...initialState(day), view, municipalities };
    this.asked = { ...this.asked, day, view, municipalities };
  }

  protected override update(changed: PropertyValues<this>): void {
    // Asked before it is drawn: what is drawn then is drawn once.
    const isNew = this.isConnected && this.#askWhatIsNew();
    // Other events of the same days are asked for, and nothing else is new: their answer is drawn, not the wait for it.
    const { view, event } = this.asked;
    const drawn = [event, view, this.#range?.rangeKey(this.asked)].join();
    this.#isSkipped = isNew && changed.size < 2 && !this.#isHurried && this.#drawn === drawn;
    this.#drawn = drawn;
    this.#isHurried = false;
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('structuredData') || changed.has('opened')) void this.#describe();
  }

  get #source(): EventsPort | undefined {
    return this.client?.events ?? this.#given ?? this.#client.port('events');
  }

  #askWhatIsNew(): boolean {
    const port = this.#source;
    if (!port) {
      this.#client.warnMissing('events');
      return false;
    }
    const first = port !== this.#port;
    // Until it is known which days are asked for, what was asked first is on its way.
    const key = this.#range ? JSON.stringify(this.#query(this.#range)) : '';
    if (!first && key === this.#question) return false;
    this.#port = port;
    this.#question = key;
    void this.#load(port, !first);
    return !first;
  }

  override render(): unknown {
    if (this.#isSkipped) return noChange;
    if (!this.#source) return html`<slot></slot>`;
    const { value, error } = this.#results;
    return html`<div part="base" class="base" tabindex=${this.#retried ? -1 : nothing}>
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${
        value
          ? this.asked.event
            ? this.#renderDetail(value)
            : value.view.renderCalendar(this.#view(value))
          : error
            ? failure(this.#words.messages, error, this.#retry)
            : this.#renderWaiting()
      }
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    return waiting(this.#words.messages, this.#results.slow || this.#detail.slow);
  }

  #renderDetail(results: Results): TemplateResult {
    const view = this.#view(results);
    return html`<button class="button text back" type="button" @click=${this.#back}>
        ${backIcon}${view.words.back}
      </button>
      ${this.#renderOpened(view)}`;
  }

  #renderOpened(view: CalendarView): TemplateResult {
    const { opened, lore } = this;
    const { pending, error } = this.#detail;
    const failed = (why: ClientError): TemplateResult => failure(this.#words.messages, why, this.#retry);
    // What tells of one event comes after the events of the page.
    if (!lore) return this.#renderWaiting();
    const detailWords = lore.detailWords[this.#own.language];
    if (!detailWords) return failed(new ClientError('network', 'The words did not load.'));
    const words = { ...detailWords, ...view.words };
    if (opened)
      return lore.eventDetail!({ ...view, words }, opened, {
        download: () => void this.#download([opened], undefined),
        withImages: this.withImages,
        others: this.#others.value,
        copied: this.copied,
        share: this.#address && (() => void this.#share(words.copied, opened)),
      });
    if (pending) return this.#renderWaiting();
    return error ? failed(error) : html`<p id="detail-title" tabindex="-1">${words.gone}</p>`;
  }

  #view({ page, view, range, days }: Results): CalendarView {
    const { messages: words, readerLanguages } = this.#own;
    const { pending, slow, error } = this.#results;
    return {
      asked: this.asked,
      page,
      words,
      languages: readerLanguages,
      lore: this.lore ?? view.noLore,
      named: this.lore !== undefined,
      today: range.today(),
      level: (this.headingLevel || 2) + (this.heading ? 1 : 0),
      pending,
      slow,
      isOther: days !== range.rangeKey(this.asked),
      failed: error ? failure(this.#words.messages, error, this.#retry) : undefined,
      filtersOpen: this.filtersOpen,
      withoutFilters: this.withoutFilters,
      shown: this.shown,
      set: (change) => this.#set(change(this.asked)),
      remove: (change) => void this.#remove(change(this.asked)),
      chooseDay: (day, focus) => void this.#chooseDay(day, focus),
      showDay: (day) => void this.#showDay(day),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      open: (event) => this.#open(event),
      link: (event) => this.#address?.link({ ...this.asked, event: event.id }),
      subscription: this.subscriptionUrl || this.feed,
      feedOpen: this.feedOpen,
      openFeed: (isOpen) => {
        this.feedOpen = isOpen;
        this.copied = false;
      },
      copyFeed: (address) => void this.#copyFeed(address),
      copied: this.copied,
      download: () =>
        void this.#download(
          page.items,
          view.shownDays({ asked: this.asked, words, languages: readerLanguages }),
        ),
      more: (next) => void this.#more(next),
    };
  }

  // Loading

  #set(asked: CalendarState, push = false): void {
    this.asked = asked;
    this.copied = false;
    this.#address?.write(asked, push);
  }

  #query({ stateToQuery }: Range): EventQuery {
    return stateToQuery(this.asked, this.#words.readerLanguages);
  }

  async #load(port: EventsPort, spoken: boolean): Promise<void> {
    // Everything but the frame.
    const viewLoading = import('./calendar-view.js');
    const results = await this.#results.run(async (signal) => {
      // The days a state shows; tiny, and needed before anything can be asked.
      const range = (this.#range = await import('./calendar-range.js'));
      for (const state of [this.#initial, this.asked])
        if (!state.day) this.#initial = this.asked = { ...state, day: range.today() };
      if (this.urlState && !this.#address) this.#readAddress(await import('./calendar-address.js'));
      const query = this.#query(range);
      const days = range.rangeKey(this.asked);
      this.#question = JSON.stringify(query);
      const [page, view] = await Promise.all([port.list(query, { signal }), viewLoading, this.#own.load()]);
      return { page, view, range, days };
    });
    if (this.#results.error) return this.#failed(this.#results.error, spoken);
    if (!results) return;
    const { page, view } = results;
    this.shown = SHOWN_AT_FIRST;
    if (this.#dressed !== view) {
      this.#dressed = view;
      adoptStyles(this.renderRoot as ShadowRoot, [...EventCalendar.styles, ...view.viewStyles]);
    }
    // One of another source is another event, whatever it is called.
    if (!spoken) this.opened = undefined;
    const { event } = this.asked;
    if (event && (this.opened?.id !== event || this.#detail.interrupted || this.#others.interrupted))
      void this.#loadEvent(port, event, false);
    if (spoken && !this.asked.event) announce(view.summary(this.#view(results)), this.#words.language);
    const { from, to } = this.#query(results.range);
    dispatch(this, 'kumppani-event-results', { total: page.total, from, to });
    void this.#describe();
    // The events are drawn first; what codes are called is asked for after that.
    await this.updateComplete;
    if (!this.asked.event) await idle();
    void this.#learn(view);
    if (this.subscriptionUrl) return;
    const feed = await port.subscriptionUrl?.(this.#query(results.range)).catch(() => '');
    // The reader may have gone on meanwhile.
    if (this.#results.value === results) this.feed = feed ?? '';
  }

  async #learn({ noLore }: View): Promise<void> {
    if (this.lore && this.lore !== noLore) return;
    const late = !!this.asked.event;
    this.lore = await import('./calendar-lore.js').then(
      ({ lore }) => lore,
      () => noLore,
    );
    await this.updateComplete;
    if (late && this.#chosen) this.#focus('#detail-title');
  }

  #failed(error: ClientError, spoken: boolean): void {
    tellFailure(this, this.#words, error, spoken);
  }

  /** Asks again what was asked last. */
  #ask(): void {
    this.#question = 'again';
    this.#isHurried = true;
    this.requestUpdate();
  }

  #retry = async (): Promise<void> => {
    this.#retried = true;
    this.#ask();
    if (this.asked.event && this.#port) void this.#loadEvent(this.#port, this.asked.event);
    // The button is about to go; the focus must not go with it.
    await this.updateComplete;
    this.#focus('.back', '[part~=today]', '.base');
  };

  /** The state that a link brought, before the first question is asked. */
  #readAddress({ createAddress }: typeof import('./calendar-address.js')): void {
    if (!this.urlState || this.#address) return;
    this.#address = createAddress(
      this,
      () => this.urlState,
      () => this.#range!.today(),
      this.#moved,
    );
    this.asked = this.#address.read() ?? this.asked;
  }

  /** The reader went back or forward. */
  #moved = (asked = this.#initial): void => {
    const before = this.asked.event;
    this.asked = asked;
    // It may have been another widget's step.
    if (asked.event === before) return;
    if (asked.event && this.#port) void this.#loadEvent(this.#port, asked.event);
    else if (before) void this.#focusEvent(before);
  };

  // Moving about

  /** Gives the focus to the first of these that is there and can be seen. */
  #focus(...selectors: string[]): boolean {
    const root = this.renderRoot as ShadowRoot;
    for (const selector of selectors)
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        element.focus();
        if (root.activeElement === element) return true;
      }
    return false;
  }

  /** Takes a filter away; the focus goes on, since the button that had it is gone. */
  async #remove(asked: CalendarState): Promise<void> {
    this.#isHurried = true;
    this.#set(asked);
    await this.updateComplete;
    this.#focus('.chip', '.toggle', '[part~=today]');
  }

  /** A day of the month's table: the cell keeps the focus for the arrow keys, the list takes it when chosen. */
  async #chooseDay(day: string, focus: 'cell' | 'list'): Promise<void> {
    this.#set({ ...this.asked, day });
    await this.updateComplete;
    this.#focus(focus === 'cell' ? `[data-cell="${day}"]` : `.chosen-day [data-day="${day}"]`);
  }

  /** The whole day as a list, for a day that the month or the week cannot hold. */
  async #showDay(day: string): Promise<void> {
    this.#set({ ...this.asked, view: 'list', span: 'today', day });
    await this.updateComplete;
    this.#focus('.period-title [tabindex]');
  }

  /** More rows of the list; the reader goes on from the first new one. */
  async #more(next: CalendarEvent | undefined): Promise<void> {
    this.shown += SHOWN_AT_FIRST;
    await this.updateComplete;
    if (next) this.#focus(`[data-id="${CSS.escape(next.id)}"]`);
  }

  // One event

  #known(id: string): CalendarEvent | undefined {
    const page = this.#results.value?.page;
    return [...(page?.items ?? []), ...(page?.undated ?? [])].find((event) => event.id === id);
  }

  #open(event: CalendarEvent): void {
    if (!dispatch(this, 'kumppani-event-select', { event }, true)) return;
    this.opened = event;
    const isInCell = (this.renderRoot as ShadowRoot).activeElement?.matches('.cell-event');
    this.#opener = isInCell ? '.cell-event' : ':not(.cell-event)';
    // From one event to another of its series: Back leads to the calendar all the same.
    this.#set({ ...this.asked, event: event.id }, !this.asked.event);
    if (this.#port) void this.#loadEvent(this.#port, event.id);
  }

  /** Shows what is known at once, and the whole record when it is here; `chosen`: the reader asked for it just now. */
  async #loadEvent(port: EventsPort, id: string, chosen = true): Promise<void> {
    this.copied = false;
    this.#chosen = chosen;
    if (this.opened?.id !== id) this.opened = this.#known(id);
    const loading = this.#detail.run((signal) => port.get(id, { signal }));
    await this.updateComplete;
    if (chosen) this.#focus('#detail-title');
    const event = await loading;
    if (this.asked.event !== id) return;
    const late = chosen && !this.opened;
    if (event) this.opened = event;
    if (this.#detail.error && !this.opened) this.#failed(this.#detail.error, true);
    void this.#loadOthers(port, this.opened);
    await this.updateComplete;
    if (late) this.#focus('#detail-title');
  }

  /** The other times of its series; without them the event says no more than that it is held several times. */
  async #loadOthers(port: EventsPort, event: CalendarEvent | undefined): Promise<void> {
    if (!event?.series && !event?.recurrence) return;
    await this.#others.run(async (signal) =>
      (await import('./calendar-series.js')).otherTimes(
        port,
        event,
        this.#results.value?.page.items ?? [],
        Date.now(),
        { signal },
      ),
    );
  }

  #back = (): void => {
    const asked = { ...this.asked, event: '' };
    void this.#focusEvent(this.asked.event);
    // The open event is a step in the history, so the way back is the history's too; it comes later than a second click.
    if (this.#address?.isAtOwnStep) {
      this.asked = asked;
      history.back();
    } else this.#set(asked);
  };

  async #focusEvent(id: string): Promise<void> {
    this.opened = undefined;
    this.#detail.stop();
    this.#others.stop();
    await this.updateComplete;
    const titles = `[data-id="${CSS.escape(id)}"]`;
    this.#focus(this.#opener + titles, titles, `[data-cell="${this.asked.day}"]`, '[part~=today]');
  }

  // Taking along

  /** Address of one event for others: what the reader has looked for is nobody's business but theirs. */
  #linkTo({ id, start = '' }: CalendarEvent): string | undefined {
    return this.#address?.link({ ...this.#initial, day: start.slice(0, 10), event: id });
  }

  async #download(events: readonly CalendarEvent[], period: string | undefined): Promise<void> {
    try {
      const { saveCalendarFile } = await loadActions();
      await saveCalendarFile(events, this.#words.readerLanguages, period, (event) => this.#linkTo(event));
    } catch (thrown) {
      // The code that writes files did not load.
      this.#failed(ClientError.from(thrown), true);
    }
  }

  async #copyFeed(address: string): Promise<void> {
    const isCopied = await loadActions().then(
      ({ copyText }) => copyText(address),
      () => false,
    );
    this.copied = isCopied;
    if (isCopied) announce(this.#own.messages.addressCopied, this.#words.language);
    // Chosen, so that the reader's own keys can copy it.
    else this.#focus('#feed');
  }

  async #share(done: string, event: CalendarEvent): Promise<void> {
    const { shareAddress } = await loadActions();
    const { href } = new URL(this.#linkTo(event)!, location.href);
    this.copied = await shareAddress(event.name, this.#words.readerLanguages, href);
    if (this.copied) announce(done, this.#words.language);
  }

  /** Events for search engines, in the page's head. */
  async #describe(): Promise<void> {
    const page = this.#results.value?.page;
    if (!this.structuredData || !page) return this.#described?.remove();
    const { structuredData } = await loadActions();
    if (!this.isConnected) return;
    const script = structuredData(this.opened ? [this.opened] : page.items, this.#words.readerLanguages);
    this.#described?.remove();
    document.head.append((this.#described = script));
  }
}
