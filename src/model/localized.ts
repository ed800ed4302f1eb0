import type { RichBlock, RichInline, RichText } from './text.js';

// Apart from the schemas in text.ts, so that a widget can read texts before the schemas are loaded.

/** A text together with the language it is really in. */
export interface PickedText<T = string> {
  value: T;
  /** BCP 47 tag of `value`; set it as `lang` when it differs from the words around it. */
  language: string;
}

/**
 * The best available language version.
 *
 * @param text what was told, by language
 * @param languages asked languages, best first; after them any language that exists is taken
 * @returns the value and the language it is in, or `undefined` when no language has text
 */
export function pickText<T>(
  text: Record<string, T> | undefined,
  languages: readonly string[],
): PickedText<T> | undefined {
  if (!text) return undefined;
  for (const language of languages) {
    // A page may ask in `__proto__`.
    const value = Object.hasOwn(text, language) ? text[language] : undefined;
    if (value) return { value, language };
  }
  for (const language in text) {
    const value = text[language];
    if (value) return { value, language };
  }
  return undefined;
}

const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/**
 * A link address a reader may be sent to, or `undefined`. Only `http:`, `https:`, `mailto:` and `tel:` pass;
 * an address without a scheme (`www.example.org`) is completed with `https:`.
 */
export function safeLink(address: string | undefined): string | undefined {
  // Browsers ignore tabs, line breaks and leading control characters inside an address: so must this test.
  // eslint-disable-next-line no-control-regex -- they are exactly what has to go
  const trimmed = address?.replace(/[\u0000-\u0020\u007f\u00a0]+/g, '') ?? '';
  if (ALLOWED_LINK.test(trimmed)) return trimmed;
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:].*)?$/i.test(trimmed) && !/^[^/]*:[^0-9/]/.test(trimmed))
    return `https://${trimmed}`;
  return undefined;
}

/** The blocks of a rich text; a plain string is split at blank lines and at lines starting with `- ` or `• `. */
export function richBlocks(text: RichText): RichBlock[] {
  if (typeof text !== 'string') return text;
  const blocks: RichBlock[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    let lines: string[] = [];
    let items: RichInline[][] = [];
    const flush = (): void => {
      if (lines.length) blocks.push({ type: 'paragraph', children: [lines.join(' ')] });
      if (items.length) blocks.push({ type: 'list', items });
      lines = [];
      items = [];
    };
    for (const raw of part.split('\n')) {
      const line = raw.trim();
      const bullet = /^[-•*·]\s+(.*)$/.exec(line);
      if (bullet) {
        if (lines.length) flush();
        items.push([bullet[1]!]);
      } else if (line) {
        if (items.length) flush();
        lines.push(line);
      }
    }
    flush();
  }
  return blocks;
}

/** A rich text as plain text, one line a block: for searching, printing and summaries. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  const inline = (parts: readonly RichInline[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return text
    .map((block) =>
      block.type === 'list'
        ? block.items.map((item) => `- ${inline(item)}`).join('\n')
        : inline(block.children),
    )
    .join('\n');
}

/**
 * A name in a form whose code units sort as the Finnish and the Swedish alphabet: å, ä and ö last, other marks not
 * counted, 2 before 10. A collator does the same, but a browser needs tens of milliseconds to make its first one,
 * before the first list can be drawn.
 */
export const alphabetical = (name: string): string =>
  name
    .toLowerCase()
    .normalize()
    .replace(/[åäö]/g, (letter) => '{|}'['åäö'.indexOf(letter)]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(9, '0'));
