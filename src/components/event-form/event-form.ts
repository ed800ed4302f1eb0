import { LitElement, adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type { EventFormMessages } from '../../i18n/event-form/messages.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from '../shared/heading.js';
import { failure, tellFailure, waiting } from '../shared/states.js';
import type { ProposalDesk } from './proposal-desk.js';
import './event-form.events.js';

type Desk = typeof import('./proposal-desk.js');

/**
 * An association proposes an event for the calendar: nobody registers, nothing is shown before staff have accepted it,
 * and no proposal is lost: what cannot be sent now waits on the device and goes when it can. Nothing is kept before
 * the writer presses send.
 *
 * @slot - Shown until the form is ready, when it cannot load, and when scripts never run: a phone number, an address.
 * @slot privacy - Beside the contact details: a link to what the site says of personal data.
 *
 * @event {EventProposeEvent} kumppani-event-propose - The writer pressed send; `detail.state` says what became of it.
 * @event {KumppaniErrorEvent} kumppani-error - Something could not be loaded; `detail.kind` says how.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart part-title - The heading of a part of the form.
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
export class EventForm extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties = {
    proposals: {},
    client: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    town: {},
    storage: {},
    messages: { attribute: false },
  };

  /** Where proposals go: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  proposals?: string;
  /** A client made by the page's own script. Counts before `proposals` and before a provider around the form. */
  client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  headingLevel = 2;
  /** The town that stands in the form at the start: `Kaislasalmi`. */
  town = '';
  /** `none` keeps nothing on the device: for computers that several people use. */
  storage = '';
  /** Words of your own in place of the form's. */
  messages?: Partial<EventFormMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, commonShell);
  #own = new LoadedWordsController<EventFormMessages>(this, {
    fi: () => import('./words-fi.js'),
    sv: () => import('./words-sv.js'),
    en: () => import('./words-en.js'),
  });
  #code = new LoadController<Desk>(this);
  #desk?: ProposalDesk;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#code.interrupted) void this.#load(false);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (!this.#client.port('proposals')) return this.#client.warnMissing('proposals');
    const { value, error, pending } = this.#code;
    if (!value && !error && !pending) void this.#load(false);
  }

  override render(): unknown {
    if (!this.#client.port('proposals')) return html`<slot></slot>`;
    return html`<div part="base" class="base">
      ${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing} ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const { error, slow } = this.#code;
    if (this.#desk) return this.#desk.render();
    if (error) return failure(this.#words.messages, error, () => void this.#load(true));
    return waiting(this.#words.messages, slow);
  }

  async #load(spoken: boolean): Promise<void> {
    const code = await this.#code.run(async () => {
      const [desk] = await Promise.all([import('./proposal-desk.js'), this.#own.load()]);
      return desk;
    });
    if (this.#code.error) return tellFailure(this, this.#words, this.#code.error, spoken);
    if (!code || this.#desk) return;
    adoptStyles(this.renderRoot as ShadowRoot, [...EventForm.styles, ...code.deskStyles]);
    this.#desk = new code.ProposalDesk(this, this.#own, () => this.#client.port('proposals'));
    this.requestUpdate();
  }
}
