import { parentPort } from 'node:worker_threads';
import { packDirectory, type DirectoryTexts } from './pack.js';

// Apart from the thread that answers: building an index of tens of thousands of services takes many seconds.
const services: string[] = [];
const organisations: string[] = [];

type Order =
  { services: string[] } | { organisations: string[] } | { finish: true; aliases: DirectoryTexts['aliases'] };

parentPort?.on('message', (order: Order) => {
  if ('services' in order) for (const text of order.services) services.push(text);
  else if ('organisations' in order) for (const text of order.organisations) organisations.push(text);
  else {
    const packed = packDirectory({ services, organisations, aliases: order.aliases });
    parentPort?.postMessage(packed);
    parentPort?.close();
  }
});
