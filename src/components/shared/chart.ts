import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/*
 * Charts as inline SVG that is as wide as its place: lengths are percentages and text is never scaled. Names of rows are
 * HTML beside it, since SVG breaks no lines. Tones are told apart by pattern as well as by colour, and every chart has
 * its table (`chartTable`), which is where its figures are read.
 */

/** A part of a bar. */
export interface Segment {
  name: string;
  /** Of the whole bar, 0 to 1. */
  share: number;
  /** What stands in it where there is room: `12 %`. */
  text?: string;
  /** 0 lowest … 4 highest, `none` for what is not on the scale. */
  tone: Tone;
}

export type Tone = 0 | 1 | 2 | 3 | 4 | 'none';

/** Tones of so many steps, lowest first, with the middle of the scale in the middle. */
export function tonesOf(steps: number): Tone[] {
  return Array.from(
    { length: steps },
    (_, index) => Math.round((index * 4) / Math.max(1, steps - 1)) as Tone,
  );
}

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** A number of a chart is drawn in its segment when so much of the bar is its own. */
const ROOM = 0.12;

const rectangle = ({ share, tone, text, name }: Segment, start: number): SVGTemplateResult => svg`
  <g class="tone-${tone}">
    <rect x=${percent(start)} y="0" width=${percent(share)} height="100%"><title>${name}${text ? `: ${text}` : ''}</title></rect>
    ${
      typeof tone === 'number' && tone % 2
        ? svg`<rect class="hatch" x=${percent(start)} y="0" width=${percent(share)} height="100%" fill="url(#hatch-${tone})"></rect>`
        : nothing
    }
    ${
      text && share >= ROOM
        ? svg`<text x=${percent(start + share / 2)} y="50%" text-anchor="middle" dominant-baseline="central">${text}</text>`
        : nothing
    }
  </g>`;

/** Stripes for every other tone; once in each SVG, since a pattern is found within its own tree only. */
export const patterns = svg`<defs>${[1, 3].map(
  (
    tone,
  ) => svg`<pattern id="hatch-${tone}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${tone === 1 ? 45 : -45})">
    <line class="stripe" x1="0" y1="0" x2="0" y2="6"></line>
  </pattern>`,
)}</defs>`;

/** Parts that follow each other from `start`, each as wide as `scale` makes it. */
const drawParts = (segments: readonly Segment[], start: number, scale: number): unknown =>
  segments.map((segment) => {
    const share = segment.share * scale;
    const drawn = share > 0 ? rectangle({ ...segment, share }, start) : nothing;
    start += share;
    return drawn;
  });

/**
 * One bar out of parts that follow each other: how answers are spread.
 *
 * @param label what a screen reader says of it, in a sentence
 */
export const stackedBar = (segments: readonly Segment[], label: string): TemplateResult =>
  html`<svg class="chart bar-chart" role="img" aria-label=${label}>
    ${patterns}${drawParts(segments, 0, 1)}
  </svg>`;

/** One bar with a value behind its end: a share, or a mean on its scale. */
export const valueBar = (share: number, text: string, label: string): TemplateResult => {
  // Near the end of the line the value stands inside the bar.
  const inside = share > 0.8;
  return html`<svg class="chart bar-chart" role="img" aria-label=${label}>
    <rect class="rest" x="0" y="0" width="100%" height="100%"></rect>
    <g class="tone-4"><rect x="0" y="0" width=${percent(Math.min(1, share))} height="100%"></rect></g>
    <text
      class=${inside ? 'on-bar' : ''}
      x=${percent(share)}
      dx=${inside ? '-0.5em' : '0.5em'}
      y="50%"
      text-anchor=${inside ? 'end' : 'start'}
      dominant-baseline="central"
    >
      ${text}
    </text>
  </svg>`;
};

/**
 * A bar around the middle of its scale: to the left what is under it, to the right what is over it, the middle step on
 * both sides by half.
 *
 * @param reach the longest half among the bars that stand under each other, so that they can be compared
 */
