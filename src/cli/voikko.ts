import { spawnSync } from 'node:child_process';
import type { WordAnalysis } from '../search/lexicon.js';

/**
 * Finnish words as the Voikko dictionary understands them, for whoever builds an index and asks for it.
 *
 * Voikko's dictionary is GPL and is never shipped: it has to be on the machine (Debian: `libvoikko1 voikko-fi`). Its
 * `voikkospell` program is asked where there is one, and otherwise the library through Python's own ctypes.
 */

/** Prints what `voikkospell -M` prints, with nothing but Python's standard library and libvoikko. */
const PYTHON = `
import ctypes, ctypes.util, sys
lib = ctypes.CDLL(ctypes.util.find_library('voikko') or 'libvoikko.so.1')
lib.voikkoInit.restype = ctypes.c_void_p
lib.voikkoInit.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_char_p, ctypes.c_char_p]
error = ctypes.c_char_p()
handle = lib.voikkoInit(ctypes.byref(error), b'fi', None)
if error.value or not handle: sys.exit('no Finnish dictionary')
lib.voikkoAnalyzeWordCstr.restype = ctypes.POINTER(ctypes.c_void_p)
lib.voikkoAnalyzeWordCstr.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
lib.voikko_mor_analysis_value_cstr.restype = ctypes.c_char_p
lib.voikko_mor_analysis_value_cstr.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
for line in sys.stdin.buffer:
    word = line.strip()
    found = lib.voikkoAnalyzeWordCstr(handle, word)
    number = 0
    while found and found[number]:
        for key in (b'BASEFORM', b'STRUCTURE', b'WORDBASES'):
            value = lib.voikko_mor_analysis_value_cstr(found[number], key)
            if value: sys.stdout.buffer.write(b'A(%s):%d:%s=%s\\n' % (word, number + 1, key, value))
        number += 1
`;

const PROGRAMS: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['voikkospell', ['-M']],
  ['python3', ['-c', PYTHON]],
];

const plain = (text: string): string => text.toLowerCase().replace(/[-=]/g, '');

/** The parts of a compound: the surface pieces before the last one, and what is left of the base form. */
function partsOf(word: string, facts: ReadonlyMap<string, string>): string[] {
  const lengths = (facts.get('STRUCTURE') ?? '')
    .split('=')
    .map((piece) => piece.replaceAll('-', '').length)
    .filter(Boolean);
  const base = plain(facts.get('BASEFORM') ?? '');
  if (lengths.length < 2) return [];
  const bases = new Map<string, string>();
  for (const [, surface = '', own = ''] of (facts.get('WORDBASES') ?? '').matchAll(
    /\+([^+(]+)\(([^+)][^)]*)\)/g,
  ))
    bases.set(plain(surface), plain(own));
  const pieces: string[] = [];
  let start = 0;
  for (const length of lengths.slice(0, -1)) {
    const piece = word.slice(start, start + length);
    pieces.push(bases.get(piece) ?? piece);
    start += length;
  }
  pieces.push(base.slice(start));
  return pieces.filter((piece) => piece.length > 1);
}

function parse(output: string): Map<string, WordAnalysis> {
  const readings = new Map<string, Map<string, string>[]>();
  for (const line of output.split('\n')) {
    const [, word, number, key, value] = /^A\((.+)\):(\d+):([A-Z]+)=(.*)$/.exec(line) ?? [];
    if (!word || !key || value === undefined) continue;
    const list = readings.get(word) ?? [];
    readings.set(word, list);
    (list[Number(number) - 1] ??= new Map()).set(key, value);
  }
  const analyses = new Map<string, WordAnalysis>();
  for (const [word, list] of readings) {
    const bases = [...new Set(list.map((facts) => plain(facts.get('BASEFORM') ?? '')))].filter(Boolean);
    const parts = list.map((facts) => partsOf(word, facts)).find((pieces) => pieces.length) ?? [];
    if (bases.length) analyses.set(word, { bases: bases.slice(0, 3), parts });
  }
  return analyses;
}

/**
 * Asks Voikko about words.
 *
 * @returns what it says of each word it knows, or why it could not be asked, in English
 */
export function analyseWithVoikko(words: readonly string[]): ReadonlyMap<string, WordAnalysis> | string {
  let reason = 'neither voikkospell nor python3 is installed';
  for (const [program, args] of PROGRAMS) {
    const result = spawnSync(program, args, {
      input: `${words.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    if (result.error) continue;
    const analyses = result.status === 0 ? parse(result.stdout) : new Map<string, WordAnalysis>();
    if (analyses.size || !words.length) return analyses;
    reason =
      result.stderr.trim().split('\n').at(-1) || 'Voikko knows none of the words: is voikko-fi installed?';
  }
  return reason;
}
