import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlToRichText, htmlToText } from '../../../src/adapters/shared/html.js';
import { richBlocks, safeLink } from '../../../src/model/localized.js';
import { RichText } from '../../../src/model/text.js';

describe('text without tags', () => {
  it('comes back as it is', () => {
    const text = 'Avoin joka arki.\n\n- kahvi\n- lehdet\n\nTervetuloa: 5 < 6 & 7 > 6';
    assert.equal(htmlToRichText(text), text);
    assert.equal(richBlocks(htmlToRichText(text)).length, 3);
  });
  it('has its entities decoded', () => {
    assert.equal(
      htmlToRichText('Aune &amp; Eino &ndash; &#228;idit &euro; &madeup;'),
      'Aune & Eino – äidit € &madeup;',
    );
    assert.equal(htmlToRichText('- yksi &amp; kaksi\n- kolme'), '- yksi & kaksi\n- kolme');
  });
  it('is trimmed, and nothing but blanks is empty', () => {
    assert.equal(htmlToRichText('\uFEFF  Moi \n'), 'Moi');
    for (const blank of ['', '  \n', '&nbsp;', '<p>&nbsp;</p>', '<br/>', '<ul><li></li></ul>', '<h2></h2>'])
      assert.equal(htmlToRichText(blank), '', blank);
  });
  it('keeps addresses written in angle brackets', () => {
    assert.equal(
      htmlToRichText('Aune <aune@example.org>, ks. <https://example.org/a?b=1>'),
      'Aune aune@example.org, ks. https://example.org/a?b=1',
    );
  });
});

describe('paragraphs', () => {
  it('become a string with blank lines between', () => {
    assert.equal(htmlToRichText('<p>Yksi.</p>\n  <p>Kaksi\n  jatkuu.</p>'), 'Yksi.\n\nKaksi jatkuu.');
    assert.equal(htmlToRichText('<div>Yksi<div>Kaksi</div></div>Kolme'), 'Yksi\n\nKaksi\n\nKolme');
  });
  it('end without their end tags', () => {
    assert.equal(htmlToRichText('<p>Yksi<p>Kaksi <b>lihava'), 'Yksi\n\nKaksi lihava');
  });
  it('break at one line break and end at two', () => {
    assert.equal(
      htmlToRichText('Kauppakatu 1<br/>20100 Turku<br><br>Soita ensin'),
      'Kauppakatu 1\n20100 Turku\n\nSoita ensin',
    );
  });
  it('keep the line breaks of a text that has only inline tags', () => {
    assert.equal(htmlToRichText('Yksi <b>lihava</b>\n\nKaksi\nkolme'), 'Yksi lihava\n\nKaksi\nkolme');
  });
  it('are made of table rows', () => {
    assert.equal(
      htmlToRichText('<table><tr><th>Ma</th><td>9–15</td></tr><tr><td>Ti</td><td>suljettu</td></tr></table>'),
      'Ma 9–15\n\nTi suljettu',
    );
  });
  it('are unescaped when a system escaped its HTML once too often', () => {
    assert.equal(htmlToRichText('&lt;p&gt;Yksi&lt;/p&gt;&lt;p&gt;Kaksi&lt;/p&gt;'), 'Yksi\n\nKaksi');
  });
});

describe('headings and lists', () => {
  it('are kept as blocks', () => {
    assert.deepEqual(
      htmlToRichText('<h2>Aika\npaikka</h2><p>Aina</p><ul><li>a</li><li>b</li></ul><ol><li>c</ol>d'),
      [
        { type: 'heading', children: ['Aika paikka'] },
        { type: 'paragraph', children: ['Aina'] },
        { type: 'list', items: [['a'], ['b']] },
        { type: 'list', ordered: true, items: [['c']] },
        { type: 'paragraph', children: ['d'] },
      ],
    );
  });
  it('lose their nesting but neither words nor order', () => {
    assert.deepEqual(htmlToRichText('<ul><li>a<ol><li>b</li><li><p>c</p><p>d</p></li></ol>e</li><li>f'), [
      { type: 'list', items: [['a'], ['b'], ['c d'], ['e'], ['f']] },
    ]);
  });
  it('are recognised where they are only written with dashes', () => {
    assert.deepEqual(
      htmlToRichText('<p>Tuo mukaan:<br>- vesipullo<br>• pyyhe</p><p>- hyvä mieli</p><p>Nähdään!'),
      [
        { type: 'paragraph', children: ['Tuo mukaan:'] },
        { type: 'list', items: [['vesipullo'], ['pyyhe'], ['hyvä mieli']] },
        { type: 'paragraph', children: ['Nähdään!'] },
      ],
    );
  });
  it('are read from items without a list', () => {
    assert.deepEqual(htmlToRichText('<li>a<li>b'), [{ type: 'list', items: [['a'], ['b']] }]);
  });
});

