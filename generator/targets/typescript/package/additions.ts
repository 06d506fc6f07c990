import type { OptionFault } from '../../target.js';
import { compiler, runtimeName, temporalTypes } from './needed-packages.js';

type Texts = Readonly<Record<string, string>>;
type Members = Readonly<Record<string, unknown>>;

/** The kinds of dependencies that users can add. */
export const dependencyKinds = ['dependencies', 'devDependencies', 'peerDependencies'] as const;

/** The user's dependencies by kind. */
export type AdditionalDependencies = Readonly<Partial<Record<(typeof dependencyKinds)[number], Texts | undefined>>>;

/** The user's additions to a package. */
export interface Additions {
  readonly additionalDependencies?: AdditionalDependencies | undefined;
  readonly additionalPackageJson?: Members | undefined;
}

const elsewhere = 'List it under `additionalDependencies`.';
const layout = 'It follows from the layout of the files; remove the key.';

/** The members of `package.json` that cannot be changed, and what determines them. */
const decided: Readonly<Record<string, string>> = {
  name: 'Set `package`.',
  version: 'It is the version of the document, or the one that `specwright release` sets.',
  type: layout,
  main: layout,
  module: layout,
  types: layout,
  typings: layout,
  exports: layout,
  typesVersions: layout,
  dependencies: elsewhere,
  devDependencies: elsewhere,
  peerDependencies: elsewhere,
  prettier: 'Set the option `prettier` of the target.',
};

/** The scripts that build the package. */
const scripts = ['clean', 'build', 'prepack'];

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');

/** The members whose JSON type the merge relies on. */
const kinds: readonly (readonly [key: string, fits: (value: unknown) => boolean, demand: string])[] = [
  ['files', isTexts, 'must be a list of texts'],
  ['scripts', (value) => isObject(value) && isTexts(Object.values(value)), 'must be a map of texts'],
  ['engines', (value) => isObject(value) && isTexts(Object.values(value)), 'must be a map of texts'],
];

function manifestFaults(added: Members): OptionFault[] {
  const at = (...path: string[]): string[] => ['additionalPackageJson', ...path];
  const taken = Object.entries(decided).flatMap(([key, hint]) =>
    Object.hasOwn(added, key)
      ? [{ path: at(key), message: `Specwright decides \`${key}\` of package.json.`, hint }]
      : [],
  );
  const wrong = kinds.flatMap(([key, fits, demand]) =>
    Object.hasOwn(added, key) && !fits(added[key])
      ? [{ path: at(key), message: `\`${key}\` of package.json ${demand}.` }]
      : [],
  );
  const own = isObject(added['scripts']) ? added['scripts'] : {};
  const replaced = scripts.flatMap((name) =>
    Object.hasOwn(own, name)
      ? [
          {
            path: at('scripts', name),
            message: `The script \`${name}\` builds the package.`,
            hint: 'Give your script another name.',
          },
        ]
      : [],
  );
  return [...taken, ...wrong, ...replaced];
}

/** A valid npm package name. Old packages may have capitals. */
const packageName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/u;

function dependencyFaults(added: AdditionalDependencies, runtime: string | undefined): OptionFault[] {
  const needed = new Map([
    [compiler.name, `Specwright lists \`${compiler.name}\` as \`${compiler.range}\`.`],
    [temporalTypes.name, `Specwright lists \`${temporalTypes.name}\` where the types of an SDK need it.`],
    ...(runtime === undefined ? [] : [[runtime, 'The option `runtime` says which versions are needed.'] as const]),
  ]);
  return dependencyKinds.flatMap((kind) =>
    Object.entries(added[kind] ?? {}).flatMap(([name, range]): OptionFault[] => {
      const path = ['additionalDependencies', kind, name];
      const known = needed.get(name);
      if (known !== undefined) return [{ path, message: known, hint: `Remove \`${name}\`.` }];
      if (!packageName.test(name)) return [{ path, message: `npm has no packages of the name \`${name}\`.` }];
      if (range.trim() !== range || /\p{Cc}/u.test(range))
        return [{ path, message: `\`${name}\` needs a range of versions, such as \`^1.2.0\`.` }];
      return [];
    }),
  );
}

/** Reports additions that would break what Specwright writes. */
export const additionFaults = ({
  additionalDependencies = {},
  additionalPackageJson = {},
  runtime,
}: Additions & { readonly runtime: string }): OptionFault[] => [
  ...dependencyFaults(additionalDependencies, runtimeName(runtime)),
  ...manifestFaults(additionalPackageJson),
];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Merges two JSON values: objects are merged, arrays are concatenated, other values are replaced. */
function merged(under: unknown, over: unknown): unknown {
  if (isList(under) && isList(over)) return [...new Set([...under, ...over])];
  if (!isObject(under) || !isObject(over)) return over;
  const members = Object.entries(over).map(([key, value]) => [
    key,
    Object.hasOwn(under, key) ? merged(under[key], value) : value,
  ]);
  return { ...under, ...(Object.fromEntries(members) as object) };
}

/** The first members of `package.json`; additions follow them. */
const head: ReadonlySet<string> = new Set(['name', 'version', 'description', 'license']);

/** `package.json` with the user's additions. */
export function withAdditions(manifest: Members, added: Members): Members {
  const entries = Object.entries(manifest).map(
    ([key, value]) => [key, Object.hasOwn(added, key) ? merged(value, added[key]) : value] as const,
  );
  const more = Object.entries(added).filter(([key]) => !Object.hasOwn(manifest, key));
  const isHead = ([key]: readonly [string, unknown]): boolean => head.has(key);
  return Object.fromEntries([...entries.filter(isHead), ...more, ...entries.filter((entry) => !isHead(entry))]);
}

/** The required and the added packages, sorted as npm sorts them; `undefined` if there are none. */
export function dependencyList(needed: Texts, added: Texts = {}): Texts | undefined {
  const all = Object.entries({ ...added, ...needed });
  return all.length === 0 ? undefined : Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
