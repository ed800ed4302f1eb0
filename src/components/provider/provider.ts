import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues } from 'lit';
import type { Client } from '../../client/client.js';
import { deferredClient } from '../../client/deferred-client.js';
import { clientContext } from '../../context/client-context.js';
import { connectionsOf } from '../../controllers/client-controller.js';

/**
 * Gives the widgets inside it their client: one place to say where facts come from.
 *
 * @slot - The page's own content, widgets among it.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    services: {},
    organisations: {},
    events: {},
    client: { attribute: false },
  };

  /** Where services come from: an adapter's name, a colon and an address, `static:https://example.org/services.json`. */
  services?: string;
  /** Where organisations come from, in the same form. */
  organisations?: string;
  /** Where events come from, in the same form: `linked-events:https://…`, `ical:https://…`, `static:https://…`. */
  events?: string;
  /** A client made by the page's own script; counts before the attributes. */
  client?: Client;

  #provider = new ContextProvider(this, { context: clientContext });

  protected override willUpdate(_changed: PropertyValues): void {
    const connections = connectionsOf(this);
    const named = Object.keys(connections).length ? deferredClient(connections) : undefined;
    this.#provider.setValue(this.client ?? named);
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}
