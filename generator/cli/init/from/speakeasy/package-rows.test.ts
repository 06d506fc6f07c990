import { expect, test } from 'vitest';
import { additionFaults } from '../../../../targets/typescript/package/additions.js';
import { takeOver } from '../../take-over.js';
import { projectOf } from '../test/old-project.js';

const gen = `typescript:
  packageName: '@acme/sdk'
  author: Acme
  additionalDependencies: { dependencies: { jsonwebtoken: ^9.0.2 }, devDependencies: { vitest: ^1.4.0 } }
`;

const manifest = {
  name: '@acme/sdk',
  version: '2.4.10',
  author: 'Acme, Inc.',
  license: 'MIT',
  description: 'What Acme does.',
  private: false,
  type: 'module',
  main: './index.js',
  exports: { '.': './index.js' },
  tshy: { sourceDialects: [] },
  sideEffects: false,
  repository: { type: 'git', url: 'git+https://github.com/acme/sdk.git' },
  keywords: ['acme'],
  bin: { mcp: 'bin/mcp.js' },
  bundledDependencies: [],
  scripts: { build: 'tshy', lint: 'eslint', prepublishOnly: 'npm run build', test: 'vitest run' },
  dependencies: { zod: '^3.25.0', jsonwebtoken: '^9.0.2', 'lodash.merge': '^4.6.2' },
  devDependencies: { typescript: '~5.8.3', tshy: '^2.0.0', '@types/jsonwebtoken': '^9.0.6' },
  peerDependencies: { zod: '^3.25.0' },
};

async function taken(files: Readonly<Record<string, string>>) {
  const { plan } = await takeOver('.', projectOf(files));
  return { draft: plan?.draft ?? new Map<string, unknown>(), lines: plan?.from?.lines ?? [] };
}

test('what people wrote into package.json is taken over, with a line on each member', async () => {
  const { draft, lines } = await taken({ 'gen.yaml': gen, 'package.json': JSON.stringify(manifest) });
  const added = {
    additionalDependencies: {
      dependencies: { jsonwebtoken: '^9.0.2', 'lodash.merge': '^4.6.2' },
      devDependencies: { vitest: '^1.4.0', '@types/jsonwebtoken': '^9.0.6' },
    },
    additionalPackageJson: {
      author: 'Acme, Inc.',
      license: 'MIT',
      description: 'What Acme does.',
      private: false,
      repository: { type: 'git', url: 'git+https://github.com/acme/sdk.git' },
      keywords: ['acme'],
      scripts: { test: 'vitest run' },
    },
  };
  expect(draft.get('package')).toBe('@acme/sdk');
  expect(draft.get('typescript.additionalDependencies')).toEqual(added.additionalDependencies);
  expect(draft.get('typescript.additionalPackageJson')).toEqual(added.additionalPackageJson);
  expect(additionFaults({ ...added, runtime: 'copy' })).toEqual([]);
  const said = lines.filter(({ file }) => file === 'package.json');
  expect(said.map(({ key }) => key)).toEqual(Object.keys(manifest));
  expect(said.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
});

test.each<[string, string, unknown]>([
  ['of another name is that of something around it', JSON.stringify({ name: 'app', license: 'MIT' }), '@acme/sdk'],
  ['that lies elsewhere is not read', '', '@acme/sdk'],
])('a package.json %s', async (_, text, name) => {
  const { draft } = await taken({ 'gen.yaml': gen, [text === '' ? 'app/package.json' : 'package.json']: text });
  expect(draft.get('package')).toBe(name);
  expect(draft.get('typescript.additionalPackageJson')).toEqual({ author: 'Acme' });
});

test('a package is named by its package.json where gen.yaml does not', async () => {
  const files = { 'gen.yaml': 'typescript: {}\n', 'package.json': '{ "name": "zoo", "keywords": ["zoo"] }' };
  const { draft } = await taken(files);
  expect([draft.get('package'), draft.get('typescript.additionalPackageJson')]).toEqual(['zoo', { keywords: ['zoo'] }]);
});

test('what the old package had is taken from the folder of the target', async () => {
  const workflow = `targets: { sdk: { target: typescript, source: api, output: packages/sdk } }\nsources: { api: { inputs: [{ location: openapi.yaml }] } }\n`;
  const { draft } = await taken({
    '.speakeasy/workflow.yaml': workflow,
    'packages/sdk/gen.yaml': gen,
    'packages/sdk/package.json': JSON.stringify(manifest),
    'package.json': JSON.stringify({ name: 'root', license: 'UNLICENSED' }),
    'openapi.yaml': 'openapi: 3.1.0',
  });
  expect(draft.get('typescript.additionalPackageJson')).toMatchObject({ license: 'MIT' });
});
