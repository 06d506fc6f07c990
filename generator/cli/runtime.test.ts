import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../index.js';
import { run } from '../pipeline/run.js';
import { main } from './main.js';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/lib/tsc.js', import.meta.url));
const root = mkdtempSync(path.join(tmpdir(), 'specwright-runtime-'));
const [runtime, sdk, consumer] = ['runtime', 'sdk', 'consumer'].map((name) => path.join(root, name)) as [
  string,
  string,
  string,
];

const document = `openapi: 3.1.0
info: { title: Pets, version: '1.0.0' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets/{id}:
    get:
      operationId: get
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet: { type: object, required: [born], properties: { born: { type: string, format: date } } }
`;

const node = (args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return `${status === 0 ? '' : 'failed: '}${stdout}${stderr}`;
};

async function cli(...args: readonly string[]): Promise<[number, string]> {
  let text = '';
  const out = { write: (part: string) => ((text += part), true) };
  const terminal = { cwd: root, env: {}, stdin: () => Promise.resolve(''), stdout: out, stderr: out };
  return [await main(args, terminal, run), text];
}

const install = (into: string, name: string, from: string): void => {
  const at = path.join(into, 'node_modules', name);
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(from, at, 'dir');
};

beforeAll(async () => {
  writeFileSync(path.join(root, 'openapi.yaml'), document);
  expect(await cli('runtime', '@acme/runtime')).toEqual([0, expect.stringMatching(/^\d+ files written/u)]);
  const { diagnostics } = await generate({
    cwd: root,
    out: root,
    document: 'openapi.yaml',
    configuration: {
      package: '@acme/pets',
      client: 'Acme',
      targets: [{ target: 'typescript', output: 'sdk', runtime: '@acme/runtime' }],
    },
  });
  expect(diagnostics).toEqual([]);
  install(sdk, '@acme/runtime', runtime);
  install(consumer, '@acme/runtime', runtime);
  install(consumer, '@acme/pets', sdk);
  const built = [runtime, sdk].flatMap((folder) =>
    ['tsconfig.json', 'tsconfig.cjs.json'].map((file) => node([compiler, '-p', file], folder)),
  );
  expect(built).toEqual(['', '', '', '']);
}, 240_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('an SDK that takes its runtime from a package', () => {
  it('says so in its manifests, and carries none of it', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(path.join(sdk, file), 'utf8'));
    expect(read('package.json')).toMatchObject({ dependencies: { '@acme/runtime': '^0.1.0' } });
    expect(read('jsr.json')).toMatchObject({ imports: { '@acme/runtime/': 'npm:/@acme/runtime@^0.1.0/' } });
    const own = ['config.ts', 'sdks.ts'];
    const passed = ['checks', 'http', 'issues', 'logged-bodies', 'logger', 'response-promise', 'retries', 'webhooks'];
    expect(readdirSync(path.join(sdk, 'src/lib')).sort()).toEqual(
      [...own, ...passed.map((name) => `${name}.ts`)].sort(),
    );
    expect(existsSync(path.join(sdk, 'src/runtime'))).toBe(false);
    expect(existsSync(path.join(sdk, 'src/models/errors/httpclienterrors.ts'))).toBe(false);
  });

  const program = `
const sent = [];
const httpClient = new HTTPClient({ fetcher: async (request) => (sent.push(request.url), Response.json({ born: '2020-01-02' })) });
new Acme({ httpClient }).pets.get('a b').then(async ({ born }) => {
  const { error } = await petsGet(new Acme({ httpClient: undefined }), '..');
  console.log(...sent, born instanceof RFCDate, error instanceof InvalidRequestError);
});
`;
  const names = {
    '@acme/pets': 'Acme',
    '@acme/pets/lib/http.js': 'HTTPClient',
    '@acme/pets/lib/response-promise.js': 'withResponse',
    '@acme/pets/types': 'RFCDate',
    '@acme/pets/models/errors': 'InvalidRequestError',
    '@acme/pets/funcs/petsGet.js': 'petsGet',
  };
  it.each([
    ['run.mjs', (from: string, name: string) => `import { ${name} } from '${from}';\n`],
    ['run.cjs', (from: string, name: string) => `const { ${name} } = require('${from}');\n`],
  ])('runs, with one of each class: %s', (file, load) => {
    const imports = Object.entries(names).map(([from, name]) => load(from, name));
    writeFileSync(path.join(consumer, file), imports.join('') + program);
    expect(node([file], consumer)).toBe('https://pets.example/pets/a%20b true true\n');
  });
});

describe('the command `runtime`', () => {
  it('writes nothing the second time', async () => {
    expect(await cli('runtime', '@acme/runtime')).toEqual([0, expect.stringMatching(/^0 files written/u)]);
  });

  it.each(['copy', '@acme', 'a b', '@acme/runtime@1'])('refuses the name %j', async (name) => {
    expect(await cli('runtime', name, '--out', 'no')).toEqual([2, `error: '${name}' is not the name of a package\n`]);
  });
});
