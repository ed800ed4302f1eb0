/** Money, debt, food, benefits and social work with adults. */
export const money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, ei rahaa, raha, taloudelliset vaikeudet, maksuvaikeus, rahapula, rahat loppu
penningbekymmer, inga pengar, ekonomiska svårigheter, pengar, ont om pengar
no money, financial difficulties, cannot afford, money

poverty <money-trouble ~social-exclusion
köyhyys, vähävarainen, pienituloinen, köyhä, pienet tulot
fattigdom, låginkomsttagare, fattig, små inkomster
low income, poor, hardship

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, pikavippi, maksamattomat laskut, maksuhäiriö, luottotiedot, velkaantuminen, perintä
skuld, snabblån, obetalda räkningar, kredituppgifter, indrivning
over-indebtedness, unpaid bills

debt-counselling <guidance ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkajärjestely, velkaneuvonta, velkojen järjestely, takuusäätiö
ekonomi- och skuldrådgivning, skuldsanering, skuldrådgivning, garantistiftelsen
debt advice, debt adjustment

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus
utsökning, utmätning
bailiff

money-management <everyday-life ~debt-counselling P15.1
talousneuvonta, rahankäyttö, budjetti, taloudenhallinta, säästäminen
ekonomirådgivning, budget, hushållsekonomi
budgeting, financial advice

social-credit ~debt ~loan P15.3
sosiaalinen luototus, pienlaina
social kreditgivning, smålån
social lending

loan P15.3 P15.6
laina, luotto, pankki, takaus
lån, kredit, bank, borgen
mortgage, bank

benefits ~kela ~social-assistance
etuus, sosiaaliturva, rahallinen tuki
förmån, social trygghet, bidrag
social security, allowance

kela <benefits
Kela, kansaneläkelaitos
FPA
=Kela, Social Insurance Institution

social-assistance <benefits ~adult-social-work ~money-trouble P4.10
toimeentulotuki, toimeentulo, sossun raha, viimesijainen tuki
utkomststöd, socialbidrag
income support, basic social assistance

sickness-allowance <benefits ~illness
sairauspäiväraha, sairausloma, kuntoutusraha
sjukdagpenning, sjukledighet, rehabiliteringspenning, sjukskriven
sick leave

reimbursement <benefits ~medicine
kela-korvaus, matkakorvaus, kela-taksi, lääkekorvaus, omavastuu
FPA-ersättning, reseersättning, läkemedelsersättning
Kela taxi, travel costs

pension <benefits ~pensioners ~disability-pension P13.1 P13.2
eläke
pension
retirement

disability-pension <pension ~work-ability P13.3
työkyvyttömyyseläke, kuntoutustuki
sjukpension, arbetsoförmåga, invalidpension
incapacity for work

housing-allowance <benefits ~housing P1.4
asumistuki, asumisen tuki, asumismenot
bostadsbidrag, bostadsstöd
housing benefit

financial-aid ~poverty ~grants
taloudellinen apu, vaateapu, vaatteet, harrastustuki, joulukeräys
ekonomisk hjälp, klädhjälp, kläder, hobbystöd
clothes

food-aid ~meal ~poverty #food-aid
ruoka-apu, ruokakassi, leipäjono, hävikkiruoka, nälkä, ruoka, elintarvikeapu
mathjälp, matkasse, brödkö, svinnmat, mat, matutdelning, matbank
food bank, food bag, hungry, free food

second-hand
kirpputori, kierrätys, huonekalut
loppis, återvinning, möbler
=flea market, recycling centre

social-work <social-services ~social-guidance
sosiaalityö, sosiaalityöntekijä, sossu, sosiaalitoimisto, sosiaalihuolto
socialt arbete, socialarbetare, socialvård, socialbyrå
social worker

social-services
sosiaalipalvelut, sosiaalipalvelu
socialservice, socialtjänster
=social services, welfare services

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

social-ombudsman <legal-rights
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet
socialombud
=social services ombudsman

diaconia <parish ~financial-aid ~food-aid
diakonia, diakonissa, diakoni
diakoni
=diaconal work, deacon
`;
