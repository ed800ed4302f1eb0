import { toICalendar } from '../calendar-files/icalendar.js';
import type { Assessment, CalendarEvent, ChecklistTemplate } from '../model/index.js';
import { pickText } from '../model/localized.js';
import { actionPlan } from './plan.js';
import type { ChecklistWords } from './words.js';

/** What the calendar needs beside the answers. */
export interface PlanCalendarOptions {
  words: ChecklistWords;
  /** For the template's texts, best first. */
  languages: readonly string[];
  /** Domain name of the site, so that ids are the world's only ones. */
  domain?: string;
  /** When the file is made; now when left out. */
  now?: Date;
}

/**
 * The dates of the next steps as an iCalendar file, one whole day each; steps without a date are not in it. A file
 * made later changes the entries of the first one.
 */
export function planCalendar(
  template: ChecklistTemplate,
  assessment: Assessment,
  { words, languages, domain, now }: PlanCalendarOptions,
): string {
  const nameOf = (text: Record<string, string>): string => pickText(text, languages)?.value ?? '';
  const events = actionPlan(template, assessment, '').flatMap(
    ({ item, nextStep, owner, dueDate }): CalendarEvent[] => {
      if (!dueDate) return [];
      const name = nameOf(item.name);
      const { language } = words;
      const description = [nextStep && name, owner && `${words.columns.owner}: ${owner}`]
        .filter((line) => line)
        .join('\n\n');
      return [
        {
          id: `${assessment.id}-${item.id}`,
          name: { [language]: nextStep ?? name },
          start: dueDate,
          ...(description && { description: { [language]: description } }),
        },
      ];
    },
  );
  return toICalendar(events, {
    languages: [words.language],
    name: nameOf(template.name),
    ...(domain && { domain }),
    ...(now && { now }),
  });
}
