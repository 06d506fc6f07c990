import { textsOf } from '../diagnostics/diagnostic.js';
import { memoryOf } from '../pipeline/cache/cache.js';
import type { Run } from '../pipeline/result.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import type { Command, Ending, Request } from './ending.js';
import { recalled } from './recall.js';
import { configured, type Surroundings } from './task.js';

/** Runs `generate` or `check` without printing. */
export async function perform(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
): Promise<Ending> {
  const { cwd, cache, progress } = environment;
  const read = await configured(request, environment);
  if (!('configuration' in read)) return read;
  const { configuration } = read;
  const shown = (path: string) => displayName(path, cwd);

  // Results of functions and servers are not cached, and a release is more than the output.
  const asks = [request.against, request.release].some((asked) => asked !== undefined);
  const remembers = cache !== undefined && (request.transforms ?? []).length === 0 && !asks;
  const memory = remembers ? memoryOf(cache, configuration, request.strict, cwd) : undefined;
  if (memory !== undefined) progress?.('recall');
  const known = recalled(command, memory, configuration.lock, shown);
  if (known !== undefined) {
    const diagnostics = [...read.diagnostics, ...known.diagnostics];
    return { configuration, ...known, diagnostics, texts: textsOf(read, known) };
  }

  // Loaded on demand: not needed if nothing changed.
  const { make } = await import('./make.js');
  return make(command, read, request, environment, run, memory);
}
