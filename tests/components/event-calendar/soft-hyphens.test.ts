import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withSoftHyphens } from '../../../src/components/event-calendar/soft-hyphens.js';

const broken = (text: string, language: string): string =>
  withSoftHyphens(text, language).replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  for (const [where, language, texts] of [
    [
      'between the syllables of long Finnish words',
      'fi',
      [
        'Maa-han-muut-ta-ja-nais-ten ilta',
        'Itse-näi-syys-päi-vän juhla',
        'Työt-tö-mien-klu-billa',
        'Vapaaeh-tois-toi-min-nan torit',
        'Somalin kielen lauantaikoulu',
      ],
    ],
    [
      'behind what a part of a long Swedish word is joined with',
      'sv',
      [
        'När-ståen-de-vår-da-rens lediga eftermiddag',
        'Sön-dags-brun-cherna',
        'ung-doms-lo-ka-lerna',
        'Gemen-skaps-träf-fen',
        'Före-nings-träf-farna',
        'Själv-hjälps-grup-pen',
        'Läx-hjälps-klub-bens kväll',
        'En natt på ungdomslokalen',
      ],
    ],
  ] as const)
    it(`stand ${where}`, () => {
      for (const text of texts) assert.equal(broken(text.replaceAll('-', ''), language), text);
    });

  it('are left out of other languages', () => {
    assert.equal(broken('Neighbourhoodfestival', 'en'), 'Neighbourhoodfestival');
  });

  it('change nothing else, and leave three letters on each side', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zåäöA-ZÅÄÖ]{1,40}( [a-zåäö-]{1,40})?$/),
        fc.constantFrom('fi', 'sv', 'en', 'se'),
        (text, language) => {
          const soft = withSoftHyphens(text, language);
          assert.equal(soft.replaceAll('\u00ad', ''), text);
          for (const word of soft.split(/[ -]/))
            if (word.includes('\u00ad')) {
              const parts = word.split('\u00ad');
              assert.ok(parts[0]!.length >= 3 && parts.at(-1)!.length >= 3, word);
            }
        },
      ),
    );
  });
});