export function divergingBar(segments: readonly Segment[], label: string, reach: number): TemplateResult {
  const scale = 0.5 / Math.max(reach, 0.01);
  return html`<svg class="chart bar-chart" role="img" aria-label=${label}>
    ${patterns}${drawParts(segments, 0.5 - lowerHalf(segments) * scale, scale)}
    <line class="axis" x1="50%" y1="0" x2="50%" y2="100%"></line>
  </svg>`;
}

/** How far a bar reaches to its longer side; for `divergingBar`'s `reach`. */
export function reachOf(segments: readonly Segment[]): number {
  const left = lowerHalf(segments);
  return Math.max(left, segments.reduce((sum, { share }) => sum + share, 0) - left);
}

const lowerHalf = (segments: readonly Segment[]): number =>
  segments.reduce(
    (sum, { share, tone }) => sum + (tone === 0 || tone === 1 ? share : tone === 2 ? share / 2 : 0),
    0,
  );

/** A point of a line by year. */
export interface YearPoint {
  year: number;
  value: number;
  text: string;
}

/**
 * A line by year with its values at the points.
 *
 * @param years in order, and the same in drawings that stand beside each other: a line may have points in some only
 * @param range lowest and highest value of the scale
 */
export function yearLine(
  points: readonly YearPoint[],
  years: readonly number[],
  range: readonly [number, number],
  label: string,
): TemplateResult {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = (year: number): string =>
    percent(last === first ? 0.5 : 0.06 + (0.88 * (year - first)) / (last - first));
  const height = (value: number): number => 0.86 - (0.72 * (value - range[0])) / (range[1] - range[0] || 1);
  const y = (value: number): string => percent(height(value));
  return html`<svg class="chart line-chart" role="img" aria-label=${label}>
    ${range.map(
      (value) => svg`<line class="grid" x1="0" x2="100%" y1=${y(value)} y2=${y(value)}></line>
        <text class="axis-text" x="0" y=${y(value)} dy="-0.3em">${value}</text>`,
    )}
    ${years.map(
      (year) =>
        svg`<text class="axis-text" x=${x(year)} y="100%" dy="-0.2em" text-anchor="middle">${year}</text>`,
    )}
    <g class="line">
      ${points.slice(1).map((point, at) => {
        const before = points[at]!;
        return svg`<line x1=${x(before.year)} y1=${y(before.value)}
          x2=${x(point.year)} y2=${y(point.value)}></line>`;
      })}
      ${points.map(
        ({ year, value, text }) => svg`<circle cx=${x(year)} cy=${y(value)} r="5"></circle>
          <text x=${x(year)} y=${y(value)} dy=${height(value) < 0.3 ? '1.6em' : '-0.8em'} text-anchor="middle">${text}</text>`,
      )}
    </g>
  </svg>`;
}

/** What the tones of a chart stand for, as a list of small squares and words. */
export const chartKey = (segments: readonly Pick<Segment, 'name' | 'tone'>[]): TemplateResult =>
  html`<ul class="chart-key">
    ${segments.map(
      ({ name, tone }) =>
        html`<li>
          <svg class="chart key" aria-hidden="true">${patterns}${rectangle({ name, tone, share: 1 }, 0)}</svg>
          ${name}
        </li>`,
    )}
  </ul>`;

/** A chart's figures. The first cell of each row names it; numbers are right-aligned. */
export interface ChartTable {
  caption: string;
  headers: readonly string[];
  rows: readonly (readonly (string | undefined)[])[];
  /** Where a figure is missing: `–` with these words for screen readers. */
  missing: string;
}

/** The table of a chart under a disclosure; open in print. */
export const chartTable = (
  { caption, headers, rows, missing }: ChartTable,
  summary: string,
): TemplateResult =>
  html`<details class="chart-table">
    <summary>${summary}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${headers.map((header) => html`<th scope="col">${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell ?? html`<span aria-hidden="true">–</span><span class="visually-hidden">${missing}</span>`}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
