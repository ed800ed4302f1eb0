import { plainText } from '../model/localized.js';
import type { Area, LocalizedText, RichText, Service } from '../model/index.js';
import { buildLexicon, type FormFacts, type LexiconData, type WordAnalysis } from './lexicon.js';
import { placeOf } from './attributes.js';
import { levelOf, NumberList, packPostings, type Postings } from './postings.js';
import { languageBit } from './languages.js';
import { isTime } from './slices.js';
import { STOP_WORDS } from './stop-words.js';
import { piecesOf, wordsOf } from './words.js';

/** The searchable text of all services: what an index file keeps beside the attributes. */
export interface TextIndexData {
  readonly lexicon: LexiconData;
  /** Names, keywords, terms, places, organisations, summaries. */
  readonly first: Postings;
  /** Descriptions and instructions; absent until they are loaded. */
  readonly second?: Postings;
  /** Languages in which each service has a name or a text. */
  readonly languages: Uint8Array;
}

interface Field {
  readonly weight: number;
  /** How much a long text weighs less: 0 not at all, 1 fully. */
  readonly normalisation: number;
  readonly second?: boolean;
  /** A text here makes the service one that is described in the text's language. */
  readonly tells?: boolean;
  /** Texts by language. */
  texts(service: Service): (Readonly<Record<string, RichText>> | undefined)[];
}

const named = (references: readonly { name?: LocalizedText }[] | undefined): (LocalizedText | undefined)[] =>
  (references ?? []).map(({ name }) => name);

/** The list's name of an area, or the source's. */
const placeName = ({ type, code, name }: Area): LocalizedText | undefined =>
  placeOf(type, code)?.name ?? name;

/** Weights were set on the open half of the evaluation material; `docs/search.md` shows what each is worth. */
export const FIELDS: readonly Field[] = [
  { weight: 5, normalisation: 0.6, tells: true, texts: ({ name, alternateName }) => [name, alternateName] },
  { weight: 3, normalisation: 0.3, texts: ({ keywords }) => keywords ?? [] },
  {
    weight: 2,
    normalisation: 0.3,
    texts: ({ hyteTerms, serviceClasses, targetGroups, lifeEvents }) => [
      ...named(hyteTerms),
      ...named(serviceClasses),
      ...named(targetGroups),
      ...named(lifeEvents),
    ],
  },
  {
    weight: 1.6,
    normalisation: 0.4,
    texts: ({ organisation, otherOrganisations }) => [organisation.name, ...named(otherOrganisations)],
  },
  { weight: 1, normalisation: 0, texts: ({ areas }) => (areas ?? []).map(placeName) },
  { weight: 2, normalisation: 0.4, tells: true, texts: ({ summary }) => [summary] },
  { weight: 0.85, normalisation: 0.5, second: true, tells: true, texts: ({ description }) => [description] },
  {
    weight: 0.6,
    normalisation: 0.5,
    second: true,
    texts: ({ instructions, eligibility, channels }) => [
      instructions,
      eligibility,
      ...(channels ?? []).map(({ name }) => name),
    ],
  },
];
const NAME = 0;
/** The word a name begins with says most of what it is. */
const FIRST_OF_NAME = 1.25;

/** A code as a word of its own: concepts point to codes, and no text has such a word. */
export const codeWord = (code: string): string => `#${code.toLowerCase()}`;

