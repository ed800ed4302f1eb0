/** Money, debt, food, benefits and social work with adults. */
export const money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, raha, taloudelliset vaikeudet, maksuvaikeus, raha-asiat, talous, rahaton, ei varaa, varaton, rahapula
penningbekymmer, ekonomiska svårigheter, pengar, ekonomi, har inte råd, pengarna räcker inte, pank
financial difficulties, money, broke, not afford

poverty <money-trouble ~social-exclusion
köyhyys, vähävarainen, pienituloinen, köyhä, pienet tulot
fattigdom, låginkomsttagare, fattig, små inkomster
low income, poor, hardship

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, pikavippi, maksuhäiriö, luottotiedot, velkaantuminen, perintä, velallinen, lasku, vippi, osamaksu, luottokortti, maksumuistutus, rästi
skuld, snabblån, kredituppgifter, indrivning, betalningsstörning, överskuldsättning, räkning, inkasso, avbetalning, betalningsanmärkning
over-indebtedness, credit record, bills, owe, credit card

debt-counselling <advice ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkajärjestely, velkojen järjestely, takuusäätiö, talousneuvoja, maksusuunnitelma
ekonomi- och skuldrådgivning, skuldsanering, garantistiftelsen, betalningsplan
debt advice, debt adjustment, payment plan

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus, vouti
utsökning, utmätning, kronofogde
bailiff, enforcement

money-management <everyday-life ~debt-counselling P15.1
talousneuvonta, rahankäyttö, budjetti, taloudenhallinta, säästäminen
ekonomirådgivning, budget, hushållsekonomi
budgeting, financial advice

social-credit ~debt ~loan P15.3
sosiaalinen luototus, pienlaina
social kreditgivning, smålån
social lending

loan P15.3 P15.6
laina, luotto, pankki, takaus, asuntolaina
lån, kredit, bank, borgen, bostadslån
mortgage, bank, guarantee

benefits ~kela ~social-assistance
etuus, sosiaaliturva, rahallinen tuki
förmån, social trygghet, bidrag, socialskydd
social security, allowance

kela <benefits
Kela, kansaneläkelaitos
FPA
=Kela, Social Insurance Institution

social-assistance <benefits ~adult-social-work ~money-trouble P4.10
toimeentulotuki, toimeentulo, sossun raha, ei rahaa, maksusitoumus, sähkölasku
utkomststöd, socialbidrag, betalningsförbindelse, inga pengar, elräkning
income support, welfare benefits, minimum income, electricity bill

sickness-allowance <benefits ~illness
sairauspäiväraha, sairausloma, kuntoutusraha, sairasloma, sairauspoissaolo, saikku
sjukdagpenning, sjukledighet, rehabiliteringspenning, sjukskriven, sjukfrånvaro
sick leave, sickness benefit, sick pay

reimbursement <benefits ~medicine
kela-korvaus, matkakorvaus, kela-taksi, lääkekorvaus, omavastuu, sairausvakuutus
FPA-ersättning, reseersättning, läkemedelsersättning, sjukförsäkring
Kela taxi, travel costs, health insurance

pension <benefits ~disability-pension P13.1 P13.2
eläke, takuueläke, kansaneläke
pension, ålderspension, folkpension, garantipension
retirement

disability-pension <pension ~work-ability P13.3
työkyvyttömyyseläke, kuntoutustuki, sairauseläke
sjukpension, arbetsoförmåga, invalidpension
incapacity for work

housing-allowance <benefits ~housing P1.4
asumistuki, asumislisä
bostadsbidrag, bostadsstöd
housing benefit

financial-aid ~poverty ~grants
taloudellinen apu, vaateapu, vaatteet, harrastustuki, joulukeräys, lahjakortti, rahallinen apu, jouluapu
ekonomisk hjälp, klädhjälp, kläder, hobbystöd, julhjälp
clothes, financial help

food-aid ~meal ~poverty #food-aid
ruoka-apu, leipäjono, hävikkiruoka, nälkä, ruoka, elintarvikeapu, osto-osoitus, ruokajako, ruokapankki, ruokakassi, soppakeittiö
mathjälp, matkasse, brödkö, svinnmat, mat, matutdelning, hungrig, soppkök, matbank
food bank, hungry, food, groceries, soup kitchen

flea-market
kirpputori, kierrätys, huonekalut, kirppis
loppis, återvinning, möbler, begagnat
recycling centre, second hand

social-work <social-services ~social-guidance
sosiaalityö, sosiaalityöntekijä, sossu, sosiaalitoimisto, sosiaalihuolto
socialt arbete, socialarbetare, socialvård, socialen, socialbyrå
social worker, welfare office

social-services
sosiaalipalvelut
socialservice, socialtjänster
welfare services

adult-social-work <social-work ~social-assistance ~social-rehabilitation
aikuissosiaalityö, työikäisten palvelut
vuxensocialarbete, service för vuxna
=adult social work

social-guidance <social-work ~client-guidance P4.13
sosiaaliohjaus, sosiaalineuvonta, sosiaaliohjaaja
socialhandledning, socialrådgivning
social counselling

social-emergency <social-services ~crisis-help ~emergency-care
sosiaalipäivystys
socialjour
emergency social services

social-services-ombudsman <legal-rights
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet
socialombud
=social services ombudsman

diaconal-work <parish ~financial-aid ~food-aid
diakonia
diakoni
deacon

bankruptcy ~debt ~entrepreneurship P15.4
konkurssi, konkka, firma nurin
konkurs, företagssanering
bankrupt

public-procurement P14.5
julkiset hankinnat, kilpailutus, hankinta
offentlig upphandling, konkurrensutsättning
tender
`;
