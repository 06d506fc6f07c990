import path from 'node:path';
import ts from 'typescript';
import { runtimeFiles } from '../../generator/targets/typescript/package/runtime.js';
import type { TargetFile } from '../../generator/targets/target.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};

/** A program to compile, and the SDK that it is compiled with. */
export interface Job {
  readonly program: string;
  readonly sdk: readonly TargetFile[];
}

const libraries = path.dirname(ts.getDefaultLibFilePath(options));

/** The complaints of the compiler about each program, by the name of its job. SDKs share one runtime, which is read once. */
export function compile(jobs: ReadonlyMap<string, Job>): ReadonlyMap<string, readonly string[]> {
  const runtime = new Map(runtimeFiles().map((file) => [file.path, file.text]));
  const files = new Map([...runtime].map(([file, text]) => [`/runtime/${file}`, text]));
  const homes = new Map<readonly TargetFile[], string>();
  const programs = new Map<string, { readonly name: string; readonly sdk: string }>();
  for (const [name, { program, sdk }] of jobs) {
    const home = homes.get(sdk) ?? `/sdk${String(homes.size)}`;
    if (!homes.has(sdk))
      for (const { path, text } of sdk)
        if (text !== undefined && runtime.get(path) !== text) files.set(`${home}/${path}`, text);
    homes.set(sdk, home);
    const at = `/programs/${String(programs.size)}.ts`;
    files.set(at, program);
    programs.set(at, { name, sdk: home });
  }
  const resolve = (specifier: string, from: string): string | undefined => {
    const sdk = programs.get(from)?.sdk ?? from.split('/', 2).join('/');
    const to = (
      specifier.startsWith('SDK/')
        ? `${sdk}/src/${specifier.slice(4)}`
        : path.posix.join(path.posix.dirname(from), specifier)
    ).replace(/\.js$/u, '.ts');
    return [to, to.replace(/^\/sdk\d+\//u, '/runtime/')].find((file) => files.has(file));
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (file, language) => {
      const text = files.get(file) ?? ts.sys.readFile(path.join(libraries, path.basename(file)));
      return text === undefined ? undefined : ts.createSourceFile(file, text, language);
    },
    fileExists: (file) => files.has(file),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const resolvedFileName = resolve(text, from);
        return { resolvedModule: resolvedFileName === undefined ? undefined : { resolvedFileName, extension: '.ts' } };
      }),
  };
  const program = ts.createProgram([...programs.keys()], options, host);
  return new Map(
    [...programs].map(([file, { name }]) => {
      const found = [program.getSourceFile(file)].flatMap((source) => [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ]);
      return [name, found.map((one) => complaint(one))];
    }),
  );
}

function complaint({ file, start = 0, messageText }: ts.Diagnostic): string {
  const at = file?.getLineAndCharacterOfPosition(start);
  const line = file?.text.split('\n')[at?.line ?? 0]?.trim() ?? '';
  return `${ts.flattenDiagnosticMessageText(messageText, ' ')}\n    ${line}`;
}
