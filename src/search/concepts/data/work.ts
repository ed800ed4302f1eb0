/** Work, unemployment and the way back to work. */
export const work = `
work ~job-search ~occupational-safety
työllisyys, ansiotyö, työelämä
sysselsättning
employment

unemployment <work ~unemployment-benefit ~employment-services ~associations-of-the-unemployed
työttömyys, työtön, ei töitä, potkut, lomautus, irtisanottu, lomautettu, työpaikan menetys, menetin työni, irtisanominen, lomauttaminen, yt
arbetslöshet, uppsagd, inget jobb, permitterad, förlorat jobbet, sparken, av med jobbet
unemployed, lost my job, laid off, fired, jobless, redundant

job-search <work ~employment-services ~job-coaching P10.1
työnhaku, työpaikka, kesätyö, CV, ansioluettelo, työhakemus, duuni, saada töitä
jobbsökning, sommarjobb, arbetssökande, jobb
job, jobseeker, CV, vacancy, resume, part-time

employment-services <work ~job-search P4.8 P10.1
työllisyyspalvelut, TE-toimisto, työkkäri, työvoimapalvelu, TE-palvelut, työvoimatoimisto, työnvälitys
sysselsättningstjänster, TE-byrå, arbetskraftsservice, arbetsförmedling
TE Office, job centre, employment office

unemployment-benefit <benefits ~unemployment P10.6
työttömyysturva, työttömyyspäiväraha, työmarkkinatuki, työttömyyskorvaus, ansiopäiväraha, peruspäiväraha, työttömyyskassa, ansiosidonnainen, karenssi
utkomstskydd för arbetslösa, arbetsmarknadsstöd, grunddagpenning, arbetslöshetskassa, arbetslöshetsersättning, a-kassa
labour market subsidy, unemployment fund, unemployment allowance, benefits for the unemployed

associations-of-the-unemployed <associations ~unemployment P10.8
työttömien yhdistys, työttömien toiminta
arbetslösas förening
=associations of the unemployed

rehabilitative-work <supported-employment ~social-rehabilitation #rehabilitative-work P4.8
kuntouttava työtoiminta, aktivointisuunnitelma
arbetsverksamhet i rehabiliteringssyfte, aktiveringsplan
activation plan

social-rehabilitation <rehabilitation ~adult-social-work ~rehabilitative-work #social-rehabilitation
sosiaalinen kuntoutus
social rehabilitering
=social rehabilitation

supported-employment <work ~job-coaching P10.7
tuettu työllistyminen, palkkatuki, työkokeilu, työharjoittelu
stödd sysselsättning, arbetsprövning, lönesubvention, lönestöd, arbetspraktik, praktik
pay subsidy, work trial, wage subsidy, internship

job-coaching <supported-employment ~job-search
työhönvalmennus, työvalmennus, työvalmentaja
arbetsträning, arbetscoach
=job coaching

work-ability <work ~vocational-rehabilitation ~disability-pension P10.4
työkyky, työssä jaksaminen, työkyvytön, osatyökykyinen
arbetsförmåga, partiellt arbetsför, arbetsoförmögen
unable to work

vocational-rehabilitation <rehabilitation ~work-ability P10.4
ammatillinen kuntoutus, uudelleenkoulutus
yrkesinriktad rehabilitering, omskolning
retraining

occupational-safety <work P10.3 P10.5
työsuojelu, työsopimus, työehtosopimus, palkka, ammattiliitto, työturvallisuus, työaika, työpaikkakiusaaminen, esimies, pomo, työsuhde
arbetarskydd, arbetsavtal, lön, fackförbund, kollektivavtal
employment contract, wages, trade union

entrepreneurship P11.1 P15.8 KR2.8 P11.3 P11.5 P11.8
yrittäjyys, yrittäjä, yritys, starttiraha, toiminimi, firma
företagande, företag, startpeng, firma, näringsliv
business advice, entrepreneur, company, enterprise, self-employed, start a business

employers KR2.6 P12.1 P12.2
työnantajat, rekrytointi
arbetsgivare, rekrytering
recruitment
`;
