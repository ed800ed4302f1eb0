/**
 * What the finder draws once there are results. Loaded with the first search, so that the page's first file is the
 * search field and little else: lists of codes, all words, filters, cards, the detail view and their styles.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { hyteGroups, hyteTerm } from '../../codes/hyte-terms.js';
import { county, findMunicipalities, municipality } from '../../codes/municipalities.js';
import { languageName } from '../../codes/service-languages.js';
import { targetGroup, targetGroups } from '../../codes/target-groups.js';
import { serviceFinderEn } from '../../i18n/service-finder/en.js';
import { serviceFinderFi } from '../../i18n/service-finder/fi.js';
import type { ServiceFinderMessages } from '../../i18n/service-finder/messages.js';
import { serviceFinderSv } from '../../i18n/service-finder/sv.js';
import type { ComboboxOption } from '../../controllers/combobox-controller.js';
import type { ClientErrorKind } from '../../model/client-error.js';
import type { ServicesPort } from '../../model/ports.js';
import type { FacetValue, ServicePage, ServiceSort, Suggestion } from '../../model/query.js';
import type { Service } from '../../model/service.js';
import { heading } from '../shared/heading.js';
import { renderChips, type Chip } from '../shared/chips.js';
import { check, renderFacet, type Facet } from '../shared/facet.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { backIcon } from '../shared/icons.js';
import { capitalised, nameOf } from '../shared/names.js';
import { opener } from '../shared/opener.js';
import { activeFilters, SWITCHES, toggled, type ActiveFilter } from './active-filters.js';
import { emptyState, stateToQuery, type FinderState } from './finder-state.js';
import { contentStyles } from '../../styles/content.js';
import { resultStyles } from '../../styles/results.js';
import { searchStyles } from '../../styles/search.js';
import { serviceCard } from './service-card.js';
import { serviceDetail } from './service-detail.js';
import { areaName, type Drawing } from './service-names.js';

export { createAddress } from './finder-address.js';

/** Styles of all of it, over those the finder has from the start. */
export const viewStyles = [contentStyles, resultStyles, searchStyles];

export const dictionaries: Readonly<Record<string, ServiceFinderMessages>> = {
  fi: serviceFinderFi,
  sv: serviceFinderSv,
  en: serviceFinderEn,
};

/** A way on from an empty result. */
export interface WayOn {
  text: string;
  /** What it makes of what is asked by then. */
  change: (asked: FinderState) => FinderState;
}

/** What is on the page, and what the reader's hands can do with it. */
export interface FinderView extends Drawing {
  asked: FinderState;
  /** What is asked by now: hands are faster than what is drawn. */
  now: () => FinderState;
  page: ServicePage;
  items: readonly Service[];
  /** Level of the headings over filters and results. */
  level: number;
  pending: boolean;
  /** Pending for more than a second. */
  slow: boolean;
  filtersOpen: boolean;
  withoutFilters: boolean;
  waysOn: readonly WayOn[];
  set: (asked: FinderState) => void;
  /** `set`, and the focus goes on to the next chip: the one that had it is gone. */
  remove: (asked: FinderState) => void;
  toggleFilters: () => void;
  /** Why the next page did not come. */
  moreFailed: ClientErrorKind | undefined;
  more: () => void;
  /** Address of one service in full, where the page's address can hold it; `asked`: the search around it. */
  link: (id: string, asked?: FinderState) => string | undefined;
  open: (id: string) => void;
  /** What can be done with a service beside reading it, when that has loaded. */
  handOn: typeof import('./hand-on.js').handOn | undefined;
}

/** A filter's name as a chip has it: `Kunta: Turku`. */
export function filterName(
  { words, languages, page }: Pick<FinderView, 'words' | 'languages' | 'page'>,
  { filter, code }: Pick<ActiveFilter, 'filter' | 'code'>,
): string {
  const named = (list: Parameters<typeof nameOf>[0], facet: readonly FacetValue[] = []): string =>
    nameOf(list, facet.find((value) => value.code === code) ?? { code }, languages);
  switch (filter) {
    case 'municipalities':
      return words.placeChip(named(municipality(code), page.facets?.municipalities));
    case 'counties':
      return named(county(code));
    case 'hyteTerms':
      return named(hyteTerm(code), page.facets?.hyteTerms);
    case 'targetGroups':
      return named(targetGroup(code), page.facets?.targetGroups);
    case 'languages':
      return words.languageChip(languageName(code, languages[0]!));
    default:
      return words[filter];
  }
}

/** Filters beside the list, or over it. */
export function renderLayout(view: FinderView): TemplateResult {
  return html`<div class=${view.withoutFilters ? 'base' : 'layout'}>
    ${view.withoutFilters ? nothing : renderFilters(view)}${renderResults(view)}
  </div>`;
}

