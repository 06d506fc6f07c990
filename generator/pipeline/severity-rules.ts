import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { RuleLevel } from '../configuration/configuration.js';

const weights: Readonly<Record<Exclude<RuleLevel, 'off'>, Severity>> = { warn: 'warning', error: 'error' };

/**
 * Applies the user's rules to diagnostics: drops them or changes their severity; `strict` then makes every warning an
 * error. Errors of the document cannot be lowered.
 */
export function judged(
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, RuleLevel>>,
  strict: boolean,
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.severity === 'error') return [diagnostic];
    const level = Object.hasOwn(rules, diagnostic.code) ? rules[diagnostic.code] : undefined;
    if (level === 'off') return [];
    const severity = level === undefined ? diagnostic.severity : weights[level];
    return [{ ...diagnostic, severity: strict && severity === 'warning' ? ('error' as const) : severity }];
  });
}

/** Whether nothing may be written. */
export const failed = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
