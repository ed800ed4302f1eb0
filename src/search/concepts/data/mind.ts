/** Mental health, mental disorders and the services for them. */
export const mind = `
mental-health ~mental-health-services ~someone-to-talk-to P5.7
mielenterveys, mielen hyvinvointi, paha olo, psyykkinen, henkinen hyvinvointi, pää hajoaa, pää sekaisin, mieli maassa, hermoromahdus, itsetunto, romahtaa
psykisk hälsa, psykisk ohälsa, mår dåligt, mental hälsa, psykiskt välbefinnande, mår inte bra, psykiska problem, självkänsla, självförtroende
psychological, breakdown, self-esteem

mental-health-services <health-services ~mental-health ~psychiatry P5.7
mielenterveyspalvelu, psykiatrinen sairaanhoitaja, miepä, mielenterveyshoitaja, mielenterveyspoli, psykpoli
mentalvårdstjänst, mentalvård, psykiatrisk sjukskötare, psykisk vård, psykvård
mental health care, psychiatric nurse

psychiatry <specialised-medical-care ~mental-health-services
psykiatria, psykiatri, mielisairaala, pakkohoito
psykiatri, psykiater, mentalsjukhus
psychiatrist, psychiatric

psychotherapy <mental-health-services ~rehabilitation ~psychologist
psykoterapia, terapia, terapeutti
psykoterapi, terapi, terapeut
therapy, therapist

psychologist <mental-health-services ~psychotherapy
psykologi
psykolog
=psychologist

depression <mental-health ~burnout ~suicide
masennus, masentunut, depressio, alakulo, masentaa, mieliala, surullinen, toivottomuus, masis, itkettää, itkuinen, ei huvita, mikään ei kiinnosta, apea
depression, deprimerad, nedstämd, deppig, ledsen, gråter
depressed, sad, low mood, hopeless, crying, unhappy, feeling down

anxiety <mental-health ~panic-disorder
ahdistus, ahdistaa, ahdistunut, ahdistuneisuus, pelätä, ahistaa, levoton, hermostunut, murehtia
ångest, rädsla, orolig, ängslig
anxious, worried, nervous, scared

panic-disorder <anxiety
paniikkihäiriö, pelko, fobia, jännittäminen, pelottaa, paniikki, ujous, ujo, jännittää
panikstörning, fobi, social ångest, panik, blyg
fear, phobia, social anxiety, panic, shy

bipolar-disorder <mental-illness
kaksisuuntainen mielialahäiriö, mania, mielialahäiriö, kaksisuuntainen
bipolär sjukdom, mani, bipolär
mania, bipolar

psychosis <mental-illness
psykoosi, skitsofrenia, harhat, äänten kuuleminen, kuulee ääniä, vainoharhainen
psykos, schizofreni, hör röster
schizophrenia, hearing voices

mental-illness <mental-health ~mental-health-rehabilitation ~psychiatry
mielenterveyden häiriö, persoonallisuushäiriö, psyykkinen sairaus, mielisairaus, mielenterveyshäiriö, mielisairas
psykisk störning, personlighetsstörning, psykisk sjukdom
mental disorder, personality disorder

eating-disorder <mental-illness ~nutrition
syömishäiriö, anoreksia, bulimia, ahminta, ei syö, oksentaa, ahmia
ätstörning, anorexi, bulimi, äter inte, ätstörd
anorexia, bulimia, won't eat, binge eating

obsessive-compulsive-disorder <anxiety ~mental-illness
pakko-oireinen häiriö, pakko-oire, pakkoajatus, hamstraus
tvångssyndrom, tvångstankar
=obsessive-compulsive disorder, OCD, hoarding

self-harm <mental-health ~suicide
itsetuhoisuus, viiltely, itsensä vahingoittaminen, itsetuhoinen, viillellä, satuttaa itseään, viiltää
självdestruktivitet, skära sig, självskadebeteende, självdestruktiv, självskada
=self-harm, cutting

postnatal-depression <depression ~childbirth
synnytyksen jälkeinen masennus, synnytysmasennus, baby blues
förlossningsdepression
perinatal depression, postpartum

mental-health-rehabilitation <rehabilitation ~mental-illness ~clubhouse
mielenterveyskuntoutus, mielenterveyskuntoutuja, psykososiaalinen kuntoutus
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