function renderFilters(view: FinderView): TemplateResult {
  const { asked, now, words, languages, page, filtersOpen, set } = view;
  const { facets } = page;
  const groups = hyteGroups();
  const facet = (
    filter: 'hyteTerms' | 'targetGroups' | 'languages',
    title: string,
  ): Omit<Facet, 'describe'> => ({
    title,
    values: facets?.[filter],
    chosen: asked[filter],
    toggle: (code) => set(toggled(now(), filter, code)),
  });
  return html`<div>
    <button
      class="button toggle"
      type="button"
      aria-expanded=${filtersOpen}
      aria-controls="filters"
      @click=${view.toggleFilters}
    >
      ${words.filtersWith(activeFilters(asked).length)}${chevronIcon}
    </button>
    <div class=${filtersOpen ? 'filters open' : 'filters'} id="filters" part="filters">
      ${heading(view.level, 'filters-title', words.filters)}
      <div>
        ${SWITCHES.map((filter) =>
          check(asked[filter], words[filter], facets?.[filter], () =>
            set({ ...now(), [filter]: !now()[filter] }),
          ),
        )}
      </div>
      ${renderFacet({
        ...facet('hyteTerms', words.hyteTerm),
        open: true,
        describe: (value) => {
          const group = groups.find(({ code }) => code === hyteTerm(value.code)?.group);
          const place = groups.flatMap(({ terms }) => terms).findIndex(({ code }) => code === value.code);
          return [
            nameOf(hyteTerm(value.code), value, languages),
            place,
            group && nameOf(group, group, languages),
          ];
        },
      })}
      ${renderFacet({
        ...facet('targetGroups', words.targetGroup),
        describe: (value) => [
          nameOf(targetGroup(value.code), value, languages),
          targetGroups().findIndex(({ code }) => code === value.code),
        ],
      })}
      ${renderFacet({
        ...facet('languages', words.language),
        describe: ({ code }) => [
          capitalised(languageName(code, languages[0]!)),
          ['fi', 'sv', 'en'].indexOf(code),
        ],
      })}
    </div>
  </div>`;
}

