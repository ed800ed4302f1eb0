/** Forms of help: what is done, whatever it is about. */
export const help = `
peer-support ~peer-support-group ~expert-by-experience #peer-support P4.12 P5.16
vertaistuki, vertainen, samassa tilanteessa, saman kokeneet, kohtalotoveri
kamratstöd, stöd av likställda, i samma situation, kamrat
peer, same situation

peer-support-group <peer-support
vertaisryhmä, tukiryhmä, keskusteluryhmä, oma-apuryhmä
kamratstödsgrupp, stödgrupp, samtalsgrupp, självhjälpsgrupp
support group, self-help group

expert-by-experience <peer-support ~volunteering
kokemusasiantuntija, kokemustoiminta, kokemustoimija, kokemusasiantuntijuus
erfarenhetsexpert, erfarenhetstalare
lived experience

befriending <support-person ~loneliness ~volunteering #befriending
ystävätoiminta, juttukaveri, seuralainen, lenkkiseura, ystävä, kaveri
vänverksamhet, vän, promenadvän
companion, friend

support-person ~volunteering ~befriending #befriending
tukihenkilö, kummi, mentori
stödperson, vuxenvän, fadder, mentor
mentor

support-family <support-person
tukiperhe, tukiviikonloppu
stödfamilj
weekend family

someone-to-talk-to ~crisis-help ~psychotherapy #someone-to-talk-to
keskusteluapu, juttuapu, haluan puhua, kuuntelija, puhua jollekin, puhua jonkun, jutella, ei jaksa, haluan keskustella
samtalshjälp, någon att tala med, att prata, samtala, orkar inte
counselling, listening, counsellor, to talk, can't cope, emotional support

helpline <someone-to-talk-to ~chat #someone-to-talk-to
auttava puhelin, tukipuhelin, puhelinneuvonta, kriisipuhelin, puhelinpäivystys, puhelinapu
hjälptelefon, telefonjour, samtalstjänst, kristelefon
phone line, hotline, crisis line

chat <someone-to-talk-to ~helpline
chat, verkkotuki, verkkokeskustelu, nettiapu, sekasin
chatt, nätstöd, stöd på nätet
online support

advice ~client-guidance #low-threshold-advice P9.6
neuvonta, ohjaus, matala kynnys, mistä apua
rådgivning, vägledning, låg tröskel
guidance, low threshold, where to get help

help-with-forms <advice ~e-services ~municipal-information
lomakkeiden täyttö, lomake, lappu
hjälp med blanketter, blankett, fylla i
paperwork

client-guidance <advice ~service-needs-assessment P4.13
asiakasohjaus, palveluohjaus, omatyöntekijä, seniorineuvonta, palveluohjaaja, palveluneuvonta
servicehandledning, seniorrådgivning, klientvägledning
case management, service guidance, key worker

service-needs-assessment <social-services ~client-guidance
palvelutarpeen arviointi, asiakassuunnitelma
bedömning av servicebehovet, serviceplan
care needs

outreach ~homelessness ~substance-use #outreach-work
etsivä työ, löytävä työ, jalkautuva työ, kenttätyö
uppsökande arbete, fältarbete
street work

open-meeting-place ~loneliness ~cafe #open-meeting-places
kohtaamispaikka, olohuone, asukastalo, kylätalo, asukastupa
mötesplats, träffpunkt, invånarhus, vardagsrum
meeting place, drop-in centre, community centre

cafe <open-meeting-place
kahvila, kahvihetki
kafé, kaffestund, café
=café, coffee

day-activities #carer-respite
päivätoiminta, päiväkeskus, päivätupa
dagverksamhet, dagcenter, dagcentral
day centre

functional-group ~hobby ~exercise #functional-ability-groups
toiminnallinen ryhmä, ryhmätoiminta
funktionell grupp, aktivitetsgrupp
activity group

course ~adaptation-training ~adult-education
kurssi, valmennus, luento
kurs, föreläsning
training, lecture

adaptation-training <rehabilitation ~long-term-illness #adaptation-training
sopeutumisvalmennus, ensitieto, sairauteen sopeutuminen, vastasairastunut
anpassningsträning, anpassning till sjukdom
living with an illness, newly diagnosed

camp ~recreation ~supported-holiday
leiri, kesätoiminta, kesäkerho
läger, sommarverksamhet
summer activities

supported-holiday <recreation ~poverty
tuettu loma, lomatoiminta, halpa loma, virkistysloma, lomajärjestö
semesterstöd, rekreationssemester, understödd semester
subsidised holiday

help-at-home ~home-care ~cleaning ~volunteering
kotiapu, asiointiapu, kauppa-apu, talonmiestoiminta, lumityöt, pihatyöt, arkiapu, pienet korjaukset, lumenluonti, nurmikko, talkkari, ruohonleikkuu, kotityö, muuttoapu, polttopuu
hjälp i hemmet, vardagshjälp, snöskottning, städhjälp, med ärenden, gräsklippning
errands, shopping help, handyman, snow clearing, odd jobs, chores

cleaning <home-support-services ~help-at-home
siivous, siivooja, pyykki
städning, städa
housework, cleaner

transport ~transport-service ~escort
kuljetus, kyyti, taksi, palveluliikenne
transport, skjuts, taxi, servicetrafik, servicebuss
ride, taxi

escort ~transport ~volunteering
saattoapu, saattajapalvelu, saattaja
ledsagare, följeslagare, följa med
accompany

meal ~food-aid ~meal-service
ateria, ruokailu, lounas, aamiainen
måltid, lunch, frukost
lunch, breakfast

meal-service <home-support-services ~meal
ateriapalvelu, kotiateria, ruokapalvelu, ruokaa kotiin
måltidsservice, hemkörd mat
meals on wheels

remote-service ~chat ~helpline
etäpalvelu, etätuki, verkkoryhmä, etäryhmä
distanstjänst, distansstöd, på nätet
online

information-service #expertise-and-information P9.1
tietopalvelu, asiantuntijapalvelu
informationstjänst
=information service

networking ~ngo-cooperation #networks-and-partnerships
verkostotyö, kumppanuus, verkosto
nätverksarbete, partnerskap, nätverk
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
