/** Substance use, addictions and the services for them. */
export const substances = `
gaming-problem <addiction ~young-people
peliongelma, pelaaminen, peliriippuvuus, nettiriippuvuus, ruutuaika, videopeli
spelproblem, datorspel, nätberoende, skärmtid
video games, gaming addiction, screen time

addiction ~substance-use ~addiction-services
riippuvuus, addiktio, koukussa, riippuvainen
beroende, missbruk
addicted, hooked, dependence

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli, vedonlyönti, pelihimo
penningspelproblem, penningspel, spelberoende
betting

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, päihde
rusmedel, droganvändning
substance abuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholisti, viina, juon liikaa, humala, ryyppääminen, alkoholismi, päihtynyt
alkohol, drickande, alkoholist, dricker för mycket, berusad
drinking, drunk, drink too much

drugs <substance-use ~opioid-treatment ~harm-reduction
huumeet, huumausaine, narkomaani, lääkeriippuvuus, kannabis, lääkkeiden väärinkäyttö
droger, narkotika, läkemedelsberoende, knark, cannabis
narcotics, cannabis

smoking <addiction ~lifestyle
tupakointi, tupakka, nuuska, nikotiini, savuttomuus
rökning, tobak, snus, sluta röka
tobacco, vaping, nicotine

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, A-klinikka, päihdehuolto, riippuvuuspoliklinikka, päihdetyö, päihdehoito
beroendevård, A-klinik, missbruksvård, missbrukartjänst, rusmedelsarbete, beroendemottagning
substance abuse services, A-clinic, addiction clinic

detox <addiction-services
katkaisuhoito, selviämishoito, vieroitus, katko, selviämisasema
avgiftning, tillnyktring, abstinensvård
withdrawal treatment, sobering-up

substance-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, raittius, päihdekuntoutuja, raitistua, toipuva
missbrukarrehabilitering, nykter, behandlingshem
=substance abuse rehabilitation, addiction recovery, sober

opioid-treatment <addiction-services ~drugs
korvaushoito, metadoni
substitutionsbehandling, metadon
=opioid substitution treatment, methadone

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen vähentäminen, terveysneuvontapiste, neulanvaihto
skademinimering, sprutbyte
needle exchange

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, al-anon, a-kilta, nimettömät alkoholistit
AA, anonyma alkoholister
=AA, Alcoholics Anonymous

relatives-of-addicts <addiction ~relatives ~children-of-addicts
päihdeläheinen, päihdeperhe, puoliso juo, läheisen juominen, mies juo, alkoholistin läheinen
anhöriga till missbrukare, maken dricker, alkoholistfamilj
=family of substance abusers, spouse drinks

children-of-addicts <relatives-of-addicts ~children
alkoholistin lapsi, lasinen lapsuus, äiti juo, isä juo
barn till alkoholist, pappa dricker
=children of alcoholics, parent drinks
`;
