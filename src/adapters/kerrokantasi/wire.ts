/**
 * Kerrokantasi v1 (hearings of Helsinki). Texts are by language, `{}` and `""` where there are none; hearings of 2015
 * have plain texts. Lists are in an envelope of `count, next, previous, results`.
 */
export interface WireHearing {
  id?: unknown;
  slug?: unknown;
  title?: unknown;
  abstract?: unknown;
  published?: unknown;
  closed?: unknown;
  open_at?: unknown;
  close_at?: unknown;
  organization?: unknown;
  /** Only where one hearing was asked for. */
  sections?: unknown;
}

export interface WireSection {
  id?: unknown;
  /** `main`, `part`, `scenario`, `closure-info`. */
  type?: unknown;
  title?: unknown;
  abstract?: unknown;
  /** `none`, `registered`, `strong` (those who have proved who they are), `open`. */
  commenting?: unknown;
  /** `none`, `marker`, `all`: whether a comment may tell where. */
  commenting_map_tools?: unknown;
  questions?: unknown;
}

export interface WireQuestion {
  id?: unknown;
  /** `single-choice`, `multiple-choice`. */
  type?: unknown;
  text?: unknown;
  options?: unknown;
}

export interface WireOption {
  id?: unknown;
  text?: unknown;
}
