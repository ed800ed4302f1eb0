/** Mental health, mental disorders and the services for them. */
export const mind = `
mental-health ~mental-health-services ~counselling P5.7
mielenterveys, mielen hyvinvointi, henkinen hyvinvointi, mieli, paha olo, mielen pahoinvointi, psyykkinen
psykisk hälsa, mental hälsa, psykiskt välbefinnande, psykisk ohälsa, mår dåligt, sinne
mental wellbeing, mental health problem, feeling bad, psychological

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, mielenterveystyö, mielenterveys- ja päihdepalvelu, psykiatrinen sairaanhoitaja, mielenterveyshoitaja, depressiohoitaja, terapianavigaattori, miepä
mentalvårdstjänst, mentalvård, mentalhälsotjänst, psykisk vård, psykiatrisk sjukskötare
mental health care, psychiatric nurse, mental health team

psychiatry <specialised-care ~mental-health-services P5.6
psykiatria, psykiatri, mielisairaala
psykiatri, psykiater, mentalsjukhus
psychiatrist, psychiatric clinic

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, terapeutti, kuntoutuspsykoterapia
psykoterapi, terapi, terapeut
therapy, therapist

psychologist <mental-health-services ~psychotherapy
psykologi
psykolog
psychologist's appointment, psychological assessment

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, toivottomuus, surullinen, alavireisyys
depression, deprimerad, nedstämd, svårmod, hopplöshet
depressed, low mood, hopelessness, sad

anxiety <mental-health ~panic-and-fears
ahdistus, ahdistuneisuus, ahdistaa, huoli, pelkotila, ahdistunut
ångest, oro, rädsla
anxious, worry

panic-and-fears <anxiety
paniikkihäiriö, paniikki, pelko, fobia, jännittäminen, esiintymisjännitys, ujous, pelottaa
panikstörning, panik, fobi, social ångest, blyghet
=panic disorder, panic, fear, phobia, social anxiety, shyness

bipolar <mental-illness
kaksisuuntainen mielialahäiriö, bipo, mania, mielialahäiriö
bipolär sjukdom, bipolaritet, mani, affektiv störning
=bipolar disorder, mania, mood disorder

psychosis <mental-illness
psykoosi, skitsofrenia, harhat, äänten kuuleminen, harhaluulo
psykos, schizofreni, röster, vanföreställning
schizophrenia, hearing voices, delusion

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden häiriö, mielisairaus, mielenterveyshäiriö, persoonallisuushäiriö, epävakaa, psyykkinen sairaus
psykisk störning, psykisk sjukdom, mental störning, personlighetsstörning
mental disorder, personality disorder, psychiatric illness

eating-disorder <mental-illness ~nutrition
syömishäiriö, anoreksia, bulimia, ahminta, laihuushäiriö, syömisongelma
ätstörning, anorexi, bulimi, hetsätning
anorexia, bulimia, binge eating

ocd <anxiety ~mental-illness
pakko-oireinen häiriö, pakko-oire, OCD, pakkoajatus
tvångssyndrom, tvångstankar, OCD
=obsessive-compulsive disorder, OCD, compulsion

self-harm <mental-health ~suicide ~young-people
itsetuhoisuus, viiltely, itsensä vahingoittaminen, itsetuhoinen
självdestruktivitet, skära sig, självskada, självskadebeteende
=self-harm, cutting, self-injury

perinatal-depression <depression ~childbirth ~parenthood
synnytyksen jälkeinen masennus, synnytysmasennus, baby blues, äidin uupumus, vauvaperheen väsymys
förlossningsdepression, depression efter förlossningen, baby blues
=postnatal depression, perinatal depression, postpartum depression

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, mielenterveyskuntoutuja, psykiatrinen kuntoutus, toipumisorientaatio, psykososiaalinen kuntoutus
psykiatrisk rehabilitering, rehabiliteringsklient inom mentalvården, psykosocial rehabilitering, återhämtning
psychiatric rehabilitation, recovery

clubhouse <mental-health-rehabilitation ~open-meeting-place
klubitalo, fountain house, mielenterveysyhdistys
klubbhus, fontänhus, förening för psykisk hälsa
Fountain House, mental health association

relatives-of-mentally-ill <relatives ~mental-illness
mielenterveysomainen, mielenterveysomaiset, psyykkisesti sairaan läheinen, finfami
anhöriga till psykiskt sjuka, anhörig inom psykiatri, finfami
=family of mentally ill, relatives in mental health
`;
