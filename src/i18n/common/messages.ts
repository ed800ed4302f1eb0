import type { ClientErrorKind } from '../../model/client-error.js';

/** Words every widget needs. */
export interface CommonMessages {
  loading: string;
  /** What happened and what still works; the kind picks the sentence. */
  failed: (kind: ClientErrorKind) => string;
  retry: string;
}
