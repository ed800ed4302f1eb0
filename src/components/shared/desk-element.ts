import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Client } from '../../client/client.js';
import { prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { LoadedWordsController, type WordFiles } from '../../controllers/loaded-words-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonShell } from '../../i18n/common/shell.js';
import type { Ports } from '../../model/ports.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { stateStyles } from '../../styles/states.js';
import { heading } from './heading.js';
import { failure, tellFailure, waiting } from './states.js';

/** What draws a widget once everything is here, and the styles of what it draws. */
export interface Desk {
  styles: readonly CSSResultOrNative[];
  draw: () => TemplateResult;
}

/**
 * A widget that is a small frame at first: it finds its source, asks it, and loads beside the answer its words and the
 * code that draws them, its desk. Until then it shows that it waits, or why it cannot go on.
 */
export abstract class DeskElement<Messages extends CommonMessages, Words extends string> extends LitElement {
  static override styles = [hostStyles, controlStyles, stateStyles];

  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    messages: { attribute: false },
  };

  /** A client made by the page's own script. Counts before the attribute of a source and before a provider around it. */
  client?: Client;
  /** Heading of the widget; without it there is that of what is shown, if it has one. */
  heading = '';
  /** Level of the widget's first heading, 1 to 4. */
  headingLevel = 2;
  /** Words of your own in place of the widget's. */
  messages?: Partial<Messages>;

  /** Finds the port. @internal */
  protected readonly clients = new ClientController(this);
  /** The words of the desk. @internal */
  protected readonly own: LoadedWordsController<Messages, Words>;
  readonly #port: keyof Ports;
  #words = new WordsController<CommonMessages>(this, commonShell);
  #loaded = new LoadController<Desk>(this);
  #isDressed = false;
  #source: unknown;
  #subject?: string;

  constructor(port: keyof Ports, words: Words, files: WordFiles<Messages, Words>) {
    super();
    this.#port = port;
    this.own = new LoadedWordsController(this, files, words);
  }

  /** Asks the source and loads the desk. @internal */
  protected abstract ask(signal: AbortSignal): Promise<Desk>;

  /** Where the answer comes from. @internal */
  protected get source(): unknown {
    return this.clients.port(this.#port);
  }

  /** What is asked for: another is loaded anew, and nothing while it is not told. @internal */
  protected get subject(): string | undefined {
    return '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    if (this.#loaded.interrupted) void this.#load(false);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const { source, subject } = this;
    if (!source) return this.clients.warnMissing(this.#port);
    if ((source === this.#source && subject === this.#subject) || subject === undefined) return;
    const isAgain = this.#source !== undefined;
    this.#source = source;
    this.#subject = subject;
    void this.#load(isAgain);
  }

  override render(): unknown {
    if (!this.source) return html`<slot></slot>`;
    const { value, error, pending, slow } = this.#loaded;
    return html`<div part="base" class="base">
      ${
        value && !pending
          ? value.draw()
          : html`${this.ownHeading}
            ${
              error
                ? failure(this.#words.messages, error, () => void this.#load(true))
                : waiting(this.#words.messages, slow)
            }`
      }
    </div>`;
  }

  /** The heading that the page asks for. @internal */
  protected get ownHeading(): TemplateResult | typeof nothing {
    return this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing;
  }

  async #load(spoken: boolean): Promise<void> {
    const desk = await this.#loaded.run(
      async (signal) => (await Promise.all([this.ask(signal), this.own.load()]))[0],
    );
    if (this.#loaded.error) return tellFailure(this, this.#words, this.#loaded.error, spoken);
    if (!desk || this.#isDressed) return;
    this.#isDressed = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...DeskElement.styles, ...desk.styles]);
  }
}
