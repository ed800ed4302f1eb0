import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery, OutboxNews, WaitingMessage } from '../../client/outbox/outbox.js';
import type { OutgoingMessage } from '../../client/outbox/store.js';
import { announce } from '../../controllers/announce.js';
import { OutboxController } from '../../controllers/outbox-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import type { OutboxMessages } from '../../i18n/common/outbox.js';
import { formatDate } from '../../i18n/format.js';
import { ClientError } from '../../model/client-error.js';
import type { Receipt } from '../../model/feedback.js';
import { copyText } from './copy-text.js';
import { focusDrawn, type FormHost } from './form.js';
import { localized } from './text.js';

type Kind = OutgoingMessage['kind'];
type MessageOf<Of extends Kind> = Extract<OutgoingMessage, { kind: Of }>;
type BodyOf<Of extends Kind> = MessageOf<Of>['body'];

/** What can be done with a message that has not arrived. */
interface DeliveryActions {
  takeBack: (key: string) => void;
  retry: (key: string) => void;
  copy: (text: string) => void;
}

/** What its writer wrote, to be read again. */
export const ownText = (key: string, text: string, words: OutboxMessages): TemplateResult | typeof nothing =>
  text
    ? html`<div>
        <p class="label" id="text-${key}">${words.yourText}</p>
        <p class="own-text" dir="auto" tabindex="0" aria-labelledby="text-${key}" role="group">${text}</p>
      </div>`
    : nothing;

export const button = (label: string, press: () => void, look = ''): TemplateResult =>
  html`<button class="button ${look}" type="button" @click=${press}>${label}</button>`;

/** A message that waits or was refused: what happens next, the text, and what its writer can do. */
function undelivered(
  { key, state, isKept, isUncertain, error }: WaitingMessage,
  text: string,
  words: OutboxMessages,
  actions: DeliveryActions,
): TemplateResult {
  const isFailed = state === 'failed';
  return html`<div class="notice-box ${isFailed ? 'strong-notice' : ''}" data-state=${state}>
    <p>
      ${isFailed ? words.failedWhy(error as { kind: 'http'; status?: number }) : isKept ? words.waitingKept : words.waitingInMemory}
    </p>
    ${isUncertain && !isFailed ? html`<p>${words.uncertain}</p>` : nothing} ${ownText(key, text, words)}
    <div class="buttons">
      ${isFailed ? button(words.tryAgain, () => actions.retry(key)) : nothing}
      ${text ? button(words.copy, () => actions.copy(text)) : nothing}
      ${button(words.takeBack, () => actions.takeBack(key), 'text')}
    </div>
  </div>`;
}

/** The heading over what became of a message. */
const deliveryTitle = (delivery: Delivery['state'], thanks: string, words: OutboxMessages): string =>
  delivery === 'sent' ? thanks : delivery === 'waiting' ? words.waitingTitle : words.failedTitle;

export interface DeliveriesOptions<Of extends Kind> {
  kind: Of;
  /** Where messages go, as the page says it; `undefined` when only a script knows. */
  source: () => string | undefined;
  send: (message: MessageOf<Of>) => Promise<Receipt>;
  words: {
    readonly messages: CommonMessages & OutboxMessages & { thanks: string };
    readonly language: string;
    readonly readerLanguages: readonly string[];
  };
  /** What a person would want to have back; empty when a copy is of no use. */
  textOf: (body: BodyOf<Of>) => string;
  /** Whether a message of earlier visits was written in this form; others go by themselves. */
  isOwn?: (body: BodyOf<Of>) => boolean;
  /** Puts a message that was taken back into the form. */
  edit: (message: MessageOf<Of>) => void;
  /** The message that was sent last has arrived. */
  arrived?: () => void;
}

/** What becomes of a form's messages: of the one that was sent last, and of those of earlier visits. */
export class Deliveries<Of extends Kind> {
  /** The message that was sent last, until its writer goes on. */
  sent?: { body: BodyOf<Of>; delivery: Delivery } | undefined;
  isSending = false;
  /** So many wait that the last one was not taken. */
  isFull = false;
  /** References of messages of earlier visits that went now. */
  #arrived: readonly string[] = [];
  readonly #host: FormHost;
  readonly #options: DeliveriesOptions<Of>;
  readonly #outbox: OutboxController;

