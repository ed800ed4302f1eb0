import type { ClientErrorKind } from '../../model/client-error.js';

/** Words every widget needs. */
export interface CommonMessages {
  loading: string;
  /** What happened and what still works; the kind picks the sentence. */
  failed: (kind: ClientErrorKind) => string;
  retry: string;
}

/** The words of a widget's own file; those that every widget needs are there before it (`shell.ts`). */
export type OwnMessages<Messages extends CommonMessages> = Omit<Messages, keyof CommonMessages>;
