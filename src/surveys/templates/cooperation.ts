import type { QuestionGroup, Survey } from '../../model/survey.js';
import {
  AGREE,
  audience,
  group,
  LICENCE,
  MUCH,
  NO_HEALTH_DETAILS,
  openText,
  option,
  SOURCE,
  statement,
  THANKS,
  words,
} from './parts.js';

// Mid-term, final and partner surveys ask the same things with the same ids, so that years and sides can be compared.

const AUDIENCES = [
  audience('ngo', 'Järjestöt', 'Organisationer', 'Associations'),
  audience('partner', 'Yhteistyökumppanit', 'Samarbetspartner', 'Partners'),
];

const experience: QuestionGroup = group(
  'cooperation',
  ['Yhteistyö', 'Samarbetet', 'Cooperation'],
  [
    statement('expectations', AGREE, [
      'Toiminta on ollut sitä, mitä siltä odotin.',
      'Verksamheten har varit vad jag väntade mig.',
      'The work has been what I expected of it.',
    ]),
    statement('openness', AGREE, [
      'Asioista puhutaan avoimesti, ja jokainen tulee kuulluksi.',
      'Man talar öppet om saker, och var och en blir hörd.',
      'Things are talked about openly, and everyone is heard.',
    ]),
    statement('trust', AGREE, ['Luotamme toisiimme.', 'Vi litar på varandra.', 'We trust one another.']),
    statement('learning', AGREE, [
      'Olen oppinut uutta tai nähnyt asioita uudella tavalla.',
      'Jag har lärt mig något nytt eller sett saker på ett nytt sätt.',
      'I have learned something new or seen things in a new way.',
    ]),
    statement(
      'benefit-own',
      AGREE,
      [
        'Toiminta hyödyttää omaa järjestöäni.',
        'Min egen organisation har nytta av verksamheten.',
        'My own association benefits from the work.',
      ],
      { audiences: ['ngo'] },
    ),
    statement(
      'benefit-both',
      AGREE,
      [
        'Yhteistyö hyödyttää sekä meitä että järjestöjä.',
        'Både vi och organisationerna har nytta av samarbetet.',
        'Both we and the associations benefit from the cooperation.',
      ],
      { audiences: ['partner'] },
    ),
  ],
);

const goals: QuestionGroup = group(
  'goals',
  ['Tavoitteet', 'Målen', 'Goals'],
  [
    statement('goal-region', AGREE, [
      'Järjestöillä on aiempaa vahvempi asema alueen palveluissa ja niiden suunnittelussa.',
      'Organisationerna har en starkare ställning i områdets tjänster och i planeringen av dem.',
      'Associations have a stronger place in the services of the area and in planning them.',
    ]),
    statement('goal-municipality', AGREE, [
      'Järjestöjen toiminta kunnissa on aiempaa turvatumpaa.',
      'Organisationernas verksamhet i kommunerna är tryggare än förut.',
      'The work of associations in municipalities is more secure than before.',
    ]),
    statement('goal-readiness', AGREE, [
      'Järjestöt pystyvät aiempaa paremmin toimimaan, kun palvelut muuttuvat.',
      'Organisationerna klarar bättre än förut av att tjänsterna förändras.',
      'Associations are better able to act when services change.',
    ]),
    statement('goal-joint-influence', AGREE, [
      'Järjestöt vaikuttavat yhdessä ja osaavasti.',
      'Organisationerna påverkar tillsammans och kunnigt.',
      'Associations influence decisions together and with skill.',
    ]),
    statement('goal-individual', AGREE, [
      'Järjestöt tuovat esiin apua tarvitsevien ihmisten äänen.',
      'Organisationerna för fram rösten hos dem som behöver hjälp.',
      'Associations bring forward the voice of those who need help.',
    ]),
  ],
);

const significance = group(
  'significance',
  ['Merkitys', 'Betydelsen', 'Significance'],
  [
    statement('significance', MUCH, [
      'Kuinka tärkeää toiminta on ollut järjestöjen asemalle ja yhteistyölle?',
      'Hur viktig har verksamheten varit för organisationernas ställning och samarbete?',
      'How important has the work been for the position and cooperation of associations?',
    ]),
  ],
);

