/**
 * Improvements proposed to items: the accepted ones, and the form to propose one. Stands in a file of its own beside the
 * checklist's, so it draws with what the checklist hands over: a second copy of Lit would be refused by strict pages.
 */
import type { css, CSSResult, html, TemplateResult } from 'lit';
import type { FeedbackPort, FeedbackTopic, Receipt } from '../../model/feedback.js';
import type { ChecklistItem, ItemProposal } from '../../model/checklist.js';
import { placeOf } from '../../checklists/merge.js';
import { formatDate } from '../../i18n/format.js';
import { isEmailAddress } from '../../model/wrong.js';
import { newKey } from '../shared/key.js';
import type { ChecklistDesk } from './checklist-desk.js';

/** What the checklist draws with. */
export interface Kit {
  html: typeof html;
  nothing: symbol;
  css: typeof css;
  alertIcon: unknown;
  chevronIcon: unknown;
}

/** Longer than anybody writes of one item, shorter than a portal refuses. */
const LONGEST = 5000;

interface Draft {
  key: string;
  message: string;
  email: string;
  mayPublish: boolean;
  state: 'writing' | 'sending' | 'failed';
  errors: readonly { id: string; message: string }[];
  receipt?: Receipt;
}

const newDraft = (): Draft => ({
  key: newKey(),
  message: '',
  email: '',
  mayPublish: false,
  state: 'writing',
  errors: [],
});

/** All proposals of one checklist on a page. */
export class ItemProposals {
  readonly styles: CSSResult;
  readonly #desk: ChecklistDesk;
  readonly #kit: Kit;
  readonly #feedback: FeedbackPort | undefined;
  readonly #accepted = new Map<string, ItemProposal[]>();
  readonly #drafts = new Map<string, Draft>();
  #topic: Promise<FeedbackTopic | undefined> | undefined;
  #readBy: FeedbackTopic['readBy'] | undefined;

  /** @param feedback where a proposal goes; none: nobody is asked for one */
  constructor(
    desk: ChecklistDesk,
    accepted: readonly ItemProposal[],
    feedback: FeedbackPort | undefined,
    kit: Kit,
  ) {
    this.#desk = desk;
    this.#kit = kit;
    this.#feedback = feedback;
    for (const proposal of accepted)
      this.#accepted.set(proposal.item, [...(this.#accepted.get(proposal.item) ?? []), proposal]);
    this.styles = proposalStyles(kit.css);
  }

  /** Changes whenever the item has to be drawn anew. */
  stateOf(item: string): unknown {
    return this.#drafts.get(item);
  }

  /** What has been accepted. */
  renderAccepted({ id }: ChecklistItem): unknown {
    const { html, nothing } = this.#kit;
    const accepted = this.#accepted.get(id);
    if (!accepted) return nothing;
    const words = this.#desk.words.proposals;
    const language = this.#desk.languages[0]!.slice(0, 2);
    return html`<div class="proposals">
      <p class="strong">${words.accepted(accepted.length)}</p>
      <ul>
        ${accepted.map(
          ({ text, answer, acceptedAt }) =>
            html`<li>
              <p class="written">${text}</p>
              ${
                answer
                  ? html`<p class="written"><span class="strong">${words.answer}:</span> ${answer}</p>`
                  : nothing
              }
              <p class="muted small">${words.acceptedAt} ${formatDate(language, acceptedAt)}</p>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The way to propose more, where somebody reads it. */
  renderPropose({ id, name }: ChecklistItem): unknown {
    return this.#feedback ? this.#disclosure(id, this.#desk.nameOf(name)) : this.#kit.nothing;
  }

  #disclosure(item: string, name: string): TemplateResult {
    const { html, nothing, chevronIcon } = this.#kit;
    const draft = this.#drafts.get(item);
    return html`<details
      class="propose"
      .open=${draft !== undefined}
      @toggle=${(event: Event) => {
        if (!(event.target as HTMLDetailsElement).open || draft) return;
        this.#findTopic();
        this.#set(item, {});
      }}
    >
      <summary>${chevronIcon}<span>${this.#desk.words.proposals.propose}</span></summary>
      ${draft ? (draft.receipt ? this.#sent(item, draft.receipt) : this.#form(item, name, draft)) : nothing}
    </details>`;
  }

