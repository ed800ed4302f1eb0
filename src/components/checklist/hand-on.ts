/** Answers as files for other programs; loaded when the reader first asks for one. */
import { badge } from '../../checklists/badge.js';
import { assessmentsCsv } from '../../checklists/csv.js';
import { planCalendar } from '../../checklists/plan-calendar.js';
import { scoreOf } from '../../checklists/score.js';
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

/** The result as a picture, and the same in words. */
export const badgeOf = (desk: ChecklistDesk): { svg: string; text: string } =>
  badge({
    checklist: desk.nameOf(desk.template!.name),
    place: desk.placeName,
    year: desk.assessment.year,
    score: scoreOf(desk.template!, desk.assessment),
    words: desk.terms,
    ...(desk.assessment.invented && { invented: true }),
  });
