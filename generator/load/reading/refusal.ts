import type { Code } from '../../diagnostics/catalogue.js';

/** Why something could not be read; the caller knows the place to report it at. */
export interface Refusal {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
}
