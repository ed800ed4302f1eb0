/** The checklist as it is filled in: facts, items, saving, sharing. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { answerNotices, answerTo, itemsOf, ratingsOf, type AnswerNotice } from '../../checklists/items.js';
import { SIDES } from '../../checklists/merge.js';
import { scoreOf, type Score } from '../../checklists/score.js';
import { sideName } from '../../checklists/words.js';
import type { AnswerField } from '../../i18n/checklist/messages.js';
import type {
  ChecklistAnswer,
  ChecklistHeading,
  ChecklistItem,
  ChecklistTemplate,
  Rating,
} from '../../model/checklist.js';
import type { Link } from '../../model/common.js';
import { safeLink } from '../../model/localized.js';
import { formatDate } from '../../i18n/format.js';
import { heading } from '../shared/heading.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { alertIcon } from '../shared/icons.js';
import { localized, localizedRich } from '../shared/text.js';
import type { ChecklistDesk, DeskNotice, NoticePlace } from './checklist-desk.js';
import { ratingWords, renderGuidance } from './guidance.js';
import { ratingMarks } from './rating-mark.js';

type Drawn = TemplateResult | typeof nothing;

/** The longest list of errors that anybody reads. */
const MOST_PLACES = 5;

export function renderForm(desk: ChecklistDesk): TemplateResult {
  const { template, conflict } = desk;
  if (!template) return renderBroken(desk);
  if (conflict) return renderConflict(desk);
  const score = scoreOf(template, desk.assessment);
  return html`${guard([template, desk.languages, desk.terms, desk.host.messages, desk.level, desk.host.heading], () => renderAbout(desk, template))}
  ${renderNotices(desk, 'form')} ${renderFacts(desk, template)}
  ${
    desk.host.mode === 'items'
      ? renderSteps(desk, template, score)
      : html`${renderProgress(desk, score)}
        ${template.headings.map((one, index) => renderHeading(desk, one, `${index + 1}`))}
        ${renderEnd(desk, score)}`
  }`;
}

/** What is said when there is no template to fill in: where it is broken, for whoever writes it. */
function renderBroken({ words, wrong, keyEnded }: ChecklistDesk): TemplateResult {
  return html`<div class="notice" part="notice">
    <p class="notice-text">
      ${alertIcon}<span>${wrong ? words.wrongTemplate : keyEnded ? words.keyEnded : words.noTemplate}</span>
    </p>
    ${
      wrong
        ? html`<p class="strong">${words.place}</p>
            <ul class="list">
              ${wrong
                .slice(0, MOST_PLACES)
                .map(
                  ({ path, kind }) =>
                    html`<li><code>${path}</code> ${words.wrong[kind] ?? words.wrong.form}</li>`,
                )}
            </ul>`
        : nothing
    }
    <slot></slot>
  </div>`;
}

function renderAbout(desk: ChecklistDesk, template: ChecklistTemplate): TemplateResult {
  const { words, languages, host, level } = desk;
  return html`${
      host.heading ? nothing : heading(level, 'title', localized(template.name, languages))
    }${localizedRich(template.summary, languages)}
    <div class="disclosures">
      <details class="about">
        <summary>${chevronIcon}${words.howToRate}</summary>
        <dl class="scale">
          ${ratingsOf(template).map((rating) => {
            const { name, meaning } = ratingWords(desk, template, rating);
            return html`<div>
              <dt class=${rating}>${ratingMarks[rating]}${name}</dt>
              <dd>${meaning}</dd>
            </div>`;
          })}
        </dl>
      </details>
      <details class="about">
        <summary>${chevronIcon}${words.about}</summary>
        <div class="prose">
          <p>${localized(template.source, languages)}</p>
          <p>${words.licence}: ${template.licence}</p>
        </div>
      </details>
    </div>`;
}

const sentence = ({ text, wrong }: DeskNotice): TemplateResult =>
  html`<p class=${wrong ? 'said wrong' : 'said'}>${wrong ? alertIcon : nothing}<span>${text}</span></p>`;

/** Buttons stand at the end, and what they have to say with them; over the form while the end is not on the page. */
const onPage = ({ host, current, template }: ChecklistDesk, place: NoticePlace): NoticePlace =>
  host.mode === 'items' && current < itemsOf(template!).length ? 'form' : place;

