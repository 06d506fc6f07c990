import path from 'node:path/posix';
import { Imports, type Places } from '../../../surface/imports.js';
import type { SourceFile } from '../../../surface/surface.js';
import type { TextFile } from '../../target.js';

/** The folder of the runtime in its own sources. */
const home = 'src/runtime/';

/** The path that users import a module of the runtime by, wherever the runtime is. */
export const inLib = (module: string): string =>
  module.startsWith(home) ? `src/lib/${module.slice(home.length)}` : module;

/** The places of modules, each by what it is placed by. */
export const placesBy = (modules: readonly string[], placeOf: (module: string) => string): Places =>
  new Map(modules.map((module) => [module, placeOf(module)]));

/** A file of the runtime at its place, with imports that lead to the places of others. */
export function placedFile(file: TextFile, places: Places): TextFile {
  const at = places.get(file.path) ?? file.path;
  const imports = new Imports(at, [], new Map(), {}, places);
  const text = file.text.replaceAll(/(?<= from ")(\.[^"]*)\.js(?=";)/gu, (_, to: string) =>
    imports.specifier(`${path.join(path.dirname(file.path), to)}.ts`),
  );
  return { ...file, path: at, text };
}

/** The modules of the runtime that users import by a path of the SDK. */
const imported = [
  'src/types/index.ts',
  'src/hooks/index.ts',
  'src/runtime/base64.ts',
  'src/runtime/checks.ts',
  'src/runtime/files.ts',
  'src/runtime/http.ts',
  'src/runtime/issues.ts',
  'src/runtime/logged-bodies.ts',
  'src/runtime/logger.ts',
  'src/runtime/response-promise.ts',
  'src/runtime/retries.ts',
  'src/runtime/webhooks.ts',
];

/** The modules of an SDK that re-export modules of the runtime, because users do not import these from where they are. */
export const standIns = (needed: readonly TextFile[], places: Places): SourceFile[] =>
  needed
    .map(({ path }) => path)
    .filter((module) => imported.includes(module) && places.get(module) !== inLib(module))
    .map((module) => ({ path: inLib(module), items: [{ kind: 'export', from: module }] }));

/** The files of the runtime in `src/lib`. */
export function filesInLib(files: readonly TextFile[]): TextFile[] {
  const modules = files.map((file) => file.path);
  const places = placesBy(modules, inLib);
  return files.map((file) => placedFile(file, places));
}
