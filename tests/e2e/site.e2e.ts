import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import test, { after, before, describe } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { SHIPPED_SURVEYS } from '../../src/surveys/index.js';
import { POLICY } from '../../scripts/site-server.mjs';
import { openBrowser, openPage, type Watched } from '../suites/open-page.js';
import { portalFolder, startInVain, startSite, type Started } from './start-site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each language's pages in one order, and the finder's words in it. */
const SITES = {
  fi: {
    pages: [
      '/fi/',
      '/fi/jarjestojen-palvelut/',
      '/fi/yhdistyksille/',
      '/fi/tietoa-esittelysta/',
      '/fi/toinen-ilme/',
      '/fi/saavutettavuusseloste/',
      '/fi/tietosuoja/',
      '/fi/jarjestoystavallinen-kunta/',
      '/fi/arvioinnin-tulos/',
      '/fi/alueen-vertailu/',
      '/fi/kyselyjen-tuloksia/',
      '/fi/osallistu-ja-vaikuta/',
      '/fi/anna-palautetta/',
      '/fi/tilaisuuden-palaute/',
      '/fi/tapahtumat/',
    ],
    typed: 'omaishoitajan jaksaminen',
    found: /^\d+ palvelua?$/,
    free: 'Maksuton',
    back: 'Takaisin hakutuloksiin',
    filters: /^Rajaa hakua/,
    food: 'Ruoka-apu',
    missing: 'Sivua ei löytynyt',
    nothing: 'Ei palveluja tällä haulla',
  },
  sv: {
    pages: [
      '/sv/',
      '/sv/organisationernas-tjanster/',
      '/sv/for-foreningar/',
      '/sv/om-demonstrationen/',
      '/sv/annat-utseende/',
      '/sv/tillganglighetsutlatande/',
      '/sv/dataskydd/',
      '/sv/organisationsvanlig-kommun/',
      '/sv/resultatet-av-bedomningen/',
      '/sv/jamforelse-i-regionen/',
      '/sv/enkatresultat/',
      '/sv/delta-och-paverka/',
      '/sv/ge-respons/',
      '/sv/respons-pa-evenemanget/',
      '/sv/evenemang/',
    ],
    typed: 'närståendevårdare',
    found: /^\d+ tjänst(er)?$/,
    free: 'Avgiftsfri',
    back: 'Tillbaka till sökresultatet',
    filters: /^Avgränsa sökningen/,
    food: 'Mathjälp',
    missing: 'Sidan hittades inte',
    nothing: 'Inga tjänster med den här sökningen',
  },
  en: {
    pages: [
      '/en/',
      '/en/associations-services/',
      '/en/for-associations/',
      '/en/about-this-demonstration/',
      '/en/another-look/',
      '/en/accessibility-statement/',
      '/en/privacy/',
      '/en/ngo-friendly-municipality/',
      '/en/result-of-the-assessment/',
      '/en/comparison-of-the-region/',
      '/en/survey-results/',
      '/en/take-part/',
      '/en/give-feedback/',
      '/en/event-feedback/',
      '/en/events/',
    ],
    typed: 'family carers',
    found: /^\d+ services?$/,
    free: 'Free of charge',
    back: 'Back to search results',
    filters: /^Narrow/,
    food: 'Food aid',
    missing: 'Page not found',
    nothing: 'No services match this search',
  },
} as const;
type Language = keyof typeof SITES;
const LANGUAGES = Object.keys(SITES) as Language[];

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

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  length: number;
  text: string;
}

/** A request as it is written: no path is tidied up, nothing is unpacked. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: 'localhost', port: site.port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const { statusCode = 0 } = response;
        resolve({
          status: statusCode,
          headers: response.headers,
          length: body.length,
          text: body.toString('utf8'),
        });
      });
    })
      .on('error', reject)
      .end();
  });

describe('npm start', () => {
  test('says in one sentence that its port is taken, and ends with 1', async () => {
    const { code, output, complaint } = await startInVain({ PORT: String(site.port) });
    assert.equal(code, 1);
    assert.equal(output, '');
    assert.match(complaint, new RegExp(`^Port ${site.port} is taken: [^\\n]+\\.\\n$`));
  });

  test('says in one sentence that a port is none', async () => {
    const { code, complaint } = await startInVain({ PORT: 'eighty' });
    assert.equal(code, 1);
    assert.match(complaint, /^PORT is eighty, [^\n]+\.\n$/);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    test(`stops cleanly on ${signal}, with a browser still connected`, async () => {
      const own = await startSite();
      const { page } = await openPage(browser);
      await page.goto(`${own.origin}/fi/`);
      const began = Date.now();
      assert.deepEqual(await own.stop(signal), { code: 0, signal: null });
      assert.ok(Date.now() - began < 3000);
      await page.context().close();
      await assert.rejects(fetch(own.origin));
    });
});

/** Whether somebody listens there. */
const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  );

