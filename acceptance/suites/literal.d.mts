export function literal(value: unknown): string;
