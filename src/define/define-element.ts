import { VERSION } from './version.js';

const KEY = Symbol.for('kumppani/versions');
const page = globalThis as { [KEY]?: Map<string, string> };

/**
 * Registers a tag. The first definition stays: a second copy of the same version is silent, another version warns
 * once for each tag and names both, since the page now runs one where it meant to run two.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const versions = (page[KEY] ??= new Map());
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
    versions.set(tag, VERSION);
    return;
  }
  const first = versions.get(tag) ?? 'another script';
  if (first === VERSION || versions.has(`${tag} warned`)) return;
  versions.set(`${tag} warned`, VERSION);
  console.warn(`<${tag}> is already defined by ${first}; version ${VERSION} of kumppani is not used for it.`);
}
