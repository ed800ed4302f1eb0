/** Housing, homelessness and supported living. */
export const housing = `
housing ~rental-home ~housing-advice P1
asuminen, asunto, koti, kämppä
boende, bostad
home, apartment

rental-home <housing P1.1
vuokra-asunto, vuokra
hyresbostad, hyra
rent, tenant

owned-and-right-of-occupancy-home <housing P1.2 P1.3
omistusasunto, asumisoikeusasunto, taloyhtiö
ägarbostad, bostadsrätt
=right-of-occupancy home, owner-occupied home, housing company

housing-advice <guidance ~rent-arrears ~housing P1.1
asumisneuvonta, asumisohjaus
boenderådgivning
tenancy support

rent-arrears <housing ~eviction ~money-trouble
vuokrarästi, vuokravelka
hyresskuld
unpaid rent

eviction <homelessness ~rent-arrears
häätö
vräkning
=eviction

homelessness <housing ~emergency-accommodation ~supported-housing
asunnottomuus, asunnoton, ei asuntoa, asunto ensin
bostadslöshet, hemlös, ingen bostad
rough sleeping

emergency-accommodation <homelessness ~social-emergency
hätämajoitus, asumispäivystys, asuntola, yömaja
nödinkvartering, härbärge
night shelter, temporary accommodation

supported-housing <housing-services ~mental-health-rehabilitation ~substance-rehabilitation P4.1
tuettu asuminen, tukiasunto, asumisvalmennus
stödboende, stött boende
supported living

service-housing <housing-services P4.1
palveluasuminen, palvelutalo
serviceboende, servicehus
assisted living, sheltered housing

housing-services <social-services ~housing P4.1
asumispalvelut
boendeservice
residential services

youth-housing <housing ~young-adults ~students
nuorisoasunto, opiskelija-asunto
ungdomsbostad, studentbostad
student housing

moving-and-population-register ~housing P1.5
muuttoilmoitus, osoitteenmuutos, kotikunta, väestörekisteri, DVV
flytt, adressändring, befolkningsregister
=moving house, change of address, population register
`;
