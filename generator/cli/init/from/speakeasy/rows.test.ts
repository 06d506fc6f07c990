import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { takeOver } from '../../take-over.js';

async function taken(settings: object) {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-from-'));
  writeFileSync(join(cwd, 'gen.yaml'), dump(settings));
  const { plan } = await takeOver('.', cwd);
  return { draft: plan?.draft, lines: plan?.from?.lines ?? [] };
}

/** The settings of the public reference of TypeScript, each with a value that is not its default. */
const typescript = {
  version: '1.2.3',
  author: 'Acme',
  packageName: '@acme/sdk',
  additionalPackageJSON: { license: 'MIT', name: 'other' },
  additionalDependencies: { dependencies: { axios: '^1.0.0' }, devDependencies: { typescript: '^5.0.0' } },
  additionalScripts: { build: 'make', docs: 'typedoc' },
  generateExamples: false,
  compileCommand: ['npm', 'run', 'build'],
  usageSDKInit: 'new Acme({})',
  usageSDKInitImports: [{ package: '@acme/sdk', import: 'Acme' }],
  maxMethodParams: 3,
  flatteningOrder: 'body-first',
  methodArguments: 'require-security-and-request',
  envVarPrefix: 'ACME',
  flattenGlobalSecurity: false,
  useIndexModules: false,
  moduleFormat: 'esm',
  legacyFileNaming: false,
  imports: {
    option: 'openapi',
    paths: {
      callbacks: 'a',
      errors: 'models/errors',
      operations: 'sdk/models/operations',
      shared: 'models',
      webhooks: '',
    },
  },
  clientServerStatusCodesAsErrors: false,
  responseFormat: 'envelope',
  enumFormat: 'enum',
  defaultErrorName: 'APIError',
  baseErrorName: 'AcmeError',
  acceptHeaderEnum: true,
  jsonpath: 'legacy',
  zodVersion: 'v4',
  constFieldsAlwaysOptional: true,
  modelPropertyCasing: 'snake',
  preserveModelFieldNames: true,
  unionStrategy: 'populated-fields',
  laxMode: 'lax',
  alwaysIncludeInboundAndOutbound: true,
  exportZodModelNamespace: true,
  forwardCompatibleEnumsByDefault: true,
  forwardCompatibleUnionsByDefault: 'tagged-only',
  sseFlatResponse: true,
  useOxlint: true,
  useTsgo: true,
  enableReactQuery: true,
  enableMCPServer: true,
};

test('every setting of the public reference is followed or answered', async () => {
  const { draft, lines } = await taken({ typescript });
  expect(lines.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  expect(draft && Object.fromEntries(draft)).toEqual({
    package: '@acme/sdk',
    conventions: 'speakeasy',
    'errors.base': 'AcmeError',
    'errors.fallback': 'APIError',
    environmentPrefix: 'ACME',
    positionalArguments: 3,
    'folders.components': 'models',
    'folders.operations': 'sdk/models/operations',
    bodyFirst: true,
    fieldNames: 'snake',
    streamEvents: 'data',
    fileNames: 'hyphens',
    'typescript.responses': 'lenient',
    'typescript.additionalDependencies': { dependencies: { axios: '^1.0.0' } },
    'typescript.additionalPackageJson': { author: 'Acme', license: 'MIT', scripts: { docs: 'typedoc' } },
  });
});

test.each<[string, object, Record<string, unknown>]>([
  ['a published layout', { shared: '', operations: '', errors: 'errors' }, {}],
  [
    'an older one',
    { shared: 'models/components', operations: 'models/operations', errors: 'models/errors' },
    {
      'folders.components': 'models/components',
      'folders.operations': 'models/operations',
      'folders.errors': 'models/errors',
    },
  ],
  ['errors among the models', { shared: '', operations: '', errors: '' }, { 'folders.errors': 'models' }],
])('the pages of an SDK in Python have %s', async (_, paths, want) => {
  const { draft } = await taken({ python: { flattenRequests: false, imports: { option: 'openapi', paths } } });
  const { bodyArguments, ...all } = Object.fromEntries(draft ?? []);
  expect(bodyArguments).toBe('whole');
  expect(Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('folders.')))).toEqual(want);
});

/** Whether the SDK differs by a setting, by the verdict on it. */
test.each<[string, unknown, 'same' | 'none']>([
  ['typescript.responseFormat', 'flat', 'same'],
  ['typescript.responseFormat', 'envelope', 'none'],
  ['typescript.sseFlatResponse', false, 'same'],
  ['typescript.imports.paths.shared', 'models/components', 'same'],
  ['typescript.imports.paths.shared', 'sdk/shared', 'none'],
  ['typescript.forwardCompatibleUnionsByDefault', 'false', 'same'],
  ['typescript.additionalDependencies', { dependencies: {}, devDependencies: {} }, 'same'],
  ['typescript.additionalScripts', {}, 'same'],
  ['generation.fixes.sharedErrorComponentsApr2025', true, 'none'],
  ['generation.fixes.nameResolutionDec2023', true, 'same'],
  ['generation.auth.hoistGlobalSecurity', false, 'none'],
  ['generation.auth.oAuth2PasswordEnabled', true, 'same'],
  ['generation.inferSSEOverload', true, 'same'],
  ['generation.inferSSEOverload', false, 'none'],
  ['generation.schemas.allOfMergeStrategy', 'shallowMerge', 'none'],
  ['generation.baseServerURL', '', 'same'],
])('%s: %j', async (key, value, verdict) => {
  const settings = key.split('.').reduceRight<unknown>((inside, part) => ({ [part]: inside }), value);
  const { lines } = await taken(settings as object);
  expect(lines.find((line) => line.key === key)?.verdict).toBe(verdict);
});

test('the settings of a language that only has pages are reported too', async () => {
  const { lines } = await taken({
    go: { packageName: 'acme', nullableOptionalWrapper: true, imports: { option: 'x' } },
  });
  expect(lines.map(({ key, verdict }) => `${verdict} ${key}`)).toEqual(
    expect.arrayContaining(['taken go.packageName', 'none go.nullableOptionalWrapper', 'none go.imports']),
  );
});
