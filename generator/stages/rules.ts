import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleLevel } from './configuration.js';

/** What the user's rules make of diagnostics: dropped, or given another weight. Errors of the document cannot be waved through. */
export function judged(diagnostics: readonly Diagnostic[], rules: Readonly<Record<string, RuleLevel>>): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = Object.hasOwn(rules, diagnostic.code) ? rules[diagnostic.code] : undefined;
    if (level === undefined || diagnostic.severity === 'error') return [diagnostic];
    if (level === 'off') return [];
    return [{ ...diagnostic, severity: level === 'warn' ? ('warning' as const) : ('error' as const) }];
  });
}

export const failed = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
