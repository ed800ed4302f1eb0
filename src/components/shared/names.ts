import type { CodeReference } from '../../model/common.js';
import { pickText } from '../../model/localized.js';

/** A code's name: the list's, else the source's own, else the code itself. Unknown codes stay visible. */
export function nameOf(
  list: { name: Readonly<Record<string, string>> } | undefined,
  reference: CodeReference,
  languages: readonly string[],
): string {
  return (
    pickText(list?.name, languages)?.value ?? pickText(reference.name, languages)?.value ?? reference.code
  );
}

/** First letter in upper case: names of languages are written small in Finnish and Swedish. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
