export function markdownFaults(text: string): string[];
export function mdxFaults(text: string, asMarkdown: string): Promise<string[]>;
export function linkFaults(pages: ReadonlyMap<string, string>): { faults: string[]; count: number };
