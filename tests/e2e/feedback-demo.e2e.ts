import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../suites/open-page.js';
import { startSite, type Started } from './start-site.js';

/** Of a photograph drawn in the page, with a position that a camera would write: a segment put in behind its start. */
const PHOTOGRAPH = async (): Promise<number[]> => {
  const canvas = document.createElement('canvas');
  canvas.width = 2400;
  canvas.height = 1200;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#1f7a43';
  context.fillRect(0, 0, 2400, 1200);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg'));
  const [start, end, ...rest] = new Uint8Array(await blob.arrayBuffer());
  const told = [...'Exif\0\0GPS 60.4518 22.2666'].map((letter) => letter.charCodeAt(0));
  return [start!, end!, 0xff, 0xe1, 0, told.length + 2, ...told, ...rest];
};

describe('feedback and a survey on the demo, with its own portal', () => {
  let site: Started;
  let browser: Browser;
  before(async () => {
    site = await startSite({}, ['--staff-token']);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const staff = async (path: string): Promise<Response> =>
    fetch(`${site.origin}/api/v1/staff/${path}`, { headers: { authorization: `Bearer ${site.staffToken}` } });

  test('a message with a picture, its network cut while it is sent, arrives once and is read by staff', async () => {
    const watched = await openPage(browser, { locale: 'fi-FI' });
    const { page, violations } = watched;
    const words = `Luiska on jäässä ${Date.now()}`;
    await page.goto(`${site.origin}/fi/osallistu-ja-vaikuta/`);
    await page.locator('main').getByRole('link', { name: 'Anna palautetta' }).click();
    const form = page.locator('kumppani-feedback-form');
    await form.getByRole('radio', { name: 'Kohtaamispaikat ja kulkeminen niihin' }).check();
    await form.getByLabel('Palautteesi').fill(words);
    await form.getByLabel(/^Kuva /).setInputFiles({
      name: 'luiska.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(await page.evaluate(PHOTOGRAPH)),
    });
    await form.getByLabel('Mitä kuvassa on?').fill('Jäinen luiska');

    // The message arrives, its answer does not: the network goes between the two.
    let sent = 0;
    await page.route('**/api/v1/feedback', async (route) => {
      sent++;
      await route.fetch();
      await page.context().setOffline(true);
      await route.abort('internetdisconnected');
    });
    await form.getByRole('button', { name: 'Lähetä palaute' }).click();
    await form.locator('.sent[data-state="waiting"]').getByText(words).waitFor();
    assert.equal(sent, 1);
    assert.deepEqual(await watched.stored(), ['indexedDB kumppani-outbox']);
    await page.unroute('**/api/v1/feedback');
    await page.context().setOffline(false);
    await form.locator('.sent[data-state="sent"]').waitFor();
    const [reference] = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(await form.locator('.sent').innerText()) ?? [];
    assert.deepEqual(await watched.stored(), []);
    assert.deepEqual(violations, []);

    const { items } = (await (await staff(`messages?text=${encodeURIComponent(words)}`)).json()) as {
      items: { key: string; reference: string; body: { picture: { width: number; height: number } } }[];
    };
    assert.equal(items.length, 1);
    const [message] = items as [(typeof items)[0]];
    assert.equal(message.reference, reference);
    assert.deepEqual([message.body.picture.width, message.body.picture.height], [2000, 1000]);
    const kept = Buffer.from(await (await staff(`messages/${message.key}/picture`)).arrayBuffer());
    assert.ok(kept.length > 1000 && !kept.toString('latin1').includes('GPS'));

    const desk = await openPage(browser);
    await desk.page.goto(`${site.origin}/staff`);
    await desk.page.locator('#token').fill(site.staffToken);
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('#message-list li', { hasText: reference! }).locator('button.title').click();
    const image = desk.page.getByRole('img', { name: 'Jäinen luiska' });
    await image.waitFor();
    assert.equal(await image.evaluate((one) => (one as HTMLImageElement).naturalWidth), 2000);
    assert.deepEqual([desk.complaints, desk.violations], [[], []]);
    await desk.page.context().close();
    await page.context().close();
  });

  test('a message loses nothing where its additions do not load, the page goes at once, or nothing may be stored', async () => {
    const { page } = await openPage(browser, { locale: 'fi-FI' });
    const context = page.context();
    const stamp = Date.now();
    const arrived = async (words: string): Promise<number> => {
      for (let left = 100; left; left--) {
        const answer = await staff(`messages?text=${encodeURIComponent(words)}`);
        const { items } = (await answer.json()) as { items: unknown[] };
        if (items.length) return items.length;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return 0;
    };
    const fill = async (words: string) => {
      const form = context.pages().at(-1)!.locator('kumppani-feedback-form');
      await form.getByRole('radio', { name: 'Kohtaamispaikat ja kulkeminen niihin' }).check();
      await form.getByLabel('Palautteesi').fill(words);
      return form;
    };

    // What adds a place and a picture does not come at first: the form says so, and goes on.
    await page.route('**/kumppani-feedback-knowledge.js', (route) => route.abort());
    await page.goto(`${site.origin}/fi/anna-palautetta/`);
    const form = await fill(`Pikainen ${stamp}`);
    await form.getByText('Paikan ja kuvan voi lisätä vasta, kun verkkoyhteys toimii.').waitFor();
    await page.unroute('**/kumppani-feedback-knowledge.js');
    await form.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await form.getByLabel(/^Paikka /).waitFor();
    assert.equal(await form.getByLabel('Palautteesi').inputValue(), `Pikainen ${stamp}`);

    // Pressed and closed in the same moment: the next page sends what the press has noted.
    await form.evaluate((element) => element.shadowRoot!.querySelector('form')!.requestSubmit());
    const next = await context.newPage();
    await page.close();
    await next.goto(`${site.origin}/fi/anna-palautetta/`);
    assert.equal(await arrived(`Pikainen ${stamp}`), 1);

    // Where already to look for a store is forbidden, the message goes from memory.
    await next.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    });
    await next.reload();
    const forbidden = await fill(`Kielletty ${stamp}`);
    await context.setOffline(true);
    await forbidden.getByRole('button', { name: 'Lähetä palaute' }).click();
    await forbidden.getByText('Pidä tämä sivu auki').waitFor();
    await context.setOffline(false);
    await forbidden.locator('.sent[data-state="sent"]').waitFor();
    assert.equal(await arrived(`Kielletty ${stamp}`), 1);
    await context.close();
  });

  test('a survey after an event is answered in Swedish, and staff read what was written', async () => {
    const { page, complaints, violations } = await openPage(browser);
    const words = `Soppan var god ${Date.now()}`;
    await page.goto(`${site.origin}/sv/respons-pa-evenemanget/`);
    const survey = page.locator('kumppani-survey');
    await survey
      .getByRole('radio', { name: /^5 Helt av samma åsikt/ })
      .first()
      .check();
    await survey.getByLabel('Vad var bäst?').fill(words);
    await survey.getByRole('button', { name: 'Skicka svaren' }).click();
    await survey.locator('.sent[data-state="sent"]').waitFor();
    const results = (await (await staff('surveys/sunday-brunch/results')).json()) as {
      openAnswers: { text: string }[];
    };
    assert.ok(results.openAnswers.some(({ text }) => text === words));
    const open = await (await fetch(`${site.origin}/api/v1/surveys/sunday-brunch/results`)).text();
    assert.ok(!open.includes(words));
    assert.deepEqual([complaints, violations], [[], []]);
    await page.context().close();
  });
});
