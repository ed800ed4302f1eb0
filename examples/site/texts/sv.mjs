import { pages, snippet, tasks } from '../parts.mjs';

const phone = '<a class="phone" href="tel:+35820001200">+358 2 000 1200</a>';
const mail = '<a href="mailto:foreningar@vassund.example">foreningar@<wbr />vassund.example</a>';

export default {
  language: 'sv',
  name: 'Svenska',
  names: [
    { text: 'Vassund', language: 'sv' },
    { text: 'Kaislasalmi', language: 'fi' },
  ],
  words: {
    municipality: 'Vassunds kommun',
    skip: 'Gå till innehållet',
    notice: 'Demonstration: kommunen, föreningarna och kontaktuppgifterna är påhittade.',
    noticeMore: 'Om demonstrationen',
    languages: 'Språk',
    navigation: 'Huvudmeny',
    breadcrumb: 'Du är här',
    home: 'Startsida',
    fallback: `Föreningsrådgivningen berättar var du får hjälp eller sällskap: ${phone}, mån–fre kl. 9–15, eller ${mail}.`,
    regionFallback: `Jämförelsen fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.`,
    calendarFallback: `Föreningsrådgivningen berättar vad som är på gång: ${phone}, mån–fre kl. 9–15, eller ${mail}.`,
    empty: `Du kan också fråga en rådgivare. Föreningsrådgivningen betjänar på svenska och finska: ${phone}, mån–fre kl. 9–15.`,
  },
  footer: ({ link }) => `<div>
            <h2>Kontakt</h2>
            <p>Vassunds kommun<br />Torggatan 1, 21990 Vassund<br />Växel <a class="phone" href="tel:+35820001000">+358 2 000 1000</a></p>
          </div>
          <div>
            <h2>Föreningsrådgivningen</h2>
            <p>${phone}<br />mån–fre kl. 9–15<br />${mail}</p>
          </div>
          <div>
            <h2>Om webbplatsen</h2>
            <ul>
              <li><a href="${link('feedback')}">Ge respons</a></li>
              <li><a href="${link('accessibility')}">Tillgänglighetsutlåtande</a></li>
              <li><a href="${link('privacy')}">Dataskydd</a></li>
              <li><a href="${link('about')}">Om demonstrationen</a></li>
            </ul>
          </div>`,
  pages: {
    home: {
      path: '',
      title: 'stöd i vardagen, sällskap och aktiviteter',
      short: 'Startsida',
      description: 'Föreningarnas tjänster och verksamhet i Vassund och grannkommunerna på ett ställe.',
      body: ({ link, counts }) => home({ link, counts }),
    },
    services: {
      path: 'organisationernas-tjanster/',
      title: 'Organisationernas tjänster',
      short: 'Organisationernas tjänster',
      description: 'Sök föreningarnas hjälp, stöd och verksamhet i Vassund och grannkommunerna.',
      finder: true,
      body: ({ finder }) => `      <h1>Organisationernas tjänster</h1>
      <p class="lead">Föreningarna ger råd och stöd, ordnar grupper och håller dörren öppen. Till de flesta tjänster kommer du utan remiss, och många är avgiftsfria.</p>
      ${finder()}`,
    },
    events: {
      path: 'evenemang/',
      title: 'Föreningarnas evenemang',
      short: 'Evenemang',
      description:
        'Det här ordnar föreningarna i Vassund och grannkommunerna: kaffestunder, grupper, utflykter och kurser.',
      calendar: true,
      body: ({ calendar, link }) => `      <h1>Föreningarnas evenemang</h1>
      <p class="lead">Kaffestunder, kamratgrupper, utflykter och kurser, nära dig och på nätet. Till många kan du komma utan anmälan, och de flesta är avgiftsfria. En del evenemang beskrivs bara på finska.</p>
      <p>Ordnar du något själv? <a href="${link('propose')}">Anmäl ett evenemang</a></p>
      ${calendar()}`,
    },
    propose: {
      path: 'anmal-evenemang/',
      title: 'Anmäl ett evenemang',
      short: 'Anmäl ett evenemang',
      description: 'En förening kan anmäla sitt evenemang till kalendern utan att logga in.',
      widget: 'kumppani-event-form.js',
      body: () => `      <h1>Anmäl ett evenemang</h1>
      <p class="lead">Ordnar du en kaffestund, en kamratgrupp eller en kurs? Anmäl den till den gemensamma kalendern.</p>
      <kumppani-event-form proposals="portal:/" town="Vassund">
        <p>Du kan också anmäla evenemanget per telefon: ${phone}, mån–fre kl. 9–15, eller per e-post: ${mail}.</p>
      </kumppani-event-form>`,
    },
    associations: {
      path: 'for-foreningar/',
      title: 'För föreningar',
      short: 'För föreningar',
      description: 'Så får en förening med sin verksamhet i sökningen och håller uppgifterna aktuella.',
      body: ({ link }) => `      <div class="prose">
      <h1>För föreningar</h1>
      <p class="lead">I Vassund verkar tiotals föreningar på två språk. Kommunen hjälper invånarna att hitta er.</p>
      <h2>Er verksamhet i sökningen</h2>
      <p>I <a href="${link('services')}">Organisationernas tjänster</a> kan alla föreningar vara med vars verksamhet vassundsborna kan delta i. Deltagarna behöver inte vara medlemmar. Berätta vad ni gör, för vem, var och när. Det räcker med en kort text, och vi översätter den till finska vid behov.</p>
      <p>Skicka uppgifterna till ${mail} eller ring ${phone}.</p>
      <h2>Era evenemang i kalendern</h2>
      <p><a href="${link('propose')}">Anmäl evenemanget</a> på blanketten, utan användarkonto. Kommunen kontrollerar uppgifterna och publicerar evenemanget i <a href="${link('events')}">kalendern</a>.</p>
      <h2>Berätta hur samarbetet fungerar</h2>
      <p>Bedöm vårt samarbete med checklistan <a href="${link('checklist')}">Organisationsvänlig kommun</a> och föreslå förbättringar. Se också <a href="${link('result')}">kommunens egen bedömning</a>. Annan respons kan ni ge på <a href="${link('feedback')}">responsblanketten</a>.</p>
      <h2>Håll uppgifterna aktuella</h2>
      <p>I sökningen syns när uppgifterna senast har kontrollerats. När det har gått ett år ombeds läsaren att försäkra sig om att de stämmer. Vi påminner er på våren och hösten, och det räcker att svara på meddelandet för att bekräfta uppgifterna.</p>
      <h2>Lokaler och bidrag</h2>
      <p>Föreningarnas hus Kajutan på Brygghusgatan 4 står avgiftsfritt till föreningarnas förfogande alla dagar klockan 8–21. Verksamhetsbidrag söks före utgången av februari och projektbidrag före utgången av september.</p>
      </div>`,
    },
    participate: {
      path: 'delta-och-paverka/',
      title: 'Delta och påverka',
      short: 'Delta och påverka',
      description: 'Ge respons, svara på enkäter och se vad vi har lärt oss av dem.',
      body: ({ link, texts }) => `      <h1>Delta och påverka</h1>
      <p class="lead">Berätta vad som fungerar och vad som inte gör det. Vi läser allt, och berättar vad det leder till.</p>
      <ul class="tasks three">
${pages(
  [
    ['feedback', 'Om tjänster, evenemang, platser och samarbete. Namn behövs inte.'],
    ['survey', 'Var du med? Det tar ett par minuter att svara.'],
    ['surveys', 'Svaren på våra enkäter under fyra år'],
    ['checklist', 'Förening eller invånarpanel: bedöm vårt samarbete'],
    ['result', 'Så bedömer vi själva samarbetet med organisationerna'],
    ['region', 'Kommunernas bedömningar i Egentliga Finland sida vid sida'],
  ],
  texts,
  link,
)}
      </ul>`,
    },
    feedback: {
      path: 'ge-respons/',
      title: 'Ge respons',
      short: 'Ge respons',
      description: 'Berätta för kommunen vad som fungerar, vad som inte gör det och vad du saknar.',
      widget: 'kumppani-feedback-form.js',
      body: () => `      <h1>Ge respons</h1>
      <p class="lead">Ge beröm eller kritik, föreslå eller anmäl ett fel. Om du vill ha svar, lämna dina kontaktuppgifter. Annars frågar vi inte vem du är.</p>
      <kumppani-feedback-form feedback="portal:/" about-type="none" crisis-line="+358 2 000 1500" crisis-name="Kristelefonen">
        <p>Du kan också ge respons per telefon: ${phone}, mån–fre kl. 9–15, eller per e-post: ${mail}.</p>
      </kumppani-feedback-form>`,
    },
    survey: {
      path: 'respons-pa-evenemanget/',
      title: 'Hur var det?',
      short: 'Respons på ett evenemang',
      description: 'Svara på en enkät om evenemanget där du var med.',
      widget: 'kumppani-surveys.js',
      body: ({ link }) => `      <h1>Hur var det?</h1>
      <p class="lead">Tack för att du kom till söndagsbrunchen den 4 oktober. Berätta hur det var, så blir nästa gång bättre. Se också <a href="${link('surveys')}">vad som svarades i tidigare enkäter</a>.</p>
      <kumppani-survey surveys="portal:/" survey="sunday-brunch" about="katto-ja-kahvi-sunnuntai">
        <p>Du kan också berätta hur det var per telefon: ${phone}, mån–fre kl. 9–15, eller per e-post: ${mail}.</p>
      </kumppani-survey>`,
    },
    checklist: {
      path: 'organisationsvanlig-kommun/',
      title: 'Organisationsvänlig kommun',
      short: 'Organisationsvänlig kommun',
      description: 'Bedöm tillsammans hur samarbetet mellan kommunen och organisationerna löper.',
      widget: 'kumppani-checklist.js',
      body: ({ link }) => `      <h1>Bedöm vårt samarbete</h1>
      <p class="lead">Förening eller invånarpanel: berätta hur samarbetet med kommunen löper och föreslå förbättringar. Se också <a href="${link('result')}">kommunens egen bedömning</a>.</p>
      <p class="prose">Med en svarslänk från kommunen sparas svaren direkt i kommunens tjänst. Om ni inte har någon länk, välj er egen part i grunduppgifterna, spara svaren i en fil och skicka den till ${mail}.</p>
      <kumppani-checklist template="ngo-friendly-municipality" municipality="990" checklists="portal:/" feedback="portal:/" open-proposals place-name="Vassund">
        <p>Checklistan fås på papper och som fil av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-checklist>`,
    },
    result: {
      path: 'resultatet-av-bedomningen/',
      title: 'Så har vi bedömt vårt samarbete',
      short: 'Kommunens bedömning',
      description: 'Vassunds välfärdsarbetsgrupp har bedömt samarbetet med organisationerna.',
      widget: 'kumppani-checklist.js',
      body: ({ link, ownAssessments }) => `      <h1>Så har vi bedömt vårt samarbete</h1>
      <p class="lead">Välfärdsarbetsgruppen bedömer samarbetet med organisationerna varje höst. <a href="${link('checklist')}">Gör er egen bedömning</a> eller se <a href="${link('region')}">hur andra kommuner har bedömt</a>. Arbetsgruppen har skrivit på finska.</p>
      <kumppani-checklist mode="published" template="ngo-friendly-municipality" municipality="990" place-name="Vassund" checklists="${ownAssessments}">
        <p>Bedömningen fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-checklist>`,
    },
    region: {
      path: 'jamforelse-i-regionen/',
      title: 'Kommunerna i Egentliga Finland sida vid sida',
      short: 'Jämförelse i regionen',
      description: 'Kommunernas bedömningar av sitt organisationssamarbete i en tabell. Svaren är påhittade.',
      widget: 'kumppani-checklist-results.js',
      body: ({ region }) => `      <h1>Kommunerna i Egentliga Finland sida vid sida</h1>
      <p class="lead">Kommunerna är verkliga, men <strong>alla svar är påhittade</strong> för den här demonstrationen. Ingen i kommunerna eller organisationerna har gett dem. Vassund är inte med, eftersom kommunen inte finns.</p>
      ${region()}`,
    },
    surveys: {
      path: 'enkatresultat/',
      title: 'Vad enkäterna berättar',
      short: 'Enkätresultat',
      description: 'Responsen på bruncherna samt på evenemangen och samarbetet åren 2017–2020.',
      widget: 'kumppani-surveys.js',
      body: () => `      <h1>Vad enkäterna berättar</h1>
      <p class="lead">Så här såg responsen på tidigare bruncher ut. Svaren är påhittade för den här demonstrationen.</p>
      <kumppani-survey-results surveys="static:/data/figures/earlier-brunches.json" survey="earlier-brunches">
        <p>Resultaten fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <p class="lead">Så här såg responsen på evenemangen och samarbetet ut åren 2017–2020. De här siffrorna är riktiga: de har publicerats i projektets slutrapport. Där rapporten motsäger sig själv berättar vi det intill siffran.</p>
      <kumppani-survey-results surveys="static:/data/figures/event-feedback.json" survey="event-feedback">
        <p>Resultaten fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/cooperation-surveys.json" survey="cooperation-surveys">
        <p>Resultaten fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-survey-results>
      <hr />
      <kumppani-survey-results surveys="static:/data/figures/quality-days.json" survey="quality-days">
        <p>Resultaten fås av föreningsrådgivningen: ${phone}, mån–fre kl. 9–15.</p>
      </kumppani-survey-results>`,
    },
    about: {
      path: 'om-demonstrationen/',
      title: 'Om demonstrationen',
      short: 'Om demonstrationen',
      description:
        'Vad som är påhittat på den här webbplatsen och hur sökningen, kalendern och formulären är gjorda.',
      body: ({ link, script, counts }) => `      <div class="prose">
      <h1>Om demonstrationen</h1>
      <p class="lead">Vassund finns inte. Webbplatsen visar hur organisationernas tjänster och evenemang, respons, enkäter och bedömning av samarbetet ser ut på en kommuns egna sidor.</p>
      <h2>Vad som är påhittat</h2>
      <p>Kommunen, ${counts.organisations} organisationer, ${counts.services} tjänster, evenemangen, personerna, adresserna, telefonnumren och webbadresserna. Det går inte att ringa numren eller skriva till adresserna. Behöver du hjälp på riktigt, kontakta rådgivningen i din egen kommun eller ditt välfärdsområde. Nödnumret är 112.</p>
      <p>Äkta är <a href="${link('surveys')}">enkätresultaten</a> från åren 2017–2020: de har publicerats i projektets slutrapport.</p>
      <h2>Hur sidorna är gjorda</h2>
      <p>Sidorna är vanlig HTML och CSS. Sökningen består av ett skript och ett element, och kalendern, formulären och checklistan läggs till på samma sätt:</p>
      ${snippet(script, 'Föreningsrådgivningen: +358 2 000 1200')}
      <p>Elementet tar typsnitt, textstorlek och färger från sidan. Samma sökning <a href="${link('look')}">på en sida med annat utseende</a> är exakt samma element.</p>
      <h2>Vart meddelandena går</h2>
      <p>Responsen, svaren och de föreslagna evenemangen sparas på webbplatsens egen server. Kommunens anställda läser och besvarar dem i <a href="/staff">arbetsvyn</a>, som kräver en kod. Vad som sparas av meddelandena och hur länge berättas på sidan om <a href="${link('privacy')}">dataskydd</a>.</p>
      <h2>De minsta exemplen</h2>
      <p><a href="/examples/plain/" hreflang="en">En enda HTML-fil</a> och <a href="/examples/csp/" hreflang="en">samma sida med en strikt säkerhetspolicy</a> (på engelska).</p>
      </div>`,
    },
    privacy: {
      path: 'dataskydd/',
      title: 'Dataskydd',
      short: 'Dataskydd',
      description: 'Vilka uppgifter webbplatsen behandlar, varför och hur länge.',
      body: ({ link }) => `      <div class="prose">
      <h1>Dataskydd</h1>
      <p class="lead">Du kan söka tjänster och evenemang och ge respons utan att berätta vem du är. Webbplatsen har inga kakor och följer inte upp besökare.</p>
      <h2>När du söker</h2>
      <p>Dina sökord stannar på den här webbplatsen. De antecknas inte och ges inte vidare. De avgränsningar du väljer finns i sidans adress, så att du kan spara eller dela sökningen.</p>
      <h2>När du skickar ett meddelande</h2>
      <ul>
        <li>Av respons, svar och föreslagna evenemang sparas det som du själv skriver eller väljer. Avsändarens nätadress sparas inte.</li>
        <li>Kontaktuppgifter är frivilliga. De används endast för att svara dig, hålls åtskilda från meddelandet och raderas efter 180 dagar.</li>
        <li>Uppgifter om var och när en bild är tagen tas bort innan den skickas. Bilden raderas efter 180 dagar.</li>
        <li>Blanketten berättar före sändningen vem som läser meddelandet. Skriv inga uppgifter om hälsa, varken din egen eller andras.</li>
      </ul>
      <h2>Vad som blir kvar på din enhet</h2>
      <p>Om förbindelsen bryts väntar meddelandet på din enhet tills det har kommit fram. Därefter tas det bort. Ett utkast till checklistan sparas på enheten bara om du ber om det.</p>
      <h2>Dina rättigheter</h2>
      <p>Du kan be att få se, rätta eller radera dina uppgifter. Uppge meddelandets kod och skriv till ${mail}. På en verklig kommuns sida finns här kontaktuppgifterna till den personuppgiftsansvarige och dataskyddsombudet och anvisningar för klagomål till dataombudsmannen.</p>
      <p>Det här är en demonstration: <a href="${link('about')}">kommunen finns inte</a>, så skicka inga verkliga personuppgifter.</p>
      </div>`,
    },
    look: {
      path: 'annat-utseende/',
      title: 'Organisationernas tjänster, annat utseende',
      short: 'Annat utseende',
      description: 'Samma tjänstesökning på en sida med annat utseende.',
      finder: true,
      body: ({ finder, link }) => `      <h1>Organisationernas tjänster</h1>
      <p class="lead">Samma sökelement på en sida som ser annorlunda ut: antikva, mörkt sidhuvud och en annan färg. Det enda elementet har fått veta är accentfärgen. <a href="${link('services')}">Tillbaka till kommunens utseende</a></p>
      ${finder()}`,
    },
    accessibility: {
      path: 'tillganglighetsutlatande/',
      title: 'Tillgänglighetsutlåtande',
      short: 'Tillgänglighetsutlåtande',
      description: 'Hur demonstrationen uppfyller tillgänglighetskraven och hur du anmäler brister.',
      body: ({ link }) => `      <div class="prose">
      <h1>Tillgänglighetsutlåtande</h1>
      <p class="lead">Utlåtandet gäller Vassunds demonstrationswebbplats: tjänstesökningen, evenemangskalendern, respons- och enkätblanketterna samt checklistan för en organisationsvänlig kommun.</p>
      <h2>Hur kraven uppfylls</h2>
      <p>Målet är att uppfylla kraven på nivå A och AA i WCAG 2.2. Vi känner inte till några brister. En del av föreningarnas texter finns bara på finska eller bara på svenska. De är märkta med rätt språk, så att skärmläsaren läser dem rätt.</p>
      <h2>Hur bedömningen är gjord</h2>
      <p>Bedömningen är vår egen. Vid varje ändring kontrolleras sidorna och deras funktioner automatiskt, med enbart tangentbord och på en 320 pixlar bred skärm. Ingen utomstående har gjort någon bedömning, och webbplatsen har inte testats med användare.</p>
      <h2>Märkte du en brist?</h2>
      <p><a href="${link('feedback')}">Ge respons om tillgängligheten</a> eller skriv till ${mail}. En riktig kommun skulle svara inom 14 dagar.</p>
      <h2>Tillsyn</h2>
      <p>I en riktig kommuns utlåtande finns här kontaktuppgifterna till tillsynsmyndigheten, Transport- och kommunikationsverket Traficom, och anvisningar för hur man lämnar in klagomål.</p>
      </div>`,
    },
    missing: {
      path: '404.html',
      title: 'Sidan hittades inte',
      short: 'Sidan hittades inte',
      description: 'Sidan hittades inte.',
      body: ({ link }) => `      <div class="prose">
      <h1>Sidan hittades inte</h1>
      <p class="lead">Adressen kan ha ändrats, eller så finns det ett skrivfel i den.</p>
      <p><a href="${link('home')}">Till startsidan</a> · <a href="${link('services')}">Organisationernas tjänster</a></p>
      </div>`,
    },
  },
};

