import { is, name, oneOf, text, wholeNumber } from './convert.js';
import type { Row } from './reader.js';
import { className } from './speakeasy-names.js';

const keptFile = 'Copy the file to the same place in the new output.';
const asGlob = (front: string) => (value: unknown) => {
  const path = String(value).replace(/^\//, '').replace(front, '');
  const anywhere = !/\/./.test(String(value)) && !String(value).startsWith('/');
  return path === '' ? undefined : `${anywhere && front === '' ? '**/' : ''}${path.replace(/\/$/, '/**')}`;
};

/** What there is in `.genignore`: files of the user in the output, in the notation of `.gitignore`. */
export const ignoreRows: readonly Row[] = [
  {
    key: '*',
    when: (value) => String(value).startsWith('!'),
    none: 'Exceptions cannot be expressed. List the files that are to be kept one by one.',
  },
  {
    key: '*',
    when: (value) => /^\/?docs\/./.test(String(value)),
    to: 'docs.keep[]',
    convert: asGlob('docs/'),
    said: keptFile,
  },
  { key: '*', to: 'typescript.keep[]', convert: asGlob(''), said: keptFile },
];

const fixes = 'Corrections of names are always on; pin a name with `names` where it must differ.';
const manifest = 'The package.json of the SDK is written whole. List it under `keep` and add this to it.';
const overlayInstead = 'Say so in the document, or in an overlay.';

/** What there is in `gen.yaml`; the section of a language has its name. */
export const generationRows = (language: string): readonly Row[] => [
  { key: 'configVersion', quiet: true },
  { key: 'management', quiet: true },
  { key: 'features', quiet: true },
  { key: 'lockVersion', quiet: true },
  {
    key: 'generation.sdkClassName',
    to: 'client',
    convert: className,
    otherwise: 'Name the class with `client`, in letters and digits.',
  },
  { key: 'generation.maintainOpenAPIOrder', when: is(true), same: 'What is generated has the order of the document.' },
  { key: 'generation.maintainOpenAPIOrder', none: 'What is generated has the order of the document.' },
  {
    key: 'generation.usageSnippets.optionalPropertyRendering',
    to: 'samples.optional',
    convert: oneOf({ always: 'always', never: 'never', withExample: 'with-example' }),
  },
  { key: 'generation.usageSnippets.*', none: 'Samples have one form.' },
  { key: 'generation.useClassNamesForArrayFields', same: 'Lists are named after what they hold.' },
  { key: 'generation.fixes', same: fixes },
  { key: 'generation.schemas', same: fixes },
  {
    key: 'generation.auth',
    same: 'Security is taken from the document; OAuth 2.0 flows take credentials or a token function.',
  },
  { key: 'generation.baseServerUrl', none: `Servers come from the document. ${overlayInstead}` },
  { key: 'generation.devContainers', none: 'Keep a dev container of your own.' },
  { key: 'generation.tests', none: 'Write tests in files that `keep` lists.' },
  { key: 'generation.mockServer', none: 'Run a mock server of your own from the document.' },
  { key: 'generation.telemetryEnabled', same: 'Nothing is ever reported.' },
  { key: 'generation.versioningStrategy', none: 'The version of a package is that of the document.' },
  { key: 'generation.sdkHooksConfigAccess', same: 'Hooks get the request and what the client was made with.' },
  { key: 'generation.requestBodyFieldName', none: 'Pin the field with `names`.' },
  { key: 'generation.persistentEdits', none: 'List files that you edit under `keep`.' },
  { key: `${language}.packageName`, to: 'package', convert: text },
  { key: `${language}.envVarPrefix`, to: 'environmentPrefix', convert: text },
  { key: `${language}.baseErrorName`, to: 'errors.base', convert: name },
  { key: `${language}.defaultErrorName`, to: 'errors.fallback', convert: name },
  { key: `${language}.maxMethodParams`, to: 'positionalArguments', convert: wholeNumber },
  {
    key: `${language}.flatteningOrder`,
    to: 'bodyFirst',
    convert: oneOf({ 'body-first': true, 'parameters-first': false }),
  },
  {
    key: `${language}.laxMode`,
    when: () => language === 'typescript',
    to: 'typescript.responses',
    convert: oneOf({ lax: 'lenient', strict: 'strict' }),
  },
  { key: `${language}.version`, none: 'The version of the package is that of the document.' },
  { key: `${language}.author`, none: manifest },
  { key: `${language}.license`, none: manifest },
  { key: `${language}.additionalPackageJSON`, none: manifest },
  { key: `${language}.additionalDependencies`, none: manifest },
  { key: `${language}.additionalScripts`, none: manifest },
  { key: `${language}.templateVersion`, quiet: true },
  {
    key: `${language}.clientServerStatusCodesAsErrors`,
    when: is(true),
    same: 'Responses with 4xx and 5xx are errors.',
  },
  {
    key: `${language}.clientServerStatusCodesAsErrors`,
    none: 'Responses with 4xx and 5xx are errors; the functions give them as values.',
  },
  { key: `${language}.flattenGlobalSecurity`, when: is(true), same: 'Credentials are options of the client.' },
  { key: `${language}.flattenGlobalSecurity`, none: 'Credentials are options of the client.' },
  { key: `${language}.responseFormat`, when: is('flat'), same: 'Methods give the response itself.' },
  {
    key: `${language}.responseFormat`,
    none: 'Methods give the response itself. Hooks see the status and the headers.',
  },
  {
    key: `${language}.enumFormat`,
    when: is('union'),
    none: 'Enums are types with an object of their values, which takes plain texts too.',
  },
  { key: `${language}.enumFormat`, same: 'Enums are types with an object of their values.' },
  {
    key: `${language}.methodArguments`,
    same: 'What is required comes first; `positionalArguments` says how many go one by one.',
  },
  {
    key: `${language}.imports.option`,
    when: is('openapi'),
    same: 'Models lie as the document has them: components, operations, errors.',
  },
  { key: `${language}.imports.paths.shared`, when: is('models/components'), same: 'Models of components lie there.' },
  {
    key: `${language}.imports.paths.operations`,
    when: is('models/operations'),
    same: 'Models of operations lie there.',
  },
  { key: `${language}.imports.paths.errors`, when: is('models/errors'), same: 'Errors lie there.' },
  { key: `${language}.imports.paths.callbacks`, none: 'Callbacks are not generated.' },
  {
    key: `${language}.imports.paths.webhooks`,
    none: 'Types of webhooks lie among the components, functions in `webhooks.ts`.',
  },
  { key: `${language}.imports.*`, none: 'Where models lie is fixed.' },
  {
    key: `${language}.inputModelSuffix`,
    when: is('input'),
    same: 'A schema that requests and responses see differently has a type with `Input` behind its name.',
  },
  { key: `${language}.inputModelSuffix`, none: 'Pin such types with `names`.' },
  { key: `${language}.outputModelSuffix`, none: 'The type of a response has the plain name; pin it with `names`.' },
  { key: `${language}.moduleFormat`, none: 'The package has ECMAScript modules and a build for CommonJS.' },
  { key: `${language}.useIndexModules`, when: is(true), same: 'Each folder of models has an index.' },
  { key: `${language}.jsonpath`, same: 'JSONPath follows RFC 9535.' },
  { key: `${language}.enableReactQuery`, when: is(false), same: 'Hooks for React are not generated.' },
  {
    key: `${language}.enableReactQuery`,
    none: 'Call the functions in hooks of your own, in a file that `keep` lists.',
  },
  { key: `${language}.enableMCPServer`, when: is(false), same: 'No server for tools is generated.' },
  { key: `${language}.enableMCPServer`, none: 'No server for tools is generated.' },
  { key: `${language}.enableCustomCodeRegions`, when: is(false), same: 'Generated files are not edited.' },
  { key: `${language}.enableCustomCodeRegions`, none: 'Move code of your own into files that `keep` lists.' },
  {
    key: `${language}.forwardCompatibleEnumsByDefault`,
    none: `Enums are open where the document says \`x-speakeasy-unknown-values: allow\`. ${overlayInstead}`,
  },
  { key: `${language}.generateExamples`, none: 'Samples are part of the pages.' },
  { key: `${language}.compileCommand`, none: 'Build the package with its own scripts.' },
  { key: `${language}.usageSDKInit`, none: 'Samples make the client as the class asks for.' },
  { key: `${language}.usageSDKInitImports`, none: 'Samples make the client as the class asks for.' },
];
