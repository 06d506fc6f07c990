import { filled, isNothing, text } from '../convert.js';
import type { Row } from '../reader.js';

const json = 'typescript.additionalPackageJson{}';
const layout = 'It follows from the layout of the new package.';
const generated = 'Without what only generated files needed: add it if a file of yours imports it.';

/** Packages that generated files and their build needed. */
const oldPackages: ReadonlySet<string> = new Set([
  '@eslint/js',
  '@typescript/native-preview',
  'eslint',
  'globals',
  'oxlint',
  'tshy',
  'typescript',
  'typescript-eslint',
  'zod',
]);

/** Scripts that built the old package, and those that build the new one. */
const buildScripts: ReadonlySet<string> = new Set(['build', 'clean', 'lint', 'prepack', 'prepublishOnly']);

/** The members of a map besides some; `undefined` if none are left. */
function without(value: unknown, left: ReadonlySet<string>): Readonly<Record<string, unknown>> | undefined {
  return filled(Object.fromEntries(Object.entries(filled(value) ?? {}).filter(([key]) => !left.has(key))));
}

/** The packages of one kind of dependency. */
const dependencyRows = (kind: string): readonly Row[] => [
  {
    key: kind,
    when: (value) => without(value, oldPackages) === undefined,
    same: 'The package has only the dependencies that it needs.',
  },
  {
    key: kind,
    to: 'typescript.additionalDependencies{}',
    convert: (value) => ({ [kind]: without(value, oldPackages) }),
    said: generated,
  },
];

/** Members that follow from how the new package is built and published. */
const decided = [
  'exports',
  'files',
  'main',
  'module',
  'prettier',
  'sideEffects',
  'tshy',
  'type',
  'types',
  'typesVersions',
];

/** What there is in package.json of an SDK; what gen.yaml says of it goes before. */
export const packageRows: readonly Row[] = [
  { key: 'name', to: 'package', convert: text },
  {
    key: 'version',
    none: 'The version of the package is that of the document, or the one that `specwright release` sets.',
  },
  ...decided.map((key): Row => ({ key, same: layout })),
  ...['dependencies', 'devDependencies', 'peerDependencies'].flatMap(dependencyRows),
  {
    key: 'scripts',
    when: (value) => without(value, buildScripts) === undefined,
    same: 'The package has scripts that build it.',
  },
  {
    key: 'scripts',
    to: json,
    convert: (value) => ({ scripts: without(value, buildScripts) }),
    said: 'Without those that built the old package.',
  },
  { key: 'bin', none: 'Programs are not generated: add it to `additionalPackageJson` if the program is yours.' },
  { key: 'workspaces', none: 'The folder of the new package has no others in it.' },
  { key: '*', when: isNothing, same: 'It says nothing.' },
  { key: '*', to: json, convert: (value, _, key) => ({ [key]: value }) },
];
