import type { Service, ServiceFacets, ServicePage, ServiceQuery, Suggestion } from '../model/index.js';

/**
 * Services that can be searched. The same index answers in a page, in Node and in the portal, so results never
 * differ. Synchronous and pure: no HTTP, no DOM. Never throws on any query.
 */
export interface ServiceIndex {
  readonly size: number;
  search(query: ServiceQuery): ServicePage;
  facets(query: ServiceQuery): ServiceFacets;
  get(id: string): Service | undefined;
  suggest(text: string, options?: { readerLanguages?: readonly string[]; limit?: number }): Suggestion[];
}
