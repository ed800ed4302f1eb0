import type { CodeReference } from '../../model/index.js';
import { localName } from './text.js';
import type { WireTerm } from './wire.js';

/**
 * Subject words and service classes that say the same as one of the 22 hyte terms, by their Finnish names: codes and
 * addresses of PTV's lists have changed over the years, the words have not. Classes that hold two things at once
 * ("peer and voluntary activities") are left to the subject words beside them. Better no label than a wrong one.
 */
const HYTE_TERM_OF_WORD: Readonly<Record<string, string>> = {
  vertaistuki: 'peer-support',
  vertaistoiminta: 'peer-support',
  vertaisryhmät: 'peer-support',
  ystävätoiminta: 'befriending',
  ystäväpalvelu: 'befriending',
  tukihenkilöt: 'befriending',
  tukihenkilötoiminta: 'befriending',
  vapaaehtoistoiminta: 'volunteering',
  vapaaehtoistyö: 'volunteering',
  vapaaehtoiset: 'volunteering',
  'ruoka-apu': 'food-aid',
  ruokapankit: 'food-aid',
  kriisiapu: 'crisis-help',
  kriisityö: 'crisis-help',
  kriisipalvelut: 'crisis-help',
  keskusteluapu: 'someone-to-talk-to',
  elämäntapaneuvonta: 'lifestyle-guidance',
  elintapaohjaus: 'lifestyle-guidance',
  kohtaamispaikat: 'open-meeting-places',
  sopeutumisvalmennus: 'adaptation-training',
  'kuntouttava työtoiminta': 'rehabilitative-work',
  'sosiaalinen kuntoutus': 'social-rehabilitation',
  'etsivä työ': 'outreach-work',
  'etsivä nuorisotyö': 'outreach-work',
  virkistystoiminta: 'recreation',
};

/** The hyte terms these words and classes stand for, each once. */
export function toHyteTerms(terms: readonly WireTerm[]): CodeReference[] {
  const codes = terms.map(({ name }) => {
    const word = localName(name)?.['fi']?.toLowerCase() ?? '';
    return Object.hasOwn(HYTE_TERM_OF_WORD, word) ? HYTE_TERM_OF_WORD[word] : undefined;
  });
  return [...new Set(codes)].filter((code) => code !== undefined).map((code) => ({ code }));
}
