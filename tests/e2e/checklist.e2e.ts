import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { openBrowser, openPage, type Watched } from '../suites/open-page.js';
import { startSite, type Started } from './start-site.js';

let site: Started;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'kumppani-checklist-'));
before(async () => {
  site = await startSite();
  browser = await openBrowser();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
  await site?.stop();
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = '/fi/jarjestoystavallinen-kunta/';
const REGION = '/fi/alueen-vertailu/';
/** What the portal tells of persons' answers. */
interface Counts {
  side: string;
  invented?: boolean;
  items: { item: string; counts?: Record<string, number> }[];
}

async function open(path: string): Promise<Watched & { checklist: Locator }> {
  const watched = await openPage(browser);
  await watched.page.goto(site.origin + path);
  const checklist = watched.page.locator('kumppani-checklist, kumppani-checklist-results');
  await checklist.locator('[part~="item"], [part~="table"]').first().waitFor();
  return { ...watched, checklist };
}

/** A page that counts how often it was to be printed. */
interface Printed {
  printed: number;
}

const items = (checklist: Locator): Locator => checklist.locator('[part~="item"]');
const progress = (checklist: Locator): Promise<string> =>
  checklist.locator('[part~="progress"] p').innerText();
const rate = (checklist: Locator, item: number, rating: number): Promise<void> =>
  items(checklist).nth(item).locator('.rating').nth(rating).click();

/** What a button puts on the reader's disk. */
async function saved(page: Page, act: () => Promise<unknown>, name: string): Promise<string> {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, unknown];
  const file = join(folder, name);
  await download.saveAs(file);
  return file;
}

/** How the browser answers when a page asks whether to leave: notes it, and leaves. */
function watchLeaving(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return asked;
}

describe('a checklist from filling in to publishing', () => {
  const municipality = join(folder, 'kunta.json');
  const association = join(folder, 'yhdistys.json');

  test('warns before a reload loses the answers, and keeps a draft when asked', async () => {
    const { page, checklist, complaints, violations, strangers, stored } = await open(PAGE);
    const asked = watchLeaving(page);
    await rate(checklist, 0, 0);
    assert.match(await progress(checklist), /1 kohta arvioitu, 8 jäljellä\./);
    assert.deepEqual(await stored(), []);
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await items(checklist).first().waitFor();
    assert.match(await progress(checklist), /9 kohtaa arvioitavana\./);

    await rate(checklist, 0, 0);
    await rate(checklist, 1, 1);
    await checklist.getByLabel('Säilytä luonnos tällä laitteella').check();
    assert.deepEqual(await stored(), ['localStorage kumppani-checklist/ngo-friendly-municipality/990']);
    await rate(checklist, 2, 2);
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
    await items(checklist).first().waitFor();
    assert.match(await progress(checklist), /3 kohtaa arvioitu, 6 jäljellä\./);
    await checklist.getByText('Jatkat tällä laitteella säilytettyä luonnosta').waitFor();
    await checklist.getByLabel('Säilytä luonnos tällä laitteella').uncheck();
    assert.deepEqual(await stored(), []);
    assert.deepEqual(
      { complaints, violations, strangers: strangers(site.origin) },
      {
        complaints: [],
        violations: [],
        strangers: [],
      },
    );
    await page.context().close();
  });

  test('saves a file, and goes on from it elsewhere without losing anything', async () => {
    for (const [file, side, ratings] of [
      [municipality, 'Kunta', [0, 0, 1, 1, 0, 1, 1, 0, 2]],
      [association, 'Järjestöt', [0, 2, 1, 1, 0, 1, 2, 0, 1]],
    ] as const) {
      const { page, checklist } = await open(PAGE);
      await checklist.getByLabel(side, { exact: true }).check();
      await checklist.getByLabel('Vastaamme yhdessä yhteisömme puolesta').check();
      for (const [item, rating] of ratings.entries()) await rate(checklist, item, rating);
      const second = items(checklist).nth(1);
      await second.getByText('Näyttö, vastuuhenkilö ja seuraava askel').click();
      await second
        .getByLabel('Näyttö', { exact: true })
        .fill('Pöytäkirja 14.10.\nToinen rivi & <b>merkkejä</b>');
      await second.getByLabel('Seuraava askel').fill('Sovitaan aikataulusta');
      await second.getByLabel('Vastuuhenkilö').fill('Järjestöyhdyshenkilö');
      await second.getByLabel('Määräpäivä').fill('2027-03-31');
      const download = await saved(
        page,
        () => checklist.getByRole('button', { name: 'Tallenna tiedostoon' }).click(),
        file.split('/').at(-1)!,
      );
      const { assessments } = JSON.parse(readFileSync(download, 'utf8')) as {
        assessments: { answers: unknown[]; joint: boolean }[];
      };
      assert.equal(assessments[0]!.answers.length, 9);
      assert.equal(assessments[0]!.joint, true);
      await page.context().close();
    }
    const { page, checklist } = await open(PAGE);
    await checklist.locator('#file').setInputFiles(municipality);
    await checklist.getByText('Tiedosto on avattu.').waitFor();
    assert.match(await progress(checklist), /Kaikki kohdat on arvioitu\./);
    const second = items(checklist).nth(1);
    await second.getByText('Näyttö, vastuuhenkilö ja seuraava askel').click();
    assert.equal(
      await second.getByLabel('Näyttö', { exact: true }).inputValue(),
      'Pöytäkirja 14.10.\nToinen rivi & <b>merkkejä</b>',
    );
    await page.context().close();
  });

  test('compares the two sides, the widest difference first', async () => {
    const { page, checklist } = await open(REGION);
    await checklist.locator('#files').setInputFiles([municipality, association]);
    await checklist.getByText('Mukaan otettiin 2 arviointia tiedostoista.').waitFor();
    await checklist.getByLabel('Osapuolet').check();
    const first = items(checklist).first();
    await first.waitFor();
    assert.match(await first.innerText(), /Järjestöt kutsutaan mukaan suunnitteluun\s+Suuri näkemysero/);
    await page.context().close();
  });

  test('hands its answers to another reader in a link that nobody else is sent', async () => {
    const { page, checklist } = await open(PAGE);
    await checklist.locator('#file').setInputFiles(municipality);
    await checklist.getByText('Tiedosto on avattu.').waitFor();
    await checklist.getByRole('button', { name: 'Kopioi linkki vastauksiin' }).click();
    const link = await checklist.getByLabel('Linkki vastauksiin').inputValue();
    assert.ok(new URL(link).hash.length < 2000);
    await page.context().close();

    const other = await openPage(browser);
    await other.page.goto(link);
    const opened = other.page.locator('kumppani-checklist');
    await opened.getByText('Vastaukset on avattu linkistä.').waitFor();
    assert.match(await progress(opened), /Kaikki kohdat on arvioitu\./);
    assert.ok(other.requests.every((address) => !address.includes('checklist-answers')));
    const second = items(opened).nth(1);
    await second.getByText('Näyttö, vastuuhenkilö ja seuraava askel').click();
    assert.equal(await second.getByLabel('Vastuuhenkilö').inputValue(), 'Järjestöyhdyshenkilö');
    assert.equal(await second.getByLabel('Määräpäivä').inputValue(), '2027-03-31');
    await other.page.context().close();
  });

  test('prints a report with a cover, every item and the next steps by date', async () => {
    const { page, checklist } = await open(PAGE);
    await checklist.locator('#file').setInputFiles(municipality);
    await checklist.getByText('Tiedosto on avattu.').waitFor();
    await page.emulateMedia({ media: 'print' });
    const report = checklist.locator('.report.paper');
    // The report's code comes a moment after the form.
    await report.waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    const text = await report.innerText();
    for (const words of [
      'Järjestöystävällinen kunta',
      /Kaislasalmi 20\d\d/,
      'Yhteenveto',
      /3\.3\s+Yhteistyöstä sovitaan ja sitä arvioidaan yhdessä/,
      'Toinen rivi & <b>merkkejä</b>',
      /31\.3\.2027\s+Sovitaan aikataulusta/,
    ])
      assert.ok(typeof words === 'string' ? text.includes(words) : words.test(text), String(words));
    assert.equal(await report.locator('.overview li').count(), 9, 'every item on the first sheet');
    assert.equal(await checklist.locator('input, textarea, select, button').count(), 0);
    await page.emulateMedia({ media: 'screen' });
    await items(checklist).nth(8).waitFor();
    assert.match(await progress(checklist), /Kaikki kohdat on arvioitu\./);
    await page.context().close();
  });

  test('says beside the button what could not be loaded, loses nothing, and does it when asked again', async () => {
    const { page } = await openPage(browser);
    const beside = /kumppani-checklist-(?:report|files)\.js/;
    await page.route(beside, (route) => route.abort());
    await page.goto(site.origin + PAGE);
    const checklist = page.locator('kumppani-checklist');
    await items(checklist).first().waitFor();
    // As text: what a compiler adds to functions is not there in the page.
    await page.evaluate('globalThis.printed = 0; globalThis.print = () => { printed += 1; };');
    const printed = (): Promise<number> => page.evaluate(() => (globalThis as unknown as Printed).printed);
    await rate(checklist, 0, 1);
    const print = checklist.getByRole('button', { name: 'Tulosta raportti' });
    await print.click();
    const said = checklist.locator('.notices');
    await said.getByText('Tietoja ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.').waitFor();
    const seen = await said.evaluate((element) => element.getBoundingClientRect().top < innerHeight);
    assert.ok(seen, 'the sentence is on the screen');
    assert.equal(await printed(), 0);

    const sentence = checklist.locator('.end section').first().locator('.notices');
    await checklist.locator('#file').setInputFiles(municipality);
    await sentence.waitFor();
    assert.match(await progress(checklist), /1 kohta arvioitu, 8 jäljellä\./);

    await page.unroute(beside);
    await print.click();
    await page.waitForFunction(() => (globalThis as unknown as Printed).printed === 1);
    await checklist.locator('#file').setInputFiles(municipality);
    await sentence.getByText('Sivulla on vastauksia, joita ei ole tallennettu.').waitFor();
    await checklist.getByRole('button', { name: 'Korvaa vastaukset' }).click();
    await sentence.getByText('Tiedosto on avattu.').waitFor();
    assert.match(await progress(checklist), /Kaikki kohdat on arvioitu\./);
    await page.context().close();
  });

  test('is accessible on paper: filled in, compared, published, and when nothing could be loaded', async () => {
    const { page, checklist } = await open(PAGE);
    const problems = async (): Promise<string[]> => {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        interface Result {
          passes: unknown[];
          violations: { id: string; nodes: { html: string }[] }[];
        }
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<Result> } };
        const { passes, violations } = await axe.run();
        return passes.length > 5
          ? violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
          : ['axe looked at nothing'];
      });
    };
    await page.emulateMedia({ media: 'print' });
    // The report's code comes a moment after the form.
    await checklist.locator('.report.paper').waitFor();
    assert.deepEqual(await problems(), [], 'the report of what is filled in');
    await checklist.evaluate((element) => element.setAttribute('template', '/no-such-template.json'));
    await checklist.locator('[part~="notice"]').waitFor();
    // The demo leaves its own heading to the report, and here there is none.
    const failure = await problems();
    assert.deepEqual(
      failure.filter((problem) => !problem.startsWith('page-has-heading-one')),
      [],
      'a failure',
    );
    for (const path of [REGION, '/fi/arvioinnin-tulos/', '/sv/resultatet-av-bedomningen/']) {
      await page.goto(site.origin + path);
      await checklist.locator('[part~="item"], [part~="table"]').first().waitFor();
      assert.deepEqual(await problems(), [], path);
    }
    await page.context().close();
  });

  for (const [path, words] of [
    ['/fi/arvioinnin-tulos/', /Kaislasalmi 2026.*Keksitty esimerkki.*Kunnossa 4, osittain 4, ei vielä 1\./s],
    ['/sv/resultatet-av-bedomningen/', /Vassund 2026.*Påhittat exempel.*I skick 4, delvis 4, inte ännu 1\./s],
    [
      '/en/result-of-the-assessment/',
      /Kaislasalmi 2026.*Made-up example.*In place 4, partly 4, not yet 1\./s,
    ],
  ] as const)
    test(`shows what has been published (${path})`, async () => {
      const { page, checklist } = await open(path);
      assert.match(await checklist.locator('[part~="report"]').innerText(), words);
      assert.equal(await checklist.locator('input, textarea').count(), 0);
      await page.context().close();
    });

  test('is filled in from the keyboard alone, link to file', async () => {
    const { page, checklist } = await open(PAGE);
    await checklist.locator('.propose').nth(8).waitFor();
    await checklist.locator('.sides input').first().focus();
    await page.keyboard.press('ArrowDown');
    await checklist.locator('.rating input').first().focus();
    for (let item = 0; item < 9; item++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      // Over guidance, evidence and the proposal to the next item.
      for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
    }
    assert.match(await progress(checklist), /Kaikki kohdat on arvioitu\./);
    const file = await saved(page, () => page.keyboard.press('Enter'), 'keyboard.json');
    assert.match(readFileSync(file, 'utf8'), /"rating": "partly"/);
    await page.context().close();
  });
});

