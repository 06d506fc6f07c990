import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fileName = '.gitattributes';

/** The attributes of an output: LF line endings on every system, and diffs collapsed in pull requests. */
const attributes = 'text=auto eol=lf linguist-generated';

/** Whether a folder belongs to a repository of Git. */
export function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

/** A pattern for all files below a folder; Git reads blanks as ends and quotes them as C does. */
function patternOf(folder: string): string {
  const path = `/${folder}/**`;
  return /[\s"\\]/u.test(path) ? JSON.stringify(path) : path;
}

/** The text of `.gitattributes` with a line for each output; `undefined` if it has them all. */
export function withAttributes(text: string, outputs: readonly string[]): string | undefined {
  const lines = text.split(/\r?\n/u);
  const missing = outputs
    .map(patternOf)
    .filter((pattern) => !lines.some((line) => line.startsWith(`${pattern} `)))
    .map((pattern) => `${pattern} ${attributes}\n`);
  if (missing.length === 0) return undefined;
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${head}# Written by specwright generate.\n${missing.join('')}`;
}

/** Adds the outputs to the `.gitattributes` of a folder; returns its name if it has changed. */
export function writeAttributes(folder: string, outputs: readonly string[]): string | undefined {
  const file = join(folder, fileName);
  const text = withAttributes(existsSync(file) ? readFileSync(file, 'utf8') : '', outputs);
  if (text === undefined) return undefined;
  writeFileSync(file, text);
  return fileName;
}
