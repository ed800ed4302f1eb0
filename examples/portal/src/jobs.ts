/** Work that is done again and again beside the answering. What must happen once over all instances sees to it itself. */
export class Jobs {
  readonly #jobs: { every: number; name: string; work: (signal: AbortSignal) => Promise<unknown> }[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #stopping = new AbortController();
  readonly #onError: (name: string, thrown: unknown) => void;

  constructor(onError: (name: string, thrown: unknown) => void) {
    this.#onError = onError;
  }

  /** @param milliseconds between the end of one turn and the next */
  every(milliseconds: number, name: string, work: (signal: AbortSignal) => Promise<unknown>): void {
    this.#jobs.push({ every: milliseconds, name, work });
  }

  /** Something begun outside the turns that must not be cut off either. */
  track<T>(work: Promise<T>): Promise<T | undefined> {
    const turn = work
      .catch((thrown: unknown) => {
        this.#onError('begun', thrown);
        return undefined;
      })
      .finally(() => this.#underWay.delete(turn));
    this.#underWay.add(turn);
    return turn;
  }

  start(): void {
    this.#jobs.forEach((_, number) => this.#later(number));
  }

  /** Asks all to end, and waits until they have. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The server is being stopped.'));
    this.#timers.forEach((timer) => clearTimeout(timer));
    await Promise.allSettled(this.#underWay);
  }

  #later(number: number): void {
    const { every, name, work } = this.#jobs[number]!;
    if (this.#stopping.signal.aborted) return;
    this.#timers[number] = setTimeout(() => {
      const turn = work(this.#stopping.signal)
        .catch((thrown: unknown) => {
          if (!this.#stopping.signal.aborted) this.#onError(name, thrown);
        })
        .finally(() => {
          this.#underWay.delete(turn);
          this.#later(number);
        });
      this.#underWay.add(turn);
    }, every);
    this.#timers[number].unref();
  }
}
