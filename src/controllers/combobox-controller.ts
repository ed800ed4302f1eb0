import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Something to choose in a combobox. */
export interface ComboboxOption<T> {
  value: T;
  text: string;
  /** Language of `text`. */
  language?: string | undefined;
  /** Smaller words beside it: a count, a kind. */
  note?: string | undefined;
}

export interface ComboboxSettings<T> {
  /** Prefix of the ids inside the widget's shadow root. */
  id: string;
  /** What to offer for what has been typed. A later question makes an earlier answer void. */
  options: (text: string) => readonly ComboboxOption<T>[] | Promise<readonly ComboboxOption<T>[]>;
  choose: (option: ComboboxOption<T>) => void;
  /** Says how many options there are; called when they change. */
  announce?: (count: number) => void;
}

/**
 * Behaviour of an editable combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete"): typing is never blocked, the field keeps the focus, arrows move through the list.
 */
export class ComboboxController<T> implements ReactiveController {
  readonly settings: ComboboxSettings<T>;
  options: readonly ComboboxOption<T>[] = [];
  open = false;
  active = -1;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: ComboboxSettings<T>) {
    this.#host = host;
    this.settings = settings;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Call on `input`. */
  async typed(text: string): Promise<void> {
    const asked = ++this.#asked;
    // What stands in the list until the answer is here was for other letters.
    this.active = -1;
    let options: readonly ComboboxOption<T>[] = [];
    try {
      options = text.trim() ? await this.settings.options(text) : [];
    } catch {
      // No suggestions is a normal answer; the search itself reports what is wrong.
    }
    if (asked !== this.#asked) return;
    this.options = options;
    this.open = options.length > 0;
    if (text.trim()) this.settings.announce?.(options.length);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#asked++;
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Call on `keydown`. */
  key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { length } = this.options;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length) {
      event.preventDefault();
      // One step more than there are options: the field itself is part of the round.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = this.open
        ? ((this.active + 1 + step + length + 1) % (length + 1)) - 1
        : step > 0
          ? 0
          : length - 1;
      this.open = true;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot
          ?.getElementById(this.optionId(this.active))
          ?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && this.open) {
      const option = this.options[this.active];
      this.close();
      // Enter with nothing chosen is the form's.
      if (!option) return;
      event.preventDefault();
      this.settings.choose(option);
    } else if (event.key === 'Tab') this.close();
  }

  /** Id of the option the arrow keys are on. */
  get activeId(): string | undefined {
    return this.active < 0 ? undefined : this.optionId(this.active);
  }

  optionId(index: number): string {
    return `${this.settings.id}-option-${index}`;
  }

  /** The list; render it right after the field, inside an element of class `combobox`. */
  list(label: string): TemplateResult {
    const { id } = this.settings;
    return html`<div
      class="listbox"
      part="listbox"
      id=${`${id}-listbox`}
      role="listbox"
      aria-label=${label}
      ?hidden=${!this.open}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${this.options.map(
        (option, index) =>
          html`<div
            class="option"
            part="option"
            role="option"
            id=${this.optionId(index)}
            aria-selected=${index === this.active}
            @click=${() => {
              this.close();
              this.settings.choose(option);
            }}
          >
            <span lang=${option.language ?? nothing}>${option.text}</span
            >${option.note ? html`<span class="kind">${option.note}</span>` : nothing}
          </div>`,
      )}
    </div>`;
  }
}
