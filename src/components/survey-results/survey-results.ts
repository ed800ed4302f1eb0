import { LitElement, adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type { SurveyResultsMessages } from '../../i18n/survey-results/messages.js';
import type { SurveyResults, SurveysPort } from '../../model/survey.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { ResultsDesk } from './results-desk.js';

type Desk = typeof import('./results-desk.js');

/**
 * Results of a survey: means, how answers are spread, by audience, level and year, with what changed. Few answers are
 * never shown. Each chart has its table, and all of it leaves as CSV, JSON, SVG and PNG.
 *
 * @slot - Shown until the results are ready, when they cannot load, and when scripts never run.
 *
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart notice - What is said when loading fails.
 *
 * @cssproperty --kumppani-accent - Links, buttons, focus, bars.
 * @cssproperty --kumppani-on-accent - Text on the accent colour.
 * @cssproperty --kumppani-surface - Ground of the widget.
 * @cssproperty --kumppani-raised - Ground of table heads and empty bars.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-error - Errors.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class SurveyResultsElement extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    surveys: {},
    client: { attribute: false },
    results: { attribute: false },
    survey: {},
    year: {},
    audience: {},
    level: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    messages: { attribute: false },
  };

  /** Where results come from: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  surveys?: string;
  /** A client made by the page's own script. Counts before `surveys` and before a provider around the results. */
  client?: Client;
  /** The results themselves, in place of asking for them. */
  results?: SurveyResults;
  /** Id of the survey. */
  survey = '';
  /** Year chosen at the start; the newest when not told, `all` for all of them. */
  year = '';
  /** Audience chosen at the start. */
  audience = '';
  /** Level chosen at the start. */
  level = '';
  /** Heading of the widget in place of the survey's name. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4. */
  headingLevel = 2;
  /** Words of your own in place of the widget's. */
  messages?: Partial<SurveyResultsMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, commonShell);
  #own = new LoadedWordsController<SurveyResultsMessages>(this, {
    fi: () => import('./words-fi.js'),
    sv: () => import('./words-sv.js'),
    en: () => import('./words-en.js'),
  });
  #loaded = new LoadController<{ results: SurveyResults | undefined; code: Desk }>(this);
  #asked: SurveysPort | SurveyResults | undefined;
  #askedId = '';
  #desk?: ResultsDesk;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#loaded.interrupted) void this.#load(false);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const source = this.results ?? this.#client.port('surveys');
    if (!source) return this.#client.warnMissing('surveys');
    if (source === this.#asked && this.survey === this.#askedId) return;
    const isAgain = this.#asked !== undefined;
    this.#asked = source;
    this.#askedId = this.survey;
    void this.#load(isAgain);
  }

  override render(): unknown {
    if (!this.results && !this.#client.port('surveys')) return html`<slot></slot>`;
    return html`<div part="base" class="base">${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { value, error, pending, slow } = this.#loaded;
    if (value && this.#desk && !pending) return this.#desk.render(value.results);
    return html`${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing}
    ${
      error
        ? failure(this.#words.messages, error, () => void this.#load(true))
        : waiting(this.#words.messages, slow)
    }`;
  }

  async #load(spoken: boolean): Promise<void> {
    const loaded = await this.#loaded.run(async (signal) => {
      const [results, code] = await Promise.all([
        this.results ?? this.#client.port('surveys')?.results(this.survey, { signal }),
        import('./results-desk.js'),
        this.#own.load(),
      ]);
      return { results, code };
    });
    if (this.#loaded.error) return tellFailure(this, this.#words, this.#loaded.error, spoken);
    if (!loaded) return;
    const { code } = loaded;
    if (!this.#desk)
      adoptStyles(this.renderRoot as ShadowRoot, [...SurveyResultsElement.styles, ...code.deskStyles]);
    this.#desk ??= new code.ResultsDesk(this, this.#own);
    this.requestUpdate();
  }
}
