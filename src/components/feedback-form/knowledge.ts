/** What a form knows beyond its first fields; comes when somebody begins to fill it in. */
export { Additions } from './additions.js';
