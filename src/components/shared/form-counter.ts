import { html, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { FormMessages } from '../../i18n/common/form.js';

/** Said aloud when so few are left, and seldom enough to let a person write. */
const STEPS = [200, 50, 10, 0];
const PAUSE = 1000;

/** How many characters are left: seen all the time, heard politely when it begins to matter. */
export class CharacterCounter {
  #timer?: ReturnType<typeof setTimeout>;
  #said = Infinity;

  constructor(
    readonly most: number,
    readonly words: () => { messages: FormMessages; language: string },
  ) {}

  /** To call with every change of the text. */
  typed(text: string): void {
    const left = this.most - text.length;
    const step = STEPS.find((one) => left <= one) ?? Infinity;
    const due = STEPS.filter((one) => left <= one).at(-1) ?? Infinity;
    clearTimeout(this.#timer);
    if (step === Infinity || due === this.#said) {
      if (step === Infinity) this.#said = Infinity;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#said = due;
      const { messages, language } = this.words();
      announce(messages.charactersLeft(left), language);
    }, PAUSE);
  }

  draw(text: string): TemplateResult {
    const left = this.most - text.length;
    return html`<p class="counter ${left < 0 ? 'wrong' : ''}" aria-hidden="true">
      ${this.words().messages.charactersLeft(left)}
    </p>`;
  }
}
