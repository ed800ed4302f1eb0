/** One layout for every page. The texts are our own, written as HTML; nothing foreign goes through here. */

/** Where a page is: its folder in the language's folder. */
export const pathOf = ({ language, pages }, key) => `/${language}/${pages[key].path}`;

/** The main menu, and the pages under a heading of it: they have a row of their own. */
const NAVIGATION = {
  services: [],
  events: ['propose'],
  associations: [],
  participate: ['feedback', 'survey', 'surveys', 'checklist', 'result', 'region'],
};

/** The heading a page stands under, or the page itself. */
const headingOf = (key) => Object.keys(NAVIGATION).find((name) => NAVIGATION[name].includes(key)) ?? key;

/** The coat of arms: reeds over a strait. One colour, its charges in the ground's. */
const mark = (
  className,
) => `<svg class="${className}" viewBox="0 0 48 56" aria-hidden="true" focusable="false">
  <path class="field" d="M3 2h42v27c0 12.5-9.2 20.2-21 25C12.200 49.200 3 41.500 3 29z" />
  <g class="charges">
    <path class="stems" d="M24 22v15M14.500 27v10M33.500 27v10M24 37c-.2-5 2-9 5-11M24 37c.2-5-2-9-5-11" />
    <path class="heads" d="M24 10v11M14.500 17v8.500M33.500 17v8.500" />
    <path class="water" d="M8 39.500q4-3 8 0t8 0 8 0 8 0M13.500 45q3.500-3 7 0t7 0 7 0" />
  </g>
</svg>`;

export function page({ key, texts, all, script, calendarScript, scriptOf, counts, hasPortal = false }) {
  const { language, pages, words, names } = texts;
  const { title, description, body, finder, calendar, widget } = pages[key];
  const link = (name) => pathOf(texts, name);
  const isHome = key === 'home';
  const otherSkin = key === 'look';
  // One of the two pages asks the portal and the other searches in the browser, so that both are seen.
  const asksPortalForServices = hasPortal !== otherSkin;
  const asksPortal = (finder && asksPortalForServices) || calendar;
  const tools = {
    link,
    script,
    counts,
    texts,
    finder: () => finderTag(texts, asksPortalForServices),
    calendar: () => calendarTag(texts),
    region: () => regionTag(texts, hasPortal),
    ownAssessments: hasPortal ? 'portal:/' : 'static:/data/kaislasalmi-assessments.json',
  };
  const scripts = [
    finder && script,
    calendar && calendarScript,
    asksPortal && scriptOf('kumppani-adapter-portal.js'),
    widget && scriptOf(widget),
  ].filter(Boolean);
  const languages = all
    .map((other) =>
      other === texts
        ? `<li><a href="${link(key)}" aria-current="true">${other.name}</a></li>`
        : `<li><a href="${pathOf(other, key === 'missing' ? 'home' : key)}" lang="${other.language}" hreflang="${other.language}">${other.name}</a></li>`,
    )
    .join('\n          ');
  const heading = headingOf(key);
  const menu = (names) =>
    names
      .map((name) => {
        const current =
          name === key ? ' aria-current="page"' : name === heading ? ' aria-current="true"' : '';
        return `<li><a href="${link(name)}"${current}>${pages[name].short}</a></li>`;
      })
      .join('\n          ');

  return `<!doctype html>
<html lang="${language}"${otherSkin ? ' class="other"' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${isHome ? `${names[0].text} – ${title}` : `${title} – ${names[0].text}`}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/site.css" />${otherSkin ? '\n    <link rel="stylesheet" href="/assets/other.css" />' : ''}
    ${key === 'missing' ? '' : all.map((other) => `<link rel="alternate" hreflang="${other.language}" href="${pathOf(other, key)}" />`).join('\n    ')}
${scripts.map(({ src, integrity }) => `    <script type="module" src="${src}" integrity="${integrity}"></script>\n`).join('')}  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>
    <header>
    <p class="notice">${words.notice} <a href="${link('about')}">${words.noticeMore}</a></p>
    <div class="header">
      <div class="wide brand-row">
        <a class="brand" href="${link('home')}"${isHome ? ' aria-current="page"' : ''}>
          ${mark('mark')}
          <span class="brand-names">${names.map(({ text, language: own }, index) => `<span class="brand-${index ? 'second' : 'first'}"${own === language ? '' : ` lang="${own}"`}>${text}</span>`).join(' ')}</span>
        </a>
        <nav class="languages" aria-label="${words.languages}">
          <ul>
          ${languages}
          </ul>
        </nav>
      </div>
      <nav class="navigation" aria-label="${words.navigation}">
        <ul class="wide">
          ${menu(Object.keys(NAVIGATION))}
        </ul>
      </nav>
${
  NAVIGATION[heading]?.length
    ? `      <nav class="section-navigation" aria-label="${pages[heading].short}">
        <ul class="wide">
          ${menu(NAVIGATION[heading])}
        </ul>
      </nav>
`
    : ''
}    </div>
    </header>
    ${
      isHome || key === 'missing'
        ? ''
        : `<nav class="wide breadcrumb" aria-label="${words.breadcrumb}">
      <ol>
        <li><a href="${link('home')}">${words.home}</a></li>${
          heading === key ? '' : `\n        <li><a href="${link(heading)}">${pages[heading].short}</a></li>`
        }
        <li><span aria-current="page">${pages[key].short}</span></li>
      </ol>
    </nav>`
    }
    <main id="main" tabindex="-1"${isHome ? '' : ' class="wide"'}>
${body(tools)}
    </main>
    <footer class="footer">
      <div class="wide">
        <div class="footer-name">${mark('mark')}<span>${words.municipality}</span></div>
        <div class="columns">
          ${texts.footer({ link })}
        </div>
      </div>
    </footer>
  </body>
</html>
`;
}

/** The finder as a page embeds it: one tag, and inside it what a reader gets when it cannot run. */
const finderTag = ({ words }, asksPortal) => `<kumppani-service-finder services="${
  asksPortal ? 'portal:/' : 'static:/data/services.json'
}" url-state="haku">
        <p>${words.fallback}</p>
        <p slot="empty">${words.empty}</p>
      </kumppani-service-finder>`;

/** The calendar; the portal gives the address for those who want the events in a calendar of their own. */
const calendarTag = ({ words }) => `<kumppani-event-calendar events="portal:/" url-state="kalenteri">
        <p>${words.calendarFallback}</p>
        <p slot="empty">${words.empty}</p>
      </kumppani-event-calendar>`;

/**
 * The municipalities of the region: from the portal's own counts, or from files on the same host. Files of our own
 * municipality, which no list has, are called by its name.
 */
const regionTag = (
  { words, names: [name] },
  hasPortal,
) => `<kumppani-checklist-results region="02" place-name="${name.text}" url-state="vertailu" open-files checklists="${
  hasPortal ? 'portal:/' : 'static:/data/assessments/'
}">
        <p>${words.regionFallback}</p>
      </kumppani-checklist-results>`;
