/** Words of what a reader can do with a service beside reading it. */
export interface ServiceHandOnMessages {
  print: string;
  share: string;
  copied: string;
}

// Apart from the rest: these words come when a service is open.
export const serviceHandOnWords: Readonly<Record<string, ServiceHandOnMessages>> = {
  fi: { print: 'Tulosta', share: 'Jaa linkki', copied: 'Linkki on kopioitu.' },
  sv: { print: 'Skriv ut', share: 'Dela länken', copied: 'Länken har kopierats.' },
  en: { print: 'Print', share: 'Share the link', copied: 'The link has been copied.' },
};
