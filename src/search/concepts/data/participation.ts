/** Participation, volunteering, associations, faith and democracy. Audiences that have no theme of their own. */
export const participation = `
participation ~civic-participation ~volunteering P8
osallisuus, yhteisöllisyys, tekemistä
delaktighet, deltagande, gemenskap
inclusion, taking part

volunteering <participation ~volunteer-coordination ~befriending #volunteering P4.12 P5.16
vapaaehtoistyö, vapaaehtoinen, talkoot, haluan auttaa
frivilligarbete, frivillig, volontär, talko
voluntary work, charity

volunteer-coordination <volunteering #volunteering
vapaaehtoistyön koordinointi, vapaaehtoisvälitys
samordning av frivilligarbete
volunteer centre

associations ~ngo-cooperation ~grants P8.4 KR2.7 KR2
yhdistykset ja järjestöt, yhdistys, järjestö, kolmas sektori
föreningar och organisationer, förening, organisation
NGO, third sector, organisation

ngo-cooperation <associations ~networking #umbrella-organisations #networks-and-partnerships P8.4
järjestöyhteistyö, järjestökeskus, yhdistysneuvonta, kattojärjestö
organisationssamarbete, takorganisation
=NGO cooperation, umbrella organisation

grants <associations P8.4
avustukset, apuraha, STEA
understöd och bidrag, stipendium
funding for associations, scholarship

premises P2.5
tilat, kokoustila
lokaler, lokalbokning
meeting room

civic-participation <participation ~youth-council #civic-skills P8.3
vaikuttaminen, asukasraati, aloite
påverkan, initiativ
influencing, citizens' initiative

feedback <civic-participation
palaute, kysely
respons, enkät
survey

elections <civic-participation P8.2 P8.1
vaalit, äänestäminen
val, röstning
voting

decision-making P9.5
päätöksenteko, kunnanvaltuusto, lautakunta
beslutsfattande, kommunfullmäktige, nämnd
=decision-making, municipal council

adults KR1
aikuiset, työikäinen
vuxna, vuxen
working-age

men ~women
miehet, mies, pojat, poika
män, man
man

women ~men
naiset, nainen, tyttö
kvinnor, flickor
woman, girls

rural-and-village ~associations
kylätoiminta, maaseutu, kylä, saaristo
byverksamhet, landsbygd, by, skärgård
=village activities, countryside, archipelago

farmers ~entrepreneurship P24.3
maatalousyrittäjä, viljelijä, maatalouslomitus, maatalous
lantbruksföretagare, lantbruksavbytare, jordbruk
farm relief services, agriculture

parish ~diaconia ~funeral P25.6
seurakunta, kirkko, pappi, uskonto, sielunhoito, rippikoulu
församling, kyrka, präst, religion, själavård
church, priest, religion
`;
