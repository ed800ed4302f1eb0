/** Results as they are looked at: a region's table, sides, years. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { headingOf, RATINGS, ratingsOf } from '../../checklists/items.js';
import {
  compareSides,
  isRated,
  placeOf,
  SIDES,
  widestFirst,
  type ComparedItem,
  type MergedItem,
  type ShownItem,
} from '../../checklists/merge.js';
import {
  compareYears,
  regionTable,
  type RegionRow,
  type RegionTable,
  type SizeClass,
} from '../../checklists/region.js';
import { sideName } from '../../checklists/words.js';
import { formatNumber } from '../../i18n/format.js';
import type { ResultsViewName } from '../../i18n/checklist-results/messages.js';
import type {
  Assessment,
  AssessmentSide,
  AssessmentSummary,
  ChecklistItem,
  Rating,
} from '../../model/checklist.js';
import { chartKey, chartTable, stackedBar, yearLine, type Segment, type Tone } from '../shared/chart.js';
import { heading } from '../shared/heading.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { localized } from '../shared/text.js';
import { ratingMarks } from '../checklist/rating-mark.js';
import type { ResultsDesk } from './results-desk.js';

export const VIEWS: readonly ResultsViewName[] = ['region', 'sides', 'years'];
export const SIZES: readonly SizeClass[] = ['small', 'middle', 'large'];
const TONES: Readonly<Record<Rating, Tone>> = { inPlace: 4, partly: 3, notYet: 0, notRelevant: 'none' };

export function renderResults(desk: ResultsDesk): TemplateResult {
  const { words, notice, view } = desk;
  const isEmpty = !desk.summary.years.length;
  return html`${renderControls(desk, isEmpty)}
  ${notice ? html`<p class="said" part="notice">${notice}</p>` : nothing}
  ${
    isEmpty
      ? html`<div class="notice" part="notice">
          <p class="notice-text">${words.nothing}</p>
          <slot name="empty"></slot>
        </div>`
      : html`${desk.summary.invented ? html`<p class="invented">${desk.terms.invented}</p>` : nothing}
        ${view === 'region' ? renderRegion(desk) : view === 'sides' ? renderSides(desk) : renderYears(desk)}`
  }`;
}

/** What a rating is called in this template. */
const ratingName = ({ template, terms, languages }: ResultsDesk, rating: Rating): string => {
  const own = template.scale?.find((step) => step.rating === rating)?.name;
  return languages.map((language) => own?.[language]).find(Boolean) ?? terms.ratings[rating];
};

const itemNumber = ({ template }: ResultsDesk, item: ChecklistItem): string => {
  const under = headingOf(template, item.id)!;
  return `${template.headings.indexOf(under) + 1}.${under.items.indexOf(item) + 1}`;
};

// Choices

