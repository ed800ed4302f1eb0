/**
 * Written by scripts/generate-codes.mjs: change the script, not this file.
 *
 * koodistot.suomi.fi, list ptv/ptvserclass2 (Finnish Service Catalogue, DVV), export of 2023-03-21, CC BY 4.0.
 */

/** One class a line: code, Finnish, Swedish, English. */
export const SERVICE_CLASS_DATA = `P1|Asuminen|Boende|Housing
P1.1|Vuokra-asuminen|Hyresboende|Rental housing
P1.2|Omistusasuminen|Ägarboende|Owner-occupied housing
P1.3|Osaomistus- ja asumisoikeusasuminen|Delägar- och bostadsrättsboende|Partial ownership and right-of-occupancy housing
P1.4|Asumisen tuet|Stöd för boende|Housing benefits
P1.5|Muuttaminen Suomen sisällä ja väestötiedot|Flyttning inom Finland och befolkningsuppgifter|Migration within Finland and population information
P2|Rakennettu ympäristö|Bebyggd miljö|Built environment
P2.1|Rakentaminen|Byggande|Construction
P2.2|Korjaus- ja energia-avustukset|Reparations- och energibidrag|Renovation and energy grants
P2.3|Maankäyttö, kaavoitus ja tontit|Markanvändning, planering och tomter|Land use, land use planning and sites
P2.4|Kiinteistöt|Fastigheter|Properties
P2.5|Toimitilat|Kontorslokaler|Premises
P3|Perheiden palvelut|Tjänster för familjer|Services for families
P3.1|Parisuhde|Parförhållande|Intimate relationship
P3.2|Lapsen saaminen|Att få barn|Having a child
P3.3|Isyyden ja äitiyden vahvistaminen|Fastställande av faderskap och moderskap|Confirmation of paternity and maternity
P3.4|Varhaiskasvatus|Småbarnspedagogik|Day care
P3.5|Perheasioiden sovittelu ja perheoikeus|Medling i familjeärenden och familjerätten|Family mediation and family law
P3.6|Lapsiperheiden sosiaalipalvelut|Socialtjänster för barnfamiljer|Social services for families with children
P3.7|Kasvatus- ja perheneuvonta|Rådgivning i uppfostrings- och familjefrågor|Developmental and family counselling
P3.8|Lastensuojelu|Barnskydd|Child welfare
P3.9|Elatusapu|Underhåll|Child maintenance
P4|Sosiaalipalvelut|Socialtjänster|Social services
P4.1|Asumispalvelut|Boendetjänster|Housing services
P4.2|Vanhusten palvelut|Äldretjänster|Services for older people
P4.3|Kotihoito ja kotipalvelut|Hemvård och hemservice|Home care and home services
P4.4|Vammaisten muut kuin asumis- ja kotipalvelut|Andra än boende- och hemservice för personer med funktionsnedsättning|Services for the disabled other than housing and home services
P4.5|Henkilökohtaisen avustajan palvelut|Personlig assistans|Personal assistant services
P4.6|Perhehoito|Familjevård|Family care
P4.7|Kehitysvammahuolto|Omsorgen om utvecklingsstörda|Care for persons with intellectual disabilities
P4.8|Työllistyjän tukeminen|Stöd för sysselsättning|Support for jobseekers
P4.9|Koulu- ja opiskelijahuollon sosiaalipalvelut|Socialtjänster för skol- och studerandevård|Pupil and student welfare social services
P4.10|Toimeentulotuki|Utkomststöd|Social assistance
P4.11|Kotouttaminen|Integration|Integration
P4.12|Sosiaalipalvelujen vertais- ja vapaaehtoistoiminta|Stöd av likställda och frivilligverksamhet inom socialtjänsterna|Peer and voluntary activities in social services
P4.13|Sosiaalipalvelujen neuvonta- ja ohjauspalvelut|Socialtjänsternas rådgivnings- och handledningstjänster|Social service advisory and guidance services
P4.14|Sosiaalipalvelujen oheis- ja tukipalvelut|Socialtjänsternas sido- och stödtjänster|Social service auxiliary and support services
P5|Terveydenhuolto, sairaanhoito ja ravitsemus|Hälso- och sjukvård, näring|Health and medical care, nutrition
P5.1|Perusterveydenhuolto|Primärvård|Primary health care
P5.2|Neuvolapalvelut|Rådgivningstjänster|Health clinic services
P5.3|Rokotukset|Vaccinationer|Vaccinations
P5.4|Röntgen, laboratorio ja muut tutkimuspalvelut|Röntgen, laboratorium och övriga undersökningstjänster|Imaging, laboratory and other examination services
P5.5|Ensiapu ja päivystys|Förstahjälpen och jouren|First aid and emergency care
P5.6|Erikoissairaanhoito|Specialiserad sjukvård|Specialised medical care
P5.7|Päihde- ja mielenterveyspalvelut|Tjänster för missbrukare och mentalvårdstjänster|Intoxicant abuse and mental health services
P5.8|Terveystarkastukset|Hälsoundersökningar|Health examinations
P5.9|Koulu- ja opiskelijaterveydenhuolto|Skol- och studerandehälsovården|Pupil and student health care
P5.10|Suun ja hampaiden terveydenhuolto|Mun- och tandhälsovård|Oral and dental health care
P5.11|Oma- ja itsehoito|Egen- och självvård|Self-care
P5.12|Työterveyshuolto|Företagshälsovården|Occupational health care
P5.13|Kuntoutus|Rehabilitering|Rehabilitation
P5.14|Kotisairaanhoito ja omaishoito|Hemsjukvård och närståendevård|Home nursing and informal care
P5.15|Lääkkeet ja apteekit|Läkemedel och apotek|Medicines and pharmacies
P5.16|Terveyden vertais- ja vapaaehtoistoiminta|Hälsovårdens stöd av likställda och frivilligverksamhet|Health-related peer and voluntary activities
P5.17|Terveyden ja hyvinvoinnin neuvonta- ja ohjauspalvelut|Hälsovårdens rådgivnings- och handledningstjänster|Advisory and guidance services for health and well-being
P5.18|Hyvinvointipalvelujen tukipalvelut|Hälsovårdens stödtjänster|Support services for well-being services
P5.19|Potilaan oikeudet|Patientombudsmannen och patientens rättigheter|Patient’s rights
P5.20|Ravinto|Näring|Nutrition
P5.21|Elintarviketurvallisuus|Livsmedelssäkerhet|Food safety
P6|Koulutus|Utbildning|Education and training
P6.1|Esiopetus|Förskoleundervisning|Pre-school education
P6.2|Perusopetus|Grundläggande utbildning|Basic education
P6.3|Aamu- ja iltapäiväkerhotoiminta|Morgon- och eftermiddagsverksamhet|Morning and afternoon club activities
P6.4|Ammatinvalinta ja opintojen ohjaus|Yrkesval och studiehandledning|Career guidance and guidance counselling
P6.5|Koulutukseen hakeminen|Hur man söker till utbildning|Applying for a place in education and training
P6.6|Toisen asteen ammatillinen koulutus|Yrkesutbildning på andra stadiet|Vocational upper secondary education and training
P6.7|Oppisopimus|Läroavtal|Apprenticeship training
P6.8|Lukiokoulutus|Gymnasieutbildning|General upper secondary education
P6.9|Korkeakoulutus|Högskoleutbildning|Higher education
P6.10|Aikuis- ja täydennyskoulutus|Vuxen- och kompletteringsutbildning|Adult and continuing education
P6.11|Yrityskoulutus|Företagsutbildning|Enterprise training
P6.12|Yrittäjäkoulutus|Företagarutbildning|Entrepreneur training
P6.13|Opiskelu ulkomailla|Studier utomlands|Studying abroad
P6.14|Opintojen tukeminen|Stöd för studier|Financial support for studies
P6.15|Tiede ja tutkimus|Vetenskap och undersökning|Science and research
P7|Oikeusturva|Rättssäkerhet|Legal protection
P7.1|Kansalaisten perusoikeudet|Medborgarnas grundläggande rättigheter|Citizens’ fundamental rights
P7.2|Lait ja asetukset|Lagar och förordningar|Acts and decrees
P7.3|Laillisuusvalvonta|Laglighetsövervakning|Legal protection and legality
P7.4|Oikeusapu|Rättshjälp|Legal aid
P7.5|Rikosten ilmoittaminen|Anmälan om brottsmål|Reporting crimes
P7.6|Syyttäjälaitos|Åklagarväsendet|Prosecutors
P7.7|Tuomioistuimet|Domstolarna|Courts of law
P7.8|Rangaistukset|Straff|Sentences and sanctions
P7.9|Tietosuoja ja henkilötiedot|Datasekretess och personuppgifter|Data protection and personal data
P7.10|Vähemmistöt|Minoriteter|Minorities
P7.11|Edunvalvonta|Intressebevakning|Public guardianship
P7.12|Immateriaalioikeudet|Immateriella rättigheter|Intellectual property rights
P8|Demokratia|Demokrati|Democracy
P8.1|Puolueet|Partier|Political parties
P8.2|Vaalit|Val|Elections
P8.3|Kansalaisvaikuttaminen|Medborgarnas medverkan|Civic participation
P8.4|Kansalaisjärjestöjen toiminta|Frivilligorganisationers verksamhet|Activities of non-governmental organisations
P9|Yleiset tieto- ja hallintopalvelut|Almänna informations- och förvaltningstjänster|General information and administrative services
P9.1|Tilasto- ja tietopalvelut|Statistik- och informationstjänster|Statistics and information services
P9.2|Asiakirja- ja tietopyynnöt|Begäran om dokument och information|Requests for public documents and information
P9.3|Rekisterit ja tietokannat|Register och databaser|Government (state and local) registers and databases
P9.4|Asioinnin tukipalvelut|Stödtjänster för ärendehantering|Support services for public services users
P9.5|Viranomaisten kuulutukset ja ilmoitukset|Myndigheters kungörelser och annonser|Official notifications and declarations
P9.6|Hallinnon yleiset neuvontapalvelut|Förvaltningens generella rådgivningstjänster|General advisory services in the public sector
P10|Työ ja työttömyys|Arbete och arbetslöshet|Work and unemployment
P10.1|Työnhaku ja työpaikat|Jobbsökning och arbetsplatser|Jobseeking and jobs
P10.2|Ammatinvalinta ja urasuunnittelu|Yrkesval och karriärplanering|Career guidance and career planning
P10.3|Työelämän säännöt ja työehtosopimukset|Arbetslivets regler och kollektivavtal|Working life rules and collective agreements
P10.4|Työkyky ja ammatillinen kuntoutus|Arbetsförmåga och yrkesinriktad rehabilitering|Work ability and vocational rehabilitation
P10.5|Työsuojelu|Arbetarskydd|Occupational safety
P10.6|Työttömän tuet ja etuudet|Stöd och förmåner för arbetslösa|Support and benefits for the unemployed
P10.7|Tuettu työllistyminen|Beredskapsarbete|Subsidised employment
P10.8|Työttömien järjestöt ja vertaistuki|Föreningar och kamratstöd för arbetslösa|Organisations of the unemployed and peer support
P11|Elinkeinot|Näringar|Industries
P11.1|Yrityksen perustaminen|Etablering av företag|Establishing an enterprise
P11.2|Toimialakohtaiset luvat ja velvoitteet|Branschspecifika tillstånd och skyldigheter|Sector-specific permits and obligations
P11.3|Liiketoiminnan kehittäminen|Utveckling av affärsverksamheten|Business development
P11.4|Tuote- ja palvelukehitys|Utveckling av produkter och tjänster|Product and service development
P11.5|Yritysyhteistyö ja verkostoituminen|Företagssamarbete och nätverkande|Business cooperation and networking
P11.6|Kansainvälistymispalvelut|Internationaliseringstjänster|Internationalisation services
P11.7|Tuonti ja vienti|Import och export|Import and export
P11.8|Omistajanvaihdos|Ägarbyten|Change of ownership
P11.9|Yritystoiminnan lopettaminen|Nedläggning av företagsverksamhet|Winding up an enterprise
P12|Työnantajan palvelut|Arbetsgivares tjänster|Employer services
P12.1|Palveluja työnantajalle|Arbetsgivartjänster|Services for employers
P12.2|Henkilöstöhankinta|Rekrytering|Recruitments
P12.3|Kotitalous työnantajana|Hushåll som arbetsgivare|A household as an employer
P12.4|Henkilöstön kehittäminen|Personalutveckling|Personnel development
P13|Eläkkeet|Pensioner|Pensions
P13.1|Kansaneläke|Folkpension|National pension
P13.2|Työeläkkeet|Arbetspensioner|Earnings-related pensions
P13.3|Työkyvyttömyyseläke|Invalidpension|Disability pension
P13.4|Suomalaisen eläketurva ulkomailla|Finländares pensionsskydd utomlands|Pension security for expatriate Finns
P13.5|Suomessa pysyvästi asuvan ulkomaalaisen eläketurva Suomessa|Pensionsskydd för utländska medborgare som är permanent bosatta i Finland|Pension security in Finland for foreigners who are permanently resident in the country
P14|Verotus ja julkinen talous|Beskattning och offentlig ekonomi|Taxation and public finance
P14.1|Henkilöverotus|Personbeskattning|Individual taxation
P14.2|Omaisuuden verotus|Egendomsbeskattning|Net wealth taxation
P14.3|Ajoneuvojen verotus|Fordonsbeskattning|Vehicle taxation
P14.4|Yritysverotus|Företagsbeskattning|Corporate taxation
P14.5|Julkinen talous ja julkiset hankinnat|Offentlig ekonomi och upphandling|Public finance and public procurements
P15|Yksityinen talous ja rahoitus|Privat ekonomi och finansiering|Private finance and funding
P15.1|Henkilön talous- ja velkaneuvonta|Ekonomi- och skuldrådgivning för privatpersoner|Financial and debt advisory services for individuals
P15.2|Yrityksen talous- ja velkaneuvonta|Ekonomi- och skuldrådgivning för företag|Financial and debt advisory services for companies
P15.3|Lainat ja luottotiedot|Lån och kredituppgifter|Loans and credit history
P15.4|Konkurssi|Konkurs|Bankruptcy
P15.5|Ulosotto|Utsökning|Enforcement
P15.6|Pankit|Banker|Banks
P15.7|Talletusten ja sijoitusten suoja|Insättnings- och placeringsskydd|Protection of deposits and investments
P15.8|Yritysrahoitus|Företagsfinansiering|Business funding
P15.9|Rahoitusmarkkinat|Finansmarknaden|Financial market
P16|Liikenne|Trafik|Transport
P16.1|Ajoneuvot ja rekisteröinti tieliikenteessä|Fordon och registrering för vägtrafik|Vehicles and registration in road transport
P16.2|Ajo-opetus ja ajoluvat tieliikenteessä|Körundervisning och körtillstånd i vägtrafik|Driving instruction and driving permits in road transport
P16.3|Liikenneturvallisuus ja liikennesäännöt tieliikenteessä|Trafiksäkerhet och trafikregler i vägtrafik|Traffic safety and rules of the road
P16.4|Pysäköinti|Parkering|Parking
P16.5|Joukkoliikenne|Kollektivtrafik|Public transport
P16.6|Ammattiliikenne tieliikenteessä|Professionell vägtrafik|Professional road transport
P16.7|Tien- ja kadunpito|Väg- och gatuhållning|Road and street maintenance
P16.8|Vesiliikenne|Vattentrafik|Waterborne transport
P16.9|Ilmailu|Luftfart|Aviation
P17|Matkailu|Turism|Tourism
P17.1|Matkailu Suomessa|Turism i Finland|Tourism in Finland
P17.2|Matkailu EU-alueella|Turism i EU-området|Tourism in the EU area
P17.3|Matkailu EU-alueen ulkopuolella|Turism utanför EU-området|Tourism outside the EU area
P18|Paikkatieto|Geodata|Geospatial data
P18.1|Kartat ja karttapalvelut|Kartor och karttjänster|Maps and map services
P18.2|Paikkatietopalvelut|Geodatatjänster|Geographic information services
P19|Turvallisuus|Säkerhet|Safety and security
P19.1|Palo- ja pelastustoiminta|Brand- och räddningsverksamhet|Fire and rescue activities
P19.2|Väestönsuojelu|Befolkningsskydd|Civil defence
P19.3|Hätänumerot ja onnettomuustilanteet|Nödnummer och olyckor|Emergency numbers and accidents
P19.4|Maanpuolustus|Försvar|National defence
P19.5|Rajavalvonta|Gränsbevakning|Border guarding
P19.6|Säteilyturvallisuus|Strålsäkerhet|Radiation safety
P20|Järjestys|Ordning|Public order
P20.1|Järjestyksen valvonta ja poliisin myöntämät luvat|Övervakning av ordning och tillstånd som beviljas av polisen|Maintaining public order and licences and permits granted by the police
P20.2|Tilaisuuksien järjestäminen|Ordnande av evenemang|Organisation of public events
P20.3|Löytötavarat|Hittegods|Lost and found property
P21|Kuluttaja-asiat|Konsumentärenden|Consumer matters
P21.1|Kuluttajansuoja|Konsumentskydd|Consumer protection
P21.2|Vakuutukset|Försäkringar|Insurance
P22|Maahan- ja maastamuutto|Immigration och emigration|Immigration and emigration
P22.1|Maahantuloluvat ja asiakirjat|Immigrationstillstånd och handlingar|Authorisations to enter and documents
P22.2|Maahanmuuttajan työskentely ja opiskelu|Invandrares arbete och studier|Immigrants’ employment and studies
P22.3|Kielikurssit|Språkkurser|Language courses
P22.4|Kansalaisuuden hakeminen|Ansökan om medborgarskap|Citizenship applications
P22.5|Muuttaminen Suomesta toiseen pohjoismaahan|Flyttning från Finland till ett annat nordiskt land|Moving from Finland to another Nordic country
P22.6|Muuttaminen Suomesta toiseen EU-valtioon|Flyttning från Finland till ett annat EU-land|Moving from Finland to another EU Member State
P22.7|Muuttaminen Suomesta EU:n ulkopuolelle|Flyttning från Finland till ett land utanför EU|Moving from Finland to a non-EU country
P22.8|Ulkosuomalaiset|Finländare i utlandet|Expatriate Finns
P22.9|Paluumuutto|Återvändande|Return migration
P23|Ympäristö|Miljö|The environment
P23.1|Ympäristön- ja luonnonsuojelu|Miljö- och naturskydd|Environmental protection and conservation
P23.2|Jätehuolto|Avfallshantering|Waste management
P23.3|Vesihuolto|Vattenförsörjning|Water supply
P23.4|Energiahuolto|Energiförsörjning|Energy supply
P23.5|Ympäristöilmoitukset ja luvat|Miljöanmälan och -tillstånd|Environmental notifications and permits
P23.6|Rakennusperintö ja kulttuuriympäristöt|Bebyggda miljöer och kulturmiljöer|Building heritage and cultural environments
P23.7|Ympäristövalvonta ja -terveydenhuolto|Miljötillsyn och -hälsovård|Environmental oversight and hygiene
P24|Luonnonvarat, eläimet ja kasvit|Naturresurser, djur och växter|Natural resources, flora and fauna
P24.1|Luonnonvaraiset kasvit ja eläimet|Vilda växter och djur|Wild plants and animals
P24.2|Kasvintuotanto|Växtproduktion|Plant production
P24.3|Tuotantoeläimet|Produktionsdjur|Production animals
P24.4|Elintarviketuotanto|Livsmedelsproduktion|Food production
P24.5|Eläinlääkäripalvelut|Veterinärtjänster|Veterinary services
P24.6|Metsä-, vesi- ja mineraalivarat|Skogs-, vatten och mineralresurser|Forest, water and mineral resources
P25|Kulttuuri|Kultur|Culture
P25.1|Kirjastot|Bibliotek|Libraries
P25.2|Taiteet|Konst|Arts
P25.3|Museot|Museer|Museums
P25.4|Arkistot|Arkiv|Archives
P25.5|Vapaa-ajan palvelut|Fritidstjänster|Free-time services
P25.6|Uskonnot ja elämänkatsomukset|Religioner och livsåskådningar|Religions and world views
P25.7|Vapaa sivistystyö ja taidekasvatus|Fritt bildningsarbete och konstfostran|Free adult education and art education
P26|Viestintä|Kommunikation|Communications
P26.1|Joukkoviestimet|Massmedier|Mass media
P26.2|Postipalvelut|Posttjänster|Postal services
P26.3|Tietoliikenne|Datakommunikation|Data communications
P27|Liikunta ja ulkoilu|Motion och friluftsliv|Sports and outdoor activities
P27.1|Liikunta ja urheilu|Motion och idrott|Sports and exercise
P27.2|Retkeily|Camping|Hiking
P27.3|Veneily|Båtliv|Boating
P27.4|Metsästys|Jakt|Hunting
P27.5|Kalastus|Fiske|Fishing
P28|Nuorisopalvelut|Ungdomstjänster|Youth services
P28.1|Avoin nuorisotyö|Öppet ungdomsarbete|Open youth work
P28.2|Nuorten harrastukset ja omaehtoinen toiminta|Ungas hobbyer och verksamhet på eget initiativ|Young people's hobbies and independent activities
P28.3|Nuorten työpajatoiminta|Verkstadsverksamhet för unga|Youth workshop activities
P28.4|Etsivä nuorisotyö|Uppsökande ungdomsarbete|Outreach youth work
P28.5|Ohjaamot sekä muut nuorten tieto-, neuvonta- ja ohjauspalvelut|Navigatorn och andra informations- och rådgivningstjänster för de unga|One-Stop Guidance Centers and other youth information and counceling services
P28.6|Nuorten yhteiskunnallista osallisuutta tukevat palvelut|Tjänster som stöder ungas delaktighet i samhället|Services supporting young people’s societal inclusion
P28.7|Kansainvälinen nuorisotoiminta|Internationell ungdomsverksamhet|International youth activities`;