export interface TextIndexOptions {
  /** A dictionary's analysis of Finnish words, where one is used. */
  analyse?: (words: readonly string[]) => ReadonlyMap<string, WordAnalysis>;
  /** Called now and then with how many services have been read. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the texts of services into an index, in steps of a moment each: whoever runs them decides whether anything
 * else may happen in between.
 */
export function* buildTextIndex(
  services: readonly Service[],
  options: TextIndexOptions = {},
): Generator<void, TextIndexData> {
  const forms = new Map<string, FormFacts & { id: number; last: number }>();
  /** Service by service, field by field: field number and length, then as many form ids. */
  const stream = new NumberList();
  const totals = FIELDS.map(() => ({ words: 0, services: 0 }));
  const languages = new Uint8Array(services.length);

  const take = (form: string, language: number, service: number, joints?: readonly number[]): void => {
    let fact = forms.get(form);
    if (!fact) forms.set(form, (fact = { id: forms.size, languages: 0, count: 0, last: -1 }));
    fact.languages |= language;
    if (joints) fact.joints ??= joints;
    if (fact.last !== service) {
      fact.last = service;
      fact.count++;
    }
    stream.push(fact.id);
  };

  for (const [number, service] of services.entries()) {
    FIELDS.forEach((field, index) => {
      const head = stream.length;
      stream.push(0);
      for (const text of field.texts(service))
        for (const language in text) {
          const bit = languageBit(language);
          const value = text[language];
          if (!value) continue;
          if (field.tells) languages[number]! |= bit;
          for (const { form, joints } of wordsOf(plainText(value))) {
            // Searched alone they are looked for in names; elsewhere they would be a third of the index.
            if (index !== NAME && STOP_WORDS.has(form)) continue;
            take(form, bit, number, joints);
            // The pieces stand in the text as well: they are known words.
            if (joints)
              for (const piece of piecesOf(form, joints))
                if (piece.length > 2 && !forms.has(piece))
                  forms.set(piece, { id: forms.size, languages: bit, count: 1, last: number });
          }
        }
      if (index === 2)
        for (const { code } of [
          ...(service.hyteTerms ?? []),
          ...(service.serviceClasses ?? []),
          ...(service.targetGroups ?? []),
        ])
          take(codeWord(code), 0, number);
      const length = stream.length - head - 1;
      stream.values[head] = length;
      if (length) {
        totals[index]!.words += length;
        totals[index]!.services++;
      }
    });
    if (number % 500 === 0) options.onProgress?.(number, services.length);
    yield;
  }

  const analyses = options.analyse?.(
    [...forms].flatMap(([form, { languages }]) => (languages & 1 ? [form] : [])),
  );
  const { lexicon, numbers } = yield* buildLexicon(forms, analyses && ((word) => analyses.get(word)));
  const numberOf = new Uint32Array(forms.size);
  for (const [form, { id }] of forms) {
    numberOf[id] = numbers.get(form)!;
    if (isTime()) yield;
  }

  const averages = totals.map(({ words, services }) => words / (services || 1));
  const entries = [0, 1].map(() => ({
    words: new NumberList(),
    services: new NumberList(),
    levels: new NumberList(),
  }));
  const weights = [new Float32Array(forms.size), new Float32Array(forms.size)];
  let position = 0;
  for (let number = 0; number < services.length; number++) {
    const touched: number[][] = [[], []];
    FIELDS.forEach(({ weight, normalisation, second }, index) => {
      const length = stream.values[position++]!;
      const tier = second ? 1 : 0;
      const unit = weight / (1 - normalisation + (normalisation * length) / (averages[index] || 1));
      const end = position + length;
      for (let first = position; position < end; position++) {
        const id = stream.values[position]!;
        if (!weights[tier]![id]) touched[tier]!.push(id);
        weights[tier]![id]! += index === NAME && position === first ? unit * FIRST_OF_NAME : unit;
      }
    });
    for (const tier of [0, 1])
      for (const id of touched[tier]!) {
        entries[tier]!.words.push(numberOf[id]!);
        entries[tier]!.services.push(number);
        entries[tier]!.levels.push(levelOf(weights[tier]![id]!, tier));
        weights[tier]![id] = 0;
      }
    yield;
  }
  const first = yield* packPostings(numbers.size, entries[0]!);
  const second = yield* packPostings(numbers.size, entries[1]!);
  options.onProgress?.(services.length, services.length);
  return { lexicon, first, second, languages };
}
