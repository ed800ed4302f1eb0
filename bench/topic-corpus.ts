import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EvalDocument, EvalQuery } from './lib/eval-corpus.js';
import { randomNumbers } from './lib/random.js';

/**
 * An evaluation set of our own: services of 85 topics of associations' work, composed by a seed from sentences in
 * `bench/topics/`, and 565 questions.
 *
 *     npx tsx bench/topic-corpus.ts <folder>
 *     npm run -s bench:search -- --corpus <folder>
 *
 * The texts and the questions were written apart from each other and without a look at the engine, its concepts or
 * another set. Half of the questions, those with `open`, were then read while the engine was worked on; the
 * others were not.
 *
 * A document of a question's topic has the topic's grade; one that has another topic, and a sentence of this one, 1.
 * With a place, documents elsewhere are no answer, and those of the whole country have 1. A question in Swedish or
 * English counts documents with a text in its language; of the class `crosslingual` others count too, as 1.
 */
interface Texts {
  names: string[];
  summaries: string[];
  sentences: string[];
}
interface Topic extends Texts {
  related: string[];
  /** `{gen}` is a municipality in the genitive; without one it is an association of the whole country. */
  organisations: string[];
  keywords: string[];
  sv: Texts;
  en: Texts;
}
interface Question {
  text: string;
  class: string;
  lang: string;
  topics: Record<string, number>;
  place?: string;
  /** Its answers were looked at while the engine was worked on. */
  open?: true;
}
interface GeneralTexts {
  forms: Record<string, string[]>;
  audiences: Record<string, string[]>;
  place: string[];
  fillers: string[];
  sv: { fillers: string[] };
  en: { fillers: string[] };
}
interface Label {
  topic: string;
  second: string | undefined;
  place: string | undefined;
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`./topics/${name}.json`, import.meta.url), 'utf8')) as T;

/** Municipality, genitive, where, region. */
const PLACES = `Helsinki Helsingin Helsingissä Uusimaa,Tampere Tampereen Tampereella Pirkanmaa,
Turku Turun Turussa Varsinais-Suomi,Oulu Oulun Oulussa Pohjois-Pohjanmaa,Jyväskylä Jyväskylän Jyväskylässä Keski-Suomi,
Kuopio Kuopion Kuopiossa Pohjois-Savo,Lahti Lahden Lahdessa Päijät-Häme,Espoo Espoon Espoossa Uusimaa,
Vantaa Vantaan Vantaalla Uusimaa,Pori Porin Porissa Satakunta,Kouvola Kouvolan Kouvolassa Kymenlaakso,
Joensuu Joensuun Joensuussa Pohjois-Karjala,Vaasa Vaasan Vaasassa Pohjanmaa,Rovaniemi Rovaniemen Rovaniemellä Lappi,
Mikkeli Mikkelin Mikkelissä Etelä-Savo,Kotka Kotkan Kotkassa Kymenlaakso,Salo Salon Salossa Varsinais-Suomi,
Porvoo Porvoon Porvoossa Uusimaa,Raisio Raision Raisiossa Varsinais-Suomi,Imatra Imatran Imatralla Etelä-Karjala,
Kemi Kemin Kemissä Lappi,Nokia Nokian Nokialla Pirkanmaa,Lohja Lohjan Lohjalla Uusimaa,
Forssa Forssan Forssassa Kanta-Häme,Iisalmi Iisalmen Iisalmessa Pohjois-Savo,Kajaani Kajaanin Kajaanissa Kainuu,
Seinäjoki Seinäjoen Seinäjoella Etelä-Pohjanmaa,Tuusula Tuusulan Tuusulassa Uusimaa`
  .split(/,\s*/)
  .map((line) => line.split(' ') as [name: string, genitive: string, where: string, region: string]);
/** Every question's place is one of these, and so is that of every second local service. */
const LARGE = 9;

const isLocal = (organisation: string): boolean => organisation.includes('{gen}');

