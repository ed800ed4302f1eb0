/** Health care services, examinations, medicines and rights of patients. */
export const health = `
health ~health-services ~illness
terveys
hälsa, hälsotillstånd
=health

health-services <health P5.1
terveydenhuolto, terveyspalvelu, sairaanhoito, sote, perusterveydenhuolto
hälso- och sjukvård, hälsovård, sjukvård
health care

health-centre <health-services ~doctor ~appointment P5.1
terveysasema, terveyskeskus, sote-keskus, terveyskioski, hyvinvointiasema, omalääkäri, vastaanotto
hälsostation, hälsocentral, hälsovårdscentral, mottagning, hvc, öppenvård
health station, clinic, outpatient care

doctor <health-services ~health-centre ~specialised-medical-care P5.1
lääkäri
läkare, doktor
GP, physician

nurse <health-services ~health-centre P5.1
sairaanhoitaja, terveydenhoitaja, haavanhoito, hoitajan vastaanotto
sjukskötare, hälsovårdare
wound care

appointment <health-services
ajanvaraus, hoidon tarpeen arviointi, hoitoonpääsy, hoitotakuu, varata aika, lähete
tidsbokning, boka tid, remiss, söka vård
booking, referral, see a doctor

emergency-care <health-services ~emergency-number ~emergency-medical-services P5.5
päivystys, ensiapu, kiireellinen hoito, 116117, kiirevastaanotto, murtuma
jour, akutmottagning, första hjälpen, brådskande vård, benbrott
emergency clinic, urgent care, emergency room, injury, broken bone

emergency-medical-services <health-services ~emergency-care
ensihoito, ambulanssi, sairaankuljetus
ambulans, sjuktransport
ambulance

emergency-number <safety P19.3
hätänumero, 112, hätäkeskus
nödnummer, nödcentral
112, emergency

first-aid ~emergency-care ~safety
ensiapukurssi, elvytys, ensiapukoulutus
förstahjälpenkurs
=first aid, CPR

hospital <specialised-medical-care
sairaala, vuodeosasto, osastohoito
sjukhus, bäddavdelning
ward

specialised-medical-care <health-services P5.6
erikoissairaanhoito, erikoislääkäri, poliklinikka, leikkaus, kirurgia
specialiserad sjukvård, specialistläkare, poliklinik, operation
specialist, outpatient clinic, operation

laboratory <health-services P5.4
laboratorio, verikoe, näytteenotto, labra
laboratorium, provtagning, blodprov
blood test

imaging <health-services P5.4
röntgen, kuvantaminen, ultraääni, magneettikuvaus
röntgen, bilddiagnostik, ultraljud
x-ray, MRI, ultrasound

screening <health-check ~cancer P5.8
seulonta, mammografia, papa-koe
screening, mammografi, papa-prov
mammogram

health-check <health-services P5.8
terveystarkastus, lääkärintarkastus
hälsoundersökning, läkarundersökning
=health check

vaccination <health-services ~infectious-disease P5.3
rokotus, rokote
vaccination, vaccin
immunisation

medicine <health-services ~pharmacy ~reimbursement P5.15
lääke, resepti
läkemedel, medicin, recept
medication, prescription

pharmacy <medicine P5.15
apteekki, annosjakelu
apotek, dosdispensering
chemist

dental-care <health-services ~orthodontics P5.10
suun terveydenhuolto, hammaslääkäri, hammas
mun- och tandvård, tandläkare, tandklinik
dentist, oral health, toothache, teeth

orthodontics <dental-care
oikomishoito, hammasraudat, tekohampaat, hammasproteesi
tandreglering, löständer, tandprotes, tandställning
braces, dentures

hearing-care <specialised-medical-care ~hearing-impairment ~assistive-devices
kuulokeskus, kuulokoje, kuulolaite
hörcentral, hörapparat
hearing test, hearing aid, audiology

eye-care <specialised-medical-care ~visual-impairment
silmälääkäri, silmälasit, kaihi, glaukooma, silmäsairaus, näöntarkastus, optikko
ögonläkare, glasögon, glaukom, grå starr, ögonsjukdom, optiker
eye doctor, glaucoma, glasses, cataract

foot-care <health-services ~diabetes
jalkojenhoito, jalkaterapia, jalkahoito
fotvård
podiatry

palliative-care <health-services ~grief ~cancer
saattohoito, palliatiivinen, hoitotahto, kuoleva, kuolemaisillaan, loppuvaihe, parantumaton
vård i livets slutskede, hospice, vårdtestamente, döende, hospis, palliativ
end-of-life care, hospice, living will, dying, end of life, terminal

home-nursing <health-services ~home-care ~home-hospital P5.14
kotisairaanhoito, sairaanhoito kotona
hemsjukvård
=home nursing

home-hospital <home-nursing ~hospital
kotisairaala
hemsjukhus
=home hospital

maternity-clinic <health-services ~pregnancy ~child-health-clinic P5.2
äitiysneuvola, neuvola, perhevalmennus, synnytysvalmennus, kätilö
mödrarådgivning, rådgivningsbyrå, barnmorska
antenatal clinic, midwife

child-health-clinic <health-services ~maternity-clinic P5.2
lastenneuvola, neuvolatarkastus
barnrådgivning
child clinic

school-health-care <health-services ~pupil-welfare ~health-check P5.9
kouluterveydenhuolto, terkkari, koululääkäri, kouluterveydenhoitaja
skolhälsovård, skolläkare
school nurse, school doctor

student-health <health-services ~students P5.9
opiskeluterveydenhuolto, yths, opiskelijaterveydenhuolto
studerandehälsovård, shvs
FSHS

occupational-health-care <health-services ~work-ability P5.12
työterveyshuolto, työterveys
företagshälsovård
occupational health

physiotherapy <rehabilitation
fysioterapia, fysioterapeutti, hieronta
fysioterapi
physiotherapist

occupational-therapy <rehabilitation
toimintaterapia, toimintaterapeutti
ergoterapi
occupational therapist

speech-therapy <rehabilitation ~speech-impairment
puheterapia, puhevika, ei puhu, puheen kehitys, ärrävika, puheterapeutti, kielihäiriö
talterapi, talfel, talar inte, talutveckling, pratar inte, språkstörning
speech therapist, not talking, speech delay, not speak

rehabilitation ~adaptation-training ~medical-rehabilitation ~vocational-rehabilitation P5.13
kuntoutus, kuntoutuminen, kuntoutuja, toipua
rehabilitering
rehab

medical-rehabilitation <rehabilitation P5.13
lääkinnällinen kuntoutus, kuntoutusterapia
medicinsk rehabilitering
rehabilitation therapy

home-rehabilitation <rehabilitation ~home-care ~functional-ability
kotikuntoutus, arkikuntoutus, kotiutus
hemrehabilitering, hemförlovning
reablement, discharge from hospital

assistive-devices ~disability-services ~home-modification P5.18
apuväline, rollaattori, pyörätuoli, kyynärsauvat
hjälpmedel, rollator, rullstol, kryckor
wheelchair, walker, crutches, walking aid

patient-rights <legal-rights P5.19
potilasasiavastaava, potilasasiamies, potilasvahinko, hoitovirhe, potilaan oikeudet, muistutus
patientombud, patientskada, vårdfel, klaga på vården
patient ombudsman, patient injury, malpractice, complain

client-fees <health-services ~social-services
asiakasmaksu, maksukatto, maksun alentaminen, hoitomaksu
klientavgift, avgiftstak, vårdavgift
patient charge

pregnancy <health ~maternity-clinic ~childbirth ~abortion P3.2
raskaus, raskaana, odotusaika, odottaa lasta, odottaa vauvaa, teiniäiti
graviditet, gravid, väntar barn, havande
pregnant, expecting

childbirth <pregnancy ~postnatal-depression ~child-health-clinic
synnytys, doula, imetys, imettää, synnyttää
förlossning, doula, amning, föda barn
breastfeeding, giving birth

abortion <pregnancy ~someone-to-talk-to
abortti, raskauden keskeytys
abort, avbrytande av graviditet
termination of pregnancy

infertility <health ~adoption ~child-loss
lapsettomuus, hedelmöityshoito, tulla raskaaksi
barnlöshet, fertilitetsbehandling
IVF, childless, fertility

infectious-disease <illness ~vaccination ~sexually-transmitted-disease ~doctor
tartuntatauti, influenssa, korona, tuberkuloosi, hepatiitti, infektio, kuume, flunssa, yskä
smittsam sjukdom, influensa, corona, tuberkulos, hepatit, feber, förkylning
flu, covid, hepatitis, fever, cough

sexually-transmitted-disease <infectious-disease ~sexual-health ~hiv
sukupuolitauti, klamydia, seksitauti
könssjukdom, klamydia
chlamydia, STI, STD
`;
