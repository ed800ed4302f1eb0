/** Housing, homelessness and supported living. */
export const housing = `
housing ~rental-home ~housing-advice
asuminen, asunto, kämppä, asunnonhaku
boende, bostad, lägenhet
apartment, flat, place to live, accommodation

rental-home <housing P1.1
vuokra-asunto, vuokra, asuntohakemus, ARA-asunto, kaupungin asunto, vuokralainen, vuokranantaja, yksiö
hyresbostad, hyra, hyresgäst, kommunal bostad, hyreslägenhet
rent, tenant, rental, municipal housing

owner-occupied-home <housing P1.2 P1.3
omistusasunto, asumisoikeusasunto, taloyhtiö, osaomistus, ASP-laina
ägarbostad, bostadsrätt
=owner-occupied home, right-of-occupancy home, housing company

housing-advice <guidance ~rent-arrears ~housing
asumisneuvonta, asumisohjaus, asumisen ohjaus
boenderådgivning
tenancy support

rent-arrears <housing ~eviction ~money-trouble
vuokrarästi, vuokravelka, vuokravakuus, vuokra maksamatta
hyresskuld, hyresgaranti, obetald hyra, hyresrester
unpaid rent, rent deposit, pay rent

eviction <homelessness ~rent-arrears
häätö, asunnon menetys, häätää, joutua kadulle
vräkning, avhysning, vräkt
evicted

homelessness <housing ~emergency-accommodation ~supported-housing
asunnottomuus, asunnoton, ei asuntoa, asunto ensin, koditon, kadulla, yöpaikka, nukkua ulkona, jäin ilman kotia
bostadslöshet, hemlös, ingen bostad, uteliggare, sover ute, ingenstans att bo
rough sleeping, housing first, nowhere to live, on the street, lost my home

emergency-accommodation <homelessness ~social-emergency
hätämajoitus, asumispäivystys, asuntola, yömaja, tilapäinen asuminen, kriisiasunto, yösija
nödinkvartering, härbärge, krisbostad, tillfällig inkvartering
night shelter, temporary accommodation, hostel

supported-housing <housing-services ~mental-health-rehabilitation ~substance-abuse-rehabilitation
tuettu asuminen, tukiasunto, asumisvalmennus, tukiasuminen
stödboende, stött boende, stödbostad
supported living

service-housing <housing-services P4.1
palveluasuminen, palvelutalo
serviceboende, servicehus
assisted living, sheltered housing

housing-services <social-services ~housing P4.1
asumispalvelut, asumisyksikkö
boendeservice, boendeenhet
residential services

youth-housing <housing ~students
nuorisoasunto, opiskelija-asunto, nuorten asuminen
ungdomsbostad, studentbostad
student housing

moving-house ~housing P1.5
muuttoilmoitus, osoitteenmuutos, kotikunta, väestörekisteri, DVV, muutto, nimenmuutos, henkilötunnus, turvakielto, maistraatti, osoite
flytt, adressändring, befolkningsregister, namnändring, hemkommun, personbeteckning, flytthjälp, magistrat, adress
change of address, population register, address
`;
