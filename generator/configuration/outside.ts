import { dirname, relative, sep } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import type { Configuration } from './configuration.js';
import { isGitFolder, realPathOf, rootAround } from '../output/reach.js';
import { publishedKeys } from '../targets/option.js';
import { isWithin } from '../text/within.js';
import { displayName } from './reading/extends.js';
import type { Invocation } from './normalise.js';

/** A path to write to or to publish, and its key in the configuration. */
interface Place {
  readonly path: string;
  readonly pointer: string;
}

/** The roots of the repositories or workspaces around folders, by path and by real path. */
const rootsOf = (homes: readonly string[]): string[] => [
  ...new Set(homes.flatMap((home) => [home, realPathOf(home) ?? home]).map(rootAround)),
];

/** The folders that a configuration at `base` may write to and publish from, with links resolved. */
function foldersOf({ out, allow }: Configuration, base: string, { cwd, out: named }: Invocation): string[] {
  const roots = rootsOf(named === undefined ? [base] : [base, cwd]);
  // Paths on the command line are the user's decision, but links in the project are not.
  const elsewhere = named !== undefined && !roots.some((root) => isWithin(out, root)) ? [out] : [];
  return [...roots, ...elsewhere, ...allow.folders].flatMap((folder) => realPathOf(folder) ?? []);
}

const placesOf = ({ targets, lock }: Configuration): Place[] => [
  ...targets.map(({ output }, index) => ({ path: output, pointer: pointerOf(['targets', index, 'output']) })),
  ...(lock === undefined ? [] : [{ path: lock, pointer: pointerOf(['lock']) }]),
  ...targets.flatMap(({ target, options }, index) =>
    publishedKeys(target.options).flatMap((key) => {
      const path = options[key];
      return typeof path === 'string' ? [{ path, pointer: pointerOf(['targets', index, key]) }] : [];
    }),
  ),
];

type Shown = (path: string) => string;

/** Why a path may not be written to or published; `undefined` if it may. */
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
 * Reports what a configuration would write or publish outside the nearest root of a repository or workspace and the
 * allowed folders; `file` is the configuration's name in diagnostics, empty if there is none, and `base` its folder.
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

/** Files named on the command line that are inside the project but lead out of it by a link. */
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
