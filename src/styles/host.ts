import { css } from 'lit';

/**
 * What every widget starts from. Font, size, colour and colour scheme come from the page; the rest are tokens, each
 * with a fallback, each a site's to set. Private names (`--_…`) are computed from the public ones in one place.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--kumppani-accent, #0b5c7a);
    --_on-accent: var(--kumppani-on-accent, #fff);
    --_raised: var(--kumppani-raised, color-mix(in srgb, currentColor 4%, transparent));
    --_line: var(--kumppani-line, color-mix(in srgb, currentColor 22%, transparent));
    --_field-line: color-mix(in srgb, currentColor 55%, transparent);
    --_muted: var(--kumppani-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_error: var(--kumppani-error, #b01038);
    --_warning: var(--kumppani-warning, #8a5a00);
    --_radius: var(--kumppani-radius, 0.25em);
    --_space: var(--kumppani-space, 1em);
    display: block;
    box-sizing: border-box;
    /* Inside a flex row a size container would shrink to nothing. */
    min-inline-size: min(100%, 16em);
    background: var(--kumppani-surface, transparent);
    font-size: var(--kumppani-font-size, 1em);
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--kumppani-accent, light-dark(#0b5c7a, #7cc4e0));
      --_on-accent: var(--kumppani-on-accent, light-dark(#fff, #06222d));
      --_error: var(--kumppani-error, light-dark(#b01038, #ff9bb0));
      --_warning: var(--kumppani-warning, light-dark(#8a5a00, #f2c268));
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  ul {
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.15em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
