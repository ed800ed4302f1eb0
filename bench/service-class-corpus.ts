import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipality, municipalities, region } from '../src/codes/municipalities.js';

/**
 * A second evaluation folder, against fitting the engine to the first: PTV's service classes with their official
 * descriptions as services, everyday questions written for them before looking at any result.
 *
 *     npx tsx bench/service-class-corpus.ts <ptv-service-classes.json> <folder>
 *
 * Every class is a nationwide service; classes of social and health care, education, culture, sport and youth work
 * stand also in six municipalities under the same name, so that there the place decides. A description begins with
 * that of the class above, so that the telling words come late. A question with a place grades the local one 2 and
 * the nationwide one 1; a question without one grades all copies in its language 2.
 */
interface ServiceClass {
  code: string;
  parent: string | null;
  name: Record<string, string>;
  description: Record<string, string | null>;
}
interface Question {
  text: string;
  lang: string;
  class: string;
  codes: string[];
  place?: string;
}

const TOWNS = ['853', '905', '297', '698', '529', '049'];
const LOCAL = /^P(?:3|4|5|6|25|27|28)\./;

const [, , source, folder] = process.argv;
if (!source || !folder) {
  console.error('service-class-corpus.ts <ptv-service-classes.json> <folder>');
  process.exit(2);
}
const classes = JSON.parse(readFileSync(source, 'utf8')) as ServiceClass[];
const byCode = new Map(classes.map((item) => [item.code, item]));
const pick = (texts: Record<string, string | null>, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [language, texts[language] ?? '']));

const documents = classes.flatMap((item) => {
  const above = byCode.get(item.parent ?? '')?.description ?? {};
  return [undefined, ...(LOCAL.test(item.code) ? TOWNS : [])].map((town) => {
    const place = town ? municipality(town)! : undefined;
    const languages = place ? (place.languages.includes('sv') ? ['fi', 'sv'] : ['fi']) : ['fi', 'sv', 'en'];
    const whole = Object.fromEntries(
      languages.map((language) => [language, `${above[language] ?? ''} ${item.description[language] ?? ''}`]),
    );
    return {
      id: place ? `${item.code}-${place.name.fi}` : item.code,
      kind: 'service',
      name: pick(item.name, languages),
      summary: Object.fromEntries(
        languages.map((language) => [language, (item.description[language] ?? '').split('. ')[0] ?? '']),
      ),
      description: whole,
      organisation: pick(
        place
          ? { fi: `${place.name.fi} kaupunki`, sv: `${place.name.sv} stad` }
          : { fi: 'Valtion virasto', sv: 'Statens ämbetsverk' },
        languages.filter((language) => language !== 'en'),
      ),
      municipality: place ? [place.name.fi] : [],
      region: place ? region(place.region)!.name.fi : 'Koko maa',
      languages,
    };
  });
});

const towns = new Set(municipalities().map(({ name }) => name.fi));
const questions = JSON.parse(
  readFileSync(new URL('./service-class-queries.json', import.meta.url), 'utf8'),
) as Question[];
const queries = questions.map(({ text, lang, class: kind, codes, place }, number) => {
  const relevant: Record<string, number> = {};
  for (const { id, languages } of documents) {
    const [code = '', town] = id.split('-');
    if (!codes.includes(code)) continue;
    if (!place) {
      if (languages.includes(lang)) relevant[id] = 2;
    } else if (town === place) relevant[id] = 2;
    else if (!town || !towns.has(town)) relevant[id] = 1;
  }
  return { id: `s${number}`, text, class: kind, lang, relevant };
});

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'docs.json'), JSON.stringify(documents));
writeFileSync(join(folder, 'queries.json'), JSON.stringify(queries));
console.log(`${documents.length} documents, ${queries.length} queries in ${folder}`);
