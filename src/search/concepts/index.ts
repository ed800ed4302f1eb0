/**
 * The everyday and the professional words of the field in Finnish, Swedish (as written in Finland) and English.
 *
 * People type "ei rahaa"; the service is called täydentävä toimeentulotuki. The concepts join the two, across
 * languages too.
 *
 * ## Form
 *
 * One file a theme in `data/`, one paragraph a concept, four lines a paragraph:
 *
 * ```
 * id <broader ~related #hyte-term P4.10 KR1.2
 * suomeksi: ensin paras sana, sitten muut
 * på svenska: det bästa ordet först, sedan andra
 * in English, other words only: the best one is the id with blanks for hyphens. A line that starts with = tells all
 * ```
 *
 * The id is always made of the best English word, so that it is not packed beside it: `women-s-health` is
 * `=women's health, menopause`.
 *
 * ## Editorial rules
 *
 * - **Written from the field**: the service classes, the law's own words, what staff and clients say. Never from
 *   the queries of an evaluation: a list fitted to them was measured and gained nothing elsewhere.
 * - **A concept is one need, condition, service or audience.** Words of one concept may stand for each other in a
 *   search. What is near but not the same is a concept of its own, linked with `~`: omaishoito (caring for one's own)
 *   and perhehoito (care in another's family); vanhus (old person) and vanhempi (parent); the kinds of kuntoutus.
 * - **`<` is what it is a kind or a part of**: searching the broader one also finds this one. `~` is where else the
 *   need may be answered, in this direction only, the best first, few; never whose need it often is: kiusaaminen that
 *   is related to nuoret lists everything for the young.
 * - **Words**: the one that is shown first (preferred in one concept only); then the official word, the everyday
 *   word, the old word people still type, and what they say of themselves. Base forms; the engine inflects.
 *   Compounds are left out when a half of them is already a word of the concept (the engine splits `rintasyöpä`),
 *   and so are forms the stemmer joins; but a word shown in the plural (ikäihmiset) has its singular beside it, under
 *   which the texts' own forms meet. `node --import tsx scripts/concepts-check.mjs` lists both, the size, and, where Voikko is
 *   installed, words it does not know.
 * - **A word stands in at most two Finnish concepts**, and only when it really means both. Words that mean anything
 *   (apu, tuki, ryhmä, palvelu) stand nowhere.
 * - **Plain and respectful words are preferred**; a rude or outdated word may stand among the others, since people
 *   type it, and is never shown.
 * - **A code stands where everything it marks may answer the concept**: `P5.10` at suun terveydenhuolto, not at every
 *   need a dentist meets. Most concepts have none; top classes (`P5`) never stand.
 * - **Swedish is Finland Swedish** (FPA, närståendevård, välfärdsområde), written, not translated word by word.
 * - **How they are meant to be read**: a word of the query that is itself a word of a concept means that concept, and
 *   only when it is none, its halves do (puheterapia is not terapia of the mind, but rintasyöpä is syöpä). Phrases are
 *   compared whole. Own words count most, then `<` downwards, then `~`.
 * - **At most 25 kB brotli for everything**: what travels with the first tier of the index is `packed.ts`, the same
 *   in a denser order, written by `npm run compile:concepts` after every change. A new word has to earn its place
 *   against another.
 */
import { atOnce } from '../slices.js';
import { PACKED } from './packed.js';
import { unpackConcepts } from './packing.js';

/** Languages every concept has words in. */
export type ConceptLanguage = 'fi' | 'sv' | 'en';

/** One need, condition, service or audience and the words for it. */
export interface Concept {
  /** Readable, and made of the best English word: `debt-counselling`. It changes when that word does. */
  readonly id: string;
  /**
   * Words and short phrases by language, in base form; the first is the preferred one, shown as a suggestion. At
   * least one in each language. Lower case except names and abbreviations (`Kela`, `ADHD`).
   */
  readonly words: Readonly<Record<ConceptLanguage, readonly string[]>>;
  /** Ids of the concepts this one is a kind or a part of. Never a circle. */
  readonly broader: readonly string[];
  /** Ids of concepts that may answer the same need, best first; not necessarily the other way round. */
  readonly related: readonly string[];
  /** Codes of the forms of hyte activity (`food-aid`) whose services belong here. */
  readonly hyteTerms: readonly string[];
  /** PTV service classes (`P15.1`) whose services belong here. */
  readonly serviceClasses: readonly string[];
  /** PTV target groups (`KR1.1`) the concept is a name for. */
  readonly targetGroups: readonly string[];
}

let all: readonly Concept[] | undefined;

/** {@link concepts}, in steps. */
export function* readConcepts(): Generator<void, readonly Concept[]> {
  return (all ??= yield* unpackConcepts(PACKED));
}

/** Every concept, theme by theme. Read once and shared: do not change it. */
export const concepts = (): readonly Concept[] => all ?? atOnce(readConcepts());
