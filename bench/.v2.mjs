// bench/generate-directory.ts
import { writeFileSync } from 'node:fs';

// src/codes/municipality-data.ts
var REGION_DATA = `01Uusimaa/Nyland/Uusimaa
02Varsinais-Suomi/Egentliga Finland/Southwest Finland
04Satakunta/Satakunta/Satakunta
05Kanta-H\xE4me/Egentliga Tavastland/Kanta-H\xE4me
06Pirkanmaa/Birkaland/Pirkanmaa
07P\xE4ij\xE4t-H\xE4me/P\xE4ij\xE4nne-Tavastland/P\xE4ij\xE4t-H\xE4me
08Kymenlaakso/Kymmenedalen/Kymenlaakso
09Etel\xE4-Karjala/S\xF6dra Karelen/South Karelia
10Etel\xE4-Savo/S\xF6dra Savolax/South Savo
11Pohjois-Savo/Norra Savolax/North Savo
12Pohjois-Karjala/Norra Karelen/North Karelia
13Keski-Suomi/Mellersta Finland/Central Finland
14Etel\xE4-Pohjanmaa/S\xF6dra \xD6sterbotten/South Ostrobothnia
15Pohjanmaa/\xD6sterbotten/Ostrobothnia
16Keski-Pohjanmaa/Mellersta \xD6sterbotten/Central Ostrobothnia
17Pohjois-Pohjanmaa/Norra \xD6sterbotten/North Ostrobothnia
18Kainuu/Kajanaland/Kainuu
19Lappi/Lappland/Lapland
21Ahvenanmaa/\xC5land/\xC5land`;
var COUNTY_DATA = `0101It\xE4-Uudenmaan=/\xD6stra Nylands=/East Uusimaa=|iAskola,atLapinj\xE4rvi/Lapptr\xE4sk+,rLoviisa/Lovisa+,1yMyrskyl\xE4/M\xF6rskom+,34Pukkila,mPorvoo/Borg\xE5+,37Sipoo/Sibbo+
0201Keski-Uudenmaan=/Mellersta Nylands=/Central Uusimaa=|2yHyvink\xE4\xE4/Hyvinge,28J\xE4rvenp\xE4\xE4/Tr\xE4sk\xE4nda,8vM\xE4nts\xE4l\xE4,12Nurmij\xE4rvi,1wPornainen/Borgn\xE4s,6vTuusula/Tusby
0301L\xE4nsi-Uudenmaan=/V\xE4stra Nylands=/West Uusimaa=|1dEspoo/Esbo+,tHanko/Hang\xF6+,1zInkoo/Ing\xE5*,23Karkkila/H\xF6gfors,bKauniainen/Grankulla+,mKirkkonummi/Kyrksl\xE4tt+,57Lohja/Lojo+,7eRaasepori/Raseborg*,19Siuntio/Sjunde\xE5+,4sVihti/Vichtis
0401Vantaan ja Keravan=/Vanda och Kervo=/Vantaa and Kerava=|2kVantaa/Vanda+,49Kerava/Kervo
0502Varsinais-Suomen=/Egentliga Finlands=/Southwest Finland=|jAura,53Kaarina/S:t Karins,2aKoski Tl/Koskis,kKustavi/Gustavs,iKemi\xF6nsaari/Kimito\xF6n*,26Laitila/Letala,nLieto/Lundo,7Loimaa,fParainen/Pargas*,zMarttila/S:t M\xE5rtens,1Masku,mMyn\xE4m\xE4ki/Virmo,qNaantali/N\xE5dendal,9Nousiainen/Nousis,nOrip\xE4\xE4,gPaimio/Pemar,1iPyh\xE4ranta,5P\xF6yty\xE4,18Raisio/Reso,oRusko,uSalo,4Sauvo/Sagu,nSomero,20Taivassalo/T\xF6vsala,kTurku/\xC5bo+,16Uusikaupunki/Nystad,nVehmaa/Vemo
0604Satakunnan=/Satakunta=/Satakunta=|1eEura,1Eurajoki/Eura\xE5minne,sHarjavalta,nHuittinen/Vittis,27J\xE4mij\xE4rvi,xKankaanp\xE4\xE4,gKarvia,15Kokem\xE4ki/Kumo,5xMerikarvia/Sastmola,1bNakkila,25Pomarkku/P\xE5mark,1Pori/Bj\xF6rneborg,23Rauma/Raumo,1rSiikainen/Siikais,10S\xE4kyl\xE4,2vUlvila/Ulvsby
0705Kanta-H\xE4meen=/Egentliga Tavastlands=/Kanta-H\xE4me=|1pForssa,lHattula,4Hausj\xE4rvi,hHumppila,6H\xE4meenlinna/Tavastehus,1kJanakkala,4Jokioinen/Jockis,7cLoppi,79Riihim\xE4ki,3wTammela,43Yp\xE4j\xE4
0806Pirkanmaan=/Birkalands=/Pirkanmaa=|kAkaa/Ackas,2gH\xE4meenkyr\xF6/Tavastkyro,zIkaalinen/Ikalis,yJuupajoki,yKangasala,13Kihni\xF6,15Kuhmoinen/Kuhmois,3jLemp\xE4\xE4l\xE4,2iM\xE4ntt\xE4-Vilppula,sNokia,qOrivesi,jParkano,nPirkkala/Birkala,fPunkalaidun,gP\xE4lk\xE4ne,1vRuovesi,2gSastamala,1bTampere/Tammerfors,1eUrjala,lValkeakoski,eVesilahti,eVirrat/Virdois,18Yl\xF6j\xE4rvi
0907P\xE4ij\xE4t-H\xE4meen=/P\xE4ij\xE4nne-Tavastlands=/P\xE4ij\xE4t-H\xE4me=|gAsikkala,1tHartola/Gustav Adolfs,hHollola,dHeinola,vIitti/Itis,4uK\xE4rk\xF6l\xE4,2aLahti/Lahtis,4iOrimattila,gPadasjoki,5pSysm\xE4
1008Kymenlaakson=/Kymmenedalens=/Kymenlaakso=|23Hamina/Fredrikshamn,5uKotka,1Kouvola,5nMiehikk\xE4l\xE4,3rPyht\xE4\xE4/Pyttis+,8nVirolahti/Vederlax
1109Etel\xE4-Karjalan=/S\xF6dra Karelens=/South Karelia=|49Imatra,70Lappeenranta/Villmanstrand,bLemi,pLuum\xE4ki,3vParikkala,31Rautj\xE4rvi,bRuokolahti/Ruokolax,13Savitaipale,2kTaipalsaari
1210Etel\xE4-Savon=/S\xF6dra Savolax=/South Savo=|1aEnonkoski,1fHirvensalmi,29Juva,zKangasniemi,7qMikkeli/S:t Michel,gM\xE4ntyharju,2ePieks\xE4m\xE4ki,uPuumala,1mRantasalmi,1nSavonlinna/Nyslott,sSulkava
1311Pohjois-Savon=/Norra Savolax=/North Savo=|3wIisalmi/Idensalmi,vJoroinen/Jorois,xKaavi,zKeitele,oKiuruvesi,yKuopio,2xLapinlahti,iLepp\xE4virta,4vPielavesi,2jRautalampi,1Rautavaara,1qSiilinj\xE4rvi,dSonkaj\xE4rvi,gSuonenjoki,1uTervo,dTuusniemi,1mVarkaus,6Vesanto,4Vierem\xE4
1412Pohjois-Karjalan=/Norra Karelens=/North Karelia=|2iHein\xE4vesi,1kIlomantsi/Ilomants,lJoensuu,9Juuka/Juga,2cKitee/Kides,gKontiolahti/Kontiolax,xOutokumpu,35Lieksa,4Liperi/Libelits,37Nurmes,1uPolvij\xE4rvi,2sR\xE4\xE4kkyl\xE4,3xTohmaj\xE4rvi
1513Keski-Suomen=/Mellersta Finlands=/Central Finland=|25Hankasalmi,2nJoutsa,7Jyv\xE4skyl\xE4,3J\xE4ms\xE4,yKannonkoski,aKarstula,nKeuruu/Keuru,7Kinnula,9Kivij\xE4rvi,aKonnevesi,11Kyyj\xE4rvi,2qLaukaa/Laukas,pLuhanka,1oMultia,5Muurame,2kPet\xE4j\xE4vesi,9Pihtipudas,3kSaarij\xE4rvi,3dToivakka,16Uurainen,13Viitasaari,1p\xC4\xE4nekoski
1614Etel\xE4-Pohjanmaan=/S\xF6dra \xD6sterbottens=/South Ostrobothnia=|5Alaj\xE4rvi,5Alavus/Alavo,16Evij\xE4rvi,2lIlmajoki/Ilmola,6Isojoki/Stor\xE5,1Isokyr\xF6/Storkyro,1uKarijoki/B\xF6tom,eKauhajoki,1Kauhava,1vKuortane,1Kurikka,2uLappaj\xE4rvi,5Lapua/Lappo,9bSein\xE4joki,gSoini,2fTeuva/\xD6stermark,2gVimpeli/Vindala,1j\xC4ht\xE4ri/Etseri
1715Pohjanmaan=/\xD6sterbottens=/Ostrobothnia=|6fKaskinen/Kask\xF6+,1dKorsn\xE4s*,7Kristiinankaupunki/Kristinestad*,1Kruunupyy/Kronoby*,33Laihia/Laihela,15Luoto/Larsmo*,zMaalahti/Malax*,oMustasaari/Korsholm*,1aN\xE4rpi\xF6/N\xE4rpes*,1hPietarsaari/Jakobstad*,1Peders\xF6ren kunta/Peders\xF6re*,86Uusikaarlepyy/Nykarleby*,cVaasa/Vasa+,15V\xF6yri/V\xF6r\xE5*
1816Keski-Pohjanmaan=/Mellersta \xD6sterbottens=/Central Ostrobothnia=|22Halsua/Halso,3zKannus,jKaustinen/Kaustby,10Kokkola/Karleby+,45Lestij\xE4rvi,4jPerho,7dToholampi,23Veteli/Vetil
1917Pohjois-Pohjanmaan=/Norra \xD6sterbottens=/North Ostrobothnia=|9Alavieska,1oHaapaj\xE4rvi,2Haapavesi,1Hailuoto/Karl\xF6,1vIi/Ijo,1xKalajoki,10Kempele,1pKuusamo,cK\xE4rs\xE4m\xE4ki,30Liminka/Limingo,bLumijoki,1bMerij\xE4rvi,bMuhos,15Nivala,sOulainen,1Oulu/Ule\xE5borg,1fPudasj\xE4rvi,aPyh\xE4joki,1Pyh\xE4j\xE4rvi,4Pyh\xE4nt\xE4,1cRaahe/Brahestad,dReisj\xE4rvi,1jSievi,2Siikajoki,11Vaala,6Siikalatva,15Taivalkoski,rTyrn\xE4v\xE4,uUtaj\xE4rvi,2gYlivieska
2018Kainuun=/Kajanalands=/Kainuu=|2xHyrynsalmi,2sKajaani/Kajana,2dKuhmo,80Paltamo,16Puolanka,25Ristij\xE4rvi,1wSotkamo,cSuomussalmi
2119Lapin=/Lapplands=/Lapland=|1bEnonteki\xF6/Enontekis,2tInari/Enare,2kKemi,1Keminmaa,kKittil\xE4,cKolari,1bKemij\xE4rvi,4yMuonio,2dPelkosenniemi,vPosio,1xRanua,fRovaniemi,ySalla,aSavukoski,9Simo,7Sodankyl\xE4,2fTervola,6Tornio/Torne\xE5,3Pello,10Utsjoki,2eYlitornio/\xD6vertorne\xE5
9001Helsingin kaupunki/Helsingfors stad/City of Helsinki|2jHelsinki/Helsingfors+
9121Ahvenanmaa/\xC5land/\xC5land|zBr\xE4nd\xF6!,8Ecker\xF6!,hFinstr\xF6m!,2F\xF6gl\xF6!,3Geta!,bHammarland!,2mJomala!,3hKumlinge!,nK\xF6kar!,2rLemland!,lLumparland!,14Maarianhamina/Mariehamn!,76Saltvik!,uSottunga!,5Sund!,4qV\xE5rd\xF6!`;

// src/codes/municipalities.ts
var LANGUAGES = { '': ['fi'], '+': ['fi', 'sv'], '*': ['sv', 'fi'], '!': ['sv'] };
var lists;
function decode() {
  if (lists) return lists;
  const municipalities2 = [];
  const counties2 = COUNTY_DATA.split('\n').map((line) => {
    const [head = '', body = ''] = line.split('|');
    const county2 = head.slice(0, 2);
    const region2 = head.slice(2, 4);
    const [fi = '', sv = '', en = ''] = head.slice(4).split('/');
    let number = 0;
    const members = body.split(',').map((item) => {
      const [, step = '', finnish = '', swedish = finnish, mark = ''] =
        /^([\da-z]+)([^/+*!]+)(?:\/([^+*!]+))?(.?)$/.exec(item) ?? [];
      number += parseInt(step, 36);
      const languages = LANGUAGES[mark];
      return {
        code: String(number).padStart(3, '0'),
        name: { fi: finnish, sv: swedish, en: languages[0] === 'sv' ? swedish : finnish },
        county: county2,
        region: region2,
        languages,
      };
    });
    municipalities2.push(...members);
    return {
      code: county2,
      name: {
        fi: fi.replace('=', ' hyvinvointialue'),
        sv: sv.replace('=', ' v\xE4lf\xE4rdsomr\xE5de'),
        en: en.replace('=', ' wellbeing services county'),
      },
      region: region2,
      municipalities: members.map((item) => item.code),
    };
  });
  municipalities2.sort((a2, b) => (a2.code < b.code ? -1 : 1));
  const regions2 = REGION_DATA.split('\n').map((line) => {
    const code = line.slice(0, 2);
    const [fi = '', sv = '', en = ''] = line.slice(2).split('/');
    return {
      code,
      name: { fi, sv, en },
      municipalities: municipalities2.filter((item) => item.region === code).map((item) => item.code),
    };
  });
  const byCode = (items) => new Map(items.map((item) => [item.code, item]));
  return (lists = {
    municipalities: byCode(municipalities2),
    counties: byCode(counties2),
    regions: byCode(regions2),
  });
}
var municipalities = () => [...decode().municipalities.values()];
var municipality = (code) => decode().municipalities.get(code);
var counties = () => [...decode().counties.values()];
var county = (code) => decode().counties.get(code);
var regions = () => [...decode().regions.values()];
var region = (code) => decode().regions.get(code);
var primary = (language) => language.slice(0, (language + '-').indexOf('-')).toLowerCase();
var fold = (text) => text.normalize('NFD').replace(/[\p{M}:.]/gu, '');
var collator = /* @__PURE__ */ new Intl.Collator('fi');
var begins = (name, typed) =>
  name.startsWith(typed) ? 0 : name.includes(` ${typed}`) || name.includes(`-${typed}`) ? 1 : 2;
function rank(name, typed) {
  const lower = name.toLowerCase();
  const asWritten = begins(lower, typed);
  return asWritten < 2 ? asWritten : 2 + begins(fold(lower), fold(typed));
}
function findMunicipalities(text, options = {}) {
  const typed = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (!fold(typed)) return [];
  const preferred = (options.languages ?? []).map(primary).find((item) => item === 'fi' || item === 'sv');
  const matches = [];
  for (const item of municipalities()) {
    const first = preferred === 'sv' || (!preferred && item.languages[0] === 'sv') ? 'sv' : 'fi';
    const best = [first, first === 'fi' ? 'sv' : 'fi']
      .map((language, order) => ({ language, rank: rank(item.name[language], typed) * 2 + order }))
      .reduce((a2, b) => (b.rank < a2.rank ? b : a2));
    if (best.rank < 8) matches.push({ municipality: item, name: item.name[best.language], ...best });
  }
  return matches
    .sort((a2, b) => a2.rank - b.rank || collator.compare(a2.name, b.name))
    .slice(0, options.limit ?? 8)
    .map(({ municipality: found, name, language }) => ({ municipality: found, name, language }));
}

// src/codes/hyte-terms.ts
var DATA = `support-in-life|Tukea el\xE4m\xE4ntilanteeseen|St\xF6d i livssituationen|Support in life
low-threshold-advice|Matalan kynnyksen neuvonta ja ohjaus|R\xE5dgivning och handledning med l\xE5g tr\xF6skel|Low-threshold advice and guidance
lifestyle-guidance|Elintapaohjaus ja neuvonta|Levnadsvanehandledning och r\xE5dgivning|Lifestyle guidance
someone-to-talk-to|Keskusteluapu ja -tuki|Samtalsst\xF6d|Someone to talk to
outreach-work|Etsiv\xE4 ja l\xF6yt\xE4v\xE4 ty\xF6|Upps\xF6kande arbete|Outreach work
befriending|Yst\xE4v\xE4- ja tukihenkil\xF6toiminta|V\xE4n- och st\xF6dpersonsverksamhet|Befriending and support persons
peer-support|Vertaistoiminta|Kamratst\xF6d|Peer support
childminding|Lastenhoitajien koulutus ja v\xE4litys|Utbildning och f\xF6rmedling av barnvakter|Childminders: training and finding one
food-aid|Ruoka-apu|Mathj\xE4lp|Food aid

things-to-do|Toimintaa ja tekemist\xE4|Verksamhet och aktiviteter|Things to do
functional-ability-groups|Toimintakyky\xE4 tukevat ryhm\xE4t|Grupper som st\xF6der funktionsf\xF6rm\xE5gan|Groups that support functional ability
hobby-groups|Liikunta-, harraste- ja kulttuuriryhm\xE4t|Motions-, hobby- och kulturgrupper|Exercise, hobby and culture groups
recreation|Virkistystoiminta|Rekreationsverksamhet|Recreation

information-and-networks|Tiedotusta ja verkostoja|Information och n\xE4tverk|Information and networks
expertise-and-information|Asiantuntija-, tiedon tuotanto- ja tiedotuspalvelut|Expert-, kunskaps- och informationstj\xE4nster|Expertise, knowledge and information
networks-and-partnerships|Verkosto- ja kumppanuusty\xF6|N\xE4tverks- och partnerskapsarbete|Networks and partnerships
civic-skills|Kansalaistaitojen vahvistaminen|St\xE4rkande av medborgarf\xE4rdigheter|Strengthening civic skills

taking-part|Osallisuutta|Delaktighet|Taking part
open-meeting-places|Avoimet kohtaamispaikat|\xD6ppna m\xF6tesplatser|Open meeting places
umbrella-organisations|J\xE4rjest\xF6jen yhteisty\xF6j\xE4rjest\xF6jen tuki|St\xF6d fr\xE5n organisationernas samarbetsorganisationer|Support from umbrella organisations
volunteering|Vapaaehtoisty\xF6n koordinointi ja tuki|Samordning av och st\xF6d f\xF6r frivilligarbete|Coordinating and supporting volunteering

alongside-public-services|Sote-palveluiden yhdyspinnalla|I anslutning till social- och h\xE4lsov\xE5rden|Alongside health and social services
adaptation-training|Sopeutumisvalmennus|Anpassningstr\xE4ning|Adaptation training
carer-respite|Omaishoitajalomitus ja p\xE4iv\xE4toiminta|Avl\xF6sning f\xF6r n\xE4rst\xE5endev\xE5rdare och dagverksamhet|Respite for carers and day activities
crisis-help|Kriisiauttaminen|Krishj\xE4lp|Crisis help
rehabilitative-work|Kuntouttava ty\xF6toiminta|Arbetsverksamhet i rehabiliteringssyfte|Rehabilitative work
social-rehabilitation|Sosiaalinen kuntoutus|Social rehabilitering|Social rehabilitation`;
var groups;
function hyteGroups() {
  return (groups ??= DATA.split('\n\n').map((paragraph) => {
    const [group, ...terms] = paragraph.split('\n').map((line) => {
      const [code = '', fi = '', sv = '', en = ''] = line.split('|');
      return { code, name: { fi, sv, en } };
    });
    return { ...group, terms: terms.map((term) => ({ ...term, group: group.code })) };
  }));
}
var hyteTerms = () => hyteGroups().flatMap((group) => group.terms);
var hyteTerm = (code) => hyteTerms().find((term) => term.code === code);

// src/search/concepts/data/ageing.ts
var ageing = `
older-people ~services-for-older-people ~pensioners KR1.1
ik\xE4ihmiset, vanhus, ik\xE4\xE4ntynyt, seniori, i\xE4k\xE4s, mummo, ik\xE4ihminen, ik\xE4\xE4ntyminen, vanheneminen, vanhuus, vanha ihminen
\xE4ldre, \xE5ldring, senior, \xE5ldrande, gamla
elderly, senior, ageing, old age, older persons

pensioners <older-people ~pension
el\xE4kel\xE4inen, el\xE4kel\xE4isyhdistys
pension\xE4r
retired

services-for-older-people <social-services ~home-care ~older-people P4.2
vanhuspalvelu, vanhusty\xF6, vanhustenhuolto, ik\xE4ihmisten palvelut, gerontologinen sosiaality\xF6
\xE4ldreservice, \xE4ldreomsorg, \xE4ldretj\xE4nst, gerontologiskt socialarbete
elderly care, gerontological social work

memory-illness <neurological-illness ~memory-clinic ~dementia-carers ~older-people
muistisairaus, alzheimer, dementia, muisti, muistisairas, unohtelu, muistiongelma, muistih\xE4iri\xF6, muisti p\xE4tkii
minnessjukdom, alzheimer, demens, minne, gl\xF6mska
Alzheimer, dementia, memory problems, memory disorder, forgetfulness

memory-clinic <health-services ~memory-illness
muistipoliklinikka, muistikoordinaattori, muistitesti, muistineuvola, muistihoitaja
minnespoliklinik, minneskoordinator, minnesmottagning
memory nurse, memory test

memory-activities <functional-group ~memory-illness
muistikerho, muistikahvila, aivoterveys, muistiryhm\xE4
minnesklubb, minneskaf\xE9, hj\xE4rnh\xE4lsa
=memory caf\xE9, brain health, reminiscence

dementia-carers <memory-illness <family-carer
muistisairaan omainen, muistiperhe, muistisairaan l\xE4heinen
anh\xF6rig till minnessjuk, n\xE4rst\xE5ende till minnessjuk
=carer of person with dementia, relatives of people with memory illness

family-carer ~carer-allowance ~respite-care ~relatives P5.14
omaishoito, omaishoitaja, l\xE4heishoitaja, hoidan puolisoani, hoidan \xE4iti\xE4ni
n\xE4rst\xE5endev\xE5rd, n\xE4rst\xE5endev\xE5rdare, anh\xF6rigv\xE5rdare
informal care, carer, caregiver, caring for a relative

carer-allowance <benefits ~family-carer
omaishoidon tuki, hoitopalkkio
st\xF6d f\xF6r n\xE4rst\xE5endev\xE5rd, v\xE5rdarvode
=support for informal care, carer's allowance

respite-care ~family-carer ~day-activities #carer-respite
lyhytaikaishoito, omaishoitajan vapaa, lomitus, jaksohoito, intervallihoito, omaishoidon vapaa
avl\xF6sning, korttidsv\xE5rd, intervallv\xE5rd, ledighet f\xF6r n\xE4rst\xE5endev\xE5rdare
short-term care, respite, carer's leave

relatives ~family-carer
omaiset, l\xE4heinen, omainen
anh\xF6riga, n\xE4rst\xE5ende
next of kin, family members

home-care <social-services ~home-help-services ~home-nursing P4.3
kotihoito, hoiva, kotipalvelu, l\xE4hihoitaja, kotona asuminen, apua kotiin, ei p\xE4rj\xE4\xE4 kotona
hemv\xE5rd, hemservice, hemhj\xE4lp, n\xE4rv\xE5rdare, omsorg, hj\xE4lp hemma
home help, care at home

home-help-services <social-services ~home-care P4.3 P4.14
kotihoidon tukipalvelut, asiointipalvelu, saunapalvelu, tukipalvelu, kauppapalvelu, vaatehuolto
st\xF6dtj\xE4nster inom hemv\xE5rden, \xE4rendehj\xE4lp, st\xF6dservice, badservice
=home support services, shopping service, support services

safety-phone <home-help-services ~falls ~assistive-devices
turvapuhelin, turvaranneke, turvateknologia, turvapalvelu, h\xE4lytysranneke
trygghetstelefon, trygghetslarm
personal alarm, safety bracelet

falls <functional-ability ~older-people ~exercise
kaatuminen, tasapaino
fallolycka, balans
balance

senior-exercise <exercise ~older-people
seniorijumppa, tuolijumppa, ik\xE4ihmisten liikunta, el\xE4kel\xE4isjumppa
seniorgymnastik, sittgympa, seniormotion
chair exercise

care-home <service-housing ~services-for-older-people
hoivakoti, vanhainkoti, ymp\xE4rivuorokautinen palveluasuminen, vanhustentalo, tehostettu palveluasuminen, palvelukoti
\xE5lderdomshem, \xE4ldreboende, effektiverat serviceboende, serviceboende med heldygnsomsorg
nursing home, old people's home

senior-housing <housing ~older-people
senioriasunto, yhteis\xF6llinen asuminen
seniorbostad, gemenskapsboende
=senior housing

guardianship <legal-rights ~money-management P7.11
edunvalvonta, holhous, edunvalvoja
intressebevakning, f\xF6rmyndare
legal guardian

veterans ~older-people
veteraani, sotainvalidi, rintamalis\xE4, lotta
veteran, krigsinvalid, fronttill\xE4gg
war veteran

elder-abuse <violence ~older-people
kaltoinkohtelu, ik\xE4\xE4ntyneen hyv\xE4ksik\xE4ytt\xF6
misshandel av \xE4ldre, illabehandling
mistreatment
`;

// src/search/concepts/data/crisis.ts
var crisis = `
crisis-help ~counselling ~crisis ~social-emergency #crisis-help
kriisiapu, kriisikeskus, henkinen ensiapu, psykososiaalinen tuki, j\xE4lkipuinti, kriisivastaanotto
krishj\xE4lp, kriscenter, psykosocialt st\xF6d, psykisk f\xF6rsta hj\xE4lp, kriscentral
crisis centre, psychosocial support, psychological first aid

crisis ~crisis-help ~life-situation
kriisi, h\xE4t\xE4, j\xE4rkytys
kris, chock
shock

trauma <mental-health ~crisis-help
trauma, traumatisoitunut, kidutus
trauma, tortyr, PTSD
PTSD, torture

suicide ~crisis-help ~depression ~self-harm ~suicide-bereaved
itsemurha, en halua el\xE4\xE4, haluan kuolla, ei jaksa el\xE4\xE4
sj\xE4lvmord, vill inte leva, vill d\xF6
want to die

suicide-bereaved <grief ~suicide
itsemurhan tehneen l\xE4heinen, surunauha, l\xE4heisen itsemurha
anh\xF6rig efter sj\xE4lvmord
=bereaved by suicide

grief ~crisis-help ~peer-group ~funeral
suru, kuolema, leski, menetys, l\xE4heisens\xE4 menett\xE4nyt
sorg, d\xF6d, \xE4nka, d\xF6dsfall, efterlevande, f\xF6rlust, s\xF6rjande
bereavement, widow, loss, mourning

funeral ~grief
hautaus, hautajaiset, hautapaikka
begravning, gravplats
burial, grave

violence ~domestic-violence ~victim-support
v\xE4kivalta, pahoinpitely, vaino, uhkailu, pahoinpidelty
v\xE5ld, misshandel, stalkning, hot, misshandlad
assault, stalking, threats, abuse

domestic-violence <violence ~shelter ~violence-perpetrators
l\xE4hisuhdev\xE4kivalta, perhev\xE4kivalta, nollalinja, puoliso ly\xF6, mies ly\xF6, v\xE4kivaltainen puoliso
v\xE5ld i n\xE4ra relationer, familjev\xE5ld, nollinjen, v\xE5ld i parf\xF6rh\xE5llande, v\xE5ld mot kvinnor
intimate partner violence, violence against women, family violence

shelter <crisis-help ~domestic-violence
turvakoti
skyddshem
refuge

violence-perpetrators <violence
v\xE4kivallan tekij\xE4, ly\xF6m\xE4t\xF6n linja, vihanhallinta, aggressio, v\xE4kivallan katkaisu
v\xE5ldsut\xF6vare, aggression
=perpetrator of violence, anger management

sexual-violence <violence ~victim-support ~trauma
seksuaaliv\xE4kivalta, raiskaus, hyv\xE4ksik\xE4ytt\xF6, seksuaalinen h\xE4irint\xE4, seri-tukikeskus, insesti, raiskattu, ahdistelu
sexuellt v\xE5ld, v\xE5ldt\xE4kt, seri-st\xF6dcenter, sexuella trakasserier
rape, sexual abuse, sexual harassment

honour-violence <violence ~immigrants
kunniav\xE4kivalta, silpominen, pakkoavioliitto
hedersv\xE5ld, k\xF6nsstympning, tv\xE5ngs\xE4ktenskap
=honour-related violence, female genital mutilation, forced marriage

human-trafficking <victim-support ~immigrants
ihmiskauppa, prostituutio, ty\xF6per\xE4inen hyv\xE4ksik\xE4ytt\xF6, seksity\xF6
m\xE4nniskohandel, prostitution, sexarbete
prostitution, exploitation, sex work

victim-support ~crime ~violence ~legal-aid
rikosuhrip\xE4ivystys, uhri, riku
brottsofferjour, brottsoffer, st\xF6d till vittnen
victim

crime ~police ~victim-support P7.5
rikos, rikosilmoitus, varkaus, huijaus, petos
brott, st\xF6ld, bedr\xE4geri
theft, scam

criminal-sanctions ~ex-prisoners P7.8
rikosseuraamus, vankila, vanki, ehdonalainen, yhdyskuntapalvelu, rangaistus, vankeus
brottsp\xE5f\xF6ljd, f\xE4ngelse, f\xE5nge, samh\xE4llstj\xE4nst, straff
prison, probation, sentence

ex-prisoners <criminal-sanctions ~supported-housing
vankilasta vapautuva, rikostaustainen, kriminaalihuolto, entinen vanki, vankilasta vapautunut
frigiven f\xE5nge, kriminalv\xE5rd
=ex-prisoners, ex-offender, released from prison

mediation <legal-rights
sovittelu, naapuririita
medling
neighbour dispute

legal-aid <legal-rights ~court P7.4
oikeusapu, lakineuvonta, lakimies, juristi, asianajaja, oikeudellinen neuvonta
r\xE4ttshj\xE4lp, juridisk r\xE5dgivning, advokat, jurist
lawyer, legal advice

legal-rights ~discrimination P7.1
oikeusturva, perusoikeus, ihmisoikeus, muutoksenhaku, kantelu, oikaisuvaatimus, valitus
r\xE4ttsskydd, \xF6verklagande, besv\xE4r, r\xE4ttigheter
human rights, appeal, complaint

court <legal-rights P7.7
tuomioistuin, k\xE4r\xE4j\xE4oikeus, oikeudenk\xE4ynti
domstol, tingsr\xE4tt
trial

discrimination <legal-rights ~racism P7.10
syrjint\xE4, yhdenvertaisuus, tasa-arvo, v\xE4hemmist\xF6, h\xE4irint\xE4
diskriminering, likabehandling, j\xE4mst\xE4lldhet, minoritet, trakasserier
equality, minority, harassment

racism <discrimination ~immigrants
rasismi, viharikos
rasism, hatbrott
hate crime

police ~crime P20.1
poliisi, passi, henkil\xF6kortti, ajokortti, aselupa
polis, pass, k\xF6rkort, identitetskort
passport, driving licence, identity card

safety ~emergency-number ~rescue-services
turvallisuus, varautuminen, v\xE4est\xF6nsuojelu, v\xE4est\xF6nsuoja
s\xE4kerhet, beredskap, befolkningsskydd, skyddsrum
preparedness, civil defence

rescue-services <safety P19.1
pelastustoimi, palokunta, pelastuslaitos, nuohous, VPK
r\xE4ddningsv\xE4sende, brandk\xE5r, r\xE4ddningsverk, sotning
fire brigade, chimney sweep

national-defence P19.4
maanpuolustus, asevelvollisuus, siviilipalvelus, armeija, varusmies, kutsunnat
f\xF6rsvar, v\xE4rnplikt, civiltj\xE4nst, bev\xE4ring
military service, non-military service, conscript
`;

