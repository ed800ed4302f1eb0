import type { LocalizedText, OpeningHours, OpeningPeriod, OpeningTime } from '../../model/index.js';
import type { WireHours } from './wire.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** ISO weekday, 1 = Monday. */
function weekday(name: string | undefined): number | undefined {
  const index = DAYS.indexOf(name ?? '');
  return index < 0 ? undefined : index + 1;
}

const helsinki = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `YYYY-MM-DD` in Finland. Without an offset the date stands as it is written. */
export function localDate(instant: string | undefined): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
    instant?.trim() ?? '',
  );
  if (!parts || Number.isNaN(Date.parse(parts[1]!))) return undefined;
  if (!parts[2] || !parts[3]) return parts[1];
  const time = Date.parse(instant!.trim());
  return Number.isNaN(time) ? parts[1] : helsinki.format(time);
}

/** `HH:mm` of `9:00:00`. */
function clock(time: string | undefined): string | undefined {
  const parts = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(time?.trim() ?? '');
  if (!parts || Number(parts[1]) > 24 || Number(parts[2]) > 59) return undefined;
  return `${parts[1]!.padStart(2, '0')}:${parts[2]}`;
}

/** Weekdays from one to another, over a weekend too. */
function range(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => ((from - 1 + step) % 7) + 1);
}

/** Weekdays of the dates from one to another. */
function weekdaysOf(from: string, to: string): number[] {
  const first = new Date(from).getUTCDay() || 7;
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return length >= 6 ? range(1, 7) : length < 0 ? [] : range(first, ((first - 1 + length) % 7) + 1);
}

function toTimes(
  wire: WireHours,
  overMidnight: boolean,
  exception: { from: string; to: string } | undefined,
): OpeningTime[] {
  // An exception's dates decide its days. Its hours are stored for "Monday", which means none in particular.
  const nominal = exception && wire.openingHour.every(({ dayFrom }) => !dayFrom || dayFrom === 'Monday');
  const times = wire.openingHour.flatMap((hour): OpeningTime[] => {
    const opens = clock(hour.from);
    const closes = clock(hour.to)?.replace('00:00', '24:00');
    if (!opens || !closes || opens === '24:00') return [];
    const from = weekday(hour.dayFrom);
    const to = weekday(hour.dayTo);
    if (nominal) return weekdaysOf(exception.from, exception.to).map((day) => ({ day, opens, closes }));
    if (!from) return [];
    if (!to || !overMidnight) return range(from, to ?? from).map((day) => ({ day, opens, closes }));
    // Midnight belongs to the end of the day before.
    const closesDay = closes === '24:00' ? ((to + 5) % 7) + 1 : to;
    // The same day when it closes later, the next when not: any other day has to be named.
    const implied = closes > opens ? from : (from % 7) + 1;
    return [{ day: from, opens, closes, ...(closesDay !== implied && { closesDay }) }];
  });
  const seen = new Set<string>();
  return times
    .filter(({ day, opens, closes }) => {
      const key = `${day} ${opens} ${closes}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.day - other.day || one.opens.localeCompare(other.opens));
}

function toPeriod(wire: WireHours, note: LocalizedText | undefined): OpeningPeriod | undefined {
  const from = localDate(wire.validFrom);
  const isException = /^exception/i.test(wire.serviceHourType ?? '');
  // One date is told by its first day alone.
  const to = localDate(wire.validTo) ?? (isException ? from : undefined);
  // Without dates it would replace the regular hours for ever; what people write there is a note about holidays.
  if (isException && !from) return note && { times: [], note };
  const overMidnight = /^(overmidnight|special)$/i.test(wire.serviceHourType ?? '');
  const times =
    wire.isClosed || wire.isAlwaysOpen
      ? []
      : toTimes(wire, overMidnight, isException ? { from: from!, to: to! } : undefined);
  if (!times.length && !wire.isClosed && !wire.isAlwaysOpen && !wire.isReservation && !note) return undefined;
  // An exception that says neither hours nor "closed" must not close the place: only its note is kept.
  const exception =
    isException && (times.length > 0 || wire.isClosed || wire.isAlwaysOpen || wire.isReservation);
  return {
    ...(from && { validFrom: from }),
    ...(to && { validTo: to }),
    ...(exception && { exception }),
    ...(wire.isClosed && { closed: true }),
    ...(wire.isAlwaysOpen && { alwaysOpen: true }),
    ...(wire.isReservation && { byAppointment: true }),
    times,
    ...(note && { note }),
  };
}

/**
 * Service hours (palveluajat) of every kind as periods.
 *
 * @param toNote reads the additional information
 */
export function toOpeningHours(
  wire: readonly WireHours[],
  toNote: (texts: WireHours['additionalInformation']) => LocalizedText | undefined,
): OpeningHours | undefined {
  const periods = wire
    .map((one) => toPeriod(one, toNote(one.additionalInformation)))
    .filter((period) => period !== undefined);
  return periods.length ? { periods } : undefined;
}
