import type { Assessment, ChecklistTemplate } from '../model/index.js';
import { pickText } from '../model/localized.js';
import type { MergedItem, SideComparison } from './merge.js';
import { SIDES } from './merge.js';
import type { RegionTable } from './region.js';
import { sideName, type ChecklistWords } from './words.js';

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it; so do the full-width
 * signs, which some spreadsheets fold.
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  // Finnish Excel reads a decimal comma.
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = /^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[";\r\n,]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as Finnish Excel opens them with a double click: semicolons between cells, a byte order mark so that ä is ä,
 * CRLF between rows.
 */
export const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** What a table needs beside its facts. */
export interface CsvOptions {
  words: ChecklistWords;
  /** For the template's texts, best first. */
  languages: readonly string[];
  /** Whose work is assessed; the template's own when there is a template. */
  subject?: ChecklistTemplate['subject'];
  /** Name of a municipality or county. */
  placeName?: (code: string) => string;
}

const nameOf = (text: Record<string, string>, { languages }: CsvOptions): string =>
  pickText(text, languages)?.value ?? '';

/**
 * Every answer in full, one row an item: for those who keep the assessments. Not for publishing, since it has one
 * respondent's answers beside each other.
 */
export function assessmentsCsv(
  template: ChecklistTemplate,
  assessments: readonly Assessment[],
  options: CsvOptions,
): string {
  const { words } = options;
  const { columns } = words;
  const rows: (string | number | undefined)[][] = [
    [
      columns.place,
      columns.code,
      columns.year,
      columns.side,
      columns.respondent,
      columns.heading,
      columns.item,
      columns.rating,
      columns.leftOut,
      columns.reason,
      columns.evidence,
      columns.links,
      columns.nextStep,
      columns.owner,
      columns.dueDate,
      columns.invented,
    ],
  ];
  for (const assessment of assessments) {
    const answers = new Map(assessment.answers.map((answer) => [answer.item, answer]));
    const code = assessment.municipality ?? assessment.county;
    for (const heading of template.headings)
      for (const item of heading.items) {
        const answer = answers.get(item.id);
        rows.push([
          code && options.placeName?.(code),
          code,
          assessment.year,
          sideName(words, assessment.side, template.subject),
          assessment.respondent?.name,
          nameOf(heading.name, options),
          nameOf(item.name, options),
          answer?.rating && words.ratings[answer.rating],
          answer?.leftOut ? words.yes : undefined,
          answer?.reason,
          answer?.evidence,
          answer?.evidenceLinks?.map(({ url }) => url).join(' '),
          answer?.nextStep,
          answer?.owner,
          answer?.dueDate,
          assessment.invented ? words.yes : undefined,
        ]);
      }
  }
  return csv(rows);
}

const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100) / 100;

const merged = (
  group: MergedItem,
  words: ChecklistWords,
  minimum: number,
): (string | number | undefined)[] =>
  group.state === 'shown'
    ? [
        group.count,
        group.counts.inPlace,
        group.counts.partly,
        group.counts.notYet,
        group.counts.notRelevant,
        round(group.median),
        round(group.spread),
      ]
    : [words.states[group.state](minimum), undefined, undefined, undefined, undefined, undefined, undefined];

/** The sides beside each other, one row an item; groups that are too small stay as hidden as on the page. */
export function comparisonCsv(comparison: SideComparison, options: CsvOptions): string {
  const { words } = options;
  const { columns, ratings } = words;
  return csv([
    [
      columns.item,
      ...SIDES.flatMap((side) =>
        [
          columns.answers,
          ratings.inPlace,
          ratings.partly,
          ratings.notYet,
          ratings.notRelevant,
          columns.median,
          columns.spread,
        ].map((name) => `${sideName(words, side, options.subject)}: ${name}`),
      ),
      columns.difference,
    ],
    ...comparison.items.map((one) => [
      nameOf(one.item.name, options),
      ...SIDES.flatMap((side) => merged(one.sides[side], words, comparison.minimum)),
      round(one.difference),
    ]),
  ]);
}

/** A region's table, one row a municipality, as it stands: sorted, filtered and hidden where it is hidden. */
export function regionCsv(table: RegionTable, minimum: number, options: CsvOptions): string {
  const { words } = options;
  return csv([
    [
      words.columns.place,
      words.columns.code,
      words.columns.size,
      words.columns.year,
      ...table.items.map(({ item }) => nameOf(item.name, options)),
      words.columns.share,
    ],
    ...table.rows.map(({ place, cells, share }) => [
      place.name,
      place.code,
      place.size && words.sizes[place.size],
      table.year,
      ...cells.map((one) =>
        one.state === 'shown' ? words.ratings[one.rating] : words.states[one.state](minimum),
      ),
      share === undefined ? undefined : Math.round(share * 100),
    ]),
  ]);
}
