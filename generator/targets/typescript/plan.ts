import type { Outcome } from '../../diagnostics/diagnostic.js';
import { typescript as language } from '../../languages/typescript.js';
import type { NamedType } from '../../naming/api.js';
import { groupedBy } from '../../model/group.js';
import type { TargetContext, TextFile } from '../target.js';
import type { TypeScriptOptions } from './options.js';
import type { PlannedFile } from './planned-file.js';
import { modulesOf, ringsOfApi } from './types/graph.js';
import { baseErrorFile, fallbackErrorFile, validationErrorFile } from './files/base-errors.js';
import { classFile } from './files/class-file.js';
import { configFile } from './files/config-file.js';
import { sdksFile } from './files/sdks-file.js';
import { printer } from './print/emit.js';
import type { SourceFile } from '../../surface/surface.js';
import { statementsOf } from './print/print-file.js';
import { exportedFile } from './files/exported-file.js';
import { exactTypes } from './types/exact.js';
import { errorItems } from './files/error-file.js';
import { commonErrors } from './calls/error-sets.js';
import { failureFile } from './files/failure-file.js';
import { functionFile } from './files/func-file.js';
import { coreFile, modelIndexes, passedErrors, rootFile } from './files/index-files.js';
import { modelFile } from './files/model-file.js';
import { packageFiles } from './package/package-files.js';
import { retryFiles, retryPolicies } from './files/retry-file.js';
import { specifierIn } from './package/runtime-package.js';
import { inLib, placedFile, placesBy, standIns } from './package/runtime-places.js';
import { helperModules, homesOf, neededFiles, runtimeFiles, runtimePackageOf } from './package/runtime.js';
import { modulePath, type Sdk } from './sdk.js';
import { webhookFiles } from './files/webhook-file.js';

function sdkOf(context: TargetContext, options: TypeScriptOptions, carried: readonly TextFile[]): Sdk {
  const { responses, runtime, prettier, repository, additionalDependencies, additionalPackageJson } = options;
  const api = context.named(language, options);
  const modules = modulesOf(api);
  return {
    api,
    context,
    responses,
    isOwnLayout: prettier !== undefined,
    repository,
    additions: { additionalDependencies, additionalPackageJson },
    runtime: runtimePackageOf(runtime),
    homes: homesOf(carried),
    described: new Set(api.model.declarations.map(({ id }) => id)),
    exact: exactTypes(api),
    commonErrors: commonErrors(api),
    retryPolicies: retryPolicies(api),
    ...ringsOfApi(api, modules),
  };
}

/** A source file that is lowered on demand: the trees of all files at once take many times the memory of their text. */
type Lowering = () => SourceFile;

/** The files of models and of errors; the parts of an error may share its file. */
function modelFiles(sdk: Sdk, modules: ReadonlyMap<string, readonly NamedType[]>): Lowering[] {
  const errors = groupedBy(sdk.api.errors.values(), modulePath);
  return [...new Set([...modules.keys(), ...errors.keys()])].map((path): Lowering => () => {
    const models = modelFile(sdk, path, modules.get(path) ?? []);
    const items = (errors.get(path) ?? []).flatMap((type) => errorItems(sdk, type));
    return { ...models, items: [...models.items, ...items] };
  });
}

/** Every generated source file of an SDK. */
function lowerings(sdk: Sdk, runtime: readonly TextFile[]): Lowering[] {
  const modules = modulesOf(sdk.api);
  const errors = [baseErrorFile(sdk), fallbackErrorFile(sdk), validationErrorFile(sdk), failureFile(sdk)];
  const carried = runtime.map(({ path }) => path).filter((path) => path.startsWith('src/models/errors/'));
  const passed = passedErrors(sdk, carried);
  const own = [...errors, ...passed].map(({ path }) => path);
  const everyError = passed.length > 0 ? own : [...own, ...carried];
  const indexes = modelIndexes(sdk, everyError);
  const shared = [configFile(sdk), sdksFile(sdk), ...retryFiles(sdk), coreFile(sdk)];
  const { groups } = sdk.api;
  const lowered = (files: readonly SourceFile[]): Lowering[] => files.map((file) => () => file);
  return [
    ...modelFiles(sdk, modules),
    ...lowered([...errors, ...passed, ...indexes]),
    ...groups
      .flatMap(({ methods }) => methods)
      .map(
        (method): Lowering =>
          () =>
            functionFile(sdk, method),
      ),
    ...groups.map(
      (group): Lowering =>
        () =>
          classFile(sdk, group),
    ),
    ...lowered([...shared, ...webhookFiles(sdk), rootFile(sdk, everyError)]),
  ];
}

/** What a module of the runtime is imported from. */
function placeIn({ runtime, context }: Sdk): (module: string) => string {
  if (runtime) return (module) => specifierIn(runtime, module);
  return context.conventions.runtimeFolder === 'lib' ? inLib : (module) => module;
}

/** Plans the files of an SDK. */
export function plan(context: TargetContext, options: TypeScriptOptions): Outcome<readonly PlannedFile[]> {
  const runtime = runtimeFiles();
  const sdk = sdkOf(context, options, runtime);
  const print = printer(context.known);
  const paths = runtime.map(({ path }) => path);
  const places = placesBy(paths, placeIn(sdk));
  // The imports of the files determine which files of the runtime are needed.
  const needed = new Set<string>(helperModules(context.conventions));
  const emit = (lower: Lowering): PlannedFile => {
    const file = lower();
    const { path } = file;
    const { statements, modules } = statementsOf(file, sdk.homes, places);
    for (const module of modules) needed.add(module);
    const { text, ...more } = print({ path, statements });
    return { path, ...more, text: () => text, source: () => exportedFile(lower(), sdk.homes, places) };
  };
  const emitted = lowerings(sdk, runtime).map(emit);
  const used = neededFiles(runtime, needed);
  const standing = standIns(used, places).map((file) => emit(() => file));
  const carried = sdk.runtime ? [] : used.map((file) => placedFile(file, places));
  const texts = [...carried, ...packageFiles(sdk)].map(({ text, ...file }): PlannedFile => ({
    ...file,
    text: () => text,
  }));
  return { value: [...emitted, ...standing, ...texts], diagnostics: [] };
}
