import { catalogue } from '../diagnostics/catalogue.js';
import { exitCodes } from './exit.js';
import { near } from '../diagnostics/near.js';
import type { Terminal } from './terminal.js';

/** Prints what the catalogue says of a diagnostic code; gives the exit code. */
export function explain(code: string, { stdout, stderr }: Terminal): number {
  const entry = Object.entries(catalogue).find(([name]) => name === code)?.[1];
  if (entry === undefined) {
    const [meant] = near(code, Object.keys(catalogue));
    stderr.write(`error: there is no diagnostic '${code}'${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}\n`);
    return exitCodes.wrongUse;
  }
  stdout.write(`${code} (${entry.severity})\n${entry.title}.\n${entry.hint === undefined ? '' : `${entry.hint}\n`}`);
  return exitCodes.done;
}