function renderResults(view: FinderView): TemplateResult {
  const { asked, now, words, page, items, level, set } = view;
  const { total, interpretation, matches } = page;
  return html`<div class="results" aria-busy=${view.pending}>
    <div class="over">
      ${heading(level, 'count', words.found(total))}
      ${
        total > 1
          ? html`<div class="sort">
              <label for="sort">${words.sort}</label>
              <select
                class="field"
                id="sort"
                @change=${(event: Event) =>
                  set({ ...now(), sort: (event.target as HTMLSelectElement).value as ServiceSort })}
              >
                ${Object.entries(words.sorts).map(
                  ([sort, name]) =>
                    html`<option value=${sort} .selected=${sort === asked.sort}>${name}</option>`,
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
    ${renderFinderChips(view)} ${view.slow ? html`<p class="muted">${words.loading}</p>` : nothing}
    ${
      total
        ? html`<ul class="list-of-items">
            ${items.map(
              (service) =>
                html`<li>
                  ${serviceCard(view, service, level + 1, (text) => opener(service.id, text, view.link(service.id), () => view.open(service.id)), matches?.[service.id])}
                </li>`,
            )}
          </ul>`
        : renderNothing(view)
    }
    ${
      page.nextCursor && total > items.length
        ? html`<div class="more">
            <button class="button" type="button" @click=${view.more}>
              ${words.more(Math.min(20, total - items.length))}
            </button>
            <span class="muted">${words.shown(items.length, total)}</span>
            ${view.moreFailed ? html`<p>${words.failed(view.moreFailed)}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function renderFinderChips(view: FinderView): TemplateResult | typeof nothing {
  const { asked, now, words, page, remove } = view;
  const { places = [], remainingText = '' } = page.interpretation ?? {};
  const chip = (name: string, without: () => FinderState): Chip => ({
    name,
    remove: () => remove(without()),
  });
  const text = places.length ? remainingText : asked.text;
  return renderChips(
    [
      ...places.map((place) =>
        chip(
          place.type === 'municipality' ? words.placeChip(areaName(view, place)) : areaName(view, place),
          () => {
            // Drawn from the last answer: a place that is taken away must not wait for the next one.
            page.interpretation = {
              ...page.interpretation,
              places: places.filter((other) => other !== place),
            };
            // Of the only one, what was left for searching: one taken away before it stays away.
            return { ...now(), text: (places[1] && place.without) || text };
          },
        ),
      ),
      ...activeFilters(asked).map((filter) => chip(filterName(view, filter), () => filter.without(now()))),
    ],
    words,
    () => remove({ ...emptyState, text, sort: asked.sort }),
  );
}

function renderNothing({ now, words, waysOn, remove }: FinderView): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${words.nothingHelp}</p>
    <ul>
      ${waysOn.map(
        ({ text, change }) =>
          html`<li>
            <button class="button" type="button" @click=${() => remove(change(now()))}>${text}</button>
          </li>`,
      )}
    </ul>
    <slot name="empty"></slot>
  </div>`;
}

/** Looks which single steps bring results back; `view` is one without any. */
export async function findWaysOn(port: ServicesPort, view: FinderView): Promise<WayOn[]> {
  const ways = await Promise.all(
    waysOut(view).map(async ({ change, text }) => {
      const query = { ...stateToQuery(change(view.asked), view.languages), limit: 1 };
      const { total } = await port.search(query).catch(() => ({ total: 0 }));
      return total ? [{ change, text: text(total) }] : [];
    }),
  );
  return ways.flat();
}

/** The steps that may help, in the order in which they are offered. */
function waysOut(
  view: Pick<FinderView, 'words' | 'languages' | 'page' | 'asked'>,
): (Pick<WayOn, 'change'> & { text: (count: number) => string })[] {
  const { asked, words, languages, page } = view;
  const { places: recognised = [], remainingText: text = '' } = page.interpretation ?? {};
  const places = [
    ...asked.municipalities,
    ...recognised.flatMap(({ type, code }) => (type === 'municipality' && code ? [code] : [])),
  ];
  const anywhere = (now: FinderState): FinderState => ({
    ...now,
    ...(recognised.length && { text }),
    municipalities: [],
    counties: [],
  });
  const around = places.map((code) => county(municipality(code)?.county ?? '')).find(Boolean);
  const filters = activeFilters(asked);
  return [
    ...(around
      ? [
          {
            change: (now: FinderState) => ({ ...anywhere(now), counties: [around.code] }),
            text: (count: number) => words.inCounty(nameOf(around, around, languages), count),
          },
        ]
      : []),
    ...(places.length || asked.counties.length ? [{ change: anywhere, text: words.everywhere }] : []),
    ...filters
      .filter(({ filter }) => filter !== 'municipalities' && filter !== 'counties')
      .map((filter) => ({
        change: filter.without,
        text: (count: number) => words.withoutFilter(filterName(view, filter), count),
      })),
    ...(asked.text
      ? [{ change: (now: FinderState) => ({ ...now, text: '' }), text: words.withoutText }]
      : []),
    // One step alone is offered above.
    ...(filters.length > (asked.text ? 0 : 1)
      ? [{ change: () => emptyState, text: words.withoutEverything }]
      : []),
  ];
}

/** Suggestions as a combobox offers them. */
export const suggestionOptions = (
  suggestions: readonly Suggestion[],
  language: string,
): ComboboxOption<Suggestion>[] =>
  suggestions.map((suggestion) => ({
    value: suggestion,
    text: suggestion.text,
    language: suggestion.language,
    note: dictionaries[language]!.suggestionType[suggestion.type],
  }));

/** The state after a suggestion is chosen: a term or a place becomes a filter, anything else is searched for. */
export function withSuggestion(asked: FinderState, { type, text, code, area }: Suggestion): FinderState {
  const filter =
    type === 'hyteTerm'
      ? 'hyteTerms'
      : area?.type === 'municipality'
        ? 'municipalities'
        : area?.type === 'county'
          ? 'counties'
          : undefined;
  const chosen = area?.code ?? code;
  return filter && chosen
    ? { ...asked, text: '', [filter]: [...new Set([...asked[filter], chosen])] }
    : { ...asked, text };
}

/** Municipalities that begin with the text: of the list, and those only the services know. */
export function municipalityOptions(
  text: string,
  languages: readonly string[],
  facet: readonly FacetValue[] = [],
): ComboboxOption<string>[] {
  const typed = text.trim().toLocaleLowerCase('fi');
  const own = facet
    .filter(({ code }) => !municipality(code))
    .flatMap(({ code, name = {} }) =>
      Object.entries(name)
        .filter(([, value]) => value.toLocaleLowerCase('fi').startsWith(typed))
        .slice(0, 1)
        .map(([language, value]) => ({ code, name: value, language })),
    );
  const known = findMunicipalities(text, { languages }).map((match) => ({
    ...match,
    code: match.municipality.code,
  }));
  return [...own, ...known].slice(0, 8).map(({ code, name, language }) => {
    const count = facet.find((value) => value.code === code)?.count;
    return {
      value: code,
      text: name,
      language,
      note: count ? dictionaries[languages[0]!]!.found(count) : undefined,
    };
  });
}

/**
 * One service in full, with the way back to the list.
 *
 * @param waiting what is drawn while there is nothing of it yet: it loads, or loading failed
 */
export const renderOpened = (
  view: FinderView,
  opened: Service | undefined,
  waiting: TemplateResult | undefined,
  back: () => void,
): TemplateResult =>
  html`<button class="button text back" type="button" @click=${back}>${backIcon}${view.words.back}</button> ${
      opened
        ? serviceDetail(view, opened, view.level, view.handOn?.(view, opened, html))
        : (waiting ?? html`<p id="detail-title" tabindex="-1">${view.words.gone}</p>`)
    }`;
