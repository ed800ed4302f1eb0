import { LitElement, adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type { SurveyMessages } from '../../i18n/survey/messages.js';
import type { SurveysPort, Survey } from '../../model/survey.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { SurveyDesk } from './survey-desk.js';
import './survey.events.js';

type Desk = typeof import('./survey-desk.js');

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
export class SurveyElement extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    surveys: {},
    client: { attribute: false },
    definition: { attribute: false },
    survey: {},
    audience: {},
    level: {},
    about: {},
    pages: {},
    storage: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    messages: { attribute: false },
  };

  /** Where surveys are asked and answered: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  surveys?: string;
  /** A client made by the page's own script. Counts before `surveys` and before a provider around the survey. */
  client?: Client;
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
  /** Heading of the widget in place of the survey's name. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4. */
  headingLevel = 2;
  /** Words of your own in place of the survey's. */
  messages?: Partial<SurveyMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, commonShell);
  #own = new LoadedWordsController<SurveyMessages>(this, {
    fi: () => import('./words-fi.js'),
    sv: () => import('./words-sv.js'),
    en: () => import('./words-en.js'),
  });
  #loaded = new LoadController<{ survey: Survey | undefined; isBroken: boolean; code: Desk }>(this);
  #port?: SurveysPort;
  #asked = '';
  #desk?: SurveyDesk;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#loaded.interrupted && this.#port) void this.#load(this.#port, false);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const port = this.#client.port('surveys');
    if (!port) return this.#client.warnMissing('surveys');
    const asked = this.definition?.id ?? this.survey;
    if ((port === this.#port && asked === this.#asked) || !asked) return;
    const isAgain = this.#port !== undefined;
    this.#port = port;
    this.#asked = asked;
    void this.#load(port, isAgain);
  }

  override render(): unknown {
    if (!this.#client.port('surveys')) return html`<slot></slot>`;
    return html`<div part="base" class="base">${this.#content()}</div>`;
  }

  #content(): TemplateResult {
    const { value, error, pending, slow } = this.#loaded;
    if (value && this.#desk && !pending) return this.#desk.render(value.survey, value.isBroken);
    const title = this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing;
    return html`${title}
    ${
      error
        ? failure(this.#words.messages, error, () => void this.#load(this.#port!, true))
        : waiting(this.#words.messages, slow)
    }`;
  }

  async #load(port: SurveysPort, spoken: boolean): Promise<void> {
    const loaded = await this.#loaded.run(async (signal) => {
      const [survey, code, { readSurvey }] = await Promise.all([
        this.definition ?? port.get(this.survey, { signal }),
        import('./survey-desk.js'),
        import('../../model/read-survey.js'),
        this.#own.load(),
      ]);
      // One that a page's own script hands in has been read by nobody.
      return { survey, code, isBroken: survey !== undefined && readSurvey(survey).wrong !== undefined };
    });
    if (this.#loaded.error) return tellFailure(this, this.#words, this.#loaded.error, spoken);
    if (!loaded) return;
    const { code } = loaded;
    if (!this.#desk)
      adoptStyles(this.renderRoot as ShadowRoot, [...SurveyElement.styles, ...code.deskStyles]);
    this.#desk ??= new code.SurveyDesk(this, this.#own, () => this.#client.port('surveys'));
    this.requestUpdate();
  }
}
