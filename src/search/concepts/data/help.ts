/** Forms of help: what is done, whatever it is about. */
export const help = `
peer-support ~peer-group ~expert-by-experience #peer-support P4.12 P5.16
vertaistuki, vertaistoiminta, vertainen, samassa tilanteessa
kamratstöd, stöd av likställda, jämlikestöd, i samma situation
peer

peer-group <peer-support
vertaisryhmä, tukiryhmä, keskusteluryhmä
kamratstödsgrupp, stödgrupp, samtalsgrupp
=peer support group, support group

expert-by-experience <peer-support ~volunteering
kokemusasiantuntija, kokemustoiminta
erfarenhetsexpert, erfarenhetstalare
lived experience

befriending <support-person ~loneliness ~volunteering #befriending P4.12
ystävätoiminta, ystäväpalvelu, kaveritoiminta, juttukaveri
vänverksamhet, väntjänst, vän
visiting friend, companion

support-person #befriending P3.6
tukihenkilö, kummi, mentori
stödperson, vuxenvän, fadder, mentor
mentor

support-family <support-person ~families P3.6
tukiperhe
stödfamilj
weekend family

counselling ~crisis-help ~psychotherapy #someone-to-talk-to
keskusteluapu, juttuapu, haluan puhua, kuuntelija
samtalshjälp, samtalsstöd, prata med någon
=someone to talk to, counselling, listening

helpline <counselling ~chat #someone-to-talk-to
auttava puhelin, tukipuhelin, puhelinneuvonta, kriisipuhelin
hjälptelefon, telefonjour, samtalstjänst
phone line, hotline

chat <counselling ~helpline
chat, verkkotuki, verkkokeskustelu
chatt, nätstöd
online support

guidance ~client-guidance #low-threshold-advice P4.13 P9.6
neuvonta, ohjaus, matala kynnys, mistä apua
rådgivning, vägledning, handledning, låg tröskel, information
=advice, guidance, low threshold, where to get help

client-guidance <guidance ~service-needs-assessment P4.13 P5.17
asiakasohjaus, palveluohjaus, omatyöntekijä, seniorineuvonta
servicehandledning, seniorrådgivning
case management, service guidance

service-needs-assessment <social-services ~client-guidance P4.13
palvelutarpeen arviointi, asiakassuunnitelma
bedömning av servicebehovet, klientplan
care needs, service plan

outreach ~homelessness ~substance-use #outreach-work
etsivä työ, löytävä työ, jalkautuva työ, kenttätyö
uppsökande arbete, fältarbete
street work

open-meeting-place ~loneliness ~cafe #open-meeting-places P4.12
kohtaamispaikka, olohuone, asukastalo, kylätalo, järjestötalo
mötesplats, träffpunkt, invånarhus
meeting place, drop-in centre, community centre

cafe <open-meeting-place
kahvila, kahvihetki
kafé, kaffestund
=café, coffee

day-activity ~functional-groups #carer-respite P4.2 P4.4
päivätoiminta, päiväkeskus
dagverksamhet, dagcenter
=day activities, day centre

functional-groups ~hobby-groups ~exercise #functional-ability-groups
toiminnallinen ryhmä, ryhmätoiminta
funktionell grupp, aktivitetsgrupp
=functional group, activity group

course ~adaptation-training ~adult-education
kurssi, valmennus, koulutus, luento
kurs, utbildning, föreläsning
training, lecture

adaptation-training <rehabilitation ~course ~long-term-illness #adaptation-training P5.13
sopeutumisvalmennus, ensitieto
anpassningsträning, förstahandsinformation
living with an illness

camp ~recreation ~supported-holiday
leiri
läger
family camp

supported-holiday <recreation ~poverty
tuettu loma, lomatoiminta, halpa loma
stödd semester, semesterstöd
subsidised holiday

help-at-home ~home-care ~cleaning ~volunteering
kotiapu, asiointiapu, kauppa-apu, talonmiestoiminta, lumityöt
hjälp i hemmet, vardagshjälp, snöskottning
errands, shopping help, handyman

cleaning <home-help-services ~help-at-home P4.3
siivous
städning
housework

transport ~transport-service ~escort
kuljetus, kyyti, taksi, palveluliikenne
transport, skjuts, taxi, servicetrafik
ride, taxi

escort <volunteering ~transport
saattoapu, saattajapalvelu
ledsagare, följeslagare
accompanying person

meal ~food-aid ~meal-service
ateria, ruokailu, lounas, aamiainen
måltid, lunch, frukost
lunch, breakfast

meal-service <home-help-services ~meal P4.14
ateriapalvelu, kotiateria
måltidsservice, hemkörd mat
meals on wheels

remote-service ~chat ~helpline
etäpalvelu, etätuki, etäyhteys
distanstjänst, distansstöd, på nätet
online

information-service #expertise-and-information P9.1
tietopalvelu, tiedotus, opas, asiantuntija
informationstjänst, information, sakkunnig
expert service

networking ~ngo-cooperation #networks-and-partnerships P8.4
verkostotyö, kumppanuus, verkosto, yhteistyö
nätverksarbete, partnerskap, nätverk, samarbete
partnership

service-voucher ~social-services
palveluseteli, henkilökohtainen budjetti
servicesedel, personlig budget
personal budget

assistance-dog <assistive-devices ~visual-impairment
avustajakoira, opaskoira, kuulokoira
assistanshund, ledarhund
guide dog
`;
