import { pages, snippet, tasks } from '../parts.mjs';

const phone = '<a class="phone" href="tel:+35820001200">+358 2 000 1200</a>';
const mail = '<a href="mailto:jarjestot@kaislasalmi.example">jarjestot@<wbr />kaislasalmi.example</a>';

export default {
  language: 'fi',
  name: 'Suomi',
  names: [
    { text: 'Kaislasalmi', language: 'fi' },
    { text: 'Vassund', language: 'sv' },
  ],
  words: {
    municipality: 'Kaislasalmen kunta',
    skip: 'Siirry sisältöön',
    notice: 'Esittelysivusto: kunta, yhdistykset ja yhteystiedot ovat keksittyjä.',
    noticeMore: 'Tietoa esittelystä',
    languages: 'Kieli',
    navigation: 'Päävalikko',
    breadcrumb: 'Sijaintisi sivustolla',
    home: 'Etusivu',
    fallback: `Järjestöneuvonta kertoo, mistä saat apua tai seuraa: ${phone}, ma–pe klo 9–15, tai ${mail}.`,
    regionFallback: `Vertailun saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.`,
    calendarFallback: `Järjestöneuvonta kertoo, mitä on tulossa: ${phone}, ma–pe klo 9–15, tai ${mail}.`,
    empty: `Voit myös kysyä neuvojalta. Järjestöneuvonta palvelee suomeksi ja ruotsiksi: ${phone}, ma–pe klo 9–15.`,
  },
  footer: ({ link }) => `<div>
            <h2>Yhteystiedot</h2>
            <p>Kaislasalmen kunta<br />Torikatu 1, 21990 Kaislasalmi<br />Vaihde <a class="phone" href="tel:+35820001000">+358 2 000 1000</a></p>
          </div>
          <div>
            <h2>Järjestöneuvonta</h2>
            <p>${phone}<br />ma–pe klo 9–15<br />${mail}</p>
          </div>
          <div>
            <h2>Tästä sivustosta</h2>
            <ul>
              <li><a href="${link('feedback')}">Anna palautetta</a></li>
              <li><a href="${link('accessibility')}">Saavutettavuusseloste</a></li>
              <li><a href="${link('privacy')}">Tietosuoja</a></li>
              <li><a href="${link('about')}">Tietoa esittelystä</a></li>
            </ul>
          </div>`,
  pages: {
    home: {
      path: '',
      title: 'apua arkeen, seuraa ja tekemistä',
      short: 'Etusivu',
      description: 'Kaislasalmen ja lähikuntien yhdistysten palvelut ja toiminta yhdestä paikasta.',
      body: ({ link, counts }) => home({ link, counts }),
    },
    services: {
      path: 'jarjestojen-palvelut/',
      title: 'Järjestöjen palvelut',
      short: 'Järjestöjen palvelut',
      description: 'Hae yhdistysten apua, tukea ja toimintaa Kaislasalmesta ja lähikunnista.',
      finder: true,
      body: ({ finder }) => `      <h1>Järjestöjen palvelut</h1>
      <p class="lead">Yhdistykset antavat neuvoja ja tukea, järjestävät ryhmiä ja pitävät ovet auki. Useimpiin palveluihin pääset ilman lähetettä, ja moni on maksuton.</p>
      ${finder()}`,
    },
    events: {
      path: 'tapahtumat/',
      title: 'Yhdistysten tapahtumat',
      short: 'Tapahtumat',
      description:
        'Mitä Kaislasalmen ja lähikuntien yhdistykset järjestävät: kahveja, ryhmiä, retkiä ja kursseja.',
      calendar: true,
      body: ({ calendar, link }) => `      <h1>Yhdistysten tapahtumat</h1>
      <p class="lead">Kahveja, vertaisryhmiä, retkiä ja kursseja, lähellä ja verkossa. Moneen voit tulla ilmoittautumatta, ja suurin osa on maksuttomia.</p>
      <p>Järjestätkö itse? <a href="${link('propose')}">Ilmoita tapahtuma</a></p>
      ${calendar()}`,
    },
    propose: {
      path: 'ilmoita-tapahtuma/',
      title: 'Ilmoita tapahtuma',
      short: 'Ilmoita tapahtuma',
      description: 'Järjestö voi ilmoittaa tapahtumansa kalenteriin ilman tunnuksia.',
      widget: 'kumppani-event-form.js',
      body: () => `      <h1>Ilmoita tapahtuma</h1>
      <p class="lead">Järjestätkö kahvihetken, vertaisryhmän tai kurssin? Ilmoita se kaikille yhteiseen kalenteriin.</p>
      <kumppani-event-form proposals="portal:/" town="Kaislasalmi">
        <p>Voit ilmoittaa tapahtuman myös puhelimitse: ${phone}, ma–pe klo 9–15, tai sähköpostilla: ${mail}.</p>
      </kumppani-event-form>`,
    },
    associations: {
      path: 'yhdistyksille/',
      title: 'Yhdistyksille',
      short: 'Yhdistyksille',
      description: 'Näin yhdistys saa toimintansa palveluhakuun ja pitää tietonsa ajan tasalla.',
      body: ({ link }) => `      <div class="prose">
      <h1>Yhdistyksille</h1>
      <p class="lead">Kaislasalmessa toimii kymmeniä yhdistyksiä kahdella kielellä. Kunta auttaa, jotta asukkaat löytävät teidät.</p>
      <h2>Toimintanne palveluhakuun</h2>
      <p><a href="${link('services')}">Järjestöjen palvelut</a> -hakuun pääsee jokainen yhdistys, jonka toimintaan kaislasalmelaiset voivat tulla mukaan. Jäsenyyttä ei vaadita. Kertokaa, mitä teette, kenelle, missä ja milloin. Lyhyt teksti riittää, ja ruotsinnamme sen tarvittaessa.</p>
      <p>Lähettäkää tiedot osoitteeseen ${mail} tai soittakaa ${phone}.</p>
      <h2>Tapahtumanne kalenteriin</h2>
      <p><a href="${link('propose')}">Ilmoittakaa tapahtuma</a> lomakkeella ilman tunnuksia. Kunta tarkistaa sen ja julkaisee sen <a href="${link('events')}">kalenterissa</a>.</p>
      <h2>Kertokaa, miten yhteistyö sujuu</h2>
      <p>Arvioikaa yhteistyömme <a href="${link('checklist')}">Järjestöystävällinen kunta</a> -listalla ja ehdottakaa parannuksia. Katsokaa myös <a href="${link('result')}">kunnan oma arvio</a>. Muuta palautetta voitte antaa <a href="${link('feedback')}">palautelomakkeella</a>.</p>
      <h2>Pitäkää tiedot ajan tasalla</h2>
      <p>Haussa näkyy, milloin tiedot on viimeksi tarkistettu. Kun vuosi on kulunut, lukijaa pyydetään varmistamaan ne. Muistutamme teitä keväällä ja syksyllä, ja tiedot voi vahvistaa vastaamalla viestiin.</p>
      <h2>Tilat ja avustukset</h2>
      <p>Yhdistysten talo Kajuutta osoitteessa Laiturikatu 4 on yhdistysten käytössä maksutta joka päivä kello 8–21. Toiminta-avustusta haetaan helmikuun ja kohdeavustusta syyskuun loppuun mennessä.</p>
      </div>`,
    },
    participate: {
      path: 'osallistu-ja-vaikuta/',
      title: 'Osallistu ja vaikuta',
      short: 'Osallistu ja vaikuta',
      description: 'Anna palautetta, vastaa kyselyihin ja katso, mitä niistä on opittu.',
      body: ({ link, texts }) => `      <h1>Osallistu ja vaikuta</h1>
      <p class="lead">Kerro, mikä toimii ja mikä ei. Luemme kaiken, ja kerromme, mitä siitä seuraa.</p>
      <ul class="tasks three">
${pages(
  [
    ['feedback', 'Palveluista, tapahtumista, paikoista ja yhteistyöstä. Nimeä ei tarvita.'],
    ['survey', 'Olitko mukana? Vastaaminen vie pari minuuttia.'],
    ['surveys', 'Mitä neljän vuoden aikana vastattiin'],
    ['checklist', 'Yhdistys tai asukasraati: arvioikaa yhteistyömme'],
    ['result', 'Näin arvioimme itse yhteistyömme järjestöjen kanssa'],
    ['region', 'Varsinais-Suomen kuntien arviot rinnakkain'],
  ],
  texts,
  link,
)}
      </ul>`,
    },
    feedback: {
      path: 'anna-palautetta/',
      title: 'Anna palautetta',
      short: 'Anna palautetta',
      description: 'Kerro kunnalle, mikä toimii, mikä ei ja mitä kaipaat.',
      widget: 'kumppani-feedback-form.js',
      body: () => `      <h1>Anna palautetta</h1>
      <p class="lead">Kiitä, moiti, ehdota tai kerro virheestä. Jos haluat vastauksen, jätä yhteystietosi; muuten emme kysy, kuka olet.</p>
      <kumppani-feedback-form feedback="portal:/" about-type="none" crisis-line="+358 2 000 1500" crisis-name="Kriisipuhelin">
        <p>Palautetta voit antaa myös puhelimitse: ${phone}, ma–pe klo 9–15, tai sähköpostilla: ${mail}.</p>
      </kumppani-feedback-form>`,
    },
    survey: {
      path: 'tilaisuuden-palaute/',
      title: 'Millaista oli?',
      short: 'Palaute tilaisuudesta',
      description: 'Vastaa kyselyyn tilaisuudesta, jossa olit.',
      widget: 'kumppani-surveys.js',
      body: ({ link }) => `      <h1>Millaista oli?</h1>
      <p class="lead">Kiitos, että tulit sunnuntain brunssille 4. lokakuuta. Kerro, millaista oli, niin seuraavasta tulee parempi. Katso myös, <a href="${link('surveys')}">mitä aiempiin kyselyihin vastattiin</a>.</p>
      <kumppani-survey surveys="portal:/" survey="sunday-brunch" about="katto-ja-kahvi-sunnuntai">
        <p>Voit kertoa, millaista oli, myös puhelimitse: ${phone}, ma–pe klo 9–15, tai sähköpostilla: ${mail}.</p>
      </kumppani-survey>`,
    },
    checklist: {
      path: 'jarjestoystavallinen-kunta/',
      title: 'Järjestöystävällinen kunta',
      short: 'Järjestöystävällinen kunta',
      description: 'Arvioikaa yhdessä, miten kunnan ja järjestöjen yhteistyö sujuu.',
      widget: 'kumppani-checklist.js',
      body: ({ link }) => `      <h1>Arvioikaa yhteistyömme</h1>
      <p class="lead">Yhdistys tai asukasraati: kertokaa, miten yhteistyö kunnan kanssa sujuu, ja ehdottakaa parannuksia. Katsokaa myös <a href="${link('result')}">kunnan oma arvio</a>.</p>
      <p class="prose">Kunnalta saadulla vastauslinkillä vastaukset tallentuvat suoraan kunnan palveluun. Jos linkkiä ei ole, valitkaa perustiedoissa oma osapuolenne, tallentakaa vastaukset tiedostoon ja lähettäkää se osoitteeseen ${mail}.</p>
      <kumppani-checklist template="ngo-friendly-municipality" municipality="990" checklists="portal:/" feedback="portal:/" open-proposals place-name="Kaislasalmi">
        <p>Tarkistuslistan saa paperilla ja tiedostona järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-checklist>`,
    },
    result: {
      path: 'arvioinnin-tulos/',
      title: 'Näin arvioimme yhteistyömme',
      short: 'Kunnan arvio',
      description: 'Kaislasalmen hyvinvointityöryhmän julkaisema arvio yhteistyöstä järjestöjen kanssa.',
      widget: 'kumppani-checklist.js',
      body: ({ link, ownAssessments }) => `      <h1>Näin arvioimme yhteistyömme</h1>
      <p class="lead">Hyvinvointityöryhmä arvioi yhteistyön järjestöjen kanssa joka syksy. <a href="${link('checklist')}">Arvioikaa tekin</a>, tai katsokaa, <a href="${link('region')}">miten muut kunnat ovat arvioineet</a>.</p>
      <kumppani-checklist mode="published" template="ngo-friendly-municipality" municipality="990" place-name="Kaislasalmi" checklists="${ownAssessments}">
        <p>Arvion saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-checklist>`,
    },
    region: {
      path: 'alueen-vertailu/',
      title: 'Varsinais-Suomen kunnat rinnakkain',
      short: 'Alueen vertailu',
      description: 'Kuntien arviot järjestöyhteistyöstään samassa taulukossa. Vastaukset on keksitty.',
      widget: 'kumppani-checklist-results.js',
      body: ({ region }) => `      <h1>Varsinais-Suomen kunnat rinnakkain</h1>
      <p class="lead">Kunnat ovat todellisia, mutta <strong>kaikki vastaukset on keksitty</strong> tätä esittelyä varten. Kukaan kunnissa tai järjestöissä ei ole antanut niitä. Kaislasalmi ei ole mukana, koska sitä ei ole olemassa.</p>
      ${region()}`,
    },
    surveys: {
      path: 'kyselyjen-tuloksia/',
      title: 'Mitä kyselyihin vastattiin',
      short: 'Kyselyjen tulokset',
      description: 'Brunssien palaute sekä tilaisuuksien palaute ja yhteistyökyselyt vuosilta 2017–2020.',
      widget: 'kumppani-surveys.js',
      body: () => `      <h1>Mitä kyselyihin vastattiin</h1>
      <p class="lead">Näin aiemmista brunsseista annettiin palautetta. Vastaukset on keksitty tätä esittelyä varten.</p>
      <kumppani-survey-results surveys="static:/data/figures/earlier-brunches.json" survey="earlier-brunches">
        <p>Tulokset saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <p class="lead">Näin tilaisuuksista ja yhteistyöstä annettiin palautetta vuosina 2017–2020. Nämä luvut ovat oikeita: ne on julkaistu hankkeen loppuraportissa. Jos raportti on ristiriidassa itsensä kanssa, siitä kerrotaan luvun vieressä.</p>
      <kumppani-survey-results surveys="static:/data/figures/event-feedback.json" survey="event-feedback">
        <p>Tulokset saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/cooperation-surveys.json" survey="cooperation-surveys">
        <p>Tulokset saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/quality-days.json" survey="quality-days">
        <p>Tulokset saa järjestöneuvonnasta: ${phone}, ma–pe klo 9–15.</p>
      </kumppani-survey-results>`,
    },
    about: {
      path: 'tietoa-esittelysta/',
      title: 'Tietoa esittelystä',
      short: 'Tietoa esittelystä',
      description: 'Mitä tällä sivustolla on keksitty ja miten palveluhaku, kalenteri ja lomakkeet on tehty.',
      body: ({ link, script, counts }) => `      <div class="prose">
      <h1>Tietoa esittelystä</h1>
      <p class="lead">Kaislasalmea ei ole olemassa. Sivusto näyttää, miltä järjestöjen palvelut, tapahtumat, palaute, kyselyt ja yhteistyön arviointi näyttävät kunnan omilla sivuilla.</p>
      <h2>Mikä on keksittyä</h2>
      <p>Kunta, ${counts.organisations} järjestöä, ${counts.services} palvelua, tapahtumat, ihmiset, osoitteet, puhelinnumerot ja verkko-osoitteet. Numeroihin ei voi soittaa eikä osoitteisiin kirjoittaa. Jos tarvitset apua oikeasti, ota yhteyttä oman kuntasi tai hyvinvointialueesi neuvontaan. Hätänumero on 112.</p>
      <p>Totta ovat <a href="${link('surveys')}">kyselyjen tulokset</a> vuosilta 2017–2020: ne on julkaistu hankkeen loppuraportissa.</p>
      <h2>Miten sivut on tehty</h2>
      <p>Sivut ovat tavallista HTML:ää ja CSS:ää. Haun tuo yksi skripti ja yksi elementti, ja kalenteri, lomakkeet ja tarkistuslista tulevat sivulle samalla tavalla:</p>
      ${snippet(script, 'Järjestöneuvonta: +358 2 000 1200')}
      <p>Elementti ottaa kirjasimen, tekstin koon ja värit sivulta. Sama haku <a href="${link('look')}">toisen näköisellä sivulla</a> on täsmälleen sama elementti.</p>
      <h2>Minne viestit menevät</h2>
      <p>Palautteen, vastaukset ja ehdotetut tapahtumat tallentaa sivuston oma palvelin. Kunnan työntekijä lukee ne ja vastaa niihin <a href="/staff">työtilassa</a>, johon pääsee vain tunnuksella. Mitä viesteistä säilytetään ja kuinka kauan, kerrotaan <a href="${link('privacy')}">tietosuojasivulla</a>.</p>
      <h2>Pienimmät esimerkit</h2>
      <p><a href="/examples/plain/" hreflang="en">Yksi HTML-tiedosto</a> ja <a href="/examples/csp/" hreflang="en">sama tiukalla tietoturvakäytännöllä</a> (englanniksi).</p>
      </div>`,
    },
    privacy: {
      path: 'tietosuoja/',
      title: 'Tietosuoja',
      short: 'Tietosuoja',
      description: 'Mitä tietoja sivusto käsittelee, miksi ja kuinka kauan.',
      body: ({ link }) => `      <div class="prose">
      <h1>Tietosuoja</h1>
      <p class="lead">Voit hakea palveluja ja tapahtumia ja antaa palautetta kertomatta, kuka olet. Sivustolla ei ole evästeitä eikä kävijäseurantaa.</p>
      <h2>Kun haet</h2>
      <p>Hakusanasi jäävät tälle sivustolle. Niitä ei kirjata muistiin eikä anneta muille. Valitsemasi rajaukset ovat sivun osoitteessa, jotta voit tallentaa tai jakaa haun.</p>
      <h2>Kun lähetät viestin</h2>
      <ul>
        <li>Palautteesta, vastauksesta ja ehdotetusta tapahtumasta tallennetaan se, minkä itse kirjoitat tai valitset. Lähettäjän verkko-osoitetta ei tallenneta.</li>
        <li>Yhteystiedot ovat vapaaehtoisia. Niitä käytetään vain vastaamiseen, ne ovat erillään viestistä ja ne poistetaan 180 päivän kuluttua.</li>
        <li>Kuvasta poistetaan ennen lähettämistä tieto siitä, missä ja milloin se on otettu. Kuva poistetaan 180 päivän kuluttua.</li>
        <li>Lomakkeessa kerrotaan ennen lähettämistä, kuka viestin lukee. Älä kirjoita terveystietoja, omia äläkä muiden.</li>
      </ul>
      <h2>Mitä laitteellesi jää</h2>
      <p>Jos yhteys katkeaa, lähettämäsi viesti odottaa laitteellasi, kunnes se on perillä. Sen jälkeen se poistuu. Tarkistuslistan luonnos säilyy laitteella vain, jos pyydät sitä.</p>
      <h2>Oikeutesi</h2>
      <p>Voit pyytää nähdä, korjata tai poistaa tietosi. Kerro viestisi tunnus ja kirjoita osoitteeseen ${mail}. Oikean kunnan sivulla tässä ovat rekisterinpitäjän ja tietosuojavastaavan yhteystiedot ja ohje valittamisesta tietosuojavaltuutetulle.</p>
      <p>Tämä on esittely: <a href="${link('about')}">kuntaa ei ole olemassa</a>, joten älä lähetä oikeita henkilötietoja.</p>
      </div>`,
    },
    look: {
      path: 'toinen-ilme/',
      title: 'Järjestöjen palvelut, toinen ilme',
      short: 'Toinen ilme',
      description: 'Sama palveluhaku toisen näköisellä sivulla.',
      finder: true,
      body: ({ finder, link }) => `      <h1>Järjestöjen palvelut</h1>
      <p class="lead">Sama hakuelementti, toisen näköinen sivu: päätteellinen kirjasin, tumma yläosa ja toinen väri. Elementille ei ole kerrottu muuta kuin korostusväri. <a href="${link('services')}">Takaisin kunnan ilmeeseen</a></p>
      ${finder()}`,
    },
    accessibility: {
      path: 'saavutettavuusseloste/',
      title: 'Saavutettavuusseloste',
      short: 'Saavutettavuusseloste',
      description: 'Miten esittelysivusto täyttää saavutettavuusvaatimukset ja miten puutteista kerrotaan.',
      body: ({ link }) => `      <div class="prose">
      <h1>Saavutettavuusseloste</h1>
      <p class="lead">Seloste koskee Kaislasalmen esittelysivustoa: palveluhakua, tapahtumakalenteria, palaute- ja kyselylomakkeita sekä järjestöystävällisen kunnan tarkistuslistaa.</p>
      <h2>Vaatimustenmukaisuus</h2>
      <p>Tavoitteena on täyttää WCAG 2.2:n A- ja AA-tason vaatimukset. Tiedossamme ei ole puutteita. Osa yhdistysten teksteistä on vain suomeksi tai vain ruotsiksi; tällöin teksti on merkitty oikealle kielelle, jotta ruudunlukija lukee sen oikein.</p>
      <h2>Miten arvio on tehty</h2>
      <p>Arvio on tekijöiden oma. Sivut ja niiden toiminnot tarkistetaan jokaisen muutoksen yhteydessä automaattisesti, pelkällä näppäimistöllä ja 320 pikselin levyisellä näytöllä. Ulkopuolista arviointia tai käyttäjätestausta ei ole tehty.</p>
      <h2>Huomasitko puutteen?</h2>
      <p><a href="${link('feedback')}">Anna palautetta saavutettavuudesta</a> tai kirjoita osoitteeseen ${mail}. Oikea kunta vastaisi sinulle 14 päivän kuluessa.</p>
      <h2>Valvonta</h2>
      <p>Oikean kunnan selosteessa tässä ovat valvovan viranomaisen, Liikenne- ja viestintävirasto Traficomin, yhteystiedot ja ohje kantelun tekemiseen.</p>
      </div>`,
    },
    missing: {
      path: '404.html',
      title: 'Sivua ei löytynyt',
      short: 'Sivua ei löytynyt',
      description: 'Sivua ei löytynyt.',
      body: ({ link }) => `      <div class="prose">
      <h1>Sivua ei löytynyt</h1>
      <p class="lead">Osoite on voinut muuttua, tai siinä on kirjoitusvirhe.</p>
      <p><a href="${link('home')}">Etusivulle</a> · <a href="${link('services')}">Järjestöjen palvelut</a></p>
      </div>`,
    },
  },
};

