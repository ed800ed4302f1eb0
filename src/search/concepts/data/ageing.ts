/** Older people, memory, carers and home care. */
export const ageing = `
older-people ~services-for-older-people ~pensioners KR1.1
ikäihmiset, vanhus, ikääntynyt, seniori, iäkäs, mummo, ikäihminen, ikääntyminen, vanheneminen, vanhuus, vanha ihminen
äldre, åldring, senior, åldrande, gamla
elderly, senior, ageing, old age, older persons, old people, old person, old man, old woman

pensioners <older-people ~pension
eläkeläinen, eläkeläisyhdistys
pensionär
retired

services-for-older-people <social-services ~home-care ~older-people P4.2
vanhuspalvelu, vanhustyö, vanhustenhuolto, ikäihmisten palvelut, gerontologinen sosiaalityö, ikääntyneiden palvelut, iäkkäiden palvelut
äldreservice, äldreomsorg, äldretjänst, gerontologiskt socialarbete, åldringsvård, service för äldre
elderly care, gerontological social work, services for the elderly

memory-illness <neurological-illness ~memory-clinic ~dementia-carers ~older-people
muistisairaus, alzheimer, dementia, muisti, muistisairas, unohtelu, muistiongelma, muistihäiriö, muisti pätkii, muistaa huonosti, dementikko
minnessjukdom, alzheimer, demens, minne, glömska, minnesproblem, minnesstörning, glömsk
Alzheimer, dementia, memory problems, memory disorder, forgetfulness

memory-clinic <health-services ~memory-illness
muistipoliklinikka, muistikoordinaattori, muistitesti, muistineuvola, muistihoitaja
minnespoliklinik, minneskoordinator, minnesmottagning
memory nurse, memory test

memory-activities <functional-group ~memory-illness
muistikerho, muistikahvila, aivoterveys, muistiryhmä
minnesklubb, minneskafé, hjärnhälsa
=memory café, brain health, reminiscence

dementia-carers <memory-illness <family-carer
muistisairaan omainen, muistiperhe, muistisairaan läheinen
anhörig till minnessjuk, närstående till minnessjuk
=carer of person with dementia, relatives of people with memory illness

family-carer ~carer-allowance ~respite-care ~relatives P5.14
omaishoito, omaishoitaja, läheishoitaja, hoidan puolisoani, hoidan äitiäni
närståendevård, närståendevårdare, anhörigvårdare
informal care, carer, caregiver, caring for a relative

carer-allowance <benefits ~family-carer
omaishoidon tuki, hoitopalkkio
stöd för närståendevård, vårdarvode
=support for informal care, carer's allowance

respite-care ~family-carer ~day-activities #carer-respite
lyhytaikaishoito, omaishoitajan vapaa, lomitus, jaksohoito, intervallihoito, omaishoidon vapaa
avlösning, korttidsvård, intervallvård, ledighet för närståendevårdare
short-term care, respite, carer's leave

relatives ~family-carer
omaiset, läheinen, omainen
anhöriga, närstående
next of kin, family members

home-care <social-services ~home-help-services ~home-nursing P4.3
kotihoito, hoiva, kotipalvelu, lähihoitaja, kotona asuminen, apua kotiin, ei pärjää kotona, peseytyminen
hemvård, hemservice, hemhjälp, närvårdare, omsorg, hjälp hemma
home help, care at home, help with washing

home-help-services <social-services ~home-care P4.3 P4.14
kotihoidon tukipalvelut, asiointipalvelu, saunapalvelu, tukipalvelu, kauppapalvelu, vaatehuolto
stödtjänster inom hemvården, ärendehjälp, stödservice, badservice
=home support services, shopping service, support services

safety-phone <home-help-services ~falls ~assistive-devices
turvapuhelin, turvaranneke, turvateknologia, turvapalvelu, hälytysranneke
trygghetstelefon, trygghetslarm
personal alarm, safety bracelet

falls <functional-ability ~older-people ~exercise
kaatuminen, tasapaino
fallolycka, balans
balance

senior-exercise <exercise ~older-people
seniorijumppa, tuolijumppa, ikäihmisten liikunta, eläkeläisjumppa
seniorgymnastik, sittgympa, seniormotion
chair exercise

care-home <service-housing ~services-for-older-people
hoivakoti, vanhainkoti, ympärivuorokautinen palveluasuminen, vanhustentalo, tehostettu palveluasuminen, palvelukoti, hoitokoti, hoivapaikka
ålderdomshem, äldreboende, effektiverat serviceboende, serviceboende med heldygnsomsorg, åldringshem, vårdhem
nursing home, old people's home, residential care

senior-housing <housing ~older-people
senioriasunto, yhteisöllinen asuminen
seniorbostad, gemenskapsboende
=senior housing

guardianship <legal-rights ~money-management P7.11
edunvalvonta, holhous, edunvalvoja
intressebevakning, förmyndare, intressebevakare, förmyndarskap
legal guardian, guardian, guardianship of adults

veterans ~older-people
veteraani, sotainvalidi, rintamalisä, lotta
veteran, krigsinvalid, fronttillägg
war veteran

elder-abuse <violence ~older-people
kaltoinkohtelu, ikääntyneen hyväksikäyttö
misshandel av äldre, illabehandling
mistreatment

home-visit ~home-care ~family-work ~nurse
kotikäynti, kotiin tuotava palvelu
hembesök
visit at home
`;
