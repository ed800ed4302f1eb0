/**
 * Words people ask with, beside `STOP_WORDS`: they stand in texts like any others, but in a question of several
 * words they say nothing of the need. A word that is part of a concept's phrase ("boka tid") is kept all the same.
 */
const WORDS = `maksaa maksavat kuuluu kuuluuko pääsen pääsee pääsisi pääsisin menen menee mennään mennä otan ottaa
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
ask question contact looking getting used happens happen does did go going`;

export const ASKING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  WORDS.replaceAll("'", '').split(/\s+/),
);