describe('links', () => {
  it('keep a safe address and give their blanks to the words around', () => {
    assert.deepEqual(
      htmlToRichText('<p>Ks.<a href="http://example.org/?a=1&amp;b=2"> sivu <b>täällä</b> </a>tai soita.'),
      [
        {
          type: 'paragraph',
          children: ['Ks. ', { text: 'sivu täällä', href: 'http://example.org/?a=1&b=2' }, ' tai soita.'],
        },
      ],
    );
  });
  it('are only words when their address is not safe', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVa\tscript:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '/oma/sivu',
      '#',
    ])
      assert.equal(htmlToRichText(`<p>a <a href="${href}">b</a></p>`), 'a b', href);
  });
  it('end with their block when nobody closed them', () => {
    assert.deepEqual(htmlToRichText('<p><a href="https://example.org">a</p><p>b</p>'), [
      { type: 'paragraph', children: [{ text: 'a', href: 'https://example.org' }] },
      { type: 'paragraph', children: ['b'] },
    ]);
  });
  it('without words are left out', () => {
    assert.equal(htmlToRichText('a<a href="https://example.org"><img src="x.png"></a> b'), 'a b');
  });
  it('leave their words to htmlToText', () => {
    assert.equal(htmlToText('<h3>A</h3><ul><li><a href="https://example.org">b</a> c</ul>'), 'A\n- b c');
  });
});

describe('what is not for reading', () => {
  it('is dropped with its content', () => {
    const rubbish = [
      '<script>if (a < b) document.write("<p>x</p>")</script>',
      '<SCRIPT src=x>x</script >',
      '<style>p { color: red }</style>',
      '<noscript><p>x</p></noscript>',
      '<template><p>x<template>y</template>z</p></template>',
      '<iframe src="https://example.org">x</iframe>',
      '<svg><title>x</title><svg><style>x</style></svg><text>x</text></svg>',
      '<svg/>',
      '<!-- <p>x</p> -->',
      '<textarea><p>x</textarea>',
      '<![CDATA[x]]>',
      '<?xml version="1.0"?>',
    ];
    for (const tag of rubbish) assert.equal(htmlToRichText(`<p>a${tag}b</p>`), 'ab', tag);
  });
  it('does not come back when a tag is hidden in a tag', () => {
    assert.equal(
      htmlToRichText('<<script></script>script>alert(1)<</b>/script>'),
      '< script>alert(1)< /script>',
    );
  });
});

describe('whatever comes', () => {
  const fragment = fc.constantFrom(
    ...'<p> </p> <br> <br/> <div> </div> <h1> </h1> <ul> </ul> <ol> </ol> <li> </li> <script> </script> <style> </style>'.split(
      ' ',
    ),
    ...'<svg> </svg> <b> </b> <i> </a> <td> <tr> </table> < > / " = <! <!-- --> <a@b <https:'.split(' '),
    ...[
      '<a href="',
      '">',
      '<a href=javascript:alert(1)>',
      '<a href="https://example.org">',
      ' href=tel:+358',
      '\n',
      '\n\n',
    ],
    ...[
      '- ',
      '* ',
      ' ',
      'sana',
      'ä',
      '\u00a0',
      '<img src=x onerror=alert(1)>',
      '<![CDATA[',
      ']]>',
      '<p',
      '</',
    ],
  );
  const soup = fc.array(fc.oneof({ weight: 6, arbitrary: fragment }, fc.string()), { maxLength: 40 });

  it('is a rich text without tags, unsafe links, blank blocks or blank ends', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const html = pieces.join('').replaceAll('&', '');
        const text = htmlToRichText(html);
        assert.deepEqual(RichText.parse(text), text);
        assert.doesNotMatch(JSON.stringify(text), /<\/?[a-z!]/i);
        if (typeof text === 'string') return assert.equal(text, text.trim());
        for (const block of text) {
          const rows = block.type === 'list' ? block.items : [block.children];
          assert.ok(rows.length);
          for (const row of rows) {
            const words = row.map((part) => (typeof part === 'string' ? part : part.text)).join('');
            assert.equal(words, words.trim());
            assert.ok(words);
            assert.ok(!row.includes(''));
            for (const part of row)
              if (typeof part !== 'string') assert.equal(safeLink(part.href), part.href);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('is decoded without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          soup.map((pieces) => pieces.join('&lt;')),
        ),
        (html) => {
          htmlToText(html);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('takes time in proportion to its length', () => {
    const shapes: ((count: number) => string)[] = [
      (count) => 'x'.repeat(count),
      (count) => '<div>'.repeat(count / 5),
      (count) => '<ul><li>x'.repeat(count / 9),
      (count) => `${'<i>'.repeat(count / 6)}${'</u>'.repeat(count / 8)}`,
      (count) => '<svg>'.repeat(count / 5),
      (count) => '&amp;'.repeat(count / 5),
      (count) => '<'.repeat(count),
      (count) => `<p>${' '.repeat(count)}x`,
      (count) => `<b>${'\n '.repeat(count / 2)}`,
      (count) => `<a ${'href=x '.repeat(count / 7)}`,
      (count) => '<a href=https://example.org>x</a>'.repeat(count / 33),
    ];
    const time = (html: string): number => {
      const started = performance.now();
      htmlToText(html);
      return performance.now() - started;
    };
    for (const shape of shapes) {
      time(shape(50_000));
      assert.ok(time(shape(50_000)) < 250, `50,000 characters of ${shape(40)}`);
      // A square would need a hundred times the time of a tenth: minutes.
      assert.ok(time(shape(1_000_000)) < 5000, `1,000,000 characters of ${shape(40)}`);
    }
  });
});
