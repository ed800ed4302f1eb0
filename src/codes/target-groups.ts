import type { Name } from './municipalities.js';

/**
 * Target groups (kohderyhmä, målgrupp) of the Finnish Service Catalogue PTV, with PTV's own names.
 * Source: koodistot.suomi.fi, list ptv/ptvkohderyhmat (Digital and Population Data Services Agency), CC BY 4.0.
 */

export interface TargetGroup {
  /** `KR1` citizens, `KR2` businesses and organisations, `KR3` authorities, and below them `KR1.2`. */
  readonly code: string;
  readonly name: Name;
  /** Code of the group above; left out at the top. */
  readonly parent?: string;
}

const DATA = `KR1|Kansalaiset|Medborgare|Citizens
KR1.1|Ikäihmiset|De äldre|Seniors
KR1.2|Lapset ja lapsiperheet|Barn och barnfamiljer|Children and families with children
KR1.3|Nuoret|De unga|Young people
KR1.4|Pitkäaikaissairaat|Långtidssjuka|People with long-term illnesses
KR1.5|Ulkosuomalaiset|Utlandsfinländare|Expatriate Finns
KR1.6|Vammaiset|Handikappade|Disabled people
KR2|Yritykset ja yhteisöt|Företag och samfund|Businesses and non-government organizations
KR2.1|Kansainvälistyvät yritykset|Internationalisering av företag|Businesses going international
KR2.2|Keksijät|Uppfinnare|Inventors
KR2.3|Kotimarkkinoilla toimivat yritykset|Företag på den inhemska marknaden|Businesses operating in the domestic (Finnish) market
KR2.4|Suomeen ulkomailta tulevat yrittäjät|Utländska entreprenörer i Finland|Foreign entrepreneurs in Finland
KR2.5|Suuryritykset|Storföretag|Large companies
KR2.6|Työnantajat|Arbetsgivare|Employers
KR2.7|Yhdistykset ja järjestöt|Föreningar och organisationer|Non-government organizations
KR2.8|Yrityksen perustajat kotimaassa|Inhemska företagsgrundare|Finnish startups
KR3|Viranomaiset|Myndigheter|Authorities`;

let groups: ReadonlyMap<string, TargetGroup> | undefined;

const decode = (): ReadonlyMap<string, TargetGroup> =>
  (groups ??= new Map(
    DATA.split('\n').map((line) => {
      const [code = '', fi = '', sv = '', en = ''] = line.split('|');
      const [parent, child] = code.split('.');
      return [code, { code, name: { fi, sv, en }, ...(child && { parent }) }];
    }),
  ));

/** The 17 groups, by code. */
export const targetGroups = (): readonly TargetGroup[] => [...decode().values()];

/** A group, or `undefined` for an unknown code: show such a group by its own name. */
export const targetGroup = (code: string): TargetGroup | undefined => decode().get(code);
