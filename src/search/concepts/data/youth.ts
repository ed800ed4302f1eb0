/** Young people, school and studies. */
export const youth = `
young-people ~youth-work ~children KR1.3 P28
nuoret, nuori, teini, murrosikä
unga, ungdom, tonåring, pubertet
youth, teenager, adolescent, young person

young-adults <young-people ~becoming-independent
nuoret aikuiset, nuori aikuinen, täysi-ikäistyvä, parikymppinen
unga vuxna, ung vuxen
young adult

becoming-independent <young-adults ~youth-housing
itsenäistyminen, omaan kotiin muutto, kotoa muutto, oma koti
självständigt liv, bli självständig, flytta hemifrån
moving out, first home

youth-work <young-people ~youth-centre P28.1
nuorisotyö, nuorisotyöntekijä, nuoriso-ohjaaja, kouluvalmentaja
ungdomsarbete, ungdomsledare
youth worker, open youth work

youth-centre <youth-work ~open-meeting-place P28.1
nuorisotila, nuorisotalo, nuokkari, nuorten paikka, nuorisokeskus, nuta
ungdomslokal, ungdomsgård, ungdomshus, ungdomscenter
youth club, youth space

outreach-youth-work <youth-work ~outreach ~neet P28.4
etsivä nuorisotyö, etsivä nuorisotyöntekijä, nuori ilman opiskelupaikkaa
uppsökande ungdomsarbete, uppsökande ungdomsarbetare
=outreach youth work

neet <young-people ~youth-workshop ~one-stop-youth
koulupudokas, nuorisotyöttömyys, opintojen keskeyttäminen, ilman työtä ja opiskelupaikkaa, nuorisotakuu, työtön nuori
avhopp, ungdomsarbetslöshet, avbrutna studier, ungdomsgaranti, arbetslös ung
=NEET, school dropout, youth unemployment, dropped out

youth-workshop <supported-employment ~neet P28.3
nuorten työpaja, työpaja, starttipaja, pajatoiminta, valmentava paja
ungdomsverkstad, verkstad
workshop activities

one-stop-youth <guidance ~young-people P28.5
ohjaamo, nuorten tieto ja neuvonta, nuorten neuvonta
navigatorn, ungdomsinformation, information och rådgivning för unga
=one-stop guidance centre, youth information and counselling

youth-council <civic-participation ~young-people P28.6
nuorisovaltuusto, nuorten vaikuttaminen, nuorisovaikuttaminen, lasten parlamentti, oppilaskunta, nuva
ungdomsfullmäktige, ungas delaktighet, elevkår, barnparlament
student council, youth participation

youth-exchange <young-people P28.7
kansainvälinen nuorisotoiminta, nuorisovaihto, vaihto-oppilas, ulkomaille vaihtoon, erasmus
internationell ungdomsverksamhet, ungdomsutbyte, utbyteselev
exchange student, international youth activities

school ~basic-education ~pupil-welfare
koulu, koululainen, oppilas, läksyt, läksyapu, läksykerho
skola, elev, skolgång, läxor, läxhjälp, läxklubb
pupil, schoolchild, homework

basic-education <school P6.2
perusopetus, peruskoulu, kouluun ilmoittautuminen, alakoulu, yläkoulu, ala-aste, yläaste, koulupaikka, ekaluokkalainen
grundläggande utbildning, grundskola, anmälan till skolan, lågstadium, högstadium
comprehensive school, primary school, lower secondary school, school enrolment

special-education <school ~learning-difficulties
erityisopetus, erityinen tuki, erityisopettaja, koulunkäynninohjaaja, oppimisen tuki, tehostettu tuki, pienryhmä, erityisluokka
specialundervisning, särskilt stöd, speciallärare, skolgångsbiträde, stöd för lärande
special needs teaching, learning support, teaching assistant

school-transport <transport ~basic-education
koulukuljetus, koulukyyti, koulutaksi, koulumatka
skolskjuts, skoltransport, skolresestöd, skolväg
school bus, school travel subsidy

after-school-care <children ~school P6.3
iltapäivätoiminta, iltapäiväkerho, ip-kerho, aamutoiminta, iltapäivähoito, iltis
morgon- och eftermiddagsverksamhet, eftermiddagsklubb, eftis, eftermiddagsvård
=after-school care, morning and afternoon activities, afternoon club

pupil-welfare <school ~school-social-worker ~school-health P4.9
opiskeluhuolto, oppilashuolto, opiskelijahuolto, opiskelun tuki
elev- och studerandevård, elevvård, studerandevård, elevhälsa
student welfare, school welfare services

school-social-worker <pupil-welfare P4.9
kuraattori, koulupsykologi, opiskelijapsykologi
kurator, skolpsykolog
school psychologist, student counsellor

bullying <violence ~school ~young-people
kiusaaminen, kiusattu, syrjiminen koulussa, kiusataan, kiusaaja
mobbning, mobbad
cyberbullying

school-refusal <school ~pupil-welfare
koulupoissaolo, koulupelko, kouluakäymättömyys, lintsaaminen, ei käy koulua, lapsi ei mene kouluun, pinnaaminen
skolfrånvaro, skolvägran, skolskolk, skolkning, går inte i skolan
=school absence, school refusal, truancy, not going to school

learning-difficulties ~special-education ~adhd
oppimisvaikeus, lukivaikeus, dysleksia, hahmotushäiriö, luki, lukeminen ja kirjoittaminen, oppimishäiriö
inlärningssvårighet, läs- och skrivsvårighet, dyslexi
dyslexia, reading difficulties

adult-education <education ~courses-and-study P25.7 P6.10
kansalaisopisto, työväenopisto, aikuiskoulutus, vapaa sivistystyö, kansanopisto, kesäyliopisto, täydennyskoulutus, avoin yliopisto, opintopiiri
medborgarinstitut, arbetarinstitut, vuxenutbildning, fritt bildningsarbete, folkhögskola, studiecirkel
adult education centre, continuing education, folk high school, study circle

education ~school ~vocational-education P6
koulutus ja opiskelu, opinnot, opiskelu, opetus, oppilaitos, yhteishaku, koulutukseen hakeminen
utbildning och studier, studier, undervisning, studieplats, läroanstalt, gemensam ansökan
studies, joint application

vocational-education <education ~apprenticeship P6.6
ammatillinen koulutus, ammattikoulu, ammattiopisto, amis, ammattitutkinto, valma, tuva, tutkintokoulutukseen valmentava
yrkesutbildning, yrkesskola, yrkesinstitut, yrkesexamen
vocational school, vocational qualification

apprenticeship <vocational-education P6.7
oppisopimus, koulutussopimus
läroavtal
=apprenticeship

upper-secondary <education P6.8
lukio, ylioppilas
gymnasium, gymnasieutbildning, student
=upper secondary school, general upper secondary, matriculation

higher-education <education P6.9
korkeakoulu, yliopisto, amk, maisteri
högskola, universitet, yrkeshögskola
university

students <young-adults ~student-aid ~student-health
opiskelijat, opiskelija
studerande, student vid högskola
student

student-aid <benefits ~students P6.14
opintotuki, opintoraha, opintolaina, aikuiskoulutustuki
studiestöd, studiepenning, studielån, vuxenutbildningsstöd
=student financial aid, study grant, student loan

career-guidance <guidance ~education ~work P10.2 P6.4
opinto-ohjaus, ammatinvalinta, uraohjaus, opo, urasuunnittelu, ammatinvalinnanohjaus, opinto-ohjaaja, mihin kouluun
studiehandledning, yrkesval, karriärhandledning, studiehandledare, yrkesvägledning
study guidance, career planning, guidance counsellor

arts-education <arts ~children P25.7
taiteen perusopetus, musiikkiopisto, kuvataidekoulu, musiikkikoulu, tanssikoulu, soittotunti
grundläggande konstundervisning, musikinstitut, konstskola, musikskola
=basic education in the arts, music school, art school

childrens-rights <legal-rights ~children
lapsen oikeudet, lapsiasiavaltuutettu, lasten osallisuus
barnets rättigheter, barnombudsman
=children's rights, ombudsman for children
`;
