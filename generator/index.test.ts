import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dump } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { check, defineConfig, generate, loadModel, type Transform } from './index.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'specwright-library-'));
  put('api.json', JSON.stringify(api));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const api = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets/{id}': {
      get: {
        operationId: 'get_pet',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'A pet.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        description: 'A pet.',
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', description: 'Its name.' }, born: { type: 'string', format: 'date' } },
      },
    },
  },
};
const noResponses = { ...api, paths: { '/pets': { get: { responses: 1 } } } };

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), text);
}

/** All files below a folder, with their texts. */
function tree(folder: string): Record<string, string> {
  const below = path.join(cwd, folder);
  if (!existsSync(below)) return {};
  const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files.flatMap((file) => {
      const at = path.join(below, file);
      return statSync(at).isFile() ? [[file.split(path.sep).join('/'), readFileSync(at, 'utf8')]] : [];
    }),
  );
}

describe('generate', () => {
  it('makes an SDK and pages of a document alone', async () => {
    const { ok, diagnostics, written } = await generate({ document: 'api.json', cwd });
    expect([ok, diagnostics]).toEqual([true, []]);
    const made = tree('specwright-out');
    expect(made['docs/models/components/pet.md']).toContain('# Pet\n\nA pet.\n');
    expect(made['sdk/src/models/components/pet.ts']).toContain('export type Pet = {');
    expect(made['sdk/src/funcs/getPet.ts']).toContain('export function getPet(');
    expect(written.toSorted()).toEqual(
      Object.keys(made)
        .map((file) => `specwright-out/${file}`)
        .toSorted(),
    );
  });

  it('changes nothing the second time, and nothing from another folder', async () => {
    const first = await generate({ document: 'api.json', cwd });
    const made = tree('specwright-out');
    expect(await generate({ document: 'api.json', cwd })).toMatchObject({ ok: true, written: [], removed: [] });
    mkdirSync(path.join(cwd, 'elsewhere'));
    const away = await generate({
      document: '../api.json',
      out: '../specwright-out',
      cwd: path.join(cwd, 'elsewhere'),
    });
    expect(away).toMatchObject({ ok: true, written: [], removed: [] });
    expect(away.unchanged).toHaveLength(first.written.length);
    expect(tree('specwright-out')).toEqual(made);
  });

  it('makes the same of JSON and of YAML', async () => {
    put('api.yaml', dump(api));
    await generate({ document: 'api.json', out: 'json', cwd });
    await generate({ document: 'api.yaml', out: 'yaml', cwd });
    expect(tree('yaml')).toEqual(tree('json'));
    expect(Object.keys(tree('yaml'))).not.toHaveLength(0);
  });

  it('takes a configuration as a file or as a value', async () => {
    const configuration = defineConfig({
      input: 'api.json',
      client: 'Zoo',
      targets: [{ target: 'docs', output: 'pages', language: 'php' }],
    });
    put('zoo.json', JSON.stringify(configuration));
    await generate({ configuration: 'zoo.json', out: 'file', cwd });
    await generate({ configuration, out: 'value', cwd });
    expect(tree('file')).toEqual(tree('value'));
    expect(tree('file')['pages/Pet.md']).toContain('DateTime');
  });

  it('says what is wrong with a configuration', async () => {
    const configuration = { input: 'api.json', target: [] } as object;
    expect(await generate({ configuration, cwd })).toMatchObject({
      ok: false,
      written: [],
      diagnostics: [{ code: 'config/unknown-key' }],
    });
  });

  it('changes the model by transforms, in their order', async () => {
    const suffix =
      (text: string): Transform =>
      (model) => ({
        ...model,
        declarations: model.declarations.map((declaration) => ({
          ...declaration,
          description: `${declaration.description ?? ''}${text}`,
        })),
      });
    const { ok } = await generate({ document: 'api.json', cwd, transforms: [suffix(' One.'), suffix(' Two.')] });
    expect(ok).toBe(true);
    expect(tree('specwright-out')['docs/models/components/pet.md']).toContain('\nA pet. One. Two.\n');
  });

  test.each<[string, string, string]>([
    ['a wrong type', JSON.stringify(noResponses), 'document/type'],
    ['a missing $ref', JSON.stringify(api).replace('schemas/Pet', 'schemas/Pit'), 'ref/all-missing'],
    ['no text', '', 'read/empty'],
    ['half a document', '{"openapi": "3.1.0", ', 'read/json-syntax'],
  ])('writes nothing of %s, and touches nothing that is there', async (_, text, code) => {
    put('broken.json', text);
    const wrong = await generate({ document: 'broken.json', cwd });
    expect(wrong).toMatchObject({ ok: false, written: [], removed: [] });
    const errors = wrong.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(tree('specwright-out')).toEqual({});
    await generate({ document: 'api.json', cwd });
    const made = tree('specwright-out');
    await generate({ document: 'broken.json', cwd });
    expect(tree('specwright-out')).toEqual(made);
  });

  it('takes warnings for errors where it is strict', async () => {
    put('enum.json', JSON.stringify(api).replace('"description":"Its name."', '"enum":["a"],"default":"b"'));
    expect(await generate({ document: 'enum.json', cwd, strict: true })).toMatchObject({ ok: false, written: [] });
    expect(await generate({ document: 'enum.json', cwd })).toMatchObject({
      ok: true,
      diagnostics: [{ severity: 'warning', code: 'schema/default-outside', file: 'enum.json', line: 1 }],
    });
  });
});