// src/search/concepts/data/disability.ts
var disability = `
disability ~disability-services KR1.6
vammaiset, vamma, vammainen, invalidi
personer med funktionsneds\xE4ttning, funktionshinder, handikapp, funktionsneds\xE4ttning
=disabled people, disability, handicapped, impairment

disability-services <social-services ~disability ~personal-assistance ~transport-service P4.4
vammaispalvelu, vammaisten palvelut, vammaissosiaality\xF6
funktionshinderservice, handikappservice
services for disabled people

personal-assistance <disability-services P4.5
henkil\xF6kohtainen apu, avustaja
personlig assistans, assistent
personal assistant

transport-service <disability-services ~transport
kuljetuspalvelu, kuljetustuki, liikkumisen tuki, taksikortti, invataksi
f\xE4rdtj\xE4nst, taxikort
mobility service

home-modification <disability-services ~assistive-devices ~accessibility
asunnon muutosty\xF6t, esteett\xF6myysavustus, muutosty\xF6, ramppi, luiska
\xE4ndringsarbeten i bostaden, tillg\xE4nglighetsunderst\xF6d, ramp
home adaptations, ramp

disability-parking <disability
vammaisen pys\xE4k\xF6intilupa, pys\xE4k\xF6intitunnus, invapys\xE4k\xF6inti
parkeringstillst\xE5nd f\xF6r r\xF6relsehindrade, invaparkering
=disabled parking permit

disability-allowance <benefits ~disability
vammaistuki, hoitotuki, vammaiskortti, vammaisetuus
handikappbidrag, handikappkort, v\xE5rdbidrag
care allowance, disability card

accessibility ~assistive-devices ~disability
esteett\xF6myys, saavutettavuus, esteet\xF6n
tillg\xE4nglighet
=accessibility

physical-disability <disability ~assistive-devices
liikuntavamma, liikkumisrajoitteinen, selk\xE4ydinvamma, cp-vamma, liikuntarajoitteinen, halvaantunut, amputaatio
r\xF6relsehinder, ryggm\xE4rgsskada, cp-skada, rullstolsanv\xE4ndare
mobility impairment, wheelchair user, spinal cord injury

intellectual-disability <disability ~disability-services P4.7
kehitysvamma, kehitysvammainen, downin syndrooma, erityishuolto
intellektuell funktionsneds\xE4ttning, utvecklingsst\xF6rning, utvecklingsst\xF6rd, specialomsorg, downs syndrom
developmental disability, learning disability, Down syndrome

visual-impairment <disability ~eye-care ~assistance-dog
n\xE4k\xF6vamma, n\xE4k\xF6vammainen, sokea, n\xE4k\xF6, heikkon\xE4k\xF6inen, \xE4\xE4nikirja, sokeus
synskada, blind, svagsynt, talbok, syn
blind, low vision, partially sighted

hearing-impairment <disability ~hearing-care ~sign-language
kuulovamma, kuulovammainen, huonokuuloinen, kuulo, tinnitus, kuurous
h\xF6rselskada, tinnitus, h\xF6rsel
hard of hearing, tinnitus, hearing loss

deaf <hearing-impairment ~sign-language
kuuro, viittomakielinen
d\xF6v, teckenspr\xE5kig
deaf people

sign-language <languages-of-service ~deaf ~interpreting-for-disabled
viittomakieli, viittominen
teckenspr\xE5k
signing

deafblind <disability ~visual-impairment ~hearing-impairment
kuurosokea
d\xF6vblind
=deafblind

speech-impairment <disability ~speech-therapy ~aphasia
puhevamma, \xE4nkytys, kommunikaatio, puhumaton
talskada, stamning, st\xF6d f\xF6r kommunikation
stammering, communication support

aphasia <speech-impairment ~stroke
afasia
afasi
=aphasia

interpreting-for-disabled <interpreting ~sign-language ~speech-impairment
vammaisten tulkkauspalvelu, viittomakielen tulkki, kirjoitustulkkaus
tolktj\xE4nst f\xF6r personer med funktionsneds\xE4ttning, teckenspr\xE5kstolk, skrivtolkning
=interpreting for disabled people, sign language interpreter

autism <neurodiversity ~adhd
autismi, asperger, autisti, autismikirjo
autism, asperger, autistisk, autismspektrum
Asperger, autistic, autism spectrum

adhd <neurodiversity ~learning-difficulties
ADHD, tarkkaavuush\xE4iri\xF6, ylivilkkaus, keskittymisvaikeus, ylivilkas
ADHD, hyperaktivitet, koncentrationssv\xE5righeter
=ADHD, attention deficit

neurodiversity ~autism ~adhd
neurokirjo, nepsy, neuropsykiatrinen valmennus, tourette, aistiyliherkkyys
neuropsykiatrisk, tourette, npf
Tourette, neuropsychiatric

easy-language ~intellectual-disability ~language-learning
selkokieli
l\xE4tt spr\xE5k, l\xE4ttl\xE4st
easy to read

disabled-work <supported-employment ~day-activities ~disability
ty\xF6toiminta, osallisuutta edist\xE4v\xE4 toiminta, ty\xF6keskus
arbetsverksamhet
=work activities for disabled people, sheltered work

disabled-housing <service-housing ~disability
vammaisten asumispalvelut, asumisyksikk\xF6, ryhm\xE4koti, kehitysvammaisten asuminen
boendeservice f\xF6r personer med funktionsneds\xE4ttning, grupphem, gruppboende
=housing for disabled people, group home

adapted-physical-activity <exercise ~disability
soveltava liikunta, vammaisurheilu, erityisliikunta
anpassad motion, handikappidrott
disability sports
`;

// src/search/concepts/data/family.ts
var family = `
families ~children ~parenthood KR1.2
perheet, perhe
familj, barnfamilj
family

children <families ~small-children KR1.2
lapset, lapsi, alaik\xE4inen
barn, minder\xE5rig
child, kids

small-children <children ~early-childhood-education
pienet lapset, vauva, taapero, pikkulapsi
sm\xE5barn, sp\xE4dbarn, baby
baby, toddler, infant

parenthood <families ~family-counselling
vanhemmuus, kasvatus, vanhempi, huoltaja, \xE4iti, is\xE4, vanhemmuuden tuki
f\xF6r\xE4ldraskap, fostran, f\xF6r\xE4lder, v\xE5rdnadshavare, mamma, pappa, st\xF6d i f\xF6r\xE4ldraskapet
parent, mother, father, parenting

parent-cafe <open-meeting-place ~small-children ~open-early-education
perhekahvila, \xE4iti-lapsikerho, perhekerho, perhetupa, muskari
familjekaf\xE9, mamma-barngrupp, familjeklubb
=parent caf\xE9, baby group, playgroup

family-centre ~open-meeting-place ~families
perhekeskus, perhetalo
familjecenter
family house

single-parent <parenthood ~divorce
yksinhuoltaja, eroperhe, yh, yhden vanhemman perhe
ensamf\xF6rs\xF6rjare, ensamst\xE5ende f\xF6r\xE4lder, ensam mamma
lone parent, single mother

blended-family <families ~divorce
uusperhe, \xE4itipuoli, bonusvanhempi
nyfamilj, styvf\xF6r\xE4lder, ombildad familj
stepfamily, step-parent

large-families <families
monikkoperhe, kaksoset, suurperhe
flerlingsfamilj, tvillingar, storfamilj
twins

relationship <families ~couple-counselling ~divorce P3.1
parisuhde, avioliitto, puoliso, mustasukkaisuus, riitely
parf\xF6rh\xE5llande, \xE4ktenskap, make, sambo, gr\xE4l
marriage, spouse, partner

couple-counselling <family-counselling ~relationship P3.1
pariterapia, perheasiain neuvottelukeskus, parisuhdeneuvonta
parterapi, familjer\xE5dgivning
=couples therapy, relationship counselling

divorce <relationship ~divorce-with-children ~family-mediation
ero, avioero, eronnut
skilsm\xE4ssa, separation, fr\xE5nskild, skilja sig, skild
separation, break-up

divorce-with-children <divorce ~child-custody ~supervised-visits
vuorovanhemmuus, eron j\xE4lkeinen vanhemmuus, eroneuvo, vuoroasuminen
skilsm\xE4ssor\xE5dgivning, v\xE4xelvist boende
co-parenting, shared custody

child-custody <family-law ~child-maintenance P3.5
lastenvalvoja, huoltajuus, tapaamisoikeus, lapsen huolto
v\xE5rdnad, barnatillsyningsman, umg\xE4ngesr\xE4tt
child welfare officer

child-maintenance <family-law ~child-custody P3.9
elatusapu, elatustuki, elarit
underh\xE5ll
child support, alimony

supervised-visits <child-custody
valvottu tapaaminen
\xF6vervakade umg\xE4ngen
supervised contact

family-mediation <family-law ~divorce P3.5
perheasioiden sovittelu
medling i familje\xE4renden
divorce mediation

family-law <legal-rights P3.5
perheoikeus, avioehto, perint\xF6, testamentti, perunkirjoitus, perheoikeudelliset asiat, kuolinpes\xE4
familjer\xE4tt, \xE4ktenskapsf\xF6rord, arv, testamente, bouppteckning, d\xF6dsbo
inheritance, will

paternity <family-law P3.3
isyyden vahvistaminen, isyyden tunnustaminen
fastst\xE4llande av faderskap, faderskapserk\xE4nnande
acknowledgement of paternity

adoption <families ~infertility
adoptio, ottolapsi
adoption, adoptivbarn
adopted child

lgbt ~gender-identity
sateenkaari-ihmiset, seksuaaliv\xE4hemmist\xF6, homo, transsukupuolinen, sateenkaariperhe, lesbo, trans, sukupuoliv\xE4hemmist\xF6
regnb\xE5gspersoner, sexuell minoritet, homosexuell, transperson, hbtqi, k\xF6nsminoritet, regnb\xE5gsfamilj
=LGBT, sexual minority, gay, transgender, LGBTQ, rainbow family

gender-identity ~lgbt
sukupuoli-identiteetti, sukupuolenkorjaus
k\xF6nsidentitet, k\xF6nskorrigering
=gender identity

family-counselling ~parenthood ~child-development P3.7
perheneuvola, perheneuvonta, kasvatusneuvonta
familjer\xE5dgivningsbyr\xE5, uppfostringsr\xE5dgivning, familjer\xE5dgivning
child guidance

family-work <social-services-for-families ~home-help-for-families
perhety\xF6, perhety\xF6ntekij\xE4, perheohjaus
familjearbete, familjehandledning
family support worker

social-services-for-families <social-services ~families P3.6
lapsiperheiden sosiaalipalvelut, perhesosiaality\xF6, varhainen tuki
socialtj\xE4nster f\xF6r barnfamiljer, tidigt st\xF6d
family social work, early support

home-help-for-families <social-services-for-families ~childminding
lapsiperheiden kotipalvelu, apua vauva-arkeen, vanhemman v\xE4symys
hemservice f\xF6r barnfamiljer
help with baby at home

childminding ~home-help-for-families ~early-childhood-education #childminding
lastenhoitoapu, lapsenvahti, lastenhoitaja, tilap\xE4inen lastenhoito
barnvakt, barnpassning, barnsk\xF6tare
babysitter, nanny

early-childhood-education ~open-early-education ~pre-primary P3.4
varhaiskasvatus, p\xE4iv\xE4koti, p\xE4iv\xE4hoito, tarha, hoitopaikka, vuorohoito
sm\xE5barnspedagogik, daghem, dagv\xE5rd, dagis, skiftv\xE5rd
day care, kindergarten, nursery

open-early-education <early-childhood-education ~parent-cafe
avoin varhaiskasvatus, leikkipuisto, avoin p\xE4iv\xE4koti, asukaspuisto
\xF6ppen sm\xE5barnspedagogik, barnklubb, \xF6ppet daghem, lekpark
playground

pre-primary <early-childhood-education ~basic-education P6.1
esiopetus, eskari, esikoulu
f\xF6rskola, f\xF6rskoleundervisning
=pre-primary education, preschool

child-home-care-allowance <family-benefits ~early-childhood-education
kotihoidon tuki, kotihoidontuki, yksityisen hoidon tuki
hemv\xE5rdsst\xF6d, privatv\xE5rdsst\xF6d
private day care allowance

family-benefits <benefits ~families P3.2
lapsilis\xE4, perhe-etuus, vanhempainraha, \xE4itiysavustus, perhevapaa, \xE4itiysloma, vanhempainvapaa, \xE4itiyspakkaus
barnbidrag, f\xF6r\xE4ldrapenning, moderskapsunderst\xF6d, f\xF6r\xE4ldraledighet, familjeledighet
child benefit, parental allowance, maternity grant, parental leave

child-development ~special-needs-child
lapsen kehitys, uhmaik\xE4, k\xE4yt\xF6sh\xE4iri\xF6
barnets utveckling, trots\xE5lder, beteendest\xF6rning
behavioural problems

special-needs-child <children ~disability ~carer-allowance
erityislapsi, vammainen lapsi, erityist\xE4 tukea tarvitseva lapsi
barn med s\xE4rskilda behov, barn i behov av s\xE4rskilt st\xF6d
=special-needs child, disabled child

child-protection <social-services ~child-welfare-report ~foster-care P3.8
lastensuojelu, lasu, huostaanotto, lapsesta huoli, avohuolto
barnskydd, omh\xE4ndertagande, \xF6ppenv\xE5rd
child welfare, taking into care, worried about a child

child-welfare-report <child-protection
lastensuojeluilmoitus, huoli-ilmoitus
barnskyddsanm\xE4lan, orosanm\xE4lan
=child welfare notification

foster-care <child-protection ~family-care
sijaishuolto, sijaisperhe, lastenkoti, sijoitettu lapsi, sijaisvanhempi
v\xE5rd utom hemmet, fosterfamilj, barnhem, placerat barn, fosterf\xF6r\xE4lder
foster family, children's home

aftercare <child-protection ~young-people
j\xE4lkihuolto, itsen\xE4istyv\xE4 nuori
efterv\xE5rd
care leaver

family-care P4.6
perhehoito, perhehoitaja, perhekoti, toimeksiantosopimus
familjev\xE5rd, familjehem, uppdragsavtal
family carer

mother-and-child-home <child-protection ~pregnancy ~parenthood
ensikoti, ensi- ja turvakoti
m\xF6drahem, m\xF6dra- och skyddshem
mother and baby home

child-loss <grief ~childbirth ~families
lapsen kuolema, keskenmeno, kohtukuolema, lapsensa menett\xE4nyt
barns d\xF6d, missfall
death of a child, miscarriage, stillbirth

grandparents <families ~older-people
isovanhemmat, isovanhempi, iso\xE4iti, mummi, isois\xE4, ukki, lapsenlapsi
mormor, farmor, morfar, farfar
grandmother, grandfather
`;

// src/search/concepts/data/health.ts
var health = `
health ~health-services ~illness
terveys, terveydentila
h\xE4lsa, h\xE4lsotillst\xE5nd
state of health

health-services <health P5.1
terveydenhuolto, terveyspalvelu, sairaanhoito, sote
h\xE4lso- och sjukv\xE5rd, h\xE4lsov\xE5rd, sjukv\xE5rd, prim\xE4rv\xE5rd
health care, primary care

health-centre <health-services ~doctor ~appointment P5.1
terveysasema, terveyskeskus, sote-keskus, terveyskioski, hyvinvointiasema, omal\xE4\xE4k\xE4ri, vastaanotto
h\xE4lsostation, h\xE4lsocentral, h\xE4lsov\xE5rdscentral, mottagning
health station, clinic

doctor <health-services ~health-centre ~specialised-medical-care P5.1
l\xE4\xE4k\xE4ri
l\xE4kare, doktor
GP, physician

nurse <health-services ~health-centre P5.1
sairaanhoitaja, terveydenhoitaja, haavanhoito, hoitajan vastaanotto
sjuksk\xF6tare, h\xE4lsov\xE5rdare
wound care

appointment <health-services
ajanvaraus, hoidon tarpeen arviointi, hoitoonp\xE4\xE4sy, hoitotakuu, varata aika
tidsbokning, bed\xF6mning av v\xE5rdbehovet, boka tid
booking

emergency-care <health-services ~emergency-number ~emergency-medical-services P5.5
p\xE4ivystys, ensiapu, kiireellinen hoito
jour, akutmottagning, f\xF6rsta hj\xE4lpen
emergency clinic, urgent care

emergency-medical-services <health-services ~emergency-care
ensihoito, ambulanssi, sairaankuljetus
ambulans, sjuktransport
ambulance

emergency-number <safety P19.3
h\xE4t\xE4numero, 112, h\xE4t\xE4keskus
n\xF6dnummer, n\xF6dcentral
112, emergency

first-aid ~emergency-care ~safety
ensiapukurssi, elvytys
f\xF6rstahj\xE4lpenkurs
=first aid

hospital <specialised-medical-care
sairaala, vuodeosasto, osastohoito, laitoshoito
sjukhus, b\xE4ddavdelning, anstaltsv\xE5rd
ward, inpatient care, institutional care

specialised-medical-care <health-services P5.6
erikoissairaanhoito, erikoisl\xE4\xE4k\xE4ri, poliklinikka, leikkaus, kirurgia
specialiserad sjukv\xE5rd, specialistl\xE4kare, poliklinik, operation
specialist, outpatient clinic, operation, surgery

laboratory <health-services P5.4
laboratorio, verikoe, n\xE4ytteenotto
laboratorium, provtagning, blodprov
blood test

imaging <health-services P5.4
r\xF6ntgen, kuvantaminen, ultra\xE4\xE4ni, magneettikuvaus
r\xF6ntgen, bilddiagnostik, ultraljud
x-ray, MRI, ultrasound

screening <health-check ~cancer P5.8
seulonta, mammografia, papa-koe
screening, mammografi, papa-prov
mammogram, pap test

health-check <health-services P5.8
terveystarkastus, l\xE4\xE4k\xE4rintarkastus
h\xE4lsounders\xF6kning, l\xE4karunders\xF6kning
health examination

vaccination <health-services ~infectious-disease P5.3
rokotus, rokote
vaccination, vaccin
immunisation

medicine <health-services ~pharmacy ~reimbursement P5.15
l\xE4\xE4ke, resepti
l\xE4kemedel, medicin, recept
medication, prescription

pharmacy <medicine P5.15
apteekki, annosjakelu
apotek, dosdispensering
chemist

dental-care <health-services ~orthodontics P5.10
suun terveydenhuolto, hammasl\xE4\xE4k\xE4ri, hammass\xE4rky, hammas, hampaat, suuhygienisti, hammaskivi
mun- och tandv\xE5rd, tandl\xE4kare, tandv\xE4rk, tandklinik, munhygienist
dentist, oral health, toothache, teeth

orthodontics <dental-care
oikomishoito, hammasraudat, tekohampaat, hammasproteesi
tandreglering, l\xF6st\xE4nder, tandprotes, tandst\xE4llning
braces, dentures

hearing-care <specialised-medical-care ~hearing-impairment ~assistive-devices
kuulokeskus, kuulokoje, kuulolaite, kuulontutkimus
h\xF6rcentral, h\xF6rapparat, h\xF6rselunders\xF6kning
hearing test, hearing aid

eye-care <specialised-medical-care ~visual-impairment
silm\xE4l\xE4\xE4k\xE4ri, silm\xE4lasit, kaihi, glaukooma, silm\xE4sairaus
\xF6gonl\xE4kare, glas\xF6gon, glaukom, gr\xE5 starr, \xF6gonsjukdom
eye doctor, glaucoma, glasses, cataract

foot-care <health-services ~diabetes
jalkojenhoito, jalkaterapia, jalkahoito
fotv\xE5rd
podiatry

palliative-care <health-services ~grief ~cancer
saattohoito, palliatiivinen, kuolevan hoito, el\xE4m\xE4n loppuvaihe, hoitotahto
v\xE5rd i livets slutskede, palliativ v\xE5rd, hospice, v\xE5rdtestamente
end-of-life care, hospice, living will

home-nursing <health-services ~home-care ~home-hospital P5.14
kotisairaanhoito, sairaanhoito kotona
hemsjukv\xE5rd
nursing at home

home-hospital <home-nursing ~hospital
kotisairaala
hemsjukhus
hospital care at home

maternity-clinic <health-services ~pregnancy ~child-health-clinic P5.2
\xE4itiysneuvola, neuvola, perhevalmennus, raskauden seuranta, synnytysvalmennus
m\xF6drar\xE5dgivning, r\xE5dgivningsbyr\xE5, f\xF6rlossningsf\xF6rberedelse
antenatal clinic, prenatal care

child-health-clinic <health-services ~maternity-clinic ~small-children P5.2
lastenneuvola, neuvolatarkastus
barnr\xE5dgivning
child clinic

school-health-care <health-services ~pupil-welfare ~health-check P5.9
kouluterveydenhuolto, terkkari, koulul\xE4\xE4k\xE4ri
skolh\xE4lsov\xE5rd, skoll\xE4kare
school nurse, school doctor

student-health <health-services ~students P5.9
opiskeluterveydenhuolto, yths, opiskelijaterveydenhuolto
studerandeh\xE4lsov\xE5rd, shvs
FSHS

occupational-health-care <health-services ~work-ability P5.12
ty\xF6terveyshuolto, ty\xF6terveys
f\xF6retagsh\xE4lsov\xE5rd
occupational health

physiotherapy <rehabilitation
fysioterapia, fysioterapeutti, hieronta
fysioterapi
physiotherapist

occupational-therapy <rehabilitation
toimintaterapia
ergoterapi
occupational therapist

speech-therapy <rehabilitation ~speech-impairment
puheterapia, puhevika
talterapi, talfel
speech therapist

rehabilitation ~adaptation-training ~medical-rehabilitation ~vocational-rehabilitation P5.13
kuntoutus, kuntoutuminen, kuntoutuja
rehabilitering
rehab

medical-rehabilitation <rehabilitation P5.13
l\xE4\xE4kinn\xE4llinen kuntoutus, kuntoutusterapia
medicinsk rehabilitering
rehabilitation therapy

home-rehabilitation <rehabilitation ~home-care ~functional-ability
kotikuntoutus, arkikuntoutus, kotiutus
hemrehabilitering, hemf\xF6rlovning
reablement, discharge from hospital

assistive-devices ~disability-services ~home-modification P5.18
apuv\xE4line, rollaattori, py\xF6r\xE4tuoli
hj\xE4lpmedel, rollator, rullstol
wheelchair, walker

patient-rights <legal-rights P5.19
potilasasiavastaava, potilasasiamies, potilasvahinko, hoitovirhe, potilaan oikeudet, muistutus hoidosta
patientombud, patientskada, v\xE5rdfel, anm\xE4rkning
patient ombudsman, patient injury, malpractice, complaint about care

client-fees <health-services ~social-services
asiakasmaksu, maksukatto, maksun alentaminen
klientavgift, avgiftstak
patient charge, payment ceiling

pregnancy <health ~maternity-clinic ~childbirth ~abortion P3.2
raskaus, raskaana, odotusaika
graviditet, gravid
pregnant

childbirth <pregnancy ~perinatal-depression
synnytys, doula, imetys, synnytyspelko
f\xF6rlossning, doula, amning, f\xF6rlossningsr\xE4dsla
doula, breastfeeding

abortion <pregnancy ~counselling
abortti, raskauden keskeytys
abort, avbrytande av graviditet
termination of pregnancy

infertility <health ~adoption ~child-loss
lapsettomuus, hedelm\xF6ityshoito
barnl\xF6shet, fertilitetsbehandling
fertility treatment, IVF

infectious-disease <illness ~vaccination ~sexually-transmitted-disease
tartuntatauti, influenssa, korona, tuberkuloosi, hepatiitti, infektio
smittsam sjukdom, influensa, corona, tuberkulos, hepatit, infektion
flu, covid, hepatitis, infection

sexually-transmitted-disease <infectious-disease ~sexual-health ~hiv
sukupuolitauti, klamydia
k\xF6nssjukdom, klamydia
chlamydia, STI
`;

// src/search/concepts/data/help.ts
var help = `
peer-support ~peer-group ~expert-by-experience #peer-support P4.12 P5.16
vertaistuki, vertaistoiminta, vertainen, samassa tilanteessa, saman kokeneet
kamratst\xF6d, st\xF6d av likst\xE4llda, i samma situation, kamrat
peer

peer-group <peer-support
vertaisryhm\xE4, tukiryhm\xE4, keskusteluryhm\xE4, oma-apuryhm\xE4
kamratst\xF6dsgrupp, st\xF6dgrupp, samtalsgrupp, sj\xE4lvhj\xE4lpsgrupp
=peer support group, support group, self-help group

expert-by-experience <peer-support ~volunteering
kokemusasiantuntija, kokemustoiminta, kokemustoimija, kokemusasiantuntijuus
erfarenhetsexpert, erfarenhetstalare
lived experience

befriending <support-person ~loneliness ~volunteering #befriending
yst\xE4v\xE4toiminta, yst\xE4v\xE4palvelu, kaveritoiminta, juttukaveri
v\xE4nverksamhet, v\xE4ntj\xE4nst, v\xE4n
visiting friend, companion

support-person #befriending
tukihenkil\xF6, kummi, mentori
st\xF6dperson, vuxenv\xE4n, fadder, mentor
mentor

support-family <support-person ~families
tukiperhe
st\xF6dfamilj
weekend family

counselling ~crisis-help ~psychotherapy #someone-to-talk-to
keskusteluapu, juttuapu, haluan puhua, kuuntelija, puhua jollekin
samtalshj\xE4lp, samtalsst\xF6d, prata med n\xE5gon
=someone to talk to, counselling, listening

helpline <counselling ~chat #someone-to-talk-to
auttava puhelin, tukipuhelin, puhelinneuvonta, kriisipuhelin, puhelinp\xE4ivystys
hj\xE4lptelefon, telefonjour, samtalstj\xE4nst
phone line, hotline

chat <counselling ~helpline
chat, verkkotuki, verkkokeskustelu, nettiapu
chatt, n\xE4tst\xF6d, st\xF6d p\xE5 n\xE4tet
online support

guidance ~client-guidance #low-threshold-advice P9.6
neuvonta, ohjaus, matala kynnys, mist\xE4 apua, opastus, infopiste
r\xE5dgivning, v\xE4gledning, handledning, l\xE5g tr\xF6skel
=advice, guidance, low threshold, where to get help

client-guidance <guidance ~service-needs-assessment P4.13
asiakasohjaus, palveluohjaus, omaty\xF6ntekij\xE4, seniorineuvonta, palveluohjaaja, palveluneuvonta
servicehandledning, seniorr\xE5dgivning, klientv\xE4gledning
case management, service guidance, key worker

service-needs-assessment <social-services ~client-guidance
palvelutarpeen arviointi, asiakassuunnitelma, palvelusuunnitelma
bed\xF6mning av servicebehovet, klientplan, serviceplan
care needs, service plan

outreach ~homelessness ~substance-use #outreach-work
etsiv\xE4 ty\xF6, l\xF6yt\xE4v\xE4 ty\xF6, jalkautuva ty\xF6, kentt\xE4ty\xF6
upps\xF6kande arbete, f\xE4ltarbete
street work

open-meeting-place ~loneliness ~cafe #open-meeting-places
kohtaamispaikka, olohuone, asukastalo, kyl\xE4talo, j\xE4rjest\xF6talo, asukastupa, kansalaistalo
m\xF6tesplats, tr\xE4ffpunkt, inv\xE5narhus, vardagsrum
meeting place, drop-in centre, community centre

cafe <open-meeting-place
kahvila, kahvihetki
kaf\xE9, kaffestund
=caf\xE9, coffee

day-activities ~functional-group #carer-respite
p\xE4iv\xE4toiminta, p\xE4iv\xE4keskus, p\xE4iv\xE4tupa
dagverksamhet, dagcenter, dagcentral
day centre

functional-group ~hobby-groups ~exercise #functional-ability-groups
toiminnallinen ryhm\xE4, ryhm\xE4toiminta
funktionell grupp, aktivitetsgrupp
activity group

course ~adaptation-training ~adult-education
kurssi, valmennus, luento, infotilaisuus
kurs, f\xF6rel\xE4sning
training, lecture

adaptation-training <rehabilitation ~course ~long-term-illness #adaptation-training
sopeutumisvalmennus, ensitieto, sairauteen sopeutuminen
anpassningstr\xE4ning, f\xF6rstahandsinformation, anpassning till sjukdom
living with an illness

camp ~recreation ~supported-holiday
leiri
l\xE4ger
family camp

supported-holiday <recreation ~poverty
tuettu loma, lomatoiminta, halpa loma, virkistysloma, lomaj\xE4rjest\xF6
semesterst\xF6d, rekreationssemester, underst\xF6dd semester
subsidised holiday

help-at-home ~home-care ~cleaning ~volunteering
kotiapu, asiointiapu, kauppa-apu, talonmiestoiminta, lumity\xF6t, pihaty\xF6t, arkiapu, pienet korjaukset
hj\xE4lp i hemmet, vardagshj\xE4lp, sn\xF6skottning, utr\xE4tta \xE4renden
errands, shopping help, handyman, snow clearing

cleaning <home-help-services ~help-at-home
siivous
st\xE4dning
housework

transport ~transport-service ~escort
kuljetus, kyyti, taksi, palveluliikenne
transport, skjuts, taxi, servicetrafik, servicebuss
ride, taxi

escort ~transport ~volunteering
saattoapu, saattajapalvelu, saattaja
ledsagare, f\xF6ljeslagare
accompanying person

meal ~food-aid ~meal-service
ateria, ruokailu, lounas, aamiainen
m\xE5ltid, lunch, frukost
lunch, breakfast

meal-service <home-help-services ~meal
ateriapalvelu, kotiateria, ruokapalvelu
m\xE5ltidsservice, hemk\xF6rd mat
meals on wheels

remote-service ~chat ~helpline
et\xE4palvelu, et\xE4tuki, et\xE4yhteys, verkkoryhm\xE4, et\xE4ryhm\xE4
distanstj\xE4nst, distansst\xF6d, p\xE5 n\xE4tet
online

information-service #expertise-and-information P9.1
tietopalvelu, tiedotus, asiantuntijapalvelu
informationstj\xE4nst, experttj\xE4nst
expert service

networking ~ngo-cooperation #networks-and-partnerships
verkostoty\xF6, kumppanuus, verkosto
n\xE4tverksarbete, partnerskap, n\xE4tverk
partnership

service-voucher ~social-services
palveluseteli, henkil\xF6kohtainen budjetti
servicesedel, personlig budget
personal budget

assistance-dog <assistive-devices ~visual-impairment
avustajakoira, opaskoira, kuulokoira
assistanshund, ledarhund
guide dog
`;