  constructor(host: FormHost & { readonly storage: string }, options: DeliveriesOptions<Of>) {
    this.#host = host;
    this.#options = options;
    const { kind, source, send } = options;
    this.#outbox = new OutboxController(host, {
      kind,
      source,
      storage: () => host.storage,
      // An outbox is named by its kind, and has messages of that kind only.
      send: (message) => send(message as MessageOf<Of>),
      heard: (news) => this.#heard(news),
    });
  }

  /**
   * Sends a message, and moves the focus to what became of it.
   *
   * @returns what became of it; `undefined` when it was not taken: its text is still in the form
   */
  async post(make: () => Promise<MessageOf<Of>>): Promise<Delivery | undefined> {
    this.isSending = true;
    this.#host.requestUpdate();
    try {
      const message = await make();
      const delivery = await this.#outbox.post(message);
      this.isFull = !delivery;
      if (delivery) this.sent = { body: message.body as BodyOf<Of>, delivery };
      if (delivery?.state === 'sent') this.#options.arrived?.();
      this.isSending = false;
      await focusDrawn(this.#host, delivery ? 'sent' : 'full');
      return delivery;
    } catch (thrown) {
      // Its code did not load: then the text is still in the form, and is sent with the next press.
      this.isSending = false;
      this.#host.requestUpdate();
      const { messages: words, language } = this.#options.words;
      announce(words.failed(ClientError.from(thrown).kind), language);
      return undefined;
    }
  }

  /** Over the form: so many wait that no more are taken. */
  fullNotice(): TemplateResult | typeof nothing {
    return this.isFull
      ? html`<div class="notice-box strong-notice" id="full" tabindex="-1">
          <p>${this.#options.words.messages.full}</p>
        </div>`
      : nothing;
  }

  /**
   * In place of the form: what became of the message that was sent last.
   *
   * @param more said before the receipt
   * @param another what goes on to another message
   * @param after said after the receipt, given what was said of the reference
   */
  outcome(
    wantsAnswer: boolean,
    more: unknown,
    another: { label: string; press: () => void },
    after?: (asking: string) => unknown,
  ): TemplateResult {
    const { body, delivery } = this.sent!;
    const { messages: words, language, readerLanguages: languages } = this.#options.words;
    const still = this.#outbox.waiting.find(({ key }) => key === body.key);
    const told = ({ reference, readBy, answerBy }: Receipt): TemplateResult => {
      const asking = words.reference(reference);
      return html`${more} ${readBy ? html`<p>${localized(readBy, languages)}</p>` : nothing}
        ${
          answerBy && wantsAnswer
            ? html`<p>${words.answerBy(formatDate(language, answerBy) ?? answerBy)}</p>`
            : nothing
        }
        <p>${asking}</p>
        ${after?.(asking)}`;
    };
    return html`<div class="sent" data-state=${delivery.state}>
      <p class="sent-title" id="sent" tabindex="-1">${deliveryTitle(delivery.state, words.thanks, words)}</p>
      ${delivery.state === 'sent' ? told(delivery.receipt) : still ? this.#undelivered(still) : nothing}
      <button class="button text" id="another" type="button" @click=${another.press}>${another.label}</button>
    </div>`;
  }

  /** Messages of earlier visits: those that have just arrived, and those that still wait. */
  earlier(): unknown {
    const { isOwn = () => true, words } = this.#options;
    const earlier = this.#outbox.waiting.filter(
      ({ key, message }) => key !== this.sent?.body.key && isOwn(message.body as BodyOf<Of>),
    );
    const arrived = this.#arrived.map(
      (reference) => html`<p class="notice-box" data-state="sent">${words.messages.nowSent(reference)}</p>`,
    );
    if (!earlier.length || this.isSending) return arrived;
    return html`${arrived}
      <details class="earlier">
        <summary>${words.messages.stillWaiting(earlier.length)}</summary>
        ${earlier.map((one) => this.#undelivered(one))}
      </details>`;
  }

  #undelivered(one: WaitingMessage): TemplateResult {
    const { textOf, words } = this.#options;
    return undelivered(one, textOf(one.message.body as BodyOf<Of>), words.messages, this.#actions);
  }

  #actions: DeliveryActions = {
    copy: (text) => {
      const { messages: words, language } = this.#options.words;
      void copyText(text).then((isCopied) => isCopied && announce(words.copied, language));
    },
    retry: (key) => void this.#outbox.retry(key),
    takeBack: (key) => void this.#takeBack(key),
  };

  async #takeBack(key: string): Promise<void> {
    const message = await this.#outbox.takeBack(key);
    const { edit, words } = this.#options;
    if (!message) return announce(words.messages.alreadyGoing, words.language);
    this.sent = undefined;
    edit(message as MessageOf<Of>);
  }

  #heard(news: OutboxNews): void {
    if (news.state === 'takenBack') return;
    const { key, ...delivery } = news;
    const { arrived, words } = this.#options;
    const { messages, language } = words;
    if (this.sent?.body.key === key) {
      const was = this.sent.delivery.state;
      this.sent = { ...this.sent, delivery };
      if (was !== delivery.state) {
        if (delivery.state === 'sent') arrived?.();
        announce(deliveryTitle(delivery.state, messages.thanks, messages), language);
      }
    } else if (delivery.state === 'sent' && !this.isSending) {
      const { reference } = delivery.receipt;
      this.#arrived = [...this.#arrived, reference];
      announce(messages.nowSent(reference), language);
    }
    this.#host.requestUpdate();
  }
}
