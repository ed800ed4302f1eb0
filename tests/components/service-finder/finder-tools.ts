import { expect, fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { staticFiles } from '../../../src/adapters/static/index.js';
import { createClient, type Client } from '../../../src/client/index.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import '../../../src/define/service-finder.js';
import type { ClientErrorKind } from '../../../src/model/client-error.js';
import type { ServicesPort } from '../../../src/model/ports.js';
import type { ServiceQuery } from '../../../src/model/query.js';
import type { Service } from '../../../src/model/service.js';
import { directory } from '../../fixtures/finder/directory.js';
import { all, click, createGate, one, textOf, type, until } from '../../suites/widget-tools.js';

export * from '../../suites/widget-tools.js';

/** The real static adapter and the real search over a `fetch` of our own, watched, held up and broken at will. */
export interface Source {
  client: Client;
  /** Queries that were searched with a page's size, in order; looks ahead for ways on are apart. */
  readonly asked: ServiceQuery[];
  /** Texts suggestions were asked for. */
  readonly suggested: string[];
  /** Ids that were asked for. */
  readonly got: string[];
  /** Answers to searches wait until the returned function is called. */
  hold: () => () => void;
  /** The same for single services. */
  holdServices: () => () => void;
  /** Every call fails in this way from now on; `undefined` mends it. */
  fail: (kind?: ClientErrorKind) => void;
}

export function source(services: readonly unknown[] = directory): Source {
  const real = staticFiles({
    baseUrl: 'https://services.example/services.json',
    fetch: () => Promise.resolve(Response.json({ services })),
  }).services!;
  const searches = createGate();
  const singles = createGate();
  const suggestions = createGate();
  const asked: ServiceQuery[] = [];
  const suggested: string[] = [];
  const got: string[] = [];
  const port: ServicesPort = {
    async search(query, options) {
      if (query.limit !== 1) asked.push(query);
      await searches.pass(options);
      return real.search(query, options);
    },
    async get(id, options) {
      got.push(id);
      await singles.pass(options);
      return real.get(id, options);
    },
    async facets(query, options) {
      await searches.pass(options);
      return real.facets(query, options);
    },
    async suggest(text, options) {
      suggested.push(text);
      await suggestions.pass(options);
      return real.suggest!(text, options);
    },
  };
  return {
    client: createClient({ system: 'fake', services: port }),
    asked,
    suggested,
    got,
    hold: searches.hold,
    holdServices: singles.hold,
    fail: (kind) => {
      for (const gate of [searches, singles, suggestions]) gate.fail(kind);
    },
  };
}

/** The same client with some verbs of its services replaced. */
export function withVerbs({ services }: Client, verbs: Partial<ServicesPort>): Client {
  const real = services!;
  return {
    services: {
      search: (query, options) => real.search(query, options),
      get: (id, options) => real.get(id, options),
      facets: (query, options) => real.facets(query, options),
      suggest: (text, options) => real.suggest!(text, options),
      ...verbs,
    },
  };
}

export interface Mounting extends Partial<
  Pick<
    ServiceFinder,
    'client' | 'services' | 'heading' | 'headingLevel' | 'municipality' | 'county' | 'urlState' | 'messages'
  >
> {
  language?: string;
  withoutFilters?: boolean;
}

/** A finder as HTML has it. */
export const finderTemplate = (mounting: Mounting): TemplateResult =>
  html`<kumppani-service-finder
    .client=${mounting.client}
    .messages=${mounting.messages}
    services=${mounting.services ?? nothing}
    heading=${mounting.heading ?? nothing}
    heading-level=${mounting.headingLevel ?? nothing}
    municipality=${mounting.municipality ?? nothing}
    county=${mounting.county ?? nothing}
    url-state=${mounting.urlState ?? nothing}
    ?without-filters=${mounting.withoutFilters ?? false}
  >
    <p>Soita <a href="tel:+35820001234">+358 2 000 1234</a></p>
    <p slot="empty">Kysy neuvonnasta</p>
  </kumppani-service-finder>`;

/** A finder on the page, not waited for. */
export async function attach(mounting: Mounting = {}): Promise<ServiceFinder> {
  const wrapper = await fixture(
    html`<main lang=${mounting.language ?? 'fi'}>${finderTemplate(mounting)}</main>`,
  );
  return wrapper.querySelector('kumppani-service-finder')!;
}

/** A finder that shows its first results. */
export async function mount(mounting: Mounting = {}): Promise<ServiceFinder> {
  const finder = await attach({ client: source().client, ...mounting });
  await settled(finder);
  return finder;
}

export const titles = (finder: Element): string[] => all(finder, '[part~=item-title]').map(textOf);
export const chips = (finder: Element): string[] => all(finder, '[part~=chip]').map(textOf);
export const countLine = (finder: Element): string => textOf(one(finder, '[part~=count], .count'));
export const options = (finder: Element, id: 'text' | 'municipality'): string[] =>
  one(finder, `#${id}-listbox:not([hidden])`) ? all(finder, `#${id}-listbox [role=option]`).map(textOf) : [];
export const titleOf = (finder: Element, id: string): HTMLElement =>
  one(finder, `[part~=item-title] [data-id="${id}"]`)!;
/** Results are there and nothing is under way. */
export const settled = (finder: Element): Promise<void> =>
  until(
    () => one(finder, '.count, [part~=detail]') && !one(finder, '[aria-busy=true]'),
    'the finder did not come to rest',
  );

/** Puts the caret into a field and types. */
export async function typeInto(finder: Element, id: 'text' | 'municipality', text: string): Promise<void> {
  await click(one(finder, `#${id}`));
  await type(text);
}

/** A checkbox in the filters, by the beginning of its words. */
export const checkbox = (finder: Element, words: string): HTMLInputElement => {
  const label = all(finder, '.check').find((item) => textOf(item).startsWith(words));
  expect(label, `a checkbox “${words}”`).to.exist;
  return label!.querySelector('input')!;
};
/** The number beside a checkbox. */
export const amount = (finder: Element, words: string): number =>
  Number(checkbox(finder, words).closest('.check')!.querySelector('.amount')!.textContent);
/** A group of filters that is closed at first. */
export const openGroup = (finder: Element, words: string): Promise<void> =>
  click(all(finder, 'summary').find((summary) => textOf(summary).startsWith(words)) ?? null);

/** Services by their Finnish names, for expectations counted from the data itself. */
export const namesWhere = (services: readonly Service[], check: (service: Service) => boolean): string[] =>
  services.filter(check).map(({ name }) => name['fi']!);