// src/search/concepts/data/housing.ts
var housing = `
housing ~rental-home ~housing-advice
asuminen, asunto, k\xE4mpp\xE4, asunnon haku
boende, bostad, s\xF6ka bostad
apartment, flat

rental-home <housing P1.1
vuokra-asunto, vuokra, asuntohakemus
hyresbostad, hyra, hyresg\xE4st
rent, tenant

owned-home <housing P1.2 P1.3
omistusasunto, asumisoikeusasunto, taloyhti\xF6, osaomistus, ASP-laina
\xE4garbostad, bostadsr\xE4tt
=owner-occupied home, right-of-occupancy home, housing company

housing-advice <guidance ~rent-arrears ~housing
asumisneuvonta, asumisohjaus, asumisen ohjaus
boender\xE5dgivning
tenancy support

rent-arrears <housing ~eviction ~money-trouble
vuokrar\xE4sti, vuokravelka, vuokravakuus
hyresskuld, hyresgaranti
unpaid rent, rent deposit

eviction <homelessness ~rent-arrears
h\xE4\xE4t\xF6, asunnon menetys
vr\xE4kning, avhysning
=eviction

homelessness <housing ~emergency-accommodation ~supported-housing
asunnottomuus, asunnoton, ei asuntoa, asunto ensin, koditon, kadulla
bostadsl\xF6shet, heml\xF6s, ingen bostad, uteliggare
rough sleeping, housing first

emergency-accommodation <homelessness ~social-emergency
h\xE4t\xE4majoitus, asumisp\xE4ivystys, asuntola, y\xF6maja, tilap\xE4inen asuminen, kriisiasunto, y\xF6sija
n\xF6dinkvartering, h\xE4rb\xE4rge, krisbostad, tillf\xE4llig inkvartering
night shelter, temporary accommodation, hostel

supported-housing <housing-services ~mental-health-rehabilitation ~substance-rehabilitation
tuettu asuminen, tukiasunto, asumisvalmennus, tukiasuminen
st\xF6dboende, st\xF6tt boende, st\xF6dbostad
supported living

service-housing <housing-services P4.1
palveluasuminen, palvelutalo
serviceboende, servicehus
assisted living, sheltered housing

housing-services <social-services ~housing P4.1
asumispalvelut, asumisyksikk\xF6
boendeservice, boendeenhet
residential services

youth-housing <housing ~young-adults ~students
nuorisoasunto, opiskelija-asunto, nuorten asuminen
ungdomsbostad, studentbostad
student housing

moving-house ~housing P1.5
muuttoilmoitus, osoitteenmuutos, kotikunta, v\xE4est\xF6rekisteri, DVV, muutto, nimenmuutos, henkil\xF6tunnus, turvakielto, virkatodistus
flytt, adress\xE4ndring, befolkningsregister, namn\xE4ndring, hemkommun, personbeteckning, flytta
change of address, population register, municipality of residence
`;

// src/search/concepts/data/illness.ts
var illness = `
illness ~long-term-illness ~health-services
sairaus, sairastuminen, sairas, tauti, diagnoosi
sjukdom, sjuk, diagnos
disease, sick, diagnosis

long-term-illness <illness ~adaptation-training ~sickness-allowance KR1.4
pitk\xE4aikaissairaus, pitk\xE4aikaissairas, krooninen sairaus, potilasj\xE4rjest\xF6, potilasyhdistys
l\xE5ngtidssjukdom, kronisk sjukdom, patientf\xF6rening, l\xE5ngtidssjuk
=long-term illness, chronic illness, patient association, chronically ill

cancer <illness ~palliative-care ~screening
sy\xF6p\xE4, kasvain
cancer, tum\xF6r
tumour

diabetes <long-term-illness ~foot-care ~nutrition
diabetes, diabeetikko, sokeritauti, verensokeri
diabetes, diabetiker, sockersjuka, blodsocker
blood sugar

heart-disease <long-term-illness ~stroke
syd\xE4nsairaus, syd\xE4ninfarkti, sepelvaltimotauti, verenpaine, syd\xE4ntauti, kolesteroli
hj\xE4rtsjukdom, hj\xE4rtinfarkt, blodtryck, kolesterol
heart attack, blood pressure, cardiac

stroke <neurological-illness ~aphasia ~heart-disease
aivoverenkiertoh\xE4iri\xF6, aivohalvaus, aivoinfarkti, avh, aivoverenvuoto
st\xF6rning i hj\xE4rncirkulationen, stroke, hj\xE4rnbl\xF6dning, slaganfall
cerebrovascular disorder, brain haemorrhage

brain-injury <neurological-illness ~stroke
aivovamma, p\xE4\xE4vamma
hj\xE4rnskada, skallskada
head injury

neurological-illness <long-term-illness
neurologinen sairaus, neurologia
neurologisk sjukdom, neurologi
neurology

parkinson <neurological-illness
parkinsonin tauti, parkinson
parkinsons sjukdom, parkinson
=Parkinson's disease

ms <neurological-illness
MS-tauti, multippeliskleroosi
MS-sjukdom, multipel skleros
=MS, multiple sclerosis

epilepsy <neurological-illness
epilepsia, epileptikko
epilepsi, epileptiker
seizure

rare-disease <long-term-illness
harvinaissairaus, harvinainen sairaus, ALS, lihassairaus, lihastauti
s\xE4llsynt sjukdom, ALS, muskelsjukdom
ALS, muscular dystrophy

rheumatism <long-term-illness ~musculoskeletal-disorder
reuma, fibromyalgia
reumatism, fibromyalgi
fibromyalgia

musculoskeletal-disorder <illness ~physiotherapy ~chronic-pain
tuki- ja liikuntaelinsairaus, selk\xE4, nivelrikko, osteoporoosi, niskakipu
ryggv\xE4rk, artros, bensk\xF6rhet, nackv\xE4rk, ont i ryggen
back pain, osteoarthritis, neck pain

chronic-pain <illness ~musculoskeletal-disorder
krooninen kipu, kipu, s\xE4rky, migreeni
sm\xE4rta, v\xE4rk, migr\xE4n
pain, migraine, headache

respiratory-disease <long-term-illness ~allergy
hengityssairaus, astma, keuhkoahtauma, hengitys, keuhkosairaus
andningssjukdom, astma, lungsjukdom, kol
asthma, lung disease, COPD

allergy <illness ~respiratory-disease ~coeliac-disease
allergia, allergikko, siitep\xF6ly, atopia
allergi, atopi, pollen
atopic eczema

coeliac-disease <long-term-illness ~nutrition
keliakia, gluteeniton
celiaki, glutenfri
gluten-free

skin-disease <illness
ihosairaus, psoriasis, ihottuma
hudsjukdom, psoriasis, eksem
psoriasis, rash, eczema

bowel-disease <long-term-illness
suolistosairaus, crohnin tauti, IBD, avanne, vatsavaiva
tarmsjukdom, crohns sjukdom, stomi, magbesv\xE4r
Crohn's disease, IBD, stoma

kidney-and-liver <long-term-illness ~organ-donation
munuaissairaus, maksasairaus, dialyysi
njursjukdom, leversjukdom, dialys
=kidney disease, liver disease

organ-donation ~kidney-and-liver
elinsiirto, elinluovutus, verenluovutus
organtransplantation, organdonation, blodgivning
transplant, blood donation

incontinence <illness
virtsankarkailu, inkontinenssi, vaipat
inkontinens, bl\xF6jor
bladder problems

hiv <long-term-illness ~sexually-transmitted-disease
hiv, aids
hiv, aids
=HIV, AIDS

womens-health <health ~sexual-health
naistentauti, gynekologi, vaihdevuodet, kuukautiset, endometrioosi
kvinnosjukdom, gynekolog, klimakterium, endometrios
=women's health, gynaecologist, menopause, endometriosis

sick-child <long-term-illness ~children ~special-needs-child
pitk\xE4aikaissairas lapsi, sairas lapsi, keskonen, lapsen sairaus
l\xE5ngtidssjukt barn, sjukt barn, f\xF6r tidigt f\xF6dd
seriously ill child, premature baby
`;

// src/search/concepts/data/immigration.ts
var immigration = `
immigrants ~integration ~refugees P22.2
maahanmuuttajat, ulkomaalainen, vieraskielinen, monikulttuurinen, maahanmuutto, kotoutuja
invandrare, utl\xE4nning, m\xE5ngkulturell, invandring
foreigner, migrant, multicultural

integration <immigrants ~language-learning ~guidance P4.11
kotoutuminen, kotouttaminen, alkukartoitus, maahanmuuttopalvelut, monikielinen neuvonta
integration
settling in

refugees <immigrants ~asylum ~trauma
pakolainen, ukrainalainen, tilap\xE4inen suojelu
flykting, ukrainare, tillf\xE4lligt skydd
Ukrainian, temporary protection

asylum <immigrants ~refugees
turvapaikka, turvapaikanhakija, vastaanottokeskus, kansainv\xE4linen suojelu
asyl, asyls\xF6kande, f\xF6rl\xE4ggning
reception centre

undocumented <immigrants
paperiton
pappersl\xF6s
without papers

residence-permit <immigrants P22.1
oleskelulupa, viisumi, perheenyhdist\xE4minen, ty\xF6lupa, migri, maahanmuuttovirasto
uppeh\xE5llstillst\xE5nd, visum, familje\xE5terf\xF6rening, migrationsverket
visa, family reunification, work permit

citizenship P22.4
kansalaisuus
medborgarskap
dual nationality, apply for citizenship

language-learning <course ~integration ~language-cafe P22.3
kielikurssi, suomen kieli, luku- ja kirjoitustaito, kielen oppiminen, ruotsin kieli, opin suomea
spr\xE5kkurs, l\xE4ra sig finska, l\xE4s- och skrivkunnighet, finska spr\xE5ket, svenska spr\xE5ket, l\xE4ra sig svenska
=language course, learn Finnish, literacy, learn Swedish, Finnish language

language-cafe <open-meeting-place ~language-learning
kielikahvila, kielikerho, keskustelukerho
spr\xE5kkaf\xE9, samtalsklubb
=language caf\xE9

interpreting ~languages-of-service
tulkkaus, tulkki, k\xE4\xE4nn\xF6s
tolkning, tolk, \xF6vers\xE4ttning
translation

languages-of-service
kielet, \xE4idinkieli, monikielinen, oma kieli
spr\xE5k, modersm\xE5l, flerspr\xE5kig
=languages, mother tongue, multilingual

swedish-speaking <languages-of-service
ruotsinkielinen, suomenruotsalainen
svenskspr\xE5kig, finlandssvensk, p\xE5 svenska
=Swedish-speaking, Finland Swede, in Swedish

roma ~discrimination
romanit
romer
=Roma

sami ~languages-of-service
saamelaiset, saamelainen
samer, samiska
=S\xE1mi, Sami people

returnees <immigrants P22.9
paluumuutto, paluumuuttaja, inkerinsuomalainen
\xE5terflyttning, ingermanl\xE4ndare, \xE5terflyttare
=return migration, Ingrian, returnee

expatriates P22.8 KR1.5
ulkosuomalaiset, maastamuutto, ulkomaille muutto
utlandsfinl\xE4ndare, emigration, flytta utomlands
emigration, moving abroad
`;

// src/search/concepts/data/leisure.ts
var leisure = `
exercise ~functional-ability ~sports-facilities #hobby-groups P27.1
liikunta, jumppa, urheilu, voimistelu, kuntosali, jooga, liikkuminen, kuntoilu
motion, gymnastik, idrott, yoga, r\xF6relse, gym
physical activity, gym, yoga, sport, gymnastics

exercise-guidance <exercise ~lifestyle #lifestyle-guidance
liikuntaneuvonta, liikuntal\xE4hete
motionsr\xE5dgivning
physical activity counselling

sports-facilities <exercise P27.1
liikuntapaikka, j\xE4\xE4halli, latu, hiihto, urheilukentt\xE4, liikuntasali, luistelu
idrottsanl\xE4ggning, ishall, skidsp\xE5r, idrottsplan, idrottshall
sports hall, ice rink, ski track

sports-clubs <associations ~exercise
urheiluseura, jalkapallo, salibandy
idrottsf\xF6rening, fotboll
football

swimming <exercise
uinti, uimahalli, vesijumppa, uimaranta, uimakoulu, vesiliikunta, avanto, vesijuoksu
simning, simhall, vattengymnastik, badstrand, simskola, vattenl\xF6pning
swimming pool, beach

outdoors <exercise ~nature P27.2
ulkoilu, retkeily, k\xE4vely, vaellus, luontopolku, retki, sauvak\xE4vely
friluftsliv, promenad, vandring, utf\xE4rd, naturstig, stavg\xE5ng
hiking, walk, outing, nature trail

nature ~outdoors
luonto, puutarha, viljelypalsta, green care
natur, tr\xE4dg\xE5rd, gr\xF6n omsorg, odlingslott
garden, green care, allotment

recreation ~hobby-groups ~events #recreation P25.5
virkistystoiminta, vapaa-aika, ajanviete, mielek\xE4st\xE4 tekemist\xE4
rekreation, fritid, utf\xE4rder
leisure, free time, trips

hobby-groups <recreation ~exercise ~arts #hobby-groups
harrastusryhm\xE4, harrastus, kerho, harrastaminen
hobbygrupp, hobby, klubb
=hobby, club

youth-hobbies <hobby-groups ~young-people ~children P28.2
lasten harrastukset, nuorten harrastukset, partio, 4H, harrastamisen suomen malli
barns hobbyer, ungas hobbyer, scout, 4H, finlandsmodellen
=children's hobbies, youth hobbies, scouts

handicrafts <hobby-groups
k\xE4sity\xF6t, neulonta, ompelu, askartelu, kutoa, kutominen, k\xE4dentaidot, puuty\xF6
handarbete, stickning, s\xF6mnad, hantverk, tr\xE4sl\xF6jd, v\xE4vning
knitting, sewing, crafts, woodwork

arts <hobby-groups ~events P25.2
taide, teatteri, maalaus, valokuvaus, n\xE4yttely, elokuva
konst, teater, m\xE5leri, utst\xE4llning, film
painting, theatre, exhibition, film

music <arts
musiikki, kuoro, laulu, konsertti, b\xE4ndi, soittaminen
musik, k\xF6r, s\xE5ng, konsert, band
choir, singing, concert

dance <hobby-groups ~exercise
tanssi, tanssit
dans
dancing

games <hobby-groups
pelit, bingo, lautapeli, shakki, boccia, biljardi
spel, bingo, schack
bingo, chess, cards

reading-and-writing <hobby-groups ~library
lukupiiri, kirjoittaminen, kirjallisuus
l\xE4secirkel, skrivande, bokcirkel, litteratur
=reading circle, book club, literature

cooking <hobby-groups ~meal
ruoanlaitto, leivonta
matlagning, bakning
baking

animals ~assistance-dog P24.5
el\xE4imet, lemmikki, el\xE4inl\xE4\xE4k\xE4ri, koira, kissa, ratsastus, l\xF6yt\xF6el\xE4in, hevonen, el\xE4inavusteinen
djur, veterin\xE4r, hund, ridning, h\xE4st, katt
pet, vet, dog, riding, horse, cat

culture ~arts ~museum ~library
kulttuuri
kultur
cultural services

events ~recreation ~culture
tapahtuma, juhla, tilaisuus, joulu
evenemang, fest, jul
=event, celebration, Christmas

library ~culture P25.1
kirjasto, kirja, lainaaminen
bibliotek, b\xF6cker, bokbuss
books

museum ~culture P25.3 P25.4
museo, kulttuuriperint\xF6, arkisto, sukututkimus, kotiseutu
museum, kulturarv, arkiv, hembygd, sl\xE4ktforskning
heritage, archive, genealogy

boating-and-fishing <outdoors P27.3 P27.5 P27.4
veneily ja kalastus, kalastus, mets\xE4stys, vene
b\xE5tliv och fiske, fiske, jakt, b\xE5t, b\xE5tplats
fishing, hunting, boat berth
`;

// src/search/concepts/data/mind.ts
var mind = `
mental-health ~mental-health-services ~counselling P5.7
mielenterveys, mielen hyvinvointi, paha olo, psyykkinen, henkinen hyvinvointi
psykisk h\xE4lsa, psykisk oh\xE4lsa, m\xE5r d\xE5ligt, mental h\xE4lsa, psykiskt v\xE4lbefinnande
psychological

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, psykiatrinen sairaanhoitaja, miep\xE4, mielenterveyshoitaja
mentalv\xE5rdstj\xE4nst, mentalv\xE5rd, psykiatrisk sjuksk\xF6tare, psykisk v\xE5rd
mental health care, psychiatric nurse

psychiatry <specialised-medical-care ~mental-health-services
psykiatria, psykiatri
psykiatri, psykiater
psychiatrist

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, kuntoutuspsykoterapia, terapeutti
psykoterapi, terapi, terapeut
therapy, therapist

psychologist <mental-health-services ~psychotherapy
psykologi
psykolog
psychologist's appointment

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, surullinen, toivottomuus, alavireisyys
depression, deprimerad, nedst\xE4md, deppig, ledsen
depressed, sad, low mood

anxiety <mental-health ~panic-and-fears
ahdistus, ahdistaa, ahdistunut, ahdistuneisuus
\xE5ngest, oro, r\xE4dsla, orolig
anxious

panic-and-fears <anxiety
paniikkih\xE4iri\xF6, pelko, fobia, j\xE4nnitt\xE4minen, pelottaa, paniikki, ujous
panikst\xF6rning, fobi, social \xE5ngest, panik
=panic disorder, fear, phobia, social anxiety, panic

bipolar-disorder <mental-illness
kaksisuuntainen mielialah\xE4iri\xF6, mania, mielialah\xE4iri\xF6
bipol\xE4r sjukdom, mani
mania

psychosis <mental-illness
psykoosi, skitsofrenia, harhat, \xE4\xE4nten kuuleminen
psykos, schizofreni
schizophrenia, hearing voices

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden h\xE4iri\xF6, persoonallisuush\xE4iri\xF6, psyykkinen sairaus, mielisairaus, mielenterveysh\xE4iri\xF6
psykisk st\xF6rning, personlighetsst\xF6rning, psykisk sjukdom
mental disorder, personality disorder

eating-disorder <mental-illness ~nutrition
sy\xF6mish\xE4iri\xF6, anoreksia, bulimia, ahminta
\xE4tst\xF6rning, anorexi, bulimi
anorexia, bulimia

ocd <anxiety ~mental-illness
pakko-oireinen h\xE4iri\xF6, pakko-oire
tv\xE5ngssyndrom, tv\xE5ngstankar
=obsessive-compulsive disorder, OCD

self-harm <mental-health ~suicide ~young-people
itsetuhoisuus, viiltely, itsens\xE4 vahingoittaminen
sj\xE4lvdestruktivitet, sk\xE4ra sig, sj\xE4lvskadebeteende
=self-harm, cutting

perinatal-depression <depression ~childbirth ~parenthood
synnytyksen j\xE4lkeinen masennus, synnytysmasennus, baby blues
f\xF6rlossningsdepression
=postnatal depression, perinatal depression

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, toipumisorientaatio, mielenterveyskuntoutuja, psykososiaalinen kuntoutus
psykiatrisk rehabilitering, \xE5terh\xE4mtning, psykosocial rehabilitering
recovery

clubhouse <mental-health-rehabilitation ~open-meeting-place
klubitalo, fountain house, mielenterveysyhdistys
klubbhus, font\xE4nhus
Fountain House

relatives-of-mentally-ill <mental-illness ~relatives
mielenterveysomainen, finfami
anh\xF6riga till psykiskt sjuka, finfami
=family of mentally ill
`;

// src/search/concepts/data/money.ts
var money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, ei rahaa, raha, taloudelliset vaikeudet, maksuvaikeus, rahapula, rahat loppu
penningbekymmer, inga pengar, ekonomiska sv\xE5righeter, pengar, ont om pengar
no money, financial difficulties, cannot afford, money

poverty <money-trouble ~social-exclusion
k\xF6yhyys, v\xE4h\xE4varainen, pienituloinen, k\xF6yh\xE4, pienet tulot
fattigdom, l\xE5ginkomsttagare, fattig, sm\xE5 inkomster
low income, poor, hardship

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, pikavippi, maksamattomat laskut, maksuh\xE4iri\xF6, luottotiedot, velkaantuminen, perint\xE4
skuld, snabbl\xE5n, obetalda r\xE4kningar, kredituppgifter, indrivning
over-indebtedness, unpaid bills

debt-counselling <guidance ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkaj\xE4rjestely, velkaneuvonta, velkojen j\xE4rjestely, takuus\xE4\xE4ti\xF6
ekonomi- och skuldr\xE5dgivning, skuldsanering, skuldr\xE5dgivning, garantistiftelsen
debt advice, debt adjustment

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus
uts\xF6kning, utm\xE4tning
bailiff

money-management <everyday-life ~debt-counselling P15.1
talousneuvonta, rahank\xE4ytt\xF6, budjetti, taloudenhallinta, s\xE4\xE4st\xE4minen
ekonomir\xE5dgivning, budget, hush\xE5llsekonomi
budgeting, financial advice

social-credit ~debt ~loan P15.3
sosiaalinen luototus, pienlaina
social kreditgivning, sm\xE5l\xE5n
social lending

loan P15.3 P15.6
laina, luotto, pankki, takaus
l\xE5n, kredit, bank, borgen
mortgage, bank

benefits ~kela ~social-assistance
etuus, sosiaaliturva, rahallinen tuki
f\xF6rm\xE5n, social trygghet, bidrag
social security, allowance

kela <benefits
Kela, kansanel\xE4kelaitos
FPA
=Kela, Social Insurance Institution

social-assistance <benefits ~adult-social-work ~money-trouble P4.10
toimeentulotuki, toimeentulo, sossun raha, viimesijainen tuki
utkomstst\xF6d, socialbidrag
income support, basic social assistance

sickness-allowance <benefits ~illness
sairausp\xE4iv\xE4raha, sairausloma, kuntoutusraha
sjukdagpenning, sjukledighet, rehabiliteringspenning, sjukskriven
sick leave

reimbursement <benefits ~medicine
kela-korvaus, matkakorvaus, kela-taksi, l\xE4\xE4kekorvaus, omavastuu
FPA-ers\xE4ttning, reseers\xE4ttning, l\xE4kemedelsers\xE4ttning
Kela taxi, travel costs

pension <benefits ~pensioners ~disability-pension P13.1 P13.2
el\xE4ke
pension
retirement

disability-pension <pension ~work-ability P13.3
ty\xF6kyvytt\xF6myysel\xE4ke, kuntoutustuki
sjukpension, arbetsof\xF6rm\xE5ga, invalidpension
incapacity for work

housing-allowance <benefits ~housing P1.4
asumistuki, asumisen tuki, asumismenot
bostadsbidrag, bostadsst\xF6d
housing benefit

financial-aid ~poverty ~grants
taloudellinen apu, vaateapu, vaatteet, harrastustuki, jouluker\xE4ys
ekonomisk hj\xE4lp, kl\xE4dhj\xE4lp, kl\xE4der, hobbyst\xF6d
clothes

food-aid ~meal ~poverty #food-aid
ruoka-apu, ruokakassi, leip\xE4jono, h\xE4vikkiruoka, n\xE4lk\xE4, ruoka, elintarvikeapu
mathj\xE4lp, matkasse, br\xF6dk\xF6, svinnmat, mat, matutdelning, matbank
food bank, food bag, hungry, free food

second-hand
kirpputori, kierr\xE4tys, huonekalut
loppis, \xE5tervinning, m\xF6bler
=flea market, recycling centre

social-work <social-services ~social-guidance
sosiaality\xF6, sosiaality\xF6ntekij\xE4, sossu, sosiaalitoimisto, sosiaalihuolto
socialt arbete, socialarbetare, socialv\xE5rd, socialbyr\xE5
social worker

social-services
sosiaalipalvelut, sosiaalipalvelu
socialservice, socialtj\xE4nster
=social services, welfare services

adult-social-work <social-work ~social-assistance ~social-rehabilitation
aikuissosiaality\xF6, ty\xF6ik\xE4isten sosiaalipalvelut, ty\xF6ik\xE4isten palvelut, aikuisten sosiaalipalvelut
vuxensocialarbete, service f\xF6r vuxna, tj\xE4nster f\xF6r personer i arbetsf\xF6r \xE5lder
services for working-age people

social-guidance <social-work ~client-guidance P4.13
sosiaaliohjaus, sosiaalineuvonta, sosiaaliohjaaja
socialhandledning, socialr\xE5dgivning
social counselling

social-emergency <social-services ~crisis-help ~emergency-care
sosiaalip\xE4ivystys, sosiaali- ja kriisip\xE4ivystys
socialjour, social- och krisjour
emergency social services

social-ombudsman <legal-rights
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet
socialombud
=social services ombudsman

diaconia <parish ~financial-aid ~food-aid
diakonia, diakonissa, diakoni
diakoni
=diaconal work, deacon
`;

// src/search/concepts/data/municipality.ts
var municipality2 = `
building-permit P2.1
rakennuslupa, rakentamislupa, toimenpidelupa, rakentaminen, rakennusvalvonta, poikkeamislupa, puun kaataminen, autotalli
bygglov, byggnadstillsyn, byggande, byggnadslov, undantagslov, \xE5tg\xE4rdstillst\xE5nd, tr\xE4df\xE4llning
planning permission, construction permit, building control, tree felling

land-use P2.3
kaavoitus, kaava, tontti, maank\xE4ytt\xF6, kartta, kiinteist\xF6, lohkominen, paikkatieto
planl\xE4ggning, tomt, markanv\xE4ndning, karta, fastighet, styckning
zoning, plot, map, property

renovation-grants P2.2
korjausavustus, remontti, energianeuvonta, energia-avustus
reparationsunderst\xF6d, renovering, energir\xE5dgivning, energiunderst\xF6d
energy advice, energy grants

streets P16.7 P16.4
katu, auraus, yksityistie, pys\xE4k\xF6inti, puisto, kunnossapito, parkkipaikka, hiekoitus
gata, plogning, enskild v\xE4g, parkering, park, halka, sandning
snow ploughing, private road, parking

public-transport <transport P16.5
joukkoliikenne, bussi, juna, lautta, linja-auto, aikataulu
kollektivtrafik, buss, t\xE5g, f\xE4rja, tidtabell
bus, train, ferry, timetable

waste P23.2
j\xE4tehuolto, roskat, lajittelu, kompostointi, kaatopaikka, j\xE4teasema
avfallshantering, sopor, sortering, avfall, avfallsstation
rubbish, recycling, waste station

water-and-energy P23.3 P23.4
vesihuolto, j\xE4tevesi, s\xE4hk\xF6, viem\xE4ri, kaivo, l\xE4mmitys
vattenf\xF6rs\xF6rjning, vatten och avlopp, el, brunn, avloppsvatten, uppv\xE4rmning
=water supply, sewerage, electricity, wastewater, heating

environmental-health P23.7 P5.21
ymp\xE4rist\xF6terveys, elintarvikevalvonta, home, terveydensuojelu, terveystarkastaja, sis\xE4ilmaongelma
milj\xF6h\xE4lsa, livsmedelstillsyn, m\xF6gel, h\xE4lsoinspekt\xF6r
food control, mould, health inspector

environment P23.5 P23.1
ymp\xE4rist\xF6nsuojelu, ymp\xE4rist\xF6, luonnonsuojelu, melu, maa-aineslupa, ilmastonmuutos, ymp\xE4rist\xF6lupa
milj\xF6v\xE5rd, milj\xF6, naturskydd, buller, klimat, milj\xF6tillst\xE5nd
nature conservation, climate, environmental permit

permits P20.2
tapahtumalupa, rahanker\xE4ys, anniskelulupa, arpajaislupa
tillst\xE5nd, anm\xE4lan om offentlig tillst\xE4llning, penninginsamling
public event notice

tax P14.1
verotus, vero, kotitalousv\xE4hennys
beskattning, skatt, hush\xE5llsavdrag
taxation

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, kuluttaja, takuu
konsumentr\xE5dgivning, reklamation, konsument, garanti
consumer protection

insurance P21.2
vakuutus
f\xF6rs\xE4kring
accident insurance

data-protection P7.9 P9.2
tietosuoja, henkil\xF6tiedot, asiakirjapyynt\xF6, tietopyynt\xF6
dataskydd, personuppgifter, beg\xE4ran om handlingar, beg\xE4ran om information
personal data, information request

municipal-info <guidance P9.6
kunnan neuvonta, asiakaspalvelu, yhteispalvelupiste, asukasneuvonta
kommunens r\xE5dgivning, kundservice, samservice
=municipal information, customer service

tourism P17.1
matkailu, n\xE4ht\xE4vyys, majoitus, leirint\xE4alue
turism, sev\xE4rdhet, inkvartering, campingplats
tourist information, accommodation, camping site

lost-property P20.3
l\xF6yt\xF6tavarat
hittegods
lost and found

authorities KR3
viranomaiset, virasto
myndigheter, \xE4mbetsverk
=authorities
`;

// src/search/concepts/data/participation.ts
var participation = `
participation ~civic-participation ~volunteering
osallisuus, yhteis\xF6llisyys, osallistuminen, haluan mukaan
delaktighet, deltagande, gemenskap
inclusion, taking part

volunteering <participation ~volunteer-coordination ~befriending #volunteering P4.12 P5.16
vapaaehtoisty\xF6, vapaaehtoinen, talkoot, haluan auttaa, hyv\xE4ntekev\xE4isyys
frivilligarbete, frivillig, volont\xE4r, talko, v\xE4lg\xF6renhet
voluntary work, charity

volunteer-coordination <volunteering #volunteering
vapaaehtoisty\xF6n koordinointi, vapaaehtoisv\xE4litys, vapaaehtoisten koulutus
samordning av frivilligarbete, frivilligcentral
volunteer centre, volunteer training

