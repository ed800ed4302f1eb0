export * from './adapter-factory.js';
export { registerAdapter, type AdapterFactory } from './adapter-registry.js';
export * from './client.js';
export * from './connect.js';
export * from './outbox/index.js';
export { ClientError, type ClientErrorKind } from '../model/client-error.js';
export type * from '../model/index.js';
