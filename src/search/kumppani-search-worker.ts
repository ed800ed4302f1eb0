import { answerHere, type Answers } from './load-service-index.js';
import { atOnce } from './slices.js';
import type { Call, Reply } from './worker-client.js';

/** The search in a worker: the same core, asked by messages. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Call>) => void;
  postMessage(reply: Reply): void;
};

let answers: Answers | undefined;

scope.onmessage = async ({ data: { id, verb, args } }) => {
  try {
    if (verb === 'start') {
      answers = await answerHere(args[0] as ArrayBuffer, atOnce);
      scope.postMessage({ id });
      return;
    }
    const value: unknown = await (answers![verb] as (...args: unknown[]) => Promise<unknown>)(...args);
    if (verb !== 'search') return scope.postMessage({ id, value });
    // A predicate cannot be sent, so the words go that it would be asked about.
    const { found, words, ...page } = value as Awaited<ReturnType<Answers['search']>>;
    scope.postMessage({ id, value: page, ...(found && { words: words?.() ?? [] }) });
  } catch (thrown) {
    scope.postMessage({ id, failure: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
