/** Exercise, culture, hobbies and recreation. */
export const leisure = `
exercise ~functional-ability ~sports-facilities #hobby-groups P27 P27.1
liikunta, liikkuminen, jumppa, urheilu, voimistelu, kuntosali, jooga, treeni, kunto
motion, rörelse, gymnastik, idrott, gym, yoga, träning
physical activity, sport, gym, gymnastics, yoga, fitness

exercise-guidance <exercise ~lifestyle #lifestyle-guidance
liikuntaneuvonta, liikuntaneuvoja, liikuntalähete, liikuntaohjaus, liikuntaresepti
motionsrådgivning, motionsrådgivare, motionsrecept
physical activity counselling, exercise on prescription

sports-facilities <exercise P27.1
liikuntapaikka, liikuntahalli, liikuntasali, urheilukenttä, jäähalli, urheiluhalli, kuntorata, latu, luistelu, hiihto
idrottsanläggning, idrottshall, idrottsplan, ishall, motionsbana, skidspår, skridskoåkning
sports hall, sports field, ice rink, ski track, skating

sports-clubs <associations ~exercise P27.1
urheiluseura, liikuntaseura, jalkapallo, salibandy, juniorit, pallopelit, seuratoiminta
idrottsförening, fotboll, innebandy, bollspel, idrottsklubb
football, floorball, ball games

swimming <exercise P27.1
uinti, uimahalli, vesijumppa, uimaranta, uimakoulu, allasjumppa, uiminen, vesiliikunta, avanto
simning, simhall, vattengymnastik, badstrand, simskola, vattengympa
swimming pool, aqua aerobics, beach

outdoors <exercise ~nature P27.2
ulkoilu, retkeily, retki, kävely, luontopolku, vaellus, lenkki
friluftsliv, utfärd, promenad, naturstig, vandring, stavgång, friluftsled
hiking, outing, walk, nature trail

nature ~outdoors P23.1
luonto, puutarha, viljelypalsta, green care, palstaviljely
natur, trädgård, odlingslott, grön omsorg, green care
garden, allotment, green care

recreation ~hobby-groups ~events #recreation P25.5
virkistystoiminta, vapaa-aika, virkistys, ajanviete, retket ja tapahtumat, huvi, vapaa-ajan palvelut, hauskaa
rekreation, fritid, tidsfördriv, utfärder
leisure, free time, trips, fun, pastime

hobby-groups <recreation ~exercise ~arts #hobby-groups
harrastusryhmä, harrastus, kerho, harrastaminen, harraste
hobbygrupp, hobby, klubb, fritidsintresse
=hobby group, hobby, club, pastimes, interest group

youth-hobbies <hobby-groups ~young-people ~children P28.2
lasten harrastukset, nuorten harrastukset, lasten kerho, harrastamisen suomen malli, partio, koululaiskerho, 4H
barns hobbyer, ungas hobbyer, barnklubbar, finlandsmodellen, scout, 4H
=children's hobbies, youth hobbies, scouts, after-school hobby

handicrafts <hobby-groups
käsityöt, kutominen, neulonta, ompelu, puutyö, kädentaidot, neulekerho, askartelu, virkkaus, käsityökerho, keramiikka, kutoa
handarbete, stickning, sömnad, träslöjd, hantverk, stickcafé, pyssel, virkning, vävning
knitting, sewing, woodwork, crafts, weaving

arts <hobby-groups ~events P25.2
taide, teatteri, maalaus, taiteet, valokuvaus, näyttely, elokuva, näyttelijä, maalaaminen
konst, teater, måleri, fotografering, utställning, film
painting, theatre, photography, exhibition, film

music <arts
musiikki, kuoro, laulu, bändi, laulaminen, soittaminen, karaoke, konsertti, orkesteri
musik, kör, sång, band, konsert, spela instrument, orkester
choir, singing, band, concert

dance <hobby-groups ~exercise
tanssi
dans
dancing

games <hobby-groups
pelit, bingo, lautapeli, shakki, biljardi, bridge, korttipeli, boccia, pelikerho, mölkky
spel, bingo, schack, biljard, boccia
bingo, chess, billiards, cards

reading-and-writing <hobby-groups ~library
lukupiiri, kirjoittaminen, kirjoittajaryhmä, kirjallisuus, runous, lukeminen
läsecirkel, skrivande, skrivargrupp, litteratur, bokcirkel, dikter
=reading circle, writing group, literature, book club, poetry

cooking <hobby-groups ~meal
ruoanlaitto, kokkikerho, kokkaus, leivonta, ruokakurssi
matlagning, matklubb, bakning, matkurs
baking

animals ~assistance-dog P24.5
eläimet, lemmikki, eläinlääkäri, koira, kissa, löytöeläin, eläinavusteinen, hevonen, eläinsuojelu, ratsastus, hevostoiminta
djur, veterinär, hund, katt, häst, ridning
pet, vet, dog, cat, horse, riding

culture ~arts ~museum ~library P25
kulttuuri
kultur
cultural services

events ~recreation ~culture P20.2
tapahtuma, juhla, tilaisuus, markkinat
evenemang, fest, tillställning, marknad
=event, celebration, Christmas party, market

christmas ~events
joulu
jul, julmåltid
=Christmas

library ~culture P25.1
kirjasto, lainaaminen, kirja
bibliotek, bokbuss, böcker, boken kommer
books

museum ~culture P25.3 P25.4
museo, kulttuuriperintö, arkisto, perinne, kotiseutu, sukututkimus, historia
museum, kulturarv, arkiv, tradition, hembygd, släktforskning, historia
heritage, archive, local history, genealogy

boating-and-fishing <outdoors P27.3 P27.5 P27.4
veneily ja kalastus, kalastus, metsästys, vene, onkiminen
båtliv och fiske, båtplats, fiske, jakt, båthamn, båt
boat berth, fishing, hunting, marina
`;
