/** Crisis, violence, suicide, grief, crime, law and safety. */
export const crisis = `
crisis-help ~counselling ~crisis ~social-emergency #crisis-help
kriisiapu, kriisikeskus, kriisityö, kriisiauttaminen, kriisivastaanotto, henkinen ensiapu, jälkipuinti, psykososiaalinen tuki, kriisiryhmä, akuutti kriisi
krishjälp, kriscenter, krisarbete, kriscentral, psykisk första hjälp, psykosocialt stöd, eftersamtal
crisis centre, crisis support, psychological first aid, debriefing, psychosocial support

crisis ~crisis-help ~life-change
kriisi, järkytys, romahdus, hätä
kris, chock, nöd
shock, distress

trauma <mental-health ~crisis-help
trauma, traumatisoitunut, kidutus, PTSD, kidutuksen uhri
trauma, posttraumatiskt stressyndrom, tortyr, PTSD
PTSD, traumatised, torture

suicide ~crisis-help ~depression ~self-harm ~suicide-bereaved
itsemurha, en halua elää, haluan kuolla, tappaa itsensä, ei jaksa elää
självmord, vill inte leva, vill dö, suicid
want to die, do not want to live

suicide-bereaved <grief ~suicide
itsemurhan tehneen läheinen, surunauha, läheisen itsemurha, itsemurhaleski
anhörig efter självmord, närståendes självmord
=bereaved by suicide, suicide of a loved one

grief ~crisis-help ~peer-group ~funeral
suru, kuolema, leski, leskeys, läheisensä menettänyt, menetys, kuollut puoliso
sorg, död, änka, änkling, dödsfall, efterlevande, förlust
bereavement, death of a loved one, widow, loss, mourning

funeral ~grief
hautaus, hautajaiset
begravning, gravplats
burial, cemetery

violence ~domestic-violence ~victim-support
väkivalta, pahoinpitely, uhkailu, väkivallan uhri, hakkaa, vaino
våld, misshandel, hot, förföljelse, stalkning
assault, threats, abuse, stalking

domestic-violence <violence ~shelter ~violence-perpetrators
lähisuhdeväkivalta, perheväkivalta, parisuhdeväkivalta, mies lyö, nollalinja, puoliso lyö, naisiin kohdistuva väkivalta, väkivaltainen puoliso, väkivaltaa kokenut
våld i nära relationer, familjevåld, våld i parförhållande, partnervåld, nollinjen, mannen slår, våld mot kvinnor
intimate partner violence, family violence, violence against women, abusive partner

shelter <crisis-help ~domestic-violence
turvakoti, turvapaikka väkivallalta, turvatalo, pakoon väkivaltaa
skyddshem, kvinnojour
refuge, safe house

violence-perpetrators <violence
väkivallan tekijä, väkivallan katkaisu, lyömätön linja, väkivaltainen käytös, vihanhallinta, aggressio, väkivallan ehkäisy
våldsutövare, förövare, våldsamt beteende, aggression, vredeshantering
=perpetrator of violence, anger management, stop using violence

sexual-violence <violence ~victim-support ~trauma
seksuaaliväkivalta, raiskaus, hyväksikäyttö, seksuaalinen häirintä, seri-tukikeskus, insesti, raiskattu, ahdistelu
sexuellt våld, våldtäkt, utnyttjande, sexuella trakasserier, seri-stödcenter, incest
rape, sexual abuse, sexual harassment, Seri support centre

honour-violence <violence ~immigrants
kunniaväkivalta, kunniaan liittyvä väkivalta, pakkoavioliitto, silpominen
hedersvåld, hedersrelaterat våld, tvångsäktenskap, könsstympning
=honour-related violence, forced marriage, female genital mutilation

human-trafficking <victim-support ~immigrants
ihmiskauppa, työperäinen hyväksikäyttö, prostituutio, seksityö
människohandel, arbetsrelaterat utnyttjande, prostitution, sexarbete
exploitation, prostitution, sex work

victim-support ~crime ~violence ~legal-aid
rikosuhripäivystys, riku, uhri, todistajan tuki
brottsofferjour, brottsoffer, offer, riku, stöd till vittnen
victim, witness support

crime ~police ~victim-support P7.5
rikos, rikosilmoitus, rikollisuus, varkaus, huijaus, petos, ryöstö
brott, stöld, bedrägeri
theft, fraud, scam

criminal-sanctions ~ex-prisoners P7.8
rikosseuraamus, vankila, vanki, ehdonalainen, yhdyskuntapalvelu, rangaistus, tuomio, vangin perhe, vankeus
brottspåföljd, fängelse, fånge, villkorlig, samhällstjänst, straff, dom
prison, probation, community service, sentence, prisoner's family

ex-prisoners <criminal-sanctions ~supported-housing
vankilasta vapautuva, rikostaustainen, vapautuva vanki, kriminaalihuolto, rikoskierre, krits, jengi, entinen vanki
frigiven fånge, person med brottsbakgrund, kriminalvård, före detta fånge
=ex-prisoners, released from prison, criminal background, ex-offender, gang

mediation <legal-rights P7.5
rikos- ja riita-asioiden sovittelu, sovittelu, sovittelija, naapuririita
medling i brottmål och tvistemål, medling, medlare
neighbour dispute

legal-aid <legal-rights ~court P7.4
oikeusapu, lakineuvonta, asianajaja, lakimies, juristi, oikeudellinen neuvonta, avustaja oikeudessa
rättshjälp, juridisk rådgivning, advokat, jurist
legal advice, lawyer, solicitor

legal-rights ~discrimination P7 P7.1
oikeusturva, perusoikeus, ihmisoikeus, oikeudet, valittaminen päätöksestä, muutoksenhaku, oikaisuvaatimus, kantelu
rättsskydd, överklagande, besvär, rättigheter, klagomål
human rights, appeal, complaint, legal protection

court <legal-rights P7.7
tuomioistuin, käräjäoikeus, oikeudenkäynti, käräjät, hallinto-oikeus
domstol, tingsrätt, rättegång
trial

discrimination <legal-rights ~racism P7.10
syrjintä, yhdenvertaisuus, tasa-arvo, vähemmistö, häirintä
diskriminering, likabehandling, jämställdhet, minoritet, trakasserier
equality, minority, harassment

racism <discrimination ~immigrants
rasismi, viharikos, vihapuhe
rasism, hatbrott, hatretorik
hate crime, hate speech

police ~crime P20.1
poliisi, passi, henkilökortti, ajokortti, aselupa
polis, pass, identitetskort, körkort
passport, identity card, driving licence

safety ~emergency-number ~rescue-services P19
turvallisuus, varautuminen, väestönsuojelu, kotivara, väestönsuoja, poikkeusolot
säkerhet, beredskap, befolkningsskydd, hemförråd, skyddsrum
preparedness, civil defence, emergency supplies

rescue-services <safety P19.1
pelastustoimi, palokunta, pelastuslaitos, nuohous, VPK, tulipalo
räddningsväsende, brandkår, räddningsverk, sotning, FBK, brand
fire brigade, chimney sweep, fire

defence-and-conscription P19.4
maanpuolustus, asevelvollisuus, siviilipalvelus, varusmies, kutsunnat, armeija, intti, reserviläinen
försvar, värnplikt, civiltjänst, beväring, uppbåd, armén, reservist
=national defence, military service, non-military service, conscript, army
`;
