import {
  richBlocks,
  type LocalizedRichText,
  type LocalizedText,
  type RichBlock,
  type RichText,
} from '../../model/index.js';
import { htmlToRichText, htmlToText } from '../shared/html.js';
import { clean } from '../shared/text.js';
import type { WireTexts } from './wire.js';

/** One line without markup, for names and short facts; `undefined` when nothing is left. */
export function line(text: string | undefined): string | undefined {
  return (text && htmlToText(clean(text)).replace(/\s+/g, ' ').trim()) || undefined;
}

const LIST_LINE = /^\s*[-•*·]\s/;

/**
 * A text of several paragraphs. PTV's fields are plain text in which each line break is meant; where people have
 * pasted HTML it becomes blocks.
 */
export function rich(text: string | undefined): RichText | undefined {
  if (!text) return undefined;
  const result = htmlToRichText(clean(text));
  if (typeof result !== 'string') return result.length ? result : undefined;
  const lines = result.split('\n').map((one) => one.trim());
  const paragraphs = lines
    .map((one, index) => {
      const next = lines[index + 1];
      // Two lines of one list stay together; anything else is a paragraph of its own.
      return LIST_LINE.test(one) && next !== undefined && LIST_LINE.test(next) ? `${one}\n` : `${one}\n\n`;
    })
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return paragraphs || undefined;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** A language tag, or `undefined` for anything else. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().toLowerCase();
  return tag && LANGUAGE.test(tag) ? tag : undefined;
}

/** Finnish and Swedish first, whatever order they came in: the first is what a reader of neither gets. */
function inOrder(one: string, other: string): number {
  const rank = (language: string): number => ['fi', 'sv', 'en'].indexOf(language) >>> 0;
  return rank(one) - rank(other) || one.localeCompare(other);
}

/** The texts of the given types by language; the first of a language counts. No type: all of them. */
function byLanguage<T>(
  texts: WireTexts,
  types: readonly string[],
  convert: (text: string | undefined) => T | undefined,
): Record<string, T> {
  const found: [string, T][] = [];
  for (const { language, value, type } of texts) {
    const tag = languageTag(language);
    if (!tag || (types.length && !types.includes(type ?? '')) || found.some(([known]) => known === tag))
      continue;
    const converted = convert(value);
    if (converted !== undefined) found.push([tag, converted]);
  }
  return Object.fromEntries(found.sort(([one], [other]) => inOrder(one, other)));
}

const told = <T extends object>(record: T): T | undefined =>
  Object.keys(record).length ? record : undefined;

/**
 * An English text that repeats the Finnish or Swedish one was never translated; shown as English it would be read
 * aloud wrongly. Names are not treated so: many are the same in every language.
 */
function withoutCopies<T>(texts: Record<string, T>): Record<string, T> {
  const { en, ...others } = texts;
  const english = JSON.stringify(en);
  return en !== undefined && Object.values(others).some((other) => JSON.stringify(other) === english)
    ? (others as Record<string, T>)
    : texts;
}

/** A name by language. */
export const localName = (texts: WireTexts, ...types: string[]): LocalizedText | undefined =>
  told(byLanguage(texts, types, line));

/** A short text by language. */
export const localText = (texts: WireTexts, ...types: string[]): LocalizedText | undefined =>
  told(withoutCopies(byLanguage(texts, types, line)));

/** A long text by language. */
export const localRich = (texts: WireTexts, ...types: string[]): LocalizedRichText | undefined =>
  told(withoutCopies(byLanguage(texts, types, rich)));

/** Languages the first lacks are taken from the second. */
export function completed<T>(
  first: Record<string, T> | undefined,
  second: Record<string, T> | undefined,
): Record<string, T> | undefined {
  return first && second
    ? Object.fromEntries(
        Object.entries({ ...second, ...first }).sort(([one], [other]) => inOrder(one, other)),
      )
    : (first ?? second);
}

/** Texts after each other, language by language; a part that repeats an earlier one is left out. */
export function joined(...parts: (LocalizedRichText | undefined)[]): LocalizedRichText | undefined {
  const result: LocalizedRichText = {};
  const languages = new Set(parts.flatMap((part) => Object.keys(part ?? {})));
  for (const language of [...languages].sort(inOrder)) {
    const texts = parts
      .map((part) => part?.[language])
      .filter((text) => text !== undefined)
      .filter((text, index, all) => all.findIndex((other) => same(other, text)) === index);
    const [first] = texts;
    if (first === undefined) continue;
    if (texts.length === 1) result[language] = first;
    else if (texts.every((text) => typeof text === 'string')) result[language] = texts.join('\n\n');
    else result[language] = texts.flatMap((text): RichBlock[] => richBlocks(text));
  }
  return told(result);
}

const same = (one: RichText, other: RichText): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The text under a heading in its own language; a language without the words gets none. */
export function headed(
  text: LocalizedRichText | undefined,
  heading: LocalizedText,
): LocalizedRichText | undefined {
  return (
    text &&
    Object.fromEntries(
      Object.entries(text).map(([language, part]): [string, RichText] => {
        const words = heading[language];
        return [language, words ? [{ type: 'heading', children: [words] }, ...richBlocks(part)] : part];
      }),
    )
  );
}
