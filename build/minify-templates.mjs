import { visit } from './visit.mjs';

/**
 * Rollup plugin: takes the white space out of our own `css`, `html` and `svg` templates, which a minifier of
 * JavaScript leaves alone.
 *
 * Careful rather than clever: in CSS, comments go and a run of white space becomes one space or none; in HTML a line
 * break with its indentation becomes one space, and none beside a block or inside the edge of a button, which is what a
 * browser shows anyway; a value of letters needs no quotation marks, and a tag without content no slash.
 */
export const minifyTemplates = (isOwn) => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!isOwn(id) || !/\b(?:css|html|svg)\s*`/.test(code)) return null;
    const edits = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
      const minifyText = MINIFIERS[node.tag.name];
      if (!minifyText) return;
      // The whole template at once: a tag may go on behind an expression.
      const { quasis } = node.quasi;
      const texts = minifyText(quasis.map(({ start, end }) => code.slice(start, end)).join(HOLE)).split(HOLE);
      quasis.forEach(({ start, end }, index) => edits.push({ start, end, text: texts[index] }));
    });
    edits.sort((a, b) => a.start - b.start);
    let result = '';
    let position = 0;
    for (const { start, end, text } of edits) {
      result += code.slice(position, start) + text;
      position = end;
    }
    return { code: result + code.slice(position), map: null };
  },
});

/** Stands for an expression; no source has it. */
const HOLE = '\0';

/** Strings stay as they are; comments go; white space counts only where it separates two words; `0.5` is `.5`. */
const minifyCss = (text) =>
  text
    .replace(
      /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\/|\s*([{};,>])\s*|(:)\s+|(?<![\w.#])0(?=\.\d)|\s+/g,
      (whole, string, mark, colon) => string ?? mark ?? colon ?? (whole === '0' ? '' : ' '),
    )
    .replace(/^ (?=[^ ])| (?= |!important)/g, '')
    .replaceAll(';}', '}');

/** Elements that begin and end a line of their own, whatever our styles say: no space beside their tags is drawn. */
const BLOCK =
  '(?:article|dd|details|div|dl|dt|fieldset|form|h[1-6]|legend|li|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)';
const MARKUP_SPACES = [
  [/\s*\n\s*/g, ' '],
  [new RegExp(` (?=</?${BLOCK}[ >]|</(?:button|option)>)`, 'g'), ''],
  [new RegExp(`(?<=</?${BLOCK}(?: [^<>]*)?>|<(?:button|option)(?: [^<>]*)?>) `, 'g'), ''],
  [/ (?=>)/g, ''],
  [/(<(?:br|hr|img|input)\b[^<>]*?) ?\/>/g, '$1>'],
  [/( [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1$2'],
];

const minifyMarkup = (text) =>
  MARKUP_SPACES.reduce((shorter, [what, instead]) => shorter.replace(what, instead), text);

const MINIFIERS = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };
