import type { CommonMessages } from './messages.js';

export const commonSv: CommonMessages = {
  loading: 'Uppgifterna hämtas…',
  failed: (kind) =>
    ({
      network: 'Uppgifterna kunde inte hämtas. Kontrollera nätförbindelsen och försök på nytt.',
      timeout: 'Tjänsten svarar långsamt just nu. Försök på nytt om en stund.',
      http: 'Det är en tillfällig störning i tjänsten. Försök på nytt om en stund.',
      shape: 'Tjänsten skickade uppgifter som inte kan visas. Försök på nytt senare.',
      unsupported: 'Uppgifterna kan inte visas på den här sidan.',
    })[kind === 'aborted' ? 'network' : kind],
  retry: 'Försök på nytt',
};
