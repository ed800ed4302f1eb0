export * from './outbox.js';
export type { MessageStore, OutgoingMessage, StoredMessage, StoredPicture } from './store.js';
export { deviceStore, memoryStore } from './store.js';
