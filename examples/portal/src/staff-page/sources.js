// How the last readings of the sources went, and the confirming of one that is held.
import { $, actions, askJson, details, doing, element, number, post, time, words } from './page.js';

let items;

function show() {
  const terms = words().sources;
  // A held reading is confirmed once: on its newest one.
  const newest = new Set();
  $('runs').replaceChildren(
    ...(items.length
      ? items.map((one) => {
          const isNewest = !newest.has(one.source);
          newest.add(one.source);
          return run(one, isNewest && one.state === 'held');
        })
      : [element('li', terms.none)]),
  );
}

function run(one, isHeld) {
  const terms = words().sources;
  const counts = [one.counts?.services, one.counts?.events].filter((count) => count !== undefined);
  return element('li', [
    element('h2', one.source),
    details([
      [terms.began, time(one.startedAt)],
      [terms.state, terms.runs[one.state] ?? one.state],
      [terms.records, counts.length ? number(counts.reduce((sum, count) => sum + count)) : ''],
      [terms.reason, one.reason],
    ]),
    ...(isHeld
      ? [
          element('p', terms.held),
          ...actions([
            [
              terms.confirm,
              async () => {
                await post(`staff/sync/${encodeURIComponent(one.source)}/confirm`);
                return words().sources.confirmed;
              },
              terms.confirmOf(one.source),
            ],
          ]),
        ]
      : []),
  ]);
}

export const sources = {
  spoken: () => items && show(),
  show: doing($('sources-status'), async () => {
    ({ items } = await askJson('staff/sync'));
    show();
  }),
};
