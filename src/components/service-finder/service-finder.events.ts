import type { Service } from '../../model/service.js';

/** The reader chose a service. Cancel it to show the service yourself instead of the finder's own detail view. */
export type ServiceSelectEvent = CustomEvent<{ service: Service }>;

/** New results are on the page. Holds no search words: a page may count searches, not read them. */
export type ServiceResultsEvent = CustomEvent<{ total: number }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-service-select': ServiceSelectEvent;
    'kumppani-service-results': ServiceResultsEvent;
  }
}
