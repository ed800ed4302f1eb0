import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/define/define-element.js';
import { VERSION } from '../../src/define/version.js';

const page = globalThis as unknown as Record<symbol, Map<string, string>>;
const versions = (): Map<string, string> => page[Symbol.for('kumppani/versions')]!;

function warned(during: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => said.push(text);
  try {
    during();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('defining a tag', () => {
  it('registers it and remembers the version', () => {
    class First extends HTMLElement {}
    defineElement('test-first', First);
    expect(customElements.get('test-first') === First).to.equal(true);
    expect(versions().get('test-first')).to.equal(VERSION);
  });

  it('keeps the first definition and is silent when the same version comes twice', () => {
    class One extends HTMLElement {}
    class Other extends HTMLElement {}
    const said = warned(() => {
      defineElement('test-twice', One);
      defineElement('test-twice', Other);
      defineElement('test-twice', Other);
    });
    expect(customElements.get('test-twice') === One).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it('warns once for each tag when another version was there first, and names both', () => {
    for (const tag of ['test-old', 'test-older']) {
      customElements.define(tag, class extends HTMLElement {});
      versions().set(tag, '0.0.9');
    }
    const said = warned(() => {
      defineElement('test-old', class extends HTMLElement {});
      defineElement('test-old', class extends HTMLElement {});
      defineElement('test-older', class extends HTMLElement {});
    });
    expect(said).to.have.lengthOf(2);
    expect(said[0]).to.contain('<test-old>').and.to.contain('0.0.9').and.to.contain(VERSION);
    expect(said[1]).to.contain('<test-older>');
  });

  it('says that another script has the tag when nobody knows whose it is', () => {
    customElements.define('test-foreign', class extends HTMLElement {});
    const said = warned(() => defineElement('test-foreign', class extends HTMLElement {}));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('<test-foreign>').and.to.contain('another script');
  });
});

describe('importing a component', () => {
  it('registers nothing; its define file does, once, with the tags it needs', async () => {
    const { ServiceFinder } = await import('../../src/components/service-finder/service-finder.js');
    const { Provider } = await import('../../src/components/provider/provider.js');
    expect(customElements.get('kumppani-service-finder')).to.equal(undefined);
    expect(customElements.get('kumppani-provider')).to.equal(undefined);
    await import('../../src/define/service-finder.js');
    expect(customElements.get('kumppani-service-finder') === ServiceFinder).to.equal(true);
    await import('../../src/define/provider.js');
    expect(customElements.get('kumppani-provider') === Provider).to.equal(true);
  });
});
