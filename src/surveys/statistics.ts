import type { Bar, QuestionFigures } from '../model/survey.js';

export type Figures = Omit<QuestionFigures, 'question'>;

/**
 * Figures of answers that stand in bars: `mean`, `median` (of an even number the mean of the two in the middle) and
 * `deviation` (with n − 1 below the line, so told from two answers up).
 *
 * @param distribution steps, lowest first, with how many chose each
 */
export function barFigures(distribution: readonly Bar[]): Figures {
  let n = 0;
  let sum = 0;
  for (const bar of distribution) {
    n += bar.n ?? 0;
    sum += (bar.n ?? 0) * (bar.value as number);
  }
  if (!n) return { n, distribution: [...distribution] };
  const mean = sum / n;
  let squares = 0;
  for (const bar of distribution) squares += (bar.n ?? 0) * ((bar.value as number) - mean) ** 2;
  const at = (place: number): number => {
    let passed = 0;
    for (const bar of distribution) {
      passed += bar.n ?? 0;
      if (passed > place) return bar.value as number;
    }
    return Number.NaN;
  };
  return {
    n,
    mean,
    median: (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2,
    ...(n > 1 && { deviation: Math.sqrt(squares / (n - 1)) }),
    distribution: [...distribution],
  };
}

/** The same of numbers one by one; no bars, since each would be somebody's own. */
export function listFigures(values: readonly number[]): Figures {
  if (!values.length) return { n: 0 };
  const bars = [...values].sort((a, b) => a - b).map((value) => ({ value, n: 1 }));
  const { distribution: _distribution, ...figures } = barFigures(bars);
  return figures;
}
