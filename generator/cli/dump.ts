import { readModel } from '../app/model.js';
import { readSurfaces } from '../app/surface.js';
import type { Surroundings, Task } from '../app/task.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { renderListing } from '../diagnostics/listing.js';
import type { Run } from '../pipeline/result.js';
import { exitCodes, exitOf } from './exit.js';
import { hasColor, type Terminal } from './terminal.js';
import { jsonText } from '../text/json.js';

/** The stages whose result can be printed as JSON. */
export type Dump = 'model' | 'surface';

type Read = (task: Task, environment: Surroundings, run: Run) => Promise<Outcome<unknown>>;

const readers: Readonly<Record<Dump, Read>> = {
  model: readModel,
  surface: async (...given) => {
    const { value, ...reported } = await readSurfaces(...given);
    return { ...reported, value: value && { outputs: value } };
  },
};

/** Prints the result of a stage as JSON, and diagnostics as usual. Nothing is written. Returns the exit code. */
export async function dump(
  what: Dump,
  document: string | undefined,
  { config, strict }: { readonly config?: string; readonly strict?: true },
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const { cwd, env, stdin, stdout, stderr } = terminal;
  const task = { document, configuration: config, out: undefined, strict: strict === true };
  const outcome = await readers[what](task, { cwd, env, stdin }, run);
  stderr.write(renderListing(outcome, { color: hasColor(stderr, env), all: false }));
  const exitCode = exitOf(outcome.diagnostics);
  if (exitCode !== exitCodes.done) return exitCode;
  if (outcome.value === undefined) {
    stderr.write('The configuration lists projects. Name the configuration of one of them with --config.\n');
    return exitCodes.faultOfDocument;
  }
  stdout.write(`${jsonText(outcome.value, 2)}\n`);
  return exitCode;
}
