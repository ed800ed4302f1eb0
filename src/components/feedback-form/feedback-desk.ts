import { html, nothing, type TemplateResult } from 'lit';
import type { StoredPicture } from '../../client/outbox/store.js';
import { announce } from '../../controllers/announce.js';
import type { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import type { FeedbackFormMessages } from '../../i18n/feedback-form/messages.js';
import { ClientError } from '../../model/client-error.js';
import type {
  Feedback,
  FeedbackAbout,
  FeedbackPort,
  FeedbackTopic,
  WrongField,
} from '../../model/feedback.js';
import { LONGEST_MESSAGE } from '../../model/read-feedback.js';
import { cleanText, isEmailAddress, isPhoneNumber } from '../../model/wrong.js';
import { formStyles } from '../../styles/form.js';
import { button, Deliveries } from '../shared/delivery.js';
import { dispatch } from '../shared/dispatch.js';
import {
  choice,
  errorText,
  field,
  fieldGroup,
  focusDrawn,
  FormErrors,
  textControl,
  textField,
  type FieldError,
} from '../shared/form.js';
import { CharacterCounter } from '../shared/form-counter.js';
import { keepsake } from '../shared/keepsake.js';
import { newKey } from '../shared/key.js';
import { localized } from '../shared/text.js';
import type { FeedbackForm } from './feedback-form.js';
import { styles } from './feedback-form.styles.js';
import type { Additions } from './additions.js';
import type { Picture } from './picture.js';

export const deskStyles = [formStyles, styles];

/** What stands in the form. */
export interface Draft {
  topic: string;
  rating: number;
  /** What the writer calls the record, where the page does not say which it is. */
  recordName: string;
  message: string;
  place: string;
  position?: { latitude: number; longitude: number } | undefined;
  picture?: Picture | undefined;
  pictureDescription: string;
  /** Fields of a record that are wrong, with what they should be. */
  wrongFields: ReadonlyMap<string, string>;
  wantsAnswer: boolean;
  name: string;
  email: string;
  phone: string;
  consent: boolean;
}

const emptyDraft: Draft = {
  topic: '',
  rating: 0,
  recordName: '',
  message: '',
  place: '',
  pictureDescription: '',
  wrongFields: new Map(),
  wantsAnswer: false,
  name: '',
  email: '',
  phone: '',
  consent: false,
};

/** Everything of the form that is not its frame: comes with the topics. */
export class FeedbackDesk {
  readonly #host: FeedbackForm;
  readonly #words: LoadedWordsController<FeedbackFormMessages, 'feedbackForm'>;
  readonly #errors: FormErrors;
  readonly #deliveries: Deliveries<'feedback'>;
  readonly #counter: CharacterCounter;
  #topics: readonly FeedbackTopic[] = [];
  #draft = emptyDraft;
  /** What is drawn and known beyond the form's first fields; comes when somebody begins to fill it in. */
  #additions?: Additions;
  #isAdding = false;
  #hasFailed = false;

  constructor(
    host: FeedbackForm,
    words: LoadedWordsController<FeedbackFormMessages, 'feedbackForm'>,
    port: () => FeedbackPort | undefined,
  ) {
    this.#host = host;
    this.#words = words;
    this.#errors = new FormErrors(host);
    this.#counter = new CharacterCounter(LONGEST_MESSAGE, () => this.#words);
    this.#deliveries = new Deliveries(host, {
      kind: 'feedback',
      source: () => host.feedback,
      send: async ({ body, picture }) => {
        const feedback = port();
        if (!feedback) throw new ClientError('network', 'There is nowhere to send feedback now.');
        return feedback.submit(body, {
          ...(picture && { picture: new Blob([picture.bytes], { type: picture.type }) }),
        });
      },
      words: this.#words,
      textOf,
      edit: (message) => this.#edit(message),
      arrived: () => this.#clear(),
    });
  }

  render(topics: readonly FeedbackTopic[]): TemplateResult {
    this.#topics = topics;
    const chosen = this.#draft.topic || this.#host.topic;
    const only = topics.length === 1 ? topics[0]!.id : '';
    this.#draft = { ...this.#draft, topic: topics.some(({ id }) => id === chosen) ? chosen : only };
    const { sent } = this.#deliveries;
    return html`${this.#deliveries.earlier()}${
      sent
        ? html`${this.#deliveries.outcome(
            sent.body.contact !== undefined,
            nothing,
            { label: this.#words.messages.another, press: this.#another },
            (asking) =>
              html`${sent.body.contact ? nothing : html`<p>${this.#words.messages.noAnswer}</p>`}
              ${keepsake(textOf(sent.body), asking, this.#words)}`,
          )}${this.#additions?.notice()}`
        : this.#form()
    }`;
  }

  // The form

  #form(): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const draft = this.#draft;
    const topic = this.#topic;
    const about = this.#about();
    const isRecord = about?.type === 'record';
    const wrong = (id: string): string | undefined => this.#errors.of(id);
    return html`<form part="form" class="form" novalidate @submit=${this.#submit} @focusin=${this.#add}>
      ${this.#errors.summary(words)} ${this.#deliveries.fullNotice()}
      ${this.#topics.length > 1 ? this.#topicField(wrong('topic-0')) : nothing}
      ${about?.name ? html`<p class="about">${words.about[about.type](about.name)}</p>` : nothing}
      ${isRecord ? this.#recordFields(about.fields, wrong('wrong-0')) : nothing}
      ${
        this.#asksRecord
          ? textField(
              'record',
              words.recordName,
              draft.recordName,
              (recordName) => this.#set({ recordName }),
              { hint: words.recordNameHint, error: wrong('record') },
            )
          : nothing
      }
      ${topic?.rating ? this.#ratingField(wrong('rating-1')) : nothing}
      ${field(
        {
          id: 'message',
          label: words.message,
          hint: (topic?.rating && !isRecord ? `${words.wrong.messageOrRating}. ` : '') + words.messageHint,
          error: wrong('message'),
          ...((topic?.rating || isRecord) && { optional: words.optional }),
        },
        (links) =>
          html`${textControl(links, {
            value: draft.message,
            rows: 6,
            change: (message) => {
              this.#set({ message });
              this.#counter.typed(message);
            },
          })}
          ${draft.message.length > LONGEST_MESSAGE / 2 ? this.#counter.draw(draft.message) : nothing}`,
      )}
      ${this.#additions?.notice()} ${topic?.place || topic?.picture ? this.#added(topic) : nothing}
      ${this.#answerFields(wrong)}
      ${
        topic || this.#host.storage === 'none'
          ? html`<div class="notice-box">
              ${topic ? html`<p>${localized(topic.readBy, languages)}</p>` : nothing}
              ${this.#host.storage === 'none' ? html`<p>${words.sharedComputer}</p>` : nothing}
            </div>`
          : nothing
      }
      <div class="buttons">
        <button class="button primary" type="submit">
          ${this.#deliveries.isSending ? words.sending : words.sendFeedback}
        </button>
      </div>
    </form>`;
  }

  get #topic(): FeedbackTopic | undefined {
    return this.#topics.find(({ id }) => id === this.#draft.topic);
  }

  /** The topic is about a record, and neither page nor link says about which. */
  get #asksRecord(): boolean {
    const kinds = this.#topic?.about;
    return Boolean(
      kinds?.includes('record') &&
      !kinds.includes('page') &&
      !kinds.some((kind) => kind === this.#about()?.type),
    );
  }

  /** What was written. A record has an id, which nobody knows: its name stands where every reader looks first. */
  get #text(): string {
    const { message, recordName } = this.#draft;
    const text = cleanText(message).trim();
    const name = cleanText(recordName).trim();
    return this.#asksRecord && text && name ? `${this.#words.messages.recordName}: ${name}\n\n${text}` : text;
  }

  #topicField(error: string | undefined): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    return fieldGroup(
      { id: 'topic', label: words.topic, error },
      html`<div class="choices">
        ${this.#topics.map(({ id, name, summary }, index) =>
          choice({
            id: `topic-${index}`,
            name: 'topic',
            value: id,
            label: localized(name, languages),
            hint: summary && localized(summary, languages),
            checked: id === this.#draft.topic,
            invalid: Boolean(error),
            change: () => this.#set({ topic: id }),
          }),
        )}
      </div>`,
    );
  }

  #recordFields(fields: readonly WrongField[], error: string | undefined): TemplateResult {
    const words = this.#words.messages;
    return fieldGroup(
      { id: 'wrong', label: words.wrongFields, hint: words.wrongFieldsHint, error },
      fields.map(({ field: name, shown }, index) => {
        const label = words.fields[name] ?? name;
        const isWrong = this.#draft.wrongFields.has(name);
        return html`<div class="wrong-field">
          ${choice({
            id: `wrong-${index}`,
            name: 'wrong',
            value: name,
            type: 'checkbox',
            label,
            hint: shown && html`<span dir="auto">${words.shownNow(shown)}</span>`,
            checked: isWrong,
            invalid: Boolean(error),
            change: (event) => {
              const wrongFields = new Map(this.#draft.wrongFields);
              if ((event.target as HTMLInputElement).checked) wrongFields.set(name, '');
              else wrongFields.delete(name);
              this.#set({ wrongFields });
            },
          })}
          ${
            isWrong
              ? textField(
                  `correct-${index}`,
                  words.correctValue(label),
                  this.#draft.wrongFields.get(name)!,
                  (text) => this.#set({ wrongFields: new Map(this.#draft.wrongFields).set(name, text) }),
                )
              : nothing
          }
        </div>`;
      }),
    );
  }

  #ratingField(error: string | undefined): TemplateResult {
    const words = this.#words.messages;
    return fieldGroup(
      { id: 'rating', label: words.rating, optional: words.optional, error },
      html`<div class="rating">
        ${[...words.ratingSteps, words.noRating].map((label, index) =>
          choice({
            id: `rating-${index + 1}`,
            name: 'rating',
            value: String(index + 1),
            label,
            checked: this.#draft.rating === (index + 1) % 6,
            change: () => this.#set({ rating: (index + 1) % 6 }),
          }),
        )}
      </div>`,
    );
  }

  #answerFields(wrong: (id: string) => string | undefined): TemplateResult {
    const words = this.#words.messages;
    const { wantsAnswer, name, email, phone, consent } = this.#draft;
    return html`${fieldGroup(
      { id: 'answer', label: words.answer },
      html`<div class="choices">
        ${choice({
          id: 'answer-no',
          name: 'answer',
          value: 'no',
          label: words.answerNo,
          hint: words.answerNoHint,
          checked: !wantsAnswer,
          change: () => this.#set({ wantsAnswer: false }),
        })}
        ${choice({
          id: 'answer-yes',
          name: 'answer',
          value: 'yes',
          label: words.answerYes,
          checked: wantsAnswer,
          change: () => this.#set({ wantsAnswer: true }),
        })}
      </div>`,
    )}
    ${
      wantsAnswer
        ? html`<div class="contact">
            <p class="hint">${words.contactHint}</p>
            ${textField('name', words.name, name, (text) => this.#set({ name: text }), {
              optional: words.optional,
              autocomplete: 'name',
            })}
            ${textField('email', words.email, email, (text) => this.#set({ email: text }), {
              type: 'email',
              autocomplete: 'email',
              error: wrong('email'),
            })}
            ${textField('phone', words.phone, phone, (text) => this.#set({ phone: text }), {
              type: 'tel',
              autocomplete: 'tel',
              error: wrong('phone'),
            })}
            <div class="form-field ${wrong('consent') ? 'has-error' : ''}">
              ${errorText('consent', wrong('consent'))}
              ${choice({
                id: 'consent',
                name: 'consent',
                value: 'answer',
                type: 'checkbox',
                label: words.consent,
                checked: consent,
                invalid: Boolean(wrong('consent')),
                change: (event) => this.#set({ consent: (event.target as HTMLInputElement).checked }),
              })}
            </div>
          </div>`
        : nothing
    }`;
  }

  // What the writer does

  #set = (part: Partial<Draft>): void => {
    this.#draft = { ...this.#draft, ...part };
    this.#deliveries.isFull = false;
    // Once it has failed, not with every letter: when a field is entered, or asked for.
    if (!this.#hasFailed) this.#add();
    this.#additions?.heed();
    this.#errors.mend(this.#check());
    this.#host.requestUpdate();
  };

  /** The place and the picture of a topic that takes them, once the code for them is here. */
  #added(topic: FeedbackTopic): unknown {
    if (this.#additions) return this.#additions.fields(topic);
    const { noAdditions, retry } = this.#words.messages;
    if (this.#hasFailed)
      return html`<div class="notice-box">
        <p>${noAdditions}</p>
        <div class="buttons">${button(retry, this.#add)}</div>
      </div>`;
    // The topic may have been chosen by the page.
    this.#add();
    return nothing;
  }

  /** Loads what a message may have beyond its words. Without it the rest of the form goes on working. */
  #add = (): void => {
    if (this.#additions || this.#isAdding) return;
    this.#isAdding = true;
    import('./additions.js')
      .then(({ Additions: Known }) => {
        this.#additions = new Known(this.#host, this.#words, () => this.#draft, this.#set);
        this.#additions.heed();
      })
      .catch(() => (this.#hasFailed = true))
      .finally(() => {
        this.#isAdding = false;
        this.#host.requestUpdate();
      });
  };

  /** Everything that is wrong now, in the order of the fields. */
  #check(): FieldError[] {
    const { wrong } = this.#words.messages;
    const { message, rating, recordName, wantsAnswer, email, phone, consent, wrongFields } = this.#draft;
    const text = cleanText(message).trim();
    const topic = this.#topic;
    const isRecord = this.#about()?.type === 'record';
    const errors: FieldError[] = [];
    const tell = (id: string, message: string): void => void errors.push({ id, message });
    if (!topic) tell('topic-0', wrong.topic);
    if (isRecord && !wrongFields.size && !text) tell('wrong-0', wrong.fields);
    if (this.#asksRecord && !recordName.trim()) tell('record', wrong.record);
    if (!text && !isRecord && !(topic?.rating && rating))
      tell('message', topic?.rating ? wrong.messageOrRating : wrong.message);
    if (this.#text.length > LONGEST_MESSAGE) tell('message', wrong.tooLong(LONGEST_MESSAGE));
    if (wantsAnswer) {
      if (!email.trim() && !phone.trim()) tell('email', wrong.contact);
      else {
        // The model's own rules, by which those who take the message judge too.
        if (email.trim() && !isEmailAddress(email.trim())) tell('email', wrong.email);
        if (phone.trim() && !isPhoneNumber(phone.trim())) tell('phone', wrong.phone);
      }
      if (!consent) tell('consent', wrong.consent);
    }
    return errors;
  }

  #about(): FeedbackAbout | undefined {
    const { about, aboutType, aboutId, aboutName } = this.#host;
    if (about) return about;
    if ((aboutType === 'service' || aboutType === 'event') && aboutId)
      return { type: aboutType, id: aboutId, ...(aboutName && { name: aboutName }) };
    if (aboutType === 'none' || !/^https?:/.test(location.protocol)) return undefined;
    // What stands behind ? or # may tell what somebody was looking for.
    return {
      type: 'page',
      url: `${location.origin}${location.pathname}`,
      ...(document.title && { name: document.title.slice(0, 500) }),
    };
  }

  #feedback(key: string): Feedback {
    const { topic, rating, place, position, picture, pictureDescription } = this.#draft;
    const { wrongFields, wantsAnswer, name, email, phone, consent } = this.#draft;
    const { messages: words, language } = this.#words;
    const told = this.#topics.find(({ id }) => id === topic);
    const whole = this.#about();
    const about =
      whole?.type === 'record'
        ? {
            ...whole,
            fields: whole.fields
              .filter(({ field: one }) => wrongFields.has(one))
              .map(({ field: one, shown }): WrongField => {
                return {
                  field: one,
                  ...(shown && { shown }),
                  ...written({ correct: wrongFields.get(one)! }),
                };
              }),
          }
        : whole;
    const text = this.#text;
    return {
      key,
      topic,
      ...(about && (!told?.about || told.about.includes(about.type)) && { about }),
      ...(told?.rating && rating && { rating }),
      ...(text && { message: text }),
      ...(told?.place &&
        (place.trim() || position) && {
          place: { ...written({ text: place }), ...(position && { position }) },
        }),
      ...(told?.picture &&
        picture && {
          picture: {
            ...picture.meta,
            ...written({ description: pictureDescription }),
          },
        }),
      ...(wantsAnswer && {
        contact: written({ name, email, phone }),
        ...(consent && { consents: [{ purpose: 'answer' as const, words: words.consent }] }),
      }),
      language,
      writtenAt: new Date().toISOString(),
    };
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#deliveries.isSending) void this.#send();
  };

  async #send(): Promise<void> {
    if (!(await this.#errors.show(this.#check()))) return;
    const { messages: words, language } = this.#words;
    announce(words.sending, language);
    const { topic } = this.#draft;
    const delivery = await this.#deliveries.post(async () => {
      const { picture } = this.#draft;
      const body = this.#feedback(newKey());
      const bytes = body.picture && (await picture?.blob.arrayBuffer());
      return {
        kind: 'feedback',
        body,
        ...(bytes && { picture: { bytes, type: picture!.blob.type } }),
      };
    });
    if (!delivery) return;
    dispatch(this.#host, 'kumppani-feedback-send', {
      topic,
      state: delivery.state,
      ...(delivery.state === 'sent' && { receipt: delivery.receipt }),
    });
  }

  // What became of it

  #clear(): void {
    this.#draft = { ...emptyDraft, topic: this.#draft.topic };
  }

  #edit({ body, picture }: { body: Feedback; picture?: StoredPicture }): void {
    const { contact, about } = body;
    const { recordName: label } = this.#words.messages;
    const { message = '' } = body;
    const [line = '', ...rest] = message.startsWith(`${label}: `) ? message.split('\n\n') : [];
    this.#draft = {
      ...emptyDraft,
      topic: body.topic,
      rating: body.rating ?? 0,
      recordName: line.slice(label.length + 2),
      message: line ? rest.join('\n\n') : message,
      place: body.place?.text ?? '',
      position: body.place?.position,
      wantsAnswer: contact !== undefined,
      name: contact?.name ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      consent: body.consents !== undefined,
      ...(about?.type === 'record' && {
        wrongFields: new Map(about.fields.map(({ field: name, correct = '' }) => [name, correct])),
      }),
      ...(picture &&
        body.picture && {
          picture: { meta: body.picture, blob: new Blob([picture.bytes], { type: picture.type }), name: '' },
          pictureDescription: body.picture.description ?? '',
        }),
    };
    this.#additions?.heed();
    this.#errors.clear();
    void focusDrawn(this.#host, 'message');
  }

  #another = (): void => {
    this.#deliveries.sent = undefined;
    // What waits is the outbox's now; in the form it would be sent a second time.
    this.#clear();
    this.#additions?.heed();
    this.#errors.clear();
    void focusDrawn(this.#host, this.#topics.length > 1 ? 'topic-0' : 'message');
  };
}

/** Fields in which something is written, without blanks around it. */
const written = <Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> =>
  Object.fromEntries(
    Object.entries<string>(fields).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : [])),
  ) as Partial<Record<Key, string>>;

/** What a person would want to have back. */
const textOf = ({ message, about }: Feedback): string =>
  [
    message,
    ...(about?.type === 'record'
      ? about.fields.map(({ field: name, correct }) => `${name}: ${correct ?? '–'}`)
      : []),
  ]
    .filter(Boolean)
    .join('\n');
