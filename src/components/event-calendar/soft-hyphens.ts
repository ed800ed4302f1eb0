/**
 * Where a long Finnish or Swedish word may be broken. Many browsers know no hyphenation of these languages, and break
 * what does not fit into a day of the week anywhere, without a hyphen.
 *
 * Finnish breaks before the consonant that a vowel follows (a syllable). Swedish begins a line with what can begin a
 * word, and leaves the s that joins two words to the first of them (`ungdoms-lokal`), as Svenska skrivregler advises
 * for compounds. Neither knows where words are joined: a break that is missing is better than one that is wrong.
 */

/** Shorter words have room in a day of the week, and are not to be broken because they stand late in a line. */
const LONG = /\p{L}{16,}/gu;
const VOWELS = 'aeiouyåäöéü';
const CLUSTER = new RegExp(`(?<=[${VOWELS}])[^${VOWELS}]+(?=[${VOWELS}])`, 'gi');
/** Letters before and after a break, at least. */
const LEAST = 3;

/** How much of the consonants between two vowels stays before the break; `undefined` for no break. */
const kept: Readonly<Record<string, (cluster: string, before: string, after: string) => number | undefined>> =
  {
    // Words that were borrowed begin with two: klubi, kriisi, draama.
    fi: (cluster) => cluster.search(/(?:[bdfgkp][lr]|tr|.)$/),
    sv: (cluster, before, after) => {
      if (cluster === 'ck') return 2;
      // Here words are joined as often as not.
      if (/^(?:ng|x|s[kpt]|.?[gmnt]s)$/.test(cluster)) return undefined;
      const suffix = cluster.lastIndexOf('sk');
      if (suffix >= 0 && after.startsWith('ap')) return suffix;
      const joint = cluster.search(/[glmnpt]s./);
      if (joint >= 0) return cluster[joint] === 'm' && !before.endsWith('do') ? undefined : joint + 2;
      return cluster.search(
        /(?:s(?:ch|k[rv]?|p[lr]?|tr?|[lmnv])|ch|[bdfgkptv]r|[bfgkp]l|[dkt]v|[gk]n|[bfhmps]?j|.)$/,
      );
    },
  };

/** A text with soft hyphens in its long words: invisible where no line ends. */
export function withSoftHyphens(text: string, language: string): string {
  const keeps = kept[language];
  if (!keeps) return text;
  return text.replace(LONG, (word) =>
    word.replace(CLUSTER, (cluster: string, at: number) => {
      const lower = word.toLowerCase();
      const keep = keeps(cluster.toLowerCase(), lower.slice(0, at), lower.slice(at + cluster.length));
      if (keep === undefined || at + keep < LEAST || word.length - at - keep < LEAST) return cluster;
      return `${cluster.slice(0, keep)}\u00ad${cluster.slice(keep)}`;
    }),
  );
}
