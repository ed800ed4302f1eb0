import type { ClientErrorKind } from '../../model/client-error.js';

/** Something could not be loaded or sent. */
export type KumppaniErrorEvent = CustomEvent<{ kind: ClientErrorKind; message: string }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'kumppani-error': KumppaniErrorEvent;
  }
}
