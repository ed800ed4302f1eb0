/**
 * How a call failed. The kind picks the sentence the reader sees.
 *
 * - `network`: no answer came (offline, blocked, refused, redirected to another origin)
 * - `timeout`: the answer took too long
 * - `http`: an answer with an error status; see `status`
 * - `shape`: an answer that is not what it should be (not JSON, an HTML page, half a file, a foreign version)
 * - `aborted`: the caller gave up
 * - `unsupported`: this source cannot do that, or is not known
 */
export type ClientErrorKind = 'network' | 'timeout' | 'http' | 'shape' | 'aborted' | 'unsupported';

/** The only error a client, a port or an adapter rejects with. Messages hold no search words. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly kind: ClientErrorKind;
  /** HTTP status, with kind `http`. */
  readonly status?: number;

  /** Milliseconds a busy service asks to be left alone. */
  readonly retryAfter?: number;

  constructor(
    kind: ClientErrorKind,
    message: string,
    options?: { cause?: unknown; status?: number; retryAfter?: number | undefined },
  ) {
    super(message, options);
    this.kind = kind;
    if (options?.status !== undefined) this.status = options.status;
    if (options?.retryAfter !== undefined) this.retryAfter = options.retryAfter;
  }

  /** Any thrown thing as a `ClientError`; one that already is comes back unchanged. */
  static from(thrown: unknown): ClientError {
    const name = (thrown as { name?: unknown } | null)?.name;
    // By its name: an adapter in a file of its own throws what its own copy of this class makes.
    if (name === 'ClientError') return thrown as ClientError;
    if (name === 'AbortError') return new ClientError('aborted', 'The call was aborted.', { cause: thrown });
    if (name === 'TimeoutError') return new ClientError('timeout', 'No answer in time.', { cause: thrown });
    return new ClientError('network', 'The service could not be reached.', { cause: thrown });
  }
}
