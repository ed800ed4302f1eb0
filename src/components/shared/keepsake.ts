import { html, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { OutboxMessages } from '../../i18n/common/outbox.js';
import { copyText } from './copy-text.js';
import { button, ownText } from './delivery.js';

/**
 * What whoever sent a message takes along: the own words once more, to copy with the reference or to print.
 *
 * @param asking what to say when asking about the message
 */
export const keepsake = (
  text: string,
  asking: string,
  { messages: words, language }: { readonly messages: OutboxMessages; readonly language: string },
): TemplateResult => {
  const copy = async (): Promise<void> => {
    if (await copyText(`${text}\n\n${asking}`)) announce(words.copied, language);
  };
  return html`${ownText('sent', text, words)}
    <div class="buttons">${button(words.copy, copy)} ${button(words.print, () => print())}</div>`;
};
