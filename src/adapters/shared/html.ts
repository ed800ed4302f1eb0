import { Tokenizer } from 'htmlparser2';
import { plainText, safeLink } from '../../model/localized.js';
import type { RichBlock, RichInline, RichText } from '../../model/text.js';

/** Elements whose content is not for reading. */
const DROPPED = new Set(
  'script style noscript template iframe svg head title object canvas audio video select textarea noembed noframes xmp'.split(
    ' ',
  ),
);

const BLOCK_NAMES =
  'p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|tr|blockquote|pre|section|article|aside|header|footer|main|nav|figure|figcaption|address|form|fieldset|hr|body|html';
const BLOCK = new RegExp(`^(?:${BLOCK_NAMES})$`);
/** Its presence says that the line breaks of the source mean nothing. */
const LAYOUT_TAG = new RegExp(`</?(?:${BLOCK_NAMES}|br)[\\s/>]`, 'i');
/** `<name@example.org>` and `<https://…>` are how people write addresses, not tags. */
const WRITTEN_ADDRESS = /@|^https?:/;
const BULLET = /^[-•*·]\s+/;

/**
 * Foreign HTML, or plain text, as {@link RichText}.
 *
 * Paragraphs, headings, lists (nested ones flattened into their outermost) and links that pass `safeLink` are kept;
 * scripts, styles and everything else not for reading is dropped. Text without tags comes back as it is, trimmed and
 * with its entities decoded; paragraphs alone come back as a string with blank lines between. Never throws; time
 * grows with the length of the text only, however deep or broken its tags are.
 *
 * @returns `''` when there is nothing to read
 */
export function htmlToRichText(html: string): RichText {
  // Most fields have no markup: they shall not cost a parser.
  if (!/[<&]/.test(html)) return html.trim();
  const blocks = new Builder(html).read();
  if (typeof blocks === 'string')
    // Whole pages of `&lt;p&gt;` come from systems that escaped their HTML once too often.
    return LAYOUT_TAG.test(blocks) ? htmlToRichText(blocks) : blocks;
  return blocks.some((block) => block.type !== 'paragraph' || block.children.some(isLink))
    ? blocks
    : blocks.map((block) => plainText([block])).join('\n\n');
}

/** {@link htmlToRichText} as plain text, one line a block; the addresses of links are lost. */
export const htmlToText = (html: string): string => plainText(htmlToRichText(html));

const isLink = (part: RichInline): boolean => typeof part !== 'string';

type ListBlock = Extract<RichBlock, { type: 'list' }>;

/**
 * Reads the tokens straight, without a tree or a stack of open elements: htmlparser2's own `Parser` needs time that
 * grows with the square of the depth, and blocks in a row are all that is wanted here.
 */
class Builder {
  readonly #html: string;
  readonly #keepsLines: boolean;
  readonly #blocks: RichBlock[] = [];
  /** The block being read: finished runs, then the pieces of the run under way. */
  #runs: RichInline[] = [];
  #pieces: string[] = [];
  #href: string | undefined;
  #heading = false;
  /** The outermost list being read and how many lists are open in it. */
  #list: ListBlock | undefined;
  #listDepth = 0;
  /** The last list that was written with dashes. */
  #dashes: ListBlock | undefined;
  /** The dropped element being passed over and how many of its name are open. */
  #dropped = '';
  #droppedDepth = 0;
  #sawTag = false;
  #tag = '';
  #tagStart = 0;
  #attribute = '';
  #value: string | undefined;

  constructor(html: string) {
    this.#html = html;
    this.#keepsLines = !LAYOUT_TAG.test(html);
  }

