export type BrowserName = 'chromium' | 'firefox';
export const chromiumArguments: string[];
export const firefoxPreferences: Record<string, string | boolean>;
export function findBrowser(name: BrowserName): string | undefined;
export function ensureBrowsers(names?: BrowserName[]): {
  paths: Partial<Record<BrowserName, string>>;
  problems: string[];
};
