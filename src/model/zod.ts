/**
 * The only import of zod in the project.
 *
 * `jitless` is set before the first schema exists: pages with a strict Content-Security-Policy report an
 * `eval` otherwise. The setting is shared with a page's own zod, so nothing else is configured here.
 */
import * as z from 'zod/mini';
z.config({ jitless: true });
export { z };
