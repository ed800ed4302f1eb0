import type { Survey } from '../../model/survey.js';
import {
  AGREE,
  group,
  LICENCE,
  NO_HEALTH_DETAILS,
  openText,
  SOURCE,
  statement,
  THANKS,
  TRAFFIC_LIGHT,
  words,
} from './parts.js';

const common = {
  version: 1,
  source: SOURCE,
  licence: LICENCE,
  languages: ['fi', 'sv', 'en'],
  thanks: THANKS,
} satisfies Partial<Survey>;

/** How the staff are doing; short enough to be answered each month. */
export const pulse: Survey = {
  ...common,
  id: 'pulse',
  name: words('Työyhteisön pulssi', 'Arbetsplatsens puls', 'Team pulse'),
  summary: words(
    'Kuusi väittämää viime kuukaudesta. Vastaaminen vie minuutin.',
    'Sex påståenden om den senaste månaden. Det tar en minut att svara.',
    'Six statements about the past month. Answering takes a minute.',
  ),
  readBy: words(
    'Tulokset käydään läpi yhdessä. Kukaan ei näe yksittäisen ihmisen vastauksia, eikä alle viiden ihmisen tuloksia näytetä.',
    'Resultaten gås igenom tillsammans. Ingen ser en enskild persons svar, och resultat för färre än fem personer visas inte.',
    'Results are gone through together. Nobody sees one person’s answers, and results of fewer than five people are not shown.',
  ),
  scales: [AGREE],
  groups: [
    group('month', undefined, [
      statement('workload', AGREE, [
        'Työtä on ollut sopivasti.',
        'Jag har haft lagom mycket arbete.',
        'I have had the right amount of work.',
      ]),
      statement('clear-aims', AGREE, [
        'Tiedän, mikä työssäni on nyt tärkeintä.',
        'Jag vet vad som är viktigast i mitt arbete just nu.',
        'I know what matters most in my work right now.',
      ]),
      statement('support', AGREE, [
        'Saan työkavereilta apua, kun tarvitsen sitä.',
        'Jag får hjälp av mina kolleger när jag behöver det.',
        'I get help from my colleagues when I need it.',
      ]),
      statement('heard', AGREE, [
        'Mielipiteeni vaikuttaa siihen, miten työ tehdään.',
        'Min åsikt påverkar hur arbetet görs.',
        'My opinion has an effect on how the work is done.',
      ]),
      statement('recovery', AGREE, [
        'Palaudun työstä vapaa-ajalla.',
        'Jag återhämtar mig från arbetet på fritiden.',
        'I recover from work in my free time.',
      ]),
      statement('meaning', AGREE, [
        'Työni tuntuu merkitykselliseltä.',
        'Mitt arbete känns meningsfullt.',
        'My work feels meaningful.',
      ]),
      openText(
        'one-thing',
        [
          'Mikä yksi asia helpottaisi työtäsi ensi kuussa?',
          'Vilken sak skulle underlätta ditt arbete nästa månad?',
          'What one thing would make your work easier next month?',
        ],
        { hint: NO_HEALTH_DETAILS, maximumLength: 1000 },
      ),
    ]),
  ],
};

