/** Mental health, mental disorders and the services for them. */
export const mind = `
mental-health ~mental-health-services ~someone-to-talk-to P5.7
mielenterveys, mielen hyvinvointi, paha olo, psyykkinen, henkinen hyvinvointi, pää hajoaa, pää sekaisin, mieli maassa, hermoromahdus, itsetunto
psykisk hälsa, psykisk ohälsa, mår dåligt, mental hälsa, psykiskt välbefinnande, mår inte bra, psykiska problem, självkänsla
psychological, breakdown, self-esteem

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, psykiatrinen sairaanhoitaja, miepä, mielenterveyshoitaja, mielenterveyspoli, psykpoli
mentalvårdstjänst, mentalvård, psykiatrisk sjukskötare, psykisk vård, psykvård
mental health care, psychiatric nurse

psychiatry <specialised-medical-care ~mental-health-services
psykiatria, psykiatri
psykiatri, psykiater
psychiatrist

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, terapeutti
psykoterapi, terapi, terapeut
therapy, therapist

psychologist <mental-health-services ~psychotherapy
psykologi
psykolog
=psychologist

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, surullinen, toivottomuus, alavireisyys, masis, itkettää, itkuinen
depression, deprimerad, nedstämd, deppig, ledsen, gråter
depressed, sad, low mood, hopeless, crying

anxiety <mental-health ~panic-disorder
ahdistus, ahdistaa, ahdistunut, ahdistuneisuus, pelätä, ahistaa, levoton, hermostunut
ångest, rädsla, orolig, ängslig
anxious, worried, nervous

panic-disorder <anxiety
paniikkihäiriö, pelko, fobia, jännittäminen, pelottaa, paniikki, ujous
panikstörning, fobi, social ångest, panik
fear, phobia, social anxiety, panic

bipolar-disorder <mental-illness
kaksisuuntainen mielialahäiriö, mania, mielialahäiriö, kaksisuuntainen
bipolär sjukdom, mani
mania

psychosis <mental-illness
psykoosi, skitsofrenia, harhat, äänten kuuleminen, kuulee ääniä
psykos, schizofreni, hör röster
schizophrenia, hearing voices

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden häiriö, persoonallisuushäiriö, psyykkinen sairaus, mielisairaus, mielenterveyshäiriö
psykisk störning, personlighetsstörning, psykisk sjukdom
mental disorder, personality disorder

eating-disorder <mental-illness ~nutrition
syömishäiriö, anoreksia, bulimia, ahminta, ei syö, oksentaa
ätstörning, anorexi, bulimi, äter inte, ätstörd
anorexia, bulimia, won't eat

obsessive-compulsive-disorder <anxiety ~mental-illness
pakko-oireinen häiriö, pakko-oire, pakkoajatus
tvångssyndrom, tvångstankar
=obsessive-compulsive disorder, OCD

self-harm <mental-health ~suicide
itsetuhoisuus, viiltely, itsensä vahingoittaminen, itsetuhoinen, viillellä
självdestruktivitet, skära sig, självskadebeteende, självdestruktiv
=self-harm, cutting

postnatal-depression <depression ~childbirth
synnytyksen jälkeinen masennus, synnytysmasennus, baby blues
förlossningsdepression
perinatal depression

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, toipumisorientaatio, mielenterveyskuntoutuja, psykososiaalinen kuntoutus
psykiatrisk rehabilitering, återhämtning, psykosocial rehabilitering
recovery

clubhouse <mental-health-rehabilitation ~open-meeting-place
klubitalo, mielenterveysyhdistys
klubbhus, fontänhus
=clubhouse

family-of-mentally-ill <mental-illness ~relatives
mielenterveysomainen, finfami
anhöriga till psykiskt sjuka, finfami
=family of mentally ill
`;