function renderControls(desk: ResultsDesk, isEmpty: boolean): TemplateResult {
  const { words, terms, host, view, places } = desk;
  const choose = (
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, name: string])[],
    chosen: (value: string) => void,
  ): TemplateResult =>
    html`<div>
      <label class="label" for=${id}>${label}</label>
      <select
        class="field"
        id=${id}
        @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
      >
        ${options.map(([code, name]) => html`<option value=${code} ?selected=${code === value}>${name}</option>`)}
      </select>
    </div>`;
  const { subject } = desk.template;
  return html`<div class="controls" part="controls">
    ${
      host.withoutViews || isEmpty
        ? nothing
        : html`<fieldset class="views">
            <legend class="visually-hidden">${words.view}</legend>
            ${VIEWS.map(
              (name) =>
                html`<label class="segment"
                  ><input
                    type="radio"
                    name="view"
                    .checked=${view === name}
                    @change=${() => desk.set({ view: name })}
                  /><span
                    >${name === 'region' && desk.isCounty ? words.counties : words.views[name]}</span
                  ></label
                >`,
            )}
          </fieldset>`
    }
    <div class="row">
      ${
        isEmpty || view === 'region' || places.length < 2
          ? nothing
          : choose(
              'place',
              desk.isCounty ? words.county : words.municipality,
              desk.place,
              places.map(({ code, name }) => [code, name]),
              (place) => desk.set({ place }),
            )
      }
      ${
        isEmpty || view === 'years' || desk.summary.years.length < 2
          ? nothing
          : choose(
              'year',
              words.year,
              String(desk.year),
              [...desk.summary.years].reverse().map((year) => [String(year), String(year)]),
              (year) => desk.set({ year: Number(year) }),
            )
      }
      ${
        isEmpty || view === 'sides'
          ? nothing
          : choose(
              'side',
              words.side,
              desk.side,
              SIDES.map((side) => [side, sideName(terms, side, subject)]),
              (side) => desk.set({ side: side as AssessmentSide }),
            )
      }
      ${
        !isEmpty && view === 'region' && places.some(({ size }) => size)
          ? choose(
              'size',
              words.size,
              desk.size,
              [['', words.allSizes], ...SIZES.map((size) => [size, terms.sizes[size]] as const)],
              (size) => desk.set({ size: size as SizeClass | '' }),
            )
          : nothing
      }
      ${
        !isEmpty && view === 'sides'
          ? choose(
              'order',
              words.order,
              desk.widest ? 'widest' : 'list',
              [
                ['widest', words.widestFirst],
                ['list', words.listOrder],
              ],
              (order) => desk.set({ widest: order === 'widest' }),
            )
          : nothing
      }
    </div>
    ${
      host.openFiles
        ? html`<label class="button file"
            ><input
              id="files"
              type="file"
              multiple
              accept=".json,application/json"
              @change=${desk.openFiles}
            />${words.openFiles}</label
          >`
        : nothing
    }
  </div>`;
}

const csvButton = (desk: ResultsDesk, make: Parameters<ResultsDesk['saveCsv']>[0]): TemplateResult =>
  html`<button class="button" type="button" @click=${() => desk.saveCsv(make)}>${desk.words.csv}</button>`;

/**
 * One cell: the shape of its rating with the word for those who hear it, or why there is none. As few elements as can
 * be: a table of the country has thousands.
 */
const cell = (desk: ResultsDesk, merged: MergedItem): TemplateResult => {
  const isShown = merged.state === 'shown';
  const text = isShown
    ? ratingName(desk, merged.rating)
    : desk.terms.states[merged.state](desk.summary.minimum);
  return html`<td role="cell">
    <span class="mark ${isShown ? merged.rating : merged.state}" role="img" aria-label=${text} title=${text}
      >${isShown ? ratingMarks[merged.rating] : merged.state === 'few' ? '…' : ''}</span
    >
  </td>`;
};

/** What the shapes stand for; of what is not shown only what is there. */
const scaleKey = (desk: ResultsDesk, cells: readonly MergedItem[]): TemplateResult => {
  const has = (state: MergedItem['state']): boolean => cells.some((one) => one.state === state);
  const { states } = desk.terms;
  return html`<ul class="key">
    ${ratingsOf(desk.template).map(
      (rating) =>
        html`<li class=${rating}>${ratingMarks[rating]}<span>${ratingName(desk, rating)}</span></li>`,
    )}
    ${
      has('missing')
        ? html`<li><span class="mark missing"></span><span>${states.missing(0)}</span></li>`
        : nothing
    }
    ${
      has('few')
        ? html`<li>
            <span class="mark few" aria-hidden="true">…</span><span>${states.few(desk.summary.minimum)}</span>
          </li>`
        : nothing
    }
  </ul>`;
};

// A region

