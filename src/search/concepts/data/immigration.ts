/** Immigration, languages and integration. */
export const immigration = `
immigrants ~integration ~refugees P22.2
maahanmuuttajat, ulkomaalainen, vieraskielinen, monikulttuurinen, maahanmuutto, kotoutuja, mamu
invandrare, utlänning, mångkulturell, invandring, nyanländ, nyinflyttad
foreigner, migrant, multicultural, newcomer, moved to Finland

integration <immigrants ~language-course P4.11
kotoutuminen, kotouttaminen, maahanmuuttopalvelut, valmistava opetus
integration, förberedande undervisning
settling in, preparatory education, moving to Finland

refugees <immigrants ~asylum ~trauma ~integration
pakolainen, ukrainalainen, tilapäinen suojelu, pakolaisuus
flykting, ukrainare, tillfälligt skydd
Ukrainian

asylum <immigrants ~refugees ~residence-permit
turvapaikka, turvapaikanhakija, vastaanottokeskus, kansainvälinen suojelu, karkotus, käännytys
asyl, asylsökande, förläggning, avslag, utvisning
reception centre, deportation

undocumented <immigrants
paperiton
papperslös
without papers

residence-permit <immigrants P22.1
oleskelulupa, viisumi, perheenyhdistäminen, työlupa, migri, maahanmuuttovirasto, maahantulo
uppehållstillstånd, visum, familjeåterförening, migrationsverket, inresetillstånd, inresa
visa, family reunification, work permit

citizenship P22.4
kansalaisuus
medborgarskap
=citizenship

language-course <course ~integration ~language-cafe P22.3
kielikurssi, suomen kieli, luku- ja kirjoitustaito, kielen oppiminen, ruotsin kieli, haluan suomea, lukutaito, yki, lukutaidoton
språkkurs, lära sig finska, läs- och skrivkunnighet, finska språket, svenska språket, lära sig svenska, min finska
learn Finnish, literacy, learn Swedish, Finnish language, my Finnish

language-cafe <open-meeting-place ~language-course
kielikahvila, kielikerho, keskustelukerho
språkkafé, samtalsklubb, språkcafé
=language café

interpreting ~languages
tulkkaus, tulkki, käännös
tolkning, tolk, översättning
translation

languages
kielet, äidinkieli, monikielinen
språk, modersmål, flerspråkig
mother tongue, multilingual

swedish-speaking <languages
ruotsinkielinen, suomenruotsalainen
svenskspråkig, finlandssvensk, på svenska
=Swedish-speaking, Finland Swede, in Swedish

roma <minorities ~discrimination
romanit
romer
=Roma

sami <minorities ~languages
saamelaiset, saamenkielinen, saamelainen
samer, samiska
=Sámi

return-migration <immigrants P22.9
paluumuutto, paluumuuttaja, inkerinsuomalainen
återflyttning, ingermanländare, återflyttare
returnee

expatriates P22.8 KR1.5 P22.5 P22.6 P22.7
ulkosuomalaiset, maastamuutto, ulkomaille muutto
utlandsfinländare, emigration, flytta utomlands
emigration

minorities ~discrimination P7.10
vähemmistöt, vähemmistö
minoriteter, minoritet
=minorities
`;
