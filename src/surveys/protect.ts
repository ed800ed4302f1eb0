/**
 * Which figures may be shown so that no small number of answers is told, or can be worked out of what is told.
 *
 * ## The rule
 *
 * The answers to a question in one year are laid out in a table: a row for each audience, a column for each level.
 * Every figure of that year that is ever shown (the year, an audience, a level) is a sum of whole rows or of whole
 * columns, so whoever adds and subtracts shown figures arrives at sums and differences of rows and columns and at
 * nothing else. Think of rows and columns as points, and of the answers in a cell as a line between its row and its
 * column: what such a sum or difference still tells of are the lines of one or more cuts through the points, and any
 * cut can be had. Hence:
 *
 * 1. **Every cut must have at least `smallest` answers in its lines.** A row or a column alone is a cut, so that no
 *    figure of fewer answers is shown; what is left of the year when everything shown has been taken away is a cut
 *    too, and so is the one person of an audience that otherwise is at another level.
 * 2. While a cut has fewer, two rows (or two columns) on different sides of it become one **block**: their own figures
 *    are hidden, their sum stays. Those are taken that hide the fewest answers.
 * 3. **A figure is shown only if it is a sum of whole blocks.**
 * 4. **A year with fewer answers than `smallest` is not counted**, neither by itself nor in what is summed over the
 *    years, and a figure over the years is shown only if it is in each year that is counted. So every year stands for
 *    itself, what has been shown of a year never changes, and nothing can be had by comparing results from before and
 *    after another year was added.
 * 5. Answers and "can't say" are guarded together as well as the answers by themselves, since a group in which nobody
 *    answered anything else is told by its "can't say".
 * 6. The blocks are chosen once for responses, and each question begins with those: what is hidden of people is hidden
 *    of each of their answers. They depend on nothing that a reader chooses: every selection comes out of one and the
 *    same set of shown figures. Figures of a group of statements are made of shown figures only.
 *
 * How figures change from day to day while a survey is open is no matter of subtraction within one table: `summarise`
 * does not count what is still open.
 */

/** The answers that stand in one row and one column. */
export interface Cell {
  row: number;
  column: number;
  /** Answers on the scale. */
  n: number;
  /** "Can't say" beside them. */
  cannotSay: number;
}

/** The block each row and each column belongs to; in a block of its own where nothing is hidden. */
export interface Blocks {
  rows: readonly number[];
  columns: readonly number[];
}

type Edge = readonly [a: number, b: number, weight: number];

/**
 * The lightest cut of a connected graph, by Stoer and Wagner.
 *
 * @param size how many points, numbered from 0
 * @returns its weight and the points on one side
 */
function lightestCut(size: number, edges: readonly Edge[]): { weight: number; side: number[] } {
  const weights = Array.from({ length: size }, () => new Float64Array(size));
  for (const [a, b, weight] of edges) {
    weights[a]![b]! += weight;
    weights[b]![a]! += weight;
  }
  const merged = Array.from({ length: size }, (_, index) => [index]);
  let points = merged.map((_, index) => index);
  let best = { weight: Infinity, side: [] as number[] };
  while (points.length > 1) {
    const added = new Float64Array(size);
    const left = new Set(points);
    let previous = points[0]!;
    let last = points[0]!;
    while (left.size) {
      let next = -1;
      for (const point of left) if (next < 0 || added[point]! > added[next]!) next = point;
      left.delete(next);
      previous = last;
      last = next;
      if (!left.size) break;
      for (const point of left) added[point]! += weights[next]![point]!;
    }
    if (added[last]! < best.weight) best = { weight: added[last]!, side: [...merged[last]!] };
    for (const point of points) {
      weights[previous]![point]! += weights[last]![point]!;
      weights[point]![previous] = weights[previous]![point]!;
    }
    merged[previous]!.push(...merged[last]!);
    points = points.filter((point) => point !== last);
  }
  return best;
}

/**
 * Rows and columns of one year joined until every cut through them has at least `smallest` answers, by the rule above.
 *
 * @param start blocks to begin with: each row and each column by itself, or what was joined for responses
 * @returns `undefined` when there are some answers, but fewer than `smallest` altogether: the year is not counted
 */
