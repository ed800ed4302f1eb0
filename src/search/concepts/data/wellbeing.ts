/** Wellbeing, ways of living, loneliness and everyday life. */
export const wellbeing = `
wellbeing ~health-promotion ~everyday-life
hyvinvointi, hyvä olo, hyvinvoinnin edistäminen
välbefinnande, välmående, främjande av välfärd
well-being

health-promotion <wellbeing ~lifestyle P5.17
terveyden edistäminen, terveysneuvonta, terveyskasvatus, hyte, ennaltaehkäisy
hälsofrämjande, hälsorådgivning, främjande av hälsa
health advice, prevention

lifestyle <wellbeing ~weight ~nutrition ~exercise #lifestyle-guidance P5.17
elintavat, elämäntavat, elintapaohjaus, elintapaneuvonta, elämäntapamuutos
levnadsvanor, livsstil, levnadsvanerådgivning
healthy habits

weight <lifestyle ~nutrition ~eating-disorder
painonhallinta, ylipaino, lihavuus, laihdutus, laihduttaminen, liikakilot, haluan laihtua
viktkontroll, övervikt, fetma, banta, gå ner i vikt
=weight management, overweight, obesity, lose weight, slimming

nutrition <lifestyle ~meal P5.20
ravitsemus, ravinto, ruokavalio, terveellinen ruoka
näring, kost, hälsosam mat
diet, healthy eating, dietitian

sleep <wellbeing ~stress
uni, unettomuus, uniongelma, univaikeus, en saa unta, nukkuminen, uniapnea
sömn, sömnlöshet, kan inte sova
insomnia

stress <mental-health ~burnout ~sleep
stressi, jaksaminen, en jaksa, kuormitus, rentoutuminen, stressaantunut
stress, ork, belastning, avslappning
coping, strain, relaxation

burnout <stress ~occupational-health-care ~depression
uupumus, burnout, loppuunpalaminen, väsymys, uupunut
utmattning, utbrändhet, trötthet, utmattad
exhaustion, fatigue, exhausted

self-care <health-services P5.11
omahoito, itsehoito, hoitotarvike
egenvård, självvård, vårdartikel, utdelning av vårdartiklar
=self-care, self-management, medical supplies

loneliness <wellbeing ~befriending ~open-meeting-place ~social-exclusion #befriending
yksinäisyys, yksinäinen, ei ystäviä, kaipaan seuraa, ei ketään, olen yksin, juttuseura, koti-ikävä
ensamhet, inga vänner, sällskap
lonely, no friends, company, alone, isolated

friendship ~loneliness ~befriending
ystävyys, ystävä, kaveri
vänskap, vän, kompis, nya vänner
friend

social-exclusion ~outreach ~participation
syrjäytyminen, syrjäytynyt, syrjäytymisvaara, huono-osaisuus, eristäytyminen, neljän seinän sisällä
marginalisering, utslagning, utanförskap, isolering
marginalisation, disadvantage, isolation

everyday-life ~functional-ability ~social-guidance
arjen hallinta, elämänhallinta, arjen tuki, arjen taidot, arjessa selviytyminen, elämäntaidot
vardagshantering, livshantering, stöd i vardagen, vardagsfärdigheter
coping with daily life, life management, life skills

life-change ~crisis ~counselling
elämäntilanne, elämänmuutos, elämänkriisi, muutostilanne
livssituation, livsförändring, livskris
=life situation, life change, difficult situation, turning point

functional-ability ~rehabilitation ~falls ~functional-groups #functional-ability-groups
toimintakyky, toimintarajoite, liikkumiskyky, fyysinen kunto
funktionsförmåga, funktionsnedsättning, rörelseförmåga, fysisk kondition
functioning, physical condition

sexual-health <health ~contraception ~std
seksuaaliterveys, seksuaalineuvonta, seksuaalisuus, seksi, seksuaaliterapia, seksuaalikasvatus
sexuell hälsa, sexualrådgivning, sexualitet, sex, sexualterapi
sexuality, sex

contraception <sexual-health ~abortion ~maternity-clinic P5.2
ehkäisy, perhesuunnittelu, e-pilleri, kierukka
preventivmedel, preventivrådgivning, familjeplanering, p-piller, spiral
birth control, family planning, the pill

self-esteem <mental-health ~girls-and-women
itsetunto, itsetuntemus, itseluottamus, voimaantuminen, minäkuva
självkänsla, självkännedom, självförtroende, egenmakt
=self-esteem, self-confidence, empowerment

hygiene <everyday-life ~home-care
hygienia, peseytyminen, suihku, pyykinpesu, vaatehuolto, sauna
hygien, tvätt, dusch, klädvård, bastu
washing, shower, laundry, sauna

safety-at-home <everyday-life ~falls ~safety-phone
kotiturvallisuus, asumisturvallisuus, paloturvallisuus, tapaturma, palovaroitin
säkerhet i hemmet, boendesäkerhet, brandsäkerhet, olycksfall, brandvarnare
=home safety, fire safety, accident prevention, smoke alarm

digital-skills ~guidance ~e-services #civic-skills P9.4
digitaidot, digituki, digineuvonta, digiopastus, tietokone, älypuhelin, atk, netin käyttö, kännykkä
digital kompetens, digistöd, digitalt stöd, dator, smarttelefon, internet, mobiltelefon
digital support, computer help, smartphone, internet, IT help

e-services <digital-skills P9.4
sähköinen asiointi, verkkopalvelu, asiointi netissä, asiointiapu, tunnistautuminen, verkkopankki, asiointipiste
elektronisk ärendehantering, e-tjänst, webbtjänst, e-legitimation, servicepunkt
=e-services, online services, electronic identification, service point

digital-health <health-services ~remote-service
etävastaanotto, digiklinikka, digitaalinen sotekeskus, digipalvelu, omaolo, omakanta, kanta-palvelu
distansmottagning, digital klinik, digital tjänst, mina kanta
=digital clinic, remote appointment, digital health services, my kanta
`;
