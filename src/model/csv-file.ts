export type CsvCell = string | number | undefined;

/** What a spreadsheet takes for the beginning of a formula, also behind blanks and in wide letters. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * Rows as a file that a Finnish spreadsheet opens by a double click: semicolons, a byte order mark, CRLF, decimal
 * comma. A text that begins like a formula gets an apostrophe in front of it; numbers are numbers.
 *
 * @param decimal `.` for programs
 */
export function csvFile(rows: readonly (readonly CsvCell[])[], decimal: ',' | '.' = ','): string {
  const cell = (value: CsvCell): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
