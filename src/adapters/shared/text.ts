import type { LocalizedText, RichText } from '../../model/index.js';
import { cleanText } from '../../model/wrong.js';
import { htmlToRichText, htmlToText } from './html.js';

/** Without what no reader could see: what is no character, and marks without a width. */
export const clean = (text: string): string =>
  cleanText(text)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');

/** A told text or number as trimmed text; anything else is not told. Markup is still in it. */
export function told(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? clean(value).trim() || undefined : undefined;
}

/** One line without markup, for names and short facts. */
export function line(value: unknown): string | undefined {
  const text = told(value);
  return text && (htmlToText(text).replace(/\s+/g, ' ').trim() || undefined);
}

/** A text of several paragraphs without markup. */
export function rich(value: unknown): RichText | undefined {
  const text = told(value);
  if (!text) return undefined;
  const result = htmlToRichText(text);
  if (typeof result === 'string') return result.replace(/\n{3,}/g, '\n\n').trim() || undefined;
  return result.length ? result : undefined;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** A language tag, or `undefined` for anything else. */
export function languageTag(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.trim().toLowerCase().replaceAll('_', '-') : undefined;
  return tag && LANGUAGE.test(tag) ? tag : undefined;
}

/**
 * A text by language, each read by `read`; a bare value counts as `language`. A copy of the Finnish text under another
 * language is no translation, and is left out.
 */
export function byLanguage<T>(
  value: unknown,
  read: (value: unknown) => T | undefined,
  language = 'fi',
): Record<string, T> | undefined {
  const texts: Record<string, T> = {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // Finnish and Swedish first, whatever order they came in: the first is what a reader of neither gets.
    const entries = Object.entries(value).sort(([one], [other]) => rank(one) - rank(other));
    for (const [key, inner] of entries) {
      const tag = languageTag(key);
      const text = tag && read(inner);
      const isCopy = tag !== 'fi' && JSON.stringify(text) === JSON.stringify(texts['fi']);
      if (text && !isCopy) texts[tag] = text;
    }
  } else {
    const text = read(value);
    if (text) texts[language] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
}

const rank = (language: string): number => ['fi', 'sv', 'en'].indexOf(language) >>> 0;

/** Names and short facts by language. */
export const lines = (value: unknown, language?: string): LocalizedText | undefined =>
  byLanguage(value, line, language);

/** A finite number, also one written as text. */
export function number(value: unknown): number | undefined {
  const text = told(value);
  const result = text === undefined ? NaN : Number(text.replace(',', '.'));
  return Number.isFinite(result) ? result : undefined;
}

/**
 * The lowest price a text names in euros: 5 of "5–15 €", 2.5 of "ohjausmaksu 2,50 €". Texts that name none are
 * for reading only.
 */
export function lowestPrice(text: string): number | undefined {
  // A sum with a plus before it comes on top of another.
  if (text.includes('+')) return undefined;
  const [, amount] =
    /(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:[-–]\s*\d{1,4}(?:[.,]\d{1,2})?\s*)?(?:€|e\b|eur)/i.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount.replace(',', '.'));
}
