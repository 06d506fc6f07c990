import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.js';
import { isWithin } from '../../../text/within.js';
import type { TargetFile } from '../../target.js';
import { report } from '../problems.js';

/** A text of the user; `file` is its absolute path. Line ends are LF. */
export interface OwnText {
  readonly file: string;
  readonly text: string;
}

/** The formats of images that browsers show, by the extensions of files. Those that are text have a diff. */
const formats: Readonly<Record<string, 'text' | 'bytes'>> = {
  svg: 'text',
  png: 'bytes',
  jpg: 'bytes',
  jpeg: 'bytes',
  gif: 'bytes',
  webp: 'bytes',
  avif: 'bytes',
  ico: 'bytes',
};

const extensionOf = (file: string): string => path.extname(file).slice(1).toLowerCase();

/** Whether a file is an image by its name. */
export const isImage = (file: string): boolean => Object.hasOwn(formats, extensionOf(file));

/** The most bytes of one file. */
const largest = { text: 2_000_000, image: 10_000_000 };

const refused = (fault: Diagnostic) => ({ value: undefined, diagnostics: [fault] });

const about = (file: string) => ({ file, pointer: '' });

/** The bytes of a file; `within` is the folder that links may not leave. */
function bytesOf(file: string, most: number, within: string | undefined): Outcome<Buffer | undefined> {
  const name = path.basename(file);
  const fault = (why: string) => refused(report('site/file', `\`${name}\` ${why}.`, about(file)));
  try {
    if (within !== undefined && !isWithin(realpathSync(file), realpathSync(within)))
      return fault('is a link that leads out of its folder');
    const stats = statSync(file);
    if (!stats.isFile()) return fault(stats.isDirectory() ? 'is a folder, not a file' : 'is not a file');
    if (stats.size <= most) return { value: readFileSync(file), diagnostics: [] };
    const message = `\`${name}\` has ${String(stats.size)} bytes, more than ${String(most)}.`;
    return refused(report('site/too-large', message, about(file)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fault(code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code ?? message})`);
  }
}

/** Reads a text of the user. Its byte order mark is removed. */
export function readText(file: string, within?: string): Outcome<OwnText | undefined> {
  const { value: bytes, diagnostics } = bytesOf(file, largest.text, within);
  if (bytes === undefined) return { value: undefined, diagnostics };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return {
      value: { file, text: text.replaceAll('\r\n', '\n') },
      diagnostics,
      // As it is on disk, so that watching finds it unchanged.
      texts: new Map([[file, text]]),
    };
  } catch {
    return refused(report('site/encoding', `\`${path.basename(file)}\` is not UTF-8.`, about(file)));
  }
}

/**
 * Reads an image of the user as a file of the output at `to`, with the extension of the original added. An SVG is
 * harmless where a page shows it with `<img>`, which runs no scripts.
 */
export function readImage(file: string, to: string, within?: string): Outcome<TargetFile | undefined> {
  const extension = extensionOf(file);
  if (!isImage(file))
    return refused(report('site/image', `\`${path.basename(file)}\` is not an image of the web.`, about(file)));
  const at = `${to}.${extension}`;
  if (formats[extension] === 'text') {
    const { value, diagnostics } = readText(file, within);
    return { value: value && { path: at, text: value.text }, diagnostics };
  }
  const { value: bytes, diagnostics } = bytesOf(file, largest.image, within);
  return { value: bytes && { path: at, bytes }, diagnostics };
}