describe('the region beside each other', () => {
  test('shows every municipality, sorts, narrows by size, and leads to the sides of one', async () => {
    const { page, checklist, complaints, violations } = await open(REGION);
    const rows = checklist.locator('.cells tbody tr');
    assert.equal(await rows.count(), 27);
    await checklist.getByRole('button', { name: 'Tulos' }).click();
    const shares = (await checklist.locator('.cells tbody .last').allInnerTexts()).map(
      (text) => parseInt(text, 10) || 0,
    );
    assert.deepEqual(
      shares,
      [...shares].sort((one, other) => other - one),
    );
    await checklist.getByLabel('Kunnan koko').selectOption({ label: 'Suuri' });
    assert.deepEqual(await checklist.locator('.cells tbody th').allInnerTexts(), ['Turku']);
    await checklist.getByRole('button', { name: 'Turku' }).click();
    await checklist.getByText('Turku 2026: osapuolet rinnakkain').first().waitFor();
    assert.equal(await items(checklist).count(), 9);
    await checklist.getByLabel('Vuodet').check();
    assert.equal(await checklist.locator('.cells.years thead th').count(), 7);
    assert.deepEqual({ complaints, violations }, { complaints: [], violations: [] });
    await page.context().close();
  });

  test('compares by the portal’s own counts, widest difference first, and singles nobody out', async () => {
    const { page, checklist, requests, complaints, violations } = await open(REGION);
    assert.ok(!requests.some((url) => url.includes('/data/assessments/')), 'the page asks no files');
    const ask = async (path: string): Promise<Counts[]> =>
      ((await (await fetch(`${site.origin}/api/v1/${path}`)).json()) as { items: Counts[] }).items;
    const counted = await ask('assessment-summaries?municipalities=853&years=2026');
    assert.deepEqual(
      counted.map(({ side, invented }) => [side, invented]),
      [['association', true]],
    );
    const answers = new Map(
      counted[0]!.items.map(({ item, counts = {} }) => [
        item,
        Object.values(counts).reduce((sum, count) => sum + count, 0) - (counts['notRelevant'] ?? 0),
      ]),
    );

    await checklist.getByText('Keksitty esimerkki').first().waitFor();
    await checklist.getByLabel('Osapuolet').check();
    const compared = checklist.locator('.compared > li');
    await checklist.locator('select').first().selectOption('853');
    await checklist.getByText('Turku 2026: osapuolet rinnakkain').first().waitFor();
    assert.deepEqual(await compared.first().locator('dt').allInnerTexts(), ['Kunta', 'Järjestöt']);
    const order = ['Suuri', 'Pieni', 'Lähes', 'Samaa', 'Vain'];
    const differences = await compared.locator('.difference').allInnerTexts();
    const places = differences.map((words) => order.findIndex((one) => words.startsWith(one)));
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
      differences.join(', '),
    );
    const shown = (await compared.locator('.sides .muted').allInnerTexts()).map((words) =>
      parseInt(words, 10),
    );
    assert.deepEqual(
      shown.sort((one, other) => one - other),
      [...answers.values()].sort((one, other) => one - other),
    );

    // Four associations of Aura have answered: not in the page, and not in what the portal tells anybody.
    assert.deepEqual(await ask('assessment-summaries?municipalities=019'), []);
    await checklist.locator('select').first().selectOption('019');
    await checklist.getByText('Aura 2026: osapuolet rinnakkain').first().waitFor();
    assert.deepEqual([...new Set(await compared.locator('dt').allInnerTexts())], ['Kunta']);
    assert.deepEqual({ complaints, violations }, { complaints: [], violations: [] });
    await page.context().close();
  });
});
