import { LitElement, adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { FeedbackFormMessages } from '../../i18n/feedback-form/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import type { FeedbackAbout, FeedbackPort, FeedbackTopic } from '../../model/feedback.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { FeedbackDesk } from './feedback-desk.js';
import './feedback-form.events.js';

type Desk = typeof import('./feedback-desk.js');
type Knowledge = typeof import('./knowledge.js');

/**
 * Takes feedback: on the page, a service, an event, or wrong data in a record. No message is lost: what cannot be sent
 * now waits on the device and goes when it can. Nothing is kept before the writer presses send.
 *
 * @slot - Shown until the form is ready, when it cannot load, and when scripts never run: a phone number, an address.
 *
 * @event {FeedbackSendEvent} kumppani-feedback-send - The writer pressed send; `detail.state` says what became of it.
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
 * @cssproperty --kumppani-raised - Ground of notices.
 * @cssproperty --kumppani-line - Hairlines.
 * @cssproperty --kumppani-muted - Secondary text.
 * @cssproperty --kumppani-error - Errors.
 * @cssproperty --kumppani-warning - Warnings.
 * @cssproperty --kumppani-radius - Corners.
 * @cssproperty --kumppani-space - Unit of spacing.
 * @cssproperty --kumppani-font-size - Base size.
 */
export class FeedbackForm extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    feedback: {},
    client: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    topic: {},
    about: { attribute: false },
    aboutType: { attribute: 'about-type' },
    aboutId: { attribute: 'about-id' },
    aboutName: { attribute: 'about-name' },
    storage: {},
    crisisLine: { attribute: 'crisis-line' },
    crisisName: { attribute: 'crisis-name' },
    messages: { attribute: false },
  };

  /** Where feedback goes: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  feedback?: string;
  /** A client made by the page's own script. Counts before `feedback` and before a provider around the form. */
  client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4. */
  headingLevel = 2;
  /** Id of the topic chosen at the start. */
  topic = '';
  /** What it is about, with the fields of a record. Counts before the attributes; this page when neither is told. */
  about?: FeedbackAbout;
  /** `service` or `event`, with `about-id`; `none` on a page that has nothing but the form. */
  aboutType = '';
  /** Id of that service or event. */
  aboutId = '';
  /** Its name, shown to the writer. */
  aboutName = '';
  /** `none` keeps nothing on the device: for computers that several people use. */
  storage = '';
  /** Number of a crisis line, shown beside 112 when the words sound like an emergency. */
  crisisLine = '';
  /** Whose line it is. */
  crisisName = '';
  /** Words of your own in place of the form's. */
  messages?: Partial<FeedbackFormMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, commonShell);
  #own = new LoadedWordsController<FeedbackFormMessages>(this, {
    fi: () => import('./words-fi.js'),
    'fi-x-easy': () => import('./words-easy.js'),
    sv: () => import('./words-sv.js'),
    en: () => import('./words-en.js'),
  });
  #loaded = new LoadController<{ topics: readonly FeedbackTopic[]; code: Desk; knowledge: Knowledge }>(this);
  #port?: FeedbackPort;
  #desk?: FeedbackDesk;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#loaded.interrupted && this.#port) void this.#load(this.#port, false);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const port = this.#client.port('feedback');
    if (!port) return this.#client.warnMissing('feedback');
    if (port === this.#port) return;
    const isAgain = this.#port !== undefined;
    this.#port = port;
    void this.#load(port, isAgain);
  }

  override render(): unknown {
    if (!this.#client.port('feedback')) return html`<slot></slot>`;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing} ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { value, error, slow } = this.#loaded;
    if (value && this.#desk) return this.#desk.render(value.topics);
    if (error) return failure(this.#words.messages, error, () => void this.#load(this.#port!, true));
    return waiting(this.#words.messages, slow);
  }

  async #load(port: FeedbackPort, spoken: boolean): Promise<void> {
    const loaded = await this.#loaded.run(async (signal) => {
      const [topics, code, knowledge] = await Promise.all([
        port.topics({ readerLanguages: this.#words.readerLanguages }, { signal }),
        import('./feedback-desk.js'),
        import('./knowledge.js'),
        this.#own.load(),
      ]);
      return { topics, code, knowledge };
    });
    if (this.#loaded.error) return tellFailure(this, this.#words, this.#loaded.error, spoken);
    if (!loaded || this.#desk) return;
    const { code, knowledge } = loaded;
    adoptStyles(this.renderRoot as ShadowRoot, [...FeedbackForm.styles, ...code.deskStyles]);
    this.#desk = new code.FeedbackDesk(this, this.#own, knowledge, () => this.#client.port('feedback'));
    this.requestUpdate();
  }
}
