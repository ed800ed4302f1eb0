/** Illnesses and those who live with them. Near but different illnesses stay apart: each has its own association. */
export const illness = `
illness ~long-term-illness ~health-services
sairaus, sairastuminen, sairas, tauti, diagnoosi
sjukdom, sjuk, diagnos
disease, sick, diagnosis

long-term-illness <illness ~adaptation-training ~sickness-benefit KR1.4
pitkäaikaissairaus, pitkäaikaissairas, krooninen sairaus, potilasjärjestö
långtidssjukdom, kronisk sjukdom, patientförening
=long-term illness, chronic illness, patient association

cancer <illness ~palliative-care ~screening
syöpä, kasvain
cancer, tumör
tumour

diabetes <long-term-illness ~foot-care ~nutrition
diabetes, diabeetikko, sokeritauti, verensokeri
diabetes, diabetiker, sockersjuka, blodsocker
blood sugar

heart-disease <long-term-illness ~stroke
sydänsairaus, sydäninfarkti, sepelvaltimotauti, verenpaine
hjärtsjukdom, hjärtinfarkt, blodtryck
heart attack, blood pressure

stroke <neurological-illness ~aphasia ~heart-disease
aivoverenkiertohäiriö, aivohalvaus, aivoinfarkti
störning i hjärncirkulationen, stroke, hjärnblödning
cerebrovascular disorder

brain-injury <neurological-illness ~stroke
aivovamma, päävamma
hjärnskada, skallskada
head injury

neurological-illness <long-term-illness
neurologinen sairaus, neurologia
neurologisk sjukdom, neurologi
neurology

parkinson <neurological-illness
parkinsonin tauti, parkinson
parkinsons sjukdom, parkinson
=Parkinson's disease

ms <neurological-illness
MS-tauti, multippeliskleroosi
MS-sjukdom, multipel skleros
=MS, multiple sclerosis

epilepsy <neurological-illness
epilepsia, epileptikko
epilepsi, epileptiker
seizure

als-and-rare <long-term-illness
harvinaissairaus, harvinainen sairaus, ALS, lihassairaus
sällsynt sjukdom, ALS, muskelsjukdom
=rare disease, ALS, muscular dystrophy

rheumatism <long-term-illness ~musculoskeletal
reuma, fibromyalgia
reumatism, fibromyalgi
fibromyalgia

musculoskeletal <illness ~physiotherapy ~chronic-pain
tuki- ja liikuntaelinsairaus, selkä, nivelrikko, osteoporoosi
ryggvärk, artros, benskörhet
=musculoskeletal disorder, back pain, osteoarthritis

chronic-pain <illness ~musculoskeletal
krooninen kipu, kipu, särky, migreeni
smärta, värk, migrän
pain, migraine, headache

asthma-and-lung <long-term-illness ~allergy
hengityssairaus, astma, keuhkoahtauma, hengitys
andningssjukdom, astma, lungsjukdom
=respiratory disease, asthma, lung disease

allergy <illness ~asthma-and-lung ~coeliac
allergia, allergikko
allergi, atopi
atopic eczema

coeliac <long-term-illness ~nutrition
keliakia, gluteeniton
celiaki, glutenfri
=coeliac disease, gluten-free

skin-disease <illness
ihosairaus, psoriasis, ihottuma
hudsjukdom, psoriasis, eksem
psoriasis, rash

gut-disease <long-term-illness
suolistosairaus, crohnin tauti, IBD, avanne
tarmsjukdom, crohns sjukdom, stomi
=bowel disease, Crohn's disease, IBD, stoma

kidney-and-liver <long-term-illness ~organ-donation
munuaissairaus, maksasairaus, dialyysi
njursjukdom, leversjukdom, dialys
=kidney disease, liver disease

organ-donation ~kidney-and-liver
elinsiirto, elinluovutus, verenluovutus
organtransplantation, organdonation, blodgivning
transplant, blood donation

incontinence <illness
virtsankarkailu, inkontinenssi, vaipat
inkontinens, blöjor
bladder problems

hiv <long-term-illness ~std
hiv, aids
hiv, aids
=HIV, AIDS

womens-health <health ~sexual-health
naistentauti, gynekologi, vaihdevuodet, kuukautiset
kvinnosjukdom, gynekolog, klimakterium
=women's health, gynaecologist, menopause

sick-child <long-term-illness ~children ~special-needs-child
pitkäaikaissairas lapsi, sairas lapsi, keskonen
långtidssjukt barn, sjukt barn, för tidigt född
seriously ill child, premature baby
`;
