import { pickText, plainText } from '../model/localized.js';
import type { Service, ServiceMatch } from '../model/index.js';
import { wordsOf, type Word } from './words.js';

/** Letters on either side of the first found word. */
const SNIPPET_SIDE = 90;

/**
 * Which words of a service answered a query, and a piece of the description when its head has none.
 *
 * @param found whether a word as indexed was searched for
 * @param languages reader's languages, best first
 */
export function matchOf(
  service: Service,
  found: (form: string) => boolean,
  languages: readonly string[],
): ServiceMatch | undefined {
  const forms = new Set<string>();
  const look = (text: string | undefined): Word | undefined => {
    let first: Word | undefined;
    if (text)
      for (const word of wordsOf(text)) {
        if (!found(word.form)) continue;
        first ??= word;
        forms.add(text.slice(word.start, word.end).toLowerCase());
      }
    return first;
  };
  const head = [service.name, service.alternateName, service.summary, service.organisation.name].map((text) =>
    look(pickText(text, languages)?.value),
  );
  const description = pickText(service.description, languages);
  const text = description && plainText(description.value);
  const first = look(text);
  if (!forms.size) return undefined;
  // The organisation's name is shown, but tells little of why.
  const shown = head.slice(0, 3).some(Boolean);
  return {
    forms: [...forms],
    ...(!shown &&
      first &&
      text && { snippet: { text: around(text, first), language: description!.language } }),
  };
}

/** The text around a word, cut between words. */
function around(text: string, { start, end }: Word): string {
  let from = Math.max(0, start - SNIPPET_SIDE);
  let to = Math.min(text.length, end + SNIPPET_SIDE);
  if (from) from = Math.min(start, text.indexOf(' ', from) + 1 || start);
  if (to < text.length) to = Math.max(end, text.lastIndexOf(' ', to));
  const piece = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`;
}
