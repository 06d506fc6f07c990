import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from '../diagnostics/catalogue.js';
import type { Texts } from '../diagnostics/diagnostic.js';
import type { Configuration } from '../configuration/configuration.js';
import { optionPaths } from '../configuration/option-paths.js';
import { listEntries } from '../output/disk.js';
import { hash } from '../output/manifest.js';
import type { Run, RunResult } from '../pipeline/result.js';
import type { Surroundings } from './task.js';
import type { Command, Ending, Request } from './ending.js';
import { perform } from './perform.js';

/** The inputs of an outcome: absolute paths of files and folders, each with a mark of its contents. */
export type Inputs = ReadonlyMap<string, string>;

/** The mark of a path: the hash of a file, or of the names in a folder; empty if nothing is there. */
export function markOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    return hash(bytes.subarray(bytes.indexOf(byteOrderMark) === 0 ? byteOrderMark.length : 0));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? hash(listEntries(path).join('\n')) : '';
  }
}

/** Readers remove the byte order mark. */
const byteOrderMark = Buffer.from('\uFEFF');

const markOfText = (text: string): string => hash(text.replace(/^\uFEFF/, ''));

/** Names of texts that are not local files: URLs, and names in angle brackets. */
const elsewhere = /^(?:https?:|<)/i;

/** The inputs at paths and URLs, relative to `cwd`; `texts` are the texts that were read, by name. */
export function inputsOf(cwd: string, paths: readonly string[], texts: Texts = new Map()): Inputs {
  const read = new Map([...texts].map(([name, text]) => [resolve(cwd, name), markOfText(text)]));
  const all = [...paths, ...texts.keys()].filter((path) => !elsewhere.test(path)).map((path) => resolve(cwd, path));
  return new Map(all.map((path) => [path, read.get(path) ?? markOf(path)]));
}

/** The paths of a request's configuration. */
export const configurationPaths = ({ configuration, file }: Request): string[] =>
  [configuration, file].filter((path) => typeof path === 'string');

/** Runs a command and records its inputs, and which outputs are sites. */
export async function performNoting(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
): Promise<Ending> {
  const paths = configurationPaths(request);
  let sites: Ending['sites'];
  const noting: Run = async (configuration, ...rest) => {
    sites = configuration.targets.flatMap(({ target, output }) => (target.isSite === true ? [output] : []));
    for (const path of pathsOf(configuration)) paths.push(path);
    const outcome = await run(configuration, ...rest);
    for (const path of filesOf(outcome.value)) paths.push(path);
    return outcome;
  };
  const ending = await perform(command, request, environment, noting).catch(faultEnding);
  return { ...ending, inputs: inputsOf(environment.cwd, paths, ending.texts), sites };
}

/** Watching continues after an internal error, since the next change may fix it. */
function faultEnding(error: unknown): Ending {
  const message = `The run failed: ${error instanceof Error ? error.message : String(error)}.`;
  return { diagnostics: [report('internal/project', message)] };
}

/** The files and folders that a configuration names and runs, with everything in the folders. */
export function pathsOf({ configurationFile, code, input, overlays, targets }: Configuration): string[] {
  const { files, folders } = optionPaths(targets);
  return [
    ...files,
    ...(configurationFile === undefined ? [] : [configurationFile]),
    ...(code?.files ?? []),
    ...(input === '-' ? [] : [input]),
    ...overlays,
    ...folders,
    ...folders.flatMap((folder) => listEntries(folder).map((path) => resolve(folder, path))),
  ];
}

/** The files that a document refers to, including missing ones. */
const filesOf = ({ source }: RunResult): string[] =>
  [...(source?.urls?.values() ?? [])].filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
