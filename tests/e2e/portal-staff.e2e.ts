import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { define } from '../../examples/portal/src/definitions.js';
import { createToken } from '../../examples/portal/src/tokens.js';
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
    fi: { title: 'Palautteet', token: 'Tunnus', open: 'Avaa', count: '3 viestiä', keep: 'Tallenna vastaus' },
    sv: { title: 'Respons', token: 'Kod', open: 'Öppna', count: '3 meddelanden', keep: 'Spara svaret' },
    en: {
      title: 'Feedback',
      token: 'Access code',
      open: 'Open',
      count: '3 messages',
      keep: 'Save the answer',
    },
  } as const;

  async function open(language: keyof typeof WORDS, width = 1280): Promise<Watched> {
    const watched = await openPage(browser, { viewport: { width, height: 900 } });
    await watched.page.goto(`${running.url}/staff?lang=${language}`);
    return watched;
  }

  async function signIn({ page }: Watched, language: keyof typeof WORDS, told = token): Promise<void> {
    await page.getByLabel(WORDS[language].token).fill(told);
    await page.getByRole('button', { name: WORDS[language].open, exact: true }).click();
  }

  for (const language of ['fi', 'sv', 'en'] as const)
    it(`reads, shows as text and is accessible, in ${language}`, async () => {
      const words = WORDS[language];
      const watched = await open(language);
      const { page, complaints, violations, strangers, stored } = watched;
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), words.title);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await assertAccessible(page, 'signing in');
      await signIn(watched, language);
      await page.getByRole('status').filter({ hasText: words.count }).waitFor();
      await page.locator('#messages button').last().click();
      const message = page.locator('#message');
      await message.getByText('Kiitos!').waitFor();
      assert.match(await message.locator('.written').innerText(), /^<img src=x/);
      assert.match(await message.innerText(), /aino@example\.org/);
      assert.equal(await page.evaluate('document.activeElement.id'), 'message');
      await page.locator('#survey').selectOption('pulse');
      await page.locator('#survey-form button').click();
      await page.locator('#survey-results h3').waitFor();
      await assertAccessible(page, 'a message and results');
      assert.match(await page.title(), new RegExp(words.title));
      assert.deepEqual([complaints, violations, strangers(running.url), await stored()], [[], [], [], []]);
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
    await page.getByLabel('Laji').selectOption('event');
    await page.getByRole('button', { name: 'Rajaa' }).click();
    await page.getByRole('button', { name: /Tapahtumailmoitus: Neulekahvila/ }).click();
    const message = page.locator('#message');
    await message.getByText('aino@example.org').waitFor();
    assert.match(await message.innerText(), /Toistuu viikoittain/);
    assert.match(await message.locator('.written').innerText(), /<img src=x/);
    await assertAccessible(page, 'a proposed event');
    await message.getByLabel('Vastaus ilmoittajalle').fill('Kiitos, tervetuloa.');
    await message.getByRole('button', { name: 'Julkaise kalenterissa' }).click();
    await page.getByRole('status').filter({ hasText: 'Tapahtuma on hyväksytty' }).waitFor();
    await message.getByText('Julkaistu kalenterissa').waitFor();
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${running.url}/api/v1/events?from=${day}&to=${addDays(day, 20)!}`);
      const { total } = (await answer.json()) as { total: number };
      if (total === 3) break;
      assert.ok(tries < 100, `${total} events are in the calendar`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual([complaints, violations], [[], []]);
    await page.context().close();
  });

  it('answers, filters and closes', async () => {
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    await page.getByRole('status').filter({ hasText: '3 viestiä' }).waitFor();
    await page.getByLabel('Hae tekstistä').fill('ramppi');
    await page.getByRole('button', { name: 'Rajaa' }).click();
    await page.getByRole('status').filter({ hasText: '1 viesti' }).waitFor();
    await page.locator('#messages button').click();
    await page.getByLabel('Kirjaa vastaus').fill('Ramppi tulee keväällä.');
    await page.getByRole('button', { name: 'Tallenna vastaus' }).click();
    await page.getByRole('status').filter({ hasText: 'Vastaus on tallennettu.' }).waitFor();
    await page.getByLabel('Tila').selectOption('answered');
    await page.getByRole('button', { name: 'Rajaa' }).click();
    await page.locator('#messages li').filter({ hasText: 'Vastattu' }).waitFor();
    await page.getByRole('button', { name: 'Sulje viesti' }).click();
    await page.getByRole('status').filter({ hasText: 'Viesti on suljettu.' }).waitFor();
    assert.equal(await page.locator('#messages li').count(), 0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByLabel('Tila')
        .selectOption('')
        .then(() => page.getByRole('button', { name: 'Lataa CSV' }).click()),
    ]);
    assert.match(readFileSync((await file.path())!, 'utf8'), /Ramppi tulee keväällä\./);
    await page.context().close();
  });

  it('names topics, surveys, questions and steps, and shows no code in their place', async () => {
    const { question, step } = await answerPulse();
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    const topic = page
      .locator('#messages button')
      .filter({ hasText: 'Palaute: Verkkosivujen saavutettavuus' });
    await topic.first().waitFor();
    await page.getByLabel('Aihe tai kysely').selectOption({ label: 'Verkkosivujen saavutettavuus' });
    await page.getByRole('button', { name: 'Rajaa' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d viesti/ })
      .waitFor();
    assert.equal(await page.locator('#messages button').filter({ hasText: 'Kyselyvastaus' }).count(), 0);
    await page.getByLabel('Aihe tai kysely').selectOption('pulse');
    await page.getByRole('button', { name: 'Rajaa' }).click();
    await page.locator('#messages button').filter({ hasText: 'Kyselyvastaus' }).click();
    const answers = page.locator('#message dl').last();
    await answers.getByText(question).waitFor();
    assert.match(await answers.innerText(), new RegExp(`\\(${step}\\)`));
    assert.doesNotMatch(await page.locator('#message h4, #message dt').allInnerTexts().then(String), /pulse/);
    await assertAccessible(page, 'a response');
    await page.context().close();
  });

  it('changes its language with a message open, and keeps the focus', async () => {
    const watched = await open('fi');
    const { page } = watched;
    await signIn(watched, 'fi');
    await page.locator('#messages button').first().click();
    await page.getByRole('button', { name: 'Tallenna vastaus' }).waitFor();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('button', { name: WORDS.sv.keep }).waitFor();
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Svenska');
    await page.context().close();
  });

  it('says that a token is not valid, and lets nothing be seen', async () => {
    const watched = await open('sv');
    await signIn(watched, 'sv', 'gissning');
    await watched.page.getByRole('status').filter({ hasText: 'Koden gäller inte.' }).waitFor();
    assert.equal(await watched.page.locator('#inside').isVisible(), false);
    await watched.page.context().close();
  });

  it('fits 320 px', async () => {
    const watched = await open('sv', 320);
    const { page } = watched;
    await signIn(watched, 'sv');
    await page.locator('#messages button').last().click();
    await page.getByRole('button', { name: WORDS.sv.keep }).waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(over, 0);
    await page.context().close();
  });
});
