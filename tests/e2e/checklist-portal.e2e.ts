import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openPage, type Watched } from '../suites/open-page.js';
import { startSite, type Started } from './start-site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = '/fi/jarjestoystavallinen-kunta/';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** A page of the municipality’s own with the published result. */
const PUBLISHED = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Tulos</title>
  <script type="module" src="/kumppani/${version}/kumppani-checklist.js"></script></head><body><main><h1>Tulos</h1>
  <kumppani-checklist mode="published" year="2012" template="ngo-friendly-municipality" municipality="990" place-name="Kaislasalmi"
    checklists="portal:/" feedback="portal:/" open-proposals></kumppani-checklist></main></body></html>`;

async function accessible(page: Page, state: string): Promise<void> {
  const { violations } = (await page.evaluate(
    `${AXE};axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
    state,
  );
}

describe('a checklist in the portal, from a link to a published result', () => {
  let site: Started;
  let browser: Browser;
  const links: string[] = [];
  before(async () => {
    [site, browser] = await Promise.all([startSite({}, ['--staff-token']), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const items = (page: Page): Locator => page.locator('kumppani-checklist [part~="item"]');
  const rate = (page: Page, item: number, rating: number): Promise<void> =>
    items(page).nth(item).locator('.rating').nth(rating).click();
  const button = (page: Page, name: string): Locator =>
    page.locator('kumppani-checklist').getByRole('button', { name, exact: true });

  async function open(address: string): Promise<Watched> {
    const watched = await openPage(browser);
    await watched.page.route('**/tulos', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: PUBLISHED }),
    );
    await watched.page.goto(address);
    return watched;
  }
  async function signIn(page: Page): Promise<void> {
    await page.goto(`${site.origin}/staff/assessments?lang=fi`);
    await page.getByLabel('Tunnus', { exact: true }).fill(site.staffToken);
    await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
    await page.getByRole('heading', { name: 'Tee vastauslinkki' }).waitFor();
  }

  it('staff make the links', async () => {
    const { page, complaints, violations } = await open('about:blank');
    await signIn(page);
    for (const [name, role] of [
      ['Hyvinvointityöryhmä', 'publish'],
      ['Sihteeri', 'edit'],
    ] as const) {
      await page.getByLabel('Kunta tai hyvinvointialue').selectOption({ label: 'Kaislasalmi' });
      // The demo has an invented statement of this year already, and its pages show the newest.
      await page.getByLabel('Vuosi', { exact: true }).fill('2012');
      await page.getByLabel('Vastaajan osapuoli').selectOption('municipality');
      await page.getByLabel('Mitä linkillä voi tehdä').selectOption(role);
      await page.getByLabel('Kenelle linkki annetaan').fill(name);
      await page.getByLabel('Tarkistuslistasivun osoite').fill(site.origin + PAGE);
      await page.getByRole('button', { name: 'Tee linkki' }).click();
      await page.locator('#links').getByRole('heading', { name, exact: true }).first().waitFor();
      links.push(await page.locator('#made code').innerText());
    }
    assert.match(links[0]!, /#checklist-key=kpl_[0-9a-f]{12}_[\w-]{43}$/);
    assert.notEqual(links[0], links[1]);
    await accessible(page, 'links');
    assert.deepEqual({ complaints, violations }, { complaints: [], violations: [] });
    await page.context().close();
  });

  it('two people save at once: the second sees both and chooses; then it is published', async () => {
    const [first, second] = await Promise.all(links.map((link) => open(link)));
    const [mine, theirs] = [first!.page, second!.page];
    for (const page of [mine, theirs]) await page.getByText('Tämä on yhteinen vastaus').waitFor();
    await rate(mine, 0, 0);
    await rate(mine, 1, 1);
    await button(mine, 'Tallenna').click();
    await mine.getByText(/Tallennettu kello/).waitFor();
    await rate(theirs, 0, 2);
    await rate(theirs, 2, 0);
    await button(theirs, 'Tallenna').click();
    const conflict = theirs.locator('kumppani-checklist .conflict');
    await conflict.waitFor();
    assert.match(await conflict.innerText(), /Sinun vastauksesi: Ei vielä\s+Toisen vastaus: Kunnossa/);
    await accessible(theirs, 'conflict');
    await conflict.getByText('Toisen vastaus').click();
    await button(theirs, 'Tallenna valinnat').click();
    await theirs.getByText(/Tallennettu kello/).waitFor();

    // What both wrote is there when the link is opened again.
    await mine.reload();
    await mine.getByText('3 kohtaa arvioitu, 6 jäljellä.').waitFor();
    assert.equal(await button(theirs, 'Julkaise').count(), 0);
    await button(mine, 'Julkaise').click();
    await mine.getByText('Tallennettu vastaus on julkinen.').waitFor();
    await accessible(mine, 'published by link');
    for (const { complaints, violations, strangers } of [first!, second!])
      assert.deepEqual(
        // What the second one is told is an answer with status 409, which browsers note.
        {
          complaints: complaints.filter((one) => !one.includes('409')),
          violations,
          strangers: strangers(site.origin),
        },
        { complaints: [], violations: [], strangers: [] },
      );
    // The key is in no address that was asked for.
    assert.ok(![...first!.requests, ...second!.requests].some((url) => url.split('#')[0]!.includes('kpl_')));
    await mine.context().close();
    await theirs.context().close();
  });

  it('readers see what is published, and a proposal once staff have accepted it', async () => {
    const { page, complaints } = await open(`${site.origin}/tulos`);
    await items(page).first().waitFor();
    assert.match(await items(page).nth(0).innerText(), /Kunnossa/);
    assert.match(await items(page).nth(1).innerText(), /Osittain/);
    const propose = items(page).nth(1).locator('.propose');
    await propose.locator('summary').click();
    await propose.getByLabel('Ehdotuksesi').fill('Kutsut kuukautta ennen kokousta.');
    await propose.getByLabel(/saa julkaista tässä/).check();
    await accessible(page, 'proposing');
    await propose.getByRole('button', { name: 'Lähetä ehdotus' }).click();
    await propose.getByText('Kiitos, ehdotus on lähetetty.').waitFor();

    const staff = await open('about:blank');
    await signIn(staff.page);
    await staff.page.getByRole('link', { name: 'Ehdotukset' }).click();
    const received = staff.page.locator('#proposal-list > li', { hasText: 'Kutsut kuukautta ennen' }).first();
    await received.locator('summary').click();
    await received.getByLabel('Vastaus ehdotukseen').fill('Kutsumme näin ensi vuodesta alkaen.');
    await received.getByRole('button', { name: 'Hyväksy ja julkaise' }).click();
    await staff.page.getByText('Ehdotus on hyväksytty ja julkinen.').waitFor();
    await accessible(staff.page, 'proposals');
    await staff.page.context().close();

    await page.reload();
    const shown = items(page).nth(1).locator('.proposals');
    await shown.waitFor();
    assert.match(await shown.innerText(), /Kutsut kuukautta ennen kokousta\.\s+Vastaus: Kutsumme näin/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('one walk: filled in, reloaded, gone on with from a file, compared, published, printed and handed on', async () => {
    const at = (page: Page, words: string | RegExp): Promise<void> =>
      page.locator('kumppani-checklist, kumppani-checklist-results').getByText(words).first().waitFor();
    // Filled in, with a draft that outlives a reload; into a file; and into a link, read by somebody else.
    const filling = (await open(site.origin + PAGE)).page;
    await items(filling).first().waitFor();
    await filling.getByLabel('Kunta', { exact: true }).check();
    for (const [item, rating] of [0, 0, 1, 1, 0, 1, 1, 0, 2].entries()) await rate(filling, item, rating);
    const second = items(filling).nth(1);
    await second.getByText('Näyttö, vastuuhenkilö ja seuraava askel').click();
    await second.getByLabel('Seuraava askel').fill('Sovitaan aikataulusta');
    await second.getByLabel('Määräpäivä').fill('2027-03-31');
    await filling.getByLabel('Säilytä luonnos tällä laitteella').check();
    await filling.reload();
    await at(filling, 'Jatkat tällä laitteella säilytettyä luonnosta');
    await at(filling, 'Kaikki kohdat on arvioitu.');
    const [download] = await Promise.all([
      filling.waitForEvent('download'),
      button(filling, 'Tallenna tiedostoon').click(),
    ]);
    const ours = readFileSync(await download.path());
    await button(filling, 'Kopioi linkki vastauksiin').click();
    const link = await filling.getByLabel('Linkki vastauksiin').inputValue();
    await filling.context().close();
    const elsewhere = (await open(link)).page;
    await at(elsewhere, 'Vastaukset on avattu linkistä.');
    await at(elsewhere, 'Kaikki kohdat on arvioitu.');
    await elsewhere.context().close();

    // The associations answer in a file of their own, which differs in one item.
    const told = JSON.parse(ours.toString()) as {
      assessments: { id: string; side: string; joint: boolean; answers: { rating: string }[] }[];
    };
    Object.assign(told.assessments[0]!, { joint: true });
    const file = (name: string, value: unknown) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(value)),
    });
    const municipality = file('kunta.json', told);
    const theirs = structuredClone(told);
    Object.assign(theirs.assessments[0]!, { id: 'associations', side: 'association' });
    theirs.assessments[0]!.answers[1]!.rating = 'notYet';
    const comparing = (await open(`${site.origin}/fi/alueen-vertailu/`)).page;
    await comparing.locator('[part~="table"]').first().waitFor();
    await comparing.locator('#files').setInputFiles([municipality, file('jarjestot.json', theirs)]);
    await at(comparing, 'Mukaan otettiin 2 arviointia tiedostoista.');
    await comparing.getByLabel('Osapuolet').check();
    await at(comparing, /Suuri näkemysero/);
    assert.match(
      await comparing.locator('[part~="item"]').first().innerText(),
      /^1\.2 Järjestöt kutsutaan mukaan suunnitteluun\s+Suuri näkemysero/,
    );
    await comparing.context().close();

    // Published by the working group's link, and printed by whoever reads it.
    const publishing = (await open(links[0]!)).page;
    await publishing.getByText('Tämä on yhteinen vastaus').waitFor();
    await publishing.locator('kumppani-checklist #file').setInputFiles([municipality]);
    await at(publishing, 'Tiedosto on avattu.');
    await button(publishing, 'Tallenna').click();
    await at(publishing, /Tallennettu kello/);
    await button(publishing, 'Julkaise').click();
    await at(publishing, 'Tallennettu vastaus on julkinen.');
    await publishing.context().close();
    const { page: reading, complaints, violations } = await open(`${site.origin}/tulos`);
    await at(reading, 'Kunnossa 4, osittain 4, ei vielä 1. Kaikki 9 kohtaa on arvioitu.');
    await at(reading, 'Sovitaan aikataulusta');
    const pdf = (await reading.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    assert.ok(sheets >= 2 && sheets <= 6, `${sheets} pages`);
    assert.deepEqual([complaints, violations], [[], []]);
    await reading.context().close();
  });

  it('a revoked link opens nothing', async () => {
    const staff = await open('about:blank');
    await signIn(staff.page);
    const row = staff.page.locator('#links > li', { hasText: 'Sihteeri' }).first();
    await row.getByRole('button', { name: 'Peru linkki: Sihteeri' }).click();
    await row.getByText('Peruttu').waitFor();
    await staff.page.context().close();
    const { page } = await open(links[1]!);
    await page.getByText('Linkki ei ole enää voimassa').waitFor();
    await page.context().close();
  });
});
