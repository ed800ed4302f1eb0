/** Money, debt, food, benefits and social work with adults. */
export const money = `
money-trouble ~debt ~social-assistance ~food-aid ~financial-aid
rahahuolet, ei rahaa, raha, taloudelliset vaikeudet, talousvaikeus, maksuvaikeus
penningbekymmer, inga pengar, pengar, ekonomiska svårigheter
no money, money, financial difficulties, broke, cannot afford

poverty <money-trouble ~social-exclusion
köyhyys, vähävarainen, pienituloinen, köyhä, vähävaraisuus, pienet tulot
fattigdom, mindre bemedlad, låginkomsttagare, fattig, små inkomster
low income, poor, hardship

debt <money-trouble ~debt-counselling ~debt-enforcement ~social-credit
velka, velat, velkaantuminen, pikavippi, laskut maksamatta, maksamattomat laskut, maksuhäiriö, perintä, luottotiedot
skuld, snabblån, obetalda räkningar, betalningsstörning, indrivning, kredituppgifter
over-indebtedness, unpaid bills, payday loan, credit record

debt-counselling <guidance ~debt ~money-management P15.1
talous- ja velkaneuvonta, velkaneuvonta, velkaneuvoja, velkajärjestely, takuusäätiö, velkojen järjestely, velkasovinto
ekonomi- och skuldrådgivning, skuldrådgivning, skuldrådgivare, skuldsanering, garantistiftelsen
debt advice, debt adjustment, financial and debt counselling

debt-enforcement ~debt P15.5
ulosotto, ulosmittaus, voudit, vouti
utsökning, utmätning
bailiff, distraint

money-management <everyday-life ~debt-counselling P15.1
talousneuvonta, rahankäyttö, taloudenhallinta, talousosaaminen, välitystili, oman talouden hallinta, budjetti, säästäminen
ekonomirådgivning, hushållsekonomi, privatekonomi, förmedlingskonto, budget, sparande
budgeting, personal finance, financial advice

social-credit ~debt ~loan P15.3
sosiaalinen luototus, sosiaalinen luotto, pienlaina, kohtuuhintainen laina
social kreditgivning, social kredit, smålån
social lending, affordable loan

loan P15.3 P15.6
laina, luotto, pankki, takaus
lån, kredit, bostadslån, bank, borgen
credit, mortgage, bank

benefits ~kela ~social-assistance
etuus, sosiaaliturva, etuudet, tuet, rahallinen tuki
förmån, social trygghet, bidrag
social security, allowance

kela <benefits
Kela, kansaneläkelaitos
FPA, folkpensionsanstalten, FPA:s förmåner
=Kela, Social Insurance Institution

social-assistance <benefits ~adult-social-work ~money-trouble P4.10
toimeentulotuki, toimeentulo, toimari, sossun raha, köyhäinapu, viimesijainen tuki
utkomststöd, utkomst, socialbidrag
basic social assistance, supplementary social assistance, income support

sickness-benefit <benefits ~illness
sairauspäiväraha, sairausloma, kuntoutusraha, sairauspoissaolo, sairaspäiväraha
sjukdagpenning, sjukledighet, rehabiliteringspenning, sjukskrivning
=sickness allowance, sick leave, rehabilitation allowance

reimbursement <benefits ~medicine
kela-korvaus, lääkekorvaus, matkakorvaus, kela-taksi, sairaanhoitokorvaus, omavastuu, lääkekatto
FPA-ersättning, läkemedelsersättning, reseersättning, FPA-taxi, självrisk
travel costs, Kela taxi

pension <benefits ~pensioners ~disability-pension P13 P13.1 P13.2
eläke
pension
retirement

disability-pension <pension ~work-ability P13.3
työkyvyttömyyseläke, työkyvyttömyys, sairauseläke, kuntoutustuki
sjukpension, arbetsoförmåga, invalidpension, invaliditetspension, rehabiliteringsstöd
incapacity for work

housing-allowance <benefits ~housing P1.4
asumistuki, asumisen tuki, vuokratuki, asumismenot
bostadsbidrag, bostadsstöd
housing benefit, rent support

financial-aid ~poverty ~grants
taloudellinen apu, avustus yksityishenkilölle, diakonia-avustus, joululahja vähävaraiselle, vaateapu, vaatteet, lahjakortti, joulukeräys, harrastustuki
ekonomisk hjälp, klädhjälp, kläder, understöd, presentkort, julinsamling, hobbystöd
clothes, hardship grant, Christmas aid, hobby support

food-aid ~meal ~poverty #food-aid
ruoka-apu, ruokakassi, leipäjono, hävikkiruoka, nälkä, ruoka, elintarvikeapu
mathjälp, matkasse, matbank, brödkö, matutdelning, svinnmat, hungrig, mat, livsmedelshjälp
food bank, food bag, bread line, free food, surplus food, hungry

second-hand ~work-activities
kirpputori, kierrätys, käytetyt tavarat, huonekalut
loppis, återvinning, loppmarknad, begagnat, möbler
=flea market, recycling centre, second-hand, used furniture

social-work <social-services ~social-guidance
sosiaalityö, sosiaalityöntekijä, sossu, sosiaalitoimisto, sosiaalitoimi, sosiaalihuolto, sosiaalitantta
socialt arbete, socialarbetare, socialbyrå, socialvård, soc
social worker, social office

social-services P4
sosiaalipalvelut
socialservice, socialtjänster, socialvårdstjänster
=social services

adult-social-work <social-work ~social-assistance ~social-rehabilitation
aikuissosiaalityö, aikuisten sosiaalipalvelut, työikäisten palvelut, työikäisten sosiaalipalvelut, aikuissosiaalipalvelut
vuxensocialarbete, socialarbete bland vuxna, service för vuxna, tjänster för personer i arbetsför ålder
services for working-age people

social-guidance <social-work ~client-guidance P4.13
sosiaaliohjaus, sosiaaliohjaaja, sosiaalineuvonta, sosiaalinen ohjaus, sosiaalihuollon neuvonta
socialhandledning, socialhandledare, socialrådgivning, handledning
social counselling, social advice

social-emergency <social-services ~crisis-help ~emergency-care P5.5
sosiaalipäivystys, sosiaali- ja kriisipäivystys, kiireellinen sosiaalipalvelu
socialjour, social- och krisjour, brådskande socialtjänst
=social emergency services, social emergency, out-of-hours social services

social-ombudsman <legal-rights P4.13
sosiaaliasiavastaava, sosiaaliasiamies, asiakkaan oikeudet, muistutus sosiaalipalvelusta
socialombud, klientens rättigheter
=social services ombudsman, client rights

diaconia <parish ~financial-aid ~food-aid
diakonia, diakoni, diakonissa, seurakunnan apu
diakoni, församlingens hjälp
=diaconal work, deacon, church social work
`;
