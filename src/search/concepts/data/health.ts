/** Health care services, examinations, medicines and rights of patients. */
export const health = `
health ~health-services ~illness
terveys, terveydentila
hälsa, hälsotillstånd
health, state of health

health-services <health P5 P5.1
terveydenhuolto, terveyspalvelu, sairaanhoito, avosairaanhoito, perusterveydenhuolto, sote-palvelu, sote
hälso- och sjukvård, hälsovård, sjukvård, hälsotjänst, primärvård
health services, health care, medical care, primary care

health-centre <health-services ~doctor ~appointment P5.1
terveysasema, terveyskeskus, sote-keskus, sosiaali- ja terveyskeskus, hyvinvointiasema, terveyskioski, tk, omalääkäri
hälsostation, hälsocentral, hälsovårdscentral, social- och hälsocentral, hälsokiosk, egenläkare
health centre, health station, clinic, health kiosk, own doctor

doctor <health-services ~health-centre ~specialised-care P5.1
lääkäri, lääkärin vastaanotto, yleislääkäri, lääkäriaika, lääkäripalvelu
läkare, läkarmottagning, läkartid, doktor
doctor, GP, physician, doctor's appointment

nurse <health-services ~health-centre P5.1
sairaanhoitaja, hoitaja, terveydenhoitaja, hoitajan vastaanotto, haavanhoito, tikkien poisto
sjukskötare, skötare, hälsovårdare, sårvård
nurse, public health nurse, nurse's appointment, wound care

appointment <health-services P5.17
ajanvaraus, vastaanottoaika, varata aika, hoidon tarpeen arviointi, hoitoonpääsy, hoitotakuu, takaisinsoitto
tidsbokning, boka tid, bedömning av vårdbehovet, vårdgaranti
appointment, booking, assessment of treatment need, access to treatment

emergency-care <health-services ~emergency-number ~emergency-medical-services P5.5
päivystys, ensiapu, kiireellinen hoito, yhteispäivystys, päivystysapu, lääkäripäivystys, akuuttihoito
jour, akutmottagning, första hjälpen, brådskande vård, samjour, jourhjälp
emergency care, emergency clinic, urgent care, out-of-hours, A&E

emergency-medical-services <health-services ~emergency-care P5.5 P19.3
ensihoito, ambulanssi, sairaankuljetus, sairasauto, ensivaste
prehospital akutsjukvård, ambulans, sjuktransport, första insatsen
emergency medical services, ambulance, patient transport, first response

emergency-number <safety P19.3
hätänumero, 112, hätäkeskus, hätäpuhelu, hätätilanne
nödnummer, nödcentral, nödsamtal, nödsituation
emergency number, 112, emergency call, emergency

first-aid <safety ~emergency-care
ensiapukurssi, ensiapukoulutus, ensiapupäivystys, ensiapuryhmä, elvytys
förstahjälpenkurs, förstahjälpengrupp, återupplivning
first aid, first aid course, resuscitation

hospital <specialised-care
sairaala, vuodeosasto, osastohoito, keskussairaala, laitoshoito, sairaalahoito
sjukhus, bäddavdelning, avdelningsvård, centralsjukhus, anstaltsvård
hospital, ward, inpatient care, institutional care

specialised-care <health-services ~referral P5.6
erikoissairaanhoito, erikoislääkäri, poliklinikka, polikliininen hoito, leikkaus, kirurgia
specialiserad sjukvård, specialistläkare, poliklinik, operation, kirurgi
specialised medical care, specialist, outpatient clinic, surgery, operation

referral <health-services ~specialised-care
lähete, jatkohoito, hoitoketju, hoitoonohjaus
remiss, fortsatt vård, vårdkedja, vårdhänvisning
referral, follow-up care, care pathway

laboratory <health-services P5.4
laboratorio, verikoe, näytteenotto, labra, verinäyte, laboratoriokoe
laboratorium, blodprov, provtagning, labb
laboratory, blood test, sample taking, lab

imaging <health-services P5.4
röntgen, kuvantaminen, magneettikuvaus, ultraääni, radiologia, röntgenkuva
röntgen, bilddiagnostik, magnetundersökning, ultraljud, radiologi
imaging, x-ray, MRI, ultrasound, radiology

screening <health-check ~cancer P5.8
seulonta, syöpäseulonta, mammografia, papa-koe, joukkotarkastus, kohdunkaulan syövän seulonta
screening, cancerscreening, mammografi, papa-prov, massundersökning
screening, cancer screening, mammogram, pap test

health-check <health-services P5.8
terveystarkastus, työttömien terveystarkastus, lääkärintarkastus, terveystapaaminen, terveyskysely, määräaikaistarkastus
hälsoundersökning, hälsoundersökning för arbetslösa, läkarundersökning, hälsokontroll
health check, health examination, medical check-up

vaccination <health-services ~infectious-disease P5.3
rokotus, rokote, influenssarokotus, matkailijan rokotus, koronarokotus, piikki
vaccination, vaccin, influensavaccination, vaccinering, resevaccination
vaccination, vaccine, flu jab, immunisation, travel vaccination

medicine <health-services ~pharmacy ~reimbursement P5.15
lääke, lääkehoito, resepti, reseptin uusiminen, lääkemääräys, lääkeneuvonta, lääkitys, e-resepti
läkemedel, medicin, recept, receptförnyelse, läkemedelsbehandling, läkemedelsrådgivning
medicine, medication, prescription, prescription renewal, drug treatment

pharmacy <medicine P5.15
apteekki, apteekkipalvelu, sivuapteekki, annosjakelu, dosetti
apotek, filialapotek, dosdispensering
pharmacy, chemist, dose dispensing

dental-care <health-services ~orthodontics P5.10
suun terveydenhuolto, hammaslääkäri, hammashoito, hammashoitola, hammassärky, hammastarkastus, suuhygienisti, hampaat, hammas, särkypäivystys
mun- och tandvård, tandläkare, tandvård, tandklinik, tandvärk, munhygienist, tänder
dental care, dentist, oral health, toothache, dental clinic, teeth, dental hygienist

orthodontics <dental-care
oikomishoito, hammasraudat, hammasproteesi, purenta, tekohampaat
tandreglering, tandställning, tandprotes, löständer
orthodontics, braces, dentures

hearing-care <specialised-care ~hearing-impairment ~assistive-devices
kuulokeskus, kuulontutkimus, kuulokoje, kuulontarkastus, audiologia, kuulolaite
hörcentral, hörselundersökning, hörapparat, audiologi
hearing care, hearing test, hearing aid, audiology

eye-care <specialised-care ~visual-impairment
silmälääkäri, silmäsairaus, silmälasit, kaihi, glaukooma, silmänpainetauti, silmänpohja, näöntarkastus
ögonläkare, ögonsjukdom, glasögon, grå starr, glaukom, ögonbottenfotografering
eye care, eye disease, eye doctor, cataract, glaucoma, glasses

foot-care <health-services ~diabetes
jalkojenhoito, jalkahoito, jalkaterapia, jalkojenhoitaja, jalkaterapeutti
fotvård, fotterapi, fotvårdare
foot care, podiatry, chiropody

palliative-care <health-services ~grief ~cancer
saattohoito, palliatiivinen hoito, palliatiivinen, oireenmukainen hoito, kuolevan hoito, elämän loppuvaihe, saattohoitokoti
vård i livets slutskede, palliativ vård, terminalvård, hospice
palliative care, end-of-life care, hospice, terminal care

home-nursing <health-services ~home-care ~home-hospital P5.14
kotisairaanhoito, kotisairaanhoitaja, sairaanhoito kotona, haavahoito kotona
hemsjukvård, hemsjukskötare, sjukvård i hemmet
home nursing, nursing at home

home-hospital <home-nursing ~hospital P5.14
kotisairaala, kotisairaalahoito, liikkuva sairaala, kotona annettava sairaalahoito
hemsjukhus, hemsjukhusvård, mobilt sjukhus
home hospital, hospital care at home, mobile hospital

maternity-clinic <health-services ~pregnancy ~child-health-clinic P5.2
äitiysneuvola, neuvola, raskauden seuranta, perhevalmennus, synnytysvalmennus, isäneuvola, perhesuunnitteluneuvola
mödrarådgivning, rådgivningsbyrå, familjeträning, förlossningsförberedelse, papparådgivning
maternity clinic, antenatal clinic, prenatal care, childbirth classes

child-health-clinic <health-services ~maternity-clinic ~small-children P5.2
lastenneuvola, neuvolatarkastus, neuvolakäynti, lapsen kasvun seuranta
barnrådgivning, rådgivningsbesök, uppföljning av barnets utveckling
child health clinic, child clinic, well-baby clinic

school-health <health-services ~pupil-welfare ~health-check P5.9
kouluterveydenhuolto, kouluterveydenhoitaja, koululääkäri, terkkari, koulun terveydenhoitaja
skolhälsovård, skolhälsovårdare, skolläkare
school health care, school nurse, school doctor

student-health <health-services ~students P5.9
opiskeluterveydenhuolto, opiskelijaterveydenhuolto, opiskelijaterveys, yths
studerandehälsovård, studenthälsa, shvs
student health care, student health, FSHS

occupational-health-care <health-services ~work-ability P5.12
työterveyshuolto, työterveys, työpaikkalääkäri, työterveyslääkäri
företagshälsovård, arbetshälsa, arbetsplatsläkare
occupational health care, occupational health

physiotherapy <rehabilitation P5.13
fysioterapia, fysioterapeutti, fyssari, hieronta, lääkintävoimistelu, osteopatia
fysioterapi, fysioterapeut, massage
physiotherapy, physiotherapist, massage

occupational-therapy <rehabilitation
toimintaterapia, toimintaterapeutti
ergoterapi, ergoterapeut
occupational therapy, occupational therapist

speech-therapy <rehabilitation ~speech-impairment
puheterapia, puheterapeutti, puheen kehitys, puhevika, puheopetus
talterapi, talterapeut, talets utveckling, talfel
speech therapy, speech therapist, speech and language

rehabilitation ~adaptation-training ~medical-rehabilitation ~vocational-rehabilitation P5.13
kuntoutus, kuntoutuminen, kuntoutuja, kuntoutusjakso, kuntoutusohjaus, kuntoutussuunnitelma, kuntoutuslaitos, kuntoutuskurssi
rehabilitering, rehabiliteringsklient, rehabiliteringskurs, rehabiliteringshandledning
rehabilitation, rehab, rehabilitation course, rehabilitation counselling

medical-rehabilitation <rehabilitation P5.13
lääkinnällinen kuntoutus, vaativa lääkinnällinen kuntoutus, kuntoutusterapia
medicinsk rehabilitering, krävande medicinsk rehabilitering
medical rehabilitation, rehabilitation therapy

home-rehabilitation <rehabilitation ~home-care ~functional-ability
kotikuntoutus, arkikuntoutus, kotona kuntoutuminen, kotiutus, kotiutuminen, kotiutustiimi
hemrehabilitering, vardagsrehabilitering, hemförlovning, utskrivning
home rehabilitation, reablement, discharge from hospital

assistive-devices ~disability-services ~home-modification P5.18
apuväline, apuvälinelainaamo, apuvälinekeskus, rollaattori, pyörätuoli, kainalosauvat, apuvälinepalvelu
hjälpmedel, hjälpmedelsutlåning, hjälpmedelscentral, rollator, rullstol, kryckor
assistive devices, mobility aid, wheelchair, walker, crutches, aid loan

patient-rights <legal-rights P5.19
potilasasiavastaava, potilasasiamies, potilaan oikeudet, potilasvahinko, muistutus hoidosta, hoitovirhe, valitus hoidosta
patientombud, patientombudsman, patientens rättigheter, patientskada, anmärkning, vårdfel
patient rights, patient ombudsman, patient injury, complaint about care, malpractice

medical-records <health-services ~patient-rights P7.9
potilastieto, potilasasiakirja, potilaskertomus, sairauskertomus, omat tiedot, todistus lääkäriltä, lääkärintodistus
patientuppgift, patientjournal, journalhandling, läkarintyg
medical records, patient records, patient data, medical certificate

client-fees <health-services ~social-services
asiakasmaksu, maksukatto, hoitomaksu, maksun alentaminen, poliklinikkamaksu, päivämaksu
klientavgift, avgiftstak, vårdavgift, nedsättning av avgift
client fees, patient charge, payment ceiling, fee waiver

pregnancy <health ~maternity-clinic ~childbirth ~abortion P3.2
raskaus, raskaana, odottava äiti, odotusaika, vauvan odotus
graviditet, gravid, havande, blivande mamma
pregnancy, pregnant, expecting, mother-to-be

childbirth <pregnancy ~perinatal-depression
synnytys, synnytyspelko, synnyttäminen, synnytysosasto, doula, imetys, imetysohjaus, imetystuki
förlossning, förlossningsrädsla, förlossningsavdelning, doula, amning, amningsrådgivning
childbirth, giving birth, fear of childbirth, doula, breastfeeding

abortion <pregnancy ~counselling
abortti, raskauden keskeytys, raskaudenkeskeytys
abort, avbrytande av graviditet
abortion, termination of pregnancy

infertility <health ~adoption ~child-loss P3.2
lapsettomuus, lapsettomuushoito, hedelmöityshoito, tahaton lapsettomuus, hedelmättömyys, keinohedelmöitys
barnlöshet, infertilitetsbehandling, fertilitetsbehandling, ofrivillig barnlöshet, provrörsbefruktning
infertility, childlessness, fertility treatment, IVF

infectious-disease <illness ~vaccination ~std
tartuntatauti, infektio, influenssa, korona, koronavirus, tuberkuloosi, covid, karanteeni, hepatiitti, flunssa
smittsam sjukdom, infektion, influensa, corona, tuberkulos, karantän, hepatit
infectious disease, infection, flu, coronavirus, covid, tuberculosis, hepatitis

std <infectious-disease ~sexual-health ~hiv
sukupuolitauti, klamydia, seksitauti, tippuri, sukupuolitautitesti
könssjukdom, klamydia, sexuellt överförd sjukdom
sexually transmitted disease, chlamydia, STI, STD test
`;
