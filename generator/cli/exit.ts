import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What the exit code of the command line means. */
export const exitCodes = { done: 0, faultOfDocument: 1, wrongUse: 2, faultOfOurs: 70 } as const;

/** The first that fits decides: a fault of ours explains all others, and a wrong configuration those of the document. */
const byCode = [
  { begins: 'internal/', exit: exitCodes.faultOfOurs },
  { begins: 'config/', exit: exitCodes.wrongUse },
  { begins: 'init/', exit: exitCodes.wrongUse },
  { begins: '', exit: exitCodes.faultOfDocument },
] as const;

/** The exit code that errors among the diagnostics call for; 0 if there are none. */
export function exitOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const row = byCode.find(({ begins }) => errors.some((error) => error.code.startsWith(begins)));
  return row?.exit ?? exitCodes.done;
}
