/**
 * The result to read: on a municipality's page, and on paper. Comes beside the form, which is shown first; nobody prints
 * a form at once.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { answerTo, RATINGS } from '../../checklists/items.js';
import { actionPlan } from '../../checklists/plan.js';
import { scoreOf, type Score } from '../../checklists/score.js';
import { sideName } from '../../checklists/words.js';
import { formatDate } from '../../i18n/format.js';
import type { ChecklistItem, ChecklistTemplate } from '../../model/checklist.js';
import { patterns } from '../shared/chart.js';
import { links } from '../shared/links.js';
import { heading } from '../shared/heading.js';
import { chevronIcon } from '../shared/fact-icons.js';
import { localized } from '../shared/text.js';
import type { ChecklistDesk } from './checklist-desk.js';
import { ratingWords, renderGuidance } from './guidance.js';
import { ratingMarks } from './rating-mark.js';

export { reportStyles } from './checklist-report.styles.js';

type Drawn = TemplateResult | typeof nothing;

/** A name and what is told under it; nothing when nothing is. */
const row = (label: string, value: unknown): Drawn =>
  value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** A published result, or that there is none. */
export function renderPublished(desk: ChecklistDesk): TemplateResult {
  const { words, template } = desk;
  if (!template || desk.nothingToShow)
    return html`<div class="notice" part="notice">
      <p class="notice-text">
        ${template ? words.nothingPublished : desk.wrong ? words.wrongTemplate : words.noTemplate}
      </p>
      <slot name="empty"></slot>
    </div>`;
  return renderReport(desk, template, desk.printing);
}

/**
 * The whole document: who and when, summary, items, what is done next.
 *
 * @param paper with a cover, and without what only a screen can open
 */
export function renderReport(
  desk: ChecklistDesk,
  template: ChecklistTemplate,
  paper: boolean,
): TemplateResult {
  const { words, languages, level, assessment } = desk;
  const score = scoreOf(template, assessment);
  return html`<article class=${paper ? 'report paper' : 'report'} part="report">
    ${renderCover(desk, template, paper)}
    <section>
      ${heading(level + 1, 'section-title', words.summary)} ${renderSummary(desk, template, score)}
      ${
        paper
          ? renderOverview(desk, template)
          : desk.drawBadge
            ? html`<div class="disclosures">
                <details>
                  <summary>${chevronIcon}<span>${words.badgeTitle}</span></summary>
                  <div class="badge-box">
                    ${desk.drawBadge()}
                    <button class="button" type="button" @click=${desk.saveBadge}>${words.badge}</button>
                  </div>
                </details>
              </div>`
            : nothing
      }
    </section>
    <section>
      ${heading(level + 1, 'section-title', words.items)}
      ${template.headings.map(
        (one, place) =>
          html`<section class="group">
            ${heading(level + 2, 'group-title', localized(one.name, languages))}
            <ol class="answers">
              ${one.items.map(
                (item, index) =>
                  html`<li part="item">
                    ${renderAnswer(desk, template, item, `${place + 1}.${index + 1}`, paper)}
                  </li>`,
              )}
            </ol>
          </section>`,
      )}
    </section>
    <section class="plan">
      ${heading(level + 1, 'section-title', words.plan)} ${renderPlan(desk, template)}
    </section>
    <footer class="small">
      <p>${words.source}: ${localized(template.source, languages)}</p>
      <p>${words.licence}: ${template.licence}</p>
    </footer>
  </article>`;
}

function renderCover(desk: ChecklistDesk, template: ChecklistTemplate, paper: boolean): TemplateResult {
  const { words, terms, languages, level, assessment, host } = desk;
  const { respondent, answeredAt, side, year, invented } = assessment;
  const language = languages[0]!.slice(0, 2);
  return html`<header class="cover">
    ${host.heading ? nothing : heading(level, 'title', localized(template.name, languages))}
    <p class="of">${[desk.placeName, String(year)].filter(Boolean).join(' ')}</p>
    ${invented ? html`<p class="invented">${terms.invented}</p>` : nothing}
    <dl class="facts-list">
      ${row(words.answeredBy, [respondent?.name, desk.sideChosen && sideName(terms, side, template.subject)].filter(Boolean).join(' · '))}
      ${row(words.answeredAt, answeredAt && formatDate(language, answeredAt))}
      ${paper ? row(words.printedAt, formatDate(language, desk.today)) : nothing}
    </dl>
  </header>`;
}

/** A rating that is half in place is hatched, here as in the bars of a region. */
const hatched = svg`<rect class="hatch" width="100%" height="100%" fill="url(#hatch-3)"></rect>`;

