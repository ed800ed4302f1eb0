/** What stands behind the results on a page: the assessments, counted once, and what the reader looks at. */
import type { CSSResult, TemplateResult } from 'lit';
import { readChecklistFile } from '../../checklists/file.js';
import { itemsOf } from '../../checklists/items.js';
import { placeOf, SIDES } from '../../checklists/merge.js';
import {
  hasSides,
  summariseRegion,
  type Place,
  type RegionSummary,
  type SizeClass,
} from '../../checklists/region.js';
import type { ChecklistWords } from '../../checklists/words.js';
import { county, municipalityName, region as regionOf } from '../../codes/municipalities.js';
import { announce } from '../../controllers/announce.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { WordsController } from '../../controllers/words-controller.js';
import type { ChecklistResultsMessages, ResultsViewName } from '../../i18n/checklist-results/messages.js';
import type { CommonMessages, OwnMessages } from '../../i18n/common/messages.js';
import type {
  AssessedPlace,
  Assessment,
  AssessmentQuery,
  AssessmentSide,
  AssessmentSummary,
  ChecklistsPort,
  ChecklistTemplate,
} from '../../model/checklist.js';
import { ClientError } from '../../model/client-error.js';
import { alphabetical, pickText } from '../../model/localized.js';
import type { LocalizedText } from '../../model/text.js';
import { contentStyles } from '../../styles/content.js';
import { findTemplate } from '../checklist/opening.js';
import { sharedStyles } from '../checklist/shared.styles.js';
import { chartStyles } from '../shared/chart.styles.js';
import type { ChecklistResults } from './checklist-results.js';
import { renderResults, SIZES, VIEWS } from './results-view.js';
import { resultsViewStyles } from './results-view.styles.js';

interface WordPack {
  messages: OwnMessages<ChecklistResultsMessages>;
  terms: ChecklistWords;
}

const LOAD: Readonly<Record<string, () => Promise<WordPack>>> = {
  fi: () => import('./results-words-fi.js'),
  sv: () => import('./results-words-sv.js'),
  en: () => import('./results-words-en.js'),
};

/** Two digits are a county's, three a municipality's. */
const listedName = (code: string, languages: readonly string[]): string | undefined =>
  code.length === 2 ? pickText(county(code)?.name, languages)?.value : municipalityName(code, languages);

const codes = (text: string | null): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/** Loads everything that results are made of. */
export async function openResults(
  host: ChecklistResults,
  port: ChecklistsPort | undefined,
  words: WordsController<CommonMessages>,
  before: ResultsDesk | undefined,
  signal: AbortSignal,
): Promise<ResultsDesk> {
  const { template: name, definition } = host;
  const municipalities = codes(host.municipalities);
  const query: AssessmentQuery = {
    ...(/[/.]/.test(name) ? {} : { template: definition?.id ?? name }),
    ...(municipalities.length && { municipalities }),
  };
  const [found, pack, listed, assessments, summaries] = await Promise.all([
    findTemplate(
      { template: name, definition, languages: words.readerLanguages, port, municipality: '', county: '' },
      signal,
    ),
    (LOAD[words.language] ?? LOAD['en']!)(),
    host.places ??
      // A source that cannot tell is no failure.
      port?.places?.({ signal }).catch((): AssessedPlace[] => []) ??
      [],
    host.assessments ?? port?.results(query, { signal }) ?? [],
    host.assessments
      ? []
      : (port?.summaries?.(query, { signal }).catch((thrown: unknown): AssessmentSummary[] => {
          // A source that gives answers whole has none.
          if (ClientError.from(thrown).kind === 'unsupported') return [];
          throw thrown;
        }) ?? []),
  ]);
  if (!found?.value)
    throw new ClientError(
      'shape',
      found
        ? `The template is broken: ${found.wrong[0]!.path}: ${found.wrong[0]!.message}.`
        : 'There is no such template.',
    );
  return new ResultsDesk(host, words, pack, found.value, listed, { assessments, summaries }, before);
}

/** What a reader can choose, and what the choices are when the page says nothing. */
const UNCHOSEN = { size: '', sort: 'name', descending: false, widest: true } as const;
const CHOICES = ['view', 'place', 'year', 'side', 'size', 'sort', 'descending', 'widest'] as const;

/** What the reader has chosen, as an address has it. */
export type Choices = Readonly<Record<string, string>>;

