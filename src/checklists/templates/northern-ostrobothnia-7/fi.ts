import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Seitsemän kohdan järjestötesti kunnalle',
  summary:
    'Lyhyt testi, jolla yhdistys tai kunta arvioi yhteistyötä seitsemän kohdan avulla. Testi sopii aloitukseksi: siihen vastataan puolessa tunnissa.',
  source:
    'Kohdat noudattavat aiheiltaan seitsemää kohtaa, jotka Pohjois-Pohjanmaan järjestöneuvottelukunta on julkaissut. Sanamuoto on avoimen kumppani-ohjelmiston tekijöiden eikä neuvottelukunnan virallinen teksti.',
  headings: [{ name: 'Seitsemän kohtaa' }],
  items: [
    {
      name: 'Asukkaat osallistuvat ja vaikuttavat',
      guidance: `Asukas voi vaikuttaa muulloinkin kuin vaaleissa. Kunta kertoo suunnitelmistaan ajoissa, kysyy mielipiteitä eri tavoilla ja vastaa aloitteisiin. Verkkokysely tavoittaa osan, torikahvit ja asukasillat toisen.

Järjestöt auttavat tavoittamaan ne, jotka eivät tule kunnan tilaisuuksiin: vasta maahan muuttaneet, pitkään sairastaneet ja yksin asuvat. Sopikaa, miten näiden ihmisten näkemykset kirjataan ja kuka vie ne valmisteluun.

Kertokaa lopuksi, mihin osallistuminen vaikutti. Jos kaikki päätetään niin kuin alun perin oli tarkoitus, sanokaa sekin ja perustelkaa päätös.`,
      signs: [
        'Kunta kysyy asukkailta useammalla kuin yhdellä tavalla.',
        'Aloitteisiin vastataan määräajassa.',
        'Asukkaille kerrotaan, miten heidän näkemyksensä vaikuttivat.',
      ],
      questions: [
        'Keiden mielipide puuttuu lähes aina?',
        'Mikä muuttui viimeksi asukkaiden ansiosta?',
        'Miten järjestöt voivat auttaa tavoittamaan ihmisiä?',
      ],
    },
    {
      name: 'Järjestöt ovat tasavertaisia kumppaneita',
      guidance: `Tasavertainen kumppani on mukana sopimassa tavoitteista, ei vain toteuttamassa niitä. Järjestön asiantuntemus on saman arvoista kuin viranhaltijan, vaikka sillä olisi vähemmän rahaa ja työntekijöitä.

Kutsukaa järjestöt mukaan, kun työ alkaa, ja sopikaa yhdessä tehtävistä ja aikataulusta. Huolehtikaa, ettei vapaaehtoisilta vaadita enempää kuin he ovat luvanneet. Kohdelkaa pieniä ja suuria yhdistyksiä samoilla perusteilla.

Kumppanuus näkyy myös puheessa: kiittäkää, mainitkaa tekijät ja jakakaa onnistumiset.`,
      signs: [
        'Järjestöt ovat mukana tavoitteiden asettamisessa.',
        'Tehtävistä sovitaan yhdessä ja kirjallisesti.',
        'Kunta mainitsee järjestöt, kun yhteisestä työstä kerrotaan.',
      ],
      questions: [
        'Kuka päätti viimeksi yhteisen työn tavoitteesta?',
        'Kohdellaanko pientä ja suurta yhdistystä samalla tavalla?',
        'Mitä kunta oppi viimeksi järjestöltä?',
      ],
    },
    {
      name: 'Kunnassa on järjestöyhdyshenkilö, ja tavataan säännöllisesti',
      guidance: `Järjestö tarvitsee kunnasta yhden tutun nimen. Yhdyshenkilö neuvoo, etsii oikean vastaajan ja pitää yhteystiedot ajan tasalla. Tehtävälle varataan työaikaa ja sijainen, ja yhteystiedot löytyvät kunnan verkkosivuilta.

Säännölliset tapaamiset pitävät yhteistyön käynnissä silloinkin, kun mitään kiireellistä ei ole. Sopikaa vuoden ajat etukäteen, tehkää asialista yhdessä ja kirjatkaa muistiin, mitä luvattiin. Seuraava tapaaminen alkaa siitä, mitä on tehty. Pienet kunnat voivat järjestää tapaamiset myös yhdessä.`,
      signs: [
        'Yhdyshenkilön nimi ja puhelinnumero ovat verkkosivuilla.',
        'Tapaamisia on vähintään kaksi vuodessa.',
        'Sovitut asiat kirjataan ja niihin palataan.',
      ],
      questions: [
        'Tietävätkö kaikki yhdistykset, kuka yhdyshenkilö on?',
        'Milloin tavattiin viimeksi, ja ketkä olivat paikalla?',
        'Onko viime tapaamisen asiat hoidettu?',
      ],
    },
    {
      name: 'Järjestöt saavat tiloja maksutta',
      guidance: `Maksuton tila on monelle yhdistykselle tärkein tuki. Kunta luettelee tilat, joita yleishyödyllinen toiminta saa käyttää ilman maksua, ja kertoo, miten ne varataan.

Jakakaa vuorot avoimin perustein ja jättäkää tilaa myös uusille ryhmille. Ilmoittakaa, pääseekö tilaan pyörätuolilla, kulkeeko lähelle bussi ja onko paikalla laitteita, joita ryhmä tarvitsee.

Jos tilasta on pakko periä maksu, pitäkää se niin pienenä, ettei pienikään ryhmä jää sen vuoksi kotiin. Kertokaa muutoksista vähintään muutamaa kuukautta aiemmin.`,
      signs: [
        'Maksuttomat tilat on lueteltu kunnan verkkosivuilla.',
        'Varaaminen onnistuu myös puhelimitse.',
        'Tilojen esteettömyys on kerrottu.',
      ],
      questions: [
        'Mikä ryhmä on jäänyt ilman tilaa?',
        'Mitkä tilat ovat iltaisin tyhjillään?',
        'Paljonko tilojen käyttö maksaa yhdistykselle vuodessa?',
      ],
    },
    {
      name: 'Kunta avustaa järjestöjä',
      guidance: `Kunta varaa talousarvioon rahaa järjestöjen avustuksiin ja kertoo, mihin sitä voi hakea. Perusteet, hakuaika ja päätökset ovat julkisia. Hakija saa neuvoja, ja pieneen summaan riittää lyhyt hakemus.

Yleisavustus pitää toiminnan käynnissä, kohdeavustus auttaa kokeilemaan uutta. Kumpaakin tarvitaan. Maksakaa avustus ajoissa, sillä pienellä yhdistyksellä ei ole puskuria.

Arvioikaa järjestöjen kanssa, riittääkö määräraha ja ovatko painotukset oikeat. Tehkää se ennen kuin talousarvio lyödään lukkoon.`,
      signs: [
        'Avustuksille on talousarviossa oma määräraha.',
        'Perusteet ja myönnetyt summat julkaistaan.',
        'Hakija saa neuvoja ja perustellun päätöksen.',
      ],
      questions: [
        'Onko avustusten kokonaissumma kasvanut vai pienentynyt?',
        'Kuinka pitkä hakemus on suhteessa summaan?',
        'Milloin avustus maksetaan?',
      ],
    },
    {
      name: 'Asukkaiden kokemuksia kerätään ja käytetään',
      guidance: `Asukkaan kokemus kertoo, toimiiko palvelu silloin, kun sitä tarvitsee. Järjestöillä on paljon tätä tietoa, koska niissä ihmiset puhuvat arjestaan.

Sopikaa, miten kokemuksia kootaan: palautteesta, keskusteluryhmistä, kokemusasiantuntijoilta ja asiakasraadeista. Suojatkaa ihmisten yksityisyys, älkääkä kertoko asioita niin, että yksittäinen ihminen tunnistetaan.

Tärkeintä on, mitä tiedolla tehdään. Nimetkää joku, joka käy kokemukset läpi muutaman kerran vuodessa, esittelee ne päättäjille ja kertoo järjestöille, mitä muutettiin.`,
      signs: [
        'Kokemuksia kerätään useassa paikassa ja koko vuoden ajan.',
        'Joku vastaa siitä, että kokemukset käydään läpi.',
        'Järjestöt kuulevat, mitä niiden perusteella muutettiin.',
      ],
      questions: [
        'Mitä asukkaat ovat viime aikoina kertoneet?',
        'Mikä palvelu muuttui kokemusten perusteella?',
        'Uskaltaako asukas kertoa myös huonosta kokemuksesta?',
      ],
    },
    {
      name: 'Järjestöjen toiminnasta tiedotetaan',
      guidance: `Järjestön toiminnasta on hyötyä vasta, kun ihminen tietää siitä. Kunta voi auttaa vähällä vaivalla: linkki verkkosivuilla, paikka tapahtumakalenterissa, esite kirjastossa ja maininta tiedotteessa.

Kertokaa toiminnasta niin, että asukas ymmärtää, kenelle se on, missä se on ja mitä se maksaa. Käyttäkää selkeää kieltä ja kunnan molempia kieliä, jos kunta on kaksikielinen.

Huolehtikaa myös siitä, että kunnan omat työntekijät tuntevat toiminnan. Henkilökohtainen vinkki toimii paremmin kuin mikään ilmoitus.`,
      signs: [
        'Järjestöjen toiminta löytyy kunnan verkkosivuilta.',
        'Tapahtumakalenteri on järjestöille maksuton.',
        'Kunnan työntekijät osaavat ohjata asukkaita järjestöihin.',
      ],
      questions: [
        'Mistä asukas saa tietää uudesta ryhmästä?',
        'Kuka päivittää tiedot ja kuinka usein?',
        'Keitä tieto ei nyt tavoita?',
      ],
    },
  ],
};
