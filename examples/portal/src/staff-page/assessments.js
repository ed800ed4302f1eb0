// Links of respondents, and the publishing of what they answered.
import {
  $,
  actions,
  askJson,
  day,
  doing,
  element,
  fill,
  group,
  onSubmit,
  option,
  post,
  say,
  statusLine,
  text,
  words,
} from './page.js';

let hasBegun = false;
let templates = new Map();
/** Municipalities and counties by their codes. */
let places = { municipalities: new Map(), counties: new Map() };
let listed = [];
/** The group whose figures are looked at. */
let looked;

const terms = () => words().assessments;

const byName = ([, one], [, other]) => one.localeCompare(other, document.documentElement.lang);
const entries = (list) => [...list].map(([code, name]) => [code, text(name)]).sort(byName);
export const placeName = (code) => text(places.municipalities.get(code) ?? places.counties.get(code)) || code;
/** An item's number, as the checklist shows it, and its name. */
export const itemName = (checklist, id) => {
  for (const [at, { items }] of (templates.get(checklist)?.headings ?? []).entries()) {
    const place = items.findIndex((item) => item.id === id);
    if (place >= 0) return `${at + 1}.${place + 1} ${text(items[place].name)}`;
  }
  return id;
};
const about = ({ template: id, place, year, side }) =>
  `${text(templates.get(id)?.name) || id}, ${placeName(place)}, ${year}, ${terms().sides[side]}`;

/** Names of checklists and places, asked for once. */
let knowing;
export const know = () =>
  (knowing ??= read().catch((error) => {
    knowing = undefined;
    throw error;
  }));

async function read() {
  const codes = async (list) =>
    new Map((await askJson(`codes/${list}`)).items.map(({ code, name }) => [code, name]));
  const [{ items }, municipalities, counties, directory] = await Promise.all([
    askJson('checklists'),
    codes('municipalities'),
    codes('counties'),
    // Names of places that the lists do not have, as the services tell them. It goes without.
    askJson('service-facets').catch(() => undefined),
  ]);
  for (const { code, name } of directory?.municipalities ?? [])
    if (name && !municipalities.has(code)) municipalities.set(code, name);
  places = { municipalities, counties };
  const whole = await Promise.all(items.map(({ id }) => askJson(`checklists/${encodeURIComponent(id)}`)));
  templates = new Map(whole.map((one) => [one.id, one]));
}

/** Links as a list: what each is for, and how it stands. */
function showLinks() {
  const { noLinks } = terms();
  $('links').replaceChildren(...(listed.length ? listed.map(link) : [element('li', noLinks)]));
  const groups = new Map(
    listed
      .filter(({ role }) => role === 'answer')
      .map(({ template, place, side, year }) => [
        JSON.stringify({ template, place, side, year }),
        about({ template, place, side, year }),
      ]),
  );
  $('answers-form').hidden = !groups.size;
  $('no-groups').hidden = groups.size > 0;
  fill($('group'), [...groups].map(option));
}

function link(one) {
  const said = terms();
  const hasEnded = one.revokedAt || Date.parse(one.expiresAt) < Date.now();
  const stateOf = ({ revokedAt, expiresAt, begun }) =>
    [
      revokedAt
        ? said.revoked
        : Date.parse(expiresAt) < Date.now()
          ? said.ended(day(expiresAt))
          : said.until(day(expiresAt)),
      ...(begun ? [said.begun] : []),
    ].join('. ');
  const state = element('p', stateOf(one), { className: 'hint' });
  const [buttons, line] = actions(
    [
      [
        said.revoke,
        async () => {
          await post(`staff/assessment-links/${one.id}/revoke`);
          one.revokedAt = new Date().toISOString();
          state.textContent = stateOf(one);
          title.focus();
          buttons.hidden = true;
        },
        said.revokeOf(one.name),
      ],
    ],
    false,
  );
  const title = element('h3', one.name, { tabIndex: -1 });
  return element('li', [
    title,
    element('p', about(one)),
    element('p', said.roles[one.role]),
    state,
    ...(hasEnded ? [] : [buttons, line]),
  ]);
}

async function links() {
  ({ items: listed } = await askJson('staff/assessment-links'));
  showLinks();
}

