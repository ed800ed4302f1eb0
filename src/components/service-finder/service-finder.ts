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
import { ComboboxController, type ComboboxOption } from '../../controllers/combobox-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import type { UrlStateController } from '../../controllers/url-state-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { ServiceFinderMessages } from '../../i18n/service-finder/messages.js';
import { serviceFinderShell, type ServiceFinderShellMessages } from '../../i18n/service-finder/shell.js';
import type { ClientError } from '../../model/client-error.js';
import type { ServicesPort } from '../../model/ports.js';
import type { ServicePage, ServiceQuery, Suggestion } from '../../model/query.js';
import type { Service } from '../../model/service.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { dispatch } from '../shared/dispatch.js';
import { heading } from '../shared/heading.js';
import { alertIcon, searchIcon } from '../shared/icons.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import { emptyState, stateToQuery, type FinderState } from './finder-state.js';
import type { FinderView, WayOn } from './finder-view.js';
import './service-finder.events.js';
import { styles } from './service-finder.styles.js';

const PAGE_SIZE = 20;
/** Long enough to finish a short word, short enough to feel immediate. */
const TYPING_PAUSE = 200;
/** A source that answers in so many milliseconds has its answers at hand: no letter need wait for the next one. */
const AT_HAND = 50;
const MOST_SUGGESTIONS = 8;

type View = typeof import('./finder-view.js');
/** Everything but the field and the frame; comes with the first search. */
const loadView = (): Promise<View> => import('./finder-view.js');

/** What is on the page: results gathered over "show more". */
interface Results {
  page: ServicePage;
  items: readonly Service[];
  view: View;
}

