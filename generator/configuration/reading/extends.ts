import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import { textsOf, type Diagnostic, type Outcome } from '../../diagnostics/diagnostic.js';
import { pointerOf } from '../../model/pointer.js';
import type { Target } from '../../targets/target.js';
import { checkedAndBound, type BoundConfiguration } from './bound.js';
import { withEnvironment, type Environment } from './environment.js';
import { withPaths } from '../complete-target.js';
import { absolute } from '../normalise.js';
import { readConfigurationFile } from './config-file.js';

/** A configuration merged over those it extends, or diagnostics. */
type Layered = Outcome<BoundConfiguration | undefined>;

interface Setting {
  readonly cwd: string;
  readonly env: Environment;
  /** Targets that a configuration may name besides modules. */
  readonly known: readonly Target[];
}

/** A path for messages: relative to the working folder, `/`-separated. */
export function displayName(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

/** Reads a configuration file and everything it extends; `trail` holds the files that extend it. */
export async function readLayers(path: string, setting: Setting, trail: readonly string[] = []): Promise<Layered> {
  const shown = displayName(path, setting.cwd);
  const file = await readConfigurationFile(path, shown);
  const texts = new Map(file.text === undefined ? [] : [[shown, file.text] as const]);
  if (file.diagnostics.length > 0) return { value: undefined, diagnostics: file.diagnostics, texts };
  // A program can read the environment itself, and `${…}` is a template literal there.
  const { value: data, diagnostics } =
    file.text === undefined ? { value: file.data, diagnostics: [] } : withEnvironment(file.data, setting.env, shown);
  const isProgram = file.text === undefined;
  const checked = await checkedAndBound(data, { folder: dirname(path), shown, isProgram, known: setting.known });
  const found = [...diagnostics, ...checked.diagnostics];
  if (checked.value === undefined || found.length > 0) return { value: undefined, diagnostics: found, texts };
  const own = { ...checked.value, files: [...(file.files ?? []), ...(checked.value.files ?? [])] };
  const under = await extended(own, { ...setting, shown, folder: dirname(path) }, [...trail, path]);
  return { ...under, texts: textsOf({ texts }, under) };
}

/** Merges a valid configuration over those it extends. Its own paths are relative to `folder`. */
export async function extended(
  own: BoundConfiguration,
  setting: Setting & { readonly shown: string; readonly folder: string },
  trail: readonly string[] = [],
): Promise<Layered> {
  const { extends: named = [], ...rest } = own;
  const bases: Layered[] = [];
  const diagnostics: Diagnostic[] = [];
  let value: BoundConfiguration = {};
  for (const name of [named].flat()) {
    const path = resolve(setting.folder, name);
    const objection = objectionTo(path, trail, setting);
    if (objection !== undefined) {
      diagnostics.push(report('config/extends', objection, { file: setting.shown, pointer: pointerOf(['extends']) }));
      continue;
    }
    const base = await readLayers(path, setting, trail);
    for (const fault of base.diagnostics) diagnostics.push(fault);
    bases.push(base);
    if (base.value !== undefined) value = merged(value, rebased(base.value, dirname(path)));
  }
  const files = [...new Set([...(rest.files ?? []), ...bases.flatMap((base) => base.value?.files ?? [])])];
  return {
    value: diagnostics.length > 0 ? undefined : { ...merged(value, rest), files },
    diagnostics,
    texts: textsOf(...bases),
  };
}

function objectionTo(path: string, trail: readonly string[], { cwd }: Setting): string | undefined {
  const shown = (file: string) => `\`${displayName(file, cwd)}\``;
  const ring = trail.indexOf(path);
  if (ring >= 0) return `${trail.slice(ring).map(shown).join(' extends ')} extends ${shown(path)}: a cycle.`;
  return existsSync(path) ? undefined : `${shown(path)} does not exist.`;
}

/** The configuration with the paths relative to its file made absolute. */
function rebased(user: BoundConfiguration, folder: string): BoundConfiguration {
  const { input, overlays, targets, allow, lock, ...rest } = user;
  return {
    ...rest,
    ...(lock === undefined ? {} : { lock: typeof lock === 'string' ? resolve(folder, lock) : lock }),
    ...(input === undefined ? {} : { input: absolute(input, folder) }),
    ...(overlays === undefined ? {} : { overlays: overlays.map((overlay) => absolute(overlay, folder)) }),
    ...(targets === undefined
      ? {}
      : {
          targets: targets.map((target) => withPaths(target, folder)),
        }),
    ...(allow === undefined
      ? {}
      : { allow: { ...allow, ...(allow.folders && { folders: allow.folders.map((one) => resolve(folder, one)) }) } }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects that are replaced as a whole, because merged halves would mean something else. */
const whole: ReadonlySet<string> = new Set(['include', 'exclude']);

/** Merges sections and maps and replaces everything else. */
function merged<T extends object>(under: T, over: T): T {
  const both = Object.entries(over).filter(([, value]) => value !== undefined);
  const members = both.map(([key, value]) => {
    const below: unknown = (under as Readonly<Record<string, unknown>>)[key];
    return [
      key,
      isObject(below) && isObject(value) && !whole.has(key) ? merged(below, value) : (value as unknown),
    ] as const;
  });
  return { ...under, ...Object.fromEntries(members) };
}
