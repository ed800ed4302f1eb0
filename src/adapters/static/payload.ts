import { foreignPayload, type PayloadReading } from '../shared/payload.js';
import { addFile, readFile } from './map.js';

/** One file in the model's own form, for `check:upstream`. Never throws. */
export function readStaticPayload(payload: unknown): PayloadReading {
  const wire = readFile(payload);
  if (!wire) return foreignPayload('not a directory of services');
  const directory = { services: [], organisations: [], problems: [] };
  addFile(directory, wire, '');
  const { services, organisations, problems }: Omit<PayloadReading, 'records' | 'mapped'> = directory;
  return {
    records: (wire.services?.length ?? 0) + (wire.organisations?.length ?? 0),
    mapped: services.length + organisations.length,
    services,
    organisations,
    problems,
  };
}