associations ~ngo-cooperation ~grants P8.4 KR2.7
yhdistykset ja j\xE4rjest\xF6t, yhdistys, j\xE4rjest\xF6, kolmas sektori, s\xE4\xE4ti\xF6, kansalaistoiminta
f\xF6reningar och organisationer, f\xF6rening, organisation, tredje sektorn, stiftelse
NGO, third sector, organisation, foundation, civil society

ngo-cooperation <associations ~networking #umbrella-organisations #networks-and-partnerships
j\xE4rjest\xF6yhteisty\xF6, j\xE4rjest\xF6keskus, yhdistysneuvonta, kattoj\xE4rjest\xF6
organisationssamarbete, takorganisation
=NGO cooperation, umbrella organisation

grants <associations
avustukset, apuraha, STEA
underst\xF6d och bidrag, stipendium, f\xF6reningsbidrag
funding for associations, scholarship, subsidy

premises P2.5
tilavaraus, kokoustila, toimitila
lokaler, lokalbokning, utrymme
meeting room, room booking

civic-participation <participation ~youth-council #civic-skills P8.3
vaikuttaminen, asukasraati, aloite, vanhusneuvosto, vammaisneuvosto, l\xE4hidemokratia
p\xE5verkan, initiativ, \xE4ldrer\xE5d, handikappr\xE5d
influencing, citizens' initiative, older people's council

feedback <civic-participation
palaute, kysely, ep\xE4kohta
respons, enk\xE4t, felanm\xE4lan
survey

elections <civic-participation P8.2 P8.1
vaalit, \xE4\xE4nest\xE4minen, puolue, \xE4\xE4nioikeus
val, r\xF6stning, parti, r\xF6str\xE4tt
voting, political party

decision-making P9.5
p\xE4\xE4t\xF6ksenteko, kunnanvaltuusto, lautakunta, p\xF6yt\xE4kirja, kaupunginvaltuusto, kuulutus
beslutsfattande, kommunfullm\xE4ktige, n\xE4mnd, protokoll, kung\xF6relse
=decision-making, municipal council, minutes

adults KR1
aikuiset, ty\xF6ik\xE4inen
vuxna, vuxen
working-age

men ~women
miehet, mies, pojat, poika
m\xE4n, man
man

women ~men
naiset, nainen, tytt\xF6, tytt\xF6jen talo
kvinnor, flickor, flickornas hus
woman, girls, girls' house

rural-and-village ~associations
kyl\xE4toiminta, maaseutu, kyl\xE4, saaristo, haja-asutusalue
byverksamhet, landsbygd, by, sk\xE4rg\xE5rd, glesbygd
=village activities, countryside, archipelago

farmers ~entrepreneurship P24.3
maatalousyritt\xE4j\xE4, viljelij\xE4, maatalouslomitus, maatalous, maatila, lomituspalvelut
lantbruksf\xF6retagare, lantbruksavbytare, jordbruk, avbytarservice, lantbruksst\xF6d
farm relief services, agriculture

parish ~diaconia ~funeral P25.6
seurakunta, kirkko, pappi, uskonto, sielunhoito, rippikoulu, hengellinen, uskonnollinen yhteis\xF6
f\xF6rsamling, kyrka, pr\xE4st, religion, sj\xE4lav\xE5rd, religi\xF6st samfund, skriftskola
church, priest, religion, religious community
`;

// src/search/concepts/data/substances.ts
var substances = `
gaming-problem <addiction ~young-people
peliongelma, pelaaminen, peliriippuvuus, nettiriippuvuus, ruutuaika, videopeli
spelproblem, datorspel, n\xE4tberoende, sk\xE4rmtid
video games, gaming addiction, screen time

addiction ~substance-use ~addiction-services
riippuvuus, addiktio, koukussa, riippuvainen
beroende, missbruk
addicted, hooked, dependence

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, vedonly\xF6nti, pelihimo
penningspelproblem, penningspel, spelberoende
betting

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
p\xE4ihteet, p\xE4ihde
rusmedel, droganv\xE4ndning
substance abuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholisti, viina, juon liikaa, humala, ryypp\xE4\xE4minen, alkoholismi, p\xE4ihtynyt
alkohol, drickande, alkoholist, dricker f\xF6r mycket, berusad
drinking, drunk, drink too much

drugs <substance-use ~opioid-treatment ~harm-reduction
huumeet, huumausaine, narkomaani, l\xE4\xE4keriippuvuus, kannabis, l\xE4\xE4kkeiden v\xE4\xE4rink\xE4ytt\xF6
droger, narkotika, l\xE4kemedelsberoende, knark, cannabis
narcotics, cannabis

smoking <addiction ~lifestyle
tupakointi, tupakka, nuuska, nikotiini, savuttomuus
r\xF6kning, tobak, snus, sluta r\xF6ka
tobacco, vaping, nicotine

addiction-services <health-services ~substance-use ~detox P5.7
p\xE4ihdepalvelu, A-klinikka, p\xE4ihdehuolto, riippuvuuspoliklinikka, p\xE4ihdety\xF6, p\xE4ihdehoito
beroendev\xE5rd, A-klinik, missbruksv\xE5rd, missbrukartj\xE4nst, rusmedelsarbete, beroendemottagning
substance abuse services, A-clinic, addiction clinic

detox <addiction-services
katkaisuhoito, selvi\xE4mishoito, vieroitus, katko, selvi\xE4misasema
avgiftning, tillnyktring, abstinensv\xE5rd
withdrawal treatment, sobering-up

substance-rehabilitation <rehabilitation ~addiction-services ~supported-housing
p\xE4ihdekuntoutus, raittius, p\xE4ihdekuntoutuja, raitistua, toipuva
missbrukarrehabilitering, nykter, behandlingshem
=substance abuse rehabilitation, addiction recovery, sober

opioid-treatment <addiction-services ~drugs
korvaushoito, metadoni
substitutionsbehandling, metadon
=opioid substitution treatment, methadone

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen v\xE4hent\xE4minen, terveysneuvontapiste, neulanvaihto
skademinimering, sprutbyte
needle exchange

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhm\xE4, al-anon, a-kilta, nimett\xF6m\xE4t alkoholistit
AA, anonyma alkoholister
=AA, Alcoholics Anonymous

relatives-of-addicts <addiction ~relatives ~children-of-addicts
p\xE4ihdel\xE4heinen, p\xE4ihdeperhe, puoliso juo, l\xE4heisen juominen, mies juo, alkoholistin l\xE4heinen
anh\xF6riga till missbrukare, maken dricker, alkoholistfamilj
=family of substance abusers, spouse drinks

children-of-addicts <relatives-of-addicts ~children
alkoholistin lapsi, lasinen lapsuus, \xE4iti juo, is\xE4 juo
barn till alkoholist, pappa dricker
=children of alcoholics, parent drinks
`;

// src/search/concepts/data/wellbeing.ts
var wellbeing = `
wellbeing ~health-promotion ~everyday-life
hyvinvointi, hyv\xE4 olo
v\xE4lbefinnande, v\xE4lm\xE5ende
well-being

health-promotion <wellbeing ~lifestyle P5.17
terveyden edist\xE4minen, terveysneuvonta, hyte, ennaltaehk\xE4isy
h\xE4lsofr\xE4mjande, h\xE4lsor\xE5dgivning
prevention

lifestyle <wellbeing ~weight-management ~nutrition ~exercise #lifestyle-guidance
elintavat, el\xE4m\xE4ntavat, elintapaohjaus
levnadsvanor, livsstil, levnadsvaner\xE5dgivning
healthy habits

weight-management <lifestyle ~nutrition ~eating-disorder
painonhallinta, ylipaino, lihavuus, laihdutus, liikakilot, laihtua
viktkontroll, \xF6vervikt, fetma, banta, g\xE5 ner i vikt
overweight, obesity, lose weight

nutrition <lifestyle ~meal P5.20
ravitsemus, ravinto, ruokavalio
n\xE4ring, kost
diet, dietitian

sleep <wellbeing ~stress
uni, unettomuus, en saa unta, nukkuminen
s\xF6mn, s\xF6mnl\xF6shet, kan inte sova
insomnia

stress <mental-health ~burnout ~sleep
stressi, jaksaminen, en jaksa, kuormitus, rentoutuminen, stressaantunut
stress, ork, belastning
coping

burnout <stress ~occupational-health-care ~depression
uupumus, burnout, loppuunpalaminen, v\xE4symys, uupunut
utmattning, utbr\xE4ndhet, tr\xF6tthet, utmattad
exhaustion, fatigue, exhausted

self-care <health-services P5.11
omahoito, itsehoito, hoitotarvike
egenv\xE5rd, sj\xE4lvv\xE5rd, v\xE5rdartikel
=self-care, medical supplies

loneliness <wellbeing ~befriending ~open-meeting-place ~social-exclusion #befriending
yksin\xE4isyys, yksin\xE4inen, ei yst\xE4vi\xE4, kaipaan seuraa, juttuseura, yksin
ensamhet, inga v\xE4nner, s\xE4llskap, ensam
lonely, no friends, isolated, alone

friendship ~loneliness ~befriending
yst\xE4vyys, yst\xE4v\xE4, kaveri
v\xE4nskap, v\xE4n, kompis
friend

social-exclusion ~outreach ~participation
syrj\xE4ytyminen, huono-osaisuus, erist\xE4ytyminen, nelj\xE4n sein\xE4n sis\xE4ll\xE4, syrj\xE4ytynyt
marginalisering, utslagning, utanf\xF6rskap
marginalisation, isolation

everyday-life ~functional-ability ~social-guidance
arjen hallinta, el\xE4m\xE4nhallinta, arjessa selviytyminen, arki, en p\xE4rj\xE4\xE4
livshantering, st\xF6d i vardagen, vardag, klara vardagen
life skills, life management

life-situation ~crisis ~counselling
el\xE4m\xE4ntilanne, el\xE4m\xE4nmuutos, muutostilanne
livssituation, livsf\xF6r\xE4ndring
life change, turning point

functional-ability ~rehabilitation ~falls ~functional-group #functional-ability-groups
toimintakyky, fyysinen kunto, liikkumiskyky, toimintarajoite
funktionsf\xF6rm\xE5ga, fysisk kondition, r\xF6relsef\xF6rm\xE5ga
functioning

sexual-health <health ~contraception ~sexually-transmitted-disease
seksuaaliterveys, seksuaalisuus, seksi
sexuell h\xE4lsa, sexualitet, sex
sexuality, sex

contraception <sexual-health ~abortion ~maternity-clinic
ehk\xE4isy, perhesuunnittelu, e-pilleri, kierukka
preventivmedel, familjeplanering, p-piller, preventivr\xE5dgivning
birth control, family planning

safety-at-home <everyday-life ~falls ~safety-phone
kotiturvallisuus, paloturvallisuus, tapaturma, palovaroitin
s\xE4kerhet i hemmet, brands\xE4kerhet, olycksfall
=home safety, fire safety, accident prevention

digital-skills ~guidance ~e-services #civic-skills
digitaidot, digituki, tietokone, k\xE4nnykk\xE4, \xE4lypuhelin, netti, digiopastus
digist\xF6d, digitalt st\xF6d, dator, mobiltelefon, internet
digital support, computer help, smartphone, IT help

e-services <digital-skills P9.4
s\xE4hk\xF6inen asiointi, verkkopalvelu, tunnistautuminen, verkkopankki, asiointipiste, asiointiapu
elektronisk \xE4rendehantering, e-tj\xE4nst, e-legitimation, servicepunkt
=e-services, online services, electronic identification, service point

digital-health <health-services ~remote-service
et\xE4vastaanotto, digiklinikka, omaolo, omakanta
distansmottagning, digital klinik, mina kanta
=digital clinic, remote appointment, my kanta
`;

// src/search/concepts/data/work.ts
var work = `
work ~job-search ~working-life
ty\xF6llisyys, ansioty\xF6, ty\xF6el\xE4m\xE4
syssels\xE4ttning
employment

unemployment <work ~unemployment-benefit ~employment-services ~associations-of-unemployed
ty\xF6tt\xF6myys, ty\xF6t\xF6n, ei t\xF6it\xE4, potkut, lomautus, irtisanottu, lomautettu, ty\xF6paikan menetys, menetin ty\xF6ni
arbetsl\xF6shet, uppsagd, inget jobb, permitterad, f\xF6rlorat jobbet
unemployed, lost my job, laid off

job-search <work ~employment-services ~job-coaching P10.1
ty\xF6nhaku, ty\xF6paikka, kes\xE4ty\xF6, CV, ansioluettelo, ty\xF6hakemus, haen t\xF6it\xE4
jobbs\xF6kning, sommarjobb, s\xF6ka jobb, arbetss\xF6kande, lediga jobb, s\xF6ker jobb
job, jobseeker, CV, vacancy

employment-services <work ~job-search P4.8 P10.1
ty\xF6llisyyspalvelut, TE-toimisto, ty\xF6kk\xE4ri, ty\xF6voimapalvelu, TE-palvelut, ty\xF6voimatoimisto, ty\xF6voimakoulutus
syssels\xE4ttningstj\xE4nster, TE-byr\xE5, arbetskraftsservice, arbetskraftsutbildning
TE Office, job centre, labour market training

unemployment-benefit <benefits ~unemployment P10.6
ty\xF6tt\xF6myysturva, ty\xF6markkinatuki, ty\xF6tt\xF6myyskorvaus, ansiop\xE4iv\xE4raha, perusp\xE4iv\xE4raha, ty\xF6tt\xF6myyskassa
utkomstskydd f\xF6r arbetsl\xF6sa, arbetsmarknadsst\xF6d, grunddagpenning, arbetsl\xF6shetskassa
labour market subsidy, unemployment fund

associations-of-unemployed <associations ~unemployment P10.8
ty\xF6tt\xF6mien yhdistys, ty\xF6tt\xF6mien toiminta
arbetsl\xF6sas f\xF6rening
=associations of the unemployed

rehabilitative-work <supported-employment ~social-rehabilitation #rehabilitative-work P4.8
kuntouttava ty\xF6toiminta, aktivointisuunnitelma
arbetsverksamhet i rehabiliteringssyfte, aktiveringsplan
activation plan

social-rehabilitation <rehabilitation ~adult-social-work ~rehabilitative-work #social-rehabilitation
sosiaalinen kuntoutus
social rehabilitering
=social rehabilitation

supported-employment <work ~job-coaching P10.7
tuettu ty\xF6llistyminen, palkkatuki, ty\xF6kokeilu, ty\xF6harjoittelu, v\xE4lity\xF6markkinat, ty\xF6llistymisen tuki
st\xF6dd syssels\xE4ttning, arbetspr\xF6vning, l\xF6nesubvention, l\xF6nest\xF6d, arbetspraktik
pay subsidy, work trial, work placement, wage subsidy

job-coaching <supported-employment ~job-search
ty\xF6h\xF6nvalmennus, ty\xF6valmennus, ty\xF6valmentaja
arbetstr\xE4ning, arbetscoach
job coach

work-ability <work ~vocational-rehabilitation ~disability-pension P10.4
ty\xF6kyky, ty\xF6ss\xE4 jaksaminen
arbetsf\xF6rm\xE5ga, partiellt arbetsf\xF6r
partial work ability

vocational-rehabilitation <rehabilitation ~work-ability P10.4
ammatillinen kuntoutus, uudelleenkoulutus
yrkesinriktad rehabilitering, omskolning
retraining

working-life <work P10.3 P10.5
ty\xF6suojelu, ty\xF6sopimus, ty\xF6ehtosopimus, palkka, ammattiliitto, ty\xF6turvallisuus, ty\xF6aika, ty\xF6olot
arbetarskydd, arbetsavtal, l\xF6n, fackf\xF6rbund, kollektivavtal
=occupational safety, employment contract, wages, trade union, working hours

entrepreneurship P11.1 P15.8 KR2.8
yritt\xE4jyys, yritt\xE4j\xE4, yritys, starttiraha, toiminimi, firma
f\xF6retagande, f\xF6retag, startpeng, firma, f\xF6retagare
business advice, entrepreneur, company, starting a business

employers KR2.6 P12.1
ty\xF6nantajat, rekrytointi
arbetsgivare, rekrytering
recruitment
`;

// src/search/concepts/data/youth.ts
var youth = `
young-people ~youth-work ~children KR1.3
nuoret, nuori, teini, murrosik\xE4
unga, ungdom, ton\xE5ring
youth, teenager, adolescent

young-adults <young-people ~becoming-independent
nuoret aikuiset
unga vuxna
young adult

becoming-independent <young-adults ~youth-housing
itsen\xE4istyminen, omaan kotiin muutto
sj\xE4lvst\xE4ndigt liv, flytta hemifr\xE5n, egen bostad
moving out, own home

youth-work <young-people ~youth-centre P28.1
nuorisoty\xF6, nuorisoty\xF6ntekij\xE4
ungdomsarbete
open youth work

youth-centre <youth-work ~open-meeting-place P28.1
nuorisotila, nuorisotalo, nuokkari
ungdomslokal, ungdomsg\xE5rd
youth club

outreach-youth-work <youth-work ~outreach ~neet P28.4
etsiv\xE4 nuorisoty\xF6
upps\xF6kande ungdomsarbete
=outreach youth work

neet <young-people ~youth-workshop ~one-stop-youth
koulupudokas, nuorisotakuu, ty\xF6t\xF6n nuori, ilman ty\xF6t\xE4 ja opiskelupaikkaa, nuorisoty\xF6tt\xF6myys
avhopp, ungdomsarbetsl\xF6shet, ungdomsgaranti, arbetsl\xF6s ung
=NEET, school dropout, youth unemployment

youth-workshop <supported-employment ~neet P28.3
nuorten ty\xF6paja, ty\xF6paja, starttipaja
ungdomsverkstad, verkstad
workshop activities

one-stop-youth <guidance ~young-people P28.5
ohjaamo, nuorten tieto ja neuvonta
navigatorn, ungdomsinformation
=one-stop guidance centre

youth-council <civic-participation ~young-people P28.6
nuorisovaltuusto, oppilaskunta, nuorten vaikuttaminen
ungdomsfullm\xE4ktige, elevk\xE5r, ungas delaktighet
student council, youth participation

youth-exchange <young-people P28.7
kansainv\xE4linen nuorisotoiminta, vaihto-oppilas, nuorisovaihto
internationell ungdomsverksamhet, utbyteselev, ungdomsutbyte
exchange student

school ~basic-education ~pupil-welfare
koulu, koululainen, l\xE4ksyt, oppilas, l\xE4ksyapu
skola, l\xE4xor, elev, l\xE4xhj\xE4lp
homework, pupil

basic-education <school P6.2
perusopetus, peruskoulu, alakoulu, yl\xE4koulu, ala-aste, yl\xE4aste, kouluun ilmoittautuminen
grundl\xE4ggande utbildning, grundskola, h\xF6gstadium, l\xE5gstadium, anm\xE4lan till skolan
comprehensive school, primary school, school enrolment

special-education <school ~learning-difficulties
erityisopetus, erityinen tuki, erityisopettaja, oppimisen tuki, koulunk\xE4ynninohjaaja, tehostettu tuki
specialundervisning, s\xE4rskilt st\xF6d, st\xF6d f\xF6r l\xE4rande, skolg\xE5ngsbitr\xE4de
special needs teaching, learning support

school-transport <transport ~basic-education
koulukuljetus, koulukyyti, koulumatka
skolskjuts, skoltransport, skolresest\xF6d
school bus

after-school-care <children ~school P6.3
iltap\xE4iv\xE4toiminta, iltap\xE4iv\xE4kerho, ip-kerho, aamutoiminta
morgon- och eftermiddagsverksamhet, eftis, eftermiddagsv\xE5rd
=after-school care, morning and afternoon activities, afternoon club

pupil-welfare <school ~school-social-worker ~school-health-care P4.9
opiskeluhuolto, oppilashuolto, opiskelijahuolto
elev- och studerandev\xE5rd, elevv\xE5rd, studerandev\xE5rd
student welfare

school-social-worker <pupil-welfare
kuraattori, koulupsykologi
kurator, skolpsykolog
school psychologist

bullying ~violence ~school ~young-people
kiusaaminen, kiusattu, kiusataan
mobbning, mobbad
=bullying

school-refusal <school ~pupil-welfare
koulupoissaolo, koulupelko, lintsaaminen, ei k\xE4y koulua
skolfr\xE5nvaro, skolv\xE4gran, skolkning
truancy, school absence

learning-difficulties ~special-education ~adhd
oppimisvaikeus, lukivaikeus, dysleksia, hahmotush\xE4iri\xF6
inl\xE4rningssv\xE5righet, l\xE4s- och skrivsv\xE5righet, dyslexi
dyslexia

adult-education <education ~course P25.7 P6.10
kansalaisopisto, ty\xF6v\xE4enopisto, vapaa sivistysty\xF6, kansanopisto, t\xE4ydennyskoulutus, aikuiskoulutus, avoin yliopisto
medborgarinstitut, vuxenutbildning, folkh\xF6gskola, fritt bildningsarbete, arbetarinstitut
adult education centre, folk high school, continuing education

education ~school ~vocational-education
koulutus, opiskelu, oppilaitos, yhteishaku, opinnot
utbildning, l\xE4roanstalt, gemensam ans\xF6kan, studier
studies, joint application

vocational-education <education ~apprenticeship P6.6
ammatillinen koulutus, ammattikoulu, amis, ammattiopisto, TUVA
yrkesutbildning, yrkesskola, yrkesinstitut
vocational school

apprenticeship <vocational-education P6.7
oppisopimus
l\xE4roavtal
=apprenticeship

upper-secondary-school <education P6.8
lukio, ylioppilas
gymnasium
=upper secondary school

higher-education <education P6.9
korkeakoulu, yliopisto, amk
h\xF6gskola, universitet
university

students <young-adults ~student-aid ~student-health
opiskelijat, opiskelija
studerande
student

student-aid <benefits ~students P6.14
opintotuki, opintolaina, opintoraha, aikuiskoulutustuki
studiest\xF6d, studiel\xE5n, studiepenning
=student financial aid, student loan, study grant

career-guidance <guidance ~education ~work P10.2 P6.4
opinto-ohjaus, ammatinvalinta, opo, urasuunnittelu, uraohjaus
studiehandledning, yrkesval, yrkesv\xE4gledning
study guidance, career planning

arts-education <arts ~children
taiteen perusopetus, musiikkiopisto, kuvataidekoulu
grundl\xE4ggande konstundervisning, musikinstitut, konstskola
=basic education in the arts, music school

childrens-rights <legal-rights ~children
lapsen oikeudet, lapsiasiavaltuutettu
barnets r\xE4ttigheter, barnombudsman
=children's rights
`;

// src/search/concepts/parse-concepts.ts
var list = (line) => line.split(', ').filter(Boolean);
function parseConcepts(text) {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [head = '', fi = '', sv = '', en = '', ...rest] = paragraph.split('\n');
      const [id = '', ...links] = head.split(' ');
      if (!id || !fi || !sv || !en || rest.length) throw new TypeError(`Not a concept: ${paragraph}`);
      const starting = (mark) =>
        links.filter((link) => mark.test(link)).map((link) => link.replace(/^[<~#]/, ''));
      return {
        id,
        words: {
          fi: list(fi),
          sv: list(sv),
          en: en.startsWith('=') ? list(en.slice(1)) : [id.replaceAll('-', ' '), ...list(en)],
        },
        broader: starting(/^</),
        related: starting(/^~/),
        hyteTerms: starting(/^#/),
        serviceClasses: starting(/^P\d/),
        targetGroups: starting(/^KR\d/),
      };
    });
}

// src/search/concepts/index.ts
var THEMES = [
  wellbeing,
  help,
  health,
  illness,
  mind,
  substances,
  family,
  youth,
  ageing,
  disability,
  money,
  work,
  housing,
  crisis,
  immigration,
  participation,
  leisure,
  municipality2,
];
var all;
var concepts = () => (all ??= THEMES.flatMap(parseConcepts));

// bench/generate-directory.ts
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 1831565813) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
var HEADS =
  'ryhm\xE4 toiminta neuvonta kerho keskus palvelu tuki kahvila kurssi leiri ilta puhelin piste hanke yhdistys talo ty\xF6 vastaanotto valmennus ohjaus verkosto tapaaminen retki opas koulutus'.split(
    ' ',
  );
var COMMON =
  `ja on se ei my\xF6s sek\xE4 tai voi ovat kun ett\xE4 joka meid\xE4n kanssa mukaan tervetuloa avoinna maksuton kaikille
toimisto ohjaaja ryhm\xE4n arkisin tiistaisin kello osallistua osallistuminen ilmoittaudu ota yhteytt\xE4 puhelimitse verkossa
tarjoamme j\xE4rjest\xE4mme tapaamme keskustella yhdess\xE4 muiden samassa tilanteessa olevien vapaaehtoinen tukea saa apua
tietoa ohjausta kahvia seuraa arjessa el\xE4m\xE4ss\xE4 alueella kunnassa viikoittain kuukausittain ajanvarauksella`.split(
    /\s+/,
  );
var COMMON_SWEDISH =
  `och \xE4r att det som f\xF6r med till av kan vi du alla ocks\xE5 varje vecka grupp verksamhet \xF6ppen gratis kontakt
telefon kontor st\xF6d hj\xE4lp r\xE5d tr\xE4ffas tillsammans deltagare ledare anm\xE4lan`.split(/\s+/);
var COMMON_ENGLISH =
  `and is the to of for with you can we all also every week group open free contact office support help
