/** Written by `npm run compile:concepts`: change the words in `data/`. See `packing.ts` for the form. */
export const PACKED = `wellbeing
health promotion,prevention
lifestyle,healthy habits
weight management,overweight,obesity,lose weight
nutrition,diet,dietitian
sleep,insomnia
stress,coping
burnout,exhaustion,fatigue,exhausted,tired
=self care,self-care,medical supplies
loneliness,lonely,no friends,isolated,alone,meet people
friendship,friend
social exclusion,marginalisation,isolation
everyday life,life skills
life situation,life change,turning point
functional ability,functioning
sexual health,sexuality,sex
contraception,birth control,family planning
=safety at home,home safety,fire safety,accident prevention
digital skills,digital support,smartphone,IT help,tablet,computer,my phone
=e services,e-services,online services,electronic identification,service point,bank codes
=digital health,digital clinic,remote appointment,my kanta,patient records
peer support,peer
=peer group,peer support group,support group,self-help group
expert by experience,lived experience
befriending,visiting friend,companion,friend
support person,mentor
support family,weekend family
=counselling,someone to talk to,counselling,listening,counsellor,to talk,can't cope
helpline,phone line,hotline
chat,online support
=guidance,advice,guidance,low threshold,where to get help
=form filling,help with forms,paperwork
client guidance,case management,service guidance,key worker
service needs assessment,care needs
outreach,street work
open meeting place,meeting place,drop-in centre,community centre
=cafe,café,coffee
day activities,day centre
functional group,activity group
course,training,lecture
adaptation training,living with an illness
camp,summer activities
supported holiday,subsidised holiday
help at home,errands,shopping help,handyman,snow clearing,odd jobs
cleaning,housework,cleaner
transport,ride,taxi
escort,accompanying person
meal,lunch,breakfast
meal service,meals on wheels
remote service,online
information service,expert service
networking,partnership
service voucher,personal budget
assistance dog,guide dog
health
health services,health care
health centre,health station,clinic,outpatient care
doctor,GP,physician
nurse,wound care
appointment,booking,referral,see a doctor
emergency care,emergency clinic,urgent care,emergency room,injury,broken bone
emergency medical services,ambulance
emergency number,112,emergency
first aid
hospital,ward
specialised medical care,specialist,outpatient clinic,operation
laboratory,blood test
imaging,x-ray,MRI,ultrasound
screening,mammogram
health check
vaccination,immunisation
medicine,medication,prescription
pharmacy,chemist
dental care,dentist,oral health,toothache,teeth
orthodontics,braces,dentures
hearing care,hearing test,hearing aid,audiology
eye care,eye doctor,glaucoma,glasses,cataract
foot care,podiatry
palliative care,end-of-life care,hospice,living will,dying
home nursing
home hospital
maternity clinic,antenatal clinic,midwife
child health clinic,child clinic
school health care,school nurse,school doctor
student health,FSHS
occupational health care,occupational health
physiotherapy,physiotherapist
occupational therapy,occupational therapist
speech therapy,speech therapist,not talking,speech delay,not speak
rehabilitation,rehab
medical rehabilitation,rehabilitation therapy
home rehabilitation,reablement,discharge from hospital
assistive devices,wheelchair,walker,crutches,walking aid
patient rights,patient ombudsman,patient injury,malpractice,complain
client fees,patient charge,payment ceiling
pregnancy,pregnant,expecting a baby
childbirth,doula,breastfeeding,giving birth
abortion,termination of pregnancy
infertility,fertility treatment,IVF
infectious disease,flu,covid,hepatitis,fever,cough
sexually transmitted disease,chlamydia,STI,STD
illness,disease,sick,diagnosis
=long term illness,long-term illness,chronic illness,patient association
cancer,tumour
diabetes,blood sugar
heart disease,blood pressure,cardiac,heart,heart attack
stroke,cerebrovascular disorder,brain haemorrhage
brain injury,head injury
neurological illness,neurology
=parkinson,Parkinson's disease
=ms,MS,multiple sclerosis
epilepsy,seizure
rare disease,ALS,muscular dystrophy,syndrome
rheumatism,fibromyalgia,arthritis
musculoskeletal disorder,back pain,osteoarthritis,neck pain
chronic pain,pain,migraine,headache
respiratory disease,asthma,lung disease,COPD
allergy,atopic eczema
coeliac disease,gluten-free
skin disease,psoriasis,rash,eczema
bowel disease,Crohn's disease,IBD,stoma
=kidney and liver,kidney disease,liver disease
organ donation,transplant
incontinence,bladder problems
=hiv,HIV,AIDS
=womens health,women's health,gynaecologist,menopause,endometriosis
sick child,seriously ill child,premature baby
mental health,psychological,breakdown,self-esteem
mental health services,mental health care,psychiatric nurse
psychiatry,psychiatrist
psychotherapy,therapy,therapist
psychologist
depression,depressed,sad,low mood,hopeless,crying
anxiety,anxious,worried,nervous
=panic and fears,panic disorder,fear,phobia,social anxiety,panic
bipolar disorder,mania
psychosis,schizophrenia,hearing voices
mental illness,mental disorder,personality disorder
eating disorder,anorexia,bulimia,won't eat
=ocd,obsessive-compulsive disorder,OCD
=self harm,self-harm,cutting
=perinatal depression,postnatal depression,perinatal depression
mental health rehabilitation,recovery
clubhouse
=relatives of mentally ill,family of mentally ill
gaming problem,video games,gaming addiction,screen time
addiction,addicted,hooked,dependence
gambling,betting,casino,gambler,slot machines
substance use,substance abuse
alcohol,drinking,drunk
drugs,narcotics,cannabis,addict,junkie,heroin
smoking,tobacco,vaping,nicotine
addiction services,substance abuse services,A-clinic,addiction clinic
detox,withdrawal treatment,sobering-up
=substance rehabilitation,substance abuse rehabilitation,addiction recovery,sober
=opioid treatment,opioid substitution treatment,methadone
harm reduction,needle exchange
=aa,AA,Alcoholics Anonymous
=relatives of addicts,family of substance abusers,spouse drinks,codependency
=children of addicts,children of alcoholics,parent drinks
families
children,child,kids
small children,baby,toddler,infant,newborn,new parents
parenthood,parent,mother,father,mum,dad
=parent cafe,parent café,baby group,playgroup
family centre
single parent,lone parent,single mother
blended family,stepfamily,step-parent
large families,twins
relationship,marriage,arguing
spouse,partner,husband,wife
=couple counselling,couples therapy,relationship counselling
divorce,separation,break-up,breaking up,ex-husband
divorce with children,co-parenting,shared custody
child custody,child welfare officer,custody,paternity
child maintenance,child support,alimony
supervised visits,supervised contact
family mediation,divorce mediation
family law,inheritance,will
paternity
adoption,adopted child
=lgbt,LGBT,sexual minority,gay,transgender,LGBTQ,rainbow family,coming out,lesbian,bisexual,queer
gender identity,nonbinary,transgender
family counselling,child guidance
family work,family support worker
social services for families,family social work,early support
home help for families
childminding,babysitter,nanny
early childhood education,day care,kindergarten,nursery,childcare,daycare
open early education,playground
=pre primary,pre-primary education,preschool
child home care allowance
family benefits,child benefit,parental allowance,maternity grant,parental leave,family allowance,maternity leave
child development,behavioural problems,tantrums
=special needs child,special-needs child,disabled child
child protection,child welfare,taking into care,worried about a child,neglect
=child welfare report,child welfare notification
foster care,foster family,children's home
aftercare,care leaver
family care,family carer
mother and child home,mother and baby home
child loss,death of a child,miscarriage,stillbirth,baby died,lost a baby
grandparents,grandmother,grandfather
marriage ceremony,wedding
young people,youth,teenager,adolescent,teens
young adults,young adult
becoming independent,moving out,own home
youth work
youth centre,youth club
outreach youth work
=neet,NEET,school dropout,youth unemployment
youth workshop,workshop activities
=one stop youth,one-stop guidance centre
youth council,youth participation
youth exchange
school,homework,pupil
basic education,comprehensive school,primary school,school enrolment,compulsory education
special education,learning support
school transport,school bus
=after school care,after-school care,morning and afternoon activities,afternoon club
pupil welfare,student welfare
school social worker,school psychologist
bullying
school refusal,truancy,school absence,skipping school,won't go to school
learning difficulties,dyslexia
adult education,adult education centre,folk high school,evening classes
education,studies,joint application
vocational education,vocational school
apprenticeship
upper secondary school,high school
higher education,university
students
=student aid,student financial aid,student loan,study grant
career guidance,study guidance
=arts education,basic education in the arts,music school
=childrens rights,children's rights
studying abroad,exchange studies
older people,elderly,senior,ageing,older persons,old person,grandma
pensioners,retired
services for older people,elderly care,gerontological social work
memory illness,Alzheimer,dementia,forgets,confused,senile,memory
memory clinic,memory nurse,memory test
=memory activities,memory café,brain health,reminiscence
=dementia carers,carer of person with dementia,relatives of people with memory illness
family carer,informal care,carer,caregiver,caring for a relative,looking after
=carer allowance,support for informal care,carer's allowance
respite care,short-term care,respite,carer's leave,break from caring,day off
relatives,next of kin,family members
home care,home help,care at home,help with washing
=home help services,home support services,shopping service,support services
safety phone,personal alarm,safety bracelet
falls,balance,fell,dizzy
senior exercise,chair exercise
care home,nursing home,residential care
senior housing
guardianship,guardian
veterans
elder abuse,mistreatment
home visit,visit at home
=disability,disabled people,disability,handicapped,impairment
disability services,services for disabled people,disability support
personal assistance,personal assistant
transport service,mobility service
home modification,home adaptations,ramp
=disability parking,disabled parking permit
disability allowance,care allowance,disability card
accessibility
physical disability,mobility impairment,wheelchair user,spinal cord injury
intellectual disability,developmental disability,learning disability,Down syndrome
visual impairment,blind,low vision,partially sighted,can't see
hearing impairment,tinnitus,hearing,hearing loss
deaf
sign language,signing
deafblind
speech impairment,stammering,communication support
aphasia
=interpreting for disabled,interpreting for disabled people,sign language interpreter
autism,Asperger,autistic
=adhd,ADHD,attention deficit,hyperactive,concentrate
neurodiversity,Tourette,neuropsychiatric
easy language,easy to read
=disabled work,work activities for disabled people,sheltered work
=disabled housing,housing for disabled people,group home
adapted physical activity,disability sports
money trouble,financial difficulties,cannot afford,money,broke,no money
poverty,low income,poor,hardship
debt,over-indebtedness,credit record,bills,owe,credit card,debt collection
debt counselling,debt advice,debt adjustment,financial and debt advice
debt enforcement,bailiff,enforcement,recovery of debts
money management,budgeting,financial advice
social credit,social lending
loan,mortgage,bank,guarantee
benefits,social security,allowance
=kela,Kela,Social Insurance Institution
social assistance,income support,basic social assistance,welfare benefits,minimum income,electricity bill
sickness allowance,sick leave,sickness benefit,sick pay
reimbursement,Kela taxi,travel costs,health insurance
pension,retirement
disability pension,incapacity for work
housing allowance,housing benefit,support for housing
financial aid,clothes
food aid,food bank,hungry,food,groceries
=second hand,flea market,recycling centre
social work,social worker,welfare office
social services,welfare services
adult social work,services for working-age people
social guidance,social counselling
social emergency,emergency social services
=social ombudsman,social services ombudsman
=diaconia,diaconal work,deacon
bankruptcy,company restructuring,bankrupt
=procurement,public procurement,tender
work,employment
unemployment,unemployed,lost my job,laid off,fired,jobless,redundant
job search,job,jobseeker,CV,vacancy,resume,find a job
employment services,TE Office,job centre,employment office
unemployment benefit,labour market subsidy,unemployment fund,unemployment allowance,benefits for the unemployed
=associations of unemployed,associations of the unemployed
rehabilitative work,activation plan
social rehabilitation
supported employment,pay subsidy,work trial,wage subsidy,internship
job coaching,job coach
work ability,partial work ability,unable to work
vocational rehabilitation,retraining
=working life,occupational safety,employment contract,wages,trade union
entrepreneurship,business advice,entrepreneur,company,enterprise,self-employed,start a business
employers,recruitment
housing,apartment,flat,place to live,accommodation
rental home,rent,tenant,rental,municipal housing
=owned home,owner-occupied home,right-of-occupancy home,housing company
housing advice,tenancy support
rent arrears,unpaid rent,rent deposit,pay rent
eviction,evicted
homelessness,rough sleeping,housing first,nowhere to live,on the street,lost my home
emergency accommodation,night shelter,temporary accommodation,hostel
supported housing,supported living
service housing,assisted living,sheltered housing
housing services,residential services
youth housing,student housing
moving house,change of address,population register,address
crisis help,crisis centre,psychosocial support,psychological first aid
crisis,shock,accident
trauma,PTSD,torture
suicide,want to die,kill myself
=suicide bereaved,bereaved by suicide,killed himself
grief,bereavement,widow,loss,mourning,died,death,passed away,grieving
funeral,burial,grave
violence,assault,stalking,threats,abuse
domestic violence,intimate partner violence,violence against women,family violence,domestic abuse,abusive partner,he hits,afraid of my husband,beats,beaten,violent,narcissist
shelter,refuge
=violence perpetrators,perpetrator of violence,anger,angry
sexual violence,rape,sexual abuse,sexual harassment,molested
=honour violence,honour-related violence,female genital mutilation,forced marriage
human trafficking,prostitution,exploitation,sex work
victim support,victim,witness
crime,theft,scam,criminal record,fraud,stolen
criminal sanctions,prison,probation,sentence,jail,inmate
=ex prisoners,ex-prisoners,ex-offender,released from prison,out of prison
mediation,neighbour dispute
legal aid,lawyer,legal advice
legal rights,human rights,appeal,complaint,ombudsman
court,trial,prosecutor
discrimination,equality,harassment
racism,hate crime
police,passport,ID card
safety,preparedness
rescue services,fire brigade
national defence,military service,conscript
immigrants,foreigner,migrant,multicultural,newcomer,moved to Finland
integration,settling in,preparatory education,moving to Finland
refugees,Ukrainian
asylum,reception centre
undocumented,without papers
residence permit,visa,family reunification,work permit
citizenship
=language learning,language course,learn Finnish,literacy,learn Swedish,Finnish language,Finnish lessons
=language cafe,language café
interpreting,translation
=languages of service,languages,mother tongue,multilingual
=swedish speaking,Swedish-speaking,Finland Swede,in Swedish
=roma,Roma
=sami,Sámi,Sami people
=returnees,return migration,returnee
expatriates,emigration
minorities
participation,inclusion,taking part
volunteering,voluntary work,charity
volunteer coordination,volunteer centre,volunteer training
associations,NGO,third sector,organisation,foundation
=ngo cooperation,NGO cooperation,umbrella organisation
grants,scholarship,subsidy
premises,meeting room
civic participation,influencing,petition
feedback,survey
elections,voting,political party
=decision making,decision-making,municipal council,minutes
adults,working-age
men,man
women,woman,girls
=rural and village,village activities,countryside,archipelago
farmers,farm relief services,agriculture,farm
parish,church,priest,religion,religious community
=red cross,Red Cross
=child welfare league,Mannerheim League for Child Welfare
exercise,physical activity,gym,yoga,sport,fitness
exercise guidance,physical activity counselling
sports facilities,sports hall,ice rink
sports clubs,football
swimming,beach
outdoors,hiking,walk,outing
nature,garden,allotment
recreation,holiday,things to do
=hobby groups,hobby,club
=youth hobbies,children's hobbies,youth hobbies,scouts
handicrafts,knitting,sewing,crafts
arts,painting,theatre,film
music,choir,singing
dance
games,bingo,chess
=reading and writing,reading circle,book club,literature
cooking,baking
animals,pet,vet,dog,cat
culture
=events,event,celebration
library,books
museum,heritage,archive
boating and fishing,fishing,hunting
building permit,planning permission
land use,zoning,map,property
renovation grants,energy advice,housing repair grant
streets,snow ploughing,parking
public transport,bus,train,ferry
waste,recycling,rubbish
=water and energy,water supply,sewerage,electricity,wastewater
environmental health,food control,mould,indoor air,noise
environment,nature conservation,climate
permits,public event notice,licence
tax,taxation
consumer advice,consumer protection,consumer dispute
insurance
data protection,personal data
=municipal info,municipal information,customer service
tourism,tourist information
lost property,lost and found
authorities
driving licence,driving permit,driver's licence,driving school
vehicles,car
traffic,road safety,cycling
customs and border,border guard
post and telecommunications,post office,broadband
forestry,forest


~1 ~12
<-1 ~1 P5.17
<-2 ~1 ~2 ~402 #lifestyle-guidance
<-1 ~1 ~135
<-2 ~43 P5.20
<-5 ~1
<121 ~1 ~-1
<-1 ~78 ~125
<47 P5.11
<-9 ~15 ~26 ~2 #befriending
~-1 ~14
~23 ~374
~2 ~294
~328 ~14
~75 ~237 #functional-ability-groups
<39 ~1 ~85
<-1 ~81 ~65
<-5 ~234 ~233
~1 #civic-skills
<-1 P9.4
<35 ~29
~1 ~2 #peer-support P4.12 P5.16
<-1
<-2 ~363
<1 ~-15 ~362 #befriending
~361 ~-1 #befriending
<-1
~313 ~103 #someone-to-talk-to
<-1 ~1 #someone-to-talk-to
<-2 ~-1
~2 #low-threshold-advice P9.6
<-1 ~-12 ~410
<-2 ~1 P4.13
<271 ~-1
~299 ~114 #outreach-work
~-26 ~1 #open-meeting-places
<-1
#carer-respite
~374 ~366 #functional-ability-groups
~1 ~186
<49 ~62 #adaptation-training
~370 ~1
<369 ~243
~205 ~1 ~343
<205 ~-1
~217 ~1
~-1 ~340
~254 ~1
<201 ~-1
~-20 ~-21
#expertise-and-information P9.1
~338 #networks-and-partnerships
~252
<39 ~216
~1 ~47
<-1 P5.1
<-1 ~1 ~3 P5.1
<-2 ~-1 ~8 P5.1
<-3 ~-2 P5.1
<-4
<-5 ~2 ~1 P5.5
<-6 ~-1
<303 P19.3
~-3 ~302
<1
<-10 P5.6
<-11 P5.4
<-12 P5.4
<1 ~35 P5.8
<-14 P5.8
<-15 ~29 P5.3
<-16 ~1 ~225 P5.15
<-1 P5.15
<-18 ~1 P5.10
<-1
<-10 ~195 ~17
<-11 ~193
<-22 ~27
<-23 ~267 ~25
<-24 ~169 ~1 P5.14
<-1 ~-16
<-26 ~14 ~1 P5.2
<-27 ~-1 P5.2
<-28 ~137 ~-14 P5.9
<-29 ~147 P5.9
<-30 ~237 P5.12
<3
<2
<1 ~186
~-49 ~1 ~234 P5.13
<-1 P5.13
<-2 ~157 ~-77
~168 ~171 P5.18
<267 P5.19
<-39 ~210
<-41 ~-14 ~1 ~2 P3.2
<-1 ~45 ~-14
<-2 ~-70
<-44 ~82 ~103
<2 ~-29 ~1 ~-42
<-1 ~-85 ~24
~1 ~-46
<-1 ~-62 ~193 KR1.4
<-2 ~-25 ~-35
<-2 ~-27 ~-100
<-3 ~1
<2 ~169 ~-1
<1 ~-1
<-6
<-1
<-2
<-3
<-10
<-11 ~1
<-13 ~-28 ~1
<-14 ~-1
<-14 ~1
<-16 ~-1 ~1
<-16 ~-114
<-18
<-18
<-19 ~1
~-1
<-22
<-22 ~-24
<-71 ~-110
<-24 ~68
~1 ~-100 P5.7
<-73 ~-1 ~1 P5.7
<-64 ~-1
<-2 ~-41 ~1
<-3 ~-1
<-5 ~-125 ~211
<-6 ~1
<-1
<2
<1
<-10 ~5 ~-8
<-1 ~-134
<-6 ~-2
<-13 ~203
<-9 ~-45
<-53 ~-5 ~1
<-1 ~-108
<-7 ~103
<1
~2 ~6
<-1 ~140
<-2 ~4 ~1 ~2 P5.7
<-1 ~8
<-2 ~5 ~6
<-5 ~-149
<-97 ~-4 ~1 P5.7
<-1
<-65 ~-2 ~181
<-3 ~-5
<-4 ~-6 ~-57
<-135 ~-8 ~-7 ~-10
<-12 ~89 ~1
<-1
~1 ~3 KR1.2
<-1 ~1 KR1.2
<-1 ~26
<-3 ~20
<-129 ~25
~-130
<-3 ~6
<-7 ~5
<-8
<-9 ~2 ~3 P3.1
~-1 ~77
<12 ~-2 P3.1
<-3 ~1 ~5
<-1 ~1 ~3
<4 ~1 P3.5
<3 ~-1 P3.9
<-2
<1 ~-5 P3.5
<182 P3.5
<-1 P3.3
<-20 ~-82
~1
~-1
~10 P3.7
<1 ~2
<119 P3.6
<-1 ~1
~-1 ~1 #childminding
~1 ~2 P3.4
<-1 ~-25
<-2 ~26 P6.1
<1 ~-3
<100 ~-97 P3.2
~1
<-33 ~65 ~51
<109 ~1 ~2 P3.8
<-1
<-2 ~2
<-3
P4.6
<-5 ~-105
<144 ~-105
<-42 ~35
<-34 P3.1
~3 ~-43 KR1.3
<-1 ~1
<-1 ~132
<-3 ~1 P28.1
<-1 ~-173 P28.1
<-2 ~-175 ~1 P28.4
<-6 ~1 ~2
<109 ~-1 P28.3
<-182 P28.5
<179 P28.6
<-10 P28.7
~1 ~5
<-1 P6.2
<-2 ~7
<-173 ~-2
<-58 ~-4 P6.3
<-5 ~1 ~-137 P4.9
<-1
~125 ~-7
<-8 ~-3
~-7 ~54
<1 P25.7 P6.10
~-11 ~1 P6.5
<-1 ~1 P6.6
<-1 P6.7
<-3 P6.8
<-4 P6.9
<-26 ~1 ~-147
<60 ~-1 P6.14
<-203 ~-7 ~79 P10.2 P6.4
<181
<125
<-10 P6.13
~2 ~1 KR1.1
<-1 ~59
<65 ~9 P4.2
<-132 ~1 ~3
<-186 ~-1
<-204 ~-2
<-3 <1
~1 ~2 ~3 P5.14
<47 ~-1
~-2 ~-209 #carer-respite
~-3
<56 ~1 ~-169 P4.3
<55 ~-1 P4.3 P4.14
<-1 ~1 ~-158
<-237 ~153
<152
<83 ~-14
<73
<105 ~34 P7.11

<90
~-10 ~-74 ~-200
~1 KR1.6
<44 ~-1 ~1 ~2 P4.4
<-1 P4.5
<-2 ~-217
<-3 ~-171 ~3
<-5
<27 ~-6
~-174 ~-7
<-8 ~-175
<-9 ~-8 P4.7
<-10 ~-193 ~-216
<-11 ~-195 ~2
<-1 ~1
<106 ~-1 ~4
<-14 ~-4 ~-3
<-15 ~-186 ~1
<-1 ~-169
<101 ~-4 ~-2
<2 ~1
<1 ~-54
~-2 ~-1
~-12 ~95
<39 ~-244 ~-22
<54 ~-23
<121 ~-24
~2 ~10 ~17 ~16
<-1 ~-274
<-2 ~1 ~2 ~4
<-257 ~-1 ~2 P15.1
~-2 P15.5
<-277 ~-2 P15.1
~-4 ~1 P15.3
P15.3 P15.6
~1 ~2
<-1
<-2 ~11 ~-10 P4.10
<-3 ~-194
<-4 ~-225
<-5 ~1 P13.1 P13.2
<-1 ~24 P13.3
<-7 ~28 P1.4
~-15 ~90
~-254 ~-16 #food-aid

<1 ~3

<-2 ~-11 ~14
<-3 ~-274 P4.13
<-3 ~33 ~-247
<52
<92 ~-9 ~-8
~-24 ~15 P15.4
P14.5
~2 ~12
<-1 ~3 ~2 ~4
<-2 ~1 ~7 P10.1
<-3 ~-1 P4.8 P10.1
<-24 ~-3 P10.6
<71 ~-4 P10.8
<2 ~1 #rehabilitative-work P4.8
<-230 ~-14 ~-1 #social-rehabilitation
<-8 ~1 P10.7
<-1 ~-7
<-10 ~1 ~-24 P10.4
<-234 ~-1 P10.4
<-12 P10.3 P10.5
P11.1 P15.8 P11.3 P11.5 P11.8 KR2.8
P12.1 P12.2 KR2.6
~1 ~3
<-1 P1.1
<-2 P1.2 P1.3
<-300 ~1 ~-3
<-4 ~1 ~-47
<1 ~-1
<-6 ~1 ~2
<-1 ~-27
<2 ~-193 ~-181
<1 P4.1
<-33 ~-10 P4.1
<-11 ~-107
~-12 P1.5
~-313 ~1 ~-33 #crisis-help
~-1 ~-328
<-215 ~-2
~-3 ~-211 ~-203 ~1
<1 ~-1
~-5 ~1
~-1
~1 ~7
<-1 ~1 ~2
<-9 ~-1
<-3
<-4 ~3 ~-9
<-5 ~16
<1 ~15
~1 ~-7 ~5
~9 ~-1 P7.5
~1 P7.8
<-1 ~-22
<2
<1 ~2 P7.4
~2 P7.1 P7.3
<-1 P7.7 P7.6
<-2 ~1 P7.10
<-1 ~5
~-9 P20.1
~-303 ~1
<-1 P19.1
P19.4
~1 ~2 P22.2
<-1 ~6 P4.11
<-2 ~1 ~-28 ~-1
<-3 ~-1 ~2
<-4
<-5 P22.1
P22.4
<-336 ~-6 ~1 P22.3
<-341 ~-1
~1

<-1
<4 ~-18
<3 ~-3
<-14 P22.9
P22.8 P22.5 P22.6 P22.7 KR1.5
~-22 P7.10
~7 ~1
<-1 ~1 ~-362 #volunteering P4.12 P5.16
<-1 #volunteering
~1 ~2 P8.4 KR2.7
<-1 ~-338 #umbrella-organisations #networks-and-partnerships
<-2
P2.5
<-7 ~-179 #civic-skills P8.3
<-1
<-2 P8.2 P8.1
P9.5
KR1
~1
~-1
~-11
~-75 P24.3
~-92 ~-55 P25.6
~-16 ~-339 ~-378
~-216
~-390 ~2 #hobby-groups P27.1
<-1 ~-403 #lifestyle-guidance
<-2 P27.1
<-19 ~-3
<-4
<-5 ~1 P27.2
~-1
~1 ~12 #recreation P25.5
<-1 ~-8 ~3 #hobby-groups
<-1 P28.2
<-2
<-3 ~8 P25.2
<-1
<-5 ~-13
<-6
<-7 ~5
<-8 ~-373
~-368 P24.5
~-7 ~3 ~2
~-12 ~-1
~-2 P25.1
~-3 P25.3 P25.4
<-17 P27.3 P27.5 P27.4
P2.1
P2.3 P2.4 P18.1 P18.2
P2.2
P16.7 P16.4
<-386 P16.5
P23.2
P23.3 P23.4
P23.7 P5.21 P24.4
P23.5 P23.1
P20.2 P11.2
P14.1 P14.2 P14.4
P21.1
P21.2
P7.9 P9.2
<-411 P9.6
P17.1
P20.3
KR3
~-81 P16.2
~-9 ~-1 P16.1 P14.3
P16.3
~-75 P19.5
P26.2 P26.3
P24.6


välbefinnande,välmående
hälsofrämjande,hälsorådgivning
levnadsvanor,livsstil,levnadsvanerådgivning
viktkontroll,övervikt,fetma,banta,gå ner i vikt
näring,kost
sömn,sömnlöshet,sova,ligger vaken
stress,ork,belastning
utmattning,utmattad,trött,utbränd
egenvård,självvård,vårdartikel
ensamhet,inga vänner,sällskap,träffa folk
vänskap,vän,kompis
marginalisering,utslagning,utanförskap
livshantering,vardag
livssituation,livsförändring
funktionsförmåga,fysisk kondition,rörelseförmåga
sexuell hälsa,sexualitet,sex
preventivmedel,familjeplanering,p-piller,preventivrådgivning
säkerhet i hemmet,brandsäkerhet,olycksfall
digistöd,digitalt stöd,dator,mobiltelefon,internet,surfplatta,app
elektronisk ärendehantering,e-tjänst,e-legitimation,servicepunkt,bankkoder
distansmottagning,digital klinik,mina kanta,patientuppgifter
kamratstöd,stöd av likställda,i samma situation,kamrat
kamratstödsgrupp,stödgrupp,samtalsgrupp,självhjälpsgrupp
erfarenhetsexpert,erfarenhetstalare
vänverksamhet,väntjänst,vän,promenadvän
stödperson,vuxenvän,fadder,mentor
stödfamilj
samtalshjälp,samtalsstöd,någon att tala med,att prata,samtala,orkar inte
hjälptelefon,telefonjour,samtalstjänst
chatt,nätstöd,stöd på nätet
rådgivning,vägledning,handledning,låg tröskel
hjälp med blanketter,blankett,formulär,fylla i
servicehandledning,seniorrådgivning,klientvägledning
bedömning av servicebehovet,klientplan,serviceplan
uppsökande arbete,fältarbete
mötesplats,träffpunkt,invånarhus,vardagsrum
kafé,kaffestund
dagverksamhet,dagcenter,dagcentral
funktionell grupp,aktivitetsgrupp
kurs,föreläsning
anpassningsträning,förstahandsinformation,anpassning till sjukdom
läger,sommarverksamhet
semesterstöd,rekreationssemester,understödd semester
hjälp i hemmet,vardagshjälp,snöskottning,uträtta ärenden,städhjälp
städning,städa
transport,skjuts,taxi,servicetrafik,servicebuss
ledsagare,följeslagare
måltid,lunch,frukost
måltidsservice,hemkörd mat
distanstjänst,distansstöd,på nätet
informationstjänst,experttjänst
nätverksarbete,partnerskap,nätverk
servicesedel,personlig budget
assistanshund,ledarhund
hälsa,hälsotillstånd
hälso- och sjukvård,hälsovård,sjukvård,primärvård
hälsostation,hälsocentral,hälsovårdscentral,mottagning,hvc,öppenvård
läkare,doktor
sjukskötare,hälsovårdare
tidsbokning,bedömning av vårdbehovet,boka tid,remiss,söka vård
jour,akutmottagning,första hjälpen,brådskande vård,benbrott
ambulans,sjuktransport
nödnummer,nödcentral
förstahjälpenkurs
sjukhus,bäddavdelning,anstaltsvård
specialiserad sjukvård,specialistläkare,poliklinik,operation
laboratorium,provtagning,blodprov
röntgen,bilddiagnostik,ultraljud
screening,mammografi,papa-prov
hälsoundersökning,läkarundersökning
vaccination,vaccin
läkemedel,medicin,recept
apotek,dosdispensering
mun- och tandvård,tandläkare,tandklinik,munhygienist,munhälsa
tandreglering,löständer,tandprotes,tandställning
hörcentral,hörapparat,hörselundersökning
ögonläkare,glasögon,glaukom,grå starr,ögonsjukdom,optiker
fotvård
vård i livets slutskede,palliativ vård,hospice,vårdtestamente,döende,hospis
hemsjukvård
hemsjukhus
mödrarådgivning,rådgivningsbyrå,förlossningsförberedelse,rådgivning för gravida,barnmorska
barnrådgivning
skolhälsovård,skolläkare
studerandehälsovård,shvs
företagshälsovård
fysioterapi
ergoterapi
talterapi,talfel,talar inte,talutveckling,pratar inte
rehabilitering
medicinsk rehabilitering
hemrehabilitering,hemförlovning
hjälpmedel,rollator,rullstol,kryckor
patientombud,patientskada,vårdfel,klaga på vården
klientavgift,avgiftstak,vårdavgift
graviditet,gravid
förlossning,doula,amning,föda barn
abort,avbrytande av graviditet
barnlöshet,fertilitetsbehandling
smittsam sjukdom,influensa,corona,tuberkulos,hepatit,feber,förkylning
könssjukdom,klamydia
sjukdom,sjuk,diagnos
långtidssjukdom,kronisk sjukdom,patientförening,långtidssjuk
cancer,tumör
diabetes,diabetiker,sockersjuka,blodsocker
hjärtsjukdom,hjärtinfarkt,blodtryck,kolesterol,hjärta
störning i hjärncirkulationen,stroke,hjärnblödning,slaganfall
hjärnskada,skallskada
neurologisk sjukdom,neurologi
parkinsons sjukdom,parkinson
MS-sjukdom,multipel skleros
epilepsi
sällsynt sjukdom,ALS,muskelsjukdom,syndrom
reumatism,fibromyalgi
ryggvärk,artros,benskörhet,nackvärk,ont i ryggen
smärta,värk,migrän
andningssjukdom,astma,lungsjukdom,kol
allergi,atopi,pollen
celiaki,glutenfri
hudsjukdom,psoriasis,eksem
tarmsjukdom,crohns sjukdom,stomi,magbesvär
njursjukdom,leversjukdom,dialys
organtransplantation,organdonation,blodgivning
inkontinens,blöjor
hiv,aids
kvinnosjukdom,gynekolog,klimakterium,endometrios
långtidssjukt barn,sjukt barn,för tidigt född
psykisk hälsa,psykisk ohälsa,mår dåligt,mental hälsa,psykiskt välbefinnande,mår inte bra,psykiska problem,självkänsla
mentalvårdstjänst,mentalvård,psykiatrisk sjukskötare,psykisk vård,psykvård
psykiatri,psykiater
psykoterapi,terapi,terapeut
psykolog
depression,deprimerad,nedstämd,deppig,ledsen,gråter
ångest,rädsla,orolig,ängslig
panikstörning,fobi,social ångest,panik
bipolär sjukdom,mani
psykos,schizofreni,hör röster
psykisk störning,personlighetsstörning,psykisk sjukdom
ätstörning,anorexi,bulimi,äter inte,ätstörd
tvångssyndrom,tvångstankar
självdestruktivitet,skära sig,självskadebeteende,självdestruktiv
förlossningsdepression
psykiatrisk rehabilitering,återhämtning,psykosocial rehabilitering
klubbhus,fontänhus
anhöriga till psykiskt sjuka,finfami
spelproblem,datorspel,nätberoende,skärmtid,han spelar
beroende,missbruk
penningspelproblem,penningspel,spelberoende,kasino,spelar för mycket,spelmissbruk,spelar bort
rusmedel,droganvändning
alkohol,alkoholist,berusad,han dricker,alkis,super
droger,narkotika,läkemedelsberoende,knark,cannabis,narkoman,heroin
rökning,tobak,snus,sluta röka
beroendevård,A-klinik,missbruksvård,missbrukartjänst,rusmedelsarbete,beroendemottagning
avgiftning,tillnyktring,abstinensvård,avvänjning
missbrukarrehabilitering,nykter,behandlingshem,nykterhet,drogfri
substitutionsbehandling,metadon,subutex
skademinimering,sprutbyte
AA,anonyma alkoholister
anhöriga till missbrukare,maken dricker,alkoholistfamilj,medberoende
barn till alkoholist,pappa dricker
familj,barnfamilj
barn,minderårig
småbarn,spädbarn,baby,nyfödd,nyblivna föräldrar,nybliven
föräldraskap,fostran,förälder,vårdnadshavare,mamma,pappa
familjekafé,mamma-barngrupp,familjeklubb
familjecenter
ensamförsörjare,ensamstående förälder,ensam mamma,ensamförälder
nyfamilj,styvförälder,ombildad familj
flerlingsfamilj,tvillingar,storfamilj
parförhållande,äktenskap,gräl,bråkar,svartsjuk
make,maka,sambo,min man
parterapi,familjerådgivning
skilsmässa,separation,frånskild,skild,skiljer
skilsmässorådgivning,växelvist boende
vårdnad,barnatillsyningsman,umgängesrätt
underhåll,underhållsstöd
övervakade umgängen
medling i familjeärenden
familjerätt,äktenskapsförord,arv,testamente,bouppteckning,dödsbo
faderskap
adoption,adoptivbarn
regnbågspersoner,sexuell minoritet,homosexuell,transperson,hbtqi,könsminoritet,regnbågsfamilj,komma ut,bög,lesbisk,queer,hbtq
könsidentitet,könskorrigering,ickebinär
familjerådgivningsbyrå,uppfostringsrådgivning,familjerådgivning
familjearbete,familjehandledning
socialtjänster för barnfamiljer,tidigt stöd
hemservice för barnfamiljer
barnvakt,barnpassning,barnskötare
småbarnspedagogik,daghem,dagvård,dagis,skiftvård,småbarnsfostran,familjedagvård
öppen småbarnspedagogik,barnklubb,öppet daghem,lekpark
förskola,förskoleundervisning
hemvårdsstöd,privatvårdsstöd
barnbidrag,föräldrapenning,moderskapsunderstöd,föräldraledighet,familjeledighet,mammaledighet,pappaledig,moderskapspenning
barnets utveckling,trotsålder,beteendestörning,utåtagerande
barn med särskilda behov,barn i behov av särskilt stöd
barnskydd,omhändertagande,öppenvård,far illa
barnskyddsanmälan,orosanmälan
vård utom hemmet,fosterfamilj,barnhem,placerat barn,fosterförälder
eftervård
familjevård,familjehem,uppdragsavtal
mödrahem,mödra- och skyddshem
barns död,missfall,barnet dog,dödfött,förlorat barn
mormor,farmor,morfar,farfar,morföräldrar,farföräldrar
vigsel,bröllop,hindersprövning
unga,ungdom,tonåring,tonårig
unga vuxna
självständigt liv,flytta hemifrån,egen bostad
ungdomsarbete
ungdomslokal,ungdomsgård
uppsökande ungdomsarbete
avhopp,ungdomsarbetslöshet,ungdomsgaranti,arbetslös ung,risk för marginalisering
ungdomsverkstad,verkstad
navigatorn,ungdomsinformation
ungdomsfullmäktige,elevkår
internationell ungdomsverksamhet,ungdomsutbyte
skola,läxor,elev,läxhjälp
grundläggande utbildning,grundskola,högstadium,lågstadium,anmälan till skolan,läroplikt
specialundervisning,särskilt stöd,stöd för lärande
skolskjuts,skoltransport
morgon- och eftermiddagsverksamhet,eftis,eftermiddagsvård
elev- och studerandevård,elevvård,studerandevård
kurator,skolpsykolog
mobbning,mobbad,retad
skolfrånvaro,skolvägran,skolkning,vägrar skolan,vill inte gå till skolan,hemmasittare,skolkar
inlärningssvårighet,läs- och skrivsvårighet,dyslexi
medborgarinstitut,vuxenutbildning,folkhögskola,fritt bildningsarbete,arbis,medis
utbildning,läroanstalt,gemensam ansökan,studier,studieplats
yrkesutbildning,yrkesskola,yrkesinstitut,yrkesexamen
läroavtal
gymnasium
högskola,universitet
studerande,gradu
studiestöd,studielån,studiepenning,studieförmån
studiehandledning,yrkesval,yrkesvägledning
grundläggande konstundervisning,musikinstitut,konstskola
barnets rättigheter,barnombudsman
studier utomlands,utbytesstudier
äldre,åldring,senior,åldrande,gamla
pensionär
äldreservice,äldreomsorg,äldretjänst,gerontologiskt socialarbete,åldringsvård,service för äldre
minnessjukdom,alzheimer,demens,minne,minnesproblem,glömsk,glömmer,glömt,dement
minnespoliklinik,minneskoordinator,minnesmottagning
minnesklubb,minneskafé,hjärnhälsa
anhörig till minnessjuk,närstående till minnessjuk
närståendevård,närståendevårdare,anhörigvårdare,vårdar min man,vårdar min mor,anhörigstöd
stöd för närståendevård,vårdarvode
avlösning,korttidsvård,intervallvård,ledighet för närståendevårdare,avlastning,ledig dag
anhöriga,närstående
hemvård,hemservice,hemhjälp,närvårdare,omsorg,hjälp hemma,hemtjänst
stödtjänster inom hemvården,ärendehjälp,stödservice,badservice,hemtjänst
trygghetstelefon,trygghetslarm
fallolycka,balans,ramlar,faller
seniorgymnastik,sittgympa,seniormotion
ålderdomshem,äldreboende,effektiverat serviceboende,serviceboende med heldygnsomsorg,åldringshem,vårdhem
seniorbostad,gemenskapsboende
intressebevakning,förmyndare,intressebevakare,förmyndarskap
veteran,krigsinvalid,fronttillägg,krigsveteran
misshandel av äldre,illabehandling
hembesök
personer med funktionsnedsättning,funktionshinder,handikapp,funktionsnedsättning
funktionshinderservice,handikappservice,stödt beslutsfattande
personlig assistans,assistent
färdtjänst,taxikort
ändringsarbeten i bostaden,tillgänglighetsunderstöd,ramp
parkeringstillstånd för rörelsehindrade,invaparkering,invaplats
handikappbidrag,handikappkort,vårdbidrag
tillgänglighet
rörelsehinder,ryggmärgsskada,cp-skada,rullstolsanvändare
intellektuell funktionsnedsättning,utvecklingsstörning,utvecklingsstörd,specialomsorg,downs syndrom
synskada,blind,svagsynt,talbok,syn,ser dåligt
hörselskada,tinnitus,hörsel,hör dåligt,hör illa
döv,teckenspråkig
teckenspråk
dövblind
talskada,stamning,stöd för kommunikation
afasi
tolktjänst för personer med funktionsnedsättning,teckenspråkstolk,skrivtolkning
autism,asperger,autistisk
ADHD,hyperaktivitet,koncentrationssvårigheter,koncentrera sig
neuropsykiatrisk,tourette,npf
lätt språk,lättläst
arbetsverksamhet
boendeservice för personer med funktionsnedsättning,grupphem,gruppboende
anpassad motion,handikappidrott
penningbekymmer,ekonomiska svårigheter,pengar,ekonomi,har inte råd,pengarna räcker inte
fattigdom,låginkomsttagare,fattig,små inkomster
skuld,snabblån,kredituppgifter,indrivning,betalningsstörning,överskuldsättning,räkning,inkasso,avbetalning,betalningsanmärkning
ekonomi- och skuldrådgivning,skuldsanering,skuldrådgivning,garantistiftelsen
utsökning,utmätning,kronofogde
ekonomirådgivning,budget,hushållsekonomi
social kreditgivning,smålån
lån,kredit,bank,borgen,bostadslån
förmån,social trygghet,bidrag,socialskydd
FPA
utkomststöd,socialbidrag,betalningsförbindelse,inga pengar,elräkning
sjukdagpenning,sjukledighet,rehabiliteringspenning,sjukskriven,sjukfrånvaro
FPA-ersättning,reseersättning,läkemedelsersättning,FPA-kort,sjukförsäkring
pension,ålderspension,folkpension,garantipension
sjukpension,arbetsoförmåga,invalidpension
bostadsbidrag,bostadsstöd,understöd för boende
ekonomisk hjälp,klädhjälp,kläder,hobbystöd
mathjälp,matkasse,brödkö,svinnmat,mat,matutdelning,matbank
loppis,återvinning,möbler,begagnat
socialt arbete,socialarbetare,socialvård,socialen,socialbyrå
socialservice,socialtjänster,tjänster inom socialvården
vuxensocialarbete,service för vuxna,tjänster för personer i arbetsför ålder
socialhandledning,socialrådgivning
socialjour,social- och krisjour
socialombud
diakoni
konkurs,företagssanering
offentlig upphandling,konkurrensutsättning
sysselsättning
arbetslöshet,uppsagd,inget jobb,permitterad,förlorat jobbet,sparken,av med jobbet
jobbsökning,sommarjobb,arbetssökande,jobb
sysselsättningstjänster,TE-byrå,arbetskraftsservice,arbetsförmedling,sysselsättningsområde,arbetskraftsmyndighet
utkomstskydd för arbetslösa,arbetsmarknadsstöd,grunddagpenning,arbetslöshetskassa,arbetslöshetsersättning,arbetslöshetsförmån,arbetslöshetsdagpenning,a-kassa
arbetslösas förening
arbetsverksamhet i rehabiliteringssyfte,aktiveringsplan
social rehabilitering
stödd sysselsättning,arbetsprövning,lönesubvention,lönestöd,arbetspraktik,praktik
arbetsträning,arbetscoach
arbetsförmåga,partiellt arbetsför,arbetsoförmögen
yrkesinriktad rehabilitering,omskolning
arbetarskydd,arbetsavtal,lön,fackförbund,kollektivavtal
företagande,företag,startpeng,firma,näringsliv,näringstjänster
arbetsgivare,rekrytering
boende,bostad,lägenhet
hyresbostad,hyra,hyresgäst,kommunal bostad,hyreslägenhet
ägarbostad,bostadsrätt
boenderådgivning
hyresskuld,hyresgaranti,obetald hyra,hyresrester
vräkning,avhysning,vräkt
bostadslöshet,hemlös,ingen bostad,uteliggare,sover ute,ingenstans att bo
nödinkvartering,härbärge,krisbostad,tillfällig inkvartering
stödboende,stött boende,stödbostad
serviceboende,servicehus
boendeservice,boendeenhet
ungdomsbostad,studentbostad
flytt,adressändring,befolkningsregister,namnändring,hemkommun,personbeteckning,flytthjälp,magistrat,adress
krishjälp,kriscenter,psykosocialt stöd,psykisk första hjälp,kriscentral
kris,chock,olycka
trauma,tortyr,PTSD
självmord,vill inte leva,vill dö,ta livet av sig
anhörig efter självmord,tog livet av sig,tog sitt liv
sorg,död,änka,dödsfall,efterlevande,förlust,sörjande,dog
begravning,gravplats
våld,misshandel,stalkning,hot,misshandlad,förföljelse
våld i nära relationer,familjevåld,nollinjen,våld i parförhållande,våld mot kvinnor,rädd för min man,han slår,han slog,slagen,narcissist
skyddshem
våldsutövare,aggression,ilska,arg,slår mitt barn
sexuellt våld,våldtäkt,seri-stödcenter,sexuella trakasserier,utnyttjad
hedersvåld,könsstympning,tvångsäktenskap
människohandel,prostitution,sexarbete
brottsofferjour,brottsoffer,vittne
brott,stöld,bedrägeri,straffregister,lurad
brottspåföljd,fängelse,fånge,samhällstjänst,straff,sitter inne,dömd
frigiven fånge,kriminalvård,frigivning
medling
rättshjälp,juridisk rådgivning,advokat,jurist
rättsskydd,överklagande,besvär,rättigheter,justitieombudsman,klagomål
domstol,tingsrätt,åklagare
diskriminering,likabehandling,jämställdhet,trakasserier
rasism,hatbrott
polis,pass
säkerhet,beredskap,befolkningsskydd,skyddsrum
räddningsväsende,brandkår,räddningsverk,sotning
försvar,värnplikt,civiltjänst,beväring
invandrare,utlänning,mångkulturell,invandring,nyanländ,nyinflyttad
integration,förberedande undervisning
flykting,ukrainare,tillfälligt skydd
asyl,asylsökande,förläggning,avslag
papperslös
uppehållstillstånd,visum,familjeåterförening,migrationsverket,inresetillstånd,inresa
medborgarskap
språkkurs,lära sig finska,läs- och skrivkunnighet,finska språket,svenska språket,lära sig svenska,lära finska
språkkafé,samtalsklubb
tolkning,tolk,översättning
språk,modersmål,flerspråkig
svenskspråkig,finlandssvensk,på svenska
romer
samer,samiska
återflyttning,ingermanländare,återflyttare
utlandsfinländare,emigration,flytta utomlands
minoriteter,minoritet
delaktighet,deltagande,gemenskap
frivilligarbete,frivillig,volontär,talko,välgörenhet
samordning av frivilligarbete,frivilligcentral
föreningar och organisationer,förening,organisation,tredje sektorn,stiftelse
organisationssamarbete,takorganisation
understöd och bidrag,stipendium,föreningsbidrag
lokaler,lokalbokning,utrymme
påverkan,initiativ,äldreråd,handikappråd
respons,enkät,felanmälan
val,röstning,parti,rösträtt,rösta
beslutsfattande,kommunfullmäktige,nämnd,protokoll,kungörelse
vuxna,vuxen
män,man
kvinnor,flickor
byverksamhet,landsbygd,by,skärgård,glesbygd
lantbruksföretagare,lantbruksavbytare,jordbruk,avbytarservice,lantbruksstöd,bonde,jordbrukare
församling,kyrka,präst,religion,själavård,religiöst samfund,skriftskola,konfirmation
Röda Korset,FRK
Mannerheims Barnskyddsförbund
motion,gymnastik,idrott,yoga,gym,träna
motionsrådgivning
idrottsanläggning,ishall,skidspår
idrottsförening,fotboll
simning,simhall,vattengymnastik,badstrand,simskola
friluftsliv,promenad,vandring,utfärd,stavgång
natur,trädgård,grön omsorg
rekreation,fritid,utfärder,semester,något att göra
hobbygrupp,hobby,klubb
barns hobbyer,ungas hobbyer,scout,4H,finlandsmodellen
handarbete,stickning,sömnad,hantverk,träslöjd
konst,teater,måleri,film
musik,kör,sång,konsert
dans
spel,bingo,schack
läsecirkel,skrivande,bokcirkel,litteratur
matlagning,bakning
djur,veterinär,hund,katt
kultur
evenemang,fest,jul
bibliotek,böcker,bokbuss
museum,kulturarv,arkiv,släktforskning
båtliv och fiske,fiske,jakt,båt
bygglov,byggnadstillsyn,byggande,åtgärdstillstånd
planläggning,tomt,markanvändning,karta,fastighet,lantmäteri
reparationsunderstöd,renovering,energirådgivning,hissunderstöd
gata,plogning,enskild väg,parkering,park,halka
kollektivtrafik,buss,tåg,färja
avfallshantering,sopor,sortering,avfall,sophämtning
vattenförsörjning,vatten och avlopp,el,brunn,avloppsvatten
miljöhälsa,livsmedelstillsyn,mögel,primärproduktion,inomhusluft,buller,miljöhälsovård
miljövård,miljö,naturskydd,klimat
tillstånd,anmälan om offentlig tillställning
beskattning,skatt,skattekort
konsumentrådgivning,reklamation,konsument,garanti,konsumentskydd,konsumenttvist
försäkring
dataskydd,personuppgifter,begäran om handlingar
kommunens rådgivning,kundservice,samservice
turism,sevärdhet
hittegods,tappat
myndigheter,ämbetsverk
körkort,körtillstånd,bilskola,körundervisning
fordon,besiktning,bil
trafik,cykling
tull,gränsbevakning
posttjänst,bredband,fiber
skog


hyvinvointi,hyvä olo
terveyden edistäminen,terveysneuvonta,hyte
elintavat,elämäntavat
painonhallinta,ylipaino,lihavuus,laihdutus,liikakilot,laihtua,laihduttaa
ravitsemus,ravinto,ruokavalio
uni,unettomuus,en saa unta,nukkua,uneton,painajainen,minä valvon,valvottaa
stressi,jaksaminen,kuormitus,rentoutuminen,stressaantunut,hermot
uupumus,burnout,loppuunpalaminen,väsymys,väsynyt,aivan loppu,uupua,työuupumus
omahoito,itsehoito,hoitotarvike
yksinäisyys,yksinäinen,ei ystäviä,juttuseura,seuraa vanhukselle,ei ole ketään,olen yksin,haluan seuraa
ystävyys,ystävä,kaveri
syrjäytyminen,huono-osaisuus,eristäytyminen,neljän seinän sisällä,syrjäytynyt
arjen hallinta,elämänhallinta,arki,en pärjää
elämäntilanne,elämänmuutos,muutostilanne
toimintakyky,fyysinen kunto,liikkumiskyky,toimintarajoite
seksuaaliterveys,seksuaalisuus,seksi
ehkäisy,perhesuunnittelu,e-pilleri,kierukka
kotiturvallisuus,paloturvallisuus,tapaturma,palovaroitin
digitaidot,digituki,tietokone,kännykkä,älypuhelin,netti,digiopastus,digineuvonta,tabletti,läppäri,sovellus,puhelin ei toimi,tietotekniikka,digiapu
sähköinen asiointi,verkkopalvelu,tunnistautuminen,verkkopankki,asiointipiste,asiointiapu,pankkitunnus
etävastaanotto,digiklinikka,omaolo,omakanta,potilastieto,potilaskertomus
vertaistuki,vertainen,samassa tilanteessa,saman kokeneet
vertaisryhmä,tukiryhmä,keskusteluryhmä,oma-apuryhmä
kokemusasiantuntija,kokemustoiminta,kokemustoimija,kokemusasiantuntijuus
ystävätoiminta,juttukaveri,seuralainen,lenkkiseura,ystävä,kaveri
tukihenkilö,kummi,mentori
tukiperhe,tukiviikonloppu
keskusteluapu,juttuapu,haluan puhua,kuuntelija,puhua jollekin,jolle puhua,puhua jonkun,jutella,ei jaksa
auttava puhelin,tukipuhelin,puhelinneuvonta,kriisipuhelin,puhelinpäivystys
chat,verkkotuki,verkkokeskustelu,nettiapu
neuvonta,ohjaus,matala kynnys,mistä apua,opastus,infopiste
lomakkeiden täyttö,lomake,kaavake,lappu
asiakasohjaus,palveluohjaus,omatyöntekijä,seniorineuvonta,palveluohjaaja,palveluneuvonta
palvelutarpeen arviointi,asiakassuunnitelma,palvelusuunnitelma
etsivä työ,löytävä työ,jalkautuva työ,kenttätyö
kohtaamispaikka,olohuone,asukastalo,kylätalo,järjestötalo,asukastupa,kansalaistalo
kahvila,kahvihetki
päivätoiminta,päiväkeskus,päivätupa
toiminnallinen ryhmä,ryhmätoiminta
kurssi,valmennus,luento,infotilaisuus
sopeutumisvalmennus,ensitieto,sairauteen sopeutuminen
leiri,kesätoiminta,kesäkerho
tuettu loma,lomatoiminta,halpa loma,virkistysloma,lomajärjestö
kotiapu,asiointiapu,kauppa-apu,talonmiestoiminta,lumityöt,pihatyöt,arkiapu,pienet korjaukset,lumenluonti,nurmikko,talkkari
siivous,siivooja,siivousapu,pyykki
kuljetus,kyyti,taksi,palveluliikenne
saattoapu,saattajapalvelu,saattaja
ateria,ruokailu,lounas,aamiainen
ateriapalvelu,kotiateria,ruokapalvelu,ruokaa kotiin
etäpalvelu,etätuki,etäyhteys,verkkoryhmä,etäryhmä
tietopalvelu,tiedotus,asiantuntijapalvelu
verkostotyö,kumppanuus,verkosto
palveluseteli,henkilökohtainen budjetti
avustajakoira,opaskoira,kuulokoira
terveys
terveydenhuolto,terveyspalvelu,sairaanhoito,sote,perusterveydenhuolto
terveysasema,terveyskeskus,sote-keskus,terveyskioski,hyvinvointiasema,omalääkäri,vastaanotto,avosairaanhoito,avoterveydenhuolto
lääkäri
sairaanhoitaja,terveydenhoitaja,haavanhoito,hoitajan vastaanotto
ajanvaraus,hoidon tarpeen arviointi,hoitoonpääsy,hoitotakuu,varata aika,lähete,hoitoon hakeutuminen
päivystys,ensiapu,kiireellinen hoito,116117,kiirevastaanotto,murtuma
ensihoito,ambulanssi,sairaankuljetus
hätänumero,112,hätäkeskus
ensiapukurssi,elvytys
sairaala,vuodeosasto,osastohoito,laitoshoito
erikoissairaanhoito,erikoislääkäri,poliklinikka,leikkaus,kirurgia
laboratorio,verikoe,näytteenotto,labra
röntgen,kuvantaminen,ultraääni,magneettikuvaus
seulonta,mammografia,papa-koe
terveystarkastus,lääkärintarkastus
rokotus,rokote
lääke,resepti
apteekki,annosjakelu
suun terveydenhuolto,hammaslääkäri,hampaat,suuhygienisti,hammas
oikomishoito,hammasraudat,tekohampaat,hammasproteesi
kuulokeskus,kuulokoje,kuulolaite,kuulontutkimus
silmälääkäri,silmälasit,kaihi,glaukooma,silmäsairaus,näöntarkastus,optikko
jalkojenhoito,jalkaterapia,jalkahoito
saattohoito,palliatiivinen,hoitotahto,kuoleva,kuolemaisillaan,loppuvaihe
kotisairaanhoito,sairaanhoito kotona
kotisairaala
äitiysneuvola,neuvola,perhevalmennus,raskauden seuranta,synnytysvalmennus,kätilö
lastenneuvola,neuvolatarkastus
kouluterveydenhuolto,terkkari,koululääkäri,kouluterveydenhoitaja
opiskeluterveydenhuolto,yths,opiskelijaterveydenhuolto
työterveyshuolto,työterveys
fysioterapia,fysioterapeutti,hieronta
toimintaterapia
puheterapia,puhevika,ei puhu,puheen kehitys,ärrävika
kuntoutus,kuntoutuminen,kuntoutuja
lääkinnällinen kuntoutus,kuntoutusterapia
kotikuntoutus,arkikuntoutus,kotiutus
apuväline,rollaattori,pyörätuoli,kyynärsauvat
potilasasiavastaava,potilasasiamies,potilasvahinko,hoitovirhe,potilaan oikeudet,muistutus
asiakasmaksu,maksukatto,maksun alentaminen,hoitomaksu
raskaus,raskaana,odotusaika,odottaa lasta
synnytys,doula,imetys,imettää,synnyttää
abortti,raskauden keskeytys
lapsettomuus,hedelmöityshoito
tartuntatauti,influenssa,korona,tuberkuloosi,hepatiitti,infektio,kuume,flunssa,yskä
sukupuolitauti,klamydia
sairaus,sairas,tauti,diagnoosi
pitkäaikaissairaus,pitkäaikaissairas,krooninen sairaus,potilasjärjestö,potilasyhdistys
syöpä,kasvain
diabetes,diabeetikko,verensokeri,sokeri
sydänsairaus,sydäninfarkti,sepelvaltimotauti,verenpaine,kolesteroli,sydän,infarkti
aivoverenkiertohäiriö,aivohalvaus,aivoinfarkti,avh,aivoverenvuoto
aivovamma,päävamma
neurologinen sairaus,neurologia
parkinsonin tauti,parkinson
MS-tauti,multippeliskleroosi
epilepsia
harvinaissairaus,harvinainen sairaus,ALS,lihassairaus,lihastauti,oireyhtymä
reuma,fibromyalgia,niveltulehdus
tuki- ja liikuntaelinsairaus,selkä,nivelrikko,osteoporoosi,niskakipu
krooninen kipu,kipu,särky,migreeni
hengityssairaus,astma,keuhkoahtauma,hengitys,keuhkosairaus
allergia,allergikko,siitepöly,atopia
keliakia,gluteeniton
ihosairaus,psoriasis,ihottuma
suolistosairaus,crohnin tauti,IBD,avanne,vatsavaiva
munuaissairaus,maksasairaus,dialyysi
elinsiirto,elinluovutus,verenluovutus
virtsankarkailu,inkontinenssi,vaipat
hiv,aids
naistentauti,gynekologi,vaihdevuodet,kuukautiset,endometrioosi
pitkäaikaissairas lapsi,sairas lapsi,keskonen,lapsen sairaus
mielenterveys,mielen hyvinvointi,paha olo,psyykkinen,henkinen hyvinvointi,pää hajoaa,pää sekaisin,mieli maassa,hermoromahdus,itsetunto
mielenterveyspalvelu,psykiatrinen sairaanhoitaja,miepä,mielenterveyshoitaja,mielenterveyspoli,psykpoli
psykiatria,psykiatri
psykoterapia,terapia,terapeutti
psykologi
masennus,masentunut,depressio,alakulo,masentaa,mieliala,surullinen,toivottomuus,alavireisyys,masis,itkettää,itkuinen
ahdistus,ahdistaa,ahdistunut,ahdistuneisuus,pelätä,ahistaa,levoton,hermostunut
paniikkihäiriö,pelko,fobia,jännittäminen,pelottaa,paniikki,ujous
kaksisuuntainen mielialahäiriö,mania,mielialahäiriö,kaksisuuntainen
psykoosi,skitsofrenia,harhat,äänten kuuleminen,kuulee ääniä
mielenterveyden häiriö,persoonallisuushäiriö,psyykkinen sairaus,mielisairaus,mielenterveyshäiriö
syömishäiriö,anoreksia,bulimia,ahminta,ei syö,oksentaa
pakko-oireinen häiriö,pakko-oire,pakkoajatus
itsetuhoisuus,viiltely,itsensä vahingoittaminen,itsetuhoinen,viillellä
synnytyksen jälkeinen masennus,synnytysmasennus,baby blues
mielenterveyskuntoutus,toipumisorientaatio,mielenterveyskuntoutuja,psykososiaalinen kuntoutus
klubitalo,mielenterveysyhdistys
mielenterveysomainen,finfami
peliongelma,peliriippuvuus,nettiriippuvuus,ruutuaika,videopeli,pelata,tietokonepeli
riippuvuus,addiktio,koukussa,riippuvainen
rahapeliongelma,rahapelaaminen,uhkapeli,vedonlyönti,pelihimo,kasino,veikkaus,pelikone,pelata rahaa
päihteet,sekakäyttö,päihde
alkoholi,juominen,alkoholisti,viina,humala,päihtynyt,juoppo,saada juoda,ryypätä,dokata,kalja,känni,alkkis,krapula
huumeet,huumausaine,narkomaani,lääkeriippuvuus,kannabis,lääkkeiden väärinkäyttö,narkkari,nisti,subutex,amfetamiini,heroiini,pillerit,bentsot,kama
tupakointi,tupakka,nuuska,nikotiini,savuttomuus,rööki,vape,tupakoida,voi polttaa
päihdepalvelu,A-klinikka,päihdehuolto,riippuvuuspoliklinikka,päihdetyö,päihdehoito
katkaisuhoito,selviämishoito,vieroitus,katko,selviämisasema
päihdekuntoutus,raittius,päihdekuntoutuja,toipuva,raitis,kuiville,selvin päin
korvaushoito,metadoni,buprenorfiini,korvike
haittojen vähentäminen,terveysneuvontapiste,neulanvaihto
AA,AA-ryhmä,al-anon,a-kilta,nimettömät alkoholistit
päihdeläheinen,päihdeperhe,puoliso juo,läheisen juominen,alkoholistin läheinen,läheisriippuvuus
alkoholistin lapsi,lasinen lapsuus,äiti juo,isä juo
perheet,perhe
lapset,alaikäinen,lapsi
pienet lapset,vauva,taapero,pikkulapsi,vastasyntynyt,esikoinen
vanhemmuus,kasvatus,vanhempi,huoltaja,äiti,isä,mutsi,faija,iskä
perhekahvila,äiti-lapsikerho,perhekerho,perhetupa,muskari
perhekeskus,perhetalo
yksinhuoltaja,eroperhe,yh,yhden vanhemman perhe
uusperhe,äitipuoli,bonusvanhempi,uusioperhe
monikkoperhe,kaksoset,suurperhe
parisuhde,avioliitto,mustasukkaisuus,riitely,riidellä,mustasukkainen
puoliso,vaimo,aviomies,avopuoliso
pariterapia,perheasiain neuvottelukeskus,parisuhdeneuvonta
ero,avioero,eronnut,erota,avoero,jätti minut,muuttaa erilleen,eksä
vuorovanhemmuus,eron jälkeinen vanhemmuus,eroneuvo,vuoroasuminen
lastenvalvoja,huoltajuus,tapaamisoikeus,lapsen huolto,lapsen tapaaminen,huoltoriita,etävanhempi,riita lapsista,isyys,lähivanhempi
elatusapu,elatustuki,elarit,elatus
valvottu tapaaminen
perheasioiden sovittelu
perheoikeus,avioehto,perintö,testamentti,perunkirjoitus,perheoikeudelliset asiat,kuolinpesä
isyyden vahvistaminen,isyyden tunnustaminen
adoptio,ottolapsi
sateenkaari-ihmiset,seksuaalivähemmistö,homo,transsukupuolinen,sateenkaariperhe,lesbo,trans,sukupuolivähemmistö,biseksuaali,queer,hlbtiq,on kaapissa
sukupuoli-identiteetti,sukupuolenkorjaus,sukupuoliristiriita,muunsukupuolinen,sukupuolen vahvistaminen
perheneuvola,perheneuvonta,kasvatusneuvonta
perhetyö,perhetyöntekijä,perheohjaus
lapsiperheiden sosiaalipalvelut,perhesosiaalityö,varhainen tuki
lapsiperheiden kotipalvelu,apua vauva-arkeen,vanhemman väsymys
lastenhoitoapu,lapsenvahti,lastenhoitaja,tilapäinen lastenhoito,vahtia lasta,hoitaja lapselle
varhaiskasvatus,päiväkoti,päivähoito,tarha,hoitopaikka,vuorohoito,perhepäivähoito
avoin varhaiskasvatus,leikkipuisto,avoin päiväkoti,asukaspuisto
esiopetus,eskari,esikoulu
kotihoidon tuki,kotihoidontuki,yksityisen hoidon tuki
lapsilisä,perhe-etuus,vanhempainraha,äitiysavustus,perhevapaa,äitiysloma,vanhempainvapaa,äitiyspakkaus,isyysraha,raskausraha,hoitoraha,isyysvapaa
lapsen kehitys,uhmaikä,käytöshäiriö,kiukutella,tottelematon,raivarit,uhmaikäinen
erityislapsi,vammainen lapsi,erityistä tukea tarvitseva lapsi
lastensuojelu,lasu,huostaanotto,lapsesta huoli,avohuolto,heitteillä,laiminlyönti,huostaan,viedä lapset
lastensuojeluilmoitus,huoli-ilmoitus,lasuilmo,ilmo
sijaishuolto,sijaisperhe,lastenkoti,sijoitettu lapsi,sijaisvanhempi
jälkihuolto,itsenäistyvä nuori
perhehoito,perhehoitaja,perhekoti,toimeksiantosopimus
ensikoti,ensi- ja turvakoti
lapsen kuolema,keskenmeno,kohtukuolema,lapsensa menettänyt,vauva kuoli,lapsi kuoli,enkelivauva
isovanhemmat,isoäiti,mummi,isoisä,ukki,lapsenlapsi,isovanhempi
vihkiminen,häät,avioliiton esteiden tutkinta
nuoret,teini,murrosikä,teini-ikäinen,nuoriso,nuori
nuoret aikuiset
itsenäistyminen,omaan kotiin muutto
nuorisotyö,nuorisotyöntekijä
nuorisotila,nuorisotalo,nuokkari
etsivä nuorisotyö
koulupudokas,nuorisotakuu,työtön nuori,ilman työtä ja opiskelupaikkaa,nuorisotyöttömyys,syrjäytymisvaara,syrjäytyvä nuori
nuorten työpaja,työpaja,starttipaja
ohjaamo,nuorten tieto ja neuvonta
nuorisovaltuusto,oppilaskunta
kansainvälinen nuorisotoiminta,nuorisovaihto
koulu,koululainen,läksyt,oppilas,läksyapu
perusopetus,peruskoulu,alakoulu,yläkoulu,ala-aste,yläaste,kouluun ilmoittautuminen,oppivelvollisuus,yksilöllistetty oppimäärä,ekaluokka
erityisopetus,erityinen tuki,erityisopettaja,oppimisen tuki,tehostettu tuki
koulukuljetus,koulukyyti
iltapäivätoiminta,iltapäiväkerho,ip-kerho,aamutoiminta
opiskeluhuolto,oppilashuolto,opiskelijahuolto
kuraattori,koulupsykologi
kiusaaminen,kiusata,kiusattu
koulupoissaolo,koulupelko,ei käy koulua,lintsata,ei mene kouluun,ei suostu kouluun,koulukieltäytyminen
oppimisvaikeus,lukivaikeus,dysleksia,hahmotushäiriö,lukihäiriö
kansalaisopisto,työväenopisto,vapaa sivistystyö,kansanopisto,täydennyskoulutus,aikuiskoulutus,avoin yliopisto
koulutus,opiskelu,oppilaitos,yhteishaku,opinnot
ammatillinen koulutus,ammattikoulu,amis,ammattiopisto,TUVA,ammattitutkinto,perustutkinto
oppisopimus
lukio,ylioppilas
korkeakoulu,yliopisto,amk
opiskelijat,gradu,opiskelija
opintotuki,opintolaina,opintoraha,aikuiskoulutustuki,opintoetuus,koulumatkatuki
opinto-ohjaus,ammatinvalinta,opo,urasuunnittelu,uraohjaus,alanvaihto
taiteen perusopetus,musiikkiopisto,kuvataidekoulu
lapsen oikeudet,lapsiasiavaltuutettu
opiskelu ulkomailla,vaihto-opiskelu
ikäihmiset,vanhus,ikääntynyt,seniori,iäkäs,mummo,ikääntyminen,vanheneminen,vanhuus,vanha ihminen,vaari,pappa,mummu,ikäihminen
eläkeläinen
vanhuspalvelu,vanhustyö,vanhustenhuolto,ikäihmisten palvelut,gerontologinen sosiaalityö,ikääntyneiden palvelut,iäkkäiden palvelut
muistisairaus,alzheimer,dementia,muisti,muistisairas,muistihäiriö,dementikko,unohtaa,unohdella,ei muista,höperö,seniili,eksyä
muistipoliklinikka,muistikoordinaattori,muistitesti,muistineuvola,muistihoitaja
muistikerho,muistikahvila,aivoterveys,muistiryhmä
muistisairaan omainen,muistiperhe,muistisairaan läheinen
omaishoito,omaishoitaja,läheishoitaja,hoitaa puolisoa,hoitaa äitiä,hoitaa vaimoa,hoitaa miestä,hoitaa isää
omaishoidon tuki,hoitopalkkio
lyhytaikaishoito,omaishoitajan vapaa,lomitus,jaksohoito,intervallihoito,omaishoidon vapaa,vapaapäivä,hengähdystauko
omaiset,läheinen,omainen
kotihoito,hoiva,kotipalvelu,lähihoitaja,kotona asuminen,apua kotiin,ei pärjää kotona,peseytyminen
kotihoidon tukipalvelut,asiointipalvelu,saunapalvelu,tukipalvelu,kauppapalvelu,vaatehuolto,kauppakassi
turvapuhelin,turvaranneke,turvateknologia,turvapalvelu,hälytysranneke,turvanappi,hälytin
kaatuminen,tasapaino,kaatua,liukastua,voi pudota,lonkkamurtuma,kaatuilla
seniorijumppa,tuolijumppa,ikäihmisten liikunta
hoivakoti,vanhainkoti,ympärivuorokautinen palveluasuminen,vanhustentalo,tehostettu palveluasuminen,palvelukoti,hoitokoti,hoivapaikka,hoitopaikka
senioriasunto,yhteisöllinen asuminen
edunvalvonta,holhous,edunvalvoja
veteraani,sotainvalidi,rintamalisä,lotta,rintamaveteraani,sotaveteraani,evakko
kaltoinkohtelu,ikääntyneen hyväksikäyttö
kotikäynti,kotiin tuotava palvelu
vammaiset,vamma,vammainen,invalidi,vaikeavammainen,vammaisuus
vammaispalvelu,vammaisten palvelut,vammaissosiaalityö,tuettu päätöksenteko,osallisuuden tuki
henkilökohtainen apu,avustaja
kuljetuspalvelu,kuljetustuki,liikkumisen tuki,taksikortti,invataksi
asunnon muutostyöt,esteettömyysavustus,muutostyö,ramppi,luiska
vammaisen pysäköintilupa,pysäköintitunnus,invapysäköinti,invapaikka,invalidimerkki,invakortti
vammaistuki,hoitotuki,vammaiskortti,vammaisetuus,kuntoutusetuus
esteettömyys,saavutettavuus,esteetön
liikuntavamma,liikkumisrajoitteinen,selkäydinvamma,cp-vamma,liikuntarajoitteinen,halvaantunut
kehitysvamma,kehitysvammainen,downin syndrooma,erityishuolto
näkövamma,näkövammainen,sokea,näkö,heikkonäköinen,äänikirja,sokeus,en näe,sokeutunut,pistekirjoitus,silmät
kuulovamma,kuulovammainen,huonokuuloinen,kuulo,tinnitus,kuurous,kuulla huonosti
kuuro,viittomakielinen
viittomakieli,viittominen
kuurosokea
puhevamma,änkytys,kommunikaatio,puhumaton
afasia
vammaisten tulkkauspalvelu,viittomakielen tulkki,kirjoitustulkkaus
autismi,asperger,autisti,autismikirjo,kirjo
ADHD,tarkkaavuushäiriö,ylivilkkaus,keskittymisvaikeus,ylivilkas,keskittyminen,add
neurokirjo,nepsy,neuropsykiatrinen valmennus,tourette,aistiyliherkkyys
selkokieli
työtoiminta,osallisuutta edistävä toiminta,työkeskus
vammaisten asumispalvelut,asumisyksikkö,ryhmäkoti,kehitysvammaisten asuminen
soveltava liikunta,vammaisurheilu,erityisliikunta
rahahuolet,raha,taloudelliset vaikeudet,maksuvaikeus,raha-asiat,talous,rahaton
köyhyys,vähävarainen,pienituloinen,köyhä,pienet tulot
velka,pikavippi,maksuhäiriö,luottotiedot,velkaantuminen,perintä,velallinen,lasku,vippi,osamaksu,luottokortti
talous- ja velkaneuvonta,velkajärjestely,velkaneuvonta,velkojen järjestely,takuusäätiö,talousneuvoja
ulosotto,ulosmittaus,saatava,häätömenettely,vouti
talousneuvonta,rahankäyttö,budjetti,taloudenhallinta,säästäminen
sosiaalinen luototus,pienlaina
laina,luotto,pankki,takaus,asuntolaina
etuus,sosiaaliturva,rahallinen tuki
Kela,kansaneläkelaitos
toimeentulotuki,toimeentulo,sossun raha,viimesijainen tuki,ei rahaa,maksusitoumus,sähkölasku
sairauspäiväraha,sairausloma,kuntoutusraha,sairasloma,sairauspoissaolo,saikku
kela-korvaus,matkakorvaus,kela-taksi,lääkekorvaus,omavastuu,sairaanhoitokorvaus,kela-kortti,sairausvakuutus
eläke,takuueläke,kansaneläke
työkyvyttömyyseläke,kuntoutustuki,sairauseläke
asumistuki,asumisen tuki,asumismenot,asumislisä
taloudellinen apu,vaateapu,vaatteet,harrastustuki,joulukeräys,lahjakortti
ruoka-apu,leipäjono,hävikkiruoka,nälkä,ruoka,elintarvikeapu,osto-osoitus,ruokajako,ruokapankki
kirpputori,kierrätys,huonekalut,kirppis
sosiaalityö,sosiaalityöntekijä,sossu,sosiaalitoimisto,sosiaalihuolto
sosiaalipalvelut,sosiaalihuollon palvelut,sosiaalipalvelu
aikuissosiaalityö,työikäisten sosiaalipalvelut,työikäisten palvelut,aikuisten sosiaalipalvelut
sosiaaliohjaus,sosiaalineuvonta,sosiaaliohjaaja
sosiaalipäivystys,sosiaali- ja kriisipäivystys
sosiaaliasiavastaava,sosiaaliasiamies,asiakkaan oikeudet
diakonia,diakonissa,diakoni
konkurssi,yrityssaneeraus,konkka,firma nurin,yritys nurin
julkiset hankinnat,kilpailutus,hankinta
työllisyys,ansiotyö,työelämä
työttömyys,työtön,ei töitä,potkut,lomautus,irtisanottu,lomautettu,työpaikan menetys,menetin työni,irtisanominen,lomauttaminen,yt
työnhaku,työpaikka,kesätyö,CV,ansioluettelo,työhakemus,duuni,saada töitä
työllisyyspalvelut,TE-toimisto,työkkäri,työvoimapalvelu,TE-palvelut,työvoimatoimisto,työnvälitys,työllisyysalue,työvoimaviranomainen
työttömyysturva,työmarkkinatuki,työttömyyskorvaus,ansiopäiväraha,peruspäiväraha,työttömyyskassa,työttömyysetuus,työttömyyspäiväraha,liikkuvuusavustus,ansiosidonnainen,karenssi
työttömien yhdistys,työttömien toiminta
kuntouttava työtoiminta,aktivointisuunnitelma
sosiaalinen kuntoutus
tuettu työllistyminen,palkkatuki,työkokeilu,työharjoittelu,välityömarkkinat,työllistymisen tuki
työhönvalmennus,työvalmennus,työvalmentaja
työkyky,työssä jaksaminen,työkyvytön,osatyökykyinen
ammatillinen kuntoutus,uudelleenkoulutus
työsuojelu,työsopimus,työehtosopimus,palkka,ammattiliitto,työturvallisuus,työaika,työolot,työpaikkakiusaaminen,esimies,pomo
yrittäjyys,yrittäjä,yritys,starttiraha,toiminimi,firma,elinkeino
työnantajat,rekrytointi
asuminen,asunto,kämppä,asunnonhaku
vuokra-asunto,vuokra,asuntohakemus,ARA-asunto,kaupungin asunto,vuokralainen,vuokranantaja,yksiö
omistusasunto,asumisoikeusasunto,taloyhtiö,osaomistus,ASP-laina
asumisneuvonta,asumisohjaus,asumisen ohjaus
vuokrarästi,vuokravelka,vuokravakuus,vuokra maksamatta
häätö,asunnon menetys,häätää,joutua kadulle
asunnottomuus,asunnoton,ei asuntoa,asunto ensin,koditon,kadulla,yöpaikka,nukkua ulkona,jäin ilman kotia
hätämajoitus,asumispäivystys,asuntola,yömaja,tilapäinen asuminen,kriisiasunto,yösija
tuettu asuminen,tukiasunto,asumisvalmennus,tukiasuminen
palveluasuminen,palvelutalo
asumispalvelut,asumisyksikkö
nuorisoasunto,opiskelija-asunto,nuorten asuminen
muuttoilmoitus,osoitteenmuutos,kotikunta,väestörekisteri,DVV,muutto,nimenmuutos,henkilötunnus,turvakielto,maistraatti,osoite
kriisiapu,kriisikeskus,henkinen ensiapu,psykososiaalinen tuki,jälkipuinti,kriisivastaanotto
kriisi,hätä,järkytys,shokki,onnettomuus
trauma,traumatisoitunut,kidutus,sota
itsemurha,en halua elää,haluan kuolla,ei jaksa elää,itsari,tappaa itsensä,itsetuhoinen
itsemurhan tehneen läheinen,surunauha,läheisen itsemurha,tappoi itsensä,teki itsemurhan
suru,kuolema,leski,menetys,kuoli,kuollut,menettänyt,sureva,hukkui,menehtyi
hautaus,hautajaiset,hautapaikka
väkivalta,pahoinpitely,vaino,uhkailu,pahoinpidelty,vainota
lähisuhdeväkivalta,perheväkivalta,nollalinja,pelätä puolisoa,pelätä miestä,voi lyödä,löi,hakata,uhkailla,narsisti,väkivaltainen,mies uhata
turvakoti
väkivallan tekijä,lyömätön linja,vihanhallinta,aggressio,väkivallan katkaisu,löin,viha,raivo,hermostun,vihainen
seksuaaliväkivalta,raiskaus,hyväksikäyttö,seksuaalinen häirintä,seri-tukikeskus,insesti,raiskata,ahdistelu,hyväksikäytetty
kunniaväkivalta,silpominen,pakkoavioliitto
ihmiskauppa,prostituutio,työperäinen hyväksikäyttö,seksityö
rikosuhripäivystys,uhri,riku,rikosuhri,todistaja
rikos,rikosilmoitus,varkaus,huijaus,petos,rikosrekisteri,varastaa,huijata
rikosseuraamus,vankila,vanki,ehdonalainen,yhdyskuntapalvelu,rangaistus,vankeus,tuomio,tuomittu,ehdonalaisvapaus,on linnassa
vankilasta vapautuva,rikostaustainen,kriminaalihuolto,entinen vanki,vankilasta vapautunut,vapautuva
sovittelu,naapuririita
oikeusapu,lakineuvonta,lakimies,juristi,asianajaja,oikeudellinen neuvonta
oikeusturva,perusoikeus,ihmisoikeus,muutoksenhaku,kantelu,oikaisuvaatimus,valitus,oikeusasiamies,valittaa
tuomioistuin,käräjäoikeus,oikeudenkäynti,syyttäjä
syrjintä,yhdenvertaisuus,tasa-arvo,häirintä,syrjiä
rasismi,viharikos,rasistinen
poliisi,passi,henkilökortti,aselupa,henkkarit
turvallisuus,varautuminen,väestönsuojelu,väestönsuoja,tulipalo
pelastustoimi,palokunta,pelastuslaitos,nuohous,VPK
maanpuolustus,asevelvollisuus,siviilipalvelus,armeija,varusmies,kutsunnat,asevelvollinen
maahanmuuttajat,ulkomaalainen,vieraskielinen,monikulttuurinen,maahanmuutto,kotoutuja,mamu
kotoutuminen,kotouttaminen,alkukartoitus,maahanmuuttopalvelut,monikielinen neuvonta,valmistava opetus,kotoutumiskoulutus
pakolainen,ukrainalainen,tilapäinen suojelu,pakolaisuus
turvapaikka,turvapaikanhakija,vastaanottokeskus,kansainvälinen suojelu
paperiton
oleskelulupa,viisumi,perheenyhdistäminen,työlupa,migri,maahanmuuttovirasto,maahantulo
kansalaisuus
kielikurssi,suomen kieli,luku- ja kirjoitustaito,kielen oppiminen,ruotsin kieli,haluan suomea,lukutaito
kielikahvila,kielikerho,keskustelukerho
tulkkaus,tulkki,käännös
kielet,äidinkieli,monikielinen,oma kieli
ruotsinkielinen,suomenruotsalainen
romanit
saamelaiset,saamenkielinen,saamelainen
paluumuutto,paluumuuttaja,inkerinsuomalainen
ulkosuomalaiset,maastamuutto,ulkomaille muutto
vähemmistöt,vähemmistö
osallisuus,yhteisöllisyys,osallistuminen,haluan mukaan
vapaaehtoistyö,vapaaehtoinen,talkoot,haluan auttaa,hyväntekeväisyys
vapaaehtoistyön koordinointi,vapaaehtoisvälitys,vapaaehtoisten koulutus
yhdistykset ja järjestöt,yhdistys,järjestö,kolmas sektori,säätiö,kansalaistoiminta
järjestöyhteistyö,järjestökeskus,yhdistysneuvonta,kattojärjestö
avustukset,apuraha,STEA
kokoustila,toimitila
vaikuttaminen,asukasraati,aloite,vanhusneuvosto,vammaisneuvosto,lähidemokratia,kuntalaisaloite
palaute,kysely,epäkohta
vaalit,äänestäminen,puolue,äänioikeus
päätöksenteko,kunnanvaltuusto,lautakunta,pöytäkirja,kaupunginvaltuusto,kuulutus
aikuiset,työikäinen
miehet,pojat,poika,mies
naiset,tyttö,nainen
kylätoiminta,maaseutu,kylä,saaristo,haja-asutusalue
maatalousyrittäjä,viljelijä,maatalouslomitus,maatalous,maatila,lomituspalvelut,lomittaja,maanviljelijä,maajussi,karjatila
seurakunta,kirkko,pappi,uskonto,sielunhoito,rippikoulu,hengellinen,uskonnollinen yhteisö
Punainen Risti,SPR
Mannerheimin Lastensuojeluliitto,MLL
liikunta,jumppa,urheilu,voimistelu,kuntosali,jooga,liikkuminen
liikuntaneuvonta,liikuntalähete
liikuntapaikka,jäähalli,latu,hiihto,urheilukenttä,liikuntasali
urheiluseura,jalkapallo,salibandy
uinti,uimahalli,vesijumppa,uimaranta,uimakoulu,vesiliikunta
ulkoilu,retkeily,kävely,vaellus,retki
luonto,puutarha,viljelypalsta,green care
virkistystoiminta,vapaa-aika,ajanviete,virike,loma,tekemistä
harrastusryhmä,harrastus,kerho,harrastaminen
lasten harrastukset,nuorten harrastukset,partio,4H,harrastamisen suomen malli
käsityöt,neulonta,ompelu,askartelu,kutoa,kädentaidot,puutyö
taide,teatteri,maalaus,valokuvaus,elokuva
musiikki,kuoro,laulu,konsertti,soittaminen
tanssi
pelit,bingo,lautapeli,shakki,boccia,biljardi
lukupiiri,kirjoittaminen,kirjallisuus
ruoanlaitto,leivonta
eläimet,lemmikki,eläinlääkäri,koira,kissa,ratsastus,eläinavusteinen
kulttuuri
tapahtuma,juhla,tilaisuus,joulu
kirjasto,kirja,lainaaminen
museo,kulttuuriperintö,arkisto,sukututkimus
veneily ja kalastus,kalastus,metsästys,vene
rakennuslupa,rakentamislupa,toimenpidelupa,rakentaminen,rakennusvalvonta,poikkeamislupa
kaavoitus,kaava,tontti,maankäyttö,kartta,kiinteistö,maanmittaus,lainhuuto
korjausavustus,remontti,energianeuvonta,hissiavustus
katu,auraus,yksityistie,pysäköinti,puisto,kunnossapito,parkkipaikka
joukkoliikenne,bussi,juna,lautta,linja-auto
jätehuolto,roskat,lajittelu,kompostointi,jäteasema,jäte
vesihuolto,jätevesi,sähkö,viemäri,kaivo
ympäristöterveys,elintarvikevalvonta,home,terveydensuojelu,alkutuotanto,sisäilma,melu,ympäristöterveydenhuolto
ympäristönsuojelu,ympäristö,luonnonsuojelu,ilmastonmuutos,ympäristölupa
tapahtumalupa,rahankeräys,toimilupa,ilmoitusvelvollisuus
verotus,vero,veroilmoitus,verokortti
kuluttajaneuvonta,reklamaatio,kuluttaja,takuu,kuluttajariita,kuluttajansuoja
vakuutus
tietosuoja,henkilötiedot,asiakirjapyyntö
kunnan neuvonta,asiakaspalvelu,yhteispalvelupiste,asukasneuvonta
matkailu,nähtävyys
löytötavarat,hukata
viranomaiset,virasto
ajokortti,ajolupa,ajo-oikeus,autokoulu,ajo-opetus
ajoneuvo,katsastus,auto
liikenne,pyöräily
tulli,rajavartiolaitos,rajavalvonta
postipalvelu,posti,laajakaista,valokuitu
metsä`;
