/** Young people, school and studies. */
export const youth = `
young-people ~youth-work ~children KR1.3
nuoret, teini, murrosikä, teini-ikäinen, nuoriso, nuori, lukiolainen
unga, ungdom, tonåring, tonårig
youth, teenager, adolescent, teens

young-adults <young-people ~becoming-independent
nuoret aikuiset
unga vuxna
=young adults

becoming-independent <young-adults ~youth-housing
itsenäistyminen, omaan kotiin muutto, omilleen
självständigt liv, flytta hemifrån, egen bostad
moving out, own home

youth-work <young-people ~youth-centre P28.1
nuorisotyö, nuorisotyöntekijä
ungdomsarbete
=youth work

youth-centre <youth-work ~open-meeting-place P28.1
nuorisotila, nuorisotalo, nuokkari, nuorisokahvila
ungdomslokal, ungdomsgård
youth club

outreach-youth-work <youth-work ~outreach ~neet P28.4
etsivä nuorisotyö
uppsökande ungdomsarbete
=outreach youth work

neet <young-people ~youth-workshop ~one-stop-guidance-centre
koulupudokas, nuorisotakuu, työtön nuori, ilman työtä ja opiskelupaikkaa, nuorisotyöttömyys, syrjäytyvä nuori, koulu kesken
avhopp, ungdomsarbetslöshet, ungdomsgaranti, arbetslös ung
=NEET, school dropout, youth unemployment, dropped out

youth-workshop <supported-employment ~neet P28.3
nuorten työpaja, työpaja, starttipaja
ungdomsverkstad, verkstad
workshop activities

one-stop-guidance-centre <advice P28.5
ohjaamo, nuorten tieto ja neuvonta
navigatorn, ungdomsinformation
=one-stop guidance centre

youth-council <civic-participation P28.6
nuorisovaltuusto, oppilaskunta
ungdomsfullmäktige, elevkår
youth participation

youth-exchange <young-people P28.7
kansainvälinen nuorisotoiminta, nuorisovaihto
internationell ungdomsverksamhet, ungdomsutbyte
=youth exchange

school ~basic-education ~pupil-welfare
koulu, koululainen, läksyt, oppilas, läksyapu, kotitehtävä, tukiopetus, matematiikka
skola, läxor, elev, läxhjälp, stödundervisning
homework, pupil, tutor

basic-education <school P6.2
perusopetus, peruskoulu, alakoulu, yläkoulu, ala-aste, yläaste, oppivelvollisuus, ekaluokka
grundläggande utbildning, grundskola, högstadium, lågstadium, läroplikt
comprehensive school, primary school, compulsory education

special-education <school ~learning-difficulties
erityisopetus, erityinen tuki, erityisopettaja, oppimisen tuki, tehostettu tuki
specialundervisning, särskilt stöd, stöd för lärande
learning support

school-transport <transport ~basic-education
koulukuljetus, koulukyyti
skolskjuts, skoltransport
school bus

after-school-care <children ~school P6.3
iltapäivätoiminta, iltapäiväkerho, ip-kerho, aamutoiminta
morgon- och eftermiddagsverksamhet, eftis
=after-school care, morning and afternoon activities, afternoon club

pupil-welfare <school ~school-social-worker ~school-health-care P4.9
opiskeluhuolto, oppilashuolto, opiskelijahuolto
elev- och studerandevård, elevvård, studerandevård
student welfare

school-social-worker <pupil-welfare
kuraattori, koulupsykologi
kurator, skolpsykolog
school psychologist

bullying ~violence ~school
kiusaaminen, kiusata, kiusattu, pilkata, haukkua
mobbning, mobbad, retad, utfryst
=bullying, cyberbullying

school-refusal <school ~pupil-welfare
koulupoissaolo, koulupelko, ei käy koulua, lintsata, ei mene kouluun, ei suostu kouluun, koulukieltäytyminen, pinnata
skolfrånvaro, skolvägran, skolkning, vägrar skolan, vill inte gå till skolan, hemmasittare, skolkar, frånvaro
truancy, school absence, skipping school, won't go to school

learning-difficulties ~special-education ~adhd
oppimisvaikeus, lukivaikeus, dysleksia, hahmotushäiriö, lukihäiriö
inlärningssvårighet, läs- och skrivsvårighet, dyslexi
dyslexia

adult-education <education P25.7 P6.10
kansalaisopisto, työväenopisto, vapaa sivistystyö, kansanopisto, täydennyskoulutus, aikuiskoulutus, avoin yliopisto
medborgarinstitut, vuxenutbildning, folkhögskola, fritt bildningsarbete, arbis, medis
folk high school, evening classes

education ~school ~vocational-education P6.5
koulutus, opiskelu, oppilaitos, yhteishaku, opinnot
utbildning, läroanstalt, gemensam ansökan, studier, studieplats
studies, joint application

vocational-education <education ~apprenticeship P6.6
ammatillinen koulutus, ammattikoulu, amis, ammattiopisto, TUVA, ammattitutkinto, perustutkinto
yrkesutbildning, yrkesskola, yrkesinstitut, yrkesexamen
vocational school

apprenticeship <vocational-education P6.7
oppisopimus
läroavtal
=apprenticeship

upper-secondary-school <education P6.8
lukio, ylioppilas
gymnasium
high school

higher-education <education P6.9
korkeakoulu, yliopisto, amk
högskola, universitet
university

students <young-adults ~student-financial-aid ~student-health
opiskelijat, gradu, opiskelija
studerande, gradu
=students

student-financial-aid <benefits ~students P6.14
opintotuki, opintolaina, opintoraha, aikuiskoulutustuki, koulumatkatuki
studiestöd, studielån, studiepenning
student loan, study grant

career-guidance <advice ~education ~work P10.2 P6.4
opinto-ohjaus, ammatinvalinta, opo, urasuunnittelu, uraohjaus, alanvaihto
studiehandledning, yrkesval, yrkesvägledning
study guidance

basic-education-in-the-arts <arts
taiteen perusopetus, musiikkiopisto, kuvataidekoulu
grundläggande konstundervisning, musikinstitut, konstskola
music school

children-s-rights <legal-rights
lapsen oikeudet, lapsiasiavaltuutettu
barnets rättigheter, barnombudsman
=children's rights

studying-abroad <education P6.13
opiskelu ulkomailla, vaihto-opiskelu
studier utomlands, utbytesstudier
exchange studies
`;
