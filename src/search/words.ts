/** A word of a text. */
export interface Word {
  /** Lower case, composed, inner hyphens and apostrophes taken out: `ruokaapu` for "Ruoka-apu". */
  form: string;
  /** Where hyphens were, as positions in `form`; absent for most words. */
  joints?: readonly number[];
  /** Where the word stands in the text. */
  start: number;
  end: number;
  /** The word ends in a hyphen: "mielenterveys- ja päihdetyö". */
  open?: boolean;
}

/** Letters and digits, joined by hyphens or apostrophes; what follows a colon is an ending ("STEA:n"). */
export const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*(?::\p{L}+)?/gu;
const JOINT = /[-‐‑'’]/g;
/** Nobody types more, and a pasted book must not stop the page. */
export const LONGEST_WORD = 64;

/** Lower case and composed; accents that Finnish and Swedish do not have are left off. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every text is plain already.
  if (/^[\p{ASCII}åäö–—’”•]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/a\u030a/g, 'å')
    .replace(/a\u0308/g, 'ä')
    .replace(/o\u0308/g, 'ö')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Also without å, ä and ö: what is typed on another keyboard. */
export const fold = (form: string): string =>
  /[åäöø]/.test(form) ? form.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o') : form;

/** A word taken apart where hyphens were. */
export const piecesOf = (form: string, joints: readonly number[]): string[] =>
  [...joints, form.length].map((joint, at) => form.slice(joints[at - 1] ?? 0, joint));

/** The words of a text, in order. Positions are those of the normalised text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of normalise(text).matchAll(WORD)) {
    const start = match.index;
    const whole = match[0];
    const colon = whole.indexOf(':');
    const written = colon > 0 ? whole.slice(0, colon) : whole;
    const word: Word = { form: written, start, end: start + whole.length };
    if (JOINT.test(written)) {
      const joints: number[] = [];
      word.form = written.replace(JOINT, (_joint, position: number) => {
        joints.push(position - joints.length);
        return '';
      });
      word.joints = joints;
    }
    JOINT.lastIndex = 0;
    if (match.input[word.end] === '-') word.open = true;
    if (word.form.length <= LONGEST_WORD) words.push(word);
  }
  return words;
}
