import { csvFile, type CsvCell } from '../../../src/model/csv-file.js';

/** What the database told, for a spreadsheet: numbers with a point, as programs read them; what is no text as JSON. */
export const toCsv = (header: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  csvFile([header, ...rows.map((row) => row.map(cell))], '.');

function cell(value: unknown): CsvCell {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}
