import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, serve, type StaticServer } from '../suites/open-page.js';

const HEARING = {
  id: 'ranta',
  title: { fi: 'Rannan suunnitelma' },
  open_at: '2020-01-01T00:00:00Z',
  close_at: '2999-01-01T00:00:00Z',
  closed: false,
  published: true,
  sections: [
    { id: 'paa', type: 'main', title: {}, abstract: { fi: 'Lue tämä' }, commenting: 'open' },
    { id: 'laituri', type: 'part', title: { fi: 'Laituri' }, commenting: 'open' },
  ],
};
const ANSWERS: Record<string, unknown> = {
  'GET /hearings/v1/hearing/': { count: 1, next: null, results: [{ ...HEARING, sections: undefined }] },
  'GET /hearings/v1/hearing/ranta/': HEARING,
  'POST /hearings/v1/hearing/ranta/sections/paa/comments/': { id: 1234, content: '' },
  'GET /open311/services.json': [
    { service_code: '180', service_name: 'Puistot', description: 'Penkit ja polut', metadata: false },
    { service_code: '181', service_name: 'Kadut', description: 'Kuopat ja liikenne', metadata: false },
  ],
  'POST /open311/requests.json': [{ service_request_id: 'A77', service_notice: '' }],
};

const page = (script: string, tag: string): string => `<!doctype html>
<html lang="fi"><meta charset="utf-8"><title>Palaute muualle</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'">
${script
  .split(' ')
  .map((name) => `<script type="module" src="/dist/cdn/kumppani-${name}.js"></script>`)
  .join('\n')}
<main><h1>Palaute</h1>${tag}</main></html>`;

const PAGES: Record<string, string> = {
  '/hearings.html': page(
    'adapter-kerrokantasi feedback-form',
    '<kumppani-feedback-form feedback="kerrokantasi:/hearings/v1/"></kumppani-feedback-form>',
  ),
  '/open311.html': page(
    'feedback-form adapter-open311',
    '<kumppani-feedback-form feedback="open311:/open311/"></kumppani-feedback-form>',
  ),
  '/checklist.html': page(
    'checklist adapter-kerrokantasi',
    '<kumppani-checklist template="northern-ostrobothnia-7" municipality="853" feedback="kerrokantasi:/hearings/v1/" proposal-topic="ranta/paa" open-proposals></kumppani-checklist>',
  ),
};

describe('feedback to other systems, in plain HTML', () => {
  let browser: Browser;
  let site: StaticServer;
  const taken: { url: string; body: string }[] = [];

  before(async () => {
    browser = await openBrowser();
    site = await serve({
      folders: { '/dist/': 'dist' },
      before: (incoming, outgoing) => {
        const { url = '', method = '' } = incoming;
        const [path = ''] = url.split('?');
        const whole = PAGES[path];
        const answer = ANSWERS[`${method} ${path}`];
        if (whole) outgoing.writeHead(200, { 'content-type': 'text/html' }).end(whole);
        else if (path === '/favicon.ico') outgoing.writeHead(204).end();
        else if (answer) {
          let body = '';
          incoming.setEncoding('utf8').on('data', (text: string) => (body += text));
          incoming.on('end', () => {
            if (method === 'POST') taken.push({ url, body });
            outgoing
              .writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
              .end(JSON.stringify(answer));
          });
        } else return false;
        return true;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [file, topic, path, reference] of [
    ['hearings.html', 'Rannan suunnitelma', '/hearings/v1/hearing/ranta/sections/paa/comments/', '1234'],
    ['open311.html', 'Puistot', '/open311/requests.json', 'A77'],
  ] as const)
    test(`a message goes by the adapter's own file (${file})`, async () => {
      const { page: tab, complaints, violations, strangers } = await openPage(browser);
      await tab.goto(`${site.origin}/${file}`);
      const form = tab.locator('kumppani-feedback-form');
      await form.getByLabel(topic, { exact: true }).check();
      await form.getByLabel('Palautteesi').fill('Lisää penkkejä rantaan');
      await form.getByRole('button', { name: 'Lähetä palaute' }).click();
      const sent = form.locator('.sent[data-state="sent"]');
      await sent.waitFor();
      assert.match(await sent.innerText(), new RegExp(reference));
      const { url, body } = taken.pop()!;
      assert.equal(url.split('?')[0], path);
      assert.match(decodeURIComponent(body.replaceAll('+', ' ')), /Lisää penkkejä rantaan/);
      assert.deepEqual([complaints, violations, strangers(site.origin)], [[], [], []]);
      await tab.context().close();
    });

  test('a proposal to an item of the checklist is a comment in a hearing', async () => {
    const { page: tab, complaints, violations, strangers } = await openPage(browser);
    await tab.goto(`${site.origin}/checklist.html`);
    const propose = tab.locator('kumppani-checklist .propose').first();
    await propose.locator('summary').click();
    await propose.locator('textarea').fill('Nimetään yhteyshenkilö');
    await propose.locator('form button').first().click();
    await tab.locator('kumppani-checklist').getByText('Kiitos, ehdotus on lähetetty.').waitFor();
    const { url, body } = taken.pop()!;
    assert.equal(url.split('?')[0], '/hearings/v1/hearing/ranta/sections/paa/comments/');
    assert.match(body, /Nimetään yhteyshenkilö/);
    assert.deepEqual([complaints, violations, strangers(site.origin)], [[], [], []]);
    await tab.context().close();
  });
});
