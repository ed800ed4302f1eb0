import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { fewServices } from '../../fixtures/finder/directory.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';

// Only here, and in this order: nothing of ours is defined on this page when it starts.

const until = async (check: () => unknown, message: string): Promise<void> => {
  for (let tries = 0; !check(); tries++) {
    if (tries > 500) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const titles = (finder: Element): number =>
  finder.shadowRoot?.querySelectorAll('[part~=item-title]').length ?? 0;

describe('scripts that come late', () => {
  let wrapper: HTMLElement;

  before(async () => {
    expect(customElements.get('kumppani-service-finder')).to.equal(undefined);
    wrapper = document.createElement('main');
    wrapper.lang = 'fi';
    document.body.append(wrapper);
    render(
      html`<kumppani-service-finder id="own"><p>Soita</p></kumppani-service-finder>
        <kumppani-provider id="outer" services="static:/tests/fixtures/finder/services.json">
          <kumppani-service-finder id="inside"><p>Soita</p></kumppani-service-finder>
        </kumppani-provider>`,
      wrapper,
    );
  });
  after(() => wrapper.remove());

  it('shows the page’s own content until then', () => {
    for (const paragraph of wrapper.querySelectorAll('p'))
      expect(paragraph.getBoundingClientRect().height).to.be.above(0);
  });

  it('takes over what the page has set on the element before', async () => {
    const { staticFiles } = await import('../../../src/adapters/static/index.js');
    const { createClient } = await import('../../../src/client/client.js');
    const own = wrapper.querySelector<ServiceFinder>('#own')!;
    own.client = createClient(
      staticFiles({
        baseUrl: 'https://services.example/',
        fetch: () => Promise.resolve(Response.json({ services: fewServices })),
      }),
    );
    own.heading = 'Palvelut';
    await import('../../../src/define/service-finder.js');
    await until(() => titles(own) === fewServices.length, 'results');
    expect(own.shadowRoot!.querySelector('h2')!.textContent).to.equal('Palvelut');
  });

  it('shows the fallback inside a provider whose script has not come', async () => {
    const inside = wrapper.querySelector<ServiceFinder>('#inside')!;
    await inside.updateComplete;
    expect(titles(inside)).to.equal(0);
    expect(inside.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('finds the provider once its script is there, also when the finder was there first', async () => {
    await import('../../../src/define/provider.js');
    const inside = wrapper.querySelector<ServiceFinder>('#inside')!;
    await until(() => titles(inside) === 2, 'the provider’s services');
  });
});
