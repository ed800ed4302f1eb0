export const SNIPPETS: readonly string[];
export function withBuild(text: string): string;
