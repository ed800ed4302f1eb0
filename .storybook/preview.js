import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

const item = (value, title) => ({ value, title });

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [item('fi', 'Suomi'), item('sv', 'Svenska'), item('en', 'English')],
      },
    },
    ground: {
      description: 'Ground of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [item('light', 'Light'), item('dark', 'Dark')],
      },
    },
    width: {
      description: 'Room for the widget',
      toolbar: {
        icon: 'mobile',
        dynamicTitle: true,
        items: [item('wide', 'Full width'), item('narrow', '320 px')],
      },
    },
  },
  initialGlobals: { language: 'fi', ground: 'light', width: 'wide' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.language;
      document.documentElement.dataset.ground = globals.ground;
      return html`<div class="kumppani-story" data-width=${globals.width}>${story()}</div>`;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
};
