/** Substance use, addictions and the services for them. */
export const substances = `
gaming-problem <addiction ~young-people
peliongelma, pelaaminen, peliriippuvuus, nettiriippuvuus
spelproblem, datorspel, nätberoende
video games, gaming addiction

addiction ~substance-use ~addiction-services P5.7
riippuvuus, addiktio, koukussa
beroende, missbruk
addicted, hooked

gambling <addiction ~debt-counselling
rahapeliongelma, rahapelaaminen, uhkapeli
penningspelproblem, penningspel
=gambling

substance-use <addiction ~addiction-services ~alcohol ~drugs P5.7
päihteet, päihde
rusmedel, droganvändning
substance abuse

alcohol <substance-use ~aa
alkoholi, juominen, alkoholisti, viina
alkohol, drickande, alkoholist
drinking

drugs <substance-use ~opioid-treatment ~harm-reduction
huumeet, huumausaine, narkomaani, lääkeriippuvuus
droger, narkotika, läkemedelsberoende
narcotics

smoking <addiction ~lifestyle
tupakointi, tupakka, nuuska
rökning, tobak, snus
tobacco, vaping

addiction-services <health-services ~substance-use ~detox P5.7
päihdepalvelu, A-klinikka, päihdehuolto
beroendevård, A-klinik, missbruksvård
substance abuse services, A-clinic

detox <addiction-services
katkaisuhoito, selviämishoito, vieroitus
avgiftning, tillnyktring
withdrawal treatment

substance-rehabilitation <rehabilitation ~addiction-services ~supported-housing
päihdekuntoutus, raittius
missbrukarrehabilitering, nykter
=substance abuse rehabilitation, addiction recovery

opioid-treatment <addiction-services ~drugs
korvaushoito, metadoni
substitutionsbehandling, metadon
=opioid substitution treatment, methadone

harm-reduction <addiction-services ~drugs ~infectious-disease
haittojen vähentäminen, terveysneuvontapiste, neulanvaihto
skademinimering, sprutbyte
needle exchange

aa <peer-group ~alcohol ~drugs ~gambling
AA, AA-ryhmä, al-anon, a-kilta
AA, anonyma alkoholister
=AA, Alcoholics Anonymous

relatives-of-addicts <relatives ~addiction ~children-of-addicts
päihdeläheinen, päihdeperhe, puoliso juo
anhöriga till missbrukare, maken dricker
=family of substance abusers

children-of-addicts <children ~relatives-of-addicts
alkoholistin lapsi, lasinen lapsuus, äiti juo
barn till alkoholist, pappa dricker
=children of alcoholics, parent drinks
`;
