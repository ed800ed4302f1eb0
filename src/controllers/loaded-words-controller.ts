import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommonMessages, OwnMessages } from '../i18n/common/messages.js';
import { commonShell } from '../i18n/common/shell.js';
import { nearestLanguage } from '../i18n/language.js';

/** Words by language, a file each; in the file they have a name, so that one file can hold those of several widgets. */
export type WordFiles<Messages extends CommonMessages, Name extends string = 'messages'> = Readonly<
  Record<string, () => Promise<Readonly<Record<Name, OwnMessages<Messages>>>>>
>;

/**
 * A widget's words of which only one language is loaded: beside what the widget asks its source, so that nobody waits
 * longer, and another when the page changes its language. Until that one is here the words stay as they are.
 *
 * A `WordsController` of the same widget tells it of every change of the page's language.
 */
export class LoadedWordsController<
  Messages extends CommonMessages,
  Name extends string = 'messages',
> implements ReactiveController {
  /** Language of `messages`. */
  language = 'en';
  /** Not before the first `load`. */
  messages!: Messages;

  readonly #host: ReactiveControllerHost & HTMLElement & { messages?: Partial<Messages> | undefined };
  readonly #files: WordFiles<Messages, Name>;
  readonly #name: Name;
  #own?: OwnMessages<Messages>;
  #asked = '';

  constructor(
    host: ReactiveControllerHost & HTMLElement & { messages?: Partial<Messages> | undefined },
    files: WordFiles<Messages, Name>,
    name = 'messages' as Name,
  ) {
    this.#host = host;
    this.#files = files;
    this.#name = name;
    host.addController(this);
  }

  /** See `WordsController`. */
  get readerLanguages(): string[] {
    return [...new Set([this.language, 'fi', 'sv', 'en'])];
  }

  /** Words of the widget's place on the page; one that is not spoken becomes English. */
  async load(): Promise<void> {
    const language = (this.#asked = this.#wanted);
    const { [this.#name]: own } = await this.#files[language]!();
    if (this.#asked !== language) return;
    this.language = language;
    this.#own = own;
    this.#merge();
  }

  hostUpdate(): void {
    if (!this.#own) return;
    if (this.#wanted !== this.#asked)
      this.load().then(
        () => this.#host.requestUpdate(),
        // Without a network the page goes on in the language it has.
        () => {},
      );
    this.#merge();
  }

  get #wanted(): string {
    const tag = nearestLanguage(this.#host);
    return [tag, tag.split('-')[0]!].find((code) => code in this.#files) ?? 'en';
  }

  #merge(): void {
    this.messages = {
      ...commonShell[this.language.split('-')[0]!],
      ...this.#own,
      ...this.#host.messages,
    } as Messages;
  }
}
