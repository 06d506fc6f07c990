import { isFileName } from '../../generator/names/identifier.js';

/** The longest path that is made below an output folder: Windows ends at 260 signs, most others name by name at 255 bytes. */
const longestName = 255;

/** What is wrong with the paths of files: two are one where case does not count, or a name is none somewhere. */
export function pathFaults(paths: readonly string[]): string[] {
  const folded = new Map<string, string>();
  return paths.flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase();
    const rival = folded.get(key);
    folded.set(key, path);
    const names = path.split('/');
    const bad = names.filter(
      (name) => !isFileName(name.replace(/\..*$/u, '')) || !isFileName(name) || Buffer.byteLength(name) > longestName,
    );
    return [...(rival === undefined ? [] : [`${path} is ${rival}`]), ...bad.map((name) => `${path}: ${name}`)];
  });
}
