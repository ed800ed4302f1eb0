import { css } from 'lit';
import { sentStyles } from '../../styles/sent.js';

export const styles = css`
  ${sentStyles}
  .introduction {
    max-inline-size: 70ch;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .part-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(1.25 * var(--_space)) var(--_space);
  }
  .pair .field {
    min-inline-size: 10em;
    inline-size: auto;
  }
  .more-asked {
    display: grid;
    gap: calc(1.25 * var(--_space));
    min-inline-size: 0;
    padding-inline-start: calc(1.25 * var(--_space));
    border-inline-start: 1px solid var(--_line);
  }
  select.field {
    text-overflow: ellipsis;
  }
  .sent-title:focus-visible {
    outline-offset: 0.25em;
  }
`;
