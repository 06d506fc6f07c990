import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { report } from '../../../diagnostics/catalogue.js';
import type { Diagnostic, Place as Spot, Texts } from '../../../diagnostics/diagnostic.js';
import { linesOf, positionAt } from '../../../diagnostics/text.js';
import type { Place } from './reader.js';

/** A file of an old configuration: its data, or what is wrong with it. */
export interface Contents {
  /** The name of the file as people know it. */
  readonly file: string;
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** What diagnostics point into. */
  readonly text: string;
}

/** The texts of files by their names. */
export const textsIn = (files: readonly (Contents | undefined)[]): Texts =>
  new Map(files.flatMap((one) => (one === undefined ? [] : [[one.file, one.text] as const])));

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
  let text = '';
  try {
    if (statSync(absolute).size > largest) throw new Error('it is larger than a configuration is');
    text = readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '');
    return { file, data: counted(await parsed(text, absolute)), diagnostics: [], text };
  } catch (error) {
    const reason = reasonOf(error);
    const spot: Spot = { file, pointer: '', ...positionIn(text, error) };
    return {
      file,
      data: undefined,
      diagnostics: [report('init/unreadable', `\`${file}\` cannot be read: ${reason}`, spot)],
      text,
    };
  }
}

/** The message of an error; that of YAML without the lines it quotes. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  if (!(error instanceof Error)) return String(error);
  const { reason } = error as { reason?: unknown };
  return typeof reason === 'string' ? reason : error.message.split('\n', 1).join('');
}

/** Where the parser of YAML or of JSON stopped, as far as it says so. */
function positionIn(text: string, error: unknown): Pick<Spot, 'position'> {
  const { mark, message } = error as { mark?: { position?: number }; message?: string };
  const offset = mark?.position ?? /at position (\d+)/.exec(message ?? '')?.[1];
  return offset === undefined ? {} : { position: positionAt(linesOf(text), Math.min(Number(offset), text.length)) };
}

/** The bytes of a file that is read, far above what people write. */
const largest = 20_000_000;

/** More than any configuration holds: aliases of YAML count each time they are used, and may lead round in a ring. */
const most = 200_000;

/** How deep values may be nested. */
const deepest = 200;

function counted(data: unknown): unknown {
  let left = most;
  const visit = (value: unknown, depth: number): void => {
    if (--left < 0 || depth > deepest) throw new Error('it holds more than a configuration does');
    if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value)) visit(member, depth + 1);
  };
  visit(data, 0);
  return data;
}

async function parsed(text: string, path: string): Promise<unknown> {
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return JSON.parse(text) as unknown;
  if (/^\.[cm]?[jt]s$/.test(ending)) return (await import('./literals.js')).readLiterals(text, path);
  if (ending === '.yaml' || ending === '.yml') return yaml(text);
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Dates stay texts, as in documents; merge keys are no part of the core schema, but people use them. */
async function yaml(text: string): Promise<unknown> {
  const { CORE_SCHEMA, Type, load } = await import('js-yaml');
  const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (key: unknown) => key === '<<' });
  return load(text, { schema: CORE_SCHEMA.extend({ implicit: [merge] }) });
}
