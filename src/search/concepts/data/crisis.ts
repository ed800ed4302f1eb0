/** Crisis, violence, suicide, grief, crime, law and safety. */
export const crisis = `
crisis-help ~counselling ~crisis ~social-emergency #crisis-help
kriisiapu, kriisikeskus, henkinen ensiapu, psykososiaalinen tuki, jälkipuinti, kriisivastaanotto
krishjälp, kriscenter, psykosocialt stöd, psykisk första hjälp, kriscentral
crisis centre, psychosocial support, psychological first aid

crisis ~crisis-help ~life-situation
kriisi, hätä, järkytys
kris, chock
shock

trauma <mental-health ~crisis-help
trauma, traumatisoitunut, kidutus
trauma, tortyr, PTSD
PTSD, torture

suicide ~crisis-help ~depression ~self-harm ~suicide-bereaved
itsemurha, en halua elää, haluan kuolla, ei jaksa elää
självmord, vill inte leva, vill dö
want to die

suicide-bereaved <grief ~suicide
itsemurhan tehneen läheinen, surunauha, läheisen itsemurha
anhörig efter självmord
=bereaved by suicide

grief ~crisis-help ~peer-group ~funeral
suru, kuolema, leski, menetys, läheisensä menettänyt
sorg, död, änka, dödsfall, efterlevande, förlust, sörjande
bereavement, widow, loss, mourning

funeral ~grief
hautaus, hautajaiset, hautapaikka
begravning, gravplats
burial, grave

violence ~domestic-violence ~victim-support
väkivalta, pahoinpitely, vaino, uhkailu, pahoinpidelty
våld, misshandel, stalkning, hot, misshandlad
assault, stalking, threats, abuse

domestic-violence <violence ~shelter ~violence-perpetrators
lähisuhdeväkivalta, perheväkivalta, nollalinja, puoliso lyö, mies lyö, väkivaltainen puoliso, pelkään puolisoani, mies hakkaa
våld i nära relationer, familjevåld, nollinjen, våld i parförhållande, våld mot kvinnor, rädd för min man
intimate partner violence, violence against women, family violence, domestic abuse, abusive partner

shelter <crisis-help ~domestic-violence
turvakoti
skyddshem
refuge

violence-perpetrators <violence
väkivallan tekijä, lyömätön linja, vihanhallinta, aggressio, väkivallan katkaisu
våldsutövare, aggression
=perpetrator of violence, anger management

sexual-violence <violence ~victim-support ~trauma
seksuaaliväkivalta, raiskaus, hyväksikäyttö, seksuaalinen häirintä, seri-tukikeskus, insesti, raiskattu, ahdistelu
sexuellt våld, våldtäkt, seri-stödcenter, sexuella trakasserier
rape, sexual abuse, sexual harassment

honour-violence <violence ~immigrants
kunniaväkivalta, silpominen, pakkoavioliitto
hedersvåld, könsstympning, tvångsäktenskap
=honour-related violence, female genital mutilation, forced marriage

human-trafficking <victim-support ~immigrants
ihmiskauppa, prostituutio, työperäinen hyväksikäyttö, seksityö
människohandel, prostitution, sexarbete
prostitution, exploitation, sex work

victim-support ~crime ~violence ~legal-aid
rikosuhripäivystys, uhri, riku
brottsofferjour, brottsoffer, stöd till vittnen
victim

crime ~police ~victim-support P7.5
rikos, rikosilmoitus, varkaus, huijaus, petos, rikosrekisteri, identiteettivarkaus
brott, stöld, bedrägeri, straffregister
theft, scam, criminal record, fraud

criminal-sanctions ~ex-prisoners P7.8
rikosseuraamus, vankila, vanki, ehdonalainen, yhdyskuntapalvelu, rangaistus, vankeus
brottspåföljd, fängelse, fånge, samhällstjänst, straff
prison, probation, sentence

ex-prisoners <criminal-sanctions ~supported-housing
vankilasta vapautuva, rikostaustainen, kriminaalihuolto, entinen vanki, vankilasta vapautunut
frigiven fånge, kriminalvård
=ex-prisoners, ex-offender, released from prison

mediation <legal-rights
sovittelu, naapuririita
medling
neighbour dispute

legal-aid <legal-rights ~court P7.4
oikeusapu, lakineuvonta, lakimies, juristi, asianajaja, oikeudellinen neuvonta
rättshjälp, juridisk rådgivning, advokat, jurist
lawyer, legal advice

legal-rights ~discrimination P7.1 P7.3
oikeusturva, perusoikeus, ihmisoikeus, muutoksenhaku, kantelu, oikaisuvaatimus, valitus, oikeusasiamies
rättsskydd, överklagande, besvär, rättigheter, justitieombudsman
human rights, appeal, complaint, ombudsman

court <legal-rights P7.7 P7.6
tuomioistuin, käräjäoikeus, oikeudenkäynti, syyttäjä
domstol, tingsrätt, åklagare
trial, prosecutor

discrimination <legal-rights ~racism P7.10
syrjintä, yhdenvertaisuus, tasa-arvo, häirintä
diskriminering, likabehandling, jämställdhet, trakasserier
equality, harassment

racism <discrimination ~immigrants
rasismi, viharikos
rasism, hatbrott
hate crime

police ~crime P20.1
poliisi, passi, henkilökortti, aselupa
polis, pass, identitetskort
passport, identity card

safety ~emergency-number ~rescue-services
turvallisuus, varautuminen, väestönsuojelu, väestönsuoja
säkerhet, beredskap, befolkningsskydd, skyddsrum
preparedness, civil defence

rescue-services <safety P19.1
pelastustoimi, palokunta, pelastuslaitos, nuohous, VPK
räddningsväsende, brandkår, räddningsverk, sotning
fire brigade, chimney sweep

national-defence P19.4
maanpuolustus, asevelvollisuus, siviilipalvelus, armeija, varusmies, kutsunnat, sotilasavustus
försvar, värnplikt, civiltjänst, beväring, militärunderstöd
military service, non-military service, conscript
`;
