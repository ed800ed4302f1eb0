/** Written by `npm run compile:concepts`: change the words in `data/`. See `packing.ts` for the form. */
export const PACKED = `wellbeing

health promotion
prevention

lifestyle
healthy habits

weight management
weight loss
lose weight
overweight
obesity

nutrition
dietitian
diet

sleep
insomnia
nightmare

stress
coping
relaxation
mindfulness

burnout
tired
exhausted
fatigue
exhaustion
burned out
burnt out

self-care
medical supplies

loneliness
isolated
meet people
alone
no friends
lonely

friendship
friend

social exclusion
isolation
marginalisation

everyday life
life skills

life situation
life change
turning point

functional ability
functioning

sexual health
impotence
sex
sexuality

contraception
family planning
birth control
condom

home safety
fire safety

digital skills
password
my phone
smartphone
email
IT help
computer
tablet
digital support

e-services
online banking
electronic identification
online services
bank codes
service point

digital clinic
my kanta
patient records
remote appointment

peer support
same situation
peer

peer support group
self-help group
support group

expert by experience
lived experience

befriending
friend
companion

support person
mentor

support family
weekend family

someone to talk to
can't cope
counselling
listening
to talk
counsellor
emotional support

helpline
phone line
crisis line
hotline

chat
online support

advice
low threshold
guidance
where to get help

help with forms
paperwork

client guidance
service guidance
key worker
case management

service needs assessment
care needs

outreach
street work

open meeting place
meeting place
drop-in centre
community centre

café
coffee

day activities
day centre

functional group
activity group

course
lecture
training

adaptation training
newly diagnosed
living with an illness

camp
summer activities

supported holiday
subsidised holiday

help at home
snow clearing
handyman
shopping help
odd jobs
errands
chores

cleaning
housework
cleaner

transport
ride
taxi

escort
accompany

meal
lunch
breakfast

meal service
meals on wheels

remote service
online

information service

networking
partnership

service voucher
personal budget

assistance dog
guide dog

health

health services
health care

health centre
clinic
outpatient care
health station

doctor
GP
physician

nurse
wound care

appointment
booking
referral
see a doctor

emergency care
emergency clinic
broken bone
urgent care
emergency room
injury

emergency medical services
ambulance

emergency number
112
emergency

first aid
CPR

hospital
ward

specialised medical care
outpatient clinic
operation
specialist

laboratory
blood test

imaging
MRI
ultrasound
x-ray

screening
mammogram

health check

vaccination
immunisation

medicine
medication
prescription

pharmacy
chemist

dental care
toothache
teeth
oral health
dentist

orthodontics
braces
dentures

hearing care
hearing aid
hearing test
audiology

eye care
glaucoma
eye doctor
glasses
cataract

foot care
podiatry

palliative care
hospice
end of life
end-of-life care
dying
terminal
living will

home nursing

home hospital

maternity clinic
antenatal clinic
midwife

child health clinic
child clinic

school health care
school nurse
school doctor

student health
FSHS

occupational health care
occupational health

physiotherapy
physiotherapist

occupational therapy
occupational therapist

speech therapy
not talking
not speak
speech therapist
speech delay

rehabilitation
rehab

medical rehabilitation
rehabilitation therapy

home rehabilitation
discharge from hospital
reablement

assistive devices
walking aid
walker
wheelchair
crutches

patient rights
malpractice
patient ombudsman
complain
patient injury

client fees
patient charge

pregnancy
expecting
pregnant

childbirth
breastfeeding
giving birth

abortion
termination of pregnancy

infertility
IVF
childless
fertility

infectious disease
covid
cough
fever
hepatitis
flu

sexually transmitted disease
STD
STI
chlamydia

illness
disease
sick
diagnosis

long-term illness
long covid
patient association
chronic illness

cancer
leukaemia
prostate
chemo
tumour

diabetes
insulin
blood sugar

heart disease
cardiac
blood pressure
heart

stroke
brain haemorrhage
cerebrovascular disorder

brain injury
concussion
head injury

neurological illness
neurology

Parkinson's disease
tremor

MS
multiple sclerosis

epilepsy
seizure

rare disease
genetic
syndrome
muscular dystrophy

rheumatism
fibromyalgia
joint pain
arthritis

musculoskeletal disorder
knee
back pain
neck pain
hip
osteoarthritis

chronic pain
headache
migraine
pain

respiratory disease
COPD
asthma
breathing
lungs

allergy
atopic eczema
hay fever

coeliac disease
celiac
coeliac
gluten-free

skin disease
eczema
acne
rash
skin

bowel disease
IBD
IBS
stoma
stomach
Crohn's

kidney disease
liver
dialysis
kidney

organ donation
donor
transplant

incontinence
bladder

HIV
AIDS

women's health
menopause
period pain
endometriosis
gynaecologist

sick child
seriously ill child
premature
childhood cancer

mental health
psychological
self-esteem
breakdown

mental health services
mental health care
psychiatric nurse

psychiatry
psychiatric
psychiatrist

psychotherapy
therapist
therapy

psychologist

depression
sad
depressed
low mood
crying
feeling down
hopeless
unhappy

anxiety
worried
scared
anxious
nervous

panic disorder
phobia
panic
fear
shy
social anxiety

bipolar disorder
mania
bipolar

psychosis
schizophrenia
hearing voices

mental illness
mental disorder
personality disorder

eating disorder
bulimia
anorexia
binge eating
won't eat

obsessive-compulsive disorder
OCD
hoarding

self-harm
cutting

postnatal depression
postpartum
perinatal depression

mental health rehabilitation
recovery

clubhouse

family of mentally ill

gaming problem
social media
screen time
gaming
video games

addiction
hooked
addicted
dependence
porn

gambling
betting
casino
poker
gambler
slot machines

substance use
substance abuse

alcohol
booze
drinking
drunk

drugs
marijuana
weed
junkie
cocaine
heroin
narcotics
cannabis
addict

smoking
nicotine
cigarette
vaping
tobacco

addiction services
addiction clinic
A-clinic
substance abuse services

detox
rehab
sobering-up
withdrawal treatment

substance abuse rehabilitation
sober
addiction recovery

opioid substitution treatment
methadone

harm reduction
needle exchange

AA
12 steps
Alcoholics Anonymous

family of substance abusers
husband drinks
spouse drinks
codependency

children of alcoholics
dad drinks
mum drinks
parent drinks

families

children
child
kids

small children
newborn
toddler
new parents
infant
baby

parenthood
dad
mom
mum
father
mother
parent

parent café
toddler group
baby group
playgroup
family café

family centre

single parent
a single
single mother
lone parent

blended family
stepmother
step-parent
stepfamily

large families
twins

relationship
marriage
arguing

spouse
husband
girlfriend
boyfriend
wife
partner

couples therapy
relationship counselling

divorce
ex-husband
separation
breaking up
break-up
husband left

divorce with children
co-parenting
shared custody
joint custody

child custody
see my child
visitation
child welfare officer
custody
paternity

child maintenance
child support
alimony

supervised visits
supervised contact

family mediation
divorce mediation

family law
inheritance
will

paternity

adoption
adopted

LGBT
LGBTQ
bisexual
lesbian
transgender
coming out
rainbow
gay
sexual minority

gender identity
transgender
nonbinary

family counselling
child guidance

family work
family support worker

social services for families
family social work
early support

home help for families

childminding
babysitting
babysitter
nanny

early childhood education
day care
childcare
daycare
kindergarten
nursery

open early education
playground

pre-primary education
preschool

child home care allowance

family benefits
parental allowance
family allowance
parental leave
maternity leave
child benefit
maternity grant

child development
behavioural problems
tantrums

special needs child
disabled child
special needs

child protection
worried about a child
taking into care
child welfare
neglect

child welfare notification

foster care
children's home
foster

aftercare
care leaver

family care
family carer

mother and child home
mother and baby home

child loss
child died
baby died
death of a child
miscarriage
stillbirth
lost a baby

grandparents
grandchild
grandfather
grandmother

marriage ceremony
wedding

young people
youth
teenager
teens
adolescent

young adults

becoming independent
own home
moving out

youth work

youth centre
youth club

outreach youth work

NEET
youth unemployment
dropped out
school dropout

youth workshop
workshop activities

one-stop guidance centre

youth council
youth participation

youth exchange

school
homework
pupil
tutor

basic education
comprehensive school
primary school
compulsory education

special education
learning support

school transport
school bus

after-school care
afternoon club
morning and afternoon activities

pupil welfare
student welfare

school social worker
school psychologist

bullying
cyberbullying

school refusal
school absence
skipping school
won't go to school
truancy

learning difficulties
dyslexia

adult education
folk high school
evening classes

education
joint application
studies

vocational education
vocational school

apprenticeship

upper secondary school
high school

higher education
university

students

student financial aid
student loan
study grant

career guidance
study guidance

basic education in the arts
music school

children's rights

studying abroad
exchange studies

older people
grandma
old people
ageing
old person
senior
older persons
elderly

pensioners
retired

services for older people
elderly care
gerontological social work

memory illness
dementia
confused
senile
Alzheimer
forgets
memory

memory clinic
memory nurse
memory test

memory café
reminiscence
brain health

carer of person with dementia
relatives of people with memory illness

family carer
informal care
carer
looking after
caregiver
caring for

support for informal care
carer's allowance

respite care
short-term care
respite
carer's leave
day off
break from caring

relatives
sibling
next of kin
family members

home care
help with washing
home help

home support services
shopping service
support services

safety phone
personal alarm
safety bracelet

falls
balance
fell
dizzy

senior exercise
chair exercise

care home
nursing home
residential care

senior housing

guardianship
guardian
power of attorney

veterans
peacekeeper

elder abuse
mistreatment

home visit
visit at home

disabled people
handicapped
impairment
disability

disability services
services for disabled people
disability support

personal assistance

transport service
mobility service

home modification
ramp
home adaptations

disabled parking permit

disability allowance
disability card
care allowance

accessibility

physical disability
paralysed
wheelchair user
mobility impairment
spinal cord injury
cerebral palsy

intellectual disability
Down syndrome
learning disability
developmental disability

visual impairment
partially sighted
blind
can't see
low vision

hearing impairment
hearing
hearing loss

deaf

sign language
signing

deafblind

speech impairment
stammering
stutter
communication support

aphasia

interpreting for disabled people
sign language interpreter

autism
autistic
spectrum

ADHD
concentrate
hyperactive
attention deficit

neurodiversity
neuropsychiatric

easy language
easy to read

work activities for disabled people
sheltered work

housing for disabled people
group home

adapted physical activity
disability sports

money trouble
not afford
broke
financial difficulties
money

poverty
low income
hardship
poor

debt
credit card
credit record
owe
bills
over-indebtedness

debt counselling
debt advice
payment plan
debt adjustment

debt enforcement
bailiff
enforcement

money management
financial advice
budgeting

social credit
social lending

loan
guarantee
mortgage
bank

benefits
allowance
social security

Kela
Social Insurance Institution

social assistance
minimum income
electricity bill
welfare benefits
income support

sickness allowance
sick leave
sickness benefit
sick pay

reimbursement
health insurance
Kela taxi
travel costs

pension
retirement

disability pension
incapacity for work

housing allowance
housing benefit

financial aid
financial help
clothes

food aid
food
food bank
soup kitchen
groceries
hungry

flea market
second hand
recycling centre

social work
welfare office
social worker

social services
welfare services

adult social work

social guidance
social counselling

social emergency
emergency social services

social services ombudsman

diaconal work
deacon

bankruptcy
bankrupt

public procurement
tender

work
employment

unemployment
lost my job
fired
unemployed
laid off
jobless
redundant

job search
CV
job
part-time
resume
jobseeker
vacancy

employment services
TE Office
employment office
job centre

unemployment benefit
benefits for the unemployed
unemployment fund
unemployment allowance
labour market subsidy

associations of the unemployed

rehabilitative work
activation plan

social rehabilitation

supported employment
work trial
internship
wage subsidy
pay subsidy

job coaching

work ability
unable to work

vocational rehabilitation
retraining

occupational safety
trade union
wages
employment contract

entrepreneurship
self-employed
business advice
enterprise
entrepreneur
start a business
company

employers
recruitment

housing
place to live
accommodation
flat
apartment

rental home
landlord
municipal housing
rental
tenant
rent

owner-occupied home
right-of-occupancy home
housing company

housing advice
neighbour
tenancy support

rent arrears
rent deposit
unpaid rent
pay rent

eviction
evicted
kicked out

homelessness
lost my home
nowhere to live
rough sleeping
sleeping rough
on the street
housing first

emergency accommodation
hostel
temporary accommodation
place to sleep
night shelter

supported housing
supported living

service housing
sheltered housing
assisted living

housing services
residential services

youth housing
student housing

moving house
population register
address

crisis help
psychological first aid
crisis centre
psychosocial support

crisis
shock
accident

trauma
PTSD
torture

suicide
end my life
want to die
kill myself

bereaved by suicide
killed himself

grief
died
lost my husband
mourning
grieving
death
loss
bereavement
widow
passed away

funeral
grave
burial

violence
abuse
stalking
restraining order
stalker
threats
assault

domestic violence
afraid of my husband
intimate partner violence
family violence
domestic abuse
emotional abuse
violence against women
beaten
abusive partner
beats
he hits
violent
narcissist

shelter
refuge

perpetrator of violence
anger
angry

sexual violence
molested
rape
sexual abuse
sexual assault
sexual harassment
incest

honour-related violence
forced marriage
female genital mutilation

human trafficking
sex work
exploitation
prostitution
sex worker

victim support
robbed
victim
murder
witness

crime
fraud
criminal
scam
stolen
theft

criminal sanctions
sentence
inmate
jail
probation
prison

ex-prisoners
out of prison
released from prison
ex-offender

mediation
dispute
conflict

legal aid
legal help
lawyer

legal rights
appeal
ombudsman
human rights
my rights
complaint

court
trial
prosecutor

discrimination
unfair
harassment
equality

racism
hate crime
hate speech

police
ID card
passport

safety
preparedness

rescue services
fire brigade

national defence
military service
conscript

immigrants
moved to Finland
multicultural
newcomer
foreigner
migrant

integration
moving to Finland
settling in
preparatory education

refugees
Ukrainian

asylum
reception centre
deportation

undocumented
without papers

residence permit
visa
family reunification
work permit

citizenship

language course
Finnish language
learn Swedish
learn Finnish
my Finnish
literacy

language café

interpreting
translation

languages
mother tongue
multilingual

Swedish-speaking
Finland Swede
in Swedish

Roma

Sámi

return migration
returnee

expatriates
emigration

minorities

participation
inclusion
taking part

volunteering
donate
voluntary work
charity

volunteer coordination
volunteer centre

associations
NGO
foundation
organisation
third sector

NGO cooperation
umbrella organisation

grants
scholarship
subsidy

premises
meeting room

civic participation
influencing
petition

feedback
survey

elections
voting
political party

decision-making
municipal council
minutes

adults
working-age

men
man

women
woman
girls

village activities
countryside
archipelago

farmers
agriculture
farm

parish
mosque
church
religion
prayer
priest

Red Cross

Mannerheim League for Child Welfare

exercise
yoga
gym
fitness
sport
physical activity

exercise guidance
physical activity counselling

sports facilities
ice rink
sports hall

sports clubs
football

swimming
beach

outdoors
hiking
outing
walk

nature
garden
allotment

recreation
things to do
holiday

hobby
club

children's hobbies
youth hobbies
scouts

handicrafts
knitting
sewing
crafts
crochet

arts
drama
theatre
painting
film

music
singing
choir

dance

games
chess

reading circle
book club
literature

cooking
baking

animals
horse
dog
cat
pet
vet

culture

event
celebration

library
books

museum
heritage
archive

boating and fishing
fishing
hunting

building permit
planning permission

land use
map
property

renovation grants
energy advice
housing repair grant

streets
snow ploughing
parking

public transport
train
bus
ferry

waste
recycling
rubbish

water supply
sewerage
wastewater
electricity

environmental health
mould
noise
food control
indoor air

environment
climate
nature conservation

permits
public event notice
licence

tax
taxation

consumer advice
consumer dispute
consumer protection

insurance

data protection
personal data

municipal information
customer service

tourism
tourist information

lost property
lost and found

authorities

driving licence
driver's licence
driving school

vehicles
car

traffic
cycling
road safety

customs and border
border guard

post and telecommunications
broadband
post office

forestry
forest	v|lbefinnande
v|lm{ende

h|lsofr|mjande
h|lsor{dgivning

levnadsvanor
livsstil

viktkontroll
fetma
banta
viktminskning
g{ ner i vikt
}vervikt

n|ring
kost

s}mn
sova
mardr}m
ligger vaken
s}mnl}shet

stress
belastning
ork

utmattning
utmattad
utbr|nd
tr}tt

egenv{rd
sj|lvv{rd

ensamhet
isolerad
tr|ffa folk
k|nner ingen
s|llskap
inga v|nner

v|nskap
v|n
kompis

marginalisering
utslagning
utanf}rskap

livshantering
vardag

livssituation
livsf}r|ndring

funktionsf}rm{ga
fysisk kondition

sexuell h|lsa
sexualitet
sex

preventivmedel
preventivr{dgivning
familjeplanering
kondom
p-piller

s|kerhet i hemmet
brands|kerhet

digist}d
surfplatta
l}senord
digitalt st}d
mobiltelefon
app
dator
internet
e-post

elektronisk |rendehantering
n|tbank
e-legitimation
bankkoder
servicepunkt
e-tj|nst

distansmottagning
mina kanta
digital klinik
patientuppgifter

kamratst}d
st}d av likst|llda
i samma situation
kamrat

kamratst}dsgrupp
st}dgrupp
samtalsgrupp
sj|lvhj|lpsgrupp

erfarenhetsexpert
erfarenhetstalare

v|nverksamhet
v|n
promenadv|n

st}dperson
vuxenv|n
fadder
mentor

st}dfamilj

samtalshj|lp
samtala
att prata
n{gon att tala med
orkar inte

hj|lptelefon
kristelefon
telefonjour
samtalstj|nst

chatt
n|tst}d
st}d p{ n|tet

r{dgivning
v|gledning
l{g tr}skel

hj|lp med blanketter
fylla i
blankett

servicehandledning
klientv|gledning
seniorr{dgivning

bed}mning av servicebehovet
serviceplan

upps}kande arbete
f|ltarbete

m}tesplats
vardagsrum
inv{narhus
tr|ffpunkt

kafé
kaffestund
café

dagverksamhet
dagcentral
dagcenter

funktionell grupp
aktivitetsgrupp

kurs
f}rel|sning

anpassningstr|ning
anpassning till sjukdom

l|ger
sommarverksamhet

semesterst}d
underst}dd semester
rekreationssemester

hj|lp i hemmet
gr|sklippning
sn}skottning
med |renden
st|dhj|lp
vardagshj|lp

st|dning
st|da

transport
taxi
servicetrafik
servicebuss
skjuts

ledsagare
f}lja med
f}ljeslagare

m{ltid
lunch
frukost

m{ltidsservice
hemk}rd mat

distanstj|nst
distansst}d
p{ n|tet

informationstj|nst

n|tverksarbete
n|tverk
partnerskap

servicesedel
personlig budget

assistanshund
ledarhund

h|lsa
h|lsotillst{nd

h|lso- och sjukv{rd
sjukv{rd
h|lsov{rd

h|lsostation
hvc
}ppenv{rd
mottagning
h|lsocentral
h|lsov{rdscentral

l|kare
doktor

sjuksk}tare
h|lsov{rdare

tidsbokning
boka tid
s}ka v{rd
remiss

jour
br{dskande v{rd
akutmottagning
f}rsta hj|lpen
benbrott

ambulans
sjuktransport

n}dnummer
n}dcentral

f}rstahj|lpenkurs

sjukhus
b|ddavdelning

specialiserad sjukv{rd
specialistl|kare
poliklinik
operation

laboratorium
provtagning
blodprov

r}ntgen
ultraljud
bilddiagnostik

screening
mammografi
papa-prov

h|lsounders}kning
l|karunders}kning

vaccination
vaccin

l|kemedel
medicin
recept

apotek
dosdispensering

mun- och tandv{rd
tandl|kare
tandklinik

tandreglering
tandst|llning
l}st|nder
tandprotes

h}rcentral
h}rapparat

}gonl|kare
}gonsjukdom
glaukom
glas}gon
optiker
gr{ starr

fotv{rd

v{rd i livets slutskede
hospice
d}ende
v{rdtestamente
hospis
palliativ

hemsjukv{rd

hemsjukhus

m}drar{dgivning
barnmorska
r{dgivningsbyr{

barnr{dgivning

skolh|lsov{rd
skoll|kare

studerandeh|lsov{rd
shvs

f}retagsh|lsov{rd

fysioterapi

ergoterapi

talterapi
talar inte
pratar inte
talutveckling
spr{kst}rning
talfel

rehabilitering

medicinsk rehabilitering

hemrehabilitering
hemf}rlovning

hj|lpmedel
rullstol
kryckor
rollator

patientombud
patientskada
v{rdfel
klaga p{ v{rden

klientavgift
avgiftstak
v{rdavgift

graviditet
gravid
havande
v|ntar barn

f}rlossning
doula
amning
f}da barn

abort
avbrytande av graviditet

barnl}shet
fertilitetsbehandling

smittsam sjukdom
corona
influensa
f}rkylning
feber
tuberkulos
hepatit

k}nssjukdom
klamydia

sjukdom
sjuk
diagnos

l{ngtidssjukdom
patientf}rening
l{ngtidssjuk
kronisk sjukdom

cancer
tum}r

diabetes
sockersjuka
insulin
blodsocker
diabetiker

hj|rtsjukdom
hj|rta
blodtryck
kolesterol
hj|rtinfarkt

st}rning i hj|rncirkulationen
stroke
hj|rnbl}dning
slaganfall
blodpropp

hj|rnskada
skallskada

neurologisk sjukdom
neurologi

parkinsons sjukdom
parkinson

MS-sjukdom
multipel skleros

epilepsi
fallandesjuka
kramp

s|llsynt sjukdom
ALS
muskelsjukdom
syndrom

reumatism
fibromyalgi
gikt

ryggv|rk
nacke
rygg
nackv|rk
artros
bensk}rhet
h}ft
kn|

sm|rta
v|rk
migr|n
har ont

andningssjukdom
astma
kol
lungsjukdom

allergi
atopi
allergisk
pollen

celiaki
glutenfri

hudsjukdom
hud
eksem
psoriasis

tarmsjukdom
mage
stomi
crohn
magbesv|r

njursjukdom
leversjukdom
njurar
dialys

organtransplantation
blodgivning
organdonation

inkontinens
urin
bl}jor

hiv

kvinnosjukdom
gynekolog
klimakterium
}verg{ngs{ldern
mens
endometrios

l{ngtidssjukt barn
f}r tidigt f}dd
sjukt barn
barncancer

psykisk h|lsa
sj|lvk|nsla
m{r inte bra
mental h|lsa
psykisk oh|lsa
psykiskt v|lbefinnande
sj|lvf}rtroende
psykiska problem
m{r d{ligt

mentalv{rdstj|nst
psykisk v{rd
psykv{rd
mentalv{rd
psykiatrisk sjuksk}tare

psykiatri
psykiater
mentalsjukhus

psykoterapi
terapi
terapeut

psykolog

depression
deprimerad
nedst|md
deppig
ledsen
gr{ter

{ngest
r|dsla
orolig
|ngslig

panikst}rning
blyg
fobi
panik
social {ngest

bipol|r sjukdom
mani
bipol|r

psykos
schizofreni
h}r r}ster

psykisk st}rning
personlighetsst}rning
psykisk sjukdom

|tst}rning
|tst}rd
|ter inte
bulimi
anorexi

tv{ngssyndrom
tv{ngstankar

sj|lvdestruktivitet
sj|lvskada
sj|lvskadebeteende
sk|ra sig
sj|lvdestruktiv

f}rlossningsdepression

psykiatrisk rehabilitering
{terh|mtning
psykosocial rehabilitering

klubbhus
font|nhus

anh}riga till psykiskt sjuka
finfami

spelproblem
sk|rmtid
n|tberoende
datorspel
han spelar
sociala medier

beroende
missbruk

penningspelproblem
spelberoende
spelmissbruk
penningspel
kasino
poker
spelar f}r mycket
spelar bort

rusmedel
droganv|ndning

alkohol
berusad
han dricker
super
alkis
sprit
alkoholist

droger
narkotika
l|kemedelsberoende
hasch
knark
narkoman
kokain
heroin
cannabis

r}kning
sluta r}ka
tobak
snus
cigarett

beroendev{rd
missbruksv{rd
rusmedelsarbete
beroendemottagning
A-klinik
missbrukartj|nst

avgiftning
abstinensv{rd
avv|njning
tillnyktring

missbrukarrehabilitering
drogfri
behandlingshem
nykter
nykterhet

substitutionsbehandling
metadon
subutex

skademinimering
sprutbyte

AA
anonyma alkoholister

anh}riga till missbrukare
medberoende
alkoholistfamilj
min man dricker
maken dricker

barn till alkoholist
mamma dricker
pappa dricker

familj
barnfamilj

barn
minder{rig

sm{barn
nyf}dd
nybliven
sp|dbarn
nyblivna f}r|ldrar
bebis
baby

f}r|ldraskap
mamma
pappa
v{rdnadshavare
fostran
f}r|ldrar
f}r|lder

familjekafé
familjeklubb
mammagrupp
pappagrupp
familjecafé

familjecenter

ensamf}rs}rjare
ensam mamma
ensamst{ende
ensam med barn
ensamf}r|lder

nyfamilj
ombildad familj
bonusfamilj
styvf}r|lder

flerlingsfamilj
storfamilj
tvillingar

parf}rh{llande
k|rlek
svartsjuk
gr|l
|ktenskap
br{kar

make
maka
min man
flickv|n
pojkv|n
sambo

parterapi
familjer{dgivning

skilsm|ssa
skild
fr{nskild
separation
skiljer

skilsm|ssor{dgivning
gemensam v{rdnad
v|xelvist boende

v{rdnad
barnatillsyningsman
umg|ngesr|tt

underh{ll
underh{llsst}d

}vervakade umg|ngen

medling i familje|renden

familjer|tt
|ktenskapsf}rord
testamente
bouppteckning
d}dsbo
arv

faderskap

adoption
adoptera
adoptivbarn

regnb{gspersoner
b}g
hbtqi
regnb{gsfamilj
lesbisk
homosexuell
transperson
hbtq
queer
sexuell minoritet
k}nsminoritet
komma ut

k}nsidentitet
k}nskorrigering
ickebin|r

familjer{dgivningsbyr{
familjer{dgivning
uppfostringsr{dgivning

familjearbete
familjehandledning

socialtj|nster f}r barnfamiljer
tidigt st}d

hemservice f}r barnfamiljer

barnvakt
barnsk}tare
barnpassning

sm{barnspedagogik
dagv{rd
familjedagv{rd
skiftv{rd
daghem
dagis

}ppen sm{barnspedagogik
barnklubb
lekpark
}ppet daghem

f}rskola
f}rskoleundervisning

hemv{rdsst}d
privatv{rdsst}d

barnbidrag
moderskapsunderst}d
pappaledig
f}r|ldrapenning
mammaledighet
f}r|ldraledighet
familjeledighet

barnets utveckling
ut{tagerande
beteendest}rning
trots{lder
utbrott

barn med s|rskilda behov
barn i behov av s|rskilt st}d

barnskydd
far illa
omh|ndertagande

barnskyddsanm|lan
orosanm|lan

v{rd utom hemmet
fosterfamilj
barnhem
ungdomshem
placerat barn
fosterbarn
fosterf}r|lder

efterv{rd

familjev{rd
familjehem

m}drahem
m}dra- och skyddshem

barns d}d
d}df}dd
barnet dog
missfall
f}rlorat barn
|nglabarn
d}df}tt

mormor
barnbarn
farfar
morfar
farf}r|ldrar
morf}r|ldrar
farmor

vigsel
br}llop

unga
ton{rig
ton{ring
ungdom

unga vuxna

sj|lvst|ndigt liv
egen bostad
flytta hemifr{n

ungdomsarbete

ungdomslokal
ungdomsg{rd

upps}kande ungdomsarbete

avhopp
arbetsl}s ung
ungdomsgaranti
ungdomsarbetsl}shet

ungdomsverkstad
verkstad

navigatorn
ungdomsinformation

ungdomsfullm|ktige
elevk{r

internationell ungdomsverksamhet
ungdomsutbyte

skola
st}dundervisning
l|xhj|lp
l|xor
elev

grundl|ggande utbildning
grundskola
l{gstadium
h}gstadium
l|roplikt

specialundervisning
s|rskilt st}d
st}d f}r l|rande

skolskjuts
skoltransport

morgon- och eftermiddagsverksamhet
eftis

elev- och studerandev{rd
studerandev{rd
elevv{rd

kurator
skolpsykolog

mobbning
mobbad
retad
utfryst

skolfr{nvaro
hemmasittare
skolkning
vill inte g{ till skolan
v|grar skolan
skolv|gran
fr{nvaro
skolkar

inl|rningssv{righet
dyslexi
l|s- och skrivsv{righet

medborgarinstitut
folkh}gskola
fritt bildningsarbete
vuxenutbildning
arbis
medis

utbildning
gemensam ans}kan
studier
studieplats
l|roanstalt

yrkesutbildning
yrkesskola
yrkesexamen
yrkesinstitut

l|roavtal

gymnasium

h}gskola
universitet

studerande
gradu

studiest}d
studiepenning
studiel{n

studiehandledning
yrkesv|gledning
yrkesval

grundl|ggande konstundervisning
konstskola
musikinstitut

barnets r|ttigheter
barnombudsman

studier utomlands
utbytesstudier

|ldre
gamla
{ldrande
{ldring
gammal
senior

pension|r

|ldreservice
service f}r |ldre
gerontologiskt socialarbete
|ldreomsorg

minnessjukdom
minne
gl}msk
minnesproblem
gl}mmer
demens
gl}mt
dement

minnespoliklinik
minneskoordinator

minnesklubb
hj|rnh|lsa
minneskafé

anh}rig till minnessjuk
n|rst{ende till minnessjuk

n|rst{endev{rd
anh}rigst}d
n|rst{endev{rdare
anh}rigv{rdare
v{rdar min man
v{rdar min mor

st}d f}r n|rst{endev{rd
v{rdarvode

avl}sning
intervallv{rd
korttidsv{rd
ledighet f}r n|rst{endev{rdare
ledig dag
avlastning

anh}riga
n|rst{ende
syskon

hemv{rd
hj|lp hemma
hemservice
n|rv{rdare
omsorg
hemhj|lp
hemtj|nst

st}dtj|nster inom hemv{rden
badservice
st}dservice
|rendehj|lp
hemtj|nst

trygghetstelefon
trygghetslarm
larmknapp

fallolycka
yrsel
ramlar
faller
balans

seniorgymnastik
sittgympa
seniormotion

{lderdomshem
|ldreboende
serviceboende med heldygnsomsorg
v{rdhem
{ldringshem

seniorbostad
gemenskapsboende

intressebevakning
f}rmyndare
intressebevakare
f}rmyndarskap
fullmakt

veteran
krigsinvalid
fronttill|gg
krigsveteran
krigsbarn

misshandel av |ldre
illabehandling

hembes}k

personer med funktionsneds|ttning
funktionsneds|ttning
handikapp
funktionshinder

funktionshinderservice
handikappservice
st}dt beslutsfattande

personlig assistans
assistans
assistent

f|rdtj|nst
taxikort

|ndringsarbeten i bostaden
tillg|nglighetsunderst}d
ramp

parkeringstillst{nd f}r r}relsehindrade
invaparkering
invaplats

handikappbidrag
v{rdbidrag
handikappkort

tillg|nglighet

r}relsehinder
CP
cp-skada
ryggm|rgsskada
f}rlamad
r}relsehindrad
rullstolsanv|ndare

intellektuell funktionsneds|ttning
utvecklingsst}rd
utvecklingsst}rning
specialomsorg
downs syndrom
f}rst{ndshandikapp

synskada
blind
talbok
syn
ser d{ligt
svagsynt

h}rselskada
h}r illa
lomh}rd
h}rsel
tinnitus
h}r d{ligt

d}v
teckenspr{kig

teckenspr{k

d}vblind

talskada
stamning
st}d f}r kommunikation
stammar

afasi

tolktj|nst f}r personer med funktionsneds|ttning
skrivtolkning
teckenspr{kstolk

autism
autistisk
asperger

ADHD
koncentrera sig
koncentrationssv{righeter
hyperaktivitet

neuropsykiatrisk
tourette
npf

l|tt spr{k
l|ttl|st

arbetsverksamhet

boendeservice f}r personer med funktionsneds|ttning
gruppboende
grupphem

anpassad motion
handikappidrott

penningbekymmer
har inte r{d
pengarna r|cker inte
ekonomi
pank
pengar
ekonomiska sv{righeter

fattigdom
l{ginkomsttagare
fattig
sm{ inkomster

skuld
betalningsanm|rkning
r|kning
avbetalning
betalningsst}rning
}verskulds|ttning
indrivning
snabbl{n
inkasso
kredituppgifter

ekonomi- och skuldr{dgivning
skuldsanering
betalningsplan
garantistiftelsen

uts}kning
kronofogde
utm|tning

ekonomir{dgivning
hush{llsekonomi
budget

social kreditgivning
sm{l{n

l{n
bank
borgen
bostadsl{n
kredit

f}rm{n
socialskydd
bidrag
social trygghet

FPA

utkomstst}d
betalningsf}rbindelse
socialbidrag
elr|kning
inga pengar

sjukdagpenning
rehabiliteringspenning
sjukskriven
sjukfr{nvaro
sjukledighet

FPA-ers|ttning
reseers|ttning
l|kemedelsers|ttning
sjukf}rs|kring

pension
garantipension
folkpension
{lderspension

sjukpension
arbetsof}rm{ga
invalidpension

bostadsbidrag
bostadsst}d

ekonomisk hj|lp
hobbyst}d
kl|dhj|lp
julhj|lp
kl|der

mathj|lp
matkasse
hungrig
matutdelning
matbank
soppk}k
mat
svinnmat
br}dk}

loppis
{tervinning
m}bler
begagnat

socialt arbete
socialv{rd
socialarbetare
socialen
socialbyr{

socialservice
socialtj|nster

vuxensocialarbete
service f}r vuxna

socialhandledning
socialr{dgivning

socialjour

socialombud

diakoni

konkurs
f}retagssanering

offentlig upphandling
konkurrensuts|ttning

syssels|ttning

arbetsl}shet
inget jobb
permitterad
uppsagd
sparken
av med jobbet
f}rlorat jobbet

jobbs}kning
jobb
sommarjobb
arbetss}kande

syssels|ttningstj|nster
arbetskraftsservice
arbetsf}rmedling
TE-byr{

utkomstskydd f}r arbetsl}sa
a-kassa
arbetsl}shetskassa
arbetsmarknadsst}d
grunddagpenning
arbetsl}shetsers|ttning

arbetsl}sas f}rening

arbetsverksamhet i rehabiliteringssyfte
aktiveringsplan

social rehabilitering

st}dd syssels|ttning
l}nest}d
arbetspr}vning
praktik
arbetspraktik
l}nesubvention

arbetstr|ning
arbetscoach

arbetsf}rm{ga
arbetsof}rm}gen
partiellt arbetsf}r

yrkesinriktad rehabilitering
omskolning

arbetarskydd
fackf}rbund
arbetsavtal
kollektivavtal
l}n

f}retagande
firma
f}retag
startpeng
n|ringsliv

arbetsgivare
rekrytering

boende
bostad
l|genhet

hyresbostad
hyra
kommunal bostad
hyresl|genhet
hyresg|st

|garbostad
bostadsr|tt

boender{dgivning
granne

hyresskuld
obetald hyra
hyresgaranti
betala hyran
hyresrester

vr|kning
avhysning
vr|kt

bostadsl}shet
ingen bostad
uteliggare
sover ute
ingenstans att bo
heml}s

n}dinkvartering
krisbostad
h|rb|rge

st}dboende
st}dbostad
st}tt boende

serviceboende
servicehus

boendeservice
boendeenhet

ungdomsbostad
studentbostad

flytt
personbeteckning
namn|ndring
hemkommun
befolkningsregister
adress
magistrat

krishj|lp
psykosocialt st}d
kriscentral
psykisk f}rsta hj|lp
kriscenter

kris
olycka
chock

trauma
PTSD
tortyr

sj|lvmord
vill inte leva
ta livet av sig
vill d}

anh}rig efter sj|lvmord
tog livet av sig

sorg
|nka
d}d
s}rjande
efterlevande
|nkling
dog
d}dsfall
gick bort
f}rlust

begravning
gravplats

v{ld
misshandlad
bes}ksf}rbud
f}rf}ljelse
stalkning
misshandel
hot

v{ld i n|ra relationer
psykiskt v{ld
familjev{ld
v{ld i parf}rh{llande
han slog
v{ldsam
r|dd f}r min man
slagen
nollinjen
v{ld mot kvinnor
han sl{r
narcissist

skyddshem
kvinnojour

v{ldsut}vare
ilska
arg
aggression
sl{r mitt barn

sexuellt v{ld
utnyttjad
}vergrepp
sexuella trakasserier
seri-st}dcenter
v{ldt|kt

hedersv{ld
k}nsstympning
tv{ngs|ktenskap

m|nniskohandel
sexarbete
prostitution

brottsofferjour
r{nad
vittne
brottsoffer

brott
lurad
st}ld
g|ng
bedr|geri
kriminell
straffregister

brottsp{f}ljd
d}md
f{nge
sitter inne
f|ngelse
straff
samh|llstj|nst

frigiven f{nge
kriminalv{rd
frigivning

medling
konflikt

r|ttshj|lp
juridisk hj|lp
advokat
jurist

r|ttsskydd
}verklagande
avslag
klagom{l
justitieombudsman
r|ttigheter
besv|r

domstol
{klagare
tingsr|tt

diskriminering
likabehandling
trakasserier
j|mst|lldhet

rasism
hatprat
hatbrott

polis
pass

s|kerhet
skyddsrum
beredskap

r|ddningsv|sende
sotning
r|ddningsverk
brandk{r

f}rsvar
bev|ring
v|rnplikt
civiltj|nst

invandrare
nyinflyttad
nyanl|nd
utl|nning
invandring
m{ngkulturell

integration
f}rberedande undervisning

flykting
tillf|lligt skydd
ukrainare

asyl
asyls}kande
avslag
f}rl|ggning
utvisning

pappersl}s

uppeh{llstillst{nd
inresa
inresetillst{nd
familje{terf}rening
visum
migrationsverket

medborgarskap

spr{kkurs
l|ra sig svenska
l|ra sig finska
min finska
l|s- och skrivkunnighet
svenska spr{ket
finska spr{ket

spr{kkafé
samtalsklubb
spr{kcafé

tolkning
}vers|ttning
tolk

spr{k
flerspr{kig
modersm{l

svenskspr{kig
p{ svenska
finlandssvensk

romer

samer
samiska

{terflyttning
ingermanl|ndare
{terflyttare

utlandsfinl|ndare
emigration
flytta utomlands

minoriteter
minoritet

delaktighet
deltagande
gemenskap

frivilligarbete
donera
frivillig
talko
volont|r
v|lg}renhet

samordning av frivilligarbete
frivilligcentral

f}reningar och organisationer
stiftelse
f}rening
organisation
tredje sektorn

organisationssamarbete
takorganisation

underst}d och bidrag
f}reningsbidrag
stipendium

lokaler
utrymme
lokalbokning

p{verkan
|ldrer{d
handikappr{d
initiativ

respons
felanm|lan
enk|t

val
r}sta
r}stning
parti
r}str|tt

beslutsfattande
n|mnd
kommunfullm|ktige
protokoll

vuxna
vuxen

m|n
man

kvinnor
flickor

byverksamhet
landsbygd
glesbygd
sk|rg{rd
by

lantbruksf}retagare
avbytarservice
bonde
jordbrukare
lantbruksavbytare
jordbruk

f}rsamling
kyrka
skriftskola
sj|lav{rd
religion
konfirmation
pr|st

R}da Korset
FRK

Mannerheims Barnskyddsf}rbund

motion
yoga
tr|na
tr|ning
gymnastik
gym
idrott

motionsr{dgivning

idrottsanl|ggning
ishall
skidsp{r

idrottsf}rening
fotboll

simning
simskola
badstrand
vattengymnastik
simhall

friluftsliv
promenad
utf|rd
vandring
stavg{ng
utflykt

natur
tr|dg{rd
gr}n omsorg
svamp

rekreation
n{got att g}ra
fritid
utf|rder
semester

hobbygrupp
klubb
hobby

barns hobbyer
4H
finlandsmodellen
ungas hobbyer
scout

handarbete
virka
s}mnad
tr|sl}jd
stickning
keramik
hantverk

konst
m{leri
film
teater

musik
sjunga
s{ng
k}r
konsert

dans

spel
schack
bingo

l|secirkel
skrivande
bokcirkel
litteratur

matlagning
bakning

djur
hund
veterin|r
h|st
katt

kultur

evenemang
jul
fest

bibliotek
b}cker
bokbuss

museum
sl|ktforskning
arkiv
kulturarv

b{tliv och fiske
fiske
jakt
b{t

bygglov
byggnadstillsyn

planl|ggning
karta
lantm|teri
fastighet
tomt

reparationsunderst}d
energir{dgivning
renovering

gata
halka
plogning
parkering
enskild v|g
park

kollektivtrafik
f|rja
t{g
buss

avfallshantering
soph|mtning
sortering
avfall
sopor

vattenf}rs}rjning
el
avloppsvatten
brunn
vatten och avlopp

milj}h|lsa
m}gel
livsmedelstillsyn
buller
inomhusluft

milj}v{rd
naturskydd
klimat
milj}

tillst{nd
anm|lan om offentlig tillst|llning

beskattning
skatt

konsumentr{dgivning
konsumentskydd
garanti
reklamation
konsument
konsumenttvist

f}rs|kring

dataskydd
beg|ran om handlingar
personuppgifter

kommunens r{dgivning
kundservice
samservice

turism
sev|rdhet

hittegods
tappat

myndigheter
|mbetsverk

k}rkort
bilskola
k}rtillst{nd

fordon
besiktning
bil

trafik
cykling

tull
gr|nsbevakning

posttj|nst
bredband
fiber

skog	hyvinvointi
hyv| olo

terveyden edist|minen
terveysneuvonta

elintavat
el|m|ntavat

painonhallinta
laihduttaa
laihtua
dieetti
ylipaino
painonpudotus
laihdutus
lihavuus
liikakilot

ravitsemus
ruokavalio
ravinto

uni
nukahtaa
valvottaa
uniapnea
uniongelma
nukkua
painajainen
uneton
min| valvon
unettomuus

stressi
rentoutua
jaksaminen
rentoutuminen
mindfulness
kuormitus
hermot
stressaantunut

uupumus
uuvuttaa
uupua
loppuunpalaminen
ty}uupumus
v|symys
loppuunpalanut
burnout
v|synyt
aivan loppu
voimat loppu
v|sytt||

omahoito
hoitotarvike
itsehoito

yksin|isyys
haluan seuraa
juttuseura
seuraa vanhukselle
ulkopuolinen
yksin|inen
olen yksin
ei ole ket||n
en tunne ket||n
ei yst|vi|
eristyksiss|

yst|vyys
kaveri
yst|v|

syrj|ytyminen
erist|ytyminen
huono-osaisuus
syrj|ytynyt
nelj|n sein|n sis|ll|

arjen hallinta
el|m|nhallinta
arki
en p|rj||

el|m|ntilanne
el|m|nmuutos

toimintakyky
fyysinen kunto

seksuaaliterveys
seksuaalineuvonta
seksi
impotenssi
erektio
haluttomuus
seksuaalisuus

ehk|isy
kierukka
kondomi
e-pilleri
perhesuunnittelu

kotiturvallisuus
palovaroitin
paloturvallisuus

digitaidot
ATK
tietotekniikka
salasana
digineuvonta
tietokone
digituki
puhelin ei toimi
l|pp|ri
s|hk}posti
tabletti
netti
|lypuhelin
sovellus
digiopastus
digiapu
k|nnykk|

s|hk}inen asiointi
pankkiasia
asiointipiste
verkkopankki
tunnistautuminen
pankkitunnus
verkkopalvelu
asiointiapu

et|vastaanotto
digiklinikka
omakanta
omaolo
potilastieto

vertaistuki
samassa tilanteessa
kohtalotoveri
vertainen
saman kokeneet

vertaisryhm|
tukiryhm|
keskusteluryhm|
oma-apuryhm|

kokemusasiantuntija
kokemustoimija
kokemustoiminta
kokemusasiantuntijuus

yst|v|toiminta
lenkkiseura
kaveri
juttukaveri
seuralainen
yst|v|

tukihenkil}
kummi
mentori

tukiperhe
tukiviikonloppu

keskusteluapu
kuuntelija
haluan keskustella
jutella
ei jaksa
haluan puhua
puhua jollekin
puhua jonkun
juttuapu

auttava puhelin
puhelinneuvonta
tukipuhelin
kriisipuhelin
puhelinp|ivystys
puhelinapu

chat
verkkotuki
sekasin
verkkokeskustelu
nettiapu

neuvonta
mist| apua
ohjaus
matala kynnys

lomakkeiden t|ytt}
lomake
lappu

asiakasohjaus
palveluohjaaja
seniorineuvonta
palveluneuvonta
palveluohjaus
omaty}ntekij|

palvelutarpeen arviointi
asiakassuunnitelma

etsiv| ty}
jalkautuva ty}
l}yt|v| ty}
kentt|ty}

kohtaamispaikka
asukastupa
olohuone
asukastalo
kyl|talo

kahvila
kahvihetki

p|iv|toiminta
p|iv|tupa
p|iv|keskus

toiminnallinen ryhm|
ryhm|toiminta

kurssi
luento
valmennus

sopeutumisvalmennus
sairauteen sopeutuminen
ensitieto
vastasairastunut

leiri
kes|toiminta
kes|kerho

tuettu loma
halpa loma
virkistysloma
lomatoiminta
lomaj|rjest}

kotiapu
talonmiestoiminta
talkkari
lumenluonti
nurmikko
pienet korjaukset
pihaty}t
lumity}t
kauppa-apu
arkiapu
asiointiapu
muuttoapu
ruohonleikkuu
polttopuu
kotity}

siivous
siivooja
pyykki

kuljetus
palveluliikenne
taksi
kyyti

saattoapu
saattaja
saattajapalvelu

ateria
aamiainen
lounas
ruokailu

ateriapalvelu
kotiateria
ruokaa kotiin
ruokapalvelu

et|palvelu
et|tuki
verkkoryhm|
et|ryhm|

tietopalvelu
asiantuntijapalvelu

verkostoty}
verkosto
kumppanuus

palveluseteli
henkil}kohtainen budjetti

avustajakoira
kuulokoira
opaskoira

terveys

terveydenhuolto
sote
sairaanhoito
perusterveydenhuolto
terveyspalvelu

terveysasema
hyvinvointiasema
terveyskioski
omal||k|ri
vastaanotto
sote-keskus
terveyskeskus

l||k|ri

sairaanhoitaja
terveydenhoitaja
haavanhoito
hoitajan vastaanotto

ajanvaraus
varata aika
l|hete
hoidon tarpeen arviointi
hoitotakuu
hoitoonp||sy

p|ivystys
116117
murtuma
kiireellinen hoito
kiirevastaanotto
ensiapu

ensihoito
ambulanssi
sairaankuljetus

h|t|numero
112
h|t|keskus

ensiapukurssi
ensiapukoulutus
elvytys

sairaala
osastohoito
vuodeosasto

erikoissairaanhoito
kirurgia
poliklinikka
erikoisl||k|ri
leikkaus

laboratorio
labra
verikoe
n|ytteenotto

r}ntgen
ultra||ni
kuvantaminen
magneettikuvaus

seulonta
mammografia
papa-koe

terveystarkastus
l||k|rintarkastus

rokotus
rokote

l||ke
resepti

apteekki
annosjakelu

suun terveydenhuolto
hammasl||k|ri
hammas

oikomishoito
hammasproteesi
tekohampaat
hammasraudat

kuulokeskus
kuulokoje
kuulolaite

silm|l||k|ri
glaukooma
kaihi
optikko
silm|sairaus
n|}ntarkastus
silm|lasit

jalkojenhoito
jalkaterapia
jalkahoito

saattohoito
kuoleva
loppuvaihe
kuolemaisillaan
palliatiivinen
parantumaton
hoitotahto

kotisairaanhoito
sairaanhoito kotona

kotisairaala

|itiysneuvola
neuvola
perhevalmennus
synnytysvalmennus
k|til}

lastenneuvola
neuvolatarkastus

kouluterveydenhuolto
kouluterveydenhoitaja
terkkari
koulul||k|ri

opiskeluterveydenhuolto
opiskelijaterveydenhuolto
yths

ty}terveyshuolto
ty}terveys

fysioterapia
hieronta
fysioterapeutti

toimintaterapia
toimintaterapeutti

puheterapia
puhevika
|rr|vika
puheterapeutti
puheen kehitys
ei puhu
kielih|iri}

kuntoutus
kuntoutuja
toipua
kuntoutuminen

l||kinn|llinen kuntoutus
kuntoutusterapia

kotikuntoutus
kotiutus
arkikuntoutus

apuv|line
py}r|tuoli
rollaattori
kyyn|rsauvat

potilasasiavastaava
hoitovirhe
potilasvahinko
potilasasiamies
muistutus
potilaan oikeudet

asiakasmaksu
maksun alentaminen
maksukatto
hoitomaksu

raskaus
odottaa vauvaa
odotusaika
raskaana
odottaa lasta
teini|iti

synnytys
doula
imetys
imett||
synnytt||

abortti
raskauden keskeytys

lapsettomuus
tulla raskaaksi
hedelm}ityshoito

tartuntatauti
korona
influenssa
flunssa
kuume
tuberkuloosi
hepatiitti
infektio
ysk|

sukupuolitauti
klamydia
seksitauti

sairaus
diagnoosi
tauti
sairas

pitk|aikaissairaus
pitk|aikaissairas
krooninen sairaus
potilasyhdistys
potilasj|rjest}

sy}p|
leukemia
eturauhanen
kasvain
s|dehoito

diabetes
insuliini
sokeri
verensokeri
diabeetikko

syd|nsairaus
vajaatoiminta
verenpaine
kolesteroli
infarkti
syd|ninfarkti
sepelvaltimotauti
tahdistin
syd|n
eteisv|rin|
rytmih|iri}

aivoverenkiertoh|iri}
veritulppa
avh
aivoinfarkti
aivoverenvuoto
aivohalvaus

aivovamma
p||vamma
aivot|r|hdys

neurologinen sairaus
neurologia

parkinsonin tauti
vapina
parkinson

MS-tauti
multippeliskleroosi

epilepsia
kaatumatauti
kouristus

harvinaissairaus
ALS
lihastauti
perinn}llinen
harvinainen sairaus
lihassairaus
oireyhtym|

reuma
fibromyalgia
kihti
nivel
niveltulehdus

tuki- ja liikuntaelinsairaus
hartia
lonkka
osteoporoosi
polvi
tekonivel
nivelrikko
iskias
niskakipu
selk|

krooninen kipu
migreeni
kipu
s|rky
p||ns|rky

hengityssairaus
astma
keuhkoahtauma
keuhkosairaus
hengenahdistus
hengitys

allergia
hein|nuha
atopia
laktoosi
atooppinen
allergikko
yliherkkyys
siitep}ly

keliakia
gluteeniton

ihosairaus
palovamma
ihottuma
iho
psoriasis

suolistosairaus
IBD
IBS
vatsa
vatsavaiva
avanne
crohnin

munuaissairaus
dialyysi
maksasairaus
munuaiset

elinsiirto
verenluovutus
elinluovutus

virtsankarkailu
virtsa
inkontinenssi
vaipat

hiv
aids

naistentauti
gynekologi
naistenl||k|ri
endometrioosi
menkat
vaihdevuodet
kuukautiset

pitk|aikaissairas lapsi
sairas lapsi
keskonen
lapsen sairaus
lasten sy}p|

mielenterveys
p|| hajoaa
romahtaa
mieli maassa
mielen hyvinvointi
henkinen hyvinvointi
psyykkinen
p|| sekaisin
paha olo
itsetunto
hermoromahdus

mielenterveyspalvelu
psykiatrinen sairaanhoitaja
mielenterveyshoitaja
psykpoli
mielenterveyspoli
miep|

psykiatria
mielisairaala
psykiatri
pakkohoito

psykoterapia
terapia
terapeutti

psykologi

masennus
masentaa
apea
mieliala
ei huvita
mik||n ei kiinnosta
surullinen
itkuinen
depressio
alakulo
masis
toivottomuus
masentunut
itkett||

ahdistus
ahdistaa
ahistaa
murehtia
levoton
ahdistuneisuus
ahdistunut
hermostunut
pel|t|

paniikkih|iri}
pelottaa
fobia
paniikki
j|nnitt|minen
ujo
pelko
ujous
j|nnitt||

kaksisuuntainen mielialah|iri}
mania
kaksisuuntainen
mielialah|iri}

psykoosi
skitsofrenia
vainoharhainen
||nten kuuleminen
harhat
kuulee ||ni|

mielenterveyden h|iri}
mielisairas
psyykkinen sairaus
mielisairaus
persoonallisuush|iri}
mielenterveysh|iri}

sy}mish|iri}
oksentaa
ahmia
bulimia
anoreksia
ahminta
ei sy}

pakko-oireinen h|iri}
pakko-oire
hamstraus
pakkoajatus

itsetuhoisuus
itsens| vahingoittaminen
itsetuhoinen
satuttaa itse||n
viiltely
viillell|
viilt||

synnytyksen j|lkeinen masennus
baby blues
synnytysmasennus

mielenterveyskuntoutus
mielenterveyskuntoutuja
psykososiaalinen kuntoutus

klubitalo
mielenterveysyhdistys

mielenterveysomainen
finfami

peliongelma
sosiaalinen media
ruutuaika
pelata
tietokonepeli
videopeli
peliriippuvuus
nettiriippuvuus

riippuvuus
koukussa
riippuvainen
addiktio
porno

rahapeliongelma
pelata rahaa
pelivelka
pelikone
rahapeli
uhkapeli
hedelm|peli
pokeri
peluri
vedonly}nti
rahapelaaminen
pelihimo
kasino
lotto
veikkaus

p|ihteet
p|ihde
sekak|ytt}

alkoholi
saada juoda
kalja
humala
juopotella
tissutella
krapula
viina
dokata
k|nni
alkoholisti
juominen
juoppo
alkkis
p|ihtynyt
ryyp|t|

huumeet
kama
marihuana
huumausaine
opioidi
narkomaani
kokaiini
amfetamiini
heroiini
narkkari
nisti
kannabis
hasis
l||keriippuvuus
pillerit
bentsot
subutex
l||kkeiden v||rink|ytt}

tupakointi
voi polttaa
tupakoida
tupakka
nuuska
vape
r}}ki
nikotiini
savuttomuus

p|ihdepalvelu
A-klinikka
riippuvuuspoliklinikka
p|ihdehoito
p|ihdehuolto
p|ihdety}

katkaisuhoito
putka
selvi|misasema
katko
selvi|mishoito
vieroitus

p|ihdekuntoutus
p|ihdekuntoutuja
raitistua
kuiville
selvin p|in
raitis
raittius

korvaushoito
korvike
buprenorfiini
metadoni

haittojen v|hent|minen
terveysneuvontapiste
neulanvaihto

AA
a-kilta
al-anon
nimett}m|t
AA-ryhm|

p|ihdel|heinen
lapsi k|ytt|| huumeita
p|ihdeperhe
mies alkoholisti
alkoholistin l|heinen
l|heisen juominen
vaimo juo
puoliso juo
mies juo
l|heisriippuvuus

alkoholistin lapsi
vanhempi juo
|iti juo
is| juo
lasinen lapsuus

perheet
perhe

lapset
lapsi
alaik|inen

pienet lapset
vauva
pikkulapsi
esikoinen
taapero
vastasyntynyt

vanhemmuus
huoltaja
faija
vanhempi
mutsi
|iti
kasvatus
isk|
is|

perhekahvila
perhetupa
muskari
vauvakerho
perhekerho
|itiryhm|
is|ryhm|

perhekeskus
perhetalo

yksinhuoltaja
yksinodottava
yhden vanhemman perhe
eroperhe
yh
yksin lapsi
yh-|iti

uusperhe
uusioperhe
|itipuoli
is|puoli
bonusvanhempi
bonuslapsi

monikkoperhe
suurperhe
kaksoset

parisuhde
mustasukkainen
avioliitto
rakkaus
uskottomuus
mustasukkaisuus
seurustelu
riitely
riidell|

puoliso
kumppani
vaimo
avopuoliso
aviomies
poikayst|v|
tytt}yst|v|

pariterapia
parisuhdeneuvonta
perheasiain neuvottelukeskus

ero
erota
muuttaa erilleen
avioero
avoero
j|tti minut
eronnut
eks|

vuorovanhemmuus
vuoroasuminen
vuoroviikko
vanhempien ero
eroneuvo
yhteishuoltajuus
eron j|lkeinen vanhemmuus

lastenvalvoja
huoltoriita
riita lapsista
et|vanhempi
tavata lapsi
lapsen tapaaminen
vieraannuttaminen
lapsen huolto
tapaamisoikeus
huoltajuus
isyys
et|is|

elatusapu
elatustuki
elatus
elarit

valvottu tapaaminen

perheasioiden sovittelu

perheoikeus
testamentti
avioehto
perunkirjoitus
kuolinpes|
perint}

isyyden vahvistaminen
isyyden tunnustaminen

adoptio
ottolapsi

sateenkaari-ihmiset
on kaapissa
biseksuaali
sateenkaari
transsukupuolinen
lesbo
homo
hlbtiq
queer
trans
seksuaaliv|hemmist}
sukupuoliv|hemmist}

sukupuoli-identiteetti
sukupuoliristiriita
muunsukupuolinen
sukupuolen vahvistaminen
sukupuolenkorjaus

perheneuvola
perheneuvonta
kasvatusneuvonta

perhety}
perheohjaus
perhety}ntekij|

lapsiperheiden sosiaalipalvelut
varhainen tuki
perhesosiaality}

lapsiperheiden kotipalvelu
v|synyt |iti
apua vauva-arkeen
vanhemman v|symys

lastenhoitoapu
lapsenhoitaja
lastenhoitaja
vahtia lasta
hoitaja lapselle
lapsenvahti
varamummo
tilap|inen lastenhoito

varhaiskasvatus
tarha
hoitopaikka
p|iv|koti
vuorohoito
p|iv|hoito
perhep|iv|hoito

avoin varhaiskasvatus
avoin p|iv|koti
leikkipuisto
asukaspuisto

esiopetus
eskari
esikoulu

kotihoidon tuki
yksityisen hoidon tuki
kotihoidontuki

lapsilis|
perhevapaa
vanhempainvapaa
isyysvapaa
vanhempainraha
isyysraha
|itiysloma
|itiyspakkaus
|itiysavustus
perhe-etuus

lapsen kehitys
totella
kiukutella
uhmaik|inen
tottelematon
raivokohtaus
raivarit
y}kastelu
uhmaik|
k|yt}sh|iri}
lapsi ly}

erityislapsi
kehitysviive
erityist| tukea tarvitseva lapsi
vammainen lapsi

lastensuojelu
lapsesta huoli
laiminly}nti
huostaan
avohuolto
huostaanotto
vied| lapset
lasu
heitteill|

lastensuojeluilmoitus
ilmo
lasuilmo
huoli-ilmoitus

sijaishuolto
sijaisperhe
sijaisvanhempi
lastenkoti
nuorisokoti
koulukoti
sijoitettu

j|lkihuolto
itsen|istyv| nuori

perhehoito
perhehoitaja
perhekoti

ensikoti
ensi- ja turvakoti

lapsen kuolema
kohtukuolema
enkelivauva
vauva kuoli
lapsi kuoli
keskenmeno
lapsensa menett|nyt

isovanhemmat
ukki
mummi
isovanhempi
lapsenlapsi
iso|iti
isois|

vihkiminen
h||t

nuoret
teini
nuori
lukiolainen
teini-ik|inen
nuoriso
murrosik|

nuoret aikuiset

itsen|istyminen
omilleen
omaan kotiin muutto

nuorisoty}
nuorisoty}ntekij|

nuorisotila
nuorisokahvila
nuokkari
nuorisotalo

etsiv| nuorisoty}

koulupudokas
ilman ty}t| ja opiskelupaikkaa
ty}t}n nuori
syrj|ytyv| nuori
koulu kesken
nuorisoty}tt}myys
nuorisotakuu

nuorten ty}paja
starttipaja
ty}paja

ohjaamo
nuorten tieto ja neuvonta

nuorisovaltuusto
oppilaskunta

kansainv|linen nuorisotoiminta
nuorisovaihto

koulu
matematiikka
koululainen
oppilas
tukiopetus
l|ksyt
l|ksyapu
kotiteht|v|

perusopetus
ekaluokka
ala-aste
yl|aste
oppivelvollisuus
alakoulu
peruskoulu
yl|koulu

erityisopetus
erityisopettaja
erityinen tuki
oppimisen tuki
tehostettu tuki

koulukuljetus
koulukyyti

iltap|iv|toiminta
aamutoiminta
ip-kerho
iltap|iv|kerho

opiskeluhuolto
opiskelijahuolto
oppilashuolto

kuraattori
koulupsykologi

kiusaaminen
pilkata
kiusata
haukkua
kiusattu

koulupoissaolo
pinnata
lintsata
ei k|y koulua
koulukielt|ytyminen
ei mene kouluun
ei suostu kouluun
koulupelko

oppimisvaikeus
dysleksia
lukivaikeus
lukih|iri}
hahmotush|iri}

kansalaisopisto
avoin yliopisto
kansanopisto
ty}v|enopisto
aikuiskoulutus
t|ydennyskoulutus
vapaa sivistysty}

koulutus
oppilaitos
opinnot
yhteishaku
opiskelu

ammatillinen koulutus
TUVA
ammattitutkinto
perustutkinto
ammattiopisto
amis
ammattikoulu

oppisopimus

lukio
ylioppilas

korkeakoulu
amk
yliopisto

opiskelijat
opiskelija
gradu

opintotuki
opintoraha
opintolaina
koulumatkatuki
aikuiskoulutustuki

opinto-ohjaus
ammatinvalinta
opo
alanvaihto
uraohjaus
urasuunnittelu

taiteen perusopetus
musiikkiopisto
kuvataidekoulu

lapsen oikeudet
lapsiasiavaltuutettu

opiskelu ulkomailla
vaihto-opiskelu

ik|ihmiset
pappa
vaari
seniori
vanheneminen
vanha ihminen
ik|ihminen
ik||ntyminen
mummo
vanhus
vanhuus
i|k|s
ik||ntynyt
mummu

el|kel|inen
olla el|kkeell|

vanhuspalvelu
vanhustenhuolto
ik|ihmisten palvelut
gerontologinen sosiaality}
vanhusty}

muistisairaus
unohtaa
dementia
unohdella
ei muista
seniili
muisti
alzheimerin
dementikko
alzheimer
muistisairas
eksy|
h}per}

muistipoliklinikka
muistihoitaja
muistineuvola
muistikoordinaattori
muistitesti

muistikerho
muistikahvila
aivoterveys
muistiryhm|

muistisairaan omainen
muistiperhe
muistisairaan l|heinen

omaishoito
omaishoitaja
l|heishoitaja
hoitaa vaimoa
hoitaa puolisoa
omaishoitajuus
hoitaa |iti|
hoitaa miest|
hoitaa is||

omaishoidon tuki
hoitopalkkio

lyhytaikaishoito
omaishoitajan vapaa
omaishoidon vapaa
heng|hdystauko
intervallihoito
jaksohoito
lomitus
vapaap|iv|

omaiset
omainen
l|heinen
sisarus

kotihoito
l|hihoitaja
kodinhoitaja
ei p|rj|| kotona
hoiva
kotona asuminen
peseytyminen
apua kotiin
suihku
kotipalvelu

kotihoidon tukipalvelut
kauppakassi
saunapalvelu
kauppapalvelu
tukipalvelu
asiointipalvelu

turvapuhelin
turvateknologia
turvaranneke
h|lytysranneke
turvanappi
h|lytysnappi
h|lytin
turvapalvelu

kaatuminen
kaatuilla
lonkkamurtuma
voi pudota
kaatua
liukastua
tasapaino
huimaus

seniorijumppa
tuolijumppa
ik|ihmisten liikunta

hoivakoti
hoivapaikka
hoitopaikka
vanhainkoti
hoitokoti
palvelukoti
ymp|rivuorokautinen palveluasuminen
tehostettu palveluasuminen
vanhustentalo

senioriasunto
yhteis}llinen asuminen

edunvalvonta
edunvalvoja
valtakirja
hoitaa raha-asioita
holhous

veteraani
rauhanturvaaja
lotta
sotainvalidi
rintamaveteraani
sotaveteraani
sotalapsi
evakko
sotaorpo
rintamalis|

kaltoinkohtelu
vanhuksen hyv|ksik|ytt}

kotik|ynti
kotiin tuotava palvelu

vammaiset
vamma
invalidi
vammainen
vaikeavammainen
vammaisuus

vammaispalvelu
tuettu p||t}ksenteko
vammaisten palvelut
vammaissosiaality}

henkil}kohtainen apu
avustaja

kuljetuspalvelu
liikkumisen tuki
kuljetustuki
invataksi
taksikortti

asunnon muutosty}t
luiska
ramppi
esteett}myysavustus
muutosty}

vammaisen pys|k}intilupa
invapaikka
invapys|k}inti
invakortti
pys|k}intitunnus

vammaistuki
hoitotuki
vammaiskortti

esteett}myys
esteet}n
saavutettavuus

liikuntavamma
CP
cp-vamma
selk|ydinvamma
proteesi
liikuntarajoitteinen
liikkumisrajoitteinen
amputaatio
halvaantunut

kehitysvamma
downin syndrooma
kehitysvammainen
erityishuolto

n|k}vamma
sokea
||nikirja
silm|npohjan rappeuma
en n|e
n|k}vammainen
heikkon|k}inen
sokeus
pistekirjoitus
sokeutunut
silm|t
n|k}

kuulovamma
kuulla huonosti
kuulovammainen
huonokuuloinen
kuulo
kuurous
tinnitus
korvat

kuuro
viittomakielinen

viittomakieli
viittominen

kuurosokea

puhevamma
puhumaton
kommunikaatio
|nkytys
|nkytt||

afasia

vammaisten tulkkauspalvelu
viittomakielen tulkki
kirjoitustulkkaus

autismi
autisti
kirjo
asperger

ADHD
add
keskittyminen
impulsiivinen
ylivilkas
toiminnanohjaus
ylivilkkaus
keskittymisvaikeus
tarkkaavaisuus
tarkkaavuush|iri}

neurokirjo
tourette
neuropsykiatrinen valmennus
aistiyliherkkyys
nepsy
erityisherkk|

selkokieli

ty}toiminta
osallisuutta edist|v| toiminta
ty}keskus

vammaisten asumispalvelut
ryhm|koti
kehitysvammaisten asuminen
asumisyksikk}

soveltava liikunta
erityisliikunta
vammaisurheilu

rahahuolet
ei varaa
raha
rahapula
rahaton
varaton
maksuvaikeus
talous
raha-asiat
taloudelliset vaikeudet

k}yhyys
v|h|varainen
pienituloinen
pienet tulot
k}yh|

velka
vippi
pikavippi
r|sti
luottokortti
velallinen
velkaantuminen
maksumuistutus
luottotiedot
lasku
osamaksu
perint|
maksuh|iri}

talous- ja velkaneuvonta
talousneuvoja
maksusuunnitelma
velkojen j|rjestely
velkaj|rjestely
takuus||ti}

ulosotto
vouti
ulosmittaus

talousneuvonta
taloudenhallinta
budjetti
s||st|minen
rahank|ytt}

sosiaalinen luototus
pienlaina

laina
asuntolaina
pankki
luotto
takaus

etuus
sosiaaliturva
rahallinen tuki

Kela
kansanel|kelaitos

toimeentulotuki
ei rahaa
sossun raha
toimeentulo
maksusitoumus
s|hk}lasku

sairausp|iv|raha
kuntoutusraha
sairasloma
sairausloma
sairauspoissaolo
saikku

kela-korvaus
kela-taksi
matkakorvaus
l||kekorvaus
sairausvakuutus
omavastuu

el|ke
kansanel|ke
takuuel|ke

ty}kyvytt}myysel|ke
sairausel|ke
kuntoutustuki

asumistuki
asumislis|

taloudellinen apu
harrastustuki
lahjakortti
jouluker|ys
vaatteet
rahallinen apu
vaateapu
jouluapu

ruoka-apu
ruoka
h|vikkiruoka
ruokapankki
ruokakassi
ruokajako
leip|jono
osto-osoitus
elintarvikeapu
n|lk|
soppakeitti}

kirpputori
kirppis
kierr|tys
huonekalut

sosiaality}
sosiaalihuolto
sosiaalitoimisto
sossu
sosiaality}ntekij|

sosiaalipalvelut

aikuissosiaality}
ty}ik|isten palvelut

sosiaaliohjaus
sosiaaliohjaaja
sosiaalineuvonta

sosiaalip|ivystys

sosiaaliasiavastaava
sosiaaliasiamies
asiakkaan oikeudet

diakonia

konkurssi
konkka
firma nurin

julkiset hankinnat
hankinta
kilpailutus

ty}llisyys
ty}el|m|
ansioty}

ty}tt}myys
menetin ty}ni
lomauttaminen
irtisanominen
ty}t}n
lomautus
ty}paikan menetys
potkut
yt
lomautettu
irtisanottu
ei t}it|

ty}nhaku
CV
ty}paikka
duuni
ansioluettelo
ty}hakemus
saada t}it|
kes|ty}

ty}llisyyspalvelut
ty}kk|ri
TE-toimisto
ty}voimatoimisto
ty}nv|litys
TE-palvelut
ty}voimapalvelu

ty}tt}myysturva
ansiop|iv|raha
perusp|iv|raha
ty}tt}myysp|iv|raha
ty}tt}myyskassa
ty}markkinatuki
karenssi
ansiosidonnainen
ty}tt}myyskorvaus

ty}tt}mien yhdistys
ty}tt}mien toiminta

kuntouttava ty}toiminta
aktivointisuunnitelma

sosiaalinen kuntoutus

tuettu ty}llistyminen
palkkatuki
ty}harjoittelu
ty}kokeilu

ty}h}nvalmennus
ty}valmentaja
ty}valmennus

ty}kyky
ty}ss| jaksaminen
osaty}kykyinen
ty}kyvyt}n

ammatillinen kuntoutus
uudelleenkoulutus

ty}suojelu
ty}aika
palkka
ty}suhde
ty}paikkakiusaaminen
pomo
ammattiliitto
esimies
ty}ehtosopimus
ty}sopimus
ty}turvallisuus

yritt|jyys
starttiraha
firma
toiminimi
yritys
yritt|j|

ty}nantajat
rekrytointi

asuminen
asunto
k|mpp|

vuokra-asunto
vuokranantaja
vuokra
vuokralainen
kaksio
kaupungin asunto
ARA-asunto
asuntohakemus
yksi}

omistusasunto
ASP-laina
asumisoikeusasunto
osaomistus
taloyhti}

asumisneuvonta
naapuri
asumisen ohjaus
asumisohjaus

vuokrar|sti
vuokravelka
maksaa vuokra
vuokra maksamatta
vuokravakuus

h||t}
joutua kadulle
h||det||n
asunnon menetys
h||detty
h||t||

asunnottomuus
j|in ilman kotia
y}paikka
kadulla
nukkua ulkona
ei asuntoa
asunto ensin
koditon
asunnoton

h|t|majoitus
y}maja
y}sija
asuntola
kriisiasunto
asumisp|ivystys

tuettu asuminen
kuntoutuskoti
tukiasuminen
tukiasunto
asumisvalmennus

palveluasuminen
palvelutalo

asumispalvelut
asumisyksikk}

nuorisoasunto
nuorten asuminen
opiskelija-asunto

muuttoilmoitus
DVV
kotikunta
osoite
v|est}rekisteri
maistraatti
turvakielto
muutto
osoitteenmuutos
nimenmuutos
henkil}tunnus

kriisiapu
psykososiaalinen tuki
j|lkipuinti
kriisivastaanotto
kriisikeskus
henkinen ensiapu

kriisi
shokki
onnettomuus
j|rkytys
h|t|

trauma
sota
kidutus
traumatisoitunut

itsemurha
haluan kuolla
tappaa itseni
itsari
itsetuhoinen
tappaa itsens|
ei jaksa el||
en halua el||

itsemurhan tehneen l|heinen
l|heisen itsemurha
surunauha
teki itsemurhan
tappoi itsens|

suru
kuolema
surra
sureva
leski
kuoli
hukkui
menehtyi
kaipaus
leskeys
menetys
kuollut
menett|nyt
ik|v|

hautaus
hautapaikka
hautajaiset

v|kivalta
vainota
vaino
l|hestymiskielto
uhkailu
pahoinpitely
pahoinpidelty

l|hisuhdev|kivalta
alistaa
kuristaa
nollalinja
uhkailla
pel|t| puolisoa
mies uhata
hakata
henkinen v|kivalta
parisuhdev|kivalta
perhev|kivalta
narsisti
l}i
v|kivaltainen
voi ly}d|
pel|t| miest|
mies ly}

turvakoti

v|kivallan tekij|
viha
ly}m|t}n linja
vihanhallinta
vihainen
aggressiivinen
l}in
hermostun
aggressio
raivo
kiukku
v|kivallan katkaisu

seksuaaliv|kivalta
raiskata
pedofiili
insesti
raiskaus
seri-tukikeskus
ahdistelu
hyv|ksik|ytetty
seksuaalinen h|irint|
hyv|ksik|ytt}

kunniav|kivalta
silpominen
pakkoavioliitto
ymp|rileikkaus

ihmiskauppa
prostituutio
seksity}ntekij|
ty}per|inen hyv|ksik|ytt}
seksity}
pakkoty}

rikosuhrip|ivystys
murha
todistaja
uhri
rikosuhri
riku
ry}st}

rikos
varastaa
huijata
jengi
rikosrekisteri
rikollinen
petos
huijaus
varkaus
rikosilmoitus

rikosseuraamus
vankila
on linnassa
vanki
ehdonalainen
tuomio
ehdonalaisvapaus
vankeus
rangaistus
yhdyskuntapalvelu
tuomittu

vankilasta vapautuva
vapautuva
entinen vanki
rikostaustainen
kriminaalihuolto
vankilasta vapautunut

sovittelu
riita
naapuririita

oikeusapu
asianajaja
lakineuvonta
juristi
lakimies
oikeudellinen apu

oikeusturva
valittaa
oikeusasiamies
oma oikeus
ihmisoikeus
perusoikeus
oikaisuvaatimus
valitus
kielteinen p||t}s
muutoksenhaku
kantelu

tuomioistuin
oikeudenk|ynti
k|r|j|oikeus
syytt|j|

syrjint|
ep|asiallinen
tasa-arvo
yhdenvertaisuus
syrji|
h|irint|

rasismi
vihapuhe
rasistinen
viharikos

poliisi
aselupa
passi
henkil}kortti
henkkarit

turvallisuus
v|est}nsuoja
varautuminen
tulipalo

pelastustoimi
VPK
palokunta
pelastuslaitos
nuohous

maanpuolustus
armeija
varusmies
siviilipalvelus
asevelvollisuus
kutsunnat

maahanmuuttajat
kotoutuja
ulkomaalainen
vieraskielinen
monikulttuurinen
maahanmuutto
mamu

kotoutuminen
kotouttaminen
valmistava opetus
maahanmuuttopalvelut

pakolainen
ukrainalainen
pakolaisuus
tilap|inen suojelu

turvapaikka
turvapaikanhakija
vastaanottokeskus
karkotus
k||nnytys
kansainv|linen suojelu

paperiton

oleskelulupa
ty}lupa
viisumi
migri
perheenyhdist|minen
maahantulo
maahanmuuttovirasto

kansalaisuus

kielikurssi
haluan suomea
yki
suomen kieli
ruotsin kieli
kielen oppiminen
lukutaidoton
luku- ja kirjoitustaito
lukutaito

kielikahvila
kielikerho
keskustelukerho

tulkkaus
tulkki
k||nn}s

kielet
|idinkieli
monikielinen

ruotsinkielinen
suomenruotsalainen

romanit

saamelaiset
saamelainen
saamenkielinen

paluumuutto
paluumuuttaja
inkerinsuomalainen

ulkosuomalaiset
ulkomaille muutto
maastamuutto

v|hemmist}t
v|hemmist}

osallisuus
haluan mukaan
osallistuminen
yhteis}llisyys

vapaaehtoisty}
lahjoittaa
haluan auttaa
vapaaehtoinen
hyv|ntekev|isyys
talkoot

vapaaehtoisty}n koordinointi
vapaaehtoisv|litys

yhdistykset ja j|rjest}t
kansalaistoiminta
kolmas sektori
yhdistys
s||ti}
j|rjest}

j|rjest}yhteisty}
yhdistysneuvonta
j|rjest}keskus
kattoj|rjest}

avustukset
STEA
apuraha

kokoustila
toimitila

vaikuttaminen
aloite
kuntalaisaloite
vammaisneuvosto
vanhusneuvosto

palaute
ep|kohta
kysely

vaalit
puolue
||nest|minen
||nioikeus

p||t}ksenteko
p}yt|kirja
lautakunta
kunnanvaltuusto
kaupunginvaltuusto

aikuiset
ty}ik|inen

miehet
poika
mies
pojat
|ij|

naiset
nainen
tytt}

kyl|toiminta
haja-asutusalue
saaristo
maaseutu
kyl|

maatalousyritt|j|
lomittaja
maatila
maajussi
maatalous
maatalouslomitus
lomituspalvelut
viljelij|
maanviljelij|

seurakunta
moskeija
pappi
hengellinen
kirkko
sielunhoito
uskonto
rukous
rippikoulu

Punainen Risti
SPR

Mannerheimin Lastensuojeluliitto
MLL

liikunta
jooga
jumppa
kuntosali
treeni
liikkuminen
voimistelu
urheilu

liikuntaneuvonta
liikuntal|hete

liikuntapaikka
liikuntasali
j||halli
hiihto
latu
urheilukentt|

urheiluseura
jalkapallo
salibandy

uinti
vesijumppa
uimaranta
vesiliikunta
uimahalli
uimakoulu

ulkoilu
ulkoilla
lenkki
retki
vaellus
k|vely
retkeily

luonto
puutarha
viljelypalsta
green care
sieni

virkistystoiminta
vapaa-aika
loma
virike
ajanviete
tekemist|

harrastusryhm|
harrastaminen
kerho
harrastus

lasten harrastukset
4H
harrastamisen suomen malli
partio
nuorten harrastukset

k|sity}t
keramiikka
ommella
neuloa
kutoa
virkata
neulonta
k|dentaidot
ompelu
askartelu
puuty}

taide
maalata
elokuva
teatteri
maalaus
valokuvaus
piirt||

musiikki
laulaa
kitara
karaoke
b|ndi
konsertti
soittaminen
kuoro
laulu

tanssi

pelit
boccia
biljardi
shakki
lautapeli
bingo

lukupiiri
kirjoittaminen
kirjallisuus

ruoanlaitto
leivonta

el|imet
koira
kissa
lemmikki
el|inl||k|ri
el|inavusteinen
hevonen
ratsastus

kulttuuri

tapahtuma
juhla
tilaisuus
joulu

kirjasto
kirja
lainaaminen

museo
arkisto
sukututkimus
kulttuuriperint}

veneily ja kalastus
vene
kalastus
mets|stys

rakennuslupa
rakentamislupa
rakennusvalvonta
rakentaminen

kaavoitus
kartta
kaava
tontti
maanmittaus
kiinteist}

korjausavustus
energianeuvonta
remontti

katu
parkkipaikka
yksityistie
pys|k}inti
kunnossapito
puisto
auraus

joukkoliikenne
juna
lautta
bussi
linja-auto

j|tehuolto
j|te
kompostointi
roskat
lajittelu

vesihuolto
viem|ri
j|tevesi
kaivo
s|hk}

ymp|rist}terveys
sis|ilma
elintarvikevalvonta
home
terveydensuojelu
melu

ymp|rist}nsuojelu
ilmastonmuutos
luonnonsuojelu
ymp|rist}

tapahtumalupa
toimilupa
rahanker|ys

verotus
vero

kuluttajaneuvonta
kuluttaja
kuluttajansuoja
kuluttajariita
reklamaatio
takuu

vakuutus

tietosuoja
henkil}tiedot
asiakirjapyynt}

kunnan neuvonta
asukasneuvonta
yhteispalvelupiste
asiakaspalvelu

matkailu
n|ht|vyys

l}yt}tavarat
hukata

viranomaiset
virasto

ajokortti
ajolupa
autokoulu

ajoneuvo
auto
katsastus

liikenne
py}r|ily

tulli
rajavalvonta
rajavartiolaitos

postipalvelu
laajakaista
posti
valokuitu

mets|	
-1
-2
-1
-2
-5
121
-1
47
-9





39
-1
-5

-1
35

-1
-2
1

-1

-1
-2

-1
-2
271


-1



49

369

205



201




39

-1
-1
-2
-3
-4
-5
-6
303

1
-10
-11
-12
1
-14
-15
-16
-1
-18
-1
-10
-11
-22
-23
-24
-1
-26
-27
-28
-29
-30
3
2
1

-1
-2

267
-39
-41
-1
-2
-44
2
-1

-1
-2
-2
-3
2
1
-6
-1
-2
-3
-10
-11
-13
-14
-14
-16
-16
-18
-18
-19

-22
-22
-71
-24

-73
-64
-2
-3
-5
-6
-1
2
1
-10
-1
-6
-13
-9
-53
-1
-7
1

-1
-2
-1
-2
-5
-97
-1
-65
-3
-4
-135
-12
-1

-1
-1
-3
-129

-3
-7
-8
-9

12
-3
-1
4
3
-2
1
182
-1
-20



1
119
-1


-1
-2
1
100

-33
109
-1
-2
-3

-5
144
-42
-34

-1
-1
-3
-1
-2
-6
109
-182
179
-10

-1
-2
-173
-58
-5
-1

-8

1

-1
-1
-3
-4
-26
60
-203
181
125
-10

-1
65
-132
-186
-204
-3,1

47


56
55
-1
-237
152
83
73
105

90


44
-1
-2
-3
-5
27

-8
-9
-10
-11
-1
106
-14
-15
-1
101
2
1


39
54
121

-1
-2
-257

-277



-1
-2
-3
-4
-5
-1
-7



1

-2
-3
-3
52
92



-1
-2
-3
-24
71
2
-230
-8
-1
-10
-234
-12



-1
-2
-300
-4
1
-6
-1
2
1
-33
-11



-215

1



-1
-9
-3
-4
-5
1



-1
2
1

-1
-2
-1


-1


-1
-2
-3
-4
-5

-336
-341


-1
4
3
-14



-1
-1

-1
-2

-7
-1
-2










-1
-2
-19
-4
-5


-1
-1
-2
-3
-1
-5
-6
-7
-8





-17




-386









-411








	1,12
1
1,2,402
1,135
43
1
1,-1
78,125

15,26,2
-1,14
23,374
2,294
328,14
75,237
1,85
81,65
234,233
1

29
1,2

363
-15,362
361,-1

313,103
1
-1
2
-12,410
1
-1
299,114
-26,1


374,366
1,186
62
370,1
243
205,1,343
-1
217,1
-1,340
254,1
-1
-20,-21

338
252
216
1,47

1,3
-1,8
-2

2,1
-1

-3,302




35

29
1,225

1

195,17
193
27
267,25
169,1
-16
14,1
-1
137,-14
147
237


186
-49,1,234

157,-77
168,171

210
-14,1,2
45,-14
-70
82,103
-29,1,-42
-85,24
1,-46
-62,193
-25,-35
-27,-100
1
169,-1
-1





1
-28,1
-1
1
-1,1
-114


1
-1

-24
-110
68
1,-100
-1,1
-1
-41,1
-1
-125,211
1



5,-8
-134
-2
203
-45
-5,1
-108
103

2,6
140
4,1,2
8
5,6
-149
-4,1

-2,181
-5
-6,-57
-8,-7,-10
89,1

1,3
1
26
20
25
-130
6
5

2,3
-1,77
-2
1,5
1,3
1
-1

-5


-82
1
-1
10
2

1
-1,1
1,2
-25
26
-3
-97
1
65,51
1,2

2


-105
-105
35

3,-43
1
132
1
-173
-175,1
1,2
-1



1,5

7
-2
-4
1,-137

125,-7
-3
-7,54

-11,1
1



1,-147
-1
-7,79



2,1
59
9
1,3
-1
-2

1,2,3
-1
-2,-209
-3
1,-169
-1
1,-158
153

-14

34


-10,-74,-200
1
-1,1,2

-217
-171,3

-6
-174,-7
-175
-8
-193,-216
-195,2
1
-1,4
-4,-3
-186,1
-169
-4,-2
1
-54
-2,-1
-12,95
-244,-22
-23
-24
2,10,17,16
-274
1,2,4
-1,2
-2
-2
-4,1

1,2

11,-10
-194
-225
1
24
28
-15,90
-254,-16

3

-11,14
-274
33,-247

-9,-8
-24,15

2,12
3,2,4
1,7
-1
-3
-4
1
-14,-1
1
-7
1,-24
-1



1,3


1,-3
1,-47
-1
1,2
-27
-193,-181

-10
-107
-12
-313,1,-33
-1,-328
-2
-3,-211,-203,1
-1
-5,1
-1
1,7
1,2
-1

3,-9
16
15
1,-7,5
9,-1
1
-22

2
2

1
5
-9
-303,1


1,2
6
1,-28,-1
-1,2



-6,1
-1
1


-18
-3


-22
7,1
1,-362

1,2
-338


-179




1
-1
-11
-75
-92,-55
-16,-339,-378
-216
-390,2
-403

-3

1
-1
1,12
-8,3


8

-13

5
-373
-368
-7,3,2
-12,-1
-2
-3



















-81
-9,-1

-75

	
P5.17
lifestyle-guidance

P5.20



P5.11
befriending




functional-ability-groups



civic-skills
P9.4

peer-support,P4.12,P5.16


befriending
befriending

someone-to-talk-to
someone-to-talk-to

low-threshold-advice,P9.6

P4.13

outreach-work
open-meeting-places

carer-respite
functional-ability-groups

adaptation-training









expertise-and-information,P9.1
networks-and-partnerships



P5.1
P5.1
P5.1
P5.1

P5.5

P19.3


P5.6
P5.4
P5.4
P5.8
P5.8
P5.3
P5.15
P5.15
P5.10





P5.14

P5.2
P5.2
P5.9
P5.9
P5.12



P5.13
P5.13

P5.18
P5.19

P3.2






KR1.4
























P5.7
P5.7



















P5.7



P5.7







KR1.2
KR1.2







P3.1

P3.1


P3.5
P3.9

P3.5
P3.5
P3.3



P3.7

P3.6

childminding
P3.4

P6.1

P3.2


P3.8



P4.6



P3.1
KR1.3


P28.1
P28.1
P28.4

P28.3
P28.5
P28.6
P28.7

P6.2


P6.3
P4.9




P25.7,P6.10
P6.5
P6.6
P6.7
P6.8
P6.9

P6.14
P10.2,P6.4


P6.13
KR1.1

P4.2




P5.14

carer-respite

P4.3
P4.3,P4.14





P7.11



KR1.6
P4.4
P4.5






P4.7


















P15.1
P15.5
P15.1
P15.3
P15.3,P15.6


P4.10


P13.1,P13.2
P13.3
P1.4

food-aid




P4.13



P15.4
P14.5


P10.1
P4.8,P10.1
P10.6
P10.8
rehabilitative-work,P4.8
social-rehabilitation
P10.7

P10.4
P10.4
P10.3,P10.5
P11.1,P15.8,P11.3,P11.5,P11.8,KR2.8
P12.1,P12.2,KR2.6

P1.1
P1.2,P1.3






P4.1
P4.1

P1.5
crisis-help














P7.5
P7.8


P7.4
P7.1,P7.3
P7.7,P7.6
P7.10

P20.1

P19.1
P19.4
P22.2
P4.11



P22.1
P22.4
P22.3






P22.9
P22.8,P22.5,P22.6,P22.7,KR1.5
P7.10

volunteering,P4.12,P5.16
volunteering
P8.4,KR2.7
umbrella-organisations,networks-and-partnerships

P2.5
civic-skills,P8.3

P8.2,P8.1
P9.5
KR1



P24.3
P25.6


hobby-groups,P27.1
lifestyle-guidance
P27.1


P27.2

recreation,P25.5
hobby-groups
P28.2

P25.2





P24.5


P25.1
P25.3,P25.4
P27.3,P27.5,P27.4
P2.1
P2.3,P2.4,P18.1,P18.2
P2.2
P16.7,P16.4
P16.5
P23.2
P23.3,P23.4
P23.7,P5.21,P24.4
P23.5,P23.1
P20.2,P11.2
P14.1,P14.2,P14.4
P21.1
P21.2
P7.9,P9.2
P9.6
P17.1
P20.3
KR3
P16.2
P16.1,P14.3
P16.3
P19.5
P26.2,P26.3
P24.6`;
