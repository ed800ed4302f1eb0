import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Organisationsvänligt välfärdsområde',
  summary: `Checklistan är avsedd för välfärdsområdet och de organisationer som verkar där. De nio punkterna är desamma som i listan för en organisationsvänlig kommun, men de är skrivna med tanke på social- och hälsovården, räddningsväsendet och ett stort område.

Svara först var för sig och jämför sedan svaren. Punkter som inte är aktuella nu kan lämnas bort.`,
  source:
    'Formuleringarna är skrivna av dem som utvecklar det öppna programmet kumppani. Punkterna bygger på programmets egen lista för en organisationsvänlig kommun, och texten är inte något välfärdsområdes officiella text.',
  headings: [
    {
      name: 'Strategisk planering och beslutsfattande',
      summary: 'Organisationerna syns i områdets mål och beslut.',
    },
    {
      name: 'Smidigt samarbete i vardagen',
      summary: 'Samarbetet fungerar på mottagningen, på avdelningen och i servicehandledningen.',
    },
    {
      name: 'Målinriktat och jämlikt samarbete som tryggar kontinuiteten',
      summary: 'Området och organisationen vet vad båda lovar.',
    },
  ],
  items: [
    {
      name: 'Organisationerna syns i strategier, program och organ',
      guidance: `Välfärdsområdets strategi och servicestrategi avgör hur tjänsterna ordnas i många kommuner på en gång. När organisationernas roll är inskriven där följer den med också när sektorer och förvaltning görs om.

Gå utöver strategin också igenom den regionala välfärdsplanen, delaktighetsprogrammet och planerna för hur tjänsterna ska ordnas. Leta efter ställen där organisationernas förebyggande arbete minskar behovet av tyngre tjänster, och ge målet en ansvarig person och en mätare.

Ge organisationerna plats i områdets arbetsgrupper för välfärd och i styrgrupper för projekt. Eftersom det finns hundratals föreningar är en gemensam delegation ofta det bästa sättet att utse företrädare. Kom överens om vilket mandat de har och hur de informerar de andra, också föreningarna i små kommuner.

Äldrerådet, rådet för personer med funktionsnedsättning och ungdomsfullmäktige är påverkansorgan och företräder inte organisationerna. De ersätter inte samarbetet, men det lönar sig att komma överens om arbetsfördelningen tillsammans med dem.`,
      signs: [
        'I områdets strategi eller servicestrategi finns ett mål för samarbetet med organisationerna och en ansvarig person.',
        'Organisationerna har en gemensam delegation vars uppgifter är nedskrivna.',
        'En företrädare för organisationerna är medlem i områdets arbetsgrupp för välfärd.',
        'Företrädarna berättar regelbundet om sitt arbete för alla organisationer.',
      ],
      questions: [
        'Vad lovar strategin organisationerna, och vem följer upp det?',
        'Är alla delar av området och båda nationalspråken företrädda?',
        'Vad ändrades senast på organisationernas förslag?',
        'Hur gick det för organisationerna när förvaltningen gjordes om?',
      ],
    },
    {
      name: 'Organisationerna bjuds in till planeringen',
      guidance: `När mottagningar slås ihop eller en tjänst flyttar ut på nätet är organisationerna bland de första som vet för vem det blir svårt. Därför är det bra att ha dem med redan när alternativen vägs mot varandra.

Berätta hur långt beredningen har kommit och när det fattas beslut om vad. Ärendena går från tjänsteinnehavarna till välfärdsområdesstyrelsen och välfärdsområdesfullmäktige, och man kan inte vänta sig att en förening känner till vägen. Ge en adress dit förslag kan skickas och en person som för dem till rätt ställe.

Ordna samråd i olika delar av området och på distans. Ersätt långa resor för dem som annars inte kan komma. Kom ihåg att många patientföreningar verkar i hela landskapet medan byaföreningen känner en enda trakt.

Bedöm vid varje stor ändring också vad den innebär för organisationerna: får de uppgifter som de inte har pengar till? Berätta efter beslutet vilka synpunkter som beaktades och vilka som inte gjorde det.`,
      signs: [
        'När tjänster ska ändras hörs organisationerna innan alternativen är låsta.',
        'För organisationernas förslag finns en adress och en mottagare.',
        'Samråd ordnas i olika delar av området, på distans och på båda nationalspråken.',
        'Följderna för organisationernas verksamhet bedöms.',
        'Organisationerna får veta vad förslagen ledde till.',
      ],
      questions: [
        'I vilken ändring var organisationerna senast med från början?',
        'Vet organisationen vem som beslutar och när?',
        'Har uppgifter flyttats till organisationer som inte har råd med dem?',
      ],
    },
    {
      name: 'Organisationernas verksamhet ingår i rapporteringen',
      guidance: `Välfärdsområdet gör upp en välfärdsberättelse och en välfärdsplan om invånarnas hälsa och välfärd och rapporterar till fullmäktige. Organisationernas hälsofrämjande verksamhet är en del av samma helhet. Av berättelsen ska det framgå var i området verksamheten finns och var den saknas.

Kom överens med kommunerna om vem som frågar organisationerna och vad. En förening som verkar i hela landskapet hinner inte svara varje kommun och området skilt för sig. En gemensam, kort enkät och gemensamma namn på verksamheten, till exempel formerna av HYTE-verksamhet, spar tid för alla.

Ta också med områdets egna uppgifter: hur många klienter hänvisades till en organisation, hur många erfarenhetsexperter deltog och hur mycket bidrag beviljades. Visa siffrorna per kommun så att skillnaderna syns, men publicera inte så små tal att någon enskild kan kännas igen.

Gå igenom resultaten med organisationerna före publiceringen och kom överens om vad de leder till.`,
      signs: [
        'Den regionala välfärdsberättelsen visar organisationernas verksamhet per kommun.',
        'Området och kommunerna samlar in uppgifterna med en gemensam enkät.',
        'Antalet klienter som hänvisas till organisationer följs upp.',
        'Fullmäktige behandlar resultaten, och organisationerna är på plats.',
      ],
      questions: [
        'I vilka delar av området saknas någon verksamhet helt?',
        'Hur många gånger om året får organisationerna samma fråga?',
        'Vad beslutade fullmäktige utifrån uppgifterna?',
      ],
    },
    {
      name: 'Yrkeskunniga, frivilliga och erfarenhetsaktörer får använda sitt kunnande',
      guidance: `En sjukdom, en skada eller ett dödsfall för människor till vården, men vardagen fortsätter sedan hemma. Då är kamratstöd och organisationens rådgivning lika viktiga som nästa mottagningstid. En god vårdstig visar i vilket skede patienten får veta om organisationen och vem som berättar.

Skriv in organisationerna i vård- och servicestigarna och gör hänvisningen till en del av arbetet, inte till en extra uppgift. De anställda behöver en aktuell tjänstekatalog där verksamheten i klientens kommun och på klientens språk går att hitta. Be om lov innan kontaktuppgifter förmedlas till en organisation.

Anlita erfarenhetsexperter i utbildningar, klientråd och utvecklingsarbete. Kom överens om arvoden, introduktion och kontaktperson för hela området. Frivilliga och anställda från organisationerna behöver på sjukhus och social- och hälsocentraler ett rum, ett namnkort och någon att fråga.

Frivilliga utför inte vårdarbete och behandlar inte patientuppgifter. Tystnadsplikten avtalas skriftligt och gås igenom med var och en.`,
      signs: [
        'I vård- och servicestigarna är det utmärkt när klienten hänvisas till en organisation.',
        'De anställda har tillgång till aktuella uppgifter om organisationernas verksamhet.',
        'Erfarenhetsexperternas arvoden och introduktion är desamma i hela området.',
        'På sjukhus och social- och hälsocentraler finns ett rum där organisationerna träffar klienter.',
      ],
      questions: [
        'Vem berättar om kamratstöd för den som har insjuknat, och när?',
        'Hittar den anställda rätt organisation på några minuter?',
        'Betalas samma arvode till erfarenhetsexperter överallt?',
        'Har de frivilliga någon att fråga?',
      ],
    },
    {
      name: 'Området har en kontaktperson för organisationer, och man träffas regelbundet',
      guidance: `Välfärdsområdet är en stor organisation, och för en utomstående är det svårt att veta vem som ansvarar för vad. Kontaktpersonen för organisationer håller i trådarna. Därtill behöver varje sektor en egen kontaktperson: tjänsterna för barn och familjer, personer i arbetsför ålder och äldre, mentalvården och missbrukarvården, funktionshinderservicen, sjukhusen och räddningsväsendet.

Publicera namn, uppgifter och ersättare på en sida. Håll sidan uppdaterad när personer byts ut, och berätta om kontaktpersonerna också när områdets egen personal introduceras.

Ordna ett organisationsforum minst en gång om året och mindre träffar enligt region eller tema. Bjud alltid in kommunernas kontaktpersoner, eftersom det för invånaren är detsamma vem som sköter saken. Enligt lagen ska området minst en gång om året förhandla med kommunerna och organisationerna om hur hälsa och välfärd främjas.

Skriv ner det ni kommer överens om, publicera anteckningarna och börja nästa träff med det som har blivit gjort.`,
      signs: [
        'Området har en kontaktperson för organisationer, och varje sektor har sin egen.',
        'Namn, uppgifter och ersättare finns på en offentlig sida.',
        'Organisationsforumet hålls minst en gång om året, och kommunerna är med.',
        'Anteckningarna från träffarna publiceras.',
      ],
      questions: [
        'Vem ringer organisationen till när saken gäller två sektorer?',
        'Har kontaktpersonen träffat organisationer i hela området eller bara i centralorten?',
        'Hur har kommunerna och området delat upp arbetet?',
        'Vad lovades vid den senaste förhandlingen?',
      ],
    },
    {
      name: 'Informationen går åt båda hållen, till organisationerna och till invånarna',
      guidance: `Invånaren funderar inte på om en grupp är kommunens, en förenings eller välfärdsområdets. Invånaren söker hjälp. Därför hör organisationernas verksamhet hemma i samma sökning och samma rådgivning som områdets egna tjänster, och uppgifterna kontrolleras minst en gång om året.

Berätta om ändringar för organisationerna innan de står i tidningen. När en mottagning flyttar eller ett telefonnummer ändras får föreningen genast frågor av sina medlemmar. Skicka en färdig, kort text att dela vidare på svenska, finska och lätt språk.

Öppna en kanal också i andra riktningen. Organisationerna märker tidigt om människor blir utan vård, om ensamheten ökar eller om nya besökare söker mathjälp. Kom överens om var iakttagelsen skrivs in, vem som läser den och när den får ett svar. Sammanställ iakttagelserna några gånger om året och använd dem i planeringen.

Bestäm på förhand hur informationen går vid störningar som elavbrott eller epidemier. Då når organisationerna människor som myndigheten inte når.`,
      signs: [
        'Områdets tjänstesökning och rådgivning känner till organisationernas verksamhet.',
        'Organisationerna får veta om ändringar i tjänsterna innan de offentliggörs.',
        'För organisationernas iakttagelser finns en kanal, en ansvarig och en svarstid.',
        'Informationen vid störningar har avtalats och övats.',
        'Den viktigaste informationen finns också på svenska, på lätt språk och på papper.',
      ],
      questions: [
        'Var fick organisationen senast höra om en stor ändring?',
        'Vad har gjorts utifrån organisationernas iakttagelser?',
        'Hittar invånaren kamratstödsgruppen på samma ställe som läkartiden?',
      ],
    },
    {
      name: 'Grunderna för bidrag är öppna',
      guidance: `Välfärdsområdet bestämmer självt om det stöder organisationernas verksamhet och med vilken summa. Därför behöver grunderna skrivas ut: vad bidraget är till för, vem som kan få det och hur ansökningarna jämförs.

Kom överens med kommunerna om arbetsfördelningen. Samma förening kan söka pengar av kommunen, området och staten, och var och en antar att någon annan betalar. En gemensam bild av finansieringen visar luckorna och överlappningarna. Använd om möjligt samma begrepp och samma ansökningstid.

Tänk på att en liten förening arbetar på ett annat sätt än en stor. En kort blankett, råd per telefon och en tydlig tidtabell är jämlikhet i praktiken. För ett stort bidrag kan man förutsätta mål och uppföljning, bara man kommer överens om dem i förväg.

Publicera besluten och motiveringarna. Berätta i god tid om anslaget minskar och bedöm först vilka tjänster behovet flyttar till. Med ett treårigt bidrag kan organisationen anställa någon, med ett ettårigt sällan.`,
      signs: [
        'Bidragens syfte, grunder och tidtabell är publicerade.',
        'Området och kommunerna har kommit överens om vem som stöder vad.',
        'Beviljade bidrag och motiveringar är offentliga.',
        'Före en nedskärning bedöms följderna för invånarna och tjänsterna.',
        'En del av bidragen är fleråriga.',
      ],
      questions: [
        'Vilken verksamhet hamnar mellan kommunen och området utan finansiering?',
        'Hur klarar sig en liten förening i ansökan?',
        'Vet den sökande hur ansökningarna jämförs?',
        'Vad händer med tjänsterna om bidraget upphör?',
      ],
    },
    {
      name: 'Lokaler och annat stöd erbjuds',
      guidance: `Sjukhusets aula, social- och hälsocentralen och familjecentret är platser dit människor ändå kommer. Där fungerar en organisations jour eller kamratstödsgrupp bättre än på ett eget kontor långt borta. Välfärdsområdet har många lokaler som står tomma om kvällar och veckoslut.

Gör upp en förteckning över lokaler som organisationerna kan använda och berätta om reglerna: nycklar, städning, säkerhet, pris och bokning. Se till att lokalerna är tillgängliga och att tystnadsplikten kan följas när man träffar klienter.

Stödet kan också vara annat. Området kan öppna sina utbildningar för organisationerna, ge råd om dataskydd, ge broschyrer plats i väntrummet, hjälpa till med distansförbindelser eller låna ut en yrkesperson som föreläsare. Färdtjänstens tider avgör ofta om någon kan komma till en grupp.

När ett verksamhetsställe stängs ska organisationerna få veta det samtidigt som personalen. Leta efter en ny plats tillsammans med kommunen, så att verksamheten inte tar slut i en trakt där tjänsterna redan minskar.`,
      signs: [
        'Det finns en förteckning över lokaler som organisationerna får använda, med regler.',
        'Organisationerna kan hålla jour på sjukhus eller social- och hälsocentral utan avgift.',
        'En del av områdets utbildningar är öppna för organisationerna.',
        'När ett verksamhetsställe stängs meddelas organisationerna i tid och en ny lokal söks.',
      ],
      questions: [
        'På vilket verksamhetsställe kan man träffa organisationer?',
        'Vilken lokal står tom på kvällarna?',
        'Kommer klienten till gruppen med kollektivtrafik eller färdtjänst?',
      ],
    },
    {
      name: 'Samarbetet avtalas och utvärderas tillsammans',
      guidance: `Välfärdsområdet köper en del tjänster av organisationer, ger bidrag till en del av verksamheten och gör en del av arbetet vid sidan av dem utan pengar. Dessa tre behöver hållas isär, eftersom vart och ett har sina egna regler. När gränserna är dragna får frivillig medborgarverksamhet vara just det, och den konkurrensutsätts inte.

Ingå ett skriftligt avtal om samarbete som ska bestå. Skriv in mål, uppgifter, dataskydd, ansvariga personer, finansiering och ett datum då avtalet ses över. Kom också överens om vad som görs om verksamheten hotar att ta slut i förtid.

Utvärdera samarbetet en gång om året med organisationerna och kommunerna. Svara först på listan var för sig och jämför sedan. Olika syn är en bra början på ett samtal, inte någons fel. Välj två eller tre saker att utveckla, sätt tidsfrister och för resultatet till välfärdsområdesstyrelsen.

Publicera utvärderingen. När områdets siffror syns från år till år kan också andra lära av dem.`,
      signs: [
        'Köpta tjänster, bidrag och annat samarbete har skriftligt hållits isär.',
        'Om det bestående samarbetet finns ett avtal med mål och datum för översyn.',
        'Samarbetet utvärderas varje år med organisationerna och kommunerna.',
        'Styrelsen behandlar resultatet, och det publiceras.',
      ],
      questions: [
        'Var blandas bidrag och köpta tjänster ihop?',
        'Vilken verksamhet vilar på en enda person eller ett muntligt löfte?',
        'Var ser området och organisationerna olika på saken?',
        'Vad ändrades efter den förra utvärderingen?',
      ],
    },
  ],
};
