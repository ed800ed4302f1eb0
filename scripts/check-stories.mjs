/**
 * Opens stories of the built Storybook in a browser: each must draw something and leave the console clean.
 *
 * node scripts/check-stories.mjs           every story
 * node scripts/check-stories.mjs finder    those whose id contains this
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers } from './browsers.mjs';
import { serve } from './static-server.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const wanted = process.argv.slice(2);
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(
  ({ id, type }) => type === 'story' && wanted.every((part) => id.includes(part)),
);
const { paths, problems } = ensureBrowsers(['chromium']);
if (problems.length) fail(problems.join(' '));
if (!stories.length) fail('There is no story to open.');

const site = await serve({
  folders: { '/': 'storybook-static' },
  // A browser asks for it by itself, and Storybook's frame has none.
  before: ({ url }, response) => url === '/favicon.ico' && response.writeHead(204).end(),
});
const browser = await chromium.launch({ executablePath: paths.chromium, args: chromiumArguments });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
let broken = 0;
for (const { id } of stories) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== site.origin)
      complaints.push(`asks ${url.origin} for something`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  try {
    await page.goto(`${site.origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
    // Drawn: the story's element is there, defined, and takes room; Storybook's own error page is not.
    await page.waitForFunction(
      () => {
        const element = document.querySelector('.kumppani-story > *');
        return (
          document.body.classList.contains('sb-show-main') &&
          element !== null &&
          (!element.localName.includes('-') || customElements.get(element.localName) !== undefined) &&
          element.getBoundingClientRect().height > 0
        );
      },
      undefined,
      { timeout: 15_000 },
    );
  } catch (error) {
    complaints.push(error.message.split('\n')[0]);
  }
  if (complaints.length) {
    broken += 1;
    console.log(`${id}:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`);
  }
  await page.close();
}
await browser.close();
await site.close();
if (broken) fail(`${broken} of ${stories.length} stories are broken.`);
console.log(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'} opened, each drawn and quiet.`);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
