import type { CommonMessages } from './messages.js';

export const commonFi: CommonMessages = {
  loading: 'Haetaan tietoja…',
  failed: (kind) =>
    ({
      network: 'Tietoja ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.',
      timeout: 'Palvelu vastaa juuri nyt hitaasti. Yritä hetken kuluttua uudelleen.',
      http: 'Palvelussa on tilapäinen häiriö. Yritä hetken kuluttua uudelleen.',
      shape: 'Palvelusta tuli tietoa, jota ei voi näyttää. Yritä myöhemmin uudelleen.',
      unsupported: 'Tietoja ei voi näyttää tällä sivulla.',
    })[kind === 'aborted' ? 'network' : kind],
  retry: 'Yritä uudelleen',
};
