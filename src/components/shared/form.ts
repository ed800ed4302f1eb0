import { html, nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FormMessages } from '../../i18n/common/form.js';
import { alertIcon } from './icons.js';

/*
 * The form pattern of every widget: labels above and always visible, hints under them, no error before trying to send,
 * then a summary that takes the focus and the same words beside each field. Nothing is ever disabled. Styles: formStyles.
 */

/** What is wrong with a field. `id` is that of the control that takes the focus. */
export interface FieldError {
  id: string;
  message: string;
}

/** What is told to a control by its field. */
export interface FieldLinks {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

export interface FieldOptions {
  id: string;
  label: unknown;
  hint?: unknown;
  /** Said after the label: "(optional)". Required fields are the ordinary ones and say nothing. */
  optional?: string;
  error?: string | undefined;
}

/** A widget with a form. */
export type FormHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Moves the focus to a control once the widget is drawn. */
export async function focusDrawn(host: FormHost, id: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  (host.renderRoot as ShadowRoot).getElementById(id)?.focus();
}

/** The words of an error, beside its field. */
export const errorText = (id: string, error: string | undefined): TemplateResult | typeof nothing =>
  error ? html`<p class="field-error" id="${id}-error">${alertIcon}<span>${error}</span></p>` : nothing;

const hintText = (id: string, hint: unknown): TemplateResult | typeof nothing =>
  hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing;

const links = ({ id, hint, error }: FieldOptions): FieldLinks => ({
  id,
  describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing,
  invalid: error ? 'true' : nothing,
});

const labelText = ({ label, optional }: FieldOptions): TemplateResult =>
  html`${label}${optional ? html` <span class="optional">${optional}</span>` : nothing}`;

/** A labelled control: a text field, a select, a file. */
export const field = (
  options: FieldOptions,
  control: (links: FieldLinks) => TemplateResult,
): TemplateResult => {
  const { id, hint, error } = options;
  return html`<div class="form-field ${error ? 'has-error' : ''}">
    <label class="label" for=${id}>${labelText(options)}</label>
    ${hintText(id, hint)}${errorText(id, error)}${control(links(options))}
  </div>`;
};

export interface TextOptions {
  value: string;
  change: (text: string) => void;
  type?: string;
  autocomplete?: string;
  /** Which keyboard a phone shows. */
  keyboard?: 'decimal' | 'numeric' | 'url' | typeof nothing;
  /** The last day that can be picked. */
  max?: string | typeof nothing;
  /** What it is written in, where that is not the page's language. */
  lang?: string | typeof nothing;
  /** Characters that a line takes. */
  most?: number | typeof nothing;
  /** Lines of a longer text; one that is not told is a single line. */
  rows?: number | false | undefined;
}

/** What words are written in, inside a `field`. */
export const textControl = (
  { id, describedBy, invalid }: FieldLinks,
  {
    value,
    change,
    type = 'text',
    autocomplete = 'off',
    keyboard = nothing,
    max = nothing,
    lang = nothing,
    most = nothing,
    rows,
  }: TextOptions,
): TemplateResult => {
  const typed = (event: Event): void => change((event.target as HTMLInputElement).value);
  return rows
    ? html`<textarea
        class="field"
        id=${id}
        rows=${rows}
        lang=${lang}
        dir="auto"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value}
        @input=${typed}
      ></textarea>`
    : html`<input
        class="field"
        id=${id}
        type=${type}
        inputmode=${keyboard}
        autocomplete=${autocomplete as 'off'}
        maxlength=${most}
        max=${max}
        lang=${lang}
        dir=${type === 'text' ? 'auto' : nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value}
        @input=${typed}
      />`;
};

/** A field of one line, as long as a name or an address may be. */
export const textField = (
  id: string,
  label: string,
  value: string,
  change: (text: string) => void,
  more: Partial<Pick<FieldOptions, 'hint' | 'optional' | 'error'>> &
    Pick<TextOptions, 'type' | 'autocomplete'> = {},
): TemplateResult =>
  field({ id, label, ...more }, (links) => textControl(links, { value, change, most: 500, ...more }));

/**
 * A question with several controls: radio buttons, checkboxes. Hint and error belong to the whole group.
 *
 * @param isHeading the legend is as large as a heading of the form
 */
export const fieldGroup = (options: FieldOptions, controls: unknown): TemplateResult => {
  const { hint, error, id } = options;
  return html`<fieldset
    class="form-field ${error ? 'has-error' : ''}"
    id="${id}-group"
    aria-describedby=${links(options).describedBy}
  >
    <legend class="label">${labelText(options)}</legend>
    ${hintText(id, hint)}${errorText(id, error)}${controls}
  </fieldset>`;
};

export interface ChoiceOptions {
  id: string;
  name: string;
  value: string;
  label: unknown;
  hint?: unknown;
  checked: boolean;
  type?: 'radio' | 'checkbox';
  invalid?: boolean;
  change: (event: Event) => void;
}

/** A radio button or checkbox with its words; the whole line is its target. */
export const choice = ({
  id,
  name,
  value,
  label,
  hint,
  checked,
  type = 'radio',
  invalid = false,
  change,
}: ChoiceOptions): TemplateResult =>
  html`<div class="choice">
    <input
      id=${id}
      type=${type}
      name=${name}
      value=${value}
      .checked=${checked}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      aria-invalid=${invalid || nothing}
      @change=${change}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
  </div>`;

/**
 * The errors of a form. `check` is asked when somebody tries to send; until then nothing is wrong. After that each
 * change is checked again, so that an error goes as soon as it is mended, and none comes while somebody is still typing.
 */
export class FormErrors {
  #errors: readonly FieldError[] = [];
  readonly #host: FormHost;

