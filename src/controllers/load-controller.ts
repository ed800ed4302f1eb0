import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClientError } from '../model/client-error.js';

/** After this many milliseconds a reader is told in words that something is being loaded. */
const SLOW = 1000;

/**
 * Loads something for a widget: one load at a time, the newest wins, and what was shown before stays until the next
 * answer is here.
 */
export class LoadController<T> implements ReactiveController {
  /** What was loaded last; kept while the next load is under way, and when that fails. */
  value?: T;
  /** Why the last load failed; forgotten when the next one begins. */
  error?: ClientError;
  pending = false;
  /** Pending for more than a second. */
  slow = false;
  /** The last load was ended because its widget had left the page. */
  interrupted = false;

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Starts a load and forgets the one under way.
   *
   * @returns the value; `undefined` when it failed (see `error`) or a newer load took its place
   */
  async run(load: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.stop();
    const abort = (this.#abort = new AbortController());
    this.pending = true;
    this.slow = this.interrupted = false;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    this.#host.requestUpdate();
    let value: T | undefined;
    let error: ClientError | undefined;
    try {
      value = await load(abort.signal);
    } catch (thrown) {
      error = ClientError.from(thrown);
    }
    if (this.#abort !== abort) return undefined;
    this.stop();
    this.error = error;
    if (!error) this.value = value as T;
    this.#host.requestUpdate();
    return value;
  }

  /** Ends the load under way, without an error. */
  stop(): void {
    this.#abort?.abort();
    this.#abort = this.error = undefined!;
    clearTimeout(this.#timer);
    this.pending = this.slow = false;
  }

  hostDisconnected(): void {
    // An element that is only moved is back before the next microtask, and keeps its load.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.pending) return;
      this.stop();
      this.interrupted = true;
    });
  }
}
