import { foreignPayload, type PayloadReading } from '../shared/payload.js';
import { join, readFile, readRecords } from './map.js';

/** One file in the model's own form, for `check:upstream`. Never throws. */
export function readStaticPayload(payload: unknown): PayloadReading {
  const wire = readFile(payload);
  if (!wire) return foreignPayload('not a directory of services');
  const { services, organisations, problems } = join([readRecords(wire, '')], []);
  const records = (wire.services?.length ?? 0) + (wire.organisations?.length ?? 0);
  if (!records) problems.push({ path: '', message: 'a list without a record' });
  return { records, mapped: services.length + organisations.length, services, organisations, problems };
}
