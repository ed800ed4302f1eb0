/** Older people, memory, carers and home care. */
export const ageing = `
older-people ~services-for-older-people ~pensioners KR1.1
ikäihmiset, vanhus, ikääntynyt, seniori, iäkäs, mummo, ikääntyminen, vanheneminen, vanhuus, vanha ihminen, vaari, pappa, mummu, ikäihminen
äldre, åldring, senior, åldrande, gamla, gammal
elderly, senior, ageing, older persons, old person, grandma, old people

pensioners <older-people ~pension
eläkeläinen, olla eläkkeellä
pensionär
retired

services-for-older-people <social-services ~home-care P4.2
vanhuspalvelu, vanhustyö, vanhustenhuolto, ikäihmisten palvelut, gerontologinen sosiaalityö
äldreservice, äldreomsorg, gerontologiskt socialarbete, service för äldre
elderly care, gerontological social work

memory-illness <neurological-illness ~memory-clinic ~carer-of-person-with-dementia
muistisairaus, alzheimer, dementia, muisti, muistisairas, dementikko, unohtaa, unohdella, ei muista, höperö, seniili, eksyä, alzheimerin
minnessjukdom, demens, minne, minnesproblem, glömsk, glömmer, glömt, dement
Alzheimer, dementia, forgets, confused, senile, memory

memory-clinic <health-services ~memory-illness
muistipoliklinikka, muistikoordinaattori, muistitesti, muistineuvola, muistihoitaja
minnespoliklinik, minneskoordinator
memory nurse, memory test

memory-cafe <functional-group ~memory-illness
muistikerho, muistikahvila, aivoterveys, muistiryhmä
minnesklubb, minneskafé, hjärnhälsa
=memory café, brain health, reminiscence

carer-of-person-with-dementia <memory-illness <family-carer
muistisairaan omainen, muistiperhe, muistisairaan läheinen
anhörig till minnessjuk, närstående till minnessjuk
relatives of people with memory illness

family-carer ~support-for-informal-care ~respite-care ~relatives P5.14
omaishoito, omaishoitaja, läheishoitaja, hoitaa puolisoa, hoitaa äitiä, hoitaa vaimoa, hoitaa miestä, hoitaa isää, omaishoitajuus
närståendevård, närståendevårdare, anhörigvårdare, vårdar min man, vårdar min mor, anhörigstöd
informal care, carer, caregiver, looking after, caring for

support-for-informal-care <benefits ~family-carer
omaishoidon tuki, hoitopalkkio
stöd för närståendevård, vårdarvode
carer's allowance

respite-care ~family-carer ~day-activities #carer-respite
lyhytaikaishoito, omaishoitajan vapaa, lomitus, jaksohoito, intervallihoito, omaishoidon vapaa, vapaapäivä, hengähdystauko
avlösning, korttidsvård, intervallvård, ledighet för närståendevårdare, avlastning, ledig dag
short-term care, respite, carer's leave, break from caring, day off

relatives ~family-carer
omaiset, läheinen, omainen, sisarus
anhöriga, närstående, syskon
next of kin, family members, sibling

home-care <social-services ~home-support-services ~home-nursing P4.3
kotihoito, hoiva, kotipalvelu, lähihoitaja, kotona asuminen, apua kotiin, ei pärjää kotona, peseytyminen, suihku, kodinhoitaja
hemvård, hemservice, hemhjälp, närvårdare, omsorg, hjälp hemma, hemtjänst
home help, help with washing

home-support-services <social-services ~home-care P4.3 P4.14
kotihoidon tukipalvelut, asiointipalvelu, saunapalvelu, tukipalvelu, kauppapalvelu, kauppakassi
stödtjänster inom hemvården, ärendehjälp, stödservice, badservice, hemtjänst
shopping service, support services

safety-phone <home-support-services ~falls ~assistive-devices
turvapuhelin, turvaranneke, turvateknologia, turvapalvelu, hälytysranneke, turvanappi, hälytin, hälytysnappi
trygghetstelefon, trygghetslarm, larmknapp
personal alarm, safety bracelet

falls <functional-ability ~exercise
kaatuminen, tasapaino, kaatua, liukastua, voi pudota, lonkkamurtuma, kaatuilla, huimaus
fallolycka, balans, ramlar, faller, yrsel
balance, fell, dizzy

senior-exercise <exercise
seniorijumppa, tuolijumppa, ikäihmisten liikunta
seniorgymnastik, sittgympa, seniormotion
chair exercise

care-home <service-housing ~services-for-older-people
hoivakoti, vanhainkoti, ympärivuorokautinen palveluasuminen, vanhustentalo, tehostettu palveluasuminen, palvelukoti, hoitokoti, hoivapaikka, hoitopaikka
ålderdomshem, äldreboende, serviceboende med heldygnsomsorg, åldringshem, vårdhem
nursing home, residential care

senior-housing <housing
senioriasunto, yhteisöllinen asuminen
seniorbostad, gemenskapsboende
=senior housing

guardianship <legal-rights ~money-management P7.11
edunvalvonta, holhous, edunvalvoja, valtakirja, hoitaa raha-asioita
intressebevakning, förmyndare, intressebevakare, förmyndarskap, fullmakt
guardian, power of attorney

veterans
veteraani, sotainvalidi, rintamalisä, lotta, rintamaveteraani, sotaveteraani, evakko, rauhanturvaaja, sotalapsi, sotaorpo
veteran, krigsinvalid, fronttillägg, krigsveteran, krigsbarn
=veterans, peacekeeper

elder-abuse <violence
kaltoinkohtelu, vanhuksen hyväksikäyttö
misshandel av äldre, illabehandling
mistreatment

home-visit ~home-care ~family-work ~nurse
kotikäynti, kotiin tuotava palvelu
hembesök
visit at home
`;
