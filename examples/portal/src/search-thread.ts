import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { ServiceDirectory, type Question, type ServiceFiles } from './directory.js';
import { GZIP_LEVEL, WORTH_COMPRESSING } from './packing.js';

export type Order =
  | { kind: 'open'; release: number; files: ServiceFiles }
  | { kind: 'close'; release: number }
  | { kind: 'ask'; release: number; question: Question };

export type Reply =
  | { kind: 'opened'; release: number; failed?: string }
  | { kind: 'answer'; body?: Uint8Array; isPacked?: boolean; failed?: string };

const directories = new Map<number, ServiceDirectory>();

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'close') return directories.delete(order.release);
  try {
    if (order.kind === 'open') {
      directories.set(order.release, new ServiceDirectory(order.files));
      return parentPort?.postMessage({ kind: 'opened', release: order.release } satisfies Reply);
    }
    const body = directories.get(order.release)?.answer(order.question);
    if (!body) return parentPort?.postMessage({ kind: 'answer' } satisfies Reply);
    const isPacked = body.length >= WORTH_COMPRESSING;
    // In memory of its own, which is handed over and not copied.
    const own = Uint8Array.from(isPacked ? gzipSync(body, { level: GZIP_LEVEL }) : body);
    return parentPort?.postMessage({ kind: 'answer', body: own, isPacked } satisfies Reply, [own.buffer]);
  } catch (thrown) {
    // Its kind only: a message may quote what was asked.
    const failed = thrown instanceof Error ? thrown.name : 'error';
    const { release } = order;
    return parentPort?.postMessage(
      (order.kind === 'open'
        ? { kind: 'opened', release, failed }
        : { kind: 'answer', failed }) satisfies Reply,
    );
  }
});
