import { richBlocks, safeLink, type RichBlock, type RichInline, type RichText } from '../../model/index.js';
import { htmlToRichText, htmlToText } from '../shared/html.js';
import { clean } from '../shared/text.js';
import { text } from './wire.js';

const cleanTold = (value: unknown): string => clean(text(value) ?? '');

/** One line without markup: names, ids, short facts. */
export const line = (value: unknown): string | undefined =>
  htmlToText(cleanTold(value)).replace(/\s+/g, ' ').trim() || undefined;

/** A text of several paragraphs, written as HTML, as Markdown or plainly. */
export function rich(value: unknown): RichText | undefined {
  const result = htmlToRichText(cleanTold(value));
  return (typeof result === 'string' ? markdown(result) : result.length ? result : undefined) || undefined;
}

/** Texts after each other, each once. */
export function joined(...parts: (RichText | undefined)[]): RichText | undefined {
  const told = parts
    .filter((part) => part !== undefined)
    .filter(
      (part, index, all) => all.findIndex((one) => JSON.stringify(one) === JSON.stringify(part)) === index,
    );
  if (told.length < 2) return told[0];
  return told.every((part) => typeof part === 'string')
    ? told.join('\n\n')
    : told.flatMap((part): RichBlock[] => richBlocks(part));
}

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const BULLET = /^[-*+•·]\s+(?=\S)/;
const ORDINAL = /^\d{1,3}[.)]\s+(?=\S)/;
/** Anything that makes a text more than paragraphs: a heading, a numbered or a starred list, a link, emphasis. */
const MARKDOWN = /^ *(?:#{1,6}\s|[*+]\s|\d{1,3}[.)]\s)|\]\(|\*\*|__|\\[*_#[\]]/m;
const LINK = /\[([^\][]{1,300})\]\(\s*<?([^\s()<>]{1,2000})>?(?:\s+"[^"]*")?\s*\)/g;

/** The part of Markdown that people write into descriptions; a text without any comes back as it is. */
function markdown(source: string): RichText {
  if (!MARKDOWN.test(source)) return source;
  const blocks: RichBlock[] = [];
  for (const part of source.split(/\n\s*\n/)) {
    let lines: string[] = [];
    let list: Extract<RichBlock, { type: 'list' }> | undefined;
    const flush = (): void => {
      const children = inlines(lines.join('\n'));
      if (children.length) blocks.push({ type: 'paragraph', children });
      lines = [];
    };
    for (const raw of part.split('\n')) {
      const row = raw.trim();
      const heading = HEADING.exec(row);
      const mark = BULLET.exec(row) ?? ORDINAL.exec(row);
      if (mark) {
        flush();
        const ordered = /^\d/.test(row);
        const item = inlines(row.slice(mark[0].length));
        if (!item.length) continue;
        if (!list || Boolean(list.ordered) !== ordered)
          blocks.push((list = { type: 'list', ...(ordered && { ordered }), items: [] }));
        list.items.push(item);
      } else {
        list = undefined;
        if (heading) {
          flush();
          const children = inlines(heading[1] ?? '');
          if (children.length) blocks.push({ type: 'heading', children });
        } else if (row) lines.push(row);
      }
    }
    flush();
  }
  return blocks.some(
    (block) => block.type !== 'paragraph' || block.children.some((part) => typeof part !== 'string'),
  )
    ? blocks
    : blocks.map((block) => (block as { children: string[] }).children.join('')).join('\n\n');
}

/** Links become links; marks of emphasis go. */
function inlines(source: string): RichInline[] {
  const parts: RichInline[] = [];
  let start = 0;
  const push = (words: string): void => {
    const plain = unmarked(words);
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + plain;
    else if (plain) parts.push(plain);
  };
  for (const match of source.matchAll(LINK)) {
    const [whole, words = '', address] = match;
    push(source.slice(start, match.index));
    start = match.index + whole.length;
    const href = safeLink(address);
    const shown = unmarked(words).trim();
    if (href && shown) parts.push({ text: shown, href });
    else push(words);
  }
  push(source.slice(start));
  if (typeof parts[0] === 'string') parts[0] = parts[0].trimStart();
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last.trimEnd();
  return parts.filter((part) => part !== '');
}

const unmarked = (words: string): string =>
  words
    .replace(/(?<!\\)(\*\*|__)(?=\S)(.{0,2000}?[^\s\\])\1/g, '$2')
    .replace(/(?<![\w*\\])\*(?=[^\s*])([^*\n]{0,2000}?[^\s*\\])\*(?![\w*])/g, '$1')
    .replace(/\\([*_#[\]()])/g, '$1');
