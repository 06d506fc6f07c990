export function dice(seed: number): () => number;
export function shuffled<T>(items: readonly T[], roll: () => number): T[];
export function reordered(value: unknown, roll: () => number, name?: string): unknown;
