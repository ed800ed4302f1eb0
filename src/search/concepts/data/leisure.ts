/** Exercise, culture, hobbies and recreation. */
export const leisure = `
exercise ~functional-ability ~sports-facilities #hobby-groups P27 P27.1
liikunta, jumppa, urheilu, voimistelu, kuntosali, jooga
motion, gymnastik, idrott, yoga
physical activity, gym, yoga

exercise-guidance <exercise ~lifestyle #lifestyle-guidance
liikuntaneuvonta, liikuntalähete
motionsrådgivning
physical activity counselling

sports-facilities <exercise P27.1
liikuntapaikka, jäähalli, latu, hiihto
idrottsanläggning, ishall, skidspår
sports hall, ice rink

sports-clubs <associations ~exercise P27.1
urheiluseura, jalkapallo, salibandy
idrottsförening, fotboll
football

swimming <exercise P27.1
uinti, uimahalli, vesijumppa, uimaranta, uimakoulu
simning, simhall, vattengymnastik, badstrand
swimming pool, beach

outdoors <exercise ~nature P27.2
ulkoilu, retkeily, kävely, vaellus
friluftsliv, promenad, vandring
hiking, walk

nature ~outdoors P23.1
luonto, puutarha, viljelypalsta, green care
natur, trädgård, grön omsorg
garden, green care

recreation ~hobby-groups ~events #recreation P25.5
virkistystoiminta, vapaa-aika
rekreation, fritid
leisure

hobby-groups <recreation ~exercise ~arts #hobby-groups
harrastusryhmä, harrastus, kerho
hobbygrupp, hobby, klubb
=hobby, club

youth-hobbies <hobby-groups ~young-people ~children P28.2
lasten harrastukset, nuorten harrastukset, partio
barns hobbyer, ungas hobbyer, scout
=children's hobbies, youth hobbies, scouts

handicrafts <hobby-groups
käsityöt, neulonta, ompelu, askartelu, kutoa
handarbete, stickning, sömnad
knitting, sewing

arts <hobby-groups ~events P25.2
taide, teatteri, maalaus, valokuvaus, näyttely
konst, teater, måleri
painting, theatre

music <arts
musiikki, kuoro, laulu, konsertti
musik, kör, sång, konsert
choir, singing

dance <hobby-groups ~exercise
tanssi
dans
dancing

games <hobby-groups
pelit, bingo, lautapeli, shakki, boccia
spel, bingo, schack
bingo, chess

reading-and-writing <hobby-groups ~library
lukupiiri, kirjoittaminen
läsecirkel, skrivande, bokcirkel
=reading circle, book club

cooking <hobby-groups ~meal
ruoanlaitto, leivonta
matlagning, bakning
baking

animals ~assistance-dog P24.5
eläimet, lemmikki, eläinlääkäri, koira, kissa, ratsastus
djur, veterinär, hund, ridning
pet, vet, dog, riding

culture ~arts ~museum ~library P25
kulttuuri
kultur
cultural services

events ~recreation ~culture P20.2
tapahtuma, juhla, tilaisuus
evenemang, fest
=event, celebration

library ~culture P25.1
kirjasto, kirja
bibliotek, böcker
books

museum ~culture P25.3 P25.4
museo, kulttuuriperintö, arkisto
museum, kulturarv, arkiv
heritage, archive

boating-and-fishing <outdoors P27.3 P27.5 P27.4
veneily ja kalastus, kalastus, metsästys, vene
båtliv och fiske, fiske, jakt, båt
fishing, hunting
`;
