/**
 * What invented respondents of the demo write, by hand, piece by piece. No municipality or association has said any
 * of it; `generate.ts` says so in every file and marks every assessment.
 */
export interface Pieces {
  /** The municipality's evidence by its rating. */
  evidence: { inPlace: readonly string[]; partly: readonly string[]; notYet: readonly string[] };
  nextSteps: readonly string[];
  /** Remarks of associations by their rating. */
  remarks: { inPlace: readonly string[]; partly: readonly string[]; notYet: readonly string[] };
  /** A remark in Swedish, whatever the rating. */
  swedish: readonly string[];
}

export const PIECES: Readonly<Record<string, Pieces>> = {
  'visible-in-strategies': {
    evidence: {
      inPlace: [
        'Hyvinvointisuunnitelmassa on järjestöyhteistyön tavoite, mittari ja vastuuhenkilö.',
        'Valtuusto hyväksyi tavoitteen strategiaan, ja sen toteutumista seurataan puolivuosittain.',
      ],
      partly: [
        'Järjestöt mainitaan strategiassa, mutta tavoitteelta puuttuu mittari.',
        'Hyvinvointityöryhmässä on järjestöjen edustaja, mutta valintatavasta ei ole sovittu.',
      ],
      notYet: ['Järjestöjä ei mainita voimassa olevassa strategiassa.'],
    },
    nextSteps: [
      'Kirjataan tavoite ja mittari seuraavaan hyvinvointisuunnitelmaan.',
      'Sovitaan järjestöjen kanssa, miten edustaja työryhmään valitaan.',
    ],
    remarks: {
      inPlace: [
        'Olemme päässeet mukaan työryhmään, ja meitä kuunnellaan.',
        'Yhdistyksemme työ näkyy suunnitelmassa.',
      ],
      partly: [
        'Strategiassa puhutaan kumppanuudesta, mutta käytännössä se jää puheeksi.',
        'Edustaja on, mutta emme saa tietää, mitä kokouksissa käsitellään.',
      ],
      notYet: [
        'Emme löytäneet strategiasta mainintaa järjestöistä.',
        'Suunnitelmat tehdään ensin ja järjestöistä kerrotaan lopuksi.',
      ],
    },
    swedish: ['Vi skulle gärna se att också de svenskspråkiga föreningarna nämns i strategin.'],
  },
  'invited-into-planning': {
    evidence: {
      inPlace: [
        'Järjestöt kutsutaan jokaisen uuden ohjelman aloituspajaan.',
        'Lausuntoaikaa on vähintään neljä viikkoa, ja vastineet julkaistaan.',
      ],
      partly: [
        'Isoista uudistuksista kuullaan järjestöjä, pienemmistä vaihtelevasti.',
        'Järjestöjä on pyydetty kommentoimaan, mutta palautetta vaikutuksista ei ole annettu.',
      ],
      notYet: ['Yhteistä tapaa kutsua järjestöjä suunnitteluun ei vielä ole.'],
    },
    nextSteps: [
      'Laaditaan vuosikello, josta näkee, milloin mihinkin voi vaikuttaa.',
      'Kerrotaan päätöksen jälkeen järjestöille, miten esitykset otettiin huomioon.',
    ],
    remarks: {
      inPlace: [
        'Saimme kutsun ajoissa, ja ehdotuksemme näkyi päätöksessä.',
        'Iltatapaaminen sopi meille vapaaehtoisille hyvin.',
      ],
      partly: [
        'Lausuntoaika osui lomakauteen, emmekä ehtineet kokoontua.',
        'Samoja yhdistyksiä kysytään joka kerta.',
      ],
      notYet: ['Kuulimme muutoksesta vasta lehdestä.', 'Meitä ei ole kutsuttu kertaakaan.'],
    },
    swedish: ['Inbjudan kom bara på finska, och därför blev den obesvarad.'],
  },
  'activity-reported': {
    evidence: {
      inPlace: [
        'Vuosiraportissa on oma luku järjestöjen toiminnasta, ja luvut kerätään yhdellä lomakkeella.',
        'Hyvinvointikertomus esiteltiin valtuustolle yhdessä järjestöjen kanssa.',
      ],
      partly: [
        'Avustusta saaneiden järjestöjen luvut ovat raportissa, muiden eivät.',
        'Tietoja kysytään vuosittain, mutta kysymykset vaihtuvat.',
      ],
      notYet: ['Järjestöjen toiminnasta ei koota tietoja hyvinvointikertomukseen.'],
    },
    nextSteps: [
      'Sovitaan järjestöjen kanssa viidestä luvusta, jotka kerätään joka vuosi.',
      'Lähetetään raportti luettavaksi ennen valtuuston kokousta.',
    ],
    remarks: {
      inPlace: [
        'Oma toimintamme löytyi raportista oikeilla luvuilla.',
        'Yksi lyhyt kysely vuodessa riittää, kiitos siitä.',
      ],
      partly: [
        'Luvut menivät raporttiin, mutta vertaistuen merkitys ei näy.',
        'Samaa tietoa kysytään avustuksen yhteydessä uudestaan.',
      ],
      notYet: ['Meiltä ei ole kysytty mitään.', 'Annoimme tiedot, mutta raporttia emme ole nähneet.'],
    },
    swedish: ['Bra att siffrorna samlas in med en enda blankett.'],
  },
  'expertise-used': {
    evidence: {
      inPlace: [
        'Kokemusasiantuntijat ovat mukana perehdytyksessä, ja palkkiosta on tehty päätös.',
        'Palveluneuvonnassa on järjestöjen toiminnasta ajantasainen luettelo.',
      ],
      partly: [
        'Kokemusasiantuntijoita käytetään yksittäisissä koulutuksissa.',
        'Asukkaita ohjataan järjestöihin, mutta se on yksittäisten työntekijöiden varassa.',
      ],
      notYet: ['Kokemusasiantuntijoiden käytöstä ei ole sovittu.'],
    },
    nextSteps: [
      'Järjestetään neuvonnan työntekijöille tutustumiskierros järjestöihin.',
      'Päätetään kokemusasiantuntijoiden palkkioista ja yhteyshenkilöstä.',
    ],
    remarks: {
      inPlace: [
        'Kirjastosta ohjataan meille uusia kävijöitä joka kuukausi.',
        'Kokemusasiantuntijamme sai palkkion ajallaan.',
      ],
      partly: [
        'Esitteemme on telineessä, mutta kukaan ei kerro siitä.',
        'Meitä pyydetään puhumaan, mutta matkoja ei korvata.',
      ],
      notYet: [
        'Työntekijät eivät tunne toimintaamme.',
        'Vapaaehtoisiltamme odotetaan tehtäviä, jotka eivät heille kuulu.',
      ],
    },
    swedish: ['Våra frivilliga har fått en bra introduktion.'],
  },
  'liaison-and-meetings': {
    evidence: {
      inPlace: [
        'Järjestöyhdyshenkilöllä on tehtävään varattu työaika, ja tapaamisia on neljä vuodessa.',
        'Yhdyshenkilö ja sijainen ovat verkkosivuilla, ja tapaamisista julkaistaan muistio.',
      ],
      partly: [
        'Yhdyshenkilö on nimetty, mutta työaikaa ei ole erikseen varattu.',
        'Tapaamisia on, mutta niiden ajat ilmoitetaan vasta lähellä.',
      ],
      notYet: ['Yhdyshenkilöä ei ole nimetty.'],
    },
    nextSteps: [
      'Kirjataan tehtävä työnkuvaan ja nimetään sijainen.',
      'Julkaistaan ensi vuoden tapaamisten ajat tammikuussa.',
    ],
    remarks: {
      inPlace: [
        'Tiedämme, kenelle soittaa, ja hän vastaa.',
        'Tapaamiset alkavat aina siitä, mitä viimeksi sovittiin.',
      ],
      partly: [
        'Yhdyshenkilö on hyvä, mutta hänellä on liian vähän aikaa.',
        'Tapaamiset ovat päivällä, jolloin olemme töissä.',
      ],
      notYet: ['Emme tiedä, kenelle järjestöasiat kuuluvat.', 'Yhdyshenkilö vaihtui, eikä siitä kerrottu.'],
    },
    swedish: ['Kontaktpersonen svarar oss på svenska, det uppskattar vi.'],
  },
  'communication-both-ways': {
    evidence: {
      inPlace: [
        'Järjestökirje ilmestyy kuukausittain, ja tapahtumakalenteri on yhdistyksille avoin.',
        'Järjestöjen havainnot käsitellään hyvinvointityöryhmässä, ja niihin vastataan kuukauden kuluessa.',
      ],
      partly: [
        'Tapahtumakalenteri on käytössä, mutta palveluhakemisto kattaa vain osan järjestöistä.',
        'Tiedotteet lähetetään sähköpostilla, paluukanavasta ei ole sovittu.',
      ],
      notYet: ['Järjestöille ei ole omaa tiedotuskanavaa.'],
    },
    nextSteps: [
      'Tarkistetaan järjestöjen yhteystiedot ja perustetaan yhteinen postituslista.',
      'Sovitaan, kuka vastaa järjestöjen havaintoihin ja missä ajassa.',
    ],
    remarks: {
      inPlace: [
        'Tapahtumamme näkyvät kalenterissa samana päivänä.',
        'Kerroimme huolesta, ja saimme vastauksen.',
      ],
      partly: [
        'Tieto kulkee kunnasta meille, mutta harvoin toisin päin.',
        'Kaikki on verkossa, vaikka moni jäsenemme ei käytä sitä.',
      ],
      notYet: ['Uusi asukas ei löydä meitä mistään.', 'Viestiimme ei ole vastattu.'],
    },
    swedish: ['Nyhetsbrevet kunde också finnas på lätt svenska.'],
  },
  'transparent-grants': {
    evidence: {
      inPlace: [
        'Avustusperiaatteet uusittiin järjestöjen kanssa, ja päätökset perusteluineen ovat verkkosivuilla.',
        'Hakuaika on joka vuosi sama, ja osa avustuksista on kolmivuotisia.',
      ],
      partly: [
        'Perusteet ovat verkkosivuilla, mutta myönnettyjä summia ei julkaista saajittain.',
        'Hakuneuvontaa on puhelimitse, yhteistä hakuiltaa ei vielä järjestetä.',
      ],
      notYet: ['Avustusperiaatteita ei ole päivitetty moneen vuoteen.'],
    },
    nextSteps: [
      'Julkaistaan avustuspäätökset saajittain ja perustellaan myös kielteiset.',
      'Lyhennetään pienten avustusten lomake yhteen sivuun.',
    ],
    remarks: {
      inPlace: [
        'Tiesimme etukäteen, millä perusteilla päätös tehdään.',
        'Saimme apua lomakkeen täyttämiseen.',
      ],
      partly: [
        'Lomake on pitkä, vaikka summa on pieni.',
        'Päätös tuli vasta, kun toimintavuosi oli jo alkanut.',
      ],
      notYet: ['Emme saaneet tietää, miksi hakemus hylättiin.', 'Perusteet vaihtuvat vuodesta toiseen.'],
    },
    swedish: ['Blanketten finns på svenska, men anvisningarna bara på finska.'],
  },
  'premises-and-support': {
    evidence: {
      inPlace: [
        'Yleishyödyllinen toiminta saa iltaisin tiloja maksutta, ja varaaminen onnistuu verkossa ja puhelimitse.',
        'Tilat, hinnat ja esteettömyys on koottu yhdelle sivulle.',
      ],
      partly: [
        'Tiloja on maksutta, mutta vuorojen jakoperusteita ei ole julkaistu.',
        'Koulujen tilat ovat käytössä lukukausien aikana, kesällä eivät.',
      ],
      notYet: ['Tilojen käytöstä sovitaan tapaus kerrallaan.'],
    },
    nextSteps: [
      'Kootaan tilojen tiedot ja esteettömyys yhdelle sivulle.',
      'Avataan kirjaston kokoushuone yhdistyksille myös lauantaisin.',
    ],
    remarks: {
      inPlace: ['Saamme kokoontua maksutta, ja avaimen saa kirjastosta.', 'Kunta tulosti esitteemme.'],
      partly: [
        'Tila on hyvä, mutta sinne ei pääse pyörätuolilla.',
        'Vuorot on jaettu, eikä uusi ryhmä mahdu mukaan.',
      ],
      notYet: ['Vuokra nousi niin, että ryhmä loppui.', 'Talo suljettiin, eikä uutta paikkaa ole löytynyt.'],
    },
    swedish: ['Lokalen är bra, men bussen slutar gå innan vår grupp är slut.'],
  },
  'agreements-and-evaluation': {
    evidence: {
      inPlace: [
        'Kohtaamispaikasta ja ruoka-avusta on kirjallinen kumppanuussopimus.',
        'Yhteistyö arvioidaan vuosittain tällä listalla, ja tulos käsitellään lautakunnassa.',
      ],
      partly: [
        'Suurimpien kumppanien kanssa on sopimus, muiden kanssa sovitaan suullisesti.',
        'Arviointi tehtiin ensimmäisen kerran, seuraavasta ei ole päätetty.',
      ],
      notYet: ['Kirjallisia sopimuksia ei ole tehty.'],
    },
    nextSteps: [
      'Laaditaan yhden sivun sopimusmalli järjestöjen kanssa.',
      'Sovitaan arvioinnin ajankohta ja julkaistaan tulos.',
    ],
    remarks: {
      inPlace: [
        'Sopimus antaa meille työrauhan koko kaudeksi.',
        'Arviointi-illassa sai sanoa suoraan, mikä ei toimi.',
      ],
      partly: [
        'Sopimus on, mutta sen tavoitteita ei ole seurattu.',
        'Arviointi tehtiin, mutta mitä siitä seurasi?',
      ],
      notYet: [
        'Toimintamme jatko selviää aina vasta joulukuussa.',
        'Kaikki on yhden työntekijän lupauksen varassa.',
      ],
    },
    swedish: ['Avtalet borde ses över innan det löper ut.'],
  },
};

/** Who takes care of a next step. */
export const OWNERS: readonly string[] = [
  'Hyvinvointikoordinaattori',
  'Järjestöyhdyshenkilö',
  'Viestintäsuunnittelija',
  'Vapaa-aikasihteeri',
  'Hallintopäällikkö',
];

export const LEFT_OUT = 'Pilottivuonna arvioitiin vain osa kohdista.';
export const NOT_RELEVANT = 'Naapurikunta hoitaa tämän puolestamme yhteisellä sopimuksella.';
