import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../i18n/language.js';

/**
 * A widget's words in the language of its place on the page.
 *
 * The language is that of the nearest `lang` attribute, through shadow hosts, then of the page; one the widget does
 * not speak becomes English.
 */
export class WordsController<Messages> implements ReactiveController {
  /** Language of `messages`: `fi`, `sv`, `en`. */
  language = 'en';
  messages: Messages;

  readonly #host: ReactiveControllerHost & HTMLElement & { messages?: Partial<Messages> | undefined };
  readonly #dictionaries: Readonly<Record<string, Messages>>;
  #observer?: MutationObserver;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { messages?: Partial<Messages> | undefined },
    dictionaries: Readonly<Record<string, Messages>>,
  ) {
    this.#host = host;
    this.#dictionaries = dictionaries;
    this.messages = dictionaries['en']!;
    host.addController(this);
  }

  /** Asked language first, then the country's, then the rest: the order in which texts are looked for. */
  get readerLanguages(): string[] {
    return [...new Set([this.language, 'fi', 'sv', 'en'])];
  }

  hostConnected(): void {
    // A page's own language switch changes `lang` without a reload.
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of [this.#host, document.documentElement])
      this.#observer.observe(element, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const tag = nearestLanguage(this.#host);
    const language = [tag, tag.split('-')[0]!].find((code) => code in this.#dictionaries) ?? 'en';
    this.language = language;
    const own = this.#dictionaries[language]!;
    this.messages = this.#host.messages ? { ...own, ...this.#host.messages } : own;
  }
}
