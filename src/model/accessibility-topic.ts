import type { FeedbackTopic } from './feedback.js';

/** Section 9 of the Act on the Provision of Digital Services (306/2019). */
export const STATUTORY_DAYS = 14;

/** The topic that every site must have; a site may put its own words in its place. */
export const ACCESSIBILITY_TOPIC: FeedbackTopic = {
  id: 'accessibility',
  name: {
    fi: 'Verkkosivujen saavutettavuus',
    'fi-x-easy': 'Sivuja on vaikea käyttää',
    sv: 'Webbplatsens tillgänglighet',
    en: 'Accessibility of the website',
  },
  summary: {
    fi: 'Kerro, jos et pysty käyttämään sivua tai saamaan siltä tietoa, tai jos tarvitset tiedon muussa muodossa.',
    'fi-x-easy': 'Kerro, jos et osaa tai pysty käyttämään sivua. Voit pyytää tiedon myös toisella tavalla.',
    sv: 'Berätta om du inte kan använda sidan eller få information från den, eller om du behöver informationen i en annan form.',
    en: 'Tell us if you cannot use the page or get information from it, or if you need the information in another form.',
  },
  readBy: {
    fi: 'Viestin lukevat verkkosivuista vastaavat työntekijät. Vastaamme 14 päivän kuluessa.',
    'fi-x-easy': 'Viestin lukevat ihmiset, jotka tekevät nämä sivut. Saat vastauksen 14 päivän sisällä.',
    sv: 'Meddelandet läses av de anställda som ansvarar för webbplatsen. Vi svarar inom 14 dagar.',
    en: 'Your message is read by the staff responsible for the website. We answer within 14 days.',
  },
  answeredWithin: STATUTORY_DAYS,
  statutory: 'accessibility',
  about: ['page'],
};
