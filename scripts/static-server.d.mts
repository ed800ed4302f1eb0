import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface ServeOptions {
  folders: Record<string, string>;
  port?: number;
  host?: string;
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
  before?: (request: IncomingMessage, response: ServerResponse) => unknown;
}

export interface StaticServer {
  origin: string;
  port: number;
  server: Server;
  close: () => Promise<void>;
}

export function serve(options: ServeOptions): Promise<StaticServer>;
