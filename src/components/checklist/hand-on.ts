/** Answers as files for other programs; loaded when the reader first asks for one. */
import type { html, svg, TemplateResult } from 'lit';
import { badge, badgeLayout, type BadgeOptions } from '../../checklists/badge.js';
import { assessmentsCsv } from '../../checklists/csv.js';
import { planCalendar } from '../../checklists/plan-calendar.js';
import { scoreOf } from '../../checklists/score.js';
import type { Rating } from '../../model/checklist.js';
import type { ChecklistDesk } from './checklist-desk.js';

/** A table, one row an item. */
export function tableOf(desk: ChecklistDesk): string {
  const { placeName, terms, languages } = desk;
  return assessmentsCsv(desk.template!, [desk.assessment], {
    words: terms,
    languages,
    placeName: () => placeName,
  });
}

/** The due dates; `undefined` when there is none. */
export function calendarOf({ template, assessment, terms, languages }: ChecklistDesk): string | undefined {
  const text = planCalendar(template!, assessment, {
    words: terms,
    languages,
    domain: location.hostname,
  });
  return text.includes('BEGIN:VEVENT') ? text : undefined;
}

const badgeOptions = (desk: ChecklistDesk): BadgeOptions => ({
  checklist: desk.nameOf(desk.template!.name),
  place: desk.placeName,
  year: desk.assessment.year,
  score: scoreOf(desk.template!, desk.assessment),
  words: desk.terms,
  ...(desk.assessment.invented && { invented: true }),
});

/** The result as a picture, and the same in words. */
export const badgeOf = (desk: ChecklistDesk): { svg: string; text: string } => badge(badgeOptions(desk));

/**
 * The picture on the page itself, in the page's own colours; the text alternative is its name.
 *
 * @param kit what the checklist draws with: this file brings no second copy of it
 */
export function drawBadge(
  desk: ChecklistDesk,
  kit: { html: typeof html; svg: typeof svg; marks: Readonly<Record<Rating, unknown>> },
): TemplateResult {
  const { width, height, head, line, marks, text } = badgeLayout(badgeOptions(desk));
  return kit.html`<svg class="badge" viewBox="0 0 ${width} ${height}" width=${width} role="img" aria-label=${text}>
    <rect class="badge-ground" x="0.5" y="0.5" width=${width - 1} height=${height - 1} rx="4"></rect>
    <text class="badge-head" x="14" y="22">${head}</text>
    <text x="14" y="39">${line}</text>
    ${marks.map(
      ({ rating, x, label }) => kit.svg`<g class=${rating}>
        <svg class="badge-mark" x=${x} y="46" width="14" height="14">${kit.marks[rating]}</svg>
        <text x=${x + 19} y="57">${label}</text>
      </g>`,
    )}
  </svg>`;
}
