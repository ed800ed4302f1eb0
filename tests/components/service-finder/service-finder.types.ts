/**
 * What a TypeScript page is told about the finder. Nothing runs here: `npm run types` compiles it, and each
 * `@ts-expect-error` fails when the mistake under it is allowed.
 */
import type {
  ServiceResultsEvent,
  ServiceSelectEvent,
} from '../../../src/components/service-finder/service-finder.events.js';
import type { KumppaniErrorEvent } from '../../../src/components/shared/states.events.js';
import type { ServiceFinder } from '../../../src/components/service-finder/service-finder.js';
import type { Provider } from '../../../src/components/provider/provider.js';
import type { Client } from '../../../src/client/client.js';
import type { ClientErrorKind } from '../../../src/model/client-error.js';
import type { Service } from '../../../src/model/service.js';
import '../../../src/define/provider.js';
import '../../../src/define/service-finder.js';

const same = <Expected>(actual: Expected): Expected => actual;

const finder = document.createElement('kumppani-service-finder');
same<ServiceFinder>(finder);
same<ServiceFinder | null>(document.querySelector('kumppani-service-finder'));
same<Provider>(document.createElement('kumppani-provider'));

// Properties
same<string | undefined>(finder.services);
same<Client | undefined>(finder.client);
same<string>(finder.heading);
same<number>(finder.headingLevel);
same<string>(finder.municipality);
same<string>(finder.county);
same<string>(finder.urlState);
same<boolean>(finder.withoutFilters);
finder.messages = { found: (count) => `${count}`, retry: 'Again' };
// @ts-expect-error: words are words
finder.messages = { retry: 7 };
// @ts-expect-error: no such word
finder.messages = { tryAgain: 'Again' };
// @ts-expect-error: a level is a number
finder.headingLevel = '2';
// @ts-expect-error: no such property
void finder.query;

// Events, on the element and wherever they bubble to
finder.addEventListener('kumppani-service-select', (event) => {
  same<ServiceSelectEvent>(event);
  same<Service>(event.detail.service);
  // @ts-expect-error: nothing else is told
  void event.detail.id;
});
document.addEventListener('kumppani-service-results', (event) => {
  same<ServiceResultsEvent>(event);
  same<number>(event.detail.total);
  // @ts-expect-error: search words never leave the finder
  void event.detail.text;
});
document.body.addEventListener('kumppani-error', (event) => {
  same<KumppaniErrorEvent>(event);
  same<ClientErrorKind>(event.detail.kind);
  same<string>(event.detail.message);
});
// @ts-expect-error: an event of that name has no detail that is known
finder.addEventListener('kumppani-service-selected', (event) => void event.detail);
