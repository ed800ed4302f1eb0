/**
 * `npm run new:component service-map`: the first files of a widget, in the shape of the others and working from the
 * start: class, styles, events, the file that registers its tag, a story for each state, and its first tests.
 *
 * A name is lower case words joined by hyphens, without the prefix. Nothing is written over.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @returns {string | undefined} one sentence when the name cannot be used */
export function nameProblem(name) {
  if (!name) return 'Say what it is called: npm run new:component service-map';
  if (name.startsWith('kumppani-')) return `Leave the prefix out: ${name.slice('kumppani-'.length)}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40)
    return `"${name}" is no name for a widget: lower case words joined by hyphens, at most 40 characters.`;
  if (['shared', 'version', 'define-element'].includes(name) || name.startsWith('adapter-'))
    return `"${name}" means something else in this project.`;
  return undefined;
}

const capitalise = (word) => word[0].toUpperCase() + word.slice(1);

/** Every file of a new widget, by path. */
export function filesOf(name) {
  const tag = `kumppani-${name}`;
  const words = name.split('-');
  const className = words.map(capitalise).join('');
  const title = capitalise(words.join(' '));
  return {
    [`src/components/${name}/${name}.ts`]: `import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Client } from '../../client/client.js';
import { announce, prepareAnnouncer } from '../../controllers/announce.js';
import { ClientController } from '../../controllers/client-controller.js';
import { LoadController } from '../../controllers/load-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { commonEn } from '../../i18n/common/en.js';
import { commonFi } from '../../i18n/common/fi.js';
import type { CommonMessages } from '../../i18n/common/messages.js';
import { commonSv } from '../../i18n/common/sv.js';
import { pickText } from '../../model/localized.js';
import type { ServicesPort } from '../../model/ports.js';
import type { ServicePage } from '../../model/query.js';
import type { Service } from '../../model/service.js';
import { controlStyles } from '../../styles/controls.js';
import { hostStyles } from '../../styles/host.js';
import { heading } from '../shared/heading.js';
import type { ${className}SelectEvent } from './${name}.events.js';
import { styles } from './${name}.styles.js';

/**
 * ${title}: say here in a sentence what a visitor of a page gets from it.
 *
 * @slot - Shown until the widget is ready, and when scripts never run: a phone number, a link.
 * @slot empty - Shown when there is nothing to show.
 *
 * @event {${className}SelectEvent} ${tag}-select - The reader chose a service.
 *
 * @csspart base - The wrapper.
 * @csspart title - The heading of the widget.
 * @csspart item - One service.
 * @csspart notice - What is said when loading fails.
 *
 * @cssproperty --kumppani-accent - Links, buttons, focus.
 * @cssproperty --kumppani-space - Unit of spacing.
 */
export class ${className} extends LitElement {
  static override styles = [hostStyles, controlStyles, styles];

  /** Where services come from: an adapter's name, a colon and an address, \`static:https://example.org/services.json\`. */
  @property() services?: string;
  /** A client made by the page's own script. Counts before \`services\` and before a provider around the widget. */
  @property({ attribute: false }) client?: Client;
  /** Heading of the widget. Left out when the page has its own. */
  @property() heading = '';
  /** Level of the widget's first heading, 1 to 4; those inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Words of your own in place of the widget's. */
  @property({ attribute: false }) messages?: Partial<CommonMessages>;

  #client = new ClientController(this);
  #words = new WordsController<CommonMessages>(this, { fi: commonFi, sv: commonSv, en: commonEn });
  #page = new LoadController<ServicePage>(this);
  #port?: ServicesPort;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override updated(): void {
    const port = this.#client.port('services');
    if (port === this.#port) return;
    this.#port = port;
    if (port) void this.#load(port);
  }

