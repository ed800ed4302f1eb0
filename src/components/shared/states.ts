import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { WordsController } from '../../controllers/words-controller.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import type { ClientError } from '../../model/client-error.js';
import { dispatch } from './dispatch.js';
import { alertIcon } from './icons.js';
import './states.events.js';

/** Bars where the content will be; in words too when it takes more than a moment. */
export const waiting = ({ loading }: CommonMessages, slow: boolean): TemplateResult =>
  html`<div aria-busy="true">
    ${slow ? html`<p>${loading}</p>` : nothing}
    ${[1, 2, 3].map(
      () =>
        html`<div class="waiting">
          <div class="bar"></div>
          <div class="bar"></div>
          <div class="bar"></div>
        </div>`,
    )}
  </div>`;

/** What happened, what the page's author gives instead, and a way to try again. */
export const failure = (words: CommonMessages, error: ClientError, retry: () => void): TemplateResult =>
  html`<div class="notice" part="notice">
    <p class="notice-text">${alertIcon}<span>${words.failed(error.kind)}</span></p>
    <slot></slot>
    <button class="button" type="button" @click=${retry}>${words.retry}</button>
  </div>`;

/** Tells the page that something failed, and the reader when they asked for it. */
export function tellFailure<Words extends CommonMessages>(
  host: HTMLElement,
  { messages, language }: WordsController<Words>,
  { kind, message }: ClientError,
  spoken: boolean,
): void {
  if (spoken) announce(messages.failed(kind), language);
  // What the site's owner has to mend is theirs to read.
  if (kind === 'unsupported') console.warn(`<${host.localName}>: ${message}`);
  dispatch(host, 'kumppani-error', { kind, message });
}
