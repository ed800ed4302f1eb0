/** Forms of help: what is done, whatever it is about. */
export const help = `
peer-support ~peer-group ~expert-by-experience h:peer P4.12 P5.16
vertaistuki, vertaistoiminta, vertainen, samassa tilanteessa, saman kokeneet, kohtalotoveri, vertaistapaaminen
kamratstöd, stöd av likställda, jämlikestöd, kamrat, i samma situation
peer support, peer, others in the same situation

peer-group <peer-support
vertaisryhmä, vertaistukiryhmä, tukiryhmä, keskusteluryhmä, oma-apuryhmä, itseapuryhmä, keskustelupiiri
kamratstödsgrupp, stödgrupp, samtalsgrupp, självhjälpsgrupp, diskussionsgrupp
peer support group, support group, self-help group, discussion group

expert-by-experience <peer-support ~volunteering
kokemusasiantuntija, kokemustoimija, kokemusasiantuntijuus, kokemuskouluttaja, kokemusarviointi, kokemustoiminta
erfarenhetsexpert, erfarenhetstalare, erfarenhetsaktör
expert by experience, lived experience

befriending <support-person ~loneliness ~volunteering h:friend P4.12
ystävätoiminta, ystäväpalvelu, kaveritoiminta, juttukaveri, vapaaehtoinen ystävä, ystävävälitys, saattaja, ulkoilukaveri, kyläluuta
vänverksamhet, väntjänst, besöksvän, vän, promenadkamrat
befriending, visiting friend, volunteer friend, companion

support-person h:friend P3.6
tukihenkilö, tukihenkilötoiminta, aikuinen ystävä, kummi, mentori, lähitukija, rinnallakulkija
stödperson, stödpersonsverksamhet, vuxenvän, fadder, mentor
support person, mentor, buddy

support-family <support-person ~respite-for-families ~families P3.6
tukiperhe, lomakoti, viikonloppuperhe, tukiperhetoiminta
stödfamilj, stödfamiljsverksamhet, veckoslutsfamilj
support family, weekend family

counselling ~crisis-help ~psychotherapy h:talk
keskusteluapu, keskustelutuki, puhua jollekin, juttuapu, haluan puhua, kuuntelija, keskustelukumppani, terapeuttinen keskustelu
samtalshjälp, samtalsstöd, prata med någon, någon som lyssnar
someone to talk to, counselling, talk to someone, listening

helpline <counselling ~chat h:talk
auttava puhelin, tukipuhelin, neuvontapuhelin, päivystyspuhelin, palveleva puhelin, puhelinneuvonta, kriisipuhelin, puhelinpäivystys
hjälptelefon, stödtelefon, rådgivningstelefon, telefonjour, samtalstjänst, kristelefon
helpline, phone line, telephone support, hotline

chat <counselling ~helpline
chat, verkkotuki, nettiapu, verkkoauttaminen, chatti, verkkokeskustelu, nettikeskustelu
chatt, stöd på nätet, nätstöd, nätdiskussion
chat, online support, web chat

guidance ~client-guidance h:advice P4.13 P9.6
neuvonta, ohjaus, matala kynnys, ohjaus ja neuvonta, neuvontapiste, opastus, infopiste, mistä apua, en tiedä mistä
rådgivning, vägledning, handledning, låg tröskel, information, infopunkt
advice, guidance, low threshold, information point, where to get help

client-guidance <guidance ~service-needs-assessment P4.13 P5.17
asiakasohjaus, palveluohjaus, palveluohjaaja, palveluneuvonta, omatyöntekijä, ikäneuvonta, seniorineuvonta
klientvägledning, servicehandledning, servicerådgivning, egen kontaktperson, seniorrådgivning
client guidance, case management, service guidance, key worker

service-needs-assessment <social-services ~client-guidance P4.13
palvelutarpeen arviointi, palvelutarve, asiakassuunnitelma, palvelusuunnitelma, hoitosuunnitelma
bedömning av servicebehovet, servicebehov, klientplan, serviceplan, vårdplan
service needs assessment, care needs, client plan, service plan

outreach ~homelessness ~substance-use h:outreach
etsivä työ, löytävä työ, jalkautuva työ, etsivä lähityö, löytävä vanhustyö, kenttätyö, liikkuva palvelu
uppsökande arbete, fältarbete, uppsökande äldrearbete, mobil tjänst
outreach, outreach work, street work, mobile service

open-meeting-place ~loneliness ~cafe h:meeting P4.12
avoin kohtaamispaikka, kohtaamispaikka, olohuone, kansalaistalo, asukastalo, kylätalo, tapaamispaikka, matalan kynnyksen paikka, asukastupa, järjestötalo
öppen mötesplats, mötesplats, träffpunkt, vardagsrum, invånarhus, medborgarhus
open meeting place, meeting place, drop-in centre, community centre, living room

cafe <open-meeting-place
kahvila, kahvihetki, aamukahvi, kahvittelu, päiväkahvi, juttutupa
kafé, kaffestund, morgonkaffe, café
café, coffee morning, coffee

day-activity ~functional-groups h:respite P4.2 P4.4
päivätoiminta, päiväkeskus, päivätupa, päiväryhmä, päivätoimintakeskus, mielekästä tekemistä päiviin
dagverksamhet, dagcenter, dagstuga, daggrupp, dagcentral
day activities, day centre, daytime group

functional-groups ~hobby-groups ~exercise h:function
toiminnallinen ryhmä, toimintaryhmä, kuntouttava ryhmä, ryhmätoiminta
funktionell grupp, aktivitetsgrupp, gruppverksamhet
functional group, activity group, group activities

course ~adaptation-training ~adult-education
kurssi, valmennus, koulutus, luento, luentosarja, infotilaisuus, teemailta, webinaari
kurs, utbildning, föreläsning, temakväll, webbinarium
course, training, lecture, info session, webinar

adaptation-training <rehabilitation ~course ~long-term-illness h:adaptation P5.13
sopeutumisvalmennus, sopeutumisvalmennuskurssi, sairauteen sopeutuminen, ensitieto, ensitietokurssi
anpassningsträning, anpassningskurs, anpassning till sjukdom, förstahandsinformation
adaptation training, adjustment course, living with an illness, first information

camp ~recreation ~supported-holiday
leiri, perheleiri, kesäleiri, leiritoiminta, leirikoulu, päiväleiri
läger, familjeläger, sommarläger, lägerverksamhet, dagläger
camp, family camp, summer camp, day camp

supported-holiday <recreation ~poverty
tuettu loma, lomatoiminta, lomatuki, lomajärjestö, virkistysloma, halpa loma
stödd semester, semesterstöd, semesterorganisation, rekreationssemester
supported holiday, subsidised holiday, holiday for low-income families

help-at-home ~home-care ~cleaning ~volunteering
kotiapu, asiointiapu, kauppa-apu, talonmiestoiminta, arkiapu, lumityöt, pihatyöt, pienet korjaukset, kodin askareet, kauppakassi
hjälp i hemmet, uträtta ärenden, butiksservice, vardagshjälp, snöskottning, handling
help at home, errands, shopping help, handyman, snow clearing

cleaning <home-help-services ~help-at-home P4.3
siivous, siivouspalvelu, siivousapu, kodinhoito, kotisiivous, ikkunanpesu
städning, städservice, städhjälp, fönstertvätt
cleaning, cleaning service, housework

transport ~transport-service ~escort
kuljetus, kyyti, kyytiapu, taksi, asiointikuljetus, kyytipalvelu, palvelubussi, palveluliikenne
transport, skjuts, taxi, ärendetransport, servicebuss, servicetrafik
transport, lift, ride, taxi, service bus

escort <volunteering ~transport
saattoapu, saattaja-apu, saattajapalvelu, lääkäriin saattaja, saattajakortti
ledsagare, ledsagarservice, följeslagare, ledsagarkort
escort, accompanying person, companion to the doctor

meal ~food-aid ~meal-service
ateria, ruokailu, lounas, yhteisöruokailu, yhteinen ruokailu, keittolounas, puuro, aamiainen
måltid, lunch, matgemenskap, gemensam måltid, soppa, frukost
meal, lunch, shared meal, community dining, breakfast

meal-service <home-help-services ~meal P4.14
ateriapalvelu, kotiateria, ruokapalvelu, kotiinkuljetettu ruoka, ruoka kotiin
måltidsservice, hemkörd mat, matservice, mat hem
meal service, meals on wheels, home-delivered meals

remote-service ~chat ~helpline
etäpalvelu, etätuki, etäryhmä, verkkoryhmä, verkossa, etäyhteys, verkkovertaistuki
distanstjänst, distansstöd, nätgrupp, på nätet, distansgrupp
remote service, online group, remote support, online

information-service h:expert P9.1
tietopalvelu, asiantuntijapalvelu, tiedotus, opas, esite, tutkimustieto, asiantuntija
informationstjänst, experttjänst, information, guide, broschyr, sakkunnig
information service, expert service, guide, brochure

networking ~ngo-cooperation h:network P8.4
verkostotyö, kumppanuus, verkosto, yhteistyö, verkostoituminen, kumppanuustyö, yhteiskehittäminen
nätverksarbete, partnerskap, nätverk, samarbete, samutveckling
networking, partnership, network, cooperation

service-voucher ~social-services
palveluseteli, sähköinen palveluseteli, yksityinen palveluntuottaja, henkilökohtainen budjetti
servicesedel, privat serviceproducent, personlig budget
service voucher, private service provider, personal budget

home-visit ~home-care
kotikäynti, kotiin tuleva apu, kotiin tuotava palvelu, hyvinvointia edistävä kotikäynti
hembesök, tjänster i hemmet, välfärdsfrämjande hembesök
home visit, service brought home

assistance-dog <assistive-devices ~visual-impairment
avustajakoira, opaskoira, kuulokoira, kaverikoira, terapiakoira, hypokoira
assistanshund, ledarhund, signalhund, terapihund, kompishund
assistance dog, guide dog, therapy dog
`;
