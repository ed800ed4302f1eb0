import type { Place } from './place.js';
import type { Service } from './service.js';

/** The same place without anything that tells where it is. */
export function withoutLocation(place: Place): Place {
  const { address, position: _position, accessibility: _accessibility, ...rest } = place;
  // Municipality stays: a person must know that there is help in Turku, not on which street.
  return address?.municipality ? { ...rest, address: { municipality: address.municipality } } : rest;
}

/**
 * Drops address and position of a confidential service, and of each confidential place, before anything else sees
 * them. Every adapter calls it on every record; the result keeps the flag.
 */
export function withoutConfidential(service: Service): Service {
  if (
    !service.channels?.some(
      (channel) => channel.place && (service.confidential || channel.place.confidential),
    )
  )
    return service;
  return {
    ...service,
    channels: service.channels.map((channel) =>
      channel.place && (service.confidential || channel.place.confidential)
        ? { ...channel, place: withoutLocation(channel.place) }
        : channel,
    ),
  };
}