  constructor(host: FormHost) {
    this.#host = host;
    // A browser takes a template apart when it is first drawn. Drawn once for nobody while the reader reads, the errors
    // of a form are a sixth sooner there when it is sent.
    (globalThis.requestIdleCallback ?? setTimeout)(() =>
      render([this.#list([{ id: '', message: '' }], ''), errorText('', ' ')], document.createElement('div')),
    );
  }

  /** The words beside a field. */
  of(id: string): string | undefined {
    return this.#errors.find((error) => error.id === id)?.message;
  }

  /** Shows what is wrong and moves the focus to the summary. @returns whether all is well */
  async show(errors: readonly FieldError[]): Promise<boolean> {
    this.#errors = errors;
    this.#host.requestUpdate();
    if (errors.length) await focusDrawn(this.#host, 'error-summary');
    return !errors.length;
  }

  /** Takes away what has been mended; adds nothing. */
  mend(now: readonly FieldError[]): void {
    if (!this.#errors.length) return;
    this.#errors = this.#errors.filter(({ id }) => now.some((one) => one.id === id));
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#errors = [];
    this.#host.requestUpdate();
  }

  /** The summary, to stand first in the form; empty when nothing is wrong. */
  summary(words: Pick<FormMessages, 'errors'>): TemplateResult | typeof nothing {
    const { length } = this.#errors;
    return length ? this.#list(this.#errors, words.errors(length)) : nothing;
  }

  #list(errors: readonly FieldError[], title: string): TemplateResult {
    const go = (event: Event, id: string): void => {
      // A fragment is looked for in the page and not in the widget.
      event.preventDefault();
      const control = (this.#host.renderRoot as ShadowRoot).getElementById(id);
      control?.scrollIntoView({ block: 'center' });
      control?.focus();
    };
    return html`<div
      class="error-summary"
      id="error-summary"
      part="errors"
      role="group"
      aria-labelledby="error-summary-title"
      tabindex="-1"
    >
      <p class="error-summary-title" id="error-summary-title">${alertIcon}${title}</p>
      <ul>
        ${errors.map(
          ({ id, message }) =>
            html`<li><a href="#${id}" @click=${(event: Event) => go(event, id)}>${message}</a></li>`,
        )}
      </ul>
    </div>`;
  }
}
