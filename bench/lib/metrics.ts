import type { EvalQuery } from './eval-corpus.js';

export interface Measures {
  recall10: number;
  ndcg10: number;
  mrr: number;
  /** Share of queries that found nothing at all. */
  zero: number;
}

export interface EngineRow extends Measures {
  name: string;
  classes: Record<string, Measures & { queries: number }>;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, position) => sum + gain(grade) / Math.log2(position + 2), 0);

/** One query: recall, nDCG and reciprocal rank over the first ten results. */
export function measure(query: EvalQuery, found: readonly string[]): Measures {
  const top = found.slice(0, 10).map((id) => query.relevant[id] ?? 0);
  const ideal = Object.values(query.relevant)
    .sort((a, b) => b - a)
    .slice(0, 10);
  const relevant = ideal.filter((grade) => grade >= 1).length;
  const first = top.findIndex((grade) => grade >= 1);
  return {
    recall10: relevant ? top.filter((grade) => grade >= 1).length / relevant : 1,
    ndcg10: relevant ? discounted(top) / discounted(ideal) : 1,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    zero: found.length ? 0 : 1,
  };
}

const mean = (rows: readonly Measures[], key: keyof Measures): number =>
  Math.round((rows.reduce((sum, row) => sum + row[key], 0) / (rows.length || 1)) * 1e4) / 1e4;

const means = (rows: readonly Measures[]): Measures => ({
  recall10: mean(rows, 'recall10'),
  ndcg10: mean(rows, 'ndcg10'),
  mrr: mean(rows, 'mrr'),
  zero: mean(rows, 'zero'),
});

/** Runs every query through an engine. `search` returns ids, best first, at least ten where there are so many. */
export function evaluate(
  name: string,
  queries: readonly EvalQuery[],
  search: (query: EvalQuery) => readonly string[],
): EngineRow {
  const rows = queries.map((query) => ({ class: query.class, ...measure(query, search(query)) }));
  const classes: EngineRow['classes'] = {};
  for (const name of [...new Set(queries.map((query) => query.class))].sort()) {
    const ofClass = rows.filter((row) => row.class === name);
    classes[name] = { queries: ofClass.length, ...means(ofClass) };
  }
  return { name, ...means(rows), classes };
}
