/** A key of one's own making, long enough not to meet another; `randomUUID` is missing where a page came over HTTP. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
