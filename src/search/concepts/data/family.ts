/** Families, parents, children, relationships and child protection. */
export const family = `
families ~children ~parenthood KR1.2
perheet, perhe
familj, barnfamilj
=families

children <families ~small-children KR1.2
lapset, alaikäinen, lapsi
barn, minderårig
child, kids

small-children <children ~early-childhood-education
pienet lapset, vauva, taapero, pikkulapsi, vastasyntynyt, esikoinen
småbarn, spädbarn, baby, nyfödd, nyblivna föräldrar, nybliven, bebis
baby, toddler, infant, newborn, new parents

parenthood <families ~family-counselling
vanhemmuus, kasvatus, vanhempi, huoltaja, äiti, isä, mutsi, faija, iskä
föräldraskap, fostran, förälder, vårdnadshavare, mamma, pappa, föräldrar
parent, mother, father, mum, dad, mom

parent-cafe <open-meeting-place ~open-early-education
perhekahvila, perhekerho, perhetupa, muskari, vauvakerho, äitiryhmä, isäryhmä
familjekafé, familjeklubb, familjecafé, mammagrupp, pappagrupp
=parent café, baby group, playgroup, family café, toddler group

family-centre ~open-meeting-place
perhekeskus, perhetalo
familjecenter
=family centre

single-parent <parenthood ~divorce
yksinhuoltaja, eroperhe, yh, yhden vanhemman perhe, yh-äiti, yksin lapsi, yksinodottava
ensamförsörjare, ensam mamma, ensamförälder, ensamstående, ensam med barn
lone parent, single mother, a single

blended-family <families ~divorce
uusperhe, äitipuoli, bonusvanhempi, uusioperhe, isäpuoli, bonuslapsi
nyfamilj, styvförälder, ombildad familj, bonusfamilj
stepfamily, step-parent, stepmother

large-families <families
monikkoperhe, kaksoset, suurperhe
flerlingsfamilj, tvillingar, storfamilj
twins

relationship <families ~couples-therapy ~divorce P3.1
parisuhde, avioliitto, mustasukkaisuus, riitely, riidellä, mustasukkainen, seurustelu, rakkaus, uskottomuus
parförhållande, äktenskap, gräl, bråkar, svartsjuk, kärlek
marriage, arguing

spouse ~relationship ~relatives
puoliso, vaimo, aviomies, avopuoliso, poikaystävä, tyttöystävä, kumppani
make, maka, sambo, min man, pojkvän, flickvän
partner, husband, wife, boyfriend, girlfriend

couples-therapy <family-counselling ~relationship P3.1
pariterapia, perheasiain neuvottelukeskus, parisuhdeneuvonta
parterapi, familjerådgivning
relationship counselling

divorce <relationship ~divorce-with-children ~family-mediation
ero, avioero, eronnut, avoero, jätti minut, muuttaa erilleen, eksä, erota
skilsmässa, separation, frånskild, skild, skiljer
separation, break-up, breaking up, ex-husband, husband left

divorce-with-children <divorce ~child-custody ~supervised-visits
vuorovanhemmuus, eron jälkeinen vanhemmuus, eroneuvo, vuoroasuminen, yhteishuoltajuus, vanhempien ero, vuoroviikko
skilsmässorådgivning, växelvist boende, gemensam vårdnad
co-parenting, shared custody, joint custody

child-custody <family-law ~child-maintenance P3.5
lastenvalvoja, huoltajuus, tapaamisoikeus, lapsen huolto, lapsen tapaaminen, huoltoriita, etävanhempi, riita lapsista, isyys, tavata lapsi, etäisä, vieraannuttaminen
vårdnad, barnatillsyningsman, umgängesrätt
child welfare officer, custody, paternity, see my child, visitation

child-maintenance <family-law ~child-custody P3.9
elatusapu, elatustuki, elarit, elatus
underhåll, underhållsstöd
child support, alimony

supervised-visits <child-custody
valvottu tapaaminen
övervakade umgängen
supervised contact

family-mediation <family-law ~divorce P3.5
perheasioiden sovittelu
medling i familjeärenden
divorce mediation

family-law <legal-rights P3.5
perheoikeus, avioehto, perintö, testamentti, perunkirjoitus, kuolinpesä
familjerätt, äktenskapsförord, arv, testamente, bouppteckning, dödsbo
inheritance, will

paternity <family-law P3.3
isyyden vahvistaminen, isyyden tunnustaminen
faderskap
=paternity

adoption <families ~infertility
adoptio, ottolapsi
adoption, adoptivbarn, adoptera
adopted

lgbt ~gender-identity
sateenkaari-ihmiset, seksuaalivähemmistö, homo, transsukupuolinen, lesbo, trans, sukupuolivähemmistö, biseksuaali, queer, hlbtiq, on kaapissa, sateenkaari
regnbågspersoner, sexuell minoritet, homosexuell, transperson, hbtqi, könsminoritet, regnbågsfamilj, komma ut, bög, lesbisk, queer, hbtq
=LGBT, sexual minority, gay, transgender, LGBTQ, coming out, lesbian, bisexual, rainbow

gender-identity ~lgbt
sukupuoli-identiteetti, sukupuolenkorjaus, sukupuoliristiriita, muunsukupuolinen, sukupuolen vahvistaminen
könsidentitet, könskorrigering, ickebinär
nonbinary, transgender

family-counselling ~child-development P3.7
perheneuvola, perheneuvonta, kasvatusneuvonta
familjerådgivningsbyrå, uppfostringsrådgivning, familjerådgivning
child guidance

family-work <social-services-for-families ~home-help-for-families
perhetyö, perhetyöntekijä, perheohjaus
familjearbete, familjehandledning
family support worker

social-services-for-families <social-services P3.6
lapsiperheiden sosiaalipalvelut, perhesosiaalityö, varhainen tuki
socialtjänster för barnfamiljer, tidigt stöd
family social work, early support

home-help-for-families <social-services-for-families ~childminding
lapsiperheiden kotipalvelu, apua vauva-arkeen, vanhemman väsymys, väsynyt äiti
hemservice för barnfamiljer
=home help for families

childminding ~home-help-for-families ~early-childhood-education #childminding
lastenhoitoapu, lapsenvahti, lastenhoitaja, tilapäinen lastenhoito, vahtia lasta, hoitaja lapselle, lapsenhoitaja, varamummo
barnvakt, barnpassning, barnskötare
babysitter, nanny, babysitting

early-childhood-education ~open-early-education ~pre-primary-education P3.4
varhaiskasvatus, päiväkoti, päivähoito, tarha, hoitopaikka, vuorohoito, perhepäivähoito
småbarnspedagogik, daghem, dagvård, dagis, skiftvård, familjedagvård
day care, kindergarten, nursery, childcare, daycare

open-early-education <early-childhood-education ~parent-cafe
avoin varhaiskasvatus, leikkipuisto, avoin päiväkoti, asukaspuisto
öppen småbarnspedagogik, barnklubb, öppet daghem, lekpark
playground

pre-primary-education <early-childhood-education ~basic-education P6.1
esiopetus, eskari, esikoulu
förskola, förskoleundervisning
=pre-primary education, preschool

child-home-care-allowance <family-benefits ~early-childhood-education
kotihoidon tuki, kotihoidontuki, yksityisen hoidon tuki
hemvårdsstöd, privatvårdsstöd
=child home care allowance

family-benefits <benefits P3.2 ~pregnancy
lapsilisä, perhe-etuus, vanhempainraha, äitiysavustus, perhevapaa, äitiysloma, vanhempainvapaa, äitiyspakkaus, isyysraha, isyysvapaa
barnbidrag, föräldrapenning, moderskapsunderstöd, föräldraledighet, familjeledighet, mammaledighet, pappaledig
child benefit, parental allowance, maternity grant, parental leave, family allowance, maternity leave

child-development ~special-needs-child
lapsen kehitys, uhmaikä, käytöshäiriö, kiukutella, tottelematon, raivarit, uhmaikäinen, raivokohtaus, totella, yökastelu, lapsi lyö
barnets utveckling, trotsålder, beteendestörning, utåtagerande, utbrott
behavioural problems, tantrums

special-needs-child <children ~disabled-people ~support-for-informal-care
erityislapsi, vammainen lapsi, erityistä tukea tarvitseva lapsi, kehitysviive
barn med särskilda behov, barn i behov av särskilt stöd
disabled child, special needs

child-protection <social-services ~child-welfare-notification ~foster-care P3.8
lastensuojelu, lasu, huostaanotto, lapsesta huoli, avohuolto, heitteillä, laiminlyönti, huostaan, viedä lapset
barnskydd, omhändertagande, far illa
child welfare, taking into care, worried about a child, neglect

child-welfare-notification <child-protection
lastensuojeluilmoitus, huoli-ilmoitus, lasuilmo, ilmo
barnskyddsanmälan, orosanmälan
=child welfare notification

foster-care <child-protection ~family-care
sijaishuolto, sijaisperhe, lastenkoti, sijaisvanhempi, sijoitettu, nuorisokoti, koulukoti
vård utom hemmet, fosterfamilj, barnhem, placerat barn, fosterförälder, fosterbarn, ungdomshem
children's home, foster

aftercare <child-protection
jälkihuolto, itsenäistyvä nuori
eftervård
care leaver

family-care P4.6
perhehoito, perhehoitaja, perhekoti
familjevård, familjehem
family carer

mother-and-child-home <child-protection ~pregnancy
ensikoti, ensi- ja turvakoti
mödrahem, mödra- och skyddshem
mother and baby home

child-loss <grief ~childbirth
lapsen kuolema, keskenmeno, kohtukuolema, lapsensa menettänyt, vauva kuoli, lapsi kuoli, enkelivauva
barns död, missfall, barnet dog, dödfött, förlorat barn, änglabarn, dödfödd
death of a child, miscarriage, stillbirth, baby died, lost a baby, child died

grandparents <families ~older-people
isovanhemmat, isoäiti, mummi, isoisä, ukki, lapsenlapsi, isovanhempi
mormor, farmor, morfar, farfar, morföräldrar, farföräldrar, barnbarn
grandmother, grandfather, grandchild

marriage-ceremony <relationship P3.1
vihkiminen, häät
vigsel, bröllop
wedding
`;
