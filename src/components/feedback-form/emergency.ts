/**
 * Phrases after which a person is shown where help is at once. Nothing is sent or kept because of them. Rather one too
 * many than one too few: a notice does no harm. Still, ordinary feedback (dying trees, a bus that comes back late, a
 * car park that kills the centre) does not call for it, or nobody would heed it.
 *
 * A phrase begins where a word begins. `…` stands for up to two words between, `~` for any ending, `/` for the end of a
 * word; the rest is as in regular expressions.
 */
const SIGNS: readonly string[] = [
  // Suomi: kuolemantoive
  'itsemurh',
  'itsari(n|a)?/',
  'kuolisinpa',
  'itsetuho',
  '(haluan|haluun|haluaisin|tahdon|tahon|tahtoisin|aion|toivoisin|saisinpa|voisinpa)…(kuolla/|lakata olemasta|lopettaa elämäni)',
  'kuolla/…(haluan|haluaisin|haluun|tahdon|tahtoisin|aion)/',
  '(toivon|toivoisin|kunpa|jospa)…(kuolen|kuolisin|olisin kuollut|olevani kuollut)/',
  '(olisinpa|olisin mieluummin|parempi olla) kuollut',
  '(parempi|paremmin)…ilman minua/',
  'en…(halua|tahdo|jaksa|kestä)…(elää|elämää|elämääni|olla enää olemassa|olla olemassa)/',
  'elää/ (en|ei)…(halua|tahdo|jaksa|kestä)',
  '(ei|en)…(syytä|mieltä|järkeä|halua|voimia|tarkoitusta)…elää/',
  'mitä (järkeä|mieltä)…elää/',
  'elämä(llä|lläni|ssä|ssäni) ei…(tarkoitusta|merkitystä|mieltä|järkeä)',
  'elämä(ni)? ei…elämisen arvoi',
  '(tapan|tapa|tappaa|tappaisin|tappamaan|surmaan|surmata) (itse|itte)(ni|nsä)',
  '(itseni|itteni)…(tappaa|tapan|surmata|hirttää)/',
  '(hirtän|hirttää|hirttäisin) itse|hirttäy(dyn|tyä)',
  '(päätän|päättää|päättäisin) päivä(ni|nsä)',
  '(riistää|riistän|ottaa|otan)…henke(ni|nsä)/',
  '(lopetan|lopettaa) elämäni',
  '(aion|haluan|haluaisin|tahdon|meinaan|harkitsen|aikoo|uhkaa)…(hypätä|hyppää)~…(sillalta|katolta|parvekkeelta|ikkunasta|kalliolta)(?! uimaan)',
  'hyppään…(sillalta|katolta|parvekkeelta|ikkunasta|kalliolta)(?! uimaan)',
  '(hyppään|hypätä|heittäydyn|heittäytyä|menen|mennä|jään|jäädä)…(junan|auton|rekan|metron) (alle|eteen)/',
  // Itsen vahingoittaminen
  'viiltel',
  '(viillän|viiltää)…(itseäni|ranteeni|ranteet|ranteita)',
  '(vahingoit|satut)~…itseäni',
  'vahingoit~ itseään',
  '(otan|otin|ottanut|söin|syön|syönyt|nielin)…(kaikki|liikaa|purkillisen|paketillisen)…(lääkke|pilleri|pillere|table|unilääk)',
  'yliannost',
  // Väkivalta
  '(minua|mua|minut|mut|meitä|lastani|lapsiani|lapsia|lasta|äitiäni|äitiä|siskoani|veljeäni)…(lyödään|lyö|löi|lyötiin|hakataan|hakkaa|hakkasi|hakattiin|hakattu/|lyöty/|potki|kuriste|kurista|pahoinpid|pahoinpit|piestään)~/(?! (laudalta|ällikällä|kukkarolle))',
  '(lyö|löi|hakkaa|hakkasi|potkii|potki|kuristaa|kuristi|piekse|pieksi)…(minua|mua|minut|mut|meitä|lastani|lapsiani|lastaan|lapsiaan|lapsia|äitiäni|äitiä|vaimoaan|siskoani)/(?! (laudalta|ällikällä|kukkarolle))',
  'uh(kaa|kasi|kaili|kailee|ataan|attiin)…(tapolla|veitsellä|puukolla|aseella|väkivallalla)',
  '(uhkaa|uhkasi|aikoo|yrittää|yritti)…(tappaa|puukottaa|ampua|surmata)(?= (minu|mut/|meidät|hänet|laps|äid|isän|vaimo|itsen|kaikki)|\\s*([.!?,]|$))',
  'pelkään…(henkeni|että…tappaa|miestäni|isääni|puolisoani|poikaystävääni)/',
  'pahoinpitel',
  '(?<!(metsä|maisem|luon|puisto|rant|rann|kaupunkikuv|mäk|mäe)~ (~ ){0,2})raiska(?!~ (metsä|maisem|luon|puisto|rant|rann|kaupunki))',
  // Hätä
  'hengenvaara(ssa|an)?/',
  'hätätilan',
  '(tarvitsen|tarvitaan|tarvitsee|tarvitsemme)…apua (heti|nyt/|välittömästi)|apua (nyt )?heti',
  '(soittakaa|soita|tilatkaa|tarvitaan|tarvitsen)…ambulanssi|ambulanssi (tänne|heti|nyt)',
  '(talo|talomme|koti|kotimme|asunto|asuntoni|asuntomme|kämppä|mökki|keittiö|hella|huone|kerrostalo|rakennus|koulu|sauna|auto|autoni|metsä|naapuri|naapurissa|täällä|meillä) palaa(?=\\s*([.!?,]|$)| (nyt|täällä|parhaillaan|täysillä|ilmiliek~|apua|tulkaa|vieress~)/)',
  '(talo|koti|asunto|kämppä|mökki|keittiö|hella|huone|kerrostalo|rakennus|koulu|sauna|auto|metsä|naapuri)~…(tulessa|ilmiliekeissä|liekeissä)/(?! ~tu/)',
  '(täällä|meillä|kotona|~ss[aä]) on tulipalo/|tulipalo (täällä|nyt|meillä)',
  '(syttyi|syttynyt) tuleen',
  '(?<!(talo|sein|rakenn|kang|takki|katto|kaupunki|materiaal|ken[gk]|puku|vaat)~ )ei (~ )?(hengitä|hengittänyt)/',
  '(en|ei)…saa…henkeä/|henkeä (en|ei)…saa/',
  'tukehdun|(lapsi|lapseni|vauva|hän|äiti|isä|joku) (on tukehtumassa|tukehtuu)',
  '(saan|saa|sai|saamassa|saanut|nyt|on)…(sydänkohtau|sydäninfarkt|sydänpysäh|aivoinfarkt|aivohalvau|aivoverenvuo|sairauskohtau|epilepsiakohtau)',
  '(rintaan|rintaani)…(sattuu|puristaa|koskee)|(sattuu|puristaa|koskee)…(rintaan|rinnasta)|on…rintakipu',
  'tajuttoma(na|ksi)/|(menetti|menettänyt)…taju',
  '(äiti|äitini|isä|isäni|hän|mies|mieheni|nainen|vaimo|vaimoni|lapsi|lapseni|vauva|joku|naapuri|ystäväni|mummo|vaari|ukki)…on…tajuton/',
  '(äiti|äitini|isä|isäni|hän|mies|mieheni|vaimo|vaimoni|lapsi|lapseni|vauva|mummo|vaari|ukki) ei…herää/(?! (aamu|koulu|ajoissa|herätys))',
  '(vuotaa|vuodan)…verta/|verta (vuotaa|tulee|valuu)|verenvuoto ei',
  'kouristelee',
  '(lapsi|joku|mies|nainen|uimari|ihminen|tyttö|poika) (on hukkumassa|hukkuu/(?! ~(on|ön|in|een)/))',
  '(putosi|vajosi|pudonnut|vajonnut)…(jäihin|jäiden läpi|avantoon)',
  // Svenska: dödsönskan
  'självmord',
  '(vill|önskar|tänker|vilja)…dö/(?! (ut|bort)/)|dö/ vill jag',
  'önskar…(vore död|var död|fick dö)/|(hellre|bättre) död/',
  'bättre (utan mig|om jag inte fanns)/',
  '(vill|orkar)…inte…leva/|inte (vill|orkar)…leva/',
  '(ingen|inget|ingenting|inte någon)…att leva/',
  'inte värt att leva|(livet|mitt liv) har ingen mening',
  't(a|ar|og|agit) livet av (mig|mej|sig)|ta mitt( eget)? liv',
  'döda(r)? (mig|mej)/|hänga (mig|mej)/',
  '(jag tänker|jag ska|jag vill|jag funderar)…hoppa…(från|framför|ut genom|ner från)…(bro|bron|taket|balkongen|fönstret|tåg|tåget)/',
  // Att skada sig själv
  'självskad',
  'skär(a|er)? (mig|mej)( själv)?/(?! på)',
  'skada(r)? (mig|mej) själv|gör(a)? (mig|mej) (själv )?illa',
  '(tagit|tog|tar)…(alla|för många)…(tabletter|piller|mediciner)',
  'överdos',
  // Våld
  'misshandl',
  'våldta',
  '(?<!det )(slår|slog|sparkar|sparkade|stryper|ströp)…(mig|mej|mitt barn|mina barn|barnen|min mamma|mamma|oss)/(?! (att|ner|ned|fram|igenom)/)',
  'bli(r|vit)?…(slagen|slagna|misshandlad|strypt|sparkad)/(?! av häpnad)',
  'hotar…(döda|mörda|skjuta|knivhugga) (mig|mej|oss|henne|honom|barn~|min|mitt|mina)/|hota(r|t|de)…med (kniv|vapen|våld)',
  // Nöd
  'livsfara/',
  'nödsituation',
  'nödläge',
  'hjälp genast|hjälp (nu|omedelbart)/',
  '(ring|skicka|behöver|behövs)…ambulans',
  '(huset|köket|hemmet|lägenheten|bostaden|rummet|spisen|skolan|bilen|skogen|bastun|stugan) (brinner|står i lågor|har fattat eld)',
  'det brinner(?! (~ )?(i knutarna|lamp|ljus|lykt|gatuljus|belysning))',
  '(?<!(hus|vägg|tyg|tak|stad|material|jack|sko)~ )andas inte/|(kan|får|slutat)…andas/(?! (frisk|ren|ut/|lättare))',
  '(jag|han|hon|barnet|babyn|mamma|pappa) får (inte|ingen)…luft/',
  '(får|fick|fått|har|haft)…(hjärtinfarkt|hjärtattack|hjärtstopp|hjärtstillestånd|slaganfall|stroke)/',
  '(ont|smärta|smärtor|trycker)…i bröstet',
  'medvetslös|(han|hon|mamma|pappa|barnet|babyn|min man|min fru) vaknar inte',
  '(?<!hjärta~ )blöder/(?! (pengar|ekonomi))|förblöd',
  '(någon|barnet|ett barn|mannen|kvinnan|han|hon|pojken|flickan) (drunknar|håller på att drunkna|håller på att kvävas)(?! i (arbet|papper|skuld))',
  '(gått|gick|fallit|föll)…genom isen',
  // English: wishing to die
  'suicid',
  '(want|wish|like|hope|wanna|planning)( to)?…(die|be dead)/(?! (out|down)/)',
  '(wish|rather)…(i was|i were|be) dead|better off (dead|without me)',
  "(don't|dont|do not|no longer|not)…want to (live|be alive|exist|go on living)/(?! (in(?! this world)|near|next|far|at|by|close|beside)/)",
  'no (reason|point|will)…(live|living)/|nothing…to live for|not worth living',
  "i (can't|cannot|can not) go on/(?! (the|a|this|my|foot)/)",
  '(kill|hang|shoot|stab|harm|drown)(ing)? (my|him|her|them)sel(f|ves)',
  '(end|ending|take|taking)…(my|her|his) (own )?life/|end it all',
  "(want to|going to|gonna|will|'ll|about to|might|thinking of) jump(ing)?…(off|from|in front of)…(bridge|roof|balcony|building|window|train)/",
  // Harming oneself
  'self(-| )?harm',
  '(hurting|cutting|burning|starving) myself|want to (hurt|cut) myself|i (cut|hurt) myself/(?! (~ ){0,2}(on|when|at|in|while|because|by|slipping|falling)/)',
  '(slit|slitting|cut|cutting)…(wrists?|my arms)/',
  'hit me (in|again|at home|every)/|took…(all|too many)…(pills|tablets)',
  'overdos',
  // Violence
  '(?<!it )(beats|beat|beating|hits|hitting|kicks|kicking|chokes|choking|strangl~|abuses|abusing|rapes|raping)…(me|us|my (kids|children|child|son|daughter|mother|mum|mom|sister|brother)|the children)/(?! (why|how|to))',
  "(i am|i'm|i was|i get|i keep|am being|are being|is being|getting|gets)…(beaten|abused|strangled|punched|stabbed)(?! (to|up the))",
  'threaten~…(kill|shoot|stab|hurt) (me|us|him|her|my|the (children|kids|baby))/',
  '(going|wants|tried|trying) to (kill|stab|shoot|rape) (me|us|him|her|my|someone)/',
  'raped',
  // Emergencies
  'life-threatening',
  'emergency(?! (exit|door|light|lane|brake|stair|shelter|number|kit|vehicle|access|plan)~)',
  'help (right )?now',
  '(call|send|need|needs)…ambulance',
  "(house|home|flat|apartment|building|kitchen|room|bedroom|car|school|forest|stove|sauna)( is|'s)? (on fire|burning)/",
  "fire in (my|our|the) (house|home|flat|kitchen|building|apartment|stairwell)|there( is|'s) a fire(?=\\s*([.!?,]|$)| (in|at|here|next|and)/)",
  "(?<!(wall|fabric|building|jacket|material|shoe|house)s? (~ )?)(isn't|is not|'s not|not|stopped) breathing|(can't|cannot|can barely|can hardly)…breathe/",
  '(having|had|has|have)…(heart attack|stroke|cardiac arrest|seizure)/(?! of)',
  '(pain|pains|pressure)…(my|his|her) chest|chest pain',
  "unconscious/(?! bias)|(won't|will not|doesn't|does not|isn't|is not|not) (wake|waking) up/",
  'bleeding/(?! (edge|heart|money|cash|obvious)~)',
  "(someone|somebody|child|boy|girl|man|woman|he|she)( is|'s) drowning(?! in (paper|debt|work))",
  'fell through the ice',
];

const written = (sign: string): string =>
  sign
    .replaceAll('~', '\\p{L}*')
    .replaceAll('/', '(?!\\p{L})')
    .replaceAll('…', "(?:[\\s,]+[\\p{L}'-]+){0,2} ")
    .replaceAll(' ', '[\\s,]+');

const pattern = new RegExp(`(?<!\\p{L})(?:${SIGNS.map(written).join('|')})`, 'iu');

/** Whether the words may say that somebody needs help at once. */
export const soundsLikeEmergency = (text: string): boolean =>
  pattern.test(text.normalize('NFC').replaceAll('’', "'"));
