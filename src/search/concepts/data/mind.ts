/** Mental health, mental disorders and the services for them. */
export const mind = `
mental-health ~mental-health-services ~counselling P5.7
mielenterveys, mielen hyvinvointi, mieli, paha olo, psyykkinen
psykisk hälsa, psykisk ohälsa, mår dåligt
psychological

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, psykiatrinen sairaanhoitaja, miepä
mentalvårdstjänst, mentalvård, psykiatrisk sjukskötare
mental health care, psychiatric nurse

psychiatry <specialised-care ~mental-health-services P5.6
psykiatria, psykiatri
psykiatri, psykiater
psychiatrist

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, kuntoutuspsykoterapia
psykoterapi, terapi
therapy

psychologist <mental-health-services ~psychotherapy
psykologi
psykolog
psychologist's appointment

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, surullinen
depression, deprimerad, nedstämd
depressed, sad

anxiety <mental-health ~panic-and-fears
ahdistus, ahdistaa, huoli, ahdistunut
ångest, oro
anxious

panic-and-fears <anxiety
paniikkihäiriö, pelko, fobia, jännittäminen, pelottaa
panikstörning, fobi, social ångest
=panic disorder, fear, phobia, social anxiety

bipolar <mental-illness
kaksisuuntainen mielialahäiriö, mania, mielialahäiriö
bipolär sjukdom, mani
=bipolar disorder, mania

psychosis <mental-illness
psykoosi, skitsofrenia, harhat
psykos, schizofreni
schizophrenia

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden häiriö, persoonallisuushäiriö, psyykkinen sairaus
psykisk störning, personlighetsstörning
mental disorder, personality disorder

eating-disorder <mental-illness ~nutrition
syömishäiriö, anoreksia, bulimia, ahminta
ätstörning, anorexi, bulimi
anorexia, bulimia

ocd <anxiety ~mental-illness
pakko-oireinen häiriö, pakko-oire
tvångssyndrom, tvångstankar
=obsessive-compulsive disorder, OCD

self-harm <mental-health ~suicide ~young-people
itsetuhoisuus, viiltely
självdestruktivitet, skära sig, självskadebeteende
=self-harm, cutting

perinatal-depression <depression ~childbirth ~parenthood
synnytyksen jälkeinen masennus, synnytysmasennus
förlossningsdepression
=postnatal depression, perinatal depression

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, toipumisorientaatio
psykiatrisk rehabilitering, återhämtning
recovery

clubhouse <mental-health-rehabilitation ~open-meeting-place
klubitalo, fountain house, mielenterveysyhdistys
klubbhus, fontänhus
Fountain House

relatives-of-mentally-ill <relatives ~mental-illness
mielenterveysomainen, finfami
anhöriga till psykiskt sjuka, finfami
=family of mentally ill
`;
