import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  actionPlan,
  assessmentsCsv,
  badge,
  compareSides,
  comparisonCsv,
  csv,
  planCalendar,
  regionCsv,
  regionTable,
  scoreOf,
  summariseRegion,
} from '../../src/checklists/index.js';
import { checklistFi } from '../../src/checklists/words/fi.js';
import { checklistSv } from '../../src/checklists/words/sv.js';
import { assessment, rated, template } from './samples.js';

describe('a table for a spreadsheet', () => {
  const options = { words: checklistFi, languages: ['fi'], placeName: () => 'Kaislasalmi' };

  it('begins with a byte order mark, parts cells by semicolons and lines by CRLF', () => {
    assert.equal(
      csv([
        ['a', 'b;c', 'd"e'],
        ['x\ny', 1.5, undefined],
      ]),
      '\ufeffa;"b;c";"d""e"\r\n"x\ny";1,5;\r\n',
    );
  });

  it('lets no text become a formula', () => {
    for (const text of ['=1+1', '+358', '-2', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])
      assert.match(csv([[text]]), /^\ufeff"?'/u, JSON.stringify(text));
    assert.equal(csv([['Ei = merkkiä alussa']]), '\ufeffEi = merkkiä alussa\r\n');
    assert.equal(csv([[-0.5]]), '\ufeff-0,5\r\n');
  });

  it('has a row for every item of every assessment, answered or not', () => {
    const one = assessment({
      side: 'municipality',
      invented: true,
      answers: [
        {
          item: 'a',
          rating: 'partly',
          evidence: '=HYPERLINK("https://x.example")',
          evidenceLinks: [{ url: 'https://kaislasalmi.example/a' }, { url: 'https://kaislasalmi.example/b' }],
          owner: 'Järjestöyhdyshenkilö',
          nextStep: 'Sovitaan vuorot; tiedotetaan',
          dueDate: '2027-03-31',
        },
        { item: 'c', leftOut: true, reason: 'Ensi vuonna' },
      ],
    });
    const lines = assessmentsCsv(template, [one], options).trim().split('\r\n');
    assert.equal(lines.length, 4);
    assert.equal(
      lines[1],
      'Kaislasalmi;990;2026;Kunta;;Ensimmäinen;Kohta A;Osittain;;;' +
        `"'=HYPERLINK(""https://x.example"")";https://kaislasalmi.example/a https://kaislasalmi.example/b;` +
        '"Sovitaan vuorot; tiedotetaan";Järjestöyhdyshenkilö;2027-03-31;kyllä',
    );
    assert.equal(lines[3], 'Kaislasalmi;990;2026;Kunta;;Toinen;Kohta C;;kyllä;Ensi vuonna;;;;;;kyllä');
  });

  it('calls the authority by what is assessed', () => {
    const one = assessment({ municipality: undefined, county: '02', side: 'municipality' });
    const lines = assessmentsCsv({ ...template, subject: 'county' }, [one], {
      words: checklistFi,
      languages: ['fi'],
      placeName: () => 'Varsinais-Suomi',
    }).split('\r\n');
    assert.match(lines[1]!, /^Varsinais-Suomi;02;2026;Hyvinvointialue;/);
  });

  it('hides in a comparison what the page hides', () => {
    const few = Array.from({ length: 4 }, () => assessment({ answers: rated({ a: 'notYet' }) }));
    const panel = Array.from({ length: 5 }, () =>
      assessment({ side: 'resident-panel', answers: rated({ a: 'inPlace' }) }),
    );
    const lines = comparisonCsv(compareSides(template, [...few, ...panel]), options).split('\r\n');
    assert.equal(lines[1], 'Kohta A;Ei arviointia;;;;;;;"Alle 5 vastausta, ei näytetä";;;;;;;5;5;0;0;0;2;0;');
    assert.equal(lines[0]!.split(';').length, lines[1]!.split(';').length);
  });

  it('writes a region as the table stands', () => {
    const summary = summariseRegion(template, [
      assessment({ side: 'municipality', joint: true, answers: rated({ a: 'inPlace', b: 'notRelevant' }) }),
    ]);
    const places = [
      { code: '990', name: 'Kaislasalmi', size: 'small' as const },
      { code: '853', name: 'Turku' },
    ];
    const lines = regionCsv(regionTable(summary, { places }), 5, {
      words: checklistSv,
      languages: ['fi'],
    }).split('\r\n');
    assert.equal(
      lines[0],
      '\ufeffKommun eller välfärdsområde;Kod;Storleksklass;År;Kohta A;Kohta B;Kohta C;"Resultat, %"',
    );
    assert.equal(lines[1], 'Kaislasalmi;990;Liten;2026;I skick;Gäller inte oss;Inte bedömd;100');
    assert.equal(lines[2], 'Turku;853;;2026;Ingen bedömning;Ingen bedömning;Ingen bedömning;');
  });
});

describe('the action plan', () => {
  it('goes by date, undated steps last, and says which are late', () => {
    const plan = actionPlan(
      template,
      assessment({
        answers: [
          { item: 'a', nextStep: 'Nimetään sijainen' },
          { item: 'b', nextStep: 'Julkaistaan perusteet', dueDate: '2027-01-31', owner: 'Sihteeri' },
          { item: 'c', dueDate: '2026-11-20' },
        ],
      }),
      '2026-11-21',
    );
    assert.deepEqual(
      plan.map(({ item, dueDate, late }) => [item.id, dueDate, late]),
      [
        ['c', '2026-11-20', true],
        ['b', '2027-01-31', false],
        ['a', undefined, false],
      ],
    );
  });

  it('leaves out what was left out, and what has no step', () => {
    const answers = [
      { item: 'a', nextStep: 'x', leftOut: true },
      { item: 'b', rating: 'inPlace' as const, owner: 'N. N.' },
    ];
    assert.deepEqual(actionPlan(template, { answers }, '2026-11-21'), []);
  });

  it('keeps the order of the list for one date', () => {
    const answers = ['c', 'b', 'a'].map((item) => ({ item, dueDate: '2027-01-01' }));
    assert.deepEqual(
      actionPlan(template, { answers }, '2026-11-21').map(({ item }) => item.id),
      ['a', 'b', 'c'],
    );
  });
});

describe('the calendar of next steps', () => {
  it('has a whole day for every step with a date, with its owner, and keeps its id', () => {
    const one = assessment({
      id: 'kaislasalmi-2026',
      answers: [
        { item: 'a', nextStep: 'Nimetään sijainen; tiedotetaan', owner: 'Sihteeri', dueDate: '2027-01-31' },
        { item: 'b', dueDate: '2027-02-01' },
        { item: 'c', nextStep: 'Joskus' },
      ],
    });
    const options = { words: checklistFi, languages: ['fi'], domain: 'kaislasalmi.example' };
    const file = planCalendar(template, one, { ...options, now: new Date('2026-11-21T10:00:00Z') });
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    const of = (name: string): string[] => lines.filter((line) => line.startsWith(name));
    assert.deepEqual(of('UID:'), [
      'UID:kaislasalmi-2026-a@kaislasalmi.example',
      'UID:kaislasalmi-2026-b@kaislasalmi.example',
    ]);
    assert.deepEqual(of('SUMMARY:'), ['SUMMARY:Nimetään sijainen\\; tiedotetaan', 'SUMMARY:Kohta B']);
    assert.deepEqual(of('DTSTART;VALUE=DATE'), [
      'DTSTART;VALUE=DATE:20270131',
      'DTSTART;VALUE=DATE:20270201',
    ]);
    assert.deepEqual(of('DESCRIPTION:'), ['DESCRIPTION:Kohta A\\n\\nVastuuhenkilö: Sihteeri']);
  });
});

describe('the badge', () => {
  const score = scoreOf(template, { answers: rated({ a: 'inPlace', b: 'partly', c: 'notYet' }) });
  const base = { checklist: 'Järjestöystävällinen kunta', place: 'Kaislasalmi', year: 2026, score };

  it('says the same in words as in the picture', () => {
    const { svg, text } = badge({ ...base, words: checklistFi });
    assert.equal(
      text,
      'Järjestöystävällinen kunta: Kaislasalmi 2026. Kunnossa 1, osittain 1, ei vielä 1. Kaikki 3 kohtaa on arvioitu.',
    );
    assert.ok(svg.includes(`<title>${text}</title>`));
    for (const words of ['Kunnossa 1', 'Osittain 1', 'Ei vielä 1', 'Kaislasalmi 2026'])
      assert.ok(svg.includes(`>${words}</text>`), words);
    assert.ok(!svg.includes('Ei koske'));
  });

  it('holds no style, script or address, whatever the names are', () => {
    const name = `"><script>alert(1)</script><a href='x'>&`;
    const { svg } = badge({ ...base, checklist: name, place: name, words: checklistSv, invented: true });
    assert.doesNotMatch(svg, /<[^>]*\s(?:style|href|on\w+)=/);
    assert.ok(svg.includes('Påhittat exempel'));
    // Every opened element is closed, and nothing but our own elements is there.
    const names = [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, one]) => one!);
    assert.deepEqual([...new Set(names)].sort(), ['circle', 'path', 'rect', 'svg', 'text', 'title']);
  });

  it('keeps long names inside', () => {
    const { svg } = badge({ ...base, place: 'K'.repeat(500), words: checklistFi });
    const width = Number(/width="(\d+)"/.exec(svg)![1]);
    assert.ok(width < 700, String(width));
  });
});
