/** Immigration, languages and integration. */
export const immigration = `
immigrants ~integration ~refugees P22 P22.2
maahanmuuttajat, maahanmuuttaja, ulkomaalainen, muunkielinen, vieraskielinen, maahanmuutto, ulkomaalaistaustainen, mamu, monikulttuurinen, kotoutuja, ulkomailta muuttanut
invandrare, utlänning, invandring, person med utländsk bakgrund, mångkulturell, nyinflyttad
foreigner, migrant, newcomer, multicultural

integration <immigrants ~language-learning ~guidance P4.11
kotoutuminen, kotouttaminen, kotoutumiskoulutus, kotoutumissuunnitelma, kotoutumispalvelut, alkukartoitus, monikielinen neuvonta, maahanmuuttopalvelut
integration, inledande kartläggning
settling in

refugees <immigrants ~asylum ~trauma
pakolainen, pakolaiset, pakolaistaustainen, ukrainalainen, tilapäinen suojelu, pakolaisneuvonta
flykting, ukrainare, tillfälligt skydd
Ukrainian, temporary protection

asylum <immigrants ~refugees P22.1
turvapaikka, turvapaikanhakija, vastaanottokeskus, kansainvälinen suojelu
asyl, asylsökande, förläggning, internationellt skydd
reception centre, international protection

undocumented <immigrants
paperiton, paperittomat, ilman oleskelulupaa, laittomasti maassa
papperslös, utan uppehållstillstånd
without papers, irregular migrant

residence-permit <immigrants P22.1
oleskelulupa, viisumi, perheenyhdistäminen, migri, maahanmuuttovirasto, maahantulo, työlupa
uppehållstillstånd, visum, familjeåterförening, migrationsverket, inresa
visa, family reunification, Finnish Immigration Service, work permit

citizenship P22.4
kansalaisuus
medborgarskap
dual nationality

language-learning <course ~integration ~language-cafe P22.3
kielikurssi, suomen kieli, kielen oppiminen, suomi toisena kielenä, suomen opiskelu, ruotsin kieli, opin suomea, suomea maahanmuuttajille, luku- ja kirjoitustaito
språkkurs, finska språket, svenska språket, lära sig finska, lära sig svenska, språkundervisning, läs- och skrivkunnighet
=language course, learn Finnish, learn Swedish, Finnish language, language learning, literacy

language-cafe <open-meeting-place ~language-learning
kielikahvila, keskustelukerho, suomen puhuminen, kielikerho
språkkafé, språkcafé, samtalsklubb
=language café, conversation club, practise Finnish

interpreting ~languages-of-service P9.4
tulkkaus, tulkki, käännös, kääntäminen
tolkning, tolk, översättning
translation

languages-of-service
kielet, äidinkieli, kielipalvelu, oma kieli, englanniksi, venäjäksi, arabiaksi, monikielinen
språk, modersmål, flerspråkig
=languages, mother tongue, multilingual, in English, Russian, Arabic

swedish-speaking <languages-of-service
ruotsinkielinen, ruotsinkieliset, suomenruotsalainen, ruotsiksi
svenskspråkig, finlandssvensk, på svenska
=Swedish-speaking, Finland Swede, in Swedish

immigrant-women <immigrants ~women
maahanmuuttajanaiset, maahanmuuttajanainen, kotiäiti maahanmuuttaja
invandrarkvinnor, invandrarmammor
migrant women

roma ~discrimination P7.10
romanit, romani, mustalainen
romer, zigenare
=Roma, Romani

sami ~languages-of-service P7.10
saamelaiset, saame, saamelainen
samer, samiska
=Sámi, Sami people

returnees <immigrants P22.9
paluumuutto, paluumuuttaja, inkerinsuomalainen, inkeriläinen
återflyttning, återflyttare, ingermanländare
=return migration, returnee, Ingrian

expatriates P22.8 KR1.5
ulkosuomalaiset, ulkosuomalainen, ulkomaille muutto, maastamuutto, muutto ulkomaille, siirtolainen
utlandsfinländare, flytta utomlands, emigration
moving abroad, emigration
`;
