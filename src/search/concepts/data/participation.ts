/** Participation, volunteering, associations, faith and democracy. Audiences that have no theme of their own. */
export const participation = `
participation ~civic-participation ~volunteering P8
osallisuus, osallistuminen, mukaan toimintaan, osallistaminen, yhteisöllisyys, haluan mukaan, tekemistä
delaktighet, deltagande, gemenskap, vara med, något att göra
inclusion, taking part, community, something to do

volunteering <participation ~volunteer-coordination ~befriending #volunteering P4.12 P5.16
vapaaehtoistyö, vapaaehtoistoiminta, vapaaehtoinen, talkoot, haluan auttaa, haluan vapaaehtoiseksi, auttaminen, hyväntekeväisyys
frivilligarbete, frivillig, volontär, talko, vill hjälpa till, välgörenhet
voluntary work, want to help, charity

volunteer-coordination <volunteering #volunteering
vapaaehtoistyön koordinointi, vapaaehtoisvälitys, vapaaehtoiskoordinaattori, vapaaehtoisten koulutus, vapaaehtoistyön keskus
samordning av frivilligarbete, frivilligkoordinator, utbildning för frivilliga, frivilligcentral
volunteer centre, volunteer training, volunteer coordinator

associations ~ngo-cooperation ~grants P8.4 KR2.7 KR2
yhdistykset ja järjestöt, yhdistys, järjestö, kolmas sektori, kansalaistoiminta, seura, säätiö
föreningar och organisationer, förening, organisation, tredje sektorn, stiftelse
NGO, non-profit, third sector, civil society, foundation, organisation

ngo-cooperation <associations ~networking #umbrella-organisations #networks-and-partnerships P8.4
järjestöyhteistyö, järjestöneuvonta, järjestökeskus, yhdistysneuvonta, järjestöjen tuki, kattojärjestö, järjestöneuvottelukunta, järjestöyhdyshenkilö, yhdistysilta
organisationssamarbete, föreningsrådgivning, takorganisation, stöd till föreningar, föreningskväll, centralorganisation
=NGO cooperation, umbrella organisation, support for associations, association advice

grants <associations P8.4
avustukset, avustus, apuraha, STEA
understöd och bidrag, bidrag till föreningar, föreningsbidrag, verksamhetsbidrag, stipendium, projektbidrag
funding for associations, subsidy, scholarship

premises P2.5
tilat, kokoustila, tilavaraus, toimitila, juhlatila, kokoontumistila
lokaler, lokalbokning, utrymme, festlokal
meeting room, room booking, venue hire

civic-participation <participation ~youth-council #civic-skills P8.3
vaikuttaminen, asukasraati, edunvalvontatyö, asukastoimikunta, aloite, kyläneuvosto, adressi, lähidemokratia
påverkan, invånarråd, initiativ, närdemokrati
influencing, local initiative, citizens' initiative, residents' panel

councils <civic-participation P8.3
vanhusneuvosto, neuvosto, asiakasraati
äldreråd, råd för personer med funktionsnedsättning, kundråd
=older people's council, disability council, advisory council

feedback <civic-participation
palaute, kysely, vikailmoitus, epäkohta
respons, enkät, feedback, felanmälan
survey, fault report

elections <civic-participation P8.2 P8.1
vaalit, äänestäminen, ennakkoäänestys, puolue, äänioikeus, kotiäänestys
val, röstning, kommunalval, välfärdsområdesval, parti, rösträtt
voting, political party

decision-making P9.5
päätöksenteko, kunnanvaltuusto, kaupunginvaltuusto, pöytäkirja, kuulutus, esityslista, lautakunta
beslutsfattande, kommunfullmäktige, stadsfullmäktige, protokoll, kungörelse, nämnd
=decision-making, municipal council, city council, minutes, public notice

adults KR1
aikuiset, aikuinen, työikäinen, kansalaiset, työikäiset
vuxna, vuxen, i arbetsför ålder, medborgare
working-age, citizens

men ~women
miehet, mies, pojat, poika
män, man, mansgrupp, pojkar
man, men's group, boys

women ~men
naiset, nainen, naisten ryhmä, naisjärjestö, tyttö
kvinnor, kvinnogrupp, flickor, kvinnoorganisation
woman, women's group, girls, girls' house

rural-and-village ~associations
kylätoiminta, maaseutu, kylä, haja-asutusalue, saaristo, maaseudun kehittäminen, leader
byverksamhet, landsbygd, by, glesbygd, skärgård
=village activities, countryside, rural, archipelago

farmers ~entrepreneurship P24.3
maatalousyrittäjä, viljelijä, maatalouslomitus, maatila, lomituspalvelut, maaseutuelinkeino, maatalous
lantbruksföretagare, lantbruksavbytare, avbytarservice, bonde, gård, lantbruksstöd, jordbruk
farm relief services, agriculture, farm subsidies

parish ~diaconia ~funeral P25.6
seurakunta, kirkko, pappi, uskonto, uskonnollinen yhteisö, sielunhoito, moskeija, hengellinen, katsomus, rippikoulu
församling, kyrka, präst, religion, religiöst samfund, själavård, moské, andlig, skriftskola
church, priest, religion, religious community, pastoral care, mosque, spiritual
`;