  #form(item: string, name: string, draft: Draft): TemplateResult {
    const { html, nothing, alertIcon } = this.#kit;
    const told = this.#desk.words.proposals;
    const id = (field: string): string => `proposal-${field}-${item}`;
    const wrong = (field: string): string | undefined =>
      draft.errors.find((error) => error.id === id(field))?.message;
    const error = (field: string): unknown =>
      wrong(field)
        ? html`<p class="field-error" id=${`${id(field)}-error`}>${alertIcon}<span>${wrong(field)}</span></p>`
        : nothing;
    const about = (field: string): string =>
      [`${id(field)}-hint`, wrong(field) && `${id(field)}-error`].filter(Boolean).join(' ');
    const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
    const readBy = this.#readBy && this.#desk.nameOf(this.#readBy);
    return html`<form
      class="proposal-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (this.#drafts.get(item)?.state !== 'sending') void this.#send(item, name);
      }}
    >
      ${
        draft.errors.length
          ? html`<div
              class="error-summary"
              id=${id('errors')}
              role="group"
              aria-labelledby=${id('errors-title')}
              tabindex="-1"
            >
              <p class="strong" id=${id('errors-title')}>${alertIcon}${told.errors(draft.errors.length)}</p>
              <ul>
                ${draft.errors.map(
                  (one) =>
                    html`<li>
                      <a
                        href="#${one.id}"
                        @click=${(event: Event) => {
                          event.preventDefault();
                          void this.#desk.focus(`[id="${one.id}"]`);
                        }}
                        >${one.message}</a
                      >
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      <div class=${wrong('message') ? 'has-error' : ''}>
        <label class="label" for=${id('message')}>${told.message}</label>
        <p class="hint" id=${`${id('message')}-hint`}>${told.messageHint}</p>
        ${error('message')}
        <textarea
          class="field"
          id=${id('message')}
          rows="4"
          dir="auto"
          aria-describedby=${about('message')}
          aria-invalid=${wrong('message') ? 'true' : nothing}
          .value=${draft.message}
          @input=${(event: Event) => this.#set(item, { message: valueOf(event) })}
        ></textarea>
      </div>
      <div class=${wrong('email') ? 'has-error' : ''}>
        <label class="label" for=${id('email')}>${told.email}</label>
        <p class="hint" id=${`${id('email')}-hint`}>${told.emailHint}</p>
        ${error('email')}
        <input
          class="field"
          id=${id('email')}
          type="email"
          autocomplete="email"
          aria-describedby=${about('email')}
          aria-invalid=${wrong('email') ? 'true' : nothing}
          .value=${draft.email}
          @input=${(event: Event) => this.#set(item, { email: valueOf(event) })}
        />
      </div>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${draft.mayPublish}
          @change=${(event: Event) => this.#set(item, { mayPublish: (event.target as HTMLInputElement).checked })}
        /><span>${told.mayPublish}</span></label
      >
      ${readBy ? html`<p class="muted small">${readBy}</p>` : nothing}
      ${draft.state === 'failed' ? html`<p class="said wrong">${alertIcon}<span>${told.failed}</span></p>` : nothing}
      <div>
        <button class="button" type="submit">${draft.state === 'sending' ? told.sending : told.send}</button>
      </div>
    </form>`;
  }

  #sent(item: string, { reference, answerBy }: Receipt): TemplateResult {
    const { html, nothing } = this.#kit;
    const { words, languages } = this.#desk;
    const told = words.proposals;
    return html`<div class="proposal-sent" id=${`proposal-sent-${item}`} tabindex="-1">
      <p class="strong">${told.sent}</p>
      <p>${told.reference(reference)}</p>
      ${answerBy ? html`<p>${told.answerBy(formatDate(languages[0]!.slice(0, 2), answerBy) ?? answerBy)}</p>` : nothing}
      <button class="button text" type="button" @click=${() => this.#set(item, newDraft())}>
        ${told.another}
      </button>
    </div>`;
  }

