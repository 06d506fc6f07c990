export function pagesBelow(folder: string): Map<string, string>;
export function linkFaults(pages: ReadonlyMap<string, string>): { faults: string[]; count: number };