/** Term, name, what it is about. */
const TASKS = [
  ['someone-to-talk-to', 'Någon att prata med', 'Samtalsstöd på plats, per telefon och på nätet'],
  ['food-aid', 'Mathjälp', 'Matkassar och gemensamma måltider'],
  ['peer-support', 'Kamratstöd', 'Andra som vet vad du talar om'],
  ['crisis-help', 'Hjälp i en kris', 'Stöd när något svårt har hänt'],
  ['carer-respite', 'För dig som vårdar en anhörig', 'Avlösning, dagverksamhet och egen tid'],
  ['open-meeting-places', 'Öppna mötesplatser', 'Platser dit du kan komma utan anmälan'],
  ['hobby-groups', 'Motion, hobbyer och kultur', 'Grupper för nybörjare och vana'],
  ['volunteering', 'Bli frivillig', 'Uppdrag där din tid hjälper någon annan'],
];

const home = ({ link, counts }) => `      <div class="hero">
        <div class="wide">
          <h1>Stöd i vardagen, sällskap och aktiviteter</h1>
          <p>Här möts föreningarna i Vassund och grannkommunerna: ${counts.services} tjänster från ${counts.organisations} organisationer.</p>
          <p><a class="call" href="${link('services')}">Sök organisationernas tjänster</a></p>
        </div>
      </div>
      <div class="wide">
        <h2>Vad behöver du?</h2>
        <ul class="tasks">
${tasks(TASKS, link('services'))}
        </ul>
        <div class="pair">
          <section>
            <h2>Fråga en rådgivare</h2>
            <p>Föreningsrådgivningen söker tillsammans med dig efter en lämplig tjänst, på svenska eller finska. Du behöver inte veta vad du ska fråga efter.</p>
            <p>${phone}, mån–fre kl. 9–15<br />${mail}</p>
            <p>Om någon är i fara just nu, ring <a class="phone" href="tel:112">112</a>.</p>
          </section>
          <section>
            <h2>Är din förening med?</h2>
            <p>Alla föreningar vars verksamhet invånarna kan delta i får vara med i sökningen.</p>
            <p><a href="${link('associations')}">Så får ni med era uppgifter</a></p>
          </section>
        </div>
      </div>`;
