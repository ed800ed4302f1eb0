import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../client/client.js';
import type { Connections } from '../client/connect.js';
import { deferredClient } from '../client/deferred-client.js';
import { clientContext } from '../context/client-context.js';
import { PORT_NAMES } from '../model/port-names.js';
import type { Ports } from '../model/ports.js';

/** What a widget that uses a client has; each is a public property of the widget. */
export type ClientHost = ReactiveControllerHost &
  HTMLElement & { [Port in keyof Ports]?: string | undefined } & { client?: Client | undefined };

/** The connections an element's attributes name. */
export function connectionsOf(host: ClientHost): Connections {
  return Object.fromEntries(PORT_NAMES.flatMap((name) => (host[name] ? [[name, host[name]]] : [])));
}

/**
 * Finds a widget's client: its own `client` property, then its own attributes, then the provider around it. The
 * nearest thing said about a widget counts.
 */
export class ClientController implements ReactiveController {
  readonly #host: ClientHost;
  #around?: Client | undefined;
  #leave?: (() => void) | undefined;
  #connections = '';
  #own?: Client;
  #warned = false;

  constructor(host: ClientHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A port by name; `undefined` when nothing fills it. */
  port<Port extends keyof Ports>(name: Port): Ports[Port] | undefined {
    return this.#host.client?.[name] ?? this.#own?.[name] ?? this.#around?.[name];
  }

  /**
   * Tells the site owner, once and only in the console, that a port is missing; a provider that upgrades after the
   * widget, or a script that sets its client, gets its chance first.
   */
  warnMissing(port: keyof Ports): void {
    setTimeout(() => {
      const host = this.#host;
      if (this.#warned || !host.isConnected || this.port(port)) return;
      this.#warned = true;
      console.warn(`<${host.localName}> has nowhere to ask: set ${port}="…".`);
    }, 1000);
  }

  hostConnected(): void {
    // A provider says when it is there: its script may run after the widget's.
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#heard, true));
  };

  #heard = (client: Client | undefined, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#around = client;
    this.#leave = leave;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#leave = this.#around = undefined;
  }

  hostUpdate(): void {
    const connections = connectionsOf(this.#host);
    const key = JSON.stringify(connections);
    if (key === this.#connections) return;
    this.#connections = key;
    this.#own = key === '{}' ? undefined! : deferredClient(connections);
  }
}
