import { LitElement, adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '../../client/client.js';
import { announce, prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import type { UrlStateController } from '../../controllers/url-state-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { commonEn } from '../../i18n/common/en.js';
import { commonFi } from '../../i18n/common/fi.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonSv } from '../../i18n/common/sv.js';
import type { CalendarViewName, EventCalendarMessages } from '../../i18n/event-calendar/messages.js';
import type { ClientError } from '../../model/client-error.js';
import type { EventPage } from '../../model/event-query.js';
import type { CalendarEvent } from '../../model/event.js';
import type { EventsPort } from '../../model/ports.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { dayNumber } from '../../time/days.js';
import { dayOf } from '../../time/zone.js';
import { dispatch } from '../shared/dispatch.js';
import { heading } from '../shared/heading.js';
import { backIcon } from '../shared/icons.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import { initialState, stateToQuery, type CalendarState } from './calendar-state.js';
import type { CalendarView } from './calendar-view.js';
import './event-calendar.events.js';

type View = typeof import('./calendar-view.js');
/** Everything but the frame; comes with the first question. */
const loadView = (): Promise<View> => import('./calendar-view.js');

interface Results {
  page: EventPage;
  view: View;
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

  /** Where events come from: an adapter's name, a colon and an address, `linked-events:https://…`. */
  @property() events?: string;
  /** A client made by the page's own script. Counts before `events` and before a provider around the calendar. */
  @property({ attribute: false }) client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  @property() heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The view at the start: `list`, `month` or `week`. */
  @property() view: CalendarViewName = 'list';
  /** The day to start from, `YYYY-MM-DD`. Today in Finland when left out. */
  @property() date = '';
  /** Code of the municipality chosen at the start: `853`. Several are separated by blanks. */
  @property() municipality = '';
  /** Keeps what is shown in the page's address under this prefix, so that a link or Back brings it back. */
  @property({ attribute: 'url-state' }) urlState = '';
  /** Address of an iCalendar feed of these events, `webcal:` or `https:`, for those who subscribe to the calendar. */
  @property({ attribute: 'subscription-url' }) subscriptionUrl = '';
  /** Leaves out the filter panel. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Words of your own in place of the calendar's. */
  @property({ attribute: false }) messages?: Partial<EventCalendarMessages>;

  @state() private asked: CalendarState = initialState(dayOf(Date.now()));
  @state() private filtersOpen = false;
  @state() private opened?: CalendarEvent;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, { fi: commonFi, sv: commonSv, en: commonEn });
  #results = new LoadController<Results>(this);
  #detail = new LoadController<CalendarEvent | undefined>(this);
  /** The page's address as a place for the state; only when `url-state` asks for it. */
  #address?: UrlStateController<CalendarState>;
  #port?: EventsPort;
  /** What the page's own attributes ask for. */
  #initial = this.asked;
  /** What the events on the page answer. */
  #answered?: string;
  /** The open event is a step in the history, so the way back is the history's too. */
  #pushed = false;
  /** The view whose styles the shadow root wears. */
  #dressed?: View;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    // Taken out while it was loading and put back later: it asks again.
    if (!this.#results.value && !this.#results.pending) this.#retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('date') && !changed.has('municipality')) return;
    const day = dayNumber(this.date) === undefined ? dayOf(Date.now()) : this.date;
    const municipalities = this.municipality.split(/[\s,]+/).filter(Boolean);
    const view = ['list', 'month', 'week'].includes(this.view) ? this.view : 'list';
    this.#initial = { ...initialState(day), view, municipalities };
    this.asked = { ...this.asked, day, view, municipalities };
  }

  protected override updated(): void {
    const port = this.#client.port('events');
    if (!port) return this.#client.warnMissing('events');
    const key = JSON.stringify(stateToQuery(this.asked, this.#words.readerLanguages));
    const first = port !== this.#port;
    if (!first && key === this.#answered) return;
    this.#port = port;
    this.#answered = key;
    void this.#load(port, !first);
  }

  override render(): unknown {
    if (!this.#client.port('events')) return html`<slot></slot>`;
    const { value, error, pending } = this.#results;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${
        error && !pending
          ? this.#renderError(error)
          : !value
            ? this.#renderWaiting()
            : this.asked.event
              ? this.#renderDetail(value)
              : value.view.renderCalendar(this.#view(value))
      }
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    return waiting(this.#words.messages, this.#results.slow || this.#detail.slow);
  }

  #renderError(error: ClientError): TemplateResult {
    return failure(this.#words.messages, error, this.#retry);
  }

  #renderDetail(results: Results): TemplateResult {
    const view = this.#view(results);
    const { opened } = this;
    return html`<button class="button text back" type="button" @click=${this.#back}>
        ${backIcon}${view.words.back}
      </button>
      ${
        opened
          ? results.view.eventDetail(view, opened, view.level, () => void this.#download([opened]))
          : this.#detail.pending
            ? this.#renderWaiting()
            : this.#detail.error
              ? this.#renderError(this.#detail.error)
              : html`<p id="detail-title" tabindex="-1">${view.words.gone}</p>`
      }`;
  }

  #view({ page, view }: Results): CalendarView {
    const { language, readerLanguages } = this.#words;
    return {
      asked: this.asked,
      page,
      words: { ...view.dictionaries[language]!, ...this.messages },
      languages: readerLanguages,
      today: dayOf(Date.now()),
      level: this.heading ? this.headingLevel + 1 : this.headingLevel,
      pending: this.#results.pending,
      slow: this.#results.slow,
      filtersOpen: this.filtersOpen,
      withoutFilters: this.withoutFilters,
      set: (asked) => this.#set(asked),
      remove: (asked) => void this.#remove(asked),
      chooseDay: (day, focus) => void this.#chooseDay(day, focus),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      open: (event) => this.#open(event),
      link: (event) => this.#address?.link({ ...this.asked, event: event.id }),
      subscription: this.subscriptionUrl,
      download: () => void this.#download(page.items),
    };
  }

  #set(asked: CalendarState, push = false): void {
    this.asked = asked;
    this.#address?.write(asked, push);
  }

  async #load(port: EventsPort, spoken: boolean): Promise<void> {
    const viewLoading = loadView();
    const results = await this.#results.run(async (signal) => {
      if (this.urlState && !this.#address) this.#readAddress(await viewLoading);
      const query = stateToQuery(this.asked, this.#words.readerLanguages);
      this.#answered = JSON.stringify(query);
      const [page, view] = await Promise.all([port.list(query, { signal }), viewLoading]);
      return { page, view };
    });
    if (this.#results.error) return this.#failed(this.#results.error, spoken);
    if (!results) return;
    const { page, view } = results;
    if (this.#dressed !== view) {
      this.#dressed = view;
      adoptStyles(this.renderRoot as ShadowRoot, [...EventCalendar.styles, ...view.viewStyles]);
    }
    if (this.asked.event && this.opened?.id !== this.asked.event)
      void this.#loadEvent(port, this.asked.event);
    if (spoken && !this.asked.event) announce(view.summary(this.#view(results)), this.#words.language);
    const { from, to } = stateToQuery(this.asked, []);
    dispatch(this, 'kumppani-event-results', { total: page.total, from, to });
  }

  #failed(error: ClientError, spoken: boolean): void {
    tellFailure(this, this.#words, error, spoken);
  }

  #retry = (): void => {
    // Forgets what was asked last, so that the next update asks again.
    this.#port = undefined!;
    this.requestUpdate();
  };

  /** The state that a link brought, before the first question is asked. */
  #readAddress({ createAddress }: View): void {
    if (!this.urlState || this.#address) return;
    this.#address = createAddress(
      this,
      () => this.urlState,
      () => dayOf(Date.now()),
      this.#moved,
    );
    this.asked = this.#address.read() ?? this.asked;
  }

  /** The reader went back or forward. */
  #moved = (asked = this.#initial): void => {
    const before = this.asked.event;
    this.asked = asked;
    this.#pushed = false;
    if (asked.event && this.#port) void this.#loadEvent(this.#port, asked.event);
    else if (before) void this.#focusEvent(before);
  };

  /** Takes a filter away; the focus goes on, since the button that had it is gone. */
  async #remove(asked: CalendarState): Promise<void> {
    this.#set(asked);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chip, .views input:checked')?.focus();
  }

  /** A day of the month's table: the cell keeps the focus for the arrow keys, the list takes it when chosen. */
  async #chooseDay(day: string, focus: 'cell' | 'list'): Promise<void> {
    this.#set({ ...this.asked, day });
    await this.updateComplete;
    const target = focus === 'cell' ? `[data-cell="${day}"]` : `.chosen-day [data-day="${day}"]`;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  // One event

  #known(id: string): CalendarEvent | undefined {
    const page = this.#results.value?.page;
    return [...(page?.items ?? []), ...(page?.undated ?? [])].find((event) => event.id === id);
  }

  #open(event: CalendarEvent): void {
    if (!dispatch(this, 'kumppani-event-select', { event }, true)) return;
    this.opened = event;
    this.#set({ ...this.asked, event: event.id }, true);
    this.#pushed = true;
    if (this.#port) void this.#loadEvent(this.#port, event.id);
  }

  /** Shows what is known at once, and the whole record when it is here. */
  async #loadEvent(port: EventsPort, id: string): Promise<void> {
    if (this.opened?.id !== id) this.opened = this.#known(id)!;
    const loading = this.#detail.run((signal) => port.get(id, { signal }));
    await this.updateComplete;
    this.#focusDetail();
    const event = await loading;
    if (this.asked.event !== id) return;
    const late = !this.opened;
    if (event) this.opened = event;
    if (this.#detail.error && late) this.#failed(this.#detail.error, true);
    await this.updateComplete;
    if (late) this.#focusDetail();
  }

  #focusDetail(): void {
    this.renderRoot.querySelector<HTMLElement>('#detail-title')?.focus();
  }

  #back = (): void => {
    const id = this.asked.event;
    if (this.#pushed && this.#address) return history.back();
    this.#set({ ...this.asked, event: '' });
    void this.#focusEvent(id);
  };

  async #focusEvent(id: string): Promise<void> {
    this.opened = undefined!;
    this.#detail.stop();
    await this.updateComplete;
    const root = this.renderRoot;
    const title =
      root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ??
      root.querySelector<HTMLElement>(`[data-cell="${this.asked.day}"]`);
    title?.focus();
  }

  /** A calendar file of the events, made here and saved by the browser: nobody is asked and nothing is sent. */
  async #download(events: readonly CalendarEvent[]): Promise<void> {
    const { toICalendar } = await import('../../calendar-files/icalendar.js');
    const text = toICalendar(events, {
      languages: this.#words.readerLanguages,
      domain: location.hostname || 'localhost',
    });
    const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = events.length === 1 ? `${events[0]!.id.replace(/[^\w-]+/g, '-')}.ics` : 'kumppani.ics';
    link.click();
    // The browser has taken the file by then; keeping it would keep the memory.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