export function protect(cells: readonly Cell[], smallest: number, start: Blocks): Blocks | undefined {
  const block = { rows: [...start.rows], columns: [...start.columns] };
  const guarded: ((cell: Cell) => number)[] = [({ n }) => n];
  if (cells.some(({ cannotSay }) => cannotSay)) guarded.push(({ n, cannotSay }) => n + cannotSay);

  for (const answersIn of guarded) {
    const answered = cells.filter((cell) => answersIn(cell));
    const total = answered.reduce((sum, cell) => sum + answersIn(cell), 0);
    // Nobody answered: that much may be said.
    if (!total) continue;
    if (total < smallest) return undefined;
    // Lines that are heavy enough one by one are so in any cut.
    if (answered.every((cell) => answersIn(cell) >= smallest)) continue;
    for (;;) {
      const side = tooLightCut(answered, answersIn, block, smallest);
      if (!side) break;
      join(side, answered, answersIn, block);
    }
  }
  // Whatever was joined for one guard only makes cuts of the other heavier: none has to be looked at again.
  return block;
}

type Side = { rows: ReadonlySet<number>; columns: ReadonlySet<number>; connected: ReadonlySet<string> };

/** One side of a cut that is too light, as blocks; `undefined` when there is none. */
function tooLightCut(
  cells: readonly Cell[],
  answersIn: (cell: Cell) => number,
  block: { rows: number[]; columns: number[] },
  smallest: number,
): Side | undefined {
  const neighbours = new Map<string, Map<string, number>>();
  const link = (a: string, b: string, weight: number): void => {
    let to = neighbours.get(a);
    if (!to) neighbours.set(a, (to = new Map()));
    to.set(b, (to.get(b) ?? 0) + weight);
  };
  for (const cell of cells) {
    const row = `r${block.rows[cell.row]}`;
    const column = `c${block.columns[cell.column]}`;
    link(row, column, answersIn(cell));
    link(column, row, answersIn(cell));
  }
  const seen = new Set<string>();
  for (const first of neighbours.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    // A connected part: what grows while it is walked through.
    const part = [first];
    for (const point of part)
      for (const next of neighbours.get(point)!.keys())
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    const place = new Map(part.map((point, index) => [point, index]));
    const edges = part.flatMap((point, from) =>
      [...neighbours.get(point)!].flatMap(([other, weight]): Edge[] => {
        const to = place.get(other)!;
        return to > from ? [[from, to, weight]] : [];
      }),
    );
    const { weight, side } = lightestCut(part.length, edges);
    if (weight >= smallest) continue;
    const blocks = (kind: string): Set<number> =>
      new Set(side.flatMap((index) => (part[index]![0] === kind ? [Number(part[index]!.slice(1))] : [])));
    return { rows: blocks('r'), columns: blocks('c'), connected: new Set(part) };
  }
  return undefined;
}

/** Joins a row (or a column) of one side of a cut with one of the other: there are such, the year not being small. */
function join(
  side: Side,
  cells: readonly Cell[],
  answersIn: (cell: Cell) => number,
  block: { rows: number[]; columns: number[] },
): void {
  let best: { kind: 'rows' | 'columns'; keep: number; drop: number; cost: number } | undefined;
  for (const [kind, key, mark] of [
    ['rows', 'row', 'r'],
    ['columns', 'column', 'c'],
  ] as const) {
    const weights = new Map<number, number>();
    let total = 0;
    for (const cell of cells) {
      const id = block[kind][cell[key]]!;
      weights.set(id, (weights.get(id) ?? 0) + answersIn(cell));
      total += answersIn(cell);
    }
    // What is in a block of several is hidden already: to join it costs nothing more.
    const loss = (id: number): number =>
      block[kind].filter((one) => one === id).length > 1 ? 0 : weights.get(id)!;
    for (const a of weights.keys()) {
      if (!side[kind].has(a)) continue;
      for (const b of weights.keys()) {
        if (side[kind].has(b)) continue;
        // With another part of the table it takes a second step, of the other kind, to mend the cut.
        const cost = loss(a) + loss(b) + (side.connected.has(`${mark}${b}`) ? 0 : 2 * total);
        if (!best || cost < best.cost) best = { kind, keep: Math.min(a, b), drop: Math.max(a, b), cost };
      }
    }
  }
  const { kind, keep, drop } = best!;
  block[kind] = block[kind].map((id) => (id === drop ? keep : id));
}

/** Whether a set of rows or columns is a sum of whole blocks. */
export function isWhole(blocks: readonly number[], inside: (index: number) => boolean): boolean {
  const within = new Set<number>();
  const without = new Set<number>();
  blocks.forEach((id, index) => (inside(index) ? within : without).add(id));
  for (const id of within) if (without.has(id)) return false;
  return true;
}
