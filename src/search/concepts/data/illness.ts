/** Illnesses and those who live with them. Near but different illnesses stay apart: each has its own association. */
export const illness = `
illness ~long-term-illness ~health-services
sairaus, sairastuminen, sairas, vaiva, tauti, diagnoosi
sjukdom, sjuk, insjuknande, diagnos
disease, sick, diagnosis

long-term-illness <illness ~adaptation-training ~sickness-benefit KR1.4
pitkäaikaissairaus, pitkäaikaissairas, krooninen sairaus, perussairaus, parantumaton sairaus, kansansairaus, potilasyhdistys, potilasjärjestö
långtidssjukdom, långtidssjuk, kronisk sjukdom, patientförening, folksjukdom
=long-term illness, chronic illness, chronically ill, patient association

cancer <illness ~palliative-care ~screening
syöpä, kasvain, leukemia, melanooma
cancer, tumör, leukemi
tumour, leukaemia

diabetes <long-term-illness ~foot-care ~nutrition
diabetes, diabeetikko, sokeritauti, verensokeri, insuliini
diabetes, diabetiker, sockersjuka, blodsocker, insulin
blood sugar, insulin

heart-disease <long-term-illness ~stroke
sydänsairaus, sydäntauti, sydänpotilas, sydäninfarkti, sepelvaltimotauti, verenpaine, sydänvika, kolesteroli
hjärtsjukdom, hjärtpatient, hjärtinfarkt, blodtryck, hjärtfel, kolesterol
heart attack, heart patient, blood pressure, cholesterol, cardiac

stroke <neurological-illness ~aphasia ~heart-disease
aivoverenkiertohäiriö, aivohalvaus, aivoinfarkti, avh, aivoverenvuoto, halvaus
störning i hjärncirkulationen, stroke, hjärnblödning, hjärninfarkt, slaganfall
cerebrovascular disorder, brain haemorrhage

brain-injury <neurological-illness ~stroke
aivovamma, päävamma, aivotärähdys
hjärnskada, skallskada, hjärnskakning
head injury, concussion

neurological-illness <long-term-illness
neurologinen sairaus, neurologia, aivosairaus, hermosairaus
neurologisk sjukdom, neurologi, hjärnsjukdom
neurology, brain disease

parkinson <neurological-illness
parkinsonin tauti, parkinson, liikehäiriösairaus, vapina, dystonia
parkinsons sjukdom, parkinson, rörelsestörning, darrning
=Parkinson's disease, movement disorder, tremor, dystonia

ms <neurological-illness
MS-tauti, multippeliskleroosi, neuroyhdistys, etenevä neurologinen sairaus
MS-sjukdom, multipel skleros, neuroförening
=MS, multiple sclerosis

epilepsy <neurological-illness
epilepsia, epileptikko, kohtaussairaus, epileptinen kohtaus
epilepsi, epileptiker, epileptiskt anfall
seizure, epileptic

als-and-rare <long-term-illness
harvinaissairaus, harvinainen sairaus, ALS, lihassairaus, lihastauti, harvinaiset, perinnöllinen sairaus, hemofilia
sällsynt sjukdom, ALS, muskelsjukdom, sällsynt diagnos, ärftlig sjukdom
=rare disease, ALS, muscular dystrophy, muscle disease, hereditary disease

rheumatism <long-term-illness ~musculoskeletal
reuma, fibromyalgia, niveltulehdus
reumatism, reumasjukdom, fibromyalgi
rheumatoid arthritis, fibromyalgia

musculoskeletal <illness ~physiotherapy ~chronic-pain
tuki- ja liikuntaelinsairaus, selkä, nivelrikko, niskakipu, osteoporoosi, luusto, niskavaiva, tules
sjukdom i stöd- och rörelseorganen, ryggvärk, artros, nackvärk, osteoporos, benskörhet, ledbesvär
=musculoskeletal disorder, back pain, osteoarthritis, neck pain, osteoporosis

chronic-pain <illness ~musculoskeletal
krooninen kipu, kipu, särky, migreeni, kivunhoito
kronisk smärta, smärta, värk, migrän, smärtlindring
pain, ache, migraine, headache

asthma-and-lung <long-term-illness ~allergy
hengityssairaus, astma, keuhkosairaus, keuhkoahtauma, hengitys, sisäilma
andningssjukdom, astma, lungsjukdom, kol, inomhusluft
=respiratory disease, asthma, lung disease, COPD, indoor air

allergy <illness ~asthma-and-lung ~coeliac
allergia, allergikko, siitepöly, atopia, atooppinen ihottuma
allergi, pollen, atopi
pollen, atopic eczema

coeliac <long-term-illness ~nutrition
keliakia, gluteeniton, keliaakikko
celiaki, glutenfri
=coeliac disease, gluten-free

skin-disease <illness
ihosairaus, psoriasis, iho-ongelma, ihottuma, ihotauti
hudsjukdom, psoriasis, eksem, hudproblem
psoriasis, rash, eczema

gut-disease <long-term-illness
suolistosairaus, crohnin tauti, haavainen paksusuolentulehdus, IBD, avanne, vatsavaiva, ärtyvä suoli
tarmsjukdom, crohns sjukdom, ulcerös kolit, stomi, magbesvär
=bowel disease, Crohn's disease, colitis, IBD, stoma

kidney-and-liver <long-term-illness ~organ-donation
munuaissairaus, maksasairaus, dialyysi, munuainen, munuaispotilas
njursjukdom, leversjukdom, dialys, njure
=kidney disease, liver disease, dialysis

organ-donation ~kidney-and-liver
elinsiirto, elinluovutus, verenluovutus, luovuttaa verta
organtransplantation, organdonation, blodgivning, ge blod
transplant, blood donation, give blood

incontinence <illness
virtsankarkailu, inkontinenssi, vaipat, vaippa, pidätysvaiva
inkontinens, urinläckage, blöjor
bladder problems, continence pads

hiv <long-term-illness ~std
hiv, aids
hiv, aids, hivpositiv, hivtest
=HIV, AIDS

womens-health <health ~sexual-health
naistentauti, gynekologi, vaihdevuodet, endometrioosi, menopaussi, kuukautiset
kvinnosjukdom, gynekolog, klimakterium, endometrios, mens
=women's health, gynaecologist, menopause, endometriosis, periods

sick-child <long-term-illness ~children ~special-needs-child
pitkäaikaissairas lapsi, sairas lapsi, keskonen, keskosvauva, leijonaemo, sydänlapsi, lapsen sairaus
långtidssjukt barn, sjukt barn, för tidigt född, prematur, barnets sjukdom
seriously ill child, premature baby, child's illness

brain-fog-and-fatigue <long-term-illness
krooninen väsymysoireyhtymä, pitkittynyt korona, toiminnallinen häiriö, long covid
kroniskt trötthetssyndrom, långvarig covid, funktionell störning
=chronic fatigue syndrome, long covid, ME, functional disorder
`;
