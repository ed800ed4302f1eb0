import { readChecklistData, type OpenedFile } from '../../checklists/file.js';
import { ClientError } from '../../model/client-error.js';
import type {
  AssessedPlace,
  Assessment,
  AssessmentQuery,
  ChecklistsPort,
  ChecklistTemplate,
} from '../../model/checklist.js';
import type { Adapter, AdapterOptions, CallOptions } from '../../model/ports.js';
import { createHttp } from '../shared/http.js';
import { keep, type Kept } from '../shared/keep.js';

/** More files than there are municipalities and counties in the country; a list that names more is cut. */
const MOST_FILES = 500;
const CONCURRENCY = 6;
const DEFAULT_MAX_AGE = 10 * 60_000;
const SIZES: readonly unknown[] = ['small', 'middle', 'large'];

export interface StaticChecklistsOptions extends AdapterOptions {
  /** Milliseconds after which the files are asked for again. Default 10 minutes. */
  maxAge?: number;
}

/** A place of the folder's list, and the file with its assessments. */
interface ListedPlace extends AssessedPlace {
  file: string;
}

/** The folder's list; an entry without code or file is passed over. */
function readIndex(value: unknown): ListedPlace[] {
  const list = (value as { municipalities?: unknown } | null)?.municipalities;
  if (!Array.isArray(list)) throw new ClientError('shape', 'The file is not a list of assessments.');
  return (list as unknown[]).flatMap((entry) => {
    const { code, file, size } = (entry ?? {}) as Record<string, unknown>;
    if (typeof code !== 'string' || typeof file !== 'string') return [];
    return [{ code, file, ...(SIZES.includes(size) && { size: size as NonNullable<ListedPlace['size']> }) }];
  });
}

const among = <T>(wanted: readonly T[] | undefined, value: T | undefined): boolean =>
  !wanted || (value !== undefined && wanted.includes(value));

function readFile(value: unknown): OpenedFile {
  const read = readChecklistData(value);
  if (read.wrong) throw new ClientError('shape', `The file is no checklist file: ${read.wrong[0]!.message}.`);
  return read.value;
}

/** Whether a query asks for this assessment. */
const isAskedFor = (query: AssessmentQuery, assessment: Assessment): boolean =>
  (query.template === undefined || query.template === assessment.template.id) &&
  among(query.municipalities, assessment.municipality) &&
  among(query.counties, assessment.county) &&
  among(query.years, assessment.year) &&
  among(query.sides, assessment.side);

/**
 * Assessments in files on any web host: published ones, to read. Named `checklists="static:…"` in HTML.
 *
 * `baseUrl` is one file as the checklist saves it, or a folder: an address that ends in `/`, whose `index.json` lists
 * the others (`{ "municipalities": [{ "code": "853", "size": "large", "file": "853-turku.json" }] }`). Of a folder
 * only the files of the municipalities asked for are fetched.
 *
 * `save` rejects with `unsupported`: nothing can be written there.
 */
export function staticChecklists(options: StaticChecklistsOptions): Adapter & { checklists: ChecklistsPort } {
  const http = createHttp(options);
  const maxAge = options.maxAge ?? DEFAULT_MAX_AGE;
  const isFolder = http.baseUrl.pathname.endsWith('/');
  const index = keep(async () => readIndex(await http.getJson('index.json')), maxAge);
  const single = keep(async () => readFile(await http.getJson('')), maxAge);
  const files = new Map<string, Kept<OpenedFile>>();
  const fileOf = (name: string): Kept<OpenedFile> => {
    let file = files.get(name);
    if (!file) files.set(name, (file = keep(async () => readFile(await http.getJson(name)), maxAge)));
    return file;
  };

  /** The files that may hold what is asked for. */
  async function opened(query: AssessmentQuery, call?: CallOptions): Promise<OpenedFile[]> {
    if (!isFolder) return [await single(call)];
    const names = (await index(call))
      .filter(({ code }) => !query.municipalities || query.municipalities.includes(code))
      .map(({ file }) => file);
    const queue = [...new Set(names)].slice(0, MOST_FILES);
    const contents = new Map<string, OpenedFile>();
    let failure: unknown;
    await Promise.all(
      Array.from({ length: CONCURRENCY }, async () => {
        for (let name = queue.shift(); name !== undefined; name = queue.shift())
          try {
            contents.set(name, await fileOf(name)(call));
          } catch (thrown) {
            failure ??= thrown;
          }
      }),
    );
    call?.signal?.throwIfAborted();
    // One lost file leaves the others their readers: its place is shown as missing. All lost is a failure.
    if (failure && !contents.size) throw failure;
    return names.flatMap((name) => contents.get(name) ?? []);
  }

  const checklists: ChecklistsPort = {
    async template(id, call): Promise<ChecklistTemplate | undefined> {
      if (isFolder) return undefined;
      const { template } = await single(call);
      return template?.id === id ? template : undefined;
    },
    async load(id, call) {
      const all = await opened({}, call);
      return all.flatMap(({ assessments }) => assessments).find((assessment) => assessment.id === id);
    },
    save: () => Promise.reject(new ClientError('unsupported', 'Nothing can be saved in static files.')),
    async results(query, call) {
      const all = await opened(query, call);
      return all.flatMap(({ assessments }) =>
        assessments.filter((assessment) => isAskedFor(query, assessment)),
      );
    },
    async places(call) {
      if (isFolder) return (await index(call)).map(({ file: _file, ...place }) => place);
      const { assessments } = await single(call);
      const codes = new Set(assessments.flatMap(({ municipality }) => municipality ?? []));
      return [...codes].map((code) => ({ code }));
    },
  };
  return { system: 'static', checklists };
}
