import { filled, is, isNothing, oneOf, text } from '../convert.js';
import { manifestMembers } from '../manifest.js';
import type { Row } from '../reader.js';

const overlayInstead = 'Say so in the document, or in an overlay.';
const tools = 'The package is built with its own scripts and tools.';

/** A member of package.json. */
const member =
  (key: string) =>
  (value: unknown): unknown => {
    const found = text(value);
    return found === undefined ? undefined : { [key]: found };
  };

/** Scripts besides those that build the package, which Specwright decides. */
const scripts = (value: unknown): unknown => {
  const own = Object.entries(filled(value) ?? {}).filter(([name]) => !['clean', 'build', 'prepack'].includes(name));
  return own.length === 0 ? undefined : { scripts: Object.fromEntries(own) };
};

/** Dependencies besides the compiler, which the package has anyway; empty lists say nothing. */
const dependencies = (value: unknown): unknown => {
  const kinds = Object.entries(filled(value) ?? {}).flatMap(([kind, listed]) => {
    const own = Object.entries(filled(listed) ?? {}).filter(([name]) => name !== 'typescript');
    return own.length === 0 ? [] : [[kind, Object.fromEntries(own)]];
  });
  return kinds.length === 0 ? undefined : Object.fromEntries(kinds);
};

/** A folder that types may have; the empty one stands for `models`. */
const folder = (value: unknown): string | undefined => {
  const path = value === '' ? 'models' : text(value)?.replace(/^(?:\.\/)?(?:src\/)?|\/$/g, '');
  return path !== undefined && /^(?:[a-z][\w-]*\/)*models(?:\/[a-z][\w-]*)*$/u.test(path) ? path : undefined;
};
const elsewhere =
  'They are in the folder that is usual, since others have files of the SDK itself: change the imports.';

const json = 'typescript.additionalPackageJson{}';
const inManifest = 'Specwright decides these members of package.json.';

