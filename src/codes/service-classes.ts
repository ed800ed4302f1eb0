import type { Name } from './municipalities.js';
import { SERVICE_CLASS_DATA } from './service-class-data.js';

/**
 * Service classes (palveluluokka, serviceklass) of the Finnish Service Catalogue PTV. Match them by code, never by
 * address: payloads carry addresses of two schemes. About 8 kB gzipped, so no widget imports it.
 */

export interface ServiceClass {
  /** `P25` at the top, `P25.6` below it. */
  readonly code: string;
  readonly name: Name;
  /** Code of the class above; left out at the top. */
  readonly parent?: string;
}

let classes: ReadonlyMap<string, ServiceClass> | undefined;

const decode = (): ReadonlyMap<string, ServiceClass> =>
  (classes ??= new Map(
    SERVICE_CLASS_DATA.split('\n').map((line) => {
      const [code = '', fi = '', sv = '', en = ''] = line.split('|');
      const [parent, child] = code.split('.');
      return [code, { code, name: { fi, sv, en }, ...(child && { parent }) }];
    }),
  ));

/** All 228 classes, each after the class above it. */
export const serviceClasses = (): readonly ServiceClass[] => [...decode().values()];

/** A class, or `undefined` for an unknown code: show such a class by its own name. */
export const serviceClass = (code: string): ServiceClass | undefined => decode().get(code);
