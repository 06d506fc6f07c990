export function markdownFaults(text: string): string[];
export function mdxFaults(text: string, asMarkdown: string): Promise<string[]>;
