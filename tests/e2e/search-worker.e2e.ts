import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { generateServices } from '../../bench/generate-directory.js';
import { POLICY } from '../../scripts/site-server.mjs';
import { buildIndex } from '../../src/cli/index-command.js';
import { createServiceIndex, knowledge } from '../../src/search/index.js';
import { openBrowser, openPage, serve, type StaticServer, type Watched } from '../suites/open-page.js';

const services = generateServices(300, 11);
const TEXT = 'omaishoito';

describe('the search worker among the built files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kumppani-worker-'));
  let browser: Browser;
  let site: StaticServer;
  let policy = '';
  before(async () => {
    const source = join(folder, 'source.json');
    writeFileSync(source, JSON.stringify({ services }));
    await buildIndex({ source, out: join(folder, 'index'), isTerminal: false, write: () => {} });
    browser = await openBrowser();
    site = await serve({
      folders: { '/data/': join(folder, 'index'), '/cdn/': 'dist/cdn' },
      before: async ({ url = '' }, response) => {
        const { pathname, searchParams } = new URL(url, 'http://x');
        // Whoever types before the descriptions have come gets all there is nevertheless.
        if (pathname.endsWith('.2.bin')) await new Promise((resolve) => setTimeout(resolve, 800));
        if (pathname === '/favicon.ico') return response.writeHead(204).end();
        if (pathname !== '/') return false;
        return response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(
            `<!doctype html><html lang="fi"><title>Haku</title>
<script type="module" src="/cdn/${searchParams.get('script')}"></script>
<kumppani-service-finder services="static:/data/"></kumppani-service-finder>`,
          );
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** Types a word and reads the first names. */
  async function search(script: string, allowed: string): Promise<Watched & { names: string[] }> {
    policy = allowed;
    const watched = await openPage(browser);
    const { page } = watched;
    await page.goto(`${site.origin}/?script=${script}`);
    const finder = page.locator('kumppani-service-finder');
    await finder.locator('[part="item"]').first().waitFor();
    const before = await finder.locator('[part="count"]').innerText();
    await finder.locator('#text').fill(TEXT);
    await page.waitForFunction(
      (count) =>
        document
          .querySelector('kumppani-service-finder')
          ?.shadowRoot?.querySelector<HTMLElement>('[part="count"]')
          ?.innerText.trim() !== count,
      before.trim(),
    );
    const names = await finder.locator('.item-title').allInnerTexts();
    return { ...watched, names: names.map((name) => name.trim()).slice(0, 5) };
  }

  const expected = createServiceIndex(services, { knowledge: knowledge() })
    .search({ text: TEXT, readerLanguages: ['fi'], limit: 5 })
    .items.map(({ name }) => name['fi']);
  const named = POLICY.replace(/trusted-types .*$/, 'trusted-types lit-html kumppani');
  assert.notEqual(named, POLICY);

  for (const script of ['kumppani-service-finder.js', 'split/kumppani-service-finder.js']) {
    test(`${script} opens it from beside itself, and it answers as the index does`, async () => {
      const { page, names, complaints, violations } = await search(script, named);
      // One that does not answer is ended, and the page answers itself.
      const workers = page.workers().map((worker) => worker.url());
      assert.deepEqual(workers, [new URL('kumppani-search-worker.js', `${site.origin}/cdn/${script}`).href]);
      assert.deepEqual(names, expected);
      assert.deepEqual(complaints, []);
      assert.deepEqual(violations, []);
    });

    test(`${script} answers itself where the page allows no worker`, async () => {
      const { page, names } = await search(script, `${named}; worker-src 'none'`);
      assert.deepEqual(page.workers(), []);
      assert.deepEqual(names, expected);
    });
  }

  test('a page whose policy names no such Trusted Types is answered all the same', async () => {
    const { page, names } = await search('kumppani-service-finder.js', POLICY);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(names, expected);
  });
});
