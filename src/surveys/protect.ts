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
 * 2. Rows with fewer become one **block**: their own figures are hidden, their sum stays. While a block has too few, the
 *    next row in the survey's own order joins it. The same for columns. Where a cut still has too few, all columns
 *    become one block: of rows alone, every one has enough. Nothing here looks at which rows would cost least: that
 *    choice would tell how large the hidden ones are to whoever knows the rule.
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
 * 7. Why a figure is hidden is not told apart (`protecting` for the small and for those hidden with it), and where one is
 *    hidden, those that nobody answered are hidden too: "fewer than 5" of two that are 6 together tells both, and so
 *    does "none" of the third of three.
 *
 * What this does not hide: of a question, how many of a shown group left it out can be narrowed down, sometimes to one
 * number, from how many of the group there are. What the few did answer cannot. And where all answers are alike, they
 * are known to be alike. With a `smallest` of 2, "fewer" is one.
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
 * The weight of the lightest cut of a connected graph, by Stoer and Wagner.
 *
 * @param size how many points, numbered from 0
 */
function lightestCut(size: number, edges: readonly Edge[]): number {
  const weights = Array.from({ length: size }, () => new Float64Array(size));
  for (const [a, b, weight] of edges) {
    weights[a]![b]! += weight;
    weights[b]![a]! += weight;
  }
  let points = Array.from({ length: size }, (_, index) => index);
  let lightest = Infinity;
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
    lightest = Math.min(lightest, added[last]!);
    for (const point of points) {
      weights[previous]![point]! += weights[last]![point]!;
      weights[point]![previous] = weights[previous]![point]!;
    }
    points = points.filter((point) => point !== last);
  }
  return lightest;
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
    for (const [blocks, axis] of [
      [block.rows, 'row'],
      [block.columns, 'column'],
    ] as const)
      joinSmall(blocks, answered, (cell) => cell[axis], answersIn, smallest);
    if (hasLightCut(answered, answersIn, block, smallest)) block.columns.fill(0);
  }
  // Whatever was joined for one guard only makes cuts of the other heavier: none has to be looked at again.
  return block;
}

/** Joins the blocks with too few answers to one, and the next in order to it as long as that has too few. */
function joinSmall(
  blocks: number[],
  cells: readonly Cell[],
  lineOf: (cell: Cell) => number,
  answersIn: (cell: Cell) => number,
  smallest: number,
): void {
  const weights = new Map<number, number>();
  for (const cell of cells) {
    const id = blocks[lineOf(cell)]!;
    weights.set(id, (weights.get(id) ?? 0) + answersIn(cell));
  }
  const order = [...weights.keys()].sort((a, b) => a - b);
  const joined = new Set(order.filter((id) => weights.get(id)! < smallest));
  if (!joined.size) return;
  let weight = [...joined].reduce((sum, id) => sum + weights.get(id)!, 0);
  const first = order.indexOf(Math.min(...joined));
  for (let step = 1; weight < smallest; step++) {
    const next = order[(first + step) % order.length]!;
    if (joined.has(next)) continue;
    joined.add(next);
    weight += weights.get(next)!;
  }
  const id = Math.min(...joined);
  blocks.forEach((one, index) => {
    if (joined.has(one)) blocks[index] = id;
  });
}

/** Whether some cut through the blocks has too few answers. */
function hasLightCut(
  cells: readonly Cell[],
  answersIn: (cell: Cell) => number,
  block: Blocks,
  smallest: number,
): boolean {
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
    if (lightestCut(part.length, edges) < smallest) return true;
  }
  return false;
}

/** Whether a set of rows or columns is a sum of whole blocks. */
export function isWhole(blocks: readonly number[], inside: (index: number) => boolean): boolean {
  const within = new Set<number>();
  const without = new Set<number>();
  blocks.forEach((id, index) => (inside(index) ? within : without).add(id));
  for (const id of within) if (without.has(id)) return false;
  return true;
}
