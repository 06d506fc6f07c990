import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { decode } from '../../load/reading/decode.js';
import { isRemote, localPath, nameOfUrl, urlOfInput } from '../../load/location.js';
import type { Source } from '../../load/source.js';
import { listEntries, statsOf } from '../../output/disk.js';
import { optionPaths } from '../../configuration/option-paths.js';
import type { Configuration } from '../../configuration/configuration.js';
import { hash, manifestName, manifestOf, renderManifest } from '../../output/manifest.js';
import { ownedFiles } from '../../output/changes.js';
import { keptFiles } from '../../output/kept.js';
import { contentOf, type TargetResult } from '../../output/files.js';
import type { RunResult } from '../result.js';
import { readEntry, writeEntry, type Entry } from './entry.js';
import { identity } from './identity.js';
import { holds, stampOf, type Stamp } from './stamp.js';

/** What is known of one task from earlier runs. */
export interface Memory {
  /** What the last run read, reported and generated, if all of it is unchanged. */
  readonly recall: () => Entry | undefined;
  /** Keeps what a run made that wrote everything, or found everything written. */
  readonly keep: (made: RunResult, diagnostics: readonly Diagnostic[]) => void;
}

/** The memory of a task in a folder; nothing is remembered of what comes from standard input or from a server. */
export function memoryOf(folder: string, configuration: Configuration, strict: boolean, cwd: string): Memory {
  const key = hash(JSON.stringify([identity(), configuration, strict, cwd]));
  const { configurationFile = '', input, out } = configuration;
  const file = join(folder, `${hash(JSON.stringify([cwd, configurationFile, input, out])).slice(0, 16)}.json`);
  const began = Date.now();
  return {
    recall: () => {
      const entry = readEntry(file, key);
      return entry !== undefined && isCurrent(entry) ? entry : undefined;
    },
    keep: ({ source, results }, diagnostics) => {
      const inputs = source && inputsOf(configuration, source, cwd);
      if (inputs === undefined) return;
      writeEntry(file, { key, began, ended: Date.now(), ...inputs, diagnostics, outputs: outputsOf(results) });
    },
  };
}

const sameNames = ([folder, names]: Entry['folders'][number]): boolean =>
  JSON.stringify(listEntries(folder)) === JSON.stringify(names);

/** A note from a clock that was ahead would take what changed since for older. */
const isCurrent = ({ inputs, folders, outputs, began, ended }: Entry): boolean =>
  ended <= Date.now() &&
  inputs.every((stamp) => holds(stamp, began)) &&
  folders.every(sameNames) &&
  outputs.every(
    ({ output, kept, files }) =>
      kept.every((path) => statsOf(join(output, path)) !== undefined) &&
      files.every(([path, ...rest]) => holds([join(output, path), ...rest], ended, false)),
  );

/** The texts that the diagnostics of an entry point into. */
export const textsIn = ({ texts, diagnostics }: Entry): ReadonlyMap<string, string> =>
  new Map(diagnostics.length === 0 ? [] : texts.map(([name, path]) => [name, textAt(path, name)]));

function textAt(path: string, name: string): string {
  const decoded = decode(readFileSync(path), name);
  return 'text' in decoded ? decoded.text : '';
}

function inputsOf(
  { input, overlays, targets, lock, release }: Configuration,
  { urls, documents, texts }: Source,
  cwd: string,
): Pick<Entry, 'inputs' | 'folders' | 'texts'> | undefined {
  const named = [input, ...overlays].map((one) => urlOfInput(one, cwd));
  const all = new Set([...named, ...(urls?.values() ?? [])]);
  // A file that a reference names and that is not there may appear.
  const missing = [...(urls?.keys() ?? [])].some((name) => !documents.has(name));
  if (input === '-' || missing || [...all].some(isRemote)) return undefined;
  const { folders, files } = optionPaths(targets);
  try {
    return {
      inputs: [
        ...[...all].map((url) => localPath(url) ?? url),
        ...files,
        ...folders.flatMap((folder) =>
          listEntries(folder)
            .filter((path) => !path.endsWith('/'))
            .map((path) => join(folder, path)),
        ),
        ...[lock, release].filter((file) => file !== undefined),
      ].map(stampOf),
      folders: folders.map((folder) => [folder, listEntries(folder)]),
      texts: [...all].flatMap((url) => {
        const name = nameOfUrl(url, cwd);
        return texts.has(name) ? [[name, localPath(url) ?? url]] : [];
      }),
    };
  } catch {
    return undefined;
  }
}

function outputsOf(results: readonly TargetResult[]): Entry['outputs'] {
  return results.map((result) => {
    const files = ownedFiles(result);
    const manifest = manifestOf(files);
    const written = renderManifest(manifest);
    const stamps: Stamp[] = [
      ...files.map((file): Stamp => [file.path, contentOf(file).length, manifest.get(file.path) ?? '']),
      [manifestName, Buffer.byteLength(written), hash(written)],
    ];
    const kept = keptFiles(result).map(({ path }) => path);
    return { output: result.output, keep: result.keep, kept, made: result.files.length, files: stamps };
  });
}
