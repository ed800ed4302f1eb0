import type { Survey } from '../../model/survey.js';
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

/** What people and associations need: asked before anything is planned. */
export const needs: Survey = {
  id: 'needs-survey',
  version: 1,
  name: words('Tarvekysely', 'Enkät om behov', 'Needs survey', 'Millaista apua tarvitset?'),
  source: SOURCE,
  licence: LICENCE,
  languages: ['fi', 'fi-x-easy', 'sv', 'en'],
  readBy: words(
    'Vastaukset lukevat kunnan ja järjestöjen työntekijät, jotka suunnittelevat toimintaa.',
    'Svaren läses av de anställda i kommunen och organisationerna som planerar verksamheten.',
    'Your answers are read by those in the municipality and associations who plan activities.',
    'Vastaukset lukevat kunnan ja järjestöjen työntekijät.',
  ),
  thanks: THANKS,
  audiences: [
    audience('resident', 'Asukas', 'Invånare', 'Resident'),
    audience(
      'ngo',
      'Järjestön edustaja',
      'Företrädare för en organisation',
      'Representative of an association',
      'Toimin järjestössä',
    ),
    audience('professional', 'Työntekijä', 'Anställd', 'Professional', 'Autan ihmisiä työssäni'),
  ],
  scales: [MUCH, AGREE],
  groups: [
    group(
      'help',
      ['Tuki', 'Stöd', 'Support'],
      [
        {
          id: 'kinds',
          type: 'choices',
          text: words(
            'Millaista apua tai toimintaa kaivataan lisää?',
            'Vilken hjälp eller verksamhet behövs det mer av?',
            'What help or activities are needed more?',
            'Mitä haluat lisää?',
          ),
          hint: words('Valitse enintään kolme.', 'Välj högst tre.', 'Choose three at most.'),
          most: 3,
          options: [
            option(
              'advice',
              'Neuvontaa ja ohjausta',
              'Rådgivning och handledning',
              'Advice and guidance',
              'Neuvoja',
            ),
            option('talk', 'Keskusteluapua', 'Samtalsstöd', 'Someone to talk to', 'Joku, jolle puhua'),
            option(
              'peer',
              'Vertaistukea',
              'Kamratstöd',
              'Peer support',
              'Tapaamisia ihmisten kanssa, joilla on samoja asioita',
            ),
            option(
              'meeting-place',
              'Kohtaamispaikkoja',
              'Mötesplatser',
              'Meeting places',
              'Paikkoja, joissa voi tavata ihmisiä',
            ),
            option(
              'activities',
              'Liikuntaa, harrastuksia ja kulttuuria',
              'Motion, hobbyer och kultur',
              'Exercise, hobbies and culture',
              'Liikuntaa ja harrastuksia',
            ),
            option(
              'everyday',
              'Arjen apua kotiin',
              'Vardagshjälp hemma',
              'Everyday help at home',
              'Apua kotiin',
            ),
            option(
              'money',
              'Apua raha-asioihin tai ruokaan',
              'Hjälp med ekonomi eller mat',
              'Help with money or food',
              'Apua rahan tai ruoan kanssa',
            ),
          ],
          other: words('Muuta, mitä?', 'Annat, vad?', 'Something else, what?', 'Jotain muuta, mitä?'),
        },
        statement('find', AGREE, [
          'Tiedän, mistä apua löytyy.',
          'Jag vet var det finns hjälp.',
          'I know where to find help.',
        ]),
        statement('reach', AGREE, [
          'Toimintaan on helppo päästä: matka, aika ja hinta sopivat.',
          'Det är lätt att komma med: vägen, tiden och priset passar.',
          'It is easy to take part: the way there, the time and the price are right.',
          'Toimintaan on helppo päästä.',
        ]),
        {
          id: 'obstacle',
          type: 'text',
          text: words(
            'Mikä estää osallistumasta?',
            'Vad hindrar från att delta?',
            'What keeps people from taking part?',
            'Miksi et pääse mukaan?',
          ),
          hint: NO_HEALTH_DETAILS,
          long: true,
          when: { answer: { question: 'reach', is: [1, 2] } },
        },
      ],
    ),
    group(
      'association',
      ['Järjestön tilanne', 'Organisationens läge', 'The state of the association'],
      [
        {
          id: 'volunteers',
          type: 'number',
          text: words(
            'Kuinka monta vapaaehtoista järjestössäsi toimii?',
            'Hur många frivilliga finns det i din organisation?',
            'How many volunteers does your association have?',
            'Montako vapaaehtoista järjestössäsi on?',
          ),
          minimum: 0,
          maximum: 100_000,
        },
        ...(
          [
            [
              'premises',
              'Kuinka paljon järjestösi tarvitsee tiloja?',
              'I hur hög grad behöver din organisation lokaler?',
              'How much does your association need premises?',
            ],
            [
              'funding',
              'Kuinka paljon järjestösi tarvitsee lisää rahoitusta?',
              'I hur hög grad behöver din organisation mer finansiering?',
              'How much does your association need more funding?',
            ],
            [
              'training',
              'Kuinka paljon järjestösi tarvitsee koulutusta?',
              'I hur hög grad behöver din organisation utbildning?',
              'How much does your association need training?',
            ],
            [
              'visibility',
              'Kuinka paljon järjestösi tarvitsee näkyvyyttä?',
              'I hur hög grad behöver din organisation synlighet?',
              'How much does your association need to be better known?',
            ],
          ] as const
        ).map(([id, ...text]) => statement(id, MUCH, text)),
      ],
      { when: { audiences: ['ngo'] } },
    ),
    group(
      'guidance',
      ['Palveluohjaus', 'Servicehandledning', 'Service guidance'],
      [
        statement('know', AGREE, [
          'Tunnen järjestöjen toiminnan niin hyvin, että osaan ohjata asiakkaan oikeaan paikkaan.',
          'Jag känner till organisationernas verksamhet så bra att jag kan hänvisa en klient rätt.',
          'I know the associations well enough to guide a client to the right place.',
          'Osaan neuvoa asiakkaalle sopivan järjestön.',
        ]),
        openText('missing', [
          'Mihin tarpeeseen et ole löytänyt mitään?',
          'För vilket behov har du inte hittat något?',
          'For what need have you found nothing?',
          'Millaista apua et ole löytänyt?',
        ]),
      ],
      { when: { audiences: ['professional'] } },
    ),
    group(
      'wish',
      ['Toiveet', 'Önskemål', 'Wishes'],
      [
        openText('wish', ['Mitä toivot?', 'Vad önskar du?', 'What do you wish for?'], {
          hint: NO_HEALTH_DETAILS,
        }),
      ],
    ),
  ],
};

