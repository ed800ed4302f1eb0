/** Illnesses and those who live with them. Near but different illnesses stay apart: each has its own association. */
export const illness = `
illness ~long-term-illness ~health-services
sairaus, sairas, tauti, diagnoosi
sjukdom, sjuk, diagnos
disease, sick, diagnosis

long-term-illness <illness ~adaptation-training ~sickness-allowance KR1.4
pitkäaikaissairaus, pitkäaikaissairas, krooninen sairaus, potilasjärjestö, potilasyhdistys
långtidssjukdom, kronisk sjukdom, patientförening, långtidssjuk
=long-term illness, chronic illness, patient association, long covid

cancer <illness ~palliative-care ~screening
syöpä, kasvain, leukemia, eturauhanen, sädehoito
cancer, tumör
tumour, leukaemia, chemo, prostate

diabetes <long-term-illness ~foot-care ~nutrition
diabetes, diabeetikko, verensokeri, sokeri, insuliini
diabetes, diabetiker, sockersjuka, blodsocker, insulin
blood sugar, insulin

heart-disease <long-term-illness ~stroke
sydänsairaus, sydäninfarkti, sepelvaltimotauti, verenpaine, kolesteroli, sydän, infarkti, rytmihäiriö, eteisvärinä, tahdistin, vajaatoiminta
hjärtsjukdom, hjärtinfarkt, blodtryck, kolesterol, hjärta
blood pressure, cardiac, heart

stroke <neurological-illness ~aphasia ~heart-disease
aivoverenkiertohäiriö, aivohalvaus, aivoinfarkti, avh, aivoverenvuoto, veritulppa
störning i hjärncirkulationen, stroke, hjärnblödning, slaganfall, blodpropp
cerebrovascular disorder, brain haemorrhage

brain-injury <neurological-illness ~stroke
aivovamma, päävamma, aivotärähdys
hjärnskada, skallskada
head injury, concussion

neurological-illness <long-term-illness
neurologinen sairaus, neurologia
neurologisk sjukdom, neurologi
neurology

parkinson-s-disease <neurological-illness
parkinsonin tauti, parkinson, vapina
parkinsons sjukdom, parkinson
=Parkinson's disease, tremor

ms <neurological-illness
MS-tauti, multippeliskleroosi
MS-sjukdom, multipel skleros
=MS, multiple sclerosis

epilepsy <neurological-illness
epilepsia, kaatumatauti, kouristus
epilepsi, fallandesjuka, kramp
seizure

rare-disease <long-term-illness
harvinaissairaus, harvinainen sairaus, ALS, lihassairaus, lihastauti, oireyhtymä, perinnöllinen
sällsynt sjukdom, ALS, muskelsjukdom, syndrom
muscular dystrophy, syndrome, genetic

rheumatism <long-term-illness ~musculoskeletal-disorder
reuma, fibromyalgia, niveltulehdus, nivel, kihti
reumatism, fibromyalgi, gikt
fibromyalgia, arthritis, joint pain

musculoskeletal-disorder <illness ~physiotherapy ~chronic-pain
tuki- ja liikuntaelinsairaus, selkä, nivelrikko, osteoporoosi, niskakipu, polvi, lonkka, iskias, hartia, tekonivel
ryggvärk, artros, benskörhet, nackvärk, knä, höft, rygg, nacke
back pain, osteoarthritis, neck pain, knee, hip

chronic-pain <illness ~musculoskeletal-disorder
krooninen kipu, kipu, särky, migreeni, päänsärky
smärta, värk, migrän, har ont
pain, migraine, headache

respiratory-disease <long-term-illness ~allergy
hengityssairaus, astma, keuhkoahtauma, hengitys, keuhkosairaus, hengenahdistus
andningssjukdom, astma, lungsjukdom, kol
asthma, COPD, lungs, breathing

allergy <illness ~respiratory-disease ~coeliac-disease
allergia, allergikko, siitepöly, atopia, atooppinen, laktoosi, heinänuha, yliherkkyys
allergi, atopi, pollen, allergisk
atopic eczema, hay fever

coeliac-disease <long-term-illness ~nutrition
keliakia, gluteeniton
celiaki, glutenfri
gluten-free, coeliac, celiac

skin-disease <illness
ihosairaus, psoriasis, ihottuma, iho, palovamma
hudsjukdom, psoriasis, eksem, hud
rash, eczema, skin, acne

bowel-disease <long-term-illness
suolistosairaus, IBD, avanne, vatsavaiva, crohnin, vatsa, IBS
tarmsjukdom, stomi, magbesvär, crohn, mage
IBD, stoma, Crohn's, stomach, IBS

kidney-disease <long-term-illness ~organ-donation
munuaissairaus, maksasairaus, dialyysi, munuaiset
njursjukdom, leversjukdom, dialys, njurar
kidney, liver, dialysis

organ-donation ~kidney-disease
elinsiirto, elinluovutus, verenluovutus
organtransplantation, organdonation, blodgivning
transplant, donor

incontinence <illness
virtsankarkailu, inkontinenssi, vaipat, virtsa
inkontinens, blöjor, urin
bladder

hiv <long-term-illness ~sexually-transmitted-disease
hiv, aids
hiv
=HIV, AIDS

women-s-health <health ~sexual-health
naistentauti, gynekologi, vaihdevuodet, kuukautiset, endometrioosi, menkat, naistenlääkäri
kvinnosjukdom, gynekolog, klimakterium, endometrios, mens, övergångsåldern
=women's health, gynaecologist, menopause, endometriosis, period pain

sick-child <long-term-illness ~special-needs-child
pitkäaikaissairas lapsi, sairas lapsi, keskonen, lapsen sairaus, lasten syöpä
långtidssjukt barn, sjukt barn, för tidigt född, barncancer
seriously ill child, childhood cancer, premature
`;
