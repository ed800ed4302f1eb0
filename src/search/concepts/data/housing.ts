/** Housing, homelessness and supported living. */
export const housing = `
housing ~rental-home ~housing-advice
asuminen, asunto, kämppä
boende, bostad, lägenhet
apartment, flat, place to live, accommodation

rental-home <housing P1.1
vuokra-asunto, vuokra, asuntohakemus, ARA-asunto, kaupungin asunto, vuokralainen, vuokranantaja, yksiö, kaksio
hyresbostad, hyra, hyresgäst, kommunal bostad, hyreslägenhet
rent, tenant, rental, municipal housing, landlord

owner-occupied-home <housing P1.2 P1.3
omistusasunto, asumisoikeusasunto, taloyhtiö, osaomistus, ASP-laina
ägarbostad, bostadsrätt
=owner-occupied home, right-of-occupancy home, housing company

housing-advice <advice ~rent-arrears ~housing
asumisneuvonta, asumisohjaus, asumisen ohjaus, naapuri
boenderådgivning, granne
tenancy support, neighbour

rent-arrears <housing ~eviction ~money-trouble
vuokrarästi, vuokravelka, vuokravakuus, vuokra maksamatta, maksaa vuokra
hyresskuld, hyresgaranti, obetald hyra, hyresrester, betala hyran
unpaid rent, rent deposit, pay rent

eviction <homelessness ~rent-arrears
häätö, asunnon menetys, häätää, joutua kadulle, häädetty, häädetään
vräkning, avhysning, vräkt
evicted, kicked out

homelessness <housing ~emergency-accommodation ~supported-housing
asunnottomuus, asunnoton, ei asuntoa, asunto ensin, koditon, kadulla, yöpaikka, nukkua ulkona, jäin ilman kotia
bostadslöshet, hemlös, ingen bostad, uteliggare, sover ute, ingenstans att bo
rough sleeping, housing first, nowhere to live, on the street, lost my home, sleeping rough

emergency-accommodation <homelessness ~social-emergency
hätämajoitus, asumispäivystys, asuntola, yömaja, kriisiasunto, yösija
nödinkvartering, härbärge, krisbostad
night shelter, temporary accommodation, hostel, place to sleep

supported-housing <housing-services ~mental-health-rehabilitation ~substance-abuse-rehabilitation
tuettu asuminen, tukiasunto, asumisvalmennus, tukiasuminen, kuntoutuskoti
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
flytt, befolkningsregister, namnändring, hemkommun, personbeteckning, magistrat, adress
population register, address
`;
