/** Illnesses and those who live with them. Near but different illnesses stay apart: each has its own association. */
export const illness = `
illness ~long-term-illness ~health-services
sairaus, sairas, tauti, diagnoosi
sjukdom, sjuk, diagnos
disease, sick, diagnosis

long-term-illness <illness ~adaptation-training ~sickness-allowance KR1.4
pitkäaikaissairaus, pitkäaikaissairas, krooninen sairaus, potilasjärjestö, potilasyhdistys
långtidssjukdom, kronisk sjukdom, patientförening, långtidssjuk
=long-term illness, chronic illness, patient association

cancer <illness ~palliative-care ~screening
syöpä, kasvain
cancer, tumör
tumour

diabetes <long-term-illness ~foot-care ~nutrition
diabetes, diabeetikko, verensokeri, sokeri
diabetes, diabetiker, sockersjuka, blodsocker
blood sugar

heart-disease <long-term-illness ~stroke
sydänsairaus, sydäninfarkti, sepelvaltimotauti, verenpaine, kolesteroli, sydän, infarkti
hjärtsjukdom, hjärtinfarkt, blodtryck, kolesterol, hjärta
blood pressure, cardiac, heart, heart attack

stroke <neurological-illness ~aphasia ~heart-disease
aivoverenkiertohäiriö, aivohalvaus, aivoinfarkti, avh, aivoverenvuoto
störning i hjärncirkulationen, stroke, hjärnblödning, slaganfall
cerebrovascular disorder, brain haemorrhage

brain-injury <neurological-illness ~stroke
aivovamma, päävamma
hjärnskada, skallskada
head injury

neurological-illness <long-term-illness
neurologinen sairaus, neurologia
neurologisk sjukdom, neurologi
neurology

parkinson-s-disease <neurological-illness
parkinsonin tauti, parkinson
parkinsons sjukdom, parkinson
=Parkinson's disease

ms <neurological-illness
MS-tauti, multippeliskleroosi
MS-sjukdom, multipel skleros
=MS, multiple sclerosis

epilepsy <neurological-illness
epilepsia
epilepsi
seizure

rare-disease <long-term-illness
harvinaissairaus, harvinainen sairaus, ALS, lihassairaus, lihastauti, oireyhtymä
sällsynt sjukdom, ALS, muskelsjukdom, syndrom
ALS, muscular dystrophy, syndrome

rheumatism <long-term-illness ~musculoskeletal-disorder
reuma, fibromyalgia, niveltulehdus
reumatism, fibromyalgi
fibromyalgia, arthritis

musculoskeletal-disorder <illness ~physiotherapy ~chronic-pain
tuki- ja liikuntaelinsairaus, selkä, nivelrikko, osteoporoosi, niskakipu
ryggvärk, artros, benskörhet, nackvärk, ont i ryggen
back pain, osteoarthritis, neck pain

chronic-pain <illness ~musculoskeletal-disorder
krooninen kipu, kipu, särky, migreeni
smärta, värk, migrän
pain, migraine, headache

respiratory-disease <long-term-illness ~allergy
hengityssairaus, astma, keuhkoahtauma, hengitys, keuhkosairaus
andningssjukdom, astma, lungsjukdom, kol
asthma, lung disease, COPD

allergy <illness ~respiratory-disease ~coeliac-disease
allergia, allergikko, siitepöly, atopia
allergi, atopi, pollen
atopic eczema

coeliac-disease <long-term-illness ~nutrition
keliakia, gluteeniton
celiaki, glutenfri
gluten-free

skin-disease <illness
ihosairaus, psoriasis, ihottuma
hudsjukdom, psoriasis, eksem
psoriasis, rash, eczema

bowel-disease <long-term-illness
suolistosairaus, crohnin tauti, IBD, avanne, vatsavaiva
tarmsjukdom, crohns sjukdom, stomi, magbesvär
Crohn's disease, IBD, stoma

kidney-disease <long-term-illness ~organ-donation
munuaissairaus, maksasairaus, dialyysi
njursjukdom, leversjukdom, dialys
liver disease

organ-donation ~kidney-disease
elinsiirto, elinluovutus, verenluovutus
organtransplantation, organdonation, blodgivning
transplant

incontinence <illness
virtsankarkailu, inkontinenssi, vaipat
inkontinens, blöjor
bladder problems

hiv <long-term-illness ~sexually-transmitted-disease
hiv, aids
hiv, aids
=HIV, AIDS

women-s-health <health ~sexual-health
naistentauti, gynekologi, vaihdevuodet, kuukautiset, endometrioosi
kvinnosjukdom, gynekolog, klimakterium, endometrios
=women's health, gynaecologist, menopause, endometriosis

sick-child <long-term-illness ~special-needs-child
pitkäaikaissairas lapsi, sairas lapsi, keskonen, lapsen sairaus
långtidssjukt barn, sjukt barn, för tidigt född
seriously ill child, premature baby
`;
