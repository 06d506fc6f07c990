import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { runtimeFiles } from '../../generator/targets/typescript/package/runtime.js';

/** A folder of generated files that one run of the compiler reads; the runtime is on disk once. */
export class Workshop {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specwright-proofs-')));

  constructor() {
    this.write('package.json', '{ "type": "module" }');
    for (const { path: file, text } of runtimeFiles()) this.write(`runtime/${file}`, text);
  }

  /** Writes a file; existing ones stay, for the user's own files of an SDK. */
  write(file: string, text: string): void {
    const place = path.join(this.folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  /** Adds what was made of a document, below a folder. */
  add(name: string, files: ReadonlyMap<string, string>): void {
    for (const [file, text] of files) this.write(`${name}/${file}`, text);
    for (const { path: file } of runtimeFiles()) {
      const place = path.join(this.folder, name, 'sdk', file);
      mkdirSync(path.dirname(place), { recursive: true });
      if (!existsSync(place)) symlinkSync(path.join(this.folder, 'runtime', file), place);
    }
  }

  /** What a module below the folder exports, run as a script: bundles of modules cannot have every name that JavaScript has. */
  async load<Exports>(file: string): Promise<Exports> {
    const { outputFiles } = await build({
      ...{
        entryPoints: [path.join(this.folder, file)],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'loaded',
      },
      ...{ charset: 'utf8', logLevel: 'silent', preserveSymlinks: true },
    });
    return runInThisContext(`${outputFiles[0]?.text ?? ''}; loaded`) as Exports;
  }

  /** What the compiler says of the folders, a line for each complaint. */
  compile(folders: readonly string[]): Promise<string[]> {
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: [] },
      ...{ strict: true, noEmit: true, skipLibCheck: true, module: 'NodeNext', moduleResolution: 'NodeNext' },
    };
    this.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions, include: folders.map((folder) => `${folder}/**/*`) }),
    );
    const tsc = fileURLToPath(new URL('../../node_modules/typescript-7/bin/tsc', import.meta.url));
    return new Promise((resolve) => {
      const args = [tsc, '-p', this.folder, '--pretty', 'false'];
      execFile(process.execPath, args, { cwd: this.folder, maxBuffer: 1 << 26 }, (error, stdout) => {
        const lines = stdout.split('\n').filter((line) => line !== '');
        resolve(error !== null && lines.length === 0 ? [error.message] : lines);
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
