const MARK = 'data-kumppani-announcer';
/** Screen readers miss a change that comes with the focus or the key that caused it. */
const DELAY = 150;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something politely to people who use a screen reader.
 *
 * There is one live region for the page, outside shadow roots and older than its first words, since that is what
 * screen readers hear reliably. Call `prepareAnnouncer` when a widget is attached.
 */
export function announce(text: string, language: string): void {
  const region = prepareAnnouncer();
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.lang = language;
    region.textContent = text;
  }, DELAY);
}

/** The page's live region, made when there is none. */
export function prepareAnnouncer(): HTMLElement {
  const known = document.querySelector<HTMLElement>(`[${MARK}]`);
  if (known) return known;
  const region = document.createElement('div');
  region.setAttribute(MARK, '');
  region.setAttribute('role', 'status');
  // A strict page blocks the attribute, not the property.
  region.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(region);
  return region;
}
