/** What people ask of a municipality or the state beside care and leisure: these stand in the national catalogue. */
export const municipality = `
building-permit P2.1
rakennuslupa, rakentamislupa, rakentaminen, rakennusvalvonta
bygglov, byggnadstillsyn
planning permission

land-use P2.3 P2.4 P18.1 P18.2
kaavoitus, kaava, tontti, kartta, kiinteistö, maanmittaus
planläggning, tomt, karta, fastighet, lantmäteri
map, property

renovation-grants P2.2
korjausavustus, remontti, energianeuvonta
reparationsunderstöd, renovering, energirådgivning
energy advice, housing repair grant

streets P16.7 P16.4
katu, auraus, yksityistie, pysäköinti, puisto, kunnossapito, parkkipaikka
gata, plogning, enskild väg, parkering, park, halka
snow ploughing, parking

public-transport <transport P16.5
joukkoliikenne, bussi, juna, lautta, linja-auto
kollektivtrafik, buss, tåg, färja
bus, train, ferry

waste P23.2
jätehuolto, roskat, lajittelu, kompostointi, jäte
avfallshantering, sopor, sortering, avfall, sophämtning
recycling, rubbish

water-supply P23.3 P23.4
vesihuolto, jätevesi, sähkö, viemäri, kaivo
vattenförsörjning, vatten och avlopp, el, brunn, avloppsvatten
sewerage, electricity, wastewater

environmental-health P23.7 P5.21 P24.4
ympäristöterveys, elintarvikevalvonta, home, terveydensuojelu, sisäilma, melu
miljöhälsa, livsmedelstillsyn, mögel, inomhusluft, buller
food control, mould, indoor air, noise

environment P23.5 P23.1
ympäristönsuojelu, ympäristö, luonnonsuojelu, ilmastonmuutos
miljövård, miljö, naturskydd, klimat
nature conservation, climate

permits P20.2 P11.2
tapahtumalupa, rahankeräys, toimilupa
tillstånd, anmälan om offentlig tillställning
public event notice, licence

tax P14.1 P14.2 P14.4
verotus, vero
beskattning, skatt
taxation

consumer-advice P21.1
kuluttajaneuvonta, reklamaatio, kuluttaja, takuu, kuluttajariita, kuluttajansuoja
konsumentrådgivning, reklamation, konsument, garanti, konsumentskydd, konsumenttvist
consumer protection, consumer dispute

insurance P21.2
vakuutus
försäkring
=insurance

data-protection P7.9 P9.2
tietosuoja, henkilötiedot, asiakirjapyyntö
dataskydd, personuppgifter, begäran om handlingar
personal data

municipal-information <advice P9.6
kunnan neuvonta, asiakaspalvelu, yhteispalvelupiste, asukasneuvonta
kommunens rådgivning, kundservice, samservice
customer service

tourism P17.1
matkailu, nähtävyys
turism, sevärdhet
tourist information

lost-property P20.3
löytötavarat, hukata
hittegods, tappat
lost and found

authorities KR3
viranomaiset, virasto
myndigheter, ämbetsverk
=authorities

driving-licence ~police P16.2
ajokortti, ajolupa, autokoulu
körkort, körtillstånd, bilskola
driver's licence, driving school

vehicles ~tax ~driving-licence P16.1 P14.3
ajoneuvo, katsastus, auto
fordon, besiktning, bil
car

traffic P16.3
liikenne, pyöräily
trafik, cykling
road safety, cycling

customs-and-border ~residence-permit P19.5
tulli, rajavartiolaitos, rajavalvonta
tull, gränsbevakning
border guard

post-and-telecommunications P26.2 P26.3
postipalvelu, posti, laajakaista, valokuitu
posttjänst, bredband, fiber
post office, broadband

forestry P24.6
metsä
skog
forest
`;
