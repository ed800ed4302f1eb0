import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers } from '../../scripts/browsers.mjs';
import type { SumFigures } from './sum-survey.js';

/** Sums so many responses in a Chromium page, and draws the results there; times in milliseconds. */
export async function sumInPage(survey: string, count: number): Promise<SumFigures> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./sum-survey.ts', import.meta.url))],
    bundle: true,
    minify: true,
    conditions: ['production'],
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  const { paths, problems } = ensureBrowsers(['chromium']);
  if (!paths.chromium) throw new Error(problems.join(' ') || 'There is no Chromium.');
  const browser = await chromium.launch({ executablePath: paths.chromium, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="fi"><body></body></html>');
    await page.addScriptTag({ content: outputFiles[0]!.text });
    return await page.evaluate(
      ([id, many]) =>
        (
          globalThis as unknown as { sumSurvey: (id: string, count: number) => Promise<SumFigures> }
        ).sumSurvey(id, many),
      [survey, count] as const,
    );
  } finally {
    await browser.close();
  }
}
