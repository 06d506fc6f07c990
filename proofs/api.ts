import { tmpdir } from 'node:os';
import { givenConfiguration } from '../generator/configuration/reading/given-configuration.js';
import type { Diagnostic } from '../generator/diagnostics/diagnostic.js';
import type { UserTarget } from '../generator/configuration/configuration.js';
import { run } from '../generator/pipeline/run.js';
import { contentOf } from '../generator/output/files.js';
import { runtimeFiles } from '../generator/targets/typescript/package/runtime.js';

/** What is made of a document, by path below the folder of each target; nothing is written. */
export interface Made {
  readonly files: ReadonlyMap<string, string>;
  readonly errors: readonly Diagnostic[];
}

/** The runtime is the same for every document and holds no text of any. */
const runtime = new Set(runtimeFiles().map(({ path }) => path));

export const sdk: UserTarget = { target: 'typescript', output: 'sdk' };

const docs = (language: string, flavour: string): UserTarget => ({
  target: 'docs',
  output: `${language}-${flavour}`,
  language,
  flavour,
});

/** Pages of every flavour. */
export const pages = [docs('typescript', 'tables'), docs('php', 'reference'), docs('python', 'entity')];

/** Pages of the other notations, and with the samples of another. */
export const morePages = [
  docs('typescript', 'reference'),
  docs('csharp', 'tables'),
  docs('go', 'tables'),
  docs('java', 'entity'),
];

/** Generates from a document in memory; `cwd` is the folder that its references start at. */
export async function make(document: unknown, targets: readonly UserTarget[], cwd = tmpdir()): Promise<Made> {
  return makeFrom('-', document, targets, cwd);
}

/** Generates from a file below `cwd`. */
export async function makeOf(file: string, targets: readonly UserTarget[], cwd: string): Promise<Made> {
  return makeFrom(file, undefined, targets, cwd);
}

async function makeFrom(input: string, document: unknown, targets: readonly UserTarget[], cwd: string): Promise<Made> {
  const configured = await givenConfiguration({ input, targets }, { cwd, document: undefined, out: 'out' });
  if (configured.value === undefined) throw new Error(JSON.stringify(configured.diagnostics));
  const text = document === undefined ? '' : JSON.stringify(document);
  const { value, diagnostics } = await run(configured.value, { cwd, stdin: () => Promise.resolve(text) });
  const files = value.results.flatMap(({ output, files: own }) =>
    own
      .filter(({ path }) => !runtime.has(path))
      .map((file) => [`${output.split(/[\\/]/u).at(-1) ?? ''}/${file.path}`, contentOf(file).toString()] as const),
  );
  return { files: new Map(files), errors: diagnostics.filter(({ severity }) => severity === 'error') };
}
