/** Wellbeing, ways of living, loneliness and everyday life. */
export const wellbeing = `
wellbeing ~health-promotion ~everyday-life
hyvinvointi, hyvä olo
välbefinnande, välmående
=wellbeing

health-promotion <wellbeing ~lifestyle P5.17
terveyden edistäminen, terveysneuvonta
hälsofrämjande, hälsorådgivning
prevention

lifestyle <wellbeing ~weight-management ~nutrition ~exercise #lifestyle-guidance
elintavat, elämäntavat
levnadsvanor, livsstil
healthy habits

weight-management <lifestyle ~nutrition ~eating-disorder
painonhallinta, ylipaino, lihavuus, laihdutus, liikakilot, laihtua, laihduttaa, dieetti, painonpudotus
viktkontroll, övervikt, fetma, banta, gå ner i vikt, viktminskning
overweight, obesity, lose weight, weight loss

nutrition <lifestyle ~meal P5.20
ravitsemus, ravinto, ruokavalio
näring, kost
diet, dietitian

sleep <wellbeing ~stress
uni, unettomuus, nukkua, uneton, painajainen, minä valvon, valvottaa, uniongelma, nukahtaa, uniapnea
sömn, sömnlöshet, sova, ligger vaken, mardröm
insomnia, nightmare

stress <mental-health ~burnout ~sleep
stressi, jaksaminen, kuormitus, rentoutuminen, stressaantunut, hermot, rentoutua, mindfulness
stress, ork, belastning
coping, relaxation, mindfulness

burnout <stress ~occupational-health-care ~depression
uupumus, burnout, loppuunpalaminen, väsymys, väsynyt, aivan loppu, uupua, työuupumus, väsyttää, loppuunpalanut, voimat loppu, uuvuttaa
utmattning, utmattad, trött, utbränd
exhaustion, fatigue, exhausted, tired, burnt out, burned out

self-care <health-services P5.11
omahoito, itsehoito, hoitotarvike
egenvård, självvård
=self-care, medical supplies

loneliness <wellbeing ~befriending ~open-meeting-place ~social-exclusion #befriending
yksinäisyys, yksinäinen, ei ystäviä, juttuseura, seuraa vanhukselle, ei ole ketään, olen yksin, haluan seuraa, eristyksissä, en tunne ketään, ulkopuolinen
ensamhet, inga vänner, sällskap, träffa folk, isolerad, känner ingen
lonely, no friends, isolated, alone, meet people

friendship ~loneliness ~befriending
ystävyys, ystävä, kaveri
vänskap, vän, kompis
friend

social-exclusion ~outreach ~participation
syrjäytyminen, huono-osaisuus, eristäytyminen, neljän seinän sisällä, syrjäytynyt
marginalisering, utslagning, utanförskap
marginalisation, isolation

everyday-life ~functional-ability ~social-guidance
arjen hallinta, elämänhallinta, arki, en pärjää
livshantering, vardag
life skills

life-situation ~crisis ~someone-to-talk-to
elämäntilanne, elämänmuutos
livssituation, livsförändring
life change, turning point

functional-ability ~rehabilitation ~falls #functional-ability-groups
toimintakyky, fyysinen kunto
funktionsförmåga, fysisk kondition
functioning

sexual-health <health ~contraception ~sexually-transmitted-disease
seksuaaliterveys, seksuaalisuus, seksi, impotenssi, seksuaalineuvonta, haluttomuus, erektio
sexuell hälsa, sexualitet, sex
sexuality, sex, impotence

contraception <sexual-health ~abortion ~maternity-clinic
ehkäisy, perhesuunnittelu, e-pilleri, kierukka, kondomi
preventivmedel, familjeplanering, p-piller, preventivrådgivning, kondom
birth control, family planning, condom

home-safety <everyday-life ~falls ~safety-phone
kotiturvallisuus, paloturvallisuus, palovaroitin
säkerhet i hemmet, brandsäkerhet
fire safety

digital-skills ~e-services #civic-skills
digitaidot, digituki, tietokone, kännykkä, älypuhelin, netti, digiopastus, digineuvonta, tabletti, läppäri, sovellus, puhelin ei toimi, tietotekniikka, digiapu, sähköposti, ATK, salasana
digistöd, digitalt stöd, dator, mobiltelefon, internet, surfplatta, app, e-post, lösenord
digital support, smartphone, IT help, tablet, computer, my phone, email, password

e-services <digital-skills P9.4
sähköinen asiointi, verkkopalvelu, tunnistautuminen, verkkopankki, asiointipiste, asiointiapu, pankkitunnus, pankkiasia
elektronisk ärendehantering, e-tjänst, e-legitimation, servicepunkt, bankkoder, nätbank
=e-services, online services, electronic identification, service point, bank codes, online banking

digital-clinic <health-services ~remote-service
etävastaanotto, digiklinikka, omaolo, omakanta, potilastieto
distansmottagning, digital klinik, mina kanta, patientuppgifter
remote appointment, my kanta, patient records
`;
