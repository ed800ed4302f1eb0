import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Järjestöystävällinen hyvinvointialue',
  summary: `Tarkistuslista on tarkoitettu hyvinvointialueelle ja sen alueella toimiville järjestöille. Sen yhdeksän kohtaa ovat samat kuin järjestöystävällisen kunnan listassa, mutta ne on kirjoitettu sosiaali- ja terveyspalvelujen, pelastustoimen ja laajan alueen näkökulmasta.

Vastatkaa ensin kumpikin omalta kannaltanne ja verratkaa sitten vastauksia. Osan kohdista voi jättää pois, jos ne eivät ole nyt ajankohtaisia.`,
  source:
    'Sanamuoto on avoimen kumppani-ohjelmiston tekijöiden. Kohdat perustuvat ohjelmiston omaan järjestöystävällisen kunnan listaan, eikä teksti ole minkään hyvinvointialueen virallinen teksti.',
  headings: [
    {
      name: 'Strateginen suunnittelu ja päätöksenteko',
      summary: 'Järjestöt näkyvät alueen tavoitteissa ja päätöksissä.',
    },
    {
      name: 'Sujuva arjen yhteistyö',
      summary: 'Yhteistyö toimii vastaanotolla, osastolla ja palveluohjauksessa.',
    },
    {
      name: 'Tavoitteellinen ja tasavertainen yhteistyö, joka turvaa jatkuvuuden',
      summary: 'Alue ja järjestö tietävät, mitä kumpikin lupaa.',
    },
  ],
  items: [
    {
      name: 'Järjestöt näkyvät strategioissa, ohjelmissa ja toimielimissä',
      guidance: `Hyvinvointialueen strategia ja palvelustrategia ratkaisevat, miten palvelut järjestetään monessa kunnassa yhtä aikaa. Kun järjestöjen osuus on kirjattu niihin, se kulkee mukana myös silloin, kun toimialoja ja organisaatiota uudistetaan.

Katsokaa läpi strategian lisäksi alueellinen hyvinvointisuunnitelma, osallisuusohjelma ja palvelujen järjestämistä koskevat suunnitelmat. Etsikää kohdat, joissa järjestöjen ennalta ehkäisevä työ vähentää raskaampien palvelujen tarvetta, ja nimetkää tavoitteelle vastuuhenkilö ja mittari.

Antakaa järjestöille paikka alueen hyvinvointityöryhmissä ja hankkeiden ohjausryhmissä. Alueella toimii satoja yhdistyksiä, joten yhteinen neuvottelukunta on usein paras tapa valita edustajat. Sopikaa, millä valtuuksilla edustaja puhuu ja miten hän tiedottaa muille, myös pienten kuntien yhdistyksille.

Vanhusneuvosto, vammaisneuvosto ja nuorisovaltuusto ovat vaikuttamistoimielimiä, eivät järjestöjen edustajia. Ne eivät korvaa järjestöyhteistyötä, mutta työnjaosta kannattaa sopia niiden kanssa yhdessä. Näin sama asia ei kierrä kahdessa pöydässä yhtä aikaa.`,
      signs: [
        'Alueen strategiassa tai palvelustrategiassa on järjestöyhteistyön tavoite ja sille vastuuhenkilö.',
        'Järjestöillä on alueella yhteinen neuvottelukunta, jonka tehtävät on kirjattu.',
        'Järjestöjen edustaja on alueen hyvinvointityöryhmän jäsen.',
        'Edustajat kertovat työstään säännöllisesti kaikille järjestöille.',
      ],
      questions: [
        'Mitä strategiassa luvataan järjestöille, ja kuka lupausta seuraa?',
        'Ovatko alueen kaikki osat ja molemmat kansalliskielet edustettuina?',
        'Mikä muuttui viimeksi järjestöjen esityksestä?',
        'Miten järjestöjen asema säilyi, kun organisaatio muuttui?',
      ],
    },
    {
      name: 'Järjestöt kutsutaan mukaan suunnitteluun',
      guidance: `Kun vastaanottoja yhdistetään tai palvelu siirtyy verkkoon, järjestöt tietävät ensimmäisten joukossa, kenelle muutos on vaikea. Siksi niiden kannattaa olla mukana jo silloin, kun vaihtoehtoja vasta punnitaan.

Kertokaa, missä vaiheessa valmistelu on ja mistä päätetään milloinkin. Alueella päätökset etenevät viranhaltijoilta aluehallitukseen ja aluevaltuustoon, eikä järjestöltä voi odottaa, että se tuntee reitin. Antakaa yksi osoite, johon esitykset lähetetään, ja ihminen, joka vie ne oikeaan paikkaan.

Järjestäkää kuulemisia eri puolilla aluetta ja etäyhteydellä. Korvatkaa pitkät matkat niille, joille ne ovat este. Muistakaa, että moni potilasyhdistys toimii koko maakunnassa, mutta kyläyhdistys tuntee yhden seudun.

Arvioikaa jokaisen suuren muutoksen vaikutukset myös järjestöjen toimintaan: siirtyykö niille tehtäviä, joihin niillä ei ole rahaa? Kertokaa päätöksen jälkeen, mitä järjestöjen näkemyksistä otettiin huomioon, mitä ei, ja mistä se johtui.`,
      signs: [
        'Palvelumuutosta valmisteltaessa kuullaan järjestöjä ennen kuin vaihtoehdot on lyöty lukkoon.',
        'Järjestöjen esityksille on yksi osoite ja vastaanottaja.',
        'Kuulemisia on eri puolilla aluetta, etänä ja molemmilla kansalliskielillä.',
        'Vaikutukset järjestöjen toimintaan arvioidaan.',
        'Järjestöt saavat tietää, miten esitykset vaikuttivat.',
      ],
      questions: [
        'Missä viime muutoksessa järjestöt olivat mukana alusta asti?',
        'Tietääkö järjestö, kuka asiasta päättää ja milloin?',
        'Siirtyikö järjestöille tehtäviä, joihin niillä ei ole varaa?',
      ],
    },
    {
      name: 'Järjestöjen toiminnasta raportoidaan',
      guidance: `Hyvinvointialue laatii asukkaidensa hyvinvoinnista ja terveydestä kertomuksen ja suunnitelman ja raportoi niistä aluevaltuustolle. Järjestöjen hyvinvointia ja terveyttä edistävä toiminta on osa samaa kokonaisuutta, ja kertomuksesta pitää näkyä, missä päin aluetta sitä on ja missä sitä ei ole.

Sopikaa kuntien kanssa, kuka kysyy järjestöiltä ja mitä. Koko maakunnassa toimiva yhdistys ei ehdi vastata jokaiselle kunnalle ja alueelle erikseen. Yhteinen lyhyt kysely ja yhteiset nimet toiminnoille, esimerkiksi hyte-toiminnan muodot, säästävät kaikkien aikaa.

Kootkaa samaan kuvaan myös alueen omat tiedot: montako asiakasta ohjattiin järjestöön, montako kokemusasiantuntijaa oli mukana ja paljonko avustuksia myönnettiin. Näyttäkää luvut kunnittain, jotta erot tulevat esiin, mutta älkää julkaisko niin pieniä lukuja, että yksittäinen ihminen voidaan tunnistaa.

Käykää tulokset läpi järjestöjen kanssa ennen julkaisemista ja sopikaa yhdessä, mitä niistä seuraa.`,
      signs: [
        'Alueellisessa hyvinvointikertomuksessa on järjestöjen toiminta kunnittain.',
        'Alue ja kunnat keräävät tiedot yhdellä yhteisellä kyselyllä.',
        'Järjestöön ohjattujen asiakkaiden määrää seurataan.',
        'Aluevaltuusto käsittelee tulokset, ja järjestöt ovat paikalla.',
      ],
      questions: [
        'Missä osissa aluetta jokin toiminta puuttuu kokonaan?',
        'Kuinka monta kertaa vuodessa samaa asiaa kysytään järjestöltä?',
        'Mitä aluevaltuusto päätti tiedon perusteella?',
      ],
    },
    {
      name: 'Ammattilaisten, vapaaehtoisten ja kokemustoimijoiden osaamista hyödynnetään',
      guidance: `Sairastuminen, vamma tai läheisen kuolema tuo ihmisen hoitoon, mutta arki jatkuu sen jälkeen kotona. Vertaistuki ja järjestön neuvonta ovat silloin yhtä tärkeitä kuin seuraava vastaanottoaika. Hyvä hoitopolku kertoo, missä vaiheessa potilas saa tiedon järjestöstä ja kuka sen antaa.

Kirjatkaa järjestöt hoito- ja palvelupolkuihin ja tehkää ohjaamisesta osa työtä, ei lisätehtävä. Työntekijällä on oltava ajantasainen palveluhakemisto, josta löytyy toiminta asiakkaan kunnassa ja kielellä. Pyytäkää lupa, ennen kuin välitätte yhteystietoja järjestölle.

Käyttäkää kokemusasiantuntijoita koulutuksessa, asiakasraadeissa ja palvelujen kehittämisessä. Sopikaa alueelle yhteiset palkkiot, perehdytys ja yhteyshenkilö. Vapaaehtoisille ja järjestöjen työntekijöille sairaaloissa ja sosiaali- ja terveyskeskuksissa on hyvä olla tila, tunnistettava kortti ja ihminen, joka vastaa heidän kysymyksiinsä.

Vapaaehtoinen ei tee hoitotyötä eikä käsittele potilastietoja. Salassapidosta sovitaan kirjallisesti, ja siitä keskustellaan jokaisen vapaaehtoisen kanssa.`,
      signs: [
        'Hoito- ja palvelupoluissa on merkitty, missä kohdassa järjestöön ohjataan.',
        'Työntekijöillä on käytössään ajantasainen tieto järjestöjen toiminnasta.',
        'Kokemusasiantuntijoiden palkkiot ja perehdytys ovat samat koko alueella.',
        'Sairaalassa ja sosiaali- ja terveyskeskuksessa on tila, jossa järjestöt tapaavat asiakkaita.',
      ],
      questions: [
        'Kuka kertoo vertaistuesta sairastuneelle, ja milloin?',
        'Löytääkö työntekijä oikean järjestön muutamassa minuutissa?',
        'Maksetaanko kokemusasiantuntijalle sama palkkio kaikkialla?',
        'Onko vapaaehtoisella joku, jolta kysyä?',
      ],
    },
    {
      name: 'Alueella on järjestöyhdyshenkilö, ja tapaamiset ovat säännöllisiä',
      guidance: `Hyvinvointialue on suuri organisaatio, ja ulkopuolisen on vaikea tietää, kuka siinä vastaa mistäkin. Järjestöyhdyshenkilö kokoaa yhteistyön langat. Hänen lisäkseen jokainen toimiala tarvitsee oman yhteyshenkilön: lasten ja perheiden, työikäisten ja ikääntyneiden palvelut, mielenterveys- ja päihdetyön, vammaispalvelut, sairaalat ja pelastustoimen.

Julkaiskaa nimet, tehtävät ja sijaiset yhdellä sivulla. Pitäkää tiedot ajan tasalla, kun ihmiset vaihtuvat, ja kertokaa yhdyshenkilöistä myös alueen omassa perehdytyksessä.

Järjestäkää alueellinen järjestöfoorumi vähintään kerran vuodessa ja pienempiä tapaamisia seuduittain tai teemoittain. Kutsukaa aina myös kuntien järjestöyhdyshenkilöt, sillä asukkaan kannalta on sama, kumpi asian hoitaa. Laki edellyttää, että alue neuvottelee kuntien ja järjestöjen kanssa hyvinvoinnin ja terveyden edistämisestä vähintään kerran vuodessa.

Kirjatkaa sovitut asiat, julkaiskaa muistio ja aloittakaa seuraava tapaaminen siitä, mitä on tehty. Jos jokin jäi tekemättä, kertokaa syy ja sopikaa uusi päivä.`,
      signs: [
        'Alueella on järjestöyhdyshenkilö ja jokaisella toimialalla yhteyshenkilö.',
        'Nimet, tehtävät ja sijaiset ovat yhdellä julkisella sivulla.',
        'Järjestöfoorumi pidetään vähintään kerran vuodessa, ja mukana ovat myös kunnat.',
        'Tapaamisista julkaistaan muistio.',
      ],
      questions: [
        'Kenelle järjestö soittaa, kun asia koskee kahta toimialaa?',
        'Onko yhdyshenkilö tavannut järjestöjä koko alueella vai vain keskuskaupungissa?',
        'Miten kunnan ja alueen työnjaosta on sovittu?',
        'Mitä edellisessä neuvottelussa luvattiin?',
      ],
    },
    {
      name: 'Viestintä kulkee molempiin suuntiin, järjestöille ja asukkaille',
      guidance: `Asukas ei mieti, onko ryhmä kunnan, järjestön vai hyvinvointialueen. Hän etsii apua. Siksi järjestöjen toiminta kuuluu samaan hakuun ja samaan neuvontaan kuin alueen omat palvelut, ja tiedot tarkistetaan vähintään kerran vuodessa.

Kertokaa järjestöille muutoksista ennen kuin ne luetaan lehdestä. Kun vastaanotto muuttaa tai puhelinnumero vaihtuu, järjestö joutuu vastaamaan jäsentensä kysymyksiin heti. Lähettäkää valmis lyhyt teksti, jonka voi jakaa eteenpäin suomeksi, ruotsiksi ja selkokielellä.

Avatkaa kanava myös toiseen suuntaan. Järjestöt huomaavat varhain, jos ihmiset jäävät ilman hoitoa, yksinäisyys lisääntyy tai ruoka-apuun tulee uusia kävijöitä. Sopikaa, mihin havainto kirjataan, kuka sen lukee ja missä ajassa siihen vastataan. Kootkaa havainnot yhteen muutaman kerran vuodessa ja käyttäkää niitä palvelujen suunnittelussa.

Sopikaa etukäteen, miten viestitään häiriötilanteessa, kuten sähkökatkossa tai epidemiassa. Silloin järjestöt tavoittavat ihmisiä, joita viranomainen ei tavoita.`,
      signs: [
        'Alueen palveluhaku ja neuvonta tuntevat myös järjestöjen toiminnan.',
        'Palvelumuutoksista kerrotaan järjestöille ennen julkistamista.',
        'Järjestöjen havainnoille on kanava, vastaaja ja vastausaika.',
        'Viestintä häiriötilanteissa on sovittu ja harjoiteltu.',
        'Keskeinen tieto on myös ruotsiksi, selkokielellä ja paperilla.',
      ],
      questions: [
        'Mistä järjestö kuuli viimeksi suuresta muutoksesta?',
        'Mitä järjestöjen havaintojen perusteella on tehty?',
        'Löytääkö asukas vertaisryhmän samasta paikasta kuin lääkäriajan?',
      ],
    },
    {
      name: 'Avustusten perusteet ovat avoimet',
      guidance: `Hyvinvointialue päättää itse, tukeeko se järjestöjen toimintaa ja millä summalla. Sen vuoksi perusteet on kirjoitettava näkyviin: mihin avustus on tarkoitettu, kuka voi sitä saada ja miten hakemuksia verrataan keskenään.

Sopikaa kuntien kanssa työnjaosta. Sama yhdistys saattaa hakea rahaa kunnalta, alueelta ja valtiolta, ja jokainen olettaa toisen maksavan. Yhteinen kuva rahoituksesta auttaa huomaamaan aukot ja päällekkäisyydet. Käyttäkää mahdollisuuksien mukaan samoja käsitteitä ja samaa hakuaikaa.

Ottakaa huomioon, että pieni yhdistys toimii eri tavalla kuin suuri. Lyhyt lomake, puhelinneuvonta ja selkeä aikataulu ovat tasavertaisuutta. Suuressa avustuksessa voi edellyttää tavoitteita ja seurantaa, kunhan niistä sovitaan ennalta.

Julkaiskaa päätökset ja perustelut. Kertokaa hyvissä ajoin, jos määräraha pienenee, ja arvioikaa ensin, mihin palveluihin avun tarve siirtyy. Kolmen vuoden avustus antaa järjestölle mahdollisuuden palkata ihmisen, yhden vuoden harvoin.`,
      signs: [
        'Avustusten tarkoitus, perusteet ja aikataulu on julkaistu.',
        'Alue ja kunnat ovat sopineet, kumpi avustaa mitäkin.',
        'Myönnetyt avustukset ja perustelut ovat julkisia.',
        'Ennen leikkausta arvioidaan vaikutukset asukkaisiin ja palveluihin.',
        'Osa avustuksista on monivuotisia.',
      ],
      questions: [
        'Mikä toiminta jää kunnan ja alueen väliin ilman rahoitusta?',
        'Miten pieni yhdistys pärjää haussa?',
        'Tietääkö hakija, miten hakemuksia verrataan?',
        'Mitä tapahtuu palveluille, jos avustus loppuu?',
      ],
    },
    {
      name: 'Tiloja ja muuta tukea on tarjolla',
      guidance: `Sairaalan aula, sosiaali- ja terveyskeskus ja perhekeskus ovat paikkoja, joissa ihmiset joka tapauksessa käyvät. Järjestön päivystys tai vertaisryhmä toimii siellä paremmin kuin kaukana omassa toimistossa. Hyvinvointialueella on paljon tiloja, jotka ovat tyhjinä iltaisin ja viikonloppuisin.

Kootkaa luettelo tiloista, joita järjestöt voivat käyttää, ja kertokaa säännöt: avaimet, siivous, turvallisuus, hinta ja varaaminen. Varmistakaa, että tiloihin pääsee esteettä ja että salassapito toteutuu, kun asiakkaita tavataan.

Tukea voi antaa myös muulla tavalla. Alue voi avata koulutuksiaan järjestöille, neuvoa tietosuojassa, antaa esitteille paikan odotustilassa, auttaa etäyhteyksissä tai lainata ammattilaisen alustajaksi. Kuljetuspalvelujen aikataulut ratkaisevat usein, pääseekö ihminen ryhmään vai jääkö hän kotiin.

Kun toimipiste suljetaan, kertokaa järjestöille samaan aikaan kuin henkilöstölle. Etsikää korvaava paikka yhdessä kunnan kanssa, jotta toiminta ei lopu juuri siltä seudulta, jolta palvelutkin vähenevät.`,
      signs: [
        'Järjestöjen käytössä olevista tiloista ja säännöistä on luettelo.',
        'Järjestöt voivat päivystää sairaalassa tai sosiaali- ja terveyskeskuksessa maksutta.',
        'Alueen koulutuksia on avattu järjestöille.',
        'Toimipisteen sulkemisesta kerrotaan järjestöille ajoissa ja etsitään korvaava tila.',
      ],
      questions: [
        'Missä toimipisteessä järjestöjä voi tavata?',
        'Mikä tila on tyhjillään iltaisin?',
        'Pääseekö asiakas ryhmään julkisilla tai kuljetuspalvelulla?',
      ],
    },
    {
      name: 'Yhteistyöstä sovitaan ja sitä arvioidaan yhdessä',
      guidance: `Hyvinvointialue ostaa osan palveluista järjestöiltä, avustaa osaa niiden toiminnasta ja tekee osan työstä niiden rinnalla ilman rahaa. Nämä kolme on pidettävä erillään, sillä jokaisella on omat sääntönsä. Kun rajat on piirretty, vapaaehtoisuuteen perustuva kansalaistoiminta saa olla sitä mitä se on, eikä sitä kilpailuteta.

Tehkää pysyvästä yhteistyöstä kirjallinen sopimus. Siinä kerrotaan tavoite, tehtävät, tietosuoja, vastuuhenkilöt, rahoitus ja päivä, jolloin sopimusta tarkistetaan. Sopikaa myös, mitä tehdään, jos toiminta on vaarassa loppua kesken.

Arvioikaa yhteistyötä kerran vuodessa järjestöjen ja kuntien kanssa. Vastatkaa tähän listaan ensin erikseen ja verratkaa sitten. Näkemyserot ovat hyvä lähtökohta keskustelulle, eivät kenenkään vika. Valitkaa kaksi tai kolme kehittämiskohdetta, sopikaa määräpäivät ja viekää tulos aluehallitukselle.

Julkaiskaa arviointi kokonaan. Kun alueen luvut ovat näkyvissä vuodesta toiseen, myös muut voivat oppia niistä.`,
      signs: [
        'Ostopalvelu, avustus ja muu yhteistyö on erotettu toisistaan kirjallisesti.',
        'Pysyvästä yhteistyöstä on sopimus, jossa on tavoite ja tarkistuspäivä.',
        'Yhteistyö arvioidaan vuosittain järjestöjen ja kuntien kanssa.',
        'Aluehallitus käsittelee tuloksen, ja se julkaistaan.',
      ],
      questions: [
        'Missä avustus ja ostopalvelu sekoittuvat?',
        'Mikä toiminta on vain yhden ihmisen tai suullisen lupauksen varassa?',
        'Missä alue ja järjestöt näkevät asian eri tavalla?',
        'Mitä edellisen arvioinnin jälkeen muutettiin?',
      ],
    },
  ],
};
