import { look } from './disk.js';
import type { OutputFile, TargetResult } from './files.js';
import { keeper } from './globs.js';

/** The files of a target that the user keeps. */
export function keptFiles({ keep, files }: TargetResult): readonly OutputFile[] {
  const isKept = keeper(keep);
  return files.filter(({ path }) => isKept(path));
}

/**
 * The files that the user keeps and that are not there: each is written once, so that what refers to it works, and from
 * then on is the user's. Whatever is in its place, a folder or a link that leads elsewhere too, is theirs already.
 */
export function missingKept(result: TargetResult): readonly OutputFile[] {
  return keptFiles(result)
    .filter(({ path }) => look(result.output, path).kind === 'nothing')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
