import type { ClientErrorKind } from '../../model/client-error.js';

/** What becomes of a message that was sent: words of every widget with an outbox. */
export interface OutboxMessages {
  waitingTitle: string;
  /** It goes by itself, also after the page is closed. */
  waitingKept: string;
  /** It goes by itself as long as the page is open. */
  waitingInMemory: string;
  uncertain: string;
  failedTitle: string;
  failedWhy: (error: { kind: ClientErrorKind; status?: number }) => string;
  full: string;
  yourText: string;
  copy: string;
  copied: string;
  /** Prints the page with what was sent. */
  print: string;
  takeBack: string;
  tryAgain: string;
  /** Taking back came too late. */
  alreadyGoing: string;
  /** Messages of earlier visits that still wait. */
  stillWaiting: (count: number) => string;
  /** One of those has arrived. */
  nowSent: (reference: string) => string;
  reference: (reference: string) => string;
  answerBy: (day: string) => string;
}

/** Said in the same words of messages and of answers. */
type SentMessages = Pick<
  OutboxMessages,
  'uncertain' | 'yourText' | 'copy' | 'copied' | 'print' | 'takeBack' | 'tryAgain' | 'nowSent' | 'answerBy'
>;

export const sentFi: SentMessages = {
  uncertain:
    'Emme ole vielä saaneet vahvistusta, että lähetys tuli perille. Vaikka se lähtisi uudelleen, se tallentuu vain kerran.',
  yourText: 'Tekstisi',
  copy: 'Kopioi teksti',
  copied: 'Teksti on kopioitu.',
  print: 'Tulosta',
  takeBack: 'Ota takaisin muokattavaksi',
  tryAgain: 'Yritä lähettää uudelleen',
  nowSent: (reference) => `Se, minkä lähetit aiemmin, on nyt perillä. Tunnus on ${reference}.`,
  answerBy: (day) => `Saat vastauksen viimeistään ${day}.`,
};

export const outboxFi: OutboxMessages = {
  ...sentFi,
  waitingTitle: 'Viestisi odottaa lähettämistä',
  waitingKept:
    'Yhteys ei juuri nyt toimi. Viesti on tallessa tällä laitteella ja lähtee itsestään, kun yhteys palaa. Voit sulkea sivun: viesti lähtee, kun avaat tämän sivun seuraavan kerran.',
  waitingInMemory:
    'Yhteys ei juuri nyt toimi. Viesti lähtee itsestään, kun yhteys palaa. Pidä tämä sivu auki, sillä viestiä ei tallenneta tälle laitteelle.',
  failedTitle: 'Viestiä ei voitu lähettää',
  failedWhy: ({ status }) =>
    status === 410
      ? 'Viestejä ei enää oteta vastaan. Alla on tekstisi, jonka voit kopioida talteen.'
      : 'Palvelu ei ottanut viestiä vastaan. Alla on tekstisi, jonka voit kopioida talteen.',
  full: 'Viestejä odottaa jo niin monta, ettei uutta voi ottaa odottamaan. Tekstisi on yhä lomakkeella: kopioi se talteen ja yritä myöhemmin uudelleen.',
  alreadyGoing: 'Viestiä lähetetään juuri nyt, joten sitä ei voi enää ottaa takaisin.',
  stillWaiting: (count) =>
    count === 1
      ? 'Yksi aiempi viestisi odottaa lähettämistä.'
      : `${count} aiempaa viestiäsi odottaa lähettämistä.`,
  reference: (reference) => `Viestisi tunnus on ${reference}. Mainitse se, jos kysyt viestistäsi.`,
};

export const sentSv: SentMessages = {
  uncertain:
    'Vi har ännu inte fått bekräftat att det du skickade kom fram. Även om det skickas på nytt sparas det bara en gång.',
  yourText: 'Din text',
  copy: 'Kopiera texten',
  copied: 'Texten har kopierats.',
  print: 'Skriv ut',
  takeBack: 'Ta tillbaka och redigera',
  tryAgain: 'Försök skicka på nytt',
  nowSent: (reference) => `Det du skickade tidigare har nu kommit fram. Det har beteckningen ${reference}.`,
  answerBy: (day) => `Du får svar senast ${day}.`,
};

export const outboxSv: OutboxMessages = {
  ...sentSv,
  waitingTitle: 'Ditt meddelande väntar på att skickas',
  waitingKept:
    'Förbindelsen fungerar inte just nu. Meddelandet finns sparat på den här enheten och skickas av sig självt när förbindelsen fungerar igen. Du kan stänga sidan: meddelandet skickas nästa gång du öppnar den.',
  waitingInMemory:
    'Förbindelsen fungerar inte just nu. Meddelandet skickas av sig självt när förbindelsen fungerar igen. Håll sidan öppen, för meddelandet sparas inte på den här enheten.',
  failedTitle: 'Meddelandet kunde inte skickas',
  failedWhy: ({ status }) =>
    status === 410
      ? 'Meddelanden tas inte längre emot. Nedan finns din text, som du kan kopiera.'
      : 'Tjänsten tog inte emot meddelandet. Nedan finns din text, som du kan kopiera.',
  full: 'Så många meddelanden väntar redan att inget nytt kan tas emot. Din text finns kvar i formuläret: kopiera den och försök på nytt senare.',
  alreadyGoing: 'Meddelandet skickas just nu och kan inte längre tas tillbaka.',
  stillWaiting: (count) =>
    count === 1
      ? 'Ett tidigare meddelande väntar på att skickas.'
      : `${count} tidigare meddelanden väntar på att skickas.`,
  reference: (reference) =>
    `Ditt meddelande har beteckningen ${reference}. Uppge den om du frågar om meddelandet.`,
};

export const sentEn: SentMessages = {
  uncertain:
    'We have not yet heard that what you sent arrived. Even if it is sent again, it is stored only once.',
  yourText: 'Your text',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  print: 'Print',
  takeBack: 'Take back to change',
  tryAgain: 'Try sending again',
  nowSent: (reference) => `What you sent earlier has now arrived. Its reference is ${reference}.`,
  answerBy: (day) => `You will get an answer by ${day}.`,
};

export const outboxEn: OutboxMessages = {
  ...sentEn,
  waitingTitle: 'Your message is waiting to be sent',
  waitingKept:
    'The connection is not working at the moment. The message is kept on this device and goes by itself when the connection is back. You may close the page: the message goes the next time you open it.',
  waitingInMemory:
    'The connection is not working at the moment. The message goes by itself when the connection is back. Keep this page open, as the message is not kept on this device.',
  failedTitle: 'The message could not be sent',
  failedWhy: ({ status }) =>
    status === 410
      ? 'Messages are no longer taken. Your text is below for you to copy.'
      : 'The service did not accept the message. Your text is below for you to copy.',
  full: 'So many messages are waiting already that no new one can be taken. Your text is still in the form: copy it and try again later.',
  alreadyGoing: 'The message is being sent right now and can no longer be taken back.',
  stillWaiting: (count) =>
    count === 1
      ? 'One earlier message of yours is waiting to be sent.'
      : `${count} earlier messages of yours are waiting to be sent.`,
  reference: (reference) =>
    `The reference of your message is ${reference}. Mention it if you ask about the message.`,
};
