import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../index.js';

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const compiler = path.join(modules, 'typescript/lib/tsc.js');

const document = `openapi: 3.1.0
info: { title: Pets, version: '1.0.0' }
servers: [{ url: https://example.com }]
security: [{ token: [] }]
paths:
  /pets:
    get: { operationId: list, tags: [pets], parameters: [{ name: limit, in: query, schema: { type: integer, default: 20 } }], responses: { '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } } }
`;

/** A package as many on npm are: what it exports is a function, and CommonJS. */
const seal = {
  'package.json': '{ "name": "plain-seal", "version": "1.2.0", "main": "index.js", "types": "index.d.ts" }',
  'index.js':
    'module.exports = function seal(text) { return `sealed:${text}`; };\nmodule.exports.open = (text) => text.slice(7);\n',
  'index.d.ts':
    'declare function seal(text: string): string;\ndeclare namespace seal { function open(text: string): string; }\nexport = seal;\n',
};

/** What the user wrote into the output of another generator. */
const kept = {
  'src/index.ts':
    'export * from "./lib/config";\nexport * as files from "./lib/files";\nexport * from "./lib/token";\nexport { claimsOf, type Claims } from "./lib/claims";\nexport * from "./sdk/sdk.js";\n',
  'src/lib/token.ts': `import seal, { open } from "plain-seal";
import { bytesFromBase64 } from "./base64";
import { claimsOf } from "./claims";
import type { Pet } from "../models/components";

/** A token of a key in base64; Node has its environment. */
export const tokenOf = (key: string): string =>
  seal(\`\${new TextDecoder().decode(bytesFromBase64(key))}:\${claimsOf({ name: process.env["PET"] ?? "none" }).pet}\`);
export const opened = (token: string): string => open(token);
export const lazily = async (pet: Pet): Promise<string> => (await import("./claims")).claimsOf(pet).pet;
`,
  'src/lib/claims/index.ts':
    'import type { Pet } from "../../models/components/pet";\n\nexport interface Claims { pet: string }\nexport const claimsOf = (pet: Pet): Claims => ({ pet: pet.name });\n',
  'src/hooks/registration.ts': `import type { Hooks } from "./types";
import { stringToBase64 } from "../lib/base64";

export function initHooks(hooks: Hooks): void {
  hooks.registerBeforeRequestHook({
    beforeRequest: (_, request) => {
      request.headers.set("X-Seal", stringToBase64("seal"));
      return request;
    },
  });
}
`,
};

const configuration = {
  input: 'openapi.yaml',
  package: '@acme/pets',
  client: 'Acme',
  conventions: 'speakeasy' as const,
  targets: [
    {
      target: 'typescript' as const,
      output: 'sdk',
      keep: ['src/index.ts', 'src/lib/token.ts', 'src/lib/claims/**', 'src/hooks/registration.ts'],
      additionalDependencies: {
        dependencies: { 'plain-seal': '^1.2.0' },
        devDependencies: { '@types/node': '^20.0.0' },
      },
    },
  ],
};

const root = mkdtempSync(path.join(tmpdir(), 'specwright-kept-'));
const sdk = path.join(root, 'sdk');
const consumer = path.join(root, 'consumer');

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

interface Ending {
  readonly code: number;
  readonly text: string;
}

/** Runs a program; resolves with the exit code and all that was printed. */
const run = (program: string, args: readonly string[], cwd: string): Promise<Ending> =>
  new Promise((resolve) => {
    const child = execFile(program, args, { cwd, env: { ...process.env, PET: 'Rex' } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, text: `${out}${err}` }),
    );
  });
