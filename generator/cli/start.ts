import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { cacheFolder } from '../pipeline/cache/folder.js';
import { noteIn } from '../pipeline/cache/note.js';
import type { OwnProcess } from './own-process.js';
import { compiledCode, expectShortRun } from './short-run.js';

/** The scripts of the bundle; each is the body of a function with these parameters. */
const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'place', 'bundled', 'importInstalled'];

/** Where the bundle is, as a URL, and digests of its scripts by their names. */
export interface Bundle {
  readonly at: string;
  readonly digests: Readonly<Record<string, string>>;
}

const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const lineEnd = 10;

/** What V8 made of a script; V8 itself would take what was damaged, so a digest stands before it. */
function codeIn(file: string, key: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineEnd);
    const code = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === `${key} ${digestOf(code)}` ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a program of the bundle. A run of a second is for a third the compilation of what it runs, so the compiled code is
 * kept by a run that worked through everything, for all that follow: in a folder that only this user can write, as it is run.
 */
export function start({ at, digests }: Bundle, program: string): void {
  expectShortRun();
  const folder = process.argv.includes('--no-cache') ? undefined : cacheFolder(process.env);
  const own = fileURLToPath(at);
  let isWhole: OwnProcess['isWhole'] = () => false;

  const loaded = new Map<string, unknown>();
  const bundled = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name);
    const filename = join(own, `${name}.cjs`);
    const key = digestOf([digests[name], process.version, process.versions.v8, process.arch].join(' '));
    const file = folder && join(folder, `code-${name}`);
    const known = file === undefined ? undefined : codeIn(file, key);
    const text = `(function (${parameters.join(', ')}) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(text, known === undefined ? { filename } : { filename, cachedData: known });
    if (file !== undefined && (known === undefined || script.cachedDataRejected === true))
      process.once('exit', () => {
        if (!isWhole()) return;
        const code = compiledCode(script);
        noteIn(file, [`${key} ${digestOf(code)}\n`, code]);
      });
    const module: { exports: unknown } = { exports: {} };
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    const require = createRequire(filename);
    run(module.exports, require, module, filename, dirname(filename), at, bundled, (one: string) => import(one));
    loaded.set(name, module.exports);
    return module.exports;
  };

  const programs = bundled('specwright') as Readonly<Record<string, () => Pick<OwnProcess, 'isWhole'>>>;
  isWhole = programs[program]?.().isWhole ?? isWhole;
}