const texts = (values: object): Choices =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** The part of the page's address that is the results' own. */
export const createAddress = (
  host: ChecklistResults,
  moved: (choices: Choices | undefined) => void,
): UrlStateController<Choices> =>
  new UrlStateController<Choices>(host, {
    prefix: () => host.urlState,
    encode: (choices) => new URLSearchParams(choices),
    decode: (parameters) => Object.fromEntries(parameters),
    moved,
  });

export class ResultsDesk {
  readonly host: ChecklistResults;
  readonly template: ChecklistTemplate;
  readonly words: ChecklistResultsMessages;
  readonly terms: ChecklistWords;
  readonly languages: readonly string[];
  /** What the reader added from files. */
  added: Assessment[] = [];
  notice = '';
  view: ResultsViewName = 'region';
  place = '';
  year = 0;
  side: AssessmentSide = 'municipality';
  size: SizeClass | '' = '';
  sort = 'name';
  descending = false;
  widest = true;
  /** Items whose remarks have been opened. */
  readonly opened = new Set<string>();

  /** Answers of persons that the source has counted. */
  readonly summaries: readonly AssessmentSummary[];
  #first: Choices = {};
  #listed: readonly AssessedPlace[];
  #loaded: readonly Assessment[];
  #summary: RegionSummary | undefined;
  #places: Place[] | undefined;

  constructor(
    host: ChecklistResults,
    words: WordsController<CommonMessages>,
    pack: WordPack,
    template: ChecklistTemplate,
    listed: readonly AssessedPlace[],
    loaded: { assessments: readonly Assessment[]; summaries: readonly AssessmentSummary[] },
    before: ResultsDesk | undefined,
  ) {
    this.host = host;
    this.template = template;
    this.languages = words.readerLanguages;
    this.words = { ...words.messages, ...pack.messages, ...host.messages };
    this.terms = pack.terms;
    this.#listed = listed;
    this.#loaded = loaded.assessments;
    this.summaries = loaded.summaries;
    this.begin();
    // Another language, or new figures: the reader goes on looking at the same thing.
    if (before) {
      const { added, view, place, year, side, size, sort, descending, widest } = before;
      Object.assign(this, { added, view, place, year, side, size, sort, descending, widest });
    }
  }

  get styles(): CSSResult[] {
    return [contentStyles, sharedStyles, chartStyles, resultsViewStyles];
  }

  /** What the page asks to be shown first. */
  begin(): void {
    const { host } = this;
    this.view = ['region', 'sides', 'years'].includes(host.view) ? host.view : 'region';
    this.side = host.side ?? 'municipality';
    this.year = host.year || this.summary.years.at(-1) || 0;
    const answered = new Set([...this.assessments, ...this.summaries].map(placeOf));
    const first =
      this.places.find(({ code }) => hasSides(this.summary, code, this.year)) ??
      this.places.find(({ code }) => answered.has(code)) ??
      this.places[0];
    this.place = host.municipality || first?.code || '';
    this.#first = { ...this.#chosen(), ...texts(UNCHOSEN) };
  }

