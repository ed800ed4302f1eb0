import { ClientError } from '../model/client-error.js';
import { PORT_NAMES } from '../model/port-names.js';
import type { Adapter, CallOptions, Ports } from '../model/ports.js';

/** What widgets ask. A port that no adapter fills is missing. */
export type Client = Ports;

/** An adapter for each port, when one source does not fill them all. */
export type ClientParts = { readonly [Port in keyof Ports]?: Adapter };

/**
 * A client made of ports.
 *
 * Equal calls under way are one call: a second widget that asks the same waits for the first one's answer, and one
 * that leaves does not take the answer from the other. Nothing is kept after the answer.
 *
 * @param source one adapter for every port it fills (`createClient(staticFiles({ … }))`), or an adapter a port
 *   (`createClient({ services: ptv({ … }) })`)
 * @throws never; its ports reject with `ClientError` only
 */
export function createClient(source: Adapter | ClientParts): Client {
  const client: Record<string, object> = {};
  for (const name of PORT_NAMES) {
    const port = (isAdapter(source) ? source : source[name])?.[name];
    if (port) client[name] = shared(port);
  }
  return client as Client;
}

const isAdapter = (source: Adapter | ClientParts): source is Adapter =>
  typeof (source as { system?: unknown }).system === 'string';

type Verb = (argument: unknown, options?: CallOptions) => Promise<unknown>;

interface Call {
  answer: Promise<unknown>;
  waiting: number;
  controller: AbortController;
}

/** The same port with equal calls under way joined. */
function shared<Port extends object>(port: Port): Port {
  const calls = new Map<string, Call>();
  // Looked up when asked for: a port may be an object of a class, whose verbs are not its own keys.
  return new Proxy({} as Port, {
    get(_target, name) {
      const verb: unknown = Reflect.get(port, name);
      if (typeof verb !== 'function') return verb;
      return (argument: unknown, { signal, ...rest }: CallOptions = {}): Promise<unknown> => {
        if (signal?.aborted) return Promise.reject(new ClientError('aborted', 'The call was aborted.'));
        const key = JSON.stringify([name, argument, rest]);
        let call = calls.get(key);
        if (!call) {
          const controller = new AbortController();
          const answer = Promise.resolve()
            .then(() => (verb as Verb).call(port, argument, { ...rest, signal: controller.signal }))
            .catch((thrown: unknown) => {
              throw ClientError.from(thrown);
            })
            .finally(() => {
              if (calls.get(key) === call) calls.delete(key);
            });
          call = { answer, waiting: 0, controller };
          calls.set(key, call);
        }
        return wait(call, signal, () => calls.get(key) === call && calls.delete(key));
      };
    },
  });
}

/** One caller's wait for a call; the last one to leave ends it. */
function wait(call: Call, signal: AbortSignal | undefined, forget: () => void): Promise<unknown> {
  call.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(new ClientError('aborted', 'The call was aborted.'));
      if (--call.waiting > 0) return;
      // Forgotten at once: whoever asks next must not be given a call that is being ended.
      forget();
      call.controller.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    const stay = (): void => signal?.removeEventListener('abort', leave);
    call.answer.then(resolve, reject).finally(stay);
  });
}