/** Term, name, what it is about. */
const TASKS = [
  ['someone-to-talk-to', 'Joku, jolle puhua', 'Keskusteluapua kasvokkain, puhelimessa ja verkossa'],
  ['food-aid', 'Ruoka-apu', 'Ruokakasseja ja yhteisiä aterioita'],
  ['peer-support', 'Vertaistuki', 'Muita, jotka tietävät, mistä puhut'],
  ['crisis-help', 'Apu kriisissä', 'Tukea silloin, kun jotain pahaa on tapahtunut'],
  ['carer-respite', 'Omaistaan hoitavalle', 'Sijaisapua, päivätoimintaa ja omaa aikaa'],
  ['open-meeting-places', 'Avoimet kohtaamispaikat', 'Paikkoja, joihin voi tulla ilmoittautumatta'],
  ['hobby-groups', 'Liikunta, harrastukset ja kulttuuri', 'Ryhmiä aloittelijoille ja konkareille'],
  ['volunteering', 'Vapaaehtoiseksi', 'Tehtäviä, joissa aikasi auttaa toista'],
];

const home = ({ link, counts }) => `      <div class="hero">
        <div class="wide">
          <h1>Apua arkeen, seuraa ja tekemistä</h1>
          <p>Kaislasalmen ja lähikuntien yhdistykset ovat täällä koolla: ${counts.organisations} järjestön ${counts.services} palvelua.</p>
          <p><a class="call" href="${link('services')}">Hae järjestöjen palveluja</a></p>
        </div>
      </div>
      <div class="wide">
        <h2>Mitä tarvitset?</h2>
        <ul class="tasks">
${tasks(TASKS, link('services'))}
        </ul>
        <div class="pair">
          <section>
            <h2>Kysy neuvojalta</h2>
            <p>Järjestöneuvonta etsii kanssasi sopivan palvelun suomeksi tai ruotsiksi. Sinun ei tarvitse tietää, mitä kysyä.</p>
            <p>${phone}, ma–pe klo 9–15<br />${mail}</p>
            <p>Jos joku on vaarassa nyt, soita <a class="phone" href="tel:112">112</a>.</p>
          </section>
          <section>
            <h2>Onko yhdistyksesi mukana?</h2>
            <p>Palveluhakuun pääsee jokainen yhdistys, jonka toimintaan asukkaat voivat tulla mukaan.</p>
            <p><a href="${link('associations')}">Näin tiedot saa hakuun</a></p>
          </section>
        </div>
      </div>`;
