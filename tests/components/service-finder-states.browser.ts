import { html } from 'lit';
import type { ServiceFinder } from '../../src/components/service-finder/service-finder.js';
import '../../src/define/service-finder.js';
import { clientOver, inventedServices, longNames } from '../../stories/invented-services.js';
import { failingClient, pendingClient } from '../suites/fake-services.js';
import { widgetStates } from '../suites/widget-states.js';

const inside = (element: ServiceFinder, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);

const openFirst = async (element: ServiceFinder): Promise<void> => {
  for (let tries = 0; tries < 200 && !inside(element, '[part~=item-title] :is(a, button)'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  inside(element, '[part~=item-title] :is(a, button)')!.click();
};

const fallback = html`<p>Soita <a href="tel:+35820001234">+358 2 000 1234</a></p>`;

widgetStates<ServiceFinder>('kumppani-service-finder', {
  'not configured': {
    template: () => html`<kumppani-service-finder>${fallback}</kumppani-service-finder>`,
    reached: (element) => inside(element, '[part~=form]') === null,
  },
  pending: {
    template: () =>
      html`<kumppani-service-finder .client=${pendingClient()}>${fallback}</kumppani-service-finder>`,
    reached: (element) => inside(element, '[aria-busy=true]') !== null,
  },
  error: {
    template: () =>
      html`<kumppani-service-finder .client=${failingClient()}>${fallback}</kumppani-service-finder>`,
    reached: (element) => inside(element, '[part~=notice]') !== null,
  },
  empty: {
    template: () =>
      html`<kumppani-service-finder .client=${clientOver([])}>
        <div slot="empty">${fallback}</div>
      </kumppani-service-finder>`,
    reached: (element) => inside(element, '[part~=notice]') !== null,
  },
  complete: {
    template: () =>
      html`<kumppani-service-finder
        .client=${clientOver(inventedServices)}
        heading="Järjestöt"
      ></kumppani-service-finder>`,
    reached: (element) =>
      element.shadowRoot!.querySelectorAll('[part~=item]').length === inventedServices.length,
  },
  'showing one service': {
    template: () =>
      html`<kumppani-service-finder .client=${clientOver(inventedServices)}></kumppani-service-finder>`,
    act: openFirst,
    reached: (element) => inside(element, '[part~=detail-title]') !== null,
  },
  'showing names no design expects': {
    template: () =>
      html`<kumppani-service-finder .client=${clientOver(longNames)}></kumppani-service-finder>`,
    reached: (element) => inside(element, '[part~=item]') !== null,
  },
});
