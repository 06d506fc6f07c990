export function verdictOn(printed: string): { readonly lines: readonly string[]; readonly failed: boolean };
