import { safeLink } from './localized.js';

const DEEPEST_RECORD = 20;

/**
 * What `readShape` does to a record on the way, for one whose schema asks for more than is there yet (a proposal of an
 * event): everything that tells nothing is taken out. `null`, `""` and blanks become missing, in lists and objects
 * alike, as do the empty lists and objects that leaves behind. Deeper than any record really is, it stops.
 *
 * @param links takes out addresses that `safeLink` refuses, too: of a link in a text its words stay
 */
export function toldOnly(value: unknown, links = false, depth = 0): unknown {
  if (typeof value === 'string') return /\S/.test(value) ? value : undefined;
  if (value === null || depth > DEEPEST_RECORD) return undefined;
  if (typeof value !== 'object') return value;
  const inside = (item: unknown): unknown => toldOnly(item, links, depth + 1);
  if (Array.isArray(value)) {
    // In a run of rich text a blank between two links is no "not told".
    const isRun = value.some((item) => typeof item === 'object' && item !== null);
    const told = (value as unknown[])
      .map((item) => (isRun && typeof item === 'string' && item ? item : inside(item)))
      .filter((item) => item !== undefined);
    return told.length ? told : undefined;
  }
  let isUnlinked = false;
  const told = Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      let kept = key === '__proto__' ? undefined : inside(item);
      if (links && (key === 'url' || key === 'href') && typeof kept === 'string') {
        kept = safeLink(kept);
        isUnlinked ||= !kept;
      }
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
  // What is more than a link stays without it.
  if (isUnlinked && !told['id']) return told['text'];
  return Object.keys(told).length ? told : undefined;
}
