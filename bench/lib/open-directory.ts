import { readServices, type Service } from '../../src/model/index.js';
import { staticFiles } from '../../src/adapters/static/index.js';

/** What opening a directory costs; see `directory-load.ts`. */
export interface DirectoryFigures {
  services: number;
  fetchMs: number;
  parseMs: number;
  checkMs: number;
  firstPageMs: number;
  firstPageCpuMs: number;
  firstTextMs: number;
  nextTextMs: number;
  heapMB: number;
}

/** What only Node or a browser from outside can tell of the running program. */
export interface Gauges {
  /** Bytes in use after whatever can be freed is freed. */
  heap: () => number | Promise<number>;
  /** Milliseconds of processor time so far. */
  cpu: () => number | Promise<number>;
}

/** Kept, so that what is measured is not freed before it has been measured. */
const kept: unknown[] = [];

/** Opens the directory at an address, in a page or in Node. */
export async function openDirectory(address: string, { heap, cpu }: Gauges): Promise<DirectoryFigures> {
  const before = await heap();
  const cpuBefore = await cpu();
  let from = performance.now();
  const took = (): number => {
    const now = performance.now();
    const milliseconds = now - from;
    from = now;
    return milliseconds;
  };

  // The adapter comes first, while nothing is warm: that is how a page meets it.
  const { services } = staticFiles({ baseUrl: address });
  const page = await services!.search({});
  const firstPageMs = took();
  const firstPageCpuMs = (await cpu()) - cpuBefore;
  kept.push(services, page);
  const heapMB = ((await heap()) - before) / 2 ** 20;
  took();
  await services!.search({ text: 'ruoka' });
  const firstTextMs = took();
  await services!.search({ text: 'keskusteluapu' });
  const nextTextMs = took();

  const text = await (await fetch(address)).text();
  const fetchMs = took();
  const { services: records } = JSON.parse(text) as { services: unknown[] };
  const parseMs = took();
  const read: Service[] = readServices(records, []);
  const checkMs = took();
  if (read.length !== page.total) throw new Error(`${read.length} services read, ${page.total} found`);
  return {
    services: page.total,
    fetchMs,
    parseMs,
    checkMs,
    firstPageMs,
    firstPageCpuMs,
    firstTextMs,
    nextTextMs,
    heapMB,
  };
}
