/** Participation, volunteering, associations, faith and democracy. Audiences that have no theme of their own. */
export const participation = `
participation ~civic-participation ~volunteering
osallisuus, yhteisöllisyys, osallistuminen, haluan mukaan
delaktighet, deltagande, gemenskap
inclusion, taking part

volunteering <participation ~volunteer-coordination ~befriending #volunteering P4.12 P5.16
vapaaehtoistyö, vapaaehtoinen, talkoot, haluan auttaa, hyväntekeväisyys, lahjoittaa
frivilligarbete, frivillig, volontär, talko, välgörenhet, donera
voluntary work, charity, donate

volunteer-coordination <volunteering #volunteering
vapaaehtoistyön koordinointi, vapaaehtoisvälitys
samordning av frivilligarbete, frivilligcentral
volunteer centre

associations ~ngo-cooperation ~grants P8.4 KR2.7
yhdistykset ja järjestöt, yhdistys, järjestö, kolmas sektori, säätiö, kansalaistoiminta
föreningar och organisationer, förening, organisation, tredje sektorn, stiftelse
NGO, third sector, organisation, foundation

ngo-cooperation <associations ~networking #umbrella-organisations #networks-and-partnerships
järjestöyhteistyö, järjestökeskus, yhdistysneuvonta, kattojärjestö
organisationssamarbete, takorganisation
=NGO cooperation, umbrella organisation

grants <associations
avustukset, apuraha, STEA
understöd och bidrag, stipendium, föreningsbidrag
scholarship, subsidy

premises P2.5
kokoustila, toimitila
lokaler, lokalbokning, utrymme
meeting room

civic-participation <participation ~youth-council #civic-skills P8.3
vaikuttaminen, aloite, vanhusneuvosto, vammaisneuvosto, kuntalaisaloite
påverkan, initiativ, äldreråd, handikappråd
influencing, petition

feedback <civic-participation
palaute, kysely, epäkohta
respons, enkät, felanmälan
survey

elections <civic-participation P8.2 P8.1
vaalit, äänestäminen, puolue, äänioikeus
val, röstning, parti, rösträtt, rösta
voting, political party

decision-making P9.5
päätöksenteko, kunnanvaltuusto, lautakunta, pöytäkirja, kaupunginvaltuusto
beslutsfattande, kommunfullmäktige, nämnd, protokoll
=decision-making, municipal council, minutes

adults KR1
aikuiset, työikäinen
vuxna, vuxen
working-age

men ~women
miehet, pojat, poika, mies, äijä
män, man
man

women ~men
naiset, tyttö, nainen
kvinnor, flickor
woman, girls

village-activities ~associations
kylätoiminta, maaseutu, kylä, saaristo, haja-asutusalue
byverksamhet, landsbygd, by, skärgård, glesbygd
countryside, archipelago

farmers ~entrepreneurship P24.3
maatalousyrittäjä, viljelijä, maatalouslomitus, maatalous, maatila, lomituspalvelut, lomittaja, maanviljelijä, maajussi
lantbruksföretagare, lantbruksavbytare, jordbruk, avbytarservice, bonde, jordbrukare
agriculture, farm

parish ~diaconal-work ~funeral P25.6
seurakunta, kirkko, pappi, uskonto, sielunhoito, rippikoulu, hengellinen, rukous, moskeija
församling, kyrka, präst, religion, själavård, skriftskola, konfirmation
church, priest, religion, prayer, mosque

red-cross ~volunteering ~first-aid ~befriending
Punainen Risti, SPR
Röda Korset, FRK
=Red Cross

mannerheim-league-for-child-welfare ~childminding
Mannerheimin Lastensuojeluliitto, MLL
Mannerheims Barnskyddsförbund
=Mannerheim League for Child Welfare
`;