  #chosen(): Choices {
    return texts(Object.fromEntries(CHOICES.map((name) => [name, this[name]])));
  }

  /** What the reader has chosen and the page would not show by itself. */
  get choices(): Choices {
    return Object.fromEntries(
      Object.entries(this.#chosen()).filter(([name, value]) => value !== this.#first[name]),
    );
  }

  /** Shows what an address says; what is not offered here is passed over. */
  choose(told: Choices = {}): void {
    Object.assign(this, UNCHOSEN);
    this.begin();
    const offered: Readonly<Record<string, readonly unknown[]>> = {
      view: VIEWS,
      place: this.places.map(({ code }) => code),
      year: this.summary.years,
      side: SIDES,
      size: SIZES,
      sort: ['name', 'share', ...itemsOf(this.template).map(({ id }) => id)],
      descending: [true, false],
      widest: [true, false],
    };
    for (const name of CHOICES) {
      const value = offered[name]!.find((one) => String(one) === told[name]);
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    this.opened.clear();
    this.host.requestUpdate();
  }

  get assessments(): Assessment[] {
    return [...this.#loaded, ...this.added];
  }

  get summary(): RegionSummary {
    return (this.#summary ??= summariseRegion(this.template, this.assessments, {
      ...(this.host.minimum ? { minimum: this.host.minimum } : {}),
      summaries: this.summaries,
    }));
  }

  /** Everybody who has a row, by name. */
  get places(): Place[] {
    if (this.#places) return this.#places;
    const wanted = codes(this.host.municipalities);
    const inRegion = regionOf(this.host.region)?.municipalities ?? [];
    const known = new Map(this.#listed.map((place) => [place.code, place]));
    const listed = wanted.length ? wanted : inRegion.length ? inRegion : [...known.keys()];
    // Whoever has answered is never left out, listed or not, unless the page names the ones it wants; nor is a file
    // that the reader opened.
    const answered = (
      wanted.length || inRegion.length ? this.added : [...this.assessments, ...this.summaries]
    )
      .map(placeOf)
      .filter(Boolean);
    return (this.#places = [...new Set([...listed, ...answered])]
      .map((code): Place => {
        const place = known.get(code);
        const name = listedName(code, this.languages) ?? pickText(place?.name, this.languages)?.value;
        return {
          code,
          name: name ?? (this.host.placeName || code),
          ...(place?.size && { size: place.size }),
        };
      })
      .map((place) => ({ place, key: alphabetical(place.name) }))
      .sort(({ key }, other) => (key < other.key ? -1 : key > other.key ? 1 : 0))
      .map(({ place }) => place));
  }

  /** One above the headings of the views: the widget's own, or the page's. */
  get level(): number {
    return (this.host.headingLevel || 2) - (this.host.heading ? 0 : 1);
  }

  get isCounty(): boolean {
    return this.template.subject === 'county';
  }

  nameOf(text: LocalizedText | undefined): string {
    return pickText(text, this.languages)?.value ?? '';
  }

  placeName(code: string): string {
    return this.places.find((place) => place.code === code)?.name ?? listedName(code, this.languages) ?? code;
  }

  render(): TemplateResult {
    return renderResults(this);
  }

  set(changes: Partial<Pick<ResultsDesk, 'view' | 'place' | 'year' | 'side' | 'size' | 'widest'>>): void {
    Object.assign(this, changes);
    this.opened.clear();
    this.host.requestUpdate();
    this.host.keepChoices('view' in changes || 'place' in changes);
  }

  /** Sorts by a column; the same one again turns the order. */
  sortBy(column: string, name: string): void {
    // The best first is what one looks for; names begin with A.
    this.descending = this.sort === column ? !this.descending : column !== 'name';
    this.sort = column;
    this.host.requestUpdate();
    this.host.keepChoices();
    this.say(this.words.sorted(name, this.descending));
  }

  /** From a row of the table to the sides of that place. */
  async open(place: string): Promise<void> {
    this.set({ view: 'sides', place });
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.view-title')?.focus();
  }

  say(text: string): void {
    announce(text, this.terms.language);
  }

  openFiles = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const wrong: string[] = [];
    const taken: Assessment[] = [];
    for (const file of field.files ?? []) {
      const read = readChecklistFile(await file.text().catch(() => ''));
      const own = read.value?.assessments.filter(({ template }) => template.id === this.template.id) ?? [];
      if (own.length) taken.push(...own);
      else wrong.push(file.name);
    }
    field.value = '';
    const { words } = this;
    if (taken.length) {
      const ids = new Set(taken.map(({ id }) => id));
      this.added = [...this.added.filter(({ id }) => !ids.has(id)), ...taken];
      this.#summary = this.#places = undefined;
      this.place = placeOf(taken[0]!) || this.place;
      this.year = Math.max(...taken.map(({ year }) => year));
    }
    this.notice = [
      taken.length
        ? words.filesOpened(
            taken.length,
            taken.every(({ joint }) => joint) ? undefined : this.summary.minimum,
          )
        : '',
      wrong.length ? words.wrongFiles(wrong.join(', ')) : '',
    ]
      .filter(Boolean)
      .join(' ');
    this.say(this.notice);
    this.host.requestUpdate();
  };

  /** A table as a file. */
  async saveCsv(make: (csv: typeof import('../../checklists/csv.js')) => string): Promise<void> {
    const csv = await import('../../checklists/csv.js').catch(() => undefined);
    if (!csv) return this.say(this.words.failed('network'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([make(csv)], { type: 'text/csv' }));
    link.download = [this.template.id, this.view, this.view === 'region' ? '' : this.place, this.year]
      .filter(Boolean)
      .join('-')
      .replace(/[^\w-]+/g, '-')
      .concat('.csv');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
