/** Work, unemployment and the way back to work. */
export const work = `
work ~job-search ~working-life P10
työllisyys, ansiotyö, työelämä
sysselsättning
employment

unemployment <work ~unemployment-benefit ~employment-services ~associations-of-unemployed
työttömyys, työtön, ei töitä, potkut, lomautus
arbetslöshet, uppsagd, inget jobb
unemployed, lost my job

job-search <work ~employment-services ~job-coaching P10.1
työnhaku, työpaikka, kesätyö, CV
jobbsökning, sommarjobb, söka jobb
job, jobseeker

employment-services <work ~job-search P10 P4.8
työllisyyspalvelut, TE-toimisto, työkkäri, työvoimapalvelu
sysselsättningstjänster, TE-byrå
TE Office, job centre

unemployment-benefit <benefits ~unemployment P10.6
työttömyysturva, työmarkkinatuki, työttömyyskorvaus
utkomstskydd för arbetslösa, arbetsmarknadsstöd
labour market subsidy

associations-of-unemployed <associations ~unemployment P10.8
työttömien yhdistys
arbetslösas förening
=associations of the unemployed

rehabilitative-work <supported-employment ~social-rehabilitation #rehabilitative-work P4.8
kuntouttava työtoiminta
arbetsverksamhet i rehabiliteringssyfte
=rehabilitative work

social-rehabilitation <rehabilitation ~adult-social-work ~rehabilitative-work #social-rehabilitation P4.14
sosiaalinen kuntoutus
social rehabilitering
=social rehabilitation

supported-employment <work ~job-coaching P10.7
tuettu työllistyminen, palkkatuki, työkokeilu
stödd sysselsättning, arbetsprövning, lönesubvention
pay subsidy, work trial

job-coaching <supported-employment ~job-search P10.7
työhönvalmennus, työvalmennus
arbetsträning
=job coaching

work-ability <work ~vocational-rehabilitation ~disability-pension P10.4
työkyky
arbetsförmåga, partiellt arbetsför
=work ability

vocational-rehabilitation <rehabilitation ~work-ability P10.4
ammatillinen kuntoutus, uudelleenkoulutus
yrkesinriktad rehabilitering, omskolning
retraining

working-life <work P10.3 P10.5
työsuojelu, työsopimus, työehtosopimus, palkka, ammattiliitto
arbetarskydd, arbetsavtal, lön, fackförbund
=occupational safety, employment contract, wages, trade union

entrepreneurship P11 P11.1 P15.8 KR2.8
yrittäjyys, yrittäjä, yritys, starttiraha
företagande, företag, startpeng
business advice, entrepreneur, company

employers P12 KR2.6
työnantajat
arbetsgivare
=employers
`;
