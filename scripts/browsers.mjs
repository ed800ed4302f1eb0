/**
 * Where the browsers are, and how they are started: one answer for tests, benchmarks, stories and CI.
 *
 * Run by itself it makes sure that both are there: `node scripts/browsers.mjs` (installs Debian's when it may).
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const PLACES = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...programFiles.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
};

/** @typedef {keyof typeof PLACES} BrowserName */

const isRoot = getuid?.() === 0;

/** No sandbox for root (Chromium refuses it); nothing that calls out by itself. */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox preferences that keep it from calling home and from waiting for anything. */
export const firefoxPreferences = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser's executable, or undefined. Its own variable (CHROME_PATH, FIREFOX_PATH) comes first.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const place = PLACES[name];
  const asked = env[place.variable];
  if (asked) return isExecutable(asked) ? asked : undefined;
  const extension = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => place.commands.map((command) => join(folder, command + extension)));
  // By command first, then by folder: Debian's own before a wrapper that may be a stub.
  onPath.sort((a, b) => commandRank(place, a) - commandRank(place, b));
  return [...onPath, ...place.files].find(isExecutable);
}

const commandRank = (place, file) =>
  place.commands.findIndex((command) => file.endsWith(`/${command}`) || file.endsWith(`\\${command}.exe`));

const canInstall = () => isRoot && isExecutable('/usr/bin/apt-get');

/**
 * Finds the browsers, installs Debian's where one is missing and that is allowed (root on a machine with apt-get).
 * @param {BrowserName[]} names
 * @returns {{ paths: Partial<Record<BrowserName, string>>, problems: string[] }} one sentence a problem
 */
export function ensureBrowsers(names = ['chromium', 'firefox']) {
  const installable = names.filter((name) => !findBrowser(name) && !env[PLACES[name].variable]);
  if (installable.length && canInstall()) {
    const packages = installable.map((name) => PLACES[name].package);
    console.log(`Installing ${packages.join(' and ')} from Debian, because no such browser was found.`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    // A page without any font has no text to measure.
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation'],
      options,
    );
  }
  const paths = {};
  const problems = [];
  for (const name of names) {
    const path = findBrowser(name);
    const { title, variable } = PLACES[name];
    if (path) paths[name] = path;
    else if (env[variable]) problems.push(`${variable} is ${env[variable]}, which cannot be run.`);
    else
      problems.push(
        `${title} was not found: install it (Debian: apt-get install ${PLACES[name].package}) or set ${variable}.`,
      );
  }
  return { paths, problems };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { paths, problems } = ensureBrowsers();
  for (const [name, path] of Object.entries(paths)) console.log(`${name}: ${path}`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