test(
  'npm start ends with the shell that npm puts around it',
  { skip: process.platform === 'win32' && 'Windows has no such shell' },
  async () => {
    const npm = spawn('npm', ['start', '--loglevel=error'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: '0', PORTAL_DATA: portalFolder() },
    });
    const address = await new Promise<string>((resolve, reject) => {
      npm.stdout.setEncoding('utf8').on('data', (text: string) => {
        const [found] = /http:\/\/localhost:\d+/.exec(text) ?? [];
        if (found) resolve(found);
      });
      npm.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    });
    assert.equal(await answers(address), true);
    npm.kill('SIGTERM');
    for (let tries = 0; tries < 50 && (await answers(address)); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await answers(address), false);
  },
);

describe('the portal beside the pages', () => {
  const json = async (path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(site.origin + path, init);
    return { status: response.status, body: await response.json() };
  };

  test('has the demo’s directory, topics and surveys', async () => {
    const { body } = await json('/ready');
    const { directory } = body as { directory: { services: number; events: number } };
    assert.ok(directory.services >= 200 && directory.events >= 100);
    const found = await json('/api/v1/services?text=omaishoitaja&limit=1');
    assert.equal((found.body as { items: unknown[] }).items.length, 1);
    const topics = await json('/api/v1/feedback/topics');
    assert.deepEqual(
      (topics.body as { items: { id: string }[] }).items.map(({ id }) => id),
      ['services', 'wrong-information', 'cooperation', 'place', 'accessibility'],
    );
    for (const survey of SHIPPED_SURVEYS) assert.equal((await json(`/api/v1/surveys/${survey}`)).status, 200);
  });

  test('takes a message from its own pages only, and shows staff nothing without a token', async () => {
    const send = (origin: string): Promise<{ status: number }> =>
      json('/api/v1/feedback', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({
          key: `npm-start-${Date.now()}`,
          topic: 'services',
          message: 'Kiitos kahveista!',
          language: 'fi',
        }),
      });
    assert.equal((await send(site.origin)).status, 201);
    assert.equal((await send('https://elsewhere.example')).status, 403);
    assert.equal((await json('/api/v1/staff/messages')).status, 401);
    assert.equal((await json('/metrics')).status, 401);
    assert.equal((await fetch(`${site.origin}/staff`)).status, 200);
    assert.equal((await json('/api/v2/services')).status, 404);
  });
});

