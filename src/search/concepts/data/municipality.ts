/** What people ask of a municipality or the state beside care and leisure: these stand in the national catalogue. */
export const municipality = `
building-permit P2.1
rakennuslupa, rakentamislupa, toimenpidelupa, rakentaminen
bygglov, byggnadstillsyn, byggande
planning permission

land-use P2.3 P18.1
kaavoitus, kaava, tontti, maankäyttö, kartta
planläggning, tomt, markanvändning, karta
zoning, plot, map

renovation-grants P2.2
korjausavustus, remontti, energianeuvonta
reparationsunderstöd, renovering, energirådgivning
energy advice

streets P16.7 P16.4
katu, auraus, yksityistie, pysäköinti, puisto
gata, plogning, enskild väg, parkering, park
snow ploughing, private road, parking

public-transport <transport P16.5
joukkoliikenne, bussi, juna, lautta
kollektivtrafik, buss, tåg, färja
bus, train, ferry

waste P23.2
jätehuolto, roskat, lajittelu
avfallshantering, sopor, sortering
rubbish, recycling

water-and-energy P23.3 P23.4
vesihuolto, jätevesi, sähkö, viemäri
vattenförsörjning, vatten och avlopp, el
=water supply, sewerage, electricity

environmental-health P23.7 P5.21
ympäristöterveys, elintarvikevalvonta, home, terveydensuojelu
miljöhälsa, livsmedelstillsyn, mögel
food control, mould

environment P23 P23.5
ympäristönsuojelu, ympäristö, luonnonsuojelu, melu
miljövård, miljö, naturskydd, buller
nature conservation

event-permits P20.1 P20.2
tapahtumalupa, rahankeräys, anniskelulupa
tillstånd, anmälan om offentlig tillställning
=permits, public event notice

tax P14 P14.1
verotus, vero
beskattning, skatt
taxation

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, kuluttaja
konsumentrådgivning, reklamation, konsument
consumer protection

insurance P21.2
vakuutus
försäkring
accident insurance

data-protection P7.9 P9.2
tietosuoja, henkilötiedot, asiakirjapyyntö
dataskydd, personuppgifter, begäran om handlingar
personal data

municipal-info <guidance P9.6
kunnan neuvonta, asiakaspalvelu, yhteispalvelupiste
kommunens rådgivning, kundservice
=municipal information, customer service

tourism P17 P17.1
matkailu, nähtävyys, majoitus
turism, sevärdhet, inkvartering
tourist information, accommodation

lost-property P20.3
löytötavarat
hittegods
lost and found

authorities KR3
viranomaiset, virasto
myndigheter, ämbetsverk
=authorities
`;
