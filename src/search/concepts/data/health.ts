/** Health care services, examinations, medicines and rights of patients. */
export const health = `
health ~health-services ~illness
terveys, terveydentila
hälsa, hälsotillstånd
state of health

health-services <health P5 P5.1
terveydenhuolto, terveyspalvelu, sairaanhoito, sote
hälso- och sjukvård, hälsovård, sjukvård, hälsotjänst, primärvård
health care, medical care, primary care

health-centre <health-services ~doctor ~appointment P5.1
terveysasema, terveyskeskus, sote-keskus, hyvinvointiasema, terveyskioski, tk, omalääkäri
hälsostation, hälsocentral, hälsovårdscentral, hälsokiosk, egenläkare
health station, clinic, health kiosk, own doctor

doctor <health-services ~health-centre ~specialised-care P5.1
lääkäri
läkare, läkarmottagning, läkartid, doktor
GP, physician, doctor's appointment

nurse <health-services ~health-centre P5.1
sairaanhoitaja, hoitaja, terveydenhoitaja, haavanhoito, tikkien poisto
sjukskötare, skötare, hälsovårdare, sårvård
nurse's appointment, wound care

appointment <health-services P5.17
ajanvaraus, vastaanottoaika, varata aika, hoidon tarpeen arviointi, hoitoonpääsy, hoitotakuu, takaisinsoitto
tidsbokning, boka tid, bedömning av vårdbehovet, vårdgaranti
booking, assessment of treatment need, access to treatment

emergency-care <health-services ~emergency-number ~emergency-medical-services P5.5
päivystys, ensiapu, kiireellinen hoito, akuuttihoito
jour, akutmottagning, första hjälpen, brådskande vård
emergency clinic, urgent care, out-of-hours, A&E

emergency-medical-services <health-services ~emergency-care P5.5 P19.3
ensihoito, ambulanssi, sairaankuljetus, sairasauto, ensivaste
prehospital akutsjukvård, ambulans, sjuktransport, första insatsen
ambulance, patient transport, first response

emergency-number <safety P19.3
hätänumero, 112, hätäkeskus, hätäpuhelu, hätätilanne
nödnummer, nödcentral, nödsamtal, nödsituation
112, emergency

first-aid <safety ~emergency-care
ensiapukurssi, ensiapukoulutus, ensiapupäivystys, ensiapuryhmä, elvytys
förstahjälpenkurs, förstahjälpengrupp, återupplivning
first aid course, resuscitation

hospital <specialised-care
sairaala, vuodeosasto, osastohoito, laitoshoito
sjukhus, bäddavdelning, avdelningsvård, anstaltsvård
ward, inpatient care, institutional care

specialised-care <health-services ~referral P5.6
erikoissairaanhoito, erikoislääkäri, poliklinikka, polikliininen hoito, leikkaus, kirurgia
specialiserad sjukvård, specialistläkare, poliklinik, operation, kirurgi
=specialised medical care, specialist, outpatient clinic, surgery, operation

referral <health-services ~specialised-care
lähete, jatkohoito, hoitoketju, hoitoonohjaus
remiss, fortsatt vård, vårdkedja, vårdhänvisning
follow-up care, care pathway

laboratory <health-services P5.4
laboratorio, verikoe, näytteenotto, labra, verinäyte
laboratorium, blodprov, provtagning, labb
blood test, sample taking, lab

imaging <health-services P5.4
röntgen, kuvantaminen, magneettikuvaus, ultraääni, radiologia
röntgen, bilddiagnostik, magnetundersökning, ultraljud, radiologi
x-ray, MRI, ultrasound, radiology

screening <health-check ~cancer P5.8
seulonta, mammografia, papa-koe, joukkotarkastus
screening, mammografi, papa-prov, massundersökning
mammogram, pap test

health-check <health-services P5.8
terveystarkastus, lääkärintarkastus, terveystapaaminen, terveyskysely, määräaikaistarkastus
hälsoundersökning, läkarundersökning, hälsokontroll
health examination, medical check-up

vaccination <health-services ~infectious-disease P5.3
rokotus, rokote, piikki
vaccination, vaccin
flu jab, immunisation

medicine <health-services ~pharmacy ~reimbursement P5.15
lääke, resepti, lääkitys
läkemedel, medicin, recept
medication, prescription, drug treatment

pharmacy <medicine P5.15
apteekki, annosjakelu, dosetti
apotek, dosdispensering
chemist, dose dispensing

dental-care <health-services ~orthodontics P5.10
suun terveydenhuolto, hammaslääkäri, hammassärky, suuhygienisti, hampaat, hammas, särkypäivystys
mun- och tandvård, tandläkare, tandvård, tandklinik, tandvärk, munhygienist, tänder
dentist, oral health, toothache, dental clinic, teeth, dental hygienist

orthodontics <dental-care
oikomishoito, hammasraudat, hammasproteesi, purenta, tekohampaat
tandreglering, tandställning, tandprotes, löständer
braces, dentures

hearing-care <specialised-care ~hearing-impairment ~assistive-devices
kuulokeskus, kuulontutkimus, kuulokoje, kuulontarkastus, audiologia, kuulolaite
hörcentral, hörselundersökning, hörapparat, audiologi
hearing test, hearing aid, audiology

eye-care <specialised-care ~visual-impairment
silmälääkäri, silmäsairaus, silmälasit, kaihi, glaukooma, silmänpainetauti, silmänpohja, näöntarkastus
ögonläkare, ögonsjukdom, glasögon, grå starr, glaukom, ögonbottenfotografering
eye disease, eye doctor, cataract, glaucoma, glasses

foot-care <health-services ~diabetes
jalkojenhoito, jalkahoito, jalkaterapia, jalkojenhoitaja, jalkaterapeutti
fotvård, fotterapi
podiatry, chiropody

palliative-care <health-services ~grief ~cancer
saattohoito, palliatiivinen, oireenmukainen hoito, kuolevan hoito, elämän loppuvaihe
vård i livets slutskede, palliativ vård, terminalvård, hospice
end-of-life care, hospice, terminal care

home-nursing <health-services ~home-care ~home-hospital P5.14
kotisairaanhoito, kotisairaanhoitaja, sairaanhoito kotona, haavahoito kotona
hemsjukvård, hemsjukskötare, sjukvård i hemmet
nursing at home

home-hospital <home-nursing ~hospital P5.14
kotisairaala, liikkuva sairaala, kotona annettava sairaalahoito
hemsjukhus, mobilt sjukhus
hospital care at home, mobile hospital

maternity-clinic <health-services ~pregnancy ~child-health-clinic P5.2
äitiysneuvola, neuvola, raskauden seuranta, perhevalmennus, synnytysvalmennus
mödrarådgivning, rådgivningsbyrå, familjeträning, förlossningsförberedelse, papparådgivning
antenatal clinic, prenatal care, childbirth classes

child-health-clinic <health-services ~maternity-clinic ~small-children P5.2
lastenneuvola, neuvolatarkastus, neuvolakäynti, lapsen kasvun seuranta
barnrådgivning, rådgivningsbesök, uppföljning av barnets utveckling
child clinic, well-baby clinic

school-health <health-services ~pupil-welfare ~health-check P5.9
kouluterveydenhuolto, kouluterveydenhoitaja, koululääkäri, terkkari, koulun terveydenhoitaja
skolhälsovård, skolläkare
=school health care, school nurse, school doctor

student-health <health-services ~students P5.9
opiskeluterveydenhuolto, opiskelijaterveydenhuolto, opiskelijaterveys, yths
studerandehälsovård, studenthälsa, shvs
=student health care, student health, FSHS

occupational-health-care <health-services ~work-ability P5.12
työterveyshuolto, työterveys, työpaikkalääkäri
företagshälsovård, arbetshälsa, arbetsplatsläkare
occupational health

physiotherapy <rehabilitation P5.13
fysioterapia, fysioterapeutti, fyssari, hieronta, lääkintävoimistelu, osteopatia
fysioterapi, fysioterapeut, massage
physiotherapist, massage

occupational-therapy <rehabilitation
toimintaterapia, toimintaterapeutti
ergoterapi, ergoterapeut
occupational therapist

speech-therapy <rehabilitation ~speech-impairment
puheterapia, puheterapeutti, puheen kehitys, puhevika, puheopetus
talterapi, talterapeut, talets utveckling, talfel
speech therapist, speech and language

rehabilitation ~adaptation-training ~medical-rehabilitation ~vocational-rehabilitation P5.13
kuntoutus, kuntoutuminen, kuntoutuja
rehabilitering
rehab

medical-rehabilitation <rehabilitation P5.13
lääkinnällinen kuntoutus, vaativa lääkinnällinen kuntoutus, kuntoutusterapia
medicinsk rehabilitering, krävande medicinsk rehabilitering
rehabilitation therapy

home-rehabilitation <rehabilitation ~home-care ~functional-ability
kotikuntoutus, arkikuntoutus, kotona kuntoutuminen, kotiutus, kotiutuminen
hemrehabilitering, vardagsrehabilitering, hemförlovning, utskrivning
reablement, discharge from hospital

assistive-devices ~disability-services ~home-modification P5.18
apuväline, rollaattori, pyörätuoli, kainalosauvat
hjälpmedel, rollator, rullstol, kryckor
mobility aid, wheelchair, walker, crutches, aid loan

patient-rights <legal-rights P5.19
potilasasiavastaava, potilasasiamies, potilaan oikeudet, potilasvahinko, muistutus hoidosta, hoitovirhe, valitus hoidosta
patientombud, patientens rättigheter, patientskada, anmärkning, vårdfel
patient ombudsman, patient injury, complaint about care, malpractice

medical-records <health-services ~patient-rights P7.9
potilastieto, potilasasiakirja, potilaskertomus, sairauskertomus, omat tiedot, todistus lääkäriltä, lääkärintodistus
patientuppgift, patientjournal, journalhandling, läkarintyg
patient records, patient data, medical certificate

client-fees <health-services ~social-services
asiakasmaksu, maksukatto, hoitomaksu, maksun alentaminen, poliklinikkamaksu, päivämaksu
klientavgift, avgiftstak, vårdavgift, nedsättning av avgift
patient charge, payment ceiling, fee waiver

pregnancy <health ~maternity-clinic ~childbirth ~abortion P3.2
raskaus, raskaana, odottava äiti, odotusaika, vauvan odotus
graviditet, gravid, havande, blivande mamma
pregnant, expecting, mother-to-be

childbirth <pregnancy ~perinatal-depression
synnytys, synnyttäminen, doula, imetys
förlossning, doula, amning
giving birth, doula, breastfeeding

abortion <pregnancy ~counselling
abortti, raskauden keskeytys, raskaudenkeskeytys
abort, avbrytande av graviditet
termination of pregnancy

infertility <health ~adoption ~child-loss P3.2
lapsettomuus, hedelmöityshoito, hedelmättömyys, keinohedelmöitys
barnlöshet, fertilitetsbehandling, provrörsbefruktning
childlessness, fertility treatment, IVF

infectious-disease <illness ~vaccination ~std
tartuntatauti, infektio, influenssa, korona, tuberkuloosi, covid, karanteeni, hepatiitti, flunssa
smittsam sjukdom, infektion, influensa, corona, tuberkulos, karantän, hepatit
infection, flu, coronavirus, covid, tuberculosis, hepatitis

std <infectious-disease ~sexual-health ~hiv
sukupuolitauti, klamydia, seksitauti, tippuri
könssjukdom, klamydia, sexuellt överförd sjukdom
=sexually transmitted disease, chlamydia, STI, STD test
`;