/** Worries before they are figures (hiljaiset signaalit, svaga signaler). */
export const weakSignals: Survey = {
  id: 'weak-signals',
  version: 1,
  name: words(
    'Kerro huolesta',
    'Berätta om något som oroar',
    'Tell us about a worry',
    'Kerro, jos jokin huolestuttaa',
  ),
  summary: words(
    'Oletko huomannut jotain, mihin pitäisi puuttua ajoissa? Yksikin havainto riittää. Jos joku on hengenvaarassa, soita 112.',
    'Har du märkt något som man borde ta tag i i tid? En enda iakttagelse räcker. Ring 112 om någon är i livsfara.',
    'Have you noticed something that should be dealt with in time? One observation is enough. If someone’s life is in danger, call 112.',
    'Oletko huolissasi? Kerro siitä meille. Jos joku on hengenvaarassa, soita 112.',
  ),
  source: SOURCE,
  licence: LICENCE,
  languages: ['fi', 'fi-x-easy', 'sv', 'en'],
  readBy: words(
    'Viestit lukee järjestöjen ja kunnan yhteinen työryhmä. Se etsii ratkaisuja eikä käsittele yksittäisen ihmisen asioita.',
    'Meddelandena läses av organisationernas och kommunens gemensamma arbetsgrupp. Den söker lösningar och behandlar inte en enskild persons ärenden.',
    'Messages are read by a joint group of associations and the municipality. It looks for solutions and does not handle the affairs of single people.',
    'Viestin lukevat järjestöjen ja kunnan työntekijät. He etsivät yhdessä apua.',
  ),
  thanks: words(
    'Kiitos, että kerroit. Huoli käsitellään työryhmän seuraavassa kokouksessa.',
    'Tack för att du berättade. Saken behandlas på arbetsgruppens nästa möte.',
    'Thank you for telling us. The group will discuss it at its next meeting.',
    'Kiitos, että kerroit. Puhumme asiasta kokouksessa.',
  ),
  audiences: [
    audience('resident', 'Asukas', 'Invånare', 'Resident'),
    audience('volunteer', 'Vapaaehtoinen', 'Frivillig', 'Volunteer'),
    audience('professional', 'Työntekijä', 'Anställd', 'Professional'),
  ],
  scales: [MUCH],
  groups: [
    group('worry', undefined, [
      {
        ...openText('worry', ['Mikä huolestuttaa?', 'Vad oroar dig?', 'What worries you?'], {
          hint: words(
            'Kerro ilmiöstä. Älä kirjoita nimiä tai kenenkään terveystietoja.',
            'Berätta om företeelsen. Skriv inte namn eller någons hälsouppgifter.',
            'Tell us what is happening. Do not write names or anyone’s health details.',
            'Älä kirjoita kenenkään nimeä. Älä kirjoita sairauksista.',
          ),
        }),
        required: true,
      },
      {
        id: 'whom',
        type: 'choices',
        text: words('Ketä huoli koskee?', 'Vem gäller det?', 'Whom does it concern?', 'Ketä asia koskee?'),
        options: [
          option('children', 'Lapsia', 'Barn', 'Children'),
          option('young', 'Nuoria', 'Unga', 'Young people'),
          option('families', 'Perheitä', 'Familjer', 'Families'),
          option(
            'working-age',
            'Työikäisiä',
            'Personer i arbetsför ålder',
            'People of working age',
            'Aikuisia',
          ),
          option('older', 'Ikäihmisiä', 'Äldre', 'Older people', 'Vanhoja ihmisiä'),
          option(
            'disabled',
            'Vammaisia ihmisiä',
            'Personer med funktionsnedsättning',
            'People with disabilities',
          ),
          option(
            'newcomers',
            'Maahan muuttaneita',
            'Inflyttade från andra länder',
            'People who have moved to Finland',
            'Muista maista muuttaneita',
          ),
        ],
        other: words('Muita, keitä?', 'Andra, vilka?', 'Others, who?'),
      },
      {
        id: 'where',
        type: 'text',
        text: words(
          'Missä olet huomannut tämän?',
          'Var har du märkt detta?',
          'Where have you noticed this?',
          'Missä paikassa?',
        ),
        hint: words(
          'Esimerkiksi kunta, kylä, asuinalue tai verkko. Älä kirjoita kotiosoitetta.',
          'Till exempel kommun, by, bostadsområde eller nätet. Skriv ingen hemadress.',
          'For example a municipality, village, neighbourhood or the internet. Do not write a home address.',
          'Kirjoita kunta tai kylä. Älä kirjoita osoitetta.',
        ),
        maximumLength: 200,
      },
      statement('serious', MUCH, [
        'Kuinka paljon tämä huolestuttaa sinua?',
        'Hur mycket oroar detta dig?',
        'How much does this worry you?',
      ]),
      openText('help', ['Mikä auttaisi?', 'Vad skulle hjälpa?', 'What would help?']),
    ]),
  ],
};
