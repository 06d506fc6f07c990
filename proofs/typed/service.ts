import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runtime = path.join(root, 'generator/runtime/typescript/src');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};

/** An SDK of `output/` in one language service, whose files can be other texts. */
export interface SdkService {
  /** The files that were made of the document, by their path in the SDK. */
  readonly files: ReadonlyMap<string, string>;
  /** What the compiler says of a file that has another text. */
  readonly complaints: (file: string, text: string) => string[];
}

/** SDKs of `output/` leave out the files of the runtime, which lie where they are copied from. */
export function sdkService(sdk: string): SdkService {
  const source = path.join(root, 'output', sdk, 'sdk/src');
  const own = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const shared = readdirSync(runtime, { recursive: true, encoding: 'utf8' });
  const library = new Set(shared.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')));
  const made = own.filter((name) => !library.has(name)).sort();
  const placeOf = (file: string): string => {
    const name = path.relative(source, file);
    return library.has(name) ? path.join(runtime, name) : file;
  };
  const changed = new Map<string, { readonly text: string; readonly version: number }>();
  const readFile = (file: string): string | undefined => changed.get(file)?.text ?? ts.sys.readFile(placeOf(file));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => made.map((name) => path.join(source, name)),
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot(file) {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => source,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => ts.sys.fileExists(placeOf(file)),
    readFile,
    directoryExists: () => true,
  };
  const service = ts.createLanguageService(host);
  let version = 0;
  const set = (file: string, text: string): void => {
    version += 1;
    changed.set(file, { text, version });
  };
  const files = new Map(made.map((name) => [name, readFile(path.join(source, name)) ?? '']));
  return {
    files,
    complaints(name, text) {
      const file = path.join(source, name);
      set(file, text);
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      set(file, files.get(name) ?? '');
      return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
