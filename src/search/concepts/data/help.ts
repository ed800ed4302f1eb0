/** Forms of help: what is done, whatever it is about. */
export const help = `
peer-support ~peer-group ~expert-by-experience #peer-support P4.12 P5.16
vertaistuki, vertaistoiminta, vertainen, samassa tilanteessa, saman kokeneet, kohtalotoveri, vertaistapaaminen
kamratstöd, stöd av likställda, jämlikestöd, kamrat, i samma situation
peer, others in the same situation

peer-group <peer-support
vertaisryhmä, tukiryhmä, keskusteluryhmä, oma-apuryhmä, itseapuryhmä, keskustelupiiri
kamratstödsgrupp, stödgrupp, samtalsgrupp, självhjälpsgrupp, diskussionsgrupp
=peer support group, support group, self-help group, discussion group

expert-by-experience <peer-support ~volunteering
kokemusasiantuntija, kokemustoimija, kokemusasiantuntijuus, kokemuskouluttaja, kokemusarviointi, kokemustoiminta
erfarenhetsexpert, erfarenhetstalare, erfarenhetsaktör
lived experience

befriending <support-person ~loneliness ~volunteering #befriending P4.12
ystävätoiminta, ystäväpalvelu, kaveritoiminta, juttukaveri, vapaaehtoinen ystävä, ystävävälitys, saattaja, ulkoilukaveri, kyläluuta
vänverksamhet, väntjänst, besöksvän, vän, promenadkamrat
visiting friend, volunteer friend, companion

support-person #befriending P3.6
tukihenkilö, aikuinen ystävä, kummi, mentori, lähitukija, rinnallakulkija
stödperson, vuxenvän, fadder, mentor
mentor, buddy

support-family <support-person ~respite-for-families ~families P3.6
tukiperhe, lomakoti, viikonloppuperhe
stödfamilj, veckoslutsfamilj
weekend family

counselling ~crisis-help ~psychotherapy #someone-to-talk-to
keskusteluapu, keskustelutuki, puhua jollekin, juttuapu, haluan puhua, kuuntelija, keskustelukumppani, terapeuttinen keskustelu
samtalshjälp, samtalsstöd, prata med någon, någon som lyssnar
=someone to talk to, counselling, talk to someone, listening

helpline <counselling ~chat #someone-to-talk-to
auttava puhelin, tukipuhelin, neuvontapuhelin, päivystyspuhelin, palveleva puhelin, puhelinneuvonta, kriisipuhelin, puhelinpäivystys
hjälptelefon, stödtelefon, rådgivningstelefon, telefonjour, samtalstjänst, kristelefon
phone line, telephone support, hotline

chat <counselling ~helpline
chat, verkkotuki, nettiapu, verkkoauttaminen, verkkokeskustelu, nettikeskustelu
chatt, stöd på nätet, nätstöd, nätdiskussion
online support

guidance ~client-guidance #low-threshold-advice P4.13 P9.6
neuvonta, ohjaus, matala kynnys, opastus, infopiste, mistä apua, en tiedä mistä
rådgivning, vägledning, handledning, låg tröskel, information, infopunkt
=advice, guidance, low threshold, information point, where to get help

client-guidance <guidance ~service-needs-assessment P4.13 P5.17
asiakasohjaus, palveluohjaus, palveluohjaaja, palveluneuvonta, omatyöntekijä, ikäneuvonta, seniorineuvonta
klientvägledning, servicehandledning, servicerådgivning, egen kontaktperson, seniorrådgivning
case management, service guidance, key worker

service-needs-assessment <social-services ~client-guidance P4.13
palvelutarpeen arviointi, palvelutarve, asiakassuunnitelma, palvelusuunnitelma, hoitosuunnitelma
bedömning av servicebehovet, servicebehov, klientplan, serviceplan, vårdplan
care needs, client plan, service plan

outreach ~homelessness ~substance-use #outreach-work
etsivä työ, löytävä työ, jalkautuva työ, etsivä lähityö, löytävä vanhustyö, kenttätyö, liikkuva palvelu
uppsökande arbete, fältarbete, uppsökande äldrearbete, mobil tjänst
street work, mobile service

open-meeting-place ~loneliness ~cafe #open-meeting-places P4.12
avoin kohtaamispaikka, kohtaamispaikka, olohuone, kansalaistalo, asukastalo, kylätalo, tapaamispaikka, matalan kynnyksen paikka, asukastupa, järjestötalo
öppen mötesplats, mötesplats, träffpunkt, vardagsrum, invånarhus, medborgarhus
meeting place, drop-in centre, community centre, living room

cafe <open-meeting-place
kahvila, kahvihetki, aamukahvi, kahvittelu, päiväkahvi, juttutupa
kafé, kaffestund, morgonkaffe, café
=café, coffee

day-activity ~functional-groups #carer-respite P4.2 P4.4
päivätoiminta, päiväkeskus, päivätupa, päiväryhmä, mielekästä tekemistä päiviin
dagverksamhet, dagcenter, dagstuga, daggrupp, dagcentral
=day activities, day centre, daytime group

functional-groups ~hobby-groups ~exercise #functional-ability-groups
toiminnallinen ryhmä, toimintaryhmä, kuntouttava ryhmä, ryhmätoiminta
funktionell grupp, aktivitetsgrupp, gruppverksamhet
=functional group, activity group, group activities

course ~adaptation-training ~adult-education
kurssi, valmennus, koulutus, luento, infotilaisuus, teemailta, webinaari
kurs, utbildning, föreläsning, temakväll, webbinarium
training, lecture, info session, webinar

adaptation-training <rehabilitation ~course ~long-term-illness #adaptation-training P5.13
sopeutumisvalmennus, sairauteen sopeutuminen, ensitieto
anpassningsträning, anpassningskurs, anpassning till sjukdom, förstahandsinformation
adjustment course, living with an illness, first information

camp ~recreation ~supported-holiday
leiri
läger
family camp

supported-holiday <recreation ~poverty
tuettu loma, lomatoiminta, lomatuki, lomajärjestö, virkistysloma, halpa loma
stödd semester, semesterstöd, semesterorganisation, rekreationssemester
subsidised holiday, holiday for low-income families

help-at-home ~home-care ~cleaning ~volunteering
kotiapu, asiointiapu, kauppa-apu, talonmiestoiminta, arkiapu, lumityöt, pihatyöt, pienet korjaukset, kodin askareet, kauppakassi
hjälp i hemmet, uträtta ärenden, butiksservice, vardagshjälp, snöskottning, handling
errands, shopping help, handyman, snow clearing

cleaning <home-help-services ~help-at-home P4.3
siivous, kodinhoito, ikkunanpesu
städning, städservice, städhjälp, fönstertvätt
housework

transport ~transport-service ~escort
kuljetus, kyyti, taksi, palvelubussi, palveluliikenne
transport, skjuts, taxi, servicebuss, servicetrafik
lift, ride, taxi, service bus

escort <volunteering ~transport
saattoapu, saattaja-apu, saattajapalvelu, lääkäriin saattaja, saattajakortti
ledsagare, ledsagarservice, följeslagare, ledsagarkort
accompanying person, companion to the doctor

meal ~food-aid ~meal-service
ateria, ruokailu, lounas, puuro, aamiainen
måltid, lunch, matgemenskap, soppa, frukost
lunch, community dining, breakfast

meal-service <home-help-services ~meal P4.14
ateriapalvelu, kotiateria, ruokapalvelu, kotiinkuljetettu ruoka, ruoka kotiin
måltidsservice, hemkörd mat, matservice, mat hem
meals on wheels, home-delivered meals

remote-service ~chat ~helpline
etäpalvelu, etätuki, etäryhmä, verkkoryhmä, verkossa, etäyhteys, verkkovertaistuki
distanstjänst, distansstöd, nätgrupp, på nätet, distansgrupp
remote support, online

information-service #expertise-and-information P9.1
tietopalvelu, tiedotus, opas, esite, tutkimustieto, asiantuntija
informationstjänst, experttjänst, information, guide, broschyr, sakkunnig
expert service, guide, brochure

networking ~ngo-cooperation #networks-and-partnerships P8.4
verkostotyö, kumppanuus, verkosto, yhteistyö, yhteiskehittäminen
nätverksarbete, partnerskap, nätverk, samarbete, samutveckling
partnership, cooperation

service-voucher ~social-services
palveluseteli, yksityinen palveluntuottaja, henkilökohtainen budjetti
servicesedel, privat serviceproducent, personlig budget
private service provider, personal budget

home-visit ~home-care
kotikäynti, kotiin tuleva apu, kotiin tuotava palvelu
hembesök, tjänster i hemmet
service brought home

assistance-dog <assistive-devices ~visual-impairment
avustajakoira, opaskoira, kuulokoira, kaverikoira, terapiakoira, hypokoira
assistanshund, ledarhund, signalhund, terapihund, kompishund
guide dog, therapy dog
`;
