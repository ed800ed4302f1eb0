import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '../../client/client.js';
import { announce, prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { ComboboxController, type ComboboxOption } from '../../controllers/combobox-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { serviceFinderEn } from '../../i18n/service-finder/en.js';
import { serviceFinderFi } from '../../i18n/service-finder/fi.js';
import type { ServiceFinderMessages } from '../../i18n/service-finder/messages.js';
import { serviceFinderSv } from '../../i18n/service-finder/sv.js';
import type { ClientError } from '../../model/client-error.js';
import type { Area } from '../../model/common.js';
import type { ServicesPort } from '../../model/ports.js';
import type { FacetValue, ServicePage, ServiceSort, Suggestion } from '../../model/query.js';
import type { Service } from '../../model/service.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { heading } from '../shared/heading.js';
import { alertIcon, backIcon, chevronIcon, closeIcon, searchIcon } from '../shared/icons.js';
import {
  activeFilters,
  emptyState,
  stateFromParameters,
  stateToParameters,
  stateToQuery,
  toggled,
  type ActiveFilter,
  type FinderState,
  type ListFilter,
} from './finder-state.js';
import { serviceCard } from './service-card.js';
import { serviceDetail } from './service-detail.js';
import type { KumppaniErrorEvent, ServiceResultsEvent, ServiceSelectEvent } from './service-finder.events.js';
import { styles } from './service-finder.styles.js';
import { areaName, capitalised, nameOf, type Drawing, type Vocabulary } from './service-names.js';

const PAGE_SIZE = 20;
/** Long enough to finish a short word, short enough to feel immediate. */
const TYPING_PAUSE = 200;
/** Values of a filter shown before "show all". */
const SHORT_LIST = 8;

/** What is on the page: results gathered over "show more", and the names they are drawn with. */
interface Results {
  page: ServicePage;
  items: readonly Service[];
  vocabulary: Vocabulary;
}

/** A way on from an empty result. */
interface WayOn {
  text: string;
  state: FinderState;
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
 * @cssproperty --kumppani-success - Success.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class ServiceFinder extends LitElement {
  static override styles = [hostStyles, controlStyles, styles];

  /** Where services come from: an adapter's name, a colon and an address, `static:https://example.org/services.json`. */
  @property() services?: string;
  /** A client made by the page's own script. Counts before `services` and before a provider around the finder. */
  @property({ attribute: false }) client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  @property() heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Code of the municipality chosen at the start: `853`. Several are separated by blanks. */
  @property() municipality = '';
  /** Code of the wellbeing services county chosen at the start: `05`. */
  @property() county = '';
  /** Keeps the search in the page's address under this prefix, so that a link or Back brings it back. */
  @property({ attribute: 'url-state' }) urlState = '';
  /** Leaves out the filter panel. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Words of your own in place of the finder's. */
  @property({ attribute: false }) messages?: Partial<ServiceFinderMessages>;

  @state() private asked: FinderState = emptyState;
  @state() private filtersOpen = false;
  @state() private longLists: ReadonlySet<string> = new Set();
  @state() private opened?: Service;
  @state() private waysOn?: readonly WayOn[];

  #client = new ClientController(this);
  #words = new WordsController<ServiceFinderMessages>(this, {
    fi: serviceFinderFi,
    sv: serviceFinderSv,
    en: serviceFinderEn,
  });
  #results = new LoadController<Results>(this);
  #detail = new LoadController<Service | undefined>(this);
  #url = new UrlStateController(
    this,
    () => this.urlState,
    () => this.#fromAddress(),
  );
  #suggestions = new ComboboxController<Suggestion>(this, {
    id: 'text',
    options: (text) => this.#suggest(text),
    choose: (option) => this.#chooseSuggestion(option.value),
  });
  #municipalities = new ComboboxController<string>(this, {
    id: 'municipality',
    takesFirst: true,
    options: (text) => this.#municipalityOptions(text),
    choose: (option) => this.#chooseMunicipality(option.value),
    announce: (count) => announce(this.#words.messages.suggestions(count), this.#words.language),
  });
  #typing?: ReturnType<typeof setTimeout>;
  /** What the results on the page answer. */
  #answered?: string;
  #port?: ServicesPort;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      const fromAddress = this.#url.read();
      if (fromAddress) this.asked = stateFromParameters(fromAddress);
    }
    if ((changed.has('municipality') || changed.has('county')) && !(this.urlState && this.#url.read())) {
      const codes = (value: string): string[] => value.split(/[\s,]+/).filter(Boolean);
      this.asked = { ...this.asked, municipalities: codes(this.municipality), counties: codes(this.county) };
    }
  }

  protected override updated(): void {
    const port = this.#client.port('services');
    if (!port) {
      // A provider that upgrades after the finder, or a script that sets the client, gets its chance first.
      setTimeout(() => {
        if (this.isConnected && !this.#client.port('services')) this.#client.warnMissing('services');
      }, 1000);
      return;
    }
    const key = JSON.stringify([this.#query(), this.#words.language]);
    if (port === this.#port && key === this.#answered) return;
    const first = port !== this.#port;
    this.#port = port;
    this.#answered = key;
    void this.#search(port, !first);
    if (first && this.asked.service) void this.#load(port, this.asked.service);
  }

  override render(): unknown {
    if (!this.#client.port('services')) return html`<slot></slot>`;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
      ${this.asked.service ? this.#renderDetail() : [this.#renderForm(), this.#renderLayout()]}
    </div>`;
  }

  // Searching

  #query(): ReturnType<typeof stateToQuery> {
    return stateToQuery(this.asked, this.#words.readerLanguages);
  }

  async #search(port: ServicesPort, spoken: boolean): Promise<void> {
    const query = { ...this.#query(), limit: PAGE_SIZE };
    this.waysOn = undefined;
    const results = await this.#results.run(async (signal) => {
      const [page, vocabulary] = await Promise.all([
        port.search(query, { signal }),
        import('./vocabulary.js'),
      ]);
      page.facets ??= await port.facets(query, { signal });
      return { page, items: page.items, vocabulary };
    });
    if (this.#results.error) return this.#failed(this.#results.error, spoken);
    if (!results) return;
    const { messages, language } = this.#words;
    const instead = results.page.interpretation?.searchedInstead;
    if (spoken)
      announce(
        [instead && messages.searchedInstead(instead), messages.found(results.page.total)]
          .filter(Boolean)
          .join(' '),
        language,
      );
    this.dispatchEvent(
      new CustomEvent('kumppani-service-results', {
        detail: { total: results.page.total },
        bubbles: true,
        composed: true,
      }) satisfies ServiceResultsEvent,
    );
    if (!results.page.total) await this.#findWaysOn(port, results);
  }

  async #more(): Promise<void> {
    const port = this.#client.port('services');
    const before = this.#results.value;
    if (!port || !before?.page.nextCursor) return;
    const query = { ...this.#query(), limit: PAGE_SIZE, cursor: before.page.nextCursor };
    const results = await this.#results.run(async (signal) => {
      const page = await port.search(query, { signal });
      return {
        ...before,
        page: { ...page, facets: before.page.facets!, matches: { ...before.page.matches, ...page.matches } },
        items: [...before.items, ...page.items],
      };
    });
    if (this.#results.error) return this.#failed(this.#results.error, true);
    if (!results) return;
    const { messages, language } = this.#words;
    announce(messages.shown(results.items.length, results.page.total), language);
    await this.updateComplete;
    // The reader asked for more: they go on reading from the first new one.
    this.#title(results.items[before.items.length])?.focus();
  }

  #failed(error: ClientError, spoken: boolean): void {
    const { messages, language } = this.#words;
    if (spoken) announce(messages.failed(error.kind), language);
    if (error.kind === 'unsupported') console.warn(`<${this.localName}>: ${error.message}`);
    this.dispatchEvent(
      new CustomEvent('kumppani-error', {
        detail: { kind: error.kind, message: error.message },
        bubbles: true,
        composed: true,
      }) satisfies KumppaniErrorEvent,
    );
  }

  /** Looks which single step brings results back, so that nothing found is never the end. */
  async #findWaysOn(port: ServicesPort, { vocabulary }: Results): Promise<void> {
    const asked = this.asked;
    const { messages, readerLanguages } = this.#words;
    const drawing: Drawing = { words: messages, languages: readerLanguages, vocabulary };
    const steps: { state: FinderState; text: (count: number) => string }[] = [];
    const home = asked.municipalities.map((code) => vocabulary.municipality(code)?.county).find(Boolean);
    const county = home === undefined ? undefined : vocabulary.county(home);
    if (county)
      steps.push({
        state: { ...asked, municipalities: [], counties: [county.code] },
        text: (count) => messages.inCounty(nameOf(county, county, readerLanguages), count),
      });
    if (asked.municipalities.length || asked.counties.length)
      steps.push({ state: { ...asked, municipalities: [], counties: [] }, text: messages.everywhere });
    for (const filter of activeFilters(asked)) {
      if (filter.filter === 'municipalities' || filter.filter === 'counties') continue;
      steps.push({
        state: filter.without,
        text: (count) => messages.withoutFilter(this.#filterName(drawing, filter), count),
      });
    }
    if (asked.text && activeFilters(asked).length)
      steps.push({ state: { ...asked, text: '' }, text: messages.withoutText });
    if (steps.length > 1) steps.push({ state: emptyState, text: messages.everywhere });
    const ways = await Promise.all(
      steps.slice(0, 8).map(async ({ state, text }) => {
        const page = await port
          .search({ ...stateToQuery(state, readerLanguages), limit: 1 })
          .catch(() => ({ total: 0 }));
        return page.total ? [{ state, text: text(page.total) }] : [];
      }),
    );
    if (asked !== this.asked) return;
    const seen = new Set<string>();
    this.waysOn = ways.flat().filter(({ text }) => !seen.has(text) && seen.add(text));
  }

  #set(asked: FinderState, push = false): void {
    this.asked = asked;
    this.#url.write(stateToParameters(asked), push);
  }

  #fromAddress(): void {
    const parameters = this.#url.read();
    const before = this.asked.service;
    this.asked = parameters ? stateFromParameters(parameters) : emptyState;
    const port = this.#client.port('services');
    if (this.asked.service && port) void this.#load(port, this.asked.service);
    else if (before) void this.#focusResult(before);
  }

  #filterName(drawing: Drawing, { filter, code }: Pick<ActiveFilter, 'filter' | 'code'>): string {
    const { words, vocabulary, languages } = drawing;
    const known = (values: readonly FacetValue[] | undefined): FacetValue =>
      values?.find((value) => value.code === code) ?? { code, count: 0 };
    const facets = this.#results.value?.page.facets;
    switch (filter) {
      case 'municipalities':
        return words.placeChip(
          nameOf(vocabulary.municipality(code), known(facets?.municipalities), languages),
        );
      case 'counties':
        return nameOf(vocabulary.county(code), { code }, languages);
      case 'hyteTerms':
        return nameOf(vocabulary.hyteTerm(code), known(facets?.hyteTerms), languages);
      case 'targetGroups':
        return nameOf(vocabulary.targetGroup(code), known(facets?.targetGroups), languages);
      case 'languages':
        return words.languageChip(vocabulary.languageName(code, languages[0]!));
      default:
        return words[filter];
    }
  }

  #drawing(vocabulary: Vocabulary): Drawing {
    return { words: this.#words.messages, languages: this.#words.readerLanguages, vocabulary };
  }

  // The form

  #renderForm(): TemplateResult {
    const words = this.#words.messages;
    return html`<form part="form" role="search" @submit=${this.#submit}>
      <div>
        <label class="label" for="text">${words.searchLabel}</label>
        <span class="hint" id="text-hint">${words.searchHint}</span>
        <div class="query">
          <div class="combobox">
            <input
              class="field"
              id="text"
              type="search"
              role="combobox"
              autocomplete="off"
              autocapitalize="none"
              enterkeyhint="search"
              maxlength="500"
              aria-autocomplete="list"
              aria-describedby="text-hint"
              aria-controls="text-listbox"
              aria-expanded=${this.#suggestions.open}
              aria-activedescendant=${this.#suggestions.activeId ?? nothing}
              .value=${this.asked.text}
              @input=${this.#typed}
              @keydown=${(event: KeyboardEvent) => this.#suggestions.key(event)}
              @blur=${() => this.#suggestions.close()}
            />
            ${this.#suggestions.list(words.searchLabel)}
          </div>
          <button class="button primary" type="submit">${searchIcon}<span>${words.search}</span></button>
        </div>
      </div>
      <div>
        <label class="label" for="municipality">${words.municipality}</label>
        <span class="hint" id="municipality-hint">${words.municipalityHint}</span>
        <div class="combobox">
          <input
            class="field"
            id="municipality"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-describedby="municipality-hint"
            aria-controls="municipality-listbox"
            aria-expanded=${this.#municipalities.open}
            aria-activedescendant=${this.#municipalities.activeId ?? nothing}
            @input=${(event: InputEvent) => this.#municipalities.typed((event.target as HTMLInputElement).value)}
            @keydown=${this.#municipalityKey}
            @blur=${() => this.#municipalities.close()}
          />
          ${this.#municipalities.list(words.municipality)}
        </div>
      </div>
    </form>`;
  }

  #typed = (event: InputEvent): void => {
    const { value } = event.target as HTMLInputElement;
    void this.#suggestions.typed(value);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#set({ ...this.asked, text: value }), TYPING_PAUSE);
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#suggestions.close();
    const text = this.renderRoot.querySelector<HTMLInputElement>('#text')!.value;
    if (text === this.asked.text) {
      // Nothing new to ask: the reader is told again what there is.
      const total = this.#results.value?.page.total;
      if (total !== undefined && !this.#results.pending)
        announce(this.#words.messages.found(total), this.#words.language);
    } else this.#set({ ...this.asked, text });
  };

  async #suggest(text: string): Promise<ComboboxOption<Suggestion>[]> {
    const port = this.#client.port('services');
    const { messages, readerLanguages, language } = this.#words;
    const suggestions = (await port?.suggest?.(text, { readerLanguages, limit: 8 })) ?? [];
    return suggestions.map((suggestion) => ({
      value: suggestion,
      text: suggestion.text,
      language: suggestion.language === language ? undefined : suggestion.language,
      note: messages.suggestionType[suggestion.type],
    }));
  }

  #chooseSuggestion({ type, text, code, area }: Suggestion): void {
    clearTimeout(this.#typing);
    const { asked } = this;
    if (type === 'service' && code) void this.#open(code);
    else if (type === 'hyteTerm' && code)
      this.#set({ ...asked, text: '', hyteTerms: [...new Set([...asked.hyteTerms, code])] });
    else if (area?.code && (area.type === 'municipality' || area.type === 'county')) {
      const filter: ListFilter = area.type === 'county' ? 'counties' : 'municipalities';
      this.#set({ ...asked, text: '', [filter]: [...new Set([...asked[filter], area.code])] });
    } else this.#set({ ...asked, text });
    // What was typed is not what was chosen: the field shows the choice even when the state had its text already.
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLInputElement>('#text');
      if (field) field.value = this.asked.text;
    });
  }

  async #municipalityOptions(text: string): Promise<ComboboxOption<string>[]> {
    const vocabulary = this.#results.value?.vocabulary ?? (await import('./vocabulary.js'));
    const { readerLanguages, language } = this.#words;
    const facet = this.#results.value?.page.facets?.municipalities ?? [];
    const counts = new Map(facet.map(({ code, count }) => [code, count]));
    const typed = text.trim().toLocaleLowerCase('fi');
    // A municipality the lists do not know is offered by the name its services give it.
    const own = facet
      .filter(({ code }) => !vocabulary.municipality(code))
      .map((value) => ({ code: value.code, names: Object.entries(value.name ?? { [language]: value.code }) }))
      .flatMap(({ code, names }) => {
        const match = names.find(([, name]) => name.toLocaleLowerCase('fi').startsWith(typed));
        return match ? [{ code, language: match[0], name: match[1] }] : [];
      });
    const known = vocabulary
      .findMunicipalities(text, { limit: 8, languages: readerLanguages })
      .map((match) => ({ code: match.municipality.code, language: match.language, name: match.name }));
    return [...own, ...known].slice(0, 8).map((match) => ({
      value: match.code,
      text: match.name,
      language: match.language === language ? undefined : match.language,
      note: this.#words.messages.found(counts.get(match.code) ?? 0),
    }));
  }

  #chooseMunicipality(code: string): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#municipality')!;
    field.value = '';
    if (!this.asked.municipalities.includes(code)) this.#set(toggled(this.asked, 'municipalities', code));
  }

  #municipalityKey = (event: KeyboardEvent): void => {
    this.#municipalities.key(event);
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || event.defaultPrevented || !field.value.trim()) return;
    // The name is no municipality's: searching without it would be a quiet lie.
    event.preventDefault();
    announce(this.#words.messages.noMunicipality, this.#words.language);
  };

  // Filters and results

  #renderLayout(): TemplateResult {
    const results = this.#results.value;
    const error = this.#results.error;
    if (error && !this.#results.pending) return this.#renderError(error);
    if (!results) return this.#renderWaiting();
    return html`<div class=${this.withoutFilters ? 'base' : 'layout'}>
      ${this.withoutFilters ? nothing : this.#renderFilters(results)} ${this.#renderResults(results)}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    return html`<div aria-busy="true">
      <p class=${this.#results.slow ? '' : 'visually-hidden'}>${this.#words.messages.loading}</p>
      ${[1, 2, 3].map(
        () =>
          html`<div class="waiting">
            <div class="bar"></div>
            <div class="bar"></div>
            <div class="bar"></div>
          </div>`,
      )}
    </div>`;
  }

  #renderError(error: ClientError): TemplateResult {
    const words = this.#words.messages;
    return html`<div class="notice" part="notice">
      <p class="notice-text">${alertIcon}<span>${words.failed(error.kind)}</span></p>
      <slot></slot>
      <button class="button" type="button" @click=${this.#retry}>${words.retry}</button>
    </div>`;
  }

  #retry = (): void => {
    this.#answered = undefined!;
    this.requestUpdate();
  };

  #renderFilters({ page, vocabulary }: Results): TemplateResult {
    const drawing = this.#drawing(vocabulary);
    const { words, languages } = drawing;
    const { facets } = page;
    const active = activeFilters(this.asked).length;
    const level = this.#level();
    const toggle = (): void => {
      this.filtersOpen = !this.filtersOpen;
    };
    const change = (filter: ListFilter, code: string) => (): void =>
      this.#set(toggled(this.asked, filter, code));
    const check = (
      checked: boolean,
      text: string,
      count: number | undefined,
      onChange: () => void,
    ): TemplateResult =>
      html`<label class="check"
        ><input type="checkbox" .checked=${checked} @change=${onChange} /><span>${text}</span
        >${count === undefined ? nothing : html`<span class="count">${count}</span>`}</label
      >`;
    /** The values of a facet in a fixed order, chosen ones always among them. */
    const values = (
      filter: ListFilter,
      facet: readonly FacetValue[] = [],
      order: (value: FacetValue) => string | number,
    ): FacetValue[] => {
      const chosen = this.asked[filter].filter((code) => !facet.some((value) => value.code === code));
      return [
        ...facet.filter(({ count, code }) => count || this.asked[filter].includes(code)),
        ...chosen.map((code) => ({ code, count: 0 })),
      ]
        .map((value) => ({ value, key: order(value) }))
        .sort((a, b) =>
          typeof a.key === 'number' && typeof b.key === 'number'
            ? a.key - b.key
            : String(a.key).localeCompare(String(b.key), languages[0]),
        )
        .map(({ value }) => value);
    };
    const group = (
      filter: ListFilter,
      title: string,
      all: readonly FacetValue[],
      name: (value: FacetValue) => string,
      subgroup?: (value: FacetValue) => string | undefined,
    ): TemplateResult | typeof nothing => {
      if (!all.length) return nothing;
      const long = all.length > SHORT_LIST + 2 && !this.longLists.has(filter);
      const most = [...all].sort((a, b) => b.count - a.count).slice(0, SHORT_LIST);
      const shown = long
        ? all.filter((value) => most.includes(value) || this.asked[filter].includes(value.code))
        : all;
      let before: string | undefined;
      return html`<fieldset>
        <legend>${title}</legend>
        ${shown.map((value) => {
          const under = long ? undefined : subgroup?.(value);
          const head = under && under !== before ? html`<p class="group">${under}</p>` : nothing;
          before = under;
          return html`${head}${check(
            this.asked[filter].includes(value.code),
            name(value),
            value.count,
            change(filter, value.code),
          )}`;
        })}
        ${
          long
            ? html`<button
                class="button text"
                type="button"
                @click=${() => this.#showAllValues(filter, shown.length)}
              >
                ${words.showAllValues(all.length)}<span class="visually-hidden">: ${title}</span>
              </button>`
            : nothing
        }
      </fieldset>`;
    };
    const terms = vocabulary.hyteGroups().flatMap((one) => one.terms);
    const position =
      (codes: readonly { code: string }[]) =>
      (value: FacetValue): number => {
        const index = codes.findIndex(({ code }) => code === value.code);
        return index < 0 ? codes.length : index;
      };
    return html`<div>
      <button
        class="button toggle"
        type="button"
        aria-expanded=${this.filtersOpen}
        aria-controls="filters"
        @click=${toggle}
      >
        ${words.filtersWith(active)}${chevronIcon}
      </button>
      <div class=${this.filtersOpen ? 'filters open' : 'filters'} id="filters" part="filters">
        ${heading(level, 'filters-title', words.filters)}
        <fieldset>
          <legend>${words.cost}</legend>
          ${check(this.asked.free, words.free, facets?.free, () => this.#set({ ...this.asked, free: !this.asked.free }))}
          ${check(this.asked.remote, words.remote, facets?.remote, () =>
            this.#set({ ...this.asked, remote: !this.asked.remote }),
          )}
        </fieldset>
        ${group(
          'hyteTerms',
          words.hyteTerm,
          values('hyteTerms', facets?.hyteTerms, position(terms)),
          (value) => nameOf(vocabulary.hyteTerm(value.code), value, languages),
          (value) => {
            const code = vocabulary.hyteTerm(value.code)?.group;
            const found = vocabulary.hyteGroups().find((one) => one.code === code);
            return found && nameOf(found, found, languages);
          },
        )}
        ${group(
          'targetGroups',
          words.targetGroup,
          values('targetGroups', facets?.targetGroups, position(vocabulary.targetGroups())),
          (value) => nameOf(vocabulary.targetGroup(value.code), value, languages),
        )}
        ${group(
          'languages',
          words.language,
          values('languages', facets?.languages, ({ code }) => {
            const national = ['fi', 'sv', 'en'].indexOf(code);
            return national < 0 ? vocabulary.languageName(code, languages[0]!) : String(national);
          }),
          (value) => capitalised(vocabulary.languageName(value.code, languages[0]!)),
        )}
      </div>
    </div>`;
  }

  async #showAllValues(filter: ListFilter, shown: number): Promise<void> {
    this.longLists = new Set([...this.longLists, filter]);
    await this.updateComplete;
    // The button is gone; the focus goes to where the new values begin.
    const fieldsets = [...this.renderRoot.querySelectorAll('.filters fieldset')];
    const titles: Readonly<Record<string, number>> = { hyteTerms: 1, targetGroups: 2, languages: 3 };
    const boxes = fieldsets[titles[filter] ?? 0]?.querySelectorAll('input');
    (boxes?.[shown] ?? boxes?.[0])?.focus();
  }

  #renderResults({ page, items, vocabulary }: Results): TemplateResult {
    const drawing = this.#drawing(vocabulary);
    const { words } = drawing;
    const { total, interpretation } = page;
    const level = this.#level();
    const left = total - items.length;
    return html`<div class="results" aria-busy=${this.#results.pending}>
      <div class="over">
        ${heading(level, 'count', words.found(total))}
        ${
          total > 1
            ? html`<div class="sort">
                <label class="label" for="sort">${words.sort}</label>
                <select class="field" id="sort" @change=${this.#sorted}>
                  ${(Object.keys(words.sorts) as ServiceSort[]).map(
                    (sort) =>
                      html`<option value=${sort} ?selected=${sort === this.asked.sort}>
                        ${words.sorts[sort]}
                      </option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
      </div>
      ${
        interpretation?.searchedInstead
          ? html`<p class="instead">${words.searchedInstead(interpretation.searchedInstead)}</p>`
          : nothing
      }
      ${this.#renderChips(drawing, interpretation?.places, interpretation?.remainingText)}
      ${this.#results.slow ? html`<p class="muted">${words.loading}</p>` : nothing}
      ${
        total
          ? html`<ul class="list-of-items">
              ${items.map(
                (service) =>
                  html`<li>
                    ${serviceCard(
                      drawing,
                      service,
                      level + 1,
                      (text) => this.#resultTitle(service, text),
                      page.matches?.[service.id],
                    )}
                  </li>`,
              )}
            </ul>`
          : this.#renderNothing()
      }
      ${
        page.nextCursor && left > 0
          ? html`<div class="more">
              <button class="button" type="button" @click=${this.#more}>
                ${words.more(Math.min(PAGE_SIZE, left))}
              </button>
              <span class="shown">${words.shown(items.length, total)}</span>
            </div>`
          : nothing
      }
    </div>`;
  }

  #level(): number {
    return this.heading ? this.headingLevel + 1 : this.headingLevel;
  }

  #sorted = (event: Event): void =>
    this.#set({ ...this.asked, sort: (event.target as HTMLSelectElement).value as ServiceSort });

  #renderChips(
    drawing: Drawing,
    places: readonly Area[] | undefined,
    remainingText = '',
  ): TemplateResult | typeof nothing {
    const { words } = drawing;
    const chip = (text: string, asked: FinderState): TemplateResult =>
      html`<li>
        <button
          class="chip"
          part="chip"
          type="button"
          aria-label=${words.removeFilter(text)}
          @click=${() => this.#removeFilter(asked)}
        >
          ${text}${closeIcon}
        </button>
      </li>`;
    const chips = [
      ...(places ?? []).map((place) =>
        chip(
          place.type === 'municipality'
            ? words.placeChip(areaName(drawing, place))
            : areaName(drawing, place),
          { ...this.asked, text: remainingText },
        ),
      ),
      ...activeFilters(this.asked).map((filter) => chip(this.#filterName(drawing, filter), filter.without)),
    ];
    if (!chips.length) return nothing;
    return html`<ul class="chips" aria-label=${words.chips}>
      ${chips}
      ${
        chips.length > 1
          ? html`<li>
              <button
                class="button text"
                type="button"
                @click=${() =>
                  this.#removeFilter({
                    ...emptyState,
                    text: places?.length ? remainingText : this.asked.text,
                    sort: this.asked.sort,
                  })}
              >
                ${words.removeAll}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  async #removeFilter(asked: FinderState): Promise<void> {
    this.#set(asked);
    await this.updateComplete;
    // The chip that had the focus is gone: the next one, or the search field, takes it.
    const next =
      this.renderRoot.querySelector<HTMLElement>('.chip') ?? this.renderRoot.querySelector('#text');
    (next as HTMLElement | null)?.focus();
  }

  #renderNothing(): TemplateResult {
    const words = this.#words.messages;
    return html`<div class="notice" part="notice">
      <p>${words.nothingHelp}</p>
      ${
        this.waysOn?.length
          ? html`<ul>
              ${this.waysOn.map(
                ({ text, state: asked }) =>
                  html`<li>
                    <button class="button" type="button" @click=${() => this.#removeFilter(asked)}>
                      ${text}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        this.asked.text && !activeFilters(this.asked).length
          ? html`<button
              class="button"
              type="button"
              @click=${() => this.#removeFilter({ ...this.asked, text: '' })}
            >
              ${words.clear}
            </button>`
          : nothing
      }
      <slot name="empty"></slot>
    </div>`;
  }

  // One service

  #resultTitle(service: Service, text: unknown): TemplateResult {
    const open = (event: MouseEvent): void => {
      // A new tab or window is the reader's own choice.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#open(service.id);
    };
    const href = this.urlState && this.#url.link(stateToParameters({ ...this.asked, service: service.id }));
    return href
      ? html`<a href=${href} data-id=${service.id} @click=${open}>${text}</a>`
      : html`<button type="button" data-id=${service.id} @click=${open}>${text}</button>`;
  }

  #title(service: Pick<Service, 'id'> | undefined): HTMLElement | null {
    return service
      ? this.renderRoot.querySelector<HTMLElement>(`.item-title [data-id="${CSS.escape(service.id)}"]`)
      : null;
  }

  async #open(id: string): Promise<void> {
    const port = this.#client.port('services');
    if (!port) return;
    const known = this.#results.value?.items.find((service) => service.id === id) ?? (await port.get(id));
    if (known) {
      const event: ServiceSelectEvent = new CustomEvent('kumppani-service-select', {
        detail: { service: known },
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      if (!this.dispatchEvent(event)) return;
    }
    this.opened = known!;
    this.#pushed = true;
    this.#set({ ...this.asked, service: id }, true);
    await this.#load(port, id);
  }

  #pushed = false;

  /** Shows what is known at once, and the whole record when it is here. */
  async #load(port: ServicesPort, id: string): Promise<void> {
    if (this.opened?.id !== id)
      this.opened = this.#results.value?.items.find((service) => service.id === id)!;
    const loading = this.#detail.run(async (signal) => {
      const [service] = await Promise.all([port.get(id, { signal }), import('./vocabulary.js')]);
      return service;
    });
    await this.updateComplete;
    this.#focusDetail();
    const service = await loading;
    if (this.asked.service !== id) return;
    const late = !this.opened;
    if (service) this.opened = service;
    if (this.#detail.error && !this.opened) this.#failed(this.#detail.error, true);
    await this.updateComplete;
    if (late) this.#focusDetail();
  }

  #focusDetail(): void {
    this.renderRoot.querySelector<HTMLElement>('#detail-title')?.focus();
  }

  #renderDetail(): TemplateResult {
    const words = this.#words.messages;
    const vocabulary = this.#results.value?.vocabulary;
    const back = html`<button class="button text back" type="button" @click=${this.#back}>
      ${backIcon}${words.back}
    </button>`;
    if (this.opened && vocabulary)
      return html`${back}${serviceDetail(this.#drawing(vocabulary), this.opened, this.#level())}`;
    if (this.#detail.error) return html`${back}${this.#renderError(this.#detail.error)}`;
    if (this.#detail.pending || !vocabulary) return html`${back}${this.#renderWaiting()}`;
    return html`${back}
      <div class="notice" part="notice"><p id="detail-title" tabindex="-1">${words.gone}</p></div>`;
  }

  #back = (): void => {
    const id = this.asked.service;
    if (this.#pushed && this.urlState) {
      this.#pushed = false;
      history.back();
      return;
    }
    this.#set({ ...this.asked, service: '' });
    void this.#focusResult(id);
  };

  async #focusResult(id: string): Promise<void> {
    this.opened = undefined!;
    this.#detail.stop();
    await this.updateComplete;
    (this.#title({ id }) ?? this.renderRoot.querySelector<HTMLElement>('#text'))?.focus();
  }
}
