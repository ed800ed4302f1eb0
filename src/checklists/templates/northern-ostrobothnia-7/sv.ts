import type { TemplateTexts } from '../texts.js';

// What is the same in every language comes with each of them, so that a reader waits for one file.
export { outline } from './outline.js';

export const texts: TemplateTexts = {
  name: 'Organisationstest i sju punkter för kommunen',
  summary:
    'Ett kort test där en förening eller kommunen bedömer samarbetet i sju punkter. Testet passar bra som början: det tar en halvtimme att svara.',
  source:
    'Punkternas ämnen följer de sju punkter som organisationsdelegationen i Norra Österbotten har publicerat. Formuleringarna är skrivna av dem som utvecklar det öppna programmet kumppani och är inte delegationens officiella text.',
  headings: [{ name: 'Sju punkter' }],
  items: [
    {
      name: 'Invånarna deltar och påverkar',
      guidance: `Invånarna kan påverka också mellan valen. Kommunen berättar i tid om sina planer, frågar på olika sätt och svarar på initiativ. En webbenkät når en del, torgkaffe och invånarkvällar når andra.

Organisationerna hjälper till att nå dem som inte kommer till kommunens möten: nyinflyttade från andra länder, långtidssjuka och ensamboende. Kom överens om hur deras synpunkter skrivs upp och vem som för dem vidare till beredningen.

Berätta till slut vad deltagandet ledde till. Om beslutet blev som det var tänkt från början, säg det också och motivera varför.`,
      signs: [
        'Kommunen frågar invånarna på mer än ett sätt.',
        'Initiativ besvaras inom utsatt tid.',
        'Invånarna får veta vad deras synpunkter ledde till.',
      ],
      questions: [
        'Vilkas åsikt saknas nästan alltid?',
        'Vad ändrades senast tack vare invånarna?',
        'Hur kan organisationerna hjälpa till att nå människor?',
      ],
    },
    {
      name: 'Organisationerna är jämlika samarbetspartner',
      guidance: `En jämlik partner är med och bestämmer målen, inte bara när de ska förverkligas. Organisationens sakkunskap är lika mycket värd som tjänsteinnehavarens, också om den har mindre pengar och färre anställda.

Bjud in organisationerna när arbetet börjar och kom tillsammans överens om uppgifter och tidtabell. Se till att ingen kräver mer av de frivilliga än de har lovat. Behandla små och stora föreningar enligt samma grunder.

Partnerskapet hörs också i hur man talar: tacka, nämn dem som har gjort arbetet och dela på framgångarna.`,
      signs: [
        'Organisationerna är med när målen ställs upp.',
        'Uppgifterna avtalas tillsammans och skriftligt.',
        'Kommunen nämner organisationerna när den berättar om det gemensamma arbetet.',
      ],
      questions: [
        'Vem bestämde målet för det senaste gemensamma arbetet?',
        'Behandlas små och stora föreningar lika?',
        'Vad lärde sig kommunen senast av en organisation?',
      ],
    },
    {
      name: 'Kommunen har en kontaktperson, och man träffas regelbundet',
      guidance: `Organisationerna behöver ett bekant namn på kommunen. Kontaktpersonen ger råd, letar fram rätt person att svara och håller kontaktuppgifterna uppdaterade. För uppgiften finns arbetstid och en ersättare, och kontaktuppgifterna finns på kommunens webbplats.

Regelbundna träffar håller samarbetet i gång också när inget brådskar. Bestäm årets datum på förhand, gör upp föredragningslistan tillsammans och skriv ner vad som har lovats. Nästa träff börjar med det som har blivit gjort. Små kommuner kan också ordna träffarna tillsammans.`,
      signs: [
        'Kontaktpersonens namn och telefonnummer finns på webbplatsen.',
        'Man träffas minst två gånger om året.',
        'Det man kommer överens om skrivs ner och följs upp.',
      ],
      questions: [
        'Vet alla föreningar vem kontaktpersonen är?',
        'När träffades man senast, och vilka var på plats?',
        'Har sakerna från den senaste träffen skötts?',
      ],
    },
    {
      name: 'Organisationerna får använda lokaler avgiftsfritt',
      guidance: `En avgiftsfri lokal är för många föreningar det viktigaste stödet. Kommunen har en förteckning över lokaler som allmännyttig verksamhet får använda utan avgift och berättar hur de bokas.

Fördela turerna enligt öppna grunder och lämna plats för nya grupper. Tala om ifall man kommer in med rullstol, om bussen stannar nära och om det finns den utrustning som gruppen behöver.

Om det är nödvändigt att ta en avgift ska den vara så liten att ingen grupp stannar hemma på grund av den. Berätta om ändringar minst några månader på förhand.`,
      signs: [
        'De avgiftsfria lokalerna finns uppräknade på kommunens webbplats.',
        'Det går att boka också per telefon.',
        'Lokalernas tillgänglighet är beskriven.',
      ],
      questions: [
        'Vilken grupp har blivit utan lokal?',
        'Vilka lokaler står tomma på kvällarna?',
        'Hur mycket betalar en förening för lokaler om året?',
      ],
    },
    {
      name: 'Kommunen ger bidrag till organisationer',
      guidance: `Kommunen reserverar pengar i budgeten för bidrag till organisationer och berättar vad man kan söka dem för. Grunderna, ansökningstiden och besluten är offentliga. Den som söker får råd, och för en liten summa räcker en kort ansökan.

Allmänna bidrag håller verksamheten i gång, bidrag för ett visst ändamål gör det möjligt att pröva nytt. Båda behövs. Betala ut bidraget i tid, för en liten förening har ingen buffert.

Bedöm tillsammans med organisationerna om anslaget räcker till och om tyngdpunkterna är de rätta. Gör det innan budgeten slås fast.`,
      signs: [
        'Bidragen har ett eget anslag i budgeten.',
        'Grunderna och de beviljade summorna publiceras.',
        'Den sökande får råd och ett motiverat beslut.',
      ],
      questions: [
        'Har den totala summan för bidrag ökat eller minskat?',
        'Hur lång är ansökan i förhållande till summan?',
        'När betalas bidraget ut?',
      ],
    },
    {
      name: 'Invånarnas erfarenheter samlas in och används',
      guidance: `Invånarnas erfarenheter visar om en tjänst fungerar när man behöver den. Organisationerna har mycket sådan kunskap, eftersom människor där talar om sin vardag.

Kom överens om hur erfarenheterna samlas in: ur respons, i samtalsgrupper, av erfarenhetsexperter och i klientråd. Skydda människors integritet och berätta inte så att någon enskild kan kännas igen.

Det viktigaste är vad kunskapen används till. Utse någon som går igenom erfarenheterna några gånger om året, presenterar dem för beslutsfattarna och berättar för organisationerna vad som har ändrats.`,
      signs: [
        'Erfarenheter samlas in på många ställen och under hela året.',
        'Någon ansvarar för att erfarenheterna gås igenom.',
        'Organisationerna får veta vad de har lett till.',
      ],
      questions: [
        'Vad har invånarna berättat på sistone?',
        'Vilken tjänst ändrades utifrån erfarenheterna?',
        'Vågar invånarna berätta också om dåliga erfarenheter?',
      ],
    },
    {
      name: 'Kommunen informerar om organisationernas verksamhet',
      guidance: `Organisationernas verksamhet är till nytta först när människor känner till den. Kommunen kan hjälpa med små medel: en länk på webbplatsen, en plats i evenemangskalendern, en broschyr på biblioteket och några rader i ett meddelande.

Berätta så att invånaren förstår vem verksamheten är till för, var den finns och vad den kostar. Använd ett klart språk, och båda språken om kommunen är tvåspråkig.

Se också till att kommunens egen personal känner till verksamheten. Ett personligt tips når längre än någon annons.`,
      signs: [
        'Organisationernas verksamhet går att hitta på kommunens webbplats.',
        'Evenemangskalendern är avgiftsfri för organisationerna.',
        'Kommunens personal kan hänvisa invånarna till organisationer.',
      ],
      questions: [
        'Var får invånarna veta om en ny grupp?',
        'Vem uppdaterar uppgifterna, och hur ofta?',
        'Vilka når informationen inte?',
      ],
    },
  ],
};
