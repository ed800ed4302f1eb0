import type { Survey } from '../../model/survey.js';
import {
  AGREE,
  group,
  LICENCE,
  MUCH,
  NO_HEALTH_DETAILS,
  openText,
  SOURCE,
  statement,
  THANKS,
  words,
  YES_NO,
} from './parts.js';

/** Feedback after an event, against the goal of its level. The organiser tells the level. */
export const survey: Survey = {
  id: 'event-feedback',
  version: 1,
  name: words(
    'Palaute tilaisuudesta',
    'Respons på evenemanget',
    'Feedback on the event',
    'Mitä pidit tapahtumasta?',
  ),
  summary: words(
    'Vastaaminen vie noin kaksi minuuttia. Vastaat nimettömästi.',
    'Det tar ungefär två minuter att svara. Du svarar anonymt.',
    'Answering takes about two minutes. You answer anonymously.',
    'Vastaa lyhyesti. Emme kysy nimeäsi.',
  ),
  source: SOURCE,
  licence: LICENCE,
  languages: ['fi', 'fi-x-easy', 'sv', 'en'],
  readBy: words(
    'Vastaukset lukee tilaisuuden järjestäjä. Niiden avulla seuraavat tilaisuudet suunnitellaan paremmin.',
    'Svaren läses av arrangören. Med hjälp av dem planeras kommande evenemang bättre.',
    'Your answers are read by the organiser and used to plan the next events better.',
    'Järjestäjä lukee vastaukset. Näin seuraava tapahtuma on parempi.',
  ),
  thanks: THANKS,
  levels: [
    {
      id: 'region',
      name: words(
        'Maakunta ja hyvinvointialue',
        'Landskap och välfärdsområde',
        'Region and wellbeing services county',
      ),
      goal: words(
        'Järjestöt ovat mukana, kun alueen palveluja suunnitellaan.',
        'Organisationerna är med när områdets tjänster planeras.',
        'Associations take part when the services of the area are planned.',
        'Järjestöt ovat mukana, kun alueen palveluista päätetään.',
      ),
    },
    {
      id: 'municipality',
      name: words('Kunta', 'Kommun', 'Municipality'),
      goal: words(
        'Kunta ja järjestöt toimivat yhdessä, ja järjestöillä on hyvät edellytykset toimia.',
        'Kommunen och organisationerna samarbetar, och organisationerna har goda förutsättningar att verka.',
        'The municipality and associations work together, and associations can do their work well.',
        'Kunta ja järjestöt tekevät työtä yhdessä.',
      ),
    },
    {
      id: 'ngo',
      name: words('Järjestöt', 'Organisationer', 'Associations'),
      goal: words(
        'Järjestöt osaavat vaikuttaa ja tekevät sen yhdessä.',
        'Organisationerna kan påverka och gör det tillsammans.',
        'Associations know how to influence decisions, and do so together.',
        'Järjestöt auttavat toisiaan ja vaikuttavat yhdessä.',
      ),
    },
    {
      id: 'individual',
      name: words('Ihmiset', 'Människor', 'People'),
      goal: words(
        'Apua tarvitsevia ihmisiä kuullaan, ja järjestöt ovat heidän tukenaan.',
        'De som behöver hjälp blir hörda, och organisationerna stöder dem.',
        'People who need help are heard, and associations stand by them.',
        'Apua tarvitsevia ihmisiä kuunnellaan.',
      ),
    },
  ],
  scales: [MUCH, AGREE, YES_NO],
  groups: [
    group(
      'goals',
      ['Tavoite', 'Målet', 'The goal'],
      [
        {
          ...statement('goal', MUCH, [
            'Kuinka paljon tilaisuus vei eteenpäin tavoitettaan?',
            'Hur mycket förde evenemanget sitt mål framåt?',
            'How much did the event further its goal?',
            'Auttoiko tapahtuma asiaa eteenpäin?',
          ]),
          required: true,
        },
        statement(
          'goal-region',
          AGREE,
          [
            'Tilaisuus auttoi järjestöjä ja hyvinvointialuetta suunnittelemaan yhdessä.',
            'Evenemanget hjälpte organisationerna och välfärdsområdet att planera tillsammans.',
            'The event helped associations and the county to plan together.',
            'Järjestöt ja hyvinvointialue puhuivat hyvin yhdessä.',
          ],
          { levels: ['region'] },
        ),
        statement(
          'goal-municipality',
          AGREE,
          [
            'Tiedän tilaisuuden jälkeen, kenen kanssa kunnassa voi tehdä yhteistyötä.',
            'Efter evenemanget vet jag vem man kan samarbeta med i kommunen.',
            'After the event I know whom in the municipality to work with.',
            'Tiedän nyt, kuka kunnassa auttaa.',
          ],
          { levels: ['municipality'] },
        ),
        statement(
          'goal-ngo',
          AGREE,
          [
            'Sain tilaisuudesta tietoa tai taitoa, jota voin käyttää järjestössäni.',
            'Jag fick kunskaper eller färdigheter som jag kan använda i min organisation.',
            'I gained knowledge or skills that I can use in my association.',
            'Opin asioita, joista on hyötyä järjestössäni.',
          ],
          { levels: ['ngo'] },
        ),
        statement(
          'goal-individual',
          AGREE,
          [
            'Tilaisuudessa kuultiin ihmisiä, joita asia koskee.',
            'På evenemanget hördes de människor som saken gäller.',
            'Those whom the matter concerns were heard at the event.',
            'Tapahtumassa kuunneltiin meitä, joita asia koskee.',
          ],
          { levels: ['individual'] },
        ),
      ],
    ),
    group(
      'practical',
      ['Järjestelyt', 'Arrangemangen', 'Arrangements'],
      [
        statement('useful', AGREE, [
          'Tilaisuudesta oli minulle hyötyä.',
          'Jag hade nytta av evenemanget.',
          'The event was useful to me.',
          'Tapahtumasta oli minulle hyötyä.',
        ]),
        statement('took-part', AGREE, [
          'Minun oli helppo osallistua, seurata ja saada puheenvuoro.',
          'Det var lätt för mig att delta, följa med och få ordet.',
          'It was easy for me to take part, to follow and to speak.',
          'Minun oli helppo olla mukana.',
        ]),
        statement('time-and-place', AGREE, [
          'Aika ja paikka sopivat minulle.',
          'Tiden och platsen passade mig.',
          'The time and place suited me.',
          'Aika ja paikka olivat minulle hyvät.',
        ]),
        statement('again', YES_NO, [
          'Tulisitko vastaavaan tilaisuuteen uudelleen?',
          'Skulle du komma till ett liknande evenemang igen?',
          'Would you come to a similar event again?',
          'Tuletko toisen kerran?',
        ]),
      ],
    ),
    group(
      'own-words',
      ['Omin sanoin', 'Med egna ord', 'In your own words'],
      [
        openText('best', ['Mikä oli parasta?', 'Vad var bäst?', 'What was best?', 'Mikä oli hyvää?'], {
          hint: NO_HEALTH_DETAILS,
        }),
        openText('better', [
          'Mitä tekisimme ensi kerralla toisin?',
          'Vad borde vi göra annorlunda nästa gång?',
          'What should we do differently next time?',
          'Mikä oli huonoa?',
        ]),
      ],
    ),
  ],
};
