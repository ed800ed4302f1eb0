/** Mental health, mental disorders and the services for them. */
export const mind = `
mental-health ~mental-health-services ~counselling P5.7
mielenterveys, mielen hyvinvointi, psyykkinen hyvinvointi, mielenterveysongelma, henkinen hyvinvointi, mieli, paha olo, mielen pahoinvointi, psyykkinen
psykisk hälsa, mental hälsa, psykiskt välbefinnande, psykisk ohälsa, mår dåligt, sinne
mental health, mental wellbeing, mental health problem, feeling bad, psychological

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, mielenterveystyö, mielenterveys- ja päihdepalvelu, psykiatrinen sairaanhoitaja, mielenterveyshoitaja, depressiohoitaja, terapianavigaattori, miepä
mentalvårdstjänst, mentalvård, mentalhälsotjänst, psykisk vård, psykiatrisk sjukskötare, mentalvårds- och missbrukartjänster
mental health services, mental health care, psychiatric nurse, mental health team

psychiatry <specialised-care ~mental-health-services P5.6
psykiatria, psykiatri, psykiatrinen poliklinikka, psykiatrinen hoito, nuorisopsykiatria, lastenpsykiatria, mielisairaala
psykiatri, psykiater, psykiatrisk poliklinik, ungdomspsykiatri, barnpsykiatri, mentalsjukhus
psychiatry, psychiatrist, psychiatric clinic, adolescent psychiatry, child psychiatry

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, terapeutti, kuntoutuspsykoterapia, lyhytterapia, perheterapia, nettiterapia
psykoterapi, terapi, terapeut, rehabiliterande psykoterapi, korttidsterapi, familjeterapi, nätterapi
psychotherapy, therapy, therapist, rehabilitative psychotherapy, family therapy

psychologist <mental-health-services ~psychotherapy
psykologi, psykologin vastaanotto, terveyskeskuspsykologi, psykologinen tutkimus
psykolog, psykologmottagning, hälsocentralspsykolog
psychologist, psychologist's appointment, psychological assessment

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, toivottomuus, surullinen, olen masentunut, alavireisyys, kaamosmasennus
depression, deprimerad, nedstämdhet, nedstämd, svårmod, hopplöshet
depression, depressed, low mood, hopelessness, sad

anxiety <mental-health ~panic-and-fears
ahdistus, ahdistuneisuus, ahdistaa, ahdistuneisuushäiriö, huoli, pelkotila, ahdistunut
ångest, oro, ångestsyndrom, orolig, rädsla
anxiety, anxious, anxiety disorder, worry

panic-and-fears <anxiety
paniikkihäiriö, paniikki, pelko, fobia, sosiaalisten tilanteiden pelko, jännittäminen, esiintymisjännitys, ujous, pelottaa
panikstörning, panik, fobi, social fobi, social ångest, blyghet
panic disorder, panic, fear, phobia, social anxiety, shyness

bipolar <mental-illness
kaksisuuntainen mielialahäiriö, bipo, mania, bipolaarihäiriö, mielialahäiriö
bipolär sjukdom, bipolaritet, mani, affektiv störning
bipolar disorder, mania, mood disorder

psychosis <mental-illness
psykoosi, skitsofrenia, harhat, äänten kuuleminen, harhaluulo, psykoosisairaus
psykos, schizofreni, röster, vanföreställning
psychosis, schizophrenia, hearing voices, delusion

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden häiriö, mielisairaus, mielenterveyshäiriö, persoonallisuushäiriö, epävakaa, psyykkinen sairaus
psykisk störning, psykisk sjukdom, mental störning, personlighetsstörning
mental illness, mental disorder, personality disorder, psychiatric illness

eating-disorder <mental-illness ~nutrition
syömishäiriö, anoreksia, bulimia, ahmintahäiriö, ahminta, laihuushäiriö, syömisongelma
ätstörning, anorexi, bulimi, hetsätning
eating disorder, anorexia, bulimia, binge eating

ocd <anxiety ~mental-illness
pakko-oireinen häiriö, pakko-oire, OCD, pakkoajatus
tvångssyndrom, tvångstankar, OCD
obsessive-compulsive disorder, OCD, compulsion

self-harm <mental-health ~suicide ~young-people
itsetuhoisuus, viiltely, itsensä vahingoittaminen, itsetuhoinen
självdestruktivitet, skära sig, självskada, självskadebeteende
self-harm, cutting, self-injury

perinatal-depression <depression ~childbirth ~parenthood
synnytyksen jälkeinen masennus, synnytysmasennus, baby blues, äidin uupumus, vauvaperheen väsymys
förlossningsdepression, depression efter förlossningen, baby blues
postnatal depression, perinatal depression, postpartum depression

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, mielenterveyskuntoutuja, psykiatrinen kuntoutus, toipumisorientaatio, psykososiaalinen kuntoutus
psykiatrisk rehabilitering, rehabiliteringsklient inom mentalvården, psykosocial rehabilitering, återhämtning
mental health rehabilitation, psychiatric rehabilitation, recovery

clubhouse <mental-health-rehabilitation ~open-meeting-place
klubitalo, fountain house, mielenterveysyhdistys, klubitalotoiminta
klubbhus, fontänhus, förening för psykisk hälsa
clubhouse, Fountain House, mental health association

relatives-of-mentally-ill <relatives ~mental-illness
mielenterveysomainen, mielenterveysomaiset, psyykkisesti sairaan läheinen, finfami
anhöriga till psykiskt sjuka, anhörig inom psykiatri, finfami
family of mentally ill, relatives in mental health

gaming-problem <addiction ~young-people
peliongelma, digipelaaminen, pelaaminen, videopeli, tietokonepeli, peliriippuvuus, someriippuvuus, nettiriippuvuus, liikaa ruutuaikaa
spelproblem, digitalt spelande, datorspel, videospel, nätberoende, skärmtid
gaming problem, video games, gaming addiction, internet addiction, screen time

addiction ~substance-use ~addiction-services P5.7
riippuvuus, addiktio, riippuvainen, läheisriippuvuus, toiminnallinen riippuvuus, koukussa, ostosriippuvuus, seksiriippuvuus
beroende, missbruk, medberoende, beroendesjukdom, fast i
addiction, dependence, addicted, codependency, hooked

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, peluuri, vedonlyönti, rahapelihaitta, pelikoneet, pelihimo
penningspelproblem, spelberoende, penningspel, hasardspel, vadslagning, spelskada
gambling, problem gambling, gambling addiction, betting

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, päihdeongelma, päihderiippuvuus, päihteiden käyttö, päihteiden väärinkäyttö, päihdehaitta, päihde, aineet
rusmedel, missbruk av rusmedel, rusmedelsberoende, droganvändning, rusmedelsproblem
substance use, substance abuse, intoxicants, substance misuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholismi, alkoholiongelma, juon liikaa, alkoholisti, viina, ryyppääminen, humala, juoppo, alkoholin liikakäyttö
alkohol, drickande, alkoholism, alkoholproblem, dricker för mycket, alkoholist, sprit
alcohol, drinking, alcoholism, drink too much, alcoholic, drunk

drugs <substance-use ~opioid-treatment ~harm-reduction
huumeet, huume, huumausaine, huumeongelma, kannabis, amfetamiini, huumeidenkäyttäjä, narkomaani, opioidi, lääkkeiden väärinkäyttö, lääkeriippuvuus
droger, narkotika, knark, drogmissbruk, cannabis, narkoman, läkemedelsberoende, opioid
drugs, drug addiction, narcotics, cannabis, drug user, prescription drug misuse

smoking <addiction ~lifestyle
tupakointi, tupakka, nikotiini, nuuska, tupakoinnin lopettaminen, savuttomuus, sähkötupakka, vieroitus tupakasta
rökning, tobak, nikotin, snus, sluta röka, rökavvänjning, e-cigarett
smoking, tobacco, nicotine, quit smoking, snus, vaping

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, päihdetyö, A-klinikka, päihdehuolto, päihdehoito, päihdepoliklinikka, päihdehoitaja, riippuvuuspoliklinikka, ehkäisevä päihdetyö, päihdeohjaaja
missbrukartjänst, missbrukarvård, beroendevård, A-klinik, rusmedelsarbete, missbruksvård, beroendemottagning, rusmedelsvård, förebyggande rusmedelsarbete
addiction services, substance abuse services, A-clinic, addiction clinic, treatment

detox <addiction-services
katkaisuhoito, vieroitushoito, selviämishoito, selviämisasema, katko, vieroitus, katkolle
avgiftning, abstinensvård, tillnyktring, tillnyktringsenhet, avvänjning
detox, withdrawal treatment, sobering-up, detoxification

substance-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, päihdekuntoutuja, päihdekuntoutuslaitos, hoitokoti, myllyhoito, toipuva, raittius, raitistua
missbrukarrehabilitering, rehabilitering från missbruk, behandlingshem, nykterhet, nykter
substance abuse rehabilitation, addiction recovery, sober, sobriety, residential rehab

opioid-treatment <addiction-services ~drugs
korvaushoito, opioidikorvaushoito, opioidiriippuvuus, metadoni, buprenorfiini
substitutionsbehandling, opioidberoende, metadon, buprenorfin
opioid substitution treatment, methadone, buprenorphine

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen vähentäminen, terveysneuvontapiste, neulojen vaihto, neulanvaihto, pistosvälineet, ruiskut
skademinimering, hälsorådgivningspunkt, sprutbyte, injektionsutrustning, sprutor
harm reduction, needle exchange, clean needles

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, nimettömät alkoholistit, NA-ryhmä, nimettömät narkomaanit, al-anon, a-kilta, minnesota-hoito
AA, AA-grupp, anonyma alkoholister, NA-grupp, anonyma narkomaner, al-anon, a-gille
AA, Alcoholics Anonymous, Narcotics Anonymous, Al-Anon

relatives-of-addicts <relatives ~addiction ~children-of-addicts
päihdeläheinen, päihdeperhe, alkoholistin läheinen, läheisen juominen, puoliso juo, mies juo, alkoholistin vaimo, läheisen riippuvuus
anhöriga till missbrukare, alkoholistfamilj, anhörigs drickande, maken dricker
family of substance abusers, alcoholic's family, spouse drinks, relatives of addicts

children-of-addicts <children ~relatives-of-addicts
alkoholistin lapsi, päihdeperheen lapsi, lasinen lapsuus, isä juo, äiti juo, vanhemman päihdeongelma
barn till alkoholist, barn i missbruksfamilj, pappa dricker, mamma dricker
children of alcoholics, parent drinks, parental substance abuse
`;
