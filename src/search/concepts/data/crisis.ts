/** Crisis, violence, suicide, grief, crime, law and safety. */
export const crisis = `
crisis-help ~counselling ~crisis ~social-emergency #crisis-help
kriisiapu, kriisikeskus, henkinen ensiapu, psykososiaalinen tuki
krishjälp, kriscenter, psykosocialt stöd
crisis centre, psychosocial support

crisis ~crisis-help ~life-change
kriisi, hätä
kris
shock

trauma <mental-health ~crisis-help
trauma, traumatisoitunut, kidutus
trauma, tortyr, PTSD
PTSD, torture

suicide ~crisis-help ~depression ~self-harm ~suicide-bereaved
itsemurha, en halua elää, haluan kuolla
självmord, vill inte leva
want to die

suicide-bereaved <grief ~suicide
itsemurhan tehneen läheinen, surunauha
anhörig efter självmord
=bereaved by suicide

grief ~crisis-help ~peer-group ~funeral
suru, kuolema, leski, menetys
sorg, död, änka, dödsfall
bereavement, widow

funeral ~grief
hautaus, hautajaiset
begravning, gravplats
burial

violence ~domestic-violence ~victim-support
väkivalta, pahoinpitely, vaino
våld, misshandel, stalkning
assault, stalking

domestic-violence <violence ~shelter ~violence-perpetrators
lähisuhdeväkivalta, perheväkivalta, nollalinja, puoliso lyö
våld i nära relationer, familjevåld, nollinjen
intimate partner violence

shelter <crisis-help ~domestic-violence
turvakoti
skyddshem
refuge

violence-perpetrators <violence
väkivallan tekijä, lyömätön linja, vihanhallinta, aggressio
våldsutövare, aggression
=perpetrator of violence, anger management

sexual-violence <violence ~victim-support ~trauma
seksuaaliväkivalta, raiskaus, hyväksikäyttö, seksuaalinen häirintä
sexuellt våld, våldtäkt
rape, sexual abuse

honour-violence <violence ~immigrants
kunniaväkivalta, silpominen
hedersvåld, könsstympning
=honour-related violence, female genital mutilation

human-trafficking <victim-support ~immigrants
ihmiskauppa, prostituutio
människohandel, prostitution
prostitution

victim-support ~crime ~violence ~legal-aid
rikosuhripäivystys, uhri
brottsofferjour, brottsoffer
victim

crime ~police ~victim-support P7.5
rikos, rikosilmoitus, varkaus, huijaus
brott, stöld, bedrägeri
theft, scam

criminal-sanctions ~ex-prisoners P7.8
rikosseuraamus, vankila, vanki, ehdonalainen, yhdyskuntapalvelu
brottspåföljd, fängelse, fånge, samhällstjänst
prison, probation

ex-prisoners <criminal-sanctions ~supported-housing
vankilasta vapautuva, rikostaustainen, kriminaalihuolto
frigiven fånge, kriminalvård
=ex-prisoners, ex-offender

mediation <legal-rights P7.5
sovittelu, naapuririita
medling
neighbour dispute

legal-aid <legal-rights ~court P7.4
oikeusapu, lakineuvonta, lakimies, juristi
rättshjälp, juridisk rådgivning, advokat, jurist
lawyer

legal-rights ~discrimination P7 P7.1
oikeusturva, perusoikeus, ihmisoikeus, muutoksenhaku, kantelu
rättsskydd, överklagande
human rights, appeal

court <legal-rights P7.7
tuomioistuin, käräjäoikeus, oikeudenkäynti
domstol, tingsrätt
trial

discrimination <legal-rights ~racism P7.10
syrjintä, yhdenvertaisuus, tasa-arvo
diskriminering, likabehandling, jämställdhet
equality

racism <discrimination ~immigrants
rasismi, viharikos
rasism, hatbrott
hate crime

police ~crime P20.1
poliisi, passi, henkilökortti, ajokortti
polis, pass, körkort
passport, driving licence

safety ~emergency-number ~rescue-services P19
turvallisuus, varautuminen, väestönsuojelu
säkerhet, beredskap, befolkningsskydd
preparedness

rescue-services <safety P19.1
pelastustoimi, palokunta, pelastuslaitos, nuohous
räddningsväsende, brandkår, räddningsverk, sotning
fire brigade, chimney sweep

defence-and-conscription P19.4
maanpuolustus, asevelvollisuus, siviilipalvelus, armeija
försvar, värnplikt, civiltjänst
=national defence, military service, non-military service
`;
