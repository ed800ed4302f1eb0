/** Substance use, addictions and the services for them. */
export const substances = `
gaming-problem <addiction ~young-people
peliongelma, pelaaminen, videopeli, tietokonepeli, peliriippuvuus, someriippuvuus, nettiriippuvuus, liikaa ruutuaikaa
spelproblem, digitalt spelande, datorspel, videospel, nätberoende, skärmtid
video games, gaming addiction, internet addiction, screen time

addiction ~substance-use ~addiction-services P5.7
riippuvuus, addiktio, riippuvainen, koukussa
beroende, missbruk, fast i
dependence, addicted, codependency, hooked

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, peluuri, vedonlyönti, rahapelihaitta, pelikoneet, pelihimo
penningspelproblem, spelberoende, penningspel, hasardspel, vadslagning, spelskada
betting

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, päihteiden käyttö, päihde, aineet
rusmedel, droganvändning
substance abuse, intoxicants, substance misuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholismi, juon liikaa, alkoholisti, viina, ryyppääminen, humala, juoppo
alkohol, drickande, dricker för mycket, alkoholist, sprit
drinking, drink too much, drunk

drugs <substance-use ~opioid-treatment ~harm-reduction
huumeet, huumausaine, kannabis, amfetamiini, narkomaani, opioidi, lääkkeiden väärinkäyttö, lääkeriippuvuus
droger, narkotika, knark, drogmissbruk, cannabis, narkoman, läkemedelsberoende, opioid
narcotics, cannabis

smoking <addiction ~lifestyle
tupakointi, tupakka, nikotiini, nuuska, tupakoinnin lopettaminen, savuttomuus
rökning, tobak, nikotin, snus, sluta röka, rökavvänjning, e-cigarett
tobacco, nicotine, snus, vaping

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, päihdetyö, A-klinikka, päihdehuolto, päihdehoito, päihdepoliklinikka, päihdehoitaja, riippuvuuspoliklinikka, päihdeohjaaja
missbrukartjänst, missbrukarvård, beroendevård, A-klinik, rusmedelsarbete, missbruksvård, beroendemottagning, rusmedelsvård
substance abuse services, A-clinic, addiction clinic, treatment

detox <addiction-services
katkaisuhoito, selviämishoito, selviämisasema, katko, vieroitus
avgiftning, abstinensvård, tillnyktring, avvänjning
withdrawal treatment, sobering-up, detoxification

substance-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, päihdekuntoutuja, hoitokoti, myllyhoito, toipuva, raittius, raitistua
missbrukarrehabilitering, rehabilitering från missbruk, behandlingshem, nykter
=substance abuse rehabilitation, addiction recovery, sober, sobriety, residential rehab

opioid-treatment <addiction-services ~drugs
korvaushoito, opioidiriippuvuus, metadoni, buprenorfiini
substitutionsbehandling, opioidberoende, metadon, buprenorfin
=opioid substitution treatment, methadone, buprenorphine

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen vähentäminen, terveysneuvontapiste, neulojen vaihto, neulanvaihto, pistosvälineet, ruiskut
skademinimering, hälsorådgivningspunkt, sprutbyte, injektionsutrustning, sprutor
needle exchange, clean needles

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, nimettömät alkoholistit, NA-ryhmä, nimettömät narkomaanit, al-anon, a-kilta, minnesota-hoito
AA, AA-grupp, anonyma alkoholister, NA-grupp, anonyma narkomaner, al-anon, a-gille
=AA, Alcoholics Anonymous, Narcotics Anonymous, Al-Anon

relatives-of-addicts <relatives ~addiction ~children-of-addicts
päihdeläheinen, päihdeperhe, alkoholistin läheinen, läheisen juominen, puoliso juo, mies juo, alkoholistin vaimo, läheisen riippuvuus
anhöriga till missbrukare, alkoholistfamilj, anhörigs drickande, maken dricker
=family of substance abusers, alcoholic's family, spouse drinks, relatives of addicts

children-of-addicts <children ~relatives-of-addicts
alkoholistin lapsi, päihdeperheen lapsi, lasinen lapsuus, isä juo, äiti juo, vanhemman päihdeongelma
barn till alkoholist, barn i missbruksfamilj, pappa dricker, mamma dricker
=children of alcoholics, parent drinks, parental substance abuse
`;
