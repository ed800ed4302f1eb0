/** Immigration, languages and integration. */
export const immigration = `
immigrants ~integration ~refugees P22 P22.2
maahanmuuttajat, ulkomaalainen, vieraskielinen, monikulttuurinen
invandrare, utlänning, mångkulturell
foreigner, migrant, multicultural

integration <immigrants ~language-learning ~guidance P4.11
kotoutuminen, kotouttaminen, alkukartoitus
integration
settling in

refugees <immigrants ~asylum ~trauma
pakolainen, ukrainalainen
flykting, ukrainare
Ukrainian

asylum <immigrants ~refugees P22.1
turvapaikka, turvapaikanhakija, vastaanottokeskus
asyl, asylsökande
reception centre

undocumented <immigrants
paperiton
papperslös
without papers

residence-permit <immigrants P22.1
oleskelulupa, viisumi, perheenyhdistäminen, työlupa
uppehållstillstånd, visum, familjeåterförening
visa, family reunification

citizenship P22.4
kansalaisuus
medborgarskap
dual nationality

language-learning <course ~integration ~language-cafe P22.3
kielikurssi, suomen kieli, luku- ja kirjoitustaito
språkkurs, lära sig finska, läs- och skrivkunnighet
=language course, learn Finnish, literacy

language-cafe <open-meeting-place ~language-learning
kielikahvila, kielikerho
språkkafé
=language café

interpreting ~languages-of-service P9.4
tulkkaus, tulkki, käännös
tolkning, tolk, översättning
translation

languages-of-service
kielet, äidinkieli, monikielinen
språk, modersmål, flerspråkig
=languages, mother tongue

swedish-speaking <languages-of-service
ruotsinkielinen, suomenruotsalainen
svenskspråkig, finlandssvensk
=Swedish-speaking, Finland Swede

roma ~discrimination P7.10
romanit
romer
=Roma

sami ~languages-of-service P7.10
saamelaiset, saamelainen
samer, samiska
=Sámi, Sami people

returnees <immigrants P22.9
paluumuutto, paluumuuttaja, inkerinsuomalainen
återflyttning, ingermanländare
=return migration, Ingrian

expatriates P22.8 KR1.5
ulkosuomalaiset, maastamuutto
utlandsfinländare, emigration
emigration
`;
