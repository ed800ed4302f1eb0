/** Names of municipalities and counties; loaded only when a page or a reader names one by its code. */
import { counties, county, municipalities, municipalityName } from '../../codes/municipalities.js';
import type { Assessment } from '../../model/checklist.js';
import { pickText } from '../../model/localized.js';

/** Name of what is assessed; `undefined` for a code that no list has. */
export const placeNameOf = (
  { municipality, county: code }: Pick<Assessment, 'municipality' | 'county'>,
  languages: readonly string[],
): string | undefined =>
  municipality
    ? municipalityName(municipality, languages)
    : pickText(county(code ?? '')?.name, languages)?.value;

/** Everything to choose from, by name. */
export function allPlaces(
  subject: 'municipality' | 'county',
  languages: readonly string[],
): { code: string; name: string }[] {
  // Made once: comparing by a language's name makes it anew for every pair.
  const { compare } = new Intl.Collator(languages[0]);
  return (subject === 'county' ? counties() : municipalities())
    .map(({ code, name }) => ({ code, name: pickText(name, languages)?.value ?? code }))
    .sort((one, other) => compare(one.name, other.name));
}
