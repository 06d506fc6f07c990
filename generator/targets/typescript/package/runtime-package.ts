import { shippedTemplates } from '../../../markdown/templates.js';
import { code, fenced } from '../../../markdown/text.js';
import type { TargetFile } from '../../target.js';
import { version } from '../../version.js';
import type { SourceFile } from '../../../surface/surface.js';
import type { Packages } from '../print/print-file.js';
import { layout } from '../print/layout.js';
import { usualBuild } from './build-settings.js';
import { buildFiles, packageManifest } from './package-build.js';
import { runtimeFiles, type RuntimePackage } from './runtime.js';

/** The modules of the runtime that users import by a path of the SDK. */
const documented = [
  'src/types/index.ts',
  'src/hooks/index.ts',
  'src/lib/checks.ts',
  'src/lib/http.ts',
  'src/lib/logged-bodies.ts',
  'src/lib/response-promise.ts',
  'src/lib/retries.ts',
];

const specifierOf = (name: string, module: string): string =>
  `${name}/${module.slice('src/'.length, -'.ts'.length)}.js`;

/** The modules of an SDK that re-export the documented modules of the runtime, and `others`. */
export const standIns = ({ name }: RuntimePackage, others: readonly string[]): SourceFile[] =>
  [...documented, ...others].map((path) => ({ path, items: [{ kind: 'export', from: specifierOf(name, path) }] }));

/** The import specifiers of modules of a runtime in a package. */
export const packagesOf = ({ name }: RuntimePackage, modules: readonly string[]): Packages =>
  new Map(modules.map((module) => [module, specifierOf(name, module)]));

/** The runtime as a package that several SDKs can share. */
export function runtimePackageFiles(name: string): TargetFile[] {
  const manifest = packageManifest({
    name,
    version: version(),
    description: 'The runtime of SDKs that Specwright generates',
    main: undefined,
    folders: ['types', 'hooks'],
    imports: usualBuild.imports,
    prettier: layout,
    pages: [],
  });
  const target = fenced('json', JSON.stringify({ target: 'typescript', output: 'sdk', runtime: name }));
  const readme = shippedTemplates('sdk')('runtime')({ package: code(name), target });
  return [...runtimeFiles(), ...buildFiles(manifest, usualBuild), { path: 'README.md', text: readme }];
}
