import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from '../diagnostics/catalogue.js';
import type { Texts } from '../diagnostics/diagnostic.js';
import type { Configuration } from '../configuration/configuration.js';
import { optionPaths } from '../configuration/option-paths.js';
import { listFiles } from '../output/disk.js';
import { hash } from '../output/manifest.js';
import type { Run, RunResult } from '../pipeline/result.js';
import type { Surroundings } from './task.js';
import type { Command, Ending, Request } from './ending.js';
import { perform } from './perform.js';

/** What an ending was made from: absolute paths of files and folders, each with the mark of what was read there. */
export type Inputs = ReadonlyMap<string, string>;

/** What is at a path now: the hash of a text, or of the names in a folder; empty where there is nothing. */
export function markOf(path: string): string {
  try {
    return markOfText(readFileSync(path, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? hash(listFiles(path).join('\n')) : '';
  }
}

/** The mark of a text that was read; readers take away the byte order mark. */
const markOfText = (text: string): string => hash(text.replace(/^\uFEFF/, ''));

/** Names of texts that are no files of this machine: URLs, and what the command line calls in angle brackets. */
const elsewhere = /^(?:https?:|<)/i;

/** The inputs at these paths and URLs, relative ones starting at `cwd`; `texts` are those that were read, by their names. */
export function inputsOf(cwd: string, paths: readonly string[], texts: Texts = new Map()): Inputs {
  const read = new Map([...texts].map(([name, text]) => [resolve(cwd, name), markOfText(text)]));
  const all = [...paths, ...texts.keys()].filter((path) => !elsewhere.test(path)).map((path) => resolve(cwd, path));
  return new Map(all.map((path) => [path, read.get(path) ?? markOf(path)]));
}

/** The paths of the configuration that a request names. */
export const configurationPaths = ({ configuration, file }: Request): string[] =>
  [configuration, file].filter((path) => typeof path === 'string');

/** Carries out a command, and notes what it was made from. */
export async function performNoting(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
): Promise<Ending> {
  const paths = configurationPaths(request);
  const noting: Run = async (configuration, ...rest) => {
    for (const path of pathsOf(configuration)) paths.push(path);
    const outcome = await run(configuration, ...rest);
    for (const path of filesOf(outcome.value)) paths.push(path);
    return outcome;
  };
  const ending = await perform(command, request, environment, noting).catch(faultEnding);
  return { ...ending, inputs: inputsOf(environment.cwd, paths, ending.texts) };
}

/** Who watches goes on after a fault of ours: what changes next may mend it. */
function faultEnding(error: unknown): Ending {
  const message = `The run failed: ${error instanceof Error ? error.message : String(error)}.`;
  return { diagnostics: [report('internal/project', message)] };
}

/** What a configuration names and runs; of folders, all that is in them. */
export function pathsOf({ configurationFile, code, input, overlays, targets }: Configuration): string[] {
  const { files, folders } = optionPaths(targets);
  return [
    ...files,
    ...(configurationFile === undefined ? [] : [configurationFile]),
    ...(code?.files ?? []),
    ...(input === '-' ? [] : [input]),
    ...overlays,
    ...folders,
    ...folders.flatMap((folder) => listFiles(folder).map((path) => resolve(folder, path))),
  ];
}

/** The files that a document refers to, also those that are not there. */
const filesOf = ({ source }: RunResult): string[] =>
  [...(source?.urls?.values() ?? [])].filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
