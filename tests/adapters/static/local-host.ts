import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import type { Service } from '../../../src/model/index.js';

export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** A web host on this machine, for the length of a test file. */
export interface LocalHost {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Forgets what was asked and answers so from now on; returns the origin. */
  serve(answer: Handler | Record<string, unknown>): string;
}

/** Starts one before the tests and ends it after them. Objects are served as JSON, texts as they are. */
export function localHost(): LocalHost {
  let handler: Handler = (_request, response) => void response.writeHead(404).end();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    handler(request, response, path);
  });
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = {
    get origin() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    asked,
    serve(answer: Handler | Record<string, unknown>) {
      asked.length = 0;
      handler = typeof answer === 'function' ? answer : files(answer);
      return host.origin;
    },
  };
  return host;
}

/** A handler over files by path. */
export const files =
  (byPath: Record<string, unknown>): Handler =>
  (_request, response, path) => {
    const file = byPath[path];
    if (file === undefined) return void response.writeHead(404).end('Not found');
    send(response, file);
  };

/** JSON, or a text as it is. */
export function send(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A whole service with this id, and anything else as you say. */
export const service = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  name: { fi: `Palvelu ${id}` },
  organisation: { id: 'lepola', name: { fi: 'Kaislasalmen Lepola ry' } },
  areas: [{ type: 'municipality', code: '990', name: { fi: 'Kaislasalmi', sv: 'Vassund' } }],
  ...more,
});

/** So many services. */
export const servicesOf = (count: number, start = 0): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, at) => service(`s${start + at}`));

export const idsOf = (services: readonly Service[]): string[] => services.map(({ id }) => id).sort();
