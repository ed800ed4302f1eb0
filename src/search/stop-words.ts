/**
 * Words that say nothing of the need, dropped only beside other words: small words of the three languages, words of
 * asking ("miten haen", "var får jag", "how do I apply"), and what every service says of itself.
 */
const WORDS = `ja tai sekä eli on ei ole olla ovat olen oli mutta jos kun kuin että niin myös vain jo nyt tässä tämä
nämä se ne sen niiden siitä sitä joka jotka jonka joiden joita jossa mikä mitä mistä missä mihin minne miten miksi milloin
kuka kenelle keneltä kenen kuinka voi voin voiko voinko voit saa saan saako saanko saada haen hakea haetaan haluan
tarvitsen pitää pitäisi täytyy minä minun minulla minulle minut sinä sinun hän hänen hänelle me meidän te teidän
he heidän oma omaa oman itse kanssa ilman kuten noin asti mukaan varten
onko olisi olisiko löytyy löydän etsin hakeminen hakea hakemaan paljonko tarvitsee kannattaa apua apu auttaa palvelu palvelut palvelua palveluita
och eller att det den de ett en är som för till med av om på i hos från vid under efter inte kan ska får var vart
hur vad när vem vilken vilka jag min mitt mina du din han hon hans hennes vi vår oss ni er sig sin sitt sina man
där här finns också bara så men behöver söker söka ansöka ansöker vill hjälp har ha blir bli utan genom samt
the a an and or of to in on at for with from by is are be do does did how what where when who which can could i my
me you your he she his her they their we our it its this that these those there get need want should have has if
find apply applying looking help about as into any some not no ry rf`;

export const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(WORDS.split(/\s+/));
