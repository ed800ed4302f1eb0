import type { Assessment, ChecklistItem, ChecklistTemplate } from '../model/index.js';
import { dayNumber } from '../time/days.js';
import { answerTo, itemsOf } from './items.js';

/** A next step of the action plan. */
export interface PlannedStep {
  item: ChecklistItem;
  nextStep?: string;
  owner?: string;
  /** `2027-03-31` */
  dueDate?: string;
  /** The date has passed. */
  late: boolean;
}

/**
 * What was promised, by date; what has no date comes last, in the template's order. Left-out items are not in it.
 *
 * @param today `2026-11-21`, in Finland
 */
export function actionPlan(
  template: Pick<ChecklistTemplate, 'headings'>,
  assessment: Pick<Assessment, 'answers'>,
  today: string,
): PlannedStep[] {
  return itemsOf(template)
    .flatMap((item): PlannedStep[] => {
      const answer = answerTo(assessment, item.id);
      if (!answer || answer.leftOut) return [];
      const { nextStep, owner } = answer;
      const dueDate = dayNumber(answer.dueDate ?? '') === undefined ? undefined : answer.dueDate;
      if (!nextStep && !dueDate) return [];
      return [
        {
          item,
          ...(nextStep && { nextStep }),
          ...(owner && { owner }),
          ...(dueDate && { dueDate }),
          late: dueDate !== undefined && dueDate < today,
        },
      ];
    })
    .sort(
      (one, other) =>
        ((one.dueDate ?? '9') < (other.dueDate ?? '9') ? -1 : 1) * Number(one.dueDate !== other.dueDate),
    );
}
