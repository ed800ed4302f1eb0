import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';

export { serve, type StaticServer } from '../../scripts/static-server.mjs';

/** The machine's own Chromium. Close it in `after`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found: install it or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

/** What a page said and asked for while it was watched. */
export interface Watched {
  page: Page;
  /** Errors and warnings of the console, and what was thrown to the page. */
  complaints: string[];
  /** Violations of the page's Content-Security-Policy and of Trusted Types, as directive and blocked thing. */
  violations: string[];
  /** Every address asked for, in order. */
  requests: string[];
  /** Those of `requests` that leave the given origins. */
  strangers: (...origins: string[]) => string[];
  /** What the page keeps on the device: names of cookies, storage keys and databases. */
  stored: () => Promise<string[]>;
}

/** Opens an empty page in a context of its own and watches it from before its first request. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const violations: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('kumppaniReportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { kumppaniReportViolation: (text: string) => void })
      .kumppaniReportViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`);
    });
  });
  return {
    page,
    complaints,
    violations,
    requests,
    strangers: (...origins) =>
      requests.filter(
        (url) => /^(https?|wss?):/.test(url) && !origins.includes(new URL(url).origin.replace(/^ws/, 'http')),
      ),
    stored: async () => {
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      const kept = await page.evaluate(async () => [
        ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
        ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
        ...(await caches.keys()).map((key) => `cache ${key}`),
      ]);
      return [...cookies, ...kept];
    },
  };
}
