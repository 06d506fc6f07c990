import { dirname, relative, sep } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import type { Configuration } from './configuration.js';
import { isGitFolder, isWithin, realPathOf, rootAround } from '../output/reach.js';
import { displayName } from './reading/extends.js';
import type { Invocation } from './normalise.js';

/** A place that is written to, and the key of the configuration that names it. */
interface Place {
  readonly path: string;
  readonly pointer: string;
}

/** The roots of the repositories or workspaces around folders, by the way that leads there and where links lead. */
const rootsOf = (homes: readonly string[]): string[] => [
  ...new Set(homes.flatMap((home) => [home, realPathOf(home) ?? home]).map(rootAround)),
];

/** The folders in which a configuration at `base` may write; links in them are followed. */
function foldersOf({ out, allow }: Configuration, base: string, { cwd, out: named }: Invocation): string[] {
  const roots = rootsOf(named === undefined ? [base] : [base, cwd]);
  // What is named on the command line is the user's own word, but a link in the project is not.
  const elsewhere = named !== undefined && !roots.some((root) => isWithin(out, root)) ? [out] : [];
  return [...roots, ...elsewhere, ...allow.folders].flatMap((folder) => realPathOf(folder) ?? []);
}

const placesOf = ({ targets, lock }: Configuration): Place[] => [
  ...targets.map(({ output }, index) => ({ path: output, pointer: pointerOf(['targets', index, 'output']) })),
  ...(lock === undefined ? [] : [{ path: lock, pointer: pointerOf(['lock']) }]),
];

type Shown = (path: string) => string;

/** Why nothing is written to a path; `undefined` where it may be. */
function objectionTo(path: string, folders: readonly string[], shown: Shown): string | undefined {
  const real = realPathOf(path);
  if (real === undefined) return `\`${shown(path)}\` leads nowhere.`;
  const leads = `\`${shown(path)}\` ${real === path ? 'lies' : `leads to \`${shown(real)}\`,`}`;
  const [first = real] = folders;
  const holder = folders.find((folder) => isWithin(real, folder));
  if (holder === undefined) return `${leads} outside of \`${shown(first)}\`.`;
  return relative(holder, real).split(sep).some(isGitFolder) ? `${leads} in the folder of git.` : undefined;
}

/**
 * What a configuration would write outside of the nearest root of a repository or of a workspace, and of what is allowed
 * besides; `file` is what the configuration is called in diagnostics, empty where there is none, and `base` its folder.
 */
export function outsideProblems(
  configuration: Configuration,
  invocation: Invocation,
  base: string,
  file: string,
): Diagnostic[] {
  const folders = foldersOf(configuration, base, invocation);
  const shown = (path: string): string => displayName(path, invocation.cwd);
  return placesOf(configuration).flatMap(({ path, pointer }) => {
    const objection = objectionTo(path, folders, shown);
    const place = file === '' ? undefined : { file, pointer };
    return objection === undefined ? [] : [report('config/outside', objection, place)];
  });
}

/** Files that the command line names inside the project, and that a link there leads out of it. */
export function outsideFiles(
  files: readonly string[],
  { configurationFile, allow }: Configuration,
  cwd: string,
  shown: Shown,
): Diagnostic[] {
  const roots = rootsOf([cwd, ...(configurationFile === undefined ? [] : [dirname(configurationFile)])]);
  const folders = [...roots, ...allow.folders].flatMap((folder) => realPathOf(folder) ?? []);
  return files.flatMap((path) => {
    const objection = roots.some((root) => isWithin(path, root)) ? objectionTo(path, folders, shown) : undefined;
    return objection === undefined ? [] : [report('config/outside', objection)];
  });
}
