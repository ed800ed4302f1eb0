import type { LaunchOptions } from 'playwright-core';

/** Debian's Chromium, or the one `CHROME_PATH` names. */
export const launchOptions = (): LaunchOptions => ({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
