/** Money, debt, food, benefits and social work with adults. */
export const money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, raha, taloudelliset vaikeudet, maksuvaikeus, raha-asiat, talous, rahaton
penningbekymmer, ekonomiska svårigheter, pengar, ekonomi, har inte råd, pengarna räcker inte
financial difficulties, cannot afford, money, broke, no money

poverty <money-trouble ~social-exclusion
köyhyys, vähävarainen, pienituloinen, köyhä, pienet tulot
fattigdom, låginkomsttagare, fattig, små inkomster
low income, poor, hardship

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, pikavippi, maksuhäiriö, luottotiedot, velkaantuminen, perintä, velallinen, lasku, vippi, osamaksu, luottokortti
skuld, snabblån, kredituppgifter, indrivning, betalningsstörning, överskuldsättning, räkning, inkasso, avbetalning, betalningsanmärkning
over-indebtedness, credit record, bills, owe, credit card, debt collection

debt-counselling <guidance ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkajärjestely, velkaneuvonta, velkojen järjestely, takuusäätiö, talousneuvoja
ekonomi- och skuldrådgivning, skuldsanering, skuldrådgivning, garantistiftelsen
debt advice, debt adjustment, financial and debt advice

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus, saatava, häätömenettely, vouti
utsökning, utmätning, kronofogde
bailiff, enforcement, recovery of debts

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
toimeentulotuki, toimeentulo, sossun raha, viimesijainen tuki, ei rahaa, maksusitoumus, sähkölasku
utkomststöd, socialbidrag, betalningsförbindelse, inga pengar, elräkning
income support, basic social assistance, welfare benefits, minimum income, electricity bill

sickness-allowance <benefits ~illness
sairauspäiväraha, sairausloma, kuntoutusraha, sairasloma, sairauspoissaolo, saikku
sjukdagpenning, sjukledighet, rehabiliteringspenning, sjukskriven, sjukfrånvaro
sick leave, sickness benefit, sick pay

reimbursement <benefits ~medicine
kela-korvaus, matkakorvaus, kela-taksi, lääkekorvaus, omavastuu, sairaanhoitokorvaus, kela-kortti, sairausvakuutus
FPA-ersättning, reseersättning, läkemedelsersättning, FPA-kort, sjukförsäkring
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
asumistuki, asumisen tuki, asumismenot, asumislisä
bostadsbidrag, bostadsstöd, understöd för boende
housing benefit, support for housing

financial-aid ~poverty ~grants
taloudellinen apu, vaateapu, vaatteet, harrastustuki, joulukeräys, lahjakortti
ekonomisk hjälp, klädhjälp, kläder, hobbystöd
clothes

food-aid ~meal ~poverty #food-aid
ruoka-apu, leipäjono, hävikkiruoka, nälkä, ruoka, elintarvikeapu, osto-osoitus, ruokajako, ruokapankki
mathjälp, matkasse, brödkö, svinnmat, mat, matutdelning, matbank
food bank, hungry, food, groceries

flea-market
kirpputori, kierrätys, huonekalut, kirppis
loppis, återvinning, möbler, begagnat
recycling centre

social-work <social-services ~social-guidance
sosiaalityö, sosiaalityöntekijä, sossu, sosiaalitoimisto, sosiaalihuolto
socialt arbete, socialarbetare, socialvård, socialen, socialbyrå
social worker, welfare office

social-services
sosiaalipalvelut, sosiaalihuollon palvelut, sosiaalipalvelu
socialservice, socialtjänster, tjänster inom socialvården
welfare services

adult-social-work <social-work ~social-assistance ~social-rehabilitation
aikuissosiaalityö, työikäisten sosiaalipalvelut, työikäisten palvelut, aikuisten sosiaalipalvelut
vuxensocialarbete, service för vuxna, tjänster för personer i arbetsför ålder
services for working-age people

social-guidance <social-work ~client-guidance P4.13
sosiaaliohjaus, sosiaalineuvonta, sosiaaliohjaaja
socialhandledning, socialrådgivning
social counselling

social-emergency <social-services ~crisis-help ~emergency-care
sosiaalipäivystys, sosiaali- ja kriisipäivystys
socialjour, social- och krisjour
emergency social services

social-services-ombudsman <legal-rights
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet
socialombud
=social services ombudsman

diaconal-work <parish ~financial-aid ~food-aid
diakonia, diakonissa, diakoni
diakoni
deacon

bankruptcy ~debt ~entrepreneurship P15.4
konkurssi, yrityssaneeraus, konkka, firma nurin, yritys nurin
konkurs, företagssanering
company restructuring, bankrupt

public-procurement P14.5
julkiset hankinnat, kilpailutus, hankinta
offentlig upphandling, konkurrensutsättning
tender
`;
