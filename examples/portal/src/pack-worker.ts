import { parentPort } from 'node:worker_threads';
import { packDirectory, type DirectoryTexts } from './pack.js';

// Apart from the thread that answers: building an index of tens of thousands of services takes many seconds.
export type PackOrder =
  | { kind: 'services' | 'organisations' | 'events'; texts: readonly string[] }
  | { kind: 'finish'; aliases: DirectoryTexts['aliases'] };

const records = { services: [] as string[], organisations: [] as string[], events: [] as string[] };

parentPort?.on('message', (order: PackOrder) => {
  if (order.kind === 'finish') {
    parentPort?.postMessage(packDirectory({ ...records, aliases: order.aliases }));
    parentPort?.close();
  } else for (const text of order.texts) records[order.kind].push(text);
});
