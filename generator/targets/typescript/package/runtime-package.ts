import { shippedTemplates } from '../../../templating/templates.js';
import { code, fenced } from '../../../markdown/text.js';
import type { TextFile } from '../../target.js';
import { version } from '../../version.js';
import { layout } from '../print/layout.js';
import { usualBuild } from './build-settings.js';
import { buildFiles, packageManifest } from './package-build.js';
import { filesInLib, inLib } from './runtime-places.js';
import { runtimeFiles, type RuntimePackage } from './runtime.js';

/** The specifier of a module of a runtime in a package. The package is all runtime, and calls the folder `lib`. */
export const specifierIn = ({ name }: RuntimePackage, module: string): string =>
  `${name}/${inLib(module).slice('src/'.length, -'.ts'.length)}.js`;

/** The runtime as a package that several SDKs can share. */
export function runtimePackageFiles(name: string): TextFile[] {
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
  return [...filesInLib(runtimeFiles()), ...buildFiles(manifest, usualBuild), { path: 'README.md', text: readme }];
}
