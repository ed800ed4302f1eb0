import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser, openPage, type Watched } from '../suites/open-page.js';
import { startSite, type Started } from './start-site.js';
import { addDays } from '../../src/time/days.js';
import { dayOf } from '../../src/time/zone.js';

const PAGES = {
  fi: {
    path: '/fi/tapahtumat/',
    month: 'Marraskuu 2026',
    next: 'Seuraava kuukausi',
    add: 'Lisää omaan kalenteriin',
  },
  sv: {
    path: '/sv/evenemang/',
    month: 'November 2026',
    next: 'Följande månad',
    add: 'Lägg till i din kalender',
  },
  en: { path: '/en/events/', month: 'November 2026', next: 'Next month', add: 'Add to your calendar' },
} as const;

let site: Started;
let browser: Browser;
before(async () => {
  site = await startSite();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a page of the demo with the calendar on a fixed day, whatever today is. */
async function open(
  path: string,
  state = 'view=month&kalenteri-day=2026-11-24',
  options?: BrowserContextOptions,
): Promise<Watched> {
  const watched = await openPage(browser, options);
  await watched.page.goto(`${site.origin}${path}#kalenteri-${state}`);
  const calendar = watched.page.locator('kumppani-event-calendar');
  await calendar.locator('.results:not([aria-busy=true])').waitFor();
  return watched;
}

async function assertGoodGuest({ complaints, violations, strangers, stored, page }: Watched): Promise<void> {
  assert.deepEqual(violations, []);
  assert.deepEqual(complaints, []);
  assert.deepEqual(strangers(site.origin), []);
  assert.deepEqual(await stored(), []);
  await page.context().close();
}

describe('the calendar page', () => {
  for (const [language, words] of Object.entries(PAGES))
    test(`shows a month, the next one, and one event, in the page’s language (${language})`, async () => {
      const watched = await open(words.path);
      const { page } = watched;
      const calendar = page.locator('kumppani-event-calendar');
      assert.equal(await calendar.locator('.period-title').innerText(), words.month);
      assert.ok((await calendar.locator('.cell-event').count()) > 50);
      await calendar.getByRole('button', { name: words.next }).click();
      await calendar.locator('[data-cell="2026-12-24"]').waitFor();
      await calendar.locator('.chosen-day [part~=item-title] a').first().click();
      await calendar.getByRole('button', { name: words.add }).waitFor();
      assert.match(page.url(), /kalenteri-id=/);
      await page.goBack();
      await calendar.locator('[data-cell="2026-12-24"]').waitFor();
      await assertGoodGuest(watched);
    });

  test('fits 320 px in every view', async () => {
    for (const view of ['list', 'month', 'week']) {
      const watched = await open(PAGES.sv.path, `view=${view}&kalenteri-day=2026-11-24`, {
        viewport: { width: 320, height: 700 },
      });
      const over = await watched.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0, view);
      await assertGoodGuest(watched);
    }
  });

  test('is walked by keyboard alone: a day, its event and back, a filter, another view', async () => {
    const watched = await open(PAGES.fi.path);
    const { page } = watched;
    const calendar = page.locator('kumppani-event-calendar');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!(element instanceof HTMLElement)) return '';
        const { cell, day, id } = element.dataset;
        const { value } = element as Partial<HTMLInputElement>;
        return `${element.localName} ${cell ?? day ?? id ?? value ?? ''} ${element.textContent?.trim() ?? ''}`;
      });
    const tabTo = async (wanted: RegExp, key = 'Tab'): Promise<string> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        const what = await focused();
        if (wanted.test(what)) return what;
      }
      return assert.fail(`${wanted} is not reached by ${key}; the focus is on ${await focused()}`);
    };
    const press = async (key: string, wanted: RegExp): Promise<void> => {
      await page.keyboard.press(key);
      for (let looks = 0; looks < 100 && !wanted.test(await focused()); looks++)
        await page.waitForTimeout(20);
      assert.match(await focused(), wanted);
    };

    // What a filter is called comes a moment after the days.
    await calendar.locator('.filters .check').first().waitFor({ state: 'attached' });
    await tabTo(/^button 2026-11-24/);
    await press('ArrowRight', /^button 2026-11-25/);
    await press('PageDown', /^button 2026-12-25/);
    await press('ArrowUp', /^button 2026-12-18/);
    await press('Enter', /^span 2026-12-18 Perjantai 18\. joulukuuta/);
    const event = await tabTo(/^a /);
    await page.keyboard.press('Enter');
    await calendar.locator('#detail-title').waitFor();
    await press('Shift+Tab', /^button .*Takaisin/);
    await page.keyboard.press('Enter');
    await calendar.locator('.month').waitFor();
    await press('Shift', new RegExp(`^${event.replace(/\W/g, '\\$&')}$`));

    await tabTo(/^button .*Rajaa tapahtumia/, 'Shift+Tab');
    await press('Space', /^button .*Rajaa tapahtumia/);
    await tabTo(/^input/);
    await tabTo(/^input on/);
    await page.keyboard.press('Space');
    await calendar.locator('.chip').waitFor();
    await tabTo(/^input month/, 'Shift+Tab');
    await press('ArrowRight', /^input week/);
    await calendar.locator('.week').waitFor();
    assert.match(await calendar.locator('.period-title').innerText(), /^Viikko 51, /);
    assert.match(await focused(), /^input week/);
    await assertGoodGuest(watched);
  });

  test('gives a file of the month that a calendar program can read, and a feed of everything', async () => {
    const watched = await open(PAGES.fi.path);
    const { page } = watched;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lataa tapahtumat kalenteriin' }).click(),
    ]);
    assert.match(readFileSync((await file.path())!, 'utf8'), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    await page.getByText('Tilaa kalenteri').click();
    const feed = await page.getByRole('link', { name: 'Avaa kalenteriohjelmassa' }).getAttribute('href');
    assert.ok(feed!.startsWith(`${site.origin.replace('http:', 'webcal:')}/api/v1/events.ics?`), feed!);
    const answer = await fetch(feed!.replace('webcal:', 'http:'));
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(await answer.text(), /^BEGIN:VCALENDAR/);
    await assertGoodGuest(watched);
  });

  test('leads to the form for events of one’s own, which the portal takes', async () => {
    const watched = await open(PAGES.fi.path);
    const { page } = watched;
    await page.locator('main').getByRole('link', { name: 'Ilmoita tapahtuma' }).click();
    await page.getByLabel('Tapahtuman nimi').fill('Neulekahvila');
    await page.getByLabel('Kuvaus').fill('Neulotaan yhdessä.');
    await page.getByLabel('Järjestäjä').fill('Kaislasalmen kylätalo ry');
    await page.getByLabel('Yhtenä päivänä').check();
    await page.getByLabel('Päivä', { exact: true }).fill(addDays(dayOf(Date.now()), 20)!);
    await page.getByLabel('Alkaa kello').fill('17:00');
    await page.getByLabel('Paikan päällä').check();
    await page.getByLabel('Paikan nimi').fill('Kylätalo');
    await page.getByLabel('Ei, tapahtuma on maksuton').check();
    await page.getByRole('group', { name: 'Pitääkö tapahtumaan' }).getByLabel('Ei').check();
    await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
    await page.getByText('Korjaa 2 kohtaa ennen lähettämistä').waitFor();
    await page.getByLabel('Sähköpostiosoitteesi').fill('aino@example.org');
    await page.getByLabel('Minuun saa ottaa yhteyttä').check();
    await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
    await page.getByText('Kiitos, ilmoituksesi on perillä').waitFor();
    await page.getByText(/Viestisi tunnus on [0-9A-Z]{5}-[0-9A-Z]{5}/).waitFor();
    await assertGoodGuest(watched);
  });

  test('tells search engines of its events where the page’s policy names kumppani', async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await page.route('**/fi/tapahtumat/', async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      const policy = headers['content-security-policy']!;
      assert.match(policy, /trusted-types lit-html$/);
      const body = (await answer.text()).replace('<kumppani-event-calendar', '$& structured-data');
      await route.fulfill({ headers: { ...headers, 'content-security-policy': `${policy} kumppani` }, body });
    });
    await page.goto(`${site.origin}${PAGES.fi.path}`);
    const script = page.locator('head script[type="application/ld+json"]');
    await script.waitFor({ state: 'attached' });
    const data = JSON.parse((await script.textContent())!) as { '@type': string }[];
    assert.ok(data.length > 20);
    for (const event of data) assert.equal(event['@type'], 'Event');
    await assertGoodGuest(watched);
  });

  const expected: Record<string, string[]> = {};
  // With Helsinki and New York in the other tests, on both sides of the day's border.
  for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Helsinki'])
    test(`shows Finnish days and hours in ${timezoneId}`, async () => {
      const shown = async (day: string): Promise<string[]> => {
        const watched = await open(PAGES.fi.path, `view=week&kalenteri-day=${day}`, { timezoneId });
        const items = await watched.page
          .locator('kumppani-event-calendar .week > li')
          .evaluateAll((all) => all.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim()));
        await assertGoodGuest(watched);
        return items;
      };
      // The clocks go back on 25 October 2026 and forward on 28 March 2027.
      for (const day of ['2026-10-25', '2027-03-28', '2026-12-31']) {
        const found = await shown(day);
        assert.equal(found.length, 7);
        expected[day] ??= found;
        assert.deepEqual(found, expected[day], day);
      }
    });
});
