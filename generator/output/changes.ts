import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { isFolder, linkOn, listFiles, look, statsOf, type Passed } from './disk.js';
import { hasDigest, isSameFile } from './line-ends.js';
import { keeper } from './globs.js';
import { missingKept } from './kept.js';
import { manifestName, manifestOf, parseManifest, renderManifest, type Manifest } from './manifest.js';
import type { OutputFile, TargetResult } from './files.js';
import { pathFault } from './path-fault.js';

/**
 * The changes that writing a target's files makes in its output folder. Paths are relative to it and sorted by code
 * units.
 */
export interface Changes {
  readonly output: string;
  readonly added: readonly OutputFile[];
  readonly changed: readonly OutputFile[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** The files a target owns: all it makes but those the user keeps. */
export function ownedFiles({ keep, files }: TargetResult): readonly OutputFile[] {
  const isKept = keeper(keep);
  return files.filter((file) => !isKept(file.path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Throws for a set of paths no disk can hold: it is a fault of ours. */
export function assertPaths({ files }: TargetResult): void {
  const fault = pathFault(files);
  if (fault !== undefined) throw new Error(fault);
}

/**
 * Reads the manifest of an output folder; `undefined` without a diagnostic if there is none. `name` is for diagnostics.
 */
export function readManifest(output: string, name: string): Outcome<Manifest | undefined> {
  const entry = look(output, manifestName);
  if (entry.kind === 'nothing') return { value: undefined, diagnostics: [] };
  return parseManifest(entry.kind === 'file' ? entry.content.toString() : '', name);
}

/**
 * Plans what to write and remove. Nothing is touched. `shown` names a path for people, and `interrupted` is the
 * manifest that a killed run did not get to write.
 */
export function planChanges(
  result: TargetResult,
  shown: (path: string) => string,
  interrupted: Manifest = new Map(),
): Outcome<Changes> {
  const root = statsOf(result.output);
  if (root !== undefined && !isFolder(result.output)) return blocked(result.output, shown(''));
  assertPaths(result);
  const files = ownedFiles(result);
  const manifest = readManifest(result.output, shown(manifestName));
  const diagnostics: Diagnostic[] = [...manifest.diagnostics];
  const owned = new Map([...interrupted, ...(manifest.value ?? [])]);
  const removal = planRemoval(result, files, owned, shown);
  for (const fault of removal.diagnostics) diagnostics.push(fault);
  const going = new Set(removal.value);
  const passed: Passed = new Map();

  // The manifest lists none of them: they are the user's as soon as they are there.
  const added: OutputFile[] = [...missingKept(result)];
  const changed: OutputFile[] = [];
  const unchanged: string[] = [];
  for (const file of [...files, { path: manifestName, text: renderManifest(manifestOf(files)) }]) {
    const entry = look(result.output, file.path, passed);
    const ours = owned.has(file.path) || file.path === manifestName;
    if (entry.kind === 'nothing') added.push(file);
    else if (entry.kind === 'file' && isSameFile(entry.content, file)) unchanged.push(file.path);
    else if (entry.kind === 'file' && ours) changed.push(file);
    else if (entry.kind === 'blocked' && going.has(entry.at)) added.push(file);
    else if (entry.kind === 'folder' && listFiles(result.output, file.path).every((path) => going.has(path)))
      added.push(file);
    else if (entry.kind === 'leaves') diagnostics.push(leaving(shown(entry.at)));
    else if (entry.kind === 'unreadable')
      diagnostics.push(report('write/failed', `Nothing was written: ${entry.reason}`));
    else {
      const at = shown(entry.kind === 'blocked' ? entry.at : file.path);
      diagnostics.push(
        report('write/not-ours', `\`${at}\` is in the way and was not written by Specwright.`, {
          file: at,
          pointer: '',
        }),
      );
    }
  }
  // One link can be in the way of many files.
  const distinct = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  const value = { output: result.output, added, changed, unchanged, removed: removal.value };
  return { value, diagnostics: [...distinct.values()] };
}

/** The files of an earlier run that are no longer generated. An edited one stays, with a warning. */
function planRemoval(
  result: TargetResult,
  files: readonly OutputFile[],
  owned: Manifest,
  shown: (path: string) => string,
): Outcome<readonly string[]> {
  const isKept = keeper(result.keep);
  const made = new Set(files.map((file) => file.path));
  const value: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, digest] of owned) {
    if (made.has(path) || isKept(path)) continue;
    const entry = look(result.output, path);
    if (entry.kind === 'leaves') diagnostics.push(leaving(shown(entry.at)));
    if (entry.kind !== 'file') continue;
    // The target of a link was not written by an earlier run.
    const link = linkOn(result.output, path);
    if (link !== undefined) {
      diagnostics.push(leaving(shown(link)));
      continue;
    }
    if (hasDigest(entry.content, digest)) value.push(path);
    else {
      const message = `\`${shown(path)}\` is no longer generated, but was edited by hand: it is kept.`;
      diagnostics.push(report('write/edited-kept', message, { file: shown(path), pointer: '' }));
    }
  }
  return { value: value.toSorted((a, b) => (a < b ? -1 : 1)), diagnostics };
}

function leaving(at: string): Diagnostic {
  return report('write/symlink', `\`${at}\` is a symbolic link that leads out of the output, or nowhere.`, {
    file: at,
    pointer: '',
  });
}

function blocked(output: string, name: string): Outcome<Changes> {
  const message = `\`${name}\` is a file; it should be a folder.`;
  const diagnostics = [report('write/not-ours', message, { file: name, pointer: '' })];
  return { value: { output, added: [], changed: [], unchanged: [], removed: [] }, diagnostics };
}