/** The set, the same for the same seed. */
export function topicCorpus(
  count = 1700,
  seed = 1,
): { documents: EvalDocument[]; queries: (EvalQuery & { open?: true | undefined })[] } {
  const topics = read<Record<string, Topic>>('texts');
  const general = read<GeneralTexts>('general-texts');
  const random = randomNumbers(seed);
  const often = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = <T>(list: readonly T[], amount: number): T[] => {
    const left = [...list];
    return Array.from({ length: amount }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
  };
  const labels = new Map<string, Label>();

  const documents = Array.from({ length: count }, (_, number): EvalDocument => {
    const id = `t${number}`;
    const name = Object.keys(topics)[number % Object.keys(topics).length]!;
    const topic = topics[name]!;
    const place = often(0.22) ? undefined : pick(often(0.5) ? PLACES.slice(0, LARGE) : PLACES);
    const related = topic.related.filter((other) => topics[other]);
    const second = often(0.12) && related.length ? pick(related) : undefined;
    const organisation = pick(topic.organisations.filter((one) => isLocal(one) === !!place)).replace(
      '{gen}',
      place?.[1] ?? '',
    );
    const isOrganisation = often(0.15);
    labels.set(id, { topic: name, second, place: place?.[0] });
    const description = [
      ...(isOrganisation
        ? [`Järjestämme muun muassa: ${some(topic.names, 2).join(' ja ').toLowerCase()}.`]
        : []),
      ...some(topic.sentences, often(0.7) ? 2 : 1),
      pick(general.forms[pick(Object.keys(general.forms))]!),
      ...(second ? [pick(topics[second]!.sentences)] : []),
      ...(often(0.5) ? [pick(general.audiences[pick(Object.keys(general.audiences))]!)] : []),
      ...(place ? [pick(general.place).replace('{ine}', place[2]).replace('{gen}', place[1])] : []),
      ...some(general.fillers, 2 + Math.floor(random() * 4)),
    ].join(' ');
    const isSwedish = often(0.24);
    const isFinnish = !isSwedish || often(0.72);
    const texts: ['fi' | 'sv' | 'en', string, string, string][] = [];
    if (isFinnish)
      texts.push([
        'fi',
        isOrganisation ? organisation : pick(topic.names),
        pick(topic.summaries),
        description,
      ]);
    for (const [language, isThere] of [
      ['sv', isSwedish],
      ['en', often(0.19)],
    ] as const)
      if (isThere) {
        const { names, summaries, sentences } = topic[language];
        texts.push([
          language,
          pick(names),
          pick(summaries),
          `${pick(sentences)} ${pick(general[language].fillers)}`,
        ]);
      }
    const field = (at: 1 | 2 | 3): Record<string, string> =>
      Object.fromEntries(texts.map((text) => [text[0], text[at]]));
    return {
      id,
      kind: isOrganisation ? 'organisation' : 'service',
      name: field(1),
      summary: field(2),
      description: field(3),
      organisation: { fi: organisation },
      keywords: often(0.5) ? some(topic.keywords, 1 + Math.floor(random() * 3)) : [],
      municipality: place ? [place[0]] : [],
      region: place?.[3] ?? 'Koko maa',
      languages: texts.map(([language]) => language),
    };
  });

  const queries = read<Question[]>('questions').map((question, number) => {
    const { text, lang, place, topics: meant } = question;
    const relevant: Record<string, number> = {};
    for (const document of documents) {
      const label = labels.get(document.id)!;
      let grade = Math.max(meant[label.topic] ?? 0, label.second && meant[label.second] ? 1 : 0);
      if (place && label.place !== place) grade = label.place ? 0 : Math.min(grade, 1);
      if (!document.languages!.includes(lang))
        grade = question.class === 'crosslingual' ? Math.min(grade, 1) : 0;
      if (grade) relevant[document.id] = grade;
    }
    return { id: `q${number}`, text, class: question.class, lang, relevant, open: question.open };
  });
  return { documents, queries: queries.filter(({ relevant }) => Object.keys(relevant).length) };
}

const [, script, folder] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  if (!folder) {
    console.error('topic-corpus.ts <folder>');
    process.exit(2);
  }
  const { documents, queries } = topicCorpus();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'docs.json'), JSON.stringify(documents));
  writeFileSync(join(folder, 'queries.json'), JSON.stringify(queries));
  console.log(`${documents.length} documents, ${queries.length} questions in ${folder}`);
}