/** A steering group gives each part of a process a light; what is red or yellow is explained. */
export const processEvaluation: Survey = {
  ...common,
  id: 'process-evaluation',
  name: words(
    'Prosessin arviointi liikennevaloilla',
    'Utvärdering av processen med trafikljus',
    'Process evaluation with traffic lights',
  ),
  summary: words(
    'Arvioi, miten työ on edennyt edellisen kokouksen jälkeen.',
    'Bedöm hur arbetet har gått sedan det förra mötet.',
    'Say how the work has gone since the last meeting.',
  ),
  readBy: words(
    'Vastaukset käsitellään ohjausryhmän kokouksessa.',
    'Svaren behandlas på styrgruppens möte.',
    'The answers are discussed at the meeting of the steering group.',
  ),
  scales: [TRAFFIC_LIGHT],
  groups: [
    group(
      'process',
      ['Työn eteneminen', 'Hur arbetet framskrider', 'How the work moves on'],
      (
        [
          ['needs', 'Tarpeet tunnetaan', 'Behoven är kända', 'Needs are known'],
          [
            'plan',
            'Suunnitelma ja aikataulu pitävät',
            'Planen och tidtabellen håller',
            'Plan and schedule hold',
          ],
          ['roles', 'Vastuut on jaettu', 'Ansvaret är fördelat', 'Responsibilities are shared out'],
          [
            'cooperation',
            'Järjestöt ja viranomaiset toimivat yhdessä',
            'Organisationerna och myndigheterna samarbetar',
            'Associations and authorities work together',
          ],
          ['reach', 'Kohderyhmä tavoitetaan', 'Målgruppen nås', 'Those meant are reached'],
          ['communication', 'Viestintä kulkee', 'Kommunikationen fungerar', 'Communication works'],
          ['resources', 'Aika ja raha riittävät', 'Tiden och pengarna räcker till', 'Time and money suffice'],
        ] as const
      ).flatMap(([id, ...text]) => [
        statement(id, TRAFFIC_LIGHT, text),
        openText(`${id}-why`, ['Mikä auttaisi eteenpäin?', 'Vad skulle hjälpa framåt?', 'What would help?'], {
          when: { answer: { question: id, is: [1, 2] } },
        }),
      ]),
    ),
    group(
      'risks',
      ['Riskit', 'Risker', 'Risks'],
      [
        openText('risk', [
          'Mikä voi estää työtä etenemään ennen seuraavaa kokousta?',
          'Vad kan hindra arbetet före nästa möte?',
          'What could stop the work before the next meeting?',
        ]),
      ],
    ),
  ],
};

