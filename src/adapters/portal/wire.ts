/**
 * What a portal answers (`/api/v1/openapi.json` describes it). It speaks the model's own language, but is foreign all
 * the same: an older or newer version, or a proxy's page, may stand at its address.
 */
export interface WirePage {
  items: unknown[];
  total?: unknown;
  nextCursor?: unknown;
  facets?: unknown;
  problems?: unknown;
  interpretation?: unknown;
  matches?: unknown;
  undated?: unknown;
}
