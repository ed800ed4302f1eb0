/** Older people, memory, carers and home care. */
export const ageing = `
older-people ~services-for-older-people ~pensioners KR1.1 P4.2
ikäihmiset, vanhus, ikääntynyt, seniori, iäkäs, ikäihminen, ikäihmisten toiminta, vanhukset, mummo, vaari, pappa, vanha ihminen
äldre, åldring, senior, gamling
elderly, senior, old person, aged

pensioners <older-people ~pension
eläkeläinen, eläkkeellä, eläkeläisyhdistys, eläkeläiskerho, eläkeläisjärjestö
pensionär
retired, retiree club

ageing ~older-people
ikääntyminen, vanheneminen, vanhuus, ikääntyä, ikäsyrjintä
åldrande, ålderdom
growing old

services-for-older-people <social-services ~home-care ~older-people P4.2
vanhuspalvelu, ikäihmisten palvelut, vanhustyö, gerontologinen sosiaalityö, vanhustenhuolto, ikäkeskus, seniorikeskus
äldreservice, äldretjänst, äldreomsorg, gerontologiskt socialarbete, seniorcenter
elderly care, gerontological social work, senior centre

memory-illness <neurological-illness ~memory-clinic ~dementia-carers ~older-people
muistisairaus, alzheimer, dementia, muisti, muistisairas, dementikko, höperö, unohtelu, seniili
minnessjukdom, alzheimer, demens, minne, glömska
Alzheimer, dementia, memory disorder, memory problems, forgetfulness

memory-clinic <health-services ~memory-illness
muistipoliklinikka, muistineuvola, muistikoordinaattori, muistihoitaja, muistitesti, muistineuvonta, muistiohjaaja
minnespoliklinik, minnesmottagning, minneskoordinator, minnesskötare, minnestest
memory nurse, memory coordinator, memory test

memory-activities <functional-groups ~memory-illness
muistikerho, muistikahvila, aivoterveys, muistikuntoutus, muistiryhmä, muistelu, aivojumppa
minnesklubb, minneskafé, hjärnhälsa, hjärngympa
=memory café, brain health, memory club, reminiscence

dementia-carers <family-carer ~memory-illness
muistisairaan omainen, muistisairaan läheinen, muistiperhe, puoliso muistisairas
anhörig till minnessjuk, närstående till minnessjuk
=carer of person with dementia, relatives of people with memory illness

family-carer ~carer-allowance ~respite-care ~relatives P5.14
omaishoito, omaishoitaja, läheishoitaja, hoidan äitiäni, hoidan puolisoani, omaishoitajuus, läheishoiva
närståendevård, närståendevårdare, anhörigvårdare, sköter min mamma
informal care, carer, caregiver, caring for a relative

carer-allowance <benefits ~family-carer P5.14
omaishoidon tuki, omaishoidontuki, hoitopalkkio, omaishoitosopimus
stöd för närståendevård, närståendevårdstöd, vårdarvode
=support for informal care, carer's allowance, care fee

respite-care ~family-carer ~day-activity #carer-respite
omaishoidon vapaa, sijaishoito, lyhytaikaishoito, omaishoitajan vapaa, lomitus, lyhytaikaispaikka, intervallihoito, hoitovapaa omaishoitajalle, jaksohoito
avlösning, avlösare, korttidsvård, ledighet för närståendevårdare, intervallvård
carer's leave, short-term care, respite

relatives ~family-carer
omaiset, läheinen, omainen, sukulainen
anhöriga, närstående
next of kin, family members, loved one

home-care <social-services ~home-help-services ~home-nursing P4.3
kotihoito, kotihoidon palvelut, hoiva, kotona asuminen, kotipalvelu, lähihoitaja, apua kotiin, kotihoitaja
hemvård, hemservice, omsorg, hemhjälp, närvårdare, bo hemma
home help, care at home, living at home, care worker

home-help-services <social-services ~home-care P4.3 P4.14
kotihoidon tukipalvelut, tukipalvelu, asiointipalvelu, kauppapalvelu, vaatehuoltopalvelu, saunapalvelu, kylvetyspalvelu
stödtjänster inom hemvården, stödservice, ärendehjälp, butikstjänst, badservice
=home support services, support services, shopping service, errand service

safety-phone <home-help-services ~falls ~assistive-devices
turvapuhelin, turvaranneke, turvapalvelu, hälytysranneke, turvateknologia, hyvinvointiteknologia
trygghetstelefon, trygghetslarm, trygghetsservice, trygghetsteknologi
personal alarm, safety bracelet, alarm service

falls <functional-ability ~older-people ~exercise
kaatuminen, kaatumisen ehkäisy, tasapaino, kaatuilu, lonkkamurtuma
fallolycka, balans, falla, höftfraktur
balance, hip fracture

senior-exercise <exercise ~older-people
seniorijumppa, ikäihmisten liikunta, tuolijumppa, senioritanssi, seniorikortti, vanhusten jumppa, eläkeläisjumppa
seniorgymnastik, seniormotion, sittgympa, seniordans, seniorkort
chair exercise, seniors' gym, senior dance

care-home <service-housing ~services-for-older-people P4.1
hoivakoti, vanhainkoti, hoitokoti vanhuksille, tehostettu palveluasuminen, ympärivuorokautinen palveluasuminen, palvelukoti, dementiakoti, hoivapaikka, vanhustentalo
vårdhem, ålderdomshem, effektiverat serviceboende, serviceboende med heldygnsomsorg, servicehem, äldreboende
nursing home, old people's home, round-the-clock service housing

senior-housing <housing ~older-people P4.1
senioriasunto, senioritalo, yhteisöllinen asuminen, vanhustentaloasunto, eläkeläisasunto
seniorbostad, seniorhus, gemenskapsboende
communal living for seniors

guardianship <legal-rights ~money-management P7.11
edunvalvonta, edunvalvoja, holhous, holhooja
intressebevakning, intressebevakare, förmyndare
legal guardian, continuing power of attorney

living-will <palliative-care ~guardianship
hoitotahto, hoitotestamentti, elvytyskielto
vårdtestamente, vårdvilja
advance directive

veterans ~older-people
veteraani, sotainvalidi, lotta, sotaorpo, rintamatunnus, rintamalisä
veteran, krigsinvalid, krigsänka, fronttillägg
war veteran

elder-abuse <violence ~older-people
kaltoinkohtelu, ikääntyneen hyväksikäyttö, vanhusten turvakoti
illabehandling, misshandel av äldre, vanvård
mistreatment, neglect
`;
