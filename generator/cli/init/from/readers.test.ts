import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ownSchemas } from '../../../configuration/schema.js';
import { assemble } from '../plan.js';
import { takeOver } from '../take-over.js';

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-from-'));
  for (const [name, text] of Object.entries({ 'api.yaml': 'openapi: 3.1.0\n', ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

async function taken(files: Readonly<Record<string, string>>, from = '.') {
  const { plan, diagnostics } = await takeOver(from, folder(files));
  expect(diagnostics).toEqual([]);
  if (plan?.from === undefined) throw new Error('nothing was taken over');
  return {
    tool: plan.from.tool,
    configuration: assemble(plan, undefined),
    lines: plan.from.lines.map(({ key, verdict, to }) => `${verdict} ${key}${to === undefined ? '' : ` > ${to}`}`),
  };
}

const sdk = { target: 'typescript', output: 'sdk' };
const docs = { target: 'docs', output: 'docs' };
/** Keys of tools that leave values and names as they are on the wire. */
const plain = { ...sdk, dates: 'string' };
const heyApi = { input: 'api.yaml', conventions: 'hey-api', targets: [plain] };

const workflow = `workflowVersion: 1.0.0
sources:
  acme: { inputs: [{ location: ./api.yaml }, { location: first.yaml }], overlays: [{ location: ./second.yaml }, { location: registry.example/a/b }] }
  other: { inputs: [{ location: ./other.yaml }] }
targets:
  acme: { target: typescript, source: acme }
  tf: { target: terraform, source: other }
`;
const gen = `configVersion: 2.0.0
generation: { sdkClassName: Acme, usageSnippets: { optionalPropertyRendering: withExample } }
typescript: { packageName: '@acme/sdk', maxMethodParams: 0, flatteningOrder: parameters-first, laxMode: lax, defaultErrorName: 'not a name', madeUp: 1 }
`;
const overlay = 'overlay: 1.0.0\n';

test.each<[string, Readonly<Record<string, string>>, object, readonly string[]]>([
  [
    'Speakeasy',
    {
      '.speakeasy/workflow.yaml': workflow,
      '.speakeasy/gen.yaml': gen,
      '.genignore': '# mine\nsrc/lib/auth.ts\n/src/own/\n*.test.ts\ndocs/guide.md\n!src/x.ts\n',
      'first.yaml': overlay,
      'second.yaml': overlay,
    },
    {
      input: 'api.yaml',
      overlays: ['first.yaml', 'second.yaml'],
      package: '@acme/sdk',
      client: 'Acme',
      conventions: 'speakeasy',
      positionalArguments: 0,
      bodyFirst: false,
      samples: { optional: 'with-example' },
      targets: [
        { ...sdk, responses: 'lenient', keep: ['src/lib/auth.ts', 'src/own/**', '**/*.test.ts'] },
        { ...docs, keep: ['guide.md'] },
      ],
    },
    [
      'taken sources.acme.inputs.0.location > input',
      'taken sources.acme.inputs.1.location > overlays',
      'none sources.acme.overlays.1.location',
      'none sources.other',
      'none targets.tf',
      'none typescript.defaultErrorName',
      'unknown typescript.madeUp',
      'none 4',
    ],
  ],
  [
    'Speakeasy',
    { 'gen.yaml': 'generation: { sdkClassName: SDK }\nphp: { packageName: acme/acme, baseErrorName: SDKError }\n' },
    {
      input: 'api.yaml',
      package: 'acme/acme',
      client: 'SDK',
      conventions: 'speakeasy',
      errors: { base: 'SDKError' },
      targets: [{ ...docs, language: 'php' }],
    },
    ['taken php.packageName > package', 'taken  > docs.language'],
  ],
  [
    'hey-api',
    {
      'openapi-ts.config.ts': `import { defineConfig } from '@hey-api/openapi-ts';
export default defineConfig({ input: './api.yaml', output: { path: 'src/client', lint: 'eslint' },
  plugins: ['@hey-api/client-axios', { name: '@hey-api/sdk', asClass: true }, '@tanstack/react-query'], logs: process.env.LOGS });`,
    },
    heyApi,
    ['none output.path', 'same output.lint', 'none plugins.0', 'same plugins.1', 'none plugins.2', 'none logs'],
  ],
  [
    'hey-api',
    { 'openapi-ts.config.json': '[{ "input": { "path": "./api.yaml" } }, { "input": "https://example.com/b.json" }]' },
    heyApi,
    ['taken 0.input.path > input', 'none 1.input'],
  ],
  [
    'orval',
    {
      'orval.config.js': `module.exports = { acme: { input: { target: './api.yaml' },
  output: { target: './src/api.ts', client: 'react-query', override: { useBigInt: true, mutator: { path: './m.ts' } } }, hooks: { afterAllFilesWrite: 'x' } } };`,
    },
    {
      input: 'api.yaml',
      fieldNames: 'written',
      functionNames: 'operation',
      groupNames: 'repeated',
      targets: [{ ...plain, numbers: 'bigint' }],
    },
    [
      'none acme.output.target',
      'none acme.output.client',
      'taken acme.output.override.useBigInt > typescript.numbers',
      'none acme.output.override.mutator',
      'none acme.hooks',
    ],
  ],
  [
    'openapi-typescript',
    { 'redocly.yaml': 'apis:\n  core@v2: { root: ./api.yaml, x-openapi-ts: { output: ./api.ts } }\nrules: {}\n' },
    { input: 'api.yaml', fieldNames: 'written', targets: [plain] },
    ['taken apis.core@v2.root > input', 'none apis.core@v2.x-openapi-ts.output', 'none rules'],
  ],
  [
    'openapi-typescript',
    { 'package.json': '{ "scripts": { "types": "mkdir -p a && openapi-typescript ./api.yaml -o a/api.ts --enum" } }' },
    { input: 'api.yaml', fieldNames: 'written', targets: [plain] },
    ['taken document > input', 'none output', 'same enum'],
  ],
  [
    'openapi-generator',
    {
      'openapitools.json': JSON.stringify({
        'generator-cli': {
          version: '7.0.0',
          generators: {
            'v1.0': {
              generatorName: 'typescript-fetch',
              inputSpec: '#{cwd}/api.yaml',
              output: 'out',
              additionalProperties: { npmName: '@acme/sdk', useSingleRequestParameter: true },
            },
          },
        },
      }),
    },
    {
      input: 'api.yaml',
      package: '@acme/sdk',
      conventions: 'typescript-fetch',
      positionalArguments: 0,
      targets: [sdk],
    },
    [
      'same generator-cli.generators.v1.0.generatorName',
      'taken generator-cli.generators.v1.0.additionalProperties.npmName > package',
      'none generator-cli.version',
    ],
  ],
  [
    'openapi-generator',
    {
      'openapitools.json': '{ "generator-cli": { "version": "7.0.0" } }',
      'package.json':
        '{ "scripts": { "api": "npx @openapitools/openapi-generator-cli generate -i api.yaml -g typescript-axios -o src/api -p npmName=@acme/api,supportsES6=true --made-up" } }',
    },
    { input: 'api.yaml', package: '@acme/api', targets: [sdk] },
    ['same generatorName', 'none output', 'same additionalProperties.supportsES6', 'unknown made-up'],
  ],
  [
    'hey-api',
    {
      'package.json':
        '{ "scripts": { "api": "openapi-ts --input=./api.yaml -o src/client -c @hey-api/client-axios" } }',
    },
    heyApi,
    ['taken input > input', 'none output', 'none client', 'taken  > conventions'],
  ],
  [
    'hey-api',
    {
      'openapi-ts.config.ts':
        "export default { input: './api.yaml', plugins: ['@hey-api/client-fetch', '@hey-api/transformers'] };",
    },
    { input: 'api.yaml', conventions: 'hey-api', targets: [sdk] },
    ['same plugins.1'],
  ],
  [
    'openapi-generator',
    {
      'openapi-generator-config.yaml':
        'generatorName: typescript-fetch\ninputSpec: api.yaml\nadditionalProperties: { withoutRuntimeChecks: true, useSingleRequestParameter: false }\n',
    },
    {
      input: 'api.yaml',
      conventions: 'typescript-fetch',
      fieldNames: 'written',
      jsonHelpers: 'none',
      positionalArguments: 100,
      targets: [sdk],
    },
    ['taken additionalProperties.withoutRuntimeChecks > jsonHelpers'],
  ],
  [
    'hey-api',
    {
      'openapi-ts.config.ts':
        "export default { input: 'https://example.com/api.yaml', parser: { filters: { tags: { include: ['pets'] }, orphans: true } } };",
    },
    { ...heyApi, include: { tags: ['pets'] } },
    ['none input', 'none parser.filters.orphans', 'taken  > input'],
  ],
  [
    'orval',
    {
      'orval.config.ts':
        "export default { a: { input: { target: './api.yaml', filters: { mode: 'exclude', tags: ['beta'] } } } };",
    },
    {
      input: 'api.yaml',
      exclude: { tags: ['beta'] },
      fieldNames: 'written',
      functionNames: 'operation',
      groupNames: 'repeated',
      targets: [plain],
    },
    ['taken a.input.filters > exclude'],
  ],
  [
    'openapi-generator',
    {
      'package.json': '{ "scripts": { "api": "openapi-generator-cli generate -c ts.yaml" } }',
      'ts.yaml':
        'generatorName: typescript-fetch\ninputSpec: api.yaml\nadditionalProperties: { npmName: "@acme/sdk" }\n',
    },
    { input: 'api.yaml', package: '@acme/sdk', conventions: 'typescript-fetch', targets: [sdk] },
    ['same !include', 'taken inputSpec > input'],
  ],
  [
    'openapi-generator',
    {
      'openapi-generator-config.yaml':
        'generatorName: typescript-axios\ninputSpec: api.yaml\nadditionalProperties: { modelPropertyNaming: snake_case }\n',
    },
    { input: 'api.yaml', fieldNames: 'snake', targets: [sdk] },
    ['taken additionalProperties.modelPropertyNaming > fieldNames'],
  ],
])('%s: %j', async (tool, files, configuration, lines) => {
  const found = await taken(files);
  expect({ tool: found.tool, configuration: found.configuration }).toEqual({ tool, configuration });
  expect(ownSchemas.configuration.safeParse(found.configuration).success).toBe(true);
  expect(found.lines).toEqual(expect.arrayContaining([...lines]));
});

describe('what is named', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['the folder with the files of Speakeasy', { '.speakeasy/gen.yaml': gen }, '.speakeasy', 'Speakeasy'],
    ['a file in it', { '.speakeasy/gen.yaml': gen }, '.speakeasy/gen.yaml', 'Speakeasy'],
    ['one file among others', { 'gen.yaml': gen, 'orval.config.ts': 'export default {}' }, 'orval.config.ts', 'orval'],
    [
      'a file of any name',
      { 'ts.yaml': 'generatorName: typescript-axios\ninputSpec: api.yaml' },
      'ts.yaml',
      'openapi-generator',
    ],
  ])('may be %s', async (_, files, from, tool) => {
    expect((await taken(files, from)).tool).toBe(tool);
  });

  it('has locations that are relative to it, not to the new configuration', async () => {
    const cwd = folder({ 'old/orval.config.ts': "export default { a: { input: '../api.yaml' } }" });
    const { plan } = await takeOver('old', cwd);
    expect(plan?.draft.get('input')).toBe('api.yaml');
  });

  it.each<[string, string]>([
    [
      'many aliases',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'.replace(/./g, (to) => `${to}: &${to} [${`*${String.fromCharCode(to.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
    ['a ring', 'a: &a\n  - *a\n'],
    ['what is no YAML', 'a: [\n'],
  ])('is refused with %s', async (_, text) => {
    const { plan, diagnostics } = await takeOver('gen.yaml', folder({ 'gen.yaml': text }));
    expect([plan, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['init/unreadable']]);
  });

  it('is never run', async () => {
    const files = { 'orval.config.js': 'throw new Error("run");\nmodule.exports = { a: { input: "./api.yaml" } };' };
    expect((await taken(files)).configuration.input).toBe('api.yaml');
  });
});