function renderRegion(desk: ResultsDesk): TemplateResult {
  const { words, terms, side, year, size, sort, descending, languages, template } = desk;
  const { level } = desk;
  const table = regionTable(desk.summary, {
    places: desk.places,
    year,
    side,
    sort,
    descending,
    ...(size && { sizes: [size] }),
  });
  const place = desk.isCounty ? words.county : words.municipality;
  const caption = words.tableCaption(year, sideName(terms, side, template.subject));
  const there = table.rows.filter(({ missing }) => !missing).length;
  const order = (column: string): 'ascending' | 'descending' | typeof nothing =>
    sort === column ? (descending ? 'descending' : 'ascending') : nothing;
  const column = (id: string, shown: unknown, name: string): TemplateResult =>
    html`<th
      role="columnheader"
      scope="col"
      class=${id === 'name' ? 'first' : id === 'share' ? 'last' : 'number'}
      aria-sort=${order(id)}
    >
      <button
        type="button"
        aria-label=${name === shown ? nothing : `${String(shown)} ${name}`}
        title=${name === shown ? nothing : name}
        @click=${() => desk.sortBy(id, name)}
      >
        ${shown}<span class="arrow" aria-hidden="true"></span>
      </button>
    </th>`;
  return html`<section>
      ${heading(level + 1, 'section-title', caption)}
      <p>${words.answered(there, table.rows.length, desk.isCounty)}</p>
      <p class="hint">${words.sortHint}</p>
      ${scaleKey(
        desk,
        table.rows.flatMap(({ cells, missing }) => (missing ? [] : cells)),
      )}
      <table class="cells" part="table" role="table" aria-label=${caption}>
        <thead>
          <tr role="row">
            ${column('name', place, place)}
            ${desk.summary.items.map((item) => column(item.id, itemNumber(desk, item), desk.nameOf(item.name)))}
            ${column('share', words.result, words.result)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            table.rows,
            ({ place: { code } }) => code,
            (row) => renderRow(desk, row),
          )}
        </tbody>
      </table>
      <details class="items-key" open>
        <summary>${chevronIcon}${words.itemsKey}</summary>
        <dl>
          ${desk.summary.items.map(
            (item) =>
              html`<div>
                <dt>${itemNumber(desk, item)}</dt>
                <dd>${localized(item.name, languages)}</dd>
              </div>`,
          )}
        </dl>
      </details>
      <div>
        ${csvButton(desk, ({ regionCsv }) =>
          regionCsv(table, desk.summary.minimum, { words: terms, languages, subject: template.subject }),
        )}
      </div>
    </section>
    ${renderPerItem(desk, table, level + 1)}`;
}

function renderRow(desk: ResultsDesk, { place, cells, share, missing }: RegionRow): TemplateResult {
  if (missing)
    return html`<tr role="row">
      <th role="rowheader" scope="row" class="first">${place.name}</th>
      <td role="cell" class="absent" colspan=${cells.length + 1}>${desk.terms.states.missing(0)}</td>
    </tr>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row" class="first">
      <button
        class="link"
        type="button"
        title=${desk.words.toPlace(place.name)}
        @click=${() => void desk.open(place.code)}
      >
        ${place.name}
      </button>
    </th>
    ${cells.map((merged) => cell(desk, merged))}
    <td role="cell" class="last">${share === undefined ? '–' : desk.terms.percent(share)}</td>
  </tr>`;
}

/** How many municipalities stand where, for each item. */
function renderPerItem(desk: ResultsDesk, table: RegionTable, level: number): TemplateResult {
  const { words, languages } = desk;
  const language = desk.terms.language;
  const ratings = ratingsOf(desk.template);
  const rows = table.items.map(({ item, ratings: counts, missing, none, few }) => {
    const total = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
    return { item, counts, total, out: missing + none + few };
  });
  return html`<section>
    ${heading(level, 'section-title', words.perItem)}
    <p class="hint">${words.perItemHint}</p>
    ${chartKey(ratings.map((rating) => ({ name: ratingName(desk, rating), tone: TONES[rating] })))}
    <ul class="bars">
      ${rows.map(
        ({ item, counts, total }) =>
          html`<li>
            <p><span class="number">${itemNumber(desk, item)}</span> ${localized(item.name, languages)}</p>
            ${
              total
                ? stackedBar(
                    segmentsOf(desk, counts, total),
                    ratings
                      .map(
                        (rating) =>
                          `${ratingName(desk, rating)}: ${words.places(counts[rating], desk.isCounty)}`,
                      )
                      .join(', '),
                  )
                : html`<p class="muted">${words.notAssessed}</p>`
            }
          </li>`,
      )}
    </ul>
    ${chartTable(
      {
        caption: words.perItem,
        headers: [words.item, ...ratings.map((rating) => ratingName(desk, rating)), words.notAssessed],
        rows: rows.map(({ item, counts, out }) => [
          `${itemNumber(desk, item)} ${desk.nameOf(item.name)}`,
          ...ratings.map((rating) => formatNumber(language, counts[rating])),
          formatNumber(language, out),
        ]),
        missing: words.missing,
      },
      words.figures,
    )}
  </section>`;
}

