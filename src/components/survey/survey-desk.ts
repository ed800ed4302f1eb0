import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import type { SurveyMessages } from '../../i18n/survey/messages.js';
import { ClientError } from '../../model/client-error.js';
import { pickText } from '../../model/localized.js';
import { checkAnswer } from '../../model/survey-answer-rules.js';
import {
  askedGroups,
  isOpen,
  LONGEST_ANSWER,
  onlyAsked,
  questionsOf,
  scaleOf,
  scaleSteps,
} from '../../model/survey-questions.js';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Question,
  QuestionGroup,
  Scale,
  Statement,
  Survey,
  SurveyAnswer,
  SurveyResponse,
  SurveysPort,
} from '../../model/survey.js';
import type { WrongKind } from '../../model/wrong.js';
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
  type FieldError,
} from '../shared/form.js';
import { CharacterCounter } from '../shared/form-counter.js';
import { heading } from '../shared/heading.js';
import { keepsake } from '../shared/keepsake.js';
import { newKey } from '../shared/key.js';
import { localized, localizedRich } from '../shared/text.js';
import { discard, keepDraft, keptDraft, type SurveyDraft } from './survey-draft.js';
import type { SurveyElement } from './survey.js';
import { styles } from './survey.styles.js';

export const deskStyles = [formStyles, styles];

/** Earlier than this the clock of the device is wrong, and says nothing of what is open. */
const FIRST_SENSIBLE_YEAR = 2025;
/** Wider scales are never a table. */
const WIDEST_TABLE = 11;

/** Everything of the survey that is not its frame: comes with the questions. */
export class SurveyDesk {
  readonly #host: SurveyElement;
  readonly #words: LoadedWordsController<SurveyMessages, 'survey'>;
  readonly #errors: FormErrors;
  readonly #deliveries: Deliveries<'survey'>;
  readonly #counters = new Map<string, CharacterCounter>();
  #survey?: Survey;
  #isBroken = false;
  #answers = new Map<string, SurveyAnswer>();
  /** What stands in number fields, which may be no number yet. */
  #typed = new Map<string, string>();
  #audience = '';
  #page = 0;
  /** On the device because the respondent chose so. */
  #isKept = false;
  #notice: 'saved' | 'goingOn' | '' = '';

