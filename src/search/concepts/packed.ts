/** Written by `npm run compile:concepts`: change the words in `data/`. See `packing.ts` for the form. */
export const PACKED = `wellbeing

health promotion
prevention

lifestyle
healthy habits

weight management
overweight
obesity
lose weight

nutrition
diet
dietitian

sleep
insomnia

stress
coping

burnout
exhaustion
fatigue
exhausted
tired

self-care
medical supplies

loneliness
lonely
no friends
isolated
alone
meet people

friendship
friend

social exclusion
marginalisation
isolation

everyday life
life skills

life situation
life change
turning point

functional ability
functioning

sexual health
sexuality
sex

contraception
birth control
family planning

home safety
fire safety
accident prevention

digital skills
digital support
smartphone
IT help
tablet
computer
my phone

e-services
online services
electronic identification
service point
bank codes

digital clinic
remote appointment
my kanta
patient records

peer support
peer

peer group
peer support group
support group
self-help group

expert by experience
lived experience

befriending
visiting friend
companion
friend

support person
mentor

support family
weekend family

someone to talk to
counselling
listening
counsellor
to talk
can't cope

helpline
phone line
hotline

chat
online support

guidance
advice
low threshold
where to get help

help with forms
paperwork

client guidance
case management
service guidance
key worker

service needs assessment
care needs

outreach
street work

open meeting place
meeting place
drop-in centre
community centre

cafe
coffee

day activities
day centre

functional group
activity group

course
training
lecture

adaptation training
living with an illness

camp
summer activities

supported holiday
subsidised holiday

help at home
errands
shopping help
handyman
snow clearing
odd jobs

cleaning
housework
cleaner

transport
ride
taxi

escort
accompanying person

meal
lunch
breakfast

meal service
meals on wheels

remote service
online

information service
expert service

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
health station
clinic
outpatient care

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
urgent care
emergency room
injury
broken bone

emergency medical services
ambulance

emergency number
112
emergency

first aid

hospital
ward

specialised medical care
specialist
outpatient clinic
operation

laboratory
blood test

imaging
x-ray
MRI
ultrasound

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
dentist
oral health
toothache
teeth

orthodontics
braces
dentures

hearing care
hearing test
hearing aid
audiology

eye care
eye doctor
glaucoma
glasses
cataract

foot care
podiatry

palliative care
end-of-life care
hospice
living will
dying

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
speech therapist
not talking
speech delay
not speak

rehabilitation
rehab

medical rehabilitation
rehabilitation therapy

home rehabilitation
reablement
discharge from hospital

assistive devices
wheelchair
walker
crutches
walking aid

patient rights
patient ombudsman
patient injury
malpractice
complain

client fees
patient charge
payment ceiling

pregnancy
pregnant
expecting a baby

childbirth
doula
breastfeeding
giving birth

abortion
termination of pregnancy

infertility
fertility treatment
IVF

infectious disease
flu
covid
hepatitis
fever
cough

sexually transmitted disease
chlamydia
STI
STD

illness
disease
sick
diagnosis

long-term illness
chronic illness
patient association

cancer
tumour

diabetes
blood sugar

heart disease
blood pressure
cardiac
heart
heart attack

stroke
cerebrovascular disorder
brain haemorrhage

brain injury
head injury

neurological illness
neurology

Parkinson's disease

MS
multiple sclerosis

epilepsy
seizure

rare disease
ALS
muscular dystrophy
syndrome

rheumatism
fibromyalgia
arthritis

musculoskeletal disorder
back pain
osteoarthritis
neck pain

chronic pain
pain
migraine
headache

respiratory disease
asthma
lung disease
COPD

allergy
atopic eczema

coeliac disease
gluten-free

skin disease
psoriasis
rash
eczema

bowel disease
Crohn's disease
IBD
stoma

kidney disease
liver disease

organ donation
transplant

incontinence
bladder problems

HIV
AIDS

women's health
gynaecologist
menopause
endometriosis

sick child
seriously ill child
premature baby

mental health
psychological
breakdown
self-esteem

mental health services
mental health care
psychiatric nurse

psychiatry
psychiatrist

psychotherapy
therapy
therapist

psychologist

depression
depressed
sad
low mood
hopeless
crying

anxiety
anxious
worried
nervous

panic disorder
fear
phobia
social anxiety
panic

bipolar disorder
mania

psychosis
schizophrenia
hearing voices

mental illness
mental disorder
personality disorder

eating disorder
anorexia
bulimia
won't eat

obsessive-compulsive disorder
OCD

self-harm
cutting

postnatal depression
perinatal depression

mental health rehabilitation
recovery

clubhouse

family of mentally ill

gaming problem
video games
gaming addiction
screen time

addiction
addicted
hooked
dependence

gambling
betting
casino
gambler
slot machines

substance use
substance abuse

alcohol
drinking
drunk

drugs
narcotics
cannabis
addict
junkie
heroin

smoking
tobacco
vaping
nicotine

addiction services
substance abuse services
A-clinic
addiction clinic

detox
withdrawal treatment
sobering-up

substance abuse rehabilitation
addiction recovery
sober

opioid substitution treatment
methadone

harm reduction
needle exchange

AA
Alcoholics Anonymous

family of substance abusers
spouse drinks
codependency

children of alcoholics
parent drinks

families

children
child
kids

small children
baby
toddler
infant
newborn
new parents

parenthood
parent
mother
father
mum
dad

parent cafe
baby group
playgroup

family centre

single parent
lone parent
single mother

blended family
stepfamily
step-parent

large families
twins

relationship
marriage
arguing

spouse
partner
husband
wife

couples therapy
relationship counselling

divorce
separation
break-up
breaking up
ex-husband

divorce with children
co-parenting
shared custody

child custody
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
adopted child

LGBT
sexual minority
gay
transgender
LGBTQ
rainbow family
coming out
lesbian
bisexual
queer

gender identity
nonbinary
transgender

family counselling
child guidance

family work
family support worker

social services for families
family social work
early support

home help for families

childminding
babysitter
nanny

early childhood education
day care
kindergarten
nursery
childcare
daycare

open early education
playground

pre-primary education
preschool

child home care allowance

family benefits
child benefit
parental allowance
maternity grant
parental leave
family allowance
maternity leave

child development
behavioural problems
tantrums

special-needs child
disabled child

child protection
child welfare
taking into care
worried about a child
neglect

child welfare notification

foster care
foster family
children's home

aftercare
care leaver

family care
family carer

mother and child home
mother and baby home

child loss
death of a child
miscarriage
stillbirth
baby died
lost a baby

grandparents
grandmother
grandfather

marriage ceremony
wedding

young people
youth
teenager
adolescent
teens

young adults
young adult

becoming independent
moving out
own home

youth work

youth centre
youth club

outreach youth work

NEET
school dropout
youth unemployment

youth workshop
workshop activities

one-stop guidance centre

youth council
youth participation

youth exchange

school
homework
pupil

basic education
comprehensive school
primary school
school enrolment
compulsory education

special education
learning support

school transport
school bus

after-school care
morning and afternoon activities
afternoon club

pupil welfare
student welfare

school social worker
school psychologist

bullying

school refusal
truancy
school absence
skipping school
won't go to school

learning difficulties
dyslexia

adult education
adult education centre
folk high school
evening classes

education
studies
joint application

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
elderly
senior
ageing
older persons
old person
grandma

pensioners
retired

services for older people
elderly care
gerontological social work

memory illness
Alzheimer
dementia
forgets
confused
senile
memory

memory clinic
memory nurse
memory test

memory cafe
brain health
reminiscence

carer of person with dementia
relatives of people with memory illness

family carer
informal care
carer
caregiver
caring for a relative
looking after

support for informal care
carer's allowance

respite care
short-term care
respite
carer's leave
break from caring
day off

relatives
next of kin
family members

home care
home help
care at home
help with washing

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

veterans

elder abuse
mistreatment

home visit
visit at home

disabled people
disability
handicapped
impairment

disability services
services for disabled people
disability support

personal assistance
personal assistant

transport service
mobility service

home modification
home adaptations
ramp

disabled parking permit

disability allowance
care allowance
disability card

accessibility

physical disability
mobility impairment
wheelchair user
spinal cord injury

intellectual disability
developmental disability
learning disability
Down syndrome

visual impairment
blind
low vision
partially sighted
can't see

hearing impairment
tinnitus
hearing
hearing loss

deaf

sign language
signing

deafblind

speech impairment
stammering
communication support

aphasia

interpreting for disabled people
sign language interpreter

autism
Asperger
autistic

ADHD
attention deficit
hyperactive
concentrate

neurodiversity
Tourette
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
financial difficulties
cannot afford
money
broke
no money

poverty
low income
poor
hardship

debt
over-indebtedness
credit record
bills
owe
credit card
debt collection

debt counselling
debt advice
debt adjustment
financial and debt advice

debt enforcement
bailiff
enforcement
recovery of debts

money management
budgeting
financial advice

social credit
social lending

loan
mortgage
bank
guarantee

benefits
social security
allowance

Kela
Social Insurance Institution

social assistance
income support
basic social assistance
welfare benefits
minimum income
electricity bill

sickness allowance
sick leave
sickness benefit
sick pay

reimbursement
Kela taxi
travel costs
health insurance

pension
retirement

disability pension
incapacity for work

housing allowance
housing benefit
support for housing

financial aid
clothes

food aid
food bank
hungry
food
groceries

flea market
recycling centre

social work
social worker
welfare office

social services
welfare services

adult social work
services for working-age people

social guidance
social counselling

social emergency
emergency social services

social services ombudsman

diaconal work
deacon

bankruptcy
company restructuring
bankrupt

public procurement
tender

work
employment

unemployment
unemployed
lost my job
laid off
fired
jobless
redundant

job search
job
jobseeker
CV
vacancy
resume
find a job

employment services
TE Office
job centre
employment office

unemployment benefit
labour market subsidy
unemployment fund
unemployment allowance
benefits for the unemployed

associations of the unemployed

rehabilitative work
activation plan

social rehabilitation

supported employment
pay subsidy
work trial
wage subsidy
internship

job coaching
job coach

work ability
partial work ability
unable to work

vocational rehabilitation
retraining

occupational safety
employment contract
wages
trade union

entrepreneurship
business advice
entrepreneur
company
enterprise
self-employed
start a business

employers
recruitment

housing
apartment
flat
place to live
accommodation

rental home
rent
tenant
rental
municipal housing

owner-occupied home
right-of-occupancy home
housing company

housing advice
tenancy support

rent arrears
unpaid rent
rent deposit
pay rent

eviction
evicted

homelessness
rough sleeping
housing first
nowhere to live
on the street
lost my home

emergency accommodation
night shelter
temporary accommodation
hostel

supported housing
supported living

service housing
assisted living
sheltered housing

housing services
residential services

youth housing
student housing

moving house
change of address
population register
address

crisis help
crisis centre
psychosocial support
psychological first aid

crisis
shock
accident

trauma
PTSD
torture

suicide
want to die
kill myself

bereaved by suicide
killed himself

grief
bereavement
widow
loss
mourning
died
death
passed away
grieving

funeral
burial
grave

violence
assault
stalking
threats
abuse

domestic violence
intimate partner violence
violence against women
family violence
domestic abuse
abusive partner
he hits
afraid of my husband
beats
beaten
violent
narcissist

shelter
refuge

perpetrator of violence
anger
angry

sexual violence
rape
sexual abuse
sexual harassment
molested

honour-related violence
female genital mutilation
forced marriage

human trafficking
prostitution
exploitation
sex work

victim support
victim
witness

crime
theft
scam
criminal record
fraud
stolen

criminal sanctions
prison
probation
sentence
jail
inmate

ex-prisoners
ex-offender
released from prison
out of prison

mediation
neighbour dispute

legal aid
lawyer
legal advice

legal rights
human rights
appeal
complaint
ombudsman

court
trial
prosecutor

discrimination
equality
harassment

racism
hate crime

police
passport
ID card

safety
preparedness

rescue services
fire brigade

national defence
military service
conscript

immigrants
foreigner
migrant
multicultural
newcomer
moved to Finland

integration
settling in
preparatory education
moving to Finland

refugees
Ukrainian

asylum
reception centre

undocumented
without papers

residence permit
visa
family reunification
work permit

citizenship

language course
learn Finnish
literacy
learn Swedish
Finnish language
Finnish lessons

language cafe

interpreting
translation

languages
mother tongue
multilingual

Swedish-speaking
Finland Swede
in Swedish

Roma

Sami

return migration
returnee

expatriates
emigration

minorities

participation
inclusion
taking part

volunteering
voluntary work
charity

volunteer coordination
volunteer centre
volunteer training

associations
NGO
third sector
organisation
foundation

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
farm relief services
agriculture
farm

parish
church
priest
religion
religious community

Red Cross

Mannerheim League for Child Welfare

exercise
physical activity
gym
yoga
sport
fitness

exercise guidance
physical activity counselling

sports facilities
sports hall
ice rink

sports clubs
football

swimming
beach

outdoors
hiking
walk
outing

nature
garden
allotment

recreation
holiday
things to do

hobby
club

children's hobbies
youth hobbies
scouts

handicrafts
knitting
sewing
crafts

arts
painting
theatre
film

music
choir
singing

dance

games
bingo
chess

reading circle
book club
literature

cooking
baking

animals
pet
vet
dog
cat

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
zoning
map
property

renovation grants
energy advice
housing repair grant

streets
snow ploughing
parking

public transport
bus
train
ferry

waste
recycling
rubbish

water supply
sewerage
electricity
wastewater

environmental health
food control
mould
indoor air
noise

environment
nature conservation
climate

permits
public event notice
licence

tax
taxation

consumer advice
consumer protection
consumer dispute

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
driving permit
driver's licence
driving school

vehicles
car

traffic
road safety
cycling

customs and border
border guard

post and telecommunications
post office
broadband

forestry
forest	v|lbefinnande
v|lm{ende

h|lsofr|mjande
h|lsor{dgivning

levnadsvanor
livsstil
levnadsvaner{dgivning

viktkontroll
}vervikt
fetma
banta
g{ ner i vikt

n|ring
kost

s}mn
s}mnl}shet
sova
ligger vaken

stress
ork
belastning

utmattning
utmattad
tr}tt
utbr|nd

egenv{rd
sj|lvv{rd
v{rdartikel

ensamhet
inga v|nner
s|llskap
tr|ffa folk

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
r}relsef}rm{ga

sexuell h|lsa
sexualitet
sex

preventivmedel
familjeplanering
p-piller
preventivr{dgivning

s|kerhet i hemmet
brands|kerhet
olycksfall

digist}d
digitalt st}d
dator
mobiltelefon
internet
surfplatta
app

elektronisk |rendehantering
e-tj|nst
e-legitimation
servicepunkt
bankkoder

distansmottagning
digital klinik
mina kanta
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
v|ntj|nst
v|n
promenadv|n

st}dperson
vuxenv|n
fadder
mentor

st}dfamilj

samtalshj|lp
samtalsst}d
n{gon att tala med
att prata
samtala
orkar inte

hj|lptelefon
telefonjour
samtalstj|nst

chatt
n|tst}d
st}d p{ n|tet

r{dgivning
v|gledning
handledning
l{g tr}skel

hj|lp med blanketter
blankett
formul|r
fylla i

servicehandledning
seniorr{dgivning
klientv|gledning

bed}mning av servicebehovet
klientplan
serviceplan

upps}kande arbete
f|ltarbete

m}tesplats
tr|ffpunkt
inv{narhus
vardagsrum

kafé
kaffestund

dagverksamhet
dagcenter
dagcentral

funktionell grupp
aktivitetsgrupp

kurs
f}rel|sning

anpassningstr|ning
f}rstahandsinformation
anpassning till sjukdom

l|ger
sommarverksamhet

semesterst}d
rekreationssemester
underst}dd semester

hj|lp i hemmet
vardagshj|lp
sn}skottning
utr|tta |renden
st|dhj|lp

st|dning
st|da

transport
skjuts
taxi
servicetrafik
servicebuss

ledsagare
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
experttj|nst

n|tverksarbete
partnerskap
n|tverk

servicesedel
personlig budget

assistanshund
ledarhund

h|lsa
h|lsotillst{nd

h|lso- och sjukv{rd
h|lsov{rd
sjukv{rd
prim|rv{rd

h|lsostation
h|lsocentral
h|lsov{rdscentral
mottagning
hvc
}ppenv{rd

l|kare
doktor

sjuksk}tare
h|lsov{rdare

tidsbokning
bed}mning av v{rdbehovet
boka tid
remiss
s}ka v{rd

jour
akutmottagning
f}rsta hj|lpen
br{dskande v{rd
benbrott

ambulans
sjuktransport

n}dnummer
n}dcentral

f}rstahj|lpenkurs

sjukhus
b|ddavdelning
anstaltsv{rd

specialiserad sjukv{rd
specialistl|kare
poliklinik
operation

laboratorium
provtagning
blodprov

r}ntgen
bilddiagnostik
ultraljud

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
munhygienist
munh|lsa

tandreglering
l}st|nder
tandprotes
tandst|llning

h}rcentral
h}rapparat
h}rselunders}kning

}gonl|kare
glas}gon
glaukom
gr{ starr
}gonsjukdom
optiker

fotv{rd

v{rd i livets slutskede
palliativ v{rd
hospice
v{rdtestamente
d}ende
hospis

hemsjukv{rd

hemsjukhus

m}drar{dgivning
r{dgivningsbyr{
f}rlossningsf}rberedelse
r{dgivning f}r gravida
barnmorska

barnr{dgivning

skolh|lsov{rd
skoll|kare

studerandeh|lsov{rd
shvs

f}retagsh|lsov{rd

fysioterapi

ergoterapi

talterapi
talfel
talar inte
talutveckling
pratar inte

rehabilitering

medicinsk rehabilitering

hemrehabilitering
hemf}rlovning

hj|lpmedel
rollator
rullstol
kryckor

patientombud
patientskada
v{rdfel
klaga p{ v{rden

klientavgift
avgiftstak
v{rdavgift

graviditet
gravid

f}rlossning
doula
amning
f}da barn

abort
avbrytande av graviditet

barnl}shet
fertilitetsbehandling

smittsam sjukdom
influensa
corona
tuberkulos
hepatit
feber
f}rkylning

k}nssjukdom
klamydia

sjukdom
sjuk
diagnos

l{ngtidssjukdom
kronisk sjukdom
patientf}rening
l{ngtidssjuk

cancer
tum}r

diabetes
diabetiker
sockersjuka
blodsocker

hj|rtsjukdom
hj|rtinfarkt
blodtryck
kolesterol
hj|rta

st}rning i hj|rncirkulationen
stroke
hj|rnbl}dning
slaganfall

hj|rnskada
skallskada

neurologisk sjukdom
neurologi

parkinsons sjukdom
parkinson

MS-sjukdom
multipel skleros

epilepsi

s|llsynt sjukdom
ALS
muskelsjukdom
syndrom

reumatism
fibromyalgi

ryggv|rk
artros
bensk}rhet
nackv|rk
ont i ryggen

sm|rta
v|rk
migr|n

andningssjukdom
astma
lungsjukdom
kol

allergi
atopi
pollen

celiaki
glutenfri

hudsjukdom
psoriasis
eksem

tarmsjukdom
crohns sjukdom
stomi
magbesv|r

njursjukdom
leversjukdom
dialys

organtransplantation
organdonation
blodgivning

inkontinens
bl}jor

hiv
aids

kvinnosjukdom
gynekolog
klimakterium
endometrios

l{ngtidssjukt barn
sjukt barn
f}r tidigt f}dd

psykisk h|lsa
psykisk oh|lsa
m{r d{ligt
mental h|lsa
psykiskt v|lbefinnande
m{r inte bra
psykiska problem
sj|lvk|nsla

mentalv{rdstj|nst
mentalv{rd
psykiatrisk sjuksk}tare
psykisk v{rd
psykv{rd

psykiatri
psykiater

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
fobi
social {ngest
panik

bipol|r sjukdom
mani

psykos
schizofreni
h}r r}ster

psykisk st}rning
personlighetsst}rning
psykisk sjukdom

|tst}rning
anorexi
bulimi
|ter inte
|tst}rd

tv{ngssyndrom
tv{ngstankar

sj|lvdestruktivitet
sk|ra sig
sj|lvskadebeteende
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
datorspel
n|tberoende
sk|rmtid
han spelar

beroende
missbruk

penningspelproblem
penningspel
spelberoende
kasino
spelar f}r mycket
spelmissbruk
spelar bort

rusmedel
droganv|ndning

alkohol
alkoholist
berusad
han dricker
alkis
super

droger
narkotika
l|kemedelsberoende
knark
cannabis
narkoman
heroin

r}kning
tobak
snus
sluta r}ka

beroendev{rd
A-klinik
missbruksv{rd
missbrukartj|nst
rusmedelsarbete
beroendemottagning

avgiftning
tillnyktring
abstinensv{rd
avv|njning

missbrukarrehabilitering
nykter
behandlingshem
nykterhet
drogfri

substitutionsbehandling
metadon
subutex

skademinimering
sprutbyte

AA
anonyma alkoholister

anh}riga till missbrukare
maken dricker
alkoholistfamilj
medberoende

barn till alkoholist
pappa dricker

familj
barnfamilj

barn
minder{rig

sm{barn
sp|dbarn
baby
nyf}dd
nyblivna f}r|ldrar
nybliven

f}r|ldraskap
fostran
f}r|lder
v{rdnadshavare
mamma
pappa

familjekafé
mamma-barngrupp
familjeklubb

familjecenter

ensamf}rs}rjare
ensamst{ende f}r|lder
ensam mamma
ensamf}r|lder

nyfamilj
styvf}r|lder
ombildad familj

flerlingsfamilj
tvillingar
storfamilj

parf}rh{llande
|ktenskap
gr|l
br{kar
svartsjuk

make
maka
sambo
min man

parterapi
familjer{dgivning

skilsm|ssa
separation
fr{nskild
skild
skiljer

skilsm|ssor{dgivning
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
arv
testamente
bouppteckning
d}dsbo

faderskap

adoption
adoptivbarn

regnb{gspersoner
sexuell minoritet
homosexuell
transperson
hbtqi
k}nsminoritet
regnb{gsfamilj
komma ut
b}g
lesbisk
queer
hbtq

k}nsidentitet
k}nskorrigering
ickebin|r

familjer{dgivningsbyr{
uppfostringsr{dgivning
familjer{dgivning

familjearbete
familjehandledning

socialtj|nster f}r barnfamiljer
tidigt st}d

hemservice f}r barnfamiljer

barnvakt
barnpassning
barnsk}tare

sm{barnspedagogik
daghem
dagv{rd
dagis
skiftv{rd
sm{barnsfostran
familjedagv{rd

}ppen sm{barnspedagogik
barnklubb
}ppet daghem
lekpark

f}rskola
f}rskoleundervisning

hemv{rdsst}d
privatv{rdsst}d

barnbidrag
f}r|ldrapenning
moderskapsunderst}d
f}r|ldraledighet
familjeledighet
mammaledighet
pappaledig
moderskapspenning

barnets utveckling
trots{lder
beteendest}rning
ut{tagerande

barn med s|rskilda behov
barn i behov av s|rskilt st}d

barnskydd
omh|ndertagande
}ppenv{rd
far illa

barnskyddsanm|lan
orosanm|lan

v{rd utom hemmet
fosterfamilj
barnhem
placerat barn
fosterf}r|lder

efterv{rd

familjev{rd
familjehem
uppdragsavtal

m}drahem
m}dra- och skyddshem

barns d}d
missfall
barnet dog
d}df}tt
f}rlorat barn

mormor
farmor
morfar
farfar
morf}r|ldrar
farf}r|ldrar

vigsel
br}llop
hinderspr}vning

unga
ungdom
ton{ring
ton{rig

unga vuxna

sj|lvst|ndigt liv
flytta hemifr{n
egen bostad

ungdomsarbete

ungdomslokal
ungdomsg{rd

upps}kande ungdomsarbete

avhopp
ungdomsarbetsl}shet
ungdomsgaranti
arbetsl}s ung
risk f}r marginalisering

ungdomsverkstad
verkstad

navigatorn
ungdomsinformation

ungdomsfullm|ktige
elevk{r

internationell ungdomsverksamhet
ungdomsutbyte

skola
l|xor
elev
l|xhj|lp

grundl|ggande utbildning
grundskola
h}gstadium
l{gstadium
anm|lan till skolan
l|roplikt

specialundervisning
s|rskilt st}d
st}d f}r l|rande

skolskjuts
skoltransport

morgon- och eftermiddagsverksamhet
eftis
eftermiddagsv{rd

elev- och studerandev{rd
elevv{rd
studerandev{rd

kurator
skolpsykolog

mobbning
mobbad
retad

skolfr{nvaro
skolv|gran
skolkning
v|grar skolan
vill inte g{ till skolan
hemmasittare
skolkar

inl|rningssv{righet
l|s- och skrivsv{righet
dyslexi

medborgarinstitut
vuxenutbildning
folkh}gskola
fritt bildningsarbete
arbis
medis

utbildning
l|roanstalt
gemensam ans}kan
studier
studieplats

yrkesutbildning
yrkesskola
yrkesinstitut
yrkesexamen

l|roavtal

gymnasium

h}gskola
universitet

studerande
gradu

studiest}d
studiel{n
studiepenning
studief}rm{n

studiehandledning
yrkesval
yrkesv|gledning

grundl|ggande konstundervisning
musikinstitut
konstskola

barnets r|ttigheter
barnombudsman

studier utomlands
utbytesstudier

|ldre
{ldring
senior
{ldrande
gamla

pension|r

|ldreservice
|ldreomsorg
|ldretj|nst
gerontologiskt socialarbete
{ldringsv{rd
service f}r |ldre

minnessjukdom
alzheimer
demens
minne
minnesproblem
gl}msk
gl}mmer
gl}mt
dement

minnespoliklinik
minneskoordinator
minnesmottagning

minnesklubb
minneskafé
hj|rnh|lsa

anh}rig till minnessjuk
n|rst{ende till minnessjuk

n|rst{endev{rd
n|rst{endev{rdare
anh}rigv{rdare
v{rdar min man
v{rdar min mor
anh}rigst}d

st}d f}r n|rst{endev{rd
v{rdarvode

avl}sning
korttidsv{rd
intervallv{rd
ledighet f}r n|rst{endev{rdare
avlastning
ledig dag

anh}riga
n|rst{ende

hemv{rd
hemservice
hemhj|lp
n|rv{rdare
omsorg
hj|lp hemma
hemtj|nst

st}dtj|nster inom hemv{rden
|rendehj|lp
st}dservice
badservice
hemtj|nst

trygghetstelefon
trygghetslarm

fallolycka
balans
ramlar
faller

seniorgymnastik
sittgympa
seniormotion

{lderdomshem
|ldreboende
effektiverat serviceboende
serviceboende med heldygnsomsorg
{ldringshem
v{rdhem

seniorbostad
gemenskapsboende

intressebevakning
f}rmyndare
intressebevakare
f}rmyndarskap

veteran
krigsinvalid
fronttill|gg
krigsveteran

misshandel av |ldre
illabehandling

hembes}k

personer med funktionsneds|ttning
funktionshinder
handikapp
funktionsneds|ttning

funktionshinderservice
handikappservice
st}dt beslutsfattande

personlig assistans
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
handikappkort
v{rdbidrag

tillg|nglighet

r}relsehinder
ryggm|rgsskada
cp-skada
rullstolsanv|ndare

intellektuell funktionsneds|ttning
utvecklingsst}rning
utvecklingsst}rd
specialomsorg
downs syndrom

synskada
blind
svagsynt
talbok
syn
ser d{ligt

h}rselskada
tinnitus
h}rsel
h}r d{ligt
h}r illa

d}v
teckenspr{kig

teckenspr{k

d}vblind

talskada
stamning
st}d f}r kommunikation

afasi

tolktj|nst f}r personer med funktionsneds|ttning
teckenspr{kstolk
skrivtolkning

autism
asperger
autistisk

ADHD
hyperaktivitet
koncentrationssv{righeter
koncentrera sig

neuropsykiatrisk
tourette
npf

l|tt spr{k
l|ttl|st

arbetsverksamhet

boendeservice f}r personer med funktionsneds|ttning
grupphem
gruppboende

anpassad motion
handikappidrott

penningbekymmer
ekonomiska sv{righeter
pengar
ekonomi
har inte r{d
pengarna r|cker inte

fattigdom
l{ginkomsttagare
fattig
sm{ inkomster

skuld
snabbl{n
kredituppgifter
indrivning
betalningsst}rning
}verskulds|ttning
r|kning
inkasso
avbetalning
betalningsanm|rkning

ekonomi- och skuldr{dgivning
skuldsanering
skuldr{dgivning
garantistiftelsen

uts}kning
utm|tning
kronofogde

ekonomir{dgivning
budget
hush{llsekonomi

social kreditgivning
sm{l{n

l{n
kredit
bank
borgen
bostadsl{n

f}rm{n
social trygghet
bidrag
socialskydd

FPA

utkomstst}d
socialbidrag
betalningsf}rbindelse
inga pengar
elr|kning

sjukdagpenning
sjukledighet
rehabiliteringspenning
sjukskriven
sjukfr{nvaro

FPA-ers|ttning
reseers|ttning
l|kemedelsers|ttning
FPA-kort
sjukf}rs|kring

pension
{lderspension
folkpension
garantipension

sjukpension
arbetsof}rm{ga
invalidpension

bostadsbidrag
bostadsst}d
underst}d f}r boende

ekonomisk hj|lp
kl|dhj|lp
kl|der
hobbyst}d

mathj|lp
matkasse
br}dk}
svinnmat
mat
matutdelning
matbank

loppis
{tervinning
m}bler
begagnat

socialt arbete
socialarbetare
socialv{rd
socialen
socialbyr{

socialservice
socialtj|nster
tj|nster inom socialv{rden

vuxensocialarbete
service f}r vuxna
tj|nster f}r personer i arbetsf}r {lder

socialhandledning
socialr{dgivning

socialjour
social- och krisjour

socialombud

diakoni

konkurs
f}retagssanering

offentlig upphandling
konkurrensuts|ttning

syssels|ttning

arbetsl}shet
uppsagd
inget jobb
permitterad
f}rlorat jobbet
sparken
av med jobbet

jobbs}kning
sommarjobb
arbetss}kande
jobb

syssels|ttningstj|nster
TE-byr{
arbetskraftsservice
arbetsf}rmedling
syssels|ttningsomr{de
arbetskraftsmyndighet

utkomstskydd f}r arbetsl}sa
arbetsmarknadsst}d
grunddagpenning
arbetsl}shetskassa
arbetsl}shetsers|ttning
arbetsl}shetsf}rm{n
arbetsl}shetsdagpenning
a-kassa

arbetsl}sas f}rening

arbetsverksamhet i rehabiliteringssyfte
aktiveringsplan

social rehabilitering

st}dd syssels|ttning
arbetspr}vning
l}nesubvention
l}nest}d
arbetspraktik
praktik

arbetstr|ning
arbetscoach

arbetsf}rm{ga
partiellt arbetsf}r
arbetsof}rm}gen

yrkesinriktad rehabilitering
omskolning

arbetarskydd
arbetsavtal
l}n
fackf}rbund
kollektivavtal

f}retagande
f}retag
startpeng
firma
n|ringsliv
n|ringstj|nster

arbetsgivare
rekrytering

boende
bostad
l|genhet

hyresbostad
hyra
hyresg|st
kommunal bostad
hyresl|genhet

|garbostad
bostadsr|tt

boender{dgivning

hyresskuld
hyresgaranti
obetald hyra
hyresrester

vr|kning
avhysning
vr|kt

bostadsl}shet
heml}s
ingen bostad
uteliggare
sover ute
ingenstans att bo

n}dinkvartering
h|rb|rge
krisbostad
tillf|llig inkvartering

st}dboende
st}tt boende
st}dbostad

serviceboende
servicehus

boendeservice
boendeenhet

ungdomsbostad
studentbostad

flytt
adress|ndring
befolkningsregister
namn|ndring
hemkommun
personbeteckning
flytthj|lp
magistrat
adress

krishj|lp
kriscenter
psykosocialt st}d
psykisk f}rsta hj|lp
kriscentral

kris
chock
olycka

trauma
tortyr
PTSD

sj|lvmord
vill inte leva
vill d}
ta livet av sig

anh}rig efter sj|lvmord
tog livet av sig
tog sitt liv

sorg
d}d
|nka
d}dsfall
efterlevande
f}rlust
s}rjande
dog

begravning
gravplats

v{ld
misshandel
stalkning
hot
misshandlad
f}rf}ljelse

v{ld i n|ra relationer
familjev{ld
nollinjen
v{ld i parf}rh{llande
v{ld mot kvinnor
r|dd f}r min man
han sl{r
han slog
slagen
narcissist

skyddshem

v{ldsut}vare
aggression
ilska
arg
sl{r mitt barn

sexuellt v{ld
v{ldt|kt
seri-st}dcenter
sexuella trakasserier
utnyttjad

hedersv{ld
k}nsstympning
tv{ngs|ktenskap

m|nniskohandel
prostitution
sexarbete

brottsofferjour
brottsoffer
vittne

brott
st}ld
bedr|geri
straffregister
lurad

brottsp{f}ljd
f|ngelse
f{nge
samh|llstj|nst
straff
sitter inne
d}md

frigiven f{nge
kriminalv{rd
frigivning

medling

r|ttshj|lp
juridisk r{dgivning
advokat
jurist

r|ttsskydd
}verklagande
besv|r
r|ttigheter
justitieombudsman
klagom{l

domstol
tingsr|tt
{klagare

diskriminering
likabehandling
j|mst|lldhet
trakasserier

rasism
hatbrott

polis
pass

s|kerhet
beredskap
befolkningsskydd
skyddsrum

r|ddningsv|sende
brandk{r
r|ddningsverk
sotning

f}rsvar
v|rnplikt
civiltj|nst
bev|ring

invandrare
utl|nning
m{ngkulturell
invandring
nyanl|nd
nyinflyttad

integration
f}rberedande undervisning

flykting
ukrainare
tillf|lligt skydd

asyl
asyls}kande
f}rl|ggning
avslag

pappersl}s

uppeh{llstillst{nd
visum
familje{terf}rening
migrationsverket
inresetillst{nd
inresa

medborgarskap

spr{kkurs
l|ra sig finska
l|s- och skrivkunnighet
finska spr{ket
svenska spr{ket
l|ra sig svenska
l|ra finska

spr{kkafé
samtalsklubb

tolkning
tolk
}vers|ttning

spr{k
modersm{l
flerspr{kig

svenskspr{kig
finlandssvensk
p{ svenska

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
frivillig
volont|r
talko
v|lg}renhet

samordning av frivilligarbete
frivilligcentral

f}reningar och organisationer
f}rening
organisation
tredje sektorn
stiftelse

organisationssamarbete
takorganisation

underst}d och bidrag
stipendium
f}reningsbidrag

lokaler
lokalbokning
utrymme

p{verkan
initiativ
|ldrer{d
handikappr{d

respons
enk|t
felanm|lan

val
r}stning
parti
r}str|tt
r}sta

beslutsfattande
kommunfullm|ktige
n|mnd
protokoll
kung}relse

vuxna
vuxen

m|n
man

kvinnor
flickor

byverksamhet
landsbygd
by
sk|rg{rd
glesbygd

lantbruksf}retagare
lantbruksavbytare
jordbruk
avbytarservice
lantbruksst}d
bonde
jordbrukare

f}rsamling
kyrka
pr|st
religion
sj|lav{rd
religi}st samfund
skriftskola
konfirmation

R}da Korset
FRK

Mannerheims Barnskyddsf}rbund

motion
gymnastik
idrott
yoga
gym
tr|na

motionsr{dgivning

idrottsanl|ggning
ishall
skidsp{r

idrottsf}rening
fotboll

simning
simhall
vattengymnastik
badstrand
simskola

friluftsliv
promenad
vandring
utf|rd
stavg{ng

natur
tr|dg{rd
gr}n omsorg

rekreation
fritid
utf|rder
semester
n{got att g}ra

hobbygrupp
hobby
klubb

barns hobbyer
ungas hobbyer
scout
4H
finlandsmodellen

handarbete
stickning
s}mnad
hantverk
tr|sl}jd

konst
teater
m{leri
film

musik
k}r
s{ng
konsert

dans

spel
bingo
schack

l|secirkel
skrivande
bokcirkel
litteratur

matlagning
bakning

djur
veterin|r
hund
katt

kultur

evenemang
fest
jul

bibliotek
b}cker
bokbuss

museum
kulturarv
arkiv
sl|ktforskning

b{tliv och fiske
fiske
jakt
b{t

bygglov
byggnadstillsyn
byggande
{tg|rdstillst{nd

planl|ggning
tomt
markanv|ndning
karta
fastighet
lantm|teri

reparationsunderst}d
renovering
energir{dgivning
hissunderst}d

gata
plogning
enskild v|g
parkering
park
halka

kollektivtrafik
buss
t{g
f|rja

avfallshantering
sopor
sortering
avfall
soph|mtning

vattenf}rs}rjning
vatten och avlopp
el
brunn
avloppsvatten

milj}h|lsa
livsmedelstillsyn
m}gel
prim|rproduktion
inomhusluft
buller
milj}h|lsov{rd

milj}v{rd
milj}
naturskydd
klimat

tillst{nd
anm|lan om offentlig tillst|llning

beskattning
skatt
skattekort

konsumentr{dgivning
reklamation
konsument
garanti
konsumentskydd
konsumenttvist

f}rs|kring

dataskydd
personuppgifter
beg|ran om handlingar

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
k}rtillst{nd
bilskola
k}rundervisning

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
hyte

elintavat
el|m|ntavat

painonhallinta
ylipaino
lihavuus
laihdutus
liikakilot
laihtua
laihduttaa

ravitsemus
ravinto
ruokavalio

uni
unettomuus
en saa unta
nukkua
uneton
painajainen
min| valvon
valvottaa

stressi
jaksaminen
kuormitus
rentoutuminen
stressaantunut
hermot

uupumus
burnout
loppuunpalaminen
v|symys
v|synyt
aivan loppu
uupua
ty}uupumus

omahoito
itsehoito
hoitotarvike

yksin|isyys
yksin|inen
ei yst|vi|
juttuseura
seuraa vanhukselle
ei ole ket||n
olen yksin
haluan seuraa

yst|vyys
yst|v|
kaveri

syrj|ytyminen
huono-osaisuus
erist|ytyminen
nelj|n sein|n sis|ll|
syrj|ytynyt

arjen hallinta
el|m|nhallinta
arki
en p|rj||

el|m|ntilanne
el|m|nmuutos
muutostilanne

toimintakyky
fyysinen kunto
liikkumiskyky
toimintarajoite

seksuaaliterveys
seksuaalisuus
seksi

ehk|isy
perhesuunnittelu
e-pilleri
kierukka

kotiturvallisuus
paloturvallisuus
tapaturma
palovaroitin

digitaidot
digituki
tietokone
k|nnykk|
|lypuhelin
netti
digiopastus
digineuvonta
tabletti
l|pp|ri
sovellus
puhelin ei toimi
tietotekniikka
digiapu

s|hk}inen asiointi
verkkopalvelu
tunnistautuminen
verkkopankki
asiointipiste
asiointiapu
pankkitunnus

et|vastaanotto
digiklinikka
omaolo
omakanta
potilastieto
potilaskertomus

vertaistuki
vertainen
samassa tilanteessa
saman kokeneet

vertaisryhm|
tukiryhm|
keskusteluryhm|
oma-apuryhm|

kokemusasiantuntija
kokemustoiminta
kokemustoimija
kokemusasiantuntijuus

yst|v|toiminta
juttukaveri
seuralainen
lenkkiseura
yst|v|
kaveri

tukihenkil}
kummi
mentori

tukiperhe
tukiviikonloppu

keskusteluapu
juttuapu
haluan puhua
kuuntelija
puhua jollekin
jolle puhua
puhua jonkun
jutella
ei jaksa

auttava puhelin
tukipuhelin
puhelinneuvonta
kriisipuhelin
puhelinp|ivystys

chat
verkkotuki
verkkokeskustelu
nettiapu

neuvonta
ohjaus
matala kynnys
mist| apua
opastus
infopiste

lomakkeiden t|ytt}
lomake
kaavake
lappu

asiakasohjaus
palveluohjaus
omaty}ntekij|
seniorineuvonta
palveluohjaaja
palveluneuvonta

palvelutarpeen arviointi
asiakassuunnitelma
palvelusuunnitelma

etsiv| ty}
l}yt|v| ty}
jalkautuva ty}
kentt|ty}

kohtaamispaikka
olohuone
asukastalo
kyl|talo
j|rjest}talo
asukastupa
kansalaistalo

kahvila
kahvihetki

p|iv|toiminta
p|iv|keskus
p|iv|tupa

toiminnallinen ryhm|
ryhm|toiminta

kurssi
valmennus
luento
infotilaisuus

sopeutumisvalmennus
ensitieto
sairauteen sopeutuminen

leiri
kes|toiminta
kes|kerho

tuettu loma
lomatoiminta
halpa loma
virkistysloma
lomaj|rjest}

kotiapu
asiointiapu
kauppa-apu
talonmiestoiminta
lumity}t
pihaty}t
arkiapu
pienet korjaukset
lumenluonti
nurmikko
talkkari

siivous
siivooja
siivousapu
pyykki

kuljetus
kyyti
taksi
palveluliikenne

saattoapu
saattajapalvelu
saattaja

ateria
ruokailu
lounas
aamiainen

ateriapalvelu
kotiateria
ruokapalvelu
ruokaa kotiin

et|palvelu
et|tuki
et|yhteys
verkkoryhm|
et|ryhm|

tietopalvelu
tiedotus
asiantuntijapalvelu

verkostoty}
kumppanuus
verkosto

palveluseteli
henkil}kohtainen budjetti

avustajakoira
opaskoira
kuulokoira

terveys

terveydenhuolto
terveyspalvelu
sairaanhoito
sote
perusterveydenhuolto

terveysasema
terveyskeskus
sote-keskus
terveyskioski
hyvinvointiasema
omal||k|ri
vastaanotto
avosairaanhoito
avoterveydenhuolto

l||k|ri

sairaanhoitaja
terveydenhoitaja
haavanhoito
hoitajan vastaanotto

ajanvaraus
hoidon tarpeen arviointi
hoitoonp||sy
hoitotakuu
varata aika
l|hete
hoitoon hakeutuminen

p|ivystys
ensiapu
kiireellinen hoito
116117
kiirevastaanotto
murtuma

ensihoito
ambulanssi
sairaankuljetus

h|t|numero
112
h|t|keskus

ensiapukurssi
elvytys

sairaala
vuodeosasto
osastohoito
laitoshoito

erikoissairaanhoito
erikoisl||k|ri
poliklinikka
leikkaus
kirurgia

laboratorio
verikoe
n|ytteenotto
labra

r}ntgen
kuvantaminen
ultra||ni
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
hampaat
suuhygienisti
hammas

oikomishoito
hammasraudat
tekohampaat
hammasproteesi

kuulokeskus
kuulokoje
kuulolaite
kuulontutkimus

silm|l||k|ri
silm|lasit
kaihi
glaukooma
silm|sairaus
n|}ntarkastus
optikko

jalkojenhoito
jalkaterapia
jalkahoito

saattohoito
palliatiivinen
hoitotahto
kuoleva
kuolemaisillaan
loppuvaihe

kotisairaanhoito
sairaanhoito kotona

kotisairaala

|itiysneuvola
neuvola
perhevalmennus
raskauden seuranta
synnytysvalmennus
k|til}

lastenneuvola
neuvolatarkastus

kouluterveydenhuolto
terkkari
koulul||k|ri
kouluterveydenhoitaja

opiskeluterveydenhuolto
yths
opiskelijaterveydenhuolto

ty}terveyshuolto
ty}terveys

fysioterapia
fysioterapeutti
hieronta

toimintaterapia

puheterapia
puhevika
ei puhu
puheen kehitys
|rr|vika

kuntoutus
kuntoutuminen
kuntoutuja

l||kinn|llinen kuntoutus
kuntoutusterapia

kotikuntoutus
arkikuntoutus
kotiutus

apuv|line
rollaattori
py}r|tuoli
kyyn|rsauvat

potilasasiavastaava
potilasasiamies
potilasvahinko
hoitovirhe
potilaan oikeudet
muistutus

asiakasmaksu
maksukatto
maksun alentaminen
hoitomaksu

raskaus
raskaana
odotusaika
odottaa lasta

synnytys
doula
imetys
imett||
synnytt||

abortti
raskauden keskeytys

lapsettomuus
hedelm}ityshoito

tartuntatauti
influenssa
korona
tuberkuloosi
hepatiitti
infektio
kuume
flunssa
ysk|

sukupuolitauti
klamydia

sairaus
sairas
tauti
diagnoosi

pitk|aikaissairaus
pitk|aikaissairas
krooninen sairaus
potilasj|rjest}
potilasyhdistys

sy}p|
kasvain

diabetes
diabeetikko
verensokeri
sokeri

syd|nsairaus
syd|ninfarkti
sepelvaltimotauti
verenpaine
kolesteroli
syd|n
infarkti

aivoverenkiertoh|iri}
aivohalvaus
aivoinfarkti
avh
aivoverenvuoto

aivovamma
p||vamma

neurologinen sairaus
neurologia

parkinsonin tauti
parkinson

MS-tauti
multippeliskleroosi

epilepsia

harvinaissairaus
harvinainen sairaus
ALS
lihassairaus
lihastauti
oireyhtym|

reuma
fibromyalgia
niveltulehdus

tuki- ja liikuntaelinsairaus
selk|
nivelrikko
osteoporoosi
niskakipu

krooninen kipu
kipu
s|rky
migreeni

hengityssairaus
astma
keuhkoahtauma
hengitys
keuhkosairaus

allergia
allergikko
siitep}ly
atopia

keliakia
gluteeniton

ihosairaus
psoriasis
ihottuma

suolistosairaus
crohnin tauti
IBD
avanne
vatsavaiva

munuaissairaus
maksasairaus
dialyysi

elinsiirto
elinluovutus
verenluovutus

virtsankarkailu
inkontinenssi
vaipat

hiv
aids

naistentauti
gynekologi
vaihdevuodet
kuukautiset
endometrioosi

pitk|aikaissairas lapsi
sairas lapsi
keskonen
lapsen sairaus

mielenterveys
mielen hyvinvointi
paha olo
psyykkinen
henkinen hyvinvointi
p|| hajoaa
p|| sekaisin
mieli maassa
hermoromahdus
itsetunto

mielenterveyspalvelu
psykiatrinen sairaanhoitaja
miep|
mielenterveyshoitaja
mielenterveyspoli
psykpoli

psykiatria
psykiatri

psykoterapia
terapia
terapeutti

psykologi

masennus
masentunut
depressio
alakulo
masentaa
mieliala
surullinen
toivottomuus
alavireisyys
masis
itkett||
itkuinen

ahdistus
ahdistaa
ahdistunut
ahdistuneisuus
pel|t|
ahistaa
levoton
hermostunut

paniikkih|iri}
pelko
fobia
j|nnitt|minen
pelottaa
paniikki
ujous

kaksisuuntainen mielialah|iri}
mania
mielialah|iri}
kaksisuuntainen

psykoosi
skitsofrenia
harhat
||nten kuuleminen
kuulee ||ni|

mielenterveyden h|iri}
persoonallisuush|iri}
psyykkinen sairaus
mielisairaus
mielenterveysh|iri}

sy}mish|iri}
anoreksia
bulimia
ahminta
ei sy}
oksentaa

pakko-oireinen h|iri}
pakko-oire
pakkoajatus

itsetuhoisuus
viiltely
itsens| vahingoittaminen
itsetuhoinen
viillell|

synnytyksen j|lkeinen masennus
synnytysmasennus
baby blues

mielenterveyskuntoutus
toipumisorientaatio
mielenterveyskuntoutuja
psykososiaalinen kuntoutus

klubitalo
mielenterveysyhdistys

mielenterveysomainen
finfami

peliongelma
peliriippuvuus
nettiriippuvuus
ruutuaika
videopeli
pelata
tietokonepeli

riippuvuus
addiktio
koukussa
riippuvainen

rahapeliongelma
rahapelaaminen
uhkapeli
vedonly}nti
pelihimo
kasino
veikkaus
pelikone
pelata rahaa

p|ihteet
sekak|ytt}
p|ihde

alkoholi
juominen
alkoholisti
viina
humala
p|ihtynyt
juoppo
saada juoda
ryyp|t|
dokata
kalja
k|nni
alkkis
krapula

huumeet
huumausaine
narkomaani
l||keriippuvuus
kannabis
l||kkeiden v||rink|ytt}
narkkari
nisti
subutex
amfetamiini
heroiini
pillerit
bentsot
kama

tupakointi
tupakka
nuuska
nikotiini
savuttomuus
r}}ki
vape
tupakoida
voi polttaa

p|ihdepalvelu
A-klinikka
p|ihdehuolto
riippuvuuspoliklinikka
p|ihdety}
p|ihdehoito

katkaisuhoito
selvi|mishoito
vieroitus
katko
selvi|misasema

p|ihdekuntoutus
raittius
p|ihdekuntoutuja
toipuva
raitis
kuiville
selvin p|in

korvaushoito
metadoni
buprenorfiini
korvike

haittojen v|hent|minen
terveysneuvontapiste
neulanvaihto

AA
AA-ryhm|
al-anon
a-kilta
nimett}m|t alkoholistit

p|ihdel|heinen
p|ihdeperhe
puoliso juo
l|heisen juominen
alkoholistin l|heinen
l|heisriippuvuus

alkoholistin lapsi
lasinen lapsuus
|iti juo
is| juo

perheet
perhe

lapset
alaik|inen
lapsi

pienet lapset
vauva
taapero
pikkulapsi
vastasyntynyt
esikoinen

vanhemmuus
kasvatus
vanhempi
huoltaja
|iti
is|
mutsi
faija
isk|

perhekahvila
|iti-lapsikerho
perhekerho
perhetupa
muskari

perhekeskus
perhetalo

yksinhuoltaja
eroperhe
yh
yhden vanhemman perhe

uusperhe
|itipuoli
bonusvanhempi
uusioperhe

monikkoperhe
kaksoset
suurperhe

parisuhde
avioliitto
mustasukkaisuus
riitely
riidell|
mustasukkainen

puoliso
vaimo
aviomies
avopuoliso

pariterapia
perheasiain neuvottelukeskus
parisuhdeneuvonta

ero
avioero
eronnut
erota
avoero
j|tti minut
muuttaa erilleen
eks|

vuorovanhemmuus
eron j|lkeinen vanhemmuus
eroneuvo
vuoroasuminen

lastenvalvoja
huoltajuus
tapaamisoikeus
lapsen huolto
lapsen tapaaminen
huoltoriita
et|vanhempi
riita lapsista
isyys
l|hivanhempi

elatusapu
elatustuki
elarit
elatus

valvottu tapaaminen

perheasioiden sovittelu

perheoikeus
avioehto
perint}
testamentti
perunkirjoitus
perheoikeudelliset asiat
kuolinpes|

isyyden vahvistaminen
isyyden tunnustaminen

adoptio
ottolapsi

sateenkaari-ihmiset
seksuaaliv|hemmist}
homo
transsukupuolinen
sateenkaariperhe
lesbo
trans
sukupuoliv|hemmist}
biseksuaali
queer
hlbtiq
on kaapissa

sukupuoli-identiteetti
sukupuolenkorjaus
sukupuoliristiriita
muunsukupuolinen
sukupuolen vahvistaminen

perheneuvola
perheneuvonta
kasvatusneuvonta

perhety}
perhety}ntekij|
perheohjaus

lapsiperheiden sosiaalipalvelut
perhesosiaality}
varhainen tuki

lapsiperheiden kotipalvelu
apua vauva-arkeen
vanhemman v|symys

lastenhoitoapu
lapsenvahti
lastenhoitaja
tilap|inen lastenhoito
vahtia lasta
hoitaja lapselle

varhaiskasvatus
p|iv|koti
p|iv|hoito
tarha
hoitopaikka
vuorohoito
perhep|iv|hoito

avoin varhaiskasvatus
leikkipuisto
avoin p|iv|koti
asukaspuisto

esiopetus
eskari
esikoulu

kotihoidon tuki
kotihoidontuki
yksityisen hoidon tuki

lapsilis|
perhe-etuus
vanhempainraha
|itiysavustus
perhevapaa
|itiysloma
vanhempainvapaa
|itiyspakkaus
isyysraha
raskausraha
hoitoraha
isyysvapaa

lapsen kehitys
uhmaik|
k|yt}sh|iri}
kiukutella
tottelematon
raivarit
uhmaik|inen

erityislapsi
vammainen lapsi
erityist| tukea tarvitseva lapsi

lastensuojelu
lasu
huostaanotto
lapsesta huoli
avohuolto
heitteill|
laiminly}nti
huostaan
vied| lapset

lastensuojeluilmoitus
huoli-ilmoitus
lasuilmo
ilmo

sijaishuolto
sijaisperhe
lastenkoti
sijoitettu lapsi
sijaisvanhempi

j|lkihuolto
itsen|istyv| nuori

perhehoito
perhehoitaja
perhekoti
toimeksiantosopimus

ensikoti
ensi- ja turvakoti

lapsen kuolema
keskenmeno
kohtukuolema
lapsensa menett|nyt
vauva kuoli
lapsi kuoli
enkelivauva

isovanhemmat
iso|iti
mummi
isois|
ukki
lapsenlapsi
isovanhempi

vihkiminen
h||t
avioliiton esteiden tutkinta

nuoret
teini
murrosik|
teini-ik|inen
nuoriso
nuori

nuoret aikuiset

itsen|istyminen
omaan kotiin muutto

nuorisoty}
nuorisoty}ntekij|

nuorisotila
nuorisotalo
nuokkari

etsiv| nuorisoty}

koulupudokas
nuorisotakuu
ty}t}n nuori
ilman ty}t| ja opiskelupaikkaa
nuorisoty}tt}myys
syrj|ytymisvaara
syrj|ytyv| nuori

nuorten ty}paja
ty}paja
starttipaja

ohjaamo
nuorten tieto ja neuvonta

nuorisovaltuusto
oppilaskunta

kansainv|linen nuorisotoiminta
nuorisovaihto

koulu
koululainen
l|ksyt
oppilas
l|ksyapu

perusopetus
peruskoulu
alakoulu
yl|koulu
ala-aste
yl|aste
kouluun ilmoittautuminen
oppivelvollisuus
yksil}llistetty oppim||r|
ekaluokka

erityisopetus
erityinen tuki
erityisopettaja
oppimisen tuki
tehostettu tuki

koulukuljetus
koulukyyti

iltap|iv|toiminta
iltap|iv|kerho
ip-kerho
aamutoiminta

opiskeluhuolto
oppilashuolto
opiskelijahuolto

kuraattori
koulupsykologi

kiusaaminen
kiusata
kiusattu

koulupoissaolo
koulupelko
ei k|y koulua
lintsata
ei mene kouluun
ei suostu kouluun
koulukielt|ytyminen

oppimisvaikeus
lukivaikeus
dysleksia
hahmotush|iri}
lukih|iri}

kansalaisopisto
ty}v|enopisto
vapaa sivistysty}
kansanopisto
t|ydennyskoulutus
aikuiskoulutus
avoin yliopisto

koulutus
opiskelu
oppilaitos
yhteishaku
opinnot

ammatillinen koulutus
ammattikoulu
amis
ammattiopisto
TUVA
ammattitutkinto
perustutkinto

oppisopimus

lukio
ylioppilas

korkeakoulu
yliopisto
amk

opiskelijat
gradu
opiskelija

opintotuki
opintolaina
opintoraha
aikuiskoulutustuki
opintoetuus
koulumatkatuki

opinto-ohjaus
ammatinvalinta
opo
urasuunnittelu
uraohjaus
alanvaihto

taiteen perusopetus
musiikkiopisto
kuvataidekoulu

lapsen oikeudet
lapsiasiavaltuutettu

opiskelu ulkomailla
vaihto-opiskelu

ik|ihmiset
vanhus
ik||ntynyt
seniori
i|k|s
mummo
ik||ntyminen
vanheneminen
vanhuus
vanha ihminen
vaari
pappa
mummu
ik|ihminen

el|kel|inen

vanhuspalvelu
vanhusty}
vanhustenhuolto
ik|ihmisten palvelut
gerontologinen sosiaality}
ik||ntyneiden palvelut
i|kk|iden palvelut

muistisairaus
alzheimer
dementia
muisti
muistisairas
muistih|iri}
dementikko
unohtaa
unohdella
ei muista
h}per}
seniili
eksy|

muistipoliklinikka
muistikoordinaattori
muistitesti
muistineuvola
muistihoitaja

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
hoitaa puolisoa
hoitaa |iti|
hoitaa vaimoa
hoitaa miest|
hoitaa is||

omaishoidon tuki
hoitopalkkio

lyhytaikaishoito
omaishoitajan vapaa
lomitus
jaksohoito
intervallihoito
omaishoidon vapaa
vapaap|iv|
heng|hdystauko

omaiset
l|heinen
omainen

kotihoito
hoiva
kotipalvelu
l|hihoitaja
kotona asuminen
apua kotiin
ei p|rj|| kotona
peseytyminen

kotihoidon tukipalvelut
asiointipalvelu
saunapalvelu
tukipalvelu
kauppapalvelu
vaatehuolto
kauppakassi

turvapuhelin
turvaranneke
turvateknologia
turvapalvelu
h|lytysranneke
turvanappi
h|lytin

kaatuminen
tasapaino
kaatua
liukastua
voi pudota
lonkkamurtuma
kaatuilla

seniorijumppa
tuolijumppa
ik|ihmisten liikunta

hoivakoti
vanhainkoti
ymp|rivuorokautinen palveluasuminen
vanhustentalo
tehostettu palveluasuminen
palvelukoti
hoitokoti
hoivapaikka
hoitopaikka

senioriasunto
yhteis}llinen asuminen

edunvalvonta
holhous
edunvalvoja

veteraani
sotainvalidi
rintamalis|
lotta
rintamaveteraani
sotaveteraani
evakko

kaltoinkohtelu
ik||ntyneen hyv|ksik|ytt}

kotik|ynti
kotiin tuotava palvelu

vammaiset
vamma
vammainen
invalidi
vaikeavammainen
vammaisuus

vammaispalvelu
vammaisten palvelut
vammaissosiaality}
tuettu p||t}ksenteko
osallisuuden tuki

henkil}kohtainen apu
avustaja

kuljetuspalvelu
kuljetustuki
liikkumisen tuki
taksikortti
invataksi

asunnon muutosty}t
esteett}myysavustus
muutosty}
ramppi
luiska

vammaisen pys|k}intilupa
pys|k}intitunnus
invapys|k}inti
invapaikka
invalidimerkki
invakortti

vammaistuki
hoitotuki
vammaiskortti
vammaisetuus
kuntoutusetuus

esteett}myys
saavutettavuus
esteet}n

liikuntavamma
liikkumisrajoitteinen
selk|ydinvamma
cp-vamma
liikuntarajoitteinen
halvaantunut

kehitysvamma
kehitysvammainen
downin syndrooma
erityishuolto

n|k}vamma
n|k}vammainen
sokea
n|k}
heikkon|k}inen
||nikirja
sokeus
en n|e
sokeutunut
pistekirjoitus
silm|t

kuulovamma
kuulovammainen
huonokuuloinen
kuulo
tinnitus
kuurous
kuulla huonosti

kuuro
viittomakielinen

viittomakieli
viittominen

kuurosokea

puhevamma
|nkytys
kommunikaatio
puhumaton

afasia

vammaisten tulkkauspalvelu
viittomakielen tulkki
kirjoitustulkkaus

autismi
asperger
autisti
autismikirjo
kirjo

ADHD
tarkkaavuush|iri}
ylivilkkaus
keskittymisvaikeus
ylivilkas
keskittyminen
add

neurokirjo
nepsy
neuropsykiatrinen valmennus
tourette
aistiyliherkkyys

selkokieli

ty}toiminta
osallisuutta edist|v| toiminta
ty}keskus

vammaisten asumispalvelut
asumisyksikk}
ryhm|koti
kehitysvammaisten asuminen

soveltava liikunta
vammaisurheilu
erityisliikunta

rahahuolet
raha
taloudelliset vaikeudet
maksuvaikeus
raha-asiat
talous
rahaton

k}yhyys
v|h|varainen
pienituloinen
k}yh|
pienet tulot

velka
pikavippi
maksuh|iri}
luottotiedot
velkaantuminen
perint|
velallinen
lasku
vippi
osamaksu
luottokortti

talous- ja velkaneuvonta
velkaj|rjestely
velkaneuvonta
velkojen j|rjestely
takuus||ti}
talousneuvoja

ulosotto
ulosmittaus
saatava
h||t}menettely
vouti

talousneuvonta
rahank|ytt}
budjetti
taloudenhallinta
s||st|minen

sosiaalinen luototus
pienlaina

laina
luotto
pankki
takaus
asuntolaina

etuus
sosiaaliturva
rahallinen tuki

Kela
kansanel|kelaitos

toimeentulotuki
toimeentulo
sossun raha
viimesijainen tuki
ei rahaa
maksusitoumus
s|hk}lasku

sairausp|iv|raha
sairausloma
kuntoutusraha
sairasloma
sairauspoissaolo
saikku

kela-korvaus
matkakorvaus
kela-taksi
l||kekorvaus
omavastuu
sairaanhoitokorvaus
kela-kortti
sairausvakuutus

el|ke
takuuel|ke
kansanel|ke

ty}kyvytt}myysel|ke
kuntoutustuki
sairausel|ke

asumistuki
asumisen tuki
asumismenot
asumislis|

taloudellinen apu
vaateapu
vaatteet
harrastustuki
jouluker|ys
lahjakortti

ruoka-apu
leip|jono
h|vikkiruoka
n|lk|
ruoka
elintarvikeapu
osto-osoitus
ruokajako
ruokapankki

kirpputori
kierr|tys
huonekalut
kirppis

sosiaality}
sosiaality}ntekij|
sossu
sosiaalitoimisto
sosiaalihuolto

sosiaalipalvelut
sosiaalihuollon palvelut
sosiaalipalvelu

aikuissosiaality}
ty}ik|isten sosiaalipalvelut
ty}ik|isten palvelut
aikuisten sosiaalipalvelut

sosiaaliohjaus
sosiaalineuvonta
sosiaaliohjaaja

sosiaalip|ivystys
sosiaali- ja kriisip|ivystys

sosiaaliasiavastaava
sosiaaliasiamies
asiakkaan oikeudet

diakonia
diakonissa
diakoni

konkurssi
yrityssaneeraus
konkka
firma nurin
yritys nurin

julkiset hankinnat
kilpailutus
hankinta

ty}llisyys
ansioty}
ty}el|m|

ty}tt}myys
ty}t}n
ei t}it|
potkut
lomautus
irtisanottu
lomautettu
ty}paikan menetys
menetin ty}ni
irtisanominen
lomauttaminen
yt

ty}nhaku
ty}paikka
kes|ty}
CV
ansioluettelo
ty}hakemus
duuni
saada t}it|

ty}llisyyspalvelut
TE-toimisto
ty}kk|ri
ty}voimapalvelu
TE-palvelut
ty}voimatoimisto
ty}nv|litys
ty}llisyysalue
ty}voimaviranomainen

ty}tt}myysturva
ty}markkinatuki
ty}tt}myyskorvaus
ansiop|iv|raha
perusp|iv|raha
ty}tt}myyskassa
ty}tt}myysetuus
ty}tt}myysp|iv|raha
liikkuvuusavustus
ansiosidonnainen
karenssi

ty}tt}mien yhdistys
ty}tt}mien toiminta

kuntouttava ty}toiminta
aktivointisuunnitelma

sosiaalinen kuntoutus

tuettu ty}llistyminen
palkkatuki
ty}kokeilu
ty}harjoittelu
v|lity}markkinat
ty}llistymisen tuki

ty}h}nvalmennus
ty}valmennus
ty}valmentaja

ty}kyky
ty}ss| jaksaminen
ty}kyvyt}n
osaty}kykyinen

ammatillinen kuntoutus
uudelleenkoulutus

ty}suojelu
ty}sopimus
ty}ehtosopimus
palkka
ammattiliitto
ty}turvallisuus
ty}aika
ty}olot
ty}paikkakiusaaminen
esimies
pomo

yritt|jyys
yritt|j|
yritys
starttiraha
toiminimi
firma
elinkeino

ty}nantajat
rekrytointi

asuminen
asunto
k|mpp|
asunnonhaku

vuokra-asunto
vuokra
asuntohakemus
ARA-asunto
kaupungin asunto
vuokralainen
vuokranantaja
yksi}

omistusasunto
asumisoikeusasunto
taloyhti}
osaomistus
ASP-laina

asumisneuvonta
asumisohjaus
asumisen ohjaus

vuokrar|sti
vuokravelka
vuokravakuus
vuokra maksamatta

h||t}
asunnon menetys
h||t||
joutua kadulle

asunnottomuus
asunnoton
ei asuntoa
asunto ensin
koditon
kadulla
y}paikka
nukkua ulkona
j|in ilman kotia

h|t|majoitus
asumisp|ivystys
asuntola
y}maja
tilap|inen asuminen
kriisiasunto
y}sija

tuettu asuminen
tukiasunto
asumisvalmennus
tukiasuminen

palveluasuminen
palvelutalo

asumispalvelut
asumisyksikk}

nuorisoasunto
opiskelija-asunto
nuorten asuminen

muuttoilmoitus
osoitteenmuutos
kotikunta
v|est}rekisteri
DVV
muutto
nimenmuutos
henkil}tunnus
turvakielto
maistraatti
osoite

kriisiapu
kriisikeskus
henkinen ensiapu
psykososiaalinen tuki
j|lkipuinti
kriisivastaanotto

kriisi
h|t|
j|rkytys
shokki
onnettomuus

trauma
traumatisoitunut
kidutus
sota

itsemurha
en halua el||
haluan kuolla
ei jaksa el||
itsari
tappaa itsens|
itsetuhoinen

itsemurhan tehneen l|heinen
surunauha
l|heisen itsemurha
tappoi itsens|
teki itsemurhan

suru
kuolema
leski
menetys
kuoli
kuollut
menett|nyt
sureva
hukkui
menehtyi

hautaus
hautajaiset
hautapaikka

v|kivalta
pahoinpitely
vaino
uhkailu
pahoinpidelty
vainota

l|hisuhdev|kivalta
perhev|kivalta
nollalinja
pel|t| puolisoa
pel|t| miest|
voi ly}d|
l}i
hakata
uhkailla
narsisti
v|kivaltainen
mies uhata

turvakoti

v|kivallan tekij|
ly}m|t}n linja
vihanhallinta
aggressio
v|kivallan katkaisu
l}in
viha
raivo
hermostun
vihainen

seksuaaliv|kivalta
raiskaus
hyv|ksik|ytt}
seksuaalinen h|irint|
seri-tukikeskus
insesti
raiskata
ahdistelu
hyv|ksik|ytetty

kunniav|kivalta
silpominen
pakkoavioliitto

ihmiskauppa
prostituutio
ty}per|inen hyv|ksik|ytt}
seksity}

rikosuhrip|ivystys
uhri
riku
rikosuhri
todistaja

rikos
rikosilmoitus
varkaus
huijaus
petos
rikosrekisteri
varastaa
huijata

rikosseuraamus
vankila
vanki
ehdonalainen
yhdyskuntapalvelu
rangaistus
vankeus
tuomio
tuomittu
ehdonalaisvapaus
on linnassa

vankilasta vapautuva
rikostaustainen
kriminaalihuolto
entinen vanki
vankilasta vapautunut
vapautuva

sovittelu
naapuririita

oikeusapu
lakineuvonta
lakimies
juristi
asianajaja
oikeudellinen neuvonta

oikeusturva
perusoikeus
ihmisoikeus
muutoksenhaku
kantelu
oikaisuvaatimus
valitus
oikeusasiamies
valittaa

tuomioistuin
k|r|j|oikeus
oikeudenk|ynti
syytt|j|

syrjint|
yhdenvertaisuus
tasa-arvo
h|irint|
syrji|

rasismi
viharikos
rasistinen

poliisi
passi
henkil}kortti
aselupa
henkkarit

turvallisuus
varautuminen
v|est}nsuojelu
v|est}nsuoja
tulipalo

pelastustoimi
palokunta
pelastuslaitos
nuohous
VPK

maanpuolustus
asevelvollisuus
siviilipalvelus
armeija
varusmies
kutsunnat
asevelvollinen

maahanmuuttajat
ulkomaalainen
vieraskielinen
monikulttuurinen
maahanmuutto
kotoutuja
mamu

kotoutuminen
kotouttaminen
alkukartoitus
maahanmuuttopalvelut
monikielinen neuvonta
valmistava opetus
kotoutumiskoulutus

pakolainen
ukrainalainen
tilap|inen suojelu
pakolaisuus

turvapaikka
turvapaikanhakija
vastaanottokeskus
kansainv|linen suojelu

paperiton

oleskelulupa
viisumi
perheenyhdist|minen
ty}lupa
migri
maahanmuuttovirasto
maahantulo

kansalaisuus

kielikurssi
suomen kieli
luku- ja kirjoitustaito
kielen oppiminen
ruotsin kieli
haluan suomea
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
oma kieli

ruotsinkielinen
suomenruotsalainen

romanit

saamelaiset
saamenkielinen
saamelainen

paluumuutto
paluumuuttaja
inkerinsuomalainen

ulkosuomalaiset
maastamuutto
ulkomaille muutto

v|hemmist}t
v|hemmist}

osallisuus
yhteis}llisyys
osallistuminen
haluan mukaan

vapaaehtoisty}
vapaaehtoinen
talkoot
haluan auttaa
hyv|ntekev|isyys

vapaaehtoisty}n koordinointi
vapaaehtoisv|litys
vapaaehtoisten koulutus

yhdistykset ja j|rjest}t
yhdistys
j|rjest}
kolmas sektori
s||ti}
kansalaistoiminta

j|rjest}yhteisty}
j|rjest}keskus
yhdistysneuvonta
kattoj|rjest}

avustukset
apuraha
STEA

kokoustila
toimitila

vaikuttaminen
asukasraati
aloite
vanhusneuvosto
vammaisneuvosto
l|hidemokratia
kuntalaisaloite

palaute
kysely
ep|kohta

vaalit
||nest|minen
puolue
||nioikeus

p||t}ksenteko
kunnanvaltuusto
lautakunta
p}yt|kirja
kaupunginvaltuusto
kuulutus

aikuiset
ty}ik|inen

miehet
pojat
poika
mies

naiset
tytt}
nainen

kyl|toiminta
maaseutu
kyl|
saaristo
haja-asutusalue

maatalousyritt|j|
viljelij|
maatalouslomitus
maatalous
maatila
lomituspalvelut
lomittaja
maanviljelij|
maajussi
karjatila

seurakunta
kirkko
pappi
uskonto
sielunhoito
rippikoulu
hengellinen
uskonnollinen yhteis}

Punainen Risti
SPR

Mannerheimin Lastensuojeluliitto
MLL

liikunta
jumppa
urheilu
voimistelu
kuntosali
jooga
liikkuminen

liikuntaneuvonta
liikuntal|hete

liikuntapaikka
j||halli
latu
hiihto
urheilukentt|
liikuntasali

urheiluseura
jalkapallo
salibandy

uinti
uimahalli
vesijumppa
uimaranta
uimakoulu
vesiliikunta

ulkoilu
retkeily
k|vely
vaellus
retki

luonto
puutarha
viljelypalsta
green care

virkistystoiminta
vapaa-aika
ajanviete
virike
loma
tekemist|

harrastusryhm|
harrastus
kerho
harrastaminen

lasten harrastukset
nuorten harrastukset
partio
4H
harrastamisen suomen malli

k|sity}t
neulonta
ompelu
askartelu
kutoa
k|dentaidot
puuty}

taide
teatteri
maalaus
valokuvaus
elokuva

musiikki
kuoro
laulu
konsertti
soittaminen

tanssi

pelit
bingo
lautapeli
shakki
boccia
biljardi

lukupiiri
kirjoittaminen
kirjallisuus

ruoanlaitto
leivonta

el|imet
lemmikki
el|inl||k|ri
koira
kissa
ratsastus
el|inavusteinen

kulttuuri

tapahtuma
juhla
tilaisuus
joulu

kirjasto
kirja
lainaaminen

museo
kulttuuriperint}
arkisto
sukututkimus

veneily ja kalastus
kalastus
mets|stys
vene

rakennuslupa
rakentamislupa
toimenpidelupa
rakentaminen
rakennusvalvonta
poikkeamislupa

kaavoitus
kaava
tontti
maank|ytt}
kartta
kiinteist}
maanmittaus
lainhuuto

korjausavustus
remontti
energianeuvonta
hissiavustus

katu
auraus
yksityistie
pys|k}inti
puisto
kunnossapito
parkkipaikka

joukkoliikenne
bussi
juna
lautta
linja-auto

j|tehuolto
roskat
lajittelu
kompostointi
j|teasema
j|te

vesihuolto
j|tevesi
s|hk}
viem|ri
kaivo

ymp|rist}terveys
elintarvikevalvonta
home
terveydensuojelu
alkutuotanto
sis|ilma
melu
ymp|rist}terveydenhuolto

ymp|rist}nsuojelu
ymp|rist}
luonnonsuojelu
ilmastonmuutos
ymp|rist}lupa

tapahtumalupa
rahanker|ys
toimilupa
ilmoitusvelvollisuus

verotus
vero
veroilmoitus
verokortti

kuluttajaneuvonta
reklamaatio
kuluttaja
takuu
kuluttajariita
kuluttajansuoja

vakuutus

tietosuoja
henkil}tiedot
asiakirjapyynt}

kunnan neuvonta
asiakaspalvelu
yhteispalvelupiste
asukasneuvonta

matkailu
n|ht|vyys

l}yt}tavarat
hukata

viranomaiset
virasto

ajokortti
ajolupa
ajo-oikeus
autokoulu
ajo-opetus

ajoneuvo
katsastus
auto

liikenne
py}r|ily

tulli
rajavartiolaitos
rajavalvonta

postipalvelu
posti
laajakaista
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
