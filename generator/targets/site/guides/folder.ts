import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import { isImage } from '../own/files.js';
import { report } from '../problems.js';

/** The files of a folder of guides, by their `/`-separated paths in it, sorted by code units. */
export interface GuideFiles {
  readonly texts: readonly string[];
  readonly images: readonly string[];
}

/** Folders of tools, and hidden ones: nobody publishes them. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

function filesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}${entry.name}`;
    if (isPassedOver(entry.name)) return [];
    return entry.isDirectory() ? filesIn(root, `${at}/`) : [at];
  });
}

/** Lists the guides of a folder and the images beside them. Other files are none of a site. */
export function guideFiles(root: string): Outcome<GuideFiles> {
  try {
    const all = filesIn(root, '').toSorted((a, b) => (a < b ? -1 : 1));
    return {
      value: { texts: all.filter((file) => /\.md$/iu.test(file)), images: all.filter(isImage) },
      diagnostics: [],
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : code === 'ENOTDIR' ? 'is not a folder' : 'cannot be read';
    const fault: Diagnostic = report('site/file', `The folder of guides ${why}.`, { file: root, pointer: '' });
    return { value: { texts: [], images: [] }, diagnostics: [fault] };
  }
}