advice meet together people need welcome`.split(/\s+/);
var ENDINGS = [
  '',
  '',
  '',
  'n',
  'a',
  'ssa',
  'sta',
  'lle',
  'lla',
  't',
  'ille',
  'ien',
  'issa',
  'ia',
  'na',
  'ksi',
];
var SYLLABLES =
  'ka ri mo sa lu pe ti ve na ko ha ru mi to ne sai kau lep myl hir pur kor val tam rin sel vuo nii'.split(
    ' ',
  );
var pickFrom = (list3, random) => list3[Math.floor(random * list3.length)];
var zipf = (length, random) => Math.min(length - 1, Math.floor(Math.exp(random * Math.log(length + 1)) - 1));
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function generateServices(count2, seed = 1) {
  const random = randomNumbers(seed);
  const all2 = concepts();
  const wordsIn = (language) => {
    const words = all2.flatMap((concept) =>
      concept.words[language].flatMap((word) => word.toLowerCase().split(' ')),
    );
    return [...new Set(words)].filter((word) => /^[a-zåäö-]{4,}$/.test(word)).sort(() => random() - 0.5);
  };
  const finnish = wordsIn('fi');
  const swedish = wordsIn('sv');
  const english = wordsIn('en');
  const towns = municipalities();
  const terms = hyteTerms();
  const invented = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pickFrom(SYLLABLES, random())).join('') +
    pickFrom(['nen', 'la', 'inen', 'nkatu', 'ntie', 'niemi', 'm\xE4ki', 'lahti'], random());
  const finnishWord = () => {
    const kind = random();
    if (kind < 0.45) return COMMON[zipf(COMMON.length, random())];
    if (kind < 0.82) return finnish[zipf(finnish.length, random())] + ENDINGS[zipf(ENDINGS.length, random())];
    if (kind < 0.97)
      return (
        finnish[zipf(finnish.length, random())] + pickFrom(HEADS, random()) + pickFrom(ENDINGS, random())
      );
    return invented();
  };
  const sentence = (length, word) => `${capital(Array.from({ length }, word).join(' '))}.`;
  const text = (words, word) => {
    const parts = [];
    for (let left = words; left > 0; left -= 9) parts.push(sentence(Math.min(9, Math.max(3, left)), word));
    return parts.join(' ');
  };
  return Array.from({ length: count2 }, (_, number) => {
    const town = towns[zipf(towns.length, random())];
    const topic = finnish[zipf(finnish.length, random())];
    const head = pickFrom(HEADS, random());
    const inSwedish = random() < 0.2;
    const inEnglish = random() < 0.12;
    const length = Math.round(20 + 25 * Math.exp(random() * 1.6));
    const name = { fi: `${capital(topic)}${random() < 0.5 ? '' : ' '}${head}` };
    const summary = { fi: sentence(8, finnishWord) };
    const description = { fi: text(length, finnishWord) };
    if (inSwedish) {
      const word = () =>
        random() < 0.5
          ? COMMON_SWEDISH[zipf(COMMON_SWEDISH.length, random())]
          : swedish[zipf(swedish.length, random())];
      name['sv'] = capital(`${swedish[zipf(swedish.length, random())]}sgrupp`);
      summary['sv'] = sentence(7, word);
      description['sv'] = text(length / 2, word);
    }
    if (inEnglish) {
      const word = () =>
        random() < 0.5
          ? COMMON_ENGLISH[zipf(COMMON_ENGLISH.length, random())]
          : english[zipf(english.length, random())];
      name['en'] = capital(`${english[zipf(english.length, random())]} group`);
      summary['en'] = sentence(7, word);
      description['en'] = text(length / 3, word);
    }
    const organisation = Math.floor(number / 5);
    const term = terms[zipf(terms.length, random())];
    return {
      id: `service-${number}`,
      name,
      summary,
      description,
      organisation: {
        id: `organisation-${organisation}`,
        name: { fi: `${town.name.fi} ${finnish[organisation % finnish.length]}yhdistys ry` },
      },
      hyteTerms: [{ code: term.code, name: term.name }],
      keywords: [{ fi: topic }, { fi: finnish[zipf(finnish.length, random())] }],
      areas: [
        random() < 0.08
          ? { type: 'nationwide' }
          : random() < 0.1
            ? { type: 'county', code: town.county }
            : { type: 'municipality', code: town.code },
      ],
      languages: ['fi', ...(inSwedish ? ['sv'] : []), ...(inEnglish ? ['en'] : [])],
      ...(random() < 0.4 && { cost: { free: true } }),
      ...(random() < 0.15 && { remote: true }),
      verifiedAt: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 800) * 864e5)
        .toISOString()
        .slice(0, 10),
    };
  });
}
function generateQueries(count2, seed = 7) {
  const random = randomNumbers(seed);
  const words = concepts().flatMap((concept) => concept.words.fi);
  const other = concepts().flatMap((concept) => [...concept.words.sv, ...concept.words.en]);
  const towns = municipalities();
  return Array.from({ length: count2 }, () => {
    const word = pickFrom(words, random());
    const kind = random();
    if (kind < 0.4) return word;
    if (kind < 0.6) return `${word} ${pickFrom(towns, random()).name.fi}`;
    if (kind < 0.7) return `${word} ${pickFrom(words, random())}`;
    if (kind < 0.8) return pickFrom(other, random());
    if (kind < 0.9) return word + ENDINGS[zipf(ENDINGS.length, random())];
    const at = 2 + Math.floor(random() * Math.max(1, word.length - 3));
    return word.slice(0, at) + word.slice(at + 1);
  });
}
var [, script, count = '1000', file] = process.argv;
if (script?.endsWith('generate-directory.ts')) {
  const json = JSON.stringify({ services: generateServices(Number(count)) });
  if (file) writeFileSync(file, json);
  else process.stdout.write(json);
}

// src/search/attributes.ts
var COLUMN_NAMES = ['areas', 'hyteTerms', 'targetGroups', 'languages', 'organisations'];
var FREE = 1;
var REMOTE = 2;
var FILTERS = ['municipalities', 'counties', 'hyteTerms', 'targetGroups', 'languages', 'organisations'];
var FREE_BIT = 64;
var REMOTE_BIT = 128;
var NATIONWIDE = 'nationwide:';
var MAINLAND = 'nationwide:mainland';
var ALAND = '91';
var areaValue = (area) =>
  area.type === 'nationwide'
    ? area.withoutAland
      ? MAINLAND
      : NATIONWIDE
    : area.code && area.type !== 'other'
      ? `${area.type}:${area.code}`
      : void 0;
function widerAreas(value) {
  const [type, code = ''] = value.split(':');
  const place = type === 'municipality' ? municipality(code) : type === 'county' ? county(code) : void 0;
  if (type === 'nationwide') return value === NATIONWIDE ? [] : [NATIONWIDE];
  const wider = [NATIONWIDE];
  if (place) wider.push(`region:${place.region}`);
  const ofCounty = place && 'county' in place ? place.county : type === 'county' ? code : void 0;
  if (type === 'municipality' && ofCounty) wider.push(`county:${ofCounty}`);
  if (ofCounty !== ALAND && value !== 'region:21') wider.push(MAINLAND);
  return wider;
}
function distinctAreas(areas) {
  const values = new Set((areas ?? []).map(areaValue).filter((value) => value !== void 0));
  return [...values].filter((value) => !widerAreas(value).some((wider) => values.has(wider)));
}
var day = (date) => {
  const time = date ? Date.parse(date) : NaN;
  return time > 0 ? Math.min(65535, Math.floor(time / 864e5)) : 0;
};
function buildAttributes(services) {
  const names = {};
  const codes = (column2, references) =>
    (references ?? []).map(({ code, name }) => {
      if (name) names[`${column2}:${code}`] ??= name;
      return code;
    });
  const column = (valuesOf) => {
    const known = /* @__PURE__ */ new Map();
    const offsets = new Uint32Array(services.length + 1);
    const ids = [];
    services.forEach((service, number) => {
      for (const value of new Set(valuesOf(service))) {
        let id = known.get(value);
        if (id === void 0) known.set(value, (id = known.size));
        ids.push(id);
      }
      offsets[number + 1] = ids.length;
    });
    return { values: [...known.keys()], offsets, ids: Uint32Array.from(ids) };
  };
  return {
    columns: {
      areas: column((service) => {
        for (const area of service.areas ?? [])
          if (area.type === 'municipality' && area.code && area.name)
            names[`areas:${area.code}`] ??= area.name;
        return distinctAreas(service.areas);
      }),
      hyteTerms: column((service) => codes('hyteTerms', service.hyteTerms)),
      targetGroups: column((service) => codes('targetGroups', service.targetGroups)),
      languages: column((service) => service.languages ?? []),
      organisations: column((service) =>
        [service.organisation, ...(service.otherOrganisations ?? [])].flatMap(({ id, name }) => {
          if (id) names[`organisations:${id}`] ??= name;
          return id ?? [];
        }),
      ),
    },
    flags: Uint8Array.from(services, ({ cost, remote }) => (cost?.free ? FREE : 0) | (remote ? REMOTE : 0)),
    freshness: Uint16Array.from(services, ({ verifiedAt, modifiedAt }) => day(verifiedAt) || day(modifiedAt)),
    names,
  };
}
function nearnessOf(values, asked) {
  const nearness = /* @__PURE__ */ new Map();
  for (const value of asked)
    for (const wider of [...widerAreas(value), value]) {
      const level = wider === value ? 3 : wider.startsWith('nation') ? 1 : 2;
      if (level > (nearness.get(wider) ?? 0)) nearness.set(wider, level);
    }
  const wanted = new Set(asked);
  return Uint8Array.from(values, (value) => {
    const inside = widerAreas(value).some((wider) => !wider.startsWith('nation') && wanted.has(wider));
    return inside ? 3 : (nearness.get(value) ?? 0);
  });
}
function areaNearness(attributes, asked) {
  const { values, offsets, ids } = attributes.columns.areas;
  const ofValue = nearnessOf(values, asked);
  const result = new Uint8Array(offsets.length - 1);
  for (let number = 0; number < result.length; number++)
    for (let at = offsets[number]; at < offsets[number + 1]; at++)
      result[number] = Math.max(result[number], ofValue[ids[at]]);
  return result;
}
var list2 = (values) => (Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []);
function filterServices(attributes, query) {
  const { columns, flags } = attributes;
  const failed = new Uint8Array(flags.length);
  let nearness;
  FILTERS.forEach((filter, index) => {
    const asked = list2(query[filter]);
    if (!asked.length) return;
    const bit = 1 << index;
    if (filter === 'municipalities' || filter === 'counties') {
      const type = filter === 'counties' ? 'county' : 'municipality';
      const near = areaNearness(
        attributes,
        asked.map((code) => `${type}:${code}`),
      );
      near.forEach((value, number) => {
        if (!value) failed[number] |= bit;
      });
      nearness ??= near;
      return;
    }
    const { values, offsets, ids } = columns[filter];
    const wanted = new Set(asked);
    const match = Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
    for (let number = 0; number < failed.length; number++) {
      let found = 0;
      for (let at = offsets[number]; at < offsets[number + 1]; at++) found |= match[ids[at]];
      if (!found) failed[number] |= bit;
    }
  });
  if (query.free || query.remote)
    for (let number = 0; number < failed.length; number++) {
      if (query.free && !(flags[number] & FREE)) failed[number] |= FREE_BIT;
      if (query.remote && !(flags[number] & REMOTE)) failed[number] |= REMOTE_BIT;
    }
  return { failed, ...(nearness && { nearness }) };
}
function countFacets(attributes, { failed }, query, candidates) {
  const { columns, flags, names } = attributes;
  const counts = COLUMN_NAMES.slice(0, 4).map((name) => new Uint32Array(columns[name].values.length));
  const own = [1, 4, 8, 16];
  let free = 0;
  let remote = 0;
  const length = candidates ? candidates.length : failed.length;
  for (let index = 0; index < 4; index++) {
    const { offsets, ids } = columns[COLUMN_NAMES[index]];
    const other = 255 & ~own[index];
    const count2 = counts[index];
    for (let position = 0; position < length; position++) {
      const number = candidates ? candidates[position] : position;
      if (failed[number] & other) continue;
      for (let at = offsets[number], end = offsets[number + 1]; at < end; at++) count2[ids[at]]++;
    }
  }
  for (let position = 0; position < length; position++) {
    const number = candidates ? candidates[position] : position;
    const bits = failed[number];
    if (flags[number] & FREE && !(bits & ~FREE_BIT)) free++;
    if (flags[number] & REMOTE && !(bits & ~REMOTE_BIT)) remote++;
  }
  const facet = (name, index) => {
    const found = columns[name].values.flatMap((code, id) => {
      const count2 = counts[index][id];
      const source = names[`${name}:${code}`];
      return count2 ? [{ code, count: count2, ...(source && { name: source }) }] : [];
    });
    for (const code of list2(query[name]))
      if (!found.some((value) => value.code === code)) found.push({ code, count: 0 });
    return found.sort((a2, b) => b.count - a2.count || (a2.code < b.code ? -1 : 1));
  };
  return {
    municipalities: municipalityFacet(columns.areas.values, counts[0], list2(query.municipalities), names),
    hyteTerms: facet('hyteTerms', 1),
    targetGroups: facet('targetGroups', 2),
    languages: facet('languages', 3),
    free,
    remote,
  };
}
function municipalityFacet(values, counts, chosen, names) {
  const byValue = /* @__PURE__ */ new Map();
  const codes = new Set(chosen);
  values.forEach((value, id) => {
    const count2 = counts[id];
    if (!count2) return;
    byValue.set(value, count2);
    const [type, code = ''] = value.split(':');
    if (type === 'municipality') codes.add(code);
    else if (type === 'county') county(code)?.municipalities.forEach((member) => codes.add(member));
    else if (type === 'region') region(code)?.municipalities.forEach((member) => codes.add(member));
  });
  return [...codes]
    .map((code) => {
      const value = `municipality:${code}`;
      const count2 = [value, ...widerAreas(value)].reduce((sum, area) => sum + (byValue.get(area) ?? 0), 0);
      const name = names[`areas:${code}`];
      return { code, count: count2, ...(name && { name }) };
    })
    .sort((a2, b) => b.count - a2.count || (a2.code < b.code ? -1 : 1));
}

// src/model/localized.ts
function pickText(text, languages) {
  if (!text) return void 0;
  for (const language of languages) {
    const value = text[language];
    if (value) return { value, language };
  }
  for (const language in text) {
    const value = text[language];
    if (value) return { value, language };
  }
  return void 0;
}
function plainText(text) {
  if (typeof text === 'string') return text;
  const inline = (parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return text
    .map((block) =>
      block.type === 'list'
        ? block.items.map((item) => `- ${inline(item)}`).join('\n')
        : inline(block.children),
    )
    .join('\n');
}

// src/search/words.ts
var WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*(?::\p{L}+)?/gu;
var JOINT = /[-‐‑'’]/g;
var LONGEST_WORD = 64;
function normalise(text) {
  const lower = text.toLowerCase();
  if (/^[\p{ASCII}åäö–—’”•]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/a\u030a/g, '\xE5')
    .replace(/a\u0308/g, '\xE4')
    .replace(/o\u0308/g, '\xF6')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
var fold2 = (form) => (/[åäöø]/.test(form) ? form.replace(/[åä]/g, 'a').replace(/[öø]/g, 'o') : form);
function wordsOf(text) {
  const words = [];
  for (const match of normalise(text).matchAll(WORD)) {
    const start = match.index;
    const whole = match[0];
    const colon = whole.indexOf(':');
    const written = colon > 0 ? whole.slice(0, colon) : whole;
    const word = { form: written, start, end: start + whole.length };
    if (JOINT.test(written)) {
      const joints = [];
      word.form = written.replace(JOINT, (_joint, position) => {
        joints.push(position - joints.length);
        return '';
      });
      word.joints = joints;
    }
    JOINT.lastIndex = 0;
    if (match.input[word.end] === '-') word.open = true;
    if (word.form.length <= LONGEST_WORD) words.push(word);
  }
  return words;
}

// src/search/correct.ts
var SortedKeys = class {
  constructor(keys) {
    this.keys = keys;
  }
  /** Position of the first key that is not before this one. */
  lowerBound(key2, low = 0) {
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle] < key2) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Positions of the keys that begin so: from the first up to, not including, the second. */
  prefixRange(prefix) {
    const key2 = fold2(prefix);
    const first = this.lowerBound(key2);
    return [first, this.lowerBound(`${key2}\uFFFF`, first)];
  }
};
var errorsFor = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2);
function correct(word, sorted, countOf) {
  const typed = fold2(word);
  const bound = errorsFor(typed.length);
  if (!bound) return void 0;
  const width = typed.length + 1;
  const deepest = typed.length + bound;
  const rows = new Uint8Array((deepest + 1) * width);
  for (let column = 0; column < width; column++) rows[column] = column;
  const { keys } = sorted;
  let best;
  let path = '';
  let number = sorted.lowerBound('0');
  while (number < keys.length) {
    const key2 = keys[number];
    let depth = 0;
    while (depth < path.length && path[depth] === key2[depth]) depth++;
    let alive = true;
    for (; depth < key2.length && depth < deepest && alive; depth++) {
      const above = depth * width;
      const row = above + width;
      rows[row] = depth + 1;
      let least = depth + 1;
      for (let column = 1; column < width; column++) {
        const same = key2[depth] === typed[column - 1];
        let cost = Math.min(
          rows[above + column - 1] + (same ? 0 : 1),
          rows[above + column] + 1,
          rows[row + column - 1] + 1,
        );
        if (depth && column > 1 && key2[depth] === typed[column - 2] && key2[depth - 1] === typed[column - 1])
          cost = Math.min(cost, rows[above - width + column - 2] + 1);
        rows[row + column] = cost;
        if (cost < least) least = cost;
      }
      if (least > bound) alive = false;
    }
    path = key2.slice(0, depth);
    const errors = rows[depth * width + width - 1];
    if (alive && errors <= bound && (key2[0] === typed[0] || typed.length > 6)) {
      const count2 = countOf(number);
      const longer = key2.length - depth;
      const cost =
        errors * 4 - Math.log10(1 + count2) + (key2[0] === typed[0] ? 0 : 2) + (longer ? 2 + longer / 4 : 0);
      if (count2 && (!best || cost < best.cost)) best = { number, errors, cost };
    }
    number = alive ? number + 1 : sorted.lowerBound(`${path}\uFFFF`, number + 1);
  }
  return best;
}

// src/search/finnish.ts
var STRONG = [
  ['mm', 'mp'],
  ['nn', 'nt'],
  ['ll', 'lt'],
  ['rr', 'rt'],
  ['ng', 'nk'],
  ['lj', 'lk'],
  ['rj', 'rk'],
  ['hj', 'hk'],
  ['k', 'kk'],
  ['p', 'pp'],
  ['t', 'tt'],
  ['v', 'p'],
  ['d', 't'],
  ['l', 'lk'],
  ['r', 'rk'],
  ['h', 'hk'],
];
var VOWEL_STEM = /^(.*?)([^aeiouyäöå]*)([aeiouyäöå]+)$/;
function graded(stem, from) {
  const [, head = '', consonants = '', vowels = ''] = VOWEL_STEM.exec(stem) ?? [];
  if (!head && !consonants) return [stem];
  const found = [stem];
  for (const pair of STRONG) {
    const group = pair[from];
    if (consonants.endsWith(group) && (head || consonants.length > group.length || from === 0))
      found.push(head + consonants.slice(0, -group.length) + pair[1 - from] + vowels);
  }
  if (from === 0 && vowels.length > 1)
    found.push(`${head}${consonants}${vowels.slice(0, -1)}k${vowels.slice(-1)}`);
  return found;
}
var STEM_ENDINGS = [
  [/kse$/, 's'],
  [/([uy])[td]e$/, '$1s'],
  [/ise$/, 'inen'],
  [/([aeiouyäönlr])[td]e$/, '$1si'],
  [/([aouyäöi]?)nee$/, '$1nut'],
  [/([aouyäöi]?)nee$/, '$1nyt'],
  [/ttom[a]$/, 'ton'],
  [/ttöm[ä]$/, 't\xF6n'],
  [/m[mp]([aä])$/, 'mpi'],
  [/ime$/, 'in'],
  [/([aeiouyäö])(n|r|l)e$/, '$1$2'],
  [/he$/, 's'],
  [/e$/, 'i'],
];
var LONG_STEM = /([aeiyäu])\1$/;
var LONG_END = { a: 'as', ä: '\xE4s', i: 'is', e: 'e', u: 'ut', y: 'yt' };
function baseOfStem(stem, weak, into) {
  if (stem.length < 2) return;
  for (const candidate of weak ? graded(stem, 0) : [stem]) {
    into.add(candidate);
    for (const [ending, replacement] of STEM_ENDINGS)
      if (ending.test(candidate)) into.add(candidate.replace(ending, replacement));
  }
  const long = LONG_STEM.exec(stem);
  if (long)
    for (const short of graded(stem.slice(0, -1), 1)) into.add(short.slice(0, -1) + LONG_END[long[1]]);
}
function baseOfPlural(stem, weak, into) {
  const body = stem.slice(0, -1);
  const last = body.slice(-1);
  const back = /[aou]/.test(body);
  const add = (text) => baseOfStem(text, weak, into);
  if (/[oöuy]/.test(last)) {
    add(body);
    if (last === 'o' || last === '\xF6') add(body.slice(0, -1) + (back ? 'a' : '\xE4'));
    if (last === '\xF6') into.add(`${body.slice(0, -1)}y\xF6`);
  } else if (/[aä]/.test(last)) add(body + last);
  else if (last === 'e') {
    add(`${body}e`);
    add(`${body.slice(0, -1)}i`);
  } else {
    add(body + (back ? 'a' : '\xE4'));
    if (!back) add(`${body}a`);
    add(`${body}e`);
    if (weak) add(`${body}i`);
  }
}
function baseOf(stem, weak, into) {
  baseOfStem(stem, weak, into);
  if (stem.endsWith('i')) baseOfPlural(stem, weak, into);
  if (stem.endsWith('j')) baseOfPlural(`${stem.slice(0, -1)}i`, false, into);
}
function baseOfConsonantStem(stem, into) {
  const last = stem.slice(-1);
  if (last === 's') {
    into.add(stem);
    into.add(stem.replace(/s$/, 'nen'));
    if (stem.endsWith('las')) into.add(`${stem.slice(0, -1)}psi`);
    into.add(stem.replace(/s$/, 'ksi'));
  } else if (last === 't') {
    into.add(stem.replace(/t$/, 's'));
    into.add(stem.slice(0, -1));
    into.add(stem.replace(/t$/, 'si'));
  } else if (/[nlr]/.test(last)) {
    into.add(stem);
    into.add(`${stem}i`);
    if (last === 'n') into.add(`${stem.slice(0, -1)}si`);
  }
}
var WEAK_CASE = /^(.+[aeiouyäöå])(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|kse|tt[aä]|t|n)$/;
var STRONG_CASES = [
  /^(.+[aeiouyäöå])n[aä]$/,
  /^(.+[aeiouyäöåj])[aä]$/,
  /^(.+[aeiouyäöåj])en$/,
  /^(.+([aeiouyäö])(?=\2n$)).n$/,
  /^(.+[aeiouyäö])h[aeiouyäö]n$/,
  /^(.+[aeiouyäö])seen$/,
  /^(.+i)siin$/,
  /^(.+i)in$/,
];
function withoutCase(word, into) {
  into.add(word);
  const weak = WEAK_CASE.exec(word);
  if (weak) {
    baseOf(weak[1], true, into);
    baseOf(weak[1], false, into);
  }
  for (const pattern of STRONG_CASES) {
    const strong = pattern.exec(word);
    if (strong) baseOf(strong[1], false, into);
  }
  const consonant = /^(.+[^aeiouyäöå])(?:t[aä]|ten)$/.exec(word);
  if (consonant) baseOfConsonantStem(consonant[1], into);
  const long = /^(.+[aeiouyäö])(?:t[aä]|den|tten)$/.exec(word);
  if (long) baseOf(long[1], false, into);
}
var CLITIC = /^(.{3,}?)(?:kin|k[aä][aä]n|h[aä]n|k[oö])$/;
var POSSESSIVE = /^(.{3,}?)(?:ns[aä]|mme|nne|ni|si)$/;
var POSSESSIVE_LONG = /^(.{3,}(?:ss|st|ll|lt|tt|n)([aä])|.+l(?:l)(e)|.+ks(e))(?:\2|\3|\4)n$/;
function finnishBases(word) {
  const bases = /* @__PURE__ */ new Set([word]);
  if (word.length < 3 || /\d/.test(word)) return [...bases];
  withoutCase(word, bases);
  const clitic = CLITIC.exec(word);
  if (clitic) withoutCase(clitic[1], bases);
  const possessive = POSSESSIVE.exec(word);
  if (possessive) {
    withoutCase(possessive[1], bases);
    withoutCase(`${possessive[1]}n`, bases);
  }
  const long = POSSESSIVE_LONG.exec(word);
  if (long) withoutCase(long[1], bases);
  return [...bases];
}

// node_modules/@orama/stemmers/dist/en.js
var e = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
var t = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
var i = '[aeiouy]';
var s = '[^aeiou][^aeiouy]*';
var l = i + '[aeiou]*';
var a = '^(' + s + ')?' + l + s;
var n = '^(' + s + ')?' + l + s + '(' + l + ')?$';
var o = '^(' + s + ')?' + l + s + l + s;
var c = '^(' + s + ')?' + i;
function stemmer(l2) {
  let u, x, g, $, p, r3;
  if (l2.length < 3) return l2;
  let f = l2.substring(0, 1);
  if (
    ('y' == f && (l2 = f.toUpperCase() + l2.substring(1)),
    ($ = /^(.+?)([^s])s$/),
    (g = /^(.+?)(ss|i)es$/).test(l2)
      ? (l2 = l2.replace(g, '$1$2'))
      : $.test(l2) && (l2 = l2.replace($, '$1$2')),
    ($ = /^(.+?)(ed|ing)$/),
    (g = /^(.+?)eed$/).test(l2))
  ) {
    let e2 = g.exec(l2);
    (g = new RegExp(a)).test(e2[1]) && ((g = /.$/), (l2 = l2.replace(g, '')));
  } else
    $.test(l2) &&
      ((u = $.exec(l2)[1]),
      ($ = new RegExp(c)).test(u) &&
        ((l2 = u),
        ($ = /(at|bl|iz)$/),
        (p = RegExp('([^aeiouylsz])\\1$')),
        (r3 = RegExp('^' + s + i + '[^aeiouwxy]$')),
        $.test(l2)
          ? (l2 += 'e')
          : p.test(l2)
            ? ((g = /.$/), (l2 = l2.replace(g, '')))
            : r3.test(l2) && (l2 += 'e')));
  if ((g = /^(.+?)y$/).test(l2)) {
    let e2 = g.exec(l2);
    ((u = e2?.[1]), (g = new RegExp(c)), u && g.test(u) && (l2 = u + 'i'));
  }
  if (
    (g =
      /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/).test(
      l2,
    )
  ) {
    let t2 = g.exec(l2);
    ((u = t2?.[1]), (x = t2?.[2]), (g = new RegExp(a)), u && g.test(u) && (l2 = u + e[x]));
  }
  if ((g = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/).test(l2)) {
    let e2 = g.exec(l2);
    ((u = e2?.[1]), (x = e2?.[2]), (g = new RegExp(a)), u && g.test(u) && (l2 = u + t[x]));
  }
  if (
    (($ = /^(.+?)(s|t)(ion)$/),
    (g = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/).test(l2))
  ) {
    let e2 = g.exec(l2);
    ((u = e2?.[1]), (g = new RegExp(o)), u && g.test(u) && (l2 = u));
  } else if ($.test(l2)) {
    let e2 = $.exec(l2);
    ((u = e2?.[1] ?? '' + e2?.[2] ?? ''), ($ = new RegExp(o)).test(u) && (l2 = u));
  }
  if ((g = /^(.+?)e$/).test(l2)) {
    let e2 = g.exec(l2);
    ((u = e2?.[1]),
      (g = new RegExp(o)),
      ($ = new RegExp(n)),
      (p = RegExp('^' + s + i + '[^aeiouwxy]$')),
      u && (g.test(u) || ($.test(u) && !p.test(u))) && (l2 = u));
  }
  return (
    (g = /ll$/),
    ($ = new RegExp(o)),
    g.test(l2) && $.test(l2) && ((g = /.$/), (l2 = l2.replace(g, ''))),
    'y' == f && (l2 = f.toLowerCase() + l2.substring(1)),
    l2
  );
}

// node_modules/@orama/stemmers/dist/fi.js
function r() {
  ((this.p = function (r3) {
    ((this.j = r3),
      (this.cursor = 0),
      (this.a = this.j.length),
      (this.f = 0),
      (this.c = this.cursor),
      (this.d = this.a));
  }),
    (this.z = function () {
      return this.j;
    }),
    (this.w = function (r3) {
      ((this.j = r3.j),
        (this.cursor = r3.cursor),
        (this.a = r3.a),
        (this.f = r3.f),
        (this.c = r3.c),
        (this.d = r3.d));
    }),
    (this.i = function (r3, s5, i2) {
      if (this.cursor >= this.a) return false;
      var t2 = this.j.charCodeAt(this.cursor);
      return (
        !(t2 > i2) && !(t2 < s5) && 0 != (r3[(t2 -= s5) >>> 3] & (1 << (7 & t2))) && (this.cursor++, true)
      );
    }),
    (this.n = function (r3, s5, i2) {
      if (this.cursor <= this.f) return false;
      var t2 = this.j.charCodeAt(this.cursor - 1);
      return (
        !(t2 > i2) && !(t2 < s5) && 0 != (r3[(t2 -= s5) >>> 3] & (1 << (7 & t2))) && (this.cursor--, true)
      );
    }),
    (this.k = function (r3, s5, i2) {
      if (this.cursor >= this.a) return false;
      var t2 = this.j.charCodeAt(this.cursor);
      return t2 > i2 || t2 < s5
        ? (this.cursor++, true)
        : 0 == (r3[(t2 -= s5) >>> 3] & (1 << (7 & t2))) && (this.cursor++, true);
    }),
    (this.q = function (r3, s5, i2) {
      if (this.cursor <= this.f) return false;
      var t2 = this.j.charCodeAt(this.cursor - 1);
      return t2 > i2 || t2 < s5
        ? (this.cursor--, true)
        : 0 == (r3[(t2 -= s5) >>> 3] & (1 << (7 & t2))) && (this.cursor--, true);
    }),
    (this.m = function (r3) {
      return (
        !(this.a - this.cursor < r3.length) &&
        this.j.slice(this.cursor, this.cursor + r3.length) == r3 &&
        ((this.cursor += r3.length), true)
      );
    }),
    (this.g = function (r3) {
      return (
        !(this.cursor - this.f < r3.length) &&
        this.j.slice(this.cursor - r3.length, this.cursor) == r3 &&
        ((this.cursor -= r3.length), true)
      );
    }),
    (this.o = function (r3) {
      for (var s5 = 0, i2 = r3.length, t2 = this.cursor, c3 = this.a, u = 0, o2 = 0, e2 = false; ;) {
        var a2,
          h = s5 + ((i2 - s5) >>> 1),
          n3 = 0,
          f = u < o2 ? u : o2,
          l2 = r3[h];
        for (a2 = f; a2 < l2[0].length; a2++) {
          if (t2 + f == c3) {
            n3 = -1;
            break;
          }
          if (0 != (n3 = this.j.charCodeAt(t2 + f) - l2[0].charCodeAt(a2))) break;
          f++;
        }
        if ((0 > n3 ? ((i2 = h), (o2 = f)) : ((s5 = h), (u = f)), 1 >= i2 - s5)) {
          if (0 < s5 || i2 == s5 || e2) break;
          e2 = true;
        }
      }
      for (;;) {
        if (
          u >= (l2 = r3[s5])[0].length &&
          ((this.cursor = t2 + l2[0].length),
          4 > l2.length || ((s5 = l2[3](this)), (this.cursor = t2 + l2[0].length), s5))
        )
          return l2[2];
        if (0 > (s5 = l2[1])) return 0;
      }
    }),
    (this.h = function (r3) {
      for (var s5 = 0, i2 = r3.length, t2 = this.cursor, c3 = this.f, u = 0, o2 = 0, e2 = false; ;) {
        var a2,
          h = s5 + ((i2 - s5) >> 1),
          n3 = 0,
          f = u < o2 ? u : o2,
          l2 = r3[h];
        for (a2 = l2[0].length - 1 - f; 0 <= a2; a2--) {
          if (t2 - f == c3) {
            n3 = -1;
            break;
          }
          if (0 != (n3 = this.j.charCodeAt(t2 - 1 - f) - l2[0].charCodeAt(a2))) break;
          f++;
        }
        if ((0 > n3 ? ((i2 = h), (o2 = f)) : ((s5 = h), (u = f)), 1 >= i2 - s5)) {
          if (0 < s5 || i2 == s5 || e2) break;
          e2 = true;
        }
      }
      for (;;) {
        if (
          u >= (l2 = r3[s5])[0].length &&
          ((this.cursor = t2 - l2[0].length),
          4 > l2.length || ((s5 = l2[3](this)), (this.cursor = t2 - l2[0].length), s5))
        )
          return l2[2];
        if (0 > (s5 = l2[1])) return 0;
      }
    }),
    (this.s = function (r3, s5, i2) {
      var t2 = i2.length - (s5 - r3);
      return (
        (this.j = this.j.slice(0, r3) + i2 + this.j.slice(s5)),
        (this.a += t2),
        this.cursor >= s5 ? (this.cursor += t2) : this.cursor > r3 && (this.cursor = r3),
        t2
      );
    }),
    (this.t = function () {
      return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
    }),
    (this.b = function (r3) {
      var s5 = false;
      return (this.t() && (this.s(this.c, this.d, r3), (s5 = true)), s5);
    }),
    (this.e = function () {
      return this.b('');
    }),
    (this.r = function (r3, s5, i2) {
      ((s5 = this.s(r3, s5, i2)), r3 <= this.c && (this.c += s5), r3 <= this.d && (this.d += s5));
    }),
    (this.u = function () {
      var r3 = '';
      return (this.t() && (r3 = this.j.slice(this.c, this.d)), r3);
    }),
    (this.v = function () {
      return this.j.slice(0, this.a);
    }));
}
var s2 = new (function () {
  function s5() {
    return 0 != t2.h(h);
  }
  function i2() {
    return !!(t2.g('i') && t2.n(m, 97, 246));
  }
  var t2 = new r(),
    c3 = [
      ['pa', -1, 1],
      ['sti', -1, 2],
      ['kaan', -1, 1],
      ['han', -1, 1],
      ['kin', -1, 1],
      ['h\xE4n', -1, 1],
      ['k\xE4\xE4n', -1, 1],
      ['ko', -1, 1],
      ['p\xE4', -1, 1],
      ['k\xF6', -1, 1],
    ],
    u = [
      ['lla', -1, -1],
      ['na', -1, -1],
      ['ssa', -1, -1],
      ['ta', -1, -1],
      ['lta', 3, -1],
      ['sta', 3, -1],
    ],
    o2 = [
      ['ll\xE4', -1, -1],
      ['n\xE4', -1, -1],
      ['ss\xE4', -1, -1],
      ['t\xE4', -1, -1],
      ['lt\xE4', 3, -1],
      ['st\xE4', 3, -1],
    ],
    e2 = [
      ['lle', -1, -1],
      ['ine', -1, -1],
    ],
    a2 = [
      ['nsa', -1, 3],
      ['mme', -1, 3],
      ['nne', -1, 3],
      ['ni', -1, 2],
      ['si', -1, 1],
      ['an', -1, 4],
      ['en', -1, 6],
      ['\xE4n', -1, 5],
      ['ns\xE4', -1, 3],
    ],
    h = [
      ['aa', -1, -1],
      ['ee', -1, -1],
      ['ii', -1, -1],
      ['oo', -1, -1],
      ['uu', -1, -1],
      ['\xE4\xE4', -1, -1],
      ['\xF6\xF6', -1, -1],
    ],
    n3 = [
      ['a', -1, 8],
      ['lla', 0, -1],
      ['na', 0, -1],
      ['ssa', 0, -1],
      ['ta', 0, -1],
      ['lta', 4, -1],
      ['sta', 4, -1],
      ['tta', 4, 2],
      ['lle', -1, -1],
      ['ine', -1, -1],
      ['ksi', -1, -1],
      ['n', -1, 7],
      ['han', 11, 1],
      ['den', 11, -1, i2],
      ['seen', 11, -1, s5],
      ['hen', 11, 2],
      ['tten', 11, -1, i2],
      ['hin', 11, 3],
      ['siin', 11, -1, i2],
      ['hon', 11, 4],
      ['h\xE4n', 11, 5],
      ['h\xF6n', 11, 6],
      ['\xE4', -1, 8],
      ['ll\xE4', 22, -1],
      ['n\xE4', 22, -1],
      ['ss\xE4', 22, -1],
      ['t\xE4', 22, -1],
      ['lt\xE4', 26, -1],
      ['st\xE4', 26, -1],
      ['tt\xE4', 26, 2],
    ],
    f = [
      ['eja', -1, -1],
      ['mma', -1, 1],
      ['imma', 1, -1],
      ['mpa', -1, 1],
      ['impa', 3, -1],
      ['mmi', -1, 1],
      ['immi', 5, -1],
      ['mpi', -1, 1],
      ['impi', 7, -1],
      ['ej\xE4', -1, -1],
      ['mm\xE4', -1, 1],
      ['imm\xE4', 10, -1],
      ['mp\xE4', -1, 1],
      ['imp\xE4', 12, -1],
    ],
    l2 = [
      ['i', -1, -1],
      ['j', -1, -1],
    ],
    k = [
      ['mma', -1, 1],
      ['imma', 0, -1],
    ],
    g = [17, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8],
    b = [119, 223, 119, 1],
    d2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
    m = [17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
    j = [17, 97, 24, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
    v = false,
    p = '',
    A = 0,
    C = 0;
  ((this.l = function () {
    var r3,
      i3 = t2.cursor;
    (!(function () {
      for (A = C = t2.a; ;) {
        var r4 = t2.cursor;
        if (t2.i(d2, 97, 246)) {
          t2.cursor = r4;
          break;
        }
        if (((t2.cursor = r4), t2.cursor >= t2.a)) return;
        t2.cursor++;
      }
      for (; !t2.k(d2, 97, 246);) {
        if (t2.cursor >= t2.a) return;
        t2.cursor++;
      }
      for (C = t2.cursor; ;) {
        if (((r4 = t2.cursor), t2.i(d2, 97, 246))) {
          t2.cursor = r4;
          break;
        }
        if (((t2.cursor = r4), t2.cursor >= t2.a)) return;
        t2.cursor++;
      }
      for (; !t2.k(d2, 97, 246);) {
        if (t2.cursor >= t2.a) return;
        t2.cursor++;
      }
      A = t2.cursor;
    })(),
      (t2.cursor = i3),
      (v = false),
      (t2.f = t2.cursor),
      (t2.cursor = t2.a),
      (i3 = t2.a - t2.cursor));
    r: if (!(t2.cursor < C)) {
      var h2 = t2.f;
      if (((t2.f = C), (t2.d = t2.cursor), 0 == (r3 = t2.h(c3)))) t2.f = h2;
      else {
        switch (((t2.c = t2.cursor), (t2.f = h2), r3)) {
          case 1:
            if (!t2.n(j, 97, 246)) break r;
            break;
          case 2:
            if (!(A <= t2.cursor)) break r;
        }
        t2.e();
      }
    }
    if (((t2.cursor = t2.a - i3), (i3 = t2.a - t2.cursor), !(t2.cursor < C)))
      if (((h2 = t2.f), (t2.f = C), (t2.d = t2.cursor), 0 == (r3 = t2.h(a2)))) t2.f = h2;
      else
        switch (((t2.c = t2.cursor), (t2.f = h2), r3)) {
          case 1:
            if (((r3 = t2.a - t2.cursor), t2.g('k'))) break;
            ((t2.cursor = t2.a - r3), t2.e());
            break;
          case 2:
            if (!t2.e() || ((t2.d = t2.cursor), !t2.g('kse'))) break;
            ((t2.c = t2.cursor), t2.b('ksi'));
            break;
          case 3:
            t2.e();
            break;
          case 4:
            0 == t2.h(u) || t2.e();
            break;
          case 5:
            0 == t2.h(o2) || t2.e();
            break;
          case 6:
            0 == t2.h(e2) || t2.e();
        }
    ((t2.cursor = t2.a - i3),
      (i3 = t2.a - t2.cursor),
      (function () {
        var r4;
        if (!(t2.cursor < C)) {
          var i4 = t2.f;
          if (((t2.f = C), (t2.d = t2.cursor), 0 == (r4 = t2.h(n3)))) t2.f = i4;
          else {
            switch (((t2.c = t2.cursor), (t2.f = i4), r4)) {
              case 1:
                if (!t2.g('a')) return;
                break;
              case 2:
                if (!t2.g('e')) return;
                break;
              case 3:
                if (!t2.g('i')) return;
                break;
              case 4:
                if (!t2.g('o')) return;
                break;
              case 5:
                if (!t2.g('\xE4')) return;
                break;
              case 6:
                if (!t2.g('\xF6')) return;
                break;
              case 7:
                r4 = t2.a - t2.cursor;
                r: {
                  i4 = t2.a - t2.cursor;
                  s: {
                    var c4 = t2.a - t2.cursor;
                    if (s5()) break s;
                    if (((t2.cursor = t2.a - c4), !t2.g('ie'))) {
                      t2.cursor = t2.a - r4;
                      break r;
                    }
                  }
                  ((t2.cursor = t2.a - i4),
                    t2.cursor <= t2.f ? (t2.cursor = t2.a - r4) : (t2.cursor--, (t2.c = t2.cursor)));
                }
                break;
              case 8:
                if (!t2.n(d2, 97, 246) || !t2.n(b, 98, 122)) return;
            }
            t2.e() && (v = true);
          }
        }
      })(),
      (t2.cursor = t2.a - i3),
      (i3 = t2.a - t2.cursor));
    r: if (!(t2.cursor < A))
      if (((h2 = t2.f), (t2.f = A), (t2.d = t2.cursor), 0 == (r3 = t2.h(f)))) t2.f = h2;
      else {
        if (((t2.c = t2.cursor), (t2.f = h2), 1 === r3)) {
          if (((r3 = t2.a - t2.cursor), t2.g('po'))) break r;
          t2.cursor = t2.a - r3;
        }
        t2.e();
      }
    t2.cursor = t2.a - i3;
    r: {
      if (v) {
        ((i3 = t2.a - t2.cursor),
          t2.cursor < C ||
            ((r3 = t2.f),
            (t2.f = C),
            (t2.d = t2.cursor),
            0 == t2.h(l2) ? (t2.f = r3) : ((t2.c = t2.cursor), (t2.f = r3), t2.e())),
          (t2.cursor = t2.a - i3));
        break r;
      }
      i3 = t2.a - t2.cursor;
      s: if (!(t2.cursor < C))
        if (((r3 = t2.f), (t2.f = C), (t2.d = t2.cursor), t2.g('t')))
          if (((t2.c = t2.cursor), (h2 = t2.a - t2.cursor), t2.n(d2, 97, 246))) {
            if (((t2.cursor = t2.a - h2), t2.e() && ((t2.f = r3), !(t2.cursor < A))))
              if (((h2 = t2.f), (t2.f = A), (t2.d = t2.cursor), 0 == (r3 = t2.h(k)))) t2.f = h2;
              else {
                if (((t2.c = t2.cursor), (t2.f = h2), 1 === r3)) {
                  if (((r3 = t2.a - t2.cursor), t2.g('po'))) break s;
                  t2.cursor = t2.a - r3;
                }
                t2.e();
              }
          } else t2.f = r3;
        else t2.f = r3;
      t2.cursor = t2.a - i3;
    }
    return (
      (i3 = t2.a - t2.cursor),
      !(function () {
        if (!(t2.cursor < C)) {
          var r4 = t2.f;
          t2.f = C;
          var i4 = t2.a - t2.cursor,
            c4 = t2.a - t2.cursor;
          if (
            !s5() ||
            ((t2.cursor = t2.a - c4),
            (t2.d = t2.cursor),
            t2.cursor <= t2.f || (t2.cursor--, (t2.c = t2.cursor), t2.e()))
          ) {
            if (
              ((t2.cursor = t2.a - i4),
              (i4 = t2.a - t2.cursor),
              (t2.d = t2.cursor),
              !(t2.n(g, 97, 228) && ((t2.c = t2.cursor), t2.n(b, 98, 122) && !t2.e())))
            ) {
              ((t2.cursor = t2.a - i4), (i4 = t2.a - t2.cursor));
              r: if (((t2.d = t2.cursor), t2.g('j'))) {
                if (
                  ((t2.c = t2.cursor), (c4 = t2.a - t2.cursor), !t2.g('o')) &&
                  ((t2.cursor = t2.a - c4), !t2.g('u'))
                )
                  break r;
                if (!t2.e()) return;
              }
              if (
                ((t2.cursor = t2.a - i4),
                (i4 = t2.a - t2.cursor),
                (t2.d = t2.cursor),
                !(t2.g('o') && ((t2.c = t2.cursor), t2.g('j') && !t2.e())))
              ) {
                for (t2.cursor = t2.a - i4, t2.f = r4; ;) {
                  if (((r4 = t2.a - t2.cursor), t2.q(d2, 97, 246))) {
                    t2.cursor = t2.a - r4;
                    break;
                  }
                  if (((t2.cursor = t2.a - r4), t2.cursor <= t2.f)) return;
                  t2.cursor--;
                }
                ((t2.d = t2.cursor),
                  t2.n(b, 98, 122) && ((t2.c = t2.cursor), '' != (p = t2.u()) && t2.g(p) && t2.e()));
              }
            }
          }
        }
      })(),
      (t2.cursor = t2.a - i3),
      (t2.cursor = t2.f),
      true
    );
  }),
    (this.stemWord = function (r3) {
      return (t2.p(r3), this.l(), t2.j);
    }));
})();
function stemmer2(r3) {
  return s2.stemWord(r3);
}

// node_modules/@orama/stemmers/dist/se.js
function r2() {
  ((this.p = function (r3) {
    ((this.j = r3),
      (this.cursor = 0),
      (this.a = this.j.length),
      (this.f = 0),
      (this.c = this.cursor),
      (this.d = this.a));
  }),
    (this.z = function () {
      return this.j;
    }),
    (this.w = function (r3) {
      ((this.j = r3.j),
        (this.cursor = r3.cursor),
        (this.a = r3.a),
        (this.f = r3.f),
        (this.c = r3.c),
        (this.d = r3.d));
    }),
    (this.i = function (r3, s5, t2) {
      if (this.cursor >= this.a) return false;
      var i2 = this.j.charCodeAt(this.cursor);
      return (
        !(i2 > t2) && !(i2 < s5) && 0 != (r3[(i2 -= s5) >>> 3] & (1 << (7 & i2))) && (this.cursor++, true)
      );
    }),
    (this.n = function (r3, s5, t2) {
      if (this.cursor <= this.f) return false;
      var i2 = this.j.charCodeAt(this.cursor - 1);
      return (
        !(i2 > t2) && !(i2 < s5) && 0 != (r3[(i2 -= s5) >>> 3] & (1 << (7 & i2))) && (this.cursor--, true)
      );
    }),
    (this.k = function (r3, s5, t2) {
      if (this.cursor >= this.a) return false;
      var i2 = this.j.charCodeAt(this.cursor);
      return i2 > t2 || i2 < s5
        ? (this.cursor++, true)
        : 0 == (r3[(i2 -= s5) >>> 3] & (1 << (7 & i2))) && (this.cursor++, true);
    }),
    (this.q = function (r3, s5, t2) {
      if (this.cursor <= this.f) return false;
      var i2 = this.j.charCodeAt(this.cursor - 1);
      return i2 > t2 || i2 < s5
        ? (this.cursor--, true)
        : 0 == (r3[(i2 -= s5) >>> 3] & (1 << (7 & i2))) && (this.cursor--, true);
    }),
    (this.m = function (r3) {
      return (
        !(this.a - this.cursor < r3.length) &&
        this.j.slice(this.cursor, this.cursor + r3.length) == r3 &&
        ((this.cursor += r3.length), true)
      );
    }),
    (this.g = function (r3) {
      return (
        !(this.cursor - this.f < r3.length) &&
        this.j.slice(this.cursor - r3.length, this.cursor) == r3 &&
        ((this.cursor -= r3.length), true)
      );
    }),
    (this.o = function (r3) {
      for (var s5 = 0, t2 = r3.length, i2 = this.cursor, h = this.a, c3 = 0, u = 0, e2 = false; ;) {
        var n3,
          o2 = s5 + ((t2 - s5) >>> 1),
          a2 = 0,
          f = c3 < u ? c3 : u,
          l2 = r3[o2];
        for (n3 = f; n3 < l2[0].length; n3++) {
          if (i2 + f == h) {
            a2 = -1;
            break;
          }
          if (0 != (a2 = this.j.charCodeAt(i2 + f) - l2[0].charCodeAt(n3))) break;
          f++;
        }
        if ((0 > a2 ? ((t2 = o2), (u = f)) : ((s5 = o2), (c3 = f)), 1 >= t2 - s5)) {
          if (0 < s5 || t2 == s5 || e2) break;
          e2 = true;
        }
      }
      for (;;) {
        if (
          c3 >= (l2 = r3[s5])[0].length &&
          ((this.cursor = i2 + l2[0].length),
          4 > l2.length || ((s5 = l2[3](this)), (this.cursor = i2 + l2[0].length), s5))
        )
          return l2[2];
        if (0 > (s5 = l2[1])) return 0;
      }
    }),
    (this.h = function (r3) {
      for (var s5 = 0, t2 = r3.length, i2 = this.cursor, h = this.f, c3 = 0, u = 0, e2 = false; ;) {
        var n3,
          o2 = s5 + ((t2 - s5) >> 1),
          a2 = 0,
          f = c3 < u ? c3 : u,
          l2 = r3[o2];
        for (n3 = l2[0].length - 1 - f; 0 <= n3; n3--) {
          if (i2 - f == h) {
            a2 = -1;
            break;
          }
          if (0 != (a2 = this.j.charCodeAt(i2 - 1 - f) - l2[0].charCodeAt(n3))) break;
          f++;
        }
        if ((0 > a2 ? ((t2 = o2), (u = f)) : ((s5 = o2), (c3 = f)), 1 >= t2 - s5)) {
          if (0 < s5 || t2 == s5 || e2) break;
          e2 = true;
        }
      }
      for (;;) {
        if (
          c3 >= (l2 = r3[s5])[0].length &&
          ((this.cursor = i2 - l2[0].length),
          4 > l2.length || ((s5 = l2[3](this)), (this.cursor = i2 - l2[0].length), s5))
        )
          return l2[2];
        if (0 > (s5 = l2[1])) return 0;
      }
    }),
    (this.s = function (r3, s5, t2) {
      var i2 = t2.length - (s5 - r3);
      return (
        (this.j = this.j.slice(0, r3) + t2 + this.j.slice(s5)),
        (this.a += i2),
        this.cursor >= s5 ? (this.cursor += i2) : this.cursor > r3 && (this.cursor = r3),
        i2
      );
    }),
    (this.t = function () {
      return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
    }),
    (this.b = function (r3) {
      var s5 = false;
      return (this.t() && (this.s(this.c, this.d, r3), (s5 = true)), s5);
    }),
    (this.e = function () {
      return this.b('');
    }),
    (this.r = function (r3, s5, t2) {
      ((s5 = this.s(r3, s5, t2)), r3 <= this.c && (this.c += s5), r3 <= this.d && (this.d += s5));
    }),
    (this.u = function () {
      var r3 = '';
      return (this.t() && (r3 = this.j.slice(this.c, this.d)), r3);
    }),
    (this.v = function () {
      return this.j.slice(0, this.a);
    }));
}
var s3 = new (function () {
  var s5 = new r2(),
    t2 = [
      ['a', -1, 1],
      ['arna', 0, 1],
      ['erna', 0, 1],
      ['heterna', 2, 1],
      ['orna', 0, 1],
      ['ad', -1, 1],
      ['e', -1, 1],
      ['ade', 6, 1],
      ['ande', 6, 1],
      ['arne', 6, 1],
      ['are', 6, 1],
      ['aste', 6, 1],
      ['en', -1, 1],
      ['anden', 12, 1],
      ['aren', 12, 1],
      ['heten', 12, 1],
      ['ern', -1, 1],
      ['ar', -1, 1],
      ['er', -1, 1],
      ['heter', 18, 1],
      ['or', -1, 1],
      ['s', -1, 2],
      ['as', 21, 1],
      ['arnas', 22, 1],
      ['ernas', 22, 1],
      ['ornas', 22, 1],
      ['es', 21, 1],
      ['ades', 26, 1],
      ['andes', 26, 1],
      ['ens', 21, 1],
      ['arens', 29, 1],
      ['hetens', 29, 1],
      ['erns', 21, 1],
      ['at', -1, 1],
      ['andet', -1, 1],
      ['het', -1, 1],
      ['ast', -1, 1],
    ],
    i2 = [
      ['dd', -1, -1],
      ['gd', -1, -1],
      ['nn', -1, -1],
      ['dt', -1, -1],
      ['gt', -1, -1],
      ['kt', -1, -1],
      ['tt', -1, -1],
    ],
    h = [
      ['ig', -1, 1],
      ['lig', 0, 1],
      ['els', -1, 1],
      ['fullt', -1, 3],
      ['l\xF6st', -1, 2],
    ],
    c3 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 32],
    u = [119, 127, 149],
    e2 = 0,
    n3 = 0;
  ((this.l = function () {
    var r3 = s5.cursor;
    r: {
      n3 = s5.a;
      var o2 = s5.cursor,
        a2 = s5.cursor + 3;
      if (!(a2 > s5.a)) {
        for (s5.cursor = a2, e2 = s5.cursor, s5.cursor = o2; ;) {
          if (((o2 = s5.cursor), s5.i(c3, 97, 246))) {
            s5.cursor = o2;
            break;
          }
          if (((s5.cursor = o2), s5.cursor >= s5.a)) break r;
          s5.cursor++;
        }
        for (; !s5.k(c3, 97, 246);) {
          if (s5.cursor >= s5.a) break r;
          s5.cursor++;
        }
        (n3 = s5.cursor) < e2 && (n3 = e2);
      }
    }
    if (
      ((s5.cursor = r3), (s5.f = s5.cursor), (s5.cursor = s5.a), (r3 = s5.a - s5.cursor), !(s5.cursor < n3))
    )
      if (((a2 = s5.f), (s5.f = n3), (s5.d = s5.cursor), 0 == (o2 = s5.h(t2)))) s5.f = a2;
      else
        switch (((s5.c = s5.cursor), (s5.f = a2), o2)) {
          case 1:
            s5.e();
            break;
          case 2:
            s5.n(u, 98, 121) && s5.e();
        }
    return (
      (s5.cursor = s5.a - r3),
      (r3 = s5.a - s5.cursor),
      s5.cursor < n3 ||
        ((o2 = s5.f),
        (s5.f = n3),
        (a2 = s5.a - s5.cursor),
        0 == s5.h(i2)
          ? (s5.f = o2)
          : ((s5.cursor = s5.a - a2),
            (s5.d = s5.cursor),
            s5.cursor <= s5.f ? (s5.f = o2) : (s5.cursor--, (s5.c = s5.cursor), s5.e() && (s5.f = o2)))),
      (s5.cursor = s5.a - r3),
      (r3 = s5.a - s5.cursor),
      !(function () {
        var r4;
        if (!(s5.cursor < n3)) {
          var t3 = s5.f;
          if (((s5.f = n3), (s5.d = s5.cursor), 0 != (r4 = s5.h(h))))
            switch (((s5.c = s5.cursor), r4)) {
              case 1:
                if (!s5.e()) return;
                break;
              case 2:
                if (!s5.b('l\xF6s')) return;
                break;
              case 3:
                if (!s5.b('full')) return;
            }
          s5.f = t3;
        }
      })(),
      (s5.cursor = s5.a - r3),
      (s5.cursor = s5.f),
      true
    );
  }),
    (this.stemWord = function (r3) {
      return (s5.p(r3), this.l(), s5.j);
    }));
})();
function stemmer3(r3) {
  return s3.stemWord(r3);
}

// src/search/stems.ts
var FINNISH = 1;
var SWEDISH = 2;
var ENGLISH = 4;
var OTHER = 8;
function languageBit(tag) {
  const primary2 = tag.toLowerCase().split(/[-_]/, 1)[0];
  return primary2 === 'fi' ? FINNISH : primary2 === 'sv' ? SWEDISH : primary2 === 'en' ? ENGLISH : OTHER;
}
var STEMMERS = [
  [FINNISH, stemmer2],
  [SWEDISH, stemmer3],
  [ENGLISH, stemmer],
];
var stemIn = (word, language) => (STEMMERS.find(([bit]) => bit === language)?.[1] ?? String)(word);

// src/search/stop-words.ts
var WORDS = `ja tai sek\xE4 eli on ei ole olla ovat olen oli mutta jos kun kuin ett\xE4 niin my\xF6s vain jo nyt t\xE4ss\xE4 t\xE4m\xE4
n\xE4m\xE4 se ne sen niiden siit\xE4 sit\xE4 joka jotka jonka joiden joita jossa mik\xE4 mit\xE4 mist\xE4 miss\xE4 mihin minne miten miksi milloin
kuka kenelle kenelt\xE4 kenen kuinka voi voin voiko voinko voit saa saan saako saanko saada haen hakea haetaan haluan
tarvitsen pit\xE4\xE4 pit\xE4isi t\xE4ytyy min\xE4 minun minulla minulle minut sin\xE4 sinun h\xE4n h\xE4nen h\xE4nelle me meid\xE4n te teid\xE4n
he heid\xE4n oma omaa oman itse kanssa ilman kuten esimerkiksi mm ym jne yms sis per noin asti alkaen mukaan varten
onko olisi olisiko l\xF6ytyy l\xF6yd\xE4n etsin hakeminen hakea hakemaan paljonko tarvitsee kannattaa apua apu auttaa palvelu palvelut palvelua palveluita
och eller att det den de ett en \xE4r som f\xF6r till med av om p\xE5 i hos fr\xE5n vid under efter inte kan ska f\xE5r var vart
hur vad n\xE4r vem vilken vilka jag min mitt mina du din han hon hans hennes vi v\xE5r oss ni er sig sin sitt sina man
d\xE4r h\xE4r finns ocks\xE5 bara s\xE5 men beh\xF6ver s\xF6ker s\xF6ka ans\xF6ka ans\xF6ker vill hj\xE4lp har ha blir bli utan genom samt
the a an and or of to in on at for with from by is are be do does did how what where when who which can could i my
me you your he she his her they their we our it its this that these those there get need want should have has if
find apply applying looking help about as into any some not no ry rf`;
var STOP_WORDS = /* @__PURE__ */ new Set(WORDS.split(/\s+/));

// src/search/concept-index.ts
var BITS = [
  ['fi', FINNISH],
  ['sv', SWEDISH],
  ['en', ENGLISH],
];
var ConceptIndex = class {
  constructor(concepts2) {
    this.concepts = concepts2;
    const numbers = new Map(concepts2.map(({ id }, number) => [id, number]));
    const numbersOf = (ids) => ids.flatMap((id) => numbers.get(id) ?? []);
    this.broader = concepts2.map((concept) => numbersOf(concept.broader));
    this.related = concepts2.map((concept) => numbersOf(concept.related));
    const narrower = concepts2.map(() => []);
    this.broader.forEach((wider, number) => wider.forEach((other) => narrower[other].push(number)));
    this.narrower = narrower;
    this.of = concepts2.map((concept, number) =>
      BITS.flatMap(([key2, language]) =>
        concept.words[key2].map((text, position) => {
          const all2 = wordsOf(text).map(({ form }) => form);
          const telling = all2.filter((word) => !STOP_WORDS.has(word));
          const words = text.includes('- ') && telling.length === 2 ? telling.slice(1) : telling;
          return {
            concept: number,
            language,
            words: words.length ? words : all2,
            text,
            preferred: !position,
          };
        }),
      ),
    );
    this.labels = this.of.flat();
    const keyed = [...new Set(this.labels.flatMap(({ words }) => words))].map((word) => [fold2(word), word]);
    keyed.sort((a2, b) => (a2[0] < b[0] ? -1 : 1));
    this.words = keyed.map(([, word]) => word);
    this.sorted = new SortedKeys(keyed.map(([key2]) => key2));
    for (const label of this.labels) {
      const first = label.words[0];
      if (!first) continue;
      const keys = /* @__PURE__ */ new Set([first, `${label.language}${stemIn(first, label.language)}`]);
      for (const key2 of keys) {
        const list3 = this.#byFirstWord.get(key2);
        if (list3) list3.push(label);
        else this.#byFirstWord.set(key2, [label]);
      }
    }
  }
  #byFirstWord = /* @__PURE__ */ new Map();
  /** Whether a word is one of a label. */
  has(word) {
    return this.#byFirstWord.has(word);
  }
  /** Whether a word of the query is a form of a label's word. */
  #same(word, bases, labelWord, language) {
    return (
      word === labelWord ||
      (language === FINNISH && bases.includes(labelWord)) ||
      stemIn(word, language) === stemIn(labelWord, language)
    );
  }
  /** Every word or phrase of a concept in these words, the longest first. */
  match(words) {
    const matches = [];
    const bases = words.map(finnishBases);
    words.forEach((word, start) => {
      const keys = [...bases[start], ...BITS.map(([, bit]) => `${bit}${stemIn(word, bit)}`)];
      for (const label of new Set(keys.flatMap((key2) => this.#byFirstWord.get(key2) ?? []))) {
        const { length } = label.words;
        if (
          start + length <= words.length &&
          label.words.every((labelWord, offset) =>
            this.#same(words[start + offset], bases[start + offset], labelWord, label.language),
          )
        )
          matches.push({ label, start, length });
      }
    });
    return matches.sort((a2, b) => b.length - a2.length);
  }
  /** Labels of one word that begins or ends with this one: "halvaus" is in aivohalvaus. */
  around(word) {
    const found = [];
    for (const base of finnishBases(word))
      if (base.length > 4) {
        for (const other of this.words)
          if (other !== base && (other.endsWith(base) || other.startsWith(base))) {
            for (const label of this.#byFirstWord.get(other) ?? [])
              if (label.words.length === 1 && found.length < 6) found.push(label);
          }
      }
    return found;
  }
};

// src/codes/place-names.ts
var NAME = 1;
var WEAK = 2;
var STRONG2 = 4;
var CONSONANT = 8;
var ENDS = [
  [/nen$/i, 'se', 'cut'],
  [/esi$/i, 'ete', 'cut'],
  [/saari$/i, 'saare', 'cut'],
  [/ahti$/i, 'ahte'],
  [/(järv|jok|mäk|niem|salm|kosk|numm|suom|opp)i$/i, '$1e'],
  [/(av|ka)us$/i, '$1ute', 'cut'],
  [/(nu|ho|rme)s$/i, '$1kse', 'name'],
  [/pudas$/i, 'putaa', 'name'],
  [/dun$/i, 'tume', 'name'],
  // Raahe, Muurame, Kumlinge and Pedersöre end in a short e: Raahen, where Tampere has Tampereen.
  [/(ah|am|ng|ör|e)e$/i, '$1e'],
  [/e$/i, 'ee', 'name'],
  // Brändötä, as other borrowed names in ö.
  [/ö$/i, '\xF6', 'name'],
  [/([^aeiouyäöå])$/i, '$1i'],
];
var GRADES = {
  kk: 'k',
  pp: 'p',
  tt: 't',
  nk: 'ng',
  nt: 'nn',
  mp: 'mm',
  lt: 'll',
  rt: 'rr',
  ht: 'hd',
  rk: 'r',
  k: '',
  t: 'd',
};
function weaken(stem) {
  if (/(?:geta|viki)$/i.test(stem)) return stem;
  return stem.replace(
    /(kk|pp|tt|nk|nt|mp|lt|rt|ht|rk|[aeiouyäö][kt])(?=[aeiouyäö]$)/,
    (cluster) => GRADES[cluster] ?? cluster.charAt(0) + GRADES[cluster.charAt(1)],
  );
}
function placeStems(name) {
  if (name.endsWith('irrat')) {
    const start = name.slice(0, -3);
    return [
      [`${start}roi`, WEAK],
      [`${start}tai`, WEAK],
      [`${start}toje`, WEAK],
      [`${start}toj`, STRONG2],
      [`${start}toi`, STRONG2],
      [name, NAME],
    ];
  }
  const end = ENDS.find(([pattern]) => pattern.test(name));
  const strong = end ? name.replace(end[0], end[1]) : name;
  const cut = strong.slice(0, -1);
  const stems = [
    [weaken(strong), WEAK],
    [strong, STRONG2],
    [name, end?.[2] === 'name' ? NAME | CONSONANT : NAME],
  ];
  if (end?.[2] === 'cut') stems.push([cut, CONSONANT]);
  if (/[^t]inen$|ttinen$/.test(name)) stems.unshift([`${cut}i`, WEAK | STRONG2]);
  return stems;
}
var OUTER_ENDS = /(?:järvi|joki|mäki|niemi|[^i]salmi|koski|vesi|[^a]lahti|lampi|nummi|(?:l|ita)saari)$/;
var OUTER_NAMES =
  ' Alavus Enonteki\xF6 Halsua Hyvink\xE4\xE4 Imatra Jokioinen Juva Kaavi Kangasala Kauhava Kaustinen Keitele Kerava Keuruu Kitee Kuortane Laihia Lapua Lemi Lepp\xE4virta Lohja Loimaa Loppi Merikarvia Muhos Multia M\xE4ntyharju Nokia Parainen Pihtipudas Posio Punkalaidun Puolanka Pyht\xE4\xE4 Pyh\xE4nt\xE4 P\xE4lk\xE4ne P\xF6yty\xE4 Ranua Rauma Rautavaara Rusko Savitaipale Siikalatva Somero Sulkava Tampere Teuva Tyrn\xE4v\xE4 Uurainen Vantaa Vehmaa Vesanto Vierem\xE4 Virrat V\xF6yri Ylitornio Yp\xE4j\xE4 ';
var takesOuterCases = (name) => OUTER_ENDS.test(name) || OUTER_NAMES.includes(` ${name} `);

// src/search/places.ts
var SOFT =
  ' hanko kaarina kaavi kannus kotka lahti loviisa lovisa luoto multia nokia perho rusko salo sievi virrat ';
var FIRM = ' aura ii ijo koski loppi pello salla simo soini varkaus ';
var HARD = ' kolari sund eloisa ';
var NOT_FOLDED = ' ing\xE5 stor\xE5 k\xF6kar ';
var COUNTY_NAMES =
  '01it\xE4 uusimaa,01\xF6stra nyland,01east uusimaa,02keski uusimaa,02mellersta nyland,02central uusimaa,02keusote,03l\xE4nsi uusimaa,03v\xE4stra nyland,03west uusimaa,03luvn,04vantaan ja keravan,04vanda och kervo,04vantaa and kerava,04vake,05varha,07oma h\xE4me,08pirha,09p\xE4ij\xE4t sote,10kymenhva,11ekhva,12eloisa,14siun sote,15hyvaks>hyvaksi,16hyvaep,17\xF6vph,18soite,19pohde>pohtee,21lapha';
var GENITIVE_S = 16;
var fold3 = (text) => (/^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''));
var gazetteer;
function build() {
  const stems = /* @__PURE__ */ new Map();
  const folded = /* @__PURE__ */ new Map();
  const openings = /* @__PURE__ */ new Set();
  const addStem = (text, kinds, entry) => {
    const known = stems.get(text);
    if (!known) stems.set(text, { ...entry, kinds });
    else if (known.area === entry.area) known.kinds |= kinds;
    const plain = NOT_FOLDED.includes(` ${text} `) ? text : fold3(text);
    if (plain !== text) {
      const other = folded.get(plain);
      if (!other) folded.set(plain, { ...entry, kinds });
      else if (other.area === entry.area) other.kinds |= kinds;
    }
    if (text.includes(' '))
      for (const name of [text, plain]) openings.add(name.slice(0, name.indexOf(' ') + 1));
  };
  const add = (name, area, finnish) => {
    const text = name.toLowerCase().replace(/-/g, ' ');
    const key2 = ` ${text} `;
    const level = SOFT.includes(key2) ? 1 : FIRM.includes(key2) ? 2 : HARD.includes(key2) ? 3 : 0;
    const entry = { area, level, outer: finnish && (takesOuterCases(name) || text === 'koski') };
    if (finnish) for (const [stem, kinds] of placeStems(text)) addStem(stem, kinds, entry);
    else addStem(text, NAME | GENITIVE_S, entry);
    if (text === 'kangasala') addStem('kangasa', WEAK, entry);
  };
  for (const { code, name } of municipalities()) {
    const area = { type: 'municipality', code, name };
    add(name.fi.replace(/ Tl$/, '').replace(/n kunta$/, ''), area, true);
    add(name.sv, area, false);
  }
  for (const { code, name } of regions()) {
    const area = { type: 'region', code, name };
    add(name.fi, area, true);
    add(name.sv, area, false);
    add(name.en, area, false);
  }
  const countyAreas = new Map(counties().map(({ code, name }) => [code, { type: 'county', code, name }]));
  for (const item of COUNTY_NAMES.split(',')) {
    const [name = '', stem = name] = item.slice(2).split('>');
    const area = countyAreas.get(item.slice(0, 2));
    const level = HARD.includes(` ${name} `) ? 3 : 0;
    if (/uusimaa|häme/.test(name)) add(name, area, true);
    else addStem(name, NAME | GENITIVE_S, { area, level, outer: false });
    addStem(stem, WEAK | STRONG2, { area, level, outer: false });
  }
  return { stems, folded, openings };
}
var AGREEING = /^(uu)(?:den|[dt]e(?:ssa|sta|en|lla|lta|lle|na)|tta)(?=maa|kaupun|kaarlepyy)/;
var AGREEING_ISO = /^iso(?:n|ssa|sta|on|lla|lta|lle|a|na)(?=kyr|jo[ek])/;
function wordsOf2(text) {
  let before = 0;
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?::[\p{L}\p{M}]+)?/gu), (match) => {
    const written = match[0];
    const key2 = written
      .normalize('NFC')
      .toLowerCase()
      .replace(/^(..+):.*$/u, '$1')
      .replace(/^(?:st|sankt)$/, 's:t')
      .replace(AGREEING, '$1si')
      .replace(AGREEING_ISO, 'iso');
    const start = match.index;
    const joined = /^[\s-]*$/.test(text.slice(before, start));
    before = start + written.length;
    return { start, end: before, written, key: key2, joined };
  });
}
var WEAK_ENDING = /^(?:n|(?:ss|st|ll|lt)[aä]|lle)$/;
var STRONG_ENDING = /^(?:([aeiouyäöå])n|h[aeiouyäöå]n|seen|[aä]|n[aä])$/;
var CONSONANT_ENDING = /^t(?:t?[aä]|en)$/;
var INNER_CASE = /^(?:(?:ss|st)[aä]|h?[aeiouyäöå]n|seen)$/;
var OUTER_CASE = /^l(?:[lt][aä]|le)$/;
function fits(kinds, stem, ending) {
  if (!ending) return (kinds & NAME) > 0;
  if (kinds & WEAK && WEAK_ENDING.test(ending)) return true;
  if (kinds & CONSONANT && CONSONANT_ENDING.test(ending)) return true;
  if (kinds & GENITIVE_S && ending === 's' && !stem.endsWith('s')) return true;
  if (!(kinds & STRONG2)) return false;
  if (/^t[aä]$/.test(ending)) return /[aeiouyäöå]{2}$/.test(stem);
  const strong = STRONG_ENDING.exec(ending);
  return strong !== null && (!strong[1] || strong[1] === stem.at(-1));
}
function lookUp(stems, text) {
  for (let length = text.length; length >= Math.max(2, text.length - 4); length--) {
    const stem = text.slice(0, length);
    const entry = stems.get(stem);
    const ending = text.slice(length);
    if (entry && fits(entry.kinds, stem, ending)) return { entry, ending };
  }
  return void 0;
}
function lookUpWithParticle(stems, text) {
  const found = lookUp(stems, text);
  const bare = found ? text : text.replace(/(?:kin|k[aä]{2}n|h[aä]n|k[oö])$/, '');
  return found ?? (bare !== text && bare.length > 3 ? lookUp(stems, bare) : void 0);
}
var CASES = '(?::?(?:n|t?t?a|an|in|un|seen|(?:ss|st|ll|lt)[a\xE4]|lle))?$';
var FINNISH_HEAD = new RegExp(
  `^(?:kun[tn]a|kaupun[kg]i|seu[td]u|maakun[tn]a|(?:hyvinvointi)?aluee?|hva)${CASES}|^l\xE4h(?:ell\xE4|ist\xF6ll\xE4)$`,
);
var OTHER_HEAD = /^(?:kommun|stad|landskap|välfärdsområde|region)(?:en|et)?s?$/;
var COUNTY_HEAD = /^(?:hyvinv|hva|välf)/;
var PREPOSITION = /^(?:i|från|till|på|vid|nära|kring|in|from|to|near|at|around)$/;
var CONJUNCTION = /^(?:ja|tai|sekä|och|eller|samt|and|or)$/;
function phrase(words, first, count2, follows = false) {
  const part = words.slice(first, first + count2);
  return part.length === count2 && part.every((word, number) => word.joined || (!number && !follows))
    ? part.map((word) => word.key).join(' ')
    : '';
}
function asCounty(area) {
  if (area.type !== 'region') return area;
  const same = counties().filter((item) => item.region === area.code);
  return same.length === 1 ? { type: 'county', code: same[0].code, name: same[0].name } : area;
}
var sameArea = (a2, b) => a2.type === b.type && a2.code === b.code;
function isPart(inner, outer) {
  if (inner.type !== 'municipality' || outer.type === 'municipality') return false;
  const members = (outer.type === 'county' ? counties() : regions()).find((item) => item.code === outer.code);
  return members?.municipalities.includes(inner.code) ?? false;
}
function recognisePlaces(text, languages) {
  const { stems, folded, openings } = (gazetteer ??= build());
  const words = wordsOf2(text);
  const spans = [];
  const taken = [];
  const shouted = text === text.toUpperCase();
  const readsFinnish = languages?.some((language) => /^fi\b/i.test(language)) ?? true;
  const match = (first) => {
    for (let count2 = openings.has(`${words[first].key} `) ? 3 : 1; count2 > 0; count2--) {
      const key2 = phrase(words, first, count2);
      if (!key2) continue;
      const found = lookUpWithParticle(stems, key2) ?? lookUpWithParticle(folded, fold3(key2));
      if (!found) continue;
      const { entry, ending } = found;
      let last = first + count2;
      let area = entry.area;
      const genitive = /^(?:n|ten)$/.test(ending) || (!ending && key2.endsWith('n'));
      const next = phrase(words, last, 1, true);
      const headed =
        (area.code === '284' && next === 'tl') ||
        (genitive && FINNISH_HEAD.test(next)) ||
        ((!ending || ending === 's') && OTHER_HEAD.test(next));
      if (headed) {
        last++;
        if (COUNTY_HEAD.test(next)) area = asCounty(area);
      } else if (/^wellbeing services county/.test(phrase(words, last, 3, true))) {
        last += 3;
        area = asCounty(area);
      }
      let start = first;
      if (
        start > (taken.at(-1)?.[1] ?? 0) &&
        words[start].joined &&
        (!ending || ending === 's') &&
        PREPOSITION.test(words[start - 1].key)
      )
        start--;
      const level = readsFinnish || entry.level !== 1 ? entry.level : 0;
      const edge = first === 0 || last === words.length;
      const capital2 = !shouted && /^\p{Lu}.*\p{Ll}/u.test(words[first].written) && (level < 2 || first > 0);
      const local = (entry.outer ? OUTER_CASE : INNER_CASE).test(ending);
      const counts =
        !level ||
        headed ||
        last - start === words.length ||
        capital2 ||
        (level < 3 && local) ||
        (level < 2 && edge && (!ending || genitive));
      if (!counts) continue;
      taken.push([start, last]);
      spans.push({ start: words[start].start, end: words[last - 1].end, area });
      return true;
    }
    return false;
  };
  for (let number = 0; number < words.length; number++) if (match(number)) number = taken.at(-1)[1] - 1;
  const all2 = spans.map((span) => span.area);
  return {
    areas: all2.filter(
      (area, number) =>
        all2.findIndex((other) => sameArea(other, area)) === number &&
        !all2.some((other) => isPart(other, area)),
    ),
    rest: spans.length ? restOf(text, words, spans, taken) : text,
    spans,
  };
}
function restOf(text, words, spans, taken) {
  let rest = '';
  let from = 0;
  spans.forEach((span, number) => {
    const [first] = taken[number];
    const before = taken[number - 1]?.[1];
    const joined = before === first - 1 && CONJUNCTION.test(words[before].key);
    if (!joined) rest += `${text.slice(from, span.start)} `;
    from = span.end;
  });
  rest += text.slice(from);
  return rest
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;.!?])/g, '')
    .replace(/([,;/–-])(?:\s*[,;/–-])+/g, '$1')
    .replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');
}
function placesStartingWith(prefix, options = {}) {
  const limit = options.limit ?? 8;
  const typed = fold3(prefix.trim().toLowerCase());
  if (!typed) return [];
  const places = findMunicipalities(prefix, { ...options, limit }).map(
    ({ municipality: municipality3, name, language }) => ({
      area: { type: 'municipality', code: municipality3.code, name: municipality3.name },
      name,
      language,
    }),
  );
  const order = /^sv\b/i.test(options.languages?.[0] ?? '') ? ['sv', 'fi'] : ['fi', 'sv'];
  for (const [type, list3] of [
    ['region', regions()],
    ['county', counties()],
  ])
    for (const { code, name } of list3) {
      const language = order.find((item) => fold3(name[item].toLowerCase()).startsWith(typed));
      if (language) places.push({ area: { type, code, name }, name: name[language], language });
    }
  return places.slice(0, limit);
}

// src/search/suggest.ts
var DEFAULT_LIMIT = 8;
var KEYS = ['fi', 'sv', 'en'];
var key = (text, exact = false) =>
  (exact ? normalise(text) : fold2(normalise(text))).replace(/\s+/g, ' ').trim();
var begins2 = (text, typed) =>
  text.startsWith(typed) ? 0 : text.includes(` ${typed}`) || text.includes(`-${typed}`) ? 1 : 2;
function suggestions(text, { attributes, concepts: concepts2, services }, languages, limit = DEFAULT_LIMIT) {
  const exact = /[åäö]/.test(normalise(text));
  const typed = key(text, exact);
  if (!typed || !(limit >= 1)) return [];
  const kinds = [[], [], [], [], []];
  const taken = /* @__PURE__ */ new Set();
  const add = (kind, suggestion) => {
    const same = `${suggestion.type}:${key(suggestion.text)}`;
    if (!taken.has(same)) kinds[kind].push(suggestion);
    taken.add(same);
  };
  if (concepts2 && typed.length > 1) {
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    for (const wanted of [0, 1])
      for (const label of concepts2.labels)
        if (
          !seen.has(label.concept) &&
          (typed.length > 2 || KEYS[Math.log2(label.language)] === languages[0]) &&
          begins2(key(label.text, exact), typed) === wanted
        ) {
          seen.add(label.concept);
          const readers = KEYS[Math.log2(label.language)] === languages[0] ? 0 : 1;
          found.push({ concept: label.concept, rank: wanted * 4 + readers * 2 + (label.preferred ? 0 : 1) });
        }
    found
      .sort((a2, b) => a2.rank - b.rank)
      .forEach(({ concept }) => {
        const { words, id } = concepts2.concepts[concept];
        const language = languages.find((item) => item in words) ?? 'fi';
        add(0, { type: 'concept', text: words[language][0], language, code: id });
      });
  }
  const named2 = (type, kind, code, name) => {
    const match = Object.values(name).some((item) => begins2(key(item, exact), typed) < 2);
    const picked = match && pickText(name, languages);
    if (picked) add(kind, { type, text: picked.value, language: picked.language, code });
  };
  const { hyteTerms: hyteTerms2, organisations } = attributes.columns;
  for (const code of hyteTerms2.values) {
    const name = attributes.names[`hyteTerms:${code}`] ?? hyteTerm(code)?.name;
    if (name) named2('hyteTerm', 1, code, name);
  }
  for (const { area, name, language } of placesStartingWith(text, { limit, languages }))
    add(2, { type: 'place', text: name, language, area, ...(area.code && { code: area.code }) });
  for (const code of organisations.values) {
    const name = attributes.names[`organisations:${code}`];
    if (name && kinds[3].length < limit) named2('organisation', 3, code, name);
  }
  for (const { id, name } of services)
    if (Object.values(name).some((item) => begins2(key(item, exact), typed) < 2)) {
      const picked = pickText(name, languages);
      add(4, { type: 'service', text: picked.value, language: picked.language, code: id });
    }
  const shares = kinds.map(() => 0);
  for (let left = limit, given = true; left > 0 && given;) {
    given = false;
    for (let kind = 0; kind < kinds.length && left > 0; kind++)
      if (shares[kind] < kinds[kind].length) {
        shares[kind]++;
        left--;
        given = true;
      }
  }
  return kinds.flatMap((kind, number) => kind.slice(0, shares[number]));
}

// src/search/lexicon.ts
var SHORTEST_PART = 3;
var SHORTEST_COMPOUND = 7;
var MOST_BASES = 2;
var MOST_OF_STEM = 400;
var LONGEST_ENDING = 7;
var MOST_STEMS = 2e4;
function firstPart(left, known) {
  if (known.count(left)) return known.base(left) ?? left;
  if (left.endsWith('s')) {
    const plain = left.slice(0, -1);
    if (known.count(`${plain}nen`)) return `${plain}nen`;
    if (known.count(plain)) return plain;
  }
  return known.follows(left) > 2 ? left : void 0;
}
function splitCompound(word, known, strict = false) {
  let best;
  let bestScore = 0;
  if (word.length < SHORTEST_COMPOUND) return void 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const leftText = word.slice(0, at);
    const rightText = word.slice(at);
    const left =
      firstPart(leftText, known) ??
      (!strict && at > 4 && word.length - at > 4 && known.count(rightText) ? leftText : void 0);
    if (!left) continue;
    const right = known.base(rightText) ?? (known.count(rightText) ? rightText : void 0);
    if (!right) continue;
    const score =
      Math.min(at, word.length - at, 6) +
      Math.log2(1 + Math.min(known.count(left) || 1, known.count(right) || 1)) / 4 +
      (left === leftText && !known.count(left) ? -3 : 0) +
      (known.count(leftText) ? 1 : 0) +
      (known.count(rightText) ? 1 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = [left, right];
    }
  }
  return best;
}
function partsOf(word, known, joints) {
  const parts = /* @__PURE__ */ new Set();
  const add = (part, depth) => {
    if (parts.has(part)) return;
    parts.add(part);
    if (depth < 3) splitCompound(part, known)?.forEach((inner) => add(inner, depth + 1));
  };
  if (joints) {
    let start = 0;
    for (const joint of [...joints, word.length]) {
      const piece = word.slice(start, joint);
      if (piece.length > 1) add(known.base(piece) ?? piece, 1);
      start = joint;
    }
  } else splitCompound(word, known)?.forEach((part) => add(part, 1));
  return parts;
}
var linksFrom = (lists2) => {
  const offsets = new Uint32Array(lists2.length + 1);
  lists2.forEach((list3, number) => (offsets[number + 1] = offsets[number] + list3.length));
  return { offsets, ids: Uint32Array.from(lists2.flat()) };
};
function buildLexicon(forms, analyse) {
  const guesses = /* @__PURE__ */ new Map();
  const votes = /* @__PURE__ */ new Map();
  const finnishCount = (word) => {
    const facts = forms.get(word);
    return facts && facts.languages & (FINNISH | SWEDISH) ? facts.count : 0;
  };
  const attested = (candidates, word) =>
    candidates
      .filter((candidate) => candidate !== word && finnishCount(candidate))
      .sort((a2, b) => finnishCount(b) - finnishCount(a2))
      .slice(0, MOST_BASES);
  const basesOf = /* @__PURE__ */ new Map();
  for (const [word, facts] of forms) {
    if (!(facts.languages & FINNISH)) continue;
    const analysis = analyse?.(word);
    if (analysis) {
      basesOf.set(
        word,
        analysis.bases.filter((base) => base !== word),
      );
      continue;
    }
    const candidates = finnishBases(word);
    const found = attested(candidates, word);
    if (found.length) basesOf.set(word, found);
    else if (candidates.length > 1) {
      guesses.set(word, candidates);
      for (const candidate of candidates) votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
    }
  }
  for (const [word, candidates] of guesses) {
    const agreed = candidates
      .filter((candidate) => candidate !== word && votes.get(candidate) > 1)
      .sort((a2, b) => votes.get(b) - votes.get(a2))
      .slice(0, MOST_BASES);
    if (agreed.length) basesOf.set(word, agreed);
  }
  const followers = /* @__PURE__ */ new Map();
  for (const [word, facts] of forms)
    if (facts.languages & (FINNISH | SWEDISH) && word.length >= SHORTEST_COMPOUND) {
      for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
        if (finnishCount(word.slice(at))) {
          const left = word.slice(0, at);
          followers.set(left, (followers.get(left) ?? 0) + 1);
        }
    }
  const rightBases = /* @__PURE__ */ new Map();
  const known = {
    count: finnishCount,
    follows: (left) => followers.get(left) ?? 0,
    base(word) {
      if (basesOf.has(word)) return basesOf.get(word)[0];
      if (forms.has(word)) return word;
      if (!rightBases.has(word)) rightBases.set(word, attested(finnishBases(word), word)[0]);
      return rightBases.get(word);
    },
  };
  const partLists = /* @__PURE__ */ new Map();
  const strings = new Set(forms.keys());
  const partsFor = (word, facts) => {
    let parts = partLists.get(word);
    if (!parts) {
      const analysis = facts && analyse?.(word);
      const base = basesOf.get(word)?.[0];
      parts =
        analysis && !facts.joints
          ? new Set(analysis.parts.flatMap((part) => [part, ...partsOf(part, known)]))
          : // An inflected compound has the parts of its base form.
            base && !facts?.joints
            ? partsFor(base, forms.get(base))
            : partsOf(word, known, facts?.joints);
      partLists.set(word, parts);
    }
    return parts;
  };
  for (const [word, facts] of forms) {
    basesOf.get(word)?.forEach((base) => strings.add(base));
    if (facts.languages & (FINNISH | SWEDISH) || facts.joints)
      partsFor(word, facts).forEach((part) => part !== word && strings.add(part));
  }
  const sorted = Array.from(strings, (text) => `${fold2(text)}\0${text}`)
    .sort()
    .map((key2) => key2.slice(key2.indexOf('\0') + 1));
  const numbers = new Map(sorted.map((text, number) => [text, number]));
  const numbersOf = (texts, word) =>
    [...(texts ?? [])].flatMap((text) => (text === word ? [] : (numbers.get(text) ?? [])));
  return {
    strings: sorted,
    languages: Uint8Array.from(sorted, (text) => forms.get(text)?.languages ?? 0),
    bases: linksFrom(sorted.map((word) => numbersOf(basesOf.get(word), word))),
    parts: linksFrom(sorted.map((word) => (forms.has(word) ? numbersOf(partLists.get(word), word) : []))),
  };
}
function inverse({ offsets, ids }, size) {
  const back = new Uint32Array(size + 1);
  for (const id of ids) back[id + 1]++;
  for (let number = 0; number < size; number++) back[number + 1] += back[number];
  const next = back.slice();
  const from = new Uint32Array(ids.length);
  for (let number = 0; number < size; number++)
    for (let at = offsets[number]; at < offsets[number + 1]; at++) from[next[ids[at]]++] = number;
  return { offsets: back, ids: from };
}
var linked = ({ offsets, ids }, number) => ids.subarray(offsets[number], offsets[number + 1]);
var Lexicon = class {
  constructor(data) {
    this.data = data;
    this.size = data.strings.length;
    this.sorted = new SortedKeys(data.strings.map(fold2));
    this.#formsOf = inverse(data.bases, this.size);
    this.#compoundsOf = inverse(data.parts, this.size);
  }
  #formsOf;
  #compoundsOf;
  #stems = /* @__PURE__ */ new Map();
  /** Positions of the words whose folded form begins so. */
  prefixRange(prefix) {
    return this.sorted.prefixRange(prefix);
  }
  /** The number of a word, or -1. */
  find(word) {
    const key2 = fold2(word);
    const { keys } = this.sorted;
    for (let number = this.sorted.lowerBound(key2); keys[number] === key2; number++)
      if (this.data.strings[number] === word) return number;
    return -1;
  }
  /**
   * Base forms of a word whether it is in the lexicon or not, as numbers; the word itself first when it is there.
   * A word that is not there gets the bases that most other words have.
   */
  basesOf(word) {
    const number = this.find(word);
    if (number >= 0) {
      const bases = linked(this.data.bases, number);
      if (this.data.languages[number] || bases.length || this.formsOf(number).length)
        return [number, ...bases];
    }
    const { languages } = this.data;
    const found = finnishBases(word)
      .map((candidate) => this.find(candidate))
      .filter(
        (candidate) =>
          candidate >= 0 && candidate !== number && (!languages[candidate] || languages[candidate] & FINNISH),
      )
      .sort((a2, b) => this.formsOf(b).length - this.formsOf(a2).length)
      .slice(0, MOST_BASES);
    return number >= 0 ? [number, ...found] : found;
  }
  /** Inflected forms of a base form. */
  formsOf(base) {
    return linked(this.#formsOf, base);
  }
  /** Compounds with this base form in them. */
  compoundsOf(base) {
    return linked(this.#compoundsOf, base);
  }
  /** Words with the same Snowball stem in a language they were met in. */
  sameStem(word, languages) {
    const found = [];
    for (const language of [FINNISH, SWEDISH, ENGLISH]) {
      if (!(languages & language)) continue;
      const stem = stemIn(word, language);
      if (language === FINNISH && stem.length < 5) continue;
      const [first, end] = this.prefixRange(stem.replace(/i$/, ''));
      for (let number = first; number < end && number < first + MOST_OF_STEM; number++)
        if (
          this.data.languages[number] & language &&
          this.data.strings[number].length < stem.length + LONGEST_ENDING &&
          this.#stem(number, language) === stem
        )
          found.push(number);
    }
    return found;
  }
  #stem(number, language) {
    const key2 = number * 8 + language;
    let stem = this.#stems.get(key2);
    if (stem === void 0) {
      if (this.#stems.size > MOST_STEMS) this.#stems.clear();
      this.#stems.set(key2, (stem = stemIn(this.data.strings[number], language)));
    }
    return stem;
  }
};

// src/search/postings.ts
var STEPS = 32;
var SMALLEST = 0.06;
var LEVELS = /* @__PURE__ */ Float32Array.from(
  { length: STEPS },
  (_, level) => SMALLEST * 2 ** (level * 0.32),
);
var levelOf = (weight) => Math.max(0, Math.min(STEPS - 1, Math.round(Math.log2(weight / SMALLEST) / 0.32)));
var NumberList = class {
  constructor() {
    this.values = new Uint32Array(1024);
    this.length = 0;
  }
  push(value) {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }
};
function packPostings(words, wordOf, serviceOf, levelOfEntry) {
  const starts = new Uint32Array(words + 1);
  for (let entry = 0; entry < wordOf.length; entry++) starts[wordOf.values[entry] + 1]++;
  for (let word = 0; word < words; word++) starts[word + 1] += starts[word];
  const next = starts.slice();
  const services = new Uint32Array(wordOf.length);
  const levels = new Uint8Array(wordOf.length);
  for (let entry = 0; entry < wordOf.length; entry++) {
    const at = next[wordOf.values[entry]]++;
    services[at] = serviceOf.values[entry];
    levels[at] = levelOfEntry.values[entry];
  }
  const offsets = new Uint32Array(words + 1);
  const deltas = new Uint8Array(services.length * 5);
  let size = 0;
  for (let word = 0; word < words; word++) {
    let previous = 0;
    for (let at = starts[word]; at < starts[word + 1]; at++) {
      let delta = services[at] - previous;
      previous = services[at];
      while (delta > 127) {
        deltas[size++] = (delta & 127) | 128;
        delta >>>= 7;
      }
      deltas[size++] = delta;
    }
    offsets[word + 1] = size;
  }
  return { starts, offsets, deltas: deltas.slice(0, size), levels };
}
var Sums = class {
  constructor(size) {
    this.size = size;
    this.count = 0;
    this.values = new Float32Array(size);
    this.touched = new Uint32Array(size);
  }
  clear() {
    for (let at = 0; at < this.count; at++) this.values[this.touched[at]] = 0;
    this.count = 0;
  }
  add(service, weight) {
    if (this.values[service] === 0) this.touched[this.count++] = service;
    this.values[service] += weight;
  }
  /** Keeps the larger of what is there and this. */
  raise(service, weight) {
    const value = this.values[service];
    if (value === 0) this.touched[this.count++] = service;
    if (weight > value) this.values[service] = weight;
  }
};
function addPostings(postings, word, factor, sums) {
  const { starts, offsets, deltas, levels } = postings;
  const { values, touched } = sums;
  let byte = offsets[word];
  let service = 0;
  let { count: count2 } = sums;
  for (let at = starts[word], end = starts[word + 1]; at < end; at++) {
    let part = deltas[byte++];
    let delta = part & 127;
    for (let shift = 7; part > 127; shift += 7) {
      part = deltas[byte++];
      delta |= (part & 127) << shift;
    }
    service += delta;
    if (values[service] === 0) touched[count2++] = service;
    values[service] += factor * LEVELS[levels[at]];
  }
  sums.count = count2;
}

// src/search/text-index.ts
var named = (references) => (references ?? []).map(({ name }) => name);
var placeName = ({ type, code = '', name }) =>
  (type === 'municipality'
    ? municipality
    : type === 'county'
      ? county
      : type === 'region'
        ? region
        : () => void 0)(code)?.name ?? name;
var FIELDS = [
  { weight: 5, normalisation: 0.6, tells: true, texts: ({ name, alternateName }) => [name, alternateName] },
  { weight: 3, normalisation: 0.3, texts: ({ keywords }) => keywords ?? [] },
  {
    weight: 2,
    normalisation: 0.3,
    texts: ({ hyteTerms: hyteTerms2, serviceClasses, targetGroups, lifeEvents }) => [
      ...named(hyteTerms2),
      ...named(serviceClasses),
      ...named(targetGroups),
      ...named(lifeEvents),
    ],
  },
  {
    weight: 1.6,
    normalisation: 0.4,
    texts: ({ organisation, otherOrganisations }) => [organisation.name, ...named(otherOrganisations)],
  },
  { weight: 1, normalisation: 0, texts: ({ areas }) => (areas ?? []).map(placeName) },
  { weight: 2, normalisation: 0.4, tells: true, texts: ({ summary }) => [summary] },
  { weight: 1, normalisation: 0.5, second: true, tells: true, texts: ({ description }) => [description] },
  {
    weight: 0.6,
    normalisation: 0.5,
    second: true,
    texts: ({ instructions, eligibility, channels }) => [
      instructions,
      eligibility,
      ...(channels ?? []).map(({ name }) => name),
    ],
  },
];
var NAME2 = 0;
var FIRST_OF_NAME = 1.25;
var codeWord = (code) => `#${code.toLowerCase()}`;
function buildTextIndex(services, options = {}) {
  const facts = [];
  const idOf = /* @__PURE__ */ new Map();
  const stream = new NumberList();
  const totals = FIELDS.map(() => ({ words: 0, services: 0 }));
  const languages = new Uint8Array(services.length);
  const take = (form, language, service, joints) => {
    let id = idOf.get(form);
    if (id === void 0) {
      idOf.set(form, (id = facts.length));
      facts.push({ form, languages: 0, count: 0, last: -1 });
    }
    const fact = facts[id];
    fact.languages |= language;
    if (joints) fact.joints ??= joints;
    if (fact.last !== service) {
      fact.last = service;
      fact.count++;
    }
    stream.push(id);
  };
  services.forEach((service, number) => {
    FIELDS.forEach((field, index) => {
      const head = stream.length;
      stream.push(0);
      for (const text of field.texts(service))
        for (const language in text) {
          const bit = languageBit(language);
          const value = text[language];
          if (!value) continue;
          if (field.tells) languages[number] |= bit;
          for (const { form, joints } of wordsOf(plainText(value))) {
            take(form, bit, number, joints);
            if (joints)
              for (let at = 0, start = 0; at <= joints.length; start = joints[at++]) {
                const piece = form.slice(start, joints[at]);
                if (piece.length > 2 && !idOf.has(piece)) {
                  idOf.set(piece, facts.length);
                  facts.push({ form: piece, languages: bit, count: 1, last: number });
                }
              }
          }
        }
      if (index === 2)
        for (const { code } of [
          ...(service.hyteTerms ?? []),
          ...(service.serviceClasses ?? []),
          ...(service.targetGroups ?? []),
        ])
          take(codeWord(code), 0, number);
      const length = stream.length - head - 1;
      stream.values[head] = length;
      if (length) {
        totals[index].words += length;
        totals[index].services++;
      }
    });
    if (number % 500 === 0) options.onProgress?.(number, services.length);
  });
  const forms = new Map(facts.map((fact) => [fact.form, fact]));
  const analyses = options.analyse?.(
    facts.flatMap(({ form, languages: languages2 }) => (languages2 & 1 ? [form] : [])),
  );
  const lexicon = buildLexicon(forms, analyses && ((word) => analyses.get(word)));
  const numberOfString = new Map(lexicon.strings.map((text, number) => [text, number]));
  const numberOf = Uint32Array.from(facts, ({ form }) => numberOfString.get(form));
  const averages = totals.map(({ words, services: services2 }) => words / (services2 || 1));
  const entries = [0, 1].map(() => ({
    words: new NumberList(),
    services: new NumberList(),
    levels: new NumberList(),
  }));
  const weights = [new Float32Array(facts.length), new Float32Array(facts.length)];
  let position = 0;
  for (let number = 0; number < services.length; number++) {
    const touched = [[], []];
    FIELDS.forEach(({ weight, normalisation, second: second2 }, index) => {
      const length = stream.values[position++];
      const tier = second2 ? 1 : 0;
      const unit = weight / (1 - normalisation + (normalisation * length) / (averages[index] || 1));
      const end = position + length;
      for (let first2 = position; position < end; position++) {
        const id = stream.values[position];
        if (!weights[tier][id]) touched[tier].push(id);
        weights[tier][id] += index === NAME2 && position === first2 ? unit * FIRST_OF_NAME : unit;
      }
    });
    for (const tier of [0, 1])
      for (const id of touched[tier]) {
        entries[tier].words.push(numberOf[id]);
        entries[tier].services.push(number);
        entries[tier].levels.push(levelOf(weights[tier][id]));
        weights[tier][id] = 0;
      }
  }
  const [first, second] = entries.map(({ words, services: services2, levels }) =>
    packPostings(lexicon.strings.length, words, services2, levels),
  );
  options.onProgress?.(services.length, services.length);
  return { lexicon, first, second, languages };
}

