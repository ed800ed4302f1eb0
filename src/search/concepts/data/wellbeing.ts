/** Wellbeing, ways of living, loneliness and everyday life. */
export const wellbeing = `
wellbeing ~health-promotion ~everyday-life
hyvinvointi, hyvä olo
välbefinnande, välmående
=wellbeing

health-promotion <wellbeing ~lifestyle P5.17
terveyden edistäminen, terveysneuvonta, hyte
hälsofrämjande, hälsorådgivning
prevention

lifestyle <wellbeing ~weight-management ~nutrition ~exercise #lifestyle-guidance
elintavat, elämäntavat
levnadsvanor, livsstil, levnadsvanerådgivning
healthy habits

weight-management <lifestyle ~nutrition ~eating-disorder
painonhallinta, ylipaino, lihavuus, laihdutus, liikakilot, laihtua, laihduttaa
viktkontroll, övervikt, fetma, banta, gå ner i vikt
overweight, obesity, lose weight

nutrition <lifestyle ~meal P5.20
ravitsemus, ravinto, ruokavalio
näring, kost
diet, dietitian

sleep <wellbeing ~stress
uni, unettomuus, en saa unta, nukkua, uneton, painajainen, minä valvon, valvottaa
sömn, sömnlöshet, sova, ligger vaken
insomnia

stress <mental-health ~burnout ~sleep
stressi, jaksaminen, kuormitus, rentoutuminen, stressaantunut, hermot
stress, ork, belastning
coping

burnout <stress ~occupational-health-care ~depression
uupumus, burnout, loppuunpalaminen, väsymys, väsynyt, aivan loppu, uupua, työuupumus
utmattning, utmattad, trött, utbränd
exhaustion, fatigue, exhausted, tired

self-care <health-services P5.11
omahoito, itsehoito, hoitotarvike
egenvård, självvård, vårdartikel
=self-care, medical supplies

loneliness <wellbeing ~befriending ~open-meeting-place ~social-exclusion #befriending
yksinäisyys, yksinäinen, ei ystäviä, juttuseura, seuraa vanhukselle, ei ole ketään, olen yksin, haluan seuraa
ensamhet, inga vänner, sällskap, träffa folk
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
elämäntilanne, elämänmuutos, muutostilanne
livssituation, livsförändring
life change, turning point

functional-ability ~rehabilitation ~falls #functional-ability-groups
toimintakyky, fyysinen kunto, liikkumiskyky, toimintarajoite
funktionsförmåga, fysisk kondition, rörelseförmåga
functioning

sexual-health <health ~contraception ~sexually-transmitted-disease
seksuaaliterveys, seksuaalisuus, seksi
sexuell hälsa, sexualitet, sex
sexuality, sex

contraception <sexual-health ~abortion ~maternity-clinic
ehkäisy, perhesuunnittelu, e-pilleri, kierukka
preventivmedel, familjeplanering, p-piller, preventivrådgivning
birth control, family planning

home-safety <everyday-life ~falls ~safety-phone
kotiturvallisuus, paloturvallisuus, tapaturma, palovaroitin
säkerhet i hemmet, brandsäkerhet, olycksfall
fire safety, accident prevention

digital-skills ~e-services #civic-skills
digitaidot, digituki, tietokone, kännykkä, älypuhelin, netti, digiopastus, digineuvonta, tabletti, läppäri, sovellus, puhelin ei toimi, tietotekniikka, digiapu
digistöd, digitalt stöd, dator, mobiltelefon, internet, surfplatta, app
digital support, smartphone, IT help, tablet, computer, my phone

e-services <digital-skills P9.4
sähköinen asiointi, verkkopalvelu, tunnistautuminen, verkkopankki, asiointipiste, asiointiapu, pankkitunnus
elektronisk ärendehantering, e-tjänst, e-legitimation, servicepunkt, bankkoder
=e-services, online services, electronic identification, service point, bank codes

digital-clinic <health-services ~remote-service
etävastaanotto, digiklinikka, omaolo, omakanta, potilastieto, potilaskertomus
distansmottagning, digital klinik, mina kanta, patientuppgifter
remote appointment, my kanta, patient records
`;