function renderNotices(desk: ChecklistDesk, place: NoticePlace): Drawn {
  const { words, incoming, draftProblem } = desk;
  const isHere = onPage(desk, desk.noticePlace) === place;
  const told = [
    ...(isHere ? desk.notices : []),
    ...(draftProblem && onPage(desk, 'keep') === place ? [{ text: draftProblem, wrong: true }] : []),
  ];
  const asked = isHere && incoming;
  if (!told.length && !asked) return nothing;
  return html`<div class="notices" part="notice" tabindex="-1">
    ${told.map(sentence)}
    ${
      asked
        ? html`${sentence({ text: words.replace, wrong: true })}
            <div class="row">
              <button class="button" type="button" @click=${() => desk.settle(true)}>
                ${words.replaceYes}
              </button>
              <button class="button" type="button" @click=${() => desk.settle(false)}>
                ${words.replaceNo}
              </button>
            </div>`
        : nothing
    }
  </div>`;
}

// Facts

function renderFacts(desk: ChecklistDesk, template: ChecklistTemplate): TemplateResult {
  const { words, terms, host, assessment, invitation } = desk;
  const isCounty = template.subject === 'county';
  const code = (isCounty ? assessment.county : assessment.municipality) ?? '';
  const isFixed = invitation ?? (isCounty ? host.county : host.municipality);
  const set = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const title = desk.placeName;
  return html`<fieldset class="facts">
    <legend class="section-title strong" part="section-title">${words.facts}</legend>
    ${isFixed ? html`<p>${isCounty ? words.county : words.municipality}: <strong>${title}</strong></p>` : nothing}
    ${
      isFixed
        ? nothing
        : html`<div>
            <label class="label" for="place">${isCounty ? words.county : words.municipality}</label>
            <select
              class="field"
              id="place"
              @change=${(event: Event) => desk.describe({ [isCounty ? 'county' : 'municipality']: set(event) || undefined })}
            >
              <option value="">${words.choosePlace}</option>
              ${desk.allPlaces.map(
                (place) =>
                  html`<option value=${place.code} ?selected=${place.code === code}>${place.name}</option>`,
              )}
            </select>
          </div>`
    }
    ${
      host.year || invitation
        ? html`<p>${words.year}: <strong>${assessment.year}</strong></p>`
        : html`<div>
            <label class="label" for="year">${words.year}</label>
            <input
              class="field short"
              id="year"
              type="text"
              inputmode="numeric"
              maxlength="4"
              .value=${String(assessment.year)}
              @change=${(event: Event) => {
                const year = Number(set(event));
                if (year >= 1990 && year <= 2200) desk.describe({ year });
                else (event.target as HTMLInputElement).value = String(desk.assessment.year);
              }}
            />
          </div>`
    }
    ${
      invitation
        ? html`<p>
              ${words.answeredBy}: <strong>${sideName(terms, assessment.side, template.subject)}</strong>
            </p>
            <p class="hint">
              ${assessment.joint ? words.keyShared : words.keyOwn}
              ${words.keyUntil(formatDate(terms.language, invitation.expiresAt) ?? '')}
            </p>`
        : nothing
    }
    ${
      host.side || invitation
        ? nothing
        : html`<fieldset class="sides" aria-describedby=${desk.sideMissing ? 'side-missing' : nothing}>
            <legend class="label">${words.side}</legend>
            ${
              desk.sideMissing
                ? html`<p class="said wrong" id="side-missing">
                    ${alertIcon}<span>${words.sideMissing}</span>
                  </p>`
                : nothing
            }
            ${SIDES.map(
              (side) =>
                html`<label class="check"
                  ><input
                    type="radio"
                    name="side"
                    .checked=${desk.sideChosen && assessment.side === side}
                    @change=${() => desk.describe({ side })}
                  /><span>${sideName(terms, side, template.subject)}</span></label
                >`,
            )}
          </fieldset>`
    }
    ${
      invitation
        ? nothing
        : html`<div>
            <label class="check"
              ><input
                type="checkbox"
                aria-describedby="joint-hint"
                .checked=${assessment.joint === true}
                @change=${(event: Event) => desk.describe({ joint: (event.target as HTMLInputElement).checked })}
              /><span>${words.joint}</span></label
            >
            <p class="hint" id="joint-hint">${words.jointHint}</p>
          </div>`
    }
    ${
      // A key to one's own answers keeps no name.
      invitation && !assessment.joint
        ? nothing
        : field({
            id: 'respondent',
            label: words.respondent,
            hint: words.respondentHint,
            value: assessment.respondent?.name,
            input: (name) => {
              const { name: _before, ...rest } = assessment.respondent ?? {};
              const respondent = { ...rest, ...(name && { name }) };
              desk.describe({ respondent: Object.keys(respondent).length ? respondent : undefined });
            },
          })
    }
  </fieldset>`;
}

