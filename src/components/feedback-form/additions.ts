import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announce.js';
import type { LoadedWordsController } from '../../controllers/loaded-words-controller.js';
import {
  additionsEasyFi,
  additionsEn,
  additionsFi,
  additionsSv,
} from '../../i18n/feedback-form/additions.js';
import type { AdditionMessages, FeedbackFormMessages } from '../../i18n/feedback-form/messages.js';
import { formatNumber } from '../../i18n/format.js';
import type { FeedbackTopic } from '../../model/feedback.js';
import { button } from '../shared/delivery.js';
import { field, focusDrawn, textField } from '../shared/form.js';
import { dial } from '../shared/text.js';
import { soundsLikeEmergency } from './emergency.js';
import type { Draft } from './feedback-desk.js';
import type { FeedbackForm } from './feedback-form.js';
import { drawAnew, PictureError, previewOf, type Picture } from './picture.js';
import { findPosition } from './position.js';

const WORDS: Readonly<Record<string, AdditionMessages>> = {
  fi: additionsFi,
  'fi-x-easy': additionsEasyFi,
  sv: additionsSv,
  en: additionsEn,
};

/**
 * What a message may have beyond its words, a place and a picture, and what its words may call for. It only draws and
 * fetches: what is added stands in the draft, and is sent whatever becomes of this.
 */
export class Additions {
  readonly #host: FeedbackForm;
  readonly #words: LoadedWordsController<FeedbackFormMessages, 'feedbackForm'>;
  readonly #draft: () => Draft;
  readonly #set: (part: Partial<Draft>) => void;
  #isUrgent = false;
  #pictureError?: string | undefined;
  #isPictureBusy = false;
  #previewed?: Picture;
  #position: '' | 'finding' | 'failed' = '';

  constructor(
    host: FeedbackForm,
    words: LoadedWordsController<FeedbackFormMessages, 'feedbackForm'>,
    draft: () => Draft,
    set: (part: Partial<Draft>) => void,
  ) {
    this.#host = host;
    this.#words = words;
    this.#draft = draft;
    this.#set = set;
  }

  get #messages(): AdditionMessages {
    return { ...WORDS[this.#words.language]!, ...this.#host.messages };
  }

  /** Looks at what is written now; what is new is said aloud. */
  heed(): void {
    const { message, picture } = this.#draft();
    const was = this.#isUrgent;
    this.#isUrgent = soundsLikeEmergency(message);
    if (this.#isUrgent && !was) {
      const words = this.#messages;
      const { language } = this.#words;
      announce(`${words.emergencyTitle} ${words.emergency}`, language);
    }
    if (picture && !picture.preview && picture !== this.#previewed) void this.#preview(picture);
  }

  /** Where help is at once, when the words sound like an emergency. */
  notice(): TemplateResult | typeof nothing {
    if (!this.#isUrgent) return nothing;
    const words = this.#messages;
    const { crisisLine, crisisName } = this.#host;
    // The number is a link where the sentence has it.
    const [before = '', after] = words.emergency.split(/112(.*)/s);
    return html`<div class="notice-box strong-notice" id="emergency">
      <p class="label">${words.emergencyTitle}</p>
      <p>${before}${after === undefined ? ' ' : ''}<a href="tel:112">112</a>${after}</p>
      ${crisisLine ? html`<p>${words.crisisLine(crisisName)} <a href=${dial(crisisLine)}>${crisisLine}</a></p>` : nothing}
    </div>`;
  }

  fields(topic: FeedbackTopic): TemplateResult {
    return html`${topic.place ? this.#placeField() : nothing}
    ${topic.picture ? this.#pictureField() : nothing}`;
  }

  #placeField(): TemplateResult {
    const words = this.#messages;
    return html`<div class="form-field">
      ${textField('place', words.place, this.#draft().place, (place) => this.#set({ place }), {
        hint: words.placeHint,
        optional: this.#words.messages.optional,
      })}
      ${
        this.#draft().position
          ? html`<p class="added">
              ${words.positionAdded}
              ${button(words.removePosition, () => this.#set({ position: undefined }), 'text')}
            </p>`
          : html`${button(
              this.#position === 'finding' ? words.findingPosition : words.usePosition,
              () => void this.#findPosition(),
            )}
            ${this.#position === 'failed' ? html`<p>${words.noPosition}</p>` : nothing}`
      }
    </div>`;
  }

  #pictureField(): TemplateResult {
    const words = this.#messages;
    const { picture, pictureDescription } = this.#draft();
    if (picture)
      return html`<div class="form-field">
        <p class="label">${words.picture}</p>
        ${
          picture.preview
            ? html`<div class="preview" role="img" aria-label=${pictureDescription.trim() || words.picture}>
                ${picture.preview}
              </div>`
            : nothing
        }
        <p class="added">
          ${words.pictureAdded(picture.name, `${formatNumber(this.#words.language, Math.ceil(picture.blob.size / 1000))} kB`)}
          ${button(words.removePicture, this.#removePicture, 'text')}
        </p>
        ${textField(
          'picture-description',
          words.pictureDescription,
          pictureDescription,
          (text) => this.#set({ pictureDescription: text }),
          { optional: this.#words.messages.optional },
        )}
      </div>`;
    return field(
      {
        id: 'picture',
        label: words.picture,
        hint: this.#isPictureBusy ? words.pictureBusy : words.pictureHint,
        optional: this.#words.messages.optional,
        error: this.#pictureError,
      },
      ({ id, describedBy, invalid }) =>
        html`<input
          id=${id}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${this.#choosePicture}
        />`,
    );
  }

  #findPosition = async (): Promise<void> => {
    const words = this.#messages;
    const { language } = this.#words;
    this.#position = 'finding';
    this.#host.requestUpdate();
    const position = await findPosition();
    this.#position = position ? '' : 'failed';
    this.#set({ position });
    announce(position ? words.positionAdded : words.noPosition, language);
  };

  #choosePicture = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    this.#pictureError = undefined;
    if (!file) return this.#host.requestUpdate();
    const words = this.#messages;
    const { language } = this.#words;
    this.#isPictureBusy = true;
    this.#host.requestUpdate();
    try {
      const picture = await drawAnew(file);
      this.#set({ picture });
      announce(words.pictureAdded(file.name, ''), language);
    } catch (thrown) {
      this.#pictureError = words.pictureWrong[thrown instanceof PictureError ? thrown.why : 'unreadable'];
      input.value = '';
      announce(this.#pictureError, language);
    }
    this.#isPictureBusy = false;
    this.#host.requestUpdate();
  };

  #removePicture = (): void => {
    this.#set({ picture: undefined, pictureDescription: '' });
    void focusDrawn(this.#host, 'picture');
  };

  /** Of a picture that comes back from the outbox; without it the form says in words that there is one. */
  async #preview(kept: Picture): Promise<void> {
    this.#previewed = kept;
    const preview = await previewOf(kept.blob);
    if (preview && this.#draft().picture === kept) this.#set({ picture: { ...kept, preview } });
  }
}
