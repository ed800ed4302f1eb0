import type { SurveyResultsMessages } from '../../i18n/survey-results/messages.js';
import type { SurveyResults } from '../../model/survey.js';
import { DeskElement, type Desk } from '../shared/desk-element.js';
import type { ResultsDesk } from './results-desk.js';

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
export class SurveyResultsElement extends DeskElement<SurveyResultsMessages, 'surveyResults'> {
  static override properties = {
    surveys: {},
    results: { attribute: false },
    survey: {},
    year: {},
    audience: {},
    level: {},
  };

  /** Where results come from: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  surveys?: string;
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

  #desk?: ResultsDesk;

  constructor() {
    super('surveys', 'surveyResults', {
      fi: () => import('./words-fi.js'),
      sv: () => import('./words-sv.js'),
      en: () => import('./words-en.js'),
    });
  }

  protected override get source(): unknown {
    return this.results ?? super.source;
  }

  protected override get subject(): string {
    return this.survey;
  }

  protected override async ask(signal: AbortSignal): Promise<Desk> {
    const [results, code] = await Promise.all([
      this.results ?? this.clients.port('surveys')!.results(this.survey, { signal }),
      import('./results-desk.js'),
    ]);
    return {
      styles: code.deskStyles,
      draw: () => (this.#desk ??= new code.ResultsDesk(this, this.own)).render(results),
    };
  }
}
