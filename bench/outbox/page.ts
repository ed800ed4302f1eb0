import { portalMessages } from '../../src/adapters/portal/messages.js';
import { deviceStore, Outbox } from '../../src/client/outbox/index.js';
import { newKey } from '../../src/components/shared/key.js';

declare global {
  interface Window {
    /** Given by the benchmark: what it hears of the page. */
    tell: (what: 'pressed' | 'kept' | 'acknowledged' | 'failed', key: string) => void;
    press: (count: number) => void;
    left: () => Promise<number>;
  }
}

const { feedback } = portalMessages({ baseUrl: location.origin, timeout: 2000 });
const store = deviceStore();
const outbox = new Outbox({
  name: 'bench',
  send: ({ kind, body }) => {
    if (kind !== 'feedback') throw new Error('only feedback is written here');
    return feedback.submit(body);
  },
  heard: ({ key, state }) => {
    if (state === 'sent') window.tell('acknowledged', key);
    if (state === 'failed') window.tell('failed', key);
  },
  device: {
    store: {
      ...store,
      note(message) {
        const forget = store.note?.(message);
        if (forget) window.tell('kept', message.key);
        return forget;
      },
      async add(message) {
        await store.add(message);
        window.tell('kept', message.key);
      },
    },
    // Pauses fifty times shorter than for people.
    random: () => -1.95,
  },
});

window.press = (count) => {
  for (let left = count; left; left--) {
    const key = newKey();
    window.tell('pressed', key);
    void outbox.post({
      kind: 'feedback',
      body: { key, topic: 'accessibility', message: `Viesti ${key}`, writtenAt: new Date().toISOString() },
    });
  }
};
window.left = async () => (await outbox.list()).length;
void outbox.resume();
