import { readOrganisations, readServices } from '../../model/index.js';
import { finishEvents, foreignEvents, type EventReading } from '../shared/events.js';
import { foreignPayload, isObject, type PayloadReading } from '../shared/payload.js';

/** One page of a portal, or one record of it, for `check:upstream`. Never throws. */
export function readPortalPayload(payload: unknown): PayloadReading {
  if (!isObject(payload)) return foreignPayload('not an answer of a portal');
  const items = Array.isArray(payload['items'])
    ? (payload['items'] as unknown[])
    : isText(payload['id'])
      ? [payload]
      : undefined;
  if (!items) return foreignPayload('not an answer of a portal');
  const reading: PayloadReading = { ...foreignPayload(''), problems: [] };
  const known = new Set<string>();
  items.forEach((item, index) => {
    reading.records++;
    // Only services name the organisation that is behind them.
    const isService = isObject(item) && 'organisation' in item;
    const read = isService ? readServices : readOrganisations;
    const [record] = read([item], reading.problems, `items[${index}]`);
    if (!record) return;
    if (known.has(record.id)) {
      reading.problems.push({ path: `items[${index}]`, message: 'the same id twice', id: record.id });
      return;
    }
    known.add(record.id);
    reading.mapped++;
    if (isService) reading.services.push(record as PayloadReading['services'][number]);
    else reading.organisations.push(record as PayloadReading['organisations'][number]);
  });
  if (!items.length) reading.problems.push({ path: 'items', message: 'an empty page' });
  return reading;
}

/** One page of a portal's events, or one event of it, for `check:upstream`. Never throws. */
export function readPortalEventsPayload(payload: unknown): EventReading {
  if (!isObject(payload)) return foreignEvents('not an answer of a portal');
  const items = Array.isArray(payload['items'])
    ? (payload['items'] as unknown[])
    : isText(payload['id'])
      ? [payload]
      : undefined;
  if (!items) return foreignEvents('not an answer of a portal');
  if (!items.length) return foreignEvents('an empty page');
  const problems: EventReading['problems'] = [];
  const events = finishEvents(items, problems, 'items');
  return { records: items.length, mapped: events.length, events, problems };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
