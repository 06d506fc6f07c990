import { exported } from '../../../surface/build.js';
import type { ExportItem, Item, SourceFile } from '../../../surface/surface.js';
import { configNames, configPath } from './config-file.js';
import { sdksPath } from './sdks-file.js';
import { classPath } from './class-file.js';
import { corePath, functionPath } from './func-file.js';
import { folderOf, modulePath, type Sdk } from '../sdk.js';
import type { Scope } from '../../../languages/language.js';
import { groupedBy } from '../../../model/group.js';
import { webhookNames, webhookPath } from './webhook-file.js';

const exportAll = (from: string): ExportItem => ({ kind: 'export', from });

// Without an export the file would not be a module.
const nothing: ExportItem = { kind: 'export' };

/** The index of a folder of models: all of its modules. */
function indexFile(folder: string, modules: readonly string[]): SourceFile {
  const items = [...new Set(modules)].sort().map(exportAll);
  return { path: `${folder}/index.ts`, items: items.length > 0 ? items : [nothing] };
}

/** `core.ts`: the client that standalone functions take. */
export function coreFile(sdk: Sdk): SourceFile {
  const core: Item = {
    kind: 'class',
    name: `${sdk.context.client}Core`,
    extends: { class: exported(sdksPath, 'ClientSDK') },
    doc: {
      summary: [
        'The client that the standalone functions of `funcs/` take, as small as possible,',
        'so that a bundle holds only the operations that are used.',
      ].join('\n'),
    },
  };
  return { path: corePath, items: [core] };
}

/** The modules of groups, functions, types and errors, with the names that each exports. */
function modulesOf(sdk: Sdk): (readonly [path: string, name: string])[] {
  const { groups, types, errors } = sdk.api;
  return [
    ...groups.map((group) => [classPath(sdk, group), group.className] as const),
    ...[...types.values(), ...errors.values()].map((type) => [modulePath(type), type.name] as const),
    ...groups.flatMap(({ methods }) => methods.map((method) => [functionPath(method), method.functionName] as const)),
  ];
}

/** The modules of which no export has a name that is taken, or one of a module before it. */
function withoutTwice(
  modules: readonly (readonly [path: string, name: string])[],
  taken: ReadonlySet<string>,
): string[] {
  const owners = new Map([...taken].map((name) => [name, '']));
  const byPath = groupedBy(modules, ([path]) => path);
  return [...byPath].flatMap(([path, exports]) => {
    if (exports.some(([, name]) => owners.has(name))) return [];
    for (const [, name] of exports) owners.set(name, path);
    return [path];
  });
}

/**
 * `index.ts`: the client class and its options, and the webhooks unless a name collides; by the convention
 * also everything else, but what has the name of another export. `errorModules` are those of errors that every SDK has.
 */
export function rootFile(sdk: Sdk, errorModules: readonly string[]): SourceFile {
  const { className } = sdk.api.root;
  const taken = new Set([className, ...configNames(sdk)]);
  const webhooks = sdk.api.webhooks.length > 0 && !webhookNames(sdk).some((name) => taken.has(name));
  const own = [configPath, classPath(sdk, sdk.api.root), ...(webhooks ? [webhookPath] : [])];
  const isAll = sdk.context.conventions.rootExports === 'all';
  const { base, fallback } = sdk.context.errors;
  const standing = [...taken, ...webhookNames(sdk), ...sdk.api.language.naming.errors, base, fallback];
  const others = isAll ? [...errorModules, ...withoutTwice(modulesOf(sdk), new Set(standing))] : [];
  const modules = [...own, ...others];
  const byDefault: Item = { kind: 'export', from: classPath(sdk, sdk.api.root), asDefault: className };
  const isDefault = sdk.context.conventions.defaultExport === 'client';
  return { path: 'src/index.ts', items: [...modules.map(exportAll), ...(isDefault ? [byDefault] : [])] };
}

/** The folder of the runtime's errors, below `src`. */
const ownErrors = 'models/errors';

/** Modules that re-export the runtime's errors if an SDK has its errors in another folder. */
export function passedErrors(sdk: Sdk, runtimeErrors: readonly string[]): SourceFile[] {
  const folder = folderOf(sdk, 'errors');
  if (folder === ownErrors) return [];
  return runtimeErrors.map((path) => ({
    path: path.replace(`src/${ownErrors}/`, `src/${folder}/`),
    items: [exportAll(path)],
  }));
}

/** The indexes of the folders of models; `errorModules` are those that every SDK has. */
export function modelIndexes(sdk: Sdk, errorModules: readonly string[]): SourceFile[] {
  const modules = (scope: Scope): string[] => {
    const types = [...sdk.api.types.values()].filter((type) => type.scope === scope).map(modulePath);
    return scope === 'errors' ? [...types, ...[...sdk.api.errors.values()].map(modulePath), ...errorModules] : types;
  };
  const scopes: readonly Scope[] = ['components', 'operations', 'errors'];
  const folders = groupedBy(scopes, (scope) => folderOf(sdk, scope));
  return [...folders].map(([folder, all]) => indexFile(`src/${folder}`, all.flatMap(modules)));
}
