import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Delivery, Outbox, OutboxNews, WaitingMessage } from '../client/outbox/outbox.js';
import type { OutgoingMessage } from '../client/outbox/store.js';
import type { Receipt } from '../model/feedback.js';

export interface OutboxControllerOptions {
  kind: OutgoingMessage['kind'];
  /** Where messages go, as the page says it; `undefined` when only a script knows. */
  source: () => string | undefined;
  send: (message: OutgoingMessage) => Promise<Receipt>;
  /** `none` keeps nothing on the device. */
  storage: () => string;
  /** Hears of messages of other visits and tabs too. */
  heard: (news: OutboxNews) => void;
}

/** Milliseconds in which a form is drawn on most devices. */
const LATER = 250;

/** A widget's outbox: made when it is first needed, let go of when the widget leaves the page. */
export class OutboxController implements ReactiveController {
  /** What has not arrived. */
  waiting: readonly WaitingMessage[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OutboxControllerOptions;
  #outbox?: Promise<Outbox> | undefined;
  #resuming?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & HTMLElement, options: OutboxControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // What earlier visits have left, and what waited when the widget was moved on the page: after the form is drawn.
    this.#resuming = setTimeout(() => void this.resume().catch(() => {}), LATER);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resuming);
    void this.#outbox?.then((outbox) => outbox.close());
    this.#outbox = undefined;
  }

  async post(message: OutgoingMessage): Promise<Delivery | undefined> {
    const outbox = await this.#open();
    const delivery = await outbox.post(message);
    await this.#look(outbox);
    return delivery;
  }

  /** Sends what earlier visits have left. */
  async resume(): Promise<void> {
    const outbox = await this.#open();
    await this.#look(outbox);
    if (this.waiting.length) await outbox.resume();
  }

  async takeBack(key: string): Promise<OutgoingMessage | undefined> {
    const outbox = await this.#open();
    const message = await outbox.takeBack(key);
    await this.#look(outbox);
    return message;
  }

  async retry(key: string): Promise<void> {
    const outbox = await this.#open();
    await outbox.retry(key);
    await this.#look(outbox);
  }

  #open(): Promise<Outbox> {
    const { kind, source, send, storage, heard } = this.#options;
    this.#outbox ??= import('../client/outbox/outbox.js').then(({ Outbox: Box }) => {
      const provider = this.#host.closest('kumppani-provider');
      const attribute = kind === 'feedback' ? kind : `${kind}s`;
      const outbox = new Box({
        name: `${kind} ${source() ?? provider?.getAttribute(attribute) ?? 'page'}`,
        send,
        storage: storage() === 'none' ? 'none' : 'device',
        heard: (news) => {
          void this.#look(outbox);
          heard(news);
        },
      });
      return outbox;
    });
    return this.#outbox;
  }

  async #look(outbox: Outbox): Promise<void> {
    this.waiting = await outbox.list();
    this.#host.requestUpdate();
  }
}
