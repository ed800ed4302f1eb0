import type { Name } from './municipalities.js';

/**
 * The 22 forms of wellbeing and health promotion activity (hyte-toiminnan muoto, form av HYTE-verksamhet) that
 * associations' activity is labelled with, in five groups. Labels for finding, never boxes: one activity may carry
 * several, and a label that is not here stays visible by its own name. The Finnish terms are published by the
 * associations' own networks; codes, Swedish and English are this project's.
 */

export interface HyteTerm {
  /** Stable and readable: `food-aid`. */
  readonly code: string;
  readonly name: Name;
  /** Code of its group. */
  readonly group: string;
}

export interface HyteGroup {
  /** `support-in-life` */
  readonly code: string;
  readonly name: Name;
  /** In the published order. */
  readonly terms: readonly HyteTerm[];
}

/** One group a paragraph, its first line the group itself: code, Finnish, Swedish, English. */
const DATA = `support-in-life|Tukea elämäntilanteeseen|Stöd i livssituationen|Support in life
low-threshold-advice|Matalan kynnyksen neuvonta ja ohjaus|Rådgivning och handledning med låg tröskel|Low-threshold advice and guidance
lifestyle-guidance|Elintapaohjaus ja neuvonta|Levnadsvanehandledning och rådgivning|Lifestyle guidance
someone-to-talk-to|Keskusteluapu ja -tuki|Samtalsstöd|Someone to talk to
outreach-work|Etsivä ja löytävä työ|Uppsökande arbete|Outreach work
befriending|Ystävä- ja tukihenkilötoiminta|Vän- och stödpersonsverksamhet|Befriending and support persons
peer-support|Vertaistoiminta|Kamratstöd|Peer support
childminding|Lastenhoitajien koulutus ja välitys|Utbildning och förmedling av barnvakter|Childminders: training and finding one
food-aid|Ruoka-apu|Mathjälp|Food aid

things-to-do|Toimintaa ja tekemistä|Verksamhet och aktiviteter|Things to do
functional-ability-groups|Toimintakykyä tukevat ryhmät|Grupper som stöder funktionsförmågan|Groups that support functional ability
hobby-groups|Liikunta-, harraste- ja kulttuuriryhmät|Motions-, hobby- och kulturgrupper|Exercise, hobby and culture groups
recreation|Virkistystoiminta|Rekreationsverksamhet|Recreation

information-and-networks|Tiedotusta ja verkostoja|Information och nätverk|Information and networks
expertise-and-information|Asiantuntija-, tiedon tuotanto- ja tiedotuspalvelut|Expert-, kunskaps- och informationstjänster|Expertise, knowledge and information
networks-and-partnerships|Verkosto- ja kumppanuustyö|Nätverks- och partnerskapsarbete|Networks and partnerships
civic-skills|Kansalaistaitojen vahvistaminen|Stärkande av medborgarfärdigheter|Strengthening civic skills

taking-part|Osallisuutta|Delaktighet|Taking part
open-meeting-places|Avoimet kohtaamispaikat|Öppna mötesplatser|Open meeting places
umbrella-organisations|Järjestöjen yhteistyöjärjestöjen tuki|Stöd från organisationernas samarbetsorganisationer|Support from umbrella organisations
volunteering|Vapaaehtoistyön koordinointi ja tuki|Samordning av och stöd för frivilligarbete|Coordinating and supporting volunteering

alongside-public-services|Sote-palveluiden yhdyspinnalla|I anslutning till social- och hälsovården|Alongside health and social services
adaptation-training|Sopeutumisvalmennus|Anpassningsträning|Adaptation training
carer-respite|Omaishoitajalomitus ja päivätoiminta|Avlösning för närståendevårdare och dagverksamhet|Respite for carers and day activities
crisis-help|Kriisiauttaminen|Krishjälp|Crisis help
rehabilitative-work|Kuntouttava työtoiminta|Arbetsverksamhet i rehabiliteringssyfte|Rehabilitative work
social-rehabilitation|Sosiaalinen kuntoutus|Social rehabilitering|Social rehabilitation`;

let groups: readonly HyteGroup[] | undefined;

/** The five groups with their terms, in the published order. */
export function hyteGroups(): readonly HyteGroup[] {
  return (groups ??= DATA.split('\n\n').map((paragraph) => {
    const [group, ...terms] = paragraph.split('\n').map((line) => {
      const [code = '', fi = '', sv = '', en = ''] = line.split('|');
      return { code, name: { fi, sv, en } };
    });
    return { ...group!, terms: terms.map((term) => ({ ...term, group: group!.code })) };
  }));
}

/** The 22 terms, group by group. */
export const hyteTerms = (): readonly HyteTerm[] => hyteGroups().flatMap((group) => group.terms);

/** A term, or `undefined` for a code that is not one of the 22: show such a label by its own name. */
export const hyteTerm = (code: string): HyteTerm | undefined =>
  hyteTerms().find((term) => term.code === code);
