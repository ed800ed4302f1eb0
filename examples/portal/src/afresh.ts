/**
 * Work that has to see all that was there when it was asked for: who asks while it runs waits for the next run, which
 * all who asked meanwhile have in common.
 */
export class Afresh {
  readonly #work: () => Promise<void>;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  run(): Promise<void> {
    if (!this.#running) return this.#begin();
    return (this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        return this.#begin();
      }));
  }

  /** Resolves when nothing runs any more, however it went. */
  async end(): Promise<void> {
    while (this.#running) await this.#running.catch(() => {});
  }

  #begin(): Promise<void> {
    return (this.#running = this.#work().finally(() => (this.#running = undefined)));
  }
}
