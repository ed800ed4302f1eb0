import type { IncomingMessage, ServerResponse } from 'node:http';

export const POLICY: string;
export function siteHandler(
  folder: string,
  languages: readonly string[],
): (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
export function preferred(header: string | undefined, languages: readonly string[]): string;
