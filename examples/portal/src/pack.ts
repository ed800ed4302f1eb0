import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { CalendarEvent, Organisation, Problem, Service } from '../../../src/model/index.js';
import { buildSearchData, openServices } from '../../../src/search/create-service-index.js';
import { writeIndexFiles } from '../../../src/search/write-index-file.js';

/** A directory built for answering, as files; each is gzipped. */
export interface PackedDirectory {
  files: Record<PackedFile, Uint8Array>;
  services: number;
  organisations: number;
  events: number;
  digest: string;
  problems: Problem[];
}

export const PACKED_FILES = [
  'search-1',
  'search-2',
  'services',
  'organisations',
  'events',
  'aliases',
] as const;
export type PackedFile = (typeof PACKED_FILES)[number];

/** Records as they are stored: JSON texts, in the order that equal results keep. */
export interface DirectoryTexts {
  services: readonly string[];
  organisations: readonly string[];
  events?: readonly string[];
  /** Ids of records another one is shown for, and the shown one's id. */
  aliases: Readonly<Record<string, string>>;
}

/**
 * Builds the index and packs it with the records. The searchable ones come first, in the index's order, so that a
 * number of the index is a line of the file.
 */
export function packDirectory({
  services,
  organisations,
  events = [],
  aliases,
}: DirectoryTexts): PackedDirectory {
  const parsed = services.map((text) => JSON.parse(text) as Service);
  const { open, byId, problems } = openServices(parsed);
  const index = writeIndexFiles(buildSearchData(open));
  const isOpen = new Set(open);
  const closed = [...byId.values()].filter((service) => !isOpen.has(service));
  const contents: Record<PackedFile, Uint8Array | string> = {
    'search-1': index.first,
    'search-2': index.second,
    services: [...open, ...closed].map((service) => JSON.stringify(service)).join('\n'),
    organisations: organisations.map((text) => JSON.stringify(JSON.parse(text) as Organisation)).join('\n'),
    events: events.map((text) => JSON.stringify(JSON.parse(text) as CalendarEvent)).join('\n'),
    aliases: JSON.stringify(aliases),
  };
  const digest = createHash('sha256');
  const files = {} as Record<PackedFile, Uint8Array>;
  for (const name of PACKED_FILES) {
    digest.update(contents[name]).update('\0');
    // The fastest level: an instance starts no sooner with a smaller file.
    files[name] = gzipSync(contents[name], { level: 1 });
  }
  return {
    files,
    services: open.length,
    organisations: organisations.length,
    events: events.length,
    digest: digest.digest('hex').slice(0, 32),
    problems,
  };
}