// src/search/text-engine.ts
var WEIGHTS = {
  base: 0.97,
  inflected: 0.95,
  stem: 0.9,
  /** The word as a part of a compound in the text. */
  compound: 0.7,
  /** The parts of a compound in the query, all of them. */
  parts: 0.75,
  /** The first part alone, which says what kind; the second part alone. */
  modifier: 0.35,
  head: 0.1,
  prefix: 0.85,
  concept: 0.6,
  narrower: 0.5,
  broader: 0.4,
  related: 0.25,
  otherLanguage: 0.65,
  /** The known half of an unknown compound, words with the same long beginning. */
  relative: 0.6,
  /** Services without a text in the reader's language. */
  foreign: 0.6,
  coordination: 1.5,
};
var SATURATION = 1.2;
var ANY_LANGUAGE = 15;
var MOST_PREFIX_WORDS = 300;
var MOST_LITERALS = 2e3;
var MOST_HITS = 48;
var MOST_WORDS = 12;
var TextEngine = class {
  #data;
  #weights;
  #known;
  #wordSums;
  #groupSums;
  #unitSums;
  #totals;
  #covers;
  #literals = /* @__PURE__ */ new Map();
  #hits = /* @__PURE__ */ new Map();
  #concepts;
  get concepts() {
    return this.#concepts;
  }
  set concepts(concepts2) {
    this.#concepts = concepts2;
    this.#hits.clear();
    this.#literals.clear();
  }
  constructor(data, { concepts: concepts2, weights } = {}) {
    this.#data = data;
    this.lexicon = new Lexicon(data.lexicon);
    this.#concepts = concepts2;
    this.#weights = { ...WEIGHTS, ...weights };
    const size = data.languages.length;
    [this.#wordSums, this.#groupSums, this.#unitSums, this.#totals] = [0, 1, 2, 3].map(() => new Sums(size));
    this.#covers = new Float32Array(size);
    this.#known = {
      count: (word) => this.#count(this.lexicon.find(word)) || (this.concepts?.has(word) ? 1 : 0),
      follows: (left) => (this.lexicon.find(left) >= 0 ? 3 : 0),
      base: (word) => {
        const [first, second] = this.lexicon.basesOf(word);
        const base = second ?? first;
        return base === void 0 ? void 0 : this.lexicon.data.strings[base];
      },
    };
  }
  /** In about how many services a word stands. */
  #count(word) {
    if (word < 0) return 0;
    const { first, second } = this.#data;
    return (
      first.starts[word + 1] -
      first.starts[word] +
      (second ? second.starts[word + 1] - second.starts[word] : 0)
    );
  }
  /**
   * The word itself, its inflections and compounds with it.
   *
   * @param languages only words met in these
   */
  #literal(word, languages = ANY_LANGUAGE, compounds = this.#weights.compound) {
    const key2 = `${languages} ${compounds} ${word}`;
    let weights = this.#literals.get(key2);
    if (!weights) {
      if (this.#literals.size > MOST_LITERALS) this.#literals.clear();
      this.#literals.set(key2, (weights = this.#expand(word, languages, compounds)));
    }
    return weights;
  }
  #expand(word, languages, compounds) {
    const weights = /* @__PURE__ */ new Map();
    const met = this.lexicon.data.languages;
    const put = (number, weight) => {
      if (weight > (weights.get(number) ?? 0) && met[number] & languages) weights.set(number, weight);
    };
    const { base, inflected, stem } = this.#weights;
    const itself = this.lexicon.find(word);
    const bases = languages & FINNISH ? this.lexicon.basesOf(word) : [itself];
    for (const number of bases) {
      if (number < 0) continue;
      put(number, number === itself ? 1 : base);
      for (const form of this.lexicon.formsOf(number)) put(form, inflected);
    }
    if (stem) for (const number of this.lexicon.sameStem(word, languages)) put(number, stem);
    if (compounds) {
      for (const number of /* @__PURE__ */ new Set([...bases, ...weights.keys()]))
        if (number >= 0) for (const whole of this.lexicon.compoundsOf(number)) put(whole, compounds);
      if (word.length > 4) {
        const [first, end] = this.lexicon.prefixRange(word);
        for (let number = first; number < end && number < first + MOST_PREFIX_WORDS; number++)
          if (met[number] & ~ENGLISH && this.lexicon.data.strings[number].startsWith(word))
            put(number, compounds);
      }
    }
    return weights;
  }
  /** The known words a compound is made of, in order; none when it is no compound. */
  #split(word, depth = 0) {
    const halves = splitCompound(word, this.#known, true);
    if (halves || depth > 1) return halves ?? [];
    for (let at = 3; at < word.length - 6; at++) {
      const first = firstPart(word.slice(0, at), this.#known);
      const rest = first ? this.#split(word.slice(at), depth + 1) : [];
      if (first && rest.length) return [first, ...rest];
    }
    return [];
  }
  #prefix(word, into, weight) {
    const [first, end] = this.lexicon.prefixRange(word);
    const exact = /[åäö]/.test(word) || !/^[\p{ASCII}]*$/u.test(word);
    let numbers = [];
    for (let number = first; number < end; number++)
      if (this.lexicon.data.strings[number].startsWith(word) && this.#count(number)) numbers.push(number);
    if (!numbers.length && !exact) {
      for (let number = first; number < end; number++) if (this.#count(number)) numbers.push(number);
    }
    const most = word.length < 3 ? MOST_PREFIX_WORDS / 4 : MOST_PREFIX_WORDS;
    if (numbers.length > most) numbers = this.#commonest(numbers, most);
    for (const number of numbers) {
      const { length } = this.lexicon.data.strings[number];
      const near = weight * (0.7 + (0.3 * word.length) / length);
      if (near > (into.get(number) ?? 0)) into.set(number, near);
    }
  }
  /** Whether anything answers a part of the query. */
  #answers(unit) {
    return unit.alternatives.some(hasWords) || unit.concepts.size > 0;
  }
  /** So many of the words that stand in the most services. */
  #commonest(numbers, most) {
    const byCount = (a2, b) => this.#count(b) - this.#count(a2);
    let best = [];
    for (const number of numbers) if (best.push(number) > most * 4) best = best.sort(byCount).slice(0, most);
    return best.sort(byCount).slice(0, most);
  }
  /** Everything the labels of a concept find. */
  #conceptAlternatives(concept, weight, language, cover, into) {
    const { concepts: concepts2 } = this;
    if (!concepts2 || !weight) return;
    const same = /* @__PURE__ */ new Map();
    const other = /* @__PURE__ */ new Map();
    for (const label of concepts2.of[concept]) {
      const factor = label.language === language ? 1 : this.#weights.otherLanguage;
      if (label.words.length > 1) {
        const groups2 = label.words.map((word) => this.#literal(word, label.language, 0));
        if (groups2.every((group) => group.size))
          into.push({ weight: weight * factor * 0.8, groups: groups2, cover });
        continue;
      }
      const target = label.language === language ? same : other;
      for (const [number, value] of this.#literal(label.words[0], label.language))
        if (value > (target.get(number) ?? 0)) target.set(number, value);
    }
    const { hyteTerms: hyteTerms2, serviceClasses, targetGroups } = concepts2.concepts[concept];
    for (const code of [...hyteTerms2, ...serviceClasses, ...targetGroups]) {
      const number = this.lexicon.find(codeWord(code));
      if (number >= 0) same.set(number, 1);
    }
    if (same.size) into.push({ weight, groups: [same], cover });
    if (other.size) into.push({ weight: weight * this.#weights.otherLanguage, groups: [other], cover });
  }
  /** Joins neighbours that are one word in the texts: "vertais tuki". */
  #join(words) {
    const joined = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const next = words[at + 1];
      if (next !== void 0 && this.#isWord(word + next)) {
        joined.push({ word: word + next, halves: [word, next] });
        at++;
      } else joined.push({ word });
    }
    return joined;
  }
  /** One unit a word; the last one may be only begun. */
  #units(words, lastIsOpen) {
    return words.map(({ word, halves }, at) => {
      const unit = this.#unit(word, lastIsOpen && at === words.length - 1);
      if (halves)
        unit.alternatives.push({
          weight: this.#weights.parts,
          groups: halves.map((half) => this.#literal(half)),
          cover: 0.9,
        });
      if (halves) unit.key += halves[0];
      return unit;
    });
  }
  /** A word typed without ä, ö and å as the texts or the concepts have it, when they do not have it as typed. */
  #accented(word) {
    if (/[åäö]/.test(word) || this.lexicon.basesOf(word).length) return word;
    for (const [strings, [first, end]] of [
      [this.lexicon.data.strings, this.lexicon.prefixRange(word)],
      [this.concepts?.words ?? [], this.concepts?.sorted.prefixRange(word) ?? [0, 0]],
    ]) {
      let found;
      for (let number = first; number < end; number++) {
        if (strings[number].startsWith(word)) return word;
        found ??= strings[number].slice(0, word.length);
      }
      if (found) return found;
    }
    return word;
  }
  /** A form of a known word, or the beginning of one that is long enough to tell. */
  #isWord(word) {
    if (this.lexicon.basesOf(word).length || this.concepts?.has(word)) return true;
    const [first, end] = this.lexicon.prefixRange(word);
    return word.length > 7 && end > first;
  }
  #unit(word, open) {
    const alternatives = [];
    const itself = this.#literal(word);
    const known = itself.size > 0;
    const literal = new Map(itself);
    if (open || !known) this.#prefix(word, literal, this.#weights.prefix * (known ? 0.6 : 1));
    if (literal.size)
      alternatives.push({
        weight: 1,
        groups: [literal],
        cover: 1,
        ...(word.length < 3 && { firstOnly: true }),
      });
    const halves = this.#split(word);
    if (halves.length) {
      const groups2 = halves.map((half) => this.#literal(half));
      const { modifier, head } = this.#weights;
      alternatives.push({ weight: this.#weights.parts, groups: groups2, cover: 0.8 });
      groups2.forEach((group, position) => {
        const weight = position === groups2.length - 1 ? head : modifier;
        alternatives.push({ weight, groups: [group], cover: weight });
      });
    }
    return { text: word, alternatives, concepts: /* @__PURE__ */ new Map(), key: `${word} ${open}` };
  }
  /** The nearest word of the texts or the concepts, and how many errors away. */
  #correct(word) {
    const { concepts: concepts2 } = this;
    const text = correct(word, this.lexicon.sorted, (number) => this.#count(number));
    const concept = concepts2 && correct(word, concepts2.sorted, () => 1);
    if (concept && (!text || concept.cost < text.cost))
      return { word: concepts2.words[concept.number], errors: concept.errors };
    return text && { word: this.lexicon.data.strings[text.number], errors: text.errors };
  }
  /**
   * What an unknown word is derived from or composed with: the known half of a compound ("muistiongelmat"), or words
   * with the same long beginning ("velkaantunut", "velkaantuminen").
   */
  #relatives(unit, language) {
    const word = unit.text;
    const { concepts: concepts2 } = this;
    const { relative } = this.#weights;
    const tryPiece = (piece) => {
      if (!piece) return false;
      unit.alternatives.push({ weight: relative, groups: [this.#literal(piece)], cover: 1 });
      for (const { label } of concepts2?.match([piece]) ?? []) this.#addConcept(label, unit, 0.85, language);
      return this.#answers(unit);
    };
    for (let length = word.length - 3; length > 3; length--)
      if (tryPiece(firstPart(word.slice(0, length), this.#known))) return true;
    for (let length = word.length - 3; length > 4; length--)
      if (tryPiece(this.#known.base(word.slice(-length)))) return true;
    for (const label of concepts2?.around(word) ?? []) this.#addConcept(label, unit, 0.85, language);
    for (
      let length = word.length - 1;
      length >= Math.max(5, word.length * 0.6) && !this.#answers(unit);
      length--
    ) {
      const beginning = word.slice(0, length);
      const group = /* @__PURE__ */ new Map();
      this.#prefix(beginning, group, 1);
      if (group.size) unit.alternatives.push({ weight: relative, groups: [group], cover: 1 });
      if (!concepts2) continue;
      const [from, to] = concepts2.sorted.prefixRange(beginning);
      for (const { label } of concepts2.match(concepts2.words.slice(from, to)))
        if (label.words.length === 1) this.#addConcept(label, unit, relative, language);
    }
    return this.#answers(unit);
  }
  #evaluate(alternative, sums) {
    const { first, second } = this.#data;
    const group = this.#groupSums;
    alternative.groups.forEach((words, index) => {
      const target = index ? this.#wordSums : group;
      target.clear();
      for (const [word, weight] of words) {
        addPostings(first, word, weight, target);
        if (second && !alternative.firstOnly) addPostings(second, word, weight, target);
      }
      if (!index) return;
      let kept = 0;
      for (let at = 0; at < group.count; at++) {
        const service = group.touched[at];
        const value = Math.min(group.values[service], target.values[service]);
        group.values[service] = value;
        if (value) group.touched[kept++] = service;
      }
      group.count = kept;
    });
    for (let at = 0; at < group.count; at++) {
      const service = group.touched[at];
      const mentions = group.values[service];
      sums.raise(service, (alternative.weight * mentions) / (SATURATION + mentions));
    }
  }
  /**
   * Services that answer a text, scored.
   *
   * @param language the reader's language as a bit: texts in it come first
   * @returns `undefined` when the text has no words
   */
  search(text, language) {
    const typed = wordsOf(text.slice(0, 1e3)).slice(0, MOST_WORDS);
    if (!typed.length) return void 0;
    const telling = typed.filter(({ form }) => !STOP_WORDS.has(form));
    let joined = this.#join((telling.length ? telling : typed).map(({ form }) => this.#accented(form)));
    let words = joined.map(({ word }) => word);
    const lastIsOpen = /[\p{L}\p{N}\p{M}]$/u.test(text);
    let units = this.#units(joined, lastIsOpen);
    let searchedInstead;
    let matches = this.concepts?.match(words) ?? [];
    const answered = (word, at) =>
      matches.some(({ start, length }) => start <= at && at < start + length) ||
      units.some((unit) => unit.text.includes(word) && unit.alternatives.some(hasWords));
    const strange = words.filter((word, at) => !answered(word, at));
    if (strange.length) {
      const corrected = words.map((word) => {
        if (!strange.includes(word)) return word;
        const nearest = this.#correct(word);
        if (nearest?.errors === 1) return nearest.word;
        const unit = units.find(({ text: unitText }) => unitText === word);
        return (unit && this.#relatives(unit, language) ? word : nearest?.word) ?? word;
      });
      if (corrected.some((word, at) => word !== words[at])) {
        words = corrected;
        searchedInstead = words.join(' ');
        joined = words.map((word) => ({ word }));
        units = this.#units(joined, false);
        matches = this.concepts?.match(words) ?? [];
      }
    }
    this.#addConcepts(words, units, matches, language);
    let searched = this.#score(units, language);
    if (!this.#totals.count) {
      units = words.map((word) => this.#beginning(word));
      searched = this.#score(units, language);
    }
    return {
      services: this.#totals.touched.slice(0, this.#totals.count),
      scores: this.#totals.values,
      words: [...searched].sort((a2, b) => b[1] - a2[1]).map(([number]) => number),
      ...(searchedInstead && { searchedInstead }),
    };
  }
  /** Words with the longest beginning in common, three letters at least. */
  #beginning(word) {
    const group = /* @__PURE__ */ new Map();
    for (let length = word.length - 1; length > 2 && !group.size; length--)
      this.#prefix(word.slice(0, length), group, 1);
    return {
      text: word,
      alternatives: [{ weight: 1, groups: [group], cover: 1 }],
      concepts: /* @__PURE__ */ new Map(),
      key: `${word}?`,
    };
  }
  /** What a unit finds, kept for the next keystroke. */
  #find(unit) {
    const meant = [...unit.concepts].map(
      ([number, { factor, language }]) => `${number}:${factor}:${language}`,
    );
    const key2 = `${unit.key}|${meant.join()}`;
    let hits = this.#hits.get(key2);
    if (hits) {
      this.#hits.delete(key2);
      this.#hits.set(key2, hits);
      return hits;
    }
    const alternatives = [...unit.alternatives];
    for (const [number, { factor, language }] of unit.concepts)
      this.#conceptAlternatives(number, this.#weights.concept * factor, language, 0.7 * factor, alternatives);
    const sums = this.#unitSums;
    sums.clear();
    const words = /* @__PURE__ */ new Map();
    for (const alternative of alternatives) {
      this.#evaluate(alternative, sums);
      for (const group of alternative.groups)
        for (const [number, weight] of group)
          if (weight * alternative.weight > (words.get(number) ?? 0))
            words.set(number, weight * alternative.weight);
    }
    const services = sums.touched.slice(0, sums.count);
    const values = new Float32Array(services.length);
    for (let at = 0; at < values.length; at++) values[at] = sums.values[services[at]];
    hits = { services, values, words };
    this.#hits.set(key2, hits);
    if (this.#hits.size > MOST_HITS)
      for (const oldest of this.#hits.keys()) return (this.#hits.delete(oldest), hits);
    return hits;
  }
  /** Adds up what the units find, into the totals; returns the words that were looked up. */
  #score(units, language) {
    const size = this.#data.languages.length;
    const totals = this.#totals;
    const covers = this.#covers;
    for (let at = 0; at < totals.count; at++) covers[totals.touched[at]] = 0;
    totals.clear();
    let whole = 0;
    const searched = /* @__PURE__ */ new Map();
    for (const unit of units) {
      const { services, values, words } = this.#find(unit);
      for (const [number, weight] of words)
        if (weight > (searched.get(number) ?? 0)) searched.set(number, weight);
      const rarity = Math.log(1 + (size - services.length + 0.5) / (services.length + 0.5)) + 0.1;
      whole += rarity;
      for (let at = 0; at < services.length; at++) {
        const service = services[at];
        const value = values[at];
        totals.add(service, rarity * value);
        covers[service] += rarity * Math.min(1, 0.4 + value * 2);
      }
    }
    const { coordination } = this.#weights;
    for (let at = 0; at < totals.count; at++) {
      const service = totals.touched[at];
      totals.values[service] *=
        (units.length > 1 ? (covers[service] / whole) ** coordination : 1) *
        this.languageFactor(service, language);
    }
    return searched;
  }
  /** Tells whether a word as it stands in a text was searched for. */
  finder(words) {
    const searched = new Set(words);
    return (form) => searched.has(this.lexicon.find(form));
  }
  /** Services without a text in the reader's language count less. */
  languageFactor(service, language) {
    return this.#data.languages[service] & language ? 1 : this.#weights.foreign;
  }
  /** In which services any of these words stands, as a byte each. */
  standing(names) {
    const found = new Uint8Array(this.#data.languages.length);
    const sums = this.#wordSums;
    for (const name of names)
      for (const { form } of wordsOf(name)) {
        sums.clear();
        const { first, second } = this.#data;
        for (const number of this.#literal(form, ANY_LANGUAGE, 0).keys()) {
          addPostings(first, number, 1, sums);
          if (second) addPostings(second, number, 1, sums);
        }
        for (let at = 0; at < sums.count; at++) found[sums.touched[at]] = 1;
      }
    return found;
  }
  /** A concept found by one of its words, and its neighbours. */
  #addConcept(label, unit, factor, reader) {
    const concepts2 = this.concepts;
    const language = label.language & reader ? reader : label.language;
    const { narrower, broader, related } = this.#weights;
    const add = (number2, near) => {
      if (near > (unit.concepts.get(number2)?.factor ?? 0))
        unit.concepts.set(number2, { factor: near, language });
    };
    const number = label.concept;
    add(number, factor);
    concepts2.narrower[number].forEach((other) => add(other, narrower * factor));
    concepts2.broader[number].forEach((other) => add(other, broader * factor));
    concepts2.related[number].forEach((other) => add(other, related * factor));
  }
  #addConcepts(words, units, matches, language) {
    const { concepts: concepts2 } = this;
    if (!concepts2) return;
    for (const { label, start, length } of matches)
      for (const word of words.slice(start, start + length))
        for (const unit of units) if (unit.text.includes(word)) this.#addConcept(label, unit, 1, language);
    for (const unit of units) {
      if (matches.some(({ label, start }) => label.words.length === 1 && words[start] === unit.text))
        continue;
      this.#split(unit.text).forEach((half, position) => {
        for (const { label } of concepts2.match([half]))
          this.#addConcept(label, unit, position ? 0.6 : 0.85, language);
      });
    }
  }
};
var hasWords = (alternative) => alternative.groups.every((group) => group.size > 0);

// src/search/search-core.ts
var DEFAULT_LIMIT2 = 20;
var MAXIMUM_LIMIT = 100;
var DEFAULT_LANGUAGES = ['fi'];
var LONGEST_TEXT = 500;
var NEARNESS_WEIGHT = [0, 0.5, 0.8, 1];
var UNTOLD_WEIGHT = 0.35;
var SearchCore = class {
  #data;
  #engine;
  #orders = /* @__PURE__ */ new Map();
  #last;
  constructor(data, { concepts: concepts2, weights } = {}) {
    this.#data = data;
    this.#engine = new TextEngine(data.text, { ...(weights && { weights }) });
    if (concepts2) this.useConcepts(concepts2);
  }
  /** Concepts that were loaded after the index. */
  useConcepts(concepts2) {
    this.#engine.concepts = new ConceptIndex(concepts2);
    this.#last = void 0;
  }
  search(query) {
    const { attributes } = this.#data;
    const languages = languagesOf(query.readerLanguages);
    const filtered = filterServices(attributes, query);
    const understood = this.#understand(query.text, languages);
    const candidates = understood?.services;
    const { nearness, failed } = filtered;
    const start = offsetOf(query.cursor);
    const end = start + limitOf(query.limit);
    const sort = query.sort ?? 'relevance';
    let total = 0;
    let ordered;
    if (candidates && sort === 'relevance') {
      const passed = candidates.slice();
      for (const number of candidates) if (!failed[number]) passed[total++] = number;
      ordered = this.#best(passed.subarray(0, total), end, understood.scores, nearness);
    } else {
      const wanted = candidates && new Uint8Array(failed.length);
      if (candidates) for (const number of candidates) wanted[number] = 1;
      const order = sort === 'freshness' ? this.#byFreshness(languages) : this.#byName(languages);
      const passed = order.slice();
      for (const level of nearness && sort === 'relevance' ? [3, 2, 1] : [void 0])
        for (const number of order)
          if (!failed[number] && (!wanted || wanted[number]) && (!level || nearness[number] === level))
            passed[total++] = number;
      ordered = passed;
    }
    const page = Array.from(
      { length: Math.max(0, Math.min(end, total) - start) },
      (_, at) => ordered[start + at],
    );
    return {
      numbers: page,
      total,
      facets: countFacets(attributes, filtered, query, candidates),
      ...(end < total && { nextCursor: String(end) }),
      ...(understood?.interpretation && { interpretation: understood.interpretation }),
      ...(understood && { found: this.#engine.finder(understood.words) }),
    };
  }
  facets(query) {
    const { attributes } = this.#data;
    const understood = this.#understand(query.text, languagesOf(query.readerLanguages));
    return countFacets(attributes, filterServices(attributes, query), query, understood?.services);
  }
  suggest(text, { readerLanguages, limit } = {}) {
    if (typeof text !== 'string') return [];
    const languages = languagesOf(readerLanguages);
    const { attributes, ids, nameOf } = this.#data;
    const { numbers } = this.search({ text, readerLanguages: languages, limit: 20 });
    return suggestions(
      text.slice(0, LONGEST_TEXT),
      {
        attributes,
        concepts: this.#engine.concepts,
        services: numbers.map((number) => ({ id: ids[number], name: nameOf(number) })),
      },
      languages,
      limit,
    );
  }
  /** So many of the best, in order. */
  #best(services, count2, scores, nearness) {
    const { freshness } = this.#data.attributes;
    const values = nearness
      ? scores.map((score, number) => score * NEARNESS_WEIGHT[nearness[number]])
      : scores;
    const compare = (a2, b) => values[b] - values[a2] || freshness[b] - freshness[a2] || a2 - b;
    const best = Array.from(services.subarray(0, count2)).sort(compare);
    for (let at = count2; at < services.length; at++) {
      const service = services[at];
      if (compare(service, best[count2 - 1]) >= 0) continue;
      let low = 0;
      let high = count2 - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(service, best[middle]) < 0) high = middle;
        else low = middle + 1;
      }
      best.pop();
      best.splice(low, 0, service);
    }
    return best;
  }
  /** All services in the alphabet of the reader's language; sorted once a language. */
  #byName(languages) {
    const key2 = languages.join();
    let order = this.#orders.get(key2);
    if (!order) {
      const names = this.#data.ids.map(
        (_, number) => pickText(this.#data.nameOf(number), languages)?.value ?? '',
      );
      const collator2 = collatorFor(languages);
      const numbers = names.map((_, number) => number);
      order = Uint32Array.from(numbers.sort((a2, b) => collator2.compare(names[a2], names[b]) || a2 - b));
      this.#orders.set(key2, order);
    }
    return order;
  }
  /** All services, the last confirmed first. */
  #byFreshness(languages) {
    const key2 = `freshness ${languages.join()}`;
    let order = this.#orders.get(key2);
    if (!order) {
      const { freshness } = this.#data.attributes;
      order = Uint32Array.from([...this.#byName(languages)].sort((a2, b) => freshness[b] - freshness[a2]));
      this.#orders.set(key2, order);
    }
    return order;
  }
  /** The next page, the facets and the suggestions of a text need not search again. */
  #understand(text, languages) {
    if (typeof text !== 'string' || !text.trim()) return void 0;
    const key2 = `${languages.join()}
${text}`;
    if (this.#last?.key !== key2)
      this.#last = { key: key2, understood: this.#read(text.slice(0, LONGEST_TEXT), languages) };
    return this.#last.understood;
  }
  /** What a text finds, with the places in it taken as a filter. */
  #read(text, languages) {
    const engine = this.#engine;
    const { attributes } = this.#data;
    const language = languageBit(languages[0]);
    const plain = () => {
      const result2 = engine.search(text, language);
      return result2 && { ...result2, interpretation: instead(result2) };
    };
    const { areas, rest } = recognisePlaces(text, languages);
    if (!areas.length) return plain();
    const near = areaNearness(
      attributes,
      areas.map(({ type, code }) => `${type}:${code}`),
    );
    const named2 = engine.standing(areas.flatMap(({ name }) => Object.values(name ?? {})));
    const { offsets } = attributes.columns.areas;
    const weight = (number) => {
      const untold = offsets[number] === offsets[number + 1];
      if (named2[number]) return untold ? 1 : Math.max(NEARNESS_WEIGHT[near[number]], NEARNESS_WEIGHT[2]);
      return untold ? UNTOLD_WEIGHT : NEARNESS_WEIGHT[near[number]];
    };
    const result = engine.search(rest, language);
    const scores = new Float32Array(named2.length);
    const services = [];
    const length = result ? result.services.length : named2.length;
    for (let position = 0; position < length; position++) {
      const number = result ? result.services[position] : position;
      const near2 = weight(number);
      if (!near2 || (!result && near2 === UNTOLD_WEIGHT)) continue;
      scores[number] = near2 * (result ? result.scores[number] : engine.languageFactor(number, language));
      services.push(number);
    }
    if (!services.length) return plain();
    return {
      services: Uint32Array.from(services),
      scores,
      words: result?.words ?? [],
      interpretation: { places: areas, ...(rest && { remainingText: rest }), ...(result && instead(result)) },
    };
  }
};
var instead = ({ searchedInstead }) => (searchedInstead ? { searchedInstead } : void 0);
function collatorFor(languages) {
  try {
    return new Intl.Collator([...languages, 'fi'], { numeric: true });
  } catch {
    return new Intl.Collator('fi', { numeric: true });
  }
}
function languagesOf(languages) {
  const usable = Array.isArray(languages) ? languages.filter((item) => typeof item === 'string' && item) : [];
  return usable.length ? usable : DEFAULT_LANGUAGES;
}
var offsetOf = (cursor) => (typeof cursor === 'string' && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0);
var limitOf = (limit) =>
  typeof limit === 'number' && limit >= 1 ? Math.min(MAXIMUM_LIMIT, Math.floor(limit)) : DEFAULT_LIMIT2;

// src/search/create-service-index.ts
function buildSearchData(open, options = {}) {
  return {
    attributes: buildAttributes(open),
    text: buildTextIndex(open, options),
    ids: open.map(({ id }) => id),
    nameOf: (number) => open[number].name,
  };
}

// ../../tmp/v2.mts
var n2 = +(process.argv[2] ?? 11e3);
var s4 = generateServices(n2);
var t0 = performance.now();
var d = buildSearchData(s4);
console.log('build', performance.now() - t0);
console.log(
  'strings',
  d.text.lexicon.strings.length,
  'post1',
  d.text.first.levels.length,
  'post2',
  d.text.second.levels.length,
  'bytes',
  d.text.first.deltas.length,
  d.text.second.deltas.length,
);
t0 = performance.now();
var c2 = new SearchCore(d, { concepts: concepts() });
console.log('core', performance.now() - t0);
var times = [];
for (const q2 of generateQueries(100))
  for (let i2 = 1; i2 <= q2.length; i2++) {
    const t2 = q2.slice(0, i2);
    const p = process.cpuUsage();
    c2.search({ text: t2, limit: 10 });
    const u = process.cpuUsage(p);
    times.push([(u.user + u.system) / 1e3, t2]);
  }
times.sort((a2, b) => a2[0] - b[0]);
var q = (x) => times[Math.floor(times.length * x)][0].toFixed(2);
console.log('keystrokes', times.length, 'p50', q(0.5), 'p95', q(0.95), 'p99', q(0.99));
console.log(
  times
    .slice(-25)
    .map(([t2, x]) => x + ':' + t2.toFixed(0))
    .join(' '),
);
