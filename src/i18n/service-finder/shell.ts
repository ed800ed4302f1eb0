import { commonEn } from '../common/en.js';
import { commonFi } from '../common/fi.js';
import type { CommonMessages } from '../common/messages.js';
import { commonSv } from '../common/sv.js';

/** The words of the finder that are there before anything is loaded. */
export interface ServiceFinderShellMessages extends CommonMessages {
  searchLabel: string;
  searchHint: string;
  search: string;
  municipality: string;
  municipalityHint: string;
  /** When Enter is pressed on a name that is no municipality's. */
  noMunicipality: string;
}

export const serviceFinderShell: Readonly<Record<string, ServiceFinderShellMessages>> = {
  fi: {
    ...commonFi,
    searchLabel: 'Mitä apua tai toimintaa etsit?',
    searchHint: 'Esimerkiksi ruoka-apu, omaishoito tai yksinäisyys',
    search: 'Hae',
    municipality: 'Kunta',
    municipalityHint: 'Kirjoita kunnan nimi',
    noMunicipality: 'Tällä nimellä ei löydy kuntaa.',
  },
  sv: {
    ...commonSv,
    searchLabel: 'Vilken hjälp eller verksamhet söker du?',
    searchHint: 'Till exempel mathjälp, närståendevård eller ensamhet',
    search: 'Sök',
    municipality: 'Kommun',
    municipalityHint: 'Skriv kommunens namn',
    noMunicipality: 'Ingen kommun hittades med det namnet.',
  },
  en: {
    ...commonEn,
    searchLabel: 'What help or activity are you looking for?',
    searchHint: 'For example food aid, family care or loneliness',
    search: 'Search',
    municipality: 'Municipality',
    municipalityHint: 'Type the name of a municipality',
    noMunicipality: 'No municipality has that name.',
  },
};
