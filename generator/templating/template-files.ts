import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The flavours that come with the package. */
const shipped = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A template file; `file` is its absolute path. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** The folders that are searched for templates, the user's own first. */
export const foldersOf = (flavour: string, own: string | undefined): readonly string[] => [
  ...(own === undefined ? [] : [own]),
  path.join(shipped, flavour),
];

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export const isFolder = (folder: string): boolean => attempt(() => statSync(folder).isDirectory()) === true;

/** The sorted names of the templates of a folder. */
export const namesIn = (folder: string): readonly string[] =>
  (attempt(() => readdirSync(folder)) ?? [])
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => name.slice(0, -'.hbs'.length))
    .sort();

/** A template by its name, from the first folder that has it. A path is not a valid name. */
export function findTemplate(folders: readonly string[], name: string): TemplateFile | undefined {
  if (!/^[\w-]+$/u.test(name)) return undefined;
  for (const folder of folders) {
    const file = path.join(folder, `${name}.hbs`);
    const text = attempt(() => readFileSync(file, 'utf8'));
    if (text !== undefined) return { file, text: text.replace(/^\uFEFF/u, '') };
  }
  return undefined;
}

/** The text of a file that comes with the package, by its path below its templates. */
export const shippedText = (file: string): string => readFileSync(path.join(shipped, file), 'utf8');
