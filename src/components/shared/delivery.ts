import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery, WaitingMessage } from '../../client/outbox/outbox.js';
import type { OutboxMessages } from '../../i18n/common/outbox.js';
import { formatDate } from '../../i18n/format.js';
import type { Receipt } from '../../model/feedback.js';
import { localized } from './text.js';

/** What can be done with a message that has not arrived. */
export interface DeliveryActions {
  takeBack: (key: string) => void;
  retry: (key: string) => void;
  copy: (text: string) => void;
}

/** Who reads it, when it is answered, and what to say when asking about it. */
export const receiptText = (
  { reference, readBy, answerBy }: Receipt,
  words: OutboxMessages,
  language: string,
  languages: readonly string[],
  wantsAnswer: boolean,
): TemplateResult =>
  html`${readBy ? html`<p>${localized(readBy, languages)}</p>` : nothing}
    ${
      answerBy && wantsAnswer
        ? html`<p>${words.answerBy(formatDate(language, answerBy) ?? answerBy)}</p>`
        : nothing
    }
    <p>${words.reference(reference)}</p>`;

/** A message that waits or was refused: what happens next, the text, and what its writer can do. */
export function undelivered(
  { key, message, state, isKept, isUncertain, error }: WaitingMessage,
  text: string,
  words: OutboxMessages,
  actions: DeliveryActions,
): TemplateResult {
  const isFailed = state === 'failed';
  return html`<div
    class="notice-box ${isFailed ? 'strong-notice' : ''}"
    data-state=${state}
    data-kind=${message.kind}
  >
    <p>
      ${isFailed ? words.failedWhy(error as { kind: 'http'; status?: number }) : isKept ? words.waitingKept : words.waitingInMemory}
    </p>
    ${isUncertain && !isFailed ? html`<p>${words.uncertain}</p>` : nothing}
    ${
      text
        ? html`<div>
            <p class="label" id="text-${key}">${words.yourText}</p>
            <p class="own-text" dir="auto" tabindex="0" aria-labelledby="text-${key}" role="group">${text}</p>
          </div>`
        : nothing
    }
    <div class="buttons">
      ${
        isFailed
          ? html`<button class="button" type="button" @click=${() => actions.retry(key)}>
              ${words.tryAgain}
            </button>`
          : nothing
      }
      ${
        text
          ? html`<button class="button" type="button" @click=${() => actions.copy(text)}>
              ${words.copy}
            </button>`
          : nothing
      }
      <button class="button text" type="button" @click=${() => actions.takeBack(key)}>
        ${words.takeBack}
      </button>
    </div>
  </div>`;
}

/** The heading over what became of a message. */
export const deliveryTitle = (delivery: Delivery['state'], thanks: string, words: OutboxMessages): string =>
  delivery === 'sent' ? thanks : delivery === 'waiting' ? words.waitingTitle : words.failedTitle;

/** Puts a text where the reader can paste it; says nothing when the page may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
