/** Disabilities and the services for disabled people. */
export const disability = `
disability ~disability-services KR1.6
vammaiset, vamma, vammainen, invalidi, erityistä tukea tarvitseva
personer med funktionsnedsättning, funktionshinder, handikapp, funktionsnedsättning, invalid
=disabled people, disability, handicapped, impairment

disability-services <social-services ~disability ~personal-assistance ~transport-service P4.4
vammaispalvelu, vammaisten palvelut, vammaissosiaalityö, vammaishuolto
funktionshinderservice, handikappservice, service för personer med funktionsnedsättning
services for disabled people

personal-assistance <disability-services P4.5 P12.3
henkilökohtainen apu, avustaja, hetu-apu
personlig assistans, assistent
personal assistant

transport-service <disability-services ~transport P4.4
kuljetuspalvelu, kuljetustuki, taksikortti, liikkumisen tuki, invataksi, taksiseteli
färdtjänst, transportservice, taxikort, invataxi
mobility service, subsidised taxi, accessible taxi

home-modification <disability-services ~assistive-devices ~accessibility P2.2
asunnon muutostyöt, muutostyö, ramppi, luiska, hissiavustus, esteettömyysavustus
ändringsarbeten i bostaden, bostadsändring, ramp, hissunderstöd, tillgänglighetsunderstöd
home adaptations, ramp, stairlift

disability-parking <disability P16.4
vammaisen pysäköintilupa, invapysäköinti, parkkilupa vammaiselle, pysäköintitunnus
parkeringstillstånd för rörelsehindrade, invaparkering, parkeringstillstånd för handikappade
=disabled parking permit, blue badge

disability-allowance <benefits ~disability
vammaistuki, vammaisetuus, hoitotuki, vammaiskortti
handikappbidrag, vårdbidrag, handikappkort
care allowance, disability card

accessibility ~assistive-devices ~disability
esteettömyys, saavutettavuus, esteetön, liikkumiseste
tillgänglighet, hinderfri
barrier-free

physical-disability <disability ~assistive-devices
liikuntavamma, liikuntarajoitteinen, liikkumisrajoitteinen, liikuntarajoite, pyörätuolin käyttäjä, invalidiliitto, selkäydinvamma, amputaatio, raajapuutos, halvaantunut, cp-vamma
rörelsehinder, rörelsehindrad, rullstolsanvändare, ryggmärgsskada, amputation, cp-skada, rörelsenedsättning
mobility impairment, wheelchair user, spinal cord injury, cerebral palsy

intellectual-disability <disability ~disability-services P4.7
kehitysvamma, kehitysvammainen, downin syndrooma, erityishuolto, tukiliitto
intellektuell funktionsnedsättning, utvecklingsstörning, utvecklingsstörd, utvecklingshämning, downs syndrom, specialomsorg
developmental disability, learning disability, Down syndrome

visual-impairment <disability ~eye-care ~assistance-dog
näkövamma, näkövammainen, sokea, heikkonäköinen, näkö, sokeus, näön heikkeneminen, pistekirjoitus, äänikirja
synskada, blind, svagsynt, syn, punktskrift, talbok
blind, partially sighted, low vision, sight loss, braille, talking book

hearing-impairment <disability ~hearing-care ~sign-language
kuulovamma, kuulovammainen, huonokuuloinen, kuulo, kuurous, tinnitus, induktiosilmukka
hörselskada, hörsel, tinnitus
hard of hearing, hearing loss, tinnitus

deaf <hearing-impairment ~sign-language
kuuro, viittomakielinen
döv, teckenspråkig
deaf people

sign-language <languages-of-service ~deaf ~interpreting-for-disabled
viittomakieli, viittominen, tukiviittomat
teckenspråk, tecken som stöd
signing

deafblind <disability ~visual-impairment ~hearing-impairment
kuurosokea, kuurosokeus, kuulonäkövamma
dövblind
=deafblind

speech-impairment <disability ~speech-therapy ~aphasia
puhevamma, änkytys, puhumaton, kommunikaatio, tikoteekki
talskada, talstörning, stamning, stöd för kommunikation
stammering, stuttering, communication support, AAC

aphasia <speech-impairment ~stroke
afasia, afaatikko, puheen menetys
afasi, afatiker
=aphasia

interpreting-for-disabled <interpreting ~sign-language ~speech-impairment
vammaisten tulkkauspalvelu, viittomakielen tulkki, kirjoitustulkkaus, tulkkauspalvelu kuulovammaisille
tolktjänst för personer med funktionsnedsättning, teckenspråkstolk, skrivtolkning
=interpreting for disabled people, sign language interpreter

autism <neurodiversity ~adhd
autismi, asperger, autisti
autism, asperger, autistisk
Asperger, autistic

adhd <neurodiversity ~learning-difficulties
ADHD, ADD, tarkkaavuushäiriö, keskittymisvaikeus, ylivilkkaus, ylivilkas, keskittyminen
ADHD, ADD, uppmärksamhetsstörning, koncentrationssvårigheter, hyperaktivitet
=ADHD, attention deficit, hyperactivity, concentration difficulties

neurodiversity ~autism ~adhd
neurokirjo, nepsy, neuropsykiatrinen häiriö, neuropsykiatrinen valmennus, tourette, aistiyliherkkyys, neuromonimuotoisuus
neuropsykiatrisk, npf, tourette, neurodiversitet
neuropsychiatric disorder, neuropsychiatric coaching, Tourette

easy-language ~intellectual-disability ~language-learning
selkokieli, selkosuomi, helppo suomi
lätt språk, lättläst, lätt finska
plain language, easy to read

disabled-work <supported-employment ~day-activity ~disability
vammaisten työtoiminta, työtoiminta, työkeskus, osallisuutta edistävä toiminta, tuettu työ
arbetsverksamhet, arbetscentral, sysselsättning för personer med funktionsnedsättning
=work activities for disabled people, sheltered work, work centre

disabled-housing <service-housing ~disability P4.1
vammaisten asumispalvelut, kehitysvammaisten asuminen, asumisyksikkö, ryhmäkoti, vammaisten asuminen
boendeservice för personer med funktionsnedsättning, boendeenhet, grupphem, gruppboende
=housing for disabled people, group home

adapted-sports <exercise ~disability
soveltava liikunta, erityisliikunta, vammaisurheilu, vammaisliikunta, erityisryhmien liikunta, erityisuinti, parasport
anpassad motion, specialmotion, handikappidrott, parasport
=adapted physical activity, disability sports, special needs exercise
`;
