import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { report } from '../../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Place } from './reader.js';

/** A file of an old configuration: its data, or what is wrong with it. */
export interface Contents {
  /** The name of the file as people know it. */
  readonly file: string;
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first of the files that is there, below the folder; where one file was asked for, that one if it is among them. */
export function present(
  { folder, name }: Pick<Place, 'folder' | 'name'>,
  paths: readonly string[],
): string | undefined {
  return paths.find(
    (path) => (name === undefined || path.split('/').at(-1) === name) && existsSync(join(folder, path)),
  );
}

/** Reads JSON, YAML, lines, or what a program exports as far as it is written out; nothing is run. */
export async function readContents(
  path: string,
  { folder, shown }: Pick<Place, 'folder' | 'shown'>,
): Promise<Contents> {
  const absolute = join(folder, path);
  const file = shown(absolute);
  try {
    const text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
    return { file, data: counted(await parsed(text, absolute)), diagnostics: [] };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
    const place = { file, pointer: '' };
    return {
      file,
      data: undefined,
      diagnostics: [report('init/unreadable', `\`${file}\` cannot be read: ${reason}`, place)],
    };
  }
}

/** More than any configuration holds: aliases of YAML count each time they are used, and may lead round in a ring. */
const most = 20_000;

function counted(data: unknown): unknown {
  let left = most;
  const visit = (value: unknown): void => {
    if (--left < 0) throw new Error('it holds more than a configuration does');
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member);
  };
  visit(data);
  return data;
}

async function parsed(text: string, path: string): Promise<unknown> {
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return JSON.parse(text) as unknown;
  if (/^\.[cm]?[jt]s$/.test(ending)) return (await import('./literals.js')).readLiterals(text, path);
  if (ending === '.yaml' || ending === '.yml') return (await import('js-yaml')).load(text);
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
