import { execFile } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../index.js';
import { packageVersion } from './package-manifest.js';

const compilers = {
  5.9: fileURLToPath(new URL('../../../../node_modules/typescript/lib/tsc.js', import.meta.url)),
  7: fileURLToPath(new URL('../../../../node_modules/typescript-7/bin/tsc', import.meta.url)),
};

const document = `openapi: 3.1.0
info: { title: Pets, version: '2.1', description: What animals there are., license: { name: MIT, identifier: MIT } }
servers:
  - { url: 'https://{zone}.example.com', x-speakeasy-server-id: live, variables: { zone: { default: eu } } }
  - { url: 'https://test.example.com', x-speakeasy-server-id: test }
security: [{ token: [] }]
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      summary: Lists pets
      x-speakeasy-pagination: { type: cursor, inputs: [{ name: cursor, in: parameters, type: cursor }], outputs: { nextCursor: $.next } }
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses: { '200': { description: Some., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
    post:
      operationId: create
      tags: [pets]
      summary: Adds a pet
      parameters: [{ name: dry, in: query, schema: { type: boolean } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        '200': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        '409': { description: Known., content: { application/json: { schema: { $ref: '#/components/schemas/Known' } } } }
  /pets/{name}/photo:
    parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
    put:
      operationId: setPhoto
      tags: [pets]
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { photo: { type: string, format: binary }, note: { type: string } } } } } }
      responses: { '204': { description: Done. } }
    get:
      operationId: getPhoto
      tags: [pets]
      responses: { '200': { description: It., content: { image/png: {} } } }
  /events:
    get:
      operationId: follow
      tags: [pets]
      responses: { '200': { description: Events., content: { text/event-stream: { schema: { $ref: '#/components/schemas/Sold' } } } } }
webhooks:
  petSold: { post: { summary: A pet is sold, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sold' } } } } } }
  petLost: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lost' } } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Pet: { type: object, required: [name, born], properties: { name: { type: string, examples: [Rex] }, born: { type: string, format: date }, kind: { type: string, enum: [cat, dog] } } }
    Page: { type: object, required: [items], properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next: { type: [string, 'null'] } } }
    Sold: { type: object, required: [event-type], properties: { event-type: { const: sold }, price: { type: number } } }
    Lost: { type: object, required: [event-type], properties: { event-type: { enum: [lost, found] } } }
    Known: { type: object, required: [message], properties: { message: { type: string } } }
`;

const name = '@acme/pets';

/** Every documented path and a name that is exported there; folders are imported as such, files with \`.js\` as well. */
const folders = {
  '': 'Acme',
  'models/components': 'petFromJSON',
  'models/operations': 'createRequestToJSON',
  'models/errors': 'Known',
  types: 'RFCDate',
  hooks: 'SDKHooks',
};
const files = {
  core: 'AcmeCore',
  webhooks: 'verifyPetSold',
  'funcs/petsCreate': 'petsCreate',
  'models/components/pet': 'petFromJSON',
  'models/operations/create': 'createRequestToJSON',
  'models/errors/known': 'Known',
  'types/fp': 'unwrap',
  'lib/http': 'HTTPClient',
  'lib/config': 'ServerList',
  'lib/logged-bodies': 'bodyText',
  'lib/response-promise': 'withResponse',
  'lib/retries': 'PermanentError',
  'lib/sdks': 'ClientSDK',
  'sdk/sdk': 'Acme',
  'sdk/pets': 'Pets',
};
const paths = [
  ...Object.entries(folders),
  ...Object.entries(files).flatMap(([file, symbol]) => [[file, symbol] as const, [`${file}.js`, symbol] as const]),
].map(([below, symbol]) => [below === '' ? name : `${name}/${below}`, symbol] as const);

const root = mkdtempSync(path.join(tmpdir(), 'specwright-package-'));
const sdk = path.join(root, 'sdk');
const consumer = path.join(root, 'consumer');
let server: Server;

