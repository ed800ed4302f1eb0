/** Words of every form. */
export interface FormMessages {
  /** Over the list of what is wrong. */
  errors: (count: number) => string;
  /** After a label: "(optional)". */
  optional: string;
  /** Characters left; a negative number is so many too many. */
  charactersLeft: (count: number) => string;
  send: string;
  sending: string;
}

const left = (count: number, some: string, over: string): string =>
  (count < 0 ? over : some).replace('#', String(Math.abs(count)));

export const formFi: FormMessages = {
  errors: (count) =>
    count === 1 ? 'Korjaa yksi kohta ennen lähettämistä' : `Korjaa ${count} kohtaa ennen lähettämistä`,
  optional: '(ei pakollinen)',
  charactersLeft: (count) =>
    Math.abs(count) === 1
      ? left(count, 'Voit kirjoittaa vielä # merkin', '# merkki liikaa')
      : left(count, 'Voit kirjoittaa vielä # merkkiä', '# merkkiä liikaa'),
  send: 'Lähetä',
  sending: 'Lähetetään…',
};

export const formSv: FormMessages = {
  errors: (count) =>
    count === 1 ? 'Rätta till en punkt innan du skickar' : `Rätta till ${count} punkter innan du skickar`,
  optional: '(frivilligt)',
  charactersLeft: (count) => left(count, 'Du kan skriva # tecken till', '# tecken för mycket'),
  send: 'Skicka',
  sending: 'Skickas…',
};

export const formEn: FormMessages = {
  errors: (count) =>
    count === 1 ? 'Correct one thing before sending' : `Correct ${count} things before sending`,
  optional: '(optional)',
  charactersLeft: (count) =>
    Math.abs(count) === 1
      ? left(count, 'You can write # more character', '# character too many')
      : left(count, 'You can write # more characters', '# characters too many'),
  send: 'Send',
  sending: 'Sending…',
};
