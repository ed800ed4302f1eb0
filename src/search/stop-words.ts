/**
 * Words that say nothing of the need, dropped only beside other words: small words of the three languages, words of
 * asking ("miten haen", "var får jag", "how do I apply"), and what every service says of itself. They are not indexed
 * but in names: what is rarer in texts stands in `asking-words.ts`.
 */
const WORDS = `ja tai sekä on ei ole olla ovat olen mutta jos kun kuin että niin myös vain jo tässä se ne sen siitä sitä
joka jotka jonka joiden joita jossa mitä mistä minne miten voi voit saa saada haen hakea haluan minä minut
hän hänen me te he oma itse kanssa ilman kuten mukaan apua apu auttaa palvelu palvelut palvelua och eller
att det den de ett en är som för till med av om på i hos från vid under efter inte kan får hur när vilka jag
min mitt mina du han hon vi sig sitt man där här finns också så men behöver söker söka vill hjälp har blir
utan genom samt the a an and or of to in at for with from by is are be do what where when who can my you
your their we it this that there get want have has find looking help about as into not no ry rf`;

export const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(WORDS.split(/\s+/));
