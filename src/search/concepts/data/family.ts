/** Families, parents, children, relationships and child protection. */
export const family = `
families ~children ~parenthood KR1.2 P3
perheet, perhe
familj, barnfamilj
family

children <families ~small-children KR1.2
lapset, lapsi
barn
child

small-children <children ~early-education
pienet lapset, vauva, taapero
småbarn, spädbarn
baby, toddler

parenthood <families ~family-counselling
vanhemmuus, kasvatus, vanhempi, huoltaja, äiti, isä
föräldraskap, fostran, förälder, vårdnadshavare, mamma, pappa
parent, mother, father

parent-cafe <open-meeting-place ~small-children ~open-early-education
perhekahvila, äiti-lapsikerho
familjekafé, mamma-barngrupp
=parent café, baby group

family-centre ~open-meeting-place ~families P3.6
perhekeskus, perhetalo
familjecenter
family house

single-parent <parenthood ~divorce
yksinhuoltaja, eroperhe
ensamförsörjare, ensamstående förälder
lone parent

blended-family <families ~divorce
uusperhe, äitipuoli
nyfamilj, styvförälder
stepfamily

multiples-and-large-families <families
monikkoperhe, kaksoset, suurperhe
flerlingsfamilj, tvillingar, storfamilj
=large family, twins

relationship <families ~couple-counselling ~divorce P3.1
parisuhde, avioliitto, puoliso
parförhållande, äktenskap, make, sambo
marriage, spouse, partner

couple-counselling <family-counselling ~relationship P3.1
pariterapia, perheasiain neuvottelukeskus, parisuhdeneuvonta
parterapi, familjerådgivning
=couples therapy, relationship counselling

divorce <relationship ~divorce-with-children ~family-mediation
ero, avioero
skilsmässa, separation
separation

divorce-with-children <divorce ~child-custody ~supervised-visits
vuorovanhemmuus, eron jälkeinen vanhemmuus
skilsmässorådgivning, växelvist boende
co-parenting

child-custody <family-law ~child-maintenance P3.5
lastenvalvoja, huoltajuus, tapaamisoikeus
vårdnad, barnatillsyningsman, umgängesrätt
child welfare officer

child-maintenance <family-law ~child-custody P3.9
elatusapu, elatustuki, elarit
underhåll
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
perheoikeus, avioehto, perintö, testamentti, perunkirjoitus
familjerätt, äktenskapsförord, arv, testamente
inheritance, will

paternity <family-law P3.3
isyyden vahvistaminen
fastställande av faderskap
acknowledgement of paternity

adoption <families ~infertility P3.2
adoptio, ottolapsi
adoption, adoptivbarn
adopted child

lgbt ~gender
sateenkaari-ihmiset, seksuaalivähemmistö, homo, transsukupuolinen
regnbågspersoner, sexuell minoritet, homosexuell, transperson
=LGBT, sexual minority, gay, transgender

gender ~lgbt
sukupuoli-identiteetti, sukupuolenkorjaus
könsidentitet, könskorrigering
=gender identity

family-counselling ~parenthood ~child-development P3.7
perheneuvola, perheneuvonta, kasvatusneuvonta
familjerådgivningsbyrå, uppfostringsrådgivning
child guidance

family-work <social-services-for-families ~home-help-for-families P3.6
perhetyö, perhetyöntekijä
familjearbete, familjehandledning
family support worker

social-services-for-families <social-services ~families P3.6
lapsiperheiden sosiaalipalvelut, perhesosiaalityö
socialtjänster för barnfamiljer
family social work

home-help-for-families <social-services-for-families ~childminding P3.6
lapsiperheiden kotipalvelu, apua vauva-arkeen
hemservice för barnfamiljer
help with baby at home

childminding ~home-help-for-families ~early-education #childminding
lastenhoitoapu, lapsenvahti
barnvakt
babysitter

early-education ~open-early-education ~pre-primary P3.4
varhaiskasvatus, päiväkoti, päivähoito, tarha
småbarnspedagogik, daghem, dagvård
=early childhood education, day care, kindergarten

open-early-education <early-education ~parent-cafe P3.4
avoin varhaiskasvatus, leikkipuisto
öppen småbarnspedagogik, barnklubb
playground

pre-primary <early-education ~basic-education P6.1
esiopetus, eskari
förskola
=pre-primary education, preschool

child-home-care-allowance <family-benefits ~early-education
kotihoidon tuki, kotihoidontuki
hemvårdsstöd
private day care allowance

family-benefits <benefits ~families P3.2
lapsilisä, perhe-etuus, vanhempainraha, äitiysavustus, perhevapaa
barnbidrag, föräldrapenning, moderskapsunderstöd
child benefit, parental allowance, maternity grant

child-development ~special-needs-child
lapsen kehitys, uhmaikä
barnets utveckling, trotsålder
behavioural problems

special-needs-child <children ~disability ~carer-allowance
erityislapsi, vammainen lapsi
barn med särskilda behov
=special-needs child, disabled child

child-protection <social-services ~child-welfare-report ~foster-care P3.8
lastensuojelu, lasu, huostaanotto, lapsesta huoli
barnskydd, omhändertagande
child welfare, taking into care

child-welfare-report <child-protection P3.8
lastensuojeluilmoitus, huoli-ilmoitus
barnskyddsanmälan, orosanmälan
=child welfare notification

foster-care <child-protection ~family-care P3.8
sijaishuolto, sijaisperhe, lastenkoti
vård utom hemmet, fosterfamilj, barnhem
foster family

aftercare <child-protection ~young-people
jälkihuolto
eftervård
care leaver

family-care P4.6
perhehoito, perhehoitaja
familjevård
family carer

mother-and-child-home <child-protection ~pregnancy ~parenthood
ensikoti
mödrahem
mother and baby home

child-loss <grief ~childbirth ~families
lapsen kuolema, keskenmeno, kohtukuolema
barns död, missfall
death of a child, miscarriage

grandparents <families ~older-people
isovanhemmat, isovanhempi, isoäiti, mummi
mormor, farmor
grandmother
`;
