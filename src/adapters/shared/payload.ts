import type { Organisation, Problem, Service, ServiceChannel } from '../../model/index.js';

/**
 * What an adapter made of one payload: a whole answer of the upstream, already parsed as JSON. Every adapter exports
 * such a reader (`readPtvPayload`, `readHsdsPayload`); it never throws, whatever it is given.
 */
export interface PayloadReading {
  /** Records of the adapter's kind that were seen: services, organisations, lone channels, general descriptions. */
  records: number;
  /** How many of them became something of ours; at most `records`. */
  mapped: number;
  services: Service[];
  organisations: Organisation[];
  /** Channels that came without their service, in upstreams that send them alone. */
  channels?: ServiceChannel[];
  /** What could not be used, or only in part. A payload of another kind is one problem with the path `""`. */
  problems: Problem[];
}

/** The reading of a payload that is not of the adapter's kind. */
export function foreignPayload(message: string): PayloadReading {
  return { records: 0, mapped: 0, services: [], organisations: [], problems: [{ path: '', message }] };
}

/** Whether a parsed JSON value is an object and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
