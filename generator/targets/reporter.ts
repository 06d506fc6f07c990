import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Problem } from './target.js';

/** Creates diagnostics of a target. A place is a file and a JSON pointer, such as `placeOf(operation.id)`. */
export const reporterOf =
  <Code extends string>(problems: Readonly<Record<Code, Problem>>) =>
  (code: Code, message: string, place?: Place): Diagnostic => {
    const { severity, hint } = problems[code];
    return {
      code,
      severity,
      message,
      ...(place === undefined ? {} : { place }),
      ...(hint === undefined ? {} : { hint }),
    };
  };
