import { css } from 'lit';

/** Groups of fields without the frame a browser draws around them. */
export const fieldsetStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
`;
