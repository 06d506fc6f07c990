import { functionPath } from '../files/func-file.js';
import { layout } from '../print/layout.js';
import type { BuildFacts } from './build-settings.js';
import { packageManifest } from './package-build.js';
import { folderOf, type Sdk } from '../sdk.js';
import { isJsrName } from './jsr-name.js';
import { compiler, temporalTypes } from './needed-packages.js';
import { helperModules } from './runtime.js';
import { dependencyList, withAdditions } from './additions.js';
import { spelled } from '../../../text/unseen.js';
import { usesTemporal } from '../../../model/representation.js';

type Texts = Readonly<Record<string, string>>;

/** Folders that are imported by name, which resolves to their index. */
const foldersOf = (sdk: Sdk): string[] => {
  const models = (['components', 'operations', 'errors'] as const).map((scope) => folderOf(sdk, scope));
  return [...new Set([...models, 'types', 'hooks'])];
};

const number = '(?:0|[1-9]\\d*)';
const word = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const semantic = new RegExp(
  `^v?(${number})(?:\\.(${number})(?:\\.(${number})(-${word}(?:\\.${word})*)?(?:\\+[\\dA-Za-z-.]+)?)?)?$`,
  'u',
);

/** The document's version in npm's format, with missing parts filled in; `0.0.0` if it is not a version. */
export function packageVersion(version: string): string {
  const found = semantic.exec(version.trim());
  if (found === null) return '0.0.0';
  const [, major = '0', minor = '0', patch = '0', before = ''] = found;
  return `${major}.${minor}.${patch}${before}`;
}

/** The version of an SDK's package. */
export const versionOf = ({ api, context }: Sdk): string => context.version ?? packageVersion(api.model.info.version);

const line = (text: string): string => spelled(text.replaceAll(/[\s\p{Cc}]+/gu, ' ')).trim();

/** The packages that an SDK needs besides the user's additions. */
const neededBy = ({ api, runtime }: Sdk): Readonly<Record<'dependencies' | 'peerDependencies', Texts>> => ({
  dependencies: runtime ? { [runtime.name]: runtime.range } : {},
  peerDependencies: usesTemporal(api.model) ? { [temporalTypes.name]: temporalTypes.range } : {},
});

/** How the package of an SDK is built: with the global types that the user adds, since nothing else needs any. */
export function buildFacts({ context, additions }: Sdk): BuildFacts {
  const added = Object.values(additions.additionalDependencies ?? {}).flatMap((listed = {}) => Object.keys(listed));
  const types = added.filter((name) => name.startsWith('@types/')).map((name) => name.slice('@types/'.length));
  return { imports: context.conventions.ownImports, types: types.sort() };
}

/** `package.json` of an SDK. */
export function manifest(sdk: Sdk): object {
  const { api, context, additions } = sdk;
  const { title, license } = api.model.info;
  const { additionalDependencies: added = {}, additionalPackageJson = {} } = additions;
  const needed = neededBy(sdk);
  const manifest = packageManifest({
    name: context.package,
    version: versionOf(sdk),
    description: `A typed client of ${line(title)}`,
    license: license && line(license),
    repository: sdk.repository,
    main: 'index',
    folders: foldersOf(sdk),
    imports: context.conventions.ownImports,
    dependencies: dependencyList(needed.dependencies, added.dependencies),
    peerDependencies: dependencyList(needed.peerDependencies, added.peerDependencies),
    devDependencies: dependencyList({ [compiler.name]: compiler.range }, added.devDependencies),
    prettier: sdk.isOwnLayout ? undefined : layout,
    pages: ['USAGE.md', 'FUNCTIONS.md'],
  });
  return withAdditions(manifest, additionalPackageJson);
}

/** The modules that users import, by their path in the package. */
function documentedFiles(sdk: Sdk): string[] {
  const leads = sdk.context.conventions.promises === 'withResponse';
  const functions = sdk.api.groups.flatMap(({ methods }) => methods).map(functionPath);
  return [
    'core',
    ...(sdk.api.webhooks.length > 0 ? ['webhooks'] : []),
    ...functions.map((path) => path.slice('src/'.length, -'.ts'.length)).sort(),
    ...['http', 'config', 'logged-bodies', 'retries', 'sdks', ...(leads ? ['response-promise'] : [])].map(
      (name) => `lib/${name}`,
    ),
    ...helperModules(sdk.context.conventions).map((path) => path.slice('src/'.length, -'.ts'.length)),
  ];
}

/** A version range, or another package source that JSR supports. */
const specifier = (name: string, range: string): string | undefined => {
  if (/^(?:npm|jsr):/u.test(range)) return range;
  return /[:/]/u.test(range) ? undefined : `npm:${name}@${range}`;
};

/** The JSR specifier of an imported package: from npm unless the range says otherwise. */
function importsOf(sdk: Sdk): Texts {
  const needed = neededBy(sdk);
  const { dependencies = {}, peerDependencies = {} } = sdk.additions.additionalDependencies ?? {};
  const all = { ...peerDependencies, ...dependencies, ...needed.peerDependencies, ...needed.dependencies };
  const entries = Object.entries(all).flatMap(([name, range]) => {
    const from = specifier(name, range);
    return from === undefined
      ? []
      : [
          [name, from],
          [`${name}/`, `${from.replace(':', ':/')}/`],
        ];
  });
  return Object.fromEntries(entries) as Texts;
}

/** `jsr.json`, for packages with a name that JSR accepts. It lists every documented path, since JSR has no patterns. */
export function jsrManifest(sdk: Sdk): object | undefined {
  const name = sdk.context.package;
  const { license } = sdk.api.model.info;
  if (!isJsrName(name)) return undefined;
  const imports = importsOf(sdk);
  const exports = [
    ['.', './src/index.ts'],
    ...foldersOf(sdk).map((folder) => [`./${folder}`, `./src/${folder}/index.ts`]),
    ...documentedFiles(sdk).flatMap((file) => [
      [`./${file}`, `./src/${file}.ts`],
      [`./${file}.js`, `./src/${file}.ts`],
    ]),
  ];
  return {
    name,
    version: versionOf(sdk),
    ...(license === undefined ? {} : { license: line(license) }),
    exports: Object.fromEntries(exports) as object,
    ...(Object.keys(imports).length > 0 ? { imports } : {}),
    // The sources import each other as `.js`, as Node requires.
    unstable: ['sloppy-imports'],
    publish: { include: ['src/**/*.ts', '*.md', 'LICENSE*', 'jsr.json'] },
  };
}
