/**
 * A file in the model's own form. Everything is `unknown` until the model has read it, item by item.
 */
export interface WireFile {
  services?: unknown[];
  organisations?: unknown[];
  /** In a folder's `index.json`: the other files of the folder. */
  files?: string[];
}
