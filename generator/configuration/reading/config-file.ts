import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { loadModule, reasonOf } from './modules.js';

/** The content of a configuration file: unchecked data, and its text if diagnostics can show positions in it. */
export interface ConfigurationFile {
  readonly data: unknown;
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** For a program: the absolute paths of the files that were run. */
  readonly files?: readonly string[];
}

type Reader = (path: string, shown: string) => ConfigurationFile | Promise<ConfigurationFile>;

const readers: Readonly<Record<string, Reader>> = {
  '.json': readData,
  '.yaml': readData,
  '.yml': readData,
  '.ts': readProgram,
  '.mts': readProgram,
  '.js': readProgram,
  '.mjs': readProgram,
};

/** Reads the configuration file `path`; `shown` is its name in diagnostics. */
export async function readConfigurationFile(path: string, shown: string): Promise<ConfigurationFile> {
  const reader = readers[extname(path).toLowerCase()];
  if (reader !== undefined) return reader(path, shown);
  const hint = `Use one of these file extensions: ${Object.keys(readers).join(', ')}.`;
  return fault(
    report('config/not-found', `\`${shown}\` has an unknown file type.`, { file: shown, pointer: '' }, hint),
  );
}

async function readData(path: string, shown: string): Promise<ConfigurationFile> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fault(unreadable(error, shown));
  }
  const { load, YAMLException } = await import('js-yaml');
  try {
    // A JSON file has to be valid JSON. The YAML parser, which accepts more, only locates the fault.
    return { data: extname(path) === '.json' ? JSON.parse(text) : load(text), text, diagnostics: [] };
  } catch (error) {
    const found = error instanceof YAMLException ? error : undefined;
    const position = found === undefined ? jsonPosition(text) : yamlPosition(found);
    const reason = found?.reason ?? (error as Error).message.replace(/(, \.{0,3}".*| in JSON at position \d+.*)/s, '');
    const place = { file: shown, pointer: '', ...(position === undefined ? {} : { position }) };
    return { ...fault(report('config/syntax', `The configuration cannot be read: ${reason}.`, place)), text };
  }
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The offset of a JSON syntax error, which JSON.parse does not always report. A prefix that ends before the fault is
 * only incomplete, and a longer one is invalid, so a binary search finds the fault.
 */
function jsonPosition(text: string): Position {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUnfinished(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = (error as Error).message;
    const offset = Number(/ at position (\d+)/.exec(message)?.[1]);
    return /^(Unexpected end|Unterminated)/.test(message) || offset >= beginning.length;
  }
}

function yamlPosition(error: {
  readonly mark?: { readonly line: number; readonly column: number };
}): Position | undefined {
  return error.mark === undefined ? undefined : { line: error.mark.line + 1, column: error.mark.column + 1 };
}

async function readProgram(path: string, shown: string): Promise<ConfigurationFile> {
  try {
    readFileSync(path);
  } catch (error) {
    return fault(unreadable(error, shown));
  }
  try {
    const { value, files } = await loadModule(path, path);
    if (value !== undefined) return { data: await Promise.resolve(value), text: undefined, diagnostics: [], files };
    return fault(report('config/failed', `\`${shown}\` has no default export.`, { file: shown, pointer: '' }));
  } catch (error) {
    return fault(report('config/failed', `\`${shown}\` failed: ${reasonOf(error)}`, { file: shown, pointer: '' }));
  }
}

function unreadable(error: unknown, shown: string): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code;
  const what =
    code === 'ENOENT' ? 'does not exist' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code ?? 'unknown'})`;
  return report('config/not-found', `\`${shown}\` ${what}.`, { file: shown, pointer: '' });
}

function fault(diagnostic: Diagnostic): ConfigurationFile {
  return { data: undefined, text: undefined, diagnostics: [diagnostic] };
}
