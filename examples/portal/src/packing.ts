/** Shorter answers fit one packet anyway. */
export const WORTH_COMPRESSING = 1400;

/** At the speed a server can afford, a higher level saves a few bytes in a hundred. */
export const GZIP_LEVEL = 1;
