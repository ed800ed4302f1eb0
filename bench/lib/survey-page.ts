import { pagesWith } from './pages-with.js';
import type { SumFigures } from './sum-survey.js';

/** Sums so many responses in a Chromium page, and draws the results there; times in milliseconds. */
export async function sumInPage(survey: string, count: number): Promise<SumFigures> {
  const pages = await pagesWith('./sum-survey.ts');
  try {
    const page = await pages.open();
    return await page.evaluate(
      ([id, many]) =>
        (
          globalThis as unknown as { sumSurvey: (id: string, count: number) => Promise<SumFigures> }
        ).sumSurvey(id, many),
      [survey, count] as const,
    );
  } finally {
    await pages.close();
  }
}
