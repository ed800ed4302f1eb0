import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A widget's state in the fragment of the page's address, under a prefix: `#haku-q=ruoka-apu&haku-m=853`.
 *
 * In the fragment and not in the query, because a fragment is sent to no server and in no referrer: what a person
 * looked for stays between them and their address bar. Other prefixes' parts of the fragment are left alone.
 */
export class UrlStateController implements ReactiveController {
  readonly #prefix: () => string;
  readonly #changed: () => void;
  #written = '';

  /**
   * @param prefix the prefix, or an empty string while the state is not wanted in the address
   * @param changed called when the reader moves in the history
   */
  constructor(host: ReactiveControllerHost, prefix: () => string, changed: () => void) {
    this.#prefix = prefix;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#look);
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#look);
    removeEventListener('hashchange', this.#look);
  }

  /** The state as the address has it; `undefined` when the address says nothing of this widget. */
  read(): URLSearchParams | undefined {
    const start = this.#start();
    if (!start) return undefined;
    const own = new URLSearchParams();
    for (const [key, value] of fragment())
      if (key.startsWith(start)) own.append(key.slice(start.length), value);
    return own.size ? own : undefined;
  }

  /**
   * Puts the state in the address.
   *
   * @param push makes a step in the history, so that Back undoes it
   */
  write(state: URLSearchParams, push = false): void {
    const start = this.#start();
    if (!start) return;
    const all = new URLSearchParams([...fragment()].filter(([key]) => !key.startsWith(start)));
    for (const [key, value] of state) all.append(start + key, value);
    const text = all.toString();
    // An anchor of the page's own (#main) stays as long as there is nothing to say.
    if (!text && !location.hash.includes('=')) return;
    if (text === location.hash.slice(1)) return;
    this.#written = text;
    history[push ? 'pushState' : 'replaceState'](
      history.state,
      '',
      text ? `#${text}` : location.pathname + location.search,
    );
  }

  /** The fragment that would show this state: for links. */
  link(state: URLSearchParams): string {
    const start = this.#start();
    return `#${new URLSearchParams([...state].map(([key, value]) => [start + key, value])).toString()}`;
  }

  #start(): string {
    const prefix = this.#prefix();
    return prefix && `${prefix}-`;
  }

  #look = (): void => {
    if (!this.#start() || location.hash.slice(1) === this.#written) return;
    this.#written = location.hash.slice(1);
    this.#changed();
  };
}

/** The fragment as parameters; one that is an anchor has none. */
const fragment = (): URLSearchParams =>
  new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