  override render(): TemplateResult {
    if (!this.#client.port('services')) return html\`<slot></slot>\`;
    return html\`<div part="base" class="base">
      \${this.heading ? heading(this.headingLevel, 'title', this.heading) : nothing} \${this.#renderPage()}
    </div>\`;
  }

  #renderPage(): TemplateResult {
    const { messages } = this.#words;
    const { error, value: page } = this.#page;
    if (error)
      return html\`<div part="notice" class="notice">
        <p>\${messages.failed(error.kind)}</p>
        <button class="button" type="button" @click=\${this.#retry}>\${messages.retry}</button>
        <slot></slot>
      </div>\`;
    if (!page)
      return html\`<div aria-busy="true"><p class="loading">\${messages.loading}</p></div>\`;
    if (!page.items.length) return html\`<slot name="empty"></slot>\`;
    return html\`<ul>
      \${page.items.map((service) => this.#renderItem(service))}
    </ul>\`;
  }

  #renderItem(service: Service): TemplateResult {
    const name = pickText(service.name, this.#words.readerLanguages);
    const foreign = name && name.language !== this.#words.language ? name.language : nothing;
    return html\`<li part="item" class="item">
      <button class="button" type="button" lang=\${foreign} @click=\${() => this.#select(service)}>
        \${name?.value ?? service.id}
      </button>
    </li>\`;
  }

  #retry = (): void => {
    if (this.#port) void this.#load(this.#port);
  };

  async #load(port: ServicesPort): Promise<void> {
    const { readerLanguages } = this.#words;
    await this.#page.run((signal) => port.search({ readerLanguages }, { signal }));
    const { error } = this.#page;
    if (error) announce(this.#words.messages.failed(error.kind), this.#words.language);
  }

  #select(service: Service): void {
    this.dispatchEvent(
      new CustomEvent('${tag}-select', {
        detail: { service },
        bubbles: true,
        composed: true,
      }) satisfies ${className}SelectEvent,
    );
  }
}
`,
    [`src/components/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  .base {
    display: grid;
    gap: var(--_space);
  }
  .item {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .loading {
    color: var(--_muted);
  }
\`;
`,
    [`src/components/${name}/${name}.events.ts`]: `import type { Service } from '../../model/service.js';

/** The reader chose a service. */
export type ${className}SelectEvent = CustomEvent<{ service: Service }>;

declare global {
  interface GlobalEventHandlersEventMap {
    '${tag}-select': ${className}SelectEvent;
  }
}
`,
    [`src/define/${name}.ts`]: `import { ${className} } from '../components/${name}/${name}.js';
import './adapter-static.js';
import { defineElement } from './define-element.js';

defineElement('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Client } from '../src/client/index.js';
import '../src/define/${name}.js';
import { clientWith, failingClient, invented, pendingClient } from '../tests/suites/fake-services.js';

interface Arguments {
  client?: Client;
  heading: string;
}

const meta: Meta<Arguments> = {
  title: '${title}',
  component: '${tag}',
  args: { heading: '${title}' },
  render: ({ client, heading }) =>
    html\`<${tag} .client=\${client} heading=\${heading}>
      Soita <a href="tel:+35820001234">+358 2 000 1234</a>
    </${tag}>\`,
};
export default meta;

type Story = StoryObj<Arguments>;

export const Complete: Story = { args: { client: clientWith(invented({ id: '1' }), invented({ id: '2' })) } };
export const Empty: Story = { args: { client: clientWith() } };
export const Loading: Story = { args: { client: pendingClient() } };
export const Failed: Story = { args: { client: failingClient() } };
export const NotConfigured: Story = {};
`,
    [`tests/components/${name}.browser.ts`]: `import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ${className} } from '../../src/components/${name}/${name}.js';
import '../../src/define/${name}.js';
import { clientWith, failingClient, invented, pendingClient } from '../suites/fake-services.js';
import { widgetStates } from '../suites/widget-states.js';

const inside = (element: ${className}, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);

widgetStates<${className}>('${tag}', {
  'not configured': {
    template: () => html\`<${tag}>Soita meille.</${tag}>\`,
    reached: (element) => inside(element, '[part=base]') === null,
  },
  pending: {
    template: () => html\`<${tag} .client=\${pendingClient()}></${tag}>\`,
    reached: (element) => inside(element, '[aria-busy=true]') !== null,
  },
  error: {
    template: () => html\`<${tag} .client=\${failingClient()}>Soita meille.</${tag}>\`,
    reached: (element) => inside(element, '[part=notice]') !== null,
  },
  empty: {
    template: () => html\`<${tag} .client=\${clientWith()}><p slot="empty">Soita meille.</p></${tag}>\`,
    reached: (element) => inside(element, 'slot[name=empty]') !== null,
  },
  complete: {
    template: () => html\`<${tag} .client=\${clientWith(invented({ id: '1' }))}></${tag}>\`,
    reached: (element) => inside(element, '[part=item]') !== null,
  },
});

describe('<${tag}>', () => {
  it('tells the page which service the reader chose', async () => {
    const element = await fixture<${className}>(
      html\`<${tag} .client=\${clientWith(invented({ id: '1' }))}></${tag}>\`,
    );
    await waitUntil(() => inside(element, '[part=item] button'));
    const told = oneEvent(element, '${tag}-select');
    inside(element, '[part=item] button')!.click();
    expect((await told).detail.service.id).to.equal('1');
  });
});
`,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(resolve(import.meta.dirname, '..'));
  const name = process.argv[2];
  const problem = nameProblem(name);
  const files = problem ? {} : filesOf(name);
  const taken = [`src/components/${name}`, ...Object.keys(files)].filter((file) => existsSync(file));
  if (problem || taken.length) {
    console.error(problem ?? `The name is taken: ${taken.join(', ')}`);
    process.exit(1);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    // How long a line gets depends on the name.
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    console.log(file);
  }
  console.log(
    `\nNext: say in the class what it is for, export the class and its event types from src/index.ts, give it words of its own in src/i18n/${name}/, and a line in CHANGELOG.md.`,
  );
}
