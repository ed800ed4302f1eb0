/**
 * Writes `src/codes/municipality-data.ts` and `src/codes/service-class-data.ts` from the published code lists.
 *
 *   node scripts/generate-codes.mjs [folder of the lists, default ../shared/data/codes]
 *
 * The lists are read, never copied: what is written is this project's own compact form. Run it when Statistics
 * Finland publishes next year's municipalities, then run the tests.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? new URL('../../shared/data/codes/', import.meta.url).pathname;
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const municipalities = read('municipalities');
const regions = read('regions');
const counties = read('wellbeing-counties');

/** Swedish only when it is another name. */
const both = (item) => (item.sv === item.fi ? item.fi : `${item.fi}/${item.sv}`);

const countyLine = (county) => {
  const members = municipalities.filter((item) => item.county === county.code);
  const memberRegions = new Set(members.map((item) => item.region));
  if (memberRegions.size !== 1)
    throw new Error(`County ${county.code} lies in several regions: the form cannot say it.`);
  const [fi, sv, en] = [county.fi, county.sv, county.en].map((name, index) =>
    name.replace([/ hyvinvointialue$/, / välfärdsområde$/, / wellbeing services county$/][index], '='),
  );
  // Most are called after their region, so the region's line says it.
  const ofRegion = regions.find((item) => memberRegions.has(item.code));
  const names = [fi, sv === `${ofRegion.sv}s=` ? '' : sv, en === `${ofRegion.en}=` ? '' : en];
  let previous = 0;
  const body = members
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map((item) => {
      const step = (Number(item.code) - previous).toString(36);
      previous = Number(item.code);
      const first = item.languages[0] === 'sv' ? item.sv : item.fi;
      if (item.en !== first) throw new Error(`${item.fi}: English is not the name of the first language.`);
      const mark = { fi: '', 'fi,sv': '+', 'sv,fi': '*', sv: '!' }[item.languages.join()];
      if (mark === undefined) throw new Error(`${item.fi}: languages ${item.languages}`);
      return step + both(item) + mark;
    });
  return `${county.code}${[...memberRegions][0]}${names.join('/').replace(/\/+$/, '')}|${body.join()}`;
};

const banner = (source) => `/**
 * Written by scripts/generate-codes.mjs: change the script, not this file.
 *
${source.map((line) => ` * ${line}`).join('\n')}
 */
`;

const regionText = regions.map((item) => `${item.code}${item.fi}/${item.sv}/${item.en}`).join('\n');
const countyText = counties.map(countyLine).join('\n');
writeFileSync(
  new URL('../src/codes/municipality-data.ts', import.meta.url),
  banner([
    'Statistics Finland, municipalities 2026 (as in rOpenGov/geofi 1.2.1), CC BY 4.0; counties and regions from',
    'koodistot.suomi.fi, lists jhs/hyvinvointialue_1_20211013 and jhs/maakunta_1_20220101, CC BY 4.0.',
  ]) +
    `
/** One region a line: code, then its Finnish, Swedish and English name. */
export const REGION_DATA = \`${regionText}\`;

/**
 * One county a line: its code, the code of its region, its names (\`=\` stands for "wellbeing services county"; the
 * Swedish and the English one are left out when the region's name says them), then its municipalities by code. A municipality is the step from the code before it in base 36, the Finnish name, the
 * Swedish one if another, and a mark for its languages: none Finnish, \`+\` Finnish and Swedish, \`*\` Swedish and
 * Finnish, \`!\` Swedish. The English name is the name in the first language.
 */
export const COUNTY_DATA = \`${countyText}\`;
`,
);

const classes = read('ptv-service-classes');
const order = new Intl.Collator('en', { numeric: true });
const classText = classes
  .toSorted((a, b) => order.compare(a.code, b.code))
  .map((item) => [item.code, ...['fi', 'sv', 'en'].map((language) => item.name[language].trim())].join('|'))
  .join('\n');
writeFileSync(
  new URL('../src/codes/service-class-data.ts', import.meta.url),
  banner([
    'koodistot.suomi.fi, list ptv/ptvserclass2 (Finnish Service Catalogue, DVV), export of 2023-03-21, CC BY 4.0.',
  ]) +
    `
/** One class a line: code, Finnish, Swedish, English. */
export const SERVICE_CLASS_DATA = \`${classText}\`;
`,
);

for (const [name, text] of Object.entries({
  municipalities: regionText + countyText,
  'service classes': classText,
}))
  console.log(`${name}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} B gzip`);