interface Ending {
  readonly code: number;
  readonly text: string;
}

/** Runs Node; gives the exit code and all that was printed. */
const node = (args: readonly string[], cwd: string): Promise<Ending> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd }, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, text: `${out}${err}` }),
    );
  });

const tools = fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url));

/** Runs npm without a network, with the compiler at hand. */
const npm = (args: readonly string[], cwd: string): Promise<Ending> =>
  new Promise((resolve) => {
    const env = { ...process.env, PATH: [tools, process.env['PATH']].join(path.delimiter) };
    const child = execFile('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, text: `${out}${err}` }),
    );
  });

const fine = { code: 0, text: '' };

const write = (file: string, text: string): void => writeFileSync(path.join(consumer, file), text);

/** Imports of all paths, each name used so that it must be a value. */
const imports = (statement: (from: string, symbol: string, index: number) => string): string =>
  paths.map(([from, symbol], index) => `${statement(from, symbol, index)}\n`).join('');

const used = `const all: unknown[] = [${paths.map((_, index) => `v${index}`).join(', ')}];\nvoid all;\n`;

const program = `
const client = new Acme({ serverURL: process.argv[2], token: 't' });
const core = new AcmeCore({ serverURL: process.argv[2], token: 't' });
(async () => {
  const made = await client.pets.create({ name: 'Rex', born: new RFCDate('2020-01-02') });
  const names = [];
  for await (const page of await client.pets.list()) names.push(...page.result.items.map((pet) => pet.name));
  const known = await petsCreate(core, { name: 'known', born: new RFCDate('2020-01-02') });
  console.log(JSON.stringify([made.name, String(made.born), names, known.ok, known.error instanceof Known]));
})();
`;

beforeAll(async () => {
  mkdirSync(consumer);
  writeFileSync(path.join(root, 'openapi.yaml'), document);
  const { diagnostics } = await generate({
    cwd: root,
    out: root,
    configuration: {
      input: path.join(root, 'openapi.yaml'),
      package: name,
      client: 'Acme',
      targets: [{ target: 'typescript', output: 'sdk' }],
    },
  });
  expect(diagnostics).toEqual([]);
  // As a registry has it: packed after its own build, and installed elsewhere.
  expect(await npm(['pack', '--pack-destination', root], sdk)).toMatchObject({ code: 0 });
  write('package.json', '{}');
  expect(await npm(['install', '../acme-pets-2.1.0.tgz'], consumer)).toMatchObject({ code: 0 });
  expect(lstatSync(path.join(consumer, 'node_modules', name)).isSymbolicLink()).toBe(false);
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const last = request.url?.includes('cursor=') === true;
      const page = { items: [{ name: last ? 'Tom' : 'Rex', born: '2020-01-02' }], next: last ? null : 'more' };
      const known = body.includes('known');
      response.writeHead(known ? 409 : 200, { 'content-type': 'application/json' });
      response.end(known ? '{"message":"There it is."}' : body || JSON.stringify(page));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a package as it was built', () => {
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers = `["Rex","2020-01-02",["Rex","Tom"],false,true]\n`;

  it('runs in Node as ECMAScript modules, by every path', async () => {
    const list = imports((from, symbol, index) => `import { ${symbol} as v${index} } from '${from}';`);
    const more = `import { Acme } from '${name}'; import { AcmeCore } from '${name}/core'; import { petsCreate } from '${name}/funcs/petsCreate.js'; import { RFCDate } from '${name}/types'; import { Known } from '${name}/models/errors';`;
    write('run.mjs', `${list}${more}${program}`);
    expect(await node(['run.mjs', url()], consumer)).toEqual({ code: 0, text: answers });
  });

  it('runs in Node as CommonJS, by every path', async () => {
    const list = imports(
      (from, symbol) => `if (require('${from}').${symbol} === undefined) throw new Error('${from}');`,
    );
    const more = `const { Acme } = require('${name}'); const { AcmeCore } = require('${name}/core'); const { petsCreate } = require('${name}/funcs/petsCreate.js'); const { RFCDate } = require('${name}/types'); const { Known } = require('${name}/models/errors');`;
    write('run.cjs', `${list}${more}${program}`);
    expect(await node(['run.cjs', url()], consumer)).toEqual({ code: 0, text: answers });
  });

  it('is one package to a program in Node that uses both', async () => {
    const required = `import { createRequire } from 'node:module'; const { Known: other } = createRequire(import.meta.url)('${name}/models/errors/known');`;
    write('both.mjs', `import { Known } from '${name}/models/errors'; ${required} console.log(Known === other);`);
    expect(await node(['both.mjs'], consumer)).toEqual({ code: 0, text: 'true\n' });
  });

  it.each(['browser', 'node'] as const)(
    'is bundled for a %s from its modules alone, as little as is used',
    async (platform) => {
      write(
        'bundle.mjs',
        `export { AcmeCore } from '${name}/core'; export { petsCreate } from '${name}/funcs/petsCreate';`,
      );
      const { metafile } = await build({
        entryPoints: [path.join(consumer, 'bundle.mjs')],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform,
        absWorkingDir: consumer,
      });
      const inputs = Object.keys(metafile.inputs).filter((input) => input !== 'bundle.mjs');
      expect(inputs.filter((input) => !input.includes('/dist/esm/'))).toEqual([]);
      expect(inputs.filter((input) => /petsList|\/sdk\/pets/u.test(input))).toEqual([]);
    },
  );
});

