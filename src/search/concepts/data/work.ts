/** Work, unemployment and the way back to work. */
export const work = `
work ~job-search ~working-life P10
työ ja työllisyys, työllisyys, ansiotyö, työssäkäynti, työelämä
arbete och sysselsättning, sysselsättning, förvärvsarbete, arbetsliv
employment

unemployment <work ~unemployment-benefit ~employment-services ~associations-of-unemployed
työttömyys, työtön, työttömät, ei töitä, irtisanottu, potkut, lomautettu, työpaikan menetys, lomautus
arbetslöshet, uppsagd, permitterad, inget jobb, permittering
unemployed, laid off, out of work, lost my job

job-search <work ~employment-services ~job-coaching P10.1
työnhaku, työpaikka, työnhakija, kesätyö, ansioluettelo, haen töitä, työhakemus, CV, duuni
jobbsökning, arbetsplats, arbetssökande, sommarjobb, meritförteckning, söka jobb, lediga jobb
job, vacancy, jobseeker, CV

employment-services <work ~job-search P10 P4.8
työllisyyspalvelut, TE-toimisto, TE-palvelut, työvoimatoimisto, työkkäri, työllisyysalue, työvoimapalvelu, työvoimakoulutus, TYP, työvoimaviranomainen, te-keskus
sysselsättningstjänster, TE-byrå, arbetskraftsservice, arbetskraftsbyrå, arbetskraftsutbildning
TE Office, job centre, labour market training

unemployment-benefit <benefits ~unemployment P10.6
työttömyysturva, työmarkkinatuki, peruspäiväraha, ansiopäiväraha, työttömyyskassa, työttömyyskorvaus, päiväraha työttömälle, liikkuvuusavustus
utkomstskydd för arbetslösa, arbetsmarknadsstöd, grunddagpenning, arbetslöshetskassa, arbetslöshetsersättning
labour market subsidy, earnings-related allowance, unemployment fund

associations-of-unemployed <associations ~unemployment P10.8
työttömien yhdistys, työttömien toiminta, työttömien ruokala, työttömien järjestö
arbetslösas förening, föreningar för arbetslösa
=associations of the unemployed, unemployed people's association

rehabilitative-work <supported-employment ~social-rehabilitation #rehabilitative-work P4.8
kuntouttava työtoiminta, kuty, aktivointisuunnitelma, kuntouttava
arbetsverksamhet i rehabiliteringssyfte, rehabiliterande arbetsverksamhet, aktiveringsplan
rehabilitative work activity, activation plan

social-rehabilitation <rehabilitation ~adult-social-work ~rehabilitative-work #social-rehabilitation P4.14
sosiaalinen kuntoutus, sosiaalisen toimintakyvyn tuki
social rehabilitering
=social rehabilitation

supported-employment <work ~job-coaching P10.7
tuettu työllistyminen, palkkatuki, työkokeilu, välityömarkkinat, työllistäminen, työpankki, työharjoittelu, työllistymisen tuki
stödd sysselsättning, lönestöd, arbetsprövning, lönesubvention, arbetspraktik
wage subsidy, pay subsidy, work trial, work placement

job-coaching <supported-employment ~job-search P10.7
työhönvalmennus, työvalmennus, työvalmentaja, työelämävalmennus, työllistymisvalmennus, työnhakuvalmennus
arbetsträning, jobbcoachning, arbetscoach, jobbsökarträning
work coaching, job coach

work-activities <disabled-work ~rehabilitative-work
työpajat aikuisille, avoin työpaja, verstas, puutyöpaja, käsityöpaja
verkstad för vuxna, öppen verkstad, snickarverkstad
=open workshop for adults, craft workshop

work-ability <work ~vocational-rehabilitation ~disability-pension P10.4
työkyky, työkyvyn tuki, työssä jaksaminen, en pysty tekemään työtä
arbetsförmåga, partiellt arbetsför, arbetsförmågekoordinator
partial work ability, work capacity, unable to work

vocational-rehabilitation <rehabilitation ~work-ability P10.4
ammatillinen kuntoutus, uudelleenkoulutus, ammatillinen kuntoutusselvitys, kiila-kuntoutus
yrkesinriktad rehabilitering, omskolning
retraining

working-life <work P10.3 P10.5
työsuojelu, työsopimus, työehtosopimus, palkka, ammattiliitto, työaika, työolot, työpaikkakiusaaminen, työturvallisuus, luottamusmies
arbetarskydd, arbetsavtal, kollektivavtal, lön, fackförbund, arbetstid, arbetsplatsmobbning, arbetssäkerhet
=occupational safety, employment contract, collective agreement, wages, trade union, working hours

entrepreneurship P11 P11.1 P15.8 KR2.8
yrittäjyys, yrityksen perustaminen, yrittäjä, yritys, starttiraha, toiminimi, oma firma
företagande, företagare, företag, startpeng, firma
business advice, starting a business, entrepreneur, start-up grant, company

employers ~recruitment P12 KR2.6
työnantajat, työnantaja, työllistää työntekijä
arbetsgivare, arbetsgivartjänster
employer

recruitment <employers P12.2
rekrytointi, työntekijän palkkaaminen, työvoiman hankinta, henkilöstöhankinta
rekrytering, anställa
hiring
`;
