/** Substance use, addictions and the services for them. */
export const substances = `
gaming-problem <addiction
peliongelma, peliriippuvuus, nettiriippuvuus, ruutuaika, videopeli, pelata, tietokonepeli
spelproblem, datorspel, nätberoende, skärmtid, han spelar
video games, gaming addiction, screen time

addiction ~substance-use ~addiction-services
riippuvuus, addiktio, koukussa, riippuvainen
beroende, missbruk
addicted, hooked, dependence

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, vedonlyönti, pelihimo, kasino, veikkaus, pelikone, pelata rahaa
penningspelproblem, penningspel, spelberoende, kasino, spelar för mycket, spelmissbruk, spelar bort
betting, casino, gambler, slot machines

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, sekakäyttö, päihde
rusmedel, droganvändning
substance abuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholisti, viina, humala, päihtynyt, juoppo, saada juoda, ryypätä, dokata, kalja, känni, alkkis, krapula
alkohol, alkoholist, berusad, han dricker, alkis, super
drinking, drunk

drugs <substance-use ~opioid-substitution-treatment ~harm-reduction
huumeet, huumausaine, narkomaani, lääkeriippuvuus, kannabis, lääkkeiden väärinkäyttö, narkkari, nisti, subutex, amfetamiini, heroiini, pillerit, bentsot, kama
droger, narkotika, läkemedelsberoende, knark, cannabis, narkoman, heroin
narcotics, cannabis, addict, junkie, heroin

smoking <addiction ~lifestyle
tupakointi, tupakka, nuuska, nikotiini, savuttomuus, rööki, vape, tupakoida, voi polttaa
rökning, tobak, snus, sluta röka
tobacco, vaping, nicotine

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, A-klinikka, päihdehuolto, riippuvuuspoliklinikka, päihdetyö, päihdehoito
beroendevård, A-klinik, missbruksvård, missbrukartjänst, rusmedelsarbete, beroendemottagning
substance abuse services, A-clinic, addiction clinic

detox <addiction-services
katkaisuhoito, selviämishoito, vieroitus, katko, selviämisasema
avgiftning, tillnyktring, abstinensvård, avvänjning
withdrawal treatment, sobering-up

substance-abuse-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, raittius, päihdekuntoutuja, toipuva, raitis, kuiville, selvin päin
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

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, al-anon, a-kilta, nimettömät alkoholistit
AA, anonyma alkoholister
=AA, Alcoholics Anonymous

family-of-substance-abusers <addiction ~relatives ~children-of-alcoholics
päihdeläheinen, päihdeperhe, puoliso juo, läheisen juominen, alkoholistin läheinen, läheisriippuvuus
anhöriga till missbrukare, maken dricker, alkoholistfamilj, medberoende
spouse drinks, codependency

children-of-alcoholics <family-of-substance-abusers
alkoholistin lapsi, lasinen lapsuus, äiti juo, isä juo
barn till alkoholist, pappa dricker
parent drinks
`;
