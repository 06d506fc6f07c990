import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleLevel } from '../stages/configuration.js';
import { judged } from '../stages/rules.js';

/** Applies the rules of the configuration; `strict` then makes every warning an error. */
export function applyRules(
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, RuleLevel>>,
  strict: boolean,
): readonly Diagnostic[] {
  const found = judged(diagnostics, rules);
  if (!strict) return found;
  return found.map((diagnostic) =>
    diagnostic.severity === 'warning' ? { ...diagnostic, severity: 'error' } : diagnostic,
  );
}