  #set(item: string, changes: Partial<Draft>): void {
    const draft = { ...(this.#drafts.get(item) ?? newDraft()), ...changes };
    if ('key' in changes) delete draft.receipt;
    // Wrong things go as they are mended; none come while somebody is still writing.
    if (draft.errors.length && !('errors' in changes)) {
      const now = this.#check(item, draft);
      draft.errors = draft.errors.filter(({ id }) => now.some((one) => one.id === id));
    }
    this.#drafts.set(item, draft);
    this.#desk.host.requestUpdate();
  }

  #check(item: string, { message, email }: Draft): Draft['errors'] {
    const { wrong } = this.#desk.words.proposals;
    const text = message.trim();
    return [
      ...(text && text.length <= LONGEST
        ? []
        : [{ id: `proposal-message-${item}`, message: text ? wrong.tooLong(LONGEST) : wrong.message }]),
      ...(email.trim() && !isEmailAddress(email.trim())
        ? [{ id: `proposal-email-${item}`, message: wrong.email }]
        : []),
    ];
  }

  /** The topic the page names, else one that is about items, else the first that anything may be written about. */
  #findTopic(): void {
    const wanted = this.#desk.host.proposalTopic;
    const languages = [...this.#desk.languages];
    this.#topic ??= this.#feedback!.topics({ readerLanguages: languages }).then(
      (topics) =>
        topics.find(({ id }) => id === wanted) ??
        topics.find(({ about }) => about?.includes('item')) ??
        topics.find(({ about, statutory }) => !about && !statutory),
    );
    this.#topic.then(
      (topic) => {
        this.#readBy = topic?.readBy;
        for (const [item, draft] of this.#drafts) this.#drafts.set(item, { ...draft });
        this.#desk.host.requestUpdate();
      },
      // Asked again when somebody sends.
      () => (this.#topic = undefined),
    );
  }

  async #send(item: string, name: string): Promise<void> {
    const draft = this.#drafts.get(item)!;
    const errors = this.#check(item, draft);
    this.#set(item, { errors });
    if (errors.length) return this.#desk.focus(`[id="proposal-errors-${item}"]`);
    const { words, assessment, languages } = this.#desk;
    const told = words.proposals;
    this.#set(item, { state: 'sending' });
    this.#desk.say(told.sending);
    try {
      this.#findTopic();
      const topic = await this.#topic;
      if (!topic) throw new Error('There is no topic for proposals.');
      const email = draft.email.trim();
      const place = placeOf(assessment);
      const receipt = await this.#feedback!.submit({
        // The same key until it has arrived: a message whose answer got lost is stored once.
        key: draft.key,
        topic: topic.id,
        about: {
          type: 'item',
          id: item,
          ...(name && { name }),
          checklist: assessment.template.id,
          ...(place && { place }),
        },
        message: draft.message.trim(),
        ...(email && { contact: { email } }),
        consents: [
          ...(email ? [{ purpose: 'answer' as const, words: told.emailHint }] : []),
          ...(draft.mayPublish ? [{ purpose: 'publish' as const, words: told.mayPublish }] : []),
        ],
        language: languages[0]!.slice(0, 2),
        writtenAt: new Date().toISOString(),
      });
      this.#set(item, { state: 'writing', receipt });
      this.#desk.say(told.sent);
      await this.#desk.focus(`[id="proposal-sent-${item}"]`);
    } catch {
      this.#set(item, { state: 'failed' });
      this.#desk.say(told.failed);
    }
  }
}

const proposalStyles = (css: Kit['css']): CSSResult => css`
  .proposals {
    display: grid;
    gap: 0.5em;
    padding: 0.75em var(--_space);
    border-inline-start: 0.25em solid var(--_line);
    background: var(--_raised);
  }
  .proposals ul {
    display: grid;
    gap: 0.75em;
  }
  .proposals li {
    display: grid;
    gap: 0.25em;
  }
  .proposals li + li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .proposals p {
    max-inline-size: 70ch;
  }
  .proposal-form {
    display: grid;
    gap: var(--_space);
  }
  .proposal-sent {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: var(--_space);
    border-inline-start: 0.25em solid var(--_success);
    background: var(--_raised);
  }
  .error-summary {
    display: grid;
    gap: 0.5em;
    padding: var(--_space);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary p,
  .field-error {
    display: flex;
    gap: 0.5em;
    align-items: start;
    color: var(--_error);
  }
  .field-error {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .error-summary ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .has-error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
  }
  .has-error .field {
    border: 2px solid var(--_error);
  }
  @media print {
    .propose {
      display: none;
    }
  }
`;
