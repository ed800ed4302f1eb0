import { counter } from '../format.js';
import type { EventDetailMessages } from './messages.js';

// Apart from the rest: these words come when the events are on the page, before anybody has chosen one.

const fiCount = counter('fi');
const svCount = counter('sv');
const enCount = counter('en');

/** The words of one event in full. */
export const eventDetailWords: Readonly<Record<string, EventDetailMessages>> = {
  fi: {
    share: 'Jaa linkki',
    copied: 'Linkki on kopioitu.',
    price: 'Hinta',
    registration: 'Ilmoittautuminen',
    registrationBy: (day) => `Ilmoittaudu viimeistään ${day}`,
    registrationNeeded: 'Ilmoittaudu ennakkoon',
    registrationNotNeeded: 'Ei tarvitse ilmoittautua',
    register: 'Ilmoittaudu',
    placesLeft: (value) => (value ? `${fiCount(value, 'paikka', 'paikkaa')} jäljellä` : 'Paikat ovat täynnä'),
    when: 'Milloin',
    about: 'Tapahtuman kuvaus',
    accessibility: 'Esteettömyys',
    links: 'Verkossa',
    age: (minimum, maximum) =>
      maximum === undefined
        ? `${minimum} vuotta täyttäneille`
        : minimum === undefined
          ? `Enintään ${maximum}-vuotiaille`
          : `${minimum}–${maximum}-vuotiaille`,
    ageLabel: 'Ikä',
    source: 'Tiedon lähde',
    seriesNote: 'Tapahtuma toistuu.',
    nextTimes: 'Seuraavat kerrat:',
    noMoreTimes: 'Muita kertoja ei ole enää tulossa.',
    moreTimes: (value, last) => `ja ${fiCount(value, 'muu kerta', 'muuta kertaa')}, viimeinen ${last}`,
    goesOn: 'Tapahtuma jatkuu toistaiseksi.',
    addToCalendar: 'Lisää omaan kalenteriin',
    addOnline: 'Lisää verkkokalenteriin:',
    photo: (credit) => `Kuva: ${credit}`,
    gone: 'Tätä tapahtumaa ei enää löydy. Se on voitu perua tai siirtää.',
    addressHidden: 'Osoite ei ole julkinen. Ota ensin yhteyttä.',
  },
  sv: {
    share: 'Dela länken',
    copied: 'Länken har kopierats.',
    price: 'Pris',
    registration: 'Anmälan',
    registrationBy: (day) => `Anmäl dig senast ${day}`,
    registrationNeeded: 'Anmäl dig på förhand',
    registrationNotNeeded: 'Ingen anmälan behövs',
    register: 'Anmäl dig',
    placesLeft: (value) => (value ? `${svCount(value, 'plats', 'platser')} kvar` : 'Alla platser är tagna'),
    when: 'När',
    about: 'Om evenemanget',
    accessibility: 'Tillgänglighet',
    links: 'På nätet',
    age: (minimum, maximum) =>
      maximum === undefined
        ? `För dem som har fyllt ${minimum} år`
        : minimum === undefined
          ? `För högst ${maximum}-åringar`
          : `För ${minimum}–${maximum}-åringar`,
    ageLabel: 'Ålder',
    source: 'Källa',
    seriesNote: 'Evenemanget ordnas flera gånger.',
    nextTimes: 'Följande gånger:',
    noMoreTimes: 'Inga fler gånger är planerade.',
    moreTimes: (value, last) => `och ${svCount(value, 'gång', 'gånger')} till, sista gången ${last}`,
    goesOn: 'Evenemanget fortsätter tills vidare.',
    addToCalendar: 'Lägg till i din kalender',
    addOnline: 'Lägg till i en kalender på nätet:',
    photo: (credit) => `Bild: ${credit}`,
    gone: 'Det här evenemanget finns inte längre. Det kan ha ställts in eller flyttats.',
    addressHidden: 'Adressen är inte offentlig. Ta kontakt först.',
  },
  en: {
    share: 'Share the link',
    copied: 'The link has been copied.',
    price: 'Price',
    registration: 'Signing up',
    registrationBy: (day) => `Sign up by ${day}`,
    registrationNeeded: 'Sign up beforehand',
    registrationNotNeeded: 'No need to sign up',
    register: 'Sign up',
    placesLeft: (value) => (value ? `${enCount(value, 'place', 'places')} left` : 'Fully booked'),
    when: 'When',
    about: 'About the event',
    accessibility: 'Accessibility',
    links: 'Online',
    age: (minimum, maximum) =>
      maximum === undefined
        ? `From age ${minimum}`
        : minimum === undefined
          ? `Up to age ${maximum}`
          : `Ages ${minimum}–${maximum}`,
    ageLabel: 'Age',
    source: 'Source',
    seriesNote: 'This event is held several times.',
    nextTimes: 'The next times:',
    noMoreTimes: 'No other times are planned.',
    moreTimes: (value, last) => `and ${enCount(value, 'more time', 'more times')}, the last on ${last}`,
    goesOn: 'The event continues until further notice.',
    addToCalendar: 'Add to your calendar',
    addOnline: 'Add to a calendar on the web:',
    photo: (credit) => `Picture: ${credit}`,
    gone: 'This event can no longer be found. It may have been cancelled or moved.',
    addressHidden: 'The address is not public. Get in touch first.',
  },
};