describe('a package as compilers see it', () => {
  const imported = imports((from, symbol, index) => `import { ${symbol} as v${index} } from '${from}';`);
  const typed = `import { Acme as Client } from '${name}';\nimport type { Pet } from '${name}/models/components';\nexport async function call(client: Client): Promise<string> { const pet: Pet = await client.pets.create({ name: 'Rex', born: new v${paths.findIndex(([from]) => from === `${name}/types`)}('2020-01-02') }); return pet.name; }\n`;
  const shared = { strict: true, noEmit: true, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };

  it.each<[string, keyof typeof compilers, readonly string[], object]>([
    ['ECMAScript modules and CommonJS, NodeNext', 5.9, ['a.mts', 'a.cts'], { module: 'NodeNext' }],
    ['ECMAScript modules and CommonJS, Node16', 5.9, ['b.mts', 'b.cts'], { module: 'Node16' }],
    ['a bundler', 5.9, ['c.ts'], { module: 'ESNext', moduleResolution: 'bundler' }],
    ['a program that knows nothing of `exports`', 5.9, ['d.ts'], { module: 'CommonJS', moduleResolution: 'node10' }],
    ['ECMAScript modules and CommonJS, NodeNext', 7, ['e.mts', 'e.cts'], { module: 'NodeNext' }],
    ['a bundler', 7, ['f.ts'], { module: 'ESNext', moduleResolution: 'bundler' }],
  ])('%s, TypeScript %s', async (_, version, names, options) => {
    for (const file of names) write(file, `${imported}${typed}${used}`);
    const config = `tsconfig.${names.join('.')}.json`;
    write(config, JSON.stringify({ compilerOptions: { ...shared, ...options }, files: names }));
    expect(await node([compilers[version], '-p', config], consumer)).toEqual(fine);
  });

  it('every sample of its Markdown', async () => {
    const samples = ['README.md', 'USAGE.md', 'FUNCTIONS.md'].flatMap((page) =>
      [...readFileSync(path.join(sdk, page), 'utf8').matchAll(/^```typescript\n(.*?)^```$/gmsu)].map(
        ([, text], index) => [`${page}.${index}.mts`, text ?? ''] as const,
      ),
    );
    for (const [file, text] of samples) write(file, text);
    expect(samples.length).toBeGreaterThan(14);
    const config = 'tsconfig.samples.json';
    const compilerOptions = { ...shared, module: 'NodeNext' };
    write(config, JSON.stringify({ compilerOptions, files: samples.map(([file]) => file) }));
    expect(await node([compilers['5.9'], '-p', config], consumer)).toEqual(fine);
  });

  it.each<[keyof typeof compilers, string]>([
    [5.9, 'bundler'],
    [7, 'bundler'],
    [7, 'NodeNext'],
  ])('its own sources, TypeScript %s, %s', async (version, moduleResolution) => {
    const file = `tsconfig.${String(version)}.${moduleResolution}.json`;
    const module = moduleResolution === 'bundler' ? 'ESNext' : moduleResolution;
    const compilerOptions = { ...shared, lib: [...shared.lib, 'DOM.AsyncIterable'], module, moduleResolution };
    writeFileSync(path.join(root, file), JSON.stringify({ compilerOptions, include: ['sdk/src'] }));
    expect(await node([compilers[version], '-p', file], root)).toEqual(fine);
  });
});

