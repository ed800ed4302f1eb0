/** Housing, homelessness and supported living. */
export const housing = `
housing ~rental-home ~housing-advice P1
asuminen, asunto, koti, kämppä, asunnon haku
boende, bostad, hem, lägenhet
home, flat, apartment, dwelling

rental-home <housing P1.1
vuokra-asunto, vuokra, asuntohakemus
hyresbostad, hyra, hyreshus, hyresgäst, hyresboende, hyresavtal
rent, tenant, council housing, lease

owned-and-right-of-occupancy-home <housing P1.2 P1.3
omistusasunto, asumisoikeusasunto, asunnon ostaminen, osaomistus, ASP-laina, asunto-osakeyhtiö, taloyhtiö
ägarbostad, bostadsrätt, bostadsaktiebolag, köpa bostad
=right-of-occupancy home, owner-occupied home, buying a home, housing company

housing-advice <guidance ~rent-arrears ~housing P1.1
asumisneuvonta, asumisneuvoja, asumisohjaus, asumisen ohjaus, asumisen tuki kotiin
boenderådgivning, boenderådgivare, boendehandledning
housing counsellor, tenancy support

rent-arrears <housing ~eviction ~money-trouble
vuokrarästi, vuokravelka, vuokravakuus, maksamaton vuokra, takuuvuokra
hyresskuld, obetald hyra, hyresgaranti, hyresdeposition
unpaid rent, rent deposit

eviction <homelessness ~rent-arrears
häätö, asunnon menetys, häädetty, häädön ehkäisy
vräkning, avhysning, förlust av bostad
losing home

homelessness <housing ~emergency-accommodation ~supported-housing
asunnottomuus, asunnoton, koditon, ei asuntoa, kadulla, asunto ensin, kodittomuus, pummi, sohvasurffaus
bostadslöshet, hemlös, ingen bostad, uteliggare
rough sleeping, no home, housing first, sofa surfing

emergency-accommodation <homelessness ~social-emergency
hätämajoitus, asumispäivystys, asuntola, yömaja, tilapäismajoitus, ensisuoja, yösija, tilapäinen asuminen, yökahvila, kriisiasunto
nödinkvartering, härbärge, tillfällig inkvartering, boendejour, nödinhysning, nattkafé, krisbostad
night shelter, hostel, temporary accommodation, night café

supported-housing <housing-services ~mental-health-rehabilitation ~substance-rehabilitation P4.1
tuettu asuminen, tukiasunto, tukiasuminen, asumisvalmennus, asumiskokeilu, asumisen tukeminen
stödboende, stödbostad, stött boende, boendeträning
supported living, support flat, housing training

service-housing <housing-services P4.1
palveluasuminen, palvelutalo, palveluasunto, palvelukeskus vanhuksille
serviceboende, servicehus, servicebostad
assisted living, sheltered housing

housing-services <social-services ~housing P4.1
asumispalvelut, asumisyhteisö
boendeservice, boendetjänster, boendegemenskap
residential services

youth-housing <housing ~young-adults ~students
nuorisoasunto, opiskelija-asunto, nuorten asuminen, soluasunto, nuorten tukiasunto
ungdomsbostad, studentbostad, studentlägenhet
student housing, student flat

moving-and-population-register ~housing P1.5
muutto, muuttoilmoitus, osoitteenmuutos, muuttaminen, kotikunta, väestörekisteri, nimenmuutos, turvakielto, DVV, henkilötunnus
flytt, adressändring, hemkommun, befolkningsregister, namnändring, spärrmarkering, personbeteckning
=moving house, change of address, notification of move, municipality of residence, population register, personal identity code
`;
