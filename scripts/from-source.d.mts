export function fromSource(name: string, outfile: string): Promise<void>;
