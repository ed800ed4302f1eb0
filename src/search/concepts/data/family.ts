/** Families, parents, children, relationships and child protection. */
export const family = `
families ~children ~parenthood KR1.2 P3
perheet, perhe
familj, barnfamilj
family

children <families ~small-children KR1.2
lapset, lapsi, alaikäinen, kouluikäinen, pennut
barn, minderårig
child, kids

small-children <children ~early-education
pienet lapset, vauva, taapero, pikkulapsi, alle kouluikäinen
småbarn, spädbarn, bebis, baby
baby, toddler, infant

parenthood <families ~family-counselling ~parent-groups
vanhemmuus, kasvatus, vanhempi, huoltaja, äiti, isä, isyys, vanhemmuuden tuki
föräldraskap, fostran, förälder, vårdnadshavare, mamma, pappa
parent, mother, father, raising children

parent-groups <parent-cafe ~parenthood
vanhempainryhmä, vanhempien vertaisryhmä, äitiryhmä, isäryhmä
föräldragrupp, mammagrupp, pappagrupp
=parents' group, mothers' group, fathers' group

parent-cafe <open-meeting-place ~small-children ~open-early-education
perhekahvila, perhekerho, vauvakahvila, äiti-lapsikerho, muskari, perhetupa
familjekafé, familjeklubb, mamma-barngrupp, babycafé
=parent café, family café, baby group, playgroup

family-centre ~open-meeting-place ~families P3.6
perhekeskus, perhetalo, lapsiperheiden kohtaamispaikka, perheentalo
familjecenter, familjehus, familjecentral
family house

single-parent <parenthood ~divorce
yksinhuoltaja, yhden vanhemman perhe, yksinhuoltajuus, totaaliyh, eroperhe, etävanhempi, yh
ensamförsörjare, ensamstående förälder, familj med en förälder
lone parent, one-parent family

blended-family <families ~divorce
uusperhe, äitipuoli, isäpuoli, bonusvanhempi
nyfamilj, ombildad familj, styvförälder, bonusförälder
stepfamily, step-parent

multiples-and-large-families <families
monikkoperhe, kaksoset, kolmoset, monilapsinen perhe, suurperhe
flerlingsfamilj, tvillingar, trillingar, storfamilj
=large family, twins, triplets, multiples

relationship <families ~couple-counselling ~divorce P3.1
parisuhde, avioliitto, puoliso, suhde, mustasukkaisuus, riitely, pettäminen
parförhållande, äktenskap, make, sambo, svartsjuka, gräl
marriage, spouse, partner, jealousy, quarrels

couple-counselling <family-counselling ~relationship P3.1
pariterapia, perheasiain neuvottelukeskus, parisuhdeneuvonta, parisuhdekurssi
parterapi, familjerådgivning, parrådgivning
=couples therapy, relationship counselling, marriage counselling

divorce <relationship ~divorce-with-children ~family-mediation
ero, avioero, eronnut, eroaminen, erokriisi, eroryhmä, sinkku
skilsmässa, frånskild, separation, skilsmässogrupp
separation, break-up

divorce-with-children <divorce ~child-custody ~supervised-visits
vuorovanhemmuus, eroneuvo, vuoroasuminen, eron jälkeinen vanhemmuus, yhteishuoltajuus
skilsmässorådgivning, växelvist boende, föräldraskap efter skilsmässa, gemensam vårdnad
co-parenting, shared custody

child-custody <family-law ~child-maintenance P3.5
lapsen huolto, lastenvalvoja, huoltajuus, tapaamisoikeus, huoltoriita, huoltosopimus
vårdnad, barnatillsyningsman, umgängesrätt
child welfare officer, access rights, custody dispute

child-maintenance <family-law ~child-custody P3.9
elatusapu, elatustuki, elarit, elatussopimus, elatusmaksu
underhåll
child support, alimony, maintenance allowance

supervised-visits <child-custody
valvotut tapaamiset, tapaamispaikka lapselle, valvottu tapaaminen, tuettu tapaaminen, valvottu vaihto
övervakade umgängen, övervakat umgänge, stött umgänge, övervakade byten
supervised contact, supported visits

family-mediation <family-law ~divorce P3.5
perheasioiden sovittelu, perhesovittelu, erosovittelu
medling i familjeärenden, familjemedling
divorce mediation

family-law <legal-rights P3.5
perheoikeus, perheoikeudelliset palvelut, avioehto, perintö, testamentti, perunkirjoitus, ositus
familjerätt, äktenskapsförord, arv, testamente, bouppteckning
prenuptial agreement, inheritance, will, estate inventory

paternity <family-law P3.3
isyyden vahvistaminen, isyyden tunnustaminen, isyyden selvittäminen, isyyslaki, äitiyden vahvistaminen
fastställande av faderskap, faderskapserkännande, faderskapsutredning
acknowledgement of paternity

adoption <families ~infertility P3.2
adoptio, ottolapsi, adoptoitu
adoption, adoptivbarn
adopted child

rainbow-families <families ~lgbt
sateenkaariperhe, homovanhemmat, hedelmöityshoito sateenkaariparille
regnbågsfamilj
same-sex parents

lgbt ~gender ~rainbow-families
sateenkaari-ihmiset, seksuaalivähemmistö, sukupuolivähemmistö, homo, lesbo, transsukupuolinen, hlbtiq, bi, trans, muunsukupuolinen, sateenkaarinuori
regnbågspersoner, sexuell minoritet, könsminoritet, homosexuell, lesbisk, transperson, hbtqi
=LGBT, LGBTQ, sexual minority, gender minority, gay, lesbian, transgender

gender ~lgbt
sukupuoli-identiteetti, sukupuoli, sukupuolenkorjaus
könsidentitet, kön, könskorrigering
=gender identity, gender

family-counselling ~parenthood ~child-development P3.7
perheneuvola, perheneuvonta, kasvatusneuvonta, kasvatus- ja perheneuvonta
familjerådgivningsbyrå, uppfostringsrådgivning, rådgivning i uppfostringsfrågor
child guidance, family guidance centre

family-work <social-services-for-families ~home-help-for-families P3.6
perhetyö, perheohjaus, perhetyöntekijä, perheohjaaja
familjearbete, familjehandledning, familjearbetare
family support worker, family guidance

social-services-for-families <social-services ~families P3.6
lapsiperheiden sosiaalipalvelut, perhesosiaalityö, lapsiperheiden palvelut, varhainen tuki
socialtjänster för barnfamiljer, socialt arbete med familjer, tidigt stöd
family social work, early support

home-help-for-families <social-services-for-families ~childminding P3.6
lapsiperheiden kotipalvelu, kotipalvelu lapsiperheelle, perhetyöntekijä kotiin, apua vauva-arkeen, vanhemman väsymys
hemservice för barnfamiljer, barnfamiljers hemservice
help with baby at home

childminding ~home-help-for-families ~early-education #childminding
lastenhoitoapu, lastenhoitaja, lapsenvahti, hoitaja lapselle, tilapäinen lastenhoito, lapsiparkki, mll-hoitaja, lapsenlikka
barnvakt, barnskötare, tillfällig barnvård, barnpassning
babysitter, temporary child care, nanny

respite-for-families ~support-family ~childminding
lapsiperheen vapaa, vanhempien oma aika, hengähdystauko
avlastning för familjer, egen tid för föräldrar
parents' time off

early-education ~open-early-education ~pre-primary P3.4
varhaiskasvatus, päiväkoti, päivähoito, tarha, hoitopaikka, vuorohoito, esikko
småbarnspedagogik, daghem, dagvård, dagis, skiftvård
=early childhood education, day care, daycare, kindergarten, nursery, family day care

open-early-education <early-education ~parent-cafe P3.4
avoin varhaiskasvatus, avoin päiväkoti, leikkipuisto, kerho, puistotoiminta, asukaspuisto
öppen småbarnspedagogik, öppet daghem, lekpark, barnklubb
open day care, playground, play park

pre-primary <early-education ~basic-education P6.1
esiopetus, eskari, esikoulu
förskola, förskoleundervisning, förskoleklass
=pre-primary education, preschool

child-home-care-allowance <family-benefits ~early-education
kotihoidon tuki, lasten kotihoidon tuki, yksityisen hoidon tuki, kotihoidontuki
hemvårdsstöd, stöd för hemvård av barn, privatvårdsstöd
private day care allowance

family-benefits <benefits ~families P3.2
lapsilisä, perhe-etuus, vanhempainraha, äitiysavustus, äitiyspakkaus, vanhempainvapaa, äitiysloma, isyysvapaa, raskausraha, perhevapaa
barnbidrag, familjeförmån, föräldrapenning, moderskapsunderstöd, föräldraledighet, familjeledighet
child benefit, parental allowance, maternity grant, maternity package, parental leave

child-development ~special-needs-child ~child-psychologist
lapsen kehitys, kasvu ja kehitys, lapsen käytös, uhmaikä, käytöshäiriö, neuropsykiatrinen
barnets utveckling, barnets beteende, trotsålder, beteendestörning
child behaviour, tantrums, behavioural problems

child-psychologist <family-counselling
lasten psykologi, lastenpsykologi, lapsen mieli, lapsen terapia
barnpsykolog, barnets psyke, barnterapi
child therapy

special-needs-child <children ~disability ~carer-allowance
erityislapsi, erityistä tukea tarvitseva lapsi, vammainen lapsi, erityisperhe
barn med särskilda behov, barn i behov av särskilt stöd, barn med funktionsnedsättning
=special-needs child, disabled child, children with special needs

child-protection <social-services ~child-welfare-report ~foster-care P3.8
lastensuojelu, lasu, avohuolto, huostaanotto, lapsesta huoli, sossut vie lapset, kiireellinen sijoitus
barnskydd, omhändertagande, öppenvård, oro för ett barn, brådskande placering
child welfare, taking into care, worried about a child

child-welfare-report <child-protection P3.8
lastensuojeluilmoitus, huoli-ilmoitus, huoli lapsesta, yhteydenotto sosiaalihuoltoon
barnskyddsanmälan, orosanmälan, anmälan om oro
=child welfare notification, report concern, notification

foster-care <child-protection ~family-care P3.8
sijaishuolto, sijaisperhe, lastenkoti, sijoitettu lapsi, sijoitus, sijaisvanhempi, kasvattilapsi
vård utom hemmet, fosterfamilj, barnhem, placerat barn, fosterförälder
foster family, children's home, foster parent, substitute care

aftercare <child-protection ~young-people
jälkihuolto, itsenäistyvä nuori, sijoituksen jälkeen
eftervård, ungdom som blir självständig
care leaver, leaving care

family-care P4.6
perhehoito, perhehoitaja, perhekoti, toimeksiantosopimus
familjevård, familjehem, uppdragsavtal
family carer, family home

mother-and-child-home <child-protection ~pregnancy ~parenthood
ensikoti, ensi- ja turvakoti, päihdeäiti
mödrahem, skyddshem för mödrar, mödra- och skyddshem
mother and baby home

child-loss <grief ~childbirth ~families
lapsen kuolema, lapsikuolema, keskenmeno, kohtukuolema, kätkytkuolema, lapsensa menettänyt
barns död, missfall, förlorat barn, plötslig spädbarnsdöd
death of a child, miscarriage, stillbirth

grandparents <families ~older-people
isovanhemmat, isovanhempi, isoäiti, isoisä, varamummo, lapsenlapsi, mummi, ukki
mor- och farföräldrar, mormor, farmor, morfar, farfar, barnbarn
grandmother, grandfather, grandchild
`;
