/**
 * Beginnings of words and phrases after which a person is shown where help is at once. Nothing is sent or kept because
 * of them. Rather one too many than one too few: a notice does no harm.
 */
const SIGNS: readonly string[] = [
  // Suomi
  'itsemurh',
  'itsetuho',
  'tapan itseni',
  'tappaa itseni',
  'tapan itteni',
  'en halua elää',
  'en halua enää elää',
  'en jaksa elää',
  'en jaksa enää elää',
  'haluan kuolla',
  'haluaisin kuolla',
  'hengenvaara',
  'hätätilan',
  'yliannost',
  'hakkaa minu',
  'lyö minu',
  'uhkaa tappa',
  'pahoinpitel',
  'raiska',
  'apua heti',
  // Svenska
  'självmord',
  'ta livet av',
  'döda mig',
  'vill inte leva',
  'orkar inte leva',
  'vill dö',
  'livsfar',
  'nödsituation',
  'nödläge',
  'överdos',
  'misshandl',
  'våldta',
  'slår mig',
  'hjälp genast',
  // English
  'suicid',
  'kill myself',
  'killing myself',
  'end my life',
  'want to die',
  'don’t want to live',
  "don't want to live",
  'life-threatening',
  'emergency',
  'overdos',
  'beats me',
  'raped',
  'help now',
];

const pattern = new RegExp(
  `(?<!\\p{L})(?:${SIGNS.map((sign) => sign.replaceAll(' ', '\\s+')).join('|')})`,
  'iu',
);

/** Whether the words may say that somebody needs help at once. */
export const soundsLikeEmergency = (text: string): boolean => pattern.test(text.normalize('NFC'));
