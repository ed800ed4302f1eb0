import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvFile, resultsCsv, summarise, type CsvCell } from '../../src/surveys/index.js';
import { onlyAsked } from '../../src/model/index.js';
import { response, survey } from './arbitrary.js';

/** Reads a file as a spreadsheet does. */
function parse(file: string): string[][] {
  assert.equal(file[0], '\ufeff');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < file.length; at++) {
    const sign = file[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (file[at + 1] === '"') cell += file[++at]!;
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ';') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && file[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += sign;
  }
  return rows;
}

describe('a table', () => {
  it('is read back as it was written, formulas apart', () => {
    const cell: fc.Arbitrary<CsvCell> = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', 'ä', '"', ';', '\n', '\r', '=', '+', '-', '@', ' ', '\t', '＝', '1'),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const read = parse(csvFile(rows));
        assert.equal(read.length, rows.length);
        rows.forEach((row, index) =>
          row.forEach((value, place) => {
            const told = read[index]![place]!;
            if (typeof value === 'number') assert.ok(Number(told.replace(',', '.')) === value);
            else {
              assert.equal(told.replace(/^'/, ''), (value ?? '').replace(/^'/, ''));
              assert.ok(!/^\s*[=+\-@＝＋－＠]/.test(told), told);
            }
          }),
        );
      }),
    );
  });

  it('opens in a Finnish spreadsheet: mark, semicolons, CRLF, decimal comma', () => {
    assert.equal(csvFile([['a', 3.5, undefined, -0.25], ['=1+1']]), "\ufeffa;3,5;;-0,25\r\n'=1+1\r\n");
    assert.equal(csvFile([['a;b', '"']], '.'), '\ufeff"a;b";""""\r\n');
  });

  it('holds every figure that is shown, in as many columns as it has headings', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 60 }), (told) => {
        const results = summarise(
          survey,
          told.map((one) => onlyAsked(survey, one)),
        );
        const [header, ...rows] = parse(resultsCsv(results));
        assert.ok(rows.every(({ length }) => length <= header!.length));
        assert.deepEqual(header!.slice(0, 3), ['Vuosi', 'Vastaajaryhmä', 'Taso']);
        const shown = results.slices.flatMap(({ questions }) => questions);
        const whole = rows.filter(
          ([, , , , question, option]) =>
            question && question !== 'Osion keskiarvo' && question !== 'Vastaajia' && !option,
        );
        assert.deepEqual(
          whole.map((row) => row[6]),
          shown.map(({ n }) => (n === undefined ? '' : String(n))),
        );
        assert.equal(whole.filter((row) => row[11]).length, shown.filter(({ hidden }) => hidden).length);
      }),
      { numRuns: 50 },
    );
  });
});
