/** The languages of the page for staff, by what each calls itself. */
export declare const LANGUAGES: Readonly<Record<Language, string>>;
export type Language = 'fi' | 'sv' | 'en';

/** What the page says of messages and events; its tables as files say the same. The page has more words than these. */
export interface StaffWords {
  messages: {
    kinds: Readonly<Record<string, string>>;
    proposal: string;
    subject: string;
    received: string;
    answerBy: string;
    state: string;
    states: Readonly<Record<string, string>>;
    about: string;
    rating: string;
    writtenAnswer: string;
    place: string;
    formLanguage: string;
    audience: string;
    level: string;
    contents: string;
    cannotSay: string;
    answers: string;
    picture: string;
    consents: string;
    fields: Readonly<Record<string, string>>;
    shownNow: (value: string) => string;
    shouldBe: (value: string) => string;
    isWrong: string;
  };
  event: {
    when: string;
    repeats: string;
    weekly: (day: string) => string;
    every: (weeks: number, day: string) => string;
    online: string;
    organiser: string;
    price: string;
    registration: string;
    audience: string;
    accessibility: string;
    keywords: string;
    link: string;
  };
}
export declare const WORDS: Readonly<Record<Language, StaffWords>>;
