/** Pieces that the texts of all languages use. */

/** Links into the finder with a filter on: its state is in the address, so a plain link is enough. */
export const tasks = (list, services) =>
  list
    .map(
      ([term, name, text]) =>
        `          <li><a href="${services}#haku-term=${term}">${name}</a><span>${text}</span></li>`,
    )
    .join('\n');

/** Links to pages of the site, each with what it is for. */
export const pages = (list, texts, link) =>
  list
    .map(
      ([key, text]) =>
        `        <li><a href="${link(key)}">${texts.pages[key].short}</a><span>${text}</span></li>`,
    )
    .join('\n');

/** What the pages of the finder have in them, to be read. */
export const snippet = ({ src, integrity }, fallback) => `<pre><code>&lt;script type="module"
  src="${src}"
  integrity="${integrity}"&gt;&lt;/script&gt;

&lt;kumppani-service-finder services="static:/data/services.json"&gt;
  ${fallback}
&lt;/kumppani-service-finder&gt;</code></pre>`;
