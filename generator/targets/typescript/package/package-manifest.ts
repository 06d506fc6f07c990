import { functionPath } from '../files/func-file.js';
import { layout } from '../print/layout.js';
import { packageManifest } from './package-build.js';
import type { RuntimePackage } from './runtime.js';
import type { Sdk } from '../sdk.js';
import { temporalTypes } from '../types/type-text.js';
import { spelled } from '../../../text/unseen.js';
import { usesTemporal } from '../../../model/representation.js';

/** Folders whose index is imported by the name of the folder. */
const folders = ['models/components', 'models/operations', 'models/errors', 'types', 'hooks'];

const number = '(?:0|[1-9]\\d*)';
const word = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const semantic = new RegExp(
  `^v?(${number})(?:\\.(${number})(?:\\.(${number})(-${word}(?:\\.${word})*)?(?:\\+[\\dA-Za-z-.]+)?)?)?$`,
  'u',
);

/** A version as npm takes it: the document's, with the parts that it leaves out; `0.0.0` where it is none. */
export function packageVersion(version: string): string {
  const found = semantic.exec(version.trim());
  if (found === null) return '0.0.0';
  const [, major = '0', minor = '0', patch = '0', before = ''] = found;
  return `${major}.${minor}.${patch}${before}`;
}

/** The version of an SDK's package. */
const versionOf = ({ api, context }: Sdk): string => context.version ?? packageVersion(api.model.info.version);

const line = (text: string): string => spelled(text.replaceAll(/[\s\p{Cc}]+/gu, ' ')).trim();

/** `package.json` of an SDK. */
export function manifest(sdk: Sdk): object {
  const { api, context, runtime } = sdk;
  const { title, license } = api.model.info;
  return packageManifest({
    name: context.package,
    version: versionOf(sdk),
    description: `A typed client of ${line(title)}`,
    license: license && line(license),
    main: 'index',
    folders,
    dependencies: runtime ? { [runtime.name]: runtime.range } : {},
    ...(usesTemporal(api.model) ? { peerDependencies: { [temporalTypes.name]: temporalTypes.range } } : {}),
    prettier: sdk.isOwnLayout ? undefined : layout,
    pages: ['USAGE.md', 'FUNCTIONS.md'],
  });
}

/** The single files that people import, by their path in the package. */
function documentedFiles(sdk: Sdk): string[] {
  const leads = sdk.context.conventions.promises === 'withResponse';
  const functions = sdk.api.groups.flatMap(({ methods }) => methods).map(functionPath);
  return [
    'core',
    ...(sdk.api.webhooks.length > 0 ? ['webhooks'] : []),
    ...functions.map((path) => path.slice('src/'.length, -'.ts'.length)).sort(),
    ...['http', 'config', 'retries', 'sdks', ...(leads ? ['response-promise'] : [])].map((name) => `lib/${name}`),
  ];
}

/** Where JSR finds the runtime: in the registry of npm. */
const importsOf = ({ name, range }: RuntimePackage): object => ({
  [name]: `npm:${name}@${range}`,
  [`${name}/`]: `npm:/${name}@${range}/`,
});

/** `jsr.json`, for packages whose name JSR takes: the sources by every documented path, since JSR knows no patterns. */
export function jsrManifest(sdk: Sdk): object | undefined {
  const name = sdk.context.package;
  const { license } = sdk.api.model.info;
  if (!/^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d-]*$/u.test(name)) return undefined;
  const exports = [
    ['.', './src/index.ts'],
    ...folders.map((folder) => [`./${folder}`, `./src/${folder}/index.ts`]),
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
    ...(sdk.runtime ? { imports: importsOf(sdk.runtime) } : {}),
    // The sources import each other as `.js`, as Node has it.
    unstable: ['sloppy-imports'],
    publish: { include: ['src/**/*.ts', '*.md', 'LICENSE*', 'jsr.json'] },
  };
}
