/** A template at an address of its own; comes beside, for the few pages that name one. */
import { createHttp } from '../../adapters/shared/http.js';

export const loadTemplateFile = (address: string, signal: AbortSignal): Promise<unknown> =>
  createHttp({ baseUrl: address }).getJson('', { signal });