describe('check', () => {
  const page = 'specwright-out/docs/models/components/pet.md';

  test.each<[string, () => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a page that was edited', () => put(page, 'mine\n'), [`edited ${page}`]],
    ['a file that is gone', () => rmSync(path.join(cwd, page)), [`missing ${page}`]],
    ['a stray file', () => put(`${page}.orig`, ''), [`extra ${page}.orig`]],
    [
      'another description in the document',
      () => put('api.json', JSON.stringify(api).replace('Its name.', 'What it is called.')),
      [`stale ${page}`, 'stale specwright-out/sdk/src/models/components/pet.ts'],
    ],
  ])('finds %s', async (_, change, want) => {
    await generate({ document: 'api.json', cwd });
    change();
    const before = tree('.');
    const { ok, drifts } = await check({ document: 'api.json', cwd });
    expect(ok).toBe(want.length === 0);
    expect(drifts.map(({ kind, path: at }) => `${kind} ${at}`).sort()).toEqual(want);
    expect(tree('.')).toEqual(before);
  });

  it('is not content with a document that is broken', async () => {
    await generate({ document: 'api.json', cwd });
    put('api.json', '');
    expect(await check({ document: 'api.json', cwd })).toMatchObject({
      ok: false,
      drifts: [],
      diagnostics: [{ code: 'read/empty' }],
    });
  });
});

describe('loadModel', () => {
  it('gives the model of a document as transforms leave it, and writes nothing', async () => {
    const rename: Transform = (model) => ({ ...model, info: { ...model.info, title: 'Zoo' } });
    const { ok, model, diagnostics } = await loadModel({ document: 'api.json', cwd, transforms: [rename] });
    expect([ok, diagnostics, model?.info.title]).toEqual([true, [], 'Zoo']);
    expect(model?.operations.map(({ id, method, path: at }) => `${method} ${at} ${id}`)).toEqual([
      'GET /pets/{id} #/paths/~1pets~1{id}/get',
    ]);
    expect(readdirSync(cwd)).toEqual(['api.json']);
  });

  it.each([
    ['missing.json', 'read/not-found'],
    ['broken.json', 'read/json-syntax'],
  ])('tells what is wrong with %s', async (document, code) => {
    put('broken.json', '{');
    const { ok, model, diagnostics } = await loadModel({ document, cwd });
    expect([ok, model, diagnostics.map((one) => one.code)]).toEqual([false, undefined, [code]]);
  });
});
