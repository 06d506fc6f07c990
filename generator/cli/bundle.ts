import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** The scripts of the bundle; each is the body of a function with these parameters. */
const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'place', 'bundled', 'importInstalled'];

/** Where the bundle is, as a URL, and digests of its scripts by their names. */
export interface Bundle {
  readonly at: string;
  readonly digests: Readonly<Record<string, string>>;
}

export const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** A store of V8's compiled code: reads and writes the code of a script. */
export interface CompiledCode {
  readonly of: (name: string, key: string) => Buffer | undefined;
  readonly keep: (name: string, key: string, script: Script) => void;
}

/** Opens a bundle: a function that runs each of its scripts once and returns what it exports. */
export function openBundle({ at, digests }: Bundle, code?: CompiledCode): (name: string) => unknown {
  const own = fileURLToPath(at);
  const loaded = new Map<string, unknown>();
  const bundled = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name);
    const filename = join(own, `${name}.cjs`);
    const key = digestOf([digests[name], process.version, process.versions.v8, process.arch].join(' '));
    const known = code?.of(name, key);
    const text = `(function (${parameters.join(', ')}) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(text, known === undefined ? { filename } : { filename, cachedData: known });
    if (known === undefined || script.cachedDataRejected === true) code?.keep(name, key, script);
    const module: { exports: unknown } = { exports: {} };
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    const require = createRequire(filename);
    run(module.exports, require, module, filename, dirname(filename), at, bundled, (one: string) => import(one));
    loaded.set(name, module.exports);
    return module.exports;
  };
  return bundled;
}
