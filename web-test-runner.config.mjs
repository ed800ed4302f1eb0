/**
 * Browser tests: `npx wtr` runs them in Chromium, `BROWSER=firefox npx wtr` in Firefox, with `--watch` while
 * writing them and `--files tests/components/x.browser.ts` for one. `npm test` runs both.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, ensureBrowsers, firefoxPreferences } from './scripts/browsers.mjs';
import { countingReporter } from './scripts/testing/browser-reporter.mjs';

const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const { paths, problems } = ensureBrowsers([name]);
if (problems.length) throw new Error(problems.join(' '));

// Two time zones for the price of one: what a widget shows is Finnish time wherever the reader sits.
const environment = { ...process.env, TZ: name === 'firefox' ? 'America/New_York' : 'Europe/Helsinki' };

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: paths.chromium,
        args: [...chromiumArguments, '--lang=en'],
        env: environment,
        timeout: 60_000,
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: paths.firefox,
        extraPrefsFirefox: { ...firefoxPreferences, 'intl.accept_languages': 'en' },
        env: environment,
        timeout: 60_000,
      },
    }),
};

export default {
  files: process.env.KUMPPANI_FILES ? JSON.parse(process.env.KUMPPANI_FILES) : 'tests/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [launchers[name]()],
  // One page at a time: keys and clicks reach only the page in front.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000, ui: 'bdd' } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  // Lit's own advice for its development build. A widget starts to load once it knows its client, which is after its
  // first update, and that is meant.
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => /Lit is in dev mode|lit\.dev\/msg\/change-in-update/.test(String(text))),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter(process.env.KUMPPANI_COUNTS),
  ],
};
