import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Järjestöystävällinen kunta',
  summary: `Tarkistuslistan avulla kunta ja järjestöt katsovat yhteistyötään yhdessä: mikä on jo kunnossa, mikä osittain ja mikä odottaa vielä vuoroaan. Kohtia on yhdeksän. Arvioikaa kaikki tai valitkaa ne, jotka ovat teille nyt ajankohtaisia.

Arviointi ei ole koe eikä kilpailu. Tärkein tulos on keskustelu siitä, missä kunta ja järjestöt näkevät asian eri tavalla.`,
  source:
    'Sanamuoto on avoimen kumppani-ohjelmiston tekijöiden. Rakenne noudattaa julkaistuja järjestöystävällisen kunnan malleja, mutta teksti ei ole minkään maakunnan tai alueen virallinen teksti.',
  headings: [
    {
      name: 'Strateginen suunnittelu ja päätöksenteko',
      summary: 'Järjestöt näkyvät siinä, mitä kunta tavoittelee ja miten se päättää.',
    },
    { name: 'Sujuva arjen yhteistyö', summary: 'Yhteistyöllä on tekijät, ajat ja kanavat.' },
    {
      name: 'Tavoitteellinen ja tasavertainen yhteistyö, joka turvaa jatkuvuuden',
      summary: 'Järjestö tietää, millä edellytyksillä se toimii myös ensi vuonna.',
    },
  ],
  items: [
    {
      name: 'Järjestöt näkyvät strategioissa, ohjelmissa ja toimielimissä',
      guidance: `Strategia kertoo, mitä kunta pitää tärkeänä. Kun järjestöt mainitaan siinä kumppaneina, yhteistyö ei ole yhden innostuneen työntekijän varassa. Pelkkä maininta ei kuitenkaan riitä. Tavoite tarvitsee vastuutahon, aikataulun ja sovitun tavan seurata, mitä on saatu aikaan.

Käykää läpi kuntastrategia, hyvinvointisuunnitelma ja eri ikäryhmiä koskevat ohjelmat. Etsikää kohdat, joissa järjestöt tekevät jo nyt työtä samojen tavoitteiden eteen, ja kirjatkaa ne näkyviin. Katsokaa myös talousarviota, sillä tavoite ilman määrärahaa jää helposti toiveeksi.

Järjestöille kuuluu paikka siellä, missä asioita valmistellaan: hyvinvointityöryhmässä, hankkeiden ohjausryhmissä ja vaikuttamistoimielinten kokouksissa. Sopikaa avoimesti, miten edustajat valitaan ja miten he välittävät tietoa muille järjestöille. Jos kunnassa on järjestöneuvottelukunta, määritelkää sen tehtävät kirjallisesti, jotta sen asema säilyy myös valtuustokauden vaihtuessa.

Pienessä kunnassa riittää usein yksi yhteinen työryhmä, kunhan sillä on valta tehdä esityksiä ja joku vie ne eteenpäin.`,
      signs: [
        'Kuntastrategiassa tai hyvinvointisuunnitelmassa on järjestöyhteistyötä koskeva tavoite, jolla on vastuutaho.',
        'Järjestöjen edustaja on jäsenenä kunnan hyvinvointityöryhmässä.',
        'Edustajien valinnasta on sovittu kirjallisesti ja valinta on kaikkien nähtävillä.',
        'Talousarviossa on tavoitteeseen varattu raha tai työaika.',
      ],
      questions: [
        'Missä asiakirjassa järjestöt mainitaan, ja mitä siitä on seurannut?',
        'Missä ryhmissä järjestöjen edustaja on mukana, ja mistä hän vielä puuttuu?',
        'Kenen ääni jää nyt kuulumatta?',
        'Säilyykö yhteistyö, jos vastuuhenkilö vaihtaa työpaikkaa?',
      ],
    },
    {
      name: 'Järjestöt kutsutaan mukaan suunnitteluun',
      guidance: `Järjestö tietää, millaista arki on, kun ihmisellä on muistisairaus, pieni eläke tai vieras äidinkieli. Tästä tiedosta on eniten hyötyä silloin, kun palvelua vasta suunnitellaan. Valmiin esityksen kommentointi ei ole vielä yhdessä suunnittelemista.

Kertokaa järjestöille hyvissä ajoin, mitä on tulossa, mihin voi vaikuttaa ja mihin ei. Antakaa lausunnoille vähintään muutama viikko, sillä moni yhdistys päättää kannastaan vasta hallituksensa kokouksessa. Valitkaa tapaamisille aika ja paikka niin, että myös vapaaehtoinen pääsee töiden jälkeen mukaan. Etäyhteys auttaa, kun matkat ovat pitkiä.

Kutsukaa myös pienet yhdistykset, rekisteröimättömät ryhmät ja ruotsin- ja muunkieliset toimijat. Samat tutut järjestöt eivät voi edustaa kaikkia.

Palatkaa asiaan, kun päätös on tehty. Kertokaa, mitä järjestöt esittivät, mikä johti muutokseen ja mikä ei, ja miksi. Kun vastauksen saa kerran, mukaan on helpompi tulla toisenkin kerran. Jos samaa asiaa on kysytty jo aiemmin, käyttäkää ensin vanhat vastaukset.`,
      signs: [
        'Järjestöt ovat mukana ennen kuin esitys on kirjoitettu.',
        'Kutsu kertoo, mihin osallistuja voi vaikuttaa.',
        'Lausuntoaikaa on vähintään kolme viikkoa.',
        'Päätöksen jälkeen järjestöille kerrotaan, miten esitykset otettiin huomioon.',
        'Mukana on joka vuosi myös uusia yhdistyksiä.',
      ],
      questions: [
        'Mikä palvelu suunniteltiin viimeksi yhdessä, ja mikä siinä muuttui järjestöjen ansiosta?',
        'Ehtiikö vapaaehtoisten varassa toimiva yhdistys vastata?',
        'Ketkä kutsutaan aina, ketkä eivät koskaan?',
      ],
    },
    {
      name: 'Järjestöjen toiminnasta raportoidaan',
      guidance: `Kunta kokoaa asukkaidensa hyvinvoinnista valtuustolle hyvinvointikertomuksen. Järjestöjen työ kuuluu siihen, sillä suuri osa liikunnasta, vertaistuesta, retkistä, kerhoista ja keskusteluavusta on järjestöjen järjestämää. Jos tieto puuttuu, päättäjä näkee vain puolet kunnan hyvinvointityöstä.

Sopikaa yhdessä muutamasta luvusta, jotka jokainen pystyy keräämään ilman erillistä hanketta: montako ryhmää tai tapahtumaa, montako kävijää, montako vapaaehtoista. Lisätkää lukujen rinnalle lyhyitä kuvauksia siitä, mitä toiminta on merkinnyt ihmisille. Älkää pyytäkö samoja tietoja sekä avustushakemuksessa, selvityksessä että erillisessä kyselyssä.

Käyttäkää toiminnasta samoja nimiä joka vuosi, esimerkiksi hyte-toiminnan muotoja. Silloin vuosia voi verrata toisiinsa ja järjestöjen työ asettuu kunnan oman työn rinnalle.

Antakaa järjestöjen lukea teksti ennen julkaisemista ja kutsukaa ne mukaan, kun kertomus esitellään valtuustolle. Lähettäkää valmis kertomus myös niille, joilta tiedot saatiin. Muistakaa kertoa, mitä tieto ei kata: yksikään luku ei kuvaa kaikkea vapaaehtoistyötä.`,
      signs: [
        'Hyvinvointikertomuksessa on oma kohta järjestöjen toiminnasta.',
        'Kerättävistä tiedoista on sovittu järjestöjen kanssa, ja ne pyydetään vain kerran vuodessa.',
        'Luvut ovat vertailukelpoisia edellisvuosiin.',
        'Järjestöt ovat mukana, kun kertomus esitellään valtuustolle.',
      ],
      questions: [
        'Mitä valtuutettu saa kertomuksesta tietää järjestöjen työstä?',
        'Mitä tietoa järjestöt jo keräävät, ja onko kunta pyytänyt sitä?',
        'Mitä päätöksiä tiedon perusteella on tehty?',
      ],
    },
    {
      name: 'Ammattilaisten, vapaaehtoisten ja kokemustoimijoiden osaamista hyödynnetään',
      guidance: `Järjestöissä on monenlaista osaamista: ammattilaisten tietoa, vapaaehtoisten aikaa ja taitoa sekä ihmisiä, jotka tuntevat palvelut omasta kokemuksestaan. Kunta saa siitä enemmän irti, kun se tietää, mitä osaamista on tarjolla ja mistä sitä voi pyytää.

Sopikaa, milloin kokemusasiantuntija kutsutaan mukaan: uuden työntekijän perehdytykseen, tilojen suunnitteluun, koulutukseen tai asiakasraatiin. Valmistelkaa tehtävä yhdessä ja kertokaa, mihin kokemusta käytetään. Maksakaa palkkio ja matkat samalla tavalla kuin muillekin asiantuntijoille, ja tehkää se viivyttelemättä.

Ohjatkaa asukkaita järjestöjen toimintaan. Neuvonnassa, kirjastossa, hyvinvointipisteessä ja koulussa on hyvä tietää, missä vertaisryhmä kokoontuu ja keneltä saa ystävän tai tukihenkilön. Kysykää ihmiseltä lupa ja auttakaa alkuun, jos pelkkä esite ei riitä.

Vapaaehtoinen täydentää palvelua, mutta ei korvaa sitä eikä tee työntekijän tehtäviä. Sopikaa rajoista, vakuutuksista ja siitä, kuka vapaaehtoista tukee. Kiittäkää ja kertokaa, mitä työ sai aikaan.`,
      signs: [
        'Kunnassa tiedetään, mistä kokemusasiantuntijaa voi pyytää ja mitä hänelle maksetaan.',
        'Asukas ohjataan järjestön toimintaan palvelutilanteessa, ei vain esitteellä.',
        'Vapaaehtoisten tehtävistä, vakuutuksista ja tuesta on sovittu kirjallisesti.',
        'Järjestöt ja kunta kouluttavat toisiaan vähintään kerran vuodessa.',
      ],
      questions: [
        'Missä viimeksi käytitte kokemusasiantuntijan tietoa, ja mitä se muutti?',
        'Osaako neuvonnan työntekijä nimetä kolme järjestöä, joihin asukkaan voi ohjata?',
        'Tekeekö joku vapaaehtoinen työtä, joka kuuluisi työntekijälle?',
        'Mitä kunta voisi opettaa järjestöille, ja mitä järjestöt kunnalle?',
      ],
    },
    {
      name: 'Kunnalla on järjestöyhdyshenkilö, ja tapaamiset ovat säännöllisiä',
      guidance: `Yhdistyksen puheenjohtajan ei pitäisi joutua arvaamaan, kenelle kunnassa soittaa. Nimetty järjestöyhdyshenkilö vastaa kysymyksiin, ohjaa oikean ihmisen luo ja pitää huolta siitä, ettei asia jää matkalle. Hän ei hoida kaikkea itse, mutta tietää, kuka hoitaa.

Kirjatkaa tehtävä työnkuvaan ja varatkaa siihen työaikaa. Nimetkää sijainen ja julkaiskaa yhteystiedot kunnan verkkosivuilla. Kertokaa yhdyshenkilöstä myös kunnan omille työntekijöille, jotta jokainen toimiala osaa käyttää häntä apuna.

Tavatkaa säännöllisesti. Useimmissa kunnissa kaksi tai neljä yhteistä tapaamista vuodessa on sopiva määrä, kun niiden ajat tiedetään vuoden alussa. Tehkää asialista yhdessä, kirjatkaa sovitut asiat ja aloittakaa seuraava tapaaminen niistä. Kutsukaa mukaan myös päättäjiä, nuorisovaltuusto, seurakunta ja hyvinvointialue, kun aihe koskee heitä.

Pienet kunnat voivat järjestää tapaamiset yhdessä naapurikuntien kanssa. Silloin jokainen kunta nimeää silti oman yhteyshenkilönsä, joka tuntee paikalliset yhdistykset.`,
      signs: [
        'Järjestöyhdyshenkilön nimi, puhelinnumero ja sijainen ovat kunnan verkkosivuilla.',
        'Tehtävä on kirjattu työnkuvaan, ja siihen on varattu työaikaa.',
        'Yhteisten tapaamisten ajat ovat tiedossa vuoden alussa.',
        'Tapaamisista on muistio, ja sovittuihin asioihin palataan.',
      ],
      questions: [
        'Kenelle uusi yhdistys soittaa ensimmäiseksi?',
        'Kuinka monta tapaamista pidettiin viime vuonna, ja ketkä tulivat?',
        'Mitä viimeksi sovittiin, ja onko se tehty?',
        'Riittääkö yhdyshenkilön työaika?',
      ],
    },
    {
      name: 'Viestintä kulkee molempiin suuntiin, järjestöille ja asukkaille',
      guidance: `Hyvä yhteistyö näkyy siinä, että tieto löytyy. Järjestö saa kunnalta ajoissa tiedon avustuksista, tiloista ja suunnitelmista. Kunta saa järjestöiltä tiedon siitä, mitä asukkaiden arjessa tapahtuu. Asukas löytää molempien toiminnan samasta paikasta.

Sopikaa kanavista, joita kaikki käyttävät: sähköpostilista, uutiskirje, tapahtumakalenteri ja palveluhakemisto. Jokaisella kanavalla on oltava joku, joka vastaa siitä. Päivittäkää järjestöjen yhteystiedot vähintään kerran vuodessa, sillä yhdistysten hallitukset vaihtuvat.

Antakaa järjestöille mahdollisuus ilmoittaa tapahtumistaan kunnan kalenterissa, näyttötauluilla ja kirjastossa maksutta. Kertokaa toiminnasta suomeksi ja ruotsiksi kunnan kielten mukaan, selkokielellä sekä niillä kielillä, joita asukkaat puhuvat. Kaikki eivät käytä verkkoa, joten paperinen esite ja puhelinnumero ovat edelleen tarpeen.

Kuunnelkaa myös huolia. Sopikaa, mihin järjestö ilmoittaa, kun se huomaa uuden ilmiön, esimerkiksi yksinäisyyttä tai velkaantumista, ja kuka siihen vastaa. Kriisin sattuessa valmiiksi sovittu yhteys säästää aikaa.`,
      signs: [
        'Järjestöillä on kunnan ylläpitämä postituslista tai uutiskirje.',
        'Järjestöt voivat ilmoittaa tapahtumansa kunnan kalenteriin maksutta.',
        'Kunnan palveluhakemistossa on myös järjestöjen toiminta, ja tiedot tarkistetaan vuosittain.',
        'Järjestöiltä tulleisiin havaintoihin vastataan sovitussa ajassa.',
        'Tietoa on myös selkokielellä ja paperilla.',
      ],
      questions: [
        'Mistä uusi asukas löytää yhdistysten toiminnan?',
        'Kuka vastaa, kun järjestö kertoo huolesta?',
        'Keitä viestintänne ei tavoita?',
      ],
    },
    {
      name: 'Avustusten perusteet ovat avoimet',
      guidance: `Avustus on monelle yhdistykselle toiminnan perusta. Kun hakuaika, perusteet ja maksupäivä tiedetään ajoissa, yhdistys voi suunnitella vuotensa. Kun perusteet ovat julkiset, jokainen voi luottaa siihen, että hakemuksia kohdellaan tasavertaisesti.

Kirjoittakaa avustusperiaatteet niin, että myös ensimmäistä kertaa hakeva ymmärtää ne. Kertokaa, mihin rahaa voi saada, kuka päättää ja mitä päätöksessä painotetaan. Pitäkää yleisavustus erillään kohdeavustuksesta, ja varatkaa pieni summa nopeille kokeiluille vuoden mittaan.

Tehkää hakemisesta kohtuullista. Pienen summan hakemiseen riittää lyhyt lomake, ja samoja liitteitä ei tarvitse pyytää joka vuosi. Tarjotkaa neuvontaa puhelimessa ja yhteistä hakuiltaa, jossa lomakkeen voi täyttää avustettuna.

Julkaiskaa päätökset: kuka sai, kuinka paljon ja mihin. Perustelkaa myös kielteinen päätös. Keskustelkaa järjestöjen kanssa, jos määrärahaa aiotaan leikata, ennen kuin asiasta päätetään. Monivuotinen avustus tai aiesopimus antaa toiminnalle jatkuvuutta, jota yhden vuoden päätös ei anna.`,
      signs: [
        'Avustusperiaatteet ja päätöksen perusteet ovat kunnan verkkosivuilla.',
        'Hakuaika on sama joka vuosi, ja siitä kerrotaan vähintään kuukautta ennen.',
        'Myönnetyt avustukset julkaistaan saajittain.',
        'Hakija saa neuvoja ennen hakuajan päättymistä.',
        'Osa avustuksista on monivuotisia.',
      ],
      questions: [
        'Ymmärtääkö uusi yhdistys, mistä ja milloin avustusta haetaan?',
        'Onko hakemuksen työmäärä oikeassa suhteessa summaan?',
        'Miten kielteisen päätöksen saanut tietää, miksi hakemus ei menestynyt?',
        'Milloin järjestöjen avustusten kokonaissummasta viimeksi keskusteltiin yhdessä?',
      ],
    },
    {
      name: 'Tiloja ja muuta tukea on tarjolla',
      guidance: `Yhdistys tarvitsee paikan, jossa kokoontua, säilyttää tavaroita ja tavata ihmisiä. Maksuton tai edullinen tila on usein arvokkaampi kuin raha, eikä se maksa kunnalle paljon, jos tila olisi muuten tyhjillään. Koulut, kirjastot, nuorisotilat ja kunnantalon kokoushuoneet ovat iltaisin monessa kunnassa vapaina.

Kootkaa tiedot tiloista yhteen paikkaan: koko, varustus, esteettömyys, hinta ja varaaminen. Sopikaa selkeät vuorojen jakoperusteet, jotta myös uusi ryhmä saa ajan. Tarkistakaa, pääseekö tiloihin pyörätuolilla ja bussilla, ja toimiiko induktiosilmukka.

Tuki voi olla muutakin kuin seiniä. Kunta voi lainata laitteita, tulostaa esitteitä, tarjota verkkoyhteyden, ottaa yhdistyksen mukaan koulutukseensa tai auttaa tapahtuman luvissa. Myös kuljetus tai yhteinen pakettiauto voi ratkaista, toteutuuko retki.

Kirjatkaa tuki näkyviin, jotta sen arvo tiedetään avustuspäätöksiä tehtäessä. Kertokaa muutoksista hyvissä ajoin: kun rakennus suljetaan tai myydään, etsikää korvaava tila yhdessä ennen muuttoa.`,
      signs: [
        'Tilat, niiden hinnat ja esteettömyys löytyvät yhdestä paikasta.',
        'Yleishyödyllinen toiminta saa tiloja maksutta tai pienellä maksulla.',
        'Vuorojen jakoperusteet ovat julkiset.',
        'Järjestöt saavat muutakin tukea, esimerkiksi laitteita, tulostusta tai koulutusta.',
      ],
      questions: [
        'Mikä tila on tyhjillään silloin, kun yhdistys sitä tarvitsisi?',
        'Pääseekö tilaan pyörätuolilla ja julkisilla kulkuneuvoilla?',
        'Miten uusi ryhmä saa vuoron, jos kaikki on jo jaettu?',
      ],
    },
    {
      name: 'Yhteistyöstä sovitaan ja sitä arvioidaan yhdessä',
      guidance: `Suullinen sopimus toimii niin kauan kuin samat ihmiset ovat paikalla. Kirjallinen sopimus kertoo, mitä kumpikin lupaa, mitä se maksaa, kuka vastaa ja milloin asiaan palataan. Sen ei tarvitse olla pitkä: yksi sivu riittää usein.

Tehkää kumppanuussopimus toiminnasta, johon asukkaat luottavat, esimerkiksi kohtaamispaikasta tai ruoka-avusta. Sopikaa, mitä tapahtuu, jos rahoitus loppuu tai vastuuhenkilö vaihtuu. Erottakaa toisistaan avustettu yleishyödyllinen toiminta ja palvelun ostaminen, sillä niitä koskevat eri säännöt. Kunta ei kilpailuta kansalaistoimintaa.

Arvioikaa yhteistyötä yhdessä kerran vuodessa. Tämä tarkistuslista käy siihen: kunta ja järjestöt vastaavat ensin erikseen ja vertaavat sitten vastauksiaan. Aloittakaa kohdista, joissa näkemykset ovat kauimpana toisistaan. Valitkaa kaksi tai kolme kehitettävää asiaa, sopikaa vastuuhenkilö ja määräpäivä, ja kertokaa tuloksista julkisesti.

Palatkaa sopimukseen ennen kuin se päättyy. Näin kumpikin osapuoli ehtii suunnitella, mitä seuraavaksi tehdään, eikä toiminta katkea vuodenvaihteeseen.`,
      signs: [
        'Pysyvästä yhteistyöstä on kirjallinen sopimus.',
        'Sopimuksessa on tavoite, vastuuhenkilöt ja päivä, jolloin siihen palataan.',
        'Yhteistyötä arvioidaan vuosittain kunnan ja järjestöjen kesken.',
        'Arvioinnin tulos ja valitut kehittämiskohteet julkaistaan.',
      ],
      questions: [
        'Mikä tärkeä toiminta on vain suullisen sopimuksen varassa?',
        'Missä kunta ja järjestöt ovat eniten eri mieltä?',
        'Mitä viime arvioinnin jälkeen tehtiin?',
        'Kuinka hyvissä ajoin järjestö tietää jatkosta?',
      ],
    },
  ],
};
