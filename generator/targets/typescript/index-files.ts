import { StructureKind, type StatementStructures } from 'ts-morph';
import type { NamedType } from '../../naming/api.js';
import type { TypeScriptFile } from './emit.js';
import { configNames, configPath } from './config-file.js';
import { sdksPath } from './sdks-file.js';
import { classPath } from './class-file.js';
import { corePath } from './func-file.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { modulePath, type Sdk } from './sdk.js';
import { webhookNames, webhookPath } from './webhook-file.js';

const exportAll = (specifier: string): StatementStructures => ({
  kind: StructureKind.ExportDeclaration,
  moduleSpecifier: specifier,
});

const file = (path: string, statements: readonly StatementStructures[]): TypeScriptFile => ({
  path,
  statements: () => statements,
});

/** The index of a folder of models: all of its modules. */
function indexFile(folder: string, modules: readonly string[]): TypeScriptFile {
  const names = [
    ...new Set(modules.map((module) => module.slice(module.lastIndexOf('/') + 1).replace(/\.ts$/u, '.js'))),
  ].sort();
  const statements = names.map((name) => exportAll(`./${name}`));
  // A module without exports must say that it is one.
  const empty: StatementStructures = { kind: StructureKind.ExportDeclaration, namedExports: [] };
  return file(`${folder}/index.ts`, statements.length > 0 ? statements : [empty]);
}

/** `core.ts`: the client that standalone functions take. */
export function coreFile(sdk: Sdk): TypeScriptFile {
  const name = `${sdk.context.client}Core`;
  return {
    path: corePath,
    statements: () => {
      const imports = new Imports(corePath, [name], sdk.homes);
      const base = imports.value(sdksPath, 'ClientSDK');
      const words = [
        'The client that the standalone functions of `funcs/` take: as small as it can be,',
        'so that a bundle holds only the operations that are used.',
      ];
      return [
        ...imports.statements(),
        { kind: StructureKind.Class, isExported: true, name, extends: base, docs: docs(words) },
      ];
    },
  };
}

/** `index.ts`: the client class and its options, and the webhooks where no name of theirs is one of those. */
export function rootFile(sdk: Sdk): TypeScriptFile {
  const relative = (module: string): string => module.replace('src/', './').replace(/\.ts$/u, '.js');
  const taken = new Set([sdk.api.root.className, ...configNames(sdk)]);
  const webhooks = sdk.api.webhooks.length > 0 && !webhookNames(sdk).some((name) => taken.has(name));
  const modules = [configPath, classPath(sdk.api.root), ...(webhooks ? [webhookPath] : [])];
  return file(
    'src/index.ts',
    modules.map((module) => exportAll(relative(module))),
  );
}

/** The modules of models by folder. */
export function modelIndexes(sdk: Sdk, runtimeErrors: readonly string[]): TypeScriptFile[] {
  const modules = (scope: NamedType['scope']): string[] =>
    [...sdk.api.types.values()].filter((type) => type.scope === scope).map(modulePath);
  const errors = [...[...sdk.api.errors.values()].map(modulePath), ...runtimeErrors];
  return [
    indexFile('src/models/components', modules('components')),
    indexFile('src/models/operations', modules('operations')),
    indexFile('src/models/errors', errors),
  ];
}
