import { html } from 'lit';
import type { EventFormMessages } from '../../i18n/event-form/messages.js';
import { DeskElement, type Desk } from '../shared/desk-element.js';
import type { ProposalDesk } from './proposal-desk.js';
import './event-form.events.js';

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
export class EventForm extends DeskElement<EventFormMessages, 'eventForm'> {
  static override properties = {
    proposals: {},
    town: {},
    storage: {},
  };

  /** Where proposals go: an adapter's name, a colon and an address, `portal:https://example.org/`. */
  proposals?: string;
  /** The town that stands in the form at the start: `Kaislasalmi`. */
  town = '';
  /** `none` keeps nothing on the device: for computers that several people use. */
  storage = '';

  #desk?: ProposalDesk;

  constructor() {
    super('proposals', 'eventForm', {
      fi: () => import('./words-fi.js'),
      sv: () => import('./words-sv.js'),
      en: () => import('./words-en.js'),
    });
  }

  /** Nothing is asked of it before something is sent: from another source the form is the same. */
  protected override get source(): boolean {
    return super.source !== undefined;
  }

  protected override async ask(): Promise<Desk> {
    const code = await import('./proposal-desk.js');
    return {
      styles: code.deskStyles,
      draw: () => {
        this.#desk ??= new code.ProposalDesk(this, this.own, () => this.clients.port('proposals'));
        return html`${this.ownHeading} ${this.#desk.render()}`;
      },
    };
  }
}
