import { formatDate } from '../../i18n/format.js';
import type { ServiceFinderMessages } from '../../i18n/service-finder/messages.js';
import type { OpeningPeriod, OpeningTime } from '../../model/opening-hours.js';

const clock = (time: string, language: string): string => {
  const [hours = '', minutes = ''] = time.split(':');
  return language === 'fi' ? `${Number(hours)}.${minutes}` : `${hours}.${minutes}`;
};

/**
 * Opening hours in words, a line for each run of days with the same hours: "ma–pe 9.00–15.00". Data as it stands;
 * which of the periods holds today is not decided here.
 */
export function openingLines(
  period: OpeningPeriod,
  words: ServiceFinderMessages,
  language: string,
): string[] {
  const from = period.validFrom && formatDate(language, period.validFrom);
  const to = period.validTo && formatDate(language, period.validTo);
  const dates = from || to ? `${words.validDates(from, to)}: ` : '';
  if (period.closed) return [`${dates}${words.closed}`];
  if (period.alwaysOpen) return [`${dates}${words.alwaysOpen}`];
  const lines: { first: number; last: number; hours: string }[] = [];
  for (let day = 1; day <= 7; day++) {
    const hours = period.times
      .filter((time) => time.day === day)
      .sort((one, other) => (one.opens < other.opens ? -1 : 1))
      .map((time: OpeningTime) => `${clock(time.opens, language)}–${clock(time.closes, language)}`)
      .join(', ');
    if (!hours) continue;
    const before = lines.at(-1);
    if (before?.last === day - 1 && before.hours === hours) before.last = day;
    else lines.push({ first: day, last: day, hours });
  }
  const said = lines.map(({ first, last, hours }) => {
    const day = (number: number): string => words.days[number - 1]!;
    const days = first === last ? day(first) : `${day(first)}–${day(last)}`;
    return `${dates}${days} ${hours}`;
  });
  if (period.byAppointment) said.push(`${dates}${words.byAppointment}`);
  return said;
}
