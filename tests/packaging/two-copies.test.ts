import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, serve, type StaticServer, type Watched } from '../suites/open-page.js';
import { description } from './package-exports.js';

const FINDER = '/cdn/kumppani-service-finder.js';
const PAGE = (scripts: string): string => `<!doctype html>
<html lang="fi">
  <head><meta charset="utf-8"><title>Two copies</title>${scripts}</head>
  <body><kumppani-service-finder services="static:/services.json">Soita.</kumppani-service-finder></body>
</html>`;

/** Two scripts that bring the same tags: one file twice under two addresses, or two versions. */
const PAGES: Record<string, string> = {
  '/same.html': PAGE(
    `<script type="module" src="${FINDER}"></script><script type="module" src="${FINDER}?copy"></script>`,
  ),
  '/other.html': PAGE(
    `<script type="module" src="${FINDER}"></script><script type="module" src="${FINDER}?other"></script>`,
  ),
};

// `'allow-duplicates'`: each copy of Lit asks for its own policy by the same name.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const organisation = { id: 'o', name: { fi: 'Esimerkkiyhdistys' } };
const SERVICES = JSON.stringify({
  services: [
    { id: 'a', name: { fi: 'Keskusteluapu' }, organisation, status: 'active' },
    { id: 'b', name: { fi: 'Kävelyryhmä' }, organisation, status: 'active' },
  ],
});

describe('two copies on one page', () => {
  let browser: Browser;
  let site: StaticServer;
  before(async () => {
    browser = await openBrowser();
    site = await serve({
      folders: { '/cdn/': 'dist/cdn' },
      before: ({ url = '' }, response) => {
        const [path = '', query] = url.split('?');
        const send = (type: string, body: string): true => {
          response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
          return true;
        };
        if (PAGES[path]) return send('text/html; charset=utf-8', PAGES[path]);
        if (path === '/services.json') return send('application/json', SERVICES);
        if (path === '/favicon.ico') return send('image/x-icon', '');
        if (query === 'other')
          return send(
            'text/javascript; charset=utf-8',
            readFileSync(`dist${FINDER}`, 'utf8').replaceAll(`"${description.version}"`, '"99.0.0"'),
          );
        return false;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string): Promise<Watched> {
    const watched = await openPage(browser);
    await watched.page.goto(site.origin + path);
    // Drawn by the first copy, out of the file.
    await watched.page
      .locator('kumppani-service-finder')
      .getByText('Keskusteluapu')
      .first()
      .waitFor({ timeout: 10_000 });
    return watched;
  }

  test('of the same version work in silence', async () => {
    const { complaints, violations, page } = await open('/same.html');
    assert.deepEqual(complaints, []);
    assert.deepEqual(violations, []);
    assert.equal(await page.locator('[data-kumppani-announcer]').count(), 1);
  });

  test('of two versions work, and warn once for each tag, naming both', async () => {
    const { complaints, violations } = await open('/other.html');
    const tags = ['kumppani-provider', 'kumppani-service-finder'];
    assert.equal(complaints.length, tags.length, complaints.join('\n'));
    for (const tag of tags) {
      const [warning] = complaints.filter((text) => text.includes(`<${tag}>`));
      assert.match(warning ?? '', /^warning: /);
      assert.ok(warning?.includes(description.version) && warning.includes('99.0.0'), warning);
    }
    assert.deepEqual(violations, []);
  });
});
