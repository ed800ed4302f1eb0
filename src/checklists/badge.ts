import type { Rating } from '../model/index.js';
import { RATINGS } from './items.js';
import type { Score } from './score.js';
import type { ChecklistWords } from './words.js';

/** What stands where in a badge, in pixels; for whoever draws it otherwise than as a file. */
export interface BadgeLayout {
  width: number;
  height: number;
  head: string;
  line: string;
  marks: { rating: Rating; x: number; label: string }[];
  /** See {@link Badge.text}. */
  text: string;
}

/** Results as a picture for a web page or a letter, and the same in words. */
export interface Badge {
  /** A whole SVG document without script, style or address; safe as a file and as an image. */
  svg: string;
  /** For `alt`. The SVG carries it as its title too. */
  text: string;
}

export interface BadgeOptions {
  /** The template's name in the reader's language. */
  checklist: string;
  /** Name of the municipality or county. */
  place: string;
  year: number;
  score: Score;
  words: ChecklistWords;
  /** Says that the result is made up. */
  invented?: boolean;
}

// Each rating differs by fill or shape, as it does in the checklist, so that it is told apart without colour and on a black-and-white printer.
// Ink is drawn darker than 4.5 : 1 against white.
const MARKS: Readonly<Record<Rating, (x: number) => string>> = {
  inPlace: (x) => `<circle cx="${x + 7}" cy="53" r="6.5" fill="#14603a"/>`,
  partly: (x) =>
    `<circle cx="${x + 7}" cy="53" r="5.75" fill="#fff" stroke="#7a4b00" stroke-width="1.5"/>` +
    `<path d="M${x + 7} 47.25a5.75 5.75 0 0 0 0 11.5z" fill="#7a4b00"/>`,
  notYet: (x) => `<circle cx="${x + 7}" cy="53" r="5.75" fill="#fff" stroke="#7a2020" stroke-width="1.5"/>`,
  notRelevant: (x) => `<path d="M${x + 2} 53h10" stroke="#555" stroke-width="2"/>`,
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** An estimate that is rather too wide: fonts differ, and text must not run over the edge. */
const widthOf = (text: string, size: number): number => Math.ceil([...text].length * size * 0.62);

const LONGEST = 60;
const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

/** A badge of one assessment's result: name, place and year, then how many items stand where. */
export function badgeLayout({ checklist, place, year, score, words, invented }: BadgeOptions): BadgeLayout {
  const head = shortened(checklist);
  const line = `${shortened(place)} ${year}${invented ? ` · ${words.invented}` : ''}`;
  let x = 14;
  const marks = RATINGS.filter((rating) => score.counts[rating]).map((rating) => {
    const label = `${words.ratings[rating]} ${score.counts[rating]}`;
    const mark = { rating, x, label };
    x += 19 + widthOf(label, 12) + 12;
    return mark;
  });
  return {
    width: Math.max(200, x + 2, 28 + widthOf(head, 15), 28 + widthOf(line, 12)),
    height: marks.length ? 70 : 48,
    head,
    line,
    marks,
    text: `${checklist}: ${place} ${year}. ${words.score(score)}${invented ? ` ${words.invented}.` : ''}`,
  };
}

/** The same as a file. */
export function badge(options: BadgeOptions): Badge {
  const { width, height, head, line, marks, text } = badgeLayout(options);
  const drawn = marks.map(
    ({ rating, x, label }) =>
      `${MARKS[rating](x)}<text x="${x + 19}" y="57" font-size="12">${escaped(label)}</text>`,
  );
  return {
    text,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img" lang="${escaped(options.words.language)}" font-family="sans-serif" fill="#1a1a1a">` +
      `<title>${escaped(text)}</title>` +
      `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="#fff" stroke="#1a1a1a"/>` +
      `<text x="14" y="21" font-size="15" font-weight="bold">${escaped(head)}</text>` +
      `<text x="14" y="38" font-size="12">${escaped(line)}</text>${drawn.join('')}</svg>`,
  };
}
