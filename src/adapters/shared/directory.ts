import type {
  CallOptions,
  Organisation,
  OrganisationsPort,
  Problem,
  Service,
  ServicesPort,
} from '../../model/index.js';
import { keep } from './keep.js';
import { orAborted } from './or-aborted.js';
import { createServiceIndex } from '../../search/create-service-index.js';
import type { Knowledge } from '../../search/knowledge.js';

/** Everything a source without a search of its own can tell, read at once. */
export interface Directory {
  services: Service[];
  organisations: Organisation[];
  problems: Problem[];
}

export interface DirectoryPortsOptions {
  /** Milliseconds after which `load` is asked again. Default: never. */
  maxAge?: number;
}

interface Loaded {
  directory: Directory;
  index: ReturnType<typeof createServiceIndex>;
}

/** Milliseconds a page takes to draw its first services. */
const PREPARE = 100;
/** So many are ready for searching in a moment; more wait for a sign that somebody will search. */
const FEW = 5000;

let learning: Promise<Knowledge | undefined> | undefined;

/**
 * Concepts, places and the like: as large as the engine, so they are loaded when somebody first types, once for all
 * directories. A page that cannot load them (one file moved without the other) searches by the words of the texts.
 */
function learn(): Promise<Knowledge | undefined> {
  return (learning ??= import('../../search/knowledge.js').then(
    ({ knowledgeInSlices }) => knowledgeInSlices(),
    () => undefined,
  ));
}

/**
 * The `services` and `organisations` ports over a directory that is loaded once and searched in memory.
 *
 * @param load reads the directory; returning the same object as before means that nothing has changed
 */
export function directoryPorts(
  load: () => Promise<Directory>,
  { maxAge = Infinity }: DirectoryPortsOptions = {},
): { services: ServicesPort; organisations: OrganisationsPort } {
  let current: Loaded | undefined;
  const loaded = keep(async () => {
    const directory = await load();
    if (directory !== current?.directory) {
      const index = createServiceIndex(directory.services);
      current = { directory, index };
      // Once the first page stands, and before anybody has typed a word.
      if (directory.services.length <= FEW) setTimeout(index.prepare, PREPARE);
    }
    return current;
  }, maxAge);

  /** As {@link loaded}; when there is a text to understand, with all that is known, and ready to be searched. */
  async function loadedFor(text: string | undefined, options?: CallOptions): Promise<Loaded> {
    const learnt = text?.trim() && learn();
    const current = await loaded(options);
    if (learnt) {
      const knowledge = await orAborted(learnt, options?.signal);
      if (knowledge) current.index.learn(knowledge);
      await orAborted(current.index.prepare(), options?.signal);
    }
    return current;
  }

  return {
    services: {
      async search(query, options) {
        const { directory, index } = await loadedFor(query.text, options);
        return { ...index.search(query), problems: directory.problems };
      },
      async get(id, options) {
        return (await loaded(options)).index.get(id);
      },
      async facets(query, options) {
        return (await loadedFor(query.text, options)).index.facets(query);
      },
      async prepare() {
        (await loadedFor('a')).index.warmUp();
      },
      async suggest(text, options) {
        return (await loadedFor(text, options)).index.suggest(text, options);
      },
    },
    organisations: {
      async search(query, options) {
        const { directory } = await loaded(options);
        // Widgets find services; whoever asks for organisations can wait for the few lines that sort them.
        const { searchOrganisations } = await import('./organisations.js');
        return { ...searchOrganisations(directory.organisations, query), problems: directory.problems };
      },
      async get(id, options) {
        const { directory } = await loaded(options);
        return directory.organisations.find((organisation) => organisation.id === id);
      },
    },
  };
}
