import { isTemporary } from './disk.js';
import { isSafePath } from './manifest.js';

/** Why files cannot be in one folder on every system; `undefined` if they can. */
export function pathFault(files: readonly { readonly path: string }[]): string | undefined {
  const taken = new Map<string, string>();
  for (const { path } of files) {
    if (!isSafePath(path) || isTemporary(path.split('/')[0] ?? '')) return `The path \`${path}\` cannot be written.`;
    const folded = path.normalize('NFC').toLowerCase();
    const other = taken.get(folded);
    if (other !== undefined) return `Two files share a path on macOS and Windows: \`${other}\` and \`${path}\`.`;
    taken.set(folded, path);
  }
  for (const [folded, path] of taken) {
    for (let slash = folded.indexOf('/'); slash !== -1; slash = folded.indexOf('/', slash + 1)) {
      const other = taken.get(folded.slice(0, slash));
      if (other !== undefined) return `A path is both a file and a folder: \`${other}\` and \`${path}\`.`;
    }
  }
  return undefined;
}
