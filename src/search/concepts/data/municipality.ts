/** What people ask of a municipality or the state beside care and leisure: these stand in the national catalogue. */
export const municipality = `
building-permit P2.1
rakennuslupa, rakentamislupa, toimenpidelupa, rakentaminen, rakennusvalvonta, poikkeamislupa, puun kaataminen, autotalli
bygglov, byggnadstillsyn, byggande, byggnadslov, undantagslov, åtgärdstillstånd, trädfällning
planning permission, construction permit, building control, tree felling

land-use P2.3 P2.4 P18.1 P18.2
kaavoitus, kaava, tontti, maankäyttö, kartta, kiinteistö, lohkominen, paikkatieto, maanmittaus, kiinteistökauppa, lainhuuto
planläggning, tomt, markanvändning, karta, fastighet, styckning, lantmäteri, fastighetsköp, lagfart
zoning, plot, map, property, real estate, land survey

renovation-grants P2.2
korjausavustus, remontti, energianeuvonta, energia-avustus, hissiavustus
reparationsunderstöd, renovering, energirådgivning, energiunderstöd, hissunderstöd
energy advice, energy grants, lift grant, housing repair grant

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
vesihuolto, jätevesi, sähkö, viemäri, kaivo, lämmitys, vesi
vattenförsörjning, vatten och avlopp, el, brunn, avloppsvatten, uppvärmning
=water supply, sewerage, electricity, wastewater, heating, drinking water

environmental-health P23.7 P5.21 P24.4
ympäristöterveys, elintarvikevalvonta, home, terveydensuojelu, terveystarkastaja, sisäilmaongelma, alkutuotanto, elintarvikehuoneisto, sisäilma
miljöhälsa, livsmedelstillsyn, mögel, hälsoinspektör, primärproduktion, livsmedelslokal, inomhusluft
food control, mould, health inspector, primary production, food premises, indoor air

environment P23.5 P23.1
ympäristönsuojelu, ympäristö, luonnonsuojelu, melu, maa-aineslupa, ilmastonmuutos, ympäristölupa
miljövård, miljö, naturskydd, buller, klimat, miljötillstånd
nature conservation, climate, environmental permit

permits P20.2 P11.2
tapahtumalupa, rahankeräys, anniskelulupa, arpajaislupa, toimilupa, ilmoitusvelvollisuus
tillstånd, anmälan om offentlig tillställning, penninginsamling, verksamhetstillstånd
public event notice, licence, business permit

tax P14.1 P14.2 P14.4
verotus, vero, kotitalousvähennys, veroilmoitus, verokortti
beskattning, skatt, hushållsavdrag, skattekort
taxation

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, kuluttaja, takuu, kuluttajariita, kuluttajansuoja
konsumentrådgivning, reklamation, konsument, garanti, konsumentskydd, konsumenttvist
consumer protection, consumer dispute

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

driving-licence ~police P16.2
ajokortti, ajolupa, ajo-oikeus, autokoulu, ajo-opetus
körkort, körtillstånd, bilskola, körundervisning
driving permit, driver's licence, driving school

vehicles ~tax ~driving-licence P16.1 P14.3
ajoneuvo, katsastus, auto
fordon, besiktning, bil
car, vehicle inspection

traffic P16.3
liikenne, liikenneturvallisuus, pyöräily
trafik, trafiksäkerhet, cykling
road safety, cycling

customs-and-border ~residence-permit P19.5
tulli, rajavartiolaitos, rajavalvonta
tull, gränsbevakning
border guard

post-and-telecommunications P26.2 P26.3
postipalvelu, posti, laajakaista, valokuitu, tietoliikenne
posttjänst, bredband, fiber, datakommunikation
post office, broadband

forestry P24.6
metsä, metsänhoito
skog, skogsvård
forest
`;
