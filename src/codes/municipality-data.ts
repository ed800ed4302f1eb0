/**
 * Written by scripts/generate-codes.mjs: change the script, not this file.
 *
 * Statistics Finland, municipalities 2026 (as in rOpenGov/geofi 1.2.1), CC BY 4.0; counties and regions from
 * koodistot.suomi.fi, lists jhs/hyvinvointialue_1_20211013 and jhs/maakunta_1_20220101, CC BY 4.0.
 */

/** One region a line: code, then its Finnish, Swedish and English name. */
export const REGION_DATA = `01Uusimaa/Nyland/Uusimaa
02Varsinais-Suomi/Egentliga Finland/Southwest Finland
04Satakunta/Satakunta/Satakunta
05Kanta-Häme/Egentliga Tavastland/Kanta-Häme
06Pirkanmaa/Birkaland/Pirkanmaa
07Päijät-Häme/Päijänne-Tavastland/Päijät-Häme
08Kymenlaakso/Kymmenedalen/Kymenlaakso
09Etelä-Karjala/Södra Karelen/South Karelia
10Etelä-Savo/Södra Savolax/South Savo
11Pohjois-Savo/Norra Savolax/North Savo
12Pohjois-Karjala/Norra Karelen/North Karelia
13Keski-Suomi/Mellersta Finland/Central Finland
14Etelä-Pohjanmaa/Södra Österbotten/South Ostrobothnia
15Pohjanmaa/Österbotten/Ostrobothnia
16Keski-Pohjanmaa/Mellersta Österbotten/Central Ostrobothnia
17Pohjois-Pohjanmaa/Norra Österbotten/North Ostrobothnia
18Kainuu/Kajanaland/Kainuu
19Lappi/Lappland/Lapland
21Ahvenanmaa/Åland/Åland`;

/**
 * One county a line: its code, the code of its region, its names (`=` stands for "wellbeing services county"; the
 * Swedish and the English one are left out when the region's name says them), then its municipalities by code. A municipality is the step from the code before it in base 36, the Finnish name, the
 * Swedish one if another, and a mark for its languages: none Finnish, `+` Finnish and Swedish, `*` Swedish and
 * Finnish, `!` Swedish. The English name is the name in the first language.
 */
