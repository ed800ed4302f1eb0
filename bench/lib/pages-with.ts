import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureBrowsers } from '../../scripts/browsers.mjs';

/**
 * A Chromium whose pages have one script of this folder, bundled as a site would bundle it.
 *
 * @param entry the script's file name, `./open-region.ts`
 * @throws Error when there is no Chromium
 */
export async function pagesWith(
  entry: string,
): Promise<{ open: () => Promise<Page>; close: () => Promise<void> }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
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
  return {
    async open() {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.setContent('<!doctype html><html lang="fi"><body></body></html>');
      await page.addScriptTag({ content: outputFiles[0]!.text });
      return page;
    },
    close: () => browser.close(),
  };
}