/** What there is in `gen.yaml` of an SDK in TypeScript, with the defaults of its public reference. */
const rows: Readonly<Record<string, readonly RowWithoutKey[]>> = {
  author: [{ to: json, convert: member('author') }],
  license: [{ to: json, convert: member('license') }],
  additionalPackageJSON: [
    { when: isNothing, same: 'Nothing is added to package.json.' },
    { to: json, convert: manifestMembers, otherwise: inManifest },
  ],
  additionalScripts: [
    { when: isNothing, same: 'Nothing is added to package.json.' },
    { to: json, convert: scripts, otherwise: inManifest },
  ],
  additionalDependencies: [
    {
      when: (value) => dependencies(value) === undefined,
      same: 'The package has only the dependencies that it needs.',
    },
    {
      to: 'typescript.additionalDependencies{}',
      convert: dependencies,
      said: 'Take out what only the old SDK needed.',
    },
  ],
  laxMode: [{ to: 'typescript.responses', convert: oneOf({ lax: 'lenient', strict: 'strict' }) }],
  clientServerStatusCodesAsErrors: [
    { when: is(true), same: 'Responses with 4xx and 5xx are errors.' },
    { none: 'Responses with 4xx and 5xx are errors: a method that returned them throws.' },
  ],
  flattenGlobalSecurity: [
    { when: is(true), same: 'Credentials are options of the client.' },
    { none: 'Credentials are options of the client, without the object `security` around them.' },
  ],
  responseFormat: [
    { when: is('flat'), same: 'Methods return the body of the response.' },
    {
      none: 'Methods return the body of the response, without the envelope that had the status and the raw response. Hooks see both.',
    },
  ],
  enumFormat: [
    { when: is('union'), same: 'Enums are types of their values, with an object of the same name.' },
    {
      none: 'Enums are types of their values, with an object of the same name. Both `Color.Red` and "red" are values.',
    },
  ],
  methodArguments: [
    {
      when: is('infer-optional-args'),
      same: 'The request may be left out where nothing in it is required.',
    },
    { none: 'The request may be left out where nothing in it is required. Calls that pass it stay as they are.' },
  ],
  'imports.option': [
    { when: is('openapi'), same: 'Models are where the document has them: components, operations, errors.' },
    { none: 'Models are where the document has them: components, operations, errors.' },
  ],
  'imports.paths.shared': [
    { when: is('models/components'), same: 'Models of components are there.' },
    { to: 'folders.components', convert: folder, otherwise: elsewhere },
  ],
  'imports.paths.operations': [
    { when: is('models/operations'), same: 'Models of operations are there.' },
    { to: 'folders.operations', convert: folder, otherwise: elsewhere },
  ],
  'imports.paths.errors': [
    { when: is('models/errors'), same: 'Errors are there.' },
    { to: 'folders.errors', convert: folder, otherwise: elsewhere },
  ],
  'imports.paths.callbacks': [{ none: 'Callbacks are not generated.' }],
  'imports.paths.webhooks': [{ none: 'Types of webhooks are with those of components, functions in `webhooks.ts`.' }],
  legacyFileNaming: [
    { when: is(true), same: 'Files have names in lower case, functions in camel case.' },
    {
      to: 'fileNames',
      convert: oneOf({ false: 'hyphens' }),
      said: 'files of functions have no hyphens',
    },
  ],
  inputModelSuffix: [
    {
      when: is('input'),
      same: 'A model that is sent with other properties than it is received has `Input` behind its name.',
    },
    {
      none: 'A model that is sent with other properties than it is received has `Input` behind its name; pin it with `names`.',
    },
  ],
  outputModelSuffix: [
    { none: 'A model that is received with other properties than it is sent has the plain name; pin it with `names`.' },
  ],
  moduleFormat: [
    { when: is('dual'), same: 'The package has ECMAScript modules and a build for CommonJS.' },
    { none: 'The package has ECMAScript modules and a build for CommonJS, so that imports of both kinds work.' },
  ],
  useIndexModules: [
    { when: is(true), same: 'Each folder of models has an index.' },
    { none: 'Each folder of models has an index; imports of single files work too.' },
  ],
  jsonpath: [
    { when: is('rfc9535'), same: 'JSONPath follows RFC 9535.' },
    { none: 'JSONPath follows RFC 9535. Check the targets of overlays and pages.' },
  ],
  enableReactQuery: [
    { when: is(false), same: 'Hooks for React are not generated.' },
    { none: 'Call the functions in hooks of your own, in a file that `keep` lists.' },
  ],
  enableMCPServer: [
    { when: is(false), same: 'No server for tools is generated.' },
    { none: 'No server for tools is generated.' },
  ],
  enableCustomCodeRegions: [
    { when: is(false), same: 'Generated files are not edited.' },
    { none: 'Move code of your own into files that `keep` lists.' },
  ],
  forwardCompatibleEnumsByDefault: [
    { when: is(false), same: 'Enums are open only where the document says so.' },
    {
      none: `Enums are open only where the document says \`x-speakeasy-unknown-values: allow\`; others refuse values that it does not list, if \`responses\` is \`strict\`. ${overlayInstead}`,
    },
  ],
  forwardCompatibleUnionsByDefault: [
    { when: is(false, 'false'), same: 'Unions have the members that the document lists.' },
    {
      none: 'Unions have the members that the document lists, and no type for others: with `responses: lenient`, unknown members are returned as they are.',
    },
  ],
  inferUnionDiscriminators: [
    { when: is(true), same: 'Members of unions are recognized by constant properties.' },
    { none: 'Members of unions are recognized by constant properties, which only makes reading faster.' },
  ],
  preApplyUnionDiscriminators: [
    { when: is(true), same: 'The property that selects a member of a union has its value in each member.' },
    { to: 'selectors', convert: oneOf({ false: 'alike' }) },
  ],
  unionStrategy: [
    { when: is('left-to-right'), same: 'The first member of a union that a value fits is its type.' },
    { none: 'The first member of a union that a value fits is its type, not the one with most properties.' },
  ],
  sseFlatResponse: [
    { when: is(false), same: 'Streams return whole events.' },
    { to: 'streamEvents', convert: oneOf({ true: 'data' }) },
  ],
  acceptHeaderEnum: [
    { none: 'Media types of responses are texts: pass them as `accept`, without the object of values.' },
  ],
  alwaysIncludeInboundAndOutbound: [
    { when: is(false), same: 'Models have functions for the directions in which they are used.' },
    {
      none: 'Models have functions for the directions in which they are used: `xToJSON` if sent, `xFromJSON` if received.',
    },
  ],
  constFieldsAlwaysOptional: [
    { when: is(false), same: 'Constant properties are required where the document says so.' },
    { none: 'Constant properties are required where the document says so: calls that omit them add the value.' },
  ],
  exportZodModelNamespace: [
    { when: is(false), same: 'Models have no namespaces of schemas.' },
    { none: 'Models have no namespaces of schemas. Use `xToJSON` and `xFromJSON`.' },
  ],
  fixEnumNameSanitization: [
    { when: is(false), same: 'Names of enum members are those of its values.' },
    { none: 'Names of enum members are those of its values; pin those that differ with `names`.' },
  ],
  flatAdditionalProperties: [
    { when: is(false), same: 'Other properties of an object are in `additionalProperties`.' },
    { none: 'Other properties of an object are in `additionalProperties`, not beside the others.' },
  ],
  formStringArrayEncodeMode: [{ none: 'Lists in forms are encoded as the document says (`style`, `explode`).' }],
  multipartArrayFormat: [
    { none: 'Lists in multipart bodies are one part for each item, with the same name (RFC 7578).' },
  ],
  modelPropertyCasing: [
    { when: is('camel'), same: 'Properties are in camel case.' },
    { to: 'fieldNames', convert: oneOf({ snake: 'snake' }) },
  ],
  constFieldCasing: [
    { when: is('normal'), same: 'Constant properties are named like all others.' },
    { none: 'Constant properties are named like all others.' },
  ],
  preserveModelFieldNames: [
    { when: is(false), same: 'Properties are in the case that `modelPropertyCasing` says.' },
    { to: 'fieldNames', convert: oneOf({ true: 'written' }) },
  ],
  privateIdentifierPrefix: [{ same: 'Members of classes that are not for users are private.' }],
  usageSDKInit: [{ none: 'Samples make the client as the class asks for.' }],
  usageSDKInitImports: [
    { when: isNothing, same: 'Samples import the client.' },
    { none: 'Samples import the client alone.' },
  ],
  generateExamples: [
    { when: is(false), same: 'There is no folder of examples.' },
    { none: 'There is no folder of examples: samples are part of the pages.' },
  ],
  compileCommand: [{ none: tools }],
  useOxlint: [{ same: tools }],
  useTsgo: [{ same: tools }],
  zodVersion: [{ none: 'Nothing depends on Zod: its schemas are no longer exported.' }],
};

type Without<T, K extends keyof Row> = T extends unknown ? Omit<T, K> : never;
type RowWithoutKey = Without<Row, 'key'>;

/** The rows of the section `typescript`. */
export const typescriptRows: readonly Row[] = Object.entries(rows).flatMap(([key, all]) =>
  all.map((row): Row => ({ key: `typescript.${key}`, ...row })),
);
