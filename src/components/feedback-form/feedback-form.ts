import { html } from 'lit';
import type { AdditionMessages, FeedbackFormMessages } from '../../i18n/feedback-form/messages.js';
import type { FeedbackAbout } from '../../model/feedback.js';
import { DeskElement, type Desk } from '../shared/desk-element.js';
import type { FeedbackDesk } from './feedback-desk.js';
import './feedback-form.events.js';

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
export class FeedbackForm extends DeskElement<FeedbackFormMessages, 'feedbackForm'> {
  static override properties = {
    feedback: {},
    topic: {},
    about: { attribute: false },
    aboutType: { attribute: 'about-type' },
    aboutId: { attribute: 'about-id' },
    aboutName: { attribute: 'about-name' },
    storage: {},
    crisisLine: { attribute: 'crisis-line' },
    crisisName: { attribute: 'crisis-name' },
  };

  /** Where feedback goes: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  feedback?: string;
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
  declare messages?: Partial<FeedbackFormMessages & AdditionMessages>;

  #desk?: FeedbackDesk;

  constructor() {
    super('feedback', 'feedbackForm', {
      fi: () => import('./words-fi.js'),
      'fi-x-easy': () => import('./words-easy.js'),
      sv: () => import('./words-sv.js'),
      en: () => import('./words-en.js'),
    });
  }

  protected override async ask(signal: AbortSignal): Promise<Desk> {
    const { readerLanguages } = this.own;
    const [topics, code] = await Promise.all([
      this.clients.port('feedback')!.topics({ readerLanguages }, { signal }),
      import('./feedback-desk.js'),
    ]);
    return {
      styles: code.deskStyles,
      draw: () => {
        this.#desk ??= new code.FeedbackDesk(this, this.own, () => this.clients.port('feedback'));
        return html`${this.ownHeading} ${this.#desk.render(topics)}`;
      },
    };
  }
}
