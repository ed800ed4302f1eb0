import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Organisationsvänlig kommun',
  summary: `Med checklistan ser kommunen och organisationerna på sitt samarbete tillsammans: vad är redan i skick, vad är det delvis och vad väntar ännu på sin tur? Listan har nio punkter. Bedöm alla eller välj dem som är aktuella hos er just nu.

Bedömningen är varken ett prov eller en tävling. Det viktigaste resultatet är samtalet om de frågor där kommunen och organisationerna ser olika på saken.`,
  source:
    'Formuleringarna är skrivna av dem som utvecklar det öppna programmet kumppani. Uppbyggnaden följer publicerade modeller för en organisationsvänlig kommun, men texten är inte något landskaps eller områdes officiella text.',
  headings: [
    {
      name: 'Strategisk planering och beslutsfattande',
      summary: 'Organisationerna syns i kommunens mål och i hur besluten fattas.',
    },
    {
      name: 'Smidigt samarbete i vardagen',
      summary: 'För samarbetet finns personer, tider och kanaler.',
    },
    {
      name: 'Målinriktat och jämlikt samarbete som tryggar kontinuiteten',
      summary: 'Organisationen vet på vilka villkor den kan verka också nästa år.',
    },
  ],
  items: [
    {
      name: 'Organisationerna syns i strategier, program och organ',
      guidance: `Strategin visar vad kommunen tycker är viktigt. När organisationerna nämns där som samarbetspartner hänger samarbetet inte på en enda eldsjäl bland de anställda. Men det räcker inte med att bli nämnd. Ett mål behöver någon som ansvarar för det, en tidtabell och ett sätt att följa upp vad som har blivit gjort.

Gå igenom kommunstrategin, välfärdsplanen och programmen för olika åldersgrupper. Leta efter ställen där organisationerna redan arbetar för samma sak som kommunen och skriv in det. Titta också i budgeten, för ett mål utan anslag stannar lätt vid en önskan.

Organisationerna ska finnas med där ärendena bereds: i välfärdsgruppen, i styrgrupper för projekt och i påverkansorganen. Kom öppet överens om hur företrädarna utses och hur de för informationen vidare till andra föreningar. Om kommunen har en organisationsdelegation ska dess uppgifter finnas på papper, så att den består också efter nästa val.

I en liten kommun räcker ofta en gemensam grupp, bara den får lägga fram förslag och någon för dem vidare.`,
      signs: [
        'I kommunstrategin eller välfärdsplanen finns ett mål för samarbetet med organisationerna och någon som ansvarar för det.',
        'En företrädare för organisationerna är medlem i kommunens välfärdsgrupp.',
        'Hur företrädarna utses har avtalats skriftligt och kan läsas av alla.',
        'I budgeten finns pengar eller arbetstid för målet.',
      ],
      questions: [
        'I vilket dokument nämns organisationerna, och vad har det lett till?',
        'I vilka grupper är organisationerna med, och var saknas de ännu?',
        'Vems röst blir inte hörd i dag?',
        'Fortsätter samarbetet om den ansvariga byter jobb?',
      ],
    },
    {
      name: 'Organisationerna bjuds in till planeringen',
      guidance: `Organisationerna vet hur vardagen ser ut när man har en minnessjukdom, en liten pension eller ett annat modersmål än de flesta. Den kunskapen gör störst nytta medan tjänsten ännu planeras. Att få kommentera ett färdigt förslag är inte att planera tillsammans.

Berätta i god tid vad som är på gång, vad man kan påverka och vad man inte kan påverka. Ge åtminstone några veckor för utlåtanden, eftersom många föreningar tar ställning först på sitt styrelsemöte. Välj tid och plats så att också en frivillig hinner med efter arbetet. När avstånden är långa hjälper det att kunna delta på distans.

Bjud också in små föreningar, grupper som inte är registrerade och dem som verkar på svenska eller andra språk. Samma välbekanta organisationer kan inte företräda alla.

Återkom när beslutet är fattat. Berätta vad organisationerna föreslog, vad som ändrades och vad som inte ändrades, och varför. Den som en gång har fått svar kommer gärna på nytt. Har frågan ställts tidigare, läs först de gamla svaren.`,
      signs: [
        'Organisationerna är med innan förslaget har skrivits.',
        'Av inbjudan framgår vad deltagarna kan påverka.',
        'Tiden för utlåtanden är minst tre veckor.',
        'Efter beslutet får organisationerna veta hur deras förslag har beaktats.',
        'Varje år deltar också nya föreningar.',
      ],
      questions: [
        'Vilken tjänst planerades senast tillsammans, och vad ändrades tack vare organisationerna?',
        'Hinner en förening som drivs av frivilliga svara?',
        'Vilka bjuds alltid in, och vilka aldrig?',
      ],
    },
    {
      name: 'Organisationernas verksamhet ingår i rapporteringen',
      guidance: `Kommunen sammanställer en välfärdsberättelse för fullmäktige om hur invånarna mår. Organisationernas arbete hör hemma där, eftersom en stor del av motionen, kamratstödet, utflykterna, klubbarna och samtalsstödet ordnas av dem. Saknas uppgifterna ser beslutsfattarna bara hälften av välfärdsarbetet.

Kom överens om några siffror som alla kan samla in utan ett särskilt projekt: antal grupper eller evenemang, antal besökare, antal frivilliga. Komplettera siffrorna med korta beskrivningar av vad verksamheten har betytt för människor. Be inte om samma uppgifter i både bidragsansökan, redovisningen och en separat enkät.

Kalla verksamheten vid samma namn varje år, till exempel enligt formerna av HYTE-verksamhet. Då går det att jämföra åren, och organisationernas arbete kan ställas bredvid kommunens eget.

Låt organisationerna läsa texten innan den publiceras och bjud in dem när berättelsen presenteras för fullmäktige. Skicka den färdiga berättelsen till alla som har lämnat uppgifter. Berätta också vad uppgifterna inte täcker: ingen siffra beskriver allt frivilligarbete.`,
      signs: [
        'Välfärdsberättelsen har ett eget avsnitt om organisationernas verksamhet.',
        'Uppgifterna har valts tillsammans med organisationerna och begärs in bara en gång om året.',
        'Siffrorna kan jämföras med tidigare år.',
        'Organisationerna är på plats när berättelsen presenteras för fullmäktige.',
      ],
      questions: [
        'Vad får en ledamot i fullmäktige veta om organisationernas arbete?',
        'Vilka uppgifter samlar organisationerna redan in, och har kommunen bett om dem?',
        'Vilka beslut har fattats utifrån uppgifterna?',
      ],
    },
    {
      name: 'Yrkeskunniga, frivilliga och erfarenhetsaktörer får använda sitt kunnande',
      guidance: `I organisationerna finns många slags kunnande: de anställdas yrkeskunskap, de frivilligas tid och färdigheter och människor som känner tjänsterna av egen erfarenhet. Kommunen har mer nytta av detta när den vet vad som finns och vem man kan fråga.

Kom överens om när en erfarenhetsexpert ska vara med: när nyanställda introduceras, när lokaler planeras, i utbildningar eller i ett klientråd. Förbered uppdraget tillsammans och berätta vad erfarenheten används till. Betala arvode och resor på samma sätt som till andra sakkunniga, och gör det utan dröjsmål.

Hänvisa invånarna till organisationerna. I rådgivningen, på biblioteket och i skolan är det bra att veta var kamratstödsgruppen träffas och var man kan få en stödperson. Fråga om lov och hjälp till med den första kontakten om det inte räcker med en broschyr.

Frivilliga kompletterar tjänsterna men ersätter dem inte och utför inte de anställdas arbete. Kom överens om gränserna, om försäkringar och om vem som stöder de frivilliga. Tacka dem och berätta vad deras insats ledde till.`,
      signs: [
        'Kommunen vet var man kan be om en erfarenhetsexpert och vilket arvode som betalas.',
        'Invånaren får personlig hjälp att hitta till organisationernas verksamhet, inte bara en broschyr.',
        'De frivilligas uppgifter, försäkringar och stöd har avtalats skriftligt.',
        'Organisationerna och kommunen utbildar varandra minst en gång om året.',
      ],
      questions: [
        'När anlitade ni senast en erfarenhetsexpert, och vad ändrades?',
        'Kan rådgivningens personal nämna tre organisationer att hänvisa till?',
        'Gör någon frivillig sådant som hör till de anställda?',
        'Vad kunde kommunen lära organisationerna, och organisationerna kommunen?',
      ],
    },
    {
      name: 'Kommunen har en kontaktperson för organisationer, och man träffas regelbundet',
      guidance: `En föreningsordförande ska inte behöva gissa vem på kommunen man ringer till. En utsedd kontaktperson svarar på frågor, lotsar till rätt person och ser till att ärendet inte blir liggande. Kontaktpersonen sköter inte allt själv men vet vem som gör det.

Skriv in uppgiften i befattningsbeskrivningen och reservera arbetstid för den. Utse en ersättare och publicera kontaktuppgifterna på kommunens webbplats. Berätta om kontaktpersonen också internt, så att alla sektorer vet att hjälpen finns.

Träffas regelbundet. I de flesta kommuner är två till fyra gemensamma möten om året lagom, förutsatt att datumen är kända redan i början av året. Gör upp föredragningslistan tillsammans, skriv ner vad ni kommer överens om och börja nästa möte med det. Bjud också in beslutsfattare, ungdomsfullmäktige, församlingen och välfärdsområdet när frågan berör dem.

Små kommuner kan ordna träffarna tillsammans med sina grannar. Varje kommun utser ändå en egen kontaktperson som känner de lokala föreningarna.`,
      signs: [
        'Kontaktpersonens namn, telefonnummer och ersättare finns på kommunens webbplats.',
        'Uppgiften ingår i befattningsbeskrivningen, och det finns arbetstid för den.',
        'Datumen för de gemensamma mötena är kända i början av året.',
        'Mötena protokollförs, och det man har kommit överens om följs upp.',
      ],
      questions: [
        'Vem ringer en ny förening till först?',
        'Hur många möten hölls i fjol, och vilka kom?',
        'Vad kom ni överens om senast, och är det gjort?',
        'Räcker kontaktpersonens arbetstid till?',
      ],
    },
    {
      name: 'Informationen går åt båda hållen, till organisationerna och till invånarna',
      guidance: `Ett gott samarbete märks på att informationen går att hitta. Organisationerna får i tid veta av kommunen om bidrag, lokaler och planer. Kommunen får av organisationerna veta vad som händer i människors vardag. Invånarna hittar bådas verksamhet på samma ställe.

Kom överens om kanaler som alla använder: en e-postlista, ett nyhetsbrev, en evenemangskalender och en tjänstekatalog. Varje kanal ska ha någon som ansvarar för den. Uppdatera föreningarnas kontaktuppgifter minst en gång om året, eftersom styrelserna byts.

Låt föreningarna annonsera avgiftsfritt i kommunens kalender, på infoskärmar och på biblioteket. Berätta om verksamheten på finska och svenska enligt kommunens språk, på lätt språk och på de språk som invånarna talar. Alla använder inte nätet. Därför behövs papper och telefonnummer fortfarande.

Lyssna också på oro. Kom överens om vart en förening vänder sig när den märker något nytt, till exempel ensamhet eller skuldsättning, och vem som svarar. I en kris sparar en färdig kontakt tid.`,
      signs: [
        'Kommunen sköter en e-postlista eller ett nyhetsbrev för organisationerna.',
        'Föreningarna får lägga in sina evenemang avgiftsfritt i kommunens kalender.',
        'Organisationernas verksamhet finns i kommunens tjänstekatalog, och uppgifterna kontrolleras varje år.',
        'På organisationernas iakttagelser svarar man inom en överenskommen tid.',
        'Information finns också på lätt språk och på papper.',
      ],
      questions: [
        'Var hittar en nyinflyttad föreningarnas verksamhet?',
        'Vem svarar när en förening berättar om sin oro?',
        'Vilka når er information inte?',
      ],
    },
    {
      name: 'Grunderna för bidrag är öppna',
      guidance: `För många föreningar är bidraget själva grunden för verksamheten. När ansökningstiden, grunderna och betalningsdagen är kända i tid kan föreningen planera sitt år. När grunderna är offentliga kan alla lita på att ansökningarna behandlas lika.

Skriv bidragsprinciperna så att också den som söker för första gången förstår dem. Berätta vad man kan få pengar till, vem som beslutar och vad som väger tungt. Håll isär allmänna bidrag och bidrag för ett visst ändamål, och reservera en mindre summa för snabba försök under året.

Gör det rimligt att söka. För en liten summa räcker en kort blankett, och samma bilagor behöver inte lämnas in varje år. Ge råd per telefon och ordna en gemensam kväll där man får hjälp med blanketten.

Publicera besluten: vem fick, hur mycket och till vad. Motivera också avslag. Tala med organisationerna om anslaget ska skäras ner, innan beslutet fattas. Ett flerårigt bidrag eller en avsiktsförklaring ger en kontinuitet som ett ettårigt beslut inte ger.`,
      signs: [
        'Bidragsprinciperna och grunderna för besluten finns på kommunens webbplats.',
        'Ansökningstiden är densamma varje år och meddelas minst en månad i förväg.',
        'Beviljade bidrag publiceras per mottagare.',
        'Den som söker får råd innan ansökningstiden går ut.',
        'En del av bidragen är fleråriga.',
      ],
      questions: [
        'Förstår en ny förening var och när man söker bidrag?',
        'Står arbetet med ansökan i rätt proportion till summan?',
        'Hur får den som fått avslag veta varför?',
        'När talade ni senast tillsammans om hur mycket pengar det finns för bidrag?',
      ],
    },
    {
      name: 'Lokaler och annat stöd erbjuds',
      guidance: `En förening behöver någonstans att samlas, förvara saker och träffa människor. En avgiftsfri eller förmånlig lokal är ofta mer värd än pengar, och den kostar inte kommunen mycket om den annars skulle stå tom. Skolor, bibliotek, ungdomslokaler och mötesrum i kommunhuset är i många kommuner lediga om kvällarna.

Samla uppgifterna om lokalerna på ett ställe: storlek, utrustning, tillgänglighet, pris och bokning. Kom överens om tydliga grunder för hur turerna fördelas, så att också en ny grupp får sin tid. Kontrollera att man kommer in med rullstol, att bussen går och att hörselslingan fungerar.

Stöd kan vara annat än väggar. Kommunen kan låna ut apparater, trycka broschyrer, bjuda på nätuppkoppling, ta med föreningarna i sina utbildningar eller hjälpa till med tillstånd för evenemang. Ibland är det skjutsen eller den gemensamma paketbilen som avgör om utflykten blir av.

Skriv upp stödet så att dess värde är känt när bidragen beviljas. Berätta i god tid om ändringar: om ett hus ska stängas eller säljas letar man tillsammans efter en ny lokal innan flytten.`,
      signs: [
        'Lokalerna, priserna och tillgängligheten finns beskrivna på ett ställe.',
        'Allmännyttig verksamhet får lokaler avgiftsfritt eller mot en liten avgift.',
        'Grunderna för hur turerna fördelas är offentliga.',
        'Organisationerna får också annat stöd, till exempel utrustning, tryckning eller utbildning.',
      ],
      questions: [
        'Vilken lokal står tom när en förening skulle behöva den?',
        'Kommer man till lokalen med rullstol och med kollektivtrafik?',
        'Hur får en ny grupp en tur om allt redan är utdelat?',
      ],
    },
    {
      name: 'Samarbetet avtalas och utvärderas tillsammans',
      guidance: `En muntlig överenskommelse håller så länge samma personer är på plats. Ett skriftligt avtal visar vad parterna lovar, vad det kostar, vem som ansvarar och när man återkommer till saken. Det behöver inte vara långt: ofta räcker en sida.

Ingå ett partnerskapsavtal om sådan verksamhet som invånarna litar på, till exempel en mötesplats eller mathjälp. Kom överens om vad som händer om finansieringen tar slut eller den ansvariga byts ut. Håll isär allmännyttig verksamhet som får bidrag och köp av tjänster, eftersom reglerna är olika. Medborgarverksamhet konkurrensutsätts inte.

Utvärdera samarbetet tillsammans en gång om året. Den här checklistan passar för det: kommunen och organisationerna svarar först var för sig och jämför sedan sina svar. Börja med de punkter där åsikterna går mest isär. Välj två eller tre saker att utveckla, utse en ansvarig, sätt en tidsfrist och berätta offentligt om resultatet.

Återkom till avtalet innan det löper ut. Då hinner båda parterna planera vad som kommer härnäst, och verksamheten avbryts inte vid årsskiftet.`,
      signs: [
        'Om det bestående samarbetet finns ett skriftligt avtal.',
        'Avtalet har ett mål, ansvariga personer och ett datum då man återkommer till det.',
        'Kommunen och organisationerna utvärderar samarbetet tillsammans varje år.',
        'Resultatet och det som ska utvecklas publiceras.',
      ],
      questions: [
        'Vilken viktig verksamhet vilar bara på en muntlig överenskommelse?',
        'I vilken fråga är kommunen och organisationerna mest oense?',
        'Vad har gjorts efter den förra utvärderingen?',
        'Hur tidigt får organisationen veta om fortsättningen?',
      ],
    },
  ],
};
