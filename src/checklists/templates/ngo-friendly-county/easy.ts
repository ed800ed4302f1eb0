import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

/** Easy Finnish (selkokieli): short sentences, common words, one thing at a time. */
export const texts: TemplateTexts = {
  name: 'Järjestöystävällinen hyvinvointialue',
  summary: `Hyvinvointialue järjestää sosiaalipalvelut, terveyspalvelut ja pelastuspalvelut.

Tässä listassa on yhdeksän asiaa. Niiden avulla hyvinvointialue ja järjestöt miettivät yhdessä, miten yhteistyö sujuu.
Tämä ei ole koe. Voit vastata myös vain osaan kohdista.`,
  source:
    'Tämän tekstin ovat kirjoittaneet avoimen kumppani-ohjelmiston tekijät. Teksti ei ole minkään hyvinvointialueen virallinen teksti.',
  headings: [
    {
      name: 'Suunnitelmat ja päätökset',
      summary: 'Järjestöt ovat mukana, kun hyvinvointialue suunnittelee ja päättää.',
    },
    { name: 'Yhteistyö arjessa', summary: 'Yhteistyö sujuu siellä, missä ihmisiä hoidetaan ja autetaan.' },
    {
      name: 'Reilu yhteistyö, joka jatkuu',
      summary: 'Hyvinvointialue ja järjestö tietävät, mitä ne ovat luvanneet.',
    },
  ],
  items: [
    {
      name: 'Järjestöt näkyvät hyvinvointialueen suunnitelmissa',
      guidance: `Hyvinvointialue tekee suunnitelmia palveluista. Suunnitelmat koskevat monta kuntaa.
Myös järjestöjen työ pitää kirjoittaa suunnitelmiin.

Suunnitelmassa kerrotaan, mitä tehdään yhdessä ja kuka vastaa asiasta.

Alueella on satoja yhdistyksiä. Kaikki eivät voi olla mukana joka kokouksessa.
Siksi yhdistykset valitsevat yhdessä edustajat. Edustajat kertovat muille, mitä kokouksissa on puhuttu.
Mukana pitää olla ihmisiä eri puolilta aluetta.`,
      signs: [
        'Suunnitelmassa kerrotaan järjestöistä.',
        'Järjestöillä on yhteinen ryhmä, joka puhuu niiden puolesta.',
        'Järjestöjen edustaja on mukana työryhmässä.',
        'Edustaja kertoo muille, mitä on puhuttu.',
      ],
      questions: [
        'Mitä suunnitelmassa luvataan järjestöille?',
        'Onko mukana ihmisiä eri puolilta aluetta?',
        'Mitä järjestöt ovat saaneet muutettua?',
        'Muuttuiko järjestöjen asema, kun alueen toiminta muuttui?',
      ],
    },
    {
      name: 'Järjestöt pääsevät mukaan suunnittelemaan',
      guidance: `Joskus palvelut muuttuvat. Terveysasema voi muuttaa tai palvelu siirtyy verkkoon.
Järjestöt tietävät, kenelle muutos on vaikea. Siksi niiltä kysytään ennen kuin asia päätetään.

Hyvinvointialue kertoo,
- mistä asiasta päätetään
- kuka päättää
- milloin päätetään.

Tapaamisia on eri paikoissa ja myös verkossa.
Järjestöille kerrotaan lopuksi, mitä päätettiin ja miksi.

Järjestö ei saa liikaa uusia tehtäviä, jos sillä ei ole niihin rahaa.`,
      signs: [
        'Järjestöiltä kysytään ajoissa.',
        'Järjestö tietää, minne se voi lähettää ehdotuksen.',
        'Tapaamisia on eri paikoissa ja verkossa.',
        'Alue miettii, saavatko järjestöt lisää työtä.',
        'Järjestöt kuulevat, mitä päätettiin ja miksi.',
      ],
      questions: [
        'Missä asiassa järjestöt olivat mukana alusta asti?',
        'Tietääkö järjestö, kuka päättää?',
        'Onko järjestöille tullut liikaa tehtäviä?',
      ],
    },
    {
      name: 'Hyvinvointialue kertoo, mitä järjestöt tekevät',
      guidance: `Hyvinvointialue kirjoittaa raportin siitä, miten ihmiset voivat.
Myös järjestöjen työ kuuluu raporttiin.

Raportista näkee, missä kunnassa on toimintaa ja missä sitä ei ole.

Kunnat ja hyvinvointialue kysyvät tietoja yhdessä. Silloin järjestön ei tarvitse vastata monta kertaa.

Raportista ei saa tunnistaa ketään ihmistä. Siksi hyvin pieniä lukuja ei julkaista.

Järjestöt saavat lukea raportin ensin. Yhdessä mietitään, mitä pitää tehdä.`,
      signs: [
        'Raportissa kerrotaan järjestöjen toiminnasta eri kunnissa.',
        'Tiedot kysytään vain kerran.',
        'Alue tietää, kuinka moni on löytänyt järjestön sen avulla.',
        'Päättäjät puhuvat raportista, ja järjestöt ovat mukana.',
      ],
      questions: [
        'Missä kunnassa ei ole toimintaa?',
        'Kuinka monta kertaa samaa asiaa kysytään?',
        'Mitä raportin jälkeen on päätetty?',
      ],
    },
    {
      name: 'Järjestöjen osaamista käytetään',
      guidance: `Kun ihminen sairastuu, hän tarvitsee hoitoa.
Hän tarvitsee myös ihmisiä, jotka ovat kokeneet saman. Heitä voi tavata järjestössä.

Hoitaja tai lääkäri kertoo potilaalle järjestöistä. Hän kysyy luvan ennen kuin hän antaa potilaan tiedot järjestölle.

Kokemusasiantuntija on ihminen, joka on itse käyttänyt palveluja. Hän auttaa parantamaan palveluja ja saa siitä palkkion.

Vapaaehtoinen ei tee hoitajan työtä. Hän ei saa kertoa muille, mitä hän kuulee potilaasta.`,
      signs: [
        'Potilas kuulee järjestöistä oikeaan aikaan.',
        'Työntekijällä on uudet tiedot järjestöistä.',
        'Kokemusasiantuntija saa saman palkkion kaikkialla.',
        'Järjestöillä on sairaalassa paikka, jossa voi tavata ihmisiä.',
      ],
      questions: [
        'Kuka kertoo potilaalle järjestöistä?',
        'Löytääkö työntekijä oikean järjestön helposti?',
        'Saavatko kaikki saman palkkion?',
        'Keneltä vapaaehtoinen voi kysyä neuvoa?',
      ],
    },
    {
      name: 'Hyvinvointialueella on ihminen, joka auttaa järjestöjä',
      guidance: `Hyvinvointialue on suuri. Järjestön on vaikea tietää, kenelle voi soittaa.
Siksi alueella on yksi ihminen, joka auttaa järjestöjä. Hän on järjestöyhdyshenkilö.

Hänen nimensä ja puhelinnumeronsa ovat verkkosivuilla. Siellä on myös muiden yhteyshenkilöiden nimet.

Hyvinvointialue, kunnat ja järjestöt tapaavat ainakin kerran vuodessa.
Tapaamisessa kirjoitetaan muistiin, mitä sovittiin.
Seuraavalla kerralla katsotaan, mitä on tehty.`,
      signs: [
        'Alueella on järjestöyhdyshenkilö.',
        'Nimet ja puhelinnumerot löytyvät yhdestä paikasta.',
        'Yhteinen tapaaminen on ainakin kerran vuodessa.',
        'Tapaamisen muistio julkaistaan.',
      ],
      questions: [
        'Kenelle järjestö soittaa?',
        'Onko yhdyshenkilö käynyt eri puolilla aluetta?',
        'Mitä kunta tekee ja mitä hyvinvointialue tekee?',
        'Mitä viime kerralla luvattiin?',
      ],
    },
    {
      name: 'Tieto kulkee molempiin suuntiin',
      guidance: `Ihminen etsii apua. Hänelle ei ole tärkeää, kuka apua antaa.
Siksi järjestöjen toiminta löytyy samasta paikasta kuin hyvinvointialueen palvelut.

Kun palvelu muuttuu, hyvinvointialue kertoo siitä järjestöille ajoissa.
Tieto on myös ruotsiksi ja selkokielellä.

Järjestöt huomaavat usein ensimmäisinä, jos ihmisillä on vaikeaa. Järjestö voi kertoa siitä hyvinvointialueelle.
Joku lukee viestin ja vastaa siihen.`,
      signs: [
        'Järjestöt löytyvät samasta paikasta kuin palvelut.',
        'Järjestöt kuulevat muutoksista ajoissa.',
        'Järjestön viestiin vastataan.',
        'On sovittu, miten tieto kulkee hätätilanteessa.',
        'Tietoa on ruotsiksi, selkokielellä ja paperilla.',
      ],
      questions: [
        'Mistä järjestö kuuli viimeksi muutoksesta?',
        'Mitä on tehty, kun järjestö on kertonut huolesta?',
        'Löytääkö ihminen ryhmän samasta paikasta kuin lääkärin?',
      ],
    },
    {
      name: 'Avustuksista kerrotaan avoimesti',
      guidance: `Avustus on rahaa, jota hyvinvointialue voi antaa yhdistykselle.

Hyvinvointialue kertoo selvästi,
- mihin rahaa saa käyttää
- kuka voi hakea
- miten saajat valitaan.

Kunta ja hyvinvointialue sopivat, kumpi antaa rahaa mihinkin. Silloin kukaan ei jää väliin.

Hakeminen on helppoa myös pienelle yhdistykselle. Puhelimessa saa neuvoja.

Päätökset ovat kaikkien nähtävillä. Jos rahaa tulee vähemmän, siitä kerrotaan ajoissa.`,
      signs: [
        'Avustusten ohjeet on julkaistu.',
        'Kunta ja hyvinvointialue ovat sopineet, kumpi auttaa ketäkin.',
        'Kaikki näkevät, kuka sai rahaa ja miksi.',
        'Ennen kuin rahaa vähennetään, mietitään, mitä siitä seuraa.',
        'Osa avustuksista kestää monta vuotta.',
      ],
      questions: [
        'Mikä toiminta jää ilman rahaa?',
        'Osaako pieni yhdistys hakea?',
        'Tietääkö hakija, miten saajat valitaan?',
        'Mitä tapahtuu, jos raha loppuu?',
      ],
    },
    {
      name: 'Järjestö saa tiloja ja muuta apua',
      guidance: `Ihmiset käyvät sairaalassa ja terveysasemalla.
Siksi järjestön kannattaa olla siellä. Ihmisen on helppo tulla juttelemaan.

Hyvinvointialue tekee listan tiloista, joita järjestöt voivat käyttää. Listassa kerrotaan, miten tila varataan.

Alue voi auttaa muullakin tavalla. Järjestön ihmiset pääsevät koulutukseen. Esitteille on paikka odotustilassa.

Kun terveysasema suljetaan, järjestöille kerrotaan siitä ajoissa. Yhdessä etsitään uusi paikka.`,
      signs: [
        'On lista tiloista, joita järjestöt voivat käyttää.',
        'Järjestö saa olla sairaalassa tai terveysasemalla ilmaiseksi.',
        'Järjestöt pääsevät koulutuksiin.',
        'Kun paikka suljetaan, etsitään uusi.',
      ],
      questions: [
        'Missä järjestöjä voi tavata?',
        'Mikä tila on tyhjä illalla?',
        'Miten ihmiset pääsevät ryhmään?',
      ],
    },
    {
      name: 'Yhteistyöstä sovitaan, ja sitä mietitään yhdessä',
      guidance: `Hyvinvointialue ja järjestö tekevät sopimuksen. Sopimus kirjoitetaan paperille.
Siinä lukee, mitä kumpikin lupaa ja kuka vastaa asiasta.

Joskus hyvinvointialue ostaa järjestöltä palvelun. Joskus se antaa järjestölle avustusta. Nämä ovat eri asioita.

Kerran vuodessa mietitään yhdessä, miten yhteistyö sujuu. Tämä lista auttaa siinä.
Ensin kaikki vastaavat itse. Sitten vastauksia verrataan.
Valitkaa kaksi tai kolme asiaa, joita haluatte parantaa.`,
      signs: [
        'Kaikki tietävät, mikä on ostettua palvelua ja mikä avustusta.',
        'Yhteistyöstä on sopimus.',
        'Yhteistyötä mietitään yhdessä joka vuosi.',
        'Tulokset kerrotaan päättäjille ja kaikille muille.',
      ],
      questions: [
        'Onko jokin asia vielä epäselvä?',
        'Mistä asiasta ei ole sopimusta?',
        'Missä asiassa olette eri mieltä?',
        'Mitä on muutettu viime kerran jälkeen?',
      ],
    },
  ],
};
