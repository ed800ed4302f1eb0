import type { CalendarEvent } from '../../src/model/index.js';
import { targetGroups } from '../../src/codes/target-groups.js';
import { addDays } from '../../src/time/days.js';
import { generateServices } from '../generate-directory.js';

/** The first day any of them is on. */
export const FIRST_DAY = '2026-11-02';

/** Made-up events with as much text as the made-up directory has, spread evenly over so many days. */
export function madeUpEvents(count: number, days: number): CalendarEvent[] {
  const groups = targetGroups();
  return generateServices(count).map((service, number): CalendarEvent => {
    const { id, name, summary, description, organisation, hyteTerms, keywords, areas, languages, cost } =
      service;
    const day = addDays(FIRST_DAY, number % days)!;
    const hour = 8 + (number % 11);
    const municipality = areas?.find(({ type }) => type === 'municipality')?.code;
    return {
      id: id.replace('service', 'event'),
      name,
      ...(summary && { summary }),
      ...(description && { description }),
      start: `${day}T${String(hour).padStart(2, '0')}:00`,
      end: `${day}T${hour + 2}:00`,
      organiser: organisation,
      hyteTerms: hyteTerms ?? [],
      keywords: keywords ?? [],
      targetGroups: [{ code: groups[number % groups.length]!.code }],
      languages: languages ?? ['fi'],
      ...(cost && { cost }),
      ...(number % 9 === 0 && { online: true }),
      place: {
        name: { fi: `Talo ${number % 40}` },
        address: { street: { fi: `Satamakatu ${number % 200}` }, ...(municipality && { municipality }) },
      },
    };
  });
}