  /** The blocks, or the text itself when it has no tags. */
  read(): RichBlock[] | string {
    const ignore = (): void => {};
    const tokenizer = new Tokenizer(
      {},
      {
        ontext: (start, end) => this.#text(this.#html.slice(start, end)),
        ontextentity: (codePoint) => this.#push(String.fromCodePoint(codePoint)),
        onopentagname: (start, end) => {
          this.#tag = this.#html.slice(start, end).toLowerCase();
          this.#tagStart = start;
          this.#value = undefined;
        },
        onattribname: (start, end) => (this.#attribute = this.#html.slice(start, end).toLowerCase()),
        onattribdata: (start, end) => this.#attributeText(this.#html.slice(start, end)),
        onattribentity: (codePoint) => this.#attributeText(String.fromCodePoint(codePoint)),
        onattribend: () => (this.#attribute = ''),
        onopentagend: (end) => this.#open(end, false),
        onselfclosingtag: (end) => this.#open(end, true),
        onclosetag: (start, end) => this.#close(this.#html.slice(start, end).toLowerCase()),
        // Titles and styles are ordinary elements inside a drawing.
        isInForeignContext: () => this.#dropped === 'svg',
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.#html);
    tokenizer.end();
    if (!this.#sawTag) return this.#pieces.join('').trim();
    this.#flush();
    return this.#blocks;
  }

  #push(text: string): void {
    if (!this.#dropped) this.#pieces.push(text);
  }

  #text(text: string): void {
    // From here on a line break is one that is meant.
    const collapsed = this.#keepsLines ? text : text.replace(/\s+/g, ' ');
    // A lone `<` before a dropped tag must not become a tag with what follows it: `<<i>b>`.
    this.#push(collapsed.endsWith('<') ? `${collapsed} ` : collapsed);
  }

  #attributeText(text: string): void {
    // The first `href` counts, as in browsers.
    if (this.#tag === 'a' && this.#attribute === 'href') this.#value = (this.#value ?? '') + text;
  }

  #open(end: number, selfClosing: boolean): void {
    const tag = this.#tag;
    this.#sawTag = true;
    if (this.#dropped) {
      if (tag === this.#dropped && !selfClosing) this.#droppedDepth++;
    } else if (DROPPED.has(tag)) {
      if (tag === 'svg' && selfClosing) return;
      this.#dropped = tag;
      this.#droppedDepth = 1;
    } else if (tag === 'a') {
      this.#endRun();
      this.#href = safeLink(this.#value);
    } else if (tag === 'br') this.#push('\n');
    else if (tag === 'ul' || tag === 'ol') {
      this.#flush();
      this.#listDepth++;
      this.#list ??= { type: 'list', ...(tag === 'ol' && { ordered: true }), items: [] };
    } else if (tag === 'li') {
      if (this.#list) this.#flush();
      else this.#push('\n- ');
    } else if (tag === 'td' || tag === 'th') this.#push(' ');
    else if (WRITTEN_ADDRESS.test(tag))
      this.#push(this.#html.slice(this.#tagStart, end).replace(/[\s<].*/s, ''));
    else if (BLOCK.test(tag)) {
      this.#boundary();
      this.#heading = /^h[1-6]$/.test(tag);
    }
  }

  #close(tag: string): void {
    this.#sawTag = true;
    if (this.#dropped) {
      if (tag === this.#dropped && --this.#droppedDepth === 0) this.#dropped = '';
    } else if (tag === 'a') {
      this.#endRun();
      this.#href = undefined;
    } else if (tag === 'br') this.#push('\n');
    else if (tag === 'ul' || tag === 'ol') {
      this.#flush();
      this.#href = undefined;
      if (this.#listDepth && --this.#listDepth === 0) this.#list = undefined;
    } else if (BLOCK.test(tag)) {
      if (tag === 'li' && this.#list) this.#flush();
      else if (tag !== 'li') this.#boundary();
      // A link nobody closed ends with its block.
      this.#href = undefined;
      this.#heading = false;
    }
  }

  /** Paragraphs inside a list item are the same item. */
  #boundary(): void {
    if (this.#list) this.#push(' ');
    else this.#flush();
  }

  #endRun(): void {
    if (!this.#pieces.length) return;
    const text = this.#pieces
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    this.#pieces = [];
    const words = text.trim();
    if (!this.#href || !words) this.#runs.push(text);
    else
      this.#runs.push(
        /^\s/.test(text) ? ' ' : '',
        { text: words, href: this.#href },
        /\s$/.test(text) ? ' ' : '',
      );
  }

  /** Ends the block: its lines become paragraphs, list items or a heading. */
  #flush(): void {
    this.#endRun();
    if (!this.#runs.length) return;
    const lines = splitLines(this.#runs).map(trimLine);
    this.#runs = [];
    if (this.#list || this.#heading) {
      const children = joinLines(
        lines.filter((line) => line.length),
        ' ',
      );
      if (!children.length) return;
      if (!this.#list) {
        this.#blocks.push({ type: 'heading', children });
        this.#heading = false;
        return;
      }
      if (!this.#list.items.length) this.#blocks.push(this.#list);
      this.#list.items.push(children);
      return;
    }
    let paragraph: RichInline[][] = [];
    const endParagraph = (): void => {
      if (paragraph.length) this.#blocks.push({ type: 'paragraph', children: joinLines(paragraph, '\n') });
      paragraph = [];
    };
    for (const line of lines) {
      const first = line[0];
      if (typeof first === 'string' && BULLET.test(first) && (line.length > 1 || /\S\s+\S/.test(first))) {
        endParagraph();
        // One written list, though each of its lines may be a paragraph.
        if (!this.#dashes || this.#blocks.at(-1) !== this.#dashes)
          this.#blocks.push((this.#dashes = { type: 'list', items: [] }));
        this.#dashes.items.push([first.replace(BULLET, ''), ...line.slice(1)].filter((part) => part !== ''));
      } else if (line.length) paragraph.push(line);
      else endParagraph();
    }
    endParagraph();
  }
}

/** The runs of a block cut at its line breaks. */
function splitLines(runs: readonly RichInline[]): RichInline[][] {
  const lines: RichInline[][] = [[]];
  for (const run of runs)
    (typeof run === 'string' ? run : run.text).split('\n').forEach((text, index) => {
      if (index) lines.push([]);
      if (text) lines.at(-1)?.push(typeof run === 'string' ? text : { ...run, text });
    });
  return lines;
}

/** Without blanks at the ends and without two blanks in a row; neighbouring texts become one. */
function trimLine(line: readonly RichInline[]): RichInline[] {
  const result: RichInline[] = [];
  let blank = true;
  for (const part of line) {
    const raw = typeof part === 'string' ? part : part.text;
    const text: string = blank ? raw.trimStart() : raw;
    if (!text) continue;
    blank = text.endsWith(' ');
    const last = result.at(-1);
    if (typeof part !== 'string') result.push({ ...part, text });
    else if (typeof last === 'string') result[result.length - 1] = last + text;
    else result.push(text);
  }
  const last = result.at(-1);
  if (last === undefined) return result;
  const end = (typeof last === 'string' ? last : last.text).trimEnd();
  if (end) result[result.length - 1] = typeof last === 'string' ? end : { ...last, text: end };
  else result.pop();
  return result;
}

function joinLines(lines: readonly RichInline[][], separator: string): RichInline[] {
  const result: RichInline[] = [];
  lines.forEach((line, index) => {
    const [first, ...rest] = line;
    const last = result.at(-1);
    if (index && typeof last === 'string') result[result.length - 1] = last + separator;
    else if (index) result.push(separator);
    const before = result.at(-1);
    if (typeof before === 'string' && typeof first === 'string') result[result.length - 1] = before + first;
    else if (first !== undefined) result.push(first);
    result.push(...rest);
  });
  return result;
}
