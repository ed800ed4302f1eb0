/**
 * Words people ask with, beside `STOP_WORDS`, and small words that few texts have: they stand in texts like any others,
 * but in a question of several words they say nothing of the need. A word that is part of a concept's phrase ("boka
 * tid") is kept all the same.
 */
const WORDS = `oli nyt kuka sinä pitää mikä ska var ni sin sina bara ha how they need
eli nämä miksi kenelle keneltä kenen kuinka voin voiko voinko saan saako saanko tarvitsen pitäisi täytyy minun minulla
minulle hänelle meidän teidän onko olisi olisiko löytyy löydän etsin paljonko vilken hans hennes vår er ansöka ansöker
she his her its should apply some hakeminen hakemaan tarvitsee kannattaa haetaan palveluita noin asti varten heidän
omaa oman sinun tämä niiden missä mihin milloin vad vem din oss applying these those our if any which
maksaa maksavat kuuluu kuuluuko pääsen pääsee pääsisi pääsisin menen menee mennään mennä otan ottaa
otetaan yhteyttä varaan varata varataan tilaan tilata tehdä teen tekee tehdään saisi saisin saisiko voisi voisin voisiko
voivat pitäisikö kannattaako keneen kehen millainen millaista minkä minkälainen minkälaista jotain joku jokin jollekin
jonkun jonnekin jostain ketkä kaikki muu muut muita vielä aina enää ehkä kiitos hei moi lähellä lähin täällä siellä
silloin koska vaikka mikäli jotta siis eikö enkö haluaisin haluaa etsitään löytyykö olisin olemme minulta sinulle hänestä
puoleen kääntyä käännyn kääntyisin avun avuksi apuja meillä meille heille teille hänellä minua häntä sinua ketä keneltäkään
ihminen ihmiset ihmisen ihmistä ihmiselle ihmisille henkilö henkilön henkilöä henkilölle kysyä kysymys tietää tiedän tietoa kertoa kertokaa auttakaa auttaisi
vart mig dig honom henne väga sätt gör göra göras måste borde någon nån något några mera mer varför vems åt mot än då nu inom kunna skulle vore gäller
kostar tar ta ger ge lämnar lämna kontaktar kontakta beställer beställa anmäler anmäla mitt ditt deras dess dem dom sådan
sådana alltid redan ännu annan annat vilket nära olika gå går komma kommer hitta hittar behöva behövs behövde hjälpa
människa människan människor person personen personer hjälper fråga frågor tack hej vet veta vända vänder ifall ens ansökan skall måst båda kring
person persons people am was were will would shall must may might someone somebody something somewhere has had having been being there's don't
dont can't cant im near nearby close anyone anything more most much many other another gets getting got give gives given
needs needed like please thanks hello what's whats where's when while because so then than too very just only tell know
ask question contact looking getting used happens happen does did go going
tuli tulee tulla tullut tulin tulen sain sai saanut saatu jäi jäin jäänyt jäädä jää joutui jouduin joutunut joutuu vei vie vieneet vienyt
menin mennyt alkoi alkaa alkanut oleva olevan olevat oleville olevalle ollut olleet jolla jolle jolta joilla joille joissa jossain
pystyn pystyy pysty osaa osaan osata uskalla uskallan uskaltaa suostu suostuu yrittää käyn käydä annetaan koko ajan aikana
jälkeen paljon vähän enemmän liian liikaa tosi todella hyvin ihan kovin taas usein joskus koskaan heti pian nopeasti itsensä
itseäni itselle itselleni sellainen tällainen mukana luona takia vuoksi neuvoo neuvoisi neuvokaa asia asiat asiaa
asioita asioissa juttu jutut juttuja ongelma ongelmia ongelmat ongelman ongelmien solmussa pielessä hukassa vaikea vaikeaa tilanne tilanteessa
mä sä mun mul mulla mulle mua sun sulla sulle oon oot oo ois oisko onks voiks saaks miks mist niinku joo et ku tää toi noi täs siit ees viel
få fått fick känner känna känns blivit blev bli hela tiden mycket lite igen länge sedan inga ingen inget ingenting vågar klarar själv ju
problem problemet någonstans nånstans ibland vårt våra svårt svår
feel feels feeling trouble problem problems been into because always lot lots really still even never ever make makes made want wants
trying try keep start started finland support supports uhkaa
mitään mikään kukaan kaikilla kaikille kaikkea toinen toisen toista muuten itselläni omalle omassa omasta omia jostakin jollain sellaista semmoinen nykyään
tänään huomenna jatkuvasti päivittäin kauan kauanko pitkään ensin sitten uudestaan uudelleen takaisin kokonaan täysin melkein edes varmaan
varmasti oikeasti kunnolla helposti paremmin parempi saadaan saamme saisimme saavat olisivat teki tein tehty laittaa laitan löytää
löysin ottaisi otin antoi antanut antaa mietin miettii luulen ajattelin epäilen epäilee epäillään huolissani huolissaan huolissamme
sattui tapahtui tapahtunut sanoi sanoo sanottiin pyysi pyytää vaikuttaa liittyy liittyen liittyvä koskee koskeva koskien järjestää järjestetään meinaa
vara varit mår också fortfarande aldrig ofta kanske verkligen riktigt tillbaka tycker tror tänker tänkte annat alla sådant hänt händer hände gjort gjorde
sagt säger berätta förstår försöker använder ganska dit hit varje samma egen eget både upp ut
him them us able cannot could longer anymore every everything nothing often sometimes again already since after before during lately
think thinking said says told happened own take taking took let put come coming out up off
ilmainen ilmaisen ilmaista ilmaiseksi ilmaisia ilmaiset maksuton maksutonta maksutta maksuttomia maksuttomat gratis kostnadsfri
kostnadsfritt avgiftsfri avgiftsfritt eroon en emme ette eivät enkä etkä eikä emmekä ettekä eivätkä
ruotsiksi suomeksi englanniksi venäjäksi arabiaksi somaliksi viroksi ukrainaksi ruotsinkielinen ruotsinkielistä ruotsinkielisiä
suomenkielinen suomenkielistä englanninkielinen englanninkielistä venäjänkielinen venäjänkielistä arabiankielinen`;

export const ASKING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  WORDS.replaceAll("'", '').split(/\s+/),
);

/** Concepts that name whose need it is or what form of help, and not what is needed. */
export const WHO_AND_HOW: ReadonlySet<string> = new Set(
  `families children small-children parenthood men women older-people young-people adults grandparents pensioners
peer-support peer-support-group course advice functional-group young-adults spouse`.split(/\s/),
);