describe('a package as its critics see it', () => {
  it('publint finds nothing', async () => {
    expect((await publint({ pkgDir: sdk, strict: true, pack: false })).messages).toEqual([]);
  });

  it('are-the-types-wrong finds nothing, by every path', async () => {
    const inside = readdirSync(sdk, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:dist\/.*\.(?:ts|js|json)|package\.json)$/u.test(file.replaceAll('\\', '/')),
    );
    const published = inside.map((file) => [
      `/node_modules/${name}/${file.replaceAll('\\', '/')}`,
      readFileSync(path.join(sdk, file), 'utf8'),
    ]);
    const { version } = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8')) as { version: string };
    const entrypoints = paths.map(([from]) => `.${from.slice(name.length)}`);
    const found = await checkPackage(new Package(Object.fromEntries(published), name, version), { entrypoints });
    expect(found.types === false ? 'no types' : found.problems).toEqual([]);
  });
});

describe('what is said of a package', () => {
  it('it has a section for each way to call that the API has', () => {
    const text = readFileSync(path.join(sdk, 'README.md'), 'utf8');
    const sections = ['Pages', 'Uploads', 'Downloads', 'Streams', 'Webhooks'];
    expect(sections.filter((name) => !text.includes(`\n## ${name}\n`))).toEqual([]);
    expect(text).toContain('await acme.pets.setPhoto("<value>", {\n  photo: new File(["example"], "<name>"),');
  });

  it('its manifest is what the document says', () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name,
      version: '2.1.0',
      description: 'A typed client of Pets',
      license: 'MIT',
      sideEffects: false,
      main: './dist/commonjs/index.js',
      types: './dist/commonjs/index.d.ts',
    });
  });

  it('its sources are there by every documented path, for JSR', () => {
    const { exports } = JSON.parse(readFileSync(path.join(sdk, 'jsr.json'), 'utf8')) as {
      exports: Record<string, string>;
    };
    expect(Object.entries(exports).filter(([, file]) => !readFileSync(path.join(sdk, file), 'utf8'))).toEqual([]);
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([
        '.',
        './core',
        './webhooks',
        './core.js',
        './funcs/petsCreate.js',
        './models/errors',
        './lib/sdks',
      ]),
    );
  });

  it.each([
    ['1.2.3', '1.2.3'],
    ['v1.2', '1.2.0'],
    ['2', '2.0.0'],
    ['1.0.0-rc.1+build.5', '1.0.0-rc.1'],
    ['1.0.0-beta_2', '0.0.0'],
    ['1.0-beta', '0.0.0'],
    ['01.2.3', '0.0.0'],
    ['2024-05-01', '0.0.0'],
    ['', '0.0.0'],
  ])('the version %j is %s to npm', (given, want) => {
    expect(packageVersion(given)).toBe(want);
  });
});
