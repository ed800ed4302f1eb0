import { municipalities } from '../../codes/municipalities.js';

let byName: Map<string, string> | undefined;

/** The code of the municipality with exactly this Finnish or Swedish name, whatever its letters' case. */
export function municipalityCode(name: string | undefined): string | undefined {
  if (!name) return undefined;
  if (!byName) {
    byName = new Map();
    for (const { code, name: names } of municipalities())
      for (const known of [names.fi, names.sv]) byName.set(known.toLowerCase(), code);
  }
  return byName.get(name.trim().toLowerCase());
}

/**
 * The municipality an address in running text ends with: the town after the postal code ("Kauppakatu 1, 20100
 * Turku"), else the last part that is a municipality's name ("Kirjasto, Turku").
 */
export function municipalityInAddress(text: string): string | undefined {
  const [, town] = /\b\d{5}\s+([\p{L}.: -]+)/u.exec(text) ?? [];
  const parts = [town, ...text.split(/[,/\n]/).reverse()];
  for (const part of parts) {
    const code = municipalityCode(part);
    if (code) return code;
  }
  return undefined;
}
