import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface UrlStateSettings<State> {
  /** The prefix; an empty string while the state is not wanted in the address. */
  prefix: () => string;
  /** The reader went back or forward; `undefined` when the address says nothing of this widget. */
  moved: (state: State | undefined) => void;
  /** Names without a hyphen: it ends the prefix, so that `haku-2` is not read by `haku`. */
  encode: (state: State) => URLSearchParams;
  decode: (parameters: URLSearchParams) => State;
}

/**
 * A widget's state in the fragment of the page's address, under a prefix: `#haku-q=ruoka-apu&haku-municipality=853`.
 *
 * In the fragment and not in the query, because a fragment is sent to no server and in no referrer: what a person
 * looked for stays between them and their address bar. Other prefixes' parts of the fragment are left alone.
 */
export class UrlStateController<State> implements ReactiveController {
  readonly #settings: UrlStateSettings<State>;
  #written = location.hash.slice(1);

  constructor(host: ReactiveControllerHost, settings: UrlStateSettings<State>) {
    this.#settings = settings;
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
  read(): State | undefined {
    const own = new URLSearchParams();
    for (const [key, value] of fragment())
      if (this.#isOwn(key)) own.append(key.slice(this.#start.length), value);
    return own.size ? this.#settings.decode(own) : undefined;
  }

  /**
   * Puts the state in the address.
   *
   * @param push makes a step in the history, so that Back undoes it
   */
  write(state: State, push = false): void {
    const others = [...fragment()].filter(([key]) => !this.#isOwn(key));
    const text = new URLSearchParams([...others, ...this.#named(state)]).toString();
    // An anchor of the page's own (#main) stays as long as there is nothing to say.
    if (text === location.hash.slice(1) || (!text && !location.hash.includes('='))) return;
    this.#written = text;
    const address = text ? `#${text}` : location.pathname + location.search;
    if (push) history.pushState(this.#start, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** The fragment that would show this state: for links. */
  link(state: State): string {
    return `#${new URLSearchParams(this.#named(state)).toString()}`;
  }

  /** Whether the page stands at a step in the history that this widget made: Back is its own way back. */
  get isAtOwnStep(): boolean {
    return history.state === this.#start;
  }

  #isOwn(key: string): boolean {
    return key.startsWith(this.#start) && !key.includes('-', this.#start.length);
  }

  get #start(): string {
    return `${this.#settings.prefix()}-`;
  }

  #named(state: State): [string, string][] {
    return [...this.#settings.encode(state)].map(([key, value]) => [this.#start + key, value]);
  }

  #look = (): void => {
    // Every step in the history is told twice: as popstate and as hashchange.
    if (location.hash.slice(1) === this.#written) return;
    this.#written = location.hash.slice(1);
    this.#settings.moved(this.read());
  };
}

/** The fragment as parameters; one that is an anchor has none. */
const fragment = (): URLSearchParams =>
  new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
