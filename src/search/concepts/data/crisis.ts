/** Crisis, violence, suicide, grief, crime, law and safety. */
export const crisis = `
crisis-help ~someone-to-talk-to ~crisis ~social-emergency #crisis-help
kriisiapu, kriisikeskus, henkinen ensiapu, psykososiaalinen tuki, jälkipuinti, kriisivastaanotto
krishjälp, kriscenter, psykosocialt stöd, psykisk första hjälp, kriscentral
crisis centre, psychosocial support, psychological first aid

crisis ~crisis-help ~life-situation
kriisi, hätä, järkytys, shokki, onnettomuus
kris, chock, olycka
shock, accident

trauma <mental-health ~crisis-help
trauma, traumatisoitunut, kidutus, sota
trauma, tortyr, PTSD
PTSD, torture

suicide ~crisis-help ~depression ~self-harm ~bereaved-by-suicide
itsemurha, en halua elää, haluan kuolla, ei jaksa elää, itsari, tappaa itsensä, itsetuhoinen, tappaa itseni
självmord, vill inte leva, vill dö, ta livet av sig
want to die, kill myself, end my life

bereaved-by-suicide <grief ~suicide
itsemurhan tehneen läheinen, surunauha, läheisen itsemurha, tappoi itsensä, teki itsemurhan
anhörig efter självmord, tog livet av sig
killed himself

grief ~crisis-help ~funeral
suru, kuolema, leski, menetys, kuoli, kuollut, menettänyt, sureva, hukkui, menehtyi, kaipaus, ikävä, surra, leskeys
sorg, död, änka, dödsfall, efterlevande, förlust, sörjande, dog, änkling, gick bort
bereavement, widow, loss, mourning, died, death, passed away, grieving, lost my husband

funeral ~grief
hautaus, hautajaiset, hautapaikka
begravning, gravplats
burial, grave

violence ~domestic-violence ~victim-support
väkivalta, pahoinpitely, vaino, uhkailu, pahoinpidelty, lähestymiskielto, vainota
våld, misshandel, stalkning, hot, misshandlad, förföljelse, besöksförbud
assault, stalking, threats, abuse, restraining order, stalker

domestic-violence <violence ~shelter ~perpetrator-of-violence
lähisuhdeväkivalta, perheväkivalta, nollalinja, pelätä puolisoa, pelätä miestä, voi lyödä, mies lyö, löi, hakata, uhkailla, narsisti, väkivaltainen, mies uhata, parisuhdeväkivalta, henkinen väkivalta, alistaa, kuristaa
våld i nära relationer, familjevåld, nollinjen, våld i parförhållande, våld mot kvinnor, rädd för min man, han slår, han slog, slagen, narcissist, våldsam, psykiskt våld
intimate partner violence, violence against women, family violence, domestic abuse, abusive partner, he hits, afraid of my husband, beats, beaten, violent, narcissist, emotional abuse

shelter <crisis-help ~domestic-violence
turvakoti
skyddshem, kvinnojour
refuge

perpetrator-of-violence <violence
väkivallan tekijä, lyömätön linja, vihanhallinta, aggressio, väkivallan katkaisu, löin, viha, raivo, hermostun, vihainen, aggressiivinen, kiukku
våldsutövare, aggression, ilska, arg, slår mitt barn
anger, angry

sexual-violence <violence ~victim-support ~trauma
seksuaaliväkivalta, raiskaus, hyväksikäyttö, seksuaalinen häirintä, seri-tukikeskus, insesti, raiskata, ahdistelu, hyväksikäytetty, pedofiili
sexuellt våld, våldtäkt, seri-stödcenter, sexuella trakasserier, utnyttjad, övergrepp
rape, sexual abuse, sexual harassment, molested, incest, sexual assault

honour-related-violence <violence ~immigrants
kunniaväkivalta, silpominen, pakkoavioliitto, ympärileikkaus
hedersvåld, könsstympning, tvångsäktenskap
=honour-related violence, female genital mutilation, forced marriage

human-trafficking <victim-support ~immigrants
ihmiskauppa, prostituutio, työperäinen hyväksikäyttö, seksityö, pakkotyö, seksityöntekijä
människohandel, prostitution, sexarbete
prostitution, exploitation, sex work, sex worker

victim-support ~crime ~violence ~legal-aid
rikosuhripäivystys, uhri, riku, rikosuhri, todistaja, ryöstö, murha
brottsofferjour, brottsoffer, vittne, rånad
victim, witness, murder, robbed

crime ~police ~victim-support P7.5
rikos, rikosilmoitus, varkaus, huijaus, petos, rikosrekisteri, varastaa, huijata, rikollinen, jengi
brott, stöld, bedrägeri, straffregister, lurad, kriminell, gäng
theft, scam, fraud, stolen, criminal

criminal-sanctions ~ex-prisoners P7.8
rikosseuraamus, vankila, vanki, ehdonalainen, yhdyskuntapalvelu, rangaistus, vankeus, tuomio, tuomittu, ehdonalaisvapaus, on linnassa
brottspåföljd, fängelse, fånge, samhällstjänst, straff, sitter inne, dömd
prison, probation, sentence, jail, inmate

ex-prisoners <criminal-sanctions ~supported-housing
vankilasta vapautuva, rikostaustainen, kriminaalihuolto, entinen vanki, vankilasta vapautunut, vapautuva
frigiven fånge, kriminalvård, frigivning
=ex-prisoners, ex-offender, released from prison, out of prison

mediation <legal-rights
sovittelu, naapuririita, riita
medling, konflikt
conflict, dispute

legal-aid <legal-rights ~court P7.4
oikeusapu, lakineuvonta, lakimies, juristi, asianajaja, oikeudellinen apu
rättshjälp, advokat, jurist, juridisk hjälp
lawyer, legal help

legal-rights ~discrimination P7.1 P7.3
oikeusturva, perusoikeus, ihmisoikeus, muutoksenhaku, kantelu, oikaisuvaatimus, valitus, oikeusasiamies, valittaa, oma oikeus, kielteinen päätös
rättsskydd, överklagande, besvär, rättigheter, justitieombudsman, klagomål, avslag
human rights, appeal, complaint, ombudsman, my rights

court <legal-rights P7.7 P7.6
tuomioistuin, käräjäoikeus, oikeudenkäynti, syyttäjä
domstol, tingsrätt, åklagare
trial, prosecutor

discrimination <legal-rights ~racism P7.10
syrjintä, yhdenvertaisuus, tasa-arvo, häirintä, syrjiä, epäasiallinen
diskriminering, likabehandling, jämställdhet, trakasserier
equality, harassment, unfair

racism <discrimination ~immigrants
rasismi, viharikos, rasistinen, vihapuhe
rasism, hatbrott, hatprat
hate crime, hate speech

police ~crime P20.1
poliisi, passi, henkilökortti, aselupa, henkkarit
polis, pass
passport, ID card

safety ~emergency-number ~rescue-services
turvallisuus, varautuminen, väestönsuoja, tulipalo
säkerhet, beredskap, skyddsrum
preparedness

rescue-services <safety P19.1
pelastustoimi, palokunta, pelastuslaitos, nuohous, VPK
räddningsväsende, brandkår, räddningsverk, sotning
fire brigade

national-defence P19.4
maanpuolustus, asevelvollisuus, siviilipalvelus, armeija, varusmies, kutsunnat
försvar, värnplikt, civiltjänst, beväring
military service, conscript
`;
