import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/', import.meta.url);

/** Why tests against the published lists are skipped, or `false` when the lists are here. */
export const withoutSharedLists: string | false = existsSync(folder)
  ? false
  : `the published code lists are not at ${folder.pathname}`;

if (withoutSharedLists) console.log(`# skipped: ${withoutSharedLists}`);

/** A published list, read where it lies and never copied. */
export const sharedList = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`data/codes/${name}.json`, folder), 'utf8')) as T[];

/** A text of the project's own agreements. */
export const sharedText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
