import { join } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { near } from '../../diagnostics/near.js';
import { pointerOf } from '../../model/pointer.js';
import type { Target } from '../../targets/target.js';
import { loadModule, reasonOf } from './modules.js';
import { targetFault } from '../target-check.js';

/** The location of a configuration with modules, and what it may name. */
export interface ModuleSetting {
  /** The folder that its paths are relative to. */
  readonly folder: string;
  /** Its name in diagnostics. */
  readonly shown: string;
  /** Whether it is a program, which runs code anyway. */
  readonly isProgram: boolean;
  /** Targets that it may name besides modules: the built-in ones, and those from a program. */
  readonly known: readonly Target[];
}

/** A configuration with targets replaced by names, and the targets by name. */
export interface WithModules {
  readonly data: unknown;
  readonly targets: readonly Target[];
  /** Functions by the modules that export them. */
  readonly transforms: ReadonlyMap<string, unknown>;
  /** The absolute paths of the files that were run for them. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of `allow.modules`. The schema checks their form. */
const allowedBy = (data: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const { modules } = isObject(data['allow']) ? data['allow'] : {};
  return Array.isArray(modules) ? (modules as unknown[]) : [];
};

type Path = readonly (string | number)[];

/** Loads the modules of a configuration, each once. */
class Collector {
  readonly targets: Target[];
  readonly transforms = new Map<string, unknown>();
  readonly files = new Set<string>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #loaded = new Map<string, unknown>();

  readonly setting: ModuleSetting;

  constructor(setting: ModuleSetting) {
    this.setting = setting;
    this.targets = [...setting.known];
  }

  #report(code: 'config/module' | 'config/target', message: string, path: Path, hint?: string): void {
    this.diagnostics.push(report(code, message, { file: this.setting.shown, pointer: pointerOf(path) }, hint));
  }

  /** The default export of a module; `undefined` if it is not allowed or cannot be loaded. */
  async #load(name: string, allowed: readonly unknown[], path: Path): Promise<unknown> {
    if (this.#loaded.has(name)) return this.#loaded.get(name);
    if (!this.setting.isProgram && !allowed.includes(name)) {
      this.#report('config/module', `\`${name}\` is not in \`allow.modules\`, so its code is not run.`, path);
      return undefined;
    }
    try {
      const { value, files } = await loadModule(name, join(this.setting.folder, 'configuration.js'));
      for (const file of files) this.files.add(file);
      this.#loaded.set(name, value);
      return value;
    } catch (error) {
      const message = `\`${name}\` cannot be loaded: ${reasonOf(error)}`;
      this.#report('config/module', message, path, 'Install it, or correct its name.');
      return undefined;
    }
  }

  /** The name of a target that is a value; other values are returned unchanged. */
  #add(value: unknown, path: Path, from?: string): unknown {
    const fault = targetFault(value);
    if (fault !== undefined) {
      const subject = from === undefined ? 'This' : `The default export of \`${from}\``;
      this.#report('config/target', `${subject} is not a target: ${fault}.`, path);
      return undefined;
    }
    const target = value as Target;
    const rival = this.targets.find(({ name }) => name === target.name);
    if (rival === target) return target.name;
    if (rival === undefined) {
      this.targets.push(target);
      return target.name;
    }
    this.#report('config/target', `There is another target \`${target.name}\`.`, path, 'Rename one of the two.');
    return undefined;
  }

  async #named(name: string, allowed: readonly unknown[], path: Path): Promise<unknown> {
    const names = this.targets.map((target) => target.name);
    if (names.includes(name) || (!allowed.includes(name) && near(name, names).length > 0)) return name;
    if (!allowed.includes(name) && !this.setting.isProgram && !/[./@]|-/u.test(name)) return name;
    const before = this.diagnostics.length;
    const value = await this.#load(name, allowed, path);
    return this.diagnostics.length > before ? undefined : this.#add(value, path, name);
  }

  /** The targets of a document, with values and modules replaced by names. */
  async targetsOf(list: readonly unknown[], allowed: readonly unknown[], at: Path): Promise<unknown[]> {
    const made: unknown[] = [];
    for (const [index, one] of list.entries()) {
      const path = [...at, index, 'target'];
      if (!isObject(one)) made.push(one);
      else if (typeof one['target'] === 'string')
        made.push({ ...one, target: await this.#named(one['target'], allowed, path) });
      else if (isObject(one['target'])) made.push({ ...one, target: this.#add(one['target'], path) });
      else made.push(one);
    }
    return made;
  }

  async transformsOf(list: readonly unknown[], allowed: readonly unknown[], at: Path): Promise<void> {
    for (const [index, name] of list.entries()) {
      if (typeof name !== 'string') continue;
      const before = this.diagnostics.length;
      const value = await this.#load(name, allowed, [...at, index]);
      if (this.diagnostics.length > before) continue;
      if (typeof value === 'function') this.transforms.set(name, value);
      else this.#report('config/module', `The default export of \`${name}\` is not a function.`, [...at, index]);
    }
  }

  /** The configuration of a document with names. Keys without code are unchanged. */
  async document(data: Readonly<Record<string, unknown>>, at: Path = []): Promise<Readonly<Record<string, unknown>>> {
    const allowed = allowedBy(data);
    const { targets, transforms } = data;
    if (Array.isArray(transforms)) await this.transformsOf(transforms, allowed, [...at, 'transforms']);
    if (!Array.isArray(targets)) return data;
    return { ...data, targets: await this.targetsOf(targets, allowed, [...at, 'targets']) };
  }
}

/** Runs the modules that a configuration is allowed to name, and replaces them by the names of their targets. */
export async function withModules(data: unknown, setting: ModuleSetting): Promise<WithModules> {
  const collector = new Collector(setting);
  let value = data;
  if (isObject(data)) {
    value = await collector.document(data);
    const { projects } = data;
    if (Array.isArray(projects)) {
      const listed: unknown[] = [];
      for (const [index, one] of projects.entries())
        listed.push(isObject(one) ? await collector.document(one, ['projects', index]) : one);
      value = { ...(value as object), projects: listed };
    }
  }
  const { targets, transforms, files, diagnostics } = collector;
  return { data: value, targets, transforms, files: [...files], diagnostics };
}
