import assert from 'node:assert/strict';
import { request } from 'node:http';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { rowsOf, sql } from '../../examples/portal/src/database.js';
import { define } from '../../examples/portal/src/definitions.js';
import { loadSurvey } from '../../src/surveys/index.js';
import { service, startPortal, type TestPortal } from '../portal/support.js';
import { openBrowser, openPage, serve, type StaticServer, type Watched } from '../suites/open-page.js';

describe('feedback, surveys and results on built pages, with a portal behind them', () => {
  let browser: Browser;
  let site: StaticServer;
  let running: TestPortal;
  /** What the network does to what is sent. */
  let fault: '' | 'down' | 'answer lost' = '';

  before(async () => {
    running = await startPortal({ services: [service('a')] }, { PORTAL_ORIGINS: '*' });
    await define(running.database, (await loadSurvey('event-feedback'))!);
    browser = await openBrowser();
    const { hostname, port } = new URL(running.url);
    site = await serve({
      folders: { '/examples/': 'examples', '/dist/': 'dist' },
      before: (incoming, outgoing) => {
        const { url = '', method = '', headers } = incoming;
        if (url === '/favicon.ico') {
          outgoing.writeHead(204).end();
          return true;
        }
        if (!url.startsWith('/api/')) return false;
        if (fault === 'down') {
          outgoing.destroy();
          return true;
        }
        const onward = request({ hostname, port, path: url, method, headers }, (answer) => {
          if (fault === 'answer lost' && method === 'POST')
            return void answer.on('end', () => outgoing.destroy()).resume();
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        incoming.pipe(onward);
        return true;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await running?.portal.stop();
  });

  const open = async (file: string): Promise<Watched> => {
    const watched = await openPage(browser);
    await watched.page.goto(`${site.origin}/examples/feedback/${file}`);
    return watched;
  };
  const stored = async (words: string): Promise<number> =>
    (
      await rowsOf(
        running.database.queries,
        sql`select key from message where body ->> 'message' = ${words} or body::text like ${`%${words}%`}`,
      )
    ).length;

  test('a message is sent, and nothing stays on the device', async () => {
    const { page, complaints, violations, strangers, stored: kept } = await open('index.html');
    const form = page.locator('kumppani-feedback-form');
    await form.locator('textarea').fill('Ensimmäinen viesti');
    const topic = form.locator('[name="topic"]');
    if (await topic.count()) await topic.first().check();
    await form.locator('button[type="submit"]').click();
    await form.locator('.sent[data-state="sent"]').waitFor();
    assert.match(await form.locator('.base').innerText(), /Viestisi tunnus on [0-9A-Z]{5}-[0-9A-Z]{5}/);
    assert.equal(await stored('Ensimmäinen viesti'), 1);
    assert.deepEqual(await kept(), []);
    assert.deepEqual([complaints, violations, strangers(site.origin)], [[], [], []]);
    await page.context().close();
  });

  test('with the network cut in the middle the message waits, outlives the page and goes later, once', async () => {
    const { page, stored: kept } = await open('index.html');
    const form = page.locator('kumppani-feedback-form');
    await form.locator('textarea').fill('Katkoksen viesti');
    const topic = form.locator('[name="topic"]');
    if (await topic.count()) await topic.first().check();
    // It arrives, and nobody hears of it.
    fault = 'answer lost';
    await form.locator('button[type="submit"]').click();
    await form.locator('.sent[data-state="waiting"] .own-text').waitFor();
    assert.match(await form.locator('.base').innerText(), /odottaa lähettämistä/);
    assert.deepEqual(await kept(), ['indexedDB kumppani-outbox']);
    fault = 'down';
    await page.reload();
    await page
      .locator('kumppani-feedback-form slot, kumppani-feedback-form .notice')
      .first()
      .waitFor({ state: 'attached' });
    fault = '';
    const later = await page.context().newPage();
    await page.close();
    await later.goto(`${site.origin}/examples/feedback/index.html`);
    await later.locator('kumppani-feedback-form form').waitFor();
    for (let left = 100; left && (await later.evaluate(() => indexedDB.databases())).length; left--)
      await later.waitForTimeout(100);
    assert.deepEqual(await later.evaluate(() => indexedDB.databases()), []);
    assert.equal(await stored('Katkoksen viesti'), 1);
    // Whoever comes back is told that it went: nobody writes it again.
    const told = later.locator('kumppani-feedback-form .notice-box[data-state="sent"]');
    assert.match(await told.innerText(), /Se, minkä lähetit aiemmin, on nyt perillä\. Tunnus on \S+\./);
    await later.context().close();
  });

  test('a survey is answered by keyboard, and few answers are not shown', async () => {
    const { page, complaints, violations } = await open('survey.html');
    const survey = page.locator('kumppani-survey');
    await survey.locator('input[type="radio"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await survey.locator('.sent[data-state="sent"]').waitFor();
    assert.deepEqual([complaints, violations], [[], []]);
    const results = await (await fetch(`${running.url}/api/v1/surveys/event-feedback/results`)).text();
    assert.doesNotMatch(results, /"mean"/);
    await page.context().close();
  });

  test('words that do not come are told of and asked for again; one language is loaded, beside the figures', async () => {
    const { page } = await openPage(browser);
    const asked: string[] = [];
    let isCut = true;
    await page.route('**/kumppani-*.js', (route) => {
      const [name = ''] = /[\w-]+\.js/.exec(route.request().url().split('/').at(-1)!) ?? [];
      asked.push(name);
      return isCut && name.includes('words') ? route.abort() : route.continue();
    });
    await page.goto(`${site.origin}/examples/feedback/results.html`);
    const results = page.locator('kumppani-survey-results');
    await results.locator('.notice').waitFor();
    assert.match(await results.locator('.notice').innerText(), /Tarkista verkkoyhteys/);
    isCut = false;
    await results.locator('.notice button').click();
    await results.locator('#year').waitFor();
    assert.equal(asked[0], 'kumppani-surveys.js');
    const words = 'kumppani-words-surveys-fi.js';
    assert.deepEqual(
      asked.filter((name) => name.includes('words')),
      [words, words],
    );
    await page.context().close();
  });

  test('published results are shown as printed, with what was computed beside it', async () => {
    const { page, complaints, violations, stored: kept } = await open('results.html');
    const results = page.locator('kumppani-survey-results');
    await results.locator('#year').selectOption('2018');
    await results.locator('#who').selectOption('audience:partner');
    await results.getByText('Osion keskiarvo 4,46').first().waitFor();
    assert.match(await results.locator('.base').innerText(), /laskettuna se on 3,99/);
    // A table too wide for its place scrolls there, and never the page: 320 px is 1,280 px at 400 %.
    await results.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        true,
        `${width}`,
      );
    }
    assert.deepEqual([complaints, violations, await kept()], [[], [], []]);
    await page.context().close();
  });
});
