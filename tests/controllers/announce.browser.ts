import { expect } from '@open-wc/testing';
import { announce, prepareAnnouncer } from '../../src/controllers/announce.js';
import { until } from '../suites/widget-tools.js';

const regions = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-kumppani-announcer]');

describe('saying something to people who use a screen reader', () => {
  beforeEach(() => {
    for (const region of regions()) region.remove();
  });

  it('has one polite region for the page, there before it speaks', async () => {
    const region = prepareAnnouncer();
    expect(prepareAnnouncer() === region).to.equal(true);
    expect(regions()).to.have.lengthOf(1);
    expect(region.getAttribute('role')).to.equal('status');
    expect(region.textContent).to.equal('');
    announce('5 palvelua', 'fi');
    expect(region.textContent, 'not with the key that caused it').to.equal('');
    await until(() => region.textContent === '5 palvelua');
    expect(region.lang).to.equal('fi');
  });

  it('is there for ears and not for eyes', () => {
    const { width, height } = prepareAnnouncer().getBoundingClientRect();
    expect(width * height).to.be.at.most(1);
    expect(getComputedStyle(prepareAnnouncer()).display).not.to.equal('none');
    expect(getComputedStyle(prepareAnnouncer()).visibility).to.equal('visible');
  });

  it('says the last thing only, when two come at once', async () => {
    const region = prepareAnnouncer();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    announce('1 palvelu', 'fi');
    announce('2 tjänster', 'sv');
    await until(() => said.length);
    observer.disconnect();
    expect(said).to.deep.equal(['2 tjänster']);
    expect(region.lang).to.equal('sv');
  });

  it('makes the region again when the page has thrown it away', async () => {
    prepareAnnouncer().remove();
    announce('Ei ehdotuksia.', 'fi');
    await until(() => regions()[0]?.textContent === 'Ei ehdotuksia.');
  });

  it('never makes markup of what it says', async () => {
    announce('<img src=x onerror="globalThis.hurt=true">', 'fi');
    await until(() => regions()[0]?.textContent?.startsWith('<img'));
    expect(regions()[0]!.children).to.have.lengthOf(0);
  });
});