describe('the demo’s server', () => {
  test('sends every file with its type, its policy and no cookie', async () => {
    const types = {
      '/fi/': 'text/html; charset=utf-8',
      '/assets/site.css': 'text/css; charset=utf-8',
      '/assets/mark.svg': 'image/svg+xml',
      '/favicon.ico': 'image/x-icon',
      '/data/services.json': 'application/json; charset=utf-8',
      '/dist/cdn/kumppani-service-finder.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['content-security-policy'], POLICY);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  test('packs text for those who can unpack it, and says so to caches', async () => {
    const path = '/data/services.json';
    const whole = await ask(path);
    const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask(path, { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(whole.headers['content-encoding'], undefined);
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.ok(brotli.length < whole.length / 3 && gzip.length < whole.length / 3);
    for (const { headers, length } of [whole, brotli, gzip]) {
      assert.equal(headers['vary'], 'accept-encoding');
      assert.equal(headers['content-length'], String(length));
    }
    assert.equal(new Set([whole, brotli, gzip].map(({ headers }) => headers['etag'])).size, 3);
  });

  test('answers 304 to those who have it', async () => {
    const accept = { 'accept-encoding': 'br' };
    const { headers } = await ask('/fi/', accept);
    const etag = String(headers['etag']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/fi/', { ...accept, 'if-none-match': known });
      assert.equal(again.status, 304, known);
      assert.equal(again.length, 0);
      assert.equal(again.headers['etag'], etag);
    }
    assert.equal((await ask('/fi/', { ...accept, 'if-none-match': '"other"' })).status, 200);
  });

  test('answers HEAD as GET without a body, and refuses the rest', async () => {
    const get = await ask('/fi/');
    const head = await ask('/fi/', {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.length, 0);
    assert.equal(head.headers['content-length'], get.headers['content-length']);
    const post = await ask('/fi/', {}, 'POST');
    assert.equal(post.status, 405);
    assert.equal(post.headers['allow'], 'GET, HEAD');
  });

  test('has no way out of its folder, no listing and no way to another host', async () => {
    for (const path of [
      '/../../../package.json',
      '/..%2f..%2f..%2fpackage.json',
      '/assets/../../../../package.json',
      '/%2e%2e/%2e%2e/%2e%2e/package.json',
      '/..\\..\\..\\package.json',
      '/fi/%00',
      '/assets/',
      '/assets',
      '/data/',
      '//fi.example/',
      '//example.org/%2e%2e',
    ]) {
      const { status, headers, text } = await ask(path);
      assert.equal(status, 404, path);
      assert.equal(headers['location'], undefined, path);
      assert.ok(!text.includes('"devDependencies"') && !text.includes('site.css</'), path);
    }
    assert.equal((await ask('/%E0%A4%A')).status, 400);
  });

  test('says that a page is missing in the language of its address', async () => {
    for (const language of LANGUAGES) {
      const { status, text, headers } = await ask(`/${language}/nowhere/`);
      assert.equal(status, 404);
      assert.equal(headers['etag'], undefined);
      assert.ok(text.includes(`<html lang="${language}"`) && text.includes(SITES[language].missing));
    }
    assert.ok((await ask('/nowhere')).text.includes(SITES.fi.missing));
  });

  test('opens in the language the browser asks for, Finnish for others, and keeps nothing', async () => {
    const leads = async (header?: string): Promise<unknown> => {
      const { status, headers } = await ask('/', header === undefined ? {} : { 'accept-language': header });
      assert.equal(status, 302);
      assert.equal(headers['vary'], 'accept-language');
      assert.equal(headers['set-cookie'], undefined);
      return headers['location'];
    };
    assert.equal(await leads(), '/fi/');
    assert.equal(await leads('sv-FI,sv;q=0.9,fi;q=0.8'), '/sv/');
    assert.equal(await leads('de, en-GB;q=0.3, sv;q=0.2'), '/en/');
    assert.equal(await leads('fi;q=0, en;q=0.1'), '/en/');
    assert.equal(await leads('et, *'), '/fi/');
    assert.equal(await leads(',;;q=x'), '/fi/');
    const { status, headers } = await ask('/sv');
    assert.deepEqual([status, headers['location']], [301, '/sv/']);
  });
});

/** A page of the demo, watched; `finder` waits until results are there. */
async function open(
  path: string,
  options?: Parameters<typeof openPage>[1],
): Promise<Watched & { finder: Locator }> {
  const watched = await openPage(browser, options);
  await watched.page.goto(site.origin + path);
  const finder = watched.page.locator('kumppani-service-finder');
  if (options?.javaScriptEnabled !== false && (await finder.count()))
    await finder.locator('[part="count"], [part~="detail"]').first().waitFor();
  const checklist = watched.page.locator('kumppani-checklist, kumppani-checklist-results');
  if (options?.javaScriptEnabled !== false && (await checklist.count()))
    await checklist.locator('[part~="item"], [part~="table"]').first().waitFor();
  const form = watched.page.locator('kumppani-feedback-form, kumppani-survey');
  if (options?.javaScriptEnabled !== false && (await form.count()))
    await form.locator('[part="form"]').first().waitFor();
  return { ...watched, finder };
}

/** The promises every page of the demo keeps. */
async function assertGoodGuest({ complaints, violations, strangers, stored }: Watched): Promise<void> {
  assert.deepEqual(complaints, []);
  assert.deepEqual(violations, []);
  assert.deepEqual(strangers(site.origin), []);
  assert.deepEqual(await stored(), []);
}

async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; help: string; nodes: { html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<Result> } };
    return (await axe.run()).violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`,
    );
  });
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every page', () => {
  for (const language of LANGUAGES)
    for (const [index, path] of SITES[language].pages.entries())
      test(`${path} is accessible, fits 320 px, and leads to itself in the other languages`, async () => {
        const watched = await open(path);
        const { page } = watched;
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(await page.locator('h1').count(), 1);
        assert.deepEqual(await accessibilityProblems(page), []);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await accessibilityProblems(page), []);
        await page.setViewportSize({ width: 320, height: 700 });
        assert.equal(await sidewaysScroll(page), 0);
        await assertGoodGuest(watched);
        for (const other of LANGUAGES) {
          const link = page.locator(`header nav a[href="${SITES[other].pages[index]}"]`);
          assert.equal(
            await link.first().getAttribute('lang'),
            other === language ? null : other,
            `${path} in ${other}`,
          );
        }
        await page.context().close();
      });

  test('leads nowhere that is not there', async () => {
    const seen = new Set<string>();
    for (const path of LANGUAGES.flatMap((language) => SITES[language].pages)) {
      const { text } = await ask(path);
      for (const [, address = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) seen.add(address);
    }
    for (const address of seen) assert.equal((await ask(address)).status, 200, address);
    assert.ok(seen.size > 20);
  });
});

const countOf = async (finder: Locator): Promise<number> =>
  Number(/^\d+/.exec((await finder.locator('[part="count"]').innerText()).trim())?.[0] ?? 0);

/** The number of results once it no longer changes, and is another one than before. */
async function countAfter(finder: Locator, before: number): Promise<number> {
  const end = Date.now() + 15_000;
  let last = before;
  let same = 0;
  // Typing is answered in steps, and each is a result: the last one is the one that stays.
  while (same < 6) {
    if (Date.now() > end) assert.fail(`the number of results is ${last}, before it was ${before}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const busy = await finder.locator('[aria-busy="true"]').count();
    const count = await countOf(finder);
    same = !busy && count === last && count !== before ? same + 1 : 0;
    last = count;
  }
  return last;
}

for (const language of LANGUAGES)
  describe(`finding a service in ${language}`, () => {
    const words = SITES[language];
    const path = words.pages[1];

    test('types, narrows, opens a service and comes back', async () => {
      const watched = await open(path);
      const { page, finder } = watched;
      const all = await countOf(finder);
      assert.ok(all >= 200, `${all} services`);

      await finder.locator('#text').pressSequentially(words.typed, { delay: 20 });
      const found = await countAfter(finder, all);
      assert.ok(found > 0 && found < all);
      assert.match(await finder.locator('[part="count"]').innerText(), words.found);
      assert.ok((await finder.locator('mark').count()) > 0);
      // Suggestions must not cover what is clicked next.
      await finder.locator('#text').blur();

      const free = finder.locator('label').filter({ hasText: words.free }).first();
      const promised = Number(await free.locator('.amount').innerText());
      assert.ok(promised < found);
      await free.click();
      assert.equal(await countAfter(finder, found), promised);
      const chip = finder.locator('[part="chip"]').filter({ hasText: words.free });
      await chip.waitFor();

      const title = finder.locator('[part="item-title"] a, .item-title a').nth(1);
      const name = (await title.innerText()).trim();
      await title.click();
      const heading = finder.locator('#detail-title');
      await heading.waitFor();
      assert.equal((await heading.innerText()).trim(), name);
      assert.ok(await heading.evaluate((element) => element.matches(':focus')));
      assert.match(page.url(), /#.*haku-id=/);
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.setViewportSize({ width: 320, height: 700 });
      assert.equal(await sidewaysScroll(page), 0);
      await page.setViewportSize({ width: 1280, height: 900 });

      await page.goBack();
      await heading.waitFor({ state: 'detached' });
      assert.equal(await countOf(finder), promised);
      assert.ok(await title.evaluate((element) => element.matches(':focus')));
      assert.equal(await finder.locator('#text').inputValue(), words.typed);

      await chip.click();
      assert.equal(await countAfter(finder, promised), found);
      await assertGoodGuest(watched);
      await page.context().close();
    });

    test('walks the whole way by keyboard alone', async () => {
      const watched = await open(path);
      const { page, finder } = watched;
      const all = await countOf(finder);
      const focused = (): Promise<string> =>
        page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element ? `${element.localName}#${element.id} ${element.textContent?.trim() ?? ''}` : '';
        });
      const tabTo = async (wanted: (what: string) => boolean, key = 'Tab'): Promise<void> => {
        for (let presses = 0; presses < 80; presses++) {
          await page.keyboard.press(key);
          if (wanted(await focused())) return;
        }
        assert.fail(`not reached by ${key}; the focus is on ${await focused()}`);
      };

      await page.keyboard.press('Tab');
      assert.match(await focused(), /^a#/);
      await page.keyboard.press('Enter');
      assert.match(await focused(), /^main#main/);
      await tabTo((what) => what.startsWith('input#text'));
      await page.keyboard.type(words.typed, { delay: 20 });
      const found = await countAfter(finder, all);
      await tabTo((what) => what.startsWith('button#'));
      await page.keyboard.press('Enter');
      assert.equal(await countOf(finder), found);

      const first = (await finder.locator('.item-title a').first().innerText()).trim();
      await tabTo((what) => what === `a# ${first}`);
      await page.keyboard.press('Enter');
      await finder.locator('#detail-title').waitFor();
      assert.equal(await focused(), `span#detail-title ${first}`);
      await tabTo((what) => what.endsWith(words.back), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await finder.locator('#detail-title').waitFor({ state: 'detached' });
      assert.equal(await focused(), `a# ${first}`);
      await assertGoodGuest(watched);
      await page.context().close();
    });

    test('fits 320 px with the filters open, and never ends at nothing', async () => {
      const watched = await open(path, { viewport: { width: 320, height: 700 } });
      const { page, finder } = watched;
      assert.equal(await sidewaysScroll(page), 0);
      await finder.getByRole('button', { name: words.filters }).click();
      await finder.locator('#filters').waitFor();
      const closed = finder.locator('details:not([open]) > summary');
      for (let left = await closed.count(); left > 0; left--) await closed.first().click();
      assert.equal(await sidewaysScroll(page), 0);

      await finder.locator('#text').fill('qqqzzzxx');
      await finder.locator('[part="notice"]').waitFor();
      assert.match(await finder.locator('[part="count"]').innerText(), new RegExp(words.nothing));
      const slotted = page.locator('[slot="empty"] .phone');
      assert.ok(await slotted.isVisible());
      assert.equal(await sidewaysScroll(page), 0);
      await finder.locator('[part="notice"] button').first().click();
      await finder.locator('[part="item"]').first().waitFor();
      await assertGoodGuest(watched);
      await page.context().close();
    });

    test('comes from the front page with a filter on', async () => {
      const watched = await open(words.pages[0]);
      const { page, finder } = watched;
      await page.getByRole('link', { name: words.food, exact: true }).click();
      await finder.locator('[part="chip"]').filter({ hasText: words.food }).waitFor();
      const found = await countOf(finder);
      assert.ok(found >= 5 && found < 100, `${found} services`);
      await assertGoodGuest(watched);
      await page.context().close();
    });

    test('shows a telephone number where scripts do not run', async () => {
      const { page } = await open(path, { javaScriptEnabled: false });
      const phone = page.locator('kumppani-service-finder > p .phone').first();
      assert.ok(await phone.isVisible());
      assert.equal(await phone.getAttribute('href'), 'tel:+35820001200');
      await page.context().close();
    });
  });

test('a directory that does not load leaves the telephone number and a way to try again', async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  let broken = true;
  await page.route('**/api/v1/services?*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(`${site.origin}/fi/jarjestojen-palvelut/`);
  const finder = page.locator('kumppani-service-finder');
  await finder.locator('[part="notice"]').waitFor();
  assert.ok(await page.locator('kumppani-service-finder > p .phone').first().isVisible());
  broken = false;
  await finder.locator('[part="notice"] button').click();
  await finder.locator('[part="count"]').waitFor();
  assert.deepEqual(watched.violations, []);
  await page.context().close();
});

test('on a page with another look the widget takes its font, size and colour', async () => {
  const looks = await Promise.all(
    [SITES.fi.pages[1], SITES.fi.pages[4]].map(async (path) => {
      const { page, finder } = await open(path);
      const look = await finder.locator('.button.primary').evaluate((button) => {
        const host = (button.getRootNode() as ShadowRoot).host;
        const { fontFamily, fontSize } = getComputedStyle(host);
        const body = getComputedStyle(document.body);
        return {
          root: getComputedStyle(document.documentElement).fontSize,
          inherits: fontFamily === body.fontFamily && fontSize === body.fontSize,
          fontFamily,
          fontSize: parseFloat(fontSize),
          height: button.getBoundingClientRect().height / parseFloat(fontSize),
          accent: getComputedStyle(button).backgroundColor,
        };
      });
      await page.context().close();
      return look;
    }),
  );
  const [plain, other] = looks as [(typeof looks)[0], (typeof looks)[0]];
  assert.ok(plain.inherits && other.inherits);
  assert.deepEqual([plain.root, other.root], ['16px', '10px']);
  assert.notEqual(plain.fontFamily, other.fontFamily);
  assert.deepEqual([plain.accent, other.accent], ['rgb(20, 82, 63)', 'rgb(138, 31, 77)']);
  // A root of 62.5 % must not shrink it: sizes are in em of the text.
  assert.ok(Math.abs(plain.height - other.height) < 0.1, `${plain.height} ${other.height}`);
});
