/** Exercise, culture, hobbies and recreation. */
export const leisure = `
exercise ~functional-ability ~sports-facilities #hobby-groups P27.1
liikunta, jumppa, urheilu, voimistelu, kuntosali, jooga, liikkuminen, treeni
motion, gymnastik, idrott, yoga, gym, träna, träning
physical activity, gym, yoga, sport, fitness

exercise-guidance <exercise ~lifestyle #lifestyle-guidance
liikuntaneuvonta, liikuntalähete
motionsrådgivning
physical activity counselling

sports-facilities <exercise P27.1
liikuntapaikka, jäähalli, latu, hiihto, urheilukenttä, liikuntasali
idrottsanläggning, ishall, skidspår
sports hall, ice rink

sports-clubs <associations ~exercise
urheiluseura, jalkapallo, salibandy
idrottsförening, fotboll
football

swimming <exercise
uinti, uimahalli, vesijumppa, uimaranta, uimakoulu, vesiliikunta
simning, simhall, vattengymnastik, badstrand, simskola
beach

outdoors <exercise ~nature P27.2
ulkoilu, retkeily, kävely, vaellus, retki, lenkki, ulkoilla
friluftsliv, promenad, vandring, utfärd, stavgång, utflykt
hiking, walk, outing

nature ~outdoors
luonto, puutarha, viljelypalsta, green care, sieni
natur, trädgård, grön omsorg, svamp
garden, allotment

recreation ~hobby ~event #recreation P25.5
virkistystoiminta, vapaa-aika, ajanviete, virike, loma, tekemistä
rekreation, fritid, utfärder, semester, något att göra
holiday, things to do

hobby <recreation ~exercise ~arts #hobby-groups
harrastusryhmä, harrastus, kerho, harrastaminen
hobbygrupp, hobby, klubb
club

children-s-hobbies <hobby P28.2
lasten harrastukset, nuorten harrastukset, partio, 4H, harrastamisen suomen malli
barns hobbyer, ungas hobbyer, scout, 4H, finlandsmodellen
=children's hobbies, youth hobbies, scouts

handicrafts <hobby
käsityöt, neulonta, ompelu, askartelu, kutoa, kädentaidot, puutyö, neuloa, virkata, keramiikka, ommella
handarbete, stickning, sömnad, hantverk, träslöjd, virka, keramik
knitting, sewing, crafts, crochet

arts <hobby ~event P25.2
taide, teatteri, maalaus, valokuvaus, elokuva, maalata, piirtää
konst, teater, måleri, film
painting, theatre, film, drama

music <arts
musiikki, kuoro, laulu, konsertti, soittaminen, laulaa, bändi, karaoke, kitara
musik, kör, sång, konsert, sjunga
choir, singing

dance <hobby ~exercise
tanssi
dans
=dance

games <hobby
pelit, bingo, lautapeli, shakki, boccia, biljardi
spel, bingo, schack
chess

reading-circle <hobby ~library
lukupiiri, kirjoittaminen, kirjallisuus
läsecirkel, skrivande, bokcirkel, litteratur
book club, literature

cooking <hobby ~meal
ruoanlaitto, leivonta
matlagning, bakning
baking

animals ~assistance-dog P24.5
eläimet, lemmikki, eläinlääkäri, koira, kissa, ratsastus, eläinavusteinen, hevonen
djur, veterinär, hund, katt, häst
pet, vet, dog, cat, horse

culture ~arts ~museum ~library
kulttuuri
kultur
=culture

event ~recreation ~culture
tapahtuma, juhla, tilaisuus, joulu
evenemang, fest, jul
celebration

library ~culture P25.1
kirjasto, kirja, lainaaminen
bibliotek, böcker, bokbuss
books

museum ~culture P25.3 P25.4
museo, kulttuuriperintö, arkisto, sukututkimus
museum, kulturarv, arkiv, släktforskning
heritage, archive

boating-and-fishing <outdoors P27.3 P27.5 P27.4
veneily ja kalastus, kalastus, metsästys, vene
båtliv och fiske, fiske, jakt, båt
fishing, hunting
`;