interface Field {
  id: string;
  label: string;
  hint?: string;
  value: string | undefined;
  input: (value: string) => void;
  rows?: number;
  type?: 'text' | 'date';
  /** What is said about what has been written. */
  notices?: readonly string[];
  isWrong?: boolean;
}

/** Label over, hint under the label, field, and what is to be said about it. */
function field({
  id,
  label,
  hint,
  value = '',
  input,
  rows,
  type = 'text',
  notices = [],
  isWrong,
}: Field): TemplateResult {
  const described = [hint && `${id}-hint`, notices.length && `${id}-said`].filter(Boolean).join(' ');
  const change = (event: Event): void => input((event.target as HTMLInputElement).value);
  return html`<div>
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      rows
        ? html`<textarea
            class="field"
            id=${id}
            rows=${rows}
            aria-describedby=${described || nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            .value=${value}
            @input=${change}
          ></textarea>`
        : html`<input
            class=${type === 'date' ? 'field date' : 'field'}
            id=${id}
            type=${type}
            autocomplete="off"
            aria-describedby=${described || nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            .value=${value}
            @input=${change}
          />`
    }
    ${notices.length ? html`<p class="remark" id="${id}-said">${notices.join(' ')}</p>` : nothing}
  </div>`;
}

// Progress

function renderProgress({ words, terms }: ChecklistDesk, score: Score): TemplateResult {
  const all = score.answered + score.open;
  const done = all ? (100 * score.answered) / all : 100;
  return html`<div class="progress" part="progress" tabindex="-1">
    <p><span class="visually-hidden">${words.progress}: </span>${terms.progress(score)}</p>
    <svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="4"></rect>
      <rect class="done" width=${done} height="4"></rect>
    </svg>
  </div>`;
}

// Items

function renderHeading(desk: ChecklistDesk, one: ChecklistHeading, number: string): TemplateResult {
  const { languages, level } = desk;
  return html`<section>
    ${heading(level + 1, 'section-title', localized(one.name, languages))}
    ${one.summary ? html`<p class="muted">${localized(one.summary, languages)}</p>` : nothing}
    <ul class="items">
      ${one.items.map(
        (item, index) =>
          html`<li>
            ${guard(drawnFrom(desk, item), () => renderItem(desk, item, `${number}.${index + 1}`, level + 2))}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What an item's picture is made from: an answer to one leaves the others alone, however many there are. */
const drawnFrom = (desk: ChecklistDesk, { id }: ChecklistItem): unknown[] => [
  answerTo(desk.assessment, id),
  desk.guided.has(id),
  desk.opened.has(id),
  desk.linkLines.get(id),
  desk.proposals,
  desk.proposals?.stateOf(id),
  desk.template,
  desk.languages,
  desk.terms,
  desk.host.messages,
  desk.level,
];

function renderItem(desk: ChecklistDesk, item: ChecklistItem, number: string, level: number): TemplateResult {
  const { words, languages } = desk;
  const template = desk.template!;
  const answer: ChecklistAnswer = answerTo(desk.assessment, item.id) ?? { item: item.id };
  const { id } = item;
  const notices = answerNotices(answer, desk.today);
  const needsReason = answer.leftOut || answer.rating === 'notRelevant';
  return html`<fieldset class="item" part="item">
    <legend>
      ${heading(level, 'item-title', html`<span class="number">${number}</span> ${localized(item.name, languages)}`)}
    </legend>
    ${
      answer.leftOut
        ? html`<p class="left-out">${ratingMarks.notRelevant}${words.leftOut}</p>`
        : html`<div class="ratings">
            ${ratingsOf(template).map(
              (rating) =>
                html`<label class="rating ${rating}" part="rating"
                  ><input
                    type="radio"
                    name="rating-${id}"
                    value=${rating}
                    .checked=${answer.rating === rating}
                    @change=${() => desk.change(id, { rating })}
                  />${ratingMarks[rating]}<span>${ratingWords(desk, template, rating).name}</span></label
                >`,
            )}
          </div>`
    }
    ${needsReason ? answerField(desk, answer, 'reason', notices, { hint: words.reasonHint, rows: 2 }) : nothing}
    ${desk.proposals?.renderAccepted(item) ?? nothing}
    <div class="disclosures">
      ${disclosure(desk, desk.guided, id, words.guidance, () => renderGuidance(desk, item))}
      ${disclosure(desk, desk.opened, id, html`${words.details}${filledIn(desk, answer)}`, () =>
        renderDetails(desk, answer, notices),
      )}
      ${desk.proposals?.renderPropose(item) ?? nothing}
    </div>
  </fieldset>`;
}

/** A disclosure whose content is drawn when it is first opened: nine items of five fields are a long wait otherwise. */
function disclosure(
  desk: ChecklistDesk,
  open: Set<string>,
  id: string,
  name: unknown,
  draw: () => unknown,
): TemplateResult {
  return html`<details
    .open=${open.has(id)}
    @toggle=${(event: Event) => {
      const isOpen = (event.target as HTMLDetailsElement).open;
      if (isOpen === open.has(id)) return;
      open[isOpen ? 'add' : 'delete'](id);
      desk.host.requestUpdate();
    }}
  >
    <summary>${chevronIcon}<span>${name}</span></summary>
    ${open.has(id) ? draw() : nothing}
  </details>`;
}

const DETAILS = ['evidence', 'evidenceLinks', 'owner', 'nextStep', 'dueDate'] as const;

function filledIn({ words }: ChecklistDesk, answer: ChecklistAnswer): Drawn {
  const count = DETAILS.filter((name) => answer[name] !== undefined).length;
  return count ? html` <span class="muted">(${words.filledIn(count)})</span>` : nothing;
}

function renderDetails(
  desk: ChecklistDesk,
  answer: ChecklistAnswer,
  notices: readonly AnswerNotice[],
): TemplateResult {
  const { words } = desk;
  return html`<div class="details">
    ${answerField(desk, answer, 'evidence', notices, { hint: words.evidenceHint, rows: 3 })}
    ${linksField(desk, answer)} ${answerField(desk, answer, 'nextStep', notices, { rows: 2 })}
    ${answerField(desk, answer, 'owner', notices, { hint: words.ownerHint })}
    ${answerField(desk, answer, 'dueDate', notices, { type: 'date' })}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${answer.leftOut === true}
        @change=${(event: Event) => desk.change(answer.item, { leftOut: (event.target as HTMLInputElement).checked })}
      /><span>${words.leaveOut}</span></label
    >
    ${
      answer.rating
        ? html`<button
            class="button text"
            type="button"
            @click=${() => desk.change(answer.item, { rating: undefined! })}
          >
            ${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}

function answerField(
  desk: ChecklistDesk,
  answer: ChecklistAnswer,
  name: 'reason' | 'evidence' | 'nextStep' | 'owner' | 'dueDate',
  notices: readonly AnswerNotice[],
  more: Pick<Field, 'hint' | 'rows' | 'type'>,
): TemplateResult {
  const { words } = desk;
  const own = notices.filter(({ kind, field: about }) =>
    // Whose turn it is stands where the name is written.
    kind === 'ownerMissing' ? name === 'owner' : kind !== 'reasonMissing' && about === name,
  );
  return field({
    id: `${name}-${answer.item}`,
    label: words.fields[name],
    value: answer[name],
    input: (value) => desk.change(answer.item, { [name]: value }),
    notices: own.map(({ kind, limit }) => words.notices[kind](limit ?? 0)),
    isWrong: own.some(({ kind }) => kind === 'noDate'),
    ...more,
  });
}

/** Addresses, one a line. A line that is none stays in the field until it is mended. */
function linksField(desk: ChecklistDesk, answer: ChecklistAnswer): TemplateResult {
  const { words, linkLines } = desk;
  const kept = answer.evidenceLinks ?? [];
  const text = linkLines.get(answer.item) ?? kept.map(({ url }) => url).join('\n');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const wrong = lines.filter((line) => !safeLink(line));
  return field({
    id: `links-${answer.item}`,
    label: words.fields.evidenceLinks,
    hint: words.evidenceLinksHint,
    rows: 2,
    value: text,
    input: (value) => {
      linkLines.set(answer.item, value);
      const evidenceLinks = value.split('\n').flatMap((line): Link[] => {
        const url = safeLink(line.trim());
        return url ? [kept.find((link) => link.url === url) ?? { url }] : [];
      });
      desk.change(answer.item, { evidenceLinks });
    },
    notices: wrong.map((line) => words.notAnAddress(line.slice(0, 100))),
    isWrong: wrong.length > 0,
  });
}

// One item at a time

function renderSteps(desk: ChecklistDesk, template: ChecklistTemplate, score: Score): TemplateResult {
  const { words, languages, current, level } = desk;
  const items = itemsOf(template);
  const item = items[current];
  const place = item && template.headings.findIndex((one) => one.items.includes(item));
  const under = place === undefined ? undefined : template.headings[place];
  const step = (index: number, text: string, primary = false): TemplateResult =>
    html`<button
      class=${primary ? 'button primary' : 'button'}
      type="button"
      @click=${() => desk.goTo(index)}
    >
      ${text}
    </button>`;
  return html`${renderProgress(desk, score)}
    <section class="step">
      <div class="step-title" tabindex="-1">
        ${heading(
          level + 1,
          'section-title',
          item
            ? html`${words.position(current + 1, items.length)}: ${localized(under!.name, languages)}`
            : words.end,
        )}
      </div>
      ${
        item
          ? renderItem(desk, item, `${place! + 1}.${under!.items.indexOf(item) + 1}`, level + 2)
          : renderEnd(desk, score)
      }
      <div class="row">
        ${current > 0 ? step(current - 1, words.previous) : nothing}
        ${item ? step(current + 1, current + 1 < items.length ? words.next : words.toEnd, true) : nothing}
      </div>
    </section>
    <details class="contents">
      <summary>${chevronIcon}<span>${words.allItems}</span></summary>
      <ol>
        ${items.map((one, index) => {
          const answer = answerTo(desk.assessment, one.id);
          const rating = answer?.leftOut ? 'notRelevant' : answer?.rating;
          const state = answer?.leftOut
            ? words.fields.leftOut
            : rating
              ? ratingWords(desk, template, rating).name
              : words.notRated;
          return html`<li>
            <button
              class="button text ${rating ?? ''}"
              type="button"
              aria-current=${index === current ? 'step' : nothing}
              @click=${() => desk.goTo(index)}
            >
              ${rating ? ratingMarks[rating] : html`<span class="unrated"></span>`}<span
                >${localized(one.name, languages)}<span class="muted"> – ${state}</span></span
              >
            </button>
          </li>`;
        })}
      </ol>
    </details>`;
}

// Saving and sharing

function renderEnd(desk: ChecklistDesk, score: Score): TemplateResult {
  const { words, terms, level, draft, canSave, link } = desk;
  const button = (text: string, act: () => unknown, primary = false): TemplateResult =>
    html`<button class=${primary ? 'button primary' : 'button'} type="button" @click=${act}>${text}</button>`;
  const state = desk.saving
    ? words.saving
    : desk.dirty
      ? words.unsaved
      : draft === 'kept'
        ? words.draftKept(desk.keptAt)
        : desk.savedAt
          ? words.saved(desk.savedAt)
          : '';
  return html`<div class="end" part="actions">
    <p class="sum">${terms.score(score)}</p>
    <section>
      ${heading(level + 1, 'section-title', words.keepTitle)}
      ${state ? html`<p class="state">${state}</p>` : nothing}
      <div class="row">
        ${canSave ? button(words.save, desk.save, true) : nothing}
        ${button(words.saveFile, desk.saveFile, !canSave)}
        <label class="button file"
          ><input
            id="file"
            type="file"
            accept=".json,application/json"
            @change=${desk.openFile}
          />${words.openFile}</label
        >
      </div>
      ${renderNotices(desk, 'keep')} ${renderPublishing(desk)}
      ${
        desk.host.withoutDraft
          ? nothing
          : html`<div>
              <label class="check"
                ><input
                  type="checkbox"
                  aria-describedby="draft-hint"
                  .checked=${draft === 'kept'}
                  @change=${(event: Event) => desk.setDraft((event.target as HTMLInputElement).checked)}
                /><span>${words.keepDraft}</span></label
              >
              <p class="hint" id="draft-hint">${words.keepDraftHint}</p>
            </div>`
      }
    </section>
    <section>
      ${heading(level + 1, 'section-title', words.shareTitle)}
      <div class="row">
        ${button(words.print, desk.print)} ${button(words.copyLink, desk.copyLink)}
        ${button(words.csv, desk.saveCsv)} ${button(words.calendar, desk.saveCalendar)}
        ${button(words.badge, desk.saveBadge)}
      </div>
      ${renderNotices(desk, 'share')}
      ${desk.undated === desk.assessment ? html`<p class="remark">${words.noDates}</p>` : nothing}
      ${
        link
          ? html`<div>
              <label class="label" for="link">${words.linkReady}</label>
              <p class="hint" id="link-hint">
                ${words.linkHint}${link.shortened ? ` ${words.linkShortened}` : ''}
              </p>
              <input class="field" id="link" readonly aria-describedby="link-hint" .value=${link.url} />
            </div>`
          : nothing
      }
      ${desk.badgeText ? html`<p><span class="strong">${words.badgeText}:</span> ${desk.badgeText}</p>` : nothing}
    </section>
  </div>`;
}

/** For who may make a statement public: a step of its own, after saving. */
function renderPublishing({
  words,
  invitation,
  assessment,
  published,
  dirty,
  publish,
}: ChecklistDesk): Drawn {
  const { revision } = assessment;
  if (invitation?.role !== 'publish' || !revision) return nothing;
  const isPublic = published === revision && !dirty;
  return html`<div>
    <p class="hint">${isPublic ? words.published : published ? words.publishAgainHint : words.publishHint}</p>
    ${
      isPublic || dirty
        ? nothing
        : html`<button class="button" type="button" @click=${publish}>${words.publish}</button>`
    }
  </div>`;
}

// Two people at once

function renderConflict(desk: ChecklistDesk): TemplateResult {
  const { words, conflict, level } = desk;
  const template = desk.template!;
  const items = new Map(itemsOf(template).map((item) => [item.id, item]));
  const shown = (fieldName: AnswerField, value: unknown): string => {
    if (value === undefined) return words.empty;
    if (fieldName === 'rating') return ratingWords(desk, template, value as Rating).name;
    if (fieldName === 'leftOut') return desk.terms.yes;
    if (fieldName === 'evidenceLinks') return (value as Link[]).map(({ url }) => url).join(', ');
    return String(value);
  };
  return html`<div class="conflict" part="notice" tabindex="-1">
    ${heading(level + 1, 'section-title', words.conflictTitle)}
    <p>${words.conflictText}</p>
    ${conflict!.conflicts.map((one, index) => {
      const choice = (mine: boolean): TemplateResult =>
        html`<label class="check"
          ><input
            type="radio"
            name="conflict-${index}"
            .checked=${conflict!.mine.has(one) === mine}
            @change=${() => desk.choose(one, mine)}
          /><span
            ><span class="strong">${mine ? words.mine : words.theirs}:</span>
            ${shown(one.field, mine ? one.mine : one.theirs)}</span
          ></label
        >`;
      return html`<fieldset class="choice">
        <legend>
          <span class="strong">${desk.nameOf(items.get(one.item)?.name) || one.item}</span>,
          ${words.fields[one.field]}
        </legend>
        ${choice(true)} ${choice(false)}
      </fieldset>`;
    })}
    <div class="row">
      <button class="button primary" type="button" @click=${desk.resolve}>${words.conflictSave}</button>
    </div>
  </div>`;
}
