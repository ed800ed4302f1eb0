import { languageName, languageOwnName, serviceLanguages } from '../../codes/index.js';
import { line } from './text.js';
import { objects, text, type WireRecord } from './wire.js';

/** What people write and no list of language names has. */
const ALIASES = { farsi: 'fa', viittomakieli: 'fse' };

let codes: ReadonlyMap<string, string> | undefined;

/** Codes by their names in Finnish, Swedish and English and in themselves; made when a source names a language. */
function codeOfName(name: string): string | undefined {
  if (!codes) {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const twoLetterCodes = letters.flatMap((one) => letters.map((other) => one + other));
    const found = new Map<string, string>(Object.entries(ALIASES));
    for (const code of [...serviceLanguages(), ...twoLetterCodes])
      for (const known of [
        ...['fi', 'sv', 'en'].map((reader) => languageName(code, reader)),
        languageOwnName(code),
      ]) {
        const key = known.toLowerCase();
        if (key !== code && !found.has(key)) found.set(key, code);
      }
    codes = found;
  }
  return codes.get(name.toLowerCase());
}

/** `fi` for `fi`, `fin`, `fi-FI`, `Finnish`, `suomi` and `finska`; `undefined` for what is no language. */
export function languageCode(value: unknown): string | undefined {
  const words = line(value);
  if (!words || words.length > 60) return undefined;
  const named = codeOfName(words);
  if (named || !/^[a-z]{2,3}(?:[-_][a-z0-9-]{2,20})?$/i.test(words)) return named;
  if (/^[a-z]{2}-x-easy$/i.test(words)) return words.toLowerCase();
  try {
    // Turns three letters into the two that ISO 639-1 has for the same language, bibliographic codes too.
    return Intl.getCanonicalLocales(words.slice(0, /[-_]|$/.exec(words)?.index))[0];
  } catch {
    return undefined;
  }
}

/** Languages of a service, a place or a phone; one field may name several. */
export function toLanguages(wire: WireRecord): string[] {
  const listed = wire['languages'];
  const values = Array.isArray(listed) ? (listed as unknown[]) : [listed];
  const found = values.flatMap((value) => {
    const [record] = objects(value);
    // A code that is no language ("other") leaves the word to its name.
    const fields = record ? [record['code'], record['name'] ?? record['language']] : [value];
    for (const field of fields) {
      const told =
        languageCode(field) ??
        text(field)
          ?.split(/[,;/]| and | ja | och /)
          .map(languageCode);
      const known = [told].flat().filter((code) => code !== undefined);
      if (known.length) return known;
    }
    return [];
  });
  return [...new Set(found)];
}
