/**
 * What an editor of the concepts wants to know: size, words that say nothing new, words nobody knows.
 *
 *   node --import tsx scripts/concepts-check.mjs           figures, and words another word of the concept covers
 *   node --import tsx scripts/concepts-check.mjs --spell   also Finnish words unknown to Voikko, when it is installed
 *
 * Both lists are for reading, not for obeying: a covered word may be the one people know.
 */
import { spawnSync } from 'node:child_process';
import { brotliCompressSync, constants } from 'node:zlib';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { themes } from '../src/search/concepts/data/index.ts';
import { packConcepts } from '../src/search/concepts/packing.ts';
import { parseConcepts } from '../src/search/concepts/parse-concepts.ts';

// What is written, and not what was last compiled.
const all = themes.flatMap(parseConcepts);
const packed = packConcepts(all);
const concepts = () => all;

const STEMMERS = { fi: finnish, sv: swedish, en: english };
const LANGUAGES = ['fi', 'sv', 'en'];

/** Does finding `word` already find a text with `other`: one of its tokens, or half a compound of it? */
function covers(word, other, language) {
  if (/[ -]/.test(word) || word.length < 3) return false;
  const stem = STEMMERS[language];
  return other
    .toLowerCase()
    .split(/[ -]/)
    .some(
      (token) =>
        stem(token) === stem(word.toLowerCase()) ||
        (language !== 'en' && word.length >= 4 && (token.startsWith(word) || token.endsWith(word))),
    );
}

/** Words of a concept that another, shorter or preferred one covers. */
export function coveredWords(words, language) {
  const kept = [...words];
  const covered = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (word === words[0]) continue;
    const by = kept.find((other) => other !== word && covers(other, word, language));
    if (!by) continue;
    kept.splice(kept.indexOf(word), 1);
    covered.push([word, by]);
  }
  return covered;
}

const size = brotliCompressSync(Buffer.from(packed), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}).length;
const count = (language) => concepts().reduce((sum, concept) => sum + concept.words[language].length, 0);
console.log(
  `${concepts().length} concepts; words: ${LANGUAGES.map((language) => `${language} ${count(language)}`).join(', ')}; ` +
    `${Buffer.byteLength(packed)} bytes, ${size} with brotli`,
);

for (const language of LANGUAGES)
  for (const concept of concepts())
    for (const [word, by] of coveredWords(concept.words[language], language))
      console.log(`covered\t${language}\t${concept.id}\t${word}\t(${by})`);

if (process.argv.includes('--spell')) {
  const tokens = new Set(
    concepts().flatMap((concept) => concept.words.fi.flatMap((word) => word.split(' '))),
  );
  const answer = spawnSync('voikkospell', [], { input: [...tokens].join('\n'), encoding: 'utf8' });
  if (answer.error) console.log('spell\tskipped: voikkospell is not installed');
  else
    for (const line of answer.stdout.split('\n'))
      if (line.startsWith('W: ')) console.log(`unknown\tfi\t${line.slice(3)}`);
}
