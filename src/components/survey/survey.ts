import type { SurveyMessages } from '../../i18n/survey/messages.js';
import type { Survey } from '../../model/survey.js';
import { DeskElement, type Desk } from '../shared/desk-element.js';
import type { SurveyDesk } from './survey-desk.js';
import './survey.events.js';

/**
 * Asks a survey: statements on a scale, choices, numbers and words, by audience and by earlier answers. What cannot be
 * sent now waits on the device and goes when it can. Nothing is kept before the respondent presses send or save.
 *
 * @slot - Shown until the survey is ready, when it cannot load, and when scripts never run.
 *
 * @event {SurveySendEvent} kumppani-survey-send - The respondent pressed send; `detail.state` says what became of it.
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart form - The form.
 * @csspart errors - The list of what is wrong.
 * @csspart notice - What is said when loading fails.
 *
 * @cssproperty --kumppani-accent - Links, buttons, focus.
 * @cssproperty --kumppani-on-accent - Text on the accent colour.
 * @cssproperty --kumppani-surface - Ground of the widget.
 * @cssproperty --kumppani-raised - Ground of notices and table heads.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-error - Errors.
 * @cssproperty --kumppani-warning - Warnings.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class SurveyElement extends DeskElement<SurveyMessages, 'survey'> {
  static override properties = {
    surveys: {},
    definition: { attribute: false },
    survey: {},
    audience: {},
    level: {},
    about: {},
    pages: {},
    storage: {},
  };

  /** Where surveys are asked and answered: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  surveys?: string;
  /** The survey itself, in place of asking for it by its id. */
  definition?: Survey;
  /** Id of the survey. */
  survey = '';
  /** Id of the audience, when the page knows who answers; else the respondent is asked. */
  audience = '';
  /** Id of the level at which the goal was set; told by the page only. */
  level = '';
  /** Id of the event or service it is about. */
  about = '';
  /** `group` shows one section at a time, `question` one question; all at once when not told. */
  pages = '';
  /** `none` keeps nothing on the device: for computers that several people use. */
  storage = '';

  #desk?: SurveyDesk;

  constructor() {
    super('surveys', 'survey', {
      fi: () => import('./words-fi.js'),
      sv: () => import('./words-sv.js'),
      en: () => import('./words-en.js'),
    });
  }

  protected override get subject(): string | undefined {
    return (this.definition?.id ?? this.survey) || undefined;
  }

  protected override async ask(signal: AbortSignal): Promise<Desk> {
    const { definition, client } = this;
    const [survey, code, read] = await Promise.all([
      definition ?? this.clients.port('surveys')!.get(this.survey, { signal }),
      import('./survey-desk.js'),
      // Adapters judge what they hand on; what a page's own script hands in has been read by nobody.
      definition || client ? import('../../model/read-survey.js') : undefined,
    ]);
    const isBroken = survey !== undefined && read?.readSurvey(survey).wrong !== undefined;
    return {
      styles: code.deskStyles,
      draw: () => {
        this.#desk ??= new code.SurveyDesk(this, this.own, () => this.clients.port('surveys'));
        return this.#desk.render(survey, isBroken);
      },
    };
  }
}
