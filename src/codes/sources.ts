/** Where a code list comes from and on what terms. */
export interface CodeSource {
  /** What the list has. */
  readonly list: 'municipalities' | 'counties' | 'regions' | 'targetGroups' | 'serviceClasses' | 'hyteTerms';
  /** Who publishes it, and under what name: the words the licence asks to be shown. */
  readonly attribution: string;
  /** SPDX name. */
  readonly licence: string;
  /** The state of the list that is used here. */
  readonly edition: string;
}

/** Sources of the code lists. The lists are in this project's own compact form, otherwise unchanged. */
export const codeSources: readonly CodeSource[] = [
  {
    list: 'municipalities',
    attribution: 'Statistics Finland, classification of municipalities',
    licence: 'CC-BY-4.0',
    edition: '2026',
  },
  {
    list: 'counties',
    attribution: 'koodistot.suomi.fi, jhs/hyvinvointialue_1_20211013; Statistics Finland',
    licence: 'CC-BY-4.0',
    edition: '2026',
  },
  {
    list: 'regions',
    attribution: 'koodistot.suomi.fi, jhs/maakunta_1_20220101; Statistics Finland',
    licence: 'CC-BY-4.0',
    edition: '2026',
  },
  {
    list: 'targetGroups',
    attribution: 'koodistot.suomi.fi, ptv/ptvkohderyhmat; Digital and Population Data Services Agency',
    licence: 'CC-BY-4.0',
    edition: '2023',
  },
  {
    list: 'serviceClasses',
    attribution: 'koodistot.suomi.fi, ptv/ptvserclass2; Digital and Population Data Services Agency',
    licence: 'CC-BY-4.0',
    edition: '2023-03-21',
  },
  {
    list: 'hyteTerms',
    attribution:
      'Finnish terms as published by associations; codes, translations and explanations by kumppani',
    licence: 'MIT',
    edition: '2026',
  },
];
