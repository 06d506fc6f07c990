import path from 'node:path/posix';
import { StructureKind, type StatementStructures } from 'ts-morph';
import { shippedTemplates } from '../../markdown/templates.js';
import { code, fenced } from '../../markdown/text.js';
import type { TargetFile } from '../target.js';
import { version } from '../version.js';
import type { TypeScriptFile } from './emit.js';
import { layout } from './layout.js';
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
const standIns = ({ name }: RuntimePackage): TypeScriptFile[] =>
  documented.map((module) => ({
    path: module,
    statements: () => [{ kind: StructureKind.ExportDeclaration, moduleSpecifier: specifierOf(name, module) }],
  }));

/** Generated files that take the runtime from a package: what they import of it, they import by its name. */
export function fromPackage(
  files: readonly TypeScriptFile[],
  runtime: RuntimePackage,
  modules: ReadonlySet<string>,
): TypeScriptFile[] {
  const moved = (at: string, statement: StatementStructures): StatementStructures => {
    if (statement.kind !== StructureKind.ImportDeclaration && statement.kind !== StructureKind.ExportDeclaration)
      return statement;
    const { moduleSpecifier } = statement;
    const module = path.join(path.dirname(at), moduleSpecifier ?? '').replace(/\.js$/u, '.ts');
    return modules.has(module) ? { ...statement, moduleSpecifier: specifierOf(runtime.name, module) } : statement;
  };
  const mapped = files.map((file) => ({
    path: file.path,
    statements: () => file.statements().map((statement) => moved(file.path, statement)),
  }));
  return [...mapped, ...standIns(runtime)];
}

/** The runtime as a package of its own, which several SDKs may share. */
export function runtimePackageFiles(name: string): TargetFile[] {
  const manifest = packageManifest({
    name,
    version: version(),
    description: 'The runtime of SDKs that Specwright generates',
    main: undefined,
    folders: ['types', 'hooks'],
    dependencies: {},
    prettier: layout,
    pages: [],
  });
  const target = fenced('json', JSON.stringify({ target: 'typescript', output: 'sdk', runtime: name }));
  const readme = shippedTemplates('sdk')('runtime')({ package: code(name), target });
  return [...runtimeFiles(), ...buildFiles(manifest), { path: 'README.md', text: readme }];
}
