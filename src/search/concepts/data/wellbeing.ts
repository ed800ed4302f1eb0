/** Wellbeing, ways of living, loneliness and everyday life. */
export const wellbeing = `
wellbeing ~health-promotion ~everyday-life
hyvinvointi, hyvä olo, hyvinvoinnin edistäminen
välbefinnande, välmående, främjande av välfärd
wellbeing, well-being, promotion of wellbeing

health-promotion <wellbeing ~lifestyle P5.17
terveyden edistäminen, terveysneuvonta, terveyskasvatus, hyte, ennaltaehkäisy
hälsofrämjande, hälsorådgivning, främjande av hälsa
health promotion, health advice, prevention

lifestyle <wellbeing ~weight ~nutrition ~exercise h:lifestyle P5.17
elintavat, elämäntavat, elintapaohjaus, elintapaneuvonta, terveelliset elämäntavat, elämäntapamuutos
levnadsvanor, livsstil, levnadsvanerådgivning, livsstilsförändring
lifestyle, healthy habits, lifestyle guidance, lifestyle change

weight <lifestyle ~nutrition ~eating-disorder
painonhallinta, ylipaino, lihavuus, laihdutus, laihduttaminen, liikakilot, haluan laihtua
viktkontroll, övervikt, fetma, banta, gå ner i vikt
weight management, overweight, obesity, lose weight, slimming

nutrition <lifestyle ~meal P5.20
ravitsemus, ravinto, ruokavalio, ravitsemusterapia, ravitsemusneuvonta, terveellinen ruoka
näring, kost, kostrådgivning, näringsterapi, hälsosam mat
nutrition, diet, healthy eating, dietitian

sleep <wellbeing ~stress
uni, unettomuus, uniongelma, univaikeus, en saa unta, nukkuminen, uniapnea
sömn, sömnlöshet, sömnproblem, kan inte sova, sömnapné
sleep, insomnia, sleep problems, cannot sleep, sleep apnoea

stress <mental-health ~burnout ~sleep
stressi, jaksaminen, en jaksa, kuormitus, rentoutuminen, stressaantunut
stress, ork, orkar inte, belastning, avslappning
stress, coping, strain, relaxation, stressed

burnout <stress ~occupational-health-care ~depression
uupumus, työuupumus, burnout, loppuunpalaminen, väsymys, uupunut
utmattning, utbrändhet, trötthet, utmattad
burnout, exhaustion, fatigue, exhausted

self-care <health-services P5.11
omahoito, itsehoito, omahoitotarvike, hoitotarvikejakelu, hoitotarvike
egenvård, självvård, vårdartikel, utdelning av vårdartiklar
self-care, self-management, medical supplies

loneliness <wellbeing ~befriending ~open-meeting-place ~social-exclusion h:friend
yksinäisyys, yksinäinen, ei ystäviä, kaipaan seuraa, ei ketään, olen yksin, juttuseura, koti-ikävä
ensamhet, ensam, inga vänner, sällskap, saknar sällskap
loneliness, lonely, no friends, company, alone, isolated

friendship ~loneliness ~befriending
ystävyys, ystävä, kaveri, kaverisuhde, uusia ystäviä
vänskap, vän, kompis, nya vänner
friendship, friend, make friends

social-exclusion ~outreach ~participation
syrjäytyminen, syrjäytynyt, syrjäytymisvaara, huono-osaisuus, eristäytyminen, neljän seinän sisällä
marginalisering, utslagning, utanförskap, isolering
social exclusion, marginalisation, disadvantage, isolation

everyday-life ~functional-ability ~social-guidance
arjen hallinta, elämänhallinta, arjen tuki, arjen taidot, arjessa selviytyminen, elämäntaidot
vardagshantering, livshantering, stöd i vardagen, vardagsfärdigheter
everyday life, coping with daily life, life management, life skills

life-change ~crisis ~counselling
elämäntilanne, elämänmuutos, elämänkriisi, muutostilanne, vaikea elämäntilanne
livssituation, livsförändring, livskris, svår livssituation
life situation, life change, difficult situation, turning point

functional-ability ~rehabilitation ~falls ~functional-groups h:function
toimintakyky, toimintarajoite, liikkumiskyky, fyysinen kunto
funktionsförmåga, funktionsnedsättning, rörelseförmåga, fysisk kondition
functional ability, functional capacity, functioning, physical condition

sexual-health <health ~contraception ~std
seksuaaliterveys, seksuaalineuvonta, seksuaalisuus, seksi, seksuaaliterapia, seksuaalikasvatus
sexuell hälsa, sexualrådgivning, sexualitet, sex, sexualterapi
sexual health, sexual counselling, sexuality, sex, sex therapy

contraception <sexual-health ~abortion ~maternity-clinic P5.2
ehkäisy, raskauden ehkäisy, ehkäisyneuvonta, ehkäisyneuvola, perhesuunnittelu, e-pilleri, kierukka, jälkiehkäisy
preventivmedel, preventivrådgivning, familjeplanering, p-piller, spiral
contraception, birth control, family planning, the pill

self-esteem <mental-health ~girls-and-women
itsetunto, itsetuntemus, itseluottamus, voimaantuminen, minäkuva
självkänsla, självkännedom, självförtroende, egenmakt
self-esteem, self-confidence, empowerment

hygiene <everyday-life ~home-care
hygienia, peseytyminen, suihku, pyykinpesu, vaatehuolto, sauna
hygien, tvätt, dusch, klädvård, bastu
hygiene, washing, shower, laundry, sauna

safety-at-home <everyday-life ~falls ~safety-phone
kotiturvallisuus, asumisturvallisuus, paloturvallisuus, tapaturma, kotitapaturma, palovaroitin
säkerhet i hemmet, boendesäkerhet, brandsäkerhet, olycksfall, brandvarnare
home safety, fire safety, accident prevention, smoke alarm

digital-skills ~guidance ~e-services h:civic P9.4
digitaidot, digituki, digineuvonta, digiopastus, tietokone, älypuhelin, atk, netin käyttö, kännykkä, en osaa käyttää tietokonetta
digital kompetens, digistöd, digitalt stöd, dator, smarttelefon, internet, mobiltelefon
digital skills, digital support, computer help, smartphone, internet, IT help

e-services <digital-skills P9.4
sähköinen asiointi, verkkopalvelu, asiointi netissä, asiointiapu, tunnistautuminen, verkkopankki, asiointipiste
elektronisk ärendehantering, e-tjänst, webbtjänst, e-legitimation, servicepunkt
e-services, online services, electronic identification, service point

digital-health <health-services ~remote-service
etävastaanotto, digiklinikka, digitaalinen sotekeskus, digipalvelu, omaolo, omakanta, kanta-palvelu
distansmottagning, digital klinik, digital tjänst, mina kanta
digital clinic, remote appointment, digital health services, my kanta
`;
