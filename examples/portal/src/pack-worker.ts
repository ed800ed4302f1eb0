import { parentPort } from 'node:worker_threads';
import { packDirectory, type DirectoryTexts } from './pack.js';

// Apart from the thread that answers: building an index of tens of thousands of services takes many seconds.
const services: string[] = [];
const organisations: string[] = [];
const events: string[] = [];

type Order =
  | { services: string[] }
  | { organisations: string[] }
  | { events: string[] }
  | { finish: true; aliases: DirectoryTexts['aliases'] };

parentPort?.on('message', (order: Order) => {
  if ('services' in order) for (const text of order.services) services.push(text);
  else if ('organisations' in order) for (const text of order.organisations) organisations.push(text);
  else if ('events' in order) for (const text of order.events) events.push(text);
  else {
    const packed = packDirectory({ services, organisations, events, aliases: order.aliases });
    parentPort?.postMessage(packed);
    parentPort?.close();
  }
});
