import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joined, line, rich } from '../../../src/adapters/hsds/text.js';
import { RichText } from '../../../src/model/text.js';

describe('a line', () => {
  it('is one line without markup or invisible characters', () => {
    assert.equal(
      line(' <b>Avoin</b>\r\n kahvila\u0000\u200b &amp;\u00a0ruokapiha '),
      'Avoin kahvila & ruokapiha',
    );
    assert.equal(line(12), '12');
    for (const nothing of [undefined, null, '', ' \u00a0', '<p></p>', {}, [], true])
      assert.equal(line(nothing), undefined);
  });
});

describe('a text', () => {
  it('that is plain stays as it is', () => {
    for (const text of [
      'Yksi.\n\nKaksi – 2 * 3 * 4 = 24, a_b_c',
      '- yksi\n- kaksi',
      'Hinta 5 € (ks. hinnasto)',
    ])
      assert.equal(rich(text), text);
  });
  it('in HTML becomes blocks', () => {
    assert.deepEqual(rich('<p>Katso <a href="https://example.org">sivu</a></p>'), [
      { type: 'paragraph', children: ['Katso ', { text: 'sivu', href: 'https://example.org' }] },
    ]);
  });
  it('in Markdown becomes blocks', () => {
    assert.deepEqual(
      rich(
        '## Aika ja paikka ##\nJoka **tiistai** klo 10.\n\n* kahvia\n* *hyvää* seuraa\n1. tule\n2) ole\nLoppu.',
      ),
      [
        { type: 'heading', children: ['Aika ja paikka'] },
        { type: 'paragraph', children: ['Joka tiistai klo 10.'] },
        { type: 'list', items: [['kahvia'], ['hyvää seuraa']] },
        { type: 'list', ordered: true, items: [['tule'], ['ole']] },
        { type: 'paragraph', children: ['Loppu.'] },
      ],
    );
  });
  it('keeps the safe links of Markdown and the words of the others', () => {
    assert.deepEqual(rich('Katso [sivu](https://example.org/a "Otsikko") tai [soita](tel:+35820001234).'), [
      {
        type: 'paragraph',
        children: [
          'Katso ',
          { text: 'sivu', href: 'https://example.org/a' },
          ' tai ',
          { text: 'soita', href: 'tel:+35820001234' },
          '.',
        ],
      },
    ]);
    assert.equal(
      rich('[älä](javascript:alert(1)) avaa [tätä](/sivu)')?.toString().includes('javascript:alert(1)'),
      true,
    );
    assert.equal(rich('avaa [tätä](/sivu)'), 'avaa tätä');
  });
  it('loses the marks of emphasis and keeps stars that are none', () => {
    assert.equal(
      rich('**Tärkeää:** soita __ensin__.\n\nPaikkoja 5 * 2'),
      'Tärkeää: soita ensin.\n\nPaikkoja 5 * 2',
    );
    assert.equal(rich('\\*ei luettelo\\*'), '*ei luettelo*');
  });
  it('is always a rich text or nothing, and quickly', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '**',
      '__',
      '*',
      '\\',
      '#',
      '# ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      'a',
      'https://x.fi',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (source) => {
          const text = rich(source);
          if (text === undefined) return;
          assert.deepEqual(RichText.parse(text), text);
          assert.ok(text.length);
          if (typeof text !== 'string')
            for (const block of text)
              for (const row of block.type === 'list' ? block.items : [block.children])
                assert.ok(row.length && row.every((part) => part !== ''), JSON.stringify(text));
        },
      ),
      { numRuns: 1000 },
    );
    for (const unit of [
      '[',
      '[a](',
      '**a',
      '*a ',
      '__',
      '# ',
      '1. a\n',
      '* a\n',
      '[x](https://x.fi) ',
      '\\*',
    ]) {
      const started = performance.now();
      rich(unit.repeat(50_000 / unit.length));
      assert.ok(performance.now() - started < 2000, unit);
    }
  });
});

describe('texts after each other', () => {
  it('come once each', () => {
    assert.equal(joined('a', undefined, 'b', 'a'), 'a\n\nb');
    assert.equal(joined(undefined), undefined);
    assert.deepEqual(joined('a', [{ type: 'heading', children: ['b'] }]), [
      { type: 'paragraph', children: ['a'] },
      { type: 'heading', children: ['b'] },
    ]);
  });
});
