import type { ContextEvent } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { Client } from '../../client/client.js';
import { deferredClient } from '../../client/deferred-client.js';
import { clientContext } from '../../context/client-context.js';
import { connectionsOf } from '../../controllers/client-controller.js';
import { PORT_NAMES } from '../../model/port-names.js';

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
    ...Object.fromEntries(PORT_NAMES.map((name) => [name, {}])),
    client: { attribute: false },
  };

  /** Where services come from: an adapter's name, a colon and an address, `static:https://example.org/services.json`. */
  services?: string;
  /** Where organisations come from, in the same form. */
  organisations?: string;
  /** Where events come from, in the same form: `linked-events:https://…`, `ical:https://…`, `static:https://…`. */
  events?: string;
  /** Where checklists and assessments are kept, in the same form: `portal:https://…`, `static:https://…`. */
  checklists?: string;
  /** Where feedback goes, in the same form: `portal:https://…`, `open311:https://…`. */
  feedback?: string;
  /** Where surveys are asked and answered, in the same form: `portal:https://…`, `static:https://…`. */
  surveys?: string;
  /** Where proposals of events go, in the same form: `portal:https://…`. */
  proposals?: string;
  /** A client made by the page's own script; counts before the attributes. */
  client?: Client;

  /** The client as the widgets have it, and who wants to hear of another one. */
  #given?: Client | undefined;
  #heard = new Set<() => void>();

  constructor() {
    super();
    // The Context Community Protocol in its own few lines: the library's provider is four times as large.
    this.addEventListener('context-request', (event) => {
      const request = event as unknown as ContextEvent<typeof clientContext>;
      if (request.context !== clientContext || request.contextTarget === this) return;
      event.stopPropagation();
      const leave = (): void => void this.#heard.delete(tell);
      const tell = (): void => request.callback(this.#given, request.subscribe ? leave : undefined);
      if (request.subscribe) this.#heard.add(tell);
      tell();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Widgets that are there already ask again.
    const event = new Event('context-provider', { bubbles: true, composed: true });
    this.dispatchEvent(Object.assign(event, { context: clientContext, contextTarget: this }));
  }

  protected override willUpdate(): void {
    const connections = connectionsOf(this);
    const named = Object.keys(connections).length ? deferredClient(connections) : undefined;
    const given = this.client ?? named;
    if (given === this.#given) return;
    this.#given = given;
    for (const tell of [...this.#heard]) tell();
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}