const segmentsOf = (desk: ResultsDesk, counts: ShownItem['counts'], total: number): Segment[] =>
  ratingsOf(desk.template).map((rating) => ({
    name: ratingName(desk, rating),
    share: counts[rating] / total,
    text: formatNumber(desk.terms.language, counts[rating]),
    tone: TONES[rating],
  }));

// Sides

function renderSides(desk: ResultsDesk): TemplateResult {
  const { words, terms, place, year, languages, template, widest } = desk;
  const { level } = desk;
  const isHere = (one: Assessment | AssessmentSummary): boolean =>
    placeOf(one) === place && one.year === year;
  const own = desk.assessments.filter((one) => isHere(one) && one.template.id === template.id);
  const summaries = desk.summaries.filter((one) => isHere(one) && one.template === template.id);
  const title = html`<div class="view-title" tabindex="-1">
    ${heading(level + 1, 'section-title', words.sidesTitle(desk.placeName(place), year))}
  </div>`;
  if (!own.length && !summaries.length)
    return html`<section>
      ${title}
      <p>${terms.states.missing(0)}.</p>
    </section>`;
  const comparison = compareSides(template, own, { minimum: desk.summary.minimum, summaries });
  const items = widest ? widestFirst(comparison.items) : comparison.items;
  return html`<section>
    ${title} ${widest && items[0]?.difference ? html`<p class="hint">${words.sidesHint}</p>` : nothing}
    ${chartKey(ratingsOf(template).map((rating) => ({ name: ratingName(desk, rating), tone: TONES[rating] })))}
    <ol class="compared">
      ${items.map((item) => html`<li part="item">${renderCompared(desk, item, level + 2)}</li>`)}
    </ol>
    ${chartTable(
      {
        caption: words.sidesTitle(desk.placeName(place), year),
        headers: [
          words.item,
          ...SIDES.map((side) => sideName(terms, side, template.subject)),
          terms.columns.difference,
        ],
        rows: items.map(({ item, sides, difference }) => [
          `${itemNumber(desk, item)} ${desk.nameOf(item.name)}`,
          ...SIDES.map((side) => {
            const merged = sides[side];
            return merged.state === 'shown'
              ? `${ratingName(desk, merged.rating)} (${words.respondents(merged.count)})`
              : terms.states[merged.state](comparison.minimum);
          }),
          difference === undefined
            ? undefined
            : formatNumber(terms.language, Math.round(difference * 10) / 10),
        ]),
        missing: words.missing,
      },
      words.figures,
    )}
    <div>
      ${csvButton(desk, ({ comparisonCsv }) => comparisonCsv(comparison, { words: terms, languages, subject: template.subject }))}
    </div>
  </section>`;
}

