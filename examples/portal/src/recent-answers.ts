/** Answers given lately, by the tag of question and directory: the questions of a town are few and come again. */
export class RecentAnswers {
  readonly #answers = new Map<string, Buffer>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(tag: string): Buffer | undefined {
    const answer = this.#answers.get(tag);
    if (answer) {
      // To the end of the line: the first ones are given up first.
      this.#answers.delete(tag);
      this.#answers.set(tag, answer);
    }
    return answer;
  }

  keep(tag: string, answer: Buffer): void {
    if (this.#answers.has(tag) || answer.length > this.#mostBytes / 16) return;
    this.#answers.set(tag, answer);
    this.#bytes += answer.length;
    for (const [oldest, { length }] of this.#answers) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#answers.delete(oldest);
      this.#bytes -= length;
    }
  }
}
