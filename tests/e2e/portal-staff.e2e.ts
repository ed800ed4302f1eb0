import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { sql } from '../../examples/portal/src/database.js';
import { createLink } from '../../examples/portal/src/assessments.js';
import { define } from '../../examples/portal/src/definitions.js';
import { createToken, revokeToken } from '../../examples/portal/src/tokens.js';
import { itemsOf, loadTemplate } from '../../src/checklists/index.js';
import type { ChecklistItem } from '../../src/model/index.js';
import { loadSurvey } from '../../src/surveys/index.js';
import { addDays } from '../../src/time/days.js';
import { dayOf } from '../../src/time/zone.js';
import { service, startPortal, type TestPortal } from '../portal/support.js';
import { openBrowser, openPage, type Watched } from '../suites/open-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

/** What axe finds, in every state the page is shown in. */
async function assertAccessible(page: Page, state: string): Promise<void> {
  // The page lets no script of another origin in; the checker comes through the debugger.
  const results = (await page.evaluate(
    `${AXE};axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  assert.ok(results.passes.length > 5, 'axe looked at something');
  assert.deepEqual(
    results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
    state,
  );
}

describe('the portal’s page for staff', () => {
  let running: TestPortal;
  let browser: Browser;
  let token: string;
  let item: ChecklistItem;
  let pulse: { question: string; step: string };
  const hostile = '<img src=x onerror="document.title=\'hacked\'"> Kiitos!\nToinen rivi.';

  before(async () => {
    browser = await openBrowser();
    running = await startPortal({ services: [service('a')] });
    await define(running.database, (await loadSurvey('pulse'))!);
    ({ token } = await createToken(running.database, { name: 'Testi', scope: 'answer' }));
    for (const [at, message] of [hostile, 'Ramppi puuttuu.', 'Missä on aukioloaika?'].entries())
      await fetch(`${running.url}/api/v1/feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          key: `staff-page-${at}`,
          topic: 'accessibility',
          message,
          language: 'sv',
          ...(at === 0 && {
            contact: { name: 'Aino Mallikas', email: 'aino@example.org' },
            consents: [{ purpose: 'answer', words: 'Minulle saa vastata.' }],
          }),
        }),
      }).then(async (response) => assert.equal(response.status, 201, await response.text()));
    pulse = await answerPulse();
    item = itemsOf((await loadTemplate('ngo-friendly-municipality'))!)[1]!;
  });
  /** One response to the pulse, its first statement answered with the lowest step. */
  async function answerPulse(): Promise<{ question: string; step: string }> {
    const survey = (await loadSurvey('pulse'))!;
    const statement = survey.groups
      .flatMap(({ questions }) => questions)
      .find(({ type }) => type === 'statement')!;
    assert.ok(statement.type === 'statement');
    const scale = survey.scales!.find(({ id }) => id === statement.scale)!;
    const [audience] = survey.audiences ?? [];
    const response = await fetch(`${running.url}/api/v1/surveys/pulse/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: 'staff-page-pulse',
        survey: { id: survey.id, version: survey.version },
        ...(audience && { audience: audience.id }),
        answers: [{ question: statement.id, value: scale.from }],
      }),
    });
    assert.equal(response.status, 201, await response.text());
    return {
      question: statement.text['fi']!,
      step: scale.names.find(({ value }) => value === scale.from)!.name['fi']!,
    };
  }

  after(async () => {
    await browser?.close();
    await running?.portal.stop();
  });

  const WORDS = {
    fi: {
      signIn: 'Kirjaudu sisään',
      token: 'Tunnus',
      open: 'Kirjaudu',
      views: 'Viestit Kyselyt Arvioinnit Ehdotukset Tietolähteet',
      count: '4 viestiä',
      keep: 'Tallenna vastaus',
    },
    sv: {
      signIn: 'Logga in',
      token: 'Kod',
      open: 'Logga in',
      views: 'Meddelanden Enkäter Bedömningar Förslag Datakällor',
      count: '4 meddelanden',
      keep: 'Spara svaret',
    },
    en: {
      signIn: 'Sign in',
      token: 'Access code',
      open: 'Sign in',
      views: 'Messages Surveys Assessments Proposals Data sources',
      count: '4 messages',
      keep: 'Save the answer',
    },
  } as const;

  async function open(
    language: keyof typeof WORDS,
    {
      width = 1280,
      path = '/staff',
      ...options
    }: { width?: number; path?: string } & BrowserContextOptions = {},
  ): Promise<Watched> {
    const watched = await openPage(browser, { viewport: { width, height: 900 }, ...options });
    await watched.page.goto(`${running.url}${path}?lang=${language}`);
    return watched;
  }

  async function signIn({ page }: Watched, language: keyof typeof WORDS, told = token): Promise<void> {
    await page.getByLabel(WORDS[language].token, { exact: true }).fill(told);
    await page.getByRole('button', { name: WORDS[language].open, exact: true }).click();
  }
  const go = async (page: Page, view: string): Promise<void> => {
    await page.locator(`#navigation a[href="#${view}"]`).click();
    await page.locator(`#${view}`).waitFor();
  };
  const list = (page: Page): Locator => page.locator('#message-list > li');
  const count = (page: Page, sentence: string): Promise<void> =>
    page.locator('#list-status').filter({ hasText: sentence }).waitFor();
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const language of ['fi', 'sv', 'en'] as const)
    it(`reads, shows as text and is accessible in every view, in ${language}`, async () => {
      const words = WORDS[language];
      const watched = await open(language, { colorScheme: language === 'sv' ? 'dark' : 'light' });
      const { page, complaints, violations, strangers, stored } = watched;
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), words.signIn);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await assertAccessible(page, 'signing in');
      await signIn(watched, language);
      await count(page, words.count);
      await list(page).locator('button.title').last().click();
      const message = page.locator('#message');
      await message.getByText('Kiitos!').waitFor();
      assert.match(await message.locator('.written').innerText(), /^<img src=x/);
      assert.match(await message.innerText(), /aino@example\.org/);
      await assertAccessible(page, 'a message');
      assert.equal((await page.locator('#navigation a').allInnerTexts()).join(' '), words.views);
      for (const view of ['surveys', 'assessments', 'proposals', 'sources']) {
        await go(page, view);
        assert.equal(await page.evaluate('document.activeElement.id'), `${view}-title`);
        if (view === 'surveys') {
          await page.locator('#survey').selectOption('pulse');
          await page.locator('#survey-form button').click();
          await page.locator('#survey-results h2').first().waitFor();
          // What waits for more answers is told once, with how many there must be.
          const shown = await page.locator('#survey-results').innerText();
          assert.equal(shown.split(/ 5[ .]/).length, 2, shown);
          assert.deepEqual(await page.locator('#survey option').count(), 1);
        }
        if (view === 'assessments') {
          await page.locator('#links > li').waitFor();
          await page.locator('#new-link button').click();
          assert.equal(await page.evaluate('document.activeElement.className'), 'error-summary');
          assert.equal(await page.locator('#new-link .field-error').count(), 3);
        }
        await assertAccessible(page, view);
        assert.equal(
          await page
            .locator('main')
            .innerText()
            .then((words) => /undefined|\[object/.test(words)),
          false,
        );
      }
      assert.deepEqual([complaints, violations, strangers(running.url), await stored()], [[], [], [], []]);
      await page.context().close();
    });

  it('asks for the token once, whichever address it is opened at', async () => {
    const watched = await open('fi', { path: '/staff/assessments' });
    const { page } = watched;
    await signIn(watched, 'fi');
    await page.getByRole('heading', { level: 1, name: 'Arvioinnit' }).waitFor();
    assert.equal(await page.title(), 'Arvioinnit – Henkilökunnan sivut');
    await go(page, 'messages');
    await count(page, '4 viestiä');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Arvioinnit' }).waitFor();
    assert.equal(await page.getByLabel('Tunnus', { exact: true }).isVisible(), false);
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kirjaudu sisään' }).waitFor();
    await page.context().close();
  });

  it('names municipalities, and says at a field what is wrong with it', async () => {
    const watched = await open('fi', { path: '/staff/assessments' });
    const { page, complaints } = watched;
    const { token: admin } = await createToken(running.database, { name: 'Testi', scope: 'admin' });
    await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
    await page.getByText('Kirjoita tunnus').waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'token');
    await assertAccessible(page, 'a missing token');
    await signIn(watched, 'fi', admin);
    await page.getByLabel('Kunta tai hyvinvointialue').selectOption({ label: 'Kemiönsaari' });
    await page.getByLabel('Kenelle linkki annetaan').fill('Sihteeri');
    assert.equal(await page.getByLabel('Vastaajan osapuoli').inputValue(), '', 'nobody’s side is taken');
    await page.getByLabel('Vastaajan osapuoli').selectOption('municipality');
    await page.getByLabel('Montako päivää linkki on voimassa').fill('0');
    await page.getByRole('button', { name: 'Tee linkki' }).click();
    const days = page.getByLabel('Montako päivää linkki on voimassa');
    assert.equal(await days.getAttribute('aria-invalid'), 'true');
    assert.match((await days.getAttribute('aria-describedby'))!, /days-error/);
    await days.fill('30');
    await page.getByRole('button', { name: 'Tee linkki' }).click();
    await page.getByText('Linkki on valmis.').waitFor();
    assert.equal(await page.locator('#new-link .field-error').count(), 0);
    const link = page.locator('#links > li').filter({ hasText: 'Sihteeri' });
    assert.match(await link.innerText(), /Järjestöystävällinen kunta, Kemiönsaari, \d{4}, Kunta/);
    await link.getByRole('button', { name: 'Peru linkki: Sihteeri' }).click();
    await link.getByText('Peruttu').waitFor();
    assert.equal(
      await page.evaluate('document.activeElement.textContent'),
      'Sihteeri',
      'the focus stays in the row',
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('shows a proposed event as it would be, and publishes it', async () => {
    const day = addDays(dayOf(Date.now()), 10)!;
    await fetch(`${running.url}/api/v1/event-proposals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: 'staff-page-event',
        event: {
          name: { fi: 'Neulekahvila' },
          description: { fi: `Neulotaan. ${hostile}` },
          start: `${day}T17:00`,
          recurrence: { frequency: 'weekly', until: addDays(day, 14) },
          organiser: { name: { fi: 'Kylätalo ry' } },
          place: { name: { fi: 'Kylätalo' } },
        },
        contact: { email: 'aino@example.org' },
        consents: [{ purpose: 'answer', words: 'Saa kysyä.' }],
      }),
    }).then(async (response) => assert.equal(response.status, 201, await response.text()));
    const watched = await open('fi');
    const { page, complaints, violations } = watched;
    await signIn(watched, 'fi');
    await page.getByLabel('Viestin laji').selectOption('event');
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await page.getByRole('button', { name: /Tapahtumailmoitus: Neulekahvila/ }).click();
    const message = page.locator('#message');
    await message.getByText('aino@example.org').waitFor();
    assert.match(await message.innerText(), /17\.00–|17\.00 –|joka viikko, viimeisen kerran/);
    assert.match(await message.locator('.written').innerText(), /<img src=x/);
    await assertAccessible(page, 'a proposed event');
    await message.getByLabel('Vastaus ilmoittajalle').fill('Kiitos, tervetuloa.');
    await message.getByRole('button', { name: 'Julkaise kalenterissa' }).click();
    await message.getByRole('status').filter({ hasText: 'Tapahtuma on hyväksytty' }).waitFor();
    await message.getByText('Julkaistu kalenterissa').waitFor();
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Tapahtuma');
    await message.getByText('Kiitos, tervetuloa.').first().waitFor();
    assert.equal(await message.getByRole('button', { name: 'Julkaise kalenterissa' }).count(), 0);
    await message.getByText('Muuta päätöstä').click();
    assert.deepEqual(await message.locator('.buttons button').allInnerTexts(), ['Poista kalenterista']);
    await assertAccessible(page, 'a decided event');
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${running.url}/api/v1/events?from=${day}&to=${addDays(day, 20)!}`);
      const { total } = (await answer.json()) as { total: number };
      if (total === 3) break;
      assert.ok(tries < 100, `${total} events are in the calendar`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await message.getByRole('button', { name: 'Poista kalenterista' }).click();
    await message.getByRole('status').filter({ hasText: 'Tapahtuma poistuu kalenterista' }).waitFor();
    await message.getByText('Muuta päätöstä').click();
    await message.getByRole('button', { name: 'Julkaise sittenkin' }).waitFor();
    assert.deepEqual([complaints, violations], [[], []]);
    await page.context().close();
  });

  it('names the item a proposal is about, and offers what is possible after each decision', async () => {
    await fetch(`${running.url}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: 'staff-page-proposal',
        topic: 'general',
        about: { type: 'item', id: item.id, checklist: 'ngo-friendly-municipality', place: '990' },
        message: 'Kutsut kuukautta ennen.',
        consents: [{ purpose: 'publish', words: 'Saa julkaista.' }],
      }),
    }).then(async (response) => assert.equal(response.status, 201, await response.text()));
    const watched = await open('fi');
    const { page, complaints, violations } = watched;
    await signIn(watched, 'fi');
    const title = `1.2 ${item.name['fi']!}`;
    await page.getByRole('button', { name: `Ehdotus tarkistuslistaan: ${title}` }).click();
    await page.locator('#message').getByRole('link', { name: 'Ehdotukset' }).click();
    const proposal = page.locator('#proposal-list > li');
    await proposal.getByRole('heading', { name: title, exact: true }).waitFor();
    const offered = async (): Promise<string[]> => {
      await proposal.locator('summary').click();
      return proposal.locator('.buttons button').allInnerTexts();
    };
    const decide = async (name: string, said: RegExp): Promise<void> => {
      await proposal.getByRole('button', { name, exact: true }).click();
      await proposal.getByRole('status').filter({ hasText: said }).waitFor();
    };
    assert.deepEqual(await offered(), ['Hyväksy ja julkaise', 'Hyväksy julkaisematta', 'Hylkää']);
    await decide('Hyväksy ja julkaise', /näkyy nyt tarkistuslistassa/);
    assert.match(await proposal.innerText(), /Hyväksytty ja julkinen[^]*Päätetty/);
    assert.deepEqual(await offered(), ['Tallenna muutokset', 'Poista julkisista']);
    await assertAccessible(page, 'a decided proposal');
    await decide('Poista julkisista', /ei ole enää julkinen/);
    assert.deepEqual(await offered(), ['Julkaise', 'Hylkää']);
    await decide('Hylkää', /hylätty/);
    assert.deepEqual(await offered(), ['Hyväksy ja julkaise', 'Hyväksy julkaisematta']);
    await running.database.queries.execute(sql`delete from message where key = 'staff-page-proposal'`);
    assert.deepEqual([complaints, violations], [[], []]);
    await page.context().close();
  });

  it('offers to publish figures that readers do not see yet, and to take back those they do', async () => {
    const group = {
      template: 'ngo-friendly-municipality',
      place: '853',
      year: 2031,
      side: 'association',
    } as const;
    const answer = async (name: string): Promise<void> => {
      const { key, assessment: id } = await createLink(running.database, 'test', {
        ...group,
        role: 'answer',
        name,
        days: 1,
      });
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const { assessment } = (await (
        await fetch(`${running.url}/api/v1/assessment-link`, { headers })
      ).json()) as { assessment: object };
      const answers = [{ item: item.id, rating: 'partly', evidence: `Näyttö: ${name}` }];
      const saved = await fetch(`${running.url}/api/v1/assessments/${id}/versions`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...assessment, answers }),
      });
      assert.equal(saved.status, 200, await saved.text());
    };
    for (let at = 0; at < 5; at++) await answer(`Vastaaja ${at}`);
    const admin = await createToken(running.database, { name: 'Johtaja', scope: 'admin' });
    const watched = await open('fi', { path: '/staff/assessments' });
    const { page, complaints, violations } = watched;
    await signIn(watched, 'fi', admin.token);
    const form = page.locator('#answers-form');
    const status = (sentence: string): Promise<void> =>
      page.getByRole('status').filter({ hasText: sentence }).waitFor();
    const look = async (sentence: string): Promise<void> => {
      await form.getByRole('button', { name: 'Katso, mitä julkaistaisiin' }).click();
      await status(sentence);
    };
    const buttons = page.locator('#preview .buttons button');
    const publishing = (name: string): Promise<void> =>
      page.locator('#preview').getByRole('button', { name }).click();

    await look('Mitään ei ole vielä julkaistu');
    assert.deepEqual(await buttons.allInnerTexts(), ['Julkaise luvut']);
    await publishing('Julkaise luvut');
    await status('Luvut on julkaistu.');
    assert.deepEqual(await buttons.allInnerTexts(), ['Poista julkisista']);
    assert.equal(await page.evaluate('document.activeElement.className'), 'wide');
    // What was written in words is not public yet.
    await page.locator('#with-remarks').check();
    assert.deepEqual(await buttons.allInnerTexts(), ['Julkaise uudelleen', 'Poista julkisista']);
    await look('Ne on julkaistu');
    assert.deepEqual(await buttons.allInnerTexts(), ['Poista julkisista']);
    for (let at = 5; at < 10; at++) await answer(`Vastaaja ${at}`);
    await look('Ne ovat muuttuneet');
    assert.deepEqual(await buttons.allInnerTexts(), ['Julkaise uudelleen', 'Poista julkisista']);
    await assertAccessible(page, 'figures that have changed');
    await publishing('Julkaise uudelleen');
    await buttons.filter({ hasText: 'Julkaise' }).waitFor({ state: 'detached' });
    await publishing('Poista julkisista');
    await status('Luvut eivät ole enää julkisia.');
    assert.deepEqual(await buttons.allInnerTexts(), ['Julkaise luvut']);
    assert.deepEqual([complaints, violations], [[], []]);
    await page.context().close();
  });

  it('has a topic in its menu as soon as somebody has written about it', async () => {
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    await count(page, '4 viestiä');
    const topics = page.getByLabel('Aihe tai kysely').locator('option');
    const late = topics.filter({ hasText: 'Palaute palveluista' });
    assert.equal(await late.count(), 0);
    const sent = await fetch(`${running.url}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: 'staff-page-late', topic: 'general', message: 'Kiitos kahvista.' }),
    });
    assert.equal(sent.status, 201, await sent.text());
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await count(page, '5 viestiä');
    assert.equal(await late.count(), 1);
    await running.database.queries.execute(sql`delete from message where key = 'staff-page-late'`);
    await page.context().close();
  });

  it('answers where there is somebody to answer, and tells it there; filters and closes', async () => {
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    await count(page, '4 viestiä');
    await page.getByLabel('Sana viestissä tai viitenumero').fill('ramppi');
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await count(page, '1 viesti');
    await list(page).locator('button.title').click();
    const message = page.locator('#message');
    await message.getByText('Kirjoittaja ei jättänyt yhteystietoja').waitFor();
    assert.doesNotMatch(await message.innerText(), /Vastattava viimeistään/, 'nobody waits for an answer');
    assert.equal(await message.getByLabel('Vastauksesi').count(), 0);

    await page.getByLabel('Sana viestissä tai viitenumero').fill('kiitos');
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await list(page).locator('button.title').filter({ visible: true }).first().waitFor();
    await count(page, '1 viesti');
    const opening = list(page).locator('button.title');
    await opening.click();
    await message.getByText('aino@example.org').waitFor();
    assert.equal(await opening.getAttribute('aria-expanded'), 'true');
    await message.getByRole('button', { name: 'Tallenna vastaus' }).click();
    const field = message.getByLabel('Vastauksesi');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await message.getByText('Kirjoita vastaus ennen tallentamista').waitFor();
    await assertAccessible(page, 'a missing answer');
    await field.fill('Ramppi tulee keväällä.');
    await message.getByRole('button', { name: 'Tallenna vastaus' }).click();
    await message.getByRole('status').filter({ hasText: 'Vastaus on tallennettu.' }).waitFor();
    await message.locator('dd').filter({ hasText: 'Vastattu' }).waitFor();
    await message.getByRole('button', { name: 'Sulje viesti' }).click();
    await message.getByRole('status').filter({ hasText: 'Viesti on suljettu.' }).waitFor();
    await list(page).filter({ hasText: 'Suljettu' }).waitFor();
    assert.deepEqual(await message.locator('.buttons button').allInnerTexts(), ['Avaa viesti uudelleen']);
    await message.locator('.written').getByText('Ramppi tulee keväällä.').waitFor();
    await message.getByRole('button', { name: 'Avaa viesti uudelleen' }).click();
    await message.getByRole('status').filter({ hasText: 'Viesti on avattu uudelleen.' }).waitFor();
    await message.getByRole('button', { name: 'Sulje viesti' }).click();
    await list(page).filter({ hasText: 'Suljettu' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByLabel('Tila')
        .selectOption('')
        .then(() => page.getByRole('button', { name: 'Taulukkona (CSV)' }).click()),
    ]);
    const table = readFileSync((await file.path())!, 'utf8');
    assert.match(table, /^\ufeffViite;Laji;Aihe tai kysely;/);
    assert.match(table, /Ramppi tulee keväällä\./);
    await page.context().close();
  });

  it('names topics, surveys, questions and steps, and shows no code in their place', async () => {
    const { question, step } = pulse;
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    const titles = list(page).locator('button.title');
    await titles.filter({ hasText: 'Palaute: Verkkosivujen saavutettavuus' }).first().waitFor();
    await page.getByLabel('Aihe tai kysely').selectOption({ label: 'Verkkosivujen saavutettavuus' });
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await titles.filter({ hasText: 'Kyselyvastaus' }).first().waitFor({ state: 'detached' });
    await page.getByLabel('Aihe tai kysely').selectOption('pulse');
    await page.getByRole('button', { name: 'Näytä viestit' }).click();
    await titles.filter({ hasText: 'Kyselyvastaus' }).click();
    const answers = page.locator('#message dl').last();
    await answers.getByText(question).waitFor();
    assert.match(await answers.innerText(), new RegExp(`\\(${step}\\)`));
    await page.locator('#message').getByText('Kyselyihin vastataan nimettömästi').waitFor();
    assert.doesNotMatch(await page.locator('#message').innerText(), /pulse/);
    await assertAccessible(page, 'a response');
    await page.context().close();
  });

  it('changes its language with a message open, and keeps the focus', async () => {
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    await list(page).locator('button.title').first().click();
    await page.locator('#message').getByRole('button', { name: 'Sulje viesti' }).waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.locator('#message').getByRole('button', { name: 'Avsluta ärendet' }).waitFor();
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Svenska');
    await page.context().close();
  });

  it('says that a token is not valid or has ended, and lets nothing be seen', async () => {
    const watched = await open('sv');
    const { page } = watched;
    await signIn(watched, 'sv', 'gissning');
    await page.getByText('Koden gäller inte. Kontrollera').waitFor();
    assert.equal(await page.locator('#inside').isVisible(), false);
    const made = await createToken(running.database, { name: 'Vieras', scope: 'read' });
    await signIn(watched, 'sv', made.token);
    await list(page).first().waitFor();
    await revokeToken(running.database, made.id);
    await page.getByRole('button', { name: 'Visa meddelanden' }).click();
    await page.locator('#token-error').getByText('Koden gäller inte längre.').waitFor();
    assert.equal(await page.locator('#inside').isVisible(), false);
    assert.equal(await page.evaluate('document.activeElement.id'), 'token');
    await page.context().close();
  });

  it('fits 320 px in every view, also in the colours a reader has forced', async () => {
    const watched = await open('sv', { width: 320, forcedColors: 'active' });
    const { page } = watched;
    await signIn(watched, 'sv');
    await list(page).locator('button.title').last().click();
    await page.locator('#message').waitFor();
    assert.equal(await overflow(page), 0, 'messages');
    for (const view of ['surveys', 'assessments', 'proposals', 'sources']) {
      await go(page, view);
      if (view === 'assessments') await page.locator('#new-link button').click();
      assert.equal(await overflow(page), 0, view);
    }
    await page.context().close();
  });
});
