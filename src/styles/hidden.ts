import { css } from 'lit';

/** What a rule says of words that are only heard: there for a screen reader, and no room taken. */
export const hidden = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