/** How many stand where: a bar with the words and numbers under it. */
function renderSummary(desk: ChecklistDesk, template: ChecklistTemplate, score: Score): TemplateResult {
  const parts = RATINGS.filter((rating) => score.counts[rating]);
  const total = parts.reduce((sum, rating) => sum + score.counts[rating], 0) + score.open;
  let at = 0;
  return html`<p class="lead">${desk.terms.score(score)}</p>
    ${
      parts.length
        ? html`<svg class="stack" aria-hidden="true">
              ${patterns}${parts.map((rating) => {
                const width = (100 * score.counts[rating]) / total;
                const x = at;
                at += width;
                return html`<svg class=${rating} x="${x}%" width="${Math.max(0, width - 0.5)}%" height="100%">
                  <rect width="100%" height="100%"></rect>
                  ${rating === 'partly' ? hatched : nothing}
                </svg>`;
              })}
            </svg>
            <ul class="counts">
              ${parts.map(
                (rating) =>
                  html`<li class=${rating}>
                    ${ratingMarks[rating]}<span
                      >${ratingWords(desk, template, rating).name}
                      <strong>${score.counts[rating]}</strong></span
                    >
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** A rating in a word and its mark, or why there is none. */
function renderVerdict(
  desk: ChecklistDesk,
  template: ChecklistTemplate,
  item: ChecklistItem,
): TemplateResult {
  const { words } = desk;
  const answer = answerTo(desk.assessment, item.id);
  const rating = answer?.leftOut ? undefined : answer?.rating;
  const name = rating && ratingWords(desk, template, rating).name;
  return html`<p class="verdict ${rating ?? ''}">
    ${rating ? ratingMarks[rating] : nothing}<span
      >${name ?? (answer?.leftOut ? words.fields.leftOut : words.notRated)}</span
    >
  </p>`;
}

/** All items on the first sheet, for who reads no further. */
const renderOverview = (desk: ChecklistDesk, template: ChecklistTemplate): TemplateResult =>
  html`<div class="overview">
    ${template.headings.map(
      ({ name, items }, place) =>
        html`<div>
          <p class="strong">${localized(name, desk.languages)}</p>
          <ul>
            ${items.map(
              (item, index) =>
                html`<li>
                  <p>
                    <span class="number">${place + 1}.${index + 1}</span>
                    ${localized(item.name, desk.languages)}
                  </p>
                  ${renderVerdict(desk, template, item)}
                </li>`,
            )}
          </ul>
        </div>`,
    )}
  </div>`;

function renderAnswer(
  desk: ChecklistDesk,
  template: ChecklistTemplate,
  item: ChecklistItem,
  number: string,
  paper: boolean,
): TemplateResult {
  const { words, languages, level } = desk;
  const answer = answerTo(desk.assessment, item.id);
  const isApart = answer?.leftOut || answer?.rating === 'notRelevant';
  const language = languages[0]!.slice(0, 2);
  const told = [
    isApart ? row(words.fields.reason, answer?.reason ?? words.noReason) : nothing,
    row(words.fields.evidence, answer?.evidence && html`<span class="written">${answer.evidence}</span>`),
    row(words.fields.evidenceLinks, answer?.evidenceLinks?.length && links(answer.evidenceLinks, languages)),
    row(words.fields.nextStep, answer?.nextStep && html`<span class="written">${answer.nextStep}</span>`),
    row(words.fields.owner, answer?.owner),
    row(words.fields.dueDate, answer?.dueDate && (formatDate(language, answer.dueDate) ?? answer.dueDate)),
  ].filter((one) => one !== nothing);
  return html`<div class="answer">
    <div class="answer-head">
      ${heading(level + 3, 'item-title', html`<span class="number">${number}</span> ${localized(item.name, languages)}`)}
      ${renderVerdict(desk, template, item)}
    </div>
    ${told.length ? html`<dl class="rows">${told}</dl>` : nothing}
    ${desk.proposals?.renderAccepted(item) ?? nothing}
    ${
      paper
        ? nothing
        : html`<details>
              <summary>${chevronIcon}<span>${words.guidance}</span></summary>
              ${renderGuidance(desk, item)}
            </details>
            ${desk.proposals?.renderPropose(item) ?? nothing}`
    }
  </div>`;
}

/** `2.3`: the third item under the second heading. */
function numberOf({ headings }: ChecklistTemplate, id: string): string {
  const place = headings.findIndex(({ items }) => items.some((item) => item.id === id));
  return `${place + 1}.${headings[place]!.items.findIndex((item) => item.id === id) + 1}`;
}

function renderPlan(desk: ChecklistDesk, template: ChecklistTemplate): TemplateResult {
  const { words, languages } = desk;
  const steps = actionPlan(template, desk.assessment, desk.today);
  if (!steps.length) return html`<p>${words.planEmpty}</p>`;
  const language = languages[0]!.slice(0, 2);
  const named = ({ id, name }: ChecklistItem): TemplateResult =>
    html`${numberOf(template, id)} ${localized(name, languages)}`;
  return html`<ol class="steps">
    ${steps.map(
      ({ item, nextStep, owner, dueDate, late }) =>
        html`<li>
          <p class="when">
            ${dueDate ? formatDate(language, dueDate) : html`<span class="muted">${words.noDate}</span>`}
            ${late ? html`<span class="tag">${words.late}</span>` : nothing}
          </p>
          <div>
            <p class="strong written">${nextStep ?? named(item)}</p>
            ${owner ? html`<p>${words.fields.owner}: ${owner}</p>` : nothing}
            ${nextStep ? html`<p class="muted">${named(item)}</p>` : nothing}
          </div>
        </li>`,
    )}
  </ol>`;
}