async function createLink() {
  const value = (id) => $(id).value.trim();
  const response = await post('staff/assessment-links', {
    template: value('template'),
    place: value('place'),
    year: Number(value('year')),
    side: value('side'),
    role: value('role'),
    name: value('name'),
    days: Number(value('days')),
  });
  const { key } = await response.json();
  const page = value('page').replace(/#.*$/, '');
  const whole = page ? `${page}#checklist-key=${key}` : key;
  const said = terms();
  const [buttons, line] = actions(
    [
      [
        said.copy,
        async () => {
          try {
            await navigator.clipboard.writeText(whole);
          } catch {
            throw new Error(said.notCopied);
          }
          return said.copied;
        },
      ],
    ],
    false,
  );
  $('made').replaceChildren(element('p', element('code', whole)), buttons, line);
  $('made').hidden = false;
  // The next one is for somebody else.
  $('name').value = '';
  await links();
  return said.made;
}

async function preview() {
  looked = undefined;
  $('preview').replaceChildren();
  const asked = JSON.parse($('group').value);
  let summary;
  try {
    summary = await askJson(
      `staff/assessment-answers?${new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)]))}`,
    );
  } catch (error) {
    if (error.code === 'too-few-answers') return terms().tooFew;
    throw error;
  }
  const published = await publishedOf(asked);
  looked = asked;
  showFigures(summary, published);
  const { previewShown, previewPublic, previewChanged } = terms();
  if (!published) return previewShown;
  return (isSame(summary, published) ? previewPublic : previewChanged)(day(published.publishedAt));
}

/** The figures of a group that readers see now. */
async function publishedOf({ template, place, year, side }) {
  const query = new URLSearchParams({ template, municipalities: place, years: String(year), sides: side });
  return (await askJson(`assessment-summaries?${query}`)).items[0];
}

/** Whether readers see these figures already. */
function isSame(summary, published) {
  const ratings = Object.keys(terms().ratings);
  const figures = ({ respondents, items }) =>
    JSON.stringify([
      respondents,
      items.map(({ item, counts }) => [item, counts && ratings.map((one) => counts[one])]),
    ]);
  return figures(summary) === figures(published);
}

function showFigures(summary, published) {
  const said = terms();
  const asked = looked;
  const ratings = Object.keys(said.ratings);
  const remarks = summary.remarks ?? [];
  const withRemarks = element('input', undefined, { type: 'checkbox', id: 'with-remarks' });
  const table = element('table', [
    element('caption', `${about(asked)}. ${said.respondents(summary.respondents)}`),
    element(
      'thead',
      element(
        'tr',
        [said.item, ...ratings.map((rating) => said.ratings[rating])].map((name) =>
          element('th', name, { scope: 'col' }),
        ),
      ),
    ),
    element(
      'tbody',
      summary.items.map(({ item, counts }) =>
        element('tr', [
          element('th', itemName(asked.template, item), { scope: 'row' }),
          ...(counts
            ? ratings.map((rating) => element('td', String(counts[rating])))
            : [element('td', said.few(summary.minimum), { colSpan: ratings.length })]),
        ]),
      ),
    ),
  ]);
  const wide = element('div', table, { className: 'wide', tabIndex: 0, role: 'group' });
  wide.setAttribute('aria-label', about(asked));
  withRemarks.checked = Boolean(published?.remarks);
  $('preview').replaceChildren(
    wide,
    ...(remarks.length
      ? [
          element('h3', said.remarks),
          element(
            'ul',
            remarks.map((one) =>
              element('li', `${itemName(asked.template, one.item)}: ${one.text}`, { className: 'said' }),
            ),
            { className: 'quotes' },
          ),
          element('label', [withRemarks, element('span', said.withRemarks)], { className: 'check' }),
        ]
      : []),
    ...publishing(summary, published, withRemarks, wide),
  );
}

/**
 * Only what is possible now: what readers see as it is cannot be published again.
 *
 * @param place takes the focus when the button that was pressed is gone
 */
function publishing(summary, published, withRemarks, place) {
  const asked = looked;
  const line = statusLine();
  const work = element('div');
  const done = (next, sentence) => {
    published = next;
    offer();
    place.focus({ preventScroll: true });
    return sentence;
  };
  const publish = async () => {
    const body = { ...asked, remarks: withRemarks.checked };
    return done(await (await post('staff/assessment-answers', body)).json(), terms().published);
  };
  const withdraw = async () => {
    try {
      await post('staff/assessment-answers/withdraw', asked);
    } catch (error) {
      if (error.status !== 404) throw error;
      return done(undefined, terms().notPublic);
    }
    return done(undefined, terms().withdrawn);
  };
  function offer() {
    const said = terms();
    const isNews =
      !published || !isSame(summary, published) || withRemarks.checked !== Boolean(published.remarks);
    const buttons = [
      ...(isNews ? [[published ? said.publishAgain : said.publish, publish]] : []),
      ...(published ? [[said.withdraw, withdraw]] : []),
    ];
    work.replaceChildren(actions(buttons, isNews, line)[0]);
  }
  withRemarks.addEventListener('change', offer);
  offer();
  return [work, line];
}

function speakFields() {
  const { sides, roles, choose, municipalities, counties } = terms();
  fill($('side'), [['', choose], ...Object.entries(sides)].map(option));
  fill($('role'), Object.entries(roles).map(option));
  fill(
    $('template'),
    [...templates].map(([id, one]) => option([id, text(one.name)])),
  );
  fill($('place'), [
    option(['', choose]),
    group(municipalities, entries(places.municipalities)),
    group(counties, entries(places.counties)),
  ]);
}

export const assessments = {
  speak: speakFields,
  async spoken() {
    if (!hasBegun) return;
    showLinks();
    $('made').hidden = true;
    for (const form of ['new-link', 'answers-form']) say($(form).querySelector('.status'), '');
    if (looked) await preview();
  },
  async show() {
    const line = $('links-status');
    await doing(line, async () => {
      await know();
      speakFields();
      await links();
      hasBegun = true;
    })();
  },
};

$('year').value = String(new Date().getFullYear());
onSubmit('new-link', createLink, () => {
  const said = terms();
  const days = Number($('days').value);
  const page = $('page').value.trim();
  return [
    ...($('place').value ? [] : [[$('place'), said.placeMissing]]),
    ...(/^(?:19|20|21)\d\d$/.test($('year').value.trim()) ? [] : [[$('year'), said.yearWrong]]),
    ...($('side').value ? [] : [[$('side'), said.sideMissing]]),
    ...($('name').value.trim() ? [] : [[$('name'), said.nameMissing]]),
    ...(Number.isInteger(days) && days >= 1 && days <= 1000 ? [] : [[$('days'), said.daysWrong]]),
    ...(!page || (/^https?:\/\//.test(page) && URL.canParse(page)) ? [] : [[$('page'), said.pageWrong]]),
  ];
});
onSubmit('answers-form', preview);
