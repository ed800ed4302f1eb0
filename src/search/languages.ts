/** Languages that texts are analysed in, one bit each. Any other language is searched by its forms as they stand. */
export const FINNISH = 1;
export const SWEDISH = 2;
export const ENGLISH = 4;
export const OTHER = 8;

/** `sv` of `sv-FI`, `fi` of `fi-x-easy`. */
export function languageBit(tag: string): number {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'fi' ? FINNISH : primary === 'sv' ? SWEDISH : primary === 'en' ? ENGLISH : OTHER;
}
