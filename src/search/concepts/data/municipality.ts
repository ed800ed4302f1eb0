/** What people ask of a municipality or the state beside care and leisure: these stand in the national catalogue. */
export const municipality = `
building-permit P2.1
rakennuslupa, rakentamislupa, toimenpidelupa, rakentaminen, rakennusvalvonta, poikkeamislupa, puun kaataminen, autotalli
bygglov, byggnadstillsyn, byggande, byggnadslov, undantagslov, åtgärdstillstånd, trädfällning
planning permission, construction permit, building control, tree felling

land-use P2.3
kaavoitus, kaava, tontti, maankäyttö, kartta, kiinteistö, lohkominen, paikkatieto
planläggning, tomt, markanvändning, karta, fastighet, styckning
zoning, plot, map, property

renovation-grants P2.2
korjausavustus, remontti, energianeuvonta, energia-avustus
reparationsunderstöd, renovering, energirådgivning, energiunderstöd
energy advice, energy grants

streets P16.7 P16.4
katu, auraus, yksityistie, pysäköinti, puisto, kunnossapito, parkkipaikka, hiekoitus
gata, plogning, enskild väg, parkering, park, halka, sandning
snow ploughing, private road, parking

public-transport <transport P16.5
joukkoliikenne, bussi, juna, lautta, linja-auto, aikataulu
kollektivtrafik, buss, tåg, färja, tidtabell
bus, train, ferry, timetable

waste P23.2
jätehuolto, roskat, lajittelu, kompostointi, kaatopaikka, jäteasema
avfallshantering, sopor, sortering, avfall, avfallsstation
rubbish, recycling, waste station

water-and-energy P23.3 P23.4
vesihuolto, jätevesi, sähkö, viemäri, kaivo, lämmitys
vattenförsörjning, vatten och avlopp, el, brunn, avloppsvatten, uppvärmning
=water supply, sewerage, electricity, wastewater, heating

environmental-health P23.7 P5.21
ympäristöterveys, elintarvikevalvonta, home, terveydensuojelu, terveystarkastaja, sisäilmaongelma
miljöhälsa, livsmedelstillsyn, mögel, hälsoinspektör
food control, mould, health inspector

environment P23.5 P23.1
ympäristönsuojelu, ympäristö, luonnonsuojelu, melu, maa-aineslupa, ilmastonmuutos, ympäristölupa
miljövård, miljö, naturskydd, buller, klimat, miljötillstånd
nature conservation, climate, environmental permit

permits P20.2
tapahtumalupa, rahankeräys, anniskelulupa, arpajaislupa
tillstånd, anmälan om offentlig tillställning, penninginsamling
public event notice

tax P14.1
verotus, vero, kotitalousvähennys
beskattning, skatt, hushållsavdrag
taxation

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, kuluttaja, takuu
konsumentrådgivning, reklamation, konsument, garanti
consumer protection

insurance P21.2
vakuutus
försäkring
accident insurance

data-protection P7.9 P9.2
tietosuoja, henkilötiedot, asiakirjapyyntö, tietopyyntö
dataskydd, personuppgifter, begäran om handlingar, begäran om information
personal data, information request

municipal-info <guidance P9.6
kunnan neuvonta, asiakaspalvelu, yhteispalvelupiste, asukasneuvonta
kommunens rådgivning, kundservice, samservice
=municipal information, customer service

tourism P17.1
matkailu, nähtävyys, majoitus, leirintäalue
turism, sevärdhet, inkvartering, campingplats
tourist information, accommodation, camping site

lost-property P20.3
löytötavarat
hittegods
lost and found

authorities KR3
viranomaiset, virasto
myndigheter, ämbetsverk
=authorities
`;
