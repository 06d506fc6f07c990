import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** The exit codes of the command line. */
export const exitCodes = { done: 0, faultOfDocument: 1, wrongUse: 2, faultOfOurs: 70 } as const;

/** The first match decides: an internal error outranks a configuration error, which outranks errors of the document. */
const byCode = [
  { begins: 'internal/', exit: exitCodes.faultOfOurs },
  { begins: 'config/', exit: exitCodes.wrongUse },
  { begins: 'init/', exit: exitCodes.wrongUse },
  { begins: '', exit: exitCodes.faultOfDocument },
] as const;

/** The exit code for diagnostics; 0 without errors. */
export function exitOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const row = byCode.find(({ begins }) => errors.some((error) => error.code.startsWith(begins)));
  return row?.exit ?? exitCodes.done;
}