/** Eleven areas with three statements each: thirty-three, gone through together as a team. */
export const qualityDays: Survey = {
  ...common,
  id: 'quality-days',
  name: words('Laatutalkoot', 'Kvalitetstalko', 'Quality days'),
  summary: words(
    'Käykää väittämät läpi yhdessä kahdesti vuodessa: ensin jokainen vastaa, sitten keskustellaan ja sovitaan, mitä kehitetään.',
    'Gå igenom påståendena tillsammans två gånger om året: först svarar var och en, sedan diskuterar ni och kommer överens om vad som ska utvecklas.',
    'Go through the statements together twice a year: first everyone answers, then you talk and agree on what to develop.',
  ),
  readBy: words(
    'Vastaukset näkee vain oma tiimi yhteenvetona.',
    'Svaren visas endast för det egna teamet, som en sammanfattning.',
    'Only your own team sees the answers, as a summary.',
  ),
  scales: [AGREE],
  groups: [
    group(
      'needs',
      ['Tarpeet', 'Behov', 'Needs'],
      [
        statement('needs-asked', AGREE, [
          'Olemme kysyneet kohderyhmältä, mitä se tarvitsee.',
          'Vi har frågat målgruppen vad den behöver.',
          'We have asked those we work for what they need.',
        ]),
        statement('needs-current', AGREE, [
          'Tietomme tarpeista on ajan tasalla.',
          'Vår kunskap om behoven är aktuell.',
          'What we know about needs is up to date.',
        ]),
        statement('needs-quiet', AGREE, [
          'Olemme kuulleet myös niitä, joiden ääni kuuluu harvoin.',
          'Vi har också hört dem vars röst sällan hörs.',
          'We have also heard those who are seldom heard.',
        ]),
      ],
    ),
    group(
      'goals',
      ['Tavoitteet ja onnistuminen', 'Mål och resultat', 'Goals and success'],
      [
        statement('goals-from-needs', AGREE, [
          'Tavoitteemme perustuvat tarpeisiin.',
          'Våra mål utgår från behoven.',
          'Our goals come from the needs.',
        ]),
        statement('goals-measurable', AGREE, [
          'Tiedämme, mistä tavoitteen saavuttamisen huomaa.',
          'Vi vet hur man märker att ett mål har nåtts.',
          'We know how to tell when a goal has been reached.',
        ]),
        statement('goals-reached', AGREE, [
          'Saavutimme kauden tavoitteet.',
          'Vi nådde periodens mål.',
          'We reached the goals of this period.',
        ]),
      ],
    ),
    group(
      'region',
      ['Koko alue', 'Hela området', 'The whole area'],
      [
        statement('region-reach', AGREE, [
          'Toimintaa on ollut alueen kaikissa osissa.',
          'Det har funnits verksamhet i alla delar av området.',
          'There has been activity in every part of the area.',
        ]),
        statement('region-small', AGREE, [
          'Pienet kunnat ja pienet järjestöt ovat olleet mukana.',
          'Små kommuner och små organisationer har varit med.',
          'Small municipalities and small associations have taken part.',
        ]),
        statement('region-languages', AGREE, [
          'Olemme palvelleet ihmisiä suomeksi ja ruotsiksi.',
          'Vi har betjänat människor på finska och svenska.',
          'We have served people in Finnish and Swedish.',
        ]),
      ],
    ),
    group(
      'cooperation',
      ['Yhteistyö', 'Samarbete', 'Cooperation'],
      [
        statement('cooperation-smooth', AGREE, [
          'Yhteistyö sopimuskumppanien kanssa sujuu.',
          'Samarbetet med avtalspartnerna löper smidigt.',
          'Cooperation with our contract partners runs smoothly.',
        ]),
        statement('cooperation-open', AGREE, [
          'Kerromme avoimesti myös siitä, mikä ei onnistu.',
          'Vi berättar öppet också om det som inte lyckas.',
          'We speak openly also of what does not succeed.',
        ]),
        statement('cooperation-key-people', AGREE, [
          'Tavoitamme ne, jotka asioista päättävät.',
          'Vi når dem som fattar besluten.',
          'We reach those who decide.',
        ]),
      ],
    ),
    group(
      'schedule',
      ['Aikataulu', 'Tidtabell', 'Schedule'],
      [
        statement('schedule-plan', AGREE, [
          'Työ on edennyt suunnitellussa aikataulussa.',
          'Arbetet har följt tidtabellen.',
          'The work has kept to its schedule.',
        ]),
        statement('schedule-participants', AGREE, [
          'Tilaisuudet on järjestetty aikoina, jotka sopivat osallistujille.',
          'Evenemangen har ordnats på tider som passar deltagarna.',
          'Events have been held at times that suit those who come.',
        ]),
        statement('schedule-slack', AGREE, [
          'Aikaa on ollut myös yllättäville asioille.',
          'Det har funnits tid också för det oväntade.',
          'There has been time for the unexpected, too.',
        ]),
      ],
    ),
    group(
      'staff',
      ['Henkilöstö', 'Personal', 'Staff'],
      [
        statement('staff-skills', AGREE, [
          'Meillä on työhön tarvittavat taidot.',
          'Vi har de färdigheter som arbetet kräver.',
          'We have the skills that the work needs.',
        ]),
        statement('staff-learning', AGREE, [
          'Olemme oppineet uutta kauden aikana.',
          'Vi har lärt oss nytt under perioden.',
          'We have learned new things during this period.',
        ]),
        statement('staff-shared', AGREE, [
          'Työ jakautuu reilusti.',
          'Arbetet är rättvist fördelat.',
          'The work is shared fairly.',
        ]),
      ],
    ),
    group(
      'feedback',
      ['Palaute', 'Respons', 'Feedback'],
      [
        statement('feedback-collected', AGREE, [
          'Keräämme palautetta kaikista tilaisuuksista.',
          'Vi samlar in respons på alla evenemang.',
          'We collect feedback on every event.',
        ]),
        statement('feedback-used', AGREE, [
          'Palaute on muuttanut sitä, mitä teemme.',
          'Responsen har ändrat det vi gör.',
          'Feedback has changed what we do.',
        ]),
        statement('feedback-told', AGREE, [
          'Olemme kertoneet palautteen antajille, mitä siitä seurasi.',
          'Vi har berättat för dem som gav respons vad den ledde till.',
          'We have told those who gave feedback what came of it.',
        ]),
      ],
    ),
    group(
      'evaluation',
      ['Arviointi ja kehittäminen', 'Utvärdering och utveckling', 'Evaluation and development'],
      [
        statement('evaluation-regular', AGREE, [
          'Arvioimme työtämme säännöllisesti.',
          'Vi utvärderar vårt arbete regelbundet.',
          'We evaluate our work regularly.',
        ]),
        statement('evaluation-agreed', AGREE, [
          'Teimme ne parannukset, joista viimeksi sovimme.',
          'Vi genomförde de förbättringar som vi kom överens om förra gången.',
          'We made the improvements we agreed on last time.',
        ]),
        statement('evaluation-figures', AGREE, [
          'Meillä on luvut, joilla työstämme voi kertoa muille.',
          'Vi har siffror med vilka vi kan berätta om vårt arbete för andra.',
          'We have figures with which to tell others of our work.',
        ]),
      ],
    ),
    group(
      'partners',
      ['Kumppanien osaaminen', 'Samarbetspartnernas kunnande', 'Expertise of partners'],
      [
        statement('partners-known', AGREE, [
          'Tiedämme, mitä kumppanimme osaavat.',
          'Vi vet vad våra samarbetspartner kan.',
          'We know what our partners are good at.',
        ]),
        statement('partners-used', AGREE, [
          'Käytämme kumppanien osaamista omassa työssämme.',
          'Vi använder samarbetspartnernas kunnande i vårt eget arbete.',
          'We use our partners’ expertise in our own work.',
        ]),
        statement('partners-experience', AGREE, [
          'Kokemusasiantuntijat ovat mukana suunnittelussa.',
          'Erfarenhetsexperter är med och planerar.',
          'Experts by experience take part in planning.',
        ]),
      ],
    ),
    group(
      'national',
      ['Valtakunnallinen yhteistyö', 'Riksomfattande samarbete', 'National cooperation'],
      [
        statement('national-active', AGREE, [
          'Olemme aktiivisia valtakunnallisessa verkostossa.',
          'Vi är aktiva i det riksomfattande nätverket.',
          'We are active in the national network.',
        ]),
        statement('national-knowledge', AGREE, [
          'Hyödynnämme valtakunnallista tietoa, kun kerromme työstämme.',
          'Vi drar nytta av riksomfattande kunskap när vi berättar om vårt arbete.',
          'We draw on national knowledge when we tell of our work.',
        ]),
        statement('national-peers', AGREE, [
          'Kehitämme työtä yhdessä muiden alueiden kanssa.',
          'Vi utvecklar arbetet tillsammans med andra områden.',
          'We develop the work together with other areas.',
        ]),
      ],
    ),
    group(
      'communication',
      ['Viestintä', 'Kommunikation', 'Communication'],
      [
        statement('communication-channels', AGREE, [
          'Viestimme monessa kanavassa ja samalla tavalla kaikissa.',
          'Vi kommunicerar i många kanaler och på samma sätt i alla.',
          'We communicate through many channels, and say the same in all.',
        ]),
        statement('communication-accessible', AGREE, [
          'Viestintämme on saavutettavaa ja selkeää.',
          'Vår kommunikation är tillgänglig och tydlig.',
          'Our communication is accessible and clear.',
        ]),
        statement('communication-reaches', AGREE, [
          'Tieto tavoittaa ne, joita se koskee.',
          'Informationen når dem som den berör.',
          'Information reaches those whom it concerns.',
        ]),
      ],
    ),
    group(
      'next',
      ['Mitä seuraavaksi?', 'Vad händer härnäst?', 'What next?'],
      [
        openText('develop', [
          'Mitä kehitämme seuraavaksi?',
          'Vad utvecklar vi härnäst?',
          'What do we develop next?',
        ]),
      ],
    ),
  ],
};
