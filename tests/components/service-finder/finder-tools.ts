import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { nothing, type TemplateResult } from 'lit';
import { staticFiles } from '../../../src/adapters/static/index.js';
import { createClient, type Client } from '../../../src/client/index.js';
import { announce } from '../../../src/controllers/announce.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import '../../../src/define/service-finder.js';
import { ClientError, type ClientErrorKind } from '../../../src/model/client-error.js';
import type { CallOptions, ServicesPort } from '../../../src/model/ports.js';
import type { ServiceQuery } from '../../../src/model/query.js';
import type { Service } from '../../../src/model/service.js';
import { directory } from '../../fixtures/finder/directory.js';

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
  let searches = Promise.resolve();
  let singles = Promise.resolve();
  let broken: ClientErrorKind | undefined;
  const asked: ServiceQuery[] = [];
  const suggested: string[] = [];
  const got: string[] = [];
  const gate = (set: (wait: Promise<void>) => void): (() => void) => {
    let open!: () => void;
    set(new Promise((resolve) => (open = resolve)));
    return () => {
      set(Promise.resolve());
      open();
    };
  };
  const passing = async (wait: Promise<void>, options?: CallOptions): Promise<void> => {
    await wait;
    if (options?.signal?.aborted) throw new ClientError('aborted', 'The call was aborted.');
    if (broken) throw new ClientError(broken, 'Invented failure.');
  };
  const port: ServicesPort = {
    async search(query, options) {
      if (query.limit !== 1) asked.push(query);
      await passing(searches, options);
      return real.search(query, options);
    },
    async get(id, options) {
      got.push(id);
      await passing(singles, options);
      return real.get(id, options);
    },
    async facets(query, options) {
      await passing(searches, options);
      return real.facets(query, options);
    },
    async suggest(text, options) {
      suggested.push(text);
      await passing(Promise.resolve(), options);
      return real.suggest!(text, options);
    },
  };
  return {
    client: createClient({ system: 'fake', services: port }),
    asked,
    suggested,
    got,
    hold: () => gate((wait) => (searches = wait)),
    holdServices: () => gate((wait) => (singles = wait)),
    fail: (kind) => (broken = kind),
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

/** Waits for something to become true; polls, since the widget says nothing when it has drawn. */
export const until = (check: () => unknown | Promise<unknown>, message = 'did not happen'): Promise<void> =>
  waitUntil(async () => Boolean(await check()), message, { interval: 5, timeout: 5000 });

export const one = <E extends Element = HTMLElement>(finder: Element, selector: string): E | null =>
  finder.shadowRoot!.querySelector<E>(selector);

export const all = <E extends Element = HTMLElement>(finder: Element, selector: string): E[] => [
  ...finder.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as a reader sees it: runs of white space are one blank. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const titles = (finder: Element): string[] => all(finder, '[part~=item-title]').map(textOf);
export const chips = (finder: Element): string[] => all(finder, '[part~=chip]').map(textOf);
export const countLine = (finder: Element): string => textOf(one(finder, '[part~=count], .count'));
export const options = (finder: Element, id: 'text' | 'municipality'): string[] =>
  one(finder, `#${id}-listbox:not([hidden])`) ? all(finder, `#${id}-listbox [role=option]`).map(textOf) : [];
export const titleOf = (finder: Element, id: string): HTMLElement =>
  one(finder, `[part~=item-title] [data-id="${id}"]`)!;
/** The element that has the focus, inside shadow roots. */
export const focused = (): Element | null => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
};

const described = (element: Element | null | undefined): string =>
  element
    ? `<${element.localName} id="${element.id}" class="${element.getAttribute('class') ?? ''}"> “${textOf(element).slice(0, 80)}”`
    : 'nothing';

// Assertions about elements with words of our own: a test runner that prints an element never ends.

/** The element that has the focus is this one. */
export function hasFocus(element: Element | null): void {
  if (focused() !== element)
    throw new Error(`The focus is on ${described(focused())} and not on ${described(element)}.`);
}
/** The focus is on something that is still there. */
export function keepsFocus(finder: Element): void {
  if (!finder.shadowRoot!.activeElement) throw new Error('The focus is lost.');
}
export function isGone(element: Element | null): void {
  if (element) throw new Error(`Still there: ${described(element)}.`);
}

/** Results are there and nothing is under way. */
export const settled = (finder: Element): Promise<void> =>
  until(
    () => one(finder, '.count, [part~=detail]') && !one(finder, '[aria-busy=true]'),
    'the finder did not come to rest',
  );

/** Waits until the screen reader has been told. */
export const heard = (expected: string | RegExp): Promise<void> =>
  waitUntil(
    () => {
      const said = announcer()?.textContent?.replaceAll('\u00a0', ' ') ?? '';
      return typeof expected === 'string' ? said === expected : expected.test(said);
    },
    `“${String(expected)}” was not said, but “${announcer()?.textContent}”`,
    { interval: 10, timeout: 3000 },
  );
export const announcer = (): HTMLElement | null => document.querySelector('[data-kumppani-announcer]');

/** Presses keys one after the other; `Shift+Tab` holds the first. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last, ...held] = key.split('+').reverse();
    for (const name of held) await sendKeys({ down: name });
    await sendKeys({ press: last! });
    for (const name of held) await sendKeys({ up: name });
  }
}
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** A click where the element is, as a hand would make it. */
export async function click(target: Element | null): Promise<void> {
  expect(target, 'something to click').to.exist;
  target!.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target!.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + Math.min(width, 40) / 2), Math.round(y + height / 2)],
  });
}

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

/** Waits for an event; start before what causes it. */
export const event = <T extends Event>(target: EventTarget, name: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(name, (got) => resolve(got as T), { once: true }));

/** Page width in CSS pixels. */
export const pageWidth = (width: number): Promise<void> => setViewport({ width, height: 900 });

/** Before every test: a wide page, an address without a fragment, a mouse that holds nothing, nothing said. */
export async function freshPage(): Promise<void> {
  await pageWidth(1100);
  await resetMouse();
  history.replaceState(null, '', location.pathname + location.search);
  // What the test before had on its tongue stays unsaid.
  announce('', 'fi');
  announcer()!.textContent = '';
}

/** Services by their Finnish names, for expectations counted from the data itself. */
export const namesWhere = (services: readonly Service[], check: (service: Service) => boolean): string[] =>
  services.filter(check).map(({ name }) => name['fi']!);
