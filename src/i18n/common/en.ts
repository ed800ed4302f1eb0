import type { CommonMessages } from './messages.js';

export const commonEn: CommonMessages = {
  loading: 'Loading…',
  failed: (kind) =>
    ({
      network: 'The information could not be loaded. Check your connection and try again.',
      timeout: 'The service is slow at the moment. Try again in a little while.',
      http: 'The service is having a temporary problem. Try again in a little while.',
      shape: 'The service sent information that cannot be shown. Try again later.',
      unsupported: 'The information cannot be shown on this page.',
    })[kind === 'aborted' ? 'network' : kind],
  retry: 'Try again',
};