export const COUNTY_DATA = `0101Itä-Uudenmaan=/Östra Nylands=/East Uusimaa=|iAskola,atLapinjärvi/Lappträsk+,rLoviisa/Lovisa+,1yMyrskylä/Mörskom+,34Pukkila,mPorvoo/Borgå+,37Sipoo/Sibbo+
0201Keski-Uudenmaan=/Mellersta Nylands=/Central Uusimaa=|2yHyvinkää/Hyvinge,28Järvenpää/Träskända,8vMäntsälä,12Nurmijärvi,1wPornainen/Borgnäs,6vTuusula/Tusby
0301Länsi-Uudenmaan=/Västra Nylands=/West Uusimaa=|1dEspoo/Esbo+,tHanko/Hangö+,1zInkoo/Ingå*,23Karkkila/Högfors,bKauniainen/Grankulla+,mKirkkonummi/Kyrkslätt+,57Lohja/Lojo+,7eRaasepori/Raseborg*,19Siuntio/Sjundeå+,4sVihti/Vichtis
0401Vantaan ja Keravan=/Vanda och Kervo=/Vantaa and Kerava=|2kVantaa/Vanda+,49Kerava/Kervo
0502Varsinais-Suomen=|jAura,53Kaarina/S:t Karins,2aKoski Tl/Koskis,kKustavi/Gustavs,iKemiönsaari/Kimitoön*,26Laitila/Letala,nLieto/Lundo,7Loimaa,fParainen/Pargas*,zMarttila/S:t Mårtens,1Masku,mMynämäki/Virmo,qNaantali/Nådendal,9Nousiainen/Nousis,nOripää,gPaimio/Pemar,1iPyhäranta,5Pöytyä,18Raisio/Reso,oRusko,uSalo,4Sauvo/Sagu,nSomero,20Taivassalo/Tövsala,kTurku/Åbo+,16Uusikaupunki/Nystad,nVehmaa/Vemo
0604Satakunnan=/Satakunta=|1eEura,1Eurajoki/Euraåminne,sHarjavalta,nHuittinen/Vittis,27Jämijärvi,xKankaanpää,gKarvia,15Kokemäki/Kumo,5xMerikarvia/Sastmola,1bNakkila,25Pomarkku/Påmark,1Pori/Björneborg,23Rauma/Raumo,1rSiikainen/Siikais,10Säkylä,2vUlvila/Ulvsby
0705Kanta-Hämeen=|1pForssa,lHattula,4Hausjärvi,hHumppila,6Hämeenlinna/Tavastehus,1kJanakkala,4Jokioinen/Jockis,7cLoppi,79Riihimäki,3wTammela,43Ypäjä
0806Pirkanmaan=|kAkaa/Ackas,2gHämeenkyrö/Tavastkyro,zIkaalinen/Ikalis,yJuupajoki,yKangasala,13Kihniö,15Kuhmoinen/Kuhmois,3jLempäälä,2iMänttä-Vilppula,sNokia,qOrivesi,jParkano,nPirkkala/Birkala,fPunkalaidun,gPälkäne,1vRuovesi,2gSastamala,1bTampere/Tammerfors,1eUrjala,lValkeakoski,eVesilahti,eVirrat/Virdois,18Ylöjärvi
0907Päijät-Hämeen=|gAsikkala,1tHartola/Gustav Adolfs,hHollola,dHeinola,vIitti/Itis,4uKärkölä,2aLahti/Lahtis,4iOrimattila,gPadasjoki,5pSysmä
1008Kymenlaakson=|23Hamina/Fredrikshamn,5uKotka,1Kouvola,5nMiehikkälä,3rPyhtää/Pyttis+,8nVirolahti/Vederlax
1109Etelä-Karjalan=|49Imatra,70Lappeenranta/Villmanstrand,bLemi,pLuumäki,3vParikkala,31Rautjärvi,bRuokolahti/Ruokolax,13Savitaipale,2kTaipalsaari
1210Etelä-Savon=/Södra Savolax=|1aEnonkoski,1fHirvensalmi,29Juva,zKangasniemi,7qMikkeli/S:t Michel,gMäntyharju,2ePieksämäki,uPuumala,1mRantasalmi,1nSavonlinna/Nyslott,sSulkava
1311Pohjois-Savon=/Norra Savolax=|3wIisalmi/Idensalmi,vJoroinen/Jorois,xKaavi,zKeitele,oKiuruvesi,yKuopio,2xLapinlahti,iLeppävirta,4vPielavesi,2jRautalampi,1Rautavaara,1qSiilinjärvi,dSonkajärvi,gSuonenjoki,1uTervo,dTuusniemi,1mVarkaus,6Vesanto,4Vieremä
1412Pohjois-Karjalan=|2iHeinävesi,1kIlomantsi/Ilomants,lJoensuu,9Juuka/Juga,2cKitee/Kides,gKontiolahti/Kontiolax,xOutokumpu,35Lieksa,4Liperi/Libelits,37Nurmes,1uPolvijärvi,2sRääkkylä,3xTohmajärvi
1513Keski-Suomen=|25Hankasalmi,2nJoutsa,7Jyväskylä,3Jämsä,yKannonkoski,aKarstula,nKeuruu/Keuru,7Kinnula,9Kivijärvi,aKonnevesi,11Kyyjärvi,2qLaukaa/Laukas,pLuhanka,1oMultia,5Muurame,2kPetäjävesi,9Pihtipudas,3kSaarijärvi,3dToivakka,16Uurainen,13Viitasaari,1pÄänekoski
1614Etelä-Pohjanmaan=|5Alajärvi,5Alavus/Alavo,16Evijärvi,2lIlmajoki/Ilmola,6Isojoki/Storå,1Isokyrö/Storkyro,1uKarijoki/Bötom,eKauhajoki,1Kauhava,1vKuortane,1Kurikka,2uLappajärvi,5Lapua/Lappo,9bSeinäjoki,gSoini,2fTeuva/Östermark,2gVimpeli/Vindala,1jÄhtäri/Etseri
1715Pohjanmaan=|6fKaskinen/Kaskö+,1dKorsnäs*,7Kristiinankaupunki/Kristinestad*,1Kruunupyy/Kronoby*,33Laihia/Laihela,15Luoto/Larsmo*,zMaalahti/Malax*,oMustasaari/Korsholm*,1aNärpiö/Närpes*,1hPietarsaari/Jakobstad*,1Pedersören kunta/Pedersöre*,86Uusikaarlepyy/Nykarleby*,cVaasa/Vasa+,15Vöyri/Vörå*
1816Keski-Pohjanmaan=|22Halsua/Halso,3zKannus,jKaustinen/Kaustby,10Kokkola/Karleby+,45Lestijärvi,4jPerho,7dToholampi,23Veteli/Vetil
1917Pohjois-Pohjanmaan=|9Alavieska,1oHaapajärvi,2Haapavesi,1Hailuoto/Karlö,1vIi/Ijo,1xKalajoki,10Kempele,1pKuusamo,cKärsämäki,30Liminka/Limingo,bLumijoki,1bMerijärvi,bMuhos,15Nivala,sOulainen,1Oulu/Uleåborg,1fPudasjärvi,aPyhäjoki,1Pyhäjärvi,4Pyhäntä,1cRaahe/Brahestad,dReisjärvi,1jSievi,2Siikajoki,11Vaala,6Siikalatva,15Taivalkoski,rTyrnävä,uUtajärvi,2gYlivieska
2018Kainuun=|2xHyrynsalmi,2sKajaani/Kajana,2dKuhmo,80Paltamo,16Puolanka,25Ristijärvi,1wSotkamo,cSuomussalmi
2119Lapin=|1bEnontekiö/Enontekis,2tInari/Enare,2kKemi,1Keminmaa,kKittilä,cKolari,1bKemijärvi,4yMuonio,2dPelkosenniemi,vPosio,1xRanua,fRovaniemi,ySalla,aSavukoski,9Simo,7Sodankylä,2fTervola,6Tornio/Torneå,3Pello,10Utsjoki,2eYlitornio/Övertorneå
9001Helsingin kaupunki/Helsingfors stad/City of Helsinki|2jHelsinki/Helsingfors+
9121Ahvenanmaa/Åland/Åland|zBrändö!,8Eckerö!,hFinström!,2Föglö!,3Geta!,bHammarland!,2mJomala!,3hKumlinge!,nKökar!,2rLemland!,lLumparland!,14Maarianhamina/Mariehamn!,76Saltvik!,uSottunga!,5Sund!,4qVårdö!`;