/**
 * Finds the services and activities of associations: free text, municipality, filters with counts, one service in
 * full. Shows every service until the reader asks for something.
 *
 * @slot - Shown until the finder is ready, when it cannot load, and when scripts never run: a phone number, a link.
 * @slot empty - Under "nothing found": whom to ask instead.
 *
 * @event {ServiceSelectEvent} kumppani-service-select - The reader chose a service. Cancel it to show it yourself.
 * @event {ServiceResultsEvent} kumppani-service-results - New results are on the page.
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart form - The search form.
 * @csspart filters - The panel of filters.
 * @csspart chip - A filter in use.
 * @csspart count - The number of results.
 * @csspart item - One result.
 * @csspart item-title - Its title.
 * @csspart detail - One service in full.
 * @csspart detail-title - Its title.
 * @csspart listbox - The list under a field.
 * @csspart option - One choice in it.
 * @csspart notice - What is said when nothing is found or loading fails.
 *
 * @cssproperty --kumppani-accent - Links, buttons, focus.
 * @cssproperty --kumppani-on-accent - Text on the accent colour.
 * @cssproperty --kumppani-surface - Ground of the widget.
 * @cssproperty --kumppani-raised - Ground of the filters.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-error - Errors.
 * @cssproperty --kumppani-warning - Warnings.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class ServiceFinder extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles, styles];

  static override properties = {
    services: {},
    client: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    municipality: {},
    county: {},
    urlState: { attribute: 'url-state' },
    withoutFilters: { type: Boolean, attribute: 'without-filters' },
    messages: { attribute: false },
    asked: { state: true },
    filtersOpen: { state: true },
    opened: { state: true },
    waysOn: { state: true },
    noSuchPlace: { state: true },
    handOn: { state: true },
  };

  /** Where services come from: an adapter's name, a colon and an address, `static:https://example.org/services.json`. */
  services?: string;
  /** A client made by the page's own script. Counts before `services` and before a provider around the finder. */
  client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  headingLevel = 2;
  /** Code of the municipality chosen at the start: `853`. Several are separated by blanks. */
  municipality = '';
  /** Code of the wellbeing services county chosen at the start: `05`. */
  county = '';
  /** Keeps the search in the page's address under this prefix, so that a link or Back brings it back. */
  urlState = '';
  /** Leaves out the filter panel. */
  withoutFilters = false;
  /** Words of your own in place of the finder's. */
  messages?: Partial<ServiceFinderMessages>;

  private asked: FinderState = emptyState;
  private filtersOpen = false;
  private opened?: Service;
  private waysOn: readonly WayOn[] = [];
  /** What stands in the municipality's field is no municipality's name. */
  private noSuchPlace = false;
  private handOn?: typeof import('./hand-on.js').handOn | undefined;

  #client = new ClientController(this);
  #words = new WordsController<ServiceFinderShellMessages>(this, serviceFinderShell);
  #results = new LoadController<Results>(this);
  #additional = new LoadController<ServicePage>(this);
  #detail = new LoadController<Service | undefined>(this);
  /** The page's address as a place for the state; only when `url-state` asks for it. */
  #address?: UrlStateController<FinderState>;
  #suggestions = new ComboboxController<Suggestion>(this, {
    id: 'text',
    options: (text) => this.#suggest(text),
    choose: ({ value }) => void this.#chooseSuggestion(value),
  });
  #municipalities = new ComboboxController<string>(this, {
    id: 'municipality',
    options: (text) => this.#municipalityOptions(text),
    choose: ({ value }) => this.#chooseMunicipality(value),
    announce: (count) => this.#announce((words) => words.suggestions(count)),
  });
  #typing?: ReturnType<typeof setTimeout> | undefined;
  /** Nobody knows before the first letter, which is tried. */
  #isAtHand = true;
  /** Results are on the page, and nobody has been told because the reader goes on typing. */
  #untold = false;
  #port?: ServicesPort;
  #prepared?: ServicesPort | undefined;
  /** What the page's own attributes ask for. */
  #initial = emptyState;
  /** What the results on the page answer. */
  #answered?: string;
  /** Nothing is drawn this time. */
  #isSkipped = false;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    // Taken out while it was loading and put back later: it asks again.
    if (this.#results.interrupted || this.#detail.interrupted) this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTyping();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('municipality') || changed.has('county')) {
      // A removed attribute is null, whatever the type says.
      const codes = (value: string | null): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);
      const areas = { municipalities: codes(this.municipality), counties: codes(this.county) };
      this.#initial = { ...emptyState, ...areas };
      this.asked = { ...this.asked, ...areas };
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#isSkipped = false;
    const port = this.#client.port('services');
    if (!port) this.#client.warnMissing('services');
    // Out of the page there is no language to ask in, and nobody to answer.
    else if (this.isConnected) {
      const key = JSON.stringify(this.#query());
      const first = port !== this.#port;
      if (first || key !== this.#answered) {
        // An answer that is at hand is drawn in a moment: what is between is not worth drawing.
        this.#isSkipped = !first && this.#isAtHand && changed.size < 2;
        this.#port = port;
        this.#answered = key;
        void this.#search(port, !first);
      }
    }
    super.update(changed);
  }

  override render(): unknown {
    if (this.#isSkipped) return noChange;
    if (!this.#client.port('services')) return html`<slot></slot>`;
    return html`<div part="base" class="base" @focusin=${this.#prepare} @pointerdown=${this.#prepare}>
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${this.asked.service ? nothing : this.#renderForm()} ${this.#renderContent()}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const words = this.#words.messages;
    // The letters typed last are not asked about yet, and stay.
    const text = this.#typing ? this.#field('text').value : this.asked.text;
    return html`<form part="form" role="search" aria-label=${this.heading || nothing} @submit=${this.#submit}>
      <div>
        ${this.#renderField(this.#suggestions, words.searchLabel, words.searchHint, this.#typed, text)}
      </div>
      <div>
        ${this.#renderField(this.#municipalities, words.municipality, this.noSuchPlace ? words.noMunicipality : words.municipalityHint, this.#municipalityTyped)}
      </div>
    </form>`;
  }

  #renderField<T>(
    combobox: ComboboxController<T>,
    label: string,
    hint: string,
    typed: (event: InputEvent) => void,
    text?: string,
  ): TemplateResult {
    const { id } = combobox.settings;
    const isSearch = text !== undefined;
    const isWrong = !isSearch && this.noSuchPlace;
    return html`<label class="label" for=${id}>${label}</label>
      <span class=${isWrong ? 'hint wrong' : 'hint'} id="${id}-hint"
        >${isWrong ? alertIcon : nothing}${hint}</span
      >
      <div class="query">
        <div class="combobox">
          <input
            class="field"
            id=${id}
            type=${isSearch ? 'search' : 'text'}
            role="combobox"
            autocomplete="off"
            autocapitalize="none"
            maxlength="500"
            aria-autocomplete="list"
            aria-describedby="${id}-hint"
            aria-controls="${id}-listbox"
            aria-expanded=${combobox.open}
            aria-invalid=${isWrong || nothing}
            aria-activedescendant=${combobox.activeId ?? nothing}
            .value=${text ?? ''}
            @input=${typed}
            @keydown=${(event: KeyboardEvent) => combobox.key(event)}
            @blur=${() => combobox.close()}
          />
          ${combobox.list(label)}
        </div>
        ${
          isSearch
            ? html`<button class="button primary" type="submit">
                ${searchIcon}${this.#words.messages.search}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderContent(): TemplateResult {
    const { value, error } = this.#results;
    const isDetail = this.asked.service;
    if (error && !(value && isDetail)) return this.#renderError(error);
    if (!value) return this.#renderWaiting();
    const view = this.#view(value);
    if (!isDetail) return value.view.renderLayout(view);
    const { pending, error: failed } = this.#detail;
    return value.view.renderOpened(
      view,
      this.opened,
      pending ? this.#renderWaiting() : failed && this.#renderError(failed),
      this.#back,
    );
  }

  #renderWaiting(): TemplateResult {
    return waiting(this.#words.messages, this.#results.slow || this.#detail.slow);
  }

  #renderError(error: ClientError): TemplateResult {
    return failure(this.#words.messages, error, this.#retry);
  }

  #view({ page, items, view }: Results): FinderView {
    const { language, readerLanguages } = this.#words;
    const { pending, slow } = this.#results;
    return {
      asked: this.asked,
      now: () => this.asked,
      page,
      items,
      words: { ...view.dictionaries[language]!, ...this.messages },
      languages: readerLanguages,
      level: (this.headingLevel || 2) + (this.heading ? 1 : 0),
      pending,
      slow,
      filtersOpen: this.filtersOpen,
      withoutFilters: this.withoutFilters,
      waysOn: this.waysOn,
      set: (asked) => this.#set(asked),
      remove: (asked) => void this.#remove(asked),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      moreFailed: this.#additional.error?.kind,
      more: () => void this.#more(),
      link: (service, asked = this.asked) => this.#address?.link({ ...asked, service }),
      open: (id) => void this.#open(id),
      handOn: this.handOn,
    };
  }

  // Searching

  #query(): ServiceQuery {
    return { ...stateToQuery(this.asked, this.#words.readerLanguages), limit: PAGE_SIZE };
  }

  #set(asked: FinderState, push = false): void {
    // The letters typed last count, but must not bring back a text that was just taken away.
    if (this.#typing && asked.text === this.asked.text) asked = { ...asked, text: this.#field('text').value };
    this.#stopTyping();
    this.asked = asked;
    this.#address?.write(asked, push);
  }

  async #search(port: ServicesPort, spoken: boolean): Promise<void> {
    this.#untold = false;
    this.#additional.stop();
    const viewLoading = loadView();
    const results = await this.#results.run(async (signal) => {
      // The state that a link brought, before the first question is asked.
      if (this.urlState && !this.#address) {
        this.#address = (await viewLoading).createAddress(this, () => this.urlState, this.#moved);
        this.asked = this.#address.read() ?? this.asked;
      }
      const query = this.#query();
      this.#answered = JSON.stringify(query);
      const start = performance.now();
      const [page, view] = await Promise.all([port.search(query, { signal }), viewLoading]);
      const facets = page.facets ?? (await port.facets(query, { signal }));
      if (!this.#results.value)
        adoptStyles(this.renderRoot as ShadowRoot, [...ServiceFinder.styles, ...view.viewStyles]);
      // The first answer brings the directory along.
      if (spoken) this.#isAtHand = performance.now() - start < AT_HAND;
      return { page: { ...page, facets }, items: page.items, view };
    });
    if (this.#results.error) return this.#failed(this.#results.error, spoken);
    if (!results) return;
    if (this.asked.service && this.opened?.id !== this.asked.service)
      void this.#load(port, this.asked.service, false);
    this.#untold = true;
    if (!this.#typing) this.#tell(spoken);
    if (!results.page.total) await this.#findWaysOn(port, results);
    else if (this.waysOn.length) this.waysOn = [];
  }

  /** Tells the reader and the page what there is: once for a word, not for each of its letters. */
  #tell(spoken = true): void {
    const page = this.#results.value?.page;
    if (!this.#untold || !page) return;
    this.#untold = false;
    const instead = page.interpretation?.searchedInstead;
    if (spoken)
      this.#announce((words) =>
        `${instead ? words.searchedInstead(instead) : ''} ${words.found(page.total)}`.trim(),
      );
    dispatch(this, 'kumppani-service-results', { total: page.total });
  }

  async #more(): Promise<void> {
    const port = this.#port;
    const before = this.#results.value;
    const cursor = before?.page.nextCursor;
    if (!port || !before || !cursor) return;
    const page = await this.#additional.run((signal) =>
      port.search({ ...this.#query(), cursor }, { signal }),
    );
    if (this.#additional.error) return this.#failed(this.#additional.error, true);
    // Another question was asked meanwhile.
    if (!page || this.#results.value !== before) return;
    const { facets, matches } = before.page;
    const items = [...before.items, ...page.items];
    this.#results.value = {
      ...before,
      page: { ...page, ...(facets && { facets }), matches: { ...matches, ...page.matches } },
      items,
    };
    this.requestUpdate();
    this.#announce((words) => words.shown(items.length, page.total));
    await this.updateComplete;
    // The reader asked for more: they go on reading from the first new one.
    this.#focusTitle(page.items[0]?.id);
  }

  /** Looks which single step brings results back, so that nothing found is never the end. */
  async #findWaysOn(port: ServicesPort, results: Results): Promise<void> {
    const answered = this.#answered;
    const waysOn = await results.view.findWaysOn(port, this.#view(results));
    if (answered === this.#answered) this.waysOn = waysOn;
  }

  #failed(error: ClientError, spoken: boolean): void {
    tellFailure(this, this.#words, error, spoken);
  }

  /** Asks again what was asked last. */
  #ask(): void {
    this.#answered = '';
    this.requestUpdate();
  }

  #retry = (): void => {
    this.#ask();
    // The button is about to go; the focus must not go with it.
    this.#focus('.back, #text');
  };

  #announce(say: (words: ServiceFinderMessages) => string): void {
    const results = this.#results.value;
    if (results) announce(say(this.#view(results).words), this.#words.language);
  }

  /** The reader went back or forward. */
  #moved = (asked = this.#initial): void => {
    const before = this.asked.service;
    this.asked = asked;
    // It may have been another widget's step.
    if (asked.service === before) return;
    if (asked.service && this.#port) void this.#load(this.#port, asked.service);
    else if (before) void this.#focusResult(before);
  };

  /** Takes a filter away; the focus goes on, since the button that had it is gone. */
  async #remove(asked: FinderState): Promise<void> {
    // The chips that are left are drawn before the answer: one of them gets the focus.
    this.#isAtHand = false;
    this.#set(asked);
    await this.updateComplete;
    if (!this.#focus('.chip')) this.#focus('#text');
  }

  /** The first sign that somebody uses the finder: what typing needs comes when that has been answered. */
  #prepare = (): void => {
    const port = this.#port;
    if (port === this.#prepared) return;
    this.#prepared = port;
    setTimeout(() => void port?.prepare?.().catch(() => {}), 100);
  };

  // The fields

  #typed = (event: InputEvent): void => {
    const { value } = event.target as HTMLInputElement;
    this.#stopTyping();
    if (this.#isAtHand && !this.#results.pending) this.asked = { ...this.asked, text: value };
    void this.#suggestions.typed(value);
    // The page's address and whoever listens are told when the word is whole.
    this.#typing = setTimeout(() => this.#typedWord(value), TYPING_PAUSE);
  };

  #typedWord(text: string): void {
    this.#set({ ...this.asked, text });
    this.#tell();
  }

  #stopTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.#stopTyping();
    this.#suggestions.close();
    const text = this.#field('text').value;
    const { value } = this.#field('municipality');
    if (value.trim()) {
      const [place] = await this.#municipalityOptions(value);
      this.noSuchPlace = !place;
      // A name that is no municipality's: searching without it would be a quiet lie.
      if (!place) return announce(this.#words.messages.noMunicipality, this.#words.language);
      this.#chooseMunicipality(place.value);
    }
    this.#typedWord(text);
    // On a small screen, what was asked for may be below its edge.
    this.renderRoot.querySelector('.count')?.scrollIntoView({ block: 'nearest' });
    if (JSON.stringify(this.#query()) !== this.#answered) return;
    // Nothing new to ask: the reader is told again what there is.
    const total = this.#results.value?.page.total;
    if (total !== undefined && !this.#results.pending) this.#announce((words) => words.found(total));
  };

  #field(id: 'text' | 'municipality'): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  }

  async #suggest(text: string): Promise<ComboboxOption<Suggestion>[]> {
    // This is only help with typing: what was found is drawn first, unless it is long in coming.
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
    if (text !== this.#field('text').value) return [];
    const { readerLanguages, language } = this.#words;
    const [suggestions, view] = await Promise.all([
      this.#port?.suggest?.(text, { readerLanguages, limit: MOST_SUGGESTIONS }) ?? [],
      loadView(),
    ]);
    return view.suggestionOptions(suggestions, language);
  }

  async #chooseSuggestion(suggestion: Suggestion): Promise<void> {
    this.#stopTyping();
    if (suggestion.type === 'service' && suggestion.code) return this.#open(suggestion.code);
    this.#set((await loadView()).withSuggestion(this.asked, suggestion));
    // The field shows what was chosen, also when the state had that text before the last letters were typed.
    this.#field('text').value = this.asked.text;
  }

  #municipalityTyped = (event: InputEvent): void => {
    this.noSuchPlace = false;
    void this.#municipalities.typed((event.target as HTMLInputElement).value);
  };

  async #municipalityOptions(text: string): Promise<ComboboxOption<string>[]> {
    const view = await loadView();
    return view.municipalityOptions(
      text,
      this.#words.readerLanguages,
      this.#results.value?.page.facets?.municipalities,
    );
  }

  #chooseMunicipality(code: string): void {
    this.#field('municipality').value = '';
    this.#set({ ...this.asked, municipalities: [...new Set([...this.asked.municipalities, code])] });
  }

  // One service

  #known(id: string): Service | undefined {
    return this.#results.value?.items.find((service) => service.id === id);
  }

  async #open(id: string): Promise<void> {
    const port = this.#port;
    if (!port) return;
    const service = this.#known(id) ?? (await port.get(id).catch(() => undefined));
    if (service && !dispatch(this, 'kumppani-service-select', { service }, true)) return;
    this.opened = service!;
    this.#set({ ...this.asked, service: id }, true);
    await this.#load(port, id);
  }

  /** Shows what is known at once, and the whole record when it is here; `chosen`: the reader asked for it just now. */
  async #load(port: ServicesPort, id: string, chosen = true): Promise<void> {
    if (this.opened?.id !== id) this.opened = this.#known(id)!;
    const loading = this.#detail.run((signal) => port.get(id, { signal }));
    await this.updateComplete;
    if (chosen) this.#focus('#detail-title');
    const service = await loading;
    if (this.asked.service !== id) return;
    const late = chosen && !this.opened;
    if (service) this.opened = service;
    if (this.#detail.error && !this.opened) this.#failed(this.#detail.error, true);
    await this.updateComplete;
    if (late) this.#focus('#detail-title');
    this.handOn ??= await import('./hand-on.js').then(
      (part) => part.handOn,
      () => undefined,
    );
  }

  #back = (): void => {
    const id = this.asked.service;
    // The open service is a step in the history, so the way back is the history's too.
    if (this.#address?.isAtOwnStep) return history.back();
    this.#set({ ...this.asked, service: '' });
    void this.#focusResult(id);
  };

  async #focusResult(id: string): Promise<void> {
    this.opened = undefined!;
    this.#detail.stop();
    await this.updateComplete;
    if (!this.#focusTitle(id)) this.#focus('#text');
  }

  #focusTitle(id = ''): boolean {
    return this.#focus(`.item-title [data-id="${CSS.escape(id)}"]`);
  }

  /** Whether there is something to take the focus. */
  #focus(selector: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return Boolean(target);
  }
}
