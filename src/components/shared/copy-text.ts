/**
 * Puts a text where the reader can paste it.
 *
 * @returns whether the browser has taken it: it takes nothing from a page without https, or one that may not ask
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
