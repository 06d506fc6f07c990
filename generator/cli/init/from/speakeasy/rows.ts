import { is, isNothing, name, oneOf, text, wholeNumber } from '../convert.js';
import type { Row } from '../reader.js';
import { className } from './names.js';
import { pythonRows } from './python-rows.js';
import { typescriptRows } from './typescript-rows.js';

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
const notFollowed = 'It is not followed. Compare what is generated with what there was.';
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
  {
    key: 'generation.fixes.sharedErrorComponentsApr2025',
    when: is(true),
    none: 'An error that is a model as well has a type of its own in `errors`.',
  },
  {
    key: 'generation.fixes.sharedErrorComponentsApr2025',
    same: 'An error that is a model as well has a type of its own in `errors`.',
  },
  { key: 'generation.fixes.securityFeb2025', same: 'Types of credentials are named after their schemes.' },
  { key: 'generation.fixes.parameterOrderingFeb2024', same: 'Parameters are in the order of the document.' },
  {
    key: 'generation.fixes.nameResolutionFeb2025',
    to: 'inlineNames',
    when: is(true),
    convert: () => 'qualified',
  },
  { key: 'generation.fixes.*', same: fixes },
  {
    key: 'generation.schemas.allOfMergeStrategy',
    when: is('deepMerge'),
    same: 'Properties that several parts of an `allOf` describe are merged.',
  },
  {
    key: 'generation.schemas.allOfMergeStrategy',
    none: 'Properties that several parts of an `allOf` describe are merged; with `shallowMerge`, the last part replaced the others.',
  },
  { key: 'generation.schemas.*', none: notFollowed },
  {
    key: 'generation.inferSSEOverload',
    when: is(true),
    same: 'Methods have overloads by the property `stream` of the request, or by the one that the document names.',
  },
  {
    key: 'generation.inferSSEOverload',
    none: 'Methods have overloads by the property `stream` of the request, also where the document does not name it. Calls stay as they are.',
  },
  {
    key: 'generation.auth.hoistGlobalSecurity',
    when: is(false),
    none: 'Security that all operations have in common is that of the client only if the document says so at its root.',
  },
  {
    key: 'generation.auth.*',
    same: 'Security is taken from the document; OAuth 2.0 flows take credentials or a token function.',
  },
  { key: 'generation.baseServerURL', when: is(''), same: 'Servers come from the document.' },
  { key: 'generation.baseServerURL', none: `Servers come from the document. ${overlayInstead}` },
  { key: 'generation.baseServerUrl', when: is(''), same: 'Servers come from the document.' },
  { key: 'generation.baseServerUrl', none: `Servers come from the document. ${overlayInstead}` },
  { key: 'generation.devContainers', none: 'Keep a dev container of your own.' },
  { key: 'generation.tests', none: 'Write tests in files that `keep` lists.' },
  { key: 'generation.mockServer', none: 'Run a mock server of your own from the document.' },
  { key: 'generation.telemetryEnabled', same: 'Nothing is ever reported.' },
  { key: 'generation.versioningStrategy', none: 'The version of a package is that of the document.' },
  { key: 'generation.sdkHooksConfigAccess', same: 'Hooks get the request and what the client was made with.' },
  { key: 'generation.requestBodyFieldName', when: is('', 'requestBody'), same: 'The body is `requestBody`.' },
  { key: 'generation.requestBodyFieldName', none: 'Pin the field with `names`.' },
  { key: 'generation.persistentEdits', when: isNothing, same: 'Generated files are not edited.' },
  { key: 'generation.persistentEdits', none: 'List files that you edit under `keep`.' },
  { key: 'generation.*', none: notFollowed },
  { key: `${language}.packageName`, to: 'package', convert: text },
  { key: `${language}.envVarPrefix`, when: is(''), same: 'Variables of the environment have the name of the client.' },
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
    key: `${language}.version`,
    none: 'The version of the package is that of the document, or the one that `specwright release` sets.',
  },
  { key: `${language}.templateVersion`, quiet: true },
  ...(language === 'typescript' ? typescriptRows : otherRows(language)),
];

/** Settings of languages that only have pages. */
const otherRows = (language: string): readonly Row[] => [
  ...(language === 'python'
    ? pythonRows
    : [{ key: `${language}.imports`, none: 'Pages have the layout that is usual for the language.' }]),
  { key: `${language}.*`, none: 'Only pages are written in this language. Compare them with those that there were.' },
];
