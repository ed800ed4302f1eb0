import type {
  ChoiceOption,
  Condition,
  QuestionGroup,
  Scale,
  Statement,
  SurveyAudience,
  TextQuestion,
} from '../../model/survey.js';
import type { LocalizedText } from '../../model/text.js';

/** Finnish, Swedish, English, and easy Finnish where plain Finnish is not easy enough. */
export const words = (fi: string, sv: string, en: string, easy?: string): LocalizedText => ({
  fi,
  ...(easy !== undefined && { 'fi-x-easy': easy }),
  sv,
  en,
});

export const SOURCE = words(
  'Kysymykset ovat avoimen kumppani-ohjelmiston tekijöiden. Niitä saa käyttää ja muokata vapaasti.',
  'Frågorna är skrivna av dem som utvecklar det öppna programmet kumppani. De får användas och bearbetas fritt.',
  'The questions were written by the makers of kumppani, an open program. They may be used and adapted freely.',
);
export const LICENCE = 'CC-BY-4.0';

const CANNOT_SAY = words('En osaa sanoa', 'Jag kan inte säga', "I can't say", 'En tiedä');

/** 1–5 from disagreeing to agreeing. */
export const AGREE: Scale = {
  id: 'agree',
  look: 'numbers',
  from: 1,
  to: 5,
  names: [
    {
      value: 1,
      name: words('Täysin eri mieltä', 'Helt av annan åsikt', 'Strongly disagree', 'Väite on väärin'),
    },
    {
      value: 5,
      name: words('Täysin samaa mieltä', 'Helt av samma åsikt', 'Strongly agree', 'Väite on oikein'),
    },
  ],
  cannotSay: CANNOT_SAY,
};

/** 1–5 from not at all to very much. */
export const MUCH: Scale = {
  id: 'much',
  look: 'numbers',
  from: 1,
  to: 5,
  names: [
    { value: 1, name: words('Ei lainkaan', 'Inte alls', 'Not at all', 'Ei yhtään') },
    { value: 5, name: words('Erittäin paljon', 'Väldigt mycket', 'Very much', 'Todella paljon') },
  ],
  cannotSay: CANNOT_SAY,
};

export const TRAFFIC_LIGHT: Scale = {
  id: 'traffic-light',
  look: 'trafficLight',
  from: 1,
  to: 3,
  names: [
    {
      value: 1,
      name: words('Punainen', 'Röd', 'Red'),
      meaning: words(
        'Työ ei etene. Tarvitaan päätöksiä tai apua.',
        'Arbetet går inte framåt. Det behövs beslut eller hjälp.',
        'The work is stuck. Decisions or help are needed.',
      ),
    },
    {
      value: 2,
      name: words('Keltainen', 'Gul', 'Yellow'),
      meaning: words(
        'Työ etenee, mutta jokin hidastaa sitä.',
        'Arbetet går framåt, men något bromsar det.',
        'The work moves on, but something slows it down.',
      ),
    },
    {
      value: 3,
      name: words('Vihreä', 'Grön', 'Green'),
      meaning: words(
        'Työ etenee niin kuin on sovittu.',
        'Arbetet går framåt som avtalat.',
        'The work moves on as agreed.',
      ),
    },
  ],
  cannotSay: CANNOT_SAY,
};

export const YES_NO: Scale = {
  id: 'yes-no',
  look: 'yesNo',
  from: 0,
  to: 1,
  names: [
    { value: 0, name: words('Ei', 'Nej', 'No') },
    { value: 1, name: words('Kyllä', 'Ja', 'Yes') },
  ],
  cannotSay: CANNOT_SAY,
};

type Told = readonly [fi: string, sv: string, en: string, easy?: string];

/** A statement on a scale. */
export const statement = (id: string, scale: Scale, text: Told, when?: Condition): Statement => ({
  id,
  type: 'statement',
  text: words(...text),
  scale: scale.id,
  ...(when && { when }),
});

/** An open question of several lines. */
export const openText = (id: string, text: Told, more: Partial<TextQuestion> = {}): TextQuestion => ({
  id,
  type: 'text',
  text: words(...text),
  long: true,
  ...more,
});

export const option = (id: string, ...text: Told): ChoiceOption => ({ id, name: words(...text) });

export const group = (
  id: string,
  name: Told | undefined,
  questions: QuestionGroup['questions'],
  more: Partial<QuestionGroup> = {},
): QuestionGroup => ({ id, ...(name && { name: words(...name) }), ...more, questions });

export const audience = (id: string, ...text: Told): SurveyAudience => ({ id, name: words(...text) });

export const THANKS = words(
  'Kiitos vastauksestasi!',
  'Tack för ditt svar!',
  'Thank you for your answer!',
  'Kiitos, että vastasit!',
);

/** Said before the first open question: open answers are where people write what they should not. */
export const NO_HEALTH_DETAILS = words(
  'Älä kirjoita omia tai muiden terveystietoja tai nimiä.',
  'Skriv inte egna eller andras hälsouppgifter eller namn.',
  'Do not write health details or names, your own or anyone else’s.',
  'Älä kirjoita sairauksista. Älä kirjoita kenenkään nimeä.',
);
