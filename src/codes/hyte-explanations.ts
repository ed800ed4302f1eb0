import type { Name } from './municipalities.js';

/**
 * What each hyte term means in plain words, written by this project. Apart from the terms so that a page which
 * shows names only does not carry them.
 */

/** Code, Finnish, Swedish, English. */
const DATA = `low-threshold-advice|Neuvoja arjen asioihin. Voit tulla ilman ajanvarausta tai lähetettä.|Råd i vardagen. Du kan komma utan tidsbokning och utan remiss.|Advice on everyday matters. No appointment or referral needed.
lifestyle-guidance|Tukea liikkumiseen, ruokailuun, nukkumiseen ja päihteettömyyteen.|Stöd för att röra på sig, äta och sova bra och leva utan rusmedel.|Support with exercise, eating, sleep and living without alcohol or drugs.
someone-to-talk-to|Joku kuuntelee: puhelimessa, verkossa tai kasvokkain.|Någon lyssnar: på telefon, på nätet eller ansikte mot ansikte.|Somebody listens: by phone, online or face to face.
outreach-work|Työntekijä tulee sinne, missä ihmiset ovat, ja auttaa palvelujen luo.|En anställd kommer dit där människorna är och hjälper dem vidare till tjänsterna.|A worker comes to where people are and helps them to reach services.
befriending|Vapaaehtoinen ystävä tai tukihenkilö, jonka kanssa jakaa arkea.|En frivillig vän eller stödperson att dela vardagen med.|A volunteer friend or support person to share everyday life with.
peer-support|Tapaa muita, jotka ovat kokeneet saman kuin sinä.|Träffa andra som har upplevt samma sak som du.|Meet others who have been through the same as you.
childminding|Koulutettu hoitaja kotiin lapsille ja hoitajien kurssit.|En utbildad barnvakt hem till familjen och kurser för barnvakter.|A trained childminder at home, and courses for childminders.
food-aid|Ruokakasseja, maksukortteja tai yhteisiä aterioita, kun raha ei riitä ruokaan.|Matkassar, betalkort eller gemensamma måltider när pengarna inte räcker till mat.|Food bags, payment cards or shared meals when money does not stretch to food.
functional-ability-groups|Ryhmiä, jotka auttavat selviytymään arjessa sairauden tai vamman kanssa.|Grupper som hjälper att klara vardagen med en sjukdom eller funktionsnedsättning.|Groups that help with managing everyday life with an illness or a disability.
hobby-groups|Liikuntaa, käsitöitä, musiikkia ja muuta yhteistä harrastamista.|Motion, handarbete, musik och andra intressen tillsammans.|Exercise, crafts, music and other hobbies together.
recreation|Retkiä, leirejä, juhlia ja muuta vaihtelua arkeen.|Utflykter, läger, fester och annan omväxling i vardagen.|Outings, camps, celebrations and other breaks from routine.
expertise-and-information|Tietoa sairauksista, oikeuksista ja palveluista sekä asiantuntijan apua.|Information om sjukdomar, rättigheter och tjänster samt hjälp av en sakkunnig.|Information about illnesses, rights and services, and help from an expert.
networks-and-partnerships|Järjestöt, kunnat ja hyvinvointialueet tekevät työtä yhdessä.|Organisationer, kommuner och välfärdsområden arbetar tillsammans.|Organisations, municipalities and wellbeing services counties work together.
civic-skills|Opi vaikuttamaan, asioimaan ja pitämään puoliasi.|Lär dig att påverka, sköta ärenden och stå på dig.|Learn to have a say, to handle matters and to stand up for yourself.
open-meeting-places|Paikkoja, joihin saa tulla vapaasti juttelemaan, kahville tai olemaan.|Platser dit vem som helst får komma för att prata, dricka kaffe eller bara vara.|Places open to all: to talk, to have a coffee or just to be.
umbrella-organisations|Neuvoja, tiloja ja koulutusta järjestöille ja yhdistyksille.|Råd, lokaler och utbildning för organisationer och föreningar.|Advice, premises and training for organisations and associations.
volunteering|Vapaaehtoistehtäviä, koulutusta ja tukea vapaaehtoisille.|Uppdrag, utbildning och stöd för frivilliga.|Volunteer tasks, with training and support for volunteers.
adaptation-training|Kursseja sairastuneelle tai vammautuneelle ja hänen läheisilleen.|Kurser för den som har insjuknat eller fått en skada och för de närmaste.|Courses for people with a new illness or injury and for those close to them.
carer-respite|Omaishoitaja saa vapaata, ja hoidettavalla on sillä aikaa tekemistä.|Närståendevårdaren får ledigt och den som vårdas får aktiviteter under tiden.|Carers get time off while the person they care for has things to do.
crisis-help|Apua, kun jokin järkyttävä on tapahtunut tai voimat loppuvat.|Hjälp när något omskakande har hänt eller krafterna tar slut.|Help when something shocking has happened or you cannot cope any more.
rehabilitative-work|Työtä pitkään työttömänä olleelle, omaan tahtiin ja tuettuna.|Arbete för den som länge varit arbetslös, i egen takt och med stöd.|Work for people who have long been unemployed, at their own pace and with support.
social-rehabilitation|Tukea arjen rytmiin, ihmisten pariin ja opintoihin tai työhön.|Stöd för att få rytm i vardagen, träffa människor och komma till studier eller arbete.|Support towards a daily rhythm, being with people, and studies or work.`;

let explanations: ReadonlyMap<string, Name> | undefined;

/** What a hyte term means, one line in Finnish, Swedish and English; `undefined` for an unknown code. */
export function hyteExplanation(code: string): Name | undefined {
  explanations ??= new Map(
    DATA.split('\n').map((line) => {
      const [term = '', fi = '', sv = '', en = ''] = line.split('|');
      return [term, { fi, sv, en }];
    }),
  );
  return explanations.get(code);
}
