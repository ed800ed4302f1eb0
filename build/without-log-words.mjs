import { visit } from './visit.mjs';

/**
 * Rollup plugin: what is wrong with a value is told by its place and its kind, for which a page has words of its own,
 * and by an English sentence for a log. Files for pages go without the sentence: the kind stands in its place.
 *
 * A call `tell(path, kind, message, …)` of our readers becomes `tell(path, kind, kind, …)`.
 */
export const withoutLogWords = (isReader) => ({
  name: 'without-log-words',
  transform(code, id) {
    if (!isReader(id) || !/\btell\(/.test(code)) return null;
    const edits = [];
    visit(this.parse(code), ({ type, callee, arguments: given }) => {
      if (type !== 'CallExpression' || callee.name !== 'tell' || given.length < 3) return;
      const [, { start, end }, message] = given;
      edits.push({ start: message.start, end: message.end, text: code.slice(start, end) });
    });
    // From the end, so that the places before stay what they are.
    const short = edits.reduceRight(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      code,
    );
    return { code: short, map: null };
  },
});
