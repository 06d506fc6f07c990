import { shippedTemplates } from '../../../markdown/templates.js';
import { code, fenced } from '../../../markdown/text.js';
import type { TargetFile } from '../../target.js';
import { version } from '../../version.js';
import type { SourceFile } from '../../../surface/surface.js';
import type { Packages } from '../print/print-file.js';
import { layout } from '../print/layout.js';
import { buildFiles, packageManifest } from './package-build.js';
import { runtimeFiles, type RuntimePackage } from './runtime.js';

/** The modules of the runtime that people import by the name of the SDK. */
const documented = [
  'src/types/index.ts',
  'src/hooks/index.ts',
  'src/lib/checks.ts',
  'src/lib/http.ts',
  'src/lib/retries.ts',
];

const specifierOf = (name: string, module: string): string =>
  `${name}/${module.slice('src/'.length, -'.ts'.length)}.js`;

/** What stands in an SDK in place of the modules of the runtime that are documented. */
export const standIns = ({ name }: RuntimePackage): SourceFile[] =>
  documented.map((path) => ({ path, items: [{ kind: 'export', from: specifierOf(name, path) }] }));

/** What the modules of a runtime that lies in a package are imported by. */
export const packagesOf = ({ name }: RuntimePackage, modules: readonly string[]): Packages =>
  new Map(modules.map((module) => [module, specifierOf(name, module)]));

/** The runtime as a package of its own, which several SDKs may share. */
export function runtimePackageFiles(name: string): TargetFile[] {
  const manifest = packageManifest({
    name,
    version: version(),
    description: 'The runtime of SDKs that Specwright generates',
    main: undefined,
    folders: ['types', 'hooks'],
    prettier: layout,
    pages: [],
  });
  const target = fenced('json', JSON.stringify({ target: 'typescript', output: 'sdk', runtime: name }));
  const readme = shippedTemplates('sdk')('runtime')({ package: code(name), target });
  return [...runtimeFiles(), ...buildFiles(manifest), { path: 'README.md', text: readme }];
}