const node = (args: readonly string[]): Promise<Ending> => run(process.execPath, args, consumer);
const npm = (args: readonly string[], cwd: string): Promise<Ending> =>
  run('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], cwd);

const failure = ({ code, text }: Ending): string => (code === 0 ? '' : text);

const made = () => generate({ cwd: root, out: root, configuration });

let server: Server;
const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  put(root, { 'openapi.yaml': document });
  expect((await made()).diagnostics).toEqual([]);
  put(sdk, kept);
  put(path.join(root, 'seal'), seal);
  // What `npm install` would bring.
  mkdirSync(path.join(sdk, 'node_modules/.bin'), { recursive: true });
  mkdirSync(path.join(sdk, 'node_modules/@types'));
  symlinkSync(path.join(root, 'seal'), path.join(sdk, 'node_modules/plain-seal'), 'dir');
  symlinkSync(path.join(modules, 'typescript'), path.join(sdk, 'node_modules/typescript'), 'dir');
  symlinkSync(path.join(modules, '@types/node'), path.join(sdk, 'node_modules/@types/node'), 'dir');
  symlinkSync(path.join(modules, '.bin/tsc'), path.join(sdk, 'node_modules/.bin/tsc'));
  server = createServer(({ headers, url: asked }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify([{ name: `${asked} ${headers.authorization} ${String(headers['x-seal'])}` }]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const program = `
(async () => {
  const client = new Acme({ serverURL: process.argv[2], token: tokenOf('S2V5') });
  const [pet] = await client.pets.list();
  console.log([pet.name, opened('sealed:a'), await lazily({ name: 'Tom' }), claimsOf({ name: 'Max' }).pet].join(' | '));
})();
`;
const names = 'Acme, tokenOf, opened, lazily, claimsOf';
const answer = { code: 0, text: '/pets?limit=20 Bearer sealed:Key:Rex c2VhbA== | a | Tom | Max\n' };

describe('an output with files that the user keeps', () => {
  it('is generated over them, builds by its own scripts, and is installed from its archive', async () => {
    expect((await made()).diagnostics).toEqual([]);
    for (const [name, text] of Object.entries(kept)) expect(readFileSync(path.join(sdk, name), 'utf8')).toBe(text);
    expect(failure(await npm(['pack', '--pack-destination', root], sdk))).toBe('');
    expect(failure(await npm(['pack', '--pack-destination', root], path.join(root, 'seal')))).toBe('');
    const dependencies = { '@acme/pets': 'file:../acme-pets-1.0.0.tgz', 'plain-seal': 'file:../plain-seal-1.2.0.tgz' };
    put(consumer, { 'package.json': JSON.stringify({ dependencies }) });
    expect(failure(await npm(['install'], consumer))).toBe('');
  }, 120_000);

  it.each([
    ['CommonJS', 'run.cjs', `const { ${names} } = require('@acme/pets');`, []],
    ['ECMAScript modules as Node has them', 'run.mjs', `import { ${names} } from '@acme/pets';`, []],
    ['the ECMAScript modules of bundlers', 'run.mjs', `import { ${names} } from '@acme/pets';`, ['-C', 'module']],
    [
      'the class by its path',
      'deep.mjs',
      `import { Acme } from '@acme/pets/sdk/sdk'; import { ${names.slice(6)} } from '@acme/pets';`,
      [],
    ],
  ])('is called by way of %s', async (_, file, imports, flags) => {
    put(consumer, { [file]: imports + program });
    expect(await node([...flags, file, url()])).toEqual(answer);
  });

  it.each([
    ['core', 'AcmeCore'],
    ['sdk/sdk', 'Acme'],
    ['sdk/pets.js', 'Pets'],
    ['funcs/petsList', 'petsList'],
    ['models/components', 'petFromJSON'],
    ['models/components/pet', 'petFromJSON'],
    ['models/operations', 'listRequestToJSON'],
    ['models/errors', 'APIError'],
    ['models/errors/acmeerror.js', 'AcmeError'],
    ['lib/base64', 'stringToBase64'],
    ['lib/config', 'ServerList'],
    ['lib/files.js', 'bytesToBlob'],
    ['lib/http', 'HTTPClient'],
    ['lib/retries', 'PermanentError'],
    ['lib/claims/index', 'claimsOf'],
    ['types', 'RFCDate'],
    ['types/fp', 'unwrap'],
    ['hooks', 'SDKHooks'],
    ['hooks/hooks', 'SDKHooks'],
  ])('has %s, which exports %s', async (below, symbol) => {
    const text = `import { ${symbol} as imported } from '@acme/pets/${below}'; import { createRequire } from 'node:module'; console.log(typeof imported, createRequire(import.meta.url)('@acme/pets/${below}').${symbol} === imported);`;
    put(consumer, { 'path.mjs': text });
    expect((await node(['path.mjs'])).text).toMatch(/^(?:function|object) true\n$/u);
    put(consumer, { 'path.mjs': `import * as all from '@acme/pets/${below}'; console.log('${symbol}' in all);` });
    expect(await node(['-C', 'module', 'path.mjs'])).toEqual({ code: 0, text: 'true\n' });
  });

  it.each<[string, readonly string[], object]>([
    ['Node', ['a.mts', 'a.cts'], { module: 'Node16' }],
    ['a bundler', ['b.ts'], { module: 'ESNext', moduleResolution: 'bundler' }],
    ['no `exports`', ['c.ts'], { module: 'CommonJS', moduleResolution: 'node10' }],
  ])(
    'has types for %s',
    async (_, files, options) => {
      const text = `import { ${names}, type Claims } from '@acme/pets';\nexport const all: [Claims, string, Promise<string>] = [claimsOf({ name: '' }), tokenOf(opened('')), lazily({ name: '' })];\nexport const client = new Acme({ token: '' });\n// @ts-expect-error: it is a text.\ntokenOf(1);\n`;
      put(consumer, Object.fromEntries(files.map((file) => [file, text])));
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        types: [],
        ...options,
      };
      put(consumer, { 'tsconfig.json': JSON.stringify({ compilerOptions, files }) });
      expect(await node([compiler, '-p', 'tsconfig.json'])).toEqual({ code: 0, text: '' });
    },
    60_000,
  );
});
