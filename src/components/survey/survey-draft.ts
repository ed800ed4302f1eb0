import type { Survey, SurveyAnswer } from '../../model/survey.js';

/** Answers on the way, kept on the device only when the respondent chose to go on later. */
export interface SurveyDraft {
  page: number;
  audience?: string;
  answers: readonly SurveyAnswer[];
}

// eslint-disable-next-line no-restricted-globals -- written only when the respondent presses save, read to go on from there
const device = (): Storage => localStorage;
const keyOf = ({ id }: Pick<Survey, 'id'>): string => `kumppani-survey/${id}`;

/** @returns whether the device took it: it may be full, or forbid storing */
export function keepDraft(survey: Survey, draft: SurveyDraft): boolean {
  try {
    device().setItem(keyOf(survey), JSON.stringify({ version: survey.version, ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept of this version of the survey. */
export function keptDraft(survey: Survey): SurveyDraft | undefined {
  try {
    const kept = JSON.parse(device().getItem(keyOf(survey)) ?? 'null') as
      (Partial<SurveyDraft> & { version?: number }) | null;
    if (kept?.version !== survey.version || !Array.isArray(kept.answers)) return undefined;
    const answers = (kept.answers as unknown[]).filter(
      (one): one is SurveyAnswer => typeof (one as SurveyAnswer | null)?.question === 'string',
    );
    return {
      page: Number(kept.page) || 0,
      answers,
      ...(typeof kept.audience === 'string' && { audience: kept.audience }),
    };
  } catch {
    // Forbidden, or written by something else: then there is nothing to go on with.
    return undefined;
  }
}

export function discard(survey: Survey): void {
  try {
    device().removeItem(keyOf(survey));
  } catch {
    // Where nothing may be kept, nothing was.
  }
}
