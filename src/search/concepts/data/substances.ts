/** Substance use, addictions and the services for them. */
export const substances = `
gaming-problem <addiction
peliongelma, peliriippuvuus, nettiriippuvuus, ruutuaika, videopeli, pelata, tietokonepeli, sosiaalinen media
spelproblem, datorspel, nätberoende, skärmtid, han spelar, sociala medier
video games, screen time, gaming, social media

addiction ~substance-use ~addiction-services
riippuvuus, addiktio, koukussa, riippuvainen, porno
beroende, missbruk
addicted, hooked, dependence, porn

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, vedonlyönti, pelihimo, kasino, veikkaus, pelikone, pelata rahaa, hedelmäpeli, pokeri, lotto, peluri, pelivelka, rahapeli
penningspelproblem, penningspel, spelberoende, kasino, spelar för mycket, spelmissbruk, spelar bort, poker
betting, casino, gambler, slot machines, poker

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, päihde, sekakäyttö
rusmedel, droganvändning
substance abuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholisti, viina, humala, päihtynyt, juoppo, saada juoda, ryypätä, dokata, kalja, känni, alkkis, krapula, tissutella, juopotella
alkohol, alkoholist, berusad, han dricker, alkis, super, sprit
drinking, drunk, booze

drugs <substance-use ~opioid-substitution-treatment ~harm-reduction
huumeet, huumausaine, narkomaani, lääkeriippuvuus, kannabis, lääkkeiden väärinkäyttö, narkkari, nisti, subutex, amfetamiini, heroiini, pillerit, bentsot, kama, hasis, kokaiini, marihuana, opioidi
droger, narkotika, läkemedelsberoende, knark, cannabis, narkoman, heroin, kokain, hasch
narcotics, cannabis, addict, junkie, heroin, cocaine, weed, marijuana

smoking <addiction ~lifestyle
tupakointi, tupakka, nuuska, nikotiini, savuttomuus, rööki, vape, tupakoida, voi polttaa
rökning, tobak, snus, sluta röka, cigarett
tobacco, vaping, nicotine, cigarette

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, A-klinikka, päihdehuolto, riippuvuuspoliklinikka, päihdetyö, päihdehoito
beroendevård, A-klinik, missbruksvård, missbrukartjänst, rusmedelsarbete, beroendemottagning
substance abuse services, A-clinic, addiction clinic

detox <addiction-services
katkaisuhoito, selviämishoito, vieroitus, katko, selviämisasema, putka
avgiftning, tillnyktring, abstinensvård, avvänjning
withdrawal treatment, sobering-up, rehab

substance-abuse-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, raittius, päihdekuntoutuja, raitis, kuiville, selvin päin, raitistua
missbrukarrehabilitering, nykter, behandlingshem, nykterhet, drogfri
addiction recovery, sober

opioid-substitution-treatment <addiction-services ~drugs
korvaushoito, metadoni, buprenorfiini, korvike
substitutionsbehandling, metadon, subutex
methadone

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen vähentäminen, terveysneuvontapiste, neulanvaihto
skademinimering, sprutbyte
needle exchange

aa <peer-support-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, al-anon, a-kilta, nimettömät
AA, anonyma alkoholister
=AA, Alcoholics Anonymous, 12 steps

family-of-substance-abusers <addiction ~relatives ~children-of-alcoholics
päihdeläheinen, päihdeperhe, puoliso juo, läheisen juominen, alkoholistin läheinen, läheisriippuvuus, mies juo, vaimo juo, lapsi käyttää huumeita, mies alkoholisti
anhöriga till missbrukare, maken dricker, alkoholistfamilj, medberoende, min man dricker
spouse drinks, codependency, husband drinks

children-of-alcoholics <family-of-substance-abusers
alkoholistin lapsi, lasinen lapsuus, äiti juo, isä juo, vanhempi juo
barn till alkoholist, pappa dricker, mamma dricker
parent drinks, dad drinks, mum drinks
`;
