/** Disabilities and the services for disabled people. */
export const disability = `
disabled-people ~disability-services KR1.6
vammaiset, vamma, vammainen, invalidi, vaikeavammainen, vammaisuus
personer med funktionsnedsättning, funktionshinder, handikapp, funktionsnedsättning
disability, handicapped, impairment

disability-services <social-services ~disabled-people ~personal-assistance ~transport-service P4.4
vammaispalvelu, vammaisten palvelut, vammaissosiaalityö, tuettu päätöksenteko
funktionshinderservice, handikappservice, stödt beslutsfattande
services for disabled people, disability support

personal-assistance <disability-services P4.5
henkilökohtainen apu, avustaja
personlig assistans, assistent, assistans
=personal assistance

transport-service <disability-services ~transport
kuljetuspalvelu, kuljetustuki, liikkumisen tuki, taksikortti, invataksi
färdtjänst, taxikort
mobility service

home-modification <disability-services ~assistive-devices ~accessibility
asunnon muutostyöt, esteettömyysavustus, muutostyö, ramppi, luiska
ändringsarbeten i bostaden, tillgänglighetsunderstöd, ramp
home adaptations, ramp

disabled-parking-permit <disabled-people
vammaisen pysäköintilupa, pysäköintitunnus, invapysäköinti, invapaikka, invakortti
parkeringstillstånd för rörelsehindrade, invaparkering, invaplats
=disabled parking permit

disability-allowance <benefits ~disabled-people
vammaistuki, hoitotuki, vammaiskortti
handikappbidrag, handikappkort, vårdbidrag
care allowance, disability card

accessibility ~assistive-devices ~disabled-people
esteettömyys, saavutettavuus, esteetön
tillgänglighet
=accessibility

physical-disability <disabled-people ~assistive-devices
liikuntavamma, liikkumisrajoitteinen, selkäydinvamma, cp-vamma, liikuntarajoitteinen, halvaantunut, CP, proteesi, amputaatio
rörelsehinder, ryggmärgsskada, cp-skada, rullstolsanvändare, rörelsehindrad, förlamad, CP
mobility impairment, wheelchair user, spinal cord injury, cerebral palsy, paralysed

intellectual-disability <disabled-people ~disability-services P4.7
kehitysvamma, kehitysvammainen, downin syndrooma, erityishuolto
intellektuell funktionsnedsättning, utvecklingsstörning, utvecklingsstörd, specialomsorg, downs syndrom, förståndshandikapp
developmental disability, learning disability, Down syndrome

visual-impairment <disabled-people ~eye-care ~assistance-dog
näkövamma, näkövammainen, sokea, näkö, heikkonäköinen, äänikirja, sokeus, en näe, sokeutunut, pistekirjoitus, silmät, silmänpohjan rappeuma
synskada, blind, svagsynt, talbok, syn, ser dåligt
blind, low vision, partially sighted, can't see

hearing-impairment <disabled-people ~hearing-care ~sign-language
kuulovamma, kuulovammainen, huonokuuloinen, kuulo, tinnitus, kuurous, kuulla huonosti, korvat
hörselskada, tinnitus, hörsel, hör dåligt, hör illa, lomhörd
hearing, hearing loss

deaf <hearing-impairment ~sign-language
kuuro, viittomakielinen
döv, teckenspråkig
=deaf

sign-language <languages ~deaf ~interpreting-for-disabled-people
viittomakieli, viittominen
teckenspråk
signing

deafblind <disabled-people ~visual-impairment ~hearing-impairment
kuurosokea
dövblind
=deafblind

speech-impairment <disabled-people ~speech-therapy ~aphasia
puhevamma, änkytys, kommunikaatio, puhumaton, änkyttää
talskada, stamning, stöd för kommunikation, stammar
stammering, communication support, stutter

aphasia <speech-impairment ~stroke
afasia
afasi
=aphasia

interpreting-for-disabled-people <interpreting ~sign-language ~speech-impairment
vammaisten tulkkauspalvelu, viittomakielen tulkki, kirjoitustulkkaus
tolktjänst för personer med funktionsnedsättning, teckenspråkstolk, skrivtolkning
sign language interpreter

autism <neurodiversity ~adhd
autismi, asperger, autisti, kirjo
autism, asperger, autistisk
autistic, spectrum

adhd <neurodiversity ~learning-difficulties
ADHD, tarkkaavuushäiriö, ylivilkkaus, keskittymisvaikeus, ylivilkas, keskittyminen, add, tarkkaavaisuus, impulsiivinen, toiminnanohjaus
ADHD, hyperaktivitet, koncentrationssvårigheter, koncentrera sig
=ADHD, attention deficit, hyperactive, concentrate

neurodiversity ~autism ~adhd
neurokirjo, nepsy, neuropsykiatrinen valmennus, tourette, aistiyliherkkyys, erityisherkkä
neuropsykiatrisk, tourette, npf
neuropsychiatric

easy-language ~intellectual-disability ~language-course
selkokieli
lätt språk, lättläst
easy to read

work-activities-for-disabled-people <supported-employment ~day-activities ~disabled-people
työtoiminta, osallisuutta edistävä toiminta, työkeskus
arbetsverksamhet
sheltered work

housing-for-disabled-people <service-housing ~disabled-people
vammaisten asumispalvelut, asumisyksikkö, ryhmäkoti, kehitysvammaisten asuminen
boendeservice för personer med funktionsnedsättning, grupphem, gruppboende
group home

adapted-physical-activity <exercise ~disabled-people
soveltava liikunta, vammaisurheilu, erityisliikunta
anpassad motion, handikappidrott
disability sports
`;
