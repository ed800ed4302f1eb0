/** Money, debt, food, benefits and social work with adults. */
export const money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, ei rahaa, raha, taloudelliset vaikeudet
penningbekymmer, inga pengar, ekonomiska svårigheter
no money, financial difficulties, cannot afford

poverty <money-trouble ~social-exclusion
köyhyys, vähävarainen, pienituloinen, köyhä
fattigdom, låginkomsttagare, fattig
low income, poor

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, pikavippi, maksamattomat laskut, maksuhäiriö, luottotiedot
skuld, snabblån, obetalda räkningar, kredituppgifter
over-indebtedness, unpaid bills

debt-counselling <guidance ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkajärjestely
ekonomi- och skuldrådgivning, skuldsanering
debt advice, debt adjustment

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus
utsökning, utmätning
bailiff

money-management <everyday-life ~debt-counselling P15.1
talousneuvonta, rahankäyttö, budjetti
ekonomirådgivning, budget
budgeting, financial advice

social-credit ~debt ~loan P15.3
sosiaalinen luototus, pienlaina
social kreditgivning, smålån
social lending

loan P15.3 P15.6
laina, luotto, pankki
lån, kredit, bank
mortgage, bank

benefits ~kela ~social-assistance
etuus, sosiaaliturva
förmån, social trygghet
social security, allowance

kela <benefits
Kela, kansaneläkelaitos
FPA
=Kela, Social Insurance Institution

social-assistance <benefits ~adult-social-work ~money-trouble P4.10
toimeentulotuki
utkomststöd, socialbidrag
income support

sickness-benefit <benefits ~illness
sairauspäiväraha, sairausloma
sjukdagpenning, sjukledighet
=sickness allowance, sick leave

reimbursement <benefits ~medicine
kela-korvaus, matkakorvaus, kela-taksi
FPA-ersättning, reseersättning
Kela taxi

pension <benefits ~pensioners ~disability-pension P13 P13.1 P13.2
eläke
pension
retirement

disability-pension <pension ~work-ability P13.3
työkyvyttömyyseläke
sjukpension, arbetsoförmåga
incapacity for work

housing-allowance <benefits ~housing P1.4
asumistuki, asumisen tuki
bostadsbidrag
housing benefit

financial-aid ~poverty ~grants
taloudellinen apu, vaateapu, vaatteet
ekonomisk hjälp, klädhjälp, kläder
clothes

food-aid ~meal ~poverty #food-aid
ruoka-apu, ruokakassi, leipäjono, hävikkiruoka, nälkä, ruoka
mathjälp, matkasse, brödkö, svinnmat, mat
food bank, food bag, hungry

second-hand
kirpputori, kierrätys, huonekalut
loppis, återvinning, möbler
=flea market, recycling centre

social-work <social-services ~social-guidance
sosiaalityö, sosiaalityöntekijä, sossu, sosiaalitoimisto
socialt arbete, socialarbetare
social worker

social-services P4
sosiaalipalvelut
socialservice
=social services

adult-social-work <social-work ~social-assistance ~social-rehabilitation
aikuissosiaalityö, työikäisten sosiaalipalvelut
vuxensocialarbete
services for working-age people

social-guidance <social-work ~client-guidance P4.13
sosiaaliohjaus, sosiaalineuvonta
socialhandledning, socialrådgivning
social counselling

social-emergency <social-services ~crisis-help ~emergency-care P5.5
sosiaalipäivystys
socialjour
=social emergency

social-ombudsman <legal-rights P4.13
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet
socialombud
=social services ombudsman

diaconia <parish ~financial-aid ~food-aid
diakonia, diakonissa
diakoni
=diaconal work, deacon
`;
