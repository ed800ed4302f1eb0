/** Disabilities and the services for disabled people. */
export const disability = `
disability ~disability-services KR1.6
vammaiset, vamma, vammainen
personer med funktionsnedsättning, funktionshinder, handikapp
=disabled people, disability, handicapped

disability-services <social-services ~disability ~personal-assistance ~transport-service P4.4
vammaispalvelu, vammaisten palvelut
funktionshinderservice, handikappservice
services for disabled people

personal-assistance <disability-services P4.5 P12.3
henkilökohtainen apu, avustaja
personlig assistans, assistent
personal assistant

transport-service <disability-services ~transport P4.4
kuljetuspalvelu, kuljetustuki, liikkumisen tuki
färdtjänst
mobility service

home-modification <disability-services ~assistive-devices ~accessibility P2.2
asunnon muutostyöt, esteettömyysavustus
ändringsarbeten i bostaden, tillgänglighetsunderstöd
home adaptations

disability-parking <disability P16.4
vammaisen pysäköintilupa
parkeringstillstånd för rörelsehindrade
=disabled parking permit

disability-allowance <benefits ~disability
vammaistuki, hoitotuki, vammaiskortti
handikappbidrag, handikappkort
care allowance, disability card

accessibility ~assistive-devices ~disability
esteettömyys, saavutettavuus, esteetön
tillgänglighet
=accessibility

physical-disability <disability ~assistive-devices
liikuntavamma, liikkumisrajoitteinen, selkäydinvamma, cp-vamma
rörelsehinder, ryggmärgsskada, cp-skada
mobility impairment, wheelchair user

intellectual-disability <disability ~disability-services P4.7
kehitysvamma, kehitysvammainen, downin syndrooma
intellektuell funktionsnedsättning, utvecklingsstörning
developmental disability

visual-impairment <disability ~eye-care ~assistance-dog
näkövamma, näkövammainen, sokea, näkö
synskada, blind
blind, low vision

hearing-impairment <disability ~hearing-care ~sign-language
kuulovamma, kuulovammainen, huonokuuloinen, kuulo, tinnitus
hörselskada, tinnitus
hard of hearing, tinnitus

deaf <hearing-impairment ~sign-language
kuuro, viittomakielinen
döv, teckenspråkig
deaf people

sign-language <languages-of-service ~deaf ~interpreting-for-disabled
viittomakieli
teckenspråk
signing

deafblind <disability ~visual-impairment ~hearing-impairment
kuurosokea
dövblind
=deafblind

speech-impairment <disability ~speech-therapy ~aphasia
puhevamma, änkytys, kommunikaatio
talskada, stamning
stammering

aphasia <speech-impairment ~stroke
afasia
afasi
=aphasia

interpreting-for-disabled <interpreting ~sign-language ~speech-impairment
vammaisten tulkkauspalvelu, viittomakielen tulkki
tolktjänst för personer med funktionsnedsättning, teckenspråkstolk
=interpreting for disabled people, sign language interpreter

autism <neurodiversity ~adhd
autismi, asperger
autism, asperger
Asperger

adhd <neurodiversity ~learning-difficulties
ADHD, tarkkaavuushäiriö, ylivilkkaus
ADHD, hyperaktivitet
=ADHD, attention deficit

neurodiversity ~autism ~adhd
neurokirjo, nepsy, neuropsykiatrinen valmennus, tourette
neuropsykiatrisk, tourette
Tourette

easy-language ~intellectual-disability ~language-learning
selkokieli
lätt språk, lättläst
easy to read

disabled-work <supported-employment ~day-activity ~disability
työtoiminta, osallisuutta edistävä toiminta
arbetsverksamhet
=work activities for disabled people, sheltered work

disabled-housing <service-housing ~disability P4.1
vammaisten asumispalvelut, asumisyksikkö, ryhmäkoti
boendeservice för personer med funktionsnedsättning, grupphem
=housing for disabled people, group home

adapted-sports <exercise ~disability
soveltava liikunta, vammaisurheilu
anpassad motion, handikappidrott
=adapted physical activity, disability sports
`;
