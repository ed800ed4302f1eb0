/** Older people, memory, carers and home care. */
export const ageing = `
older-people ~services-for-older-people ~pensioners KR1.1 P4.2
ikäihmiset, vanhus, ikääntynyt, seniori, iäkäs, mummo
äldre, åldring, senior
elderly, senior

pensioners <older-people ~pension
eläkeläinen
pensionär
retired

services-for-older-people <social-services ~home-care ~older-people P4.2
vanhuspalvelu, vanhustyö, vanhustenhuolto
äldreservice, äldreomsorg
elderly care

memory-illness <neurological-illness ~memory-clinic ~dementia-carers ~older-people
muistisairaus, alzheimer, dementia, muisti, muistisairas, unohtelu
minnessjukdom, alzheimer, demens
Alzheimer, dementia, memory problems

memory-clinic <health-services ~memory-illness
muistipoliklinikka, muistikoordinaattori, muistitesti
minnespoliklinik, minneskoordinator
memory nurse

memory-activities <functional-groups ~memory-illness
muistikerho, muistikahvila, aivoterveys
minnesklubb, minneskafé, hjärnhälsa
=memory café, brain health

dementia-carers <family-carer ~memory-illness
muistisairaan omainen, muistiperhe
anhörig till minnessjuk
=carer of person with dementia

family-carer ~carer-allowance ~respite-care ~relatives P5.14
omaishoito, omaishoitaja, läheishoitaja
närståendevård, närståendevårdare, anhörigvårdare
informal care, carer

carer-allowance <benefits ~family-carer P5.14
omaishoidon tuki
stöd för närståendevård
=support for informal care, carer's allowance

respite-care ~family-carer ~day-activity #carer-respite
lyhytaikaishoito, omaishoitajan vapaa, lomitus
avlösning, korttidsvård
short-term care, respite

relatives ~family-carer
omaiset, läheinen, omainen
anhöriga, närstående
next of kin

home-care <social-services ~home-help-services ~home-nursing P4.3
kotihoito, hoiva, kotipalvelu, lähihoitaja
hemvård, hemservice
home help

home-help-services <social-services ~home-care P4.3 P4.14
kotihoidon tukipalvelut, asiointipalvelu, saunapalvelu
stödtjänster inom hemvården, ärendehjälp
=home support services, shopping service

safety-phone <home-help-services ~falls ~assistive-devices
turvapuhelin, turvaranneke, turvateknologia
trygghetstelefon
personal alarm

falls <functional-ability ~older-people ~exercise
kaatuminen, tasapaino
fallolycka, balans
balance

senior-exercise <exercise ~older-people
seniorijumppa, tuolijumppa
seniorgymnastik, sittgympa
chair exercise

care-home <service-housing ~services-for-older-people P4.1
hoivakoti, vanhainkoti, ympärivuorokautinen palveluasuminen, vanhustentalo
ålderdomshem, äldreboende
nursing home, old people's home

senior-housing <housing ~older-people P4.1
senioriasunto
seniorbostad
=senior housing

guardianship <legal-rights ~money-management P7.11
edunvalvonta, holhous
intressebevakning, förmyndare
legal guardian

veterans ~older-people
veteraani, sotainvalidi
veteran, krigsinvalid
war veteran

elder-abuse <violence ~older-people
kaltoinkohtelu
misshandel av äldre
mistreatment
`;
