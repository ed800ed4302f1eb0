import type * as IcalModule from 'ical.js';
import { FINNISH_ZONE, fromWallClock, instantText, isZone, offsetText } from '../../time/zone.js';

type Ical = typeof IcalModule.default;

/** A clock of a feed: turns what it shows into an instant, and writes an instant as it shows it. */
export interface FeedZone {
  toInstant(wallTime: number): number;
  /** `2026-10-05T17:00:00+03:00`. */
  text(instant: number): string;
  /** IANA name, when it has one. */
  name?: string;
}

/** A zone the browser knows. */
const named = (name: string): FeedZone => ({
  name,
  toInstant: (wallTime) => fromWallClock(wallTime, name).instant,
  text: (instant) => instantText(instant, name),
});

/** A clock that is never changed. */
const fixed = (offset: number): FeedZone => ({
  toInstant: (wallTime) => wallTime - offset,
  text: (instant) => new Date(instant + offset).toISOString().slice(0, 19) + offsetText(offset),
});

export const UTC: FeedZone = {
  toInstant: (wallTime) => wallTime,
  text: (instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`,
};

/**
 * Windows' names for the zones of Europe and of the ones a Finnish feed may name, by CLDR's table of Windows zones.
 * Outlook and Exchange write them.
 */
const WINDOWS = `FLE Standard Time=Europe/Helsinki
W. Europe Standard Time=Europe/Berlin
Romance Standard Time=Europe/Paris
Central Europe Standard Time=Europe/Budapest
Central European Standard Time=Europe/Warsaw
GMT Standard Time=Europe/London
Greenwich Standard Time=Atlantic/Reykjavik
GTB Standard Time=Europe/Bucharest
E. Europe Standard Time=Europe/Chisinau
Turkey Standard Time=Europe/Istanbul
Russian Standard Time=Europe/Moscow
Kaliningrad Standard Time=Europe/Kaliningrad
Belarus Standard Time=Europe/Minsk
Israel Standard Time=Asia/Jerusalem
Egypt Standard Time=Africa/Cairo
Eastern Standard Time=America/New_York
Central Standard Time=America/Chicago
Mountain Standard Time=America/Denver
Pacific Standard Time=America/Los_Angeles
China Standard Time=Asia/Shanghai
Tokyo Standard Time=Asia/Tokyo
India Standard Time=Asia/Kolkata
AUS Eastern Standard Time=Australia/Sydney
UTC=Etc/UTC
Coordinated Universal Time=Etc/UTC`;

let windows: ReadonlyMap<string, string> | undefined;

function windowsZone(name: string): string | undefined {
  windows ??= new Map(WINDOWS.split('\n').map((row) => row.split('=') as [string, string]));
  return windows.get(name);
}

/** Cities of the zones that Outlook writes for people: "(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius". */
const CITIES: readonly (readonly [RegExp, string])[] = [
  [/helsin(?:ki|gfors)|tallinn|riga|vilnius|sofia|ky?iv/i, FINNISH_ZONE],
  [/stockholm|berlin|stoccolma|rome|vienna|amsterdam/i, 'Europe/Berlin'],
  [/brussels|copenhagen|madrid|paris/i, 'Europe/Paris'],
  [/london|dublin|lisbon|edinburgh/i, 'Europe/London'],
];

/**
 * The zones of a feed by their `TZID`. The browser's own rules come first, since a feed's are often cut short or wrong;
 * a zone the browser does not know is taken from the feed's `VTIMEZONE`, and one nobody knows is read as Finnish time
 * and reported, once.
 *
 * @param components the feed's `VTIMEZONE` parts, by `TZID`
 */
export function zonesOf(
  ical: Ical,
  components: ReadonlyMap<string, string>,
  report: (message: string) => void,
  floating = FINNISH_ZONE,
): (id: string | undefined) => FeedZone {
  const zones = new Map<string, FeedZone>();
  const floatingZone = named(isZone(floating) ? floating : FINNISH_ZONE);

  function find(id: string): FeedZone | undefined {
    if (/^(?:z|utc|gmt|etc\/utc)$/i.test(id)) return UTC;
    const iana = [id, windowsZone(id), /([A-Za-z_]+\/[A-Za-z_/-]+)$/.exec(id)?.[1]].find(
      // `Intl` takes bare offsets (`+02:00`) for zones too; they have no name to give on.
      (name) => name !== undefined && /^[A-Za-z]/.test(name) && isZone(name),
    );
    if (iana) return named(iana);
    const own = components.get(id);
    if (own) {
      const zone = ownZone(ical, own, id);
      if (zone) return zone;
    }
    const city = CITIES.find(([pattern]) => pattern.test(id));
    if (city) return named(city[1]);
    const [, sign, hours, minutes = '0'] = /(?:GMT|UTC)\s*([+-])(\d{1,2}):?(\d\d)?/i.exec(id) ?? [];
    if (hours) return fixed((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000);
    return undefined;
  }

  return (id) => {
    if (id === undefined) return floatingZone;
    let zone = zones.get(id);
    if (!zone) {
      zone = find(id);
      if (!zone) {
        report(`unknown time zone "${id.slice(0, 80)}": read as Finnish time`);
        zone = floatingZone;
      }
      zones.set(id, zone);
    }
    return zone;
  };
}

/** A zone the feed itself describes. */
function ownZone(ical: Ical, text: string, id: string): FeedZone | undefined {
  try {
    const component = new ical.Component(ical.parse(text) as unknown[]);
    const zone = new ical.Timezone({ component, tzid: id });
    const offsetOf = (wallTime: number): number => {
      const clock = new Date(wallTime);
      return (
        1000 *
        zone.utcOffset(
          new ical.Time(
            {
              year: clock.getUTCFullYear(),
              month: clock.getUTCMonth() + 1,
              day: clock.getUTCDate(),
              hour: clock.getUTCHours(),
              minute: clock.getUTCMinutes(),
              second: clock.getUTCSeconds(),
            },
            ical.Timezone.localTimezone,
          ),
        )
      );
    };
    // A zone whose rules cannot be followed says so at the first question.
    if (!Number.isFinite(offsetOf(Date.UTC(2026, 0, 1)))) return undefined;
    return {
      toInstant: (wallTime) => wallTime - offsetOf(wallTime),
      text: (instant) => {
        // The clock's own rules are asked by what it shows: guessed once, then put right.
        let offset = offsetOf(instant);
        offset = offsetOf(instant + offset);
        return new Date(instant + offset).toISOString().slice(0, 19) + offsetText(offset);
      },
    };
  } catch {
    return undefined;
  }
}
