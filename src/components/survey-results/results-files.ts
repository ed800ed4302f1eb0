import type { SurveyResults } from '../../model/survey.js';
import { resultsCsv, resultsJson } from '../../surveys/csv.js';
import { chartsSvg, svgToPng } from '../shared/chart-file.js';

/** Hands a file to the reader. */
export async function saveFile(
  kind: 'csv' | 'json' | 'svg' | 'png',
  results: SurveyResults,
  languages: readonly string[],
  root: ShadowRoot,
): Promise<void> {
  const name = results.survey.id.replace(/[^\w.-]+/g, '-');
  try {
    download(await fileOf(kind, results, languages, root), `${name}.${kind}`);
  } catch (thrown) {
    // A page whose policy allows no pictures draws none; the same charts are to be had as they are.
    if (kind !== 'png') throw thrown;
    download(await fileOf('svg', results, languages, root), `${name}.svg`);
  }
}

async function fileOf(
  kind: 'csv' | 'json' | 'svg' | 'png',
  results: SurveyResults,
  languages: readonly string[],
  root: ShadowRoot,
): Promise<Blob> {
  if (kind === 'csv') return new Blob([resultsCsv(results, languages)], { type: 'text/csv;charset=utf-8' });
  if (kind === 'json') return new Blob([resultsJson(results)], { type: 'application/json' });
  const drawing = chartsSvg(root);
  return kind === 'svg'
    ? new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })
    : svgToPng(drawing);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the download has only begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
