import { pickText } from '../../model/localized.js';
import type { Organisation, OrganisationQuery } from '../../model/index.js';

const DEFAULT_LIMIT = 20;

/** Organisations by name: few enough to look through. */
export function searchOrganisations(
  organisations: readonly Organisation[],
  { text = '', municipalities, readerLanguages = ['fi'], limit = DEFAULT_LIMIT, cursor }: OrganisationQuery,
): { items: Organisation[]; total: number; nextCursor?: string } {
  const words = text.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  const nameOf = (organisation: Organisation): string =>
    pickText(organisation.name, readerLanguages)?.value ?? '';
  const found = organisations
    .filter((organisation) => {
      const names = [...Object.values(organisation.name), ...Object.values(organisation.alternateName ?? {})]
        .join('\n')
        .toLocaleLowerCase('fi');
      return (
        words.every((word) => names.includes(word)) &&
        (!municipalities?.length ||
          organisation.areas?.some(
            (area) =>
              area.type === 'nationwide' ||
              (area.type === 'municipality' && area.code !== undefined && municipalities.includes(area.code)),
          ))
      );
    })
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other), readerLanguages[0]));
  const start = Number(cursor) || 0;
  const end = start + limit;
  return {
    items: found.slice(start, end),
    total: found.length,
    ...(end < found.length && { nextCursor: String(end) }),
  };
}
