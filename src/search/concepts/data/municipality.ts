/** What people ask of a municipality or the state beside care and leisure: these stand in the national catalogue. */
export const municipality = `
building-permit P2.1
rakennuslupa, rakentamislupa, rakennusvalvonta, toimenpidelupa, rakentaminen, maalämpö, purkulupa, poikkeamislupa, rakennustarkastaja
bygglov, byggnadslov, byggnadstillsyn, åtgärdstillstånd, byggande, rivningslov, undantagslov
planning permission, construction permit, building control, building a house

land-use P2.3 P18.1
kaavoitus, kaava, tontti, maankäyttö, kiinteistö, lohkominen, rakennuspaikka, kartta, paikkatieto
planläggning, plan, tomt, markanvändning, fastighet, styckning, karta, geodata
zoning, plot, town plan, property, map, geographic information

renovation-grants P2.2
korjausavustus, energia-avustus, remontti, öljylämmityksen vaihto, energianeuvonta, korjausneuvonta
reparationsunderstöd, energiunderstöd, renovering, energirådgivning, reparationsrådgivning
energy grants, repairs, energy advice

streets P16.7 P16.4
katu, auraus, kunnossapito, yksityistie, liukkaus, pysäköinti, parkkipaikka, puisto, tie
gata, plogning, underhåll av vägar, enskild väg, halka, gatubelysning, parkering, park
road maintenance, snow ploughing, private road, parking, park

public-transport <transport P16.5
joukkoliikenne, bussi, linja-auto, aikataulu, matkakortti, juna, lautta, yhteysalus
kollektivtrafik, buss, tidtabell, resekort, tåg, färja, förbindelsebåt, anropsstyrd trafik
bus, timetable, travel card, train, ferry

waste P23.2
jätehuolto, roskat, jäteasema, lajittelu, jätemaksu, jätteet, kaatopaikka, kompostointi
avfallshantering, sopor, sortering, avfall, kompostering
rubbish, recycling, composting

water-and-energy P23.3 P23.4
vesihuolto, vesimaksu, jätevesi, kaivo, sähkö, lämmitys, kaukolämpö, viemäri, vesilaitos
vattenförsörjning, vatten och avlopp, vattenavgift, avloppsvatten, brunn, el, uppvärmning, fjärrvärme, vattenverk
=water supply, sewerage, wastewater, electricity, heating

environmental-health P23.7 P5.21
ympäristöterveys, terveystarkastaja, elintarvikevalvonta, asunnon terveyshaitta, home, sisäilmaongelma, terveysvalvonta, elintarvikehuoneisto, talousvesi, terveydensuojelu
miljöhälsa, hälsoinspektör, livsmedelstillsyn, sanitär olägenhet, mögel, inomhusluftproblem, hälsoskydd
health inspector, food control, mould, indoor air problem

environment P23 P23.5
ympäristönsuojelu, ympäristö, luonnonsuojelu, maa-aineslupa, saaste, melu, ilmastonmuutos, kestävä kehitys
miljövård, miljö, naturskydd, buller, klimat, hållbar utveckling
environmental permit, noise notification, nature conservation, climate, sustainability

event-permits P20.1 P20.2
lupa-asiat, tapahtumalupa, yleisötilaisuuden järjestäminen, arpajaislupa, rahankeräys, anniskelulupa, alkoholilupa
tillstånd, anmälan om offentlig tillställning, penninginsamling
=permits, public event notice, alcohol licence

tax P14 P14.1
verotus, vero, kotitalousvähennys
beskattning, skatt, hushållsavdrag
taxation, household deduction

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, takuu, kuluttaja, hyvitys
konsumentrådgivning, reklamation, garanti, konsument
consumer protection, complaint about a purchase

insurance P21.2
vakuutus, vakuutukset
försäkring
accident insurance

data-protection P7.9 P9.2
tietosuoja, henkilötiedot, tietopyyntö, asiakirjapyyntö, rekisteriote, tietojen tarkastus, GDPR
dataskydd, personuppgifter, begäran om information, begäran om handlingar, registerutdrag
personal data, information request, document request

municipal-info <guidance P9.6
kunnan neuvonta, kaupungin neuvonta, asiakaspalvelu, yhteispalvelupiste, palvelupiste, kuntainfo, vaihde, asukasneuvonta
kommunens rådgivning, kundservice, samservice, kommuninfo, växel
=municipal information, customer service, citizen service point, city info

tourism P17 P17.1
matkailu, nähtävyys, majoitus, leirintäalue, turisti, matka
turism, sevärdhet, inkvartering, campingplats, turist, resa
tourist information, sights, accommodation, camping site

lost-property P20.3
löytötavarat, kadonnut tavara
hittegods, borttappad sak
lost and found

post-and-media P26.1 P26.2 P26.3
posti ja viestintä, posti, laajakaista, media, nettiyhteys, paikallislehti, valokuitu
post och kommunikation, post, bredband, media, internetanslutning, lokaltidning
=post and communications, mail, broadband, media, internet connection

authorities KR3
viranomaiset, viranomainen, ammattilaiset, valvonta, lupahallinto, virasto
myndigheter, professionella, tillsyn, ämbetsverk
professionals, supervision, agency
`;
