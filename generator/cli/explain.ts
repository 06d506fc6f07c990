import { catalogue } from '../diagnostics/catalogue.js';
import type { Entry } from '../diagnostics/surroundings.js';
import { codes, rowOf } from '../diff/catalogue/catalogue.js';
import { weightText } from '../diff/render/page.js';
import { exitCodes } from './exit.js';
import { driftCodes } from './formats/kinds.js';
import { near } from '../diagnostics/near.js';
import type { Terminal } from './terminal.js';

/** The codes that can be explained: diagnostics, drifts and changes. */
const entries = new Map<string, Entry>([
  ...Object.entries(catalogue),
  ...[...driftCodes].map(([code, kind]) => [code, { severity: 'error', ...kind }] as const),
]);

/** Prints the catalogue's entry of a diagnostic, a drift or a change; returns the exit code. */
export function explain(code: string, { stdout, stderr }: Terminal): number {
  const entry = entries.get(code);
  const change = codes.find((name) => name === code);
  if (change !== undefined) {
    const { title, description, wire, sdk } = rowOf(change);
    stdout.write(
      `${code}\n${title}.\n${description}\nOn the wire: ${weightText(wire)}. In the SDK: ${weightText(sdk)}.\n`,
    );
    return exitCodes.done;
  }
  if (entry === undefined) {
    const [meant] = near(code, [...entries.keys(), ...codes]);
    stderr.write(`error: there is no diagnostic '${code}'${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}\n`);
    return exitCodes.wrongUse;
  }
  stdout.write(`${code} (${entry.severity})\n${entry.title}.\n${entry.hint === undefined ? '' : `${entry.hint}\n`}`);
  return exitCodes.done;
}
