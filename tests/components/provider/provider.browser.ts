import { expect, fixture, html } from '@open-wc/testing';
import type { Provider } from '../../../src/components/provider/provider.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import '../../../src/define/provider.js';
import { fewServices } from '../../fixtures/finder/directory.js';
import { freshPage, isGone, one, settled, source, titles, until } from '../service-finder/finder-tools.js';

const FILE = 'static:/tests/fixtures/finder/services.json';
const clientOf = (count: number): ReturnType<typeof source>['client'] =>
  source(fewServices.slice(0, count)).client;
const finders = (wrapper: Element): ServiceFinder[] => [
  ...wrapper.querySelectorAll('kumppani-service-finder'),
];

describe('<kumppani-provider>', () => {
  beforeEach(freshPage);

  it('gives every finder inside it its client, and none outside', async () => {
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-provider services=${FILE}>
          <div><kumppani-service-finder></kumppani-service-finder></div>
          <kumppani-service-finder></kumppani-service-finder>
        </kumppani-provider>
        <kumppani-service-finder><p>Soita</p></kumppani-service-finder>
      </main>`,
    );
    const [a, b, outside] = finders(wrapper);
    await settled(a!);
    await settled(b!);
    expect(titles(a!)).to.deep.equal(['Lukupiiri', 'Saunailta']);
    expect(titles(b!)).to.deep.equal(['Lukupiiri', 'Saunailta']);
    isGone(one(outside!, 'form'));
  });

  it('takes no room of its own', async () => {
    const provider = await fixture(html`<kumppani-provider><p>Sivu</p></kumppani-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
    expect(provider.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('lets a client made by the page count before its attributes, and changes when that changes', async () => {
    const provider = await fixture<Provider>(
      html`<kumppani-provider lang="fi" services=${FILE} .client=${clientOf(1)}>
        <kumppani-service-finder></kumppani-service-finder>
      </kumppani-provider>`,
    );
    const [finder] = finders(provider);
    await settled(finder!);
    expect(titles(finder!)).to.have.lengthOf(1);
    provider.client = clientOf(4);
    await until(() => titles(finder!).length === 4, 'the second client');
    provider.client = undefined!;
    await until(() => titles(finder!).length === 2, 'the attribute');
    provider.removeAttribute('services');
    await until(() => !one(finder!, 'form'), 'the fallback');
  });

  it('is the nearest one that counts', async () => {
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-provider .client=${clientOf(5)}>
          <kumppani-service-finder></kumppani-service-finder>
          <kumppani-provider .client=${clientOf(2)}>
            <kumppani-service-finder></kumppani-service-finder>
          </kumppani-provider>
        </kumppani-provider>
      </main>`,
    );
    const [outer, inner] = finders(wrapper);
    await settled(outer!);
    await settled(inner!);
    expect(titles(outer!)).to.have.lengthOf(5);
    expect(titles(inner!)).to.have.lengthOf(2);
  });

  it('follows a finder from one provider to another and out', async () => {
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-provider .client=${clientOf(5)}>
          <kumppani-service-finder></kumppani-service-finder>
        </kumppani-provider>
        <kumppani-provider .client=${clientOf(2)}></kumppani-provider>
      </main>`,
    );
    const [finder] = finders(wrapper);
    await settled(finder!);
    wrapper.querySelectorAll('kumppani-provider')[1]!.append(finder!);
    await until(() => titles(finder!).length === 2, 'the second provider’s services');
    wrapper.querySelectorAll<Provider>('kumppani-provider')[0]!.client = clientOf(1);
    await finder!.updateComplete;
    await settled(finder!);
    expect(titles(finder!), 'the first provider has no say any more').to.have.lengthOf(2);
    wrapper.append(finder!);
    await until(() => !one(finder!, 'form'), 'the fallback');
  });

  it('reaches finders inside other shadow roots, and finders put in later', async () => {
    const provider = await fixture<Provider>(
      html`<kumppani-provider lang="fi" .client=${clientOf(3)}><div></div></kumppani-provider>`,
    );
    const finder = document.createElement('kumppani-service-finder');
    provider.querySelector('div')!.attachShadow({ mode: 'open' }).append(finder);
    await settled(finder);
    expect(titles(finder)).to.have.lengthOf(3);
  });

  it('asks a source once for two finders that ask the same', async () => {
    const from = source(fewServices);
    const wrapper = await fixture(
      html`<main lang="fi">
        <kumppani-provider .client=${from.client}>
          <kumppani-service-finder></kumppani-service-finder>
          <kumppani-service-finder></kumppani-service-finder>
        </kumppani-provider>
      </main>`,
    );
    for (const finder of finders(wrapper)) await settled(finder);
    expect(from.asked).to.have.lengthOf(1);
  });
});
