import { html, nothing, type TemplateResult } from 'lit';
import { hyteGroups } from '../../codes/hyte-terms.js';
import { announce } from '../../controllers/announce.js';
import type { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import type { EventFormMessages, Repetition } from '../../i18n/event-form/messages.js';
import { ClientError } from '../../model/client-error.js';
import type { EventProposal, ProposalsPort, ProposedEvent } from '../../model/event-proposal.js';
import { safeLink } from '../../model/localized.js';
import {
  LONGEST_DESCRIPTION,
  LONGEST_LINE,
  LONGEST_SERIES,
  wrongInProposal,
} from '../../model/proposal-rules.js';
import { cleanText } from '../../model/wrong.js';
import { formStyles } from '../../styles/form.js';
import { addDays, dayNumber } from '../../time/days.js';
import { dayOf } from '../../time/zone.js';
import { Deliveries } from '../shared/delivery.js';
import { dispatch } from '../shared/dispatch.js';
import { heading } from '../shared/heading.js';
import {
  choice,
  errorText,
  field,
  fieldGroup,
  focusDrawn,
  FormErrors,
  textControl,
  type FieldError,
} from '../shared/form.js';
import { newKey } from '../shared/key.js';
import type { EventForm } from './event-form.js';
import { styles } from './event-form.styles.js';

export const deskStyles = [formStyles, styles];

const LANGUAGES = ['fi', 'sv', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const REPETITIONS: readonly Repetition[] = ['once', 'days', 'weekly', 'fortnightly'];

/** Fields of one line, by the id of their control. */
type Line =
  | 'organiser'
  | 'place'
  | 'street'
  | 'town'
  | 'online-link'
  | 'how-much'
  | 'registration-link'
  | 'registration-how'
  | 'audience'
  | 'accessibility'
  | 'keywords'
  | 'more-link'
  | 'contact-name'
  | 'email'
  | 'phone';
const LINKS = ['online-link', 'registration-link', 'more-link'] as const;
/** Without a last day browsers let a year have six digits. */
const LAST_DAY = '9999-12-31';

/** What a field may have beside its label. */
interface LineOptions {
  hint?: string;
  optional?: string;
  /** A link may be typed without its `https://`, which a browser's own field of links would not take. */
  type?: 'date' | 'email' | 'tel' | 'time' | 'url';
  autocomplete?: 'email' | 'name' | 'organization' | 'tel';
  lang?: Language;
  /** Lines of a longer text. */
  rows?: number;
}

/** What stands in the form. */
interface Draft {
  /** Languages it is told in; nothing yet: that of the form. */
  languages?: ReadonlySet<Language>;
  names: Partial<Record<Language, string>>;
  descriptions: Partial<Record<Language, string>>;
  repetition: Repetition | '';
  day: string;
  lastDay: string;
  wholeDay: boolean;
  begins: string;
  ends: string;
  onSite: boolean;
  online: boolean;
  costs?: boolean | undefined;
  mustRegister?: boolean | undefined;
  hyteTerm: string;
  lines: Partial<Record<Line, string>>;
  consent: boolean;
}

const emptyDraft: Draft = {
  names: {},
  descriptions: {},
  repetition: '',
  day: '',
  lastDay: '',
  wholeDay: false,
  begins: '',
  ends: '',
  onSite: false,
  online: false,
  hyteTerm: '',
  lines: {},
  consent: false,
};

/** Everything of the form that is not its frame. */
export class ProposalDesk {
  readonly #host: EventForm;
  readonly #words: LoadedWordsController<EventFormMessages, 'eventForm'>;
  readonly #errors: FormErrors;
  readonly #deliveries: Deliveries<'proposal'>;
  #draft: Draft = emptyDraft;

  constructor(
    host: EventForm,
    words: LoadedWordsController<EventFormMessages, 'eventForm'>,
    port: () => ProposalsPort | undefined,
  ) {
    this.#host = host;
    this.#words = words;
    this.#errors = new FormErrors(host);
    this.#deliveries = new Deliveries(host, {
      kind: 'proposal',
      source: () => host.proposals,
      send: async ({ body }) => {
        const proposals = port();
        if (!proposals) throw new ClientError('network', 'There is nowhere to send proposals now.');
        return proposals.submit(body);
      },
      words,
      textOf,
      edit: ({ body }) => this.#edit(body),
      arrived: () => (this.#draft = emptyDraft),
    });
  }

  render(): TemplateResult {
    const { messages: words } = this.#words;
    return html`${this.#deliveries.earlier()}${
      this.#deliveries.sent
        ? this.#deliveries.outcome(false, html`<p>${words.next}</p>`, {
            label: words.another,
            press: this.#another,
          })
        : this.#form()
    }`;
  }

  // The form

  #form(): TemplateResult {
    const { messages: words } = this.#words;
    return html`<form part="form" class="form" novalidate @submit=${this.#submit}>
      ${this.#errors.summary(words)} ${this.#deliveries.fullNotice()}
      <p class="introduction">${words.introduction}</p>
      ${this.#part('event', this.#eventFields())} ${this.#part('when', this.#timeFields())}
      ${this.#part('where', this.#placeFields())} ${this.#part('more', this.#visitorFields())}
      ${this.#part('contact', this.#contactFields())}
      <div class="buttons">
        <button class="button primary" type="submit">
          ${this.#deliveries.isSending ? words.sending : words.sendEvent}
        </button>
      </div>
    </form>`;
  }

  #part(name: keyof EventFormMessages['parts'], content: unknown): TemplateResult {
    const { heading: title, headingLevel } = this.#host;
    return html`<div class="part">
      ${heading((headingLevel || 2) + (title ? 1 : 0), 'part-title', this.#words.messages.parts[name])}
      ${content}
    </div>`;
  }

  #eventFields(): TemplateResult {
    const { messages: words } = this.#words;
    const languages = this.#languages;
    const named = languages.length > 1;
    return html`${fieldGroup(
      {
        id: 'languages',
        label: words.languages,
        hint: words.languagesHint,
        error: this.#errors.of('language-fi'),
      },
      html`<div class="choices">
        ${LANGUAGES.map((language) =>
          choice({
            id: `language-${language}`,
            name: 'languages',
            value: language,
            type: 'checkbox',
            label: words.languageNames[language],
            checked: languages.includes(language),
            invalid: Boolean(this.#errors.of('language-fi')),
            change: (event) => {
              const chosen = new Set(languages);
              if (isChecked(event)) chosen.add(language);
              else chosen.delete(language);
              this.#set({ languages: chosen });
            },
          }),
        )}
      </div>`,
    )}
    ${languages.map(
      (language) =>
        html`${this.#text(
          `name-${language}`,
          words.name(named ? language : undefined),
          this.#draft.names[language] ?? '',
          (text) => this.#set({ names: { ...this.#draft.names, [language]: text } }),
          { lang: language },
        )}
        ${this.#text(
          `description-${language}`,
          words.description(named ? language : undefined),
          this.#draft.descriptions[language] ?? '',
          (text) => this.#set({ descriptions: { ...this.#draft.descriptions, [language]: text } }),
          { hint: words.descriptionHint, lang: language, rows: 5 },
        )}`,
    )}
    ${this.#line('organiser', words.organiser, { hint: words.organiserHint, autocomplete: 'organization' })}`;
  }

  #timeFields(): TemplateResult {
    const { messages: words } = this.#words;
    const { repetition, day, lastDay, wholeDay, begins, ends } = this.#draft;
    return html`${fieldGroup(
      { id: 'repetition', label: words.repetition, error: this.#errors.of('repetition-once') },
      html`<div class="choices">
        ${REPETITIONS.map((one) =>
          choice({
            id: `repetition-${one}`,
            name: 'repetition',
            value: one,
            label: words.repetitions[one],
            checked: repetition === one,
            invalid: Boolean(this.#errors.of('repetition-once')),
            change: () => this.#set({ repetition: one }),
          }),
        )}
      </div>`,
    )}
    ${
      repetition
        ? html`<div class="pair">
              ${this.#text('day', words.day[repetition], day, (text) => this.#set({ day: text }), {
                type: 'date',
              })}
              ${
                repetition === 'once'
                  ? nothing
                  : this.#text(
                      'last-day',
                      words.lastDay[repetition],
                      lastDay,
                      (text) => this.#set({ lastDay: text }),
                      { type: 'date' },
                    )
              }
            </div>
            ${choice({
              id: 'whole-day',
              name: 'whole-day',
              value: 'yes',
              type: 'checkbox',
              label: words.wholeDay,
              checked: wholeDay,
              change: (event) => this.#set({ wholeDay: isChecked(event) }),
            })}
            ${
              wholeDay
                ? nothing
                : html`<div class="pair">
                    ${this.#text('begins', words.begins, begins, (text) => this.#set({ begins: text }), {
                      type: 'time',
                    })}
                    ${this.#text('ends', words.ends, ends, (text) => this.#set({ ends: text }), {
                      type: 'time',
                      optional: words.optional,
                      ...(isOvernight(this.#draft) && { hint: words.endsNextDay }),
                    })}
                  </div>`
            }`
        : nothing
    }`;
  }

  #placeFields(): TemplateResult {
    const { messages: words } = this.#words;
    const { onSite, online } = this.#draft;
    const error = this.#errors.of('on-site');
    return html`${fieldGroup(
      { id: 'where', label: words.where, hint: words.languagesHint, error },
      html`<div class="choices">
        ${(
          [
            ['on-site', words.onSite, onSite, (value: boolean) => ({ onSite: value })],
            ['online', words.online, online, (value: boolean) => ({ online: value })],
          ] as const
        ).map(([id, label, checked, part]) =>
          choice({
            id,
            name: 'where',
            value: id,
            type: 'checkbox',
            label,
            checked,
            invalid: Boolean(error),
            change: (event) => this.#set(part(isChecked(event))),
          }),
        )}
      </div>`,
    )}
    ${
      onSite
        ? html`<div class="more-asked">
            ${this.#line('place', words.place, { hint: words.placeHint })}
            ${this.#line('street', words.street, { optional: words.optional })}
            ${this.#line('town', words.town, { optional: words.optional })}
          </div>`
        : nothing
    }
    ${
      online
        ? html`<div class="more-asked">
            ${this.#line('online-link', words.onlineLink, {
              hint: words.onlineLinkHint,
              optional: words.optional,
              type: 'url',
            })}
          </div>`
        : nothing
    }`;
  }

  /** What whoever thinks of coming wants to know. */
  #visitorFields(): TemplateResult {
    const { messages: words, language } = this.#words;
    const { optional } = words;
    const { costs, mustRegister, hyteTerm } = this.#draft;
    return html`${this.#yesOrNo('price', words.price, words.costs, words.free, costs, (value) =>
      this.#set({ costs: value }),
    )}
    ${
      costs
        ? html`<div class="more-asked">
            ${this.#line('how-much', words.howMuch, { hint: words.howMuchHint })}
          </div>`
        : nothing
    }
    ${this.#yesOrNo(
      'registration',
      words.registration,
      words.registrationYes,
      words.registrationNo,
      mustRegister,
      (value) => this.#set({ mustRegister: value }),
    )}
    ${
      mustRegister
        ? html`<div class="more-asked">
            ${this.#line('registration-link', words.registrationLink, { optional, type: 'url' })}
            ${this.#line('registration-how', words.registrationHow, {
              hint: words.registrationHowHint,
              optional,
            })}
          </div>`
        : nothing
    }
    ${this.#line('audience', words.audience, { hint: words.audienceHint, optional })}
    ${this.#line('accessibility', words.accessibility, { hint: words.accessibilityHint, optional })}
    ${field(
      { id: 'hyte-term', label: words.hyteTerm, optional },
      ({ id }) =>
        html`<select
          class="field"
          id=${id}
          @change=${(event: Event) => this.#set({ hyteTerm: valueOf(event) })}
        >
          <option value="" ?selected=${!hyteTerm}>${words.noHyteTerm}</option>
          ${hyteGroups().map(
            ({ name, terms }) =>
              html`<optgroup label=${inLanguage(name, language)}>
                ${terms.map(
                  (term) =>
                    html`<option value=${term.code} ?selected=${term.code === hyteTerm}>
                      ${inLanguage(term.name, language)}
                    </option>`,
                )}
              </optgroup>`,
          )}
        </select>`,
    )}
    ${this.#line('keywords', words.keywords, { hint: words.keywordsHint, optional })}
    ${this.#line('more-link', words.moreLink, { optional, type: 'url' })}`;
  }

  #contactFields(): TemplateResult {
    const { messages: words } = this.#words;
    const error = this.#errors.of('consent');
    return html`<p class="hint">${words.contactHint}</p>
      ${this.#line('contact-name', words.contactName, { optional: words.optional, autocomplete: 'name' })}
      ${this.#line('email', words.email, { type: 'email', autocomplete: 'email' })}
      ${this.#line('phone', words.phone, { hint: words.phoneHint, type: 'tel', autocomplete: 'tel' })}
      <div class="form-field ${error ? 'has-error' : ''}">
        ${errorText('consent', error)}
        ${choice({
          id: 'consent',
          name: 'consent',
          value: 'answer',
          type: 'checkbox',
          label: words.consent,
          checked: this.#draft.consent,
          invalid: Boolean(error),
          change: (event) => this.#set({ consent: isChecked(event) }),
        })}
      </div>
      <slot name="privacy"></slot>
      ${
        this.#host.storage === 'none'
          ? html`<div class="notice-box"><p>${words.sharedComputer}</p></div>`
          : nothing
      }`;
  }

  // Kinds of fields

  #yesOrNo(
    id: string,
    label: string,
    yes: string,
    no: string,
    value: boolean | undefined,
    change: (value: boolean) => void,
  ): TemplateResult {
    const error = this.#errors.of(`${id}-no`);
    return fieldGroup(
      { id, label, error },
      html`<div class="choices">
        ${([false, true] as const).map((answer) =>
          choice({
            id: `${id}-${answer ? 'yes' : 'no'}`,
            name: id,
            value: String(answer),
            label: answer ? yes : no,
            checked: value === answer,
            invalid: Boolean(error),
            change: () => change(answer),
          }),
        )}
      </div>`,
    );
  }

  #line(id: Line, label: string, more: LineOptions = {}): TemplateResult {
    return this.#text(
      id,
      label,
      this.#told(id, true),
      (text) => this.#set({ lines: { ...this.#draft.lines, [id]: text } }),
      more,
    );
  }

  #text(
    id: string,
    label: string,
    value: string,
    change: (text: string) => void,
    more: LineOptions = {},
  ): TemplateResult {
    return field({ id, label, error: this.#errors.of(id), ...more }, (links) =>
      textControl(links, {
        value,
        change,
        ...more,
        ...(more.type === 'url' && { type: 'text', keyboard: 'url' }),
        ...(more.type === 'date' && { max: LAST_DAY }),
      }),
    );
  }

  // What stands in it

  get #languages(): readonly Language[] {
    const own = LANGUAGES.find((language) => language === this.#words.language) ?? 'fi';
    const { names, descriptions } = this.#draft;
    // Written in one language, it stays in it when the page changes its own.
    const written = LANGUAGES.filter((language) => names[language] || descriptions[language]);
    const { languages = new Set(written.length ? written : [own]) } = this.#draft;
    return LANGUAGES.filter((language) => languages.has(language));
  }

  /** What was written in a line; `raw`: as it stands there. */
  #told(id: Line, raw = false): string {
    const text = this.#draft.lines[id] ?? (id === 'town' ? this.#host.town : '');
    return raw ? text : cleanText(text).trim();
  }

  #set(part: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...part };
    this.#deliveries.isFull = false;
    this.#errors.mend(this.#check());
    this.#host.requestUpdate();
  }

  /** Everything that is wrong now, in the order of the fields. */
  #check(): FieldError[] {
    const { wrong } = this.#words.messages;
    const draft = this.#draft;
    const languages = this.#languages;
    const named = languages.length > 1;
    const errors: FieldError[] = [];
    const tell = (id: string, message: string): void => {
      if (!errors.some((error) => error.id === id)) errors.push({ id, message });
    };
    const tooLong = (id: string, text: string, most = LONGEST_LINE): void => {
      if (text.length > most) tell(id, wrong.tooLong(most));
    };
    const line = (id: Line): string => {
      const text = this.#told(id);
      tooLong(id, text);
      if ((LINKS as readonly Line[]).includes(id) && text && !safeLink(text)?.startsWith('http'))
        tell(id, wrong.link);
      return text;
    };

    if (!languages.length) tell('language-fi', wrong.languages);
    for (const language of languages) {
      const of = named ? language : undefined;
      const name = draft.names[language]?.trim() ?? '';
      const description = draft.descriptions[language]?.trim() ?? '';
      if (!name) tell(`name-${language}`, wrong.name(of));
      tooLong(`name-${language}`, name);
      if (!description) tell(`description-${language}`, wrong.description(of));
      tooLong(`description-${language}`, description, LONGEST_DESCRIPTION);
    }
    if (!line('organiser')) tell('organiser', wrong.organiser);

    const { repetition, day, lastDay, wholeDay, begins, ends } = draft;
    if (!repetition) tell('repetition-once', wrong.repetition);
    else {
      const last = repetition === 'once' ? day : lastDay;
      if (dayNumber(day) === undefined) tell('day', wrong.day);
      else if (last < dayOf(Date.now()) && last >= day) tell(last === day ? 'day' : 'last-day', wrong.past);
      if (repetition !== 'once') {
        const name = this.#words.messages.lastDay[repetition];
        if (dayNumber(lastDay) === undefined) tell('last-day', wrong.lastDay(name));
        else if (lastDay < day) tell('last-day', wrong.lastBeforeFirst(name));
        else if (lastDay > (addDays(day, LONGEST_SERIES) ?? '')) tell('last-day', wrong.seriesTooLong);
      }
      if (!wholeDay) {
        if (!begins) tell('begins', wrong.begins);
        else if (ends && ends <= begins && (repetition !== 'days' || lastDay === day) && !isOvernight(draft))
          tell('ends', wrong.endsBefore);
      }
    }

    if (!draft.onSite && !draft.online) tell('on-site', wrong.where);
    if (draft.onSite) {
      const parts = (['place', 'street'] as const).map(line);
      line('town');
      if (!parts.some(Boolean)) tell('place', wrong.place);
    }
    if (draft.online) line('online-link');

    if (draft.costs === undefined) tell('price-no', wrong.price);
    if (draft.costs && !line('how-much')) tell('how-much', wrong.howMuch);
    if (draft.mustRegister === undefined) tell('registration-no', wrong.registration);
    if (draft.mustRegister && ![line('registration-link'), line('registration-how')].some(Boolean))
      tell('registration-link', wrong.registrationHow);
    for (const id of ['audience', 'accessibility', 'keywords', 'more-link', 'contact-name'] as const)
      line(id);

    if (!line('email') && !line('phone')) tell('email', wrong.contact);
    else
      // The rules are the model's, and so is the judgement of those who take the proposal.
      for (const { path } of wrongInProposal(this.#proposal('00000000')))
        for (const key of ['email', 'phone'] as const) if (path === `contact.${key}`) tell(key, wrong[key]);
    if (!draft.consent) tell('consent', wrong.consent);
    return errors;
  }

  #proposal(key: string): EventProposal {
    const { messages: words, language } = this.#words;
    const [name, email, phone] = (['contact-name', 'email', 'phone'] as const).map((id) => this.#told(id));
    return {
      key,
      event: this.#event(),
      contact: { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) },
      consents: this.#draft.consent ? [{ purpose: 'answer', words: words.consent }] : [],
      language,
      writtenAt: new Date().toISOString(),
    };
  }

  #event(): ProposedEvent {
    const { names, descriptions, repetition, day, lastDay, wholeDay, begins, ends } = this.#draft;
    const { onSite, online, costs, mustRegister, hyteTerm } = this.#draft;
    const languages = this.#languages;
    // What is written once is taken to be in the language of the form.
    const own = languages.find((language) => language === this.#words.language) ?? languages[0] ?? 'fi';
    const inOwn = (id: Line): Record<string, string> | undefined => {
      const text = this.#told(id);
      return text ? { [own]: text } : undefined;
    };
    const inEach = (texts: Draft['names']): Record<string, string> =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const text = cleanText(texts[language] ?? '').trim();
          return text ? [[language, text]] : [];
        }),
      );
    const link = (id: Line): { url: string } | undefined => {
      const url = safeLink(this.#told(id));
      return url ? { url } : undefined;
    };
    const [placeName, street, town] = (['place', 'street', 'town'] as const).map(inOwn);
    const organiser = inOwn('organiser');
    const [onlineLink, registrationLink, moreLink] = LINKS.map(link);
    const instructions = inOwn('registration-how');
    const price = inOwn('how-much');
    const audience = inOwn('audience');
    const accessibility = inOwn('accessibility');
    const keywords = this.#told('keywords')
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean);
    const last = repetition === 'days' ? lastDay : isOvernight(this.#draft) ? addDays(day, 1) : day;
    const end = wholeDay ? (last === day ? '' : last) : ends ? `${last}T${ends}` : last === day ? '' : last;
    return {
      name: inEach(names),
      description: inEach(descriptions),
      ...(day && { start: wholeDay || !begins ? day : `${day}T${begins}` }),
      ...(end && { end }),
      ...((repetition === 'weekly' || repetition === 'fortnightly') && {
        recurrence: {
          frequency: 'weekly' as const,
          ...(repetition === 'fortnightly' && { interval: 2 }),
          until: lastDay,
        },
      }),
      ...(organiser && { organiser: { name: organiser } }),
      ...(onSite && {
        place: {
          ...(placeName && { name: placeName }),
          ...((street || town) && {
            address: { ...(street && { street }), ...(town && { postOffice: town }) },
          }),
        },
      }),
      ...(online && { online, ...(onlineLink && { onlineLink }) }),
      ...(costs !== undefined && {
        cost: { free: !costs, ...(costs && price && { description: price }) },
      }),
      ...(mustRegister !== undefined && {
        registration: {
          required: mustRegister,
          ...(mustRegister && {
            ...(registrationLink && { link: registrationLink }),
            ...(instructions && { instructions }),
          }),
        },
      }),
      ...(audience && { audience }),
      ...(accessibility && { accessibility: [{ text: accessibility }] }),
      ...(hyteTerm && { hyteTerms: [{ code: hyteTerm }] }),
      ...(keywords.length && { keywords: keywords.map((word) => ({ [own]: word })) }),
      ...(moreLink && { links: [moreLink] }),
    };
  }

  // What the writer does

  #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#deliveries.isSending) void this.#send();
  };

  async #send(): Promise<void> {
    if (!(await this.#errors.show(this.#check()))) return;
    const { messages: words, language } = this.#words;
    announce(words.sending, language);
    const delivery = await this.#deliveries.post(async () => ({
      kind: 'proposal',
      body: this.#proposal(newKey()),
    }));
    if (!delivery) return;
    dispatch(this.#host, 'kumppani-event-propose', {
      state: delivery.state,
      ...(delivery.state === 'sent' && { receipt: delivery.receipt }),
    });
  }

  // What became of it

  #edit({ event, contact, consents }: EventProposal): void {
    const { start = '', end = '', recurrence, place, online = false, cost, registration } = event;
    const plain = (text: Record<string, unknown> | undefined): string =>
      String(Object.values(text ?? {})[0] ?? '');
    const [day = '', begins = ''] = start.split('T');
    const [endDay = '', ends = ''] = end.split('T');
    this.#draft = {
      ...emptyDraft,
      languages: new Set(LANGUAGES.filter((language) => language in event.name)),
      names: event.name,
      descriptions: event.description as Draft['descriptions'],
      repetition: recurrence
        ? recurrence.interval === 2
          ? 'fortnightly'
          : 'weekly'
        : endDay && endDay !== day
          ? 'days'
          : 'once',
      day,
      lastDay: recurrence?.until ?? endDay,
      wholeDay: !begins,
      begins,
      ends,
      onSite: place !== undefined,
      online,
      costs: cost && !cost.free,
      mustRegister: registration?.required,
      hyteTerm: event.hyteTerms?.[0]?.code ?? '',
      lines: {
        organiser: plain(event.organiser?.name),
        place: plain(place?.name),
        street: plain(place?.address?.street),
        town: plain(place?.address?.postOffice),
        'online-link': event.onlineLink?.url ?? '',
        'how-much': plain(cost?.description),
        'registration-link': registration?.link?.url ?? '',
        'registration-how': plain(registration?.instructions),
        audience: plain(event.audience),
        accessibility: plain(event.accessibility?.[0]?.text),
        keywords: (event.keywords ?? []).map(plain).join(', '),
        'more-link': event.links?.[0]?.url ?? '',
        'contact-name': contact.name ?? '',
        email: contact.email ?? '',
        phone: contact.phone ?? '',
      },
      consent: consents.length > 0,
    };
    this.#errors.clear();
    void focusDrawn(this.#host, `name-${this.#languages[0]}`);
  }

  #another = (): void => {
    this.#deliveries.sent = undefined;
    // What waits is the outbox's now; in the form it would be sent a second time.
    this.#draft = emptyDraft;
    this.#errors.clear();
    void focusDrawn(this.#host, 'language-fi');
  };
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
const inLanguage = (name: Readonly<Record<Language, string>>, language: string): string =>
  name[language as Language] ?? name.en;

/** Begun in the afternoon and over by the morning, it ends on the next day; anything else is a slip of the pen. */
const isOvernight = ({ repetition, wholeDay, begins, ends }: Draft): boolean =>
  repetition !== 'days' && !wholeDay && begins >= '12:00' && ends !== '' && ends <= '06:00';

/** "30.1.2027 17.00", as people write it. */
const plainTime = (time: string): string =>
  time
    .replace(/^(\d+)-0?(\d+)-0?(\d+)T?0?/, '$3.$2.$1 ')
    .replace(':', '.')
    .trim();

/** What a person would want to have back. */
const textOf = ({ event }: EventProposal): string =>
  [
    ...Object.values(event.name),
    [event.start, event.end].flatMap((time) => (time ? [plainTime(time)] : [])).join(' – '),
    ...Object.values(event.description ?? {}).map(String),
  ]
    .filter(Boolean)
    .join('\n');
