import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

/** Easy Finnish (selkokieli): short sentences, common words, one thing at a time. */
export const texts: TemplateTexts = {
  name: 'Järjestöystävällinen kunta',
  summary: `Tässä listassa on yhdeksän asiaa.
Niiden avulla kunta ja järjestöt miettivät yhdessä, miten niiden yhteistyö sujuu.

Voit vastata kaikkiin kohtiin tai vain osaan niistä.
Tämä ei ole koe. Oikeita ja vääriä vastauksia ei ole.`,
  source:
    'Tämän tekstin ovat kirjoittaneet avoimen kumppani-ohjelmiston tekijät. Teksti ei ole minkään kunnan tai maakunnan virallinen teksti.',
  headings: [
    {
      name: 'Suunnitelmat ja päätökset',
      summary: 'Järjestöt ovat mukana, kun kunta suunnittelee ja päättää.',
    },
    { name: 'Yhteistyö arjessa', summary: 'Kunta ja järjestöt tuntevat toisensa ja tapaavat usein.' },
    {
      name: 'Reilu yhteistyö, joka jatkuu',
      summary: 'Järjestö tietää, että se voi toimia myös ensi vuonna.',
    },
  ],
  items: [
    {
      name: 'Järjestöt näkyvät kunnan suunnitelmissa',
      guidance: `Kunta tekee suunnitelmia. Niissä kerrotaan, mitä kunta pitää tärkeänä.
Myös järjestöt pitää mainita suunnitelmissa.

Suunnitelmassa kerrotaan,
- mitä kunta ja järjestöt tekevät yhdessä
- kuka vastaa asiasta
- milloin asia on valmis.

Kunnassa on myös työryhmiä. Ne valmistelevat asioita, joista kunta päättää.
Järjestöjen edustaja on mukana työryhmissä. Edustaja puhuu kaikkien järjestöjen puolesta.
Siksi hänet valitaan yhdessä. Hän kertoo muille, mitä ryhmässä on puhuttu.`,
      signs: [
        'Kunnan suunnitelmassa kerrotaan järjestöistä.',
        'Suunnitelmassa lukee, kuka vastaa asiasta.',
        'Järjestöjen edustaja on mukana työryhmässä.',
        'Kunta on varannut asiaan rahaa tai työaikaa.',
      ],
      questions: [
        'Missä suunnitelmassa kerrotaan järjestöistä?',
        'Missä työryhmissä järjestöt ovat mukana?',
        'Kenen mielipidettä ei ole kysytty?',
        'Jatkuuko yhteistyö, jos työntekijä vaihtuu?',
      ],
    },
    {
      name: 'Järjestöt pääsevät mukaan suunnittelemaan',
      guidance: `Järjestöt tietävät, millaista ihmisten arki on.
Siksi niiltä kannattaa kysyä ajoissa, kun kunta suunnittelee uutta palvelua.

Kunta kertoo selvästi, mihin asioihin voi vaikuttaa.
Vastaamiseen on aikaa ainakin kolme viikkoa.
Tapaamiset ovat sellaiseen aikaan, että myös vapaaehtoiset pääsevät paikalle.

Kunta kutsuu mukaan myös pienet yhdistykset.

Kun asia on päätetty, kunta kertoo järjestöille:
- mitä järjestöt ehdottivat
- mitä kunta päätti
- miksi kunta päätti niin.`,
      signs: [
        'Kunta kysyy järjestöiltä ennen kuin suunnitelma on valmis.',
        'Kutsussa kerrotaan, mihin voi vaikuttaa.',
        'Vastaamiseen on aikaa ainakin kolme viikkoa.',
        'Kunta kertoo lopuksi, mitä päätettiin ja miksi.',
        'Joka vuosi mukana on myös uusia yhdistyksiä.',
      ],
      questions: [
        'Mitä palvelua olette suunnitelleet yhdessä?',
        'Ehtiikö pieni yhdistys vastata?',
        'Ketä ei ole vielä kutsuttu mukaan?',
      ],
    },
    {
      name: 'Kunta kertoo, mitä järjestöt tekevät',
      guidance: `Kunta kirjoittaa raportin siitä, miten asukkaat voivat.
Raportin nimi on hyvinvointikertomus.

Järjestöt järjestävät paljon toimintaa: kerhoja, retkiä, liikuntaa ja keskusteluapua.
Siksi myös järjestöjen työ kuuluu raporttiin.

Kunta ja järjestöt sopivat, mitä tietoja kerätään.
Esimerkiksi: Kuinka monta ryhmää oli? Kuinka monta kävijää?
Tiedot kysytään vain kerran vuodessa.

Järjestöt saavat lukea tekstin ennen kuin se julkaistaan.
Valmis raportti lähetetään kaikille, jotka antoivat tietoja.`,
      signs: [
        'Raportissa kerrotaan järjestöjen toiminnasta.',
        'Tiedot kysytään vain kerran vuodessa.',
        'Eri vuosia voi verrata.',
        'Järjestöt ovat mukana, kun raportti esitellään päättäjille.',
      ],
      questions: [
        'Mitä raportti kertoo järjestöistä?',
        'Mitä tietoja järjestöillä jo on?',
        'Mitä tietojen avulla on päätetty?',
      ],
    },
    {
      name: 'Järjestöjen osaamista käytetään',
      guidance: `Järjestöissä on ihmisiä, jotka osaavat paljon:
- työntekijöitä
- vapaaehtoisia
- kokemusasiantuntijoita.

Kokemusasiantuntija on ihminen, joka on itse käyttänyt palveluja.
Hän tietää, mikä palveluissa toimii ja mikä ei.
Hän saa työstään palkkion.

Kunnan työntekijät tuntevat järjestöt. He kertovat asukkaalle, mistä hän voi löytää ryhmän tai ystävän.
Jos asukas haluaa, työntekijä auttaa häntä alkuun.

Vapaaehtoinen auttaa, mutta hän ei tee työntekijän työtä.
Vapaaehtoisella on vakuutus ja joku, joka tukee häntä.`,
      signs: [
        'Kunta tietää, mistä voi pyytää kokemusasiantuntijaa.',
        'Asukas saa apua, kun hän haluaa mennä mukaan järjestön toimintaan.',
        'Vapaaehtoisten tehtävistä on sovittu.',
        'Kunta ja järjestöt opettavat toisiaan.',
      ],
      questions: [
        'Milloin kokemusasiantuntija oli viimeksi mukana?',
        'Mitkä kolme järjestöä kunnan työntekijä tuntee?',
        'Tekeekö vapaaehtoinen liian paljon?',
        'Mitä voitte oppia toisiltanne?',
      ],
    },
    {
      name: 'Kunnassa on ihminen, joka auttaa järjestöjä',
      guidance: `Järjestön pitää tietää, kenelle se voi kunnassa soittaa.
Siksi kunnassa on yksi ihminen, joka auttaa järjestöjä. Hän on järjestöyhdyshenkilö.
Hän vastaa kysymyksiin tai etsii sen, joka osaa vastata.

Hänen nimensä ja puhelinnumeronsa ovat kunnan verkkosivuilla.
Kun hän on lomalla, joku muu tekee hänen työnsä.

Kunta ja järjestöt tapaavat monta kertaa vuodessa.
Tapaamisten päivät sovitaan jo vuoden alussa.
Tapaamisessa kirjoitetaan muistiin, mitä sovittiin. Seuraavalla kerralla katsotaan, onko asia tehty.`,
      signs: [
        'Yhdyshenkilön nimi ja puhelinnumero on helppo löytää.',
        'Hänellä on aikaa tehdä tätä työtä.',
        'Tapaamisten päivät tiedetään vuoden alussa.',
        'Tapaamisissa kirjoitetaan muistiin, mitä sovittiin.',
      ],
      questions: [
        'Kenelle uusi yhdistys soittaa?',
        'Kuinka monta tapaamista oli viime vuonna?',
        'Mitä viimeksi sovittiin? Onko se tehty?',
        'Onko yhdyshenkilöllä tarpeeksi aikaa?',
      ],
    },
    {
      name: 'Tieto kulkee molempiin suuntiin',
      guidance: `Kunta kertoo järjestöille tärkeistä asioista, esimerkiksi rahasta ja tiloista.
Järjestöt kertovat kunnalle, mitä asukkaille kuuluu.

Asukas löytää tiedon helposti yhdestä paikasta.
Tietoa on eri kielillä ja selkokielellä.
Tietoa on myös paperilla, koska kaikki eivät käytä internetiä.

Järjestö voi ilmoittaa tapahtumastaan kunnan kalenterissa. Se ei maksa mitään.

Järjestö voi kertoa kunnalle myös huolista.
Kunnassa on joku, joka vastaa järjestölle.`,
      signs: [
        'Kunta lähettää järjestöille postia tai uutiskirjeen.',
        'Järjestöjen tapahtumat ovat kunnan kalenterissa.',
        'Tiedot tarkistetaan joka vuosi.',
        'Kunta vastaa, kun järjestö kertoo huolesta.',
        'Tietoa on selkokielellä ja paperilla.',
      ],
      questions: [
        'Mistä uusi asukas löytää yhdistykset?',
        'Kuka vastaa, kun järjestö kertoo huolesta?',
        'Ketkä eivät saa tietoa?',
      ],
    },
    {
      name: 'Avustuksista kerrotaan avoimesti',
      guidance: `Avustus on rahaa, jota kunta antaa yhdistyksille.
Moni yhdistys ei voi toimia ilman sitä.

Kunta kertoo selvästi,
- kuka voi saada avustusta
- mihin rahaa voi käyttää
- milloin avustusta haetaan
- kuka päättää.

Hakemus on lyhyt, jos summa on pieni. Hakemiseen saa apua.

Kunta julkaisee päätökset. Kaikki näkevät, kuka sai rahaa ja kuinka paljon.
Jos yhdistys ei saa rahaa, kunta kertoo miksi.

Joskus rahaa on vähemmän kuin ennen. Silloin kunta keskustelee järjestöjen kanssa ennen kuin se päättää.`,
      signs: [
        'Avustusten ohjeet ovat kunnan verkkosivuilla.',
        'Avustusta haetaan joka vuosi samaan aikaan.',
        'Kaikki näkevät, kuka sai rahaa.',
        'Hakemiseen saa neuvoja.',
        'Osa avustuksista kestää monta vuotta.',
      ],
      questions: [
        'Tietääkö uusi yhdistys, miten avustusta haetaan?',
        'Onko hakeminen helppoa?',
        'Kertooko kunta, miksi joku ei saanut rahaa?',
        'Milloin puhuitte viimeksi yhdessä avustuksista?',
      ],
    },
    {
      name: 'Järjestö saa tiloja ja muuta apua',
      guidance: `Yhdistys tarvitsee paikan, jossa ihmiset voivat tavata.
Kunnalla on paljon tiloja, esimerkiksi kouluja ja kirjastoja. Illalla ne ovat usein tyhjiä.
Yhdistys saa käyttää tilaa ilmaiseksi tai halvalla.

Kaikki tiedot tiloista ovat yhdessä paikassa. Siellä kerrotaan,
- mitä tila maksaa
- miten tila varataan
- pääseekö tilaan pyörätuolilla.

Kunta voi auttaa muullakin tavalla. Se voi lainata laitteita, tulostaa esitteitä tai järjestää kyydin retkelle.

Jos tila suljetaan, kunta etsii järjestön kanssa uuden tilan.`,
      signs: [
        'Tilat löytyvät yhdestä paikasta.',
        'Yhdistys saa tilan ilmaiseksi tai halvalla.',
        'Kaikki tietävät, miten ajat jaetaan.',
        'Kunta auttaa myös muulla tavalla.',
      ],
      questions: [
        'Mikä tila on tyhjä illalla?',
        'Pääseekö tilaan pyörätuolilla tai bussilla?',
        'Miten uusi ryhmä saa tilan?',
      ],
    },
    {
      name: 'Yhteistyöstä sovitaan, ja sitä mietitään yhdessä',
      guidance: `Kunta ja järjestö tekevät sopimuksen. Sopimus kirjoitetaan paperille.
Siinä lukee, mitä kunta lupaa ja mitä järjestö lupaa. Siinä lukee myös, milloin asiasta puhutaan uudestaan.

Kerran vuodessa kunta ja järjestöt miettivät, miten yhteistyö sujuu.
Tämä lista auttaa siinä. Ensin kaikki vastaavat itse. Sitten vastauksia verrataan.

Valitkaa kaksi tai kolme asiaa, joita haluatte parantaa.
Sopikaa, kuka tekee ja mihin mennessä. Kertokaa tulokset kaikille.`,
      signs: [
        'Yhteistyöstä on paperille kirjoitettu sopimus.',
        'Sopimuksessa lukee, kuka vastaa asiasta.',
        'Yhteistyötä mietitään yhdessä joka vuosi.',
        'Tulokset kerrotaan kaikille.',
      ],
      questions: [
        'Mistä asiasta ei ole vielä sopimusta?',
        'Missä asiassa olette eri mieltä?',
        'Mitä teitte viime kerran jälkeen?',
        'Milloin järjestö tietää, jatkuuko toiminta?',
      ],
    },
  ],
};
