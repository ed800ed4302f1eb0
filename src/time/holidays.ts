import type { LocalizedText } from '../model/text.js';
import { dayFromParts, dayNumber, dayText, remember, weekdayOf } from './days.js';

/** A day the Finnish calendar names. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `holiday`: pyhäpäivä, a public holiday. `eve`: aatto, on which much closes early. */
  kind: 'holiday' | 'eve';
  /** Finnish, Swedish and English. */
  name: LocalizedText;
}

/**
 * Easter Sunday of the Gregorian calendar, as a day's number ("anonymous" rule, as in Meeus, Astronomical Algorithms).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const position = moon + sunday - 7 * shift + 114;
  return dayFromParts(year, Math.floor(position / 31), (position % 31) + 1)!;
}

/** The Saturday on or after a date: Midsummer and All Saints' Day move with it. */
function saturdayFrom(year: number, month: number, date: number): number {
  const day = dayFromParts(year, month, date)!;
  return day + ((6 - weekdayOf(day) + 7) % 7);
}

/** Mark (`!` an eve), how the day is found, and the names in Finnish, Swedish and English. */
const DAYS = `01-01|uudenvuodenpäivä|nyårsdagen|New Year’s Day
01-06|loppiainen|trettondagen|Epiphany
e-2|pitkäperjantai|långfredagen|Good Friday
!e-1|pääsiäislauantai|påskafton|Holy Saturday
e0|pääsiäispäivä|påskdagen|Easter Sunday
e1|toinen pääsiäispäivä|annandag påsk|Easter Monday
!04-30|vapunaatto|valborgsmässoafton|May Day Eve
05-01|vappu|första maj|May Day
e39|helatorstai|Kristi himmelsfärdsdag|Ascension Day
e49|helluntaipäivä|pingstdagen|Whit Sunday
!m-1|juhannusaatto|midsommarafton|Midsummer Eve
m0|juhannuspäivä|midsommardagen|Midsummer Day
s0|pyhäinpäivä|alla helgons dag|All Saints’ Day
12-06|itsenäisyyspäivä|självständighetsdagen|Independence Day
!12-24|jouluaatto|julafton|Christmas Eve
12-25|joulupäivä|juldagen|Christmas Day
12-26|tapaninpäivä|annandag jul|Boxing Day
!12-31|uudenvuodenaatto|nyårsafton|New Year’s Eve`;

/**
 * Finnish public holidays and eves of a year, in order. Easter moves the days around it; Midsummer Day is the Saturday
 * of 20–26 June, All Saints' Day the Saturday of 31 October – 6 November (as since 1955; Epiphany and Ascension Day
 * have their present days since 1992).
 */
export const holidays = /* @__PURE__ */ remember((year: number): readonly Holiday[] => {
  const moving: Readonly<Record<string, number>> = {
    e: easterSunday(year),
    m: saturdayFrom(year, 6, 20),
    s: saturdayFrom(year, 10, 31),
  };
  const list = DAYS.split('\n').map((line): Holiday => {
    const [rule = '', fi = '', sv = '', en = ''] = line.split('|');
    const when = rule.replace('!', '');
    const base = moving[when[0]!];
    return {
      day:
        base === undefined
          ? `${String(year).padStart(4, '0')}-${when}`
          : dayText(base + Number(when.slice(1))),
      kind: rule === when ? 'holiday' : 'eve',
      name: { fi, sv, en },
    };
  });
  list.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return list;
});

/** The holiday or eve a day is, or `undefined`. Where two fall on one day (May Day on Ascension Day) the first. */
export const holidayOn = (day: string): Holiday | undefined => {
  const number = dayNumber(day);
  return number === undefined
    ? undefined
    : holidays(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
};