const area = group(
  'respondent',
  ['Taustatieto', 'Bakgrund', 'About you'],
  [
    {
      id: 'operating-area',
      type: 'choices',
      text: words(
        'Millä alueella järjestösi toimii?',
        'På vilket område verkar din organisation?',
        'In what area does your association work?',
      ),
      options: [
        option('national', 'Koko maassa', 'I hela landet', 'In the whole country'),
        option('region', 'Maakunnassa', 'I landskapet', 'In the region'),
        option(
          'several-municipalities',
          'Usean kunnan alueella',
          'I flera kommuner',
          'In several municipalities',
        ),
        option('one-municipality', 'Yhdessä kunnassa', 'I en kommun', 'In one municipality'),
      ],
      when: { audiences: ['ngo'] },
    },
  ],
);

const ownWords = group(
  'own-words',
  ['Omin sanoin', 'Med egna ord', 'In your own words'],
  [
    openText('worked', ['Mikä on toiminut hyvin?', 'Vad har fungerat bra?', 'What has worked well?'], {
      hint: NO_HEALTH_DETAILS,
    }),
    openText('change', ['Mitä pitäisi muuttaa?', 'Vad borde ändras?', 'What should be changed?']),
  ],
);

const common = {
  version: 1,
  source: SOURCE,
  licence: LICENCE,
  languages: ['fi', 'sv', 'en'],
  readBy: words(
    'Vastaukset lukevat toiminnan työntekijät ja ohjausryhmä. Tulokset julkaistaan niin, ettei yksittäistä vastaajaa voi tunnistaa.',
    'Svaren läses av verksamhetens anställda och styrgruppen. Resultaten publiceras så att ingen enskild kan kännas igen.',
    'Your answers are read by the staff and the steering group. Results are published so that nobody can be recognised.',
  ),
  thanks: THANKS,
  scales: [AGREE, MUCH],
} satisfies Partial<Survey>;

export const midTerm: Survey = {
  ...common,
  id: 'mid-term-evaluation',
  name: words('Väliarviointi', 'Mellanutvärdering', 'Mid-term evaluation'),
  audiences: AUDIENCES,
  groups: [
    area,
    experience,
    goals,
    group(
      'ahead',
      ['Loppukausi', 'Den återstående tiden', 'The time that is left'],
      [
        openText('next', [
          'Mihin loppukaudella pitäisi keskittyä?',
          'Vad borde vi fokusera på under den återstående tiden?',
          'What should we focus on in the time that is left?',
        ]),
      ],
    ),
    ownWords,
  ],
};

export const final: Survey = {
  ...common,
  id: 'final-evaluation',
  name: words('Loppuarviointi', 'Slututvärdering', 'Final evaluation'),
  audiences: AUDIENCES,
  groups: [
    area,
    experience,
    goals,
    significance,
    group(
      'after',
      ['Jatko', 'Fortsättningen', 'Afterwards'],
      [
        openText('lasting', [
          'Mikä toiminnasta pitäisi saada pysyväksi?',
          'Vad i verksamheten borde bli bestående?',
          'What of the work should become permanent?',
        ]),
      ],
    ),
    ownWords,
  ],
};

const forPartners = (one: QuestionGroup): QuestionGroup => ({
  ...one,
  questions: one.questions
    .filter(({ when }) => !when?.audiences || when.audiences.includes('partner'))
    .map(({ when: _when, ...question }) => question),
});

export const partner: Survey = {
  ...common,
  id: 'partner-survey',
  name: words('Kysely yhteistyökumppaneille', 'Enkät till samarbetspartner', 'Survey for partners'),
  groups: [
    forPartners(experience),
    goals,
    significance,
    group(
      'contact',
      ['Yhteydenpito', 'Kontakten', 'Keeping in touch'],
      [
        statement('reachable', AGREE, [
          'Tavoitan järjestöt helposti, kun tarvitsen niitä.',
          'Jag når organisationerna lätt när jag behöver dem.',
          'I reach the associations easily when I need them.',
        ]),
        statement('guide', AGREE, [
          'Osaan ohjata asiakkaan sopivaan järjestöön.',
          'Jag kan hänvisa en klient till en lämplig organisation.',
          'I know how to guide a client to a suitable association.',
        ]),
      ],
    ),
    ownWords,
  ],
};