  constructor(
    host: SurveyElement,
    words: LoadedWordsController<SurveyMessages, 'survey'>,
    port: () => SurveysPort | undefined,
  ) {
    this.#host = host;
    this.#words = words;
    this.#errors = new FormErrors(host);
    this.#deliveries = new Deliveries(host, {
      kind: 'survey',
      source: () => host.surveys,
      send: async ({ body }) => {
        const surveys = port();
        if (!surveys) throw new ClientError('network', 'There is nowhere to send answers now.');
        return surveys.submit(body);
      },
      words: this.#words,
      textOf: (body) => this.#text(body),
      isOwn: ({ survey: { id } }) => id === this.#survey?.id,
      edit: ({ body }) => this.#edit(body),
    });
  }

  /** @param isBroken the definition cannot be asked */
  render(survey: Survey | undefined, isBroken: boolean): TemplateResult {
    this.#isBroken = isBroken;
    if (survey !== this.#survey) this.#begin(survey);
    const { messages: words, readerLanguages: languages, language } = this.#words;
    if (!survey) return html`<p class="closed">${words.missing}</p>`;
    const title = this.#host.heading || localized(survey.name, languages);
    const say = (text: string): TemplateResult =>
      html`${heading(this.#host.headingLevel, 'title', title)}
        <p class="closed">${text}</p>`;
    if (this.#isBroken) return say(words.broken);
    // A formatter of dates takes the browser milliseconds to make, and most surveys have no days.
    const today = survey.opens || survey.closes ? this.#today() : undefined;
    const { sent } = this.#deliveries;
    if (!sent && !isOpen(survey, today))
      return say(
        !survey.closed && survey.opens && today! < survey.opens
          ? words.notYet(formatDate(language, survey.opens) ?? survey.opens)
          : words.closed,
      );
    return html`${heading(this.#host.headingLevel, 'title', title)} ${this.#deliveries.earlier()}
    ${
      sent
        ? this.#deliveries.outcome(
            false,
            survey.thanks ? html`<p>${localized(survey.thanks, languages)}</p>` : nothing,
            { label: words.again, press: this.#beginAgain },
            (asking) => keepsake(this.#text(sent.body), asking, this.#words),
          )
        : this.#form(survey)
    }`;
  }

  #begin(survey: Survey | undefined): void {
    this.#survey = survey!;
    this.#answers.clear();
    this.#typed.clear();
    this.#counters.clear();
    this.#audience = '';
    this.#page = 0;
    this.#deliveries.sent = undefined;
    this.#notice = '';
    const draft = survey && !this.#isBroken && this.#host.storage !== 'none' ? keptDraft(survey) : undefined;
    this.#isKept = draft !== undefined;
    if (!draft) return;
    this.#audience = draft.audience ?? '';
    this.#answers = new Map(draft.answers.map((answer) => [answer.question, answer]));
    this.#page = draft.page;
    this.#notice = 'goingOn';
  }

  /** The Finnish day, unless the clock of the device cannot be right. */
  #today(): string | undefined {
    const now = new Date();
    if (now.getFullYear() < FIRST_SENSIBLE_YEAR) return undefined;
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(now);
  }

  // What is asked

  get #whoAnswers(): string {
    return this.#host.audience || this.#audience;
  }

  #response(key: string): SurveyResponse {
    const survey = this.#survey!;
    const audience = this.#whoAnswers;
    const { level, about } = this.#host;
    const knows = (list: readonly { id: string }[] | undefined, id: string): boolean =>
      list?.some((one) => one.id === id) ?? false;
    return {
      key,
      survey: { id: survey.id, version: survey.version },
      ...(knows(survey.audiences, audience) && { audience }),
      ...(knows(survey.levels, level) && { level }),
      ...(about && { about }),
      language: this.#words.language,
      answers: [...this.#answers.values()],
    };
  }

  /** Sections as the respondent meets them, page by page. */
  #pages(survey: Survey): QuestionGroup[][] {
    const groups = askedGroups(survey, this.#response(''));
    if (this.#host.pages === 'group') return groups.map((group) => [group]);
    if (this.#host.pages === 'question')
      return groups.flatMap((group) =>
        group.questions.map((question) => [{ ...group, questions: [question] }]),
      );
    return [groups];
  }

  #number(question: Question): number {
    return questionsOf(this.#survey!).findIndex(({ id }) => id === question.id);
  }

  /** Id of the control that stands for a question. */
  #focusId(question: Question): string {
    const id = `q${this.#number(question)}`;
    return question.type === 'number' || question.type === 'text' ? id : `${id}-0`;
  }

  #asksAudience(survey: Survey): boolean {
    return (
      (survey.audiences?.length ?? 0) > 0 && !survey.audiences!.some(({ id }) => id === this.#host.audience)
    );
  }

  #form(survey: Survey): TemplateResult {
    const { messages: words, readerLanguages: languages, language } = this.#words;
    const pages = this.#pages(survey);
    const page = Math.min(this.#page, Math.max(0, pages.length - 1));
    const isLast = page >= pages.length - 1;
    const isFirst = page === 0;
    const goal = survey.levels?.find(({ id }) => id === this.#host.level)?.goal;
    return html`<form part="form" class="form" novalidate @submit=${this.#submit}>
      ${this.#errors.summary(words)} ${this.#deliveries.fullNotice()}
      ${this.#notice ? this.#draftNotice() : nothing}
      ${
        isFirst
          ? html`${survey.summary ? localizedRich(survey.summary, languages) : nothing}
            ${goal ? html`<p>${words.goal(pickText(goal, languages)!.value)}</p>` : nothing}
            ${survey.closes ? html`<p class="hint">${words.answerUntil(formatDate(language, survey.closes) ?? survey.closes)}</p>` : nothing}
            ${this.#asksAudience(survey) ? this.#audienceField(survey) : nothing}`
          : nothing
      }
      ${pages.length > 1 ? html`<p class="progress" id="progress" tabindex="-1">${words.step(page + 1, pages.length)}</p>` : nothing}
      ${(pages[page] ?? []).map((group) => this.#section(survey, group))}
      ${
        isLast && survey.readBy
          ? html`<div class="notice-box"><p>${localized(survey.readBy, languages)}</p></div>`
          : nothing
      }
      <div class="buttons">
        ${isFirst ? nothing : button(words.back, () => this.#turn(-1))}
        <button class="button primary" type="submit">
          ${isLast ? (this.#deliveries.isSending ? words.sending : words.sendAnswers) : words.next}
        </button>
        ${this.#host.storage === 'none' ? nothing : button(words.save, this.#save, 'text')}
      </div>
    </form>`;
  }

  #draftNotice(): TemplateResult {
    const words = this.#words.messages;
    return html`<div class="notice-box" id="draft-notice" tabindex="-1">
      <p>${this.#notice === 'saved' ? words.saved : words.goingOn}</p>
      <div class="buttons">${button(words.startOver, this.#startOver, 'text')}</div>
    </div>`;
  }

  #audienceField(survey: Survey): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const error = this.#errors.of('audience-0');
    return fieldGroup(
      { id: 'audience', label: words.whoAreYou, error },
      html`<div class="choices">
        ${survey.audiences!.map(({ id, name }, index) =>
          choice({
            id: `audience-${index}`,
            name: 'audience',
            value: id,
            label: localized(name, languages),
            checked: id === this.#audience,
            invalid: Boolean(error),
            change: () => {
              this.#audience = id;
              this.#changed();
            },
          }),
        )}
      </div>`,
    );
  }

  #section(survey: Survey, group: QuestionGroup): TemplateResult {
    const languages = this.#words.readerLanguages;
    const level = this.#host.headingLevel + 1;
    return html`<section class="section">
      ${group.name ? heading(level, 'section-title', localized(group.name, languages)) : nothing}
      ${group.summary ? html`<p>${localized(group.summary, languages)}</p>` : nothing}
      ${runs(group.questions).map((run) => {
        const [first] = run;
        if (first?.type !== 'statement') return this.#question(first!);
        return this.#statements(scaleOf(survey, first)!, run as Statement[]);
      })}
    </section>`;
  }

  /**
   * Statements on one scale: a list of groups of radio buttons, which is a table where there is room. A screen reader
   * says the statement when it comes to the group, and then each choice by its own words.
   */
  #statements(scale: Scale, statements: readonly Statement[]): TemplateResult {
    const languages = this.#words.readerLanguages;
    const named = new Map(scale.names.map(({ value, name }) => [value, name]));
    const steps = scaleSteps(scale);
    const options: { value: number | 'cannotSay'; name: unknown; text: string }[] = steps.map((value) => {
      const name = named.get(value);
      const text = scale.look === 'numbers' ? `${value} ` : '';
      return { value, text, name: name ? localized(name, languages) : '' };
    });
    if (scale.cannotSay)
      options.push({ value: 'cannotSay', text: '', name: localized(scale.cannotSay, languages) });
    const isTable = options.length <= WIDEST_TABLE && statements.length > 1;
    return html`<div
      class="statements ${isTable ? `table columns-${options.length}` : ''} look-${scale.look}"
    >
      ${
        isTable
          ? html`<div class="head" aria-hidden="true">
              <span></span>
              ${options.map(({ text, name }) => html`<span>${text ? html`<b>${text}</b>` : nothing}${name}</span>`)}
            </div>`
          : nothing
      }
      ${statements.map((statement) => {
        const id = `q${this.#number(statement)}`;
        const answer = this.#answers.get(statement.id);
        const error = this.#errors.of(`${id}-0`);
        return html`<fieldset
          class="statement ${error ? 'has-error' : ''}"
          role="radiogroup"
          aria-labelledby=${id}
          aria-describedby="${statement.hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}"
          aria-required=${statement.required ? 'true' : nothing}
          aria-invalid=${error ? 'true' : nothing}
        >
          <div class="words">
            <p class="label" id=${id}>${this.#label(statement)}</p>
            ${statement.hint ? html`<p class="hint" id="${id}-hint">${localized(statement.hint, languages)}</p>` : nothing}
            ${errorText(id, error)}
          </div>
          ${options.map(({ value, text, name }, index) => {
            const isChosen = value === 'cannotSay' ? answer?.cannotSay === true : answer?.value === value;
            return html`<label class="step ${value === 'cannotSay' ? 'apart' : ''}">
              <input
                type="radio"
                id="${id}-${index}"
                name=${id}
                value=${value}
                .checked=${isChosen}
                @change=${() =>
                  this.#answer(
                    value === 'cannotSay'
                      ? { question: statement.id, cannotSay: true }
                      : { question: statement.id, value },
                  )}
              />
              <span class="mark mark-${value}" aria-hidden="true"></span>
              <span class="step-name">${text}${name}</span>
            </label>`;
          })}
        </fieldset>`;
      })}
    </div>`;
  }

  #label(question: Question): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    return html`${localized(question.text, languages)}${
      question.required ? html` <span class="optional">${words.required}</span>` : nothing
    }`;
  }

  #question(question: Question): TemplateResult {
    const id = `q${this.#number(question)}`;
    const languages = this.#words.readerLanguages;
    const told = question.hint && localized(question.hint, languages);
    if (question.type === 'choice' || question.type === 'choices') return this.#choices(question, id, told);
    if (question.type === 'number') return this.#numberField(question, id, told);
    if (question.type !== 'text') return html``;
    const value = (this.#answers.get(question.id)?.value as string | undefined) ?? '';
    const most = question.maximumLength ?? LONGEST_ANSWER;
    let counter = this.#counters.get(question.id);
    if (!counter) this.#counters.set(question.id, (counter = new CharacterCounter(most, () => this.#words)));
    const change = (text: string): void => {
      counter.typed(text);
      this.#answer({ question: question.id, value: text }, !text.trim());
    };
    return field(
      { id, label: this.#label(question), hint: told, error: this.#errors.of(id) },
      (links) =>
        html`${textControl(links, { value, change, rows: question.long && 4 })}
        ${value.length > most / 2 ? counter.draw(value) : nothing}`,
    );
  }

  #numberField(question: Extract<Question, { type: 'number' }>, id: string, told: unknown): TemplateResult {
    const { messages: words, readerLanguages: languages, language } = this.#words;
    const { minimum, maximum } = question;
    const shown = (value: number | undefined) =>
      value === undefined ? undefined : formatNumber(language, value);
    const limits =
      minimum === undefined && maximum === undefined ? '' : words.between(shown(minimum), shown(maximum));
    const value = this.#typed.get(question.id) ?? String(this.#answers.get(question.id)?.value ?? '');
    return field(
      {
        id,
        label: this.#label(question),
        hint: told || limits ? html`${told ?? nothing} ${limits}` : undefined,
        error: this.#errors.of(id),
      },
      (links) =>
        html`<span class="with-unit"
          >${textControl(links, {
            value,
            keyboard: question.decimals ? 'decimal' : 'numeric',
            change: (text) => {
              this.#typed.set(question.id, text);
              // As people write numbers: a decimal comma, blanks between thousands.
              const told = text
                .trim()
                .replace(/[\s\u00a0\u202f]/g, '')
                .replace(',', '.')
                .replace('−', '-');
              this.#answer({ question: question.id, value: told ? Number(told) : 0 }, !told);
            },
          })}${question.unit ? html` ${localized(question.unit, languages)}` : nothing}</span
        >`,
    );
  }

  #choices(question: ChoiceQuestion | ChoicesQuestion, id: string, told: unknown): TemplateResult {
    const { messages: words, readerLanguages: languages } = this.#words;
    const answer = this.#answers.get(question.id);
    const isMany = question.type === 'choices';
    const chosen = Array.isArray(answer?.value)
      ? answer.value
      : answer?.value === undefined
        ? []
        : [answer.value];
    const error = this.#errors.of(`${id}-0`);
    const most = isMany ? question.most : undefined;
    const hint = most === undefined ? told : html`${told ?? nothing} ${words.chooseMost(most)}`;
    const hasOther = answer?.other !== undefined;
    const tell = (value: readonly (string | number)[], other: string | undefined): void => {
      const list = value as string[];
      this.#answer(
        {
          question: question.id,
          ...(list.length && { value: isMany ? [...list] : list[0]! }),
          ...(other !== undefined && { other }),
        },
        !list.length && other === undefined,
      );
    };
    return fieldGroup(
      { id, label: this.#label(question), hint, error },
      html`<div class="choices">
        ${question.options.map(({ id: value, name }, index) =>
          choice({
            id: `${id}-${index}`,
            name: id,
            value,
            type: isMany ? 'checkbox' : 'radio',
            label: localized(name, languages),
            checked: chosen.includes(value),
            invalid: Boolean(error),
            change: (event) => {
              const { checked } = event.target as HTMLInputElement;
              if (isMany)
                tell(
                  question.options.flatMap((one) =>
                    (one.id === value ? checked : chosen.includes(one.id)) ? [one.id] : [],
                  ),
                  answer?.other,
                );
              else tell([value], undefined);
            },
          }),
        )}
        ${
          question.other
            ? html`${choice({
                id: `${id}-other`,
                name: id,
                value: 'other',
                type: isMany ? 'checkbox' : 'radio',
                label: localized(question.other, languages),
                checked: hasOther,
                change: (event) => {
                  const { checked } = event.target as HTMLInputElement;
                  tell(isMany ? chosen : [], checked ? (answer?.other ?? '') : undefined);
                },
              })}
              ${
                hasOther
                  ? html`<div class="other">
                      ${field(
                        {
                          id: `${id}-other-text`,
                          label: words.otherWhat,
                          error: this.#errors.of(`${id}-other-text`),
                        },
                        (links) =>
                          textControl(links, {
                            value: answer.other ?? '',
                            most: 500,
                            change: (text) => tell(isMany ? chosen : [], text),
                          }),
                      )}
                    </div>`
                  : nothing
              }`
            : nothing
        }
      </div>`,
    );
  }

  // What the respondent does

  #answer(answer: SurveyAnswer, isNone = false): void {
    if (isNone) this.#answers.delete(answer.question);
    else this.#answers.set(answer.question, answer);
    this.#changed();
  }

  #changed(): void {
    this.#deliveries.isFull = false;
    this.#notice = '';
    if (this.#isKept) this.#keep();
    this.#errors.mend(this.#check());
    this.#host.requestUpdate();
  }

  /** What would be sent: without what is not asked, and texts that are blank. */
  #told(key: string): SurveyResponse {
    const response = onlyAsked(this.#survey!, this.#response(key));
    return {
      ...response,
      answers: response.answers.filter(
        ({ value }) => !Number.isNaN(value) && (typeof value !== 'string' || value.trim() !== ''),
      ),
    };
  }

  /** Everything that is wrong now; of one page, or of all. */
  #check(page?: readonly QuestionGroup[]): FieldError[] {
    const survey = this.#survey!;
    const { messages: words, readerLanguages: languages } = this.#words;
    const response = this.#told('00000000');
    const told = new Map(response.answers.map((answer) => [answer.question, answer]));
    const errors: FieldError[] = [];
    if (this.#asksAudience(survey) && !this.#audience && (!page || this.#page === 0))
      errors.push({ id: 'audience-0', message: words.wrong.audience });
    const asked = page?.flatMap(({ questions }) => questions);
    for (const question of asked ?? askedGroups(survey, response).flatMap(({ questions }) => questions)) {
      const text = pickText(question.text, languages)?.value ?? question.id;
      const answer = this.#answers.get(question.id);
      const id = this.#focusId(question);
      const problem = wrongIn(survey, question, told.get(question.id));
      if (answer?.other !== undefined && !answer.other.trim())
        errors.push({ id: `q${this.#number(question)}-other-text`, message: words.wrong.other(text) });
      // What is no number at all is not told to anybody, so nobody could find fault with it.
      else if (Number.isNaN(answer?.value)) errors.push({ id, message: words.wrong.number(text) });
      else if (problem) errors.push({ id, message: this.#sentence(problem, question, text) });
    }
    if (!page && !errors.length && !response.answers.length) {
      const [first] = askedGroups(survey, response).flatMap(({ questions }) => questions);
      if (first) errors.push({ id: this.#focusId(first), message: words.wrong.empty });
    }
    return errors;
  }

  #sentence(kind: WrongKind, question: Question, text: string): string {
    const { wrong } = this.#words.messages;
    if (kind === 'tooLong' && question.type === 'choices') return wrong.tooMany(text, question.most ?? 0);
    if (kind === 'tooLong') return wrong.tooLong(text);
    if (kind === 'outside' && question.type === 'number') return wrong.number(text);
    return wrong.missing(text);
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#deliveries.isSending) return;
    const pages = this.#pages(this.#survey!);
    const isLast = this.#page >= pages.length - 1;
    void (isLast ? this.#send() : this.#goOn(pages[this.#page]!));
  };

  async #goOn(page: readonly QuestionGroup[]): Promise<void> {
    if (await this.#errors.show(this.#check(page))) this.#turn(1);
  }

  #turn(step: number): void {
    this.#page = Math.max(0, this.#page + step);
    this.#notice = '';
    this.#errors.clear();
    if (this.#isKept) this.#keep();
    void focusDrawn(this.#host, 'progress');
  }

  async #send(): Promise<void> {
    const survey = this.#survey!;
    if (!(await this.#errors.show(this.#check()))) return;
    const body = this.#told(newKey());
    const delivery = await this.#deliveries.post(() => Promise.resolve({ kind: 'survey', body }));
    if (!delivery) return;
    // The outbox has it now, or it has arrived: what was saved on the way is not needed any more.
    discard(survey);
    this.#isKept = false;
    dispatch(this.#host, 'kumppani-survey-send', {
      survey: survey.id,
      state: delivery.state,
      ...(delivery.state === 'sent' && { receipt: delivery.receipt }),
    });
  }

  #keep(): boolean {
    const draft: SurveyDraft = {
      page: this.#page,
      answers: [...this.#answers.values()],
      ...(this.#audience && { audience: this.#audience }),
    };
    return keepDraft(this.#survey!, draft);
  }

  #save = (): void => {
    this.#isKept = this.#keep();
    const { messages: words, language } = this.#words;
    if (!this.#isKept) return announce(words.failed('unsupported'), language);
    this.#notice = 'saved';
    void focusDrawn(this.#host, 'draft-notice');
  };

  #startOver = (): void => {
    discard(this.#survey!);
    this.#beginAgain();
  };

  #beginAgain = (): void => {
    const survey = this.#survey!;
    this.#begin(survey);
    this.#errors.clear();
    const [first] = questionsOf(survey);
    void focusDrawn(this.#host, this.#asksAudience(survey) ? 'audience-0' : this.#focusId(first!));
  };

  // What became of it

  /** What was written in words; steps and options need no copy. */
  #text({ answers }: SurveyResponse): string {
    const texts = new Set(questionsOf(this.#survey!).flatMap((one) => (one.type === 'text' ? one.id : [])));
    return answers
      .flatMap(({ question, value, other }) => [
        ...(texts.has(question) ? [String(value)] : []),
        ...(other ? [other] : []),
      ])
      .join('\n\n');
  }

  #edit({ audience = '', answers }: SurveyResponse): void {
    this.#beginAgain();
    this.#audience = audience;
    this.#answers = new Map(answers.map((answer) => [answer.question, answer]));
  }
}

/** What is wrong with the answer to a question that is asked, first things first. */
function wrongIn(
  survey: Survey,
  question: Question,
  answer: SurveyAnswer | undefined,
): WrongKind | undefined {
  if (!answer) return question.required ? 'missing' : undefined;
  let wrong: WrongKind | undefined;
  checkAnswer(survey, question, answer, (_part, kind) => (wrong ??= kind));
  return wrong;
}

/** Questions one by one, and statements that follow each other on one scale together. */
function runs(questions: readonly Question[]): Question[][] {
  const all: Question[][] = [];
  for (const question of questions) {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (before?.type === 'statement' && question.type === 'statement' && before.scale === question.scale)
      last!.push(question);
    else all.push([question]);
  }
  return all;
}