function renderCompared(desk: ResultsDesk, compared: ComparedItem, level: number): TemplateResult {
  const { words, terms, languages, template } = desk;
  const { item, sides, comments, difference } = compared;
  const remarks = SIDES.flatMap((side) => comments[side].map((comment) => ({ side, ...comment })));
  const rated = SIDES.map((side) => sides[side]).filter(isRated);
  const isOpen = desk.opened.has(item.id);
  return html`${heading(level, 'item-title', html`<span class="number">${itemNumber(desk, item)}</span> ${localized(item.name, languages)}`)}
    <p class="difference">
      ${
        difference === undefined
          ? words.noDifference
          : words.difference(
              difference,
              rated.every(({ rating }) => rating === rated[0]!.rating),
            )
      }
    </p>
    <dl class="sides">
      ${SIDES.map((side) => {
        const merged = sides[side];
        if (merged.state === 'missing') return nothing;
        const name = sideName(terms, side, template.subject);
        return html`<div>
          <dt>${name}</dt>
          <dd>
            ${
              merged.state === 'shown'
                ? html`<p class="verdict ${merged.rating}">
                      ${ratingMarks[merged.rating]}<span
                        >${ratingName(desk, merged.rating)}
                        ${merged.count > 1 ? html`<span class="muted">${words.respondents(merged.count)}</span>` : nothing}</span
                      >
                    </p>
                    ${
                      merged.count > 1
                        ? stackedBar(
                            segmentsOf(desk, merged.counts, merged.count),
                            `${name}: ${RATINGS.filter((rating) => merged.counts[rating])
                              .map((rating) => `${ratingName(desk, rating)} ${merged.counts[rating]}`)
                              .join(', ')}`,
                          )
                        : nothing
                    }`
                : html`<p class="muted">${terms.states[merged.state](desk.summary.minimum)}</p>`
            }
          </dd>
        </div>`;
      })}
    </dl>
    ${
      remarks.length
        ? html`<details
            .open=${isOpen}
            @toggle=${(event: Event) => {
              const { open } = event.target as HTMLDetailsElement;
              if (open === desk.opened.has(item.id)) return;
              desk.opened[open ? 'add' : 'delete'](item.id);
              desk.host.requestUpdate();
            }}
          >
            <summary>${chevronIcon}<span>${words.comments(remarks.length)}</span></summary>
            ${
              isOpen
                ? html`<ul class="remarks">
                    ${remarks.map(
                      ({ side, kind, text }) =>
                        html`<li>
                          <p class="muted">
                            ${sideName(terms, side, template.subject)} · ${words.commentKinds[kind]}
                          </p>
                          <p class="written">${text}</p>
                        </li>`,
                    )}
                  </ul>`
                : nothing
            }
          </details>`
        : nothing
    }`;
}

// Years

function renderYears(desk: ResultsDesk): TemplateResult {
  const { words, terms, place, side, languages, template } = desk;
  const { level } = desk;
  const name = desk.placeName(place);
  const { years, items, shares } = compareYears(desk.summary, place, side);
  const title = words.yearsTitle(name, sideName(terms, side, template.subject));
  const shownTitle = html`<div class="view-title" tabindex="-1">
    ${heading(level + 1, 'section-title', title)}
  </div>`;
  if (!years.length)
    return html`<section>
      ${shownTitle}
      <p>${terms.states.missing(0)}.</p>
    </section>`;
  const points = years.flatMap((year, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ year, value: Math.round(share * 100), text: terms.percent(share) }];
  });
  const changeOf = (change: number | undefined): string =>
    change === undefined ? '–' : words.changes[change > 0.05 ? 'better' : change < -0.05 ? 'worse' : 'same'];
  return html`<section>
    ${shownTitle}
    ${
      points.length > 1
        ? yearLine(
            points,
            points.map(({ year }) => year),
            [0, 100],
            `${words.yearsChart}. ${points.map(({ year, text }) => `${year}: ${text}`).join(', ')}`,
          )
        : nothing
    }
    ${chartTable(
      {
        caption: words.yearsChart,
        headers: [words.year, words.result],
        rows: years.map((year, index) => {
          const share = shares[index];
          return [String(year), share === undefined ? undefined : terms.percent(share)];
        }),
        missing: words.missing,
      },
      words.figures,
    )}
    ${scaleKey(
      desk,
      items.flatMap((item) => item.years),
    )}
    <table class="cells years" part="table" role="table" aria-label=${title}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col" class="first">${words.item}</th>
          ${years.map((year) => html`<th role="columnheader" scope="col" class="number">${year}</th>`)}
          <th role="columnheader" scope="col" class="last">${words.change}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          ({ item, years: cells, change }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row" class="first">
                <span class="number">${itemNumber(desk, item)}</span> ${localized(item.name, languages)}
              </th>
              ${cells.map((merged) => cell(desk, merged))}
              <td role="cell" class="last">${changeOf(change)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
