import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { SNIPPETS, withBuild } from '../../scripts/write-snippets.mjs';
import { POLICY } from '../../scripts/site-server.mjs';
import { readStaticPayload } from '../../src/adapters/static/payload.js';
import { openBrowser, openPage, serve, type StaticServer, type Watched } from '../suites/open-page.js';
import { startSite } from './start-site.js';

const WRONG = 'A'.repeat(64);

describe('the smallest examples', () => {
  let browser: Browser;
  let site: StaticServer;
  before(async () => {
    browser = await openBrowser();
    site = await serve({
      folders: { '/examples/': 'examples', '/dist/': 'dist' },
      before: ({ url = '' }, response) => {
        const [path = '', query] = url.split('?');
        if (path === '/favicon.ico') {
          response.writeHead(204).end();
          return true;
        }
        const file = `.${path}index.html`;
        if (!path.endsWith('/') || !existsSync(file)) return false;
        // The hash in the file is a release's; these pages load what was built just now.
        const page = withBuild(readFileSync(file, 'utf8'));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(query === 'wrong' ? page.replace(/sha384-.{64}/, `sha384-${WRONG}`) : page);
        return true;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (path: string): Promise<Watched> => {
    const watched = await openPage(browser);
    await watched.page.goto(site.origin + path);
    return watched;
  };

  for (const example of ['plain', 'csp'])
    test(`${example}: one script and one tag find a service, with nothing stored, refused or asked elsewhere`, async () => {
      const { page, complaints, violations, strangers, stored } = await open(`/examples/${example}/`);
      const finder = page.locator('kumppani-service-finder');
      await finder.locator('[part="item"]').nth(1).waitFor();
      await finder.locator('#text').pressSequentially('ystävätoimintaa');
      await finder.locator('[part="item"]').nth(1).waitFor({ state: 'detached' });
      assert.equal((await finder.locator('[part="count"]').innerText()).trim(), '1 palvelu');
      await finder.locator('#text').blur();
      await finder.locator('.item-title button, .item-title a').click();
      await finder.locator('[part~="detail"]').getByText('+358 2 000 1300').waitFor();
      assert.deepEqual(complaints, []);
      assert.deepEqual(violations, []);
      assert.deepEqual(strangers(site.origin), []);
      assert.deepEqual(await stored(), []);
      await page.context().close();
    });

  test('csp: the policy of the page is in force', async () => {
    const { page, violations } = await open('/examples/csp/');
    await page.locator('kumppani-service-finder [part="item"]').first().waitFor();
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.createElement('div').innerHTML = '<b>foreign</b>';
      } catch {
        // Trusted Types throw.
      }
    });
    await page.waitForTimeout(100);
    const directives = violations.map((violation) => violation.split(' ')[0]);
    assert.deepEqual(directives.sort(), ['require-trusted-types-for', 'style-src-attr']);
    await page.context().close();
  });

  test('plain: a script that is not the one of the hash does not run, and the reader sees a telephone number', async () => {
    const { page, complaints } = await open('/examples/plain/?wrong');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => customElements.get('kumppani-service-finder')), undefined);
    assert.ok(await page.getByText('+358 2 000 1200').isVisible());
    assert.ok(complaints.some((complaint) => complaint.includes('integrity')));
    await page.context().close();
  });

  test('the data of the examples is whole', () => {
    const { mapped, problems } = readStaticPayload(
      JSON.parse(readFileSync('examples/plain/services.json', 'utf8')),
    );
    assert.deepEqual({ mapped, problems }, { mapped: 2, problems: [] });
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const blocks = (language: string): string[] =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
      ([, text = '']) => text,
    );
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  test('names the two commands, and they exist', () => {
    assert.deepEqual(blocks('sh'), ['npm ci && npm start\n', 'npm ci && npm test\n']);
  });

  test('shows the snippet with the exact version and a hash', () => {
    const [snippet = ''] = blocks('html');
    assert.match(
      snippet,
      new RegExp(`src="/kumppani/${version.replaceAll('.', '\\.')}/kumppani-service-finder\\.js"`),
    );
    for (const file of SNIPPETS) {
      const hashes = readFileSync(file, 'utf8').match(/integrity="[^"]*"/g) ?? [];
      assert.equal(hashes.length, 1, file);
      assert.match(hashes[0]!, /^integrity="sha384-[A-Za-z0-9+/]{64}"$/);
    }
  });

  test('is written anew for a release in version and hash alone', () => {
    const anew = withBuild(readme.replace(`/kumppani/${version}/`, '/kumppani/0.0.9/'));
    const { 'kumppani-service-finder.js': finder } = JSON.parse(
      readFileSync('dist/cdn/integrity.json', 'utf8'),
    ) as { 'kumppani-service-finder.js': { integrity: string } };
    assert.ok(anew.includes(`integrity="${finder.integrity}"`) && anew.includes(`/kumppani/${version}/`));
    const bare = (text: string): string => text.replace(/sha384-.{64}/g, '');
    assert.equal(bare(anew), bare(readme));
  });

  test('names policy lines that the demo runs under', () => {
    const [line = ''] = [...readme.matchAll(/^```\n(script-src .*)\n```$/gm)].map(([, text]) => text ?? '');
    const lines = line.split('; ');
    assert.equal(lines.length, 5);
    for (const directive of lines) assert.ok(POLICY.split('; ').includes(directive), directive);
  });

  test('shows a directory that is whole', () => {
    const [json = ''] = blocks('json');
    const { mapped, problems } = readStaticPayload(JSON.parse(json));
    assert.deepEqual({ mapped, problems }, { mapped: 1, problems: [] });
  });

  test('tells every attribute, slot, event, part and token of the finder', () => {
    interface Declaration {
      tagName?: string;
      [list: string]: { name: string }[] | string | undefined;
    }
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    const finder = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'kumppani-service-finder');
    assert.ok(finder);
    const names = ['attributes', 'slots', 'events', 'cssParts', 'cssProperties'].flatMap((list) =>
      ((finder[list] ?? []) as { name: string }[]).map(({ name }) => name).filter(Boolean),
    );
    assert.ok(names.length > 25);
    for (const name of names)
      assert.ok(
        readme.includes(`\`${name}\``) ||
          readme.includes(`\`${name.replace('--kumppani', '')}\``) ||
          readme.includes(`${name}:`),
        `${name} is missing`,
      );
  });

  test('has a program that runs as it is written', async () => {
    const demo = await startSite();
    const folder = '.cache/readme';
    // Inside the package, so that its own name leads to what was built.
    mkdirSync(folder, { recursive: true });
    try {
      const [program = ''] = blocks('ts');
      const file = `${folder}/program.mjs`;
      writeFileSync(file, program.replace('http://localhost:4280', demo.origin));
      const lines = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n');
      assert.ok(lines.length > 3);
      for (const line of lines) assert.match(line, /\S \d+$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await demo.stop();
    }
  });
});
