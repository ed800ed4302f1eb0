import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Description {
  name: string;
  version: string;
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

export const description = JSON.parse(readFileSync('package.json', 'utf8')) as Description;

/** One thing somebody may import from outside. */
export interface Export {
  /** As it is imported: `kumppani/adapters/ptv`. */
  specifier: string;
  /** The module, from the root. */
  file: string;
  /** Its declarations, from the root; none for JSON. */
  types?: string;
}

/** Every path that `exports` opens, patterns filled with what the build wrote. */
export function packageExports(): Export[] {
  return Object.entries(description.exports).flatMap(([path, target]) => {
    const { types, default: file } =
      typeof target === 'string' ? { types: undefined, default: target } : target;
    const specifier = path.replace(/^\./, description.name);
    if (!path.includes('*')) return [{ specifier, file, ...(types && { types }) }];
    return names(file).map((name) => ({
      specifier: specifier.replace('*', name),
      file: file.replace('*', name),
      ...(types && { types: types.replace('*', name) }),
    }));
  });
}

/** What the star stands for, in a folder with one folder each or in one with a file each. */
function names(pattern: string): string[] {
  const [folder, rest] = pattern.split('*') as [string, string];
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => (rest.startsWith('/') ? name : name.endsWith(rest) ? name.slice(0, -rest.length) : ''))
    .filter((name) => name && existsSync(folder + name + rest))
    .sort();
}
