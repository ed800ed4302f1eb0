import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alphabetical } from '../../src/model/localized.js';
import { formatNumber } from '../../src/i18n/format.js';

const letters = [...'aàbcdeéfghijklmnopqrstuüvxyzåäö'];
const collator = new Intl.Collator('fi', { sensitivity: 'base', numeric: true });

describe('alphabetical', () => {
  it('sorts names of the alphabet as the browser’s Finnish collator', () => {
    const word = fc.string({
      unit: fc.constantFrom(...letters.filter((letter) => letter !== 'ü')),
      minLength: 1,
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [first, second] = [alphabetical(one), alphabetical(other)];
        assert.equal(Math.sign(collator.compare(one, other)), first < second ? -1 : first > second ? 1 : 0);
      }),
    );
  });
  it('puts å, ä and ö last, in capitals and composed of two characters too', () => {
    const names = ['Öljy', 'A\u0308iti', 'Aura', 'Zeppelin', 'åland', 'Ahti', 'Éva', 'Eero'];
    const sorted = names.toSorted((one, other) => (alphabetical(one) < alphabetical(other) ? -1 : 1));
    assert.deepEqual(sorted, ['Ahti', 'Aura', 'Eero', 'Éva', 'Zeppelin', 'åland', 'A\u0308iti', 'Öljy']);
  });
  it('counts: 2 before 10, a word before its compound', () => {
    const names = ['Ryhmä 10', 'Ryhmä 2', 'Ryhmäkoti', 'Ryhmä'];
    const sorted = names.toSorted((one, other) => (alphabetical(one) < alphabetical(other) ? -1 : 1));
    assert.deepEqual(sorted, ['Ryhmä', 'Ryhmä 2', 'Ryhmä 10', 'Ryhmäkoti']);
  });
});

describe('formatNumber', () => {
  it('writes every count as the browser’s formatter does', () => {
    for (const [language, locale] of [
      ['fi', 'fi-FI'],
      ['sv', 'sv-FI'],
      ['en', 'en-GB'],
    ] as const) {
      const format = new Intl.NumberFormat(locale);
      fc.assert(
        fc.property(fc.nat(), (count) => assert.equal(formatNumber(language, count), format.format(count))),
      );
      for (const number of [0, 999, 1000, 9999, 12_345, 1_000_000, 2.5, 1234.5])
        assert.equal(formatNumber(language, number), format.format(number));
    }
  });
});
