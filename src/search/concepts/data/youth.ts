/** Young people, school and studies. */
export const youth = `
young-people ~youth-work ~children KR1.3 P28
nuoret, nuori, teini
unga, ungdom, tonåring
youth, teenager

young-adults <young-people ~becoming-independent
nuoret aikuiset
unga vuxna
young adult

becoming-independent <young-adults ~youth-housing
itsenäistyminen, omaan kotiin muutto
självständigt liv, flytta hemifrån
moving out

youth-work <young-people ~youth-centre P28.1
nuorisotyö, nuorisotyöntekijä
ungdomsarbete
open youth work

youth-centre <youth-work ~open-meeting-place P28.1
nuorisotila, nuorisotalo, nuokkari
ungdomslokal, ungdomsgård
youth club

outreach-youth-work <youth-work ~outreach ~neet P28.4
etsivä nuorisotyö
uppsökande ungdomsarbete
=outreach youth work

neet <young-people ~youth-workshop ~one-stop-youth
koulupudokas, nuorisotakuu, työtön nuori
avhopp, ungdomsarbetslöshet, ungdomsgaranti
=NEET, school dropout

youth-workshop <supported-employment ~neet P28.3
nuorten työpaja, työpaja
ungdomsverkstad, verkstad
workshop activities

one-stop-youth <guidance ~young-people P28.5
ohjaamo, nuorten tieto ja neuvonta
navigatorn, ungdomsinformation
=one-stop guidance centre

youth-council <civic-participation ~young-people P28.6
nuorisovaltuusto, oppilaskunta
ungdomsfullmäktige, elevkår
student council

youth-exchange <young-people P28.7
kansainvälinen nuorisotoiminta, vaihto-oppilas
internationell ungdomsverksamhet, utbyteselev
exchange student

school ~basic-education ~pupil-welfare
koulu, koululainen, läksyt
skola, läxor
homework

basic-education <school P6.2
perusopetus, peruskoulu, alakoulu, yläkoulu
grundläggande utbildning, grundskola, högstadium
comprehensive school, primary school

special-education <school ~learning-difficulties
erityisopetus, erityinen tuki, erityisopettaja
specialundervisning, särskilt stöd
special needs teaching

school-transport <transport ~basic-education
koulukuljetus, koulukyyti
skolskjuts, skoltransport
school bus

after-school-care <children ~school P6.3
iltapäivätoiminta, iltapäiväkerho
morgon- och eftermiddagsverksamhet, eftis
=after-school care, morning and afternoon activities

pupil-welfare <school ~school-social-worker ~school-health P4.9
opiskeluhuolto, oppilashuolto
elev- och studerandevård, elevvård
student welfare

school-social-worker <pupil-welfare P4.9
kuraattori, koulupsykologi
kurator
school psychologist

bullying <violence ~school ~young-people
kiusaaminen, kiusattu
mobbning
=bullying

school-refusal <school ~pupil-welfare
koulupoissaolo, koulupelko, lintsaaminen
skolfrånvaro, skolvägran
=school refusal, truancy

learning-difficulties ~special-education ~adhd
oppimisvaikeus, lukivaikeus, dysleksia
inlärningssvårighet, läs- och skrivsvårighet, dyslexi
dyslexia

adult-education <education ~courses-and-study P25.7 P6.10
kansalaisopisto, työväenopisto, vapaa sivistystyö, kansanopisto, täydennyskoulutus
medborgarinstitut, vuxenutbildning, folkhögskola
adult education centre, folk high school

education ~school ~vocational-education P6
koulutus ja opiskelu, opiskelu, oppilaitos, yhteishaku
utbildning och studier, läroanstalt, gemensam ansökan
studies, joint application

vocational-education <education ~apprenticeship P6.6
ammatillinen koulutus, ammattikoulu, amis
yrkesutbildning, yrkesskola
vocational school

apprenticeship <vocational-education P6.7
oppisopimus
läroavtal
=apprenticeship

upper-secondary <education P6.8
lukio, ylioppilas
gymnasium
=upper secondary school

higher-education <education P6.9
korkeakoulu, yliopisto, amk
högskola, universitet
university

students <young-adults ~student-aid ~student-health
opiskelijat, opiskelija
studerande
student

student-aid <benefits ~students P6.14
opintotuki, opintolaina
studiestöd, studielån
=student financial aid, student loan

career-guidance <guidance ~education ~work P10.2 P6.4
opinto-ohjaus, ammatinvalinta, opo, urasuunnittelu
studiehandledning, yrkesval
study guidance

arts-education <arts ~children P25.7
taiteen perusopetus, musiikkiopisto
grundläggande konstundervisning, musikinstitut
=basic education in the arts, music school

childrens-rights <legal-rights ~children
lapsen oikeudet, lapsiasiavaltuutettu
barnets rättigheter, barnombudsman
=children's rights
`;
