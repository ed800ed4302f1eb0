import { pickText } from '../../model/localized.js';
import type { LocalizedText } from '../../model/text.js';
import { copyText } from './copy-text.js';

/**
 * Gives an address on, with the name of what it shows: through the device's own ways of sharing, or by copying where it
 * has none.
 *
 * @returns whether it was copied
 */
export async function shareAddress(
  name: LocalizedText,
  languages: readonly string[],
  url = location.href,
): Promise<boolean> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title: pickText(name, languages)?.value ?? '', url });
      return false;
    }
  } catch {
    // The reader changed their mind.
    return false;
  }
  return copyText(url);
}
